import Bitext
import English
import Mentions
import TextModel

/// What of the target accounts for the names of the source; those of the target are settled by then.
extension NameAccounts {
  mutating func settleSources(_ sources: inout [CoverItem], _ targets: [CoverItem]) {
    let targetsByBead = PlacesByBead(count: targets.count, beads: pair.beads.count) { targets[$0].bead }
    let linked = PlacesByBead(count: links.count, beads: pair.beads.count) { targets[links[$0].target].bead }
    let sourcesByBead = ItemsByBead(sources, beads: pair.beads.count)
    var article = Article(targets, links.map { words($0.source) })
    for index in sources.indices {
      sources[index].account = account(sources[index], sourcesByBead, targets, targetsByBead, linked, &article)
    }
    // That the surname stands alone in the segment, too, renders nobody in full.
    for index in sources.indices where sources[index].account == .here && namesakes.contains(sources[index].range) {
      sources[index].account = .loosely
    }
    settleRepeated(&sources, targets, targetsByBead)
  }

  /// A country or a person that a segment of the source names more often than that of the target: writers say it once, or
  /// something else stands in the place of one of them. It is the one that lies farthest from where the target has it.
  private func settleRepeated(_ sources: inout [CoverItem], _ targets: [CoverItem], _ targetsByBead: PlacesByBead) {
    let byBead = PlacesByBead(count: sources.count, beads: pair.beads.count) { sources[$0].bead }
    for bead in pair.beads.indices {
      let (here, theirs) = (byBead[bead], targetsByBead[bead])
      guard here.count > 1,
        theirs.contains(where: { targets[$0].account == .nowhere })
      else { continue }
      for index in here where sources[index].account == .here {
        let item = sources[index]
        guard item.concepts.first.map(knowledge.isCountry) ?? !item.rendering.isEmpty else { continue }
        let same = here.filter { sources[$0].account == .here && isSameName(sources[$0], item) }
        guard same.first == index, same.count > 1 else { continue }
        let renderings = theirs.filter { targets[$0].slip == nil && renders(targets[$0], sources[index]) }
        guard !renderings.isEmpty, renderings.count < same.count else { continue }
        let surplus = farthest(
          same.count - renderings.count, of: same,
          places(of: sources, same, pair.source.range(pair.beads[bead].source)),
          from: places(of: targets, renderings, pair.target.range(pair.beads[bead].target)))
        for repeated in surplus {
          sources[repeated].account = .loosely
          sources[repeated].isRepeated = true
        }
      }
    }
  }

  private func isSameName(_ item: CoverItem, _ other: CoverItem) -> Bool {
    guard let concept = other.concepts.first else { return item.rendering == other.rendering }
    return item.concepts.contains(concept)
  }

  /// Whether another name of the source is what a target names, so that it does not stand for this one.
  private func isTaken(_ target: CoverItem, by item: CoverItem, _ sources: ItemsByBead.OfBead) -> Bool {
    guard let own = target.concepts.first, let mine = item.concepts.first else { return false }
    // Jakarta may stand for Indonesia, but not where Jakarta itself is named.
    if mine != own, target.concepts.contains(mine), !item.concepts.contains(own) {
      return sources.contains { $0.concepts.first == own }
    }
    guard Set(item.concepts).isDisjoint(with: target.concepts) else { return false }
    return sources.contains { !Set($0.concepts).isDisjoint(with: target.concepts) }
  }

  private func account(
    _ item: CoverItem, _ sourcesByBead: ItemsByBead, _ targets: [CoverItem], _ targetsByBead: PlacesByBead,
    _ linked: PlacesByBead, _ article: inout Article
  ) -> CoverItem.Account {
    if item.evidence == .gloss, isWritten(item) { return .here }
    func isRendered(in bead: Int) -> Bool {
      if isLinked(item, linked[bead], targets) { return true }
      return targetsByBead[bead].contains { t in
        renders(targets[t], item) && !isTaken(targets[t], by: item, sourcesByBead[bead])
      }
    }
    if isRendered(in: item.bead) {
      let isNamed =
        item.concepts.isEmpty
        || isNamed(item, targetsByBead[item.bead].filter { renders(targets[$0], item) }, targets)
      return isNamed || isLinked(item, linked[item.bead], targets) ? .here : .loosely
    }
    if isRendered(in: item.bead - 1) || isRendered(in: item.bead + 1) {
      // Where the input itself aligns the segments, a rendering next door is none here.
      return pair.beads[item.bead].isSure ? .elsewhere : .nearby
    }
    let here = pair.target.range(pair.beads[item.bead].target)
    if item.kind != .place, EnglishAnaphora.isPresent(in: pair.target.text, here) { return .loosely }
    return isRenderedElsewhere(item, &article) ? .elsewhere : .nowhere
  }

