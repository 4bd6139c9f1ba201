/// A body's name as far as its words tell what it is, without a glossary.
public struct OrganizationName: Hashable, Sendable {
  /// The sort of body: a head's key; nil where the name has no head.
  public let head: String?
  let pieces: [OrganizationPieces.Piece]
  /// How many places, directions, levels and fields it holds.
  public var pieceCount: Int { pieces.count }
  /// English words that a name of the same sort may hold as its head.
  let admitted: Set<String>
  /// What else may stand for it, in small letters.
  let loose: Set<String>
  /// The words of an English name in small letters; empty for a Korean one.
  let words: [String]

  /// Reads a Korean name: 서울중앙지방법원, 크롬웰 연맹.
  public init(korean name: String) {
    let bytes = Array(name.utf8)
    let found = OrganizationHeads.shared.head(ofKorean: bytes[...])
    head = found?.head.key
    admitted = found?.head.english ?? []
    loose = found?.head.loose ?? []
    // What the head itself says of level and field belongs to the pieces: 고등법원.
    pieces = OrganizationPieces.shared.read(bytes[...]).pieces
    words = []
  }

  /// Reads an English name: "Seoul Central District Court".
  public init(english name: [String]) {
    words = name.map { OrganizationName.plain($0) }
    let heads = words.flatMap { OrganizationHeads.shared.heads(ofEnglish: $0) }
    head = heads.last?.key
    admitted = []
    loose = []
    pieces = OrganizationPieces.shared.read(words)
  }

  /// Of words that tell nothing.
  public static let plain = OrganizationName(english: [])

  private static func plain(_ word: String) -> String {
    var word = word.lowercased()
    for ending in ["'s", "’s", "'", "’"] where word.hasSuffix(ending) {
      word.removeLast(ending.count)
      break
    }
    return word
  }

  /// Whether it is a house as well as a body, so that something may happen at it: a museum, a school.
  public var isHouse: Bool { head.map(OrganizationName.houses.contains) ?? false }

  private static let houses: Set<String> = [
    "museum", "library", "church", "hospital", "school", "university", "embassy", "center", "institute",
  ]

  /// Whether an English name may be of this (Korean) name's sort.
  public func admits(_ english: OrganizationName) -> Bool {
    english.words.contains { admitted.contains($0) || ($0.hasSuffix("s") && admitted.contains(String($0.dropLast()))) }
  }

  /// Whether a place, direction, level or field is said in both names.
  public func sharesPiece(with other: OrganizationName) -> Bool {
    let theirs = Set(other.pieces.map(\.key))
    return pieces.contains { theirs.contains($0.key) }
  }

  /// How this Korean name and an English one stand to each other, by their heads and pieces alone: `compatible` where
  /// nothing contradicts and something is shared, `different` where the head or a piece of one sort does, `unrelated`
  /// where the words do not tell.
  public func judge(_ english: OrganizationName) -> Judgement {
    guard head != nil, english.head != nil else { return .unrelated }
    let theirs = Set(english.pieces.map(\.key))
    guard admits(english) else {
      // 보건병원협회 may well be a "Health and Hospitals Corporation".
      if pieces.contains(where: { $0.sort == "field" && theirs.contains($0.key) }) {
        return Judgement(.compatible, score: 0.4)
      }
      return Judgement(.different, score: 0.75, reason: "the two names are of different sorts of body")
    }
    for sort in ["place", "direction", "level", "field"] {
      let left = pieces.filter { $0.sort == sort }
      let right = english.pieces.filter { $0.sort == sort }
      guard let mine = left.first, let other = right.first, !left.contains(where: { theirs.contains($0.key) }),
        !left.contains(where: { piece in right.contains { !Set(piece.english).isDisjoint(with: $0.english) } })
      else { continue }
      return Judgement(
        .different, score: 0.9,
        reason: "\(OrganizationName.label(mine)) is made \(OrganizationName.label(other))")
    }
    let shared = pieces.filter { theirs.contains($0.key) }.count
    return Judgement(.compatible, score: shared > 1 ? 0.95 : shared > 0 ? 0.9 : 0.5)
  }

  private static func label(_ piece: OrganizationPieces.Piece) -> String { piece.english.first ?? piece.key }
}

extension OrganizationName {
  /// Whether Korean words are nothing but a word for a sort of body: 위원회.
  public static func isHead(korean words: String) -> Bool {
    let bytes = Array(words.utf8)
    return OrganizationHeads.shared.head(ofKorean: bytes[...]).map { $0.length == bytes.count } ?? false
  }

  /// The English words for the sort of a Korean name, small letters: "court", "committee".
  public static func generic(_ name: OrganizationName) -> Set<String> { name.admitted.union(name.loose) }

  /// What Korean names of the sort of an English one end in.
  public static func koreanHeads(_ name: OrganizationName) -> [String] {
    name.words.flatMap { OrganizationHeads.shared.heads(ofEnglish: $0) }
      .flatMap(\.korean).map { String(decoding: $0, as: UTF8.self) }
  }
}
