import ICUSupport
import Mentions
import Termbase

/// A concept as it is put together from a file of another format.
struct ConceptDraft {
  /// Its id in the file; empty where it has none.
  var id: String
  /// The line on which it begins.
  var line: Int
  var kind = MentionKind.term
  var subjects: [String] = []
  var notes: [String] = []
  var sources: [String] = []
  private var validity = Validity()
  private var casePolicy = CasePolicy.any
  private var institution: String?
  private var country: String?
  private var terms: [Term] = []

  init(id: String, line: Int) {
    self.id = id
    self.line = line
  }

  /// The kind named by `name`; nil where it names none.
  static func kind(_ name: String) -> MentionKind? {
    let kinds: [MentionKind] = [.person, .place, .organization, .title, .term]
    return kinds.first { $0.rawValue == name.lowercased() }
  }

  /// Takes one of the fields that other formats hold as named texts only; false where `name` is none of them.
  mutating func setField(_ name: String, _ value: String) -> Bool {
    switch name {
    case "kind":
      guard let kind = ConceptDraft.kind(value) else { return false }
      self.kind = kind
    case "valid_from":
      guard let date = PartialDate(value) else { return false }
      validity.from = date
    case "valid_to":
      guard let date = PartialDate(value) else { return false }
      validity.to = date
    case "case":
      guard let policy = CasePolicy(rawValue: value) else { return false }
      casePolicy = policy
    case "institution": institution = value
    case "country": country = value
    default: return false
    }
    return true
  }

  /// A note, which may be a field in the form `name: value`.
  mutating func addNote(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    if parts.count == 2, setField(String(parts[0]), String(parts[1].drop { $0 == " " })) { return }
    if !text.isEmpty { notes.append(text) }
  }

  /// The fields that are no note in the project's format but can be nothing else in others.
  static func fields(of concept: ConceptEntry) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    if let from = concept.validity.from { fields.append(("valid_from", from.text)) }
    if let to = concept.validity.to { fields.append(("valid_to", to.text)) }
    if concept.casePolicy != .any { fields.append(("case", concept.casePolicy.rawValue)) }
    if let institution = concept.institution { fields.append(("institution", institution)) }
    if let country = concept.country { fields.append(("country", country)) }
    return fields
  }

  /// Adds a spelling; nil for a form that the file does not tell: the first is preferred, the others admitted.
  mutating func add(_ text: String, _ language: TermLanguage, _ form: TermForm?, _ losses: inout Losses) {
    let text = Normalizer.normalize(text)
    let own = terms.filter { $0.language == language }
    // One spelling may have two forms: 대통령 is the office's name and its short form.
    guard !text.isEmpty, !own.contains(where: { $0.text == text && (form == nil || $0.form == form) }) else { return }
    let hasPreferred = own.contains { $0.form == .preferred }
    if hasPreferred, form == .preferred {
      losses.add("further preferred term was", "further preferred terms were", "made admitted")
    }
    let settled = form ?? .preferred
    terms.append(Term(text, language: language, form: settled == .preferred && hasPreferred ? .admitted : settled))
  }

  /// The concept; nil where it lacks one of the two languages.
  func concept(path: String, _ losses: inout Losses) -> ConceptEntry? {
    var terms = terms
    for language in TermLanguage.allCases {
      guard terms.contains(where: { $0.language == language }) else {
        losses.add(
          "concept has", "concepts have", "no term in \(language == .ko ? "Korean" : "English"); left out")
        return nil
      }
      // A file may call every term admitted. The project's rows need a preferred one.
      if !terms.contains(where: { $0.language == language && $0.form == .preferred }),
        let first = terms.firstIndex(where: { $0.language == language && $0.form == .admitted })
          ?? terms.firstIndex(where: { $0.language == language && $0.form == .short })
      {
        terms[first].form = .preferred
      }
    }
    // The order of the project's columns: by language, preferred, admitted, short, deprecated.
    let order: [TermForm] = [.preferred, .admitted, .short, .deprecated]
    let sorted = TermLanguage.allCases.flatMap { language in
      order.flatMap { form in terms.filter { $0.language == language && $0.form == form } }
    }
    let extra =
      subjects.isEmpty
      ? [] : [ConceptEntry.ExtraCell(column: "subject_field", text: subjects.joined(separator: "; "))]
    return ConceptEntry(
      id: id, kind: kind, terms: sorted, validity: validity, casePolicy: casePolicy,
      note: notes.joined(separator: "; "), source: sources.joined(separator: "; "), institution: institution,
      country: country, extra: extra, origin: RowOrigin(path: path, line: line))
  }
}
