/// The words of an English name, taken apart once to be judged against many Korean words.
struct EnglishName {
  /// As the text writes them.
  let parts: [String]
  /// The words that count, without titles.
  let words: [NameMatcher.Word]
  /// The same as the romanisation of a Korean name.
  let roman: RomanName

  /// The name whose words are `parts`.
  init(_ parts: [String]) {
    self.parts = parts
    words = NameMatcher.words(parts)
    roman = RomanName(parts.filter { !NameMatcher.isTitle($0) }.joined(separator: " "))
  }

  /// How many words the text has for it.
  var count: Int { parts.count }
}
