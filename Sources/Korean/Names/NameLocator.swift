import Mentions
public import TextModel

/// Finds the Korean words that read like a name of the other side: Korean alone often cannot bound a name.
///
/// Made once per text; every question then looks at the eojeols of a stretch. A name may begin where an eojeol begins and
/// end where a chain of particles does.
public struct NameLocator: Sendable {
  /// Words of the text and how well they read like the name.
  public struct Candidate: Hashable, Sendable {
    /// The words, in bytes of the normalised text, without particles.
    public var range: TextRange
    /// Log-likelihood ratio in nats.
    public var score: Double
    /// How many of the name's words were found.
    public var wordCount: Int
    /// A neighbouring word of the name that does not read like what stands there: its index, and the score.
    public var misfit: Misfit?

    /// One word of a name that contradicts the Korean beside the words that agree.
    public struct Misfit: Hashable, Sendable {
      /// Which word of the name.
      public var word: Int
      /// Where its counterpart stands.
      public var range: TextRange
      /// How badly it fits.
      public var score: Double
    }
  }

  /// From this score on words read like the name.
  public static let accepts = 1.5
  /// From this score on a single short word does.
  public static let acceptsShort = 3.0

  /// Words of English names that are translated, not written by sound.
  static let generic: Set<String> = [
    "city", "lake", "island", "islands", "province", "river", "mount", "mountain", "mountains", "north", "south",
    "east",
    "west", "new", "central", "university", "company", "party", "committee", "council", "national", "county", "state",
    "states", "united", "republic", "kingdom", "institute", "center", "centre", "agency", "department", "ministry",
    "association", "federation", "union", "bank", "group", "court", "supreme", "house", "church", "museum", "airport",
    "station", "park", "street", "avenue", "bay", "sea", "ocean", "gulf", "valley", "beach", "hill", "hills", "college",
    "school", "hospital", "army", "navy", "force", "forces", "police", "office", "service", "services", "news", "times",
    "the", "of", "and", "for", "international", "world", "cup", "league", "club", "district", "regency", "prefecture",
    "peninsula", "desert", "basin", "palace", "castle", "bridge", "society", "foundation", "board", "commission",
    "corporation", "corp", "inc", "ltd", "limited", "prison", "network", "line", "stream", "open", "masters", "evening",
    "morning", "post", "port", "harbor", "harbour", "stadium", "theater", "theatre", "market", "tunnel", "reservoir",
    "lighthouse", "cathedral", "shrine", "mosque", "library", "gallery", "hotel", "arena", "falls", "canyon",
  ]

  /// Whether an English word of a name is translated as a rule.
  public static func isTranslated(_ word: String) -> Bool {
    var key = LetterKey()
    var count = 0
    for byte in word.utf8 {
      let letter = (byte | 0x20) &- 97
      // The words of the list are letters and nothing else.
      guard letter < 26 else { return false }
      count += 1
      if count > LetterKey.longest { return generic.contains(word.lowercased()) }
      key.append(letter)
    }
    return genericKeys.contains(key)
  }

  private static let genericKeys = Set(generic.compactMap { LetterKey(LatinFold.letters($0)) })

  /// Whether a Korean word is an everyday one, though it may be written by sound: 컴퓨터, 나치.
  public static func isOrdinary(_ word: String) -> Bool { KoreanNameWords.ordinary.contains(word) }

  /// The best score of any word of the name against any eojeol of `range`: in the unknown band nothing is known.
  public func bestScore(of name: EnglishName, in range: TextRange) -> Double {
    var best = PhoneticModel.impossible
    for word in name.sounds where word.letters.count <= PhoneticModel.longest {
      for entry in entries(in: range) where entry.core.end <= range.end {
        best = max(best, bestPrefix(entry, word))
      }
    }
    return best
  }

  /// The words of `range` that may be the single word `part` in a spelling the sounds do not settle: whole eojeols but
  /// for their particles.
  public func doubtful(_ part: String, in range: TextRange) -> TextRange? {
    let word = LatinWord(LatinFold.letters(part))
    for entry in entries(in: range) where entry.core.end <= range.end {
      if let match = match(word, entry, { prefixScores(entry, word, $0) }), match.score >= NameLocator.accepts,
        match.score >= NameLocator.acceptsShort || !isOrdinary(TextRange(entry.core.start, match.end))
      {
        return TextRange(entry.core.start, match.end)
      }
    }
    return nil
  }

  /// One eojeol that begins with Hangul.
  struct Entry: Sendable {
    /// Without punctuation.
    let core: TextRange
    /// Where its first run of Hangul syllables ends.
    let hangulEnd: Int
    /// Where the units of its Hangul stand among those of the text.
    let units: Range<Int>

    /// How many syllables its first run of Hangul has.
    var syllableCount: Int { (hangulEnd - core.start) / 3 }
  }

  let bytes: [UInt8]
  let entries: [Entry]
  let model = PhoneticModel.shared
  /// The units of all entries, one after the other: a text has hundreds, and few of them are ever asked about.
  private let units: [UInt8]
  /// For each unit the byte offset after it where it ends a syllable; −1 inside one.
  private let ends: [Int]
  /// Where words of three bytes or more begin, whatever their letters.
  let wordStarts: [Int]

