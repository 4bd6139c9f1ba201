import Bitext
import Korean
import Mentions
import TextModel

/// Tells sentences that an edition has moved from those that it leaves out.
///
/// An alignment goes forward, so that a quote taken to the head of an article leaves a hole where it stood. What was moved is
/// said somewhere: its figures and dates stand in the translation where the source beside them has none, or fewer of them
/// ("six of the nine jurors" in the lead about the sixth competition), or a sentence of the translation that nothing answers
/// has room for it.
struct MovedSentences {
  private let pair: AnnotatedPair
  /// Beads of the source alone that may be one of the sentences which nothing in the source answers.
  private let doubtful: Set<Int>

  init(_ pair: AnnotatedPair) {
    self.pair = pair
    var open = pair.beads.indices.filter { index in
      let bead = pair.beads[index]
      return bead.source.isEmpty && bead.confidence >= MovedSentences.surest
        && bead.target.contains { pair.target.article.segments[$0].kind == .sentence }
    }
    var doubtful: Set<Int> = []
    // The likeliest omissions keep their weight.
    let left = pair.beads.indices.filter { pair.beads[$0].target.isEmpty && !pair.beads[$0].isSure }
      .sorted { (pair.beads[$0].confidence, $0) < (pair.beads[$1].confidence, $1) }
    for index in left where pair.beads[index].confidence >= MovedSentences.surest {
      guard let place = open.firstIndex(where: { MovedSentences.mayAnswer(index, $0, pair) }) else { continue }
      doubtful.insert(index)
      open.remove(at: place)
    }
    self.doubtful = doubtful
  }

  /// Less sure holes say nothing.
  private static let surest = 0.7

  /// Whether the sentence of the bead at `index`, which nothing answers, is said somewhere else, or may well be.
  func contain(_ index: Int) -> Bool {
    let bead = pair.beads[index]
    guard bead.confidence < 1 else { return false }
    // Where the hole is as sure as can be, only figures tell that it is none.
    if !bead.isSure, doubtful.contains(index) { return true }
    let values = MovedSentences.values(of: pair.source, pair.source.range(bead.source))
    guard !values.isEmpty else { return !bead.isSure && haveTakenIn(index) }
    let places = values.map(place)
    let moved = places.count { $0 == .moved }
    let repeated = places.count { $0 == .repeated }
    return moved >= repeated && 2 * moved > values.count - repeated
  }

  /// Where the translation says a value of a sentence that nothing answers.
  private enum Place {
    /// Nowhere.
    case lost
    /// Where the source says it, too: the sentence said it again, which tells nothing.
    case repeated
    /// In a place whose source lacks it, or says it less often.
    case moved
  }

  private func place(of value: Value) -> Place {
    let said = pair.target.forest.mentions.filter { agrees(value, $0.value) }
    if said.isEmpty { return .lost }
    let byBead = Dictionary(grouping: said) { pair.bead(ofTarget: $0.range.start) }
    return byBead.contains { bead, mentions in bead.map { outnumber(mentions, $0) } ?? false } ? .moved : .repeated
  }

  /// Whether more mentions of a bead's translation say a value than values of its source account for.
  private func outnumber(_ mentions: [Mention], _ bead: Int) -> Bool {
    let beside = MovedSentences.values(of: pair.source, pair.source.range(pair.beads[bead].source), all: true)
    return mentions.count > beside.count { value in mentions.contains { accounts(value, for: $0.value) } }
  }

