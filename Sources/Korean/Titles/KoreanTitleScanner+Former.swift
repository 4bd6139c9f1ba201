import Mentions
import TextModel

/// What stands before a Korean title: bodies without an entry, and the 전 near and far.
extension KoreanTitleScanner {
  /// Takes in a body without an entry, and a modifier before it: 전 현대차그룹 회장.
  func extendLeft(
    _ start: inout Int, _ modifiers: inout [TitleModifier], _ evidence: inout Bool, isAcademic: Bool
  ) {
    guard let eojeol = KoreanTitleContext.previousEojeol(bytes, before: start) else { return }
    // 크롬웰 연맹의 회장
    let genitive = TextRange(eojeol.start, max(eojeol.start, eojeol.end - 3))
    let isGenitive = genitive.length > 3 && bytes[genitive.end..<eojeol.end].elementsEqual("의".utf8)
    guard KoreanTitleContext.isBody(bytes, isGenitive ? genitive : eojeol, isAcademic: isAcademic) else {
      // 최상목 전 대통령경제수석비서관
      if modifiers.isEmpty, former(before: start) == eojeol, !KoreanTitleContext.followsTime(bytes, at: eojeol.start) {
        modifiers.append(.former)
        start = eojeol.start
      } else if modifiers.isEmpty, let word = former(before: eojeol.start),
        KoreanTitleContext.isBehindPerson(bytes, at: word.start)
          || KoreanTitleContext.isPlace(bytes, eojeol) && !KoreanTitleContext.followsTime(bytes, at: word.start)
      {
        // 맹주원(44) 전 세명셀 수석연구원, 전 박깐성 인민의회 의장
        modifiers.append(.former)
        start = word.start
      } else if modifiers.isEmpty, let word = formerOfCountry(before: eojeol.start),
        !KoreanTitleContext.followsTime(bytes, at: word.start)
      {
        // 알하르시 전 오만 교통통신부 차관
        modifiers.append(.former)
        start = word.start
      } else if modifiers.isEmpty, let word = formerBehindPerson(before: eojeol.start) ?? formerOfCharge(before: start)
      {
        // 독고정란 전 이화여대 불문과 교수
        modifiers.append(.former)
        start = word.start
      }
      return
    }
    start = eojeol.start
    evidence = true
    // 류상언 전 한양대 음대 교수
    if modifiers.isEmpty, let word = formerBehindPerson(before: start) {
      modifiers.append(.former)
      start = word.start
      return
    }
    guard var word = KoreanTitleContext.previousEojeol(bytes, before: start) else { return }
    // 전직 영국 독립당의 지도자
    // … and 전 공화당 전국위원회 위원장
    let isParty = word.length >= 9 && bytes[..<word.end].suffix(3).elementsEqual("당".utf8)
    if isParty || isCountry(word), let before = KoreanTitleContext.previousEojeol(bytes, before: word.start) {
      word = before
    }
    guard let match = lexicon.trie.matches(in: bytes, at: word.start).last(where: { $0.end == word.end }),
      case .modifier(let modifier, _, alone: true) = lexicon.components[match.payload]
    else { return }
    if modifier == .former, KoreanTitleContext.followsTime(bytes, at: word.start) { return }
    if let modifier { modifiers.append(modifier) }
    start = word.start
  }

  /// The 전 or 前 that is the word right before `start`.
  func former(before start: Int) -> TextRange? {
    KoreanTitleContext.previousEojeol(bytes, before: start).flatMap { word in
      ["전", "前"].contains { bytes[word.start..<word.end].elementsEqual($0.utf8) } ? word : nil
    }
  }

  /// The same before one more word of whose the office is, where it stands behind a person's name.
  private func formerBehindPerson(before start: Int) -> TextRange? {
    guard let body = KoreanTitleContext.previousEojeol(bytes, before: start), let word = former(before: body.start),
      KoreanTitleContext.isBehindPerson(bytes, at: word.start), !isTitle(body)
    else { return nil }
    return word
  }

  /// Whether the words are a title of their own, which 전 belongs to: 전 대통령과 김정은 위원장.
  private func isTitle(_ word: TextRange) -> Bool {
    parse(word.start, before: .nothing, depth: 0).map { $0.end <= word.end } ?? false
  }

  /// The same before the field that an office is in charge of: 전 미 국방부 동아시아 담당 부차관보.
  private func formerOfCharge(before start: Int) -> TextRange? {
    guard var word = KoreanTitleContext.previousEojeol(bytes, before: start),
      bytes[word.start..<word.end].elementsEqual("담당".utf8)
    else { return nil }
    for _ in 0..<KoreanTitleScanner.reachOfCharge {
      guard let before = KoreanTitleContext.previousEojeol(bytes, before: word.start), !isTitle(before) else {
        return nil
      }
      if former(before: word.start) == before {
        return KoreanTitleContext.followsTime(bytes, at: before.start) ? nil : before
      }
      word = before
    }
    return nil
  }

  /// How many words may stand between 전 and 담당.
  private static let reachOfCharge = 6

  /// The same before a country that stands right before `start`.
  private func formerOfCountry(before start: Int) -> TextRange? {
    KoreanTitleContext.previousEojeol(bytes, before: start).flatMap { isCountry($0) ? former(before: $0.start) : nil }
  }

  private func isCountry(_ word: TextRange) -> Bool {
    lexicon.trie.matches(in: bytes, at: word.start).contains { match in
      guard match.end == word.end, case .country = lexicon.components[match.payload] else { return false }
      return true
    }
  }
}
