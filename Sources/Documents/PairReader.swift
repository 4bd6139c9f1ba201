public import Bitext
import ICUSupport
import Mentions
import TextModel

/// Something about an input that is no error.
public struct InputNote: Hashable, Sendable {
  /// What there is to say.
  public enum Kind: Hashable, Sendable {
    /// The file was in this encoding, not UTF-8.
    case reencoded(String)
    /// So many units of the file have no translation yet and were left out.
    case untranslated(Int)
  }

  /// The file.
  public var path: String
  /// What there is to say about it.
  public var kind: Kind

  /// A note about the file at `path`.
  public init(path: String, _ kind: Kind) {
    self.path = path
    self.kind = kind
  }

  /// How the file was encoded, where the note is about that.
  public var encoding: String? {
    guard case .reencoded(let encoding) = kind else { return nil }
    return encoding
  }
}

/// A pair as it was read.
public struct ReadPair: Sendable {
  /// The pair.
  public var pair: ArticlePair
  /// Files of it that had to be converted.
  public var notes: [InputNote]

  /// `pair`, which knows of `notes`.
  public init(pair: ArticlePair, notes: [InputNote]) {
    self.pair = pair
    self.pair.conversions = notes.compactMap { note in
      note.encoding.map { .init(path: note.path, encoding: $0) }
    }
    self.notes = notes
  }
}

/// Yields the pairs of inputs one by one, so that a batch needs no more memory than the pairs it is working on.
///
/// `next` does what must happen in order (finding lines); `PairDraft.read` does the rest and may run on any thread.
public final class PairReader {
  private let options: InputOptions
  private var inputs: ArraySlice<PairInput>
  private var lines: LineReader?
  private var table: TableReader?
  private var articles: ArraySlice<PairDraft> = []
  private var path = ""
  private var count = 0

  /// A reader of what a scan found.
  public init(_ inputs: [PairInput], _ options: InputOptions = InputOptions()) {
    self.inputs = inputs[...]
    self.options = options
  }

  /// The next pair, not read yet; nil after the last. After an error the next call goes on behind what was at fault.
  public func next() throws(InputError) -> PairDraft? {
    while true {
      if let draft = try record() { return draft }
      guard let input = inputs.popFirst() else { return nil }
      switch input {
      case .files: return draft(.files(input))
      case .jsonLines(let path):
        self.path = path
        count = 0
        lines = try LineReader(path: path)
      case .table(let path):
        self.path = path
        count = 0
        table = try TableReader(path: path, options)
      case .bitext(let path, let id): articles = try bitext(path, id)[...]
      }
    }
  }

  /// The next record of the file that is open.
  private func record() throws(InputError) -> PairDraft? {
    if let article = articles.popFirst() { return article }
    if let lines {
      while let line = try lines.next() {
        guard line.bytes.contains(where: { $0 > 0x20 }) else { continue }
        count += 1
        return draft(.json(path: path, line: line), lines.foundEncoding?.rawValue)
      }
      self.lines = nil
      if count == 0 {
        throw InputError(path: path, message: "the file is empty", hint: "expected a JSON object a line")
      }
    }
    if let table {
      if let (id, rows) = try table.next() {
        count += 1
        return draft(.rows(path: path, id: id, rows: rows), table.foundEncoding)
      }
      self.table = nil
      if count == 0 { throw InputError(path: path, message: "the table has no row") }
    }
    return nil
  }

  /// The articles of a file that holds both sides.
  private func bitext(_ path: String, _ id: String) throws(InputError) -> [PairDraft] {
    guard let format = BitextFormats.format(of: path) else { return [] }
    let file = try BitextFile.open(path, id: id, options)
    let content = try format.read(file)
    guard !content.articles.isEmpty else {
      let (source, target) = (options.sourceLanguage, options.targetLanguage)
      if let languages = content.otherLanguages {
        throw InputError(
          path: path, message: "the file is about other languages (\(languages))",
          hint: "expected \(source) and \(target); see --source-lang and --target-lang")
      }
      let what = content.untranslated > 0 ? "no unit has a translation yet" : "the file holds no unit with text"
      throw InputError(path: path, message: what, hint: "expected segments in \(source) and \(target)")
    }
    return content.articles.enumerated().map { index, article in
      var draft = draft(.bitext(path: path, article), file.encoding)
      if index == 0, content.untranslated > 0 {
        draft.notes = [InputNote(path: path, .untranslated(content.untranslated))]
      }
      return draft
    }
  }

