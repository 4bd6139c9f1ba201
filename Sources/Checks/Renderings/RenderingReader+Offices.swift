import Mentions
import Renderings
import Termbase
import TextModel

/// Which office a Korean title means, and which words of the target render it.
extension RenderingReader {
  /// The concepts that stand somewhere in the source by more than their short form.
  func conceptsInFull() -> Set<Int> {
    var concepts: Set<Int> = []
    for mention in pair.source.forest.mentions {
      let words = Spelling.plain(pair.source.text.string(mention.range))
      for concept in termbase.indices(ofText: words, language: .ko) where !isShort(words, concept) {
        concepts.insert(concept)
      }
    }
    return concepts
  }

  /// The offices a title may stand for, those of other countries by the same words apart; nil for what names no office:
  /// a bare role (president, reporter) belongs to no place.
  func office(_ mention: Mention) -> (likely: [Int], namesakes: [Int])? {
    guard case .title(let title) = mention.value else { return nil }
    let words = Spelling.plain(pair.source.text.string(mention.range))
    let holder = holder(of: title)
    // 사장 is nobody's in particular until the article has named the office, or the record the person.
    let all = titles(words).filter { !isShort(words, $0) || introduced.contains($0) || holds(holder, $0) }
    let likely = likely(all, title, holder)
    guard !all.isEmpty || !title.domains.isEmpty || title.institution != nil else { return nil }
    return (likely, all.filter { !likely.contains($0) })
  }

  /// Whether the glossary says that the office belongs to one of the bodies.
  func isOffice(_ office: Int, of bodies: [Int]) -> Bool {
    guard let institution = termbase.concepts[office].institution else { return false }
    return bodies.contains { termbase.concepts[$0].id == institution }
  }

  private func titles(_ words: String) -> [Int] {
    termbase.indices(ofText: words, language: .ko).filter { termbase.concepts[$0].kind == .title }
  }

  func isShort(_ words: String, _ concept: Int) -> Bool {
    termbase.concepts[concept].terms.contains { $0.language == .ko && $0.form == .short && $0.text == words }
  }

  /// The listed person who holds the title.
  private func holder(of title: TitleValue) -> Int? {
    guard let index = title.holder, pair.source.forest.mentions.indices.contains(index),
      case .concept(let value) = pair.source.forest.mentions[index].value, value.concepts.count == 1
    else { return nil }
    return value.concepts.first
  }

  private func holds(_ person: Int?, _ office: Int) -> Bool {
    guard let person else { return false }
    let id = termbase.concepts[office].id
    return termbase.tenures(of: person).contains { $0.title == id }
  }

  /// Of several countries' offices those of the holder, else of the country that the text names.
  private func likely(_ all: [Int], _ title: TitleValue, _ holder: Int?) -> [Int] {
    let held = all.filter { holds(holder, $0) }
    if !held.isEmpty { return held }
    let here = all.filter { concept in termbase.concepts[concept].country.map(title.countries.contains) ?? false }
    if !here.isEmpty { return here }
    if all.count == 1 { return all }
    // A Korean paper that names no country means its own.
    return title.countries.isEmpty ? all.filter { termbase.concepts[$0].country == "KR" } : []
  }

  // MARK: What renders it

  func takeTitles(
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
        sources[index].answer = office(
          sources[index], renderedBy: targets[best.place].mention, isSame: best.judgement.agreement == .same)
        break
      }
    }
  }

  private func office(_ source: Source, renderedBy mention: Mention, isSame: Bool) -> Answer {
    let words = Spelling.plain(pair.target.text.string(mention.range))
    let terms = (source.concepts + source.namesakes).compactMap { concept in
      term(of: concept, in: words).map { (concept: concept, term: $0) }
    }
    // What is wrong for one country's office is another's: Treasury Secretary.
    if let (concept, term) = terms.first(where: { $0.term.form != .deprecated }) ?? terms.first {
      return (Manner(term.form), mention.range, term.text, concept)
    }
    // Officers, officials: a word for several, or for anybody.
    guard isSame else { return (.pronoun, nil, "", source.concepts.first) }
    return (.other, mention.range, words, source.concepts.first)
  }

  /// The longest listed form that the words are or hold, one or several of them: special counsels, South Korean president.
  private func term(of concept: Int, in words: String) -> Term? {
    let words = Variants.words(words)
    return termbase.concepts[concept].terms
      .filter { term in
        guard term.language == .en else { return false }
        let form = Variants.words(term.text)
        return words.indices.contains { start in
          start + form.count <= words.count && Variants.isInflected(form, Array(words[start..<start + form.count]))
        }
      }
      .max { ($0.text.utf8.count, $1.text) < ($1.text.utf8.count, $0.text) }
  }

  /// Whether two offices that can be one name the same portfolio, or one of them none.
  private func isNear(_ a: TitleValue, _ b: TitleValue) -> Bool {
    let isOneDomain =
      a.domains.isEmpty == b.domains.isEmpty && (a.domains.isEmpty || a.domains.contains(where: b.domains.contains))
    return isOneDomain && (a.institution == b.institution || a.institution == nil || b.institution == nil)
  }

  /// What a listed rendering answers.
  func listed(_ concept: Int, _ mention: Mention, _ form: TermForm?) -> Answer {
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
}
