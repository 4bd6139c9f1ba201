import TextModel

/// What stands around a Korean title: names, bodies without an entry, words that take 전 for a time.
enum KoreanTitleContext {
  /// The common surnames, one syllable each: enough to take 김 과장 or 홍길동 이사 for a person.
  private static let surnames: Set<UInt32> = Set(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편".unicodeScalars
      .map(\.value))

  /// Endings of bodies that have no entry of their own: 현대차그룹, 웨스트버지니아대.
  private static let bodyEndings: [[UInt8]] = [
    "당", "청", "은행", "그룹", "전자", "협회", "연맹", "재단", "위원회", "노조", "병원", "연구소", "연구원", "센터", "학회", "공사", "공단",
    "대학교", "대학", "대", "의회", "법원", "검찰청", "경찰서", "구단", "대표팀", "본부", "사령부", "지검", "고검", "지법", "고법", "교육청", "시청",
    "도청", "소방서", "연합회", "조합", "방송", "신문", "증권", "생명", "건설", "중공업", "자동차", "제약", "화학", "물산", "텔레콤", "전략실",
    "교도소", "위", "실", "국", "처", "원", "소", "단체", "회사", "기업", "연합", "군단", "사단", "여단", "함대",
  ].map { Array($0.utf8) }

  /// Words after which 전 is "before" or "ago".
  private static let beforeTime: [[UInt8]] = [
    "기", "년", "달", "개월", "일", "주", "주일", "시간", "분", "초", "그", "이", "오래", "얼마", "며칠", "훨씬", "직", "앞서", "하루", "한참",
    "세기", "선거", "전쟁", "개막", "취임", "경기",
  ].map { Array($0.utf8) }

  /// The eojeol that ends at the single space before `start`, within its line; nil where there is none.
  static func previousEojeol(_ bytes: [UInt8], before start: Int) -> TextRange? {
    guard start >= 2, bytes[start - 1] == 0x20 else { return nil }
    let end = start - 1
    var begin = end
    // The 전 of 씨(61·전 부회장) stands by itself.
    while begin > 0, isWordByte(bytes[begin - 1]),
      !(begin > 1 && bytes[begin - 1] == 0xB7 && bytes[begin - 2] == 0xC2)
    {
      begin -= 1
    }
    return begin < end ? TextRange(begin, end) : nil
  }

