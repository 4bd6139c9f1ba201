import Korean
import Mentions
import Termbase

/// Places of the glossary by their Korean names, for words that write a name with other vowels (옥스포드) or other spaces
/// (솔트 레이크 시티) than the glossary does.
struct PlaceSpellings: Sendable {
  /// Concepts by the key of a loanword; a key of several places is left out.
  private var byKey: [[UInt8]: Int?] = [:]
  /// Concepts by their syllables.
  private var bySyllables: [[UInt32]: Int?] = [:]

  init(_ concepts: [ConceptEntry]) {
    for (index, concept) in concepts.enumerated() where concept.kind == .place {
      for form in concept.allowed(.ko) {
        let syllables = form.unicodeScalars.map(\.value).filter { $0 != 0x20 }
        guard syllables.count >= PlaceSpellings.leastSyllables else { continue }
        PlaceSpellings.insert(syllables, index, &bySyllables)
        // 구이저우 지방 for 구이저우성.
        if syllables.count >= 4, let last = syllables.last, PlaceSpellings.sorts.contains(last) {
          PlaceSpellings.insert(Array(syllables.dropLast()), index, &bySyllables)
        }
        // Korean names are no loanwords, and their vowels tell them apart.
        if concept.country != "KR", let key = LoanwordKey.key(syllables) { PlaceSpellings.insert(key, index, &byKey) }
      }
    }
  }

  /// Fewer syllables than this say too little.
  private static let leastSyllables = 3

  /// Last syllables that tell of what sort a place is: 성 주 시 현 섬.
  private static let sorts = Set("성주시현섬".unicodeScalars.map(\.value))

  private static func insert<Key: Hashable>(_ key: Key, _ concept: Int, _ table: inout [Key: Int?]) {
    if let known = table[key], known != concept { table[key] = .some(nil) } else { table[key] = concept }
  }

  /// The place that the words write; nil where they write none, or one of several.
  func place(_ syllables: [UInt32]) -> Int? {
    guard syllables.count >= PlaceSpellings.leastSyllables else { return nil }
    if let known = bySyllables[syllables] { return known }
    return LoanwordKey.key(syllables).flatMap { byKey[$0] ?? nil }
  }
}
