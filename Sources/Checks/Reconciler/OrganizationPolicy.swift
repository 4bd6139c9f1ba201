import Bitext
import English
import Korean
import Mentions
import Termbase
import TextModel

/// The policy for bodies: courts, ministries, parties, companies, media.
///
/// A body named in the Korean is rendered by a form of its concept, a name its words admit, a name that sounds like it,
/// or the word for its sort ("the court"). One that nothing renders, beside a body named in the English that nothing in
/// the Korean accounts for, is a conflict; so are two names of one sort that differ in place, direction or level.
struct OrganizationPolicy {
  let pair: AnnotatedPair
  let knowledge: ConceptKnowledge
  let reader: NameReader
  /// Words another disagreement already speaks for.
  var spokenForSource = TextRangeSet()
  var spokenForTarget = TextRangeSet()

  /// The likeness of two names that have the word for their sort in common, and nothing else.
  private static let ofHeadAlone = 0.5
  /// From this score of the sounds on, Korean words may be a name of which nothing else is known.
  static let soundBand = -4.5

  struct Candidate {
    let source: OrganizationItem
    let target: OrganizationItem
    let judgement: Judgement
    let displacement: Double
  }

  /// What the policy finds out.
  struct Outcome {
    var disagreements: [Disagreement] = []
    /// Names of the target that the source accounts for in their place.
    var accounted: [TextRange] = []
    /// Names of the source that the target renders in their place.
    var rendered: [TextRange] = []
  }

  /// All disagreements about bodies.
  func outcome() -> Outcome {
    let sources = OrganizationItem.items(pair.source, isKorean: true, knowledge: knowledge) { pair.bead(ofSource: $0) }
    let targets = OrganizationItem.items(pair.target, isKorean: false, knowledge: knowledge) {
      pair.bead(ofTarget: $0)
    }
    let sourcesByBead = Dictionary(grouping: sources, by: \.bead)
    let targetsByBead = Dictionary(grouping: targets, by: \.bead)
    let accounted = AccountedNames(targets) { isAccounted($0, sourcesByBead) }
    var elsewhere = Elsewhere(named: accounted, concepts: Set(sources.flatMap(\.concepts)))
    let anchored = Set(sources.flatMap { OrganizationPolicy.isShort($0) ? [] : $0.concepts })
    var found: [Disagreement] = []
    var rendered: [TextRange] = []
    for bead in pair.beads.indices {
      guard let mine = sourcesByBead[bead] else { continue }
      let theirs = targetsByBead[bead] ?? []
      let open = mine.filter { item in
        guard isRendered(item, theirs, sourcesByBead) else {
          return isAnchored(item, anchored) && !spokenForSource.overlaps(item.range)
        }
        rendered.append(item.range)
        return false
      }
      guard !open.isEmpty else { continue }
      let left = theirs.filter {
        !spokenForTarget.overlaps($0.range) && !isNickname($0, targets) && !accounted.holds($0)
      }
      // "In parliament" is named by no name, and stands in no name's place.
      let surplus = theirs.filter {
        !$0.isDescription && !spokenForTarget.overlaps($0.range) && isSurplus($0, theirs, mine) && accounted.holds($0)
      }
      guard !left.isEmpty || !surplus.isEmpty else { continue }
      var candidates: [Candidate] = []
      for source in open {
        for target in left + surplus {
          guard var judgement = judge(source, target, &elsewhere) else { continue }
          if accounted.holds(target) { judgement.score *= OrganizationPolicy.ofSurplus }
          candidates.append(
            Candidate(
              source: source, target: target, judgement: judgement, displacement: displacement(source, target, bead)))
        }
      }
      settle(&candidates, bead, &found)
    }
    return Outcome(
      disagreements: found, accounted: accounted.bodies.map(\.range),
      rendered: rendered)
  }

  /// A short form names a body only where a longer one does in the same article.
  private func isAnchored(_ item: OrganizationItem, _ anchored: Set<Int>) -> Bool {
    guard OrganizationPolicy.isShort(item), item.words.utf8.count <= 6, item.name.head == nil else { return true }
    return !anchored.isDisjoint(with: item.concepts)
  }

  private static func isShort(_ item: OrganizationItem) -> Bool {
    if case .concept(let value) = item.value { return value.form == .short }
    return false
  }

  /// Whether a name of the target is a team's by which several go (Lions, Eagles), of which the article names none in full.
  private func isNickname(_ item: OrganizationItem, _ items: [OrganizationItem]) -> Bool {
    guard case .concept(let value) = item.value, value.form == .short, NameNature.isGroup([item.words]) else {
      return false
    }
    return !items.contains { other in
      guard case .concept(let longer) = other.value, longer.form != .short else { return false }
      return !Set(other.concepts).isDisjoint(with: item.concepts)
    }
  }

  // MARK: What renders a body of the source

