public import Bitext
import ICUSupport
import Mentions
import TextModel

/// Something about an input that is no error: the reader mended it.
public struct InputNote: Hashable, Sendable {
  /// The file.
  public var path: String
  /// How it was encoded; it was not UTF-8.
  public var encoding: String
}

/// A pair as it was read.
public struct ReadPair: Sendable {
  /// The pair.
  public var pair: ArticlePair
  /// Files of it that had to be converted.
  public var notes: [InputNote]
}

/// Yields the pairs of inputs one by one, so that a batch needs no more memory than the pairs it is working on.
///
/// `next` does what must happen in order (finding lines); `PairDraft.read` does the rest and may run on any thread.
public final class PairReader {
  private let options: InputOptions
  private var inputs: ArraySlice<PairInput>
  private var lines: LineReader?
  private var table: TableReader?
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
      }
    }
  }

  /// The next record of the file that is open.
  private func record() throws(InputError) -> PairDraft? {
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
  }

  let content: Content
  let options: InputOptions
  let encoding: String?

  /// What the pair will be called where that is known before it is read; else the place of its record.
  public var id: String {
    switch content {
    case .files(.files(let id, _, _)): id
    case .files(.jsonLines(let path)), .files(.table(let path)): path
    case .json(let path, let line): "\(path):\(line.number)"
    case .rows(_, let id, _): id
    }
  }

  /// The files the pair is read from.
  public var paths: [String] {
    switch content {
    case .files(.files(_, let source, let target)): [source, target]
    case .files(.jsonLines(let path)), .files(.table(let path)), .json(let path, _), .rows(let path, _, _): [path]
    }
  }

  /// Reads the pair.
  public func read() throws(InputError) -> ReadPair {
    switch content {
    case .files(.files(let id, let source, let target)):
      return try ArticleFiles(options: options).read(id: id, source: source, target: target)
    case .files(.jsonLines(let path)), .files(.table(let path)):
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
    return ReadPair(pair: dated, notes: encoding.map { [InputNote(path: path, encoding: $0)] } ?? [])
  }
}