  /// Whether the translations nearby name all the people of a sentence without figures, each more often than the source
  /// beside (권 원내대표 is the Kweon of a sentence before); a neighbour's may have taken in a sentence about one.
  private func haveTakenIn(_ index: Int) -> Bool {
    let people = names(of: pair.source, pair.source.range(pair.beads[index].source), from: 0.7)
    guard !people.isEmpty else { return false }
    return people.allSatisfy { person in
      let phrase = KoreanPhrase(person)
      let near = (index - MovedSentences.farthest...index + MovedSentences.farthest).filter(pair.beads.indices.contains)
      return near.contains { bead in
        let theirs = names(of: pair.target, pair.target.range(pair.beads[bead].target)).count { isWord(of: $0, phrase) }
        let mine = names(of: pair.source, pair.source.range(pair.beads[bead].source), from: 0.7)
          .count { $0.hasPrefix(person) }
        return theirs > 0 && people.count == 1 && abs(bead - index) == 1 || theirs > mine
      }
    }
  }

  /// How many beads away a sentence may have been moved to.
  private static let farthest = 6

  /// Whether a word of a name of the target, by which people are called, is how Korean words may be spelled.
  private func isWord(of name: String, _ korean: KoreanPhrase) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    return [words.first, words.last].contains {
      $0.map { NameMatcher.shared.accepts(korean, EnglishName([$0])) } ?? false
    }
  }

  /// The names of a stretch that are people's with a confidence of `least` or more, as the text has them.
  private func names(of side: AnnotatedSide, _ range: TextRange, from least: Double = 0.3) -> [String] {
    guard !range.isEmpty else { return [] }
    return side.forest.indices(in: range).map { side.forest.mentions[$0] }
      .filter { ($0.kind == .person || $0.kind == .name) && $0.confidence >= least }.map { side.text.string($0.range) }
  }

  /// Whether a value of the source beside it is what the translation says: the 7 of 7-5 is not "seven years".
  private func accounts(_ source: Value, for target: Value) -> Bool {
    let judgement = Comparison.judge(source, target, dateline: pair.dateline)
    return judgement.agreement == .same || judgement.agreement == .compatible && judgement.score > 0.3
  }

  private func agrees(_ a: Value, _ b: Value) -> Bool {
    let judgement = Comparison.judge(a, b, dateline: pair.dateline)
    return judgement.agreement == .same
      || judgement.agreement == .compatible && (judgement.score >= MovedSentences.plainAgreement || isLong(a))
  }

  /// Whether a figure has so many digits that another that rounds it is no chance: 48조2867억, "48.29 trillion".
  private func isLong(_ value: Value) -> Bool {
    guard case .quantity(let quantity) = value else { return false }
    return quantity.magnitude.significand.magnitude >= 1_000
  }

  /// From this score on two values that are compatible say one thing: 2번 and "Second" do.
  private static let plainAgreement = 0.5

  /// Figures and dates of a stretch that tell something: not a bare "two", nor 올해, which stands in any story.
  private static func values(of side: AnnotatedSide, _ range: TextRange, all: Bool = false) -> [Value] {
    guard !range.isEmpty else { return [] }
    return side.forest.indices(in: range).compactMap { index in
      let value = side.forest.mentions[index].value
      switch value {
      case .quantity(let quantity):
        let isSmall = quantity.unit == nil && (quantity.magnitude.integer.map { $0 < 4 } ?? false)
        return all || !isSmall ? value : nil
      case .date(let date):
        return all || date.basis != .dateline || date.relative?.unit != .year || date.month != nil ? value : nil
      case .time: return value
      default: return nil
      }
    }
  }

  /// Whether two sentences that nothing answers can be one: their lengths allow it, and their figures do.
  private static func mayAnswer(_ source: Int, _ target: Int, _ pair: AnnotatedPair) -> Bool {
    let mine = pair.source.range(pair.beads[source].source)
    let theirs = pair.target.range(pair.beads[target].target)
    let ratio = Double(theirs.length) / Double(max(1, mine.length))
    guard ratio > 0.4, ratio < 2.5 else { return false }
    let a = values(of: pair.source, mine)
    let b = values(of: pair.target, theirs)
    return a.isEmpty && b.isEmpty
      || a.contains { x in b.contains { Comparison.judge(x, $0, dateline: pair.dateline).agreement <= .compatible } }
  }
}
