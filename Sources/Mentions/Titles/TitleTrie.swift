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

  @usableFromInline let children: [UInt64: Int32]
  @usableFromInline let roots: [Int32]
  @usableFromInline let payloads: [[Int32]]
  /// The words by payload order of insertion, for the check of capitals: nil where a word has none.
  @usableFromInline let cased: [[UInt8]?]
  @usableFromInline let numbers: [Int]

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
    children = edges
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
      let key = UInt64(UInt32(bitPattern: node)) << 8 | UInt64(TitleTrie.fold(bytes[end]))
      guard let next = children[key] else { break }
      node = next
      end += 1
    }
    return found
  }

  private func fits(_ index: Int, _ bytes: [UInt8], _ offset: Int) -> Bool {
    guard let word = cased[index] else { return true }
    for (distance, byte) in word.enumerated() where byte &- 65 < 26 && bytes[offset + distance] != byte { return false }
    return true
  }
}
