import Testing

@testable import Termbase

@Suite struct CSVTableTests {
  private func read(_ text: String) throws -> CSVTable { try CSVTable(Array(text.utf8), path: "t.csv") }

  @Test func cellsQuotesAndLineNumbers() throws {
    let table = try read("a,b\n1,\"x, \"\"y\"\"\"\n\n\"two\nlines\",\n3,4")
    #expect(table.header == ["a", "b"])
    #expect(table.rows.map(\.cells) == [["1", "x, \"y\""], ["two\nlines", ""], ["3", "4"]])
    #expect(table.rows.map(\.line) == [2, 4, 6])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) throws {
    let table = try read(["a,b", "1,2", "", "3,4", ""].joined(separator: end))
    #expect(table.rows.map(\.cells) == [["1", "2"], ["3", "4"]])
    #expect(table.rows.map(\.line) == [2, 4])
  }

  @Test func byteOrderMarkAndWhiteSpaceInTheHeader() throws {
    #expect(try read("\u{FEFF}kind , ko\nx,y").header == ["kind", "ko"])
  }

  @Test(arguments: [
    ("a,b\n1,x\"y\n", 2, GlossaryError.Problem.syntax), ("a,b\n1,2\n\"x\"y,2\n", 3, .syntax),
    ("a,b\n1,2\n3,\"never\nends\n", 3, .syntax), ("a,b\n1,2,3\n", 2, .syntax),
  ])
  func brokenRowsAreNamed(_ text: String, _ line: Int, _ problem: GlossaryError.Problem) {
    let error = #expect(throws: GlossaryError.self) { try read(text) }
    #expect(error?.line == line)
    #expect(error?.problem == problem)
    #expect(error?.description.hasPrefix("t.csv:\(line): ") == true)
  }

  @Test func emptyFileAndBadBytes() {
    #expect(throws: GlossaryError.self) { try read("") }
    let error = #expect(throws: GlossaryError.self) {
      try CSVTable(Array("a,b\n1,".utf8) + [0xC7, 0xD1, 0x0A], path: "t.csv")
    }
    #expect(error?.problem == .encoding)
    #expect(error?.line == 2)
    #expect(error?.message.contains("byte 6") == true)
  }

  /// Every text of up to six characters of a small alphabet is read or refused, and what is read comes back.
  @Test func everySmallTextIsReadOrRefused() throws {
    let alphabet: [UInt8] = Array("a,\"\n".utf8)
    var read = 0
    var refused = 0
    for length in 1...6 {
      for number in 0..<(1 << (2 * length)) {
        let text = (0..<length).map { alphabet[(number >> (2 * $0)) & 3] }
        do throws(GlossaryError) {
          let table = try CSVTable(text, path: "t.csv")
          read += 1
          let again = try CSVTable(Array(([table.header] + table.rows.map(\.cells)).map(line).joined().utf8), path: "t")
          #expect(again.rows.map(\.cells) == table.rows.map(\.cells), "\(text)")
        } catch {
          refused += 1
          #expect(error.path == "t.csv", "what was written must be readable: \(text)")
        }
      }
    }
    #expect(read > 500 && refused > 500)
  }

  private func line(_ cells: [String]) -> String {
    cells.map { "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" }
      .joined(separator: ",") + "\n"
  }
}
