import Bitext
import Mentions
import TextModel

/// What is left over on both sides in one place, and what contradicts itself.
extension Assignment {
  /// From this score on a figure that is said elsewhere too still conflicts with the one that stands in its place.
  static let conflictOfRepeat = 0.53
  /// From this score on a figure conflicts with one of the neighbouring bead, where its own has nothing to set
  /// against it.
  static let conflictOfNeighbours = 0.75

  /// Pairs what is left over in a bead, the likeliest first.
  func conflicts(
    in bead: Int, _ mine: [Int], _ theirs: [Int], _ sources: inout [Entry], _ targets: inout [Entry],
    _ found: inout [Disagreement]
  ) {
    let candidates = conflictCandidates(mine, theirs, sources, targets)
    take(withBonus(candidates, sources, targets), &sources, &targets, &found, alignment: pair.beads[bead].confidence)
  }

  /// What stands in a bead without an answer may belong to the sentence next door that was translated with it.
  func orphans(
    in bead: Int, _ sourcesByBead: [Int: [Int]], _ targetsByBead: [Int: [Int]], _ sources: inout [Entry],
    _ targets: inout [Entry], _ found: inout [Disagreement]
  ) {
    let alone = pair.beads[bead]
    guard alone.confidence < 1, alone.source.isEmpty != alone.target.isEmpty else { return }
    for other in [bead + 1, bead - 1] where pair.beads.indices.contains(other) {
      let candidates = conflictCandidates(
        sourcesByBead[alone.target.isEmpty ? bead : other] ?? [],
        targetsByBead[alone.target.isEmpty ? other : bead] ?? [],
        sources, targets)
      take(
        candidates.filter { $0.judgement.score >= Assignment.conflictOfNeighbours }, &sources, &targets, &found,
        alignment: alone.confidence)
    }
  }

  private func conflictCandidates(
    _ mine: [Int], _ theirs: [Int], _ sources: [Entry], _ targets: [Entry]
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    for s in mine where !sources[s].isSettled {
      for t in theirs where !targets[t].isSettled {
        if sources[s].isRepeat, targets[t].isRepeat { continue }
        if areOneBorder(sourceMention(sources[s]), targetMention(targets[t]))
          || isAddend(targetMention(targets[t]), of: sourceMention(sources[s]))
          || isRankInOtherWords(sources[s], targets[t], mine.map { sources[$0] }, theirs.map { targets[$0] }, sources)
        {
          continue
        }
        let judgement = judge(sourceMention(sources[s]).value, targetMention(targets[t]).value)
        guard judgement.agreement == .different else { continue }
        if sources[s].isRepeat || targets[t].isRepeat, judgement.score < Assignment.conflictOfRepeat { continue }
        candidates.append(
          Candidate(source: s, target: t, judgement: judgement, displacement: displacement(sources[s], targets[t])))
      }
    }
    return candidates
  }

  /// Where only one is left over on either side, each was meant for the other, however different they are; so it is
  /// where only one rank is.
  private func withBonus(_ candidates: [Candidate], _ sources: [Entry], _ targets: [Entry]) -> [Candidate] {
    func isFresh(_ candidate: Candidate) -> Bool {
      !sources[candidate.source].isRepeat && !targets[candidate.target].isRepeat
    }
    func isOfRanks(_ candidate: Candidate) -> Bool {
      isRank(sourceMention(sources[candidate.source])) && isRank(targetMention(targets[candidate.target]))
    }
    func isOnlyPair(_ candidates: [Candidate]) -> Bool {
      Set(candidates.map(\.source)).count == 1 && Set(candidates.map(\.target)).count == 1
    }
    let fresh = candidates.filter(isFresh)
    let isOnly = isOnlyPair(fresh)
    guard isOnly || isOnlyPair(fresh.filter(isOfRanks)) else { return candidates }
    return candidates.map { candidate in
      guard isFresh(candidate), isOnly || isOfRanks(candidate) else { return candidate }
      var judgement = candidate.judgement
      if judgement.score >= 0.4 { judgement.score = min(1, judgement.score + Confidence.onlyPairBonus) }
      return Candidate(
        source: candidate.source, target: candidate.target, judgement: judgement, displacement: candidate.displacement)
    }
  }

  private func take(
    _ candidates: [Candidate], _ sources: inout [Entry], _ targets: inout [Entry], _ found: inout [Disagreement],
    alignment: Double
  ) {
    let ordered = candidates.sorted { a, b in
      let left = a.judgement.score - a.displacement * 0.3
      let right = b.judgement.score - b.displacement * 0.3
      return left != right ? left > right : (a.source, a.target) < (b.source, b.target)
    }
    for candidate in ordered where !sources[candidate.source].isSettled && !targets[candidate.target].isSettled {
      let source = sourceMention(sources[candidate.source])
      let target = targetMention(targets[candidate.target])
      sources[candidate.source].isSettled = true
      targets[candidate.target].isSettled = true
      let conflict = Confidence.ofConflict(
        source: max(source.confidence, confidenceOfTwin(candidate.source, sources)), target: target.confidence,
        judgement: candidate.judgement, alignment: alignment)
      let moved = alignment < 1 ? confidence(conflict, ifMoved: candidate, sources, targets) : conflict
      let confidence = confidence(moved, ofHeadline: candidate, sources, targets)
      found.append(
        Disagreement(
          shape: .conflict, source: .init(source), target: .init(target), judgement: candidate.judgement,
          confidence: confidence))
    }
  }

