import Bitext
import English
import Korean
import Mentions
import Termbase
import TextModel

/// What both sides of a bead say once, figures, places, bodies, titles and other names, and to whom of its people each side
/// gives it.
///
/// Either each of two people has what is the other's, or one of them two things that are: fewer may stand where they do by
/// another order of words. Anything that both sides give to the same one of the two speaks for the translation.
struct BelongingsOfPeople {
  /// A thing, and where each side has it.
  private struct Thing {
    let source: [TextRange]
    let target: [TextRange]
    /// Whether it is a day or a length of time, which a sentence may begin with whoever it is about.
    var isTime = false
  }

  /// Whose a thing is on each side: as far as the member of the sentence tells, and for sure.
  private struct Owned {
    let thing: Thing
    let source: Set<Int>
    let target: Set<Int>
    let isSure: Bool
    /// Whether the translation has it behind the person: what stands before may be the subject of the sentence.
    let isBehind: Bool

    /// Whether the source gives it to `one` and the translation to `other`.
    func passes(from one: Int, to other: Int) -> Bool {
      source.contains(one) && !source.contains(other) && target.contains(other) && !target.contains(one)
    }

    /// Whether somebody of `people` has it on both sides, or somebody else than these on one.
    func speaks(against people: Set<Int>) -> Bool {
      guard !source.isEmpty, !target.isEmpty, !source.isDisjoint(with: people) || !target.isDisjoint(with: people)
      else {
        return false
      }
      return !source.isDisjoint(with: target) || source.isDisjoint(with: people) || target.isDisjoint(with: people)
    }
  }

  private let policy: CrossedPeople
  private let people: [CrossedPeople.Person]
  private let here: ItemsByBead.OfBead
  private let there: ArraySlice<Int>
  private let bead: Int
  private var pair: AnnotatedPair { policy.pair }

  /// The things of one bead, whose names are `here` and, by their indices, `there`.
  init(
    _ policy: CrossedPeople, _ people: [CrossedPeople.Person], _ here: ItemsByBead.OfBead, _ there: ArraySlice<Int>,
    _ bead: Int
  ) {
    self.policy = policy
    self.people = people
    self.here = here
    self.there = there
    self.bead = bead
  }

  /// The first two people of whom the translation says what the source says of the other.
  func exchange() -> CrossedPeople.Exchange? {
    let things = (figures() + concepts() + names() + titles()).filter(isUndisputed)
    guard things.count > 1 else { return nil }
    let owned = owned(things)
    report(owned)
    for one in people.indices {
      for other in people.indices.dropFirst(one + 1) {
        let turned = owned.filter { $0.isSure && $0.passes(from: one, to: other) }
        let back = owned.filter { $0.isSure && $0.passes(from: other, to: one) }
        guard areEnough(turned, back), !owned.contains(where: { $0.speaks(against: [one, other]) }),
          policy.areTwo(people[one], people[other])
        else { continue }
        return CrossedPeople.Exchange(person: people[one], other: people[other], score: 0.75)
      }
    }
    return nil
  }

  private func isUndisputed(_ thing: Thing) -> Bool {
    !thing.source.contains(where: policy.disputedSource.overlaps)
      && !thing.target.contains(where: policy.disputedTarget.overlaps)
  }

  private func areEnough(_ turned: [Owned], _ back: [Owned]) -> Bool {
    if !turned.isEmpty, !back.isEmpty { return true }
    let things = (turned + back).filter(\.isBehind).map(\.thing).filter { !$0.isTime }
    return things.contains { one in things.contains { !$0.source[0].overlaps(one.source[0]) } }
  }

  private func report(_ owned: [Owned]) {
    guard let trace = policy.trace else { return }
    let names = people.map { pair.source.text.string($0.source) }.joined(separator: ", ")
    for one in owned {
      let words = one.thing.source.map(pair.source.text.string) + one.thing.target.map(pair.target.text.string)
      trace("THING\t\(bead)\t\(names)\t\(words)\t\(one.source.sorted())\t\(one.target.sorted())\t\(one.isSure)")
    }
  }

  // MARK: Whose it is

  private func owned(_ things: [Thing]) -> [Owned] {
    let mine = cells(
      pair.source, pair.source.range(pair.beads[bead].source),
      claimants(people.map(\.source), here.filter(isSomebody).map(\.range)), things.flatMap(\.source), isKorean: true)
    let theirs = cells(
      pair.target, pair.target.range(pair.beads[bead].target),
      claimants(
        people.map { policy.targets[$0.target].range },
        there.map { policy.targets[$0] }.filter { policy.isPerson($0) || $0.isLonePerson }.map(\.range)),
      things.flatMap(\.target), isKorean: false)
    return things.map { thing in
      let isSure =
        thing.source.allSatisfy { isPlain($0, thing, mine, isKorean: true) }
        && thing.target.allSatisfy { isPlain($0, thing, theirs, isKorean: false) }
      return Owned(
        thing: thing, source: owners(of: thing.source, mine), target: owners(of: thing.target, theirs), isSure: isSure,
        isBehind: thing.target.allSatisfy { place in
          theirs.firstPerson(beside: place).map { $0.end <= place.start } ?? false
        })
    }
  }

