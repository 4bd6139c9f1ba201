import TestSupport
import Testing

@testable import Termbase

@Suite struct DoubleArrayTrieTests {
  /// Keys in order, distinct.
  private func trie(_ keys: [[UInt8]]) -> DoubleArrayTrie {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for key in keys {
      ranges.append(bytes.count..<(bytes.count + key.count))
      bytes += key
    }
    return DoubleArrayTrie(DoubleArrayTrie.Keys(bytes: bytes, ranges: ranges))
  }

  private func ends(_ trie: DoubleArrayTrie, _ text: [UInt8]) -> [Int: Int] {
    var ends: [TrieMatcher.End] = []
    TrieMatcher.match(trie.cells.span, trie.tails.span, root: 0, text.span, from: 0, &ends)
    return Dictionary(uniqueKeysWithValues: ends.map { ($0.offset, $0.key) })
  }

  /// Sets of words of up to three letters over two letters, every fifth of them: a text finds exactly its prefixes.
  @Test func everySmallSetOfWords() {
    var words: [[UInt8]] = []
    for length in 1...3 {
      for number in 0..<(1 << length) {
        words.append((0..<length).map { (number >> $0) & 1 == 0 ? UInt8(ascii: "a") : UInt8(ascii: "b") })
      }
    }
    words.sort { $0.lexicographicallyPrecedes($1) }
    for mask in stride(from: 1, to: 1 << words.count, by: 5) {
      let keys = words.indices.filter { mask & (1 << $0) != 0 }.map { words[$0] }
      let trie = trie(keys)
      for text in words where text.count == 3 {
        var expected: [Int: Int] = [:]
        for (index, key) in keys.enumerated() where text.starts(with: key) { expected[key.count] = index }
        if ends(trie, text) != expected { Issue.record("\(keys) in \(text)") }
      }
    }
  }

  @Test func manyKeysOverAllBytes() {
    var generator = SeededGenerator(seed: 7)
    var set: Set<[UInt8]> = []
    while set.count < 2000 {
      let length = 1 + Int(generator.next() % 12)
      // Two kinds of byte: few, for shared beginnings, and all, for wide nodes.
      set.insert(
        (0..<length).map { _ in
          let number = generator.next()
          return number & 3 == 0 ? UInt8(truncatingIfNeeded: 3 + (number >> 8) % 253) : UInt8(97 + (number >> 8) % 3)
        })
    }
    // Capitals cannot be keys: the matcher reads them as small letters.
    let keys = set.filter { !$0.contains { CapitalRule.isUpper($0) } }
      .sorted { $0.lexicographicallyPrecedes($1) }
    let trie = trie(keys)
    for (index, key) in keys.enumerated() {
      if ends(trie, key)[key.count] != index { Issue.record("\(key) is not found") }
      if ends(trie, Array(key.dropLast()))[key.count] != nil { Issue.record("\(key) is found too early") }
    }
  }

  @Test func noKeyAndOneKey() {
    #expect(ends(trie([]), [97]).isEmpty)
    #expect(ends(trie([[97, 98]]), [97, 98, 99]) == [2: 0])
    #expect(ends(trie([[97, 98]]), [97]).isEmpty)
  }
}
