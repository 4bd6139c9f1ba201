public import Mentions

/// A language whose words a glossary gives: its columns are named after it (`ko`, `ko_variants`, …).
public enum TermLanguage: String, Hashable, Sendable, CaseIterable {
  /// Korean.
  case ko
  /// English.
  case en
}

/// One spelling of a concept in one language.
public struct Term: Hashable, Sendable {
  /// The spelling as the glossary writes it.
  public var text: String
  /// The language it belongs to.
  public var language: TermLanguage
  /// How it stands to its concept.
  public var form: TermForm

  /// The spelling `text`.
  public init(_ text: String, language: TermLanguage, form: TermForm) {
    self.text = text
    self.language = language
    self.form = form
  }
}

/// How closely the capitals of a text must follow those of a term (the `case` column).
public enum CasePolicy: String, Hashable, Sendable, CaseIterable {
  /// Capitals are free, with three exceptions that keep names from common words: a word that the glossary writes in
  /// capitals throughout (WHO, U.S.) stays so; a person's or place's name keeps its first capital, and so does an
  /// organisation's name of one word (Apple).
  case any
  /// Every letter as in the glossary.
  case exact
  /// Every letter as in the glossary, but the first may be a capital at the start of a sentence.
  case initial
}

/// Where a row stands.
public struct RowOrigin: Hashable, Sendable {
  /// The file as it was named or found.
  public var path: String
  /// The line on which the row begins, from 1; 0 for what stands in no file.
  public var line: Int

  /// The row at `line` of `path`.
  public init(path: String, line: Int) {
    self.path = path
    self.line = line
  }

  /// File name and line, as reports quote them: `people.csv:130`; the name alone of what stands in no file.
  public var label: String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
    return line > 0 ? "\(name ?? path):\(line)" : path
  }
}
