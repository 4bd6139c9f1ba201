import English
import Korean
import Mentions
import Termbase
import TextModel

/// What the glossary's tenures say of who held which office when, in the terms of the title grammar.
struct OfficeRecord: Sendable {
  /// How a title beside a person's name stands to the record at a day.
  enum Verdict: Equatable {
    /// The record has it so.
    case confirmed(Tenure)
    /// Called former, and in office.
    case inOffice(Tenure)
    /// Called by an office that ended.
    case ended(Tenure)
    /// The office is another person's, and this one holds another.
    case anothers(office: Int, holder: Int)
    /// The record does not tell.
    case unknown
  }

  let termbase: Termbase
  /// What the title rows stand for, by concept.
  private let offices: [Int: TitleValue]
  /// How the glossary renders offices as a whole.
  let listed: ListedOffices

  init(termbase: Termbase) {
    self.termbase = termbase
    var offices: [Int: TitleValue] = [:]
    for (index, concept) in termbase.concepts.enumerated()
    where concept.kind == .title && !termbase.tenures(of: index).isEmpty {
      offices[index] = OfficeRecord.value(of: concept)
    }
    self.offices = offices
    listed = ListedOffices(termbase: termbase)
  }

  /// The row's title as the grammar reads its Korean, its country beside it.
  private static func value(of concept: ConceptEntry) -> TitleValue? {
    guard let ko = concept.preferred(.ko) else { return nil }
    let mentions = KoreanTitleAnnotator().mentions(in: NormalizedText(assumingNormalized: ko))
    guard mentions.count == 1, case .title(var value)? = mentions.first?.value else { return nil }
    if let country = concept.country, country.utf8.count == 2 { value.countries = [country] }
    if let english = concept.preferred(.en) {
      let other = EnglishTitleAnnotator().mentions(in: NormalizedText(assumingNormalized: english))
      if case .title(let second)? = other.first?.value, value.domains.isEmpty { value.domains = second.domains }
    }
    return value
  }

  /// The one country of all offices of `person`; nil where there is none, or several.
  func country(of person: Int) -> String? {
    let countries = Set(termbase.tenures(of: person).compactMap { termbase.concept(id: $0.title)?.country })
    guard countries.count == 1, let country = countries.first, country.utf8.count == 2 else { return nil }
    return country
  }

  /// What the record says of `person` being called `title` on `day`.
  func verdict(on person: Int, called title: TitleValue, at day: CivilDate) -> Verdict {
    let timing: Set<TitleModifier> = [.elect, .candidate, .nominee, .then, .once, .late, .first, .honorary, .emeritus]
    guard title.modifiers.allSatisfy({ !timing.contains($0) }) else { return .unknown }
    let isFormer = title.modifiers.contains { $0 == .former || $0 == .retired }
    var plain = title
    plain.modifiers.removeAll { [.former, .new, .incumbent, .acting, .interim, .retired].contains($0) }
    let held = termbase.tenures(of: person).filter { tenure in
      guard let office = termbase.index(ofID: tenure.title), let value = offices[office] else { return false }
      return value.judge(plain).agreement <= .compatible
    }
    if let current = held.first(where: { $0.validity.contains(day) }) {
      guard isFormer else { return .confirmed(current) }
      return held.contains { ended($0, before: day) } || !isSteady(current, day) ? .unknown : .inOffice(current)
    }
    if isFormer { return held.first { ended($0, before: day) }.map { .confirmed($0) } ?? .unknown }
    if let past = held.last, held.allSatisfy({ ended($0, before: day) }), isLongOver(past, day) { return .ended(past) }
    guard held.isEmpty else { return .unknown }
    return anothers(person, plain, day)
  }

  private func anothers(_ person: Int, _ title: TitleValue, _ day: CivilDate) -> Verdict {
    let own = termbase.titles(heldBy: person, at: day)
    guard !own.isEmpty, !title.countries.isEmpty || !title.domains.isEmpty else { return .unknown }
    for (office, value) in offices.sorted(by: { $0.key < $1.key }) {
      guard own.contains(where: { termbase.concepts[$0].country == termbase.concepts[office].country }),
        value.judge(title).agreement == .same
      else { continue }
      let holders = termbase.holders(of: office, at: day)
      if holders.count == 1, let holder = holders.first, holder != person {
        return .anothers(office: office, holder: holder)
      }
    }
    return .unknown
  }

  private func ended(_ tenure: Tenure, before day: CivilDate) -> Bool {
    tenure.validity.to.map { $0.last < day } ?? false
  }

  /// Whether a tenure has lasted for more than a month on `day`, so that nobody calls it by what was before.
  private func isSteady(_ tenure: Tenure, _ day: CivilDate) -> Bool {
    guard let from = tenure.validity.from else { return true }
    return from.last < day
  }

  private func isLongOver(_ tenure: Tenure, _ day: CivilDate) -> Bool {
    guard let to = tenure.validity.to else { return false }
    return day.year > to.last.year || day.year == to.last.year && day.month > to.last.month + 1
  }

  /// A tenure in words: "Minister of Foreign Affairs from 2024-01", "President until 2022-05-09".
  func words(_ tenure: Tenure) -> String {
    let concept = termbase.concept(id: tenure.title)
    let office = (tenure.isActing ? "acting " : "") + (concept?.preferred(.en) ?? tenure.title)
    let place = concept.flatMap { $0.country }.map { " (\($0))" } ?? ""
    switch (tenure.validity.from, tenure.validity.to) {
    case (let from?, let to?): return "\(office)\(place) from \(from.text) to \(to.text)"
    case (let from?, nil): return "\(office)\(place) from \(from.text)"
    case (nil, let to?): return "\(office)\(place) until \(to.text)"
    case (nil, nil): return "\(office)\(place)"
    }
  }

  /// What `person` holds on `day`, or held last: "조태열: Minister of Foreign Affairs from 2024-01"; nil without a record.
  func line(_ person: Int, at day: CivilDate?) -> String? {
    let tenures = termbase.tenures(of: person)
    guard termbase.concepts[person].kind == .person, let name = termbase.concepts[person].preferred(.ko) else {
      return nil
    }
    let current = day.flatMap { day in tenures.last { $0.validity.contains(day) } }
    guard let tenure = current ?? tenures.last else { return nil }
    return "\(name): \(words(tenure))"
  }
}
