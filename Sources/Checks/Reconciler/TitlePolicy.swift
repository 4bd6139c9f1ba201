import Bitext
import Mentions
import TextModel

/// The policy for titles: a title belongs to its holder, so titles of one holder are compared first; then those that
/// agree inside the aligned segments and their neighbours are paired; what is left over conflicts only where nothing
/// says that two people are meant.
struct TitlePolicy {
  let pair: AnnotatedPair
  /// Whether a name of the source and a name of the target are one entity; nil where it cannot be told.
  let isSameName: (_ source: Int, _ target: Int) -> Bool?

  private struct Entry {
    let index: Int
    let bead: Int
    /// The name beside it.
    let holder: Int?
    var isSettled = false
  }

  private struct Candidate {
    let source: Int
    let target: Int
    let judgement: Judgement
    let weight: Double
  }

  /// All disagreements about titles.
  func disagreements() -> [Disagreement] {
    var sources = entries(pair.source) { pair.bead(ofSource: $0) }
    var targets = entries(pair.target) { pair.bead(ofTarget: $0) }
    let sourcesByBead = Dictionary(grouping: sources.indices, by: { sources[$0].bead })
    let targetsByBead = Dictionary(grouping: targets.indices, by: { targets[$0].bead })
    var found: [Disagreement] = []
    for bead in pair.beads.indices {
      pairByHolder(bead, sourcesByBead[bead] ?? [], targetsByBead[bead] ?? [], &sources, &targets, &found)
    }
    for distance in 0...1 {
      for bead in pair.beads.indices {
        for other in Set([bead - distance, bead + distance]).sorted() {
          agree(sourcesByBead[bead] ?? [], targetsByBead[other] ?? [], &sources, &targets)
        }
      }
    }
    settleRepeats(&sources, &targets, sourcesByBead, targetsByBead)
    for bead in pair.beads.indices {
      conflict(bead, sourcesByBead[bead] ?? [], targetsByBead[bead] ?? [], &sources, &targets, &found)
    }
    return found
  }

  // MARK: Who takes part

  private func entries(_ side: AnnotatedSide, bead: (Int) -> Int?) -> [Entry] {
    side.forest.mentions.indices.compactMap { index in
      let mention = side.forest.mentions[index]
      guard case .title(let title) = mention.value, let place = bead(mention.range.start) else { return nil }
      if let parent = mention.parent, side.forest.mentions[parent].kind == .title { return nil }
      return Entry(index: index, bead: place, holder: title.holder ?? neighbour(of: index, side))
    }
  }

  /// The person's name that stands right beside a title: at most a space, a comma or a bracket between them.
  private func neighbour(of index: Int, _ side: AnnotatedSide) -> Int? {
    let mentions = side.forest.mentions
    let range = mentions[index].range
    var best: (gap: Int, index: Int)?
    for other in max(0, index - 4)..<min(mentions.count, index + 8) where other != index {
      guard mentions[other].kind == .person || mentions[other].kind == .name else { continue }
      let beside = mentions[other].range
      if range.contains(beside) { return other }
      let gap = beside.start >= range.end ? beside.start - range.end : range.start - beside.end
      guard gap >= 0, gap <= 2, gap < best?.gap ?? Int.max else { continue }
      best = (gap, other)
    }
    return best?.index
  }

  // MARK: Pairing

  private func judge(_ source: Entry, _ target: Entry) -> Judgement {
    guard case .title(let a) = pair.source.forest.mentions[source.index].value,
      case .title(let b) = pair.target.forest.mentions[target.index].value
    else { return .unrelated }
    return a.judge(b)
  }

  /// One holder has one office: his titles answer each other whatever they say.
  private func pairByHolder(
    _ bead: Int, _ mine: [Int], _ theirs: [Int], _ sources: inout [Entry], _ targets: inout [Entry],
    _ found: inout [Disagreement]
  ) {
    for s in mine where !sources[s].isSettled {
      guard let holder = sources[s].holder else { continue }
      let candidates = theirs.filter { t in
        !targets[t].isSettled && targets[t].holder.map { isSameName(holder, $0) == true } == true
      }
      let judged = candidates.map {
        Candidate(source: s, target: $0, judgement: judge(sources[s], targets[$0]), weight: 1)
      }
      // With several titles beside one name, one that agrees speaks for all of them.
      if let agreed = judged.first(where: { $0.judgement.agreement <= .compatible }) {
        sources[s].isSettled = true
        targets[agreed.target].isSettled = true
      } else if let differs = judged.first(where: { $0.judgement.agreement == .different && $0.judgement.score > 0.6 }),
        !agreesElsewhere(source: sources[s], theirs, targets),
        !agreesElsewhere(target: targets[differs.target], mine, sources)
      {
        sources[s].isSettled = true
        targets[differs.target].isSettled = true
        report(differs, bead, sources, targets, &found)
      }
    }
  }

