import Bitext
import Checks
import Diagnostics
import Documents
import TextModel

/// Notes about files that were not UTF-8.
enum Reencoding {
  /// A `text-reencoded` note for each file of the pair that had to be converted, at the file's beginning.
  static func findings(_ read: ReadPair, _ configuration: Configuration) -> [Diagnostic] {
    let rule: RuleID = "text-reencoded"
    guard let severity = configuration.severity(of: rule, kind: nil, computed: .note) else { return [] }
    return read.notes.compactMap { note in
      guard let encoding = note.encoding else { return nil }
      let isSource = read.pair.source.original.path == note.path
      let text = (isSource ? read.pair.source : read.pair.target).original
      let span = DiagnosticSpan(
        text: "", start: 0, end: 0, location: SourceLocation(path: note.path, line: 1, column: 1),
        excerpt: Excerpt(line: text.string(text.lineRange(0)), start: 0, end: 0))
      return Diagnostic(
        rule: rule, severity: severity, confidence: 1, message: "the file is \(encoding), not UTF-8",
        pair: read.pair.id, source: isSource ? span : nil, target: isSource ? nil : span)
    }
  }
}
