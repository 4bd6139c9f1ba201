public import Bitext
import JSONSupport
import Mentions
import TextModel

/// Reads pairs from JSON Lines: one record a line, whole texts or aligned segments.
///
///     {"id", "date"?, "source": {"lang", "text"?}, "target": {"lang", "text"?},
///      "segments"?: [{"id", "source", "target"}]}
public struct JSONLinesReader: Sendable {
  /// The file as it is named in reports.
  public let path: String

  private let sourceLanguage: String
  private let targetLanguage: String

  /// A reader of the file `path` (`-` for standard input, of which no place is reported); the languages are those of
  /// records that name none.
  public init(path: String, sourceLanguage: String = "ko", targetLanguage: String = "en") {
    self.path = path
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
  }

  /// The file to report places in.
  private var place: String? { path == "-" ? nil : path }

  /// The pair of one line (without its end); nil for a blank line.
  ///
  /// - Parameter line: the line's number, from 1.
  public func pair(_ bytes: [UInt8], line: Int) throws(InputError) -> ArticlePair? {
    guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
    let record: JSONValue
    do {
      record = try JSONValue(parsing: bytes)
    } catch {
      throw InputError(
        path: path, line: line, message: "column \(error.column): \(error.message)",
        hint: "each line must hold one JSON object")
    }
    guard record.members != nil else { throw fault(line, "expected a JSON object, one pair a line") }
    guard let id = record["id"]?.string ?? record["id"]?.integer.map(String.init), !id.isEmpty else {
      throw fault(line, "the record has no \"id\"")
    }
    let date = try date(record, line)
    let languages = (
      try language("source", record, line, sourceLanguage), try language("target", record, line, targetLanguage)
    )
    if let segments = record["segments"], !segments.isNull {
      return try aligned(segments, id: id, date: date, languages, line)
    }
    return ArticlePair(
      id: id, date: date, source: try text("source", record, line, languages.0),
      target: try text("target", record, line, languages.1))
  }

  private func fault(_ line: Int, _ message: String, _ hint: String = "") -> InputError {
    InputError(path: path, line: line, message: message, hint: hint)
  }

  private func date(_ record: JSONValue, _ line: Int) throws(InputError) -> CivilDate? {
    guard let value = record["date"], !value.isNull else { return nil }
    guard let text = value.string, let date = CivilDate(iso: String(text.prefix(10))) else {
      throw fault(line, "\"date\" is no day", "write it as YYYY-MM-DD")
    }
    return date
  }

  private func language(_ side: String, _ record: JSONValue, _ line: Int, _ usual: String) throws(InputError) -> String
  {
    guard let value = record[side], !value.isNull else { return usual }
    guard value.members != nil else { throw fault(line, "\"\(side)\" must be an object with \"lang\" and \"text\"") }
    return value["lang"]?.string ?? usual
  }

  private func text(_ side: String, _ record: JSONValue, _ line: Int, _ language: String) throws(InputError) -> Article
  {
    guard let text = record[side]?["text"]?.string else {
      throw fault(line, "\"\(side)\" has no \"text\"", "give whole texts on both sides, or \"segments\"")
    }
    return Article.text(
      SourceText(bytes: Array(text.utf8), path: place), language: language, origin: .record(path: place),
      recordLine: line)
  }

  private func aligned(
    _ segments: JSONValue, id: String, date: CivilDate?, _ languages: (String, String), _ line: Int
  ) throws(InputError) -> ArticlePair {
    guard let records = segments.array else { throw fault(line, "\"segments\" must be an array") }
    var source: [Article.GivenSegment] = []
    var target: [Article.GivenSegment] = []
    for (index, record) in records.enumerated() {
      let id = record["id"]?.string ?? record["id"]?.integer.map(String.init) ?? String(index + 1)
      guard let words = record["source"]?.string else {
        throw fault(line, "segment \(id) has no \"source\" text")
      }
      guard record["target"] == nil || record["target"]?.isNull == true || record["target"]?.string != nil else {
        throw fault(line, "\"target\" of segment \(id) is no text")
      }
      source.append(Article.GivenSegment(id: id, text: words, line: line))
      target.append(Article.GivenSegment(id: id, text: record["target"]?.string ?? "", line: line))
    }
    return ArticlePair(
      id: id, date: date, source: Article.segments(source, language: languages.0, path: place),
      target: Article.segments(target, language: languages.1, path: place),
      givenAlignment: .oneToOne(records.count))
  }
}
