public import TextModel

/// A span of text that stands for a typed value. Everything the tool checks is one.
public struct Mention: Hashable, Sendable {
  /// Where it stands: UTF-8 bytes of the *normalised* text of its side. A title's range takes in its modifiers and
  /// the institution or country beside it; particles and brackets stay outside.
  public var range: TextRange
  /// What it stands for.
  public var value: Value
  /// How sure the annotator is of span and value, from 0 to 1.
  public var confidence: Double
  /// The index, in the forest, of the mention this one is a part of.
  public var parent: Int?

  /// A mention; the forest sets `parent`.
  public init(range: TextRange, value: Value, confidence: Double = 1, parent: Int? = nil) {
    self.range = range
    self.value = value
    self.confidence = confidence
    self.parent = parent
  }

  /// The kind its value has.
  public var kind: MentionKind { value.kind }
}

/// What kinds of thing a mention can stand for.
public enum MentionKind: String, Hashable, Sendable, CaseIterable {
  case person, place, organization, title, term
  /// A proper name whose kind the text does not tell.
  case name
  case date, time, duration, quantity
}

/// What a mention stands for.
public enum Value: Hashable, Sendable {
  /// One or more glossary (or CLDR) concepts that the words may stand for.
  case concept(ConceptValue)
  /// A proper name that was read without a glossary.
  case name(NameValue)
  /// An office, role or rank, with who and what belongs to it.
  case title(TitleValue)
  /// A magnitude with unit, precision, hedge and role: counts, money, shares, ages, durations …
  case quantity(Quantity)
  /// A calendar date, or a part of one.
  case date(DateValue)
  /// A time of day.
  case time(TimeValue)

  /// The kind of mention that has such a value.
  public var kind: MentionKind {
    switch self {
    case .concept(let concept): concept.kind
    case .name(let name): name.kind
    case .title: .title
    case .quantity(let quantity): quantity.role == .duration ? .duration : .quantity
    case .date: .date
    case .time: .time
    }
  }
}

/// The glossary concepts a span may stand for: several where two people share a name or a form is ambiguous.
public struct ConceptValue: Hashable, Sendable {
  /// The kind all of them have.
  public var kind: MentionKind
  /// Indices of concepts in the termbase, ascending.
  public var concepts: [Int]
  /// How the matched form stands to the first concept.
  public var form: TermForm

  /// The concepts `concepts` met in the form `form`.
  public init(kind: MentionKind, concepts: [Int], form: TermForm) {
    self.kind = kind
    self.concepts = concepts
    self.form = form
  }
}

/// How a term stands to its concept, after TBX's administrative status.
public enum TermForm: UInt8, Hashable, Sendable, Comparable, CaseIterable {
  /// The house's choice.
  case preferred
  /// Also allowed.
  case admitted
  /// What later mentions may use.
  case short
  /// Must not be used.
  case deprecated

  /// In the order of the cases.
  public static func < (a: TermForm, b: TermForm) -> Bool { a.rawValue < b.rawValue }
}

/// A proper name as the text writes it.
public struct NameValue: Hashable, Sendable {
  /// `person`, `place`, `organization`, or `name` where the text does not tell.
  public var kind: MentionKind
  /// Its words in order, as written, without particles and possessives: ["Cho", "Tae-yong"], ["조태열"].
  public var parts: [String]
  /// A spelling in the other script or language that the text gives beside it: 리용호(Ri Yong Ho).
  public var gloss: String?
  /// Why it was taken for a name; decides how much weight its absence has.
  public var evidence: Evidence

  /// What made the annotator take the words for a name, weakest last.
  public enum Evidence: UInt8, Hashable, Sendable, Comparable {
    /// A gloss in another script stands beside it.
    case gloss
    /// A title, an age or 씨 stands beside it.
    case title
    /// It is the later, shorter mention of a name found otherwise.
    case laterMention
    /// Its form: a capitalised sequence in English, an unknown loanword in Korean.
    case form
    /// Its counterpart on the other side reads so.
    case located
    /// A word for the sort of body it is: 지방법원, "Prison Office". Bodies so named are compared by those words.
    case head

    /// In the order of the cases.
    public static func < (a: Evidence, b: Evidence) -> Bool { a.rawValue < b.rawValue }
  }

  /// A name of the words `parts`.
  public init(kind: MentionKind, parts: [String], gloss: String? = nil, evidence: Evidence) {
    self.kind = kind
    self.parts = parts
    self.gloss = gloss
    self.evidence = evidence
  }
}
