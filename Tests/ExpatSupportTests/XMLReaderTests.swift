import ExpatSupport
import Testing

@Suite struct XMLReaderTests {
  private func records(_ text: String, _ names: Set<String>) throws(XMLError) -> [XMLElement] {
    var found: [XMLElement] = []
    try XMLReader.read(Array(text.utf8), records: names) { event throws(XMLError) in
      if case .record(let element) = event { found.append(element) }
    }
    return found
  }

  private func failure(_ text: String) -> XMLError? {
    do {
      _ = try records(text, ["r"])
      return nil
    } catch { return error }
  }

  @Test func recordsComeWhole() throws {
    let text =
      "<?xml version=\"1.0\"?>\n<!DOCTYPE a SYSTEM \"a.dtd\">\n<a><x:r id='1&amp;2'>가&lt;나\n<b>다</b><![CDATA[<]]></x:r></a>"
    let element = try #require(try records(text, ["r"]).first)
    #expect(element.qualifiedName == "x:r" && element.name == "r")
    #expect(element["id"] == "1&2")
    #expect(element.text == "가<나\n다<")
    #expect(element.first("b")?.text == "다")
    let bytes = Array(text.utf8)
    #expect(bytes[element.offset...].starts(with: "<x:r".utf8))
    for child in element.children {
      if case .text(let run) = child, run.isVerbatim {
        #expect(bytes[run.offset...].starts(with: run.bytes) || run.bytes == Array("<".utf8))
      }
    }
  }

  @Test func eventsOutsideOfRecords() throws {
    var log: [String] = []
    try XMLReader.read(Array("<a><b/><r><c/></r></a>".utf8), records: ["r"]) { event throws(XMLError) in
      switch event {
      case .open(let element): log.append("+\(element.name)")
      case .record(let element): log.append("=\(element.name)")
      case .close(let name): log.append("-\(name)")
      }
    }
    #expect(log == ["+a", "+b", "-b", "=r", "-a"])
  }

  @Test func largeDocumentsAreReadInPieces() throws {
    let records = try records("<a>" + String(repeating: "<r>가나다</r>\n", count: 20_000) + "</a>", ["r"])
    #expect(records.count == 20_000)
    #expect(records.allSatisfy { $0.text == "가나다" })
  }

  @Test(arguments: [
    ("", "the file holds no XML element"), ("<a><r>", "the file ends inside <r>"),
    ("<a></b>", "the end tag does not close <a>"),
    ("<a>&nbsp;</a>", "a reference to an entity that is not declared"),
    ("<!DOCTYPE a SYSTEM 'x'><a><r>&nbsp;</r></a>", "a reference to the entity &nbsp; that is not declared"),
    (
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a><r>&x;</r></a>",
      "a reference to an external entity; such entities are never read"
    ),
    ("<a b=1/>", "not well-formed XML: not well-formed (invalid token), in the document"),
    ("<a>" + String(repeating: "<b>", count: 300), "elements are nested deeper than 256 levels"),
    ("<a/><b/>", "not well-formed XML: junk after document element, in the document"),
    ("plain", "not well-formed XML: syntax error, in the document"),
    ("<a x='1' x='2'/>", "not well-formed XML: duplicate attribute, in the document"),
  ])
  func faultsAreTold(_ text: String, _ message: String) { #expect(failure(text)?.message == message) }

  @Test func expansionIsBounded() {
    var text = "<!DOCTYPE a [<!ENTITY e0 '\(String(repeating: "x", count: 100))'>"
    for level in 1..<9 {
      text += "<!ENTITY e\(level) '\(String(repeating: "&e\(level - 1);", count: 10))'>"
    }
    #expect(failure(text + "]><a><r>&e8;</r></a>")?.message == "the entities expand to too much text")
  }

  @Test func whatTheVisitorThrowsEndsTheReading() {
    #expect(throws: XMLError(offset: 3, message: "no")) {
      try XMLReader.read(Array("<a><r/>".utf8), records: ["r"]) { event throws(XMLError) in
        if case .record(let element) = event { throw XMLError(offset: element.offset, message: "no") }
      }
    }
  }

  @Test func whatIsEscapedReadsTheSame() throws {
    let text = "a<b>&\"'\n\t\rc\u{1}"
    let element = try #require(
      try records("<r x=\"\(XMLEscape.attribute(text))\">\(XMLEscape.escape(text))</r>", ["r"]).first)
    #expect(element["x"] == "a<b>&\"'\n\t\rc\u{FFFD}")
    #expect(element.text == "a<b>&\"'\n\t\rc\u{FFFD}")
  }
}
