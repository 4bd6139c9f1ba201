extension Diagnostic {
  /// Sixteen hexadecimal digits that name this finding for baselines and code hosts.
  ///
  /// Made of the rule, the pair's id, the words of both spans and two words on either side of them; no offset and no
  /// line number goes in, so that edits elsewhere in the article leave it as it is. White space counts as one space.
  /// Two findings may share a fingerprint where the same words stand twice in the same surroundings.
  public var fingerprint: String {
    var hash = Fingerprint()
    hash.add(rule.name)
    hash.add(pair)
    hash.add(source)
    hash.add(target)
    return hash.digits
  }
}

/// FNV-1a over 64 bits, each part ended by a byte that no UTF-8 text holds.
private struct Fingerprint {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  mutating func add(words: some Sequence<Substring>) {
    for word in words {
      for byte in word.utf8 { add(byte) }
      add(UInt8(ascii: " "))
    }
    add(0xFF)
  }

  mutating func add(_ span: DiagnosticSpan?) {
    guard let span else { return add(0xFE) }
    let scalars = span.excerpt.line.unicodeScalars
    let start = min(max(0, span.excerpt.start), scalars.count)
    let end = min(max(start, span.excerpt.end), scalars.count)
    let before = String(String.UnicodeScalarView(scalars.prefix(start)))
    let after = String(String.UnicodeScalarView(scalars.dropFirst(end)))
    add(words: Fingerprint.words(before).suffix(2))
    add(words: Fingerprint.words(span.text)[...])
    add(words: Fingerprint.words(after).prefix(2))
  }

  private static func words(_ text: String) -> [Substring] {
    text.unicodeScalars.split { $0.properties.isWhitespace }.map(Substring.init)
  }

  var digits: String {
    let text = String(state, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
