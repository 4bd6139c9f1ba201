import GumboSupport
import Testing
import TextModel

@Suite struct HTMLDocumentTests {
  @Test func textsLeadBackToThePage() throws {
    let page = "<!doctype html><p class=a>가 &amp; <b>나</b>다<!-- no --></p>"
    let document = try HTMLDocument(Array(page.utf8))
    let texts = document.nodes.compactMap { node -> String? in
      guard case .text(let bytes) = node.content else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(texts == ["가 & ", "나", "다"])
    let bytes = Array(page.utf8)
    let sources = document.nodes.filter { $0.tag.isEmpty }.map {
      String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self)
    }
    #expect(sources == ["가 &amp; ", "나", "다"])
    let paragraph = try #require(document.nodes.first { $0.tag == "p" })
    #expect(paragraph["class"] == "a")
    #expect(document.nodes[paragraph.parent].tag == "body")
  }

  @Test func endsEncloseDescendants() throws {
    let document = try HTMLDocument(Array("<div><p>a<p>b</div><p>c".utf8))
    for (index, node) in document.nodes.enumerated() where node.parent >= 0 {
      #expect(node.parent < index && document.nodes[node.parent].end >= node.end)
    }
  }

  @Test(arguments: ["", "<", "&", "</p></p>", "<table><b>x", "\u{FFFD}<<<>>>", "<svg><title>x</svg><p>y"])
  func anyBytesMakeAPage(_ page: String) throws { _ = try HTMLDocument(Array(page.utf8)) }

  @Test func depthIsBounded() throws {
    let deep = String(repeating: "<div>", count: 600)
    #expect(throws: HTMLError.self) { try HTMLDocument(Array(deep.utf8)) }
    // Paragraphs and items without end tags are not deep, nor is what a script holds.
    let flat = String(repeating: "<p>x<li>y<br>", count: 5000) + "<script>" + deep + "</script>"
    #expect(try HTMLDocument(Array(flat.utf8)).nodes.count > 10_000)
  }
}
