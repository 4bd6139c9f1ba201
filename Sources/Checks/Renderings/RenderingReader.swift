import Bitext
import Diagnostics
import English
import Mentions
import Renderings
import Termbase
import TextModel

/// Reads how each concept, office and name of the source is rendered.
///
/// Occurrence by occurrence: a listed rendering of the same bead, then of the beads beside it; what stands in its place;
/// what reads like it; a mention that stands for several, a pronoun or a role; nothing. Each rendering is taken once.
struct RenderingReader {
  let pair: AnnotatedPair
  let termbase: Termbase
  /// How many of its concepts a glossary lists; of the others, which everybody knows, nothing is reported.
  private let listed: Int
  let knowledge: ConceptKnowledge
  let names: NameReader
  let disagreements: [Disagreement]
  /// The concepts that the source names by more than their short form somewhere, as 한국은행 총재 before 총재.
  private(set) var introduced: Set<Int> = []

  init(
    pair: AnnotatedPair, termbase: Termbase, listed: Int, knowledge: ConceptKnowledge, names: NameReader,
    disagreements: [Disagreement]
  ) {
    self.listed = listed
    self.pair = pair
    self.termbase = termbase
    self.knowledge = knowledge
    self.names = names
    self.disagreements = disagreements
    introduced = conceptsInFull()
  }

  /// An occurrence in the source.
  struct Source {
    let range: TextRange
    let bead: Int
    let kind: MentionKind
    /// Concepts it may stand for; empty for what is not listed.
    var concepts: [Int]
    /// Offices of the same words elsewhere, which a rendering of theirs tells.
    var namesakes: [Int] = []
    /// The office, where it is one.
    var title: TitleValue?
    /// The words of a name that is not listed.
    var words: String
    /// Whether the words alone made it a name, and nothing said so yet.
    var isGuess = false
    var answer: Answer?
  }

  /// What renders an occurrence: how, where, by which words, and as which concept.
  typealias Answer = (manner: Manner, target: TextRange?, words: String, concept: Int?)

  /// A mention of the target that may render something.
  struct Target {
    let index: Int
    let bead: Int
    let mention: Mention
    var isTaken = false
  }

  /// Every occurrence with its rendering, in the order of the source.
  func renderings() -> [Rendering] {
    var sources = sourceItems()
    var targets = targetItems()
    let targetsByBead = Dictionary(grouping: targets.indices, by: { targets[$0].bead })
    locateNames(&sources, &targets)
    for distance in 0...1 {
      takeListed(&sources, &targets, targetsByBead, distance)
      takeTitles(&sources, &targets, targetsByBead, distance)
    }
    takeConflicts(&sources)
    takeWritten(&sources)
    takeUnlisted(&sources, &targets, targetsByBead)
    sources.removeAll { ($0.isGuess || isDoubtful($0)) && $0.answer?.target == nil }
    takeReferences(&sources, targets, targetsByBead)
    return sources.sorted { $0.range < $1.range }.map(rendering)
  }

  /// Whether the words alone don't say that the concept is meant: 구리 is copper as well, 의회 any assembly until one was
  /// named in full.
  private func isDoubtful(_ source: Source) -> Bool {
    source.title == nil && !source.concepts.isEmpty
      && source.concepts.allSatisfy {
        termbase.concepts[$0].isAmbiguous(source.words) || isShort(source.words, $0) && !introduced.contains($0)
      }
  }

  private func rendering(_ source: Source) -> Rendering {
    let answer = source.answer
    let concept = answer?.concept ?? source.concepts.first { termbase.isValid($0, at: pair.dateline) }
    return Rendering(
      subject: (concept ?? source.concepts.first).map(Rendering.Subject.concept) ?? .unlisted(source.words),
      kind: source.kind, source: source.range, bead: source.bead, manner: answer?.manner ?? .nothing,
      target: answer?.target, words: answer?.words ?? "")
  }

  // MARK: Who takes part

