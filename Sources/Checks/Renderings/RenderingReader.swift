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
  let knowledge: ConceptKnowledge
  let names: NameReader
  let disagreements: [Disagreement]

  /// An occurrence in the source.
  struct Source {
    let range: TextRange
    let bead: Int
    let kind: MentionKind
    /// Concepts it may stand for; empty for what is not listed.
    var concepts: [Int]
    /// The office, where it is one.
    var title: TitleValue?
    /// The words of a name that is not listed.
    var words: String
    /// Whether the words alone made it a name, and nothing said so yet.
    var isGuess = false
    var answer: (manner: Manner, target: TextRange?, words: String, concept: Int?)?
  }

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
    takeUnlisted(&sources, &targets, targetsByBead)
    takeReferences(&sources, targets, targetsByBead)
    return sources.filter { !$0.isGuess || $0.answer?.target != nil }.sorted { $0.range < $1.range }.map(rendering)
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
        // The office speaks for words that are a term as well.
        if let parent = mention.parent, mentions[parent].range == mention.range, office(mentions[parent]) != nil {
          return nil
        }
        return Source(range: mention.range, bead: bead, kind: value.kind, concepts: value.concepts, words: words)
      case .title(let title):
        if let parent = mention.parent, mentions[parent].kind == .title { return nil }
        guard let concepts = office(mention) else { return nil }
        return Source(
          range: mention.range, bead: bead, kind: .title, concepts: concepts, title: title, words: words)
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

  /// The offices a mention may stand for; empty for one that is not listed, nil for what names no office: a bare role
  /// (president, reporter) belongs to no place.
  private func office(_ mention: Mention) -> [Int]? {
    guard case .title(let title) = mention.value else { return nil }
    let concepts = offices(Spelling.plain(pair.source.text.string(mention.range)), title)
    return concepts.isEmpty && title.domains.isEmpty && title.institution == nil ? nil : concepts
  }

  /// The glossary's offices of these words; of several countries' only those that the text names.
  private func offices(_ words: String, _ title: TitleValue) -> [Int] {
    let all = termbase.indices(ofText: words, language: .ko).filter { termbase.concepts[$0].kind == .title }
    let here = all.filter { concept in termbase.concepts[concept].country.map(title.countries.contains) ?? false }
    if !here.isEmpty { return here }
    if all.count == 1 { return all }
    // A Korean paper that names no country means its own.
    return title.countries.isEmpty ? all.filter { termbase.concepts[$0].country == "KR" } : []
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

  private func listed(
    _ concept: Int, _ mention: Mention, _ form: TermForm?
  ) -> (manner: Manner, target: TextRange?, words: String, concept: Int?) {
    let words = Spelling.plain(pair.target.text.string(mention.range))
    let small = words.lowercased()
    let term = termbase.concepts[concept].terms.first { $0.language == .en && $0.text.lowercased() == small }
    let manner = (term?.form ?? form).map(Manner.init) ?? .other
    // "Reciprocal levies" at the start of a sentence is what "reciprocal levies" is elsewhere.
    let isSmall =
      termbase.concepts[concept].kind == .term
      && termbase.concepts[concept].allowed(.en).allSatisfy { $0 == $0.lowercased() }
    return (manner, mention.range, term?.text ?? (isSmall ? small : words), concept)
  }

  /// The bead itself, or where the alignment is a guess the beads beside it.
  private func beads(_ bead: Int, _ distance: Int) -> [Int] {
    if distance == 0 { return [bead] }
    return pair.beads[bead].confidence < 1 ? [bead - distance, bead + distance] : []
  }

  // MARK: Offices

  private func takeTitles(
    _ sources: inout [Source], _ targets: inout [Target], _ targetsByBead: [Int: [Int]], _ distance: Int
  ) {
    for index in sources.indices where sources[index].answer == nil {
      guard let title = sources[index].title else { continue }
      for bead in beads(sources[index].bead, distance) {
        let places = (targetsByBead[bead] ?? []).filter { !targets[$0].isTaken }
        let judged = places.compactMap { place -> (place: Int, judgement: Judgement)? in
          guard case .title(let other) = targets[place].mention.value else { return nil }
          let judgement = title.judge(other)
          return judgement.agreement <= .compatible && isNear(title, other) ? (place, judgement) : nil
        }
        guard
          let best = judged.min(by: { a, b in
            (a.judgement.agreement, -a.judgement.score) < (b.judgement.agreement, -b.judgement.score)
          })
        else { continue }
        targets[best.place].isTaken = true
        let mention = targets[best.place].mention
        if let concept = sources[index].concepts.first {
          sources[index].answer = listed(concept, mention, nil)
        } else {
          sources[index].answer = (.other, mention.range, Spelling.plain(pair.target.text.string(mention.range)), nil)
        }
        break
      }
    }
  }

  /// Whether two offices that can be one name the same portfolio, or one of them none.
  private func isNear(_ a: TitleValue, _ b: TitleValue) -> Bool {
    let isOneDomain =
      a.domains.isEmpty == b.domains.isEmpty && (a.domains.isEmpty || a.domains.contains(where: b.domains.contains))
    return isOneDomain && (a.institution == b.institution || a.institution == nil || b.institution == nil)
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
      sources[index].answer = (.other, mention.range, Spelling.plain(pair.target.text.string(mention.range)), nil)
    }
  }

  private func isForm(_ mention: Mention, of source: Source) -> Bool {
    switch mention.value {
    case .name(let name): return source.concepts.contains { isPart(name.parts, ofRenderingOf: $0) || holds(name, $0) }
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
