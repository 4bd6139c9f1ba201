import Bitext
import English
import Korean
import Mentions
import Termbase
import TextModel

/// The policy for names: an occurrence is satisfied by any rendering of its entity in scope. What is left over on both
/// sides in the same place is a conflict; what is left over on one side is at most a note.
struct Cover {
  let pair: AnnotatedPair
  let knowledge: ConceptKnowledge
  let reader: NameReader
  /// Words a title disagreement already speaks for, on either side.
  var spokenForSource: [TextRange] = []
  var spokenForTarget: [TextRange] = []

  /// A source stretch that renders a target name, by the name's words.
  struct Link {
    let source: TextRange
    let target: Int
  }

  /// All disagreements about names.
  func disagreements() -> [Disagreement] {
    var sources = items(pair.source) { pair.bead(ofSource: $0) }
    var targets = items(pair.target) { pair.bead(ofTarget: $0) }
    var links: [Link] = []
    accountTargets(&targets, sources, &links)
    let known = knownNames(sources, targets, links)
    // A guess from the sound alone gives way to what the article says of the same words.
    sources.removeAll { source in isGuess(source) && known.contains { $0.range.overlaps(source.range) } }
    sources += known
    accountSources(&sources, targets, links)
    var conflicts = NameConflicts(
      pair: pair, knowledge: knowledge, reader: reader, spokenForSource: spokenForSource,
      spokenForTarget: spokenForTarget)
    conflicts.search(sources, targets)
    let inconsistent = NameConsistency(pair: pair, knowledge: knowledge).disagreements(targets, links)
    return conflicts.found
      + inconsistent.filter { found in
        !conflicts.found.contains { $0.target?.range == found.target?.range }
      }
  }

  private func items(_ side: AnnotatedSide, bead: (Int) -> Int?) -> [CoverItem] {
    side.forest.mentions.indices.compactMap { index in
      bead(side.forest.mentions[index].range.start).flatMap { CoverItem(side, index, bead: $0) }
    }
  }

  /// Korean words that render a name somewhere in the article are that name everywhere in it.
  private func knownNames(_ sources: [CoverItem], _ targets: [CoverItem], _ links: [Link]) -> [CoverItem] {
    var names: [[UInt8]: [String]] = [:]
    for link in links where targets[link.target].concepts.isEmpty && link.source.length >= 6 {
      let words = Array(pair.source.text.bytes[link.source.start..<link.source.end])
      names[words] = names[words] ?? targets[link.target].parts
    }
    return names.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { words, parts in
      occurrences(of: words).compactMap { range -> CoverItem? in
        guard let bead = pair.bead(ofSource: range.start),
          !sources.contains(where: { $0.range.overlaps(range) && !isGuess($0) })
        else { return nil }
        return CoverItem(located: range, bead: bead, parts: [pair.source.text.string(range)], rendering: parts)
      }
    }
  }

  private func isGuess(_ item: CoverItem) -> Bool { item.concepts.isEmpty && item.evidence == .form }

  /// Where words stand at the start of an eojeol, followed by nothing but particles.
  private func occurrences(of words: [UInt8]) -> [TextRange] {
    KoreanOccurrences.ranges(of: words, in: pair.source.text)
  }

  // MARK: What accounts for a name of the target

  private func accountTargets(_ targets: inout [CoverItem], _ sources: [CoverItem], _ links: inout [Link]) {
    let sourcesByBead = Dictionary(grouping: sources, by: \.bead)
    let targetsByBead = Dictionary(grouping: targets, by: \.bead)
    let everySourceConcept = Set(sources.flatMap(\.concepts))
    let whole = pair.source.text.range
    var readElsewhere: [[String]: Bool] = [:]
    for index in targets.indices {
      let item = targets[index]
      let bead = pair.beads[item.bead]
      let here = pair.source.range(bead.source)
      if accounts(
        sourcesByBead[item.bead] ?? [], for: item, among: targetsByBead[item.bead] ?? [], &links, target: index)
      {
        targets[index].account = .here
      } else if let window = accepted(item.parts, here),
        !isMisspelling(item, at: window, sourcesByBead[item.bead] ?? [])
      {
        links.append(Link(source: window, target: index))
        targets[index].account = .here
      } else if !bead.isSure,
        [item.bead - 1, item.bead + 1].contains(where: { near in
          pair.beads.indices.contains(near)
            && (accounts(sourcesByBead[near] ?? [], for: item, among: [], &links, target: nil)
              || plainlyAccepted(item.parts, pair.source.range(pair.beads[near].source)))
        })
      {
        targets[index].account = .nearby
      } else if item.concepts.contains(where: { mine in everySourceConcept.contains { knowledge.standsFor($0, mine) } })
      {
        targets[index].account = .elsewhere
      } else {
        let read = readElsewhere[item.parts] ?? plainlyAccepted(item.parts, whole)
        readElsewhere[item.parts] = read
        targets[index].account = read ? .elsewhere : .nowhere
        if item.concepts.isEmpty, !here.isEmpty, reader.bestScore(item.parts, here) > NameReader.unknownBand {
          targets[index].account = .loosely
        }
      }
    }
  }

