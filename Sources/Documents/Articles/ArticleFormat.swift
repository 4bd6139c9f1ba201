import Bitext
import ICUSupport
import Mentions
import TextModel

/// The formats of files that hold one side each, told by their endings.
enum ArticleFormat: CaseIterable {
  case text, markdown, html, word

  /// The endings, in small letters, without the dot.
  var extensions: [String] {
    switch self {
    case .text: ["txt"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm", "xhtml"]
    case .word: ["docx"]
    }
  }

  /// The format of the file at `path`; plain text where its ending says nothing.
  static func format(of path: String) -> ArticleFormat {
    let name = path.lowercased()
    return allCases.first { $0.extensions.contains { name.hasSuffix("." + $0) } } ?? .text
  }
}

/// One side of a pair as a file gave it.
struct ArticleFile: Sendable {
  /// The text.
  var article: Article
  /// The pair's id, where the file names it.
  var id: String?
  /// The day of publication, where the file names it outside of its text.
  var date: CivilDate?
  /// What the reader mended.
  var notes: [InputNote] = []

  /// Reads the file at `path`; throws where it cannot be read or holds no text.
  static func read(_ path: String, language: String) throws(InputError) -> ArticleFile {
    let file: ArticleFile
    switch ArticleFormat.format(of: path) {
    case .word: file = ArticleFile(article: try WordReader(path: path).article(language: language))
    case .text:
      file = try decoded(path) { text throws(InputError) in ArticleFile(article: .text(text, language: language)) }
    case .markdown:
      file = try decoded(path) { text throws(InputError) in
        let front = try FrontMatter(text, path: path)
        let article = MarkdownReader(text, from: front.end).article(language: language)
        return ArticleFile(article: article, id: front.id, date: front.date)
      }
    case .html:
      file = try decoded(path) { text throws(InputError) in
        let page = try HTMLPage(text, path: path)
        return ArticleFile(article: page.article(language: language), date: page.date)
      }
    }
    guard !file.article.segments.isEmpty else {
      throw InputError(path: path, message: "the file holds no text", hint: "an article needs text on both sides")
    }
    return file
  }

  private static func decoded(
    _ path: String, _ make: (SourceText) throws(InputError) -> ArticleFile
  ) throws(InputError) -> ArticleFile {
    let decoded = try TextFile.read(path)
    var file = try make(decoded.text)
    if decoded.isReencoded { file.notes = [InputNote(path: path, .reencoded(decoded.encoding.rawValue))] }
    return file
  }
}
