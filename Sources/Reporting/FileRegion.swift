import Diagnostics

/// A span as a stretch of its file: 1-based lines and columns in code points, the end exclusive.
struct FileRegion {
  var path: String
  var line: Int
  var column: Int
  /// Where the span ends; nil where the file holds the words in another form (a JSON string, say), so that only the
  /// beginning is known.
  var end: (line: Int, column: Int)?

  /// The region of `span`; nil where it has no place in a file.
  init?(_ span: DiagnosticSpan?) {
    guard let span, let location = span.location else { return nil }
    path = location.path
    line = location.line
    column = location.column
    // The excerpt is the file's own line if the span stands in it where it stands in the file.
    guard location.column == span.excerpt.start + 1 else { return }
    var last = (line: line, column: column)
    for scalar in span.text.unicodeScalars {
      if scalar == "\n" {
        last = (last.line + 1, 1)
      } else {
        last.column += 1
      }
    }
    end = last
  }
}
