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
  /// How the syllables of the one begin.
  private var syllableBeginnings = Beginnings()
  /// How the keys of the other begin, and those that are too short for it.
  private var keyBeginnings = Beginnings()
  private var shortBeginnings = Beginnings()

  init(_ concepts: [ConceptEntry]) {
    for (index, concept) in concepts.enumerated() where concept.kind == .place {
      for form in concept.allowed(.ko) {
        let syllables = form.unicodeScalars.map(\.value).filter { $0 != 0x20 }
        guard syllables.count >= PlaceSpellings.leastSyllables else { continue }
        PlaceSpellings.insert(syllables, index, &bySyllables)
        syllableBeginnings.insert(PlaceSpellings.beginning(syllables))
        // 구이저우 지방 for 구이저우성.
        if syllables.count >= 4, let last = syllables.last, PlaceSpellings.sorts.contains(last) {
          PlaceSpellings.insert(Array(syllables.dropLast()), index, &bySyllables)
        }
        // Korean names are no loanwords, and their vowels tell them apart.
        if concept.country != "KR", let key = LoanwordKey.key(syllables) { insert(key, of: syllables, index) }
      }
    }
  }

  private mutating func insert(_ key: [UInt8], of syllables: [UInt32], _ concept: Int) {
    if let beginning = LoanwordKey.beginning(syllables, of: PlaceSpellings.beginningOfKey) {
      keyBeginnings.insert(beginning)
    } else if let beginning = LoanwordKey.beginning(syllables, of: PlaceSpellings.shortBeginning) {
      shortBeginnings.insert(beginning)
    } else {
      // 가이이이: one sound says too little.
      return
    }
    PlaceSpellings.insert(key, concept, &byKey)
  }

  /// So many units of a key are looked at before it is made.
  private static let beginningOfKey = 6
  /// The same for keys that have fewer.
  private static let shortBeginning = 4

  /// Fewer syllables than this say too little.
  private static let leastSyllables = 3

  /// Last syllables that tell of what sort a place is: 성 주 시 현 섬.
  private static let sorts = Set("성주시현섬".unicodeScalars.map(\.value))

  private static func insert<Key: Hashable>(_ key: Key, _ concept: Int, _ table: inout [Key: Int?]) {
    if let known = table[key], known != concept { table[key] = .some(nil) } else { table[key] = concept }
  }

  /// Whether a place may begin with the syllables, of which it may have as many as there are: a look that spares most
  /// words a lookup of each noun that begins with them.
  func mayBegin(_ syllables: [UInt32]) -> Bool {
    guard syllables.count >= PlaceSpellings.leastSyllables else { return false }
    if syllableBeginnings.mayHold(PlaceSpellings.beginning(syllables)) { return true }
    guard syllables.count >= LoanwordKey.leastSyllables else { return false }
    func mayHold(_ beginnings: Beginnings, _ count: Int) -> Bool {
      LoanwordKey.beginning(syllables, of: count).map(beginnings.mayHold) ?? false
    }
    return mayHold(keyBeginnings, PlaceSpellings.beginningOfKey)
      || mayHold(shortBeginnings, PlaceSpellings.shortBeginning)
  }

  /// The first three syllables in one number; a syllable has 16 bits.
  private static func beginning(_ syllables: [UInt32]) -> UInt64 {
    syllables.prefix(leastSyllables).reduce(0) { $0 << 16 | UInt64($1) }
  }

  /// The place that the words write; nil where they write none, or one of several.
  func place(_ syllables: [UInt32]) -> Int? {
    guard syllables.count >= PlaceSpellings.leastSyllables else { return nil }
    if let known = bySyllables[syllables] { return known }
    return LoanwordKey.key(syllables).flatMap { byKey[$0] ?? nil }
  }
}

/// Numbers of which some are kept: a set that is quick to say no, and says yes to a few that it does not hold.
private struct Beginnings: Sendable {
  private var bits = [UInt64](repeating: 0, count: 2048)

  mutating func insert(_ number: UInt64) {
    let place = Beginnings.place(number)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  func mayHold(_ number: UInt64) -> Bool {
    let place = Beginnings.place(number)
    return bits[place >> 6] & (1 << UInt64(place & 63)) != 0
  }

  /// One of 131,072 places.
  private static func place(_ number: UInt64) -> Int { Int((number &* 0x9E37_79B9_7F4A_7C15) >> 47) }
}
