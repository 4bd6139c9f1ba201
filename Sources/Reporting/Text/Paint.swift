import Diagnostics

/// Writes SGR colours, or nothing where the terminal has none.
struct Paint {
  /// Whether colours are written.
  var color: Bool

  /// The colour of a severity.
  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: sgr("1;31", text)
    case .warning: sgr("1;33", text)
    case .note: sgr("1;36", text)
    }
  }

  /// The frame around quotes.
  func frame(_ text: String) -> String { sgr("34", text) }
  /// What stands out without being bad.
  func strong(_ text: String) -> String { sgr("1", text) }
  /// What stands back.
  func faint(_ text: String) -> String { sgr("2", text) }
  /// What would be right.
  func good(_ text: String) -> String { sgr("32", text) }

  private func sgr(_ code: String, _ text: String) -> String {
    color && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
