/// All words of a title lexicon that begin at an offset of UTF-8 bytes, shortest first.
///
/// ASCII letters match in either case, except that a capital of the word asks for a capital in the text ("Sen.", "US");
/// a hyphen in the text matches a space of the word ("vice-president"). Built once; a lookup is O(longest match).
public struct TitleTrie: Sendable {
  /// A word that was found.
  public struct Match: Hashable, Sendable {
    /// The number given with the word.
    public let payload: Int
    /// The offset after its last byte.
    public let end: Int

    @inlinable
    init(payload: Int, end: Int) {
      self.payload = payload
      self.end = end
    }
  }

  /// Edges by `(node << 8 | byte)` in an open-addressed table: key above, target below; 0 is free.
  private let table: [UInt64]
  private let mask: Int
  @usableFromInline let roots: [Int32]
  private let payloads: [[Int32]]
  /// The words by payload order of insertion, for the check of capitals: nil where a word has none.
  private let cased: [[UInt8]?]
  private let numbers: [Int]

  /// A trie of `words` with their payloads; words may repeat.
  public init(_ words: [(word: String, payload: Int)]) {
    var edges: [UInt64: Int32] = [:]
    var roots = [Int32](repeating: 0, count: 256)
    var payloads: [[Int32]] = [[]]
    var cased: [[UInt8]?] = []
    for (index, entry) in words.enumerated() {
      var node: Int32 = 0
      let bytes = Array(entry.word.utf8)
      for byte in bytes {
        let folded = TitleTrie.fold(byte)
        let key = UInt64(node) << 8 | UInt64(folded)
        if let next = edges[key] {
          node = next
        } else {
          let next = Int32(payloads.count)
          edges[key] = next
          if node == 0 { roots[Int(folded)] = next }
          node = next
          payloads.append([])
        }
      }
      if node != 0 { payloads[Int(node)].append(Int32(index)) }
      cased.append(bytes.contains { $0 &- 65 < 26 } ? bytes : nil)
    }
    var size = 16
    while size < edges.count * 2 { size *= 2 }
    var table = [UInt64](repeating: 0, count: size)
    for (key, target) in edges where key > 0xFF {
      var slot = TitleTrie.slot(key, mask: size - 1)
      while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
      table[slot] = key << 32 | UInt64(UInt32(bitPattern: target))
    }
    self.table = table
    mask = size - 1
    self.roots = roots
    self.payloads = payloads
    self.cased = cased
    numbers = words.map(\.payload)
  }

  @inlinable
  static func fold(_ byte: UInt8) -> UInt8 {
    if byte &- 65 < 26 { return byte | 0x20 }
    return byte == 0x2D ? 0x20 : byte
  }

  /// Whether a word may begin with the byte.
  @inlinable
  public func mayStart(with byte: UInt8) -> Bool { roots[Int(TitleTrie.fold(byte))] != 0 }

  /// The words that begin at `offset`, in ascending order of length.
  public func matches(in bytes: [UInt8], at offset: Int) -> [Match] {
    guard offset < bytes.count else { return [] }
    var found: [Match] = []
    var node = roots[Int(TitleTrie.fold(bytes[offset]))]
    var end = offset + 1
    while node != 0 {
      for index in payloads[Int(node)] where fits(Int(index), bytes, offset) {
        found.append(Match(payload: numbers[Int(index)], end: end))
      }
      guard end < bytes.count else { break }
      node = child(of: node, TitleTrie.fold(bytes[end]))
      end += 1
    }
    return found
  }

  private static func slot(_ key: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  /// The node an edge leads to; 0 where there is none.
  private func child(of node: Int32, _ byte: UInt8) -> Int32 {
    let key = UInt64(UInt32(bitPattern: node)) << 8 | UInt64(byte)
    var slot = TitleTrie.slot(key, mask: mask)
    while true {
      let entry = table[slot]
      if entry == 0 { return 0 }
      if entry >> 32 == key { return Int32(truncatingIfNeeded: entry & 0xFFFF_FFFF) }
      slot = (slot &+ 1) & mask
    }
  }

  private func fits(_ index: Int, _ bytes: [UInt8], _ offset: Int) -> Bool {
    guard let word = cased[index] else { return true }
    for (distance, byte) in word.enumerated() where byte &- 65 < 26 && bytes[offset + distance] != byte { return false }
    return true
  }
}