  /// A locator for `text`.
  public init(_ text: NormalizedText) {
    bytes = text.bytes
    var entries: [Entry] = []
    var units: [UInt8] = []
    var ends: [Int] = []
    var wordStarts: [Int] = []
    wordStarts.reserveCapacity(bytes.count / 8)
    entries.reserveCapacity(bytes.count / 8)
    units.reserveCapacity(bytes.count)
    ends.reserveCapacity(bytes.count)
    func add(_ core: TextRange) {
      if core.length >= 3 { wordStarts.append(core.start) }
      let first = units.count
      NameLocator.appendUnits(text.bytes, core, &units, &ends)
      guard units.count > first else { return }
      let end = min(core.end, Particles.hangulEnd(text.bytes, core.start))
      entries.append(Entry(core: core, hangulEnd: end, units: first..<units.count))
    }
    for eojeol in Eojeols(text.bytes) {
      add(eojeol.core)
      for start in Eojeols.laterWords(text.bytes, in: eojeol.core) { add(TextRange(start, eojeol.core.end)) }
      if let second = NameLocator.secondOfPair(text.bytes, eojeol.core) { add(second) }
    }
    self.entries = entries
    self.units = units
    self.ends = ends
    self.wordStarts = wordStarts
  }

  /// The second of two Koreans whom a hyphen joins: 이용대-정재성 조. A foreign surname of two parts is one name.
  private static func secondOfPair(_ bytes: [UInt8], _ core: TextRange) -> TextRange? {
    let hyphen = core.start + 9
    guard hyphen + 9 < core.end, bytes[hyphen] == UInt8(ascii: "-"), bytes[hyphen - 9] >= 0xEA else { return nil }
    let second = TextRange(hyphen + 1, core.end)
    let names = [syllables(bytes, TextRange(core.start, hyphen)), syllables(bytes, TextRange(hyphen + 1, hyphen + 10))]
    return names.allSatisfy { $0.count == 3 && KoreanNameParts.isBuiltLikeName([$0]) } ? second : nil
  }

  /// Appends the units of the Hangul that an eojeol begins with, and the byte offset after each that ends a syllable.
  private static func appendUnits(_ bytes: [UInt8], _ core: TextRange, _ units: inout [UInt8], _ ends: inout [Int]) {
    let longest = units.count + PhoneticModel.longest
    var offset = core.start
    while offset < core.end, units.count + 3 <= longest {
      // 플래스코-플랙스먼 is one name.
      if bytes[offset] == UInt8(ascii: "-"), offset > core.start, offset + 1 < core.end {
        guard Hangul.isSyllable(UTF8Scalars.scalar(in: bytes, at: offset + 1).value) else { break }
        offset += 1
      }
      let (scalar, length) = UTF8Scalars.scalar(in: bytes, at: offset)
      guard Hangul.isSyllable(scalar) else { break }
      offset += length
      units.append(UInt8(Hangul.lead(scalar)))
      units.append(UInt8(19 + Hangul.vowel(scalar)))
      ends.append(-1)
      if Hangul.tail(scalar) > 0 {
        units.append(UInt8(39 + Hangul.tail(scalar)))
        ends.append(-1)
      }
      ends.append(offset)
    }
  }

  // MARK: What an eojeol holds

  /// The units of an entry.
  func units(_ entry: Entry) -> ArraySlice<UInt8> { units[entry.units] }

  /// The byte offset after the unit of an entry, counted from its first; −1 where it ends no syllable.
  func end(_ entry: Entry, _ unit: Int) -> Int { ends[entry.units.lowerBound + unit] }

  /// The syllables of an entry's first run of Hangul, up to the byte offset `end` where one is given.
  func syllables(_ entry: Entry, before end: Int? = nil) -> [UInt32] {
    NameLocator.syllables(bytes, TextRange(entry.core.start, min(entry.hangulEnd, end ?? entry.hangulEnd)))
  }

  /// Where in that run a noun may end, the longest first: byte offsets; also before a syllable for a sort of place behind
  /// a long name: 알할라니야섬.
  func nounEnds(_ entry: Entry) -> [Int] {
    let start = entry.core.start
    let ends = Particles.nounEnds(in: bytes, from: start)
    guard let longest = ends.first, longest - start >= 12 else { return ends }
    let more = ends.compactMap { end in end - start < 12 ? nil : sort(before: end).map { end - $0 } }
    return more.isEmpty ? ends : Set(ends + more).sorted(by: >)
  }

  /// Whether the entry can begin with the first sound of a word.
  func canBegin(_ letters: [UInt8], _ entry: Entry) -> Bool {
    NameLocator.canBegin(letters, units[entry.units.lowerBound])
  }

  /// The scores of an entry's beginnings as a word; see `PhoneticModel.prefixScores`.
  @inline(__always)
  func prefixScores(_ entry: Entry, _ word: LatinWord, _ take: (Int, Double) -> Void) {
    guard word.letters.count <= PhoneticModel.longest else { return }
    model.prefixScores(units: units[entry.units], letters: word.sounds, take)
  }

