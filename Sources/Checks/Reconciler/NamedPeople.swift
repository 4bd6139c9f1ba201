import English
import Korean
import Mentions
import TextModel

/// What stands in a person's name, behind a title, or where people stand is a person and not what a glossary has under
/// the same word: the Ford of Christine Blasey Ford, of President Ford, of Ms. Ford, and of "Ford said".
enum NamedPeople {
  /// Drops single words inside full names, and makes a body or place behind a title, or one that stands as people do, a
  /// name that no glossary lists, unless the source has it there, or what its country goes by: 모스크바 for the Russia of
  /// "Russia said".
  static func settle(
    _ targets: inout [CoverItem], _ sources: [CoverItem], in side: AnnotatedSide, _ knowledge: ConceptKnowledge
  ) {
    var full = TextRange(0, 0)
    targets.removeAll { item in
      if item.isFullName { full = item.range }
      return item.parts.count == 1 && full.contains(item.range) && item.range != full
        && (item.kind != .person || item.isShortForm)
    }
    let meant = Dictionary(grouping: sources, by: \.bead).mapValues { Set($0.flatMap(\.concepts)) }
    let titles = Set(side.forest.mentions.lazy.filter { $0.kind == .title }.map(\.range.end))
    func isMeant(_ item: CoverItem) -> Bool {
      let here = meant[item.bead] ?? []
      return item.concepts.contains { own in
        here.contains(own) || knowledge.standsForCountry(own) && here.contains { knowledge.standsFor($0, own) }
      }
    }
    func isPerson(_ range: TextRange) -> Bool {
      titles.contains(range.start - 1) || EnglishPersonContext.isPerson(range, in: side.text)
    }
    for index in targets.indices {
      let item = targets[index]
      guard item.kind == .organization || item.kind == .place, item.parts.count == 1, !item.isInsideTitle,
        PersonNames.end(with: item.parts[0]), isPerson(item.range), !isMeant(item)
      else { continue }
      targets[index].becomePerson()
    }
  }
}