  private func agreesElsewhere(source: Entry, _ theirs: [Int], _ targets: [Entry]) -> Bool {
    theirs.contains { judge(source, targets[$0]).agreement == .same && targets[$0].holder == nil }
  }

  private func agreesElsewhere(target: Entry, _ mine: [Int], _ sources: [Entry]) -> Bool {
    mine.contains { judge(sources[$0], target).agreement == .same && sources[$0].holder == nil }
  }

  private func agree(_ mine: [Int], _ theirs: [Int], _ sources: inout [Entry], _ targets: inout [Entry]) {
    var candidates: [Candidate] = []
    for s in mine where !sources[s].isSettled {
      for t in theirs where !targets[t].isSettled {
        let judgement = judge(sources[s], targets[t])
        guard judgement.agreement <= .compatible else { continue }
        let other = (sources[s].holder != nil && targets[t].holder != nil) ? 0.0 : 0.2
        candidates.append(Candidate(source: s, target: t, judgement: judgement, weight: judgement.score + other))
      }
    }
    candidates.sort { a, b in
      if a.judgement.agreement != b.judgement.agreement { return a.judgement.agreement < b.judgement.agreement }
      return a.weight != b.weight ? a.weight > b.weight : (a.source, a.target) < (b.source, b.target)
    }
    for candidate in candidates where !sources[candidate.source].isSettled && !targets[candidate.target].isSettled {
      sources[candidate.source].isSettled = true
      targets[candidate.target].isSettled = true
    }
  }

  /// A title said twice on one side and once on the other is no disagreement.
  private func settleRepeats(
    _ sources: inout [Entry], _ targets: inout [Entry], _ sourcesByBead: [Int: [Int]], _ targetsByBead: [Int: [Int]]
  ) {
    for s in sources.indices where !sources[s].isSettled {
      sources[s].isSettled = (targetsByBead[sources[s].bead] ?? []).contains {
        judge(sources[s], targets[$0]).agreement <= .compatible
      }
    }
    for t in targets.indices where !targets[t].isSettled {
      targets[t].isSettled = (sourcesByBead[targets[t].bead] ?? []).contains {
        judge(sources[$0], targets[t]).agreement <= .compatible
      }
    }
  }

  // MARK: Disagreement

  private func conflict(
    _ bead: Int, _ mine: [Int], _ theirs: [Int], _ sources: inout [Entry], _ targets: inout [Entry],
    _ found: inout [Disagreement]
  ) {
    var candidates: [Candidate] = []
    for s in mine where !sources[s].isSettled {
      for t in theirs where !targets[t].isSettled {
        let judgement = judge(sources[s], targets[t])
        guard judgement.agreement == .different, judgement.score >= 0.8 else { continue }
        let weight: Double
        switch (sources[s].holder, targets[t].holder) {
        case (let a?, let b?): weight = isSameName(a, b) == false ? 0 : 0.7
        case (nil, nil): weight = 0.65
        default: weight = 0.5
        }
        guard weight > 0 else { continue }
        candidates.append(Candidate(source: s, target: t, judgement: judgement, weight: weight * judgement.score))
      }
    }
    candidates.sort { $0.weight != $1.weight ? $0.weight > $1.weight : ($0.source, $0.target) < ($1.source, $1.target) }
    for candidate in candidates where !sources[candidate.source].isSettled && !targets[candidate.target].isSettled {
      sources[candidate.source].isSettled = true
      targets[candidate.target].isSettled = true
      var weighed = candidate.judgement
      weighed.score = candidate.weight
      report(
        Candidate(source: candidate.source, target: candidate.target, judgement: weighed, weight: 1), bead, sources,
        targets, &found)
    }
  }

  private func report(
    _ candidate: Candidate, _ bead: Int, _ sources: [Entry], _ targets: [Entry], _ found: inout [Disagreement]
  ) {
    let source = pair.source.forest.mentions[sources[candidate.source].index]
    let target = pair.target.forest.mentions[targets[candidate.target].index]
    found.append(
      Disagreement(
        shape: .conflict, source: .init(source), target: .init(target), judgement: candidate.judgement,
        confidence: Confidence.ofConflict(
          source: source.confidence, target: target.confidence, judgement: candidate.judgement,
          alignment: pair.beads[bead].confidence)))
  }
}
