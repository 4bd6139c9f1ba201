/// Finds the longest word of a fixed list that begins at an offset of UTF-8 bytes.
///
/// Annotators keep their lexicons in one; a word's payload is an index into a table beside it. Building is O(total
/// bytes), looking up O(length of the match).
public struct ByteTrie: Sendable {
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

  /// Edges by `(node << 8 | byte)` in an open-addressed table: key and target node side by side; key 0 is free.
  @usableFromInline let table: [UInt64]
  @usableFromInline let mask: Int
  /// Payload of each node, or -1.
  @usableFromInline let payloads: [Int32]
  /// Targets of the root's edges.
  @usableFromInline let roots: [Int32]
  @usableFromInline let foldsCase: Bool

  /// A trie of `words` with their payloads; a word given twice keeps its first payload.
  ///
  /// With `foldsCase` the ASCII letters of the text match in either case; words are given in lower case.
  public init(_ words: [(word: String, payload: Int)], foldsCase: Bool = false) {
    var edges: [UInt64: Int] = [:]
    var payloads: [Int32] = [-1]
    for (word, payload) in words {
      var node = 0
      for byte in word.utf8 {
        let key = UInt64(node) << 8 | UInt64(byte)
        if let next = edges[key] {
          node = next
        } else {
          edges[key] = payloads.count
          node = payloads.count
          payloads.append(-1)
        }
      }
      if node != 0, payloads[node] < 0 { payloads[node] = Int32(clamping: payload) }
    }
    var size = 16
    while size < edges.count * 2 { size *= 2 }
    var table = [UInt64](repeating: 0, count: size)
    var roots = [Int32](repeating: 0, count: 256)
    for (key, target) in edges {
      if key < 256 {
        roots[Int(key)] = Int32(clamping: target)
        continue
      }
      var slot = ByteTrie.slot(key, mask: size - 1)
      while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
      table[slot] = key << 32 | UInt64(target)
    }
    self.table = table
    mask = size - 1
    self.payloads = payloads
    self.roots = roots
    self.foldsCase = foldsCase
  }

  @inlinable
  static func slot(_ key: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  /// The longest word that begins at `offset`; nil where none does.
  ///
  /// With `wholeWords` a word must not be followed by an ASCII letter or digit.
  @inlinable
  public func longest(in bytes: [UInt8], at offset: Int, wholeWords: Bool = false) -> Match? {
    var found: Match?
    var node = 0
    var index = offset
    let count = bytes.count
    while index < count {
      var byte = bytes[index]
      if foldsCase, byte &- 65 < 26 { byte |= 0x20 }
      if node == 0 {
        node = Int(roots[Int(byte)])
        if node == 0 { return nil }
      } else {
        let key = UInt64(truncatingIfNeeded: node) << 8 | UInt64(byte)
        var slot = ByteTrie.slot(key, mask: mask)
        while true {
          let entry = table[slot]
          if entry == 0 { return found }
          if entry >> 32 == key {
            node = Int(entry & 0xFFFF_FFFF)
            break
          }
          slot = (slot &+ 1) & mask
        }
      }
      index &+= 1
      let payload = payloads[node]
      if payload >= 0 {
        if wholeWords, index < count, bytes[index] &- 48 < 10 || (bytes[index] | 0x20) &- 97 < 26 { continue }
        found = Match(payload: Int(payload), end: index)
      }
    }
    return found
  }
}
