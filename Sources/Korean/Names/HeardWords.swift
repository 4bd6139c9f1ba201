import TextModel

/// What was heard of Korean words beside one English name: windows overlap, and names and words recur in an article.
///
/// To look up costs the hash of a word, a tenth of a score.
final class HeardWords {
  /// The words, and their hashes: few are heard beside one name.
  @exclusivity(unchecked) private var words: [[UInt8]] = []
  @exclusivity(unchecked) private var hashes: [UInt64] = []
  /// For each word the scores of the English spans; not a number until they are asked for.
  @exclusivity(unchecked) private var scores: [Double] = []
  private var reasons: [Question: String?] = [:]
  private let spans: [LatinWord?]

  /// One word beside one span, as the whole of a name or beside others.
  private struct Question: Hashable {
    let cell: Int
    let isAlone: Bool
  }

  /// Nothing is known yet of words beside a name that is read in `spans`.
  init(_ spans: [LatinWord?]) { self.spans = spans }

  /// Where a Korean word stands, given as units.
  func place(of units: [UInt8]) -> Int {
    var hash = FNV1a()
    for unit in units { hash.add(unit) }
    for place in hashes.indices where hashes[place] == hash.value && words[place] == units { return place }
    hashes.append(hash.value)
    words.append(units)
    scores.append(contentsOf: repeatElement(.nan, count: spans.count))
    return words.count - 1
  }

  /// The score of the word at a place as a span of the name: what the sounds say, and what lists of names say of them
  /// where they leave a doubt.
  func score(_ place: Int, _ span: Int) -> Double {
    let cell = place * spans.count + span
    if scores[cell].isNaN {
      let units = words[place]
      scores[cell] =
        spans[span].map { AttestedNames.weigh($0.score(units), units, $0.letters) } ?? PhoneticModel.impossible
    }
    return scores[cell]
  }

  /// Why the word is nearly the span; `find` is asked once.
  func reason(_ place: Int, _ span: Int, isAlone: Bool, find: () -> String?) -> String? {
    let question = Question(cell: place * spans.count + span, isAlone: isAlone)
    if let known = reasons[question] { return known }
    let found = find()
    reasons[question] = .some(found)
    return found
  }
}