  private func isSomebody(_ item: CoverItem) -> Bool {
    (item.kind == .person || item.kind == .name) && item.evidence != .form && item.evidence != .head
  }

  /// `known`, and behind them the others of `all`.
  private func claimants(_ known: [TextRange], _ all: [TextRange]) -> [TextRange] {
    known + all.filter { range in !known.contains { $0.overlaps(range) } }
  }

  private func cells(
    _ side: AnnotatedSide, _ stretch: TextRange, _ people: [TextRange], _ things: [TextRange], isKorean: Bool
  ) -> PersonCells {
    let joints =
      isKorean
      ? KoreanJoints.offsets(in: stretch, of: side.text, people: people)
      : EnglishJoints.offsets(in: stretch, of: side.text, people: people)
    return PersonCells(joints: joints, people: people, things: things)
  }

  /// Whose the thing is at each of its places; nobody's where they differ.
  private func owners(of places: [TextRange], _ cells: PersonCells) -> Set<Int> {
    let all = Set(places.map(cells.owners))
    return all.count == 1 ? all.first ?? [] : []
  }

  /// Whether the thing stands behind its person, or before as what belongs to the name does.
  private func isPlain(_ place: TextRange, _ thing: Thing, _ cells: PersonCells, isKorean: Bool) -> Bool {
    guard let person = cells.firstPerson(beside: place), place.start < person.start else { return true }
    if thing.isTime { return false }
    return isKorean
      ? KoreanJoints.belongs(place, to: person, in: pair.source.text)
      : EnglishJoints.belongs(place, to: person, in: pair.target.text)
  }

  // MARK: Things

  /// Figures, dates and times.
  private func figures() -> [Thing] {
    saidOnce(Assignment.isAssigned) { Comparison.judge($0, $1, dateline: pair.dateline) }
  }

  private func titles() -> [Thing] {
    saidOnce({ $0.kind == .title }) { mine, theirs in
      guard case .title(let one) = mine, case .title(let other) = theirs else { return .unrelated }
      return one.judge(other)
    }
  }

  /// From this score on two values that are compatible say the same.
  private static let likeness = 0.6
  /// Less sure figures (몇 명, "a few") are nobody's.
  private static let sureFigure = 0.7

  private func saidOnce(_ takesPart: (Mention) -> Bool, _ judge: (Value, Value) -> Judgement) -> [Thing] {
    func mentions(_ side: AnnotatedSide, _ range: TextRange, _ names: [TextRange]) -> [Mention] {
      side.forest.indices(in: range).map { side.forest.mentions[$0] }.filter { mention in
        takesPart(mention) && mention.confidence >= BelongingsOfPeople.sureFigure
          && !names.contains { $0.overlaps(mention.range) }
      }
    }
    let mine = mentions(pair.source, pair.source.range(pair.beads[bead].source), people.map(\.source))
    let theirs = mentions(
      pair.target, pair.target.range(pair.beads[bead].target), people.map { policy.targets[$0.target].range })
    func say(_ one: Mention, _ other: Mention) -> Bool {
      let judgement = judge(one.value, other.value)
      return judgement.agreement == .same
        || judgement.agreement == .compatible && judgement.score >= BelongingsOfPeople.likeness
    }
    let answers = mine.map { one in theirs.indices.filter { say(one, theirs[$0]) } }
    return zip(mine, answers).compactMap { one, said in
      guard let answer = said.first, said.count == 1, answers.count(where: { $0.contains(answer) }) == 1 else {
        return nil
      }
      let isTime = one.kind == .date || one.kind == .time || one.kind == .duration
      return Thing(source: [one.range], target: [theirs[answer].range], isTime: isTime)
    }
  }

  /// Listed places and bodies, wherever a side has them.
  private func concepts() -> [Thing] {
    let names = people.map { policy.targets[$0.target].range }
    let listed = here.filter { item in
      !item.concepts.isEmpty && item.kind != .person && item.confidence > Termbase.ambiguousConfidence
        && !people.contains { $0.source.overlaps(item.range) }
    }
    var seen: Set<Int> = []
    return listed.compactMap { item in
      guard let concept = item.concepts.first, seen.insert(concept).inserted else { return nil }
      let theirs = there.map { policy.targets[$0] }.filter { target in
        target.concepts.contains(concept) && !names.contains { $0.overlaps(target.range) }
      }
      // Jakarta may stand for Indonesia, but not where Jakarta itself is named.
      let areMeant = theirs.allSatisfy { target in
        target.concepts.first == concept || !listed.contains { $0.concepts.first == target.concepts.first }
      }
      guard !theirs.isEmpty, areMeant else { return nil }
      return Thing(
        source: listed.filter { $0.concepts.contains(concept) }.map(\.range), target: theirs.map(\.range))
    }
  }

  /// Other names that no glossary lists.
  private func names() -> [Thing] {
    policy.links.compactMap { link in
      let target = policy.targets[link.target]
      guard target.bead == bead, target.concepts.isEmpty, target.account == .here, target.slip == nil,
        !policy.isPerson(target), !people.contains(where: { $0.source.overlaps(link.source) })
      else { return nil }
      return Thing(source: [link.source], target: [target.range])
    }
  }
}
