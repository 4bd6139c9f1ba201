import Diagnostics

/// Wordings that several reporters share.
enum Wording {
  /// `1 error`, `2,400 errors`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// The number with a comma every three digits.
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return number < 0 ? "-" + out : out
  }

  /// `"A"`, `"A" or "B"`, `"A", "B" or "C"`; more than four are cut.
  static func alternatives(_ values: [String]) -> String {
    let shown = values.prefix(4).map { "\"\($0)\"" }
    if values.count > 4 { return shown.joined(separator: ", ") + " or another" }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " or " + last
  }

  /// `2 errors, 1 warning in 1 article (24 segments)`, or `no findings in …`.
  static func tally(_ report: Report) -> String {
    var parts: [String] = []
    for (severity, noun) in [(Severity.error, "error"), (.warning, "warning"), (.note, "note")] {
      let number = report.count(severity)
      if number > 0 { parts.append(count(number, noun)) }
    }
    var text = parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
    if report.suppressed > 0 { text += " (\(grouped(report.suppressed)) suppressed)" }
    switch report.subject {
    case .articles:
      return text + " in \(count(report.pairs.count, "article")) (\(count(report.segments, "segment")))"
    case .glossary(let files): return text + " in \(count(files, "file"))"
    }
  }

  /// `glossary Glossaries, 1,812 concepts`, or what the check ran on without one.
  static func glossary(_ report: Report) -> String {
    guard let glossary = report.glossary else {
      return "no glossary: built-in knowledge only (CLDR, romanisation, calendar)"
    }
    return "glossary \(glossary.path), \(count(glossary.concepts, "concept"))"
  }

  /// Where the finding is best shown: the translation's span, where it has one with a place, else the source's.
  static func anchor(_ finding: Diagnostic) -> DiagnosticSpan? {
    if let target = finding.target, target.location != nil { return target }
    if let source = finding.source, source.location != nil { return source }
    return finding.target ?? finding.source
  }

  /// The message with what was expected, for formats of one line.
  static func sentence(_ finding: Diagnostic) -> String {
    finding.expected.isEmpty
      ? finding.message : "\(finding.message); expected \(alternatives(finding.expected))"
  }
}
