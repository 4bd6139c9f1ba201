import Bitext
import English
import Korean
import Mentions
import TextModel

/// Two bodies in one place: whether the one stands in the other's by mistake.
extension OrganizationPolicy {
  /// What the article names outside the place at hand, asked only where two bodies may conflict.
  struct Elsewhere {
    /// The names of the target that are accounted for in their places.
    let named: AccountedNames
    /// What the source names.
    let concepts: Set<Int>
    /// What was found out, by the words of a name.
    var known: [String: Bool] = [:]
  }

  /// Whether the article accounts at another place for a name that its own place does not.
  private func isNamedAnywhere(_ item: OrganizationItem, _ elsewhere: inout Elsewhere) -> Bool {
    if elsewhere.named.hold(key: item.key) { return true }
    if !item.concepts.isEmpty {
      return elsewhere.concepts.contains { a in item.concepts.contains { knowledge.standsFor(a, $0) } }
    }
    if let known = elsewhere.known[item.words] { return known }
    let isNamed = reader.isPlain(item.parts, pair.source.text.range)
    elsewhere.known[item.words] = isNamed
    return isNamed
  }

  /// How surely the one stands in the other's place by mistake; nil where it does not.
  func judge(
    _ source: OrganizationItem, _ target: OrganizationItem, _ elsewhere: inout Elsewhere
  ) -> Judgement? {
    // Without a glossary an acronym may be short for any name, or for a thing (LNG), and a name that tells nothing may be of
    // any kind.
    if source.concepts.isEmpty, target.concepts.isEmpty, source.isAcronym || target.isAcronym || target.isPlain {
      return nil
    }
    let sorts = (
      knowledge.sortsOfBody(source.concepts, source.parts), knowledge.sortsOfBody(target.concepts, target.parts)
    )
    if areOfTwoHolders(source, target)
      || sorts.0.isWholeOrPart(of: sorts.1, isSure: pair.beads[source.bead].confidence >= 1)
    {
      return nil
    }
    // SIM cards are nobody's.
    if target.concepts.isEmpty, target.isAcronym, EnglishOrganizationFinder.isNoBody(target.words) { return nil }
    // "The state police" takes the place of nobody's initials.
    if source.concepts.isEmpty, target.isDescription { return nil }
    let isElsewhere = isNamedAnywhere(target, &elsewhere)
    // Headlines are written anew, of what the article names.
    if isElsewhere, pair.holds(.headline, source.bead) { return nil }
    if target.isPlain {
      let parts = target.words.split(separator: " ").map(String.init)
      guard !isElsewhere, source.weight >= 0.8, !NameNature.isGroup(parts) else { return nil }
      // "Eighth Party Congress" takes up a party.
      if parts.count > 1, !OrganizationName.generic(source.name).isDisjoint(with: parts.map { $0.lowercased() }) {
        return nil
      }
      // "Leave Means Leave": words of a movement or a work. The Gwangju-Daegu railway stands for no parliament.
      if parts.count > 1 ? NameNature(parts) == .meaning : NameConflicts.isJoined(parts[0]) { return nil }
      // Nor does a single everyday word, which only begins a sentence: "Cash in a box".
      if parts.count == 1, KoreanNameJudge.shared.isSurname(target.words) || EnglishNameFinder.isOrdinary(target.words)
      {
        return nil
      }
    }
    // 법무부 창원출입국사무소: what a ministry's branch is called says enough.
    if target.concepts.isEmpty, isBeforeBranch(source.range.end) { return nil }
    // "At the Great Amber Concert Hall" says where something was, not who did it.
    if target.concepts.isEmpty, !source.name.isHouse,
      EnglishNameContext(target.range, in: pair.target.text).isPlace
    {
      return nil
    }
    var judgement = source.name.judge(target.name)
    if judgement.agreement != .different {
      judgement = Judgement(.different, score: 0.8, reason: "")
    }
    judgement.score = max(judgement.score, source.concepts.isEmpty || target.concepts.isEmpty ? 0.75 : 0.95)
    judgement.score *= source.weight * target.weight
    if isElsewhere { judgement.score *= 0.75 }
    if pair.beads[source.bead].confidence < 1 { judgement.score *= 0.9 }
    return judgement
  }

