import CCMark
import Synchronization

/// One node of a Markdown document. Lines count from 1, columns count bytes from 1; both ends belong to the node.
public struct MarkdownNode: Sendable {
  /// What a node is: cmark's own names (`paragraph`, `heading`, `text`, `softbreak`, `table_cell`, …).
  public var kind: String
  /// The index of the node it is in; -1 for the document.
  public var parent: Int
  /// The index after its last descendant.
  public var end: Int
  /// What it says, escapes and entities resolved: texts, code, HTML.
  public var literal: [UInt8]
  /// The line on which it begins.
  public var startLine: Int
  /// The column at which it begins; that of an inline node is off by some bytes where lines are indented.
  public var startColumn: Int
  /// The line on which it ends.
  public var endLine: Int
}

/// A Markdown document as cmark-gfm sees it, with tables and strikethrough: a tree in document order.
public struct MarkdownDocument: Sendable {
  /// All nodes, a node before what it holds.
  public let nodes: [MarkdownNode]

  /// Parses `bytes` (UTF-8). Every text is Markdown; nothing can fail.
  public init(_ bytes: ArraySlice<UInt8>) {
    // Attaching extensions changes tables that cmark-gfm has for the whole process.
    nodes = MarkdownDocument.lock.withLock { _ in MarkdownDocument.parse(bytes) }
  }

  private static let lock = Mutex(())
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  private static func parse(_ bytes: ArraySlice<UInt8>) -> [MarkdownNode] {
    _ = registered
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    bytes.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    guard let iterator = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(iterator) }
    var nodes: [MarkdownNode] = []
    var open: [Int] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return nodes }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      if event == CMARK_EVENT_EXIT {
        if let index = open.popLast() { nodes[index].end = nodes.count }
        continue
      }
      let index = nodes.count
      nodes.append(
        MarkdownNode(
          kind: cmark_node_get_type_string(node).map { String(cString: $0) } ?? "", parent: open.last ?? -1,
          end: index + 1, literal: cmark_node_get_literal(node).map { Array(String(cString: $0).utf8) } ?? [],
          startLine: Int(cmark_node_get_start_line(node)), startColumn: Int(cmark_node_get_start_column(node)),
          endLine: Int(cmark_node_get_end_line(node))))
      if !isLeaf(nodes[index].kind) { open.append(index) }
    }
  }

  /// What cmark's iterator enters and never exits.
  private static func isLeaf(_ kind: String) -> Bool {
    switch kind {
    case "html_block", "thematic_break", "code_block", "text", "softbreak", "linebreak", "code", "html_inline": true
    default: false
    }
  }
}
