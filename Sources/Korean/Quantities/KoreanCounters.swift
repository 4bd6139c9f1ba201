import Mentions

/// What may stand after a Korean number, and what it makes of it.
struct KoreanCounter: Sendable {
  var unit: Unit?
  var role: Quantity.Role
  /// Follows native numerals: 두 명, 세 번.
  var isNative = false
  /// Must not be followed by more Hangul than a particle, else it is the beginning of another word.
  var isBounded = false
  /// The number with it names something rather than counts it: 4차 산업혁명, 2부 리그.
  var isName = false
}

/// The counters and units of Korean, by their spelling.
enum KoreanCounters {
  /// Words with their counters; a word in two rows takes the first.
  static let table: [(word: String, counter: KoreanCounter)] = {
    var rows: [(String, KoreanCounter)] = []
    for row in rowsOfCounters + rowsOfUnits {
      for word in row.words.split(separator: " ") {
        let spelled = word.split(separator: "_").joined(separator: " ")
        rows.append((spelled, row.counter))
      }
    }
    for (word, code) in KoreanCurrencies.words {
      rows.append((word, KoreanCounter(unit: .currency(code), role: .money)))
    }
    return rows
  }()

  private struct Row {
    var words: String
    var counter: KoreanCounter

    /// `_` stands for a space inside a word.
    init(
      _ words: String, _ unit: Unit?, _ role: Quantity.Role, native: Bool = false, bounded: Bool = false,
      name: Bool = false
    ) {
      self.words = words
      counter = KoreanCounter(unit: unit, role: role, isNative: native, isBounded: bounded, isName: name)
    }
  }

