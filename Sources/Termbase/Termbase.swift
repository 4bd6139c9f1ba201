public import Mentions

/// All concepts and tenures of the glossaries in use, with the ways to look them up.
///
/// A concept's index in `concepts` is what `Mentions.ConceptValue.concepts` holds; it is stable for one termbase only.
public struct Termbase: Sendable {
  /// All concepts, in the order of the files and their rows.
  public let concepts: [ConceptEntry]
  /// All tenures, in the order of the files and their rows.
  public let tenures: [Tenure]
  /// What reading the files left to say: unknown columns, malformed dates, rows left out. `GlossaryLint` adds to it.
  public let findings: [LintFinding]
  /// The files read, in order.
  public let files: [String]

  private let byID: [String: Int]
  private let byText: [TextKey: [Int]]
  private let tenuresOfPerson: [Int: [Int]]
  private let tenuresOfTitle: [Int: [Int]]

  private struct TextKey: Hashable {
    let language: TermLanguage
    let bytes: [UInt8]
  }

  /// A termbase of the given rows. Where two concepts have one id, the first is found by it.
  public init(
    concepts: [ConceptEntry], tenures: [Tenure] = [], findings: [LintFinding] = [], files: [String] = []
  ) {
    self.concepts = concepts
    self.tenures = tenures
    self.findings = findings
    self.files = files
    var byID: [String: Int] = [:]
    var byText: [TextKey: [Int]] = [:]
    byID.reserveCapacity(concepts.count)
    byText.reserveCapacity(concepts.count * 4)
    for (index, concept) in concepts.enumerated() {
      if byID[concept.id] == nil { byID[concept.id] = index }
      for term in concept.terms {
        let key = TextKey(language: term.language, bytes: Array(term.text.utf8))
        if byText[key]?.last != index { byText[key, default: []].append(index) }
      }
    }
    var ofPerson: [Int: [Int]] = [:]
    var ofTitle: [Int: [Int]] = [:]
    for (index, tenure) in tenures.enumerated() {
      if let person = byID[tenure.person] { ofPerson[person, default: []].append(index) }
      if let title = byID[tenure.title] { ofTitle[title, default: []].append(index) }
    }
    self.byID = byID
    self.byText = byText
    tenuresOfPerson = ofPerson
    tenuresOfTitle = ofTitle
  }

  /// A termbase without any concept.
  public static let empty = Termbase(concepts: [])

  /// The index of the concept `id`.
  public func index(ofID id: String) -> Int? { byID[id] }

  /// The concept `id`.
  public func concept(id: String) -> ConceptEntry? { byID[id].map { concepts[$0] } }

  /// The concepts that have the spelling `text` in `language`, byte by byte; ascending.
  public func indices(ofText text: String, language: TermLanguage) -> [Int] {
    byText[TextKey(language: language, bytes: Array(text.utf8))] ?? []
  }

  /// The tenures of the person or of the title at `concept`, in the order of the rows.
  public func tenures(of concept: Int) -> [Tenure] {
    (tenuresOfPerson[concept] ?? tenuresOfTitle[concept] ?? []).map { tenures[$0] }
  }

  /// The persons who held the title at index `title` on `day`, regular holders before acting ones.
  public func holders(of title: Int, at day: CivilDate) -> [Int] {
    var regular: [Int] = []
    var acting: [Int] = []
    for index in tenuresOfTitle[title] ?? [] where tenures[index].validity.contains(day) {
      guard let person = byID[tenures[index].person] else { continue }
      if tenures[index].isActing { acting.append(person) } else { regular.append(person) }
    }
    return regular + acting
  }

  /// The titles that the person at index `person` held on `day`, in the order of the rows.
  public func titles(heldBy person: Int, at day: CivilDate) -> [Int] {
    (tenuresOfPerson[person] ?? []).compactMap {
      tenures[$0].validity.contains(day) ? byID[tenures[$0].title] : nil
    }
  }

  /// Whether the concept at `index` holds on `day`; without a day, every concept does.
  public func isValid(_ index: Int, at day: CivilDate?) -> Bool {
    guard let day, concepts.indices.contains(index) else { return true }
    return concepts[index].validity.contains(day)
  }
}
