import Bitext
import Mentions
import TextModel

/// The policy for quantities, dates and times: one to one by value, inside the aligned segments first, then their
/// neighbours, then the article. What is left over on both sides in the same place is a conflict.
struct Assignment {
  /// How far from its bead a mention may find its partner before the whole article is searched.
  static let neighbourhood = 2
  /// From this score on two values that differ were meant for each other: one unit, near figures.
  static let plainConflict = 0.5

  let pair: AnnotatedPair
  /// Which judgement two values get; nil in tests gives the default comparators.
  let judge: (Value, Value) -> Judgement

  /// A mention that takes part, with its bead.
  struct Entry {
    let index: Int
    let bead: Int
    var partner: Int?
    /// Accounted for by a mention that already has a partner, or by one that says the same nearby.
    var isSettled = false
    /// Something in its own bead plainly conflicts with it: a partner farther off may be one by chance.
    var isContested = false
    /// Left over, but the other side says the same in its place.
    var isRepeat = false
  }

  /// All disagreements of the assigned kinds.
  func disagreements() -> [Disagreement] {
    var sources = entries(pair.source) { pair.bead(ofSource: $0) }
    var targets = entries(pair.target) { pair.bead(ofTarget: $0) }
    let sourcesByBead = group(sources)
    let targetsByBead = group(targets)

    for bead in pair.beads.indices {
      match(sourcesByBead[bead] ?? [], targetsByBead[bead] ?? [], &sources, &targets, atDistance: 0)
    }
    contest(sourcesByBead, targetsByBead, &sources, &targets)
    for distance in 1...Assignment.neighbourhood {
      for bead in pair.beads.indices {
        guard let mine = sourcesByBead[bead] else { continue }
        for other in [bead - distance, bead + distance] {
          guard let theirs = targetsByBead[other] else { continue }
          match(mine, theirs, &sources, &targets, atDistance: distance)
        }
      }
    }
    settleWholes(&sources, &targets)
    var found = ranksNextDoor(&sources, &targets)
    markRepeats(&sources, &targets, sourcesByBead, targetsByBead)
    for bead in pair.beads.indices {
      conflicts(in: bead, sourcesByBead[bead] ?? [], targetsByBead[bead] ?? [], &sources, &targets, &found)
    }
    for bead in pair.beads.indices { orphans(in: bead, sourcesByBead, targetsByBead, &sources, &targets, &found) }
    settleSourceRepeats(&sources, targets, targetsByBead)
    missing(sources, &found)
    return found + selfContradictions(beside: found) + turnedChanges(sources, targets)
      + turnedEnds(sources, targets) + changesToShares(sources, targets) + otherPeriods(sources, targets)
      + crossedFigures(sources, targets)
  }

  // MARK: Who takes part

  private func entries(_ side: AnnotatedSide, bead: (Int) -> Int?) -> [Entry] {
    side.forest.mentions.indices.compactMap { index in
      let mention = side.forest.mentions[index]
      guard Assignment.isAssigned(mention), let place = bead(mention.range.start) else { return nil }
      return Entry(index: index, bead: place)
    }
  }

