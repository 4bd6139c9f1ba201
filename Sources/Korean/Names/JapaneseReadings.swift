/// Japanese names in Hangul and in Latin letters: 아리무라 is Arimura, and not Arimoto, though half of it sounds alike.
///
/// Both stand for kana, by the Hepburn system and the Rules for Loanword Orthography (외래어 표기법, notice 85-11, table 4,
/// which writes ㄱ ㄷ ㅈ for the ㅋ ㅌ ㅊ at the head of a word); the press keeps to neither strictly. So whether the two can
/// be one name is a question of rules.
public enum JapaneseReadings {
  /// Whether a word in Hangul and one in Latin letters are both Japanese by their looks, and not the same name.
  public static func areOther(_ hangul: String, _ latin: String) -> Bool {
    areOther(hangul.unicodeScalars.map(\.value), LatinFold.letters(latin))
  }

  /// Of a name in two words that of which the one is the same on both sides and the other is not: the places of the latter;
  /// nil where there is none. 히가 마사토시 is not Masanori Higa.
  static func other(_ hangul: [[UInt32]], _ words: [[UInt8]]) -> (korean: Int, english: Int)? {
    guard hangul.count == 2, words.count == 2 else { return nil }
    for (mine, theirs) in [(0, 0), (0, 1), (1, 0), (1, 1)] where hangul[1 - mine].count >= 2 {
      if areOther(hangul[mine], words[theirs]), read(hangul[1 - mine], as: words[1 - theirs]) { return (mine, theirs) }
    }
    return nil
  }

  /// Whether nothing in the letters keeps them from being kana: a quick look at the last one, and for those it lacks.
  static func mayBeRomaji(_ letters: [UInt8]) -> Bool {
    guard let last = letters.last, last == 13 || vowels.contains(last) else { return false }
    return letters.allSatisfy { !foreign.contains($0) }
  }

  private static let foreign = Set(LatinFold.letters("lqvx"))

  private static func areOther(_ syllables: [UInt32], _ letters: [UInt8]) -> Bool {
    guard syllables.count >= 3, letters.count >= 4, letters.count <= 16, areKana(syllables), isRomaji(letters) else {
      return false
    }
    return !read(syllables, as: letters)
  }

  /// Whether every syllable is how Korean writes kana.
  public static func areKana(_ syllables: [UInt32]) -> Bool {
    syllables.allSatisfy { Hangul.isSyllable($0) && kana.contains(open($0)) && tails.contains(Hangul.tail($0)) }
  }

  /// Whether the letters can be cut into morae.
  static func isRomaji(_ letters: [UInt8]) -> Bool {
    var ends: Set<Int> = [0]
    for start in letters.indices where ends.contains(start) {
      for mora in morae where letters[start...].starts(with: mora.letters) { ends.insert(start + mora.letters.count) }
      if closes(letters, start) != nil || lengthens(letters, start) { ends.insert(start + 1) }
    }
    return ends.contains(letters.count)
  }

  /// Whether the syllables are the morae of the letters.
  static func read(_ syllables: [UInt32], as letters: [UInt8]) -> Bool {
    // Places in the letters and the syllables that can be reached together.
    var places: Set<[Int]> = [[0, 0]]
    var open = places
    while let place = open.popFirst() {
      for next in steps(from: place[0], place[1], syllables, letters) where places.insert(next).inserted {
        open.insert(next)
      }
    }
    return places.contains([letters.count, syllables.count])
  }

  private static func steps(from letter: Int, _ syllable: Int, _ syllables: [UInt32], _ letters: [UInt8]) -> [[Int]] {
    guard letter < letters.count else { return [] }
    var found: [[Int]] = []
    if lengthens(letters, letter) { found.append([letter + 1, syllable]) }
    guard syllable < syllables.count else { return found }
    let tail = Hangul.tail(syllables[syllable])
    for mora in morae
    where letters[letter...].starts(with: mora.letters) && mora.hangul.contains(self.open(syllables[syllable])) {
      let end = letter + mora.letters.count
      if tail == 0 {
        found.append([end, syllable + 1])
      } else {
        // A long vowel may stand before what closes the syllable.
        for start in [end, end + 1] where start == end || lengthens(letters, end) {
          if closes(letters, start).map({ $0.contains(tail) }) ?? false { found.append([start + 1, syllable + 1]) }
        }
      }
    }
    return found
  }

  /// What the letter at an index is as the end of a syllable: n and m, or the first of two consonants.
  private static func closes(_ letters: [UInt8], _ index: Int) -> Set<Int>? {
    guard index > 0, index < letters.count else { return nil }
    let next = index + 1 < letters.count ? letters[index + 1] : nil
    switch letters[index] {
    // The apostrophe of Jun'ichiro is seldom written.
    case 13: return [4, 16, 21]
    case 12 where next.map { [1, 12, 15].contains($0) } ?? false: return [4, 16]
    case let letter where letter == next && !vowels.contains(letter): return [19]
    case 19 where next == 2: return [19]
    default: return nil
    }
  }

  /// Whether the letter at an index only makes a vowel long: Ohtani, Shinzou, Yuuki.
  private static func lengthens(_ letters: [UInt8], _ index: Int) -> Bool {
    guard index > 0, index < letters.count else { return false }
    switch (letters[index - 1], letters[index]) {
    case (14, 20), (14, 14), (20, 20), (0, 0), (8, 8), (4, 4): return true
    case (14, 7), (0, 7), (20, 7): return index + 1 == letters.count || !vowels.contains(letters[index + 1])
    default: return false
    }
  }

  private static let vowels = Set(LatinFold.letters("aiueo"))
  /// The tails of Hangul that Japanese needs: none, ㄴ, ㅁ, ㅅ, ㅇ.
  private static let tails: Set<Int> = [0, 4, 16, 19, 21]

  /// The syllable without its tail.
  private static func open(_ syllable: UInt32) -> UInt32 { syllable &- UInt32(Hangul.tail(syllable)) }

  private static let kana = Set(morae.flatMap(\.hangul))

  /// Every mora with the Hangul that may stand for it.
  private static let morae: [(letters: [UInt8], hangul: Set<UInt32>)] = """
    a아 i이 u우 e에 o오 ka카가 ki키기 ku쿠구 ke케게 ko코고 sa사 shi시 si시 su스 se세 so소 ta타다 chi치지 tsu쓰츠쯔 te테데 to토도 na나 ni니 nu누 ne네
    no노 ha하 hi히 fu후 hu후 he헤 ho호 ma마 mi미 mu무 me메 mo모 ya야 yu유 yo요 ra라 ri리 ru루 re레 ro로 wa와 wo오 ga가 gi기 gu구 ge게 go고 za자 ji지
    zu즈 ze제 zo조 da다 de데 do도 ba바 bi비 bu부 be베 bo보 pa파 pi피 pu푸 pe페 po포 kya캬갸 kyu큐규 kyo쿄교 sha샤 shu슈 sho쇼 cha차자챠 chu추주츄
    cho초조쵸 nya냐 nyu뉴 nyo뇨 hya햐 hyu휴 hyo효 mya먀 myu뮤 myo묘 rya랴 ryu류 ryo료 gya갸 gyu규 gyo교 ja자쟈 ju주쥬 jo조죠 bya뱌 byu뷰 byo뵤 pya퍄
    pyu퓨 pyo표
    """.split(whereSeparator: \.isWhitespace).map { entry in
      (LatinFold.letters(String(entry)), Set(entry.unicodeScalars.map(\.value).filter(Hangul.isSyllable)))
    }
}
