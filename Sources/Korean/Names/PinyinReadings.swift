/// Chinese names as Koreans write their sound: 스위치 is Shi Yuqi, 린즈웨이 is Lin Zhiwei.
///
/// The table of the Rules for Loanword Orthography (외래어 표기법, notice 85-11 of the Ministry of Education, table 5),
/// built from initials and finals. It says which Hangul a syllable in Pinyin has, so that no model has to guess it; the
/// press writes ㅈ and ㅅ beside the ㅉ and ㅆ that it prescribes.
enum PinyinReadings {
  /// For each syllable in folded letters the Hangul that may stand for it, one to two syllables each.
  private static let table: [LetterKey: [[UInt32]]] = build()
  private static let longest = 6

  /// Whether `hangul` is how Korean writes the sound of `words` (folded letters), the surname first or last. O(n) for
  /// names as they are; longer ones are refused.
  static func read(_ hangul: [UInt32], as words: [[UInt8]]) -> Bool {
    guard words.count >= 2, words.count <= 3, hangul.count >= 2, hangul.count <= 8 else { return false }
    return reads(hangul, words) || reads(hangul, Array(words.dropFirst() + words.prefix(1)))
  }

  /// Whether the syllables are built like a Chinese name as Korean writes it: every one the sound of a character, one at
  /// least a sound that no character has in Korean (쉬자원, 천즈쥔).
  static func mayBeName(_ hangul: [UInt32]) -> Bool {
    guard (2...4).contains(hangul.count), hangul.contains(where: { foreign.contains($0) }) else { return false }
    var ends: Set<Int> = [0]
    for start in hangul.indices where ends.contains(start) {
      if sounds.contains([hangul[start]]) { ends.insert(start + 1) }
      if start + 2 <= hangul.count, sounds.contains(Array(hangul[start..<(start + 2)])) { ends.insert(start + 2) }
    }
    return ends.contains(hangul.count)
  }

  /// The syllable of a given name of two that is another character's on either side, where surname and the other one are
  /// read as they are written: 옌 and yang for 덩하이옌 and Deng Haiyang. nil where that is not so, or Korean writes it in
  /// more ways than the rules do (동, 둥).
  static func other(_ hangul: [UInt32], _ words: [[UInt8]]) -> (hangul: [UInt32], letters: [UInt8])? {
    guard words.count == 2, words[1].count <= 2 * longest, mayBeName(hangul), !read(hangul, as: words) else {
      return nil
    }
    let (surname, given) = (words[0], words[1])
    for own in readings(surname) where hangul.starts(with: own) && hangul.count <= own.count + 4 {
      let rest = Array(hangul.dropFirst(own.count))
      for border in given.indices.dropFirst() {
        let (first, second) = (Array(given[..<border]), Array(given[border...]))
        guard !readings(first).isEmpty, !readings(second).isEmpty else { continue }
        for known in readings(first) where rest.starts(with: known) {
          if let other = another(Array(rest.dropFirst(known.count)), second) { return other }
        }
        for known in readings(second) where rest.count > known.count && rest.suffix(known.count).elementsEqual(known) {
          if let other = another(Array(rest.dropLast(known.count)), first) { return other }
        }
      }
    }
    return nil
  }

  private static func readings(_ letters: [UInt8]) -> [[UInt32]] { LetterKey(letters).flatMap { table[$0] } ?? [] }

  /// The syllable of Hangul and that of Pinyin, where each is one and neither sounds like the other.
  private static func another(_ hangul: [UInt32], _ letters: [UInt8]) -> (hangul: [UInt32], letters: [UInt8])? {
    guard sounds.contains(hangul) else { return nil }
    let score = PhoneticModel.shared.score(units: JamoUnits.units(hangul), letters: letters)
    return score < unlike ? (hangul, letters) : nil
  }

  /// Below this score, in nats, a syllable is not heard as another; the press's own ways to write one (롱 for long) are above it.
  private static let unlike = 1.0

  /// What syllables of Pinyin are in Hangul.
  private static let sounds = Set(table.values.joined())
  /// The syllables of these by which Korean reads no character, or none that is in use (쉬).
  private static let foreign = Set(sounds.joined()).filter { !HanjaReadings.areRead($0) || $0 == 0xC26C }