  private func sourceItems() -> [Source] {
    let mentions = pair.source.forest.mentions
    return mentions.indices.compactMap { index -> Source? in
      let mention = mentions[index]
      guard let bead = pair.bead(ofSource: mention.range.start) else { return nil }
      let words = Spelling.plain(pair.source.text.string(mention.range))
      switch mention.value {
      case .concept(let value):
        // The office speaks for words that are a term as well, and for the body it belongs to: 한국은행 총재.
        if let parent = mention.parent, let office = office(mentions[parent]),
          mentions[parent].range == mention.range || office.likely.contains(where: { isOffice($0, of: value.concepts) })
        {
          return nil
        }
        let concepts = value.concepts.filter { $0 < listed }
        guard !concepts.isEmpty else { return nil }
        return Source(range: mention.range, bead: bead, kind: value.kind, concepts: concepts, words: words)
      case .title(let title):
        if let parent = mention.parent, mentions[parent].kind == .title { return nil }
        guard let office = office(mention) else { return nil }
        return Source(
          range: mention.range, bead: bead, kind: .title, concepts: office.likely, namesakes: office.namesakes,
          title: title, words: words)
      case .name(let name):
        return Source(
          range: mention.range, bead: bead, kind: name.kind, concepts: [], words: name.parts.joined(separator: " "),
          isGuess: name.evidence >= .form || words.unicodeScalars.count < 2)
      case .quantity, .date, .time: return nil
      }
    }
  }

  private func targetItems() -> [Target] {
    let mentions = pair.target.forest.mentions
    return mentions.indices.compactMap { index in
      switch mentions[index].value {
      case .concept, .name, .title:
        pair.bead(ofTarget: mentions[index].range.start).map {
          Target(index: index, bead: $0, mention: mentions[index])
        }
      case .quantity, .date, .time: nil
      }
    }
  }

  // MARK: Listed renderings

  private func takeListed(
    _ sources: inout [Source], _ targets: inout [Target], _ targetsByBead: [Int: [Int]], _ distance: Int
  ) {
    for index in sources.indices where sources[index].answer == nil && sources[index].title == nil {
      let source = sources[index]
      guard !source.concepts.isEmpty else { continue }
      for bead in beads(source.bead, distance) {
        for place in targetsByBead[bead] ?? [] where !targets[place].isTaken {
          // Whether a forbidden form stands for this or for something else the rules have weighed: see `takeConflicts`.
          guard case .concept(let value) = targets[place].mention.value, value.form != .deprecated,
            let concept = source.concepts.first(where: value.concepts.contains)
          else { continue }
          targets[place].isTaken = true
          sources[index].answer = listed(concept, targets[place].mention, value.form)
          break
        }
        if sources[index].answer != nil { break }
      }
    }
  }

  /// What no mention covers by itself is looked for word by word: London in "the O2 Arena in London", UEFA in a cup's name.
  private func takeWritten(_ sources: inout [Source]) {
    var taken = sources.compactMap { $0.answer?.target }
    for index in sources.indices where sources[index].answer == nil && sources[index].title == nil {
      let source = sources[index]
      let here = pair.target.range(pair.beads[source.bead].target)
      for concept in source.concepts where sources[index].answer == nil {
        let found = termbase.concepts[concept].terms.lazy
          .filter { $0.language == .en && $0.form < .short }
          .compactMap { term in ByteSearch.firstWords(term.text.utf8, pair.target.text.bytes, here).map { (term, $0) } }
        guard let (term, range) = found.first(where: { found in !taken.contains { $0.overlaps(found.1) } }) else {
          continue
        }
        taken.append(range)
        sources[index].answer = (Manner(term.form), range, term.text, concept)
      }
    }
  }

  /// The bead itself, or where the alignment is a guess the beads beside it.
  func beads(_ bead: Int, _ distance: Int) -> [Int] {
    if distance == 0 { return [bead] }
    return pair.beads[bead].confidence < 1 ? [bead - distance, bead + distance] : []
  }

  // MARK: What stands in its place

  private func takeConflicts(_ sources: inout [Source]) {
    for index in sources.indices where sources[index].answer == nil {
      let range = sources[index].range
      let conflict = disagreements.first { disagreement in
        guard [.conflict, .inconsistent, .deprecated].contains(disagreement.shape) else { return false }
        guard let source = disagreement.source, disagreement.target != nil,
          let severity = Confidence.severity(disagreement.confidence), severity > .note
        else { return false }
        return source.range.overlaps(range) && Family.ofWords.contains(disagreement.family)
      }
      guard let conflict, let target = conflict.target else { continue }
      sources[index].answer = (
        conflict.shape == .deprecated ? .deprecated : .other, target.range,
        Spelling.plain(pair.target.text.string(target.range)), nil
      )
    }
  }

