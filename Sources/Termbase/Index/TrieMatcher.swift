/// Follows folded text through a trie. Spans keep the inner loop free of reference counting.
enum TrieMatcher {
  /// Where a key ends.
  struct End {
    /// The offset behind its last byte; filling that belongs to it is not yet taken in.
    let offset: Int
    /// The key's number.
    let key: Int
  }

  /// Small letters for capitals; everything else as it is.
  @inline(__always)
  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// Appends the ends of all keys that begin at `start`, the shortest first. `root` is the state to begin in.
  static func match(
    _ cells: Span<DoubleArrayTrie.Cell>, _ tails: Span<UInt8>, root: Int, _ folded: Span<UInt8>, from start: Int,
    _ ends: inout [End]
  ) {
    var state = root
    var offset = start
    while true {
      let cell = cells[state]
      if cell.base < 0 {
        let end = matchTail(tails, Int(-1 - cell.base), folded, from: offset)
        if end >= 0 { ends.append(End(offset: end, key: Int(cell.value))) }
        return
      }
      if cell.value >= 0 { ends.append(End(offset: offset, key: Int(cell.value))) }
      while offset < folded.count, folded[offset] == TextFold.skip { offset += 1 }
      guard offset < folded.count else { return }
      let next = Int(cell.base) &+ Int(lower(folded[offset]))
      guard next < cells.count, Int(cells[next].check) == state else { return }
      state = next
      offset += 1
    }
  }

  /// The offset behind the tail, or -1 where the text goes on otherwise.
  private static func matchTail(_ tails: Span<UInt8>, _ tail: Int, _ folded: Span<UInt8>, from start: Int) -> Int {
    let length = Int(tails[tail]) | Int(tails[tail + 1]) << 8
    var offset = start
    for index in (tail + 2)..<(tail + 2 + length) {
      while offset < folded.count, folded[offset] == TextFold.skip { offset += 1 }
      guard offset < folded.count, lower(folded[offset]) == tails[index] else { return -1 }
      offset += 1
    }
    return offset
  }
}
