import Bitext
import Korean
import Mentions
import TextModel

/// Tells sentences that an edition has moved from those that it leaves out.
///
/// An alignment goes forward, so that a quote taken to the head of an article leaves a hole where it stood. What was moved is
/// said somewhere: its figures and dates stand in the translation where the source beside them has none, or a sentence of
/// the translation that nothing answers has room for it.
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
    guard !bead.isSure else { return false }
    if doubtful.contains(index) { return true }
    let values = MovedSentences.values(of: pair.source, pair.source.range(bead.source))
    guard !values.isEmpty else { return haveTakenIn(index) }
    return 2 * values.count(where: { isSaidElsewhere($0, besides: index) }) > values.count
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

  /// Whether the translation has the value in a place whose source lacks it.
  private func isSaidElsewhere(_ value: Value, besides index: Int) -> Bool {
    pair.target.forest.mentions.contains { mention in
      guard agrees(value, mention.value), let bead = pair.bead(ofTarget: mention.range.start) else { return false }
      let beside = MovedSentences.values(of: pair.source, pair.source.range(pair.beads[bead].source), all: true)
      return !beside.contains { accounts($0, for: mention.value) }
    }
  }

  /// Whether a value of the source beside it is what the translation says: the 7 of 7-5 is not "seven years".
  private func accounts(_ source: Value, for target: Value) -> Bool {
    let judgement = Comparison.judge(source, target, dateline: pair.dateline)
    return judgement.agreement == .same || judgement.agreement == .compatible && judgement.score > 0.3
  }

  private func agrees(_ a: Value, _ b: Value) -> Bool {
    Comparison.judge(a, b, dateline: pair.dateline).agreement <= .compatible
  }

  /// Figures and dates of a stretch that tell something: not a bare "two".
  private static func values(of side: AnnotatedSide, _ range: TextRange, all: Bool = false) -> [Value] {
    guard !range.isEmpty else { return [] }
    return side.forest.indices(in: range).compactMap { index in
      let value = side.forest.mentions[index].value
      switch value {
      case .quantity(let quantity):
        let isSmall = quantity.unit == nil && (quantity.magnitude.integer.map { $0 < 4 } ?? false)
        return all || !isSmall ? value : nil
      case .date, .time: return value
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
