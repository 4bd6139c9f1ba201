import TextModel

/// What stands around an English title: capitals, verbs that use the same word, the names of bodies.
enum EnglishTitleContext {
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 || byte >= 0x80 }

  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 48 < 10 }

  @inline(__always)
  static func isCapital(_ byte: UInt8) -> Bool { byte &- 65 < 26 }

  /// Whether a word may end at `end`: no letter or digit there. A typographic apostrophe is no letter.
  static func isBorder(_ bytes: [UInt8], _ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    if bytes[end] == 0xE2 { return true }
    return !isWord(bytes[end])
  }

  /// The word that ends right before the space at `start - 1`, lower-cased; empty where there is none.
  static func previousWord(_ bytes: [UInt8], before start: Int) -> [UInt8] {
    guard start >= 2, bytes[start - 1] == 0x20 else { return [] }
    let range = wordRange(bytes, endingAt: start - 1)
    return bytes[range.start..<range.end].map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
  }

  /// The range of the word that ends at `end`.
  static func wordRange(_ bytes: [UInt8], endingAt end: Int) -> TextRange {
    var begin = end
    while begin > 0, isWord(bytes[begin - 1]) || bytes[begin - 1] == 0x26 || bytes[begin - 1] == 0x2D { begin -= 1 }
    return TextRange(begin, end)
  }

  /// Words that end what a "former" can belong to, and those that it rather belongs to.
  private static let noNouns: Set<String> = [
    "the", "and", "for", "with", "from", "that", "who", "whose", "his", "her", "their", "its", "our", "was", "were",
    "has",
    "had", "said", "says", "than", "then", "but", "not", "into", "over", "under", "after", "before", "club", "team",
    "school", "employer", "company", "rival", "husband", "wife", "boss", "colleague", "teammate",
  ]

  /// Whether `word` is written small and can be a noun before a role: "festival director".
  static func isPlainNoun(_ bytes: [UInt8], _ word: TextRange) -> Bool {
    word.length >= 3 && bytes[word.start..<word.end].allSatisfy { $0 &- 97 < 26 }
      && !noNouns.contains(String(decoding: bytes[word.start..<word.end], as: UTF8.self))
  }

  /// Words after which "head", "coach", "chair" … is a verb.
  private static let beforeVerb: Set<[UInt8]> = Set(
    [
      "to", "will", "would", "could", "can", "may", "might", "should", "must", "who", "they", "we", "i", "not", "also",
      "shall",
    ]
    .map { Array($0.utf8) })

  static func mayBeVerb(_ bytes: [UInt8], at start: Int) -> Bool {
    beforeVerb.contains(previousWord(bytes, before: start))
  }

  /// Titles that nothing else is, unless they are verbs: "to chair the summit", "would captain Korea".
  private static let verbs = ["chair", "captain", "judge", "minister", "marshal", "head", "coach", "referee"].map {
    Array($0.utf8)
  }

  /// Whether the role is one of the words that are verbs as well, and what stands before it makes it one.
  static func isVerb(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    verbs.contains { bytes[start..<end].elementsEqual($0) } && mayBeVerb(bytes, at: start)
  }

  /// Whether the role is a verb in the present with its object behind it: "Malaysia chairs the Association".
  static func isPredicate(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    predicates.contains { bytes[start..<end].elementsEqual($0) }
      && objects.contains { end + $0.count <= bytes.count && bytes[end..<(end + $0.count)].elementsEqual($0) }
  }

  private static let predicates = ["chairs", "heads", "captains", "coaches", "judges", "hosts"].map { Array($0.utf8) }
  private static let objects = [" the ", " a ", " an ", " its ", " his ", " her ", " their ", " this "].map {
    Array($0.utf8)
  }

  /// Whether the role from `start` to `end` is rather a part of the body: "a wound to the head", but "the head of the team".
  static func isBodyPart(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard bytes[start..<end].elementsEqual("head".utf8) else { return false }
    return ![" of ", " for ", " at ", " in "].contains { behind in
      end + behind.utf8.count <= bytes.count && bytes[end..<(end + behind.utf8.count)].elementsEqual(behind.utf8)
    }
  }

  /// Whether a capitalised word stands right behind, as the name of the holder does.
  static func nameFollows(_ bytes: [UInt8], _ end: Int) -> Bool {
    guard end + 1 < bytes.count, bytes[end] == 0x20 else { return false }
    return isCapital(bytes[end + 1])
  }

  /// Whether the word at `start` stands at the beginning of a sentence, line or quotation.
  static func beginsSentence(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard start > 0 else { return true }
    guard bytes[start - 1] == 0x20 else { return !isWord(bytes[start - 1]) }
    guard start > 1 else { return true }
    return [0x2E, 0x21, 0x3F, 0x3A, 0x0A].contains(bytes[start - 2])
  }

  /// Words that make a name of what reads as a title: Premier League, General Assembly, King County.
  private static let namingWords: Set<[UInt8]> = Set(
    [
      "League", "Assembly", "Motors", "Electric", "County", "University", "Hospital", "Airport", "Street", "Island",
      "Islands", "Bowl", "Cup", "Corps", "Mills", "Dynamics", "City", "Hotel", "Theatre", "Bridge",
    ].map { Array($0.utf8) })

  /// Whether the capitalised word behind `end` shows that the words before are part of a name.
  static func isPartOfName(_ bytes: [UInt8], _ end: Int) -> Bool {
    // "campaign chief" in "campaign chief of staff"
    if bytes[max(0, end - 5)..<end].elementsEqual("chief".utf8), end + 9 <= bytes.count,
      bytes[end..<(end + 9)].elementsEqual(" of staff".utf8)
    {
      return true
    }
    // "U.S. attorney" in "U.S. attorney general"
    if bytes[max(0, end - 8)..<end].elementsEqual("attorney".utf8), end + 8 <= bytes.count,
      bytes[end..<(end + 8)].elementsEqual(" general".utf8)
    {
      return true
    }
    guard nameFollows(bytes, end) else { return false }
    var last = end + 1
    while last < bytes.count, isWord(bytes[last]) { last += 1 }
    return namingWords.contains(Array(bytes[(end + 1)..<last]))
  }

  /// Nouns that end the name of a body: "Prison Service spokesman".
  private static let bodyNouns: Set<[UInt8]> = Set(
    [
      "service", "ministry", "party", "university", "bank", "group", "council", "commission", "union", "court",
      "agency",
      "department", "committee", "board", "association", "federation", "institute", "institution", "foundation",
      "college",
      "school", "hospital", "center", "centre", "corp", "inc", "company", "fund", "society", "club", "league",
      "authority",
      "office", "bureau", "campaign", "team", "command", "police", "city", "province", "county", "district", "airlines",
      "motors", "motor", "electronics", "church", "network", "museum", "theatre", "theater", "union's",
    ].map { Array($0.utf8) })

  static func isBodyNoun(_ word: [UInt8]) -> Bool { bodyNouns.contains(word) }

  /// The end of a capitalised name of a body that begins at `start`, articles and "of" inside included; nil without one.
  static func bodyEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var offset = start
    var end: Int?
    for _ in 0..<8 {
      guard offset < bytes.count, isWord(bytes[offset]) else { break }
      var wordEnd = offset
      while wordEnd < bytes.count,
        isWord(bytes[wordEnd]) || ((bytes[wordEnd] == 0x2D || bytes[wordEnd] == 0x26) && wordEnd > offset),
        bytes[wordEnd] != 0xE2
      {
        wordEnd += 1
      }
      guard wordEnd > offset else { break }
      let isLinking = ["of", "and", "for", "the"].contains { bytes[offset..<wordEnd].elementsEqual($0.utf8) }
      if isCapital(bytes[offset]) { end = wordEnd } else if !isLinking || end == nil { break }
      guard wordEnd < bytes.count, bytes[wordEnd] == 0x20 else { break }
      offset = wordEnd + 1
      if offset + 1 < bytes.count, bytes[offset] == 0x26, bytes[offset + 1] == 0x20 { offset += 2 }
    }
    return end
  }
}
