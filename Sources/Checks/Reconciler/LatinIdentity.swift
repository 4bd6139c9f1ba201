/// Names that both texts write in Latin letters: the same letters, or an acronym and its full name.
enum LatinIdentity {
  /// Whether `source` holds Latin letters and no Hangul.
  static func isLatin(_ source: String) -> Bool {
    source.utf8.contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } && source.utf8.allSatisfy { $0 < 0xC4 }
  }

  /// With what letters words or their pieces begin, a bit each: names that agree share one.
  static func firsts(_ words: some Sequence<String.UTF8View.SubSequence>) -> UInt64 {
    var firsts: UInt64 = 0
    func add(_ byte: UInt8) { firsts |= 1 << UInt64((byte | 0x20) & 63) }
    for word in words {
      for piece in word.split(separator: hyphen) { piece.first.map(add) }
      word.first { ($0 | 0x20) &- 0x61 < 26 }.map(add)
    }
    return firsts
  }

  /// Whether the two can be one name: equal letters, one within the other, or initials.
  static func agrees(_ source: String, _ parts: [String]) -> Bool {
    let mine = letters(source)
    var theirs: [UInt8] = []
    for part in parts { theirs += letters(part) }
    guard !mine.isEmpty, !theirs.isEmpty else { return false }
    if mine == theirs || isPlural(mine, of: theirs) || isPlural(theirs, of: mine) { return true }
    if parts.count > 1, parts.contains(where: { letters($0) == mine }) { return true }
    // KTX-이음 is "KTX-Eum".
    if mine.count >= 3, NameNature.isAcronym([source]), parts.contains(where: { beginning($0) == mine }) { return true }
    let isSeveral = source.utf8.contains(0x20)
    if isSeveral, source.utf8.split(separator: 0x20).contains(where: { letters($0) == theirs }) { return true }
    let initials = parts.flatMap { part in part.utf8.split(separator: hyphen).compactMap { $0.first.map { $0 | 0x20 } }
    }
    if mine.count >= 2, initials.count >= 2, mine == initials || isSubsequence(mine, initials) { return true }
    guard isSeveral, theirs.count >= 2 else { return false }
    return source.utf8.split(separator: 0x20).compactMap { $0.first.map { $0 | 0x20 } } == theirs
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func isPlural(_ word: [UInt8], of other: [UInt8]) -> Bool {
    word.count == other.count + 1 && word.last == 0x73 && word.starts(with: other)
  }

  /// Whether a word of the one begins with three letters of the other: Crimestopper and Crimestoppers.
  static func sharesBeginning(_ source: String, _ parts: [String]) -> Bool {
    let mine = source.split(separator: " ").map { letters(String($0)) }.filter { $0.count >= 3 }
    return parts.map(letters).contains { word in mine.contains { $0.prefix(3) == word.prefix(3) } }
  }

  /// Whether the two have the same words but for one letter of one long word: Heather Small and Heather Smoll.
  static func isOneLetterOff(_ source: String, _ parts: [String]) -> Bool {
    guard source.utf8.count(where: { $0 == 0x20 }) + 1 >= parts.count else { return false }
    let mine = source.split(separator: " ").map { letters(String($0)) }
    let theirs = parts.map(letters)
    guard mine.count == theirs.count else { return false }
    let others = zip(mine, theirs).filter { $0 != $1 }
    guard others.count == 1, let (word, other) = others.first else { return false }
    return min(word.count, other.count) >= (mine.count > 1 ? 4 : 5) && EditDistance.between(word, other) == 1
  }

  /// The letters of a word before its hyphen.
  private static func beginning(_ word: String) -> [UInt8] { letters(word.utf8.prefix { $0 != hyphen }) }

  private static func letters(_ text: String) -> [UInt8] { letters(text.utf8) }

  private static func letters(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.compactMap { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A && $0 < 0x80 ? $0 | 0x20 : nil }
  }

  private static func isSubsequence(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    var rest = b[...]
    for byte in a {
      guard let place = rest.firstIndex(of: byte) else { return false }
      rest = rest[(place + 1)...]
    }
    return a.count + 1 >= b.count
  }
}
