import Bitext
import Mentions
import Termbase
import TextModel

/// What the record of offices says of the titles, and titles that the translation leaves out.
extension TitlePolicy {
  /// The person concept that a title's holder surely is.
  func person(_ holder: Int?, _ side: AnnotatedSide) -> Int? {
    guard let holder, case .concept(let value) = side.forest.mentions[holder].value, value.kind == .person,
      value.concepts.count == 1
    else { return nil }
    return value.concepts.first
  }

  private func title(_ index: Int, _ side: AnnotatedSide) -> TitleValue? {
    if case .title(let value) = side.forest.mentions[index].value { return value }
    return nil
  }

  /// The holder's office on the day of publication, for the notes of a finding.
  func recordNotes(_ entry: Entry) -> [String] {
    person(entry.holder, pair.source).flatMap { record.line($0, at: pair.dateline) }.map { [$0] } ?? []
  }

  /// Titles that contradict the record on the article's day: of the source, a note on it; of the target alone, a slip of
  /// the translation.
  func contradictions(_ table: inout Table) {
    guard let day = pair.dateline else { return }
    for entry in table.sources {
      guard let value = title(entry.index, pair.source), let person = person(entry.holder, pair.source),
        let reason = contradiction(person, value, day)
      else { continue }
      table.found.append(
        Disagreement(
          shape: .record, source: .init(pair.source.forest.mentions[entry.index]), target: nil,
          judgement: Judgement(.different, score: 0.5, reason: reason), confidence: Confidence.silence,
          concept: person))
    }
    let sources = Dictionary(grouping: table.sources, by: \.bead)
    for index in table.targets.indices {
      let entry = table.targets[index]
      guard !entry.isSettled, let value = title(entry.index, pair.target),
        let person = person(entry.holder, pair.target), let holder = entry.holder,
        case .inOffice(let tenure) = record.verdict(on: person, called: value, at: day),
        // A former office of the Korean may stand in a sentence nearby.
        !isCalledFormer(holder, (entry.bead - 1...entry.bead + 1).flatMap { sources[$0] ?? [] }),
        let words = sourceWords(of: person, bead: entry.bead)
      else { continue }
      table.targets[index].isSettled = true
      let target = pair.target.forest.mentions[entry.index]
      let judgement = Judgement(.different, score: 0.8, reason: "“former” is added; \(record.words(tenure))")
      table.found.append(
        Disagreement(
          shape: .conflict, source: words, target: .init(target), judgement: judgement,
          confidence: Confidence.ofConflict(
            source: 0.9, target: target.confidence, judgement: judgement, alignment: pair.beads[entry.bead].confidence),
          notes: record.line(person, at: day).map { [$0] } ?? [], concept: person))
    }
  }

  private func isCalledFormer(_ holder: Int, _ sources: [Entry]) -> Bool {
    sources.contains { source in
      guard let value = title(source.index, pair.source), value.modifiers.contains(.former) else { return false }
      return source.holder.map { isSameName($0, holder) != false } ?? true
    }
  }

  /// Where the source names a person in a bead.
  private func sourceWords(of person: Int, bead: Int) -> Disagreement.Part? {
    let range = pair.source.range(pair.beads[bead].source)
    let index = pair.source.forest.indices(in: range).first { index in
      if case .concept(let value) = pair.source.forest.mentions[index].value { return value.concepts == [person] }
      return false
    }
    return index.map { .init(pair.source.forest.mentions[$0]) }
  }

  private func contradiction(_ person: Int, _ value: TitleValue, _ day: CivilDate) -> String? {
    let name = record.termbase.concepts[person].preferred(.ko) ?? ""
    switch record.verdict(on: person, called: value, at: day) {
    case .confirmed, .unknown: return nil
    case .inOffice(let tenure): return "\(name) is \(record.words(tenure))"
    case .ended(let tenure): return "\(name) was \(record.words(tenure))"
    case .anothers(let office, let holder):
      let other = record.termbase.concepts[holder].preferred(.ko) ?? ""
      let own = record.line(person, at: day).map { "; \($0)" } ?? ""
      return "\(record.termbase.concepts[office].preferred(.en) ?? "") is \(other)\(own)"
    }
  }

  /// The title a person is introduced with, where the translation names the person without any title in the article.
  func missing(_ table: inout Table) {
    var introduced: Set<String> = []
    for entry in table.sources {
      guard let holder = entry.holder, let value = title(entry.index, pair.source) else { continue }
      let name = pair.source.text.string(pair.source.forest.mentions[holder].range)
      guard introduced.insert(name).inserted, !entry.isSettled,
        pair.source.forest.mentions[entry.index].confidence >= 0.9,
        let role = value.roles.first.flatMap({ RoleTable.shared.roles[$0] }), role.rank >= 5
      else { continue }
      let bead = pair.beads[entry.bead]
      let here = pair.target.forest.indices(in: pair.target.range(bead.target))
      let isNamed = here.contains { index in
        let kind = pair.target.forest.mentions[index].kind
        return (kind == .person || kind == .name) && isSameName(holder, index) == true
      }
      guard isNamed else { continue }
      let isTitled = table.targets.contains { target in
        target.bead == entry.bead || judge(entry, target).agreement <= .compatible
          || target.holder.map { isSameName(holder, $0) != false } == true
      }
      guard !isTitled else { continue }
      let mention = pair.source.forest.mentions[entry.index]
      table.found.append(
        Disagreement(
          shape: .missing, source: .init(mention), target: nil, judgement: .unrelated,
          confidence: Confidence.ofAbsence(mention.confidence, alignment: bead.confidence),
          notes: recordNotes(entry)))
    }
  }
}
