import Bitext
import Korean
import Mentions
import TextModel

/// The policy for titles: a title belongs to its holder, so titles of one holder are compared first; then those that
/// agree inside the aligned segments and their neighbours are paired; what is left over conflicts only where nothing
/// says that two people are meant.
struct TitlePolicy {
  let pair: AnnotatedPair
  let record: OfficeRecord
  /// Whether a name of the source and a name of the target are one entity; nil where it cannot be told.
  let isSameName: (_ source: Int, _ target: Int) -> Bool?

  struct Entry {
    let index: Int
    let bead: Int
    /// The index of the name it belongs to.
    let holder: Int?
    /// What another title of the holder says of this one, too: a nomination for an office joined to it, and who was the first.
    let shared: [TitleModifier]
    var isSettled = false
    /// A title of its own segment plainly contradicts it: one next door may agree by chance.
    var isContested = false
  }

  struct Candidate {
    let source: Int
    let target: Int
    var judgement: Judgement
    let weight: Double
  }

  /// The titles of both sides as the policy settles them.
  struct Table {
    var sources: [Entry]
    var targets: [Entry]
    var found: [Disagreement] = []
  }

  /// All disagreements about titles.
  func disagreements() -> [Disagreement] {
    var table = Table(
      sources: entries(pair.source, isKorean: true) { pair.bead(ofSource: $0) },
      targets: entries(pair.target, isKorean: false) { pair.bead(ofTarget: $0) })
    let sourcesByBead = Dictionary(grouping: table.sources.indices, by: { table.sources[$0].bead })
    let targetsByBead = Dictionary(grouping: table.targets.indices, by: { table.targets[$0].bead })
    for bead in pair.beads.indices {
      pairByHolder(bead, sourcesByBead[bead] ?? [], targetsByBead[bead] ?? [], &table)
    }
    for bead in pair.beads.indices { agree(sourcesByBead[bead] ?? [], targetsByBead[bead] ?? [], &table) }
    contest(sourcesByBead, targetsByBead, &table)
    for bead in pair.beads.indices {
      for other in [bead - 1, bead + 1] { agree(sourcesByBead[bead] ?? [], targetsByBead[other] ?? [], &table) }
    }
    settleRepeats(&table, sourcesByBead, targetsByBead)
    for bead in pair.beads.indices {
      conflict(bead, sourcesByBead[bead] ?? [], targetsByBead[bead] ?? [], &table)
    }
    madeHeads(&table, sourcesByBead, targetsByBead)
    otherOffices(&table, sourcesByBead, targetsByBead)
    addedTenures(&table, sourcesByBead, targetsByBead)
    affiliations(&table, sourcesByBead)
    contradictions(&table)
    missing(&table)
    return table.found
  }

  // MARK: Who takes part

  private func entries(_ side: AnnotatedSide, isKorean: Bool, bead: (Int) -> Int?) -> [Entry] {
    let holders = TitleHolders(side, isKorean: isKorean).holder
    return side.forest.mentions.indices.compactMap { index in
      let mention = side.forest.mentions[index]
      guard case .title = mention.value, let place = bead(mention.range.start) else { return nil }
      if let parent = mention.parent, side.forest.mentions[parent].kind == .title { return nil }
      return Entry(
        index: index, bead: place, holder: holders[index],
        shared: sharedCandidacy(of: index, side, isKorean: isKorean)
          + sharedRank(holders[index], side))
    }
  }

  // MARK: Pairing

  func judge(_ source: Entry, _ target: Entry) -> Judgement {
    guard case .title(var a) = pair.source.forest.mentions[source.index].value,
      case .title(var b) = pair.target.forest.mentions[target.index].value
    else { return .unrelated }
    a.modifiers += source.shared
    b.modifiers += target.shared
    // Who was the first to hold one office may be the second to hold another.
    if let number = b.ordinal, saysNumber(number, source.bead) { a.modifiers.removeAll { $0 == .first } }
    if let modifier = a.modifiers.first(where: { $0 == .nominee || $0 == .candidate }), wasChosen(target) {
      b.modifiers.append(modifier)
    }
    // 대통령 권한은 총리가 대행한다 makes an acting president of him.
    if b.modifiers.contains(.acting), !a.modifiers.contains(.acting), saysActing(source.bead) {
      a.modifiers.append(.acting)
    }
    if a.countries.isEmpty, b.countries.isEmpty, let country = country(of: source) { a.countries = [country] }
    // Parliaments abroad have chairmen, too: 쩐타인먼 국회의장.
    if a.roles.contains("assembly-speaker"), isForeigner(source.holder) { a.roles.append("assembly-chair") }
    let judgement = a.judge(b)
    guard judgement.agreement == .different, isListed(source, as: target) else { return judgement }
    // The office is one, but for whether it is held.
    a.roles = b.roles
    a.domains = b.domains
    a.institution = b.institution
    return a.judge(b)
  }