  /// Of two ranks of one value (첫 방문국, 이번이 처음이다) either may be the one that lacks an answer: the surer of them speaks
  /// for both.
  private func confidenceOfTwin(_ index: Int, _ sources: [Entry]) -> Double {
    let source = sourceMention(sources[index])
    guard isRank(source) else { return 0 }
    let twins = sources.indices.lazy.filter { other in
      let twin = self.sourceMention(sources[other])
      return other != index && sources[other].bead == sources[index].bead && sources[other].partner != nil
        && self.isRank(twin) && self.judge(source.value, twin.value).agreement == .same
    }
    return twins.map { self.sourceMention(sources[$0]).confidence }.max() ?? 0
  }

  /// What is left of the confidence where one of the two figures answers another nearby that lost its place.
  private static let ofMoved = 0.45
  /// So many beads away a sentence is looked for that was moved.
  private static let nearby = 3

  /// The confidence, where an edition may have moved what is compared: another figure of the source, which nothing
  /// answers, is what the target says here, or the other way round. Nearby it is likely, and anywhere no error.
  private func confidence(
    _ confidence: Double, ifMoved candidate: Candidate, _ sources: [Entry], _ targets: [Entry]
  ) -> Double {
    let source = sourceMention(sources[candidate.source])
    let target = targetMention(targets[candidate.target])
    let bead = sources[candidate.source].bead
    var isMoved = false
    var isNearby = false
    func note(_ judgement: Judgement, _ other: Entry) {
      guard judgement.agreement <= .compatible else { return }
      isMoved = true
      isNearby = isNearby || judgement.agreement == .same && abs(other.bead - bead) <= Assignment.nearby
    }
    // A headline says again what the body does: nothing was moved there.
    func isAbove(_ entry: Entry) -> Bool { pair.holds(.headline, entry.bead) && !pair.holds(.headline, bead) }
    for s in sources.indices
    where s != candidate.source && sources[s].partner == nil && isTelling(target) && !isAbove(sources[s]) {
      note(judge(sourceMention(sources[s]).value, target.value), sources[s])
    }
    for t in targets.indices
    where t != candidate.target && targets[t].partner == nil && isTelling(source) && !isAbove(targets[t]) {
      note(judge(source.value, targetMention(targets[t]).value), targets[t])
    }
    isNearby =
      isNearby || areExchanged(candidate, sources, targets) || isAgeOfAnother(candidate, target, sources)
    guard isMoved || isNearby else { return confidence }
    return isNearby ? confidence * Assignment.ofMoved : min(confidence, Confidence.errorThreshold.nextDown)
  }

  /// Whether both figures of a conflict are said nearby on the other side, answered or not: the sentences were put in another
  /// order.
  private func areExchanged(_ candidate: Candidate, _ sources: [Entry], _ targets: [Entry]) -> Bool {
    let source = sourceMention(sources[candidate.source])
    let target = targetMention(targets[candidate.target])
    let bead = sources[candidate.source].bead
    guard isTelling(source), isTelling(target) else { return false }
    func isNear(_ entry: Entry) -> Bool { abs(entry.bead - bead) <= Assignment.reordered }
    return sources.indices.contains {
      $0 != candidate.source && isNear(sources[$0])
        && judge(sourceMention(sources[$0]).value, target.value).agreement == .same
    }
      && targets.indices.contains {
        $0 != candidate.target && isNear(targets[$0])
          && judge(source.value, targetMention(targets[$0]).value).agreement == .same
      }
  }

  /// Whether the age that the target gives is the age of somebody whom the source names nearby.
  private func isAgeOfAnother(_ candidate: Candidate, _ target: Mention, _ sources: [Entry]) -> Bool {
    guard case .quantity(let age) = target.value, age.role == .age else { return false }
    return sources.indices.contains { index in
      guard index != candidate.source, case .quantity(let other) = sourceMention(sources[index]).value,
        other.role == .age, abs(sources[index].bead - sources[candidate.source].bead) <= Assignment.reordered
      else { return false }
      return judge(.quantity(other), target.value).agreement == .same
    }
  }

  /// So many beads away both figures of a conflict are looked for.
  private static let reordered = 6

  // MARK: Within one side

  /// Dates whose weekday the calendar refutes: 2023년 10월 5일(수) was a Thursday. What already conflicts with the other
  /// side is said there; a slip that the translation copies is the source's.
  func selfContradictions(beside found: [Disagreement]) -> [Disagreement] {
    let sources = contradictions(pair.source, onTarget: false) { part in
      found.contains { $0.source?.range.overlaps(part) ?? false }
    }
    let copied = Set(sources.compactMap { $0.source.flatMap { pair.bead(ofSource: $0.range.start) } })
    let targets = contradictions(pair.target, onTarget: true) { part in
      found.contains { $0.target?.range.overlaps(part) ?? false }
        || pair.bead(ofTarget: part.start).map(copied.contains) ?? false
    }
    return sources + targets
  }

  private func contradictions(
    _ side: AnnotatedSide, onTarget: Bool, isSpokenFor: (TextRange) -> Bool
  ) -> [Disagreement] {
    side.forest.mentions.compactMap { mention in
      guard case .date(let date) = mention.value, let days = date.weekdayContradiction(dateline: pair.dateline),
        !isSpokenFor(mention.range)
      else { return nil }
      let part = Disagreement.Part(mention)
      // Without a month it is one day of three that were tried.
      let confidence = (date.year != nil ? 0.95 : date.month != nil ? 0.85 : 0.7) * mention.confidence.squareRoot()
      let names = DateValue.weekdayNames
      return Disagreement(
        shape: .selfContradiction(onTarget: onTarget), source: onTarget ? nil : part, target: onTarget ? part : nil,
        judgement: Judgement(.different, score: 1, reason: ""), confidence: confidence,
        notes: ["\(days.day.iso) is a \(names[days.actual]), not a \(names[days.said])"])
    }
  }
}
