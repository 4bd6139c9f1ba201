import Mentions

/// What a word that begins an eojeol can say about time or number.
enum KoreanOpeningWord: Sendable {
  /// 올해, 지난달, 어제: a step from the dateline or the story.
  case relative(DateValue.Relative, DateValue.Basis)
  /// 월요일 (1) … 일요일 (7).
  case weekday(Int)
  /// 연초, 상반기, 봄.
  case part(DateValue.Part)
  /// 사흘, 보름: days.
  case days(Int)
  /// 정오, 자정, in hours.
  case clock(Int)
  /// 오전, 새벽 …: which half of the day an hour after it belongs to.
  case dayPart(KoreanDayPart)
  /// A holiday with its day, where the solar calendar fixes it.
  case holiday(String, Int, Int)
  /// 이번, 다음 before a weekday.
  case pointer(Int)
  /// 며칠.
  case fewDays
  /// 유월, 시월, 정월.
  case month(Int)
  /// A native numeral before a counter or noun.
  case native(Int, Bool)
  /// 두세, 대여섯.
  case pair(Int, Int)
  /// 수십, 여러, 몇.
  case indefinite(Decimal10, Decimal10)
  /// 절반, 과반.
  case half(Double)
  /// 첫, 첫째, 둘째; how sure it is a number.
  case ordinal(Int, Double)
  /// 처음, 최초.
  case firstTime
  /// 양국, 양측: the two of a kind that are spoken of.
  case both(Unit)
  /// 초선, 재선.
  case terms(Int)
  /// 올여름, 지난겨울: a season and how many years away it is.
  case season(DateValue.Part, Int)
  /// 마지막: of a week or weekday.
  case last
  /// An English numeral in Hangul.
  case borrowed(Int)
  /// Words with a number inside that is none: 사월 초파일, 오십견.
  case skip
  /// 듀오, 트리오: how many.
  case group(Int)
  /// 음력, 단기, 서기, 기원전, 주체.
  case era(KoreanEra)
  /// 오는, 지난: which way the date after it lies.
  case direction(DateValue.Direction)
  /// 영하, 시속, 규모, 섭씨, 화씨, 해발, 진도.
  case prefix(KoreanUnitPrefix)
}

/// Parts of the day that hours are counted in.
enum KoreanDayPart: UInt8, Sendable { case morning, dawn, noon, afternoon, evening, night }

/// Counts of years other than the Gregorian one.
enum KoreanEra: UInt8, Sendable { case lunar, dangun, common, before, juche }

/// Words before a number that name its unit.
enum KoreanUnitPrefix: UInt8, Sendable {
  case below, minus, speed, speedBySecond, magnitude, intensity, celsius, fahrenheit, article, dollar
}