  /// Whether the glossary renders the office as a whole by words of the other one.
  private func isListed(_ source: Entry, as target: Entry) -> Bool {
    record.listed.holdRendering(
      pair.source.text.string(pair.source.forest.mentions[source.index].range),
      pair.target.text.string(pair.target.forest.mentions[target.index].range))
  }

  /// Whether words before a title of the target, in its sentence, say that somebody is chosen for the office, who may be but
  /// nominated: "was tapped for science and ICT minister", "names six ministers".
  private func wasChosen(_ entry: Entry) -> Bool {
    let sentence = pair.target.range(pair.beads[entry.bead].target)
    let before = TextRange(
      sentence.start, max(sentence.start, pair.target.forest.mentions[entry.index].range.start))
    return TitlePolicy.choices.contains { ByteSearch.firstWords($0, pair.target.text.bytes, before) != nil }
  }

  private static let choices = [
    "nominate", "nominated", "nominating", "tap", "tapped", "pick", "picked", "choose", "chose", "chosen", "select",
    "selected", "name", "named", "nomination", "primary", "primaries", "bid", "race",
  ].map { Array($0.utf8) }

  /// Whether the holder of a title of the source has a name that no Korean has.
  private func isForeigner(_ holder: Int?) -> Bool {
    guard let holder else { return false }
    let words = pair.source.text.string(pair.source.forest.mentions[holder].range)
    return words.utf8.count >= 6 && !KoreanNameJudge.shared.isBuiltLikeName(words)
  }

  /// What one nomination says of two offices: 경제부총리 겸 기획재정부 장관 후보자, "the pick for deputy prime minister and
  /// finance minister".
  private func sharedCandidacy(of title: Int, _ side: AnnotatedSide, isKorean: Bool) -> [TitleModifier] {
    let own = side.forest.mentions[title].range
    guard case .title(let mine) = side.forest.mentions[title].value else { return [] }
    let bytes = side.text.bytes
    let near = TextRange(max(0, own.start - 80), min(bytes.count, own.end + 80))
    let joint = isKorean ? TitlePolicy.koreanJoint : TitlePolicy.englishJoint
    for index in side.forest.indices(in: near) where index != title {
      let other = side.forest.mentions[index]
      guard case .title(let value) = other.value else { continue }
      // The word stands behind both offices in Korean, before both in English.
      let (first, second) = isKorean ? (own, other.range) : (other.range, own)
      guard second.start - first.end == joint.count, bytes[first.end..<second.start].elementsEqual(joint),
        isKorean || TitlePolicy.candidacies.contains(where: { bytes[first.start...].starts(with: $0) })
      else { continue }
      return value.modifiers.filter { ($0 == .nominee || $0 == .candidate) && !mine.modifiers.contains($0) }
    }
    return []
  }

  private static let koreanJoint = Array(" 겸 ".utf8)
  private static let englishJoint = Array(" and ".utf8)
  private static let candidacies = ["pick ", "choice ", "nominee ", "candidate "].map { Array($0.utf8) }

  /// The country in which the holder has all the offices the record knows: 나경원 의원 sits in the Korean parliament.
  private func country(of entry: Entry) -> String? {
    person(entry.holder, pair.source).flatMap { record.country(of: $0) }
  }

