/// Whether a Korean form of any personal, place or company name can stand for an English one.
///
/// Korean names are judged by the rules of romanisation, all others by sound, word by word, with the words in the best
/// order. Particles (van, bin, al-, de la), initials and titles may be missing on either side.
public struct NameMatcher: Sendable {
  /// The matcher; it has no state.
  public static let shared = NameMatcher()

  /// A matcher.
  public init() {}

  /// From this score on, a word sounds alike: 98 % of true pairs do, one look-alike in eight, no other name.
  public static let acceptWord = 0.5
  /// Below this score a word does not sound alike.
  public static let refuseWord = -9.0
  /// From this score on a word with one letter exchanged sounds right, whether or not it is known.
  static let repaired = 2.5
  /// At this score or below no exchange of one letter helps: the most that one gained in a corpus of news is 33 nats.
  static let beyondRepair = -31.0

  /// Words that belong to the next one and are left out as often as not.
  static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "el", "al",
    "bin",
    "ibn", "ben", "abu", "bint", "st", "saint", "ter", "ten", "af", "av", "y", "the", "of", "and",
  ]
  /// Titles and suffixes that are no part of a name.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "president", "prof", "professor", "gen", "general",
    "sen", "senator", "rep", "gov", "governor", "capt", "col", "lt", "sgt", "rev", "jr", "sr", "ii", "iii", "iv",
    "king",
    "queen", "prince", "princess", "pope", "minister", "chairman",
  ]
  /// Those of them that are surnames where they end a name, or are all of it: Stephen King, Prince.
  static let surnames: Set<String> = ["king", "prince", "pope"]

  /// Whether an English word is a title, which is no part of a name.
  package static func isTitle(_ word: String) -> Bool { titles.contains(LatinFold.string(word)) }

  /// The same for a Korean form as one text, its words between spaces.
  public func judge(korean: String, english: [String]) -> NameVerdict {
    judge(korean: korean.split(separator: " ").map(String.init), english: english)
  }

  /// One English word, prepared for scoring.
  struct Word {
    var letters: [UInt8]
    var isParticle = false
    var isInitial = false
    var isAcronym = false
  }

  /// Judges the words `korean` against the words `english`, both as their texts write them.
  public func judge(korean: [String], english: [String]) -> NameVerdict {
    judge(korean: korean, english: EnglishName(english))
  }

  /// The same for an English name that was taken apart before.
  func judge(korean: [String], english: EnglishName) -> NameVerdict {
    let words = english.words
    guard !words.isEmpty else { return NameVerdict(.unknown, score: 0) }
    let all = korean.map(JamoUnits.units)
    let hangul = zip(korean, all).filter { !$1.isEmpty }.map(\.0)
    if hangul.isEmpty { return latin(korean, english.parts) }
    let joined = hangul.joined(separator: " ")
    if HanjaReadings.read(joined.unicodeScalars.map(\.value).filter(Hangul.isSyllable), as: words.map(\.letters)) {
      return NameVerdict(.accept, score: 8)
    }
    let judge = KoreanNameJudge.shared
    if hangul.count <= 2 {
      let verdict = judge.judge(KoreanNameParts.readings(joined), english.roman)
      // Where the English is a Korean name with the same surname, the rules of romanisation have the last word.
      if let verdict, verdict.verdict == .accept || verdict.isKorean { return verdict }
    }
    // What stands around a Korean name does not make it sound right: 부장판사 구회근, 노조 김은교 사무총장.
    if hangul.count > 1, judge.looksKorean(english.parts) {
      let names = hangul.filter(judge.isBuiltLikeName)
      let verdicts = names.compactMap { judge.judge(KoreanNameParts.readings($0), english.roman) }
      if let best = verdicts.filter(\.isKorean).max(by: { KoreanNameJudge.better($1, $0) }) { return best }
      if let last = hangul.last, judge.isBuiltLikeName(last), let verdict = verdicts.last { return verdict }
    }
    return sound(hangul, all.filter { !$0.isEmpty }, words)
  }

  /// How many words of a name are longer than an initial or a particle.
  package static func countedWords(_ parts: [String]) -> Int { parts.count { $0.utf8.count > 2 } }

  /// The words of an English name that count: without titles.
  static func words(_ english: [String]) -> [Word] {
    var words: [Word] = []
    for (index, part) in english.enumerated() {
      for piece in part.split(separator: " ") {
        let letters = LatinFold.letters(String(piece))
        let folded = String(decoding: letters.map { $0 &+ 97 }, as: UTF8.self)
        let isSurname = index == english.count - 1 && surnames.contains(folded)
        if letters.isEmpty || titles.contains(folded) && !isSurname { continue }
        var word = Word(letters: letters)
        word.isParticle = particles.contains(folded)
        word.isInitial = letters.count == 1 || (piece.contains(".") && letters.count <= 2)
        word.isAcronym =
          letters.count >= 2 && letters.count <= 8
          && piece.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
        words.append(word)
      }
    }
    if !words.isEmpty, words.allSatisfy({ $0.isParticle || $0.isInitial }) {
      for index in words.indices { words[index].isParticle = false }
    }
    return words
  }

  private func latin(_ korean: [String], _ english: [String]) -> NameVerdict {
    let same = LatinFold.string(korean.joined()) == LatinFold.string(english.joined())
    return same ? NameVerdict(.accept, score: 20) : NameVerdict(.unknown, score: -5)
  }

  // MARK: By sound

  /// Judges by sound alone.
  private func sound(_ hangul: [String], _ units: [[UInt8]], _ words: [Word]) -> NameVerdict {
    if words.count == 1, words[0].isAcronym, LetterNames.spell(units.flatMap { $0 }, words[0].letters) {
      return NameVerdict(.accept, score: 15)
    }
    guard units.count <= 6, words.count <= 8 else { return NameVerdict(.unknown, score: 0) }
    let straight = align(units, words)
    var best = verdict(straight, units, words)
    if best.verdict != .accept, units.count >= 2, words.count >= 2 {
      // Japanese, Hungarian and Chinese names stand in either order.
      let turned = Array(units.dropFirst()) + [units[0]]
      let other = verdict(align(turned, words), turned, words)
      if other.verdict == .accept || (other.isNear && !best.isNear) { best = other }
    }
    if best.verdict == .refuse, best.cause.isNone { best.cause = .sound(hangul, words.map(\.letters)) }
    return best
  }

  /// Which words were laid beside which.
  struct Alignment {
    var scores: [Double] = []
    /// What each score is of.
    var pairs: [(units: [UInt8], letters: [UInt8])] = []
    var leftKorean: [Int] = []
    var leftEnglish: [Int] = []
    /// What the alignment is worth, words left over and all.
    var worth = 0.0
  }

  /// The best alignment that keeps the order; neighbours may be read as one word.
  func align(_ units: [[UInt8]], _ words: [Word]) -> Alignment {
    let n = units.count
    let m = words.count
    let model = PhoneticModel.shared
    var best = [Double](repeating: -1e9, count: (n + 1) * (m + 1))
    var moves = [(Int, Int, Double)](repeating: (0, 0, 0), count: (n + 1) * (m + 1))
    best[0] = 0
    for i in 0...n {
      for j in 0...m {
        let here = best[i * (m + 1) + j]
        func reach(_ a: Int, _ b: Int, _ gain: Double, _ score: Double) {
          let index = (i + a) * (m + 1) + j + b
          if here + gain > best[index] {
            best[index] = here + gain
            moves[index] = (a, b, score)
          }
        }
        if i < n { reach(1, 0, -3, 0) }
        if j < m { reach(0, 1, words[j].isParticle || words[j].isInitial ? -0.2 : -3, 0) }
        for a in 1...2 where i + a <= n {
          for b in 1...4 where j + b <= m {
            if b > 1, a > 1 { continue }
            if b > 2, !words[j..<(j + b - 1)].allSatisfy(\.isParticle) { continue }
            let left = a == 1 ? units[i] : units[i] + units[i + 1]
            let right = b == 1 ? words[j].letters : Array(words[j..<(j + b)].map(\.letters).joined())
            let score = NameVariants.score(model, left, right)
            reach(a, b, max(-5, min(14, score)) - 0.1 * Double(a + b - 2), score)
          }
        }
      }
    }
    var alignment = Alignment()
    alignment.worth = best[n * (m + 1) + m]
    var i = n
    var j = m
    while i > 0 || j > 0 {
      let (a, b, score) = moves[i * (m + 1) + j]
      if a == 0, b == 0 { break }
      i -= a
      j -= b
      if a > 0, b > 0 {
        alignment.scores.append(score)
        let right = words[j..<(j + b)].flatMap(\.letters)
        alignment.pairs.append((units[i..<(i + a)].flatMap { $0 }, right))
      } else if a > 0 {
        alignment.leftKorean.append(i)
      } else if !words[j].isParticle, !words[j].isInitial {
        alignment.leftEnglish.append(j)
      }
    }
    return alignment
  }

  private func verdict(_ alignment: Alignment, _ units: [[UInt8]], _ words: [Word]) -> NameVerdict {
    guard let worst = alignment.scores.min() else {
      return NameVerdict(.refuse, score: -20)
    }
    let sum = alignment.scores.reduce(0, +)
    let left = (alignment.leftKorean.count, alignment.leftEnglish.count)
    let extent: NameVerdict.Extent = left.0 + left.1 > 0 ? .part : .whole
    if left.0 > 0, left.1 > 0 {
      // Something stands on both sides that has no partner: another given name, another surname.
      return NameVerdict(.refuse, score: min(sum, 0) - 10, extent: .whole)
    }
    let average = sum / Double(alignment.scores.count)
    if worst >= NameMatcher.acceptWord { return NameVerdict(.accept, score: sum, extent: extent) }
    let slip = near(alignment)
    if slip == nil, worst >= -3, average >= 4 { return NameVerdict(.accept, score: sum, extent: extent) }
    let outcome: NameVerdict.Outcome = worst > NameMatcher.refuseWord ? .unknown : .refuse
    var verdict = NameVerdict(outcome, score: worst, extent: extent)
    if let reason = slip {
      verdict.isNear = true
      verdict.reason = reason
    }
    return verdict
  }

  /// Why the names are nearly alike: exactly one word does not fit, and with one letter exchanged it would.
  private func near(_ alignment: Alignment) -> String? {
    let misfits = alignment.scores.indices.filter { alignment.scores[$0] < NameMatcher.acceptWord }
    guard misfits.count == 1, let index = misfits.first else { return nil }
    let (units, letters) = alignment.pairs[index]
    let score = alignment.scores[index]
    guard units.count >= (alignment.scores.count > 1 ? 3 : 4), letters.count >= 3, score > NameMatcher.beyondRepair
    else { return nil }
    var repair = PhoneticModel.shared.repair(units: units, letters: letters, base: score)
    // Beside a name that fits well, a small doubt is a variant (Mohammed, Muhammad); so is one in a single syllable.
    let isDoubt = alignment.scores.count > 1 && (score > -3 || units.count < 4)
    let leastGain = isDoubt ? 7.0 : 5
    guard repair.gain >= leastGain, score + repair.gain >= NameMatcher.acceptWord else { return nil }
    if score + repair.gain < NameMatcher.repaired {
      // Where the letters tell less, lists of names must have what was meant; of single words only long ones are few.
      guard alignment.scores.count > 1 || letters.count >= 7 else { return nil }
      repair = PhoneticModel.shared.repair(units: units, letters: letters, base: score) { KnownNames.contains($0) }
      guard repair.gain >= leastGain, score + repair.gain >= NameMatcher.acceptWord else { return nil }
    }
    func letter(_ value: UInt8) -> String { String(decoding: [value &+ 97], as: UTF8.self) }
    let word = KoreanNameJudge.capitalised(String(decoding: letters.map { $0 &+ 97 }, as: UTF8.self))
    return
      "\"\(letter(letters[repair.index]))\" in \(word) contradicts the Korean, \"\(letter(repair.letter))\" would fit"
  }
}
