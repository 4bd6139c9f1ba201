import Synchronization

/// How the syllables of Korean names are spelled: what the jamo allow, weighed with what people were counted to write.
struct SyllableSpellings: Sendable {
  static let given = SyllableSpellings(counts: SpellingCounts.given)
  static let surnames = SyllableSpellings(counts: SpellingCounts.surnames, isOfSurnames: true)

  /// Whether these are surnames' syllables.
  let isOfSurnames: Bool

  /// One spelling: P(spelling | syllable) and its styles.
  struct Entry: Sendable {
    var probability: Double
    var styles: SpellingStyle
  }

  /// Counted spellings of a syllable, most frequent first.
  private(set) var counted: [UInt32: [(spelling: [UInt8], count: Int)]] = [:]
  /// For each syllable that was counted, all its spellings.
  private var tables: [UInt32: [LetterKey: Entry]] = [:]
  /// The same for syllables that were not counted, as they are met; there are 11,172 at most.
  private let others = Others()
  /// For each spelling, how likely it is in any name.
  private var background: [LetterKey: Double] = [:]
  /// Spellings that some style gives to some counted syllable.
  private var read: Set<LetterKey> = []

  private final class Others: Sendable {
    let tables = Mutex<[UInt32: [LetterKey: Entry]]>([:])
  }

  private init(counts: StaticString, isOfSurnames: Bool = false) {
    self.isOfSurnames = isOfSurnames
    // Lines "syllable spelling count spelling count …".
    let bytes = UnsafeBufferPointer(start: counts.utf8Start, count: counts.utf8CodeUnitCount)
    let text = String(decoding: bytes, as: UTF8.self)
    var total = 0.0
    var weights: [UInt32: Double] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let syllable = fields.first?.unicodeScalars.first?.value else { continue }
      var list: [(spelling: [UInt8], count: Int)] = []
      var sum = 0
      for index in stride(from: 1, to: fields.count - 1, by: 2) {
        guard let count = Int(fields[index + 1]) else { continue }
        list.append((LatinFold.letters(String(fields[index])), count))
        sum += count
      }
      counted[syllable] = list
      weights[syllable] = Double(sum) + 2
      total += Double(sum) + 2
    }
    for (syllable, list) in counted {
      let table = SyllableSpellings.table(syllable, list)
      tables[syllable] = table
      let share = (weights[syllable] ?? 0) / total
      for (spelling, entry) in table {
        background[spelling, default: 0] += share * entry.probability
        if !entry.styles.isEmpty { read.insert(spelling) }
      }
    }
  }

  /// Whether the syllable was counted at all.
  func isKnown(_ syllable: UInt32) -> Bool { counted[syllable] != nil }

  /// All spellings of `syllable`; built on demand, once, for one that was not counted.
  func spellings(_ syllable: UInt32) -> [LetterKey: Entry] {
    if let table = tables[syllable] { return table }
    return others.tables.withLock { tables in
      if let table = tables[syllable] { return table }
      let table = SyllableSpellings.table(syllable, [])
      tables[syllable] = table
      return table
    }
  }

  /// The likelihood of `letters` as a syllable of any name; 0 where it is none.
  func background(_ letters: LetterKey) -> Double { background[letters] ?? 0 }

  /// Whether `letters` are a usual spelling of some syllable.
  func isReadable(_ letters: LetterKey) -> Bool { read.contains(letters) }

  /// The same for any number of letters.
  func isReadable(_ letters: some Collection<UInt8>) -> Bool { LetterKey(letters).map(read.contains) ?? false }

  /// Spellings of `syllable` that an editor may be told of, best first.
  func preferred(_ syllable: UInt32, _ limit: Int) -> [String] {
    let all = spellings(syllable).filter { !$0.value.styles.isEmpty }
    let sorted = all.sorted {
      $0.value.probability != $1.value.probability
        ? $0.value.probability > $1.value.probability
        : $0.key.letters.lexicographicallyPrecedes($1.key.letters)
    }
    return sorted.prefix(limit).map { String(decoding: $0.key.letters.map { $0 &+ 97 }, as: UTF8.self) }
  }

  private static func table(_ syllable: UInt32, _ counts: [(spelling: [UInt8], count: Int)]) -> [LetterKey: Entry] {
    guard Hangul.isSyllable(syllable) else { return [:] }
    var table: [LetterKey: Entry] = [:]
    let lead = Hangul.lead(syllable)
    let vowel = Hangul.vowel(syllable)
    var sum = 0.0
    for a in JamoSpellings.lead(lead, before: vowel) {
      for b in JamoSpellings.vowel(vowel, after: lead) {
        for c in JamoSpellings.tail(Hangul.tail(syllable)) {
          guard let spelling = LetterKey(a.letters + b.letters + c.letters) else { continue }
          let weight = a.weight * b.weight * c.weight
          let styles = a.styles.intersection(b.styles).intersection(c.styles)
          sum += weight
          if var entry = table[spelling] {
            entry.probability += weight
            entry.styles.formUnion(styles)
            table[spelling] = entry
          } else {
            table[spelling] = Entry(probability: weight, styles: styles)
          }
        }
      }
    }
    let total = Double(counts.reduce(0) { $0 + $1.count })
    // The jamo's word counts like six people's.
    for key in table.keys { table[key]?.probability *= 6 / (sum * (total + 6)) }
    for (spelling, count) in counts {
      guard let spelling = LetterKey(spelling) else { continue }
      let share = Double(count) / (total + 6)
      var entry = table[spelling] ?? Entry(probability: 0, styles: [])
      entry.probability += share
      // What a fair part of the bearers write is customary; spellings of the older system stay of that system.
      if !entry.styles.contains(.mcCune), count >= 3, share >= 0.03 || count >= 8 { entry.styles.insert(.customary) }
      table[spelling] = entry
    }
    return table
  }
}