  /// Titles of one holder answer each other: what agrees is paired, and what is left over on both sides differs.
  private func pairByHolder(_ bead: Int, _ mine: [Int], _ theirs: [Int], _ table: inout Table) {
    var judged: [Candidate] = []
    for s in mine {
      guard let holder = table.sources[s].holder else { continue }
      for t in theirs where table.targets[t].holder.map({ isSameName(holder, $0) == true }) == true {
        judged.append(
          Candidate(source: s, target: t, judgement: judge(table.sources[s], table.targets[t]), weight: 1))
      }
    }
    judged.sort { a, b in
      if a.judgement.agreement != b.judgement.agreement { return a.judgement.agreement < b.judgement.agreement }
      if a.judgement.score != b.judgement.score { return a.judgement.score > b.judgement.score }
      return (a.source, a.target) < (b.source, b.target)
    }
    var agreed: Set<Int> = []
    for candidate in judged where candidate.judgement.agreement <= .compatible {
      guard !table.sources[candidate.source].isSettled, !table.targets[candidate.target].isSettled else { continue }
      table.sources[candidate.source].isSettled = true
      table.targets[candidate.target].isSettled = true
      table.sources[candidate.source].holder.map { _ = agreed.insert($0) }
    }
    for candidate in judged where candidate.judgement.agreement == .different {
      let source = table.sources[candidate.source]
      let target = table.targets[candidate.target]
      guard !source.isSettled, !target.isSettled, candidate.judgement.score >= 0.5,
        areOtherNumbers(source, target)
          || !agrees(source: source, theirs, table) && !agrees(target: target, mine, table)
      else { continue }
      // Where another title of the holder agrees, only another portfolio, rank or modifier of one office is a slip.
      if let holder = source.holder, agreed.contains(holder), candidate.judgement.score < 0.8 { continue }
      table.sources[candidate.source].isSettled = true
      table.targets[candidate.target].isSettled = true
      var weighed = candidate
      weighed.judgement.score = max(surety(of: candidate.judgement), candidate.judgement.score)
      report(weighed, bead, &table)
    }
  }

  /// Whether a title agrees with one of the other side that is nobody's, or the same person's.
  private func agrees(source: Entry, _ theirs: [Int], _ table: Table) -> Bool {
    theirs.contains { agree(source, table.targets[$0], isOthers: table.targets[$0].holder != nil) }
  }

  private func agrees(target: Entry, _ mine: [Int], _ table: Table) -> Bool {
    mine.contains { agree(table.sources[$0], target, isOthers: table.sources[$0].holder != nil) }
  }

  private func agree(_ source: Entry, _ target: Entry, isOthers: Bool) -> Bool {
    guard judge(source, target).agreement <= (isOthers ? .compatible : .same) else { return false }
    guard let mine = source.holder, let theirs = target.holder else { return true }
    return isSameName(mine, theirs) == true
  }

  private func agree(_ mine: [Int], _ theirs: [Int], _ table: inout Table) {
    var candidates: [Candidate] = []
    for s in mine where !table.sources[s].isSettled {
      for t in theirs where !table.targets[t].isSettled {
        let judgement = judge(table.sources[s], table.targets[t])
        guard judgement.agreement <= .compatible else { continue }
        if table.sources[s].bead != table.targets[t].bead,
          table.sources[s].isContested || table.targets[t].isContested
        {
          continue
        }
        let other = (table.sources[s].holder != nil && table.targets[t].holder != nil) ? 0.0 : 0.2
        candidates.append(Candidate(source: s, target: t, judgement: judgement, weight: judgement.score + other))
      }
    }
    candidates.sort { a, b in
      if a.judgement.agreement != b.judgement.agreement { return a.judgement.agreement < b.judgement.agreement }
      return a.weight != b.weight ? a.weight > b.weight : (a.source, a.target) < (b.source, b.target)
    }
    for candidate in candidates
    where !table.sources[candidate.source].isSettled && !table.targets[candidate.target].isSettled {
      table.sources[candidate.source].isSettled = true
      table.targets[candidate.target].isSettled = true
    }
  }

  /// Marks what is left over on both sides of segments that the input itself aligns, and plainly differs. Where both find
  /// what agrees next door, the sentences were only divided otherwise.
  private func contest(_ sourcesByBead: [Int: [Int]], _ targetsByBead: [Int: [Int]], _ table: inout Table) {
    for bead in pair.beads.indices where pair.beads[bead].isSure {
      let sourcesNear = [bead - 1, bead + 1].flatMap { sourcesByBead[$0] ?? [] }
      let targetsNear = [bead - 1, bead + 1].flatMap { targetsByBead[$0] ?? [] }
      for s in sourcesByBead[bead] ?? [] where !table.sources[s].isSettled {
        for t in targetsByBead[bead] ?? [] where !table.targets[t].isSettled {
          guard isPlainConflict(table.sources[s], table.targets[t]) else { continue }
          let isSourceElsewhere = targetsNear.contains { mayAnswer(s, $0, table) }
          let isTargetElsewhere = sourcesNear.contains { mayAnswer($0, t, table) }
          guard isSourceElsewhere != isTargetElsewhere else { continue }
          table.sources[s].isContested = true
          table.targets[t].isContested = true
        }
      }
    }
  }