  /// Whether a name that sounds right differs by a letter or two from how the glossary spells what stands there. A
  /// Korean name has many right spellings, and the rules of romanisation judge it.
  private func isMisspelling(_ item: CoverItem, at window: TextRange, _ sources: [CoverItem]) -> Bool {
    guard item.concepts.isEmpty else { return false }
    return sources.contains { source in
      guard source.range.overlaps(window), let concept = source.concepts.first else { return false }
      return knowledge.misspells(concept, item.parts)
    }
  }

  private func accounts(
    _ sources: [CoverItem], for item: CoverItem, among targets: [CoverItem], _ links: inout [Link], target: Int?
  ) -> Bool {
    for source in sources where item.concepts.isEmpty {
      guard let concept = source.concepts.first, knowledge.holdsRendering(concept, item.parts) else { continue }
      if let target { links.append(Link(source: source.range, target: target)) }
      return true
    }
    guard !item.concepts.isEmpty else { return false }
    for source in sources {
      guard source.concepts.contains(where: { a in item.concepts.contains { knowledge.standsFor(a, $0) } }) else {
        continue
      }
      // Athens stands for Greece only where Greece itself is not named.
      let isSame = !Set(source.concepts).isDisjoint(with: item.concepts)
      if !isSame, targets.contains(where: { !Set(source.concepts).isDisjoint(with: $0.concepts) }) { continue }
      if let target { links.append(Link(source: source.range, target: target)) }
      return true
    }
    return false
  }

  private func accepted(_ parts: [String], _ range: TextRange) -> TextRange? {
    guard !range.isEmpty else { return nil }
    return reader.windows(parts, range).first { $0.fit == .accept }?.range
  }

  /// Away from its place a name is looked for by the quick look alone.
  private func plainlyAccepted(_ parts: [String], _ range: TextRange) -> Bool {
    !range.isEmpty && reader.isPlain(parts, range)
  }

  // MARK: What accounts for a name of the source

  private func accountSources(_ sources: inout [CoverItem], _ targets: [CoverItem], _ links: [Link]) {
    let targetsByBead = Dictionary(grouping: targets.indices, by: { targets[$0].bead })
    let linked = Dictionary(grouping: links, by: { targets[$0.target].bead })
    let sourcesByBead = Dictionary(grouping: sources, by: \.bead)
    for index in sources.indices {
      sources[index].account = account(sources[index], sourcesByBead, targets, targetsByBead, linked)
    }
  }

  /// Whether another name of the source is what a target names, so that it does not stand for this one.
  private func isTaken(_ target: CoverItem, by item: CoverItem, _ sources: [CoverItem]) -> Bool {
    guard !item.concepts.isEmpty, Set(item.concepts).isDisjoint(with: target.concepts) else { return false }
    return sources.contains { !Set($0.concepts).isDisjoint(with: target.concepts) }
  }

  private func account(
    _ item: CoverItem, _ sourcesByBead: [Int: [CoverItem]], _ targets: [CoverItem], _ targetsByBead: [Int: [Int]],
    _ linked: [Int: [Link]]
  ) -> CoverItem.Account {
    func isRendered(in bead: Int) -> Bool {
      if linked[bead]?.contains(where: { $0.source.overlaps(item.range) }) == true { return true }
      return (targetsByBead[bead] ?? []).contains { t in
        renders(targets[t], item) && !isTaken(targets[t], by: item, sourcesByBead[bead] ?? [])
      }
    }
    if isRendered(in: item.bead) { return .here }
    if isRendered(in: item.bead - 1) || isRendered(in: item.bead + 1) {
      // Where the alignment is sure, a rendering next door is none here.
      return pair.beads[item.bead].isSure ? .elsewhere : .nearby
    }
    let here = pair.target.range(pair.beads[item.bead].target)
    if item.kind != .place, EnglishAnaphora.isPresent(in: pair.target.text, here) { return .loosely }
    if targets.contains(where: { renders($0, item) }) { return .elsewhere }
    return .nowhere
  }

  private func renders(_ target: CoverItem, _ source: CoverItem) -> Bool {
    if let concept = source.concepts.first, !target.concepts.isEmpty, knowledge.holdsRendering(concept, target.parts) {
      return true
    }
    if !source.concepts.isEmpty, !target.concepts.isEmpty {
      return source.concepts.contains { a in target.concepts.contains { knowledge.standsFor(a, $0) } }
    }
    guard source.concepts.isEmpty || target.concepts.isEmpty else { return false }
    if let concept = source.concepts.first, knowledge.holdsRendering(concept, target.parts) { return true }
    return reader.judge(source.parts.joined(separator: " "), target.parts).fit == .accept
  }
}
