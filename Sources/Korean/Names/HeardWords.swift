import TextModel

/// What was heard of Korean words beside one English name, for windows that overlap: the same word lies in many of them.
///
/// Made for one look at one stretch, and thrown away with it. To look up costs a hash of the word, a tenth of a score.
final class HeardWords {
  private var hashes: [UInt64] = []
  private var words: [[UInt8]] = []
  /// For each word the scores of the English spans; not a number until they are asked for.
  private var scores: [Double] = []
  /// How many spans the name has room for.
  private let width: Int
  private var reasons: [Question: String?] = [:]

  /// One word beside one span, as the whole of a name or beside others.
  struct Question: Hashable {
    fileprivate let cell: Int
    let isAlone: Bool
  }

  /// Nothing is known of words beside a name of `wordCount` words yet.
  init(wordCount: Int) { width = wordCount * EnglishName.longestSpan }

  /// The score of a Korean word, given as units, as the span; `find` is asked once.
  func score(_ units: [UInt8], _ span: Int, find: () -> Double) -> Double {
    let cell = index(of: units) * width + span
    if scores[cell].isNaN { scores[cell] = find() }
    return scores[cell]
  }

  /// Why the word is nearly the span; `find` is asked once.
  func reason(_ units: [UInt8], _ span: Int, isAlone: Bool, find: () -> String?) -> String? {
    let question = Question(cell: index(of: units) * width + span, isAlone: isAlone)
    if let known = reasons[question] { return known }
    let found = find()
    reasons[question] = .some(found)
    return found
  }

  private func index(of units: [UInt8]) -> Int {
    var hash = FNV1a()
    for unit in units { hash.add(unit) }
    for index in hashes.indices where hashes[index] == hash.value && words[index] == units { return index }
    hashes.append(hash.value)
    words.append(units)
    scores.append(contentsOf: repeatElement(.nan, count: width))
    return words.count - 1
  }
}
