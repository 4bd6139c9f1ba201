public import TextModel

/// What the words around a capitalised name tell of its being a person: Ms. Ford, comedian Rock, "West, 41," "Prince,
/// an electrician", "Wayne's wife", "Hart told".
public enum EnglishPersonContext {
  /// Whether the words around the name at `range` say that it is a person. O(1).
  public static func isPerson(_ range: TextRange, in text: NormalizedText) -> Bool {
    let bytes = text.bytes
    return isIntroduced(range.start, bytes) || EnglishNameFinder.speaks(bytes, range)
      || isExplained(range.end, bytes) || ownsAsPeopleDo(range.end, bytes)
  }

  // MARK: Before the name

  private static let honorifics = words("mr mrs ms miss dr sir dame madame señor monsieur")
  /// What is done to people, and hardly to anything else.
  private static let deeds = words("arresting interviewing marrying married questioning starring")

  private static func isIntroduced(_ start: Int, _ bytes: [UInt8]) -> Bool {
    guard start > 1, bytes[start - 1] == 0x20 else { return false }
    let isStop = bytes[start - 2] == UInt8(ascii: ".")
    let word = word(endingAt: isStop ? start - 2 : start - 1, bytes)
    let small = word.lowercased()
    if honorifics.contains(small) { return true }
    return !isStop && word == small && (roles.contains(small) || deeds.contains(small))
  }

  // MARK: Behind it

  /// ", 41," or ", who", or ", a mother of two": what stands behind a comma tells who it is.
  private static func isExplained(_ end: Int, _ bytes: [UInt8]) -> Bool {
    guard end + 2 < bytes.count, bytes[end] == 0x2C, bytes[end + 1] == 0x20 else { return false }
    var offset = end + 2
    if bytes[offset...].prefix(2).elementsEqual("a ".utf8) { offset += 2 }
    let digits = bytes[offset...].prefix(3).prefix { $0 &- 0x30 < 10 }.count
    if digits > 0 {
      // Only people have an age between commas; "a 64-year-old" is one, too.
      let rest = bytes[(offset + digits)...].prefix(6)
      return digits <= 2 && (rest.first == 0x2C || rest.elementsEqual("-year-".utf8))
    }
    for place in 0..<5 {
      let word = word(from: offset, bytes)
      guard !word.isEmpty else { return false }
      let small = word.lowercased()
      if place == 0, small == "who" || small == "whose" { return true }
      if isRole(small) { return true }
      let isSomeOf = small == "of" && place == 1 && self.word(from: end + 2, bytes) == "one"
      if closing.contains(small), !isSomeOf { return false }
      offset += word.utf8.count
      guard offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x2D else { return false }
      offset += 1
    }
    return false
  }

  /// Words that end what a comma began to tell of somebody.
  private static let closing = words(
    "of in at on by for from to with and or but where which that is was has had said will would as while when after")

  private static func isRole(_ word: String) -> Bool {
    roles.contains(word) || EnglishNameWords.titles.contains(word)
      || word.hasSuffix("s") && roles.contains(String(word.dropLast()))
  }

  private static let possessions = words(
    """
    attorney boyfriend brother career children cousin daughter death ex-husband ex-wife family father friends funeral
    girlfriend grandfather grandmother husband killer lawyer lawyers mother parents sister son sons testimony widow wife
    """)

  private static func ownsAsPeopleDo(_ end: Int, _ bytes: [UInt8]) -> Bool {
    for mark in ["'s ", "’s "] where bytes[min(end, bytes.count)...].starts(with: mark.utf8) {
      return possessions.contains(word(from: end + mark.utf8.count, bytes))
    }
    return false
  }

  // MARK: Words

  /// What people are called who are then named; not what teams, firms and countries are, too (champion, host, rival).
  private static let roles = words(
    """
    activist actor actress adviser advisor ambassador analyst ancestor artist astronaut athlete attorney author
    banker billionaire biologist blogger boxer boyfriend brother businessman businesswoman candidate captain chairman
    chairwoman chef chemist coach columnist comedian comic commentator commissioner composer comrade conductor
    congressman congresswoman correspondent cousin cyclist dancer daughter democrat detective director drummer
    economist editor electrician engineer entrepreneur farmer father fiancé fiancée filmmaker fisherman footballer
    forward founder friend girlfriend goalkeeper golfer governor grandfather grandmother grandson guitarist gymnast
    historian husband inmate inventor investigator journalist judge lawmaker lawyer leader lecturer linguist magnate
    mathematician mayor mechanic midfielder millionaire minister mother musician nanny nephew niece nominee novelist
    nurse officer painter passenger pastor philosopher photographer physician physicist pianist pilot playwright poet
    politician presenter president priest prisoner producer professor prosecutor psychologist quarterback rapper
    referee reporter republican researcher scholar scientist screenwriter sculptor secretary senator singer sister
    skater soldier son songwriter soprano spokesman spokesperson spokeswoman striker student surgeon survivor suspect
    swimmer teacher teammate technician teenager tycoon uncle veteran victim violinist volunteer widow wife winger
    wrestler writer
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  private static func word(endingAt end: Int, _ bytes: [UInt8]) -> String {
    var start = end
    while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func word(from start: Int, _ bytes: [UInt8]) -> String {
    var end = start
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    return String(decoding: bytes[min(start, end)..<end], as: UTF8.self)
  }
}