  /// The words of `range` that read like the name, best first; only those that are accepted, wholly or in part.
  public func candidates(for name: EnglishName, in range: TextRange) -> [Candidate] {
    NameSearch(name, in: range, of: self).candidates()
  }

  /// The words of `range` that are a way to write the name, or nearly so; the best first.
  public func windows(for name: EnglishName, in range: TextRange) -> [Window] {
    NameSearch(name, in: range, of: self).windows()
  }

  /// Between this score and acceptance a word sounds nearly like the Korean: one sound is another.
  public static let nearlyFits = -7.0

  /// A word that an eojeol begins as.
  struct Match {
    let score: Double
    let end: Int
    let syllables: Int
  }

  /// The best end of a word inside an eojeol: what follows must be particles. `scores` hands over how its beginnings read as
  /// the word.
  @inline(__always)
  func match(_ word: LatinWord, _ entry: Entry, _ scores: ((Int, Double) -> Void) -> Void) -> Match? {
    guard word.letters.count <= PhoneticModel.longest, canBegin(word.letters, entry) else { return nil }
    var best: Match?
    var syllables = 0
    scores { index, score in
      syllables += 1
      guard syllables > 1 || word.letters.count <= 4, score > best?.score ?? -8 else { return }
      let end = end(entry, index)
      guard end == entry.core.end || Particles.tail(in: bytes, after: end, kind: .person) != nil || isUnit(at: end)
      else { return }
      best = Match(score: score, end: end, syllables: syllables)
    }
    return best
  }

  /// How many bytes the word for a sort of place takes that ends at `end`; nil where none does.
  private func sort(before end: Int) -> Int? {
    guard let last = UTF8Scalars.scalar(in: bytes, before: end)?.value else { return nil }
    if NameLocator.sorts.contains(last) { return 3 }
    guard NameLocator.lastSyllables.contains(last) else { return nil }
    return NameLocator.longSorts.first { bytes[..<end].suffix($0.count).elementsEqual($0) }?.count
  }

  /// Whether a syllable for a sort of place stands at `offset`, and nothing but particles behind it: 모케과주에.
  private func isUnit(at offset: Int) -> Bool {
    guard offset + 3 <= bytes.count else { return false }
    let first = UTF8Scalars.scalar(in: bytes, at: offset).value
    if NameLocator.sorts.contains(first) { return Particles.tail(in: bytes, after: offset + 3) != nil }
    guard NameLocator.firstSyllables.contains(first) else { return false }
    return NameLocator.longSorts.contains {
      bytes[offset...].starts(with: $0) && Particles.tail(in: bytes, after: offset + $0.count) != nil
    }
  }

  /// What Korean writes behind the names of places, peoples and prizes abroad, where English says the name alone: 카렌족.
  private static let sorts = Set("주섬시현성강산호항만역대족인상".unicodeScalars.map(\.value))
  private static let longWords = [
    "무라", "마치", "시장", "군수", "지사", "부두", "대학", "공항", "산맥", "반도", "군도", "제도", "고원", "사막", "해협", "빙하",
  ]
  private static let longSorts = longWords.map { Array($0.utf8) }
  private static let firstSyllables = Set(longWords.compactMap { $0.unicodeScalars.first?.value })
  private static let lastSyllables = Set(longWords.compactMap { $0.unicodeScalars.last?.value })

  /// A cheap look at the first sounds, which spares most of the work: a consonant is not heard as one of another place.
  static func canBegin(_ letters: [UInt8], _ lead: UInt8) -> Bool {
    guard let first = letters.first, lead < 19 else { return false }
    return leads[Int(first)] & (1 << UInt32(lead)) != 0
  }

  /// For each letter a…z the leading consonants its sound may have (bit n: lead n; ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ).
  private static let leads: [UInt32] = {
    let none = "ㅇ"
    let sounds: [String] = [
      none, "ㅂㅃ", "ㅋㅅㅊㄱㅆㅈㄲ", "ㄷㄸㅈ", none + "ㅎ", "ㅍㅂ", "ㄱㅈㄲㅇㄴㅎㅋ", "ㅎㅇ", none, "ㅈㅇㅎㅊㅉ", "ㅋㄱㄴㅇㄲㅎ", "ㄹㄴㅇㅎ", "ㅁㅇ", "ㄴㅇㄹ",
      none + "ㅎ", "ㅍㅂㅅㅃㄴ", "ㅋㅊㄱㅇㅌ", "ㄹㄴㅎㅇ", "ㅅㅆㅈㅊㅇㅎㅌㅋ", "ㅌㅊㅅㄷㄸㅈ", none + "ㅎ", "ㅂㅍㅇㅃ", "ㅇㅂㅎㄹ", "ㅅㅈㅆㅎㅇㅊㅋ", none + "ㅈㅎ",
      "ㅈㅅㅊㅇㅉㅆㅌ",
    ]
    let order = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)
    return sounds.map { sound in
      sound.unicodeScalars.reduce(UInt32(0)) { mask, jamo in
        order.firstIndex(of: jamo).map { mask | (1 << UInt32($0)) } ?? mask
      }
    }
  }()
}
