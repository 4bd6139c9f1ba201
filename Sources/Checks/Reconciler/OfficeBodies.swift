import English
import Mentions
import Termbase
import TextModel

/// Whose offices the titles of one side are: the listed bodies that stand inside of a title or beside it.
struct OfficeBodies {
  /// A body and the words that name it, with the title's.
  struct Body {
    /// The concepts it may be; never empty.
    let concepts: [Int]
    /// The title and the body, where that stands beside it.
    let range: TextRange
  }

  let side: AnnotatedSide
  let isKorean: Bool
  let knowledge: ConceptKnowledge

  private var mentions: [Mention] { side.forest.mentions }
  private var bytes: [UInt8] { side.text.bytes }

  /// The one body whose office a title surely is; nil where none is listed, or several are named.
  func body(of title: Int, heldBy holder: TextRange) -> Body? {
    let range = mentions[title].range
    let inside = side.forest.indices(in: range).filter { mentions[$0].kind == .organization }
    guard inside.isEmpty else {
      guard inside.count == 1, let concepts = sureConcepts(inside[0]) else { return nil }
      // 금융위 상임위원, but not 국회 정무위원장: what a longer name holds is not all of it.
      if isKorean, let listed = listedBody(range) { return Body(concepts: listed, range: range) }
      let rest = TextRange(mentions[inside[0]].range.end, range.end)
      return isWhole(inside[0]) && !namesPart(rest) ? Body(concepts: concepts, range: range) : nil
    }
    if isKorean, let listed = listedBody(range) { return Body(concepts: listed, range: range) }
    let beside = isKorean ? before(title, holder) : behind(title) ?? before(title)
    guard let beside, let concepts = sureConcepts(beside), isWhole(beside), !namesPart(range) else { return nil }
    return Body(concepts: concepts, range: isKorean ? range : range.union(mentions[beside].range))
  }

  private func sureConcepts(_ index: Int) -> [Int]? {
    guard case .concept(let value) = mentions[index].value, value.form <= .admitted, mentions[index].confidence >= 0.9,
      !value.concepts.isEmpty
    else { return nil }
    return value.concepts
  }

  /// Whether a body's name is not part of a longer one: the Democratic Party's committee, Korea University Hospital.
  private func isWhole(_ index: Int) -> Bool {
    let range = mentions[index].range
    if isKorean {
      // 국회 정무위원회 위원장, 티몬·위메프 대표
      let rest = bytes[range.end...]
      return !OfficeBodies.joints.contains { rest.starts(with: $0) }
        && !OfficeBodies.joints.contains { bytes[..<range.start].suffix($0.count).elementsEqual($0) }
        && !mentions[..<index].suffix(4).contains { $0.kind == .organization && $0.range.end + 1 == range.start }
    }
    let rest = bytes[range.end...].prefix(4)
    if rest.starts(with: "'s".utf8) || rest.starts(with: "’".utf8) { return false }
    if let next = rest.dropFirst().first, rest.first == 0x20, next &- 0x41 < 26 {
      return mentions[index].parent != nil || !isPartOfName(behind: range.end + 1)
    }
    return !EnglishNameContext.followsCapital(range, in: side.text)
  }

  /// Whether the rest of a Korean title speaks of a part of the body, or of another one beside it: 현대차 노조위원장.
  private func namesPart(_ range: TextRange) -> Bool {
    let words = bytes[range.start..<range.end].drop { $0 == 0x20 }
    // 국가교육위원회 위원장
    if OfficeBodies.heads.contains(where: { words.elementsEqual($0) }) { return false }
    return isKorean && OfficeBodies.parts.contains { ByteSearch.contains($0, bytes, range) }
  }

  private static let heads = ["위원장", "원장"].map { Array($0.utf8) }
  private static let parts = [
    "노조", "지부", "지회", "위원장", "위원회", "센터", "연구", "본부", "병원", "대학", "학장", "원장", "재단", "조합", "산하",
  ].map { Array($0.utf8) }

  private static let joints = ["·", "과 ", "와 ", "-"].map { Array($0.utf8) }

  /// Whether the capitalised word at an offset is neither a title nor a name of a person.
  private func isPartOfName(behind offset: Int) -> Bool {
    !mentions.contains { mention in
      mention.range.start == offset && (mention.kind == .title || mention.kind == .person || mention.kind == .name)
    }
  }

  // MARK: Korean

  /// The body of an office that the glossary lists, or of the head of one that it lists: 금융위원장, 국가교육위원장.
  private func listedBody(_ range: TextRange) -> [Int]? {
    let words = side.text.string(range).split(separator: " ").drop { OfficeBodies.times.contains($0) }
    let end = words.lastIndex { !OfficeBodies.standIns.contains($0) } ?? words.startIndex
    let office = words[...end].joined(separator: " ")
    let termbase = knowledge.termbase
    let offices = termbase.indices(ofText: office, language: .ko).filter { termbase.concepts[$0].kind == .title }
    let bodies = Set(offices.map { termbase.concepts[$0].institution.flatMap(termbase.index(ofID:)) })
    if bodies.count == 1, let only = bodies.first, let only { return [only] }
    guard bodies.isEmpty, office.hasSuffix("장") else { return nil }
    let stem = String(office.dropLast())
    let name = stem.hasSuffix("위원") ? stem + "회" : stem
    let listed = termbase.indices(ofText: name, language: .ko).filter { termbase.concepts[$0].kind == .organization }
    return listed.count == 1 ? listed : nil
  }

  private static let standIns: Set<Substring> = ["직무대행", "권한대행", "직무대리", "대행", "후보자", "내정자"]
  private static let times: Set<Substring> = ["전", "현", "前", "現", "당시", "신임"]

  /// The body right before the title, or before the name that stands before it: 대한간호협회 나경림 회장.
  private func before(_ title: Int, _ name: TextRange) -> Int? {
    let start = mentions[title].range.start
    return endingBefore(name.end + 1 == start ? name.start : start)
  }

  private func endingBefore(_ offset: Int) -> Int? {
    guard offset > 0, bytes[offset - 1] == 0x20 else { return nil }
    return mentions.indices.last { mentions[$0].kind == .organization && mentions[$0].range.end + 1 == offset }
  }

  // MARK: English

  /// The body in "of the ruling X" behind a title.
  private func behind(_ title: Int) -> Int? {
    let end = mentions[title].range.end
    guard let link = OfficeBodies.links.first(where: { bytes[end...].starts(with: $0) }) else { return nil }
    let near = TextRange(end, min(bytes.count, end + OfficeBodies.reach))
    guard
      let body = side.forest.indices(in: near).first(where: {
        mentions[$0].kind == .organization && mentions[$0].range.start >= end + link.count
      })
    else { return nil }
    let between = String(decoding: bytes[(end + link.count)..<mentions[body].range.start], as: UTF8.self)
    return between.split(separator: " ").allSatisfy { OfficeBodies.adjectives.contains($0) } ? body : nil
  }

  private static let links = [" of ", " at "].map { Array($0.utf8) }
  private static let reach = 120
  private static let adjectives: Set<Substring> = [
    "the", "ruling", "main", "opposition", "minor", "conservative", "liberal", "progressive", "state-run", "far-right",
    "center-right", "center-left",
  ]

  /// The body right before a title: "FSS Gov. Kim".
  private func before(_ title: Int) -> Int? { endingBefore(mentions[title].range.start) }
}