  private func draft(_ content: PairDraft.Content, _ encoding: String? = nil) -> PairDraft {
    PairDraft(content: content, options: options, encoding: encoding)
  }
}

/// A pair that was found and is still to be decoded, normalised and cut.
public struct PairDraft: Sendable {
  enum Content: Sendable {
    case files(PairInput)
    case json(path: String, line: LineReader.Line)
    case rows(path: String, id: String, rows: [TableRow])
    case bitext(path: String, BitextArticle)
  }

  let content: Content
  let options: InputOptions
  let encoding: String?
  var notes: [InputNote] = []

  /// What the pair will be called where that is known before it is read; else the place of its record.
  public var id: String {
    switch content {
    case .files(.files(let id, _, _)): id
    case .files(.jsonLines(let path)), .files(.table(let path)), .files(.bitext(let path, _)): path
    case .json(let path, let line): "\(path):\(line.number)"
    case .rows(_, let id, _): id
    case .bitext(_, let article): article.id
    }
  }

  /// The files the pair is read from.
  public var paths: [String] {
    switch content {
    case .files(.files(_, let source, let target)): [source, target]
    case .files(.jsonLines(let path)), .files(.table(let path)), .files(.bitext(let path, _)): [path]
    case .json(let path, _), .rows(let path, _, _), .bitext(let path, _): [path]
    }
  }

  /// Reads the pair.
  public func read() throws(InputError) -> ReadPair {
    switch content {
    case .files(.files(let id, let source, let target)):
      return try ArticleFiles(options: options).read(id: id, source: source, target: target)
    case .files(.jsonLines(let path)), .files(.table(let path)), .files(.bitext(let path, _)):
      throw InputError(path: path, message: "this file holds records")
    case .json(let path, let line):
      let reader = JSONLinesReader(
        path: path, sourceLanguage: options.sourceLanguage, targetLanguage: options.targetLanguage)
      guard let pair = try reader.pair(line.bytes, line: line.number) else {
        throw InputError(path: path, line: line.number, message: "the line is empty")
      }
      return try finished(pair, path, line.number)
    case .rows(let path, let id, let rows):
      func side(_ text: (TableRow) -> String, _ language: String) -> Article {
        let given = rows.map { Article.GivenSegment(id: $0.id, text: text($0), line: $0.line) }
        return Article.segments(given, language: language, path: path)
      }
      let pair = ArticlePair(
        id: id, date: nil, source: side(\.source, options.sourceLanguage),
        target: side(\.target, options.targetLanguage),
        givenAlignment: .oneToOne(rows.count))
      return try finished(pair, path, rows.first?.line ?? 1)
    case .bitext(let path, let article):
      func side(_ text: (BitextUnit) -> FoundText, _ language: String) -> Article {
        let given = article.units.map { unit in
          let text = text(unit)
          return Article.GivenSegment(id: unit.id, text: text.string, line: text.line, places: text.places)
        }
        return Article.segments(given, language: language, path: path)
      }
      let pair = ArticlePair(
        id: article.id, date: nil, source: side(\.source, article.sourceLanguage),
        target: side(\.target, article.targetLanguage), givenAlignment: .oneToOne(article.units.count))
      return try finished(pair, path, article.units.first?.source.line ?? 1)
    }
  }

  /// Both sides must hold text; a date comes from the record, the masthead, or the caller.
  private func finished(_ pair: ArticlePair, _ path: String, _ line: Int) throws(InputError) -> ReadPair {
    for (side, article) in [("source", pair.source), ("target", pair.target)]
    where article.segments.allSatisfy(\.range.isEmpty) {
      throw InputError(path: path, line: line, message: "\"\(pair.id)\" has no \(side) text")
    }
    let date = pair.date ?? Masthead.date(pair.source) ?? Masthead.date(pair.target) ?? options.date
    let dated = ArticlePair(
      id: pair.id, date: date, source: pair.source, target: pair.target, givenAlignment: pair.givenAlignment)
    return ReadPair(pair: dated, notes: notes + (encoding.map { [InputNote(path: path, .reencoded($0))] } ?? []))
  }
}