  private func isRendered(_ item: OrganizationItem, _ theirs: [OrganizationItem], _ sources: [Int: [OrganizationItem]])
    -> Bool
  {
    // Most bodies are rendered by a form of theirs, for which no words need be searched.
    if theirs.contains(where: { !$0.concepts.isEmpty && item.concepts.contains(where: $0.concepts.contains) }) {
      return true
    }
    let near = pair.beads[item.bead].isSure ? 0 : 1
    let range = (item.bead - near)...(item.bead + near)
    let beads = range.filter(pair.beads.indices.contains)
    let text = text(beads, leavingOut: theirs.filter { areForeign(item, $0) || isLonger($0, than: item) })
    if let gloss = gloss(behind: item.range.end, pair.source), text.contains(where: { $0.hold(gloss) }) { return true }
    if text.contains(where: { words in renderings(of: item).contains { words.hold($0) } }) { return true }
    // The Financial Supervisory Service is no financial commission.
    lazy var unlisted = self.text(beads, leavingOut: theirs.filter { !$0.concepts.isEmpty })
    let open = item.concepts.isEmpty || item.unlistedForms.isEmpty ? text : unlisted
    if open.contains(where: { words in item.unlistedForms.contains { words.hold($0) } }) { return true }
    let here = sources[item.bead] ?? []
    if theirs.contains(where: { relates(item, $0) && !isOthers($0, than: item, here) }) { return true }
    guard item.name.head != nil else { return false }
    let generic = OrganizationName.generic(item.name)
    // The word for its sort: a name the glossary has is taken up again by it alone, "the committee".
    guard item.isSure else {
      // The institute of the Max Planck Institute takes up no institute of another name.
      let isBare = OrganizationName.isHead(korean: item.words)
      let others = isBare ? [] : theirs.filter { isOther($0, than: item) }
      let rest = others.isEmpty ? text : self.text(beads, leavingOut: others)
      return rest.contains { $0.hold(anyOf: generic) }
    }
    // The agency of "the Defense Intelligence Agency" takes up no other agency.
    let isLong = item.words.utf8.count >= 9
    let taken = isLong ? unlisted : text
    return taken.contains { $0.holdDefinite(anyOf: generic) }
  }

  /// Whether both are surely listed bodies, and the name of the one only holds a rendering of the other: the Royal Swedish
  /// Academy of Sciences is no Swedish Academy.
  private func isLonger(_ target: OrganizationItem, than item: OrganizationItem) -> Bool {
    // 검찰청 alone may be any country's.
    guard item.isSure, target.isSure, target.parts.count > 2, item.words.utf8.count >= 12,
      !item.concepts.contains(where: { a in target.concepts.contains { knowledge.standsFor(a, $0) } })
    else { return false }
    let words = TextRange(0, target.words.utf8.count)
    // What begins with it in both languages is a part of it: the U.N. General Assembly, but not the sister of 미래에셋증권.
    let isPart = target.concepts.contains { concept in
      knowledge.koreanForms(concept).contains { $0.starts(with: item.words.utf8) }
    }
    return renderings(of: item).contains { rendering in
      guard rendering.utf8.contains(0x20),
        let found = ByteSearch.firstWords(Array(rendering.utf8), Array(target.words.utf8), words)
      else { return false }
      return found.start > 0 || !isPart
    }
  }

  /// Whether a name of several words is surely a listed body's that has no piece in common with a body of no list.
  private func isOther(_ target: OrganizationItem, than item: OrganizationItem) -> Bool {
    target.isSure && target.parts.count > 1 && !item.name.sharesPiece(with: target.name)
  }

  /// The words of the target in beads, but for some names.
  private func text(_ beads: [Int], leavingOut names: [OrganizationItem]) -> [TargetWords] {
    beads.map { TargetWords(pair.target, pair.target.range(pair.beads[$0].target), leavingOut: names.map(\.range)) }
  }

  /// Whether a name of the target is the body, by concept, by its words or by its sound.
  func relates(_ item: OrganizationItem, _ target: OrganizationItem) -> Bool {
    if areForeign(item, target) || isLonger(target, than: item) { return false }
    // The Hanwha Eagles may be called by either name in a sentence about 한화.
    if item.concepts.contains(where: { a in
      target.concepts.contains { knowledge.standsFor(a, $0) || knowledge.bearsName($0, of: a) }
    }) {
      return true
    }
    // United for Manchester United, European Parliament for the parliament.
    if item.concepts.contains(where: { knowledge.holdsRendering($0, target.folded) }) { return true }
    // Another of its forms, which Korean writes in Latin letters: UNHCR for the U.N. refugee agency.
    if item.concepts.isEmpty, target.concepts.contains(where: { knowledge.isForm(item.folded, of: $0) }) { return true }
    // Or the half of it: SSG for the SSG Landers.
    if item.concepts.isEmpty, item.isAcronym,
      target.concepts.contains(where: { knowledge.holdsRendering($0, item.folded) })
    {
      return true
    }
    if !item.concepts.isEmpty, !target.concepts.isEmpty { return false }
    let likeness = item.name.judge(target.name)
    // A glossary's name is another body's unless the words before the head are its own.
    let isListed = !item.concepts.isEmpty
    // 막스플랑크기상연구소 is one of the Max Planck Institutes, and 평가원 is 한국교육과정평가원.
    if !isListed, target.isSure, beginsAlike(item, target) || ends(item, target) { return true }
    let least = isListed ? 0.9 : target.isSure ? OrganizationPolicy.ofHeadAlone : 0
    if likeness.agreement == .compatible, likeness.score > least { return true }
    return reader.renders(target.parts, item.words)
  }

