public import Mentions

/// One row of a glossary: a person, place, organisation, title or term with its spellings in both languages.
public struct ConceptEntry: Hashable, Sendable {
  /// What a row stands for in the glossary; stable, printed in reports. Where the row gives none it is made of kind
  /// and preferred rendering.
  public var id: String
  /// What kind of thing it is: person, place, organization, title or term.
  public var kind: MentionKind
  /// All spellings; within a language in the order preferred, admitted, short, deprecated.
  public var terms: [Term]
  /// When the row holds.
  public var validity: Validity
  /// How closely capitals must follow.
  public var casePolicy: CasePolicy
  /// Free text for people; empty where there is none.
  public var note: String
  /// Where the row's facts come from; empty where it is not said.
  public var source: String
  /// The id of the institution that a title belongs to (`institution` column).
  public var institution: String?
  /// ISO 3166 alpha-2 of the country it belongs to (`country` column).
  public var country: String?
  /// What stands in columns that the program does not know, in their order; cells that are empty are left out.
  public var extra: [ExtraCell]
  /// Where the row stands.
  public var origin: RowOrigin

  /// A cell of a column that the program does not know.
  public struct ExtraCell: Hashable, Sendable {
    /// The column's name.
    public var column: String
    /// What stands in it.
    public var text: String

    /// `text` in `column`.
    public init(column: String, text: String) {
      self.column = column
      self.text = text
    }
  }

  /// A concept of the given parts.
  public init(
    id: String, kind: MentionKind, terms: [Term], validity: Validity = .always, casePolicy: CasePolicy = .any,
    note: String = "", source: String = "", institution: String? = nil, country: String? = nil,
    extra: [ExtraCell] = [], origin: RowOrigin
  ) {
    self.id = id
    self.kind = kind
    self.terms = terms
    self.validity = validity
    self.casePolicy = casePolicy
    self.note = note
    self.source = source
    self.institution = institution
    self.country = country
    self.extra = extra
    self.origin = origin
  }

  /// Whether the row's note says that a form of it is an ordinary word too (`ambiguous: …`): callers should ask for
  /// more evidence than the form alone.
  public var isAmbiguous: Bool { note.utf8.starts(with: "ambiguous".utf8) }

  /// Whether that is said of `text`: a note that begins with one of the row's spellings (`ambiguous: 대구 is also 'cod'`)
  /// speaks of no other, so that 대구시 and Daegu are what they are; any other note speaks of all.
  public func isAmbiguous(_ text: String) -> Bool {
    guard isAmbiguous else { return false }
    let words = note.utf8.dropFirst("ambiguous: ".utf8.count)
    let named = terms.filter { term in
      words.starts(with: term.text.utf8) && words.dropFirst(term.text.utf8.count).first == 0x20
    }
    return named.isEmpty || named.contains { $0.text == text }
  }

  /// The preferred spelling in `language`; nil where the row has none.
  public func preferred(_ language: TermLanguage) -> String? {
    terms.first { $0.language == language && $0.form == .preferred }?.text
  }

  /// The spellings of `language`, of `form` only where it is given.
  public func texts(_ language: TermLanguage, _ form: TermForm? = nil) -> [String] {
    terms.compactMap { $0.language == language && (form == nil || $0.form == form) ? $0.text : nil }
  }

  /// The spellings of `language` that may be used: all but the deprecated ones, best first.
  public func allowed(_ language: TermLanguage) -> [String] {
    terms.compactMap { $0.language == language && $0.form != .deprecated ? $0.text : nil }
  }
}

/// Who held which office, and when: a row of `tenures.csv`.
public struct Tenure: Hashable, Sendable {
  /// The id of the person.
  public var person: String
  /// The id of the title.
  public var title: String
  /// When it was held.
  public var validity: Validity
  /// Whether it was held for want of a regular holder.
  public var isActing: Bool
  /// Where the fact comes from; empty where it is not said.
  public var source: String
  /// Where the row stands.
  public var origin: RowOrigin

  /// A tenure of the given parts.
  public init(
    person: String, title: String, validity: Validity, isActing: Bool = false, source: String = "", origin: RowOrigin
  ) {
    self.person = person
    self.title = title
    self.validity = validity
    self.isActing = isActing
    self.source = source
    self.origin = origin
  }
}