  /// Whether two titles agree of which neither has its answer yet.
  private func mayAnswer(_ source: Int, _ target: Int, _ table: Table) -> Bool {
    !table.sources[source].isSettled && !table.targets[target].isSettled
      && judge(table.sources[source], table.targets[target]).agreement <= .compatible
  }

  /// Whether two titles differ for sure, and nothing says that they are two people's.
  private func isPlainConflict(_ source: Entry, _ target: Entry) -> Bool {
    let judgement = judge(source, target)
    guard judgement.agreement == .different, judgement.score >= 0.8 else { return false }
    guard let mine = source.holder, let theirs = target.holder else { return true }
    return isSameName(mine, theirs) != false
  }

  /// A title said twice on one side and once on the other is no disagreement.
  private func settleRepeats(_ table: inout Table, _ sourcesByBead: [Int: [Int]], _ targetsByBead: [Int: [Int]]) {
    for s in table.sources.indices where !table.sources[s].isSettled {
      table.sources[s].isSettled = (targetsByBead[table.sources[s].bead] ?? []).contains {
        judge(table.sources[s], table.targets[$0]).agreement <= .compatible
      }
    }
    for t in table.targets.indices where !table.targets[t].isSettled {
      let mine = sourcesByBead[table.targets[t].bead] ?? []
      // 간부 is answered by "executive" already: "chairman" stands for the 지사장 that is left over.
      let isWanted = mine.contains {
        !table.sources[$0].isSettled && isPlainConflict(table.sources[$0], table.targets[t])
      }
      table.targets[t].isSettled = mine.contains {
        let agreement = judge(table.sources[$0], table.targets[t]).agreement
        return agreement == .same || agreement == .compatible && !isWanted
      }
    }
  }

  // MARK: Disagreement

  private func conflict(_ bead: Int, _ mine: [Int], _ theirs: [Int], _ table: inout Table) {
    var candidates: [Candidate] = []
    for s in mine where !table.sources[s].isSettled {
      for t in theirs where !table.targets[t].isSettled {
        var judgement = judge(table.sources[s], table.targets[t])
        guard judgement.agreement == .different, judgement.score >= 0.8,
          !(isOneOffice(table.sources[s]) && isOfSeveral(table.targets[t])), !isMoved(s, t, table),
          !isNamed(table.targets[t], besides: table.sources[s]), !isNobodys(table.targets[t])
        else { continue }
        let weight: Double
        switch (table.sources[s].holder, table.targets[t].holder) {
        case (let a?, let b?): weight = isSameName(a, b) == false ? 0 : 0.7
        case (nil, nil): weight = 0.65
        default: weight = 0.5
        }
        guard weight > 0 else { continue }
        judgement.score *= weight
        candidates.append(Candidate(source: s, target: t, judgement: judgement, weight: judgement.score))
      }
    }
    candidates.sort { $0.weight != $1.weight ? $0.weight > $1.weight : ($0.source, $0.target) < ($1.source, $1.target) }
    for candidate in candidates
    where !table.sources[candidate.source].isSettled && !table.targets[candidate.target].isSettled {
      table.sources[candidate.source].isSettled = true
      table.targets[candidate.target].isSettled = true
      report(candidate, bead, &table)
    }
  }

  func report(_ candidate: Candidate, _ bead: Int, _ table: inout Table) {
    let source = pair.source.forest.mentions[table.sources[candidate.source].index]
    let target = pair.target.forest.mentions[table.targets[candidate.target].index]
    var expected: [String] = []
    if case .title(let mine) = source.value, case .title(let theirs) = target.value {
      expected = TitleMending.expected(mine, theirs, pair.target.text.string(target.range))
    }
    table.found.append(
      Disagreement(
        shape: .conflict, source: .init(source), target: .init(target), judgement: candidate.judgement,
        confidence: Confidence.ofConflict(
          source: source.confidence, target: target.confidence, judgement: candidate.judgement,
          alignment: pair.beads[bead].confidence),
        expected: expected, notes: recordNotes(table.sources[candidate.source])))
  }
}
