/// Follows a folded text through a trie.
struct TrieMatcher {
  /// Where a key ends.
  struct End {
    /// The offset behind its last byte.
    let offset: Int
    /// The key's number.
    let key: Int
  }

  let trie: DoubleArrayTrie
  let text: [UInt8]
  let folded: [UInt8]
  let root: Int

  /// Small letters for capitals; everything else as it is.
  private static let lower: [UInt8] = (0...255).map { $0 >= 0x41 && $0 <= 0x5A ? UInt8($0) | 0x20 : UInt8($0) }

  /// Appends the ends of all keys that begin at `start`, the shortest first.
  func match(from start: Int, _ ends: inout [End]) {
    let cells = trie.cells
    let lower = Self.lower
    var state = root
    var offset = start
    while true {
      let cell = cells[state]
      if cell.base < 0 {
        matchTail(Int(-1 - cell.base), from: offset, key: Int(cell.value), &ends)
        return
      }
      if cell.value >= 0 { ends.append(End(offset: end(offset), key: Int(cell.value))) }
      while offset < folded.count, folded[offset] == TextFold.skip { offset += 1 }
      guard offset < folded.count else { return }
      let next = Int(cell.base) &+ Int(lower[Int(folded[offset])])
      guard next < cells.count, Int(cells[next].check) == state else { return }
      state = next
      offset += 1
    }
  }

  private func matchTail(_ tail: Int, from start: Int, key: Int, _ ends: inout [End]) {
    let length = Int(trie.tails[tail]) | Int(trie.tails[tail + 1]) << 8
    var offset = start
    for byte in trie.tails[(tail + 2)..<(tail + 2 + length)] {
      while offset < folded.count, folded[offset] == TextFold.skip { offset += 1 }
      guard offset < folded.count, Self.lower[Int(folded[offset])] == byte else { return }
      offset += 1
    }
    ends.append(End(offset: end(offset), key: key))
  }

  /// Takes in the rest of the last character, where folding made it shorter.
  private func end(_ offset: Int) -> Int {
    var end = offset
    while end < folded.count, folded[end] == TextFold.skip, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
