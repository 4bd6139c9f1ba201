import Bitext
import English
import Korean
import Mentions
import TextModel

/// Two people of one sentence, both named on both sides, of whom the translation says what the source says of the other:
/// 찬융란(36) and 찬하오칭(32), "Hao-ching, 36, and Yung-jan, 32".
///
/// Translations reorder freely, so nothing is said unless each side gives its things to its people by plain structure: an age
/// beside a name, or members of a sentence with one person each (`PersonCells`). Only segments with two people or more are
/// looked at.
struct CrossedPeople {
  let pair: AnnotatedPair
  let reader: NameReader
  let sources: [CoverItem]
  let targets: [CoverItem]
  let links: [Cover.Link]
  /// What other policies disagree on: it says nothing of whose it is.
  let disputedSource: TextRangeSet
  let disputedTarget: TextRangeSet
  let trace: ((String) -> Void)?

  /// Somebody whom both sides of a bead name once.
  struct Person {
    let source: TextRange
    let target: Int
  }

  /// Somebody and the other whose name stands in his place.
  struct Exchange {
    let person: Person
    let other: Person
    let score: Double
  }

  /// One finding a bead at most.
  func disagreements() -> [Disagreement] {
    let linked = Dictionary(links.map { ($0.target, $0.source) }, uniquingKeysWith: { first, _ in first })
    let sourcesByBead = ItemsByBead(sources, beads: pair.beads.count)
    let targetsByBead = PlacesByBead(count: targets.count, beads: pair.beads.count) { targets[$0].bead }
    return pair.beads.indices.compactMap { bead in
      let there = targetsByBead[bead]
      let names = there.filter { targets[$0].kind == .person || targets[$0].kind == .name }
      guard (2...CrossedPeople.mostNames).contains(names.count), !pair.isByline(bead) else { return nil }
      let here = sourcesByBead[bead]
      let people = people(names, here, linked, bead)
      let exchange = exchangeOfAges(people, names, bead) ?? exchangeOfThings(people, here, there, bead)
      return exchange.flatMap { disagreement($0, bead) }
    }
  }

  private func exchangeOfThings(
    _ people: [Person], _ here: ItemsByBead.OfBead, _ there: ArraySlice<Int>, _ bead: Int
  ) -> Exchange? {
    people.count < 2 ? nil : BelongingsOfPeople(self, people, here, there, bead).exchange()
  }

  /// More names than these are a list, and no sentence.
  private static let mostNames = 32

  private var ages: AgesOfPeople { AgesOfPeople(pair: pair) }

  // MARK: Whom both sides name

  /// The people of a bead whom each side surely names, and no more than once.
  private func people(_ names: [Int], _ here: ItemsByBead.OfBead, _ linked: [Int: TextRange], _ bead: Int) -> [Person] {
    var found: [Person] = []
    for index in names where !found.contains(where: { targets[$0.target].range.overlaps(targets[index].range) }) {
      let item = targets[index]
      guard item.slip == nil, item.index != nil, let source = words(of: item, linked[index], here),
        isPerson(item, source, here)
      else { continue }
      found.append(Person(source: source, target: index))
    }
    let stretch = pair.source.range(pair.beads[bead].source)
    return found.sorted { $0.source < $1.source }.filter { person in
      !found.contains { $0.target != person.target && isSame($0, person) } && isNamedOnce(person.source, in: stretch)
    }
  }

  /// The words of the source that a name of the translation renders: those it was found in, those that the article renders so
  /// elsewhere, or the one person's that sounds so.
  private func words(of item: CoverItem, _ link: TextRange?, _ here: ItemsByBead.OfBead) -> TextRange? {
    if item.account == .here { return link ?? laterMention(item, here) }
    let heard = here.filter { source in
      source.kind == .person && source.concepts.isEmpty && source.account == .here
        && reader.judge(pair.source.text.string(source.range), item.parts).fit == .accept
    }
    return heard.count == 1 ? heard.first?.range : nil
  }

  private func laterMention(_ item: CoverItem, _ here: ItemsByBead.OfBead) -> TextRange? {
    let known = here.filter { source in
      source.rendering.count > 1 && item.parts.allSatisfy(source.rendering.contains)
    }
    return known.count == 1 ? known.first?.range : nil
  }

  private func isPerson(_ item: CoverItem, _ source: TextRange, _ here: ItemsByBead.OfBead) -> Bool {
    here.contains { $0.kind == .person && $0.range.overlaps(source) } || isPerson(item)
  }

  /// Whether a name of the translation is somebody's by its kind, its words or what stands around it.
  func isPerson(_ item: CoverItem) -> Bool {
    guard item.concepts.isEmpty else { return item.kind == .person }
    return item.kind == .person || item.hasGivenName || reader.looksKorean(item.parts)
      || item.kind == .name && EnglishPersonContext.isPerson(item.range, in: pair.target.text)
      || item.kind == .name && item.parts.count > 1 && item.nature == .sound && !item.parts.contains("of")
  }

