extension EnglishReader {
  /// Whether nothing stands at `end` that the number before it could count: a mark, the end of the text, or a small word.
  func endsPhrase(_ end: Int) -> Bool {
    let next = skipSpace(end)
    if next > end { return hasAny(EnglishSmallWords.afterPhrases, at: next) > 0 || !isLetter(next) && !isDigit(next) }
    guard !isLetter(end), !isDigit(end), dash(end) == 0 else { return false }
    switch byte(end) {
    case UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "$"): return false
    case UInt8(ascii: "."), UInt8(ascii: ","): return !isDigit(end + 1)
    default: return true
    }
  }
}

/// Words that no number counts.
enum EnglishSmallWords {
  /// What goes on after a complete phrase: prepositions, conjunctions, verbs without content.
  static let afterPhrases: [StaticString] = [
    "about", "after", "ahead", "alone", "also", "amid", "among", "and", "are", "as", "at", "because", "before", "but",
    "by", "can", "could", "did", "does", "during", "for", "from", "had", "has", "have", "if", "in", "instead", "into",
    "is", "it", "last", "local", "may", "might", "must", "near", "next", "of", "on", "or", "over", "respectively",
    "should", "since", "so", "than", "that", "the", "then", "this", "through", "to", "too", "under", "until", "was",
    "were", "when", "where", "which", "while", "who", "will", "with", "without", "would",
  ]
}