  private static let rowsOfCounters: [Row] = [
    Row("명 사람 인분", .person, .count, native: true),
    Row("인", .person, .count, bounded: true),
    Row("여인", .person, .count, bounded: true),
    // Things: one row for what English hardly tells apart.
    Row("경기 게임 시합", .match, .count, native: true),
    Row("승", .win, .count, native: true, bounded: true),
    Row("패", .loss, .count, native: true, bounded: true),
    Row("골 득점", .goal, .count, native: true, bounded: true),
    Row("표", .vote, .count, native: true, bounded: true),
    Row("표차", .vote, .count, native: true),
    Row("점차", .point, .count, native: true),
    Row("골차", .goal, .count, native: true),
    Row("의석", .seat, .count, native: true),
    Row("석", .seat, .count, native: true, bounded: true),
    Row("점", .point, .count, native: true, bounded: true),
    Row("개국 나라 국가", .country, .count, native: true),
    Row("아이 자녀", .child, .count, native: true),
    Row("인조", .person, .label, name: true),
    Row(
      "개 개소 군데 곳 가지 마리 채 척 켤레 그루 송이 자루 병 잔 벌 봉지 상자 박스 쌍 쪽 페이지 곡 포기 톨 필지 "
        + "개국 개사 개교 개팀 개주 개군 개구 개시 개도 개동 개층 가구 세대 의석 자리 칸 문항 과목 종목 부문 분야 품목 종류 "
        + "나라 국가 도시 지역 기업 회사 업체 팀 학교 대학 병원 은행 정당 단체 매장 점포 지점 주택 아파트 건물 "
        + "편대 갈래 조각 덩이 방울 걸음 마디 글자 단어 문장 가족 부부 커플 아이 자녀 아들 딸 형제 자매 "
        + "홀 골 타점 언더파 오버파 무승부 세트 안타 홈런 도루 삼진 이닝 어시스트 리바운드 득점 실점 라운드 게임 경기 시합 "
        + "관왕 메달 금메달 은메달 동메달 계좌 객실 끼 바구니 다스 채널 항목 구간 노선 정거장 정류장 개역 코스 차로 차선 "
        + "그릇 접시 컵 캔 포대 가마니 가마 묶음 장병 좌석 객차 톱",
      .thing, .count, native: true),
    Row(
      "대 기 자 사 부 본 알 전 상 판 동 종 점 승 패 무 석 표 문 정 발 장 권 편 줄 통 폭 단 골 량 좌 척 홈 건 켤레 집 획 모 말",
      .thing, .count, native: true, bounded: true),
    Row("번 차례 회 바퀴 건", .event, .count, native: true, bounded: true),
    Row("연승 연패 연속 연임 선발", .event, .count),
    Row("시즌 대회", .event, .count, native: true),
    // Ordinals
    Row("번째 번_째 번째로 째", nil, .ordinal, native: true),
    Row("위 등 등급 순위 급 위권", nil, .ordinal, bounded: true),
    Row("주년 주기 번_시드 번시드 시드", nil, .ordinal),
    Row("차 선 대째 호", nil, .ordinal, bounded: true),
    Row("년차 년째 년_차 해째", .year, .ordinal, native: true),
    Row("개월째 달째 개월_차", .month, .ordinal, native: true),
    Row("주째 주차 주_차", .week, .ordinal, native: true),
    Row("일째 일차 일_차", .day, .ordinal, native: true),
    Row("시간째", .hour, .ordinal, native: true),
    Row("세대째", nil, .ordinal),
    Row(
      "지구 선거구 학년 학기 교시 절 조항 항 호기 호선 호차 번지 번길 층 심 단계 기수 회차 회말 회초 회_말 회_초 쿼터 막 라운드째 학번 호실 번선 위_자리",
      nil, .label, bounded: true),
    // Names made with numbers
    Row(
      "인조 인승 인용 인실 차원 차전지 차_산업 차산업 차_전지 군단 함대 사단 여단 중대 소대 번가 번_방 번방 번_출구 번출구 번타자 번_타자 번홀 번_홀 "
        + "번_아이언 번_마 세기폭스 세기_폭스 자회담 자_회담 자_협의 자협의 국지대 원칙 대기업 대_기업 대강국 대_강국 대그룹 대_그룹 대은행 대_은행 "
        + "대_금융 대금융 대강 대_거래소 대거래소 대_과제 대과제 대_의혹 부작 부_요인 부요인 부_리그 부리그 종_세트 점슛 점_슛 루타 루수 인칭 의료원 성급 성_호텔 "
        + "국도 공화국 공수 특공 제곱센티 분의",
      nil, .label, name: true),
    Row("군", nil, .label, bounded: true, name: true),
    // 3국 정상: how many countries are spoken of, as 양국 says of two.
    Row("국", .country, .label, bounded: true),
    // Multiples and shares
    Row("배", nil, .multiple, native: true, bounded: true),
    Row("배가 배로 배나 배를 배의 배에 배_이상 배수 곱절 갑절", nil, .multiple, native: true),
    Row("% 퍼센트 ％ 프로", .percent, .percent),
    Row(
      "%포인트 %p %P 퍼센트포인트 퍼센트_포인트 %_포인트 ％포인트 %pt %P포인트 %p포인트", .percentagePoint, .percent),
    Row("bp bps 베이시스포인트", Unit(id: "bp", dimension: .percentagePoint), .percent),
    Row("포인트", .point, .count),
    // Age
    Row("살", .year, .age, native: true),
    Row("세", .year, .age, bounded: true),
    // Durations; 년, 월, 일, 시, 분 are read by the date rules first.
    Row("해", .year, .duration, native: true, bounded: true),
    Row("년간 개년 년_간 년여 년_여 년_동안 년동안 년_만 년만 년_전 년전 년_뒤 년뒤 년_후 년후 년_내 년치", .year, .duration, native: true),
    Row("년", .year, .duration),
    Row("개월 개월간 달 달간 개월여", .month, .duration, native: true),
    Row("주일 주간", .week, .duration, native: true),
    Row("주", .week, .duration, native: true, bounded: true),
    Row("일간 일_동안 일동안 일_만 일만 일여 일_전 일_뒤 일_후", .day, .duration),
    Row("일", .day, .duration),
    Row("박", Unit(id: "night", dimension: .other), .count, bounded: true),
    Row("시간", .hour, .duration, native: true),
    Row("분간 분_동안 분_만에 분여", .minute, .duration),
    Row("분", .minute, .duration),
    Row("초간", .second, .duration),
    Row("초", .second, .duration),
    Row("분기", Unit(id: "quarter", dimension: .time), .duration),
    Row("세기", Unit(id: "century", dimension: .time), .duration),
    Row("밀리초", Unit(id: "millisecond", dimension: .time), .duration),
  ]