  private func isSame(_ one: Person, _ other: Person) -> Bool {
    one.source.overlaps(other.source) || targets[one.target].parts.last == targets[other.target].parts.last
  }

  /// Whether the words stand once in the stretch.
  private func isNamedOnce(_ words: TextRange, in stretch: TextRange) -> Bool {
    let name = pair.source.text.bytes[words.start..<words.end]
    guard name.count > 3, let first = name.first else { return true }
    let bytes = pair.source.text.bytes
    var count = 0
    for offset in stretch.start..<stretch.end where bytes[offset] == first {
      if bytes[offset..<stretch.end].starts(with: name) { count += 1 }
    }
    return count == 1
  }

  /// Whether neither name of the translation can be meant by the other's words of the source.
  func areTwo(_ one: Person, _ other: Person) -> Bool {
    refuses(one.source, other.target) && refuses(other.source, one.target)
  }

  private func refuses(_ source: TextRange, _ target: Int) -> Bool {
    reader.judge(pair.source.text.string(source), targets[target].parts).fit == .refuse
  }

  // MARK: Ages

  /// Somebody beside whose name the translation has the age that the source has beside another's: an exchange where each side
  /// has both ages once, and one of two people has none on either.
  private func exchangeOfAges(_ people: [Person], _ names: [Int], _ bead: Int) -> Exchange? {
    let mine = ages.korean(in: pair.source.range(pair.beads[bead].source))
    guard !mine.isEmpty else { return nil }
    var theirs: [(name: Int, years: Int)] = []
    for index in names where !theirs.contains(where: { targets[$0.name].range.overlaps(targets[index].range) }) {
      if let age = ages.ofTarget(targets[index].range) { theirs.append((index, age.years)) }
    }
    func stands(_ years: Int) -> Bool {
      mine.filter { $0.age.years == years }.count == 1 && theirs.filter { $0.years == years }.count == 1
    }
    for person in people {
      guard let own = ages.ofSource(person.source)?.years, stands(own),
        let other = theirs.first(where: { $0.years == own }), other.name != person.target,
        refuses(person.source, other.name)
      else { continue }
      let given = ages.ofTarget(targets[person.target].range)?.years
      if let given {
        guard stands(given), let others = mine.first(where: { $0.age.years == given }),
          refuses(others.words, person.target)
        else { continue }
        return Exchange(person: person, other: Person(source: others.words, target: other.name), score: 1)
      }
      guard let another = people.first(where: { $0.target == other.name }), ages.ofSource(another.source) == nil,
        !EnglishAge.mayBeAnothers(targets[other.name].range, in: pair.target.text), areTwo(person, another)
      else { continue }
      return Exchange(person: person, other: another, score: 0.7)
    }
    return nil
  }

  // MARK: What is said of it

  private func disagreement(_ exchange: Exchange, _ bead: Int) -> Disagreement? {
    let (one, other) = (exchange.person, exchange.other)
    let judgement = Judgement(
      .different, score: exchange.score,
      reason: "\(words(other)) is rendered \"\(name(one).words)\": the two have changed places")
    guard let theirs = targets[other.target].index else { return nil }
    let same = pair.source.forest.indices(in: one.source).first { pair.source.forest.mentions[$0].range == one.source }
    let value =
      same.map { pair.source.forest.mentions[$0].value }
      ?? .name(NameValue(kind: .person, parts: [pair.source.text.string(one.source)], evidence: .located))
    let place = name(other)
    let own = pair.target.text.string(targets[one.target].range)
    let confidence = Confidence.ofConflict(
      source: 0.95, target: 0.95, judgement: judgement, alignment: pair.beads[bead].confidence)
    return Disagreement(
      shape: .conflict, source: .init(range: sourceRange(one), value: value),
      target: .init(range: place.range, value: pair.target.forest.mentions[theirs].value), judgement: judgement,
      confidence: exchange.score < 1 ? min(confidence, Confidence.errorThreshold.nextDown) : confidence,
      expected: [place.before + own + place.behind])
  }

  /// A name of the source with the age behind it.
  private func sourceRange(_ person: Person) -> TextRange {
    guard let age = ages.ofSource(person.source) else { return person.source }
    return TextRange(person.source.start, age.end)
  }

  private func words(_ person: Person) -> String { pair.source.text.string(sourceRange(person)) }

  /// A name of the translation with the age beside it.
  private func name(_ person: Person) -> (range: TextRange, words: String, before: String, behind: String) {
    let name = targets[person.target].range
    let range = EnglishAge.beside(name, in: pair.target.text)?.range ?? name
    let text = pair.target.text
    return (
      range, text.string(range), text.string(TextRange(range.start, name.start)),
      text.string(TextRange(name.end, range.end))
    )
  }
}
