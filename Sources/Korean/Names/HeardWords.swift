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
  /// How the words of the name from one on read, as many of them as may be read as one; see `span`.
  private let spans: [LatinWord?]

  /// One word beside one span, as the whole of a name or beside others.
  private struct Question: Hashable {
    let cell: Int
    let isAlone: Bool
  }

  /// Nothing is known yet of words beside a name of these words.
  init(_ words: [EnglishName.Word]) {
    var spans = [LatinWord?](repeating: nil, count: words.count * HeardWords.longestSpan)
    for first in words.indices {
      var letters = words[first].letters
      spans[HeardWords.cell(first, 1)] = words[first].sound
      for count in 2...HeardWords.longestSpan where first + count <= words.count {
        // More than two words are one where all but the last are particles (van der Sar), or where they are the whole name:
        // 아트코리아랩.
        if count > 2, count < words.count, !words[first..<(first + count - 1)].allSatisfy(\.isParticle) { break }
        letters += words[first + count - 1].letters
        spans[HeardWords.cell(first, count)] = LatinWord(letters)
      }
    }
    self.spans = spans
  }

  /// How many words of the name may be read as one.
  static let longestSpan = 4

  /// How `count` words of the name from `first` on read as one; nil where they are not.
  func span(_ first: Int, _ count: Int) -> LatinWord? { spans[HeardWords.cell(first, count)] }

  /// Whether `count` words from `first` on may be read as one.
  func hasSpan(_ first: Int, _ count: Int) -> Bool { spans[HeardWords.cell(first, count)] != nil }

  /// Where `count` words from `first` on stand among the spans.
  private static func cell(_ first: Int, _ count: Int) -> Int { first * longestSpan + count - 1 }

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

  /// The score of the word at a place as a span of the name: what the sounds say, which may be `known` from elsewhere, and
  /// what lists of names say of them where they leave a doubt.
  func score(_ place: Int, _ words: (first: Int, count: Int), known: (LatinWord) -> Double?) -> Double {
    let span = HeardWords.cell(words.first, words.count)
    let cell = place * spans.count + span
    if scores[cell].isNaN {
      let units = self.words[place]
      scores[cell] =
        spans[span].map { AttestedNames.weigh($0.score(units, known: known($0)), units, $0.letters) }
        ?? PhoneticModel.impossible
    }
    return scores[cell]
  }

  /// Why the word is nearly the span; `find` is asked once.
  func reason(_ place: Int, _ words: (first: Int, count: Int), isAlone: Bool, find: () -> String?) -> String? {
    let cell = place * spans.count + HeardWords.cell(words.first, words.count)
    let question = Question(cell: cell, isAlone: isAlone)
    if let known = reasons[question] { return known }
    let found = find()
    reasons[question] = .some(found)
    return found
  }
}