  /// Quantities, dates and times, unless a mention of another kind speaks for them.
  static func isAssigned(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .quantity, .duration, .date, .time: true
    default: false
    }
  }

  private func group(_ entries: [Entry]) -> [Int: [Int]] {
    var groups: [Int: [Int]] = [:]
    for (position, entry) in entries.enumerated() { groups[entry.bead, default: []].append(position) }
    return groups
  }

  // MARK: Agreement

  struct Candidate {
    let source: Int
    let target: Int
    let judgement: Judgement
    let displacement: Double
  }

  /// Pairs what agrees, the surest first; among equals those that stand at the same place of their segments.
  private func match(
    _ mine: [Int], _ theirs: [Int], _ sources: inout [Entry], _ targets: inout [Entry], atDistance distance: Int
  ) {
    var candidates: [Candidate] = []
    for s in mine where sources[s].partner == nil {
      for t in theirs where targets[t].partner == nil {
        if distance > 0, sources[s].isContested || targets[t].isContested { continue }
        let judgement = judge(sourceMention(sources[s]).value, targetMention(targets[t]).value)
        guard judgement.agreement <= .compatible else { continue }
        // Far away only plain agreement counts.
        if distance > 0, judgement.agreement == .compatible, judgement.score < 0.6 { continue }
        if isByFalseConversion(sources[s], targets[t]) { continue }
        candidates.append(
          Candidate(source: s, target: t, judgement: judgement, displacement: displacement(sources[s], targets[t])))
      }
    }
    candidates.sort { a, b in
      if a.judgement.agreement != b.judgement.agreement { return a.judgement.agreement < b.judgement.agreement }
      if a.judgement.score != b.judgement.score { return a.judgement.score > b.judgement.score }
      if a.displacement != b.displacement { return a.displacement < b.displacement }
      return (a.source, a.target) < (b.source, b.target)
    }
    for candidate in candidates where sources[candidate.source].partner == nil {
      guard targets[candidate.target].partner == nil, !isRankForCount(candidate, mine, theirs, sources, targets),
        !isFigureForScore(candidate, mine, theirs, sources, targets),
        !isLooseForFigure(candidate, mine, theirs, sources, targets),
        !isFigureForDate(candidate, mine, theirs, sources, targets)
      else { continue }
      sources[candidate.source].partner = candidate.target
      targets[candidate.target].partner = candidate.source
      sources[candidate.source].isSettled = true
      targets[candidate.target].isSettled = true
    }
  }

  /// Whether the source is what brackets of the target have in another unit, which is no conversion of the figure before
  /// them: 28㎝ and "28 millimeters (11 inches)".
  private func isByFalseConversion(_ source: Entry, _ target: Entry) -> Bool {
    let mentions = pair.target.forest.mentions
    guard target.index > 0, case .quantity(let gloss) = mentions[target.index].value, gloss.isGloss,
      gloss.role == .measure, case .quantity(let own) = sourceMention(source).value, own.unit != gloss.unit,
      case .quantity(let main) = mentions[target.index - 1].value, main.role == .measure,
      main.unit?.dimension == gloss.unit?.dimension
    else { return false }
    return judge(mentions[target.index - 1].value, mentions[target.index].value).agreement == .different
  }

  /// Whether a rank would be answered by a mere count, with a rank left over to answer it: 두 번째 짝 is not the "pair" of
  /// "the third pair".
  private func isRankForCount(
    _ candidate: Candidate, _ mine: [Int], _ theirs: [Int], _ sources: [Entry], _ targets: [Entry]
  ) -> Bool {
    !isTelling(sourceMention(sources[candidate.source]))
      && isLeftOver(isRank, by: candidate, mine, theirs, sources, targets)
  }

  /// Whether of two figures one is of a sort and the other is not, with one of that sort left over to answer it.
  private func isLeftOver(
    _ isOfSort: (Mention) -> Bool, by candidate: Candidate, _ mine: [Int], _ theirs: [Int], _ sources: [Entry],
    _ targets: [Entry]
  ) -> Bool {
    let isSource = isOfSort(sourceMention(sources[candidate.source]))
    guard isSource != isOfSort(targetMention(targets[candidate.target])) else { return false }
    return isSource
      ? theirs.contains { targets[$0].partner == nil && isOfSort(targetMention(targets[$0])) }
      : mine.contains { sources[$0].partner == nil && isOfSort(sourceMention(sources[$0])) }
  }

  /// Whether the figure is no small one, so that a rank and a count of that figure are one: 8라운드 is the eighth round.
  func isTelling(_ mention: Mention) -> Bool {
    guard case .quantity(let quantity) = mention.value else { return false }
    return quantity.magnitude.integer.map { $0 > 3 } ?? true
  }

  /// Whether one figure of a score would be answered by a figure that is none, with a score left over to answer it: the 2
  /// of "2-3" is not 2차전 where the source has 5-3.
  private func isFigureForScore(
    _ candidate: Candidate, _ mine: [Int], _ theirs: [Int], _ sources: [Entry], _ targets: [Entry]
  ) -> Bool {
    isLeftOver(isScore, by: candidate, mine, theirs, sources, targets)
  }

  /// Whether an indefinite number would answer a figure, with one of either sort left over to answer each: 수천 명 are not
  /// the "1,700 people" where "tens of thousands" stand beside them, and 1,000명 beside the others.
  private func isLooseForFigure(
    _ candidate: Candidate, _ mine: [Int], _ theirs: [Int], _ sources: [Entry], _ targets: [Entry]
  ) -> Bool {
    let source = sourceMention(sources[candidate.source])
    let target = targetMention(targets[candidate.target])
    guard isLoose(source) != isLoose(target) else { return false }
    func answers(_ a: Mention, _ b: Mention) -> Bool {
      a.confidence >= Assignment.sureFigure && b.confidence >= Assignment.sureFigure && isLoose(a) == isLoose(b)
        && judge(a.value, b.value).agreement <= .different
    }
    return theirs.contains { t in targets[t].partner == nil && answers(source, targetMention(targets[t])) }
      && mine.contains { s in sources[s].partner == nil && answers(sourceMention(sources[s]), target) }
  }

  /// Less sure figures (몇 명, "a few") answer nothing for sure.
  private static let sureFigure = 0.7

  private func isLoose(_ mention: Mention) -> Bool {
    guard case .quantity(let quantity) = mention.value else { return false }
    return quantity.hedge == .indefinite
  }

  private func isScore(_ mention: Mention) -> Bool {
    guard case .quantity(let quantity) = mention.value else { return false }
    return quantity.role == .score
  }

  func isRank(_ mention: Mention) -> Bool {
    guard case .quantity(let quantity) = mention.value else { return false }
    return quantity.role == .ordinal
  }

  /// Marks what stands against a plain conflict in its own bead. Where both of the two find an equal value next door
  /// the sentences were only divided otherwise; where one does, it is the same figure said again.
  private func contest(
    _ sourcesByBead: [Int: [Int]], _ targetsByBead: [Int: [Int]], _ sources: inout [Entry], _ targets: inout [Entry]
  ) {
    for bead in pair.beads.indices {
      guard let mine = sourcesByBead[bead], let theirs = targetsByBead[bead] else { continue }
      for s in mine where sources[s].partner == nil {
        for t in theirs where targets[t].partner == nil {
          let value = sourceMention(sources[s]).value
          let other = targetMention(targets[t]).value
          let judgement = judge(value, other)
          guard judgement.agreement == .different, judgement.score >= Assignment.plainConflict else { continue }
          let isSourceElsewhere = beadsNear(bead).contains { place in
            targetsByBead[place]?.contains {
              targets[$0].partner == nil && says(judge(value, targetMention(targets[$0]).value))
            } ?? false
          }
          let isTargetElsewhere = beadsNear(bead).contains { place in
            sourcesByBead[place]?.contains {
              sources[$0].partner == nil && says(judge(sourceMention(sources[$0]).value, other))
            } ?? false
          }
          guard isSourceElsewhere != isTargetElsewhere else { continue }
          sources[s].isContested = true
          targets[t].isContested = true
        }
      }
    }
  }

  private func beadsNear(_ bead: Int) -> [Int] {
    (1...Assignment.neighbourhood).flatMap { [bead - $0, bead + $0] }
  }

  /// How differently two mentions stand in their beads, 0 (same place) to 1 (opposite ends).
  func displacement(_ source: Entry, _ target: Entry) -> Double {
    func place(_ offset: Int, _ range: TextRange) -> Double {
      Double(offset - range.start) / Double(max(1, range.length))
    }
    let a = place(sourceMention(source).range.start, pair.source.range(pair.beads[source.bead].source))
    let b = place(targetMention(target).range.start, pair.target.range(pair.beads[target.bead].target))
    return abs(a - b)
  }

  /// A number said twice on one side and once on the other is no disagreement: what is left over is marked where the
  /// other side says the same in its place, taken or not.
  private func markRepeats(
    _ sources: inout [Entry], _ targets: inout [Entry], _ sourcesByBead: [Int: [Int]], _ targetsByBead: [Int: [Int]]
  ) {
    for s in sources.indices where !sources[s].isSettled {
      sources[s].isRepeat = near(sources[s].bead, targetsByBead, 0).contains { t in
        says(sourceMention(sources[s]), targetMention(targets[t]))
      }
    }
    for t in targets.indices where !targets[t].isSettled {
      targets[t].isRepeat = near(targets[t].bead, sourcesByBead, 1).contains { s in
        says(sourceMention(sources[s]), targetMention(targets[t]))
      }
    }
  }

  /// What the other side says anywhere near is not missing.
  private func settleSourceRepeats(_ sources: inout [Entry], _ targets: [Entry], _ targetsByBead: [Int: [Int]]) {
    for s in sources.indices where !sources[s].isSettled {
      let value = sourceMention(sources[s]).value
      sources[s].isSettled =
        sources[s].isRepeat
        || near(sources[s].bead, targetsByBead, 1).contains { t in
          says(judge(value, targetMention(targets[t]).value))
        }
    }
  }

  /// Whether a value is said again: loosely compatible ones (the 6 of a score for "sixth") do not count.
  private func says(_ judgement: Judgement) -> Bool {
    judgement.agreement == .same || (judgement.agreement == .compatible && judgement.score >= 0.6)
  }

  /// Whether a mention of the other side says the value again. Four matches are not the fourth of something.
  private func says(_ source: Mention, _ target: Mention) -> Bool {
    guard case .quantity(let a) = source.value, case .quantity(let b) = target.value else {
      return says(judge(source.value, target.value))
    }
    if isRank(source) != isRank(target), (isRank(source) ? b : a).unit != nil { return false }
    return says(judge(source.value, target.value))
  }

  private func near(_ bead: Int, _ groups: [Int: [Int]], _ reach: Int) -> [Int] {
    // Where the input itself aligns the segments, a number repeated next door proves nothing.
    let reach = pair.beads[bead].isSure ? 0 : reach
    return ((bead - reach)...(bead + reach)).flatMap { groups[$0] ?? [] }
  }

  // MARK: Missing

  /// What the source says and the target leaves out. Additions of the target are not reported: translators explain.
  private func missing(_ sources: [Entry], _ found: inout [Disagreement]) {
    for entry in sources where !entry.isSettled {
      let bead = pair.beads[entry.bead]
      guard !bead.target.isEmpty, !pair.target.range(bead.target).isEmpty else { continue }
      let mention = sourceMention(entry)
      found.append(
        Disagreement(
          shape: .missing, source: .init(mention), target: nil, judgement: .unrelated,
          confidence: Confidence.ofAbsence(mention.confidence, alignment: bead.confidence)))
    }
  }

  /// The disagreement of two mentions of a bead, as sure as both are read and aligned.
  func conflict(_ mine: Mention, _ theirs: Mention, _ judgement: Judgement, _ bead: Int) -> Disagreement {
    Disagreement(
      shape: .conflict, source: .init(mine), target: .init(theirs), judgement: judgement,
      confidence: Confidence.ofConflict(
        source: mine.confidence, target: theirs.confidence, judgement: judgement,
        alignment: pair.beads[bead].confidence))
  }

  func sourceMention(_ entry: Entry) -> Mention { pair.source.forest.mentions[entry.index] }
  func targetMention(_ entry: Entry) -> Mention { pair.target.forest.mentions[entry.index] }
}
