public import Mentions
public import TextModel

/// Finds bodies that Korean text names by a word for their sort: 서울중앙지방법원, 크롬웰 연맹, 교정청.
///
/// What stands before the head is part of the name where it is written together with it, and the eojeol before it where
/// the head stands alone (연맹, 위원회). Heads that are ordinary words as often (자동차, 공사) find nothing.
public struct KoreanOrganizationFinder: Sendable {
  /// A finder over the built-in table.
  public init() {}

  /// The bodies named in `text`, ascending. O(n).
  public func mentions(in text: NormalizedText) -> [Mention] {
    let bytes = text.bytes
    let heads = OrganizationHeads.shared
    var found: [Mention] = []
    var previous: Eojeol?
    for eojeol in Eojeols(bytes) {
      defer { previous = eojeol }
      guard !eojeol.core.isEmpty,
        let range = bytes[eojeol.core.start] >= 0xEA
          ? body(bytes, eojeol.core, after: previous, heads)
          : acronym(bytes, eojeol.core) ?? behindAge(bytes, eojeol.core, heads)
      else { continue }
      let value = NameValue(kind: .organization, parts: text.words(range), evidence: .head)
      found.append(Mention(range: range, value: .name(value), confidence: 0.8))
    }
    return found
  }

  private func body(
    _ bytes: [UInt8], _ core: TextRange, after previous: Eojeol?, _ heads: OrganizationHeads
  ) -> TextRange? {
    let hangulEnd = Particles.hangulEnd(bytes, core.start)
    // A head is sooner looked up than particles are read.
    for end in stride(from: hangulEnd, to: core.start, by: -3) where end <= core.end {
      guard let (head, length) = heads.head(ofKorean: bytes[core.start..<end]),
        end == hangulEnd || Particles.isChain(in: bytes, from: end)
      else { continue }
      let stem = end - core.start - length
      // Behind a whole name no letter may follow: 법원장 is an office.
      if stem == 0, length >= 9 || KoreanOrganizationFinder.chambers.contains(head.key) {
        return TextRange(core.start, end)
      }
      guard !head.isCommon || stem >= 6 && end == core.end && isLed(bytes, end) else { return nil }
      if stem >= 6 {
        let isNamed = !KoreanOrganizationFinder.tasks.contains {
          bytes[core.start..<(core.start + stem)].elementsEqual($0)
        }
        return isNamed ? TextRange(core.start, end) : nil
      }
      guard stem == 0, length >= 6, let previous, previous.core == previous.range,
        previous.range.end + 1 == core.start, isName(bytes, previous.core)
      else { return nil }
      return TextRange(previous.core.start, end)
    }
    return nil
  }

  /// Whether the word behind a name is the title of who leads a firm, so that the name is one: 서희건설 회장.
  private func isLed(_ bytes: [UInt8], _ end: Int) -> Bool {
    end < bytes.count && bytes[end] == 0x20
      && KoreanOrganizationFinder.leaders.contains { bytes[(end + 1)...].starts(with: $0) }
  }

  private static let leaders = ["회장", "부회장", "대표", "사장", "부사장", "최고경영자", "창업자", "총수"].map { Array($0.utf8) }

  /// The body behind an age and a dot: 24·제주시청.
  private func behindAge(_ bytes: [UInt8], _ core: TextRange, _ heads: OrganizationHeads) -> TextRange? {
    guard bytes[core.start] &- 0x30 < 10, let start = Eojeols.laterWords(bytes, in: core).first else { return nil }
    return body(bytes, TextRange(start, core.end), after: nil, heads)
  }

  /// The capitals an eojeol begins with, where no digit or small letter follows them: LSU, FBI가.
  private func acronym(_ bytes: [UInt8], _ core: TextRange) -> TextRange? {
    var end = core.start
    while end < core.end, bytes[end] &- 65 < 26 || bytes[end] == 0x26 { end += 1 }
    guard end - core.start >= 3 else { return nil }
    if end < core.end {
      let byte = bytes[end]
      guard byte >= 0x80 || byte == 0x28, byte < 0x80 || Particles.tail(in: bytes, after: end) != nil else {
        return nil
      }
    }
    return TextRange(core.start, end)
  }

  /// Whether an eojeol may be the name before a head: Hangul of two syllables or more that is no form of a verb.
  private func isName(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard range.length >= 6, Particles.hangulEnd(bytes, range.start) == range.end else { return false }
    let last = bytes[(range.end - 3)..<range.end]
    return !KoreanOrganizationFinder.attributive.contains { last.elementsEqual($0) }
  }

  /// Sorts whose head alone is a name: 상원, 국회.
  private static let chambers: Set<String> = ["parliament", "senate", "house"]

  /// What a committee is for, which names none: 조직위원회 is "the organizers", 심사위원회 "the jury".
  private static let tasks = ["조직", "집행", "준비", "추진", "심사", "운영", "선정", "자문", "실행", "기획"].map { Array($0.utf8) }

  /// Endings of attributive forms and particles: 이끄는 연맹, 미국의 의회, 열린 위원회.
  private static let attributive = [
    "는", "은", "을", "를", "의", "한", "된", "던", "린", "인", "할", "될", "에", "서", "도", "이", "가", "와", "과", "로", "며", "고", "각",
    "른",
  ].map { Array($0.utf8) }
}