  /// Whether a body of no list begins with four syllables of a Korean name of a listed one.
  private func beginsAlike(_ item: OrganizationItem, _ target: OrganizationItem) -> Bool {
    target.concepts.contains { concept in
      knowledge.koreanForms(concept).contains { zip($0, item.words.utf8).prefix { $0 == $1 }.count >= 12 }
    }
  }

  /// Whether a Korean name of a listed body ends in one of three syllables or more, by which texts take it up again.
  private func ends(_ item: OrganizationItem, _ target: OrganizationItem) -> Bool {
    item.words.utf8.count >= 9
      && target.concepts.contains { concept in
        knowledge.koreanForms(concept).contains { $0.suffix(item.words.utf8.count).elementsEqual(item.words.utf8) }
      }
  }

  /// Whether both are listed, as bodies of two countries: the intelligence agency of the one is not that of the other.
  private func areForeign(_ item: OrganizationItem, _ target: OrganizationItem) -> Bool {
    guard let a = item.concepts.first, let b = target.concepts.first,
      !item.concepts.contains(where: target.concepts.contains)
    else { return false }
    let concepts = knowledge.termbase.concepts
    guard let mine = concepts[a].country, let theirs = concepts[b].country, mine != theirs else { return false }
    let isName = target.words.utf8.first.map { $0 < 0x61 } ?? false
    return isName && item.words.utf8.count >= 12
  }

  /// Whether a body of the target that only bears the name of one of the source is another of its own: the committee of
  /// the Senate, where 법제사법위원회 stands beside 상원.
  private func isOthers(_ target: OrganizationItem, than item: OrganizationItem, _ sources: [OrganizationItem]) -> Bool
  {
    guard Set(item.concepts).isDisjoint(with: target.concepts), !target.concepts.isEmpty else { return false }
    return sources.contains { $0.range != item.range && !Set($0.concepts).isDisjoint(with: target.concepts) }
  }

  /// Whether a name of the target is what the English may say for a body of the source.
  func isForm(_ target: OrganizationItem, of item: OrganizationItem) -> Bool {
    if item.concepts.contains(where: { knowledge.isForm(target.folded, of: $0) }) { return true }
    // What is said of bodies of a sort is said of no two that are listed: 대검찰청 is no office of Seoul's.
    return (item.concepts.isEmpty || target.concepts.isEmpty) && item.unlistedKeys.contains(target.key)
  }

  /// What the English may say for the body by the glossary.
  private func renderings(of item: OrganizationItem) -> [String] {
    item.concepts.flatMap { knowledge.renderings($0) }
  }

  /// The initials in brackets behind a body: 국가재난방지청(BNPB).
  func gloss(behind end: Int, _ side: AnnotatedSide) -> String? {
    let bytes = side.text.bytes
    var start = end
    if start < bytes.count, bytes[start] == 0x20 { start += 1 }
    guard start < bytes.count, bytes[start] == UInt8(ascii: "(") else { return nil }
    let letters = bytes[(start + 1)...].prefix { $0 &- 0x41 < 26 }
    guard (2...8).contains(letters.count), bytes[letters.endIndex...].first == UInt8(ascii: ")") else { return nil }
    return String(decoding: letters, as: UTF8.self)
  }

  /// What is left of a conflict's score where the source has a word that accounts for the target, but once only.
  private static let ofSurplus = 0.6

  func contains(_ words: String, _ range: TextRange) -> Bool {
    ByteSearch.containsLoosely(Array(words.utf8), pair.source.text.bytes, range)
  }

  /// The same for words that do not lie inside one of `names`.
  func contains(_ words: String, _ range: TextRange, besides names: [OrganizationItem]) -> Bool {
    guard !names.isEmpty else { return contains(words, range) }
    let words = Array(words.utf8)
    var rest = range
    while let next = ByteSearch.looseRange(of: words, pair.source.text.bytes, rest, atWordStart: false) {
      if !names.contains(where: { $0.range.contains(next) }) { return true }
      rest = TextRange(next.end, range.end)
    }
    return false
  }
}
