/// Reads a table that is written in printable characters, six bits each.
package struct Sextets {
  private let text: StaticString
  private var position = 0

  init(_ text: StaticString) { self.text = text }

  /// The next character's value, 0 past the end. The characters are U+0030 … U+006F, in order.
  private mutating func sextet() -> Int {
    guard position < text.utf8CodeUnitCount else { return 0 }
    let byte = Int(text.utf8Start[position])
    position += 1
    let value = byte - 48
    // A backslash would be an escape in the source: it is written as p.
    return byte == 112 ? 44 : min(63, max(0, value))
  }

  /// A number up to 2^15: groups of five bits, low first, the sixth bit says that another follows.
  mutating func word() -> Int {
    var value = 0
    var shift = 0
    while shift < 20 {
      let next = sextet()
      value |= (next & 31) << shift
      if next & 32 == 0 { break }
      shift += 5
    }
    return value
  }

  /// A small unsigned number.
  mutating func byte() -> Int { word() }

  /// A signed number, zigzag.
  mutating func signed() -> Int {
    let value = word()
    return value & 1 == 0 ? value / 2 : -(value / 2) - 1
  }

  /// A signed number, zigzag.
  mutating func signedWord() -> Int { signed() }

  /// The characters for `value`, as `word` reads them.
  package static func encode(_ value: Int, into text: inout [UInt8]) {
    var rest = max(0, value)
    repeat {
      let low = rest & 31
      rest >>= 5
      let sextet = rest > 0 ? low | 32 : low
      text.append(sextet == 44 ? 112 : UInt8(48 + sextet))
    } while rest > 0
  }
}