  /// Whether the syllables can be laid along the letters, no syllable across a border of words.
  private static func reads(_ hangul: [UInt32], _ words: [[UInt8]]) -> Bool {
    let letters = Array(words.joined())
    guard letters.count <= 24 else { return false }
    var borders: Set<Int> = []
    for word in words { borders.insert((borders.max() ?? 0) + word.count) }
    // Which syllables of the Hangul may be read once a letter is.
    var places = [Set<Int>](repeating: [], count: letters.count + 1)
    places[0] = [0]
    for start in letters.indices where !places[start].isEmpty {
      var piece = LetterKey()
      for end in start..<min(letters.count, start + longest) {
        piece.append(letters[end])
        for reading in table[piece] ?? [] {
          for place in places[start] where hangul[place...].starts(with: reading) {
            places[end + 1].insert(place + reading.count)
          }
        }
        if borders.contains(end + 1) { break }
      }
    }
    return places[letters.count].contains(hangul.count)
  }

  // MARK: The table

  private static let initials: [(pinyin: String, leads: String)] = [
    ("b", "ㅂ"), ("p", "ㅍ"), ("m", "ㅁ"), ("f", "ㅍ"), ("d", "ㄷ"), ("t", "ㅌ"), ("n", "ㄴ"), ("l", "ㄹ"), ("g", "ㄱ"),
    ("k", "ㅋ"), ("h", "ㅎ"), ("j", "ㅈ"), ("q", "ㅊ"), ("x", "ㅅ"), ("zh", "ㅈ"), ("ch", "ㅊ"), ("sh", "ㅅ"), ("r", "ㄹ"),
    ("z", "ㅉㅈ"), ("c", "ㅊ"), ("s", "ㅆㅅ"),
  ]

  /// Finals with the Hangul they have behind a silent lead.
  private static let finals = """
    a아 o오 e어 ai아이 ei에이 ao아오 ou어우 an안 en언 ang앙 eng엉 i이 ia야 ie예 iao야오 iu유 ian옌 in인 iang양 ing잉 iong융
    u우 ua와 uo워 uai와이 ui우이 uan완 un운 uang왕 ong웅
    """
  /// Those of j, q, x, whose u is ü; n and l have both.
  private static let rounded = "u위 ue웨 uan위안 un윈"
  /// Syllables without an initial.
  private static let bare = """
    a아 o오 e어 ai아이 ei에이 ao아오 ou어우 an안 en언 ang앙 eng엉 er얼 yi이 ya야 ye예 yao야오 you유 yan옌 yin인 yang양 ying잉 yong융
    yu위 yue웨 yuan위안 yun윈 wu우 wa와 wo워 wai와이 wei웨이 wan완 wen원 wang왕 weng웡
    """

  private static func entries(_ text: String) -> [(letters: [UInt8], hangul: [UInt32])] {
    text.split(whereSeparator: \.isWhitespace).map { entry in
      (LatinFold.letters(String(entry)), entry.unicodeScalars.map(\.value).filter(Hangul.isSyllable))
    }
  }

  private static func build() -> [LetterKey: [[UInt32]]] {
    var table: [LetterKey: [[UInt32]]] = [:]
    func add(_ letters: [UInt8], _ hangul: [UInt32]) {
      if let key = LetterKey(letters) { table[key, default: []].append(hangul) }
    }
    for (letters, hangul) in entries(bare) { add(letters, hangul) }
    for (pinyin, marks) in initials {
      let isRounded = "jqx".contains(pinyin)
      let plain = entries(finals).filter { !isRounded || $0.letters.first != 20 }
      let round = isRounded || "nl".contains(pinyin) ? entries(rounded) : []
      for mark in marks.unicodeScalars {
        guard let lead = Hangul.leadLetters.firstIndex(of: mark) else { continue }
        for (letters, hangul) in plain + round where isSyllable(pinyin, letters) {
          let isHissed = letters == [8] && ["zh", "ch", "sh", "r", "z", "c", "s"].contains(pinyin)
          add(LatinFold.letters(pinyin) + letters, led(lead, isHissed ? [0xC73C] : hangul))
        }
      }
    }
    return table
  }

  /// Whether the initial and the final make a syllable: o stands behind lips alone, e behind all others and m.
  private static func isSyllable(_ initial: String, _ final: [UInt8]) -> Bool {
    let isOfLips = ["b", "p", "m", "f"].contains(initial)
    if final == [14] { return isOfLips }
    return final != [4] || !isOfLips || initial == "m"
  }

  /// The Hangul with another lead: behind ㅈ ㅉ ㅊ the glide of ㅑ ㅖ ㅠ is lost.
  private static func led(_ lead: Int, _ hangul: [UInt32]) -> [UInt32] {
    guard let first = hangul.first else { return hangul }
    let vowel = Hangul.vowel(first)
    let plain = (12...14).contains(lead) ? [2: 0, 7: 5, 17: 13][vowel] ?? vowel : vowel
    return [Hangul.syllable(lead: lead, vowel: plain, tail: Hangul.tail(first))] + hangul.dropFirst()
  }
}
