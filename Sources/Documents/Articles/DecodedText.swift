import Bitext
import TextModel

/// Leads a text that a parser decoded back to the bytes it was written with.
struct DecodedText {
  /// What may stand in the source for a character of the text.
  enum Syntax {
    /// References, and tags that the parser ignored.
    case html
    /// References, and backslashes.
    case markdown
  }

  let source: [UInt8]
  let syntax: Syntax

  /// The pieces of `source` from `start` on that read as `text`, and where they end; nil where it does not read so
  /// before `limit`.
  func pieces(_ text: [UInt8], from start: Int, to limit: Int) -> (pieces: [Article.Block.Piece], end: Int)? {
    var pieces: [Article.Block.Piece] = []
    var offset = start
    var plain = start
    var read = 0
    func verbatim(_ end: Int) { if plain < end { pieces.append(.verbatim(TextRange(plain, end))) } }
    while read < text.count {
      guard offset < limit else { return nil }
      let byte = source[offset]
      if byte == UInt8(ascii: "&"), let (length, taken) = reference(offset, limit, text, read) {
        verbatim(offset)
        pieces.append(.replaced(TextRange(offset, offset + length), Array(text[read..<(read + taken)])))
        offset += length
        read += taken
        plain = offset
      } else if byte == text[read], !(byte == UInt8(ascii: "\\") && isEscape(offset, limit, text[read])) {
        offset += 1
        read += 1
      } else if isEscape(offset, limit, text[read]) {
        verbatim(offset)
        plain = offset + 1
        offset += 1
      } else if byte == 0x0D, syntax == .html, text[read] == 0x0A {
        let length = offset + 1 < limit && source[offset + 1] == 0x0A ? 2 : 1
        verbatim(offset)
        pieces.append(.replaced(TextRange(offset, offset + length), [0x0A]))
        offset += length
        read += 1
        plain = offset
      } else if byte == UInt8(ascii: "<"), syntax == .html,
        let end = source[offset..<limit].firstIndex(of: UInt8(ascii: ">"))
      {
        verbatim(offset)
        offset = end + 1
        plain = offset
      } else {
        return nil
      }
    }
    verbatim(offset)
    return (pieces, offset)
  }

  /// Whether a backslash at `offset` makes the punctuation behind it, which is `next`, a plain character.
  private func isEscape(_ offset: Int, _ limit: Int, _ next: UInt8) -> Bool {
    guard syntax == .markdown, source[offset] == UInt8(ascii: "\\"), offset + 1 < limit else { return false }
    let escaped = source[offset + 1]
    let isPunctuation =
      (0x21...0x2F).contains(escaped) || (0x3A...0x40).contains(escaped)
      || (0x5B...0x60).contains(escaped) || (0x7B...0x7E).contains(escaped)
    return isPunctuation && escaped == next
  }

  /// The reference at `offset`, if the text has its character in its place: its length, and how many bytes of text it
  /// stands for.
  private func reference(_ offset: Int, _ limit: Int, _ text: [UInt8], _ read: Int) -> (length: Int, taken: Int)? {
    var end = offset + 1
    while end < limit, end - offset < 34, isName(source[end]) || (end == offset + 1 && source[end] == 0x23) { end += 1 }
    let name = source[(offset + 1)..<end]
    guard !name.isEmpty else { return nil }
    let hasEnd = end < limit && source[end] == UInt8(ascii: ";")
    let length = end - offset + (hasEnd ? 1 : 0)
    // Only &amp; and its number read as an ampersand; any other reference that reads so is none.
    if text[read] == UInt8(ascii: "&") {
      let amp = ["amp", "AMP", "#38", "#x26", "#X26"].first { name.starts(with: $0.utf8) }
      guard let amp else { return nil }
      let isWhole = name.count == amp.utf8.count
      return (isWhole ? length : 1 + amp.utf8.count, 1)
    }
    guard hasEnd || syntax == .html else { return nil }
    let taken = UTF8Scalars.scalar(in: text, at: read).length
    if hasEnd || name.first == 0x23 { return (length, taken) }
    // An old name without a semicolon may run into the next word: `&copy2020`. What follows tells where it ends.
    for count in stride(from: name.count, through: 2, by: -1) {
      let next = offset + 1 + count
      if read + taken >= text.count || (next < limit && source[next] == text[read + taken]) {
        return (1 + count, taken)
      }
    }
    return nil
  }

  private func isName(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }
}
