import Bitext
import ICUSupport
import Mentions
import TextModel
import YAMLSupport

/// Reads a pair that is two files: plain text, or Markdown with front matter.
struct ArticleFiles {
  let options: InputOptions

  func read(id: String, source: String, target: String) throws(InputError) -> ReadPair {
    let first = try side(source, options.sourceLanguage)
    let second = try side(target, options.targetLanguage)
    let date = first.front.date ?? second.front.date ?? Masthead.date(first.article) ?? Masthead.date(second.article)
    let pair = ArticlePair(
      id: first.front.id ?? second.front.id ?? id, date: date ?? options.date, source: first.article,
      target: second.article)
    return ReadPair(pair: pair, notes: first.notes + second.notes)
  }

  private struct Side {
    var article: Article
    var front: FrontMatter
    var notes: [InputNote]
  }

  private func side(_ path: String, _ language: String) throws(InputError) -> Side {
    let decoded = try TextFile.read(path)
    let notes = decoded.isReencoded ? [InputNote(path: path, encoding: decoded.encoding.rawValue)] : []
    let name = path.lowercased()
    let isMarkdown = name.hasSuffix(".md") || name.hasSuffix(".markdown")
    let front = isMarkdown ? try FrontMatter(decoded.text, path: path) : FrontMatter()
    let skipped = isMarkdown ? MarkdownLayout.skipped(decoded.text.bytes, from: front.end) : []
    let article = Article.text(
      decoded.text, language: language, skipping: (front.end > 0 ? [TextRange(0, front.end)] : []) + skipped)
    guard !article.segments.isEmpty else {
      throw InputError(path: path, message: "the file holds no text", hint: "an article needs text on both sides")
    }
    return Side(article: article, front: front, notes: notes)
  }
}

/// What stands between `---` lines at the head of a Markdown file.
struct FrontMatter {
  /// The pair's id, where the file names it.
  var id: String?
  /// The day of publication.
  var date: CivilDate?
  /// The offset behind the closing line; 0 where there is no front matter.
  var end = 0

  /// No front matter.
  init() {}

  /// Reads the front matter of `text`; throws where it is no YAML mapping, or its date is no day.
  init(_ text: SourceText, path: String) throws(InputError) {
    guard let (content, end) = FrontMatter.block(text.bytes) else { return }
    self.end = end
    let root: YAMLNode
    do {
      root = try YAML.parse(Array(text.bytes[content]), firstLine: 2)
    } catch {
      throw InputError(path: path, line: error.line, message: "broken front matter: \(error.message)")
    }
    guard !root.isNull else { return }
    guard root.entries != nil else {
      throw InputError(
        path: path, line: root.line, message: "the front matter is no list of keys and values", hint: "write key: value"
      )
    }
    id = root["id"]?.string
    if let node = root["date"], let written = node.string {
      guard let day = CivilDate(iso: String(written.prefix(10))) else {
        throw InputError(
          path: path, line: node.line, message: "the date \"\(written)\" is no day", hint: "write it as YYYY-MM-DD")
      }
      date = day
    }
  }

  /// The bytes between the marks, and the offset of the line behind them.
  private static func block(_ bytes: [UInt8]) -> (Range<Int>, Int)? {
    func mark(at start: Int, _ marks: [String]) -> Int? {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var trimmed = end
      while trimmed > start, bytes[trimmed - 1] <= 0x20 { trimmed -= 1 }
      guard marks.contains(where: { bytes[start..<trimmed].elementsEqual($0.utf8) }) else { return nil }
      return min(bytes.count, end + 1)
    }
    guard let begin = mark(at: 0, ["---"]) else { return nil }
    var line = begin
    while line < bytes.count {
      if let behind = mark(at: line, ["---", "..."]) { return (begin..<line, behind) }
      line = (bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count) + 1
    }
    return nil
  }
}

/// Lines of Markdown that hold no text of the article.
enum MarkdownLayout {
  /// Fenced code, comments that take whole lines, images, rules and the lines under table headers.
  static func skipped(_ bytes: [UInt8], from start: Int) -> [TextRange] {
    var ranges: [TextRange] = []
    var line = start
    var fence: [UInt8] = []
    var isComment = false
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let content = trimmed(bytes[line..<end])
      var skip = !fence.isEmpty || isComment
      if !fence.isEmpty {
        if content.starts(with: fence), content.allSatisfy({ $0 == fence[0] }) { fence = [] }
      } else if isComment || content.starts(with: "<!--".utf8) {
        isComment = !contains(content, "-->")
        skip = true
      } else if content.starts(with: "```".utf8) || content.starts(with: "~~~".utf8) {
        fence = Array(content.prefix { $0 == content.first })
        skip = true
      } else if !content.isEmpty, content.allSatisfy({ "-*_=|: ".utf8.contains($0) }) {
        skip = true
      } else if content.starts(with: "![".utf8), content.last == UInt8(ascii: ")") {
        skip = true
      }
      if skip { ranges.append(TextRange(line, end)) }
      line = end + 1
    }
    return ranges
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line.drop { $0 <= 0x20 }
    while let last = line.last, last <= 0x20 { line.removeLast() }
    return line
  }

  private static func contains(_ line: ArraySlice<UInt8>, _ text: String) -> Bool {
    let words = Array(text.utf8)
    return line.indices.contains { line[$0...].starts(with: words) }
  }
}
