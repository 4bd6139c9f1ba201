/// Vietnamese names as Koreans write their sound: 쩐반록 is Tran Van Loc, 응우옌 티 프엉 is Nguyen Thi Phuong.
///
/// The Rules for Loanword Orthography (외래어 표기법, notice 2004-11 of the Ministry of Culture, tables for Vietnamese) as
/// onsets and rhymes; English has lost the marks, so that most letters stand for two sounds. The press writes ㅋ, ㅌ and
/// ㅊ beside the ㄲ, ㄸ and ㅉ that they prescribe.
enum VietnameseReadings {
  /// Whether a name of these words (folded letters) may be Vietnamese: a common surname stands first.
  static func mayRead(_ words: [[UInt8]]) -> Bool {
    (2...5).contains(words.count) && words.first.map(surnames.contains) ?? false
  }

  /// Whether `hangul` is how Korean writes `words`, which `mayRead` lets pass, each one syllable of Vietnamese.
  static func read(_ hangul: [UInt32], as words: [[UInt8]]) -> Bool {
    (2...14).contains(hangul.count) && ends(of: hangul[...], words[...]).contains(hangul.count)
  }

  /// Whether `hangul` is how Korean writes a common surname of Vietnam alone, which is none of Korea's: 쩐 and Tran.
  static func isSurname(_ hangul: [UInt32], _ letters: [UInt8]) -> Bool {
    surnames.contains(letters) && !KoreanNameJudge.shared.isSurname(letters: letters)
      && readings(of: letters).contains(hangul)
  }

  /// The word of a name that `hangul` has another for, where it reads all others, the surname among them: 투 and thuong for
  /// 팜티호아이투 and Pham Thi Hoai Thuong. nil where that is not so, or the two sound alike.
  static func other(_ hangul: [UInt32], _ words: [[UInt8]]) -> (hangul: [UInt32], letters: [UInt8])? {
    guard mayRead(words), words.count >= 3, (3...14).contains(hangul.count), !read(hangul, as: words) else {
      return nil
    }
    for place in words.indices.dropFirst() {
      for start in ends(of: hangul[...], words[..<place]) {
        let rest = hangul[start...]
        for count in 1...min(3, max(1, rest.count)) where rest.count >= count {
          let behind = words[(place + 1)...]
          guard behind.isEmpty ? rest.count == count : ends(of: rest.dropFirst(count), behind).contains(hangul.count)
          else { continue }
          let own = Array(rest.prefix(count))
          let score = PhoneticModel.shared.score(units: JamoUnits.units(own), letters: words[place])
          if score < unlike { return (own, words[place]) }
        }
      }
    }
    return nil
  }

  /// Below this score, in nats, a syllable is not heard as another.
  private static let unlike = -3.0

  /// Where in `hangul` its reading of `words` may end.
  private static func ends(of hangul: ArraySlice<UInt32>, _ words: ArraySlice<[UInt8]>) -> Set<Int> {
    var places: Set<Int> = [hangul.startIndex]
    for word in words {
      let readings = readings(of: word)
      places = Set(
        places.flatMap { place in
          readings.filter { hangul[place...].starts(with: $0) }.map { place + $0.count }
        })
    }
    return places
  }

  private static let surnames = Set(
    """
    nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong trinh dao doan lam mai to luong luu
    ha thai quach cao chu ta ton tang vuong trieu ngoc than la vi
    """.split(whereSeparator: \.isWhitespace).map { LatinFold.letters(String($0)) })

  /// Onsets, the longest first, with the leads they have; * is ng, which stands as 응 before its vowel.
  private static let onsets: [(letters: [UInt8], leads: String)] = [
    ("ngh", "*"), ("ng", "*"), ("nh", "ㄴ"), ("gh", "ㄱ"), ("gi", "ㅈ"), ("kh", "ㅋ"), ("ph", "ㅍ"), ("th", "ㅌ"),
    ("tr", "ㅉㅊㅌ"), ("ch", "ㅉㅊ"), ("qu", "ㄲㅋ"), ("b", "ㅂ"), ("c", "ㄲㅋ"), ("d", "ㄷㅈ"), ("g", "ㄱ"), ("h", "ㅎ"),
    ("k", "ㄲㅋ"), ("l", "ㄹ"), ("m", "ㅁ"), ("n", "ㄴ"), ("p", "ㅃㅍ"), ("r", "ㄹ"), ("s", "ㅅ"), ("t", "ㄸㅌ"), ("v", "ㅂ"),
    ("x", "ㅆㅅ"), ("", "ㅇ"),
  ].map { (LatinFold.letters($0.0), $0.1) }

