import Bitext
import CMarkSupport
import TextModel

/// Reads Markdown: paragraphs, headings, list items, quotes and table cells, each a paragraph of the article. Code,
/// images, HTML and the targets of links are no text.
struct MarkdownReader {
  private let text: SourceText
  private let start: Int
  private let nodes: [MarkdownNode]
  private let decoded: DecodedText
  /// The offsets of the lines that cmark saw.
  private let lines: [Int]

  /// A reader of `text` from the byte `start` on, which is the beginning of a line.
  init(_ text: SourceText, from start: Int) {
    self.text = text
    self.start = start
    nodes = MarkdownDocument(text.bytes[start...]).nodes
    decoded = DecodedText(source: text.bytes, syntax: .markdown)
    var lines = [start]
    var offset = start
    // cmark ends lines at LF, CRLF and CR.
    while offset < text.bytes.count {
      let byte = text.bytes[offset]
      offset += 1
      if byte == 0x0A || (byte == 0x0D && !(offset < text.bytes.count && text.bytes[offset] == 0x0A)) {
        lines.append(offset)
      }
    }
    self.lines = lines
  }

  /// The article.
  func article(language: String) -> Article {
    var blocks: [Article.Block] = []
    var cursor = start
    for index in nodes.indices {
      switch nodes[index].kind {
      case "paragraph", "heading", "table_cell":
        let block = block(index, &cursor)
        if !block.pieces.isEmpty { blocks.append(block) }
      default: break
      }
    }
    return Article.marked(text, language: language, blocks: blocks)
  }

  private func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lines.count else { return start }
    return min(text.bytes.count, lines[line - 1] + max(0, column - 1))
  }

  private func block(_ index: Int, _ cursor: inout Int) -> Article.Block {
    let node = nodes[index]
    let limit = node.endLine >= 1 && node.endLine < lines.count ? lines[node.endLine] : text.bytes.count
    cursor = max(cursor, offset(line: node.startLine, column: node.kind == "table_cell" ? node.startColumn : 1))
    var pieces: [Article.Block.Piece] = []
    var lineWidth = 0
    var child = index + 1
    while child < node.end {
      let inline = nodes[child]
      switch inline.kind {
      case "image":
        child = inline.end
        continue
      case "text":
        if let (found, end) = locate(inline, cursor, limit) {
          pieces += found
          cursor = end
          lineWidth += inline.literal.count
        }
      case "softbreak":
        // Wrapped lines are one paragraph. A short line that is not the last was ended on purpose.
        pieces.append(.gap([lineWidth >= MarkdownReader.wrappedLine ? 0x20 : 0x0A]))
        lineWidth = 0
      case "linebreak":
        pieces.append(.gap([0x0A]))
        lineWidth = 0
      // Something stands here, and nobody checks what.
      case "code": pieces.append(.gap(Array("…".utf8)))
      case "html_inline":
        if inline.literal.starts(with: "<br".utf8) { pieces.append(.gap([0x0A])) }
      default: break
      }
      child += 1
    }
    return Article.Block(pieces, kind: kind(node, index))
  }

  /// Lines of fewer bytes were not filled by a program.
  private static let wrappedLine = 55

  /// Where a text stands, at or after `cursor`. cmark's own column is right but for lines that are indented.
  private func locate(
    _ node: MarkdownNode, _ cursor: Int, _ limit: Int
  ) -> (pieces: [Article.Block.Piece], end: Int)? {
    let told = offset(line: node.startLine, column: node.startColumn)
    if told >= cursor, let found = decoded.pieces(node.literal, from: told, to: limit) { return found }
    guard let first = node.literal.first else { return nil }
    var place = cursor
    while place < limit {
      let byte = text.bytes[place]
      if byte == first || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\\"),
        let found = decoded.pieces(node.literal, from: place, to: limit)
      {
        return found
      }
      place += 1
    }
    return nil
  }

  private func kind(_ node: MarkdownNode, _ index: Int) -> ArticleSegment.Kind? {
    if node.kind == "heading" { return .headline }
    let children = (index + 1..<node.end).filter { nodes[$0].parent == index }.map { nodes[$0].kind }
    if children.contains("image") { return .caption }
    // A paragraph that is bold throughout is a headline to its writer, unless it is running text.
    if children == ["strong"] {
      let words = (index + 1..<node.end).flatMap { nodes[$0].literal }
      if words.count <= 300, words.last != UInt8(ascii: ".") { return .headline }
    }
    return nil
  }
}
