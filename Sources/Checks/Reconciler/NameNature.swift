import English
import Korean

/// How the words of a capitalised name are carried into the other language.
enum NameNature {
  /// By their sound: people, most places.
  case sound
  /// Some words by sound, others by meaning: West Virginia University.
  case mixed
  /// Initials, which may stand for a full name.
  case acronym
  /// By meaning: Supreme Court.
  case meaning

  /// The nature of a name of the words `parts`.
  init(_ parts: [String]) {
    if NameNature.isAcronym(parts) {
      self = .acronym
      return
    }
    let counted = parts.filter { $0.utf8.first.map { $0 < 0x61 || $0 >= 0x80 } ?? false }
    let translated = counted.filter(NameNature.isTranslated)
    // Two names of people: Chris Rock, Kanye West.
    let isPerson =
      translated.count < counted.count && counted.allSatisfy { KnownNames.contains($0) } || NameNature.isFullName(parts)
    self = translated.isEmpty || isPerson ? .sound : translated.count == counted.count ? .meaning : .mixed
  }

  /// Whether the name is one word of initials or their plural: FBI. Soon answered.
  static func isAcronym(_ parts: [String]) -> Bool { parts.count == 1 && isAcronym(parts[0]) }

  /// The same of one word.
  static func isAcronym(_ word: String) -> Bool {
    let letters = word.utf8
    guard letters.count <= 6, letters.count >= 2 else { return false }
    return letters.dropLast(letters.last == UInt8(ascii: "s") ? 1 : 0).allSatisfy { $0 < 0x61 }
  }

  /// Whether the words are built like a person's full name: one that people's names begin with, and behind it one that
  /// they end with, or no word of the language at all: Bill Jaynes, Chris Rock, not Virginia Beach.
  static func isFullName(_ parts: [String]) -> Bool {
    guard parts.count >= 2, parts.count <= 4, let first = parts.first, let last = parts.last, last.utf8.count >= 3,
      first.utf8.count >= 3, first != "The", PersonNames.begin(with: first), last.utf8.contains(where: { $0 >= 0x61 })
    else { return false }
    func isName(_ word: String) -> Bool { PersonNames.begin(with: word) || PersonNames.end(with: word) }
    guard parts.dropFirst().dropLast().allSatisfy({ isName($0) || !isTranslated($0) }) else { return false }
    return PersonNames.end(with: last) || !isTranslated(last)
  }

  /// Whether the name is one word in the plural that no list of people has: a team, a people, followers of something.
  static func isGroup(_ parts: [String]) -> Bool {
    guard parts.count == 1, let word = parts.first, word.utf8.count > 4, word.hasSuffix("s") else { return false }
    return !KnownNames.contains(word)
  }

  /// Whether the group is one of people, or of things that have a word: Remainers, Allies; not Argos.
  static func isCrowd(_ parts: [String]) -> Bool {
    guard isGroup(parts), let word = parts.first else { return false }
    return EnglishNameFinder.isOrdinary(word) || crowds.contains { word.hasSuffix($0) }
  }

  private static let crowds = ["ers", "ors", "ans", "ists", "ites", "ics", "ies", "eers", "men"]

  private static func isTranslated(_ word: String) -> Bool {
    NameLocator.isTranslated(word) || EnglishNameFinder.isOrdinary(word)
  }

  /// Whether a single word says of what faith something is: "the largest Buddhist order".
  static func isFaith(_ parts: [String]) -> Bool { parts.count == 1 && faiths.contains(parts[0]) }

  private static let faiths: Set<String> = [
    "Anglican", "Buddhist", "Buddhists", "Catholic", "Catholics", "Christian", "Christians", "Confucian", "Hindu",
    "Hindus", "Islamic", "Jewish", "Lutheran", "Mormon", "Muslim", "Muslims", "Orthodox", "Presbyterian", "Protestant",
    "Protestants", "Shiite", "Sikh", "Sunni",
  ]
}
