import Mentions

/// Gathers the keys of all terms and the senses behind them.
struct TermIndexBuilder {
  /// A key that leads to a concept.
  struct Entry {
    /// First eight bytes of the key, most significant first, for sorting.
    let prefix: UInt64
    let start: Int32
    let length: Int32
    let concept: Int32
    let form: TermForm
    let isAmbiguous: Bool
    /// Offset of what the key requires of capitals; -1 where nothing.
    let required: Int32
  }

  /// Small letters of all keys, end to end. Each key begins with the byte of its language.
  private(set) var bytes: [UInt8] = []
  private(set) var required: [UInt8] = []
  private var entries: [Entry] = []

  /// The byte that stands before the keys of `language`.
  static func marker(_ language: TermLanguage) -> UInt8 { language == .ko ? 3 : 4 }

  /// Adds one spelling of a term of the concept at `index`.
  mutating func add(_ spelling: [UInt8], of term: Term, isAmbiguous: Bool, concept index: Int, _ concept: ConceptEntry)
  {
    let key = TextFold.key(spelling)
    guard !key.isEmpty, key.count < 4096, !key.allSatisfy({ $0 <= TextFold.space }) else { return }
    let needs = CapitalRule.required(key, policy: concept.casePolicy, kind: concept.kind)
    var place: Int32 = -1
    if !needs.isEmpty {
      place = Int32(truncatingIfNeeded: required.count)
      required.append(contentsOf: needs)
    }
    let start = bytes.count
    bytes.append(Self.marker(term.language))
    for byte in key { bytes.append(CapitalRule.isUpper(byte) ? byte | 0x20 : byte) }
    var prefix: UInt64 = 0
    for offset in 0..<8 {
      prefix = prefix << 8 | (start + offset < bytes.count ? UInt64(bytes[start + offset]) : 0)
    }
    entries.append(
      Entry(
        prefix: prefix, start: Int32(truncatingIfNeeded: start), length: Int32(truncatingIfNeeded: key.count + 1),
        concept: Int32(truncatingIfNeeded: index), form: term.form, isAmbiguous: isAmbiguous, required: place))
  }

  /// The keys in order, and for each its senses, best form first.
  func sorted() -> (keys: DoubleArrayTrie.Keys, senses: [[IndexedSense]]) {
    var order = entries
    bytes.withUnsafeBufferPointer { bytes in
      order.sort { a, b in
        if a.prefix != b.prefix { return a.prefix < b.prefix }
        let comparison = Self.compare(bytes, a, b)
        if comparison != 0 { return comparison < 0 }
        return (a.form.rawValue, a.concept) < (b.form.rawValue, b.concept)
      }
    }
    var ranges: [Range<Int>] = []
    var senses: [[IndexedSense]] = []
    var last: Entry?
    for entry in order {
      let range = Int(entry.start)..<Int(entry.start + entry.length)
      let sense = IndexedSense(
        sense: TermSense(concept: Int(entry.concept), form: entry.form, isAmbiguous: entry.isAmbiguous),
        required: entry.required, length: entry.length - 1)
      if let last, last.prefix == entry.prefix, isSame(last, entry) {
        let known = senses[senses.count - 1].contains {
          $0.sense.concept == sense.sense.concept && sameRequirement($0, sense)
        }
        if !known { senses[senses.count - 1].append(sense) }
      } else {
        ranges.append(range)
        senses.append([sense])
      }
      last = entry
    }
    return (DoubleArrayTrie.Keys(bytes: bytes, ranges: ranges), senses)
  }

  private func isSame(_ a: Entry, _ b: Entry) -> Bool {
    guard a.length == b.length else { return false }
    return bytes[Int(a.start)..<Int(a.start + a.length)] == bytes[Int(b.start)..<Int(b.start + b.length)]
  }

  private func sameRequirement(_ a: IndexedSense, _ b: IndexedSense) -> Bool {
    guard a.required >= 0, b.required >= 0 else { return a.required == b.required }
    return required[a.requiredRange] == required[b.requiredRange]
  }

  private static func compare(_ bytes: UnsafeBufferPointer<UInt8>, _ a: Entry, _ b: Entry) -> Int {
    let shared = Int(min(a.length, b.length))
    let first = Int(a.start)
    let second = Int(b.start)
    var offset = min(8, shared)
    while offset < shared {
      let left = bytes[first + offset]
      let right = bytes[second + offset]
      if left != right { return left < right ? -1 : 1 }
      offset += 1
    }
    return Int(a.length) - Int(b.length)
  }
}

/// A sense as the index stores it.
struct IndexedSense: Sendable {
  let sense: TermSense
  /// Offset of what is required of capitals; -1 where nothing.
  let required: Int32
  /// How many bytes the key has, and so the requirement.
  let length: Int32

  var requiredRange: Range<Int> { Int(required)..<Int(required + length) }
}