/// The words.
enum KoreanOpeningWords {
  /// Words with their meanings; `_` is a space.
  static let table: [(word: String, meaning: KoreanOpeningWord)] = {
    var rows: [(String, KoreanOpeningWord)] = []
    func add(_ words: String, _ meaning: KoreanOpeningWord) {
      for word in words.split(separator: " ") {
        rows.append((word.split(separator: "_").joined(separator: " "), meaning))
      }
    }
    func relative(_ words: String, _ unit: DateValue.Relative.Unit, _ offset: Int, _ basis: DateValue.Basis = .dateline)
    {
      add(words, .relative(.init(unit, offset), basis))
    }
    relative("오늘 오늘_밤 오늘밤 오늘_아침 오늘_저녁 오늘_오전 오늘_오후 금일", .day, 0)
    add("오늘날 전월세 전월_손실 전월손실", .skip)
    relative("어제 어젯밤 어제_밤 지난밤 지난_밤 간밤 작일 어제_오후 어제_오전 어제_저녁", .day, -1)
    relative("그제 그저께 재작일", .day, -2)
    relative("내일 명일", .day, 1)
    relative("모레", .day, 2)
    relative("글피", .day, 3)
    relative("그끄제 그끄저께", .day, -3)
    relative("이날 이_날 당일 같은_날 같은날 그날 그_날", .day, 0, .story)
    relative("전날 그_전날 하루_전 하루_전날", .day, -1, .story)
    relative("이튿날 다음_날 다음날 익일", .day, 1, .story)
    relative("이번_주 이번주 금주", .week, 0)
    relative("지난주 지난_주 저번_주 저번주", .week, -1)
    relative("지지난주 지지난_주", .week, -2)
    relative("다음_주 다음주", .week, 1)
    relative("다다음_주 다다음주", .week, 2)
    relative("이번_주말", .weekend, 0)
    relative("지난_주말 지난주말", .weekend, -1)
    relative("다음_주말", .weekend, 1)
    add("주말", .part(.weekend))
    relative("이달 이_달 이번_달 이번달 금월", .month, 0)
    relative("지난달 지난_달 저번_달", .month, -1)
    relative("지지난달", .month, -2)
    relative("다음_달 다음달 내달 익월", .month, 1)
    relative("다다음_달 다다음달", .month, 2)
    relative("올해 올_해 금년", .year, 0)
    relative("지난해 지난_해 작년", .year, -1)
    relative("재작년 지지난해", .year, -2)
    relative("내년", .year, 1)
    relative("내후년", .year, 2)
    relative("같은_달", .month, 0, .story)
    relative("전월 그_전달", .month, -1, .story)
    relative("다다음_주말", .weekend, 2)
    for (name, part) in [
      ("봄", DateValue.Part.spring), ("여름", .summer), ("가을", .autumn), ("겨울", .winter),
    ] {
      add("이번_\(name) 올\(name) 올_\(name)", .season(part, 0))
      add("지난\(name) 지난_\(name)", .season(part, -1))
      add("다음_\(name)", .season(part, 1))
    }
    add("이번", .pointer(0))
    add("다음", .pointer(1))
    add("며칠 몇일", .fewDays)
    relative("그해 그_해 같은_해 같은해", .year, 0, .story)
    relative("이듬해 다음_해 다음해", .year, 1, .story)
    relative("전년 전년도", .year, -1, .story)
    relative("이번_분기", .quarter, 0)
    relative("지난_분기", .quarter, -1)
    relative("다음_분기", .quarter, 1)
    relative("지난_세기", .century, -1)
    relative("금세기", .century, 0)
    relative("이번_시즌 올_시즌 올시즌", .season, 0)
    relative("지난_시즌 지난시즌", .season, -1)
    relative("다음_시즌", .season, 1)
    add("한여름", .part(.summer))
    add("한겨울", .part(.winter))
    add("연초", .part(.early))
    add("연말 연말연시 세밑", .part(.late))
    add("상반기", .part(.half(1)))
    add("하반기", .part(.half(2)))
    for (index, name) in ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"].enumerated() {
      add(name, .weekday(index + 1))
    }
    add("일주일", .days(7))
    add("이틀", .days(2))
    add("사흘", .days(3))
    add("나흘", .days(4))
    add("닷새", .days(5))
    add("엿새", .days(6))
    add("이레", .days(7))
    add("여드레", .days(8))
    add("아흐레", .days(9))
    add("열흘", .days(10))
    add("열하루", .days(11))
    add("열이틀", .days(12))
    add("열사흘", .days(13))
    add("보름", .days(15))
    add("스무날", .days(20))
    add("보름달 이레나", .skip)
    add("하루", .days(1))
    add("하루빨리 하루_빨리 하루아침 하루아침에 하루하루 어느_날 하루이틀", .skip)
    add("정오", .clock(12))
    add("자정", .clock(0))
    add("오전", .dayPart(.morning))
    add("새벽 이른_새벽", .dayPart(.dawn))
    add("아침", .dayPart(.morning))
    add("낮 한낮 대낮", .dayPart(.noon))
    add("오후", .dayPart(.afternoon))
    add("저녁", .dayPart(.evening))
    add("밤", .dayPart(.night))
    add("신정 새해_첫날", .holiday("new-year", 1, 1))
    add("설날 설_연휴 설_명절 구정 음력설", .holiday("seollal", 0, 0))
    add("추석 한가위", .holiday("chuseok", 0, 0))
    add("정월_대보름 대보름", .holiday("daeboreum", 0, 0))
    add("석가탄신일 부처님오신날 부처님_오신_날", .holiday("buddha", 0, 0))
    add("삼일절 3·1절 3.1절", .holiday("march-first", 3, 1))
    add("어린이날", .holiday("children", 5, 5))
    add("현충일", .holiday("korean-memorial", 6, 6))
    add("제헌절", .holiday("constitution", 7, 17))
    add("광복절 8·15_광복절", .holiday("liberation", 8, 15))
    add("개천절", .holiday("foundation", 10, 3))
    add("한글날", .holiday("hangul", 10, 9))
    add("성탄절 크리스마스", .holiday("christmas", 12, 25))
    add("성탄_전야 크리스마스이브 크리스마스_이브 성탄절_전야", .holiday("christmas-eve", 12, 24))
    add("추수감사절", .holiday("thanksgiving", 0, 0))
    add("핼러윈 할로윈", .holiday("halloween", 10, 31))
    add("부활절", .holiday("easter", 0, 0))
    add("성금요일", .holiday("good-friday", 0, 0))
    add("단오", .holiday("dano", 0, 0))
    add("칠석", .holiday("chilseok", 0, 0))
    add("밸런타인데이 발렌타인데이", .holiday("valentine", 2, 14))
    add("세계_여성의_날", .holiday("women", 3, 8))
    add("만우절", .holiday("april-fools", 4, 1))
    add("식목일", .holiday("arbor", 4, 5))
    add("지구의_날", .holiday("earth", 4, 22))
    add("어버이날", .holiday("parents", 5, 8))
    add("스승의_날", .holiday("teachers", 5, 15))
    add("국군의_날", .holiday("armed-forces", 10, 1))
    add("마틴_루서_킹의_날 마틴_루터_킹의_날 마틴_루터_킹_데이 마틴_루서_킹_데이", .holiday("mlk", 0, 0))
    add("대통령의_날", .holiday("presidents", 0, 0))
    add("어머니의_날", .holiday("mothers", 0, 0))
    add("아버지의_날", .holiday("fathers", 0, 0))
    add("재향군인의_날", .holiday("veterans", 11, 11))
    add("블랙프라이데이 블랙_프라이데이", .holiday("black-friday", 0, 0))
    add("사이버먼데이 사이버_먼데이", .holiday("cyber-monday", 0, 0))
    add("정월", .month(1))
    add("유월", .month(6))
    add("시월", .month(10))
    add("동짓달", .month(11))
    add("섣달", .month(12))
    numerals(add)
    add("음력", .era(.lunar))
    add("단기", .era(.dangun))
    add("서기", .era(.common))
    add("기원전", .era(.before))
    add("주체", .era(.juche))
    add("지난 지난번", .direction(.past))
    add("오는 다가오는", .direction(.future))
    add("영하 섭씨_영하", .prefix(.below))
    add("마이너스 음수", .prefix(.minus))
    add("시속 시속_약", .prefix(.speed))
    add("초속 초속_약", .prefix(.speedBySecond))
    add("규모 리히터_규모 리히터_지진계", .prefix(.magnitude))
    add("진도", .prefix(.magnitude))
    add("섭씨", .prefix(.celsius))
    add("화씨", .prefix(.fahrenheit))
    return rows
  }()

  private static func numerals(_ add: (String, KoreanOpeningWord) -> Void) {
    add("하나", .native(1, false))
    add("둘", .native(2, false))
    add("셋", .native(3, false))
    add("넷", .native(4, false))
    add("한", .native(1, true))
    add("두", .native(2, true))
    add("세", .native(3, true))
    add("네", .native(4, true))
    add("석", .native(3, true))
    add("넉", .native(4, true))
    add("서", .native(3, true))
    add("너", .native(4, true))
    for (index, word) in ["다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두", "열세", "열네", "열다섯", "열여섯", "열일곱", "열여덟", "열아홉"]
      .enumerated()
    {
      add(word, .native(index + 5, true))
    }
    add("닷", .native(5, true))
    add("엿", .native(6, true))
    add("스무", .native(20, true))
    let units = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"]
    let nouns = ["", "하나", "둘", "셋", "넷"]
    let tens = ["스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"]
    for (ten, word) in tens.enumerated() {
      for (unit, suffix) in units.enumerated() { add(word + suffix, .native((ten + 2) * 10 + unit, true)) }
      for (unit, suffix) in nouns.enumerated() where unit > 0 {
        add(word + suffix, .native((ten + 2) * 10 + unit, false))
      }
    }
    for (unit, suffix) in nouns.enumerated() where unit > 0 { add("열" + suffix, .native(10 + unit, false)) }
    add("한두 한둘", .pair(1, 2))
    add("두세 두셋 두어", .pair(2, 3))
    add("두서너", .pair(2, 4))
    add("서너 서넛", .pair(3, 4))
    add("너댓 네댓 네다섯", .pair(4, 5))
    add("대여섯", .pair(5, 6))
    add("예닐곱", .pair(6, 7))
    add("일고여덟 일여덟", .pair(7, 8))
    add("여덟아홉", .pair(8, 9))
    func loose(_ words: String, _ low: Int, _ high: Int, _ power: Int = 0) {
      add(words, .indefinite(Decimal10(Int128(low), exponent: power), Decimal10(Int128(high), exponent: power)))
    }
    loose("여러", 2, 20)
    loose("몇 몇몇", 2, 9)
    loose("수", 2, 9)
    loose("십수", 11, 19)
    loose("십여", 11, 19)
    loose("이십여", 21, 29)
    loose("몇십 수십 수_십", 10, 99)
    loose("몇백 수백 수_백", 100, 999)
    loose("몇천 수천 수_천", 1000, 9999)
    loose("몇만 수만 수_만", 10_000, 99_999)
    loose("수십만 수_십만 몇십만", 100_000, 999_999)
    loose("수백만 수_백만 몇백만", 1, 10, 6)
    loose("수천만 수_천만 몇천만", 1, 10, 7)
    loose("수억 수_억 몇억", 1, 10, 8)
    loose("수십억 몇십억", 1, 10, 9)
    loose("수백억 몇백억", 1, 10, 10)
    loose("수천억 몇천억", 1, 10, 11)
    loose("수조 몇조", 1, 10, 12)
    loose("수십조", 1, 10, 13)
    loose("수백조", 1, 10, 14)
    loose("수천조", 1, 10, 15)
    add("절반", .half(0.5))
    add("반", .half(0.4))
    add("과반 과반수 반대 반도 반드시 반면", .skip)
    add("첫", .ordinal(1, 0.5))
    add("첫째 첫번째 첫_번째", .ordinal(1, 0.6))
    add("둘째", .ordinal(2, 0.6))
    add("셋째", .ordinal(3, 0.8))
    add("넷째", .ordinal(4, 0.8))
    add("다섯째", .ordinal(5, 0.9))
    add("여섯째", .ordinal(6, 0.9))
    add("처음 최초", .firstTime)
    add("양국 양_국", .both(.country))
    add("양측 양_측", .both(.side))
    add("양당 양_당", .both(.party))
    add("양팀 양_팀", .both(.team))
    // English numerals in Hangul: 빅 파이브, 식스 네이션스.
    for (index, word) in ["파이브", "식스", "세븐", "에이트", "나인"].enumerated() { add(word, .borrowed(index + 5)) }
    add("마지막", .last)
    add("첫머리 첫_삽 첫삽 첫_발 첫발 첫_걸음 첫걸음 첫_단추 첫단추 첫눈 첫인상", .skip)
    add("일등석", .ordinal(1, 0.3))
    add("초선", .terms(1))
    add("재선", .terms(2))
    add("듀오", .group(2))
    add("트리오", .group(3))
    add(
      "오십견 사십구재 천만다행 백만장자 억만장자 만장일치 삼삼오오 천차만별 천만에 만만 이십대 구석구석 사사건건 일일이 백일장 백일해 천리마 천일야화 만일 만약 만점 만국 만기 만류 만나 천주교 천지 구십춘광",
      .skip)
  }
}

/// Endings that make of 처음 and 최초 the first time that something happens.
enum KoreanFirsts {
  /// Those that are particles, not verbs.
  static let particles: [StaticString] = ["으로", "로"]
  static let telling: [StaticString] =
    particles + ["이다", "이었", "이며", "이고", "이라", "입니다", "다", "였", "인", "이 아니"]
}