  /// Whether the bodies stand in the titles of two people: 중국 국무원 in that of 허리펑, the U.S. Treasury in Scott Bessent's.
  private func areOfTwoHolders(_ source: OrganizationItem, _ target: OrganizationItem) -> Bool {
    guard let mine = holder(of: source.range, pair.source, isKorean: true),
      let theirs = holder(of: target.range, pair.target, isKorean: false)
    else { return false }
    return reader.judge(mine, theirs.split(separator: " ").map(String.init)).fit == .refuse
  }

  /// The name of the person in whose title a body stands.
  private func holder(of body: TextRange, _ side: AnnotatedSide, isKorean: Bool) -> String? {
    let mentions = side.forest.mentions
    func isTitle(_ index: Int) -> Bool { mentions[index].kind == .title && mentions[index].range.contains(body) }
    guard let title = mentions.indices.first(where: isTitle),
      let holder = TitleHolders(side, isKorean: isKorean).holder[title]
    else { return nil }
    return side.text.string(mentions[holder].range)
  }

  /// Whether the word behind the body is the name of one of its offices.
  private func isBeforeBranch(_ offset: Int) -> Bool {
    let bytes = pair.source.text.bytes
    guard offset + 1 < bytes.count, bytes[offset] == 0x20 else { return false }
    // 총무성 소방청
    if pair.source.bodies.contains(where: { $0.range.start == offset + 1 }) { return true }
    let eojeol = bytes[(offset + 1)...].prefix { $0 != 0x20 && $0 != 0x0A }
    let range = TextRange(eojeol.startIndex, eojeol.endIndex)
    return OrganizationPolicy.branches.contains { ByteSearch.contains($0, bytes, range) }
  }

  private static let branches = ["사무소", "출장소", "지청", "지원", "지부", "지회", "지점", "관리소", "사업소", "지사"].map {
    Array($0.utf8)
  }

  /// How far apart the two stand in their texts, 0 to 1.
  func displacement(_ source: OrganizationItem, _ target: OrganizationItem, _ bead: Int) -> Double {
    func place(_ offset: Int, _ range: TextRange) -> Double {
      Double(offset - range.start) / Double(max(1, range.length))
    }
    return abs(
      place(source.range.start, pair.source.range(pair.beads[bead].source))
        - place(target.range.start, pair.target.range(pair.beads[bead].target)))
  }

  /// Takes the surest conflicts of a bead, each body once.
  func settle(_ candidates: inout [Candidate], _ bead: Int, _ found: inout [Disagreement]) {
    candidates.sort { a, b in
      let left = a.judgement.score - 0.3 * a.displacement
      let right = b.judgement.score - 0.3 * b.displacement
      return left != right ? left > right : (a.source.range, a.target.range) < (b.source.range, b.target.range)
    }
    var used: [TextRange] = []
    var usedSource: [TextRange] = []
    for candidate in candidates
    where !used.contains(candidate.target.range) && !usedSource.contains(candidate.source.range) {
      used.append(candidate.target.range)
      usedSource.append(candidate.source.range)
      let concept = candidate.source.concepts.first
      found.append(
        Disagreement(
          shape: .conflict, source: .init(range: candidate.source.range, value: candidate.source.value),
          target: .init(range: candidate.target.range, value: candidate.target.value), judgement: candidate.judgement,
          confidence: Confidence.ofConflict(
            source: 1, target: 1, judgement: candidate.judgement, alignment: pair.beads[bead].confidence),
          expected: concept.map { knowledge.renderings($0) } ?? [],
          notes: concept.map { [knowledge.line($0)] } ?? [], concept: concept))
    }
  }
}