  /// ASCII letters and digits and everything beyond ASCII but quotes and middle dots count as word bytes.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || byte == 0x26
  }

  /// Whether 전 at `start` follows a time rather than modifies an office.
  static func followsTime(_ bytes: [UInt8], at start: Int) -> Bool {
    guard let previous = previousEojeol(bytes, before: start) else { return false }
    let length = previous.length
    let hasDigit = bytes[previous.start] &- 48 < 10
    // 2014년 전 서울시 공무원 was one in 2014.
    if previous.length == 7, bytes[previous.start..<(previous.start + 4)].allSatisfy({ $0 &- 48 < 10 }) { return false }
    for (index, word) in beforeTime.enumerated() where word.count <= length {
      guard Array(bytes[(previous.end - word.count)..<previous.end]) == word else { continue }
      // 년, 일 … need a number unless they are the whole word; 기 ends a nominalised verb.
      if index == 0 { return length >= 6 && !isWholeName(bytes, previous) }
      if word.count == length || (hasDigit && index <= 8) { return true }
    }
    return false
  }

  /// Whether the words behind an office say that somebody held it: 충남대 총장을 지낸 이 후보자.
  static func wasHeld(_ bytes: [UInt8], before end: Int) -> Bool {
    let rest = bytes[end..<min(bytes.count, end + 18)]
    return held.contains { rest.starts(with: $0) }
  }

  /// Whether they say so beyond doubt: 시장을 지냈고.
  static func wasSurelyHeld(_ bytes: [UInt8], before end: Int) -> Bool {
    let rest = bytes[end..<min(bytes.count, end + 18)]
    return surelyHeld.contains { rest.starts(with: $0) }
  }

  private static let surelyHeld = ["을 지낸", "을 지냈", "를 지낸", "를 지냈", "을 역임", "를 역임"].map { Array($0.utf8) }
  private static let held =
    surelyHeld + ["을 맡았던", "를 맡았던", "을 했던", "이었던", "였던", "이었다", "였다"].map { Array($0.utf8) }

  /// Whether the words behind an office that ends at `end` say that it is a deed: 안정화 검사 결과.
  static func isDeed(_ bytes: [UInt8], before end: Int) -> Bool {
    guard offices.contains(where: { bytes[..<end].suffix($0.count).elementsEqual($0) }) else { return false }
    let rest = bytes[end..<min(bytes.count, end + 12)]
    return deeds.contains { rest.starts(with: $0) }
  }

  /// Who tests and who directs go by the word for what they do.
  private static let offices = ["검사", "감독"].map { Array($0.utf8) }
  private static let deeds = [" 결과", " 항목", " 기관", " 기준", " 장비", " 비용", "를 받", "를 실시", "를 거", "를 마친", "를 마치"].map {
    Array($0.utf8)
  }

  /// Whether three syllables are a person's name, and no verb made a noun: 장충기 전 차장, but 전하기 전.
  private static func isWholeName(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard range.length == 9 else { return false }
    let syllables = stride(from: range.start, to: range.end, by: 3).map {
      UTF8Scalars.scalar(in: bytes, at: $0).value
    }
    return !verbal.contains(syllables[1]) && KoreanNameScan.isKoreanName(syllables)
  }

  /// Whether a Korean's name, or the bracket behind one with an age, stands before `start`: what follows is said of the
  /// person. Behind anything else 전 may be all of something: 전 세계 챔피언.
  static func isBehindPerson(_ bytes: [UInt8], at start: Int) -> Bool {
    if let name = previousEojeol(bytes, before: start) { return isWholeName(bytes, name) }
    guard start >= 6, bytes[start - 1] == 0x20, bytes[start - 2] == UInt8(ascii: ")") else { return false }
    let digits = bytes[..<(start - 2)].reversed().prefix { $0 &- 0x30 < 10 }.count
    return (1...3).contains(digits) && bytes[start - 3 - digits] == UInt8(ascii: "(")
  }

  /// Whether the eojeol ends as provinces and districts do: 박깐성, 칼론구주.
  static func isPlace(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    range.length >= 9 && places.contains { bytes[..<range.end].suffix(3).elementsEqual($0) }
  }

  private static let places = ["성", "주", "시", "도", "군", "구", "현"].map { Array($0.utf8) }

  /// Last syllables of stems before the 기 that makes verbs nouns.
  private static let verbal = Set("하되르루우지리나가오내키이히".unicodeScalars.map(\.value))

  /// Whether the eojeol before `start` may be a person's name as Korean writes it before a title.
  static func followsName(_ bytes: [UInt8], at start: Int) -> Bool {
    guard let previous = previousEojeol(bytes, before: start), previous.length % 3 == 0 else { return false }
    let syllables = previous.length / 3
    guard syllables >= 1, syllables <= 4 else { return false }
    var offset = previous.start
    while offset < previous.end {
      guard Hangul.isSyllable(UTF8Scalars.scalar(in: bytes, at: offset).value) else { return false }
      offset += 3
    }
    let first = UTF8Scalars.scalar(in: bytes, at: previous.start).value
    return surnames.contains(first) && (syllables == 1 || syllables == 3)
  }

  /// Whether Hangul is an everyday word as a whole.
  static func isWord(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    let word = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    let syllables = word.unicodeScalars.map(\.value)
    return KoreanNameWords.ordinary.contains(word) || OrdinaryWords.holds(syllables, ends: [syllables.count])
  }

  /// Whether the bytes are one surname: 김위원장.
  static func isSurname(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    range.length == 3 && surnames.contains(UTF8Scalars.scalar(in: bytes, at: range.start).value)
  }

  /// Whether the eojeol looks like the name of a body: Latin letters, or a body's ending after two syllables or more.
  ///
  /// Three syllables with a surname first (박찬대) or the sounds of a Chinese name (쉬자원) are a person, unless `isAcademic` asks for a university (연세대).
  static func isBody(_ bytes: [UInt8], _ range: TextRange, isAcademic: Bool) -> Bool {
    if !bytes[range.start..<range.end].contains(where: { $0 >= 0x80 }) {
      return range.length >= 2 && bytes[range.start] &- 65 < 26
    }
    let mayBeName =
      range.length == 9 && isSurname(bytes, TextRange(range.start, range.start + 3)) || isChinese(bytes, range)
    return bodyEndings.contains { ending in
      if mayBeName, ending.count == 3, !(isAcademic && ending.elementsEqual("대".utf8)) { return false }
      return range.length >= ending.count + 6 && bytes[(range.end - ending.count)..<range.end].elementsEqual(ending)
    }
  }

  /// Whether three or four syllables are built like a Chinese person's name.
  private static func isChinese(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard range.length == 9 || range.length == 12 else { return false }
    return PinyinReadings.mayBeName(
      stride(from: range.start, to: range.end, by: 3).map { UTF8Scalars.scalar(in: bytes, at: $0).value })
  }
}
