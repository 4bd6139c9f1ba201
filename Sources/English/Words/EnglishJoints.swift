public import TextModel

/// Where one member of an English sentence ends and the next begins: before "and", "while", "whereas" and "but", behind a
/// semicolon or a sentence, and behind a comma that a person follows: "Paz took 32 percent, Quiroga 26".
public enum EnglishJoints {
  /// The offsets in `range` at which something new begins, ascending. Linear in the range.
  public static func offsets(in range: TextRange, of text: NormalizedText, people: [TextRange]) -> [Int] {
    let bytes = text.bytes
    guard range.start >= 0, range.end <= bytes.count else { return [] }
    var found = (range.start..<range.end).compactMap { joint(bytes, $0, range) }
    for person in people where range.contains(person) {
      if let comma = comma(bytes, before: person.start, after: range.start) { found.append(comma) }
    }
    return found.sorted()
  }

  private static let conjunctions = ["and", "while", "whereas", "but", "—", "–"].map { Array(" \($0)".utf8) }

  private static func joint(_ bytes: [UInt8], _ offset: Int, _ range: TextRange) -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"), 0x0A: return offset + 1
    case UInt8(ascii: "."): return endsSentence(bytes, offset, range) ? offset + 1 : nil
    case 0x20: return conjunctions.contains { isWord($0, bytes, offset, range) } ? offset : nil
    default: return nil
    }
  }

  /// Whether a conjunction stands there with a space or a comma behind it: "and, with 32 percent, Paz".
  private static func isWord(_ word: [UInt8], _ bytes: [UInt8], _ offset: Int, _ range: TextRange) -> Bool {
    let end = offset + word.count
    guard end < range.end, bytes[offset..<range.end].starts(with: word) else { return false }
    return bytes[end] == 0x20 || bytes[end] == UInt8(ascii: ",")
  }

  /// Whether a full stop ends a sentence: a word of four letters or a figure stands before it, and a capital behind.
  private static func endsSentence(_ bytes: [UInt8], _ offset: Int, _ range: TextRange) -> Bool {
    let next = bytes[(offset + 1)..<range.end].prefix(4).drop { $0 == 0x20 || $0 == 0x22 || $0 >= 0x80 }
    guard next.first.map({ $0 &- 0x41 < 26 }) ?? true else { return false }
    let word = bytes[range.start..<offset].suffix(4)
    return word.count == 4 && word.allSatisfy { $0 &- 0x61 < 26 }
      || word.last.map { $0 &- 0x30 < 10 || $0 == 0x29 } ?? false
  }

  /// So many bytes may stand between a comma and the person that it puts beside another: ", to which the younger sister".
  private static let reach = 32

  /// The offset of the comma before a person, with no other comma and no quotation mark between the two.
  private static func comma(_ bytes: [UInt8], before person: Int, after start: Int) -> Int? {
    let between = bytes[max(start, person - reach)..<person]
    guard let comma = between.lastIndex(of: 0x2C), comma + 1 < person, bytes[comma + 1] == 0x20,
      !between[comma...].contains(where: { $0 == 0x22 || $0 == 0xE2 })
    else { return nil }
    return comma
  }

  // MARK: What stands before a person

  /// So many bytes may stand between what belongs to a name and the name: "Peru's director Quispe", "32 percent for Paz".
  private static let nearest = 24

  /// Whether the words at `words` belong to the person before whose name they stand in one member of a sentence: not across a
  /// comma ("In Seoul, Paz said"), nor from afar. Linear in what stands between.
  public static func belongs(_ words: TextRange, to person: TextRange, in text: NormalizedText) -> Bool {
    guard words.end <= person.start, person.start <= text.bytes.count, person.start - words.end <= nearest else {
      return false
    }
    return !text.bytes[words.end..<person.start].contains(UInt8(ascii: ","))
  }
}
