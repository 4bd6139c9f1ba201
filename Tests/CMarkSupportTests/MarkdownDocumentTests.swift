import CMarkSupport
import Testing

@Suite struct MarkdownDocumentTests {
  @Test func theTreeIsInOrder() {
    let nodes = MarkdownDocument(Array("# 가\n\n나 **다** `x`\n라\n\n| a | b |\n|---|---|\n| c | ~~d~~ |\n".utf8)[...])
      .nodes
    #expect(nodes.first?.kind == "document")
    #expect(
      nodes.filter { $0.kind == "text" }.map { String(decoding: $0.literal, as: UTF8.self) }
        == ["가", "나 ", "다", " ", "라", "a", "b", "c", "d"])
    #expect(nodes.contains { $0.kind == "table_cell" } && nodes.contains { $0.kind == "strikethrough" })
    for (index, node) in nodes.enumerated() where node.parent >= 0 {
      #expect(node.parent < index && nodes[node.parent].end >= node.end)
    }
    let heading = nodes.first { $0.kind == "heading" }
    #expect(heading?.startLine == 1 && heading?.endLine == 1)
  }

  @Test func anyTextIsMarkdown() {
    for text in ["", "\u{0}", "[[[[", "> > > -\n", "<!--", "```"] {
      #expect(MarkdownDocument(Array(text.utf8)[...]).nodes.first?.kind == "document")
    }
  }

  @Test func threadsDoNotDisturbEachOther() async {
    let text = Array("~~가~~ | 나\n---|---\n다 | ~~라~~\n".utf8)[...]
    let expected = MarkdownDocument(text).nodes.map(\.kind)
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<200 { group.addTask { MarkdownDocument(text).nodes.map(\.kind) } }
      for await kinds in group { #expect(kinds == expected) }
    }
  }
}
