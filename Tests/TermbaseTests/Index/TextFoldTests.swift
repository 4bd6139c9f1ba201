import TestSupport
import Testing

@testable import Termbase

@Suite struct TextFoldTests {
  private func key(_ text: String) -> String { String(decoding: TextFold.key(Array(text.utf8)), as: UTF8.self) }

  @Test(arguments: [
    ("Erdoğan", "Erdogan"), ("Chŏng", "Chong"), ("Çelik", "Celik"), ("Œuvre", "Oeuvre"), ("Straße", "Strasse"),
    ("Nguyễn", "Nguyen"), ("agrément", "agrement"), ("Łódź", "Lodz"), ("×", "×"), ("Tae-yul", "Tae yul"),
    ("Tae–yul", "Tae yul"), ("A - B", "A - B"), ("-er", "-er"), ("a  b", "a b"), ("a\u{A0}b", "a b"),
    ("a\nb", "a b"), ("a \r\n b", "a b"), ("a\n\nb", "a\u{2}\u{2}b"), ("don’t", "don't"), ("“x”", "\"x\""),
    ("한ㆍ미", "한\u{1}미"), ("한·미", "한\u{1}미"), ("ＡＢ", "AB"), ("a\u{200B}b", "ab"), ("한국 은행", "한국 은행"),
    ("李 대통령", "李 대통령"), ("😀x", "😀x"),
  ])
  func folds(_ text: String, _ expected: String) {
    #expect(key(text) == expected)
  }

  /// Folding never moves an offset, whatever the bytes are, well-formed or not.
  @Test func lengthStays() {
    var generator = SeededGenerator(seed: 1)
    let pieces: [[UInt8]] = [
      "é", " ", "\n", "\r\n", "-", "–", "가", "·", "’", "\u{200B}", "a", "Z", "\u{3000}", "😀", "ß",
    ].map { Array($0.utf8) }
    for round in 0..<2000 {
      var text: [UInt8] = []
      for _ in 0..<Int(generator.next() % 12) { text += pieces[Int(generator.next() % UInt64(pieces.count))] }
      if round % 4 == 0, !text.isEmpty { text.remove(at: Int(generator.next() % UInt64(text.count))) }
      #expect(TextFold.folded(text).count == text.count)
    }
  }
}