  /// A name that holds a form of the concept, or a place that stands for its country: Czechs, Seoul for South Korea.
  private func takeUnlisted(_ sources: inout [Source], _ targets: inout [Target], _ targetsByBead: [Int: [Int]]) {
    for index in sources.indices where sources[index].answer == nil && sources[index].title == nil {
      let source = sources[index]
      guard !source.concepts.isEmpty else { continue }
      let places = (targetsByBead[source.bead] ?? []).filter { !targets[$0].isTaken }
      guard
        let place = places.first(where: { isForm(targets[$0].mention, of: source) })
          ?? places.first(where: { isMetonym(targets[$0].mention, for: source) })
      else { continue }
      targets[place].isTaken = true
      let mention = targets[place].mention
      // Yongsan is Yongsan District for short.
      let isShort = source.kind == .place && isShort(mention, of: source)
      sources[index].answer = (
        isShort ? .short : .other, mention.range, Spelling.plain(pair.target.text.string(mention.range)), nil
      )
    }
  }

  private func isForm(_ mention: Mention, of source: Source) -> Bool {
    if case .name(let name) = mention.value, source.concepts.contains(where: { holds(name, $0) }) { return true }
    return isShort(mention, of: source)
  }

  private func isShort(_ mention: Mention, of source: Source) -> Bool {
    switch mention.value {
    case .name(let name): return source.concepts.contains { isPart(name.parts, ofRenderingOf: $0) }
    case .concept(let value) where value.form != .deprecated:
      let parts = pair.target.text.string(mention.range).split(separator: " ").map(String.init)
      return source.concepts.contains { isPart(parts, ofRenderingOf: $0) }
    default: return false
    }
  }

  /// Whether the name holds a listed rendering, or an adjective of it: European Parliament, Czechs.
  private func holds(_ name: NameValue, _ concept: Int) -> Bool {
    let words = name.parts.map { $0.lowercased() }
    let kind = termbase.concepts[concept].kind
    return kind != .person && kind != .term
      && knowledge.renderings(concept).contains { form in
        let mine = form.lowercased().split(separator: " ").map(String.init)
        if mine.count > 1 { return Variants.isPart(mine, of: words) }
        return mine.first.map { word in
          words.contains {
            $0 == word || (word.utf8.count >= 5 && $0.hasPrefix(word) && $0.utf8.count <= word.utf8.count + 4)
          }
        } ?? false
      }
  }

  /// Whether the words begin or end a listed rendering: Yongsan for Yongsan District.
  private func isPart(_ parts: [String], ofRenderingOf concept: Int) -> Bool {
    let mine = parts.map { $0.lowercased() }
    return knowledge.renderings(concept).contains { form in
      let words = form.lowercased().split(separator: " ").map(String.init)
      return words.count > mine.count && (words.starts(with: mine) || words.suffix(mine.count).elementsEqual(mine))
    }
  }

  private func isMetonym(_ mention: Mention, for source: Source) -> Bool {
    guard case .concept(let value) = mention.value, value.kind == .place else { return false }
    return source.concepts.contains { mine in
      knowledge.isCountry(mine) && value.concepts.contains { knowledge.standsFor(mine, $0) }
    }
  }

  // MARK: References

  /// A mention that stands for several of one sentence, a pronoun, a role.
  private func takeReferences(_ sources: inout [Source], _ targets: [Target], _ targetsByBead: [Int: [Int]]) {
    var rendered: Set<String> = []
    func key(_ source: Source) -> String { "\(source.bead) \(source.concepts.first.map(String.init) ?? source.words)" }
    for source in sources where source.answer?.target != nil { rendered.insert(key(source)) }
    for index in sources.indices where sources[index].answer == nil {
      let source = sources[index]
      let here = pair.target.range(pair.beads[source.bead].target)
      guard !here.isEmpty else { continue }
      let isTitled =
        source.kind == .person
        && (targetsByBead[source.bead] ?? []).contains { place in
          guard case .title(let title) = targets[place].mention.value else { return false }
          return title.holder == nil && !targets[place].isTaken
        }
      // An office is left out where its holder is named.
      let isHeld =
        source.kind == .title
        && (targetsByBead[source.bead] ?? []).contains {
          targets[$0].mention.kind == .person || targets[$0].mention.kind == .name
        }
      if rendered.contains(key(source)) || isTitled || isHeld
        || EnglishReference.stands(for: source.kind, in: pair.target.text, here)
      {
        sources[index].answer = (.pronoun, nil, "", nil)
      }
    }
  }
}

extension Family {
  /// The families whose disagreements are about how something is called.
  static let ofWords: Set<Family> = [.name, .title, .term]
}

extension Manner {
  /// The manner of a listed form.
  init(_ form: TermForm) {
    switch form {
    case .preferred: self = .preferred
    case .admitted: self = .admitted
    case .short: self = .short
    case .deprecated: self = .deprecated
    }
  }
}

/// Words as lists show them.
enum Spelling {
  /// The words with single spaces.
  static func plain(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" || $0 == "\u{A0}" }.joined(separator: " ")
  }
}