  /// Nuclei with the Hangul they have behind a silent lead, variants apart by a stroke; a coda closes the last syllable.
  private static let nuclei: [[UInt8]: [[UInt32]]] = {
    let text = """
      a아/어 e애/에 i이 y이 o오/어 u우/으 ai아이 ay아이/어이 ao아오 au아우/어우 eo애오 eu에우 ia이아 ie이에 ye이에/예 ieu이에우 yeu이에우 iu이우 oa오아/와
      oai오아이
      oe오애 oi오이/어이 ua우아/으아/우어/와 uay우어이 ue우에 ui우이/으이 uo우오/으어/워 uoi우오이/으어이 uu으우 uy우이 uye우예
      """
    var table: [[UInt8]: [[UInt32]]] = [:]
    for entry in text.split(whereSeparator: \.isWhitespace) {
      let variants = entry.split(separator: "/").map { $0.unicodeScalars.map(\.value).filter(Hangul.isSyllable) }
      table[LatinFold.letters(String(entry))] = variants
    }
    return table
  }()

  /// Codas with the final consonants they are: the index of ㄱ, ㄴ, ㅁ, ㅂ, ㅅ, ㅇ.
  private static let codas: [(letters: [UInt8], tail: Int)] = [
    ("ng", 21), ("nh", 4), ("ch", 1), ("c", 1), ("m", 16), ("n", 4), ("p", 17), ("t", 19), ("", 0),
  ].map { (LatinFold.letters($0.0), $0.1) }

  /// Every way to write one syllable of Vietnamese in Hangul; none where the word is no such syllable.
  private static func readings(of word: [UInt8]) -> [[UInt32]] {
    var found: [[UInt32]] = []
    for (onset, leads) in onsets where word.starts(with: onset) {
      let rhyme = word.dropFirst(onset.count)
      for (coda, tail) in codas where rhyme.count > coda.count && rhyme.suffix(coda.count).elementsEqual(coda) {
        let letters = Array(rhyme.dropLast(coda.count))
        // The u of qu is heard before its vowel, the i of gi may be the vowel itself.
        let isGlided = onset == LatinFold.letters("qu")
        let nucleus = isGlided ? [20] + letters : letters
        let isFinalNh = coda == LatinFold.letters("nh") && letters.last == 0
        for sounds in nuclei[nucleus] ?? [] {
          for lead in leads.unicodeScalars {
            found.append(closed(led(lead, sounds, isSoft: onset == LatinFold.letters("nh")), tail))
            // Anh is 아인.
            if isFinalNh { found.append(led(lead, sounds, isSoft: false) + [0xC778]) }
          }
        }
      }
      if !found.isEmpty { break }
    }
    return found
  }

  private static func led(_ mark: Unicode.Scalar, _ sounds: [UInt32], isSoft: Bool) -> [UInt32] {
    // 응우옌, 응오
    guard mark != "*" else { return [0xC751] + sounds }
    guard let first = sounds.first, let lead = Hangul.leadLetters.firstIndex(of: mark) else { return sounds }
    let vowel = Hangul.vowel(first)
    // nh: 냐, 녀, 뇨, 뉴
    let soft = isSoft ? [0: 2, 4: 6, 8: 12, 13: 17][vowel] ?? vowel : vowel
    return [Hangul.syllable(lead: lead, vowel: soft, tail: 0)] + sounds.dropFirst()
  }

  private static func closed(_ sounds: [UInt32], _ tail: Int) -> [UInt32] {
    guard tail > 0, let last = sounds.last else { return sounds }
    return sounds.dropLast() + [last + UInt32(tail)]
  }
}