  /// Whether the translation has the Latin letters of the source as they stand: AI.
  private func isWritten(_ item: CoverItem) -> Bool {
    let letters = Array(pair.source.text.bytes[item.range.start..<item.range.end])
    return letters.allSatisfy { $0 < 0x80 }
      && ByteSearch.firstWords(letters, pair.target.text.bytes, pair.target.range(pair.beads[item.bead].target)) != nil
  }

  private func isLinked(_ item: CoverItem, _ here: ArraySlice<Int>, _ targets: [CoverItem]) -> Bool {
    here.contains { links[$0].source.overlaps(item.range) && targets[links[$0].target].account == .here }
  }

  /// Whether what renders a name is the name, not only something in its country.
  private func isNamed(_ item: CoverItem, _ here: [Int], _ targets: [CoverItem]) -> Bool {
    here.contains { t in
      targets[t].concepts.isEmpty || !Set(targets[t].concepts).isDisjoint(with: item.concepts)
        || targets[t].concepts.contains { theirs in item.concepts.contains { knowledge.sharesForm($0, theirs) } }
    }
  }

  /// What the whole article says, each name once however often it stands. Seldom asked for.
  private struct Article {
    private let all: [CoverItem]
    private let links: [ArraySlice<UInt8>]
    /// The names of the target that are no slips, each once.
    private(set) lazy var targets = {
      var seen: Set<Name> = []
      return all.filter { $0.slip == nil && seen.insert(Name($0)).inserted }
    }()
    /// Source words that render some name.
    private(set) lazy var linked = Set(links)
    /// What was found out about the names of the source.
    var known: [Name: Bool] = [:]

    struct Name: Hashable {
      let concepts: [Int]
      let parts: [String]

      init(_ item: CoverItem) {
        concepts = item.concepts
        parts = item.parts
      }
    }

    init(_ targets: [CoverItem], _ links: [ArraySlice<UInt8>]) {
      all = targets
      self.links = links
    }
  }

  private func isRenderedElsewhere(_ item: CoverItem, _ article: inout Article) -> Bool {
    if item.concepts.isEmpty { return !item.rendering.isEmpty || article.linked.contains(words(item.range)) }
    let name = Article.Name(item)
    if let known = article.known[name] { return known }
    let isRendered = article.targets.contains { renders($0, item) }
    article.known[name] = isRendered
    return isRendered
  }

  /// Whether the target has one word of what renders the source elsewhere in the article: Yeop, who is Yeop Jun-seo.
  func isLaterMention(_ target: CoverItem, of source: CoverItem) -> Bool {
    target.parts.count == 1 && source.rendering.count > 1 && target.parts[0].utf8.count > 1
      && source.rendering.contains(target.parts[0])
  }

  /// Whether the name of something of no list has all that renders the source elsewhere: "Silla Gold Crowns".
  private func holdsRendering(_ target: CoverItem, of source: CoverItem) -> Bool {
    !source.rendering.isEmpty && target.concepts.isEmpty && target.parts.count > source.rendering.count
      && source.rendering.allSatisfy(target.parts.contains)
  }

  private func words(_ range: TextRange) -> ArraySlice<UInt8> {
    pair.source.text.bytes[range.start..<range.end]
  }

  private func renders(_ target: CoverItem, _ source: CoverItem) -> Bool {
    guard target.slip == nil else { return false }
    if isLaterMention(target, of: source) || holdsRendering(target, of: source) { return true }
    if let concept = source.concepts.first, knowledge.holdsRendering(concept, target.words) { return true }
    if !source.concepts.isEmpty, !target.concepts.isEmpty {
      return source.concepts.contains { a in target.concepts.contains { knowledge.renders(a, $0) } }
    }
    guard source.concepts.isEmpty || target.concepts.isEmpty else { return false }
    return reader.renders(target, as: source)
  }
}
