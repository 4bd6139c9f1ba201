/// English inflection as far as names and terms need it: plural and possessive.
public enum Inflection {
  /// The plurals of a word or phrase; the last word is bent, and in "Secretary of State", "attorney general" the noun
  /// that heads it. Empty where the last word is no plain word.
  public static func plurals(of phrase: String) -> [String] {
    plurals(of: Array(phrase.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// As for strings, over UTF-8.
  static func plurals(of phrase: [UInt8]) -> [[UInt8]] {
    let head = headEnd(phrase)
    let start = 1 + (phrase[..<head].lastIndex { $0 == 0x20 || $0 == UInt8(ascii: "-") } ?? -1)
    guard start < head, let bent = plural(Array(phrase[start..<head])) else { return [] }
    return [Array(phrase[..<start]) + bent + Array(phrase[head...])]
  }

  /// The possessive: 's, or the apostrophe alone behind an s of a plural.
  public static func possessive(of word: String, isPlural: Bool = false) -> String {
    isPlural && word.hasSuffix("s") ? word + "'" : word + "'s"
  }

  /// What a word that ends in s may be the plural of, most regular first; empty where it can be none.
  public static func singulars(of word: String) -> [String] {
    if let irregular = irregular.first(where: { $0.value == word })?.key { return [irregular] }
    guard word.utf8.count > 2, word.hasSuffix("s"), !word.hasSuffix("ss") else { return [] }
    var found = [String(word.dropLast())]
    if word.hasSuffix("ies"), word.utf8.count > 4 { found.insert(word.dropLast(3) + "y", at: 0) }
    if word.hasSuffix("es") {
      let stem = String(word.dropLast(2))
      if ["s", "x", "z", "ch", "sh", "o"].contains(where: { stem.hasSuffix($0) }) { found.insert(stem, at: 0) }
    }
    return found
  }

  /// Where the noun that heads the phrase ends: before " of ", " for ", " to " …, before "general" or "elect" as an
  /// adjective behind it, else at the end.
  private static func headEnd(_ phrase: [UInt8]) -> Int {
    for link in links {
      guard phrase.count > link.count + 2 else { continue }
      for index in 1..<(phrase.count - link.count) where matches(phrase, index, link) { return index }
    }
    for tail in adjectives where phrase.count > tail.count && matches(phrase, phrase.count - tail.count, tail) {
      let end = phrase.count - tail.count
      // attorneys general, but major generals and secretaries general both occur: only these bend before it.
      if tail == Array(" general".utf8) {
        guard ["attorney", "inspector", "solicitor"].contains(where: { endsIn($0, phrase[..<end]) }) else { continue }
      }
      return end
    }
    return phrase.count
  }

  private static let links: [[UInt8]] = [" of ", " for ", " to ", " at ", " in ", " on ", " without "].map {
    Array($0.utf8)
  }
  private static let adjectives: [[UInt8]] = ["-elect", " elect", " general"].map { Array($0.utf8) }

  private static func endsIn(_ word: String, _ phrase: ArraySlice<UInt8>) -> Bool {
    let start = phrase.count - word.utf8.count
    return start >= 0 && matches(Array(phrase), start, Array(word.utf8))
  }

  private static func matches(_ phrase: [UInt8], _ start: Int, _ part: [UInt8]) -> Bool {
    for (index, byte) in part.enumerated() where phrase[start + index] | 0x20 != byte | 0x20 { return false }
    return true
  }

  private static let irregular: [String: String] = [
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet", "tooth": "teeth",
    "crisis": "crises", "analysis": "analyses", "basis": "bases", "criterion": "criteria", "phenomenon": "phenomena",
    "medium": "media", "datum": "data", "life": "lives", "wife": "wives", "half": "halves", "leaf": "leaves",
    "shelf": "shelves", "self": "selves", "knife": "knives", "thief": "thieves", "wolf": "wolves", "hero": "heroes",
    "veto": "vetoes", "potato": "potatoes", "tomato": "tomatoes", "echo": "echoes",
  ]
  private static let unchanged: Set<String> = [
    "aircraft", "series", "species", "headquarters", "news", "politics", "economics", "staff", "personnel", "police",
  ]

  /// The plural of one word; nil where there is none.
  private static func plural(_ word: [UInt8]) -> [UInt8]? {
    guard word.count > 1, let last = word.last, isLetter(last) else { return nil }
    let lower = String(decoding: word.map { isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    if unchanged.contains(lower) || lower.hasSuffix("ese") || lower.hasSuffix("ish") { return nil }
    // Initialisms take a small s: MPs, ICBMs.
    if word.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) { return last == 0x53 ? nil : word + [0x73] }
    for (singular, plural) in irregular where lower.hasSuffix(singular) {
      let prefix = lower.utf8.count - singular.utf8.count
      // policeman, councilwoman; but "foot" in "barefoot" is rare enough.
      guard prefix == 0 || singular.hasSuffix("man") else { continue }
      if singular == "man", lower.hasSuffix("german") || lower.hasSuffix("human") || lower.hasSuffix("roman") {
        continue
      }
      // Keeps the first letter's case.
      let bent = Array(plural.utf8)
      return prefix > 0 ? Array(word[..<prefix]) + bent : [word[0]] + bent.dropFirst()
    }
    if ["s", "x", "z", "ch", "sh"].contains(where: { lower.hasSuffix($0) }) {
      // A word in s is mostly a plural already.
      if lower.hasSuffix("s"), !lower.hasSuffix("ss"), !lower.hasSuffix("us") { return nil }
      return word + Array("es".utf8)
    }
    if last | 0x20 == 0x79, word.count > 2, !isVowel(word[word.count - 2]) {
      return Array(word.dropLast()) + Array("ies".utf8)
    }
    return word + [0x73]
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isVowel(_ byte: UInt8) -> Bool { [0x61, 0x65, 0x69, 0x6F, 0x75].contains(byte | 0x20) }
}