  private static let rowsOfUnits: [Row] = {
    let text = """
      length: mm=mm,㎜,밀리미터 cm=cm,㎝,센티미터,센티,센치 m=m,ｍ,미터,미터짜리 km=km,㎞,KM,Km,킬로미터,키로미터 in=인치,in ft=피트,ft yd=야드 mi=마일 nmi=해리 nm=nm,㎚,나노,나노미터 um=㎛,마이크로미터,마이크론 light-year=광년
      area: m2=㎡,m²,제곱미터,평방미터,m2 km2=㎢,km²,제곱킬로미터,평방킬로미터,평방㎞ cm2=㎠,제곱센티미터 ha=ha,㏊,헥타르 acre=에이커 pyeong=평,평형 ft2=제곱피트,평방피트 mi2=제곱마일,평방마일
      volume: ml=ml,mL,㎖,밀리리터 l=리터,ℓ,L kl=㎘,킬로리터 cm3=cc,㏄,㎤,세제곱센티미터 m3=㎥,m³,세제곱미터,입방미터,루베 gal=갤런 bbl=배럴 pt=파인트 qt=쿼트 fl-oz=액량온스 ft3=세제곱피트,입방피트
      mass: ug=㎍,마이크로그램 mg=㎎,mg,밀리그램 g=g,그램,ｇ kg=kg,㎏,킬로그램,킬로,KG t=t,톤,T lb=lb oz=온스 geun=근 don=돈 carat=캐럿 st=스톤
      temperature: celsius=℃,°C,도 fahrenheit=℉,°F kelvin=켈빈
      speed: km/h=km/h,㎞/h,킬로미터/시 mph=mph m/s=m/s,㎧ knot=노트,kt
      energy: J=줄 kJ=kJ cal=cal,칼로리 kcal=㎉,kcal,킬로칼로리 Wh=Wh kWh=kWh,㎾h,킬로와트시 MWh=MWh,㎿h,메가와트시 GWh=GWh,기가와트시 TWh=TWh,테라와트시
      power: W=W,와트 kW=kW,㎾,킬로와트 MW=MW,㎿,메가와트 GW=GW,기가와트 hp=마력
      pressure: hPa=hPa,헥토파스칼,㍱ mb=밀리바 atm=기압 psi=psi Pa=파스칼 kPa=kPa MPa=MPa,메가파스칼
      data: B=바이트 kB=KB,kB,킬로바이트 MB=MB,메가바이트 GB=GB,기가바이트 TB=TB,테라바이트 PB=PB,페타바이트 bit=비트
      other: Hz=Hz,㎐,헤르츠 kHz=kHz,㎑,킬로헤르츠 MHz=MHz,㎒,메가헤르츠 GHz=GHz,㎓,기가헤르츠 dB=dB,데시벨 V=볼트,V kV=kV,㎸ A=암페어 TEU=TEU ppm=ppm,PPM ppb=ppb uSv=마이크로시버트 mSv=밀리시버트 Bq=베크렐 px=픽셀 dpi=dpi Gbps=Gbps,기가비트 Mbps=Mbps,메가비트 cgt=CGT bpm=bpm
      """
    var rows: [Row] = []
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, let dimension = Unit.Dimension(rawValue: String(halves[0])) else { continue }
      for entry in halves[1].split(separator: " ") {
        let parts = entry.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { continue }
        for word in parts[1].split(separator: ",") {
          let short = word.utf8.count <= 3
          rows.append(
            Row(
              String(word), Unit(id: String(parts[0]), dimension: dimension), .measure, native: word.utf8.count > 3,
              bounded: short))
        }
      }
    }
    return rows
  }()
}
