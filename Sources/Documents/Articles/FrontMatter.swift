import Mentions
import TextModel
import YAMLSupport

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
