import Diagnostics
import Testing

@testable import Reporting

@Suite struct QuotedLineTests {
  static let line = "가나 다라마 abc 바사아 def 자차카 ghi 타파하 jkl 거너더 mno 러머버"

  /// Every span of a mixed line in every width: nothing is wider than the terminal, and the carets stand under the span.
  @Test(arguments: [20, 21, 30, 39, 60, 100], [true, false])
  func caretsStandUnderTheSpan(width: Int, unicode: Bool) {
    let scalars = Array(QuotedLineTests.line.unicodeScalars)
    for start in scalars.indices {
      for end in start + 1...scalars.count {
        let excerpt = Excerpt(line: QuotedLineTests.line, start: start, end: end)
        let quoted = QuotedLine(excerpt, width: width, unicode: unicode, reserve: 6)
        #expect(TerminalCell.columns(quoted.text, unicode: unicode) <= width)
        var column = 0
        var marked = ""
        for scalar in quoted.text.unicodeScalars {
          if column >= quoted.indent, column < quoted.indent + quoted.carets { marked.unicodeScalars.append(scalar) }
          column += TerminalCell(scalar, unicode: unicode).width
        }
        let span = String(String.UnicodeScalarView(scalars[start..<end]))
        #expect(span.hasPrefix(marked), "\(excerpt)")
        #expect(!marked.isEmpty)
      }
    }
  }

  @Test func offsetsOutsideTheLineAreClamped() {
    let quoted = QuotedLine(Excerpt(line: "abc", start: 7, end: 2), width: 40, unicode: true)
    #expect(quoted.text == "abc")
    #expect(quoted.indent == 3)
    #expect(quoted.carets == 1)
  }

  @Test func controlsAndInvisibleCharactersAreShown() {
    let quoted = QuotedLine(Excerpt(line: "a\u{1B}[31m\u{200B}b\tc", start: 6, end: 7), width: 40, unicode: true)
    #expect(quoted.text == "a\u{FFFD}[31m<U+200B>b c")
    #expect(quoted.indent == 6)
    #expect(quoted.carets == 8)
  }

  @Test func marksTakeNoColumn() {
    let quoted = QuotedLine(Excerpt(line: "e\u{301}한b", start: 3, end: 4), width: 40, unicode: true)
    #expect(quoted.indent == 3)
  }
}
