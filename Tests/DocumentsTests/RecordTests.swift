import Bitext
import Diagnostics
import Documents
import Mentions
import Testing
import TextModel

@Suite struct RecordTests {
  @Test func jsonLinesHoldTextsOrSegments() throws {
    let folder = try Folder()
    try folder.write(
      "p.jsonl",
      "\u{FEFF}{\"id\": \"a\", \"date\": \"2025-01-24\", \"source\": {\"lang\": \"ko\", \"text\": \"하나다. 둘이다.\"}, "
        + "\"target\": {\"lang\": \"en\", \"text\": \"One. Two.\"}}\r\n\n"
        + "{\"id\": \"b\", \"segments\": [{\"id\": \"b#1\", \"source\": \"가\", \"target\": \"\"}, "
        + "{\"id\": \"b#2\", \"source\": \"나\", \"target\": \"N\"}]}")
    let pairs = try folder.read(["p.jsonl"])
    #expect(pairs.map(\.pair.id) == ["a", "b"])
    #expect(pairs[0].pair.date?.iso == "2025-01-24")
    #expect(pairs[0].pair.source.segments.map(\.id) == [nil, nil])
    let second = pairs[1].pair
    #expect(second.source.segments.map(\.id) == ["b#1", "b#2"])
    let span = second.target.span(second.target.segments[1].range)
    #expect(span.segment == "b#2")
    #expect((span.span.text, span.span.start, span.span.end) == ("N", 0, 1))
    #expect(span.span.location?.line == 3)
  }

  @Test func tableRowsOfOneDocumentAreOneArticle() throws {
    let folder = try Folder()
    try folder.write(
      "t.tsv", "id\tko\ten\nx#1\t가\tA\nx#2\t나\tB\ny\t다\tC\nz\t라\tD\n")
    let pairs = try folder.read(["t.tsv"])
    #expect(pairs.map(\.pair.id) == ["x", "y", "z"])
    #expect(pairs[0].pair.source.segments.map(\.id) == ["x#1", "x#2"])
    #expect(pairs[0].pair.givenAlignment?.beads.count == 2)
    #expect(pairs[2].pair.source.span(TextRange(0, 3)).span.location?.line == 5)
  }

  @Test func tableColumnsMayStandAnywhere() throws {
    let folder = try Folder()
    try folder.write("t.tsv", "Target\tnote\tSource\r\nA\t-\t가\r\nB\t-\t나\r\n")
    let pair = try #require(try folder.read(["t.tsv"]).first).pair
    #expect(pair.id == "t")
    #expect(pair.source.text.bytes.starts(with: "가\n나".utf8))
    #expect(pair.target.segments.map(\.id) == ["2", "3"])
  }

  @Test func tablesInUTF16AreConverted() throws {
    let folder = try Folder()
    let text = "ko\ten\n가\tA\n"
    try folder.write("t.tsv", [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
    let read = try #require(try folder.read(["t.tsv"]).first)
    #expect(read.pair.source.text.bytes.starts(with: "가".utf8))
    #expect(read.notes.first?.encoding == "UTF-16LE")
  }

  @Test func linesLongerThanABufferAreWhole() throws {
    let folder = try Folder()
    let long = String(repeating: "가나다라 ", count: 20_000)
    try folder.write("t.tsv", "ko\ten\n\(long)\tA\n\(long)끝\tB\n")
    let pair = try #require(try folder.read(["t.tsv"]).first).pair
    #expect(pair.source.segments.count == 2)
    #expect(pair.source.text.string(pair.source.segments[1].range).hasSuffix("끝"))
    #expect(pair.source.segments[1].recordLine == 3)
  }

  @Test func recordsInFolders() throws {
    let folder = try Folder()
    try folder.write("t.tsv", "ko\ten\n가\tA\n")
    try folder.write(
      "p.jsonl",
      "{\"id\": \"a\", \"segments\": [{\"source\": \"가\", \"target\": \"A\"}], \"source\": {}, \"target\": {}}\n")
    try folder.write("log.jsonl", "{\"event\": 1}\n")
    #expect(try folder.read().map(\.pair.id) == ["a", "t"])
  }

  @Test(
    arguments: [
      ("a.jsonl", "", nil, "the file is empty"),
      ("a.jsonl", "\n\n", nil, "the file is empty"),
      ("a.jsonl", "\n{\"id\": \"a\"", 2, nil),
      ("a.jsonl", "[]", 1, "expected a JSON object, one pair a line"),
      ("a.jsonl", "{\"source\": {}}", 1, "the record has no \"id\""),
      ("a.jsonl", "{\"id\": \"a\", \"source\": {\"text\": \"가\"}}", 1, "\"target\" has no \"text\""),
      (
        "a.jsonl", "{\"id\": \"a\", \"source\": {\"text\": \"가\"}, \"target\": {\"text\": \" \"}}", 1,
        "\"a\" has no target text"
      ),
      ("a.jsonl", "{\"id\": \"a\", \"segments\": []}", 1, "\"a\" has no source text"),
      ("a.jsonl", "{\"id\": \"a\", \"segments\": [{\"target\": \"x\"}]}", 1, "segment 1 has no \"source\" text"),
      ("a.jsonl", "{\"id\": \"a\", \"date\": \"soon\", \"segments\": []}", 1, "\"date\" is no day"),
      ("a.tsv", "", nil, "the file is empty"),
      ("a.tsv", "ko\ten\n", nil, "the table has no row"),
      ("a.tsv", "id\tfr\ten\n1\t2\t3\n", 1, "the header names no column \"source\" or \"ko\""),
      ("a.tsv", "ko\tx\n1\t2\n", 1, "the header names no column \"target\" or \"en\""),
      ("a.tsv", "id\tko\ten\nx#1\t가\tA\ny#1\t나\n", 3, "the row has 2 columns, the header names at least 3"),
      ("a.tsv", "id\tko\ten\nx#1\t가\tA\ny#1\t나\tB\nx#2\t다\tC\n", 4, "the rows of \"x\" do not stand together"),
      ("a.tsv", "id\tko\ten\n\t가\tA\n", 2, "the row has no id"),
    ] as [(String, String, Int?, String?)])
  func brokenRecordsNameTheirLine(_ name: String, _ text: String, _ line: Int?, _ message: String?) throws {
    let folder = try Folder()
    try folder.write(name, text)
    let error = try #require(folder.failure([name]))
    #expect(error.path == name)
    #expect(error.line == line)
    if let message { #expect(error.message == message) }
  }

  @Test func aBrokenByteIsCountedFromTheStartOfTheFile() throws {
    let folder = try Folder()
    try folder.write("a.tsv", Array("ko\ten\nab".utf8) + [0xFF, 0x09, 0x41])
    let error = folder.failure(["a.tsv"])
    #expect(error?.line == 2)
    #expect(error?.message == "the byte at offset 8 is neither UTF-8 nor CP949")
  }

  @Test func readingGoesOnBehindABrokenLine() throws {
    let folder = try Folder()
    let good = "{\"id\": \"a\", \"segments\": [{\"source\": \"가\", \"target\": \"A\"}]}"
    let path = try folder.write("a.jsonl", Array((good + "\n").utf8) + [0xFF, 0x0A] + Array(good.utf8))
    let reader = PairReader([.jsonLines(path: path)])
    #expect(try reader.next() != nil)
    #expect(throws: InputError.self) { try reader.next() }
    #expect(try reader.next()?.read().pair.id == "a")
    #expect(try reader.next() == nil)
  }
}
