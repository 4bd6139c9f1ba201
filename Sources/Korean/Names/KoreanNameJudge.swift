/// Whether Latin letters are a way to spell a Korean personal name, and how such a name may be spelled.
///
/// Not one romanisation but a set: Revised, McCune–Reischauer, North Korean and customary spellings, weighed with counts
/// of what people write. The structural rules of Korean names hold: a hyphen falls on a syllable border, the surname
/// stands first or last, initials stand for syllables.
public struct KoreanNameJudge: Sendable {
  /// The judge; it has no state.
  public static let shared = KoreanNameJudge()

  /// A judge.
  public init() {}

  /// What a part of the English says about a part of the Korean.
  struct PartVerdict {
    var outcome: NameVerdict.Outcome
    var score: Double
    var cause = NameCause.nothing
    /// Whether the letters can be read as Korean syllables at all.
    var readable = true
    /// How many syllables the letters contradict.
    var contradicted = 0
  }

  /// Whether `english` is a spelling of the Korean personal name `hangul` (two to five syllables, spaces allowed).
  ///
  /// One side may give less than the other: a surname, a given name, initials; the verdict's extent is then `part`.
  /// A name that is not Korean at all (Jackie, Samuel) beside a fitting surname is unknown: people have such names.
  public func judge(hangul: String, english: String) -> NameVerdict {
    let roman = RomanName(english)
    guard !roman.words.isEmpty else { return NameVerdict(.unknown, score: 0) }
    return judge(KoreanNameParts.readings(hangul), roman)
      ?? NameVerdict(.unknown, score: 0, reason: "\(hangul) is not built like a Korean name")
  }

  /// The best verdict on any of the readings of a Korean name; nil where there is none.
  func judge(_ readings: [(surname: [UInt32], given: [UInt32])], _ roman: RomanName) -> NameVerdict? {
    guard !readings.isEmpty else { return nil }
    guard !roman.words.isEmpty else { return NameVerdict(.unknown, score: 0) }
    var best: NameVerdict?
    for (surname, given) in readings {
      let verdict = judge(surname: surname, given: given, roman.words)
      if best.map({ KoreanNameJudge.better(verdict, $0) }) ?? true { best = verdict }
    }
    return best
  }

  static func better(_ a: NameVerdict, _ b: NameVerdict) -> Bool {
    let (x, y) = (rank(a.verdict), rank(b.verdict))
    if x != y { return x > y }
    return a.isKorean != b.isKorean ? a.isKorean : a.score > b.score
  }

  private static func rank(_ outcome: NameVerdict.Outcome) -> Int {
    switch outcome {
    case .accept: 2
    case .unknown: 1
    case .refuse: 0
    }
  }

  private func judge(surname: [UInt32], given: [UInt32], _ words: [RomanName.Word]) -> NameVerdict {
    if words.count == 1 {
      return single(surname: surname, given: given, words)
    }
    let first = whole(surname: surname, given: given, words[0], Array(words.dropFirst()))
    let last = whole(surname: surname, given: given, words[words.count - 1], Array(words.dropLast()))
    return KoreanNameJudge.better(last, first) ? last : first
  }

  /// One word: a surname, a given name, or (rarely) the name written together.
  private func single(surname: [UInt32], given: [UInt32], _ words: [RomanName.Word]) -> NameVerdict {
    var options: [NameVerdict] = []
    let family = judge(syllables: surname, words, .surnames)
    options.append(
      NameVerdict(family.outcome, score: family.score, cause: family.cause, extent: given.isEmpty ? .whole : .part))
    if !given.isEmpty {
      let personal = judge(syllables: given, words, .given)
      if personal.readable || !family.readable {
        options.append(NameVerdict(personal.outcome, score: personal.score, cause: personal.cause, extent: .part))
      }
      let joined = judge(syllables: surname + given, words, .given)
      if joined.outcome == .accept { options.append(NameVerdict(.accept, score: joined.score)) }
    }
    var best = options.max { KoreanNameJudge.better($1, $0) } ?? NameVerdict(.unknown, score: 0)
    best.isKorean = options.contains { $0.verdict != .unknown && $0.score > -30 }
    return best
  }

  private func whole(
    surname: [UInt32], given: [UInt32], _ surnameWord: RomanName.Word, _ givenWords: [RomanName.Word]
  ) -> NameVerdict {
    let family = judge(syllables: surname, [surnameWord], .surnames)
    if given.isEmpty {
      return NameVerdict(family.outcome, score: family.score, cause: family.cause, extent: .part)
    }
    let familyScore = max(-8, min(6, family.score))
    if family.outcome == .refuse || !family.readable {
      // Lower than any refusal of a given name beside a fitting surname: that reading is the one to talk about.
      var verdict = NameVerdict(.refuse, score: -40 + familyScore, cause: family.cause)
      // Beside a given name that fits, another Korean surname is another person's, however alike the two sound.
      verdict.isKorean =
        family.readable && given.count == 2 && judge(syllables: given, givenWords, .given).outcome == .accept
      verdict.isNear = verdict.isKorean
      return verdict
    }
    if givenWords.allSatisfy(\.isInitials) {
      let initials = givenWords.flatMap(\.letters)
      if initialsFit(initials, given) { return NameVerdict(.accept, score: familyScore + 1, extent: .part) }
      let written = givenWords.map(\.text).joined(separator: " ")
      return NameVerdict(.refuse, score: -4, reason: "\(text(given)) does not begin with \(written)")
    }
    let personal = judge(syllables: given, givenWords, .given)
    var outcome = personal.outcome
    if outcome == .accept, family.outcome == .unknown { outcome = .unknown }
    let cause = personal.cause.isNone ? family.cause : personal.cause
    let score = familyScore + personal.score
    var verdict = NameVerdict(outcome, score: outcome == .refuse ? min(-1, personal.score) : score, cause: cause)
    verdict.isKorean = personal.readable
    verdict.isNear = outcome == .refuse && personal.readable && personal.contradicted == 1
    return verdict
  }

  private func initialsFit(_ initials: [UInt8], _ given: [UInt32]) -> Bool {
    guard initials.count == given.count || initials.count == 1, !given.isEmpty else { return false }
    for (initial, syllable) in zip(initials, given) {
      let fits = SyllableSpellings.given.spellings(syllable).contains {
        $0.key.letters.first == initial && ($0.value.probability > 0.02 || !$0.value.styles.isEmpty)
      }
      if !fits { return false }
    }
    return true
  }

  // MARK: Syllables against letters

  private static let floor = 1e-6

  /// Judges `words`, read one after the other, as a spelling of `syllables`.
  func judge(syllables: [UInt32], _ words: [RomanName.Word], _ table: SyllableSpellings) -> PartVerdict {
    let count = words.reduce(0) { $0 + $1.letters.count }
    guard count <= 40, !syllables.isEmpty else { return PartVerdict(outcome: .unknown, score: 0, readable: false) }
    guard syllables.count <= count, count <= KoreanNameJudge.longestPiece * syllables.count else {
      return PartVerdict(outcome: .unknown, score: -3, readable: false)
    }
    var letters = words.first?.letters ?? []
    // Bit n: a new part begins at letter n.
    var borders = words.first?.borderBits ?? 0
    for word in words.dropFirst() {
      borders |= (1 | word.borderBits) << UInt64(letters.count)
      letters += word.letters
    }
    // A one-syllable part in two pieces, or three pieces for two syllables, cannot keep the borders.
    guard let pieces = split(syllables, letters, borders, table) else {
      guard let free = split(syllables, letters, 0, table) else {
        return PartVerdict(outcome: .unknown, score: -3, readable: false)
      }
      let loose = weigh(syllables, free, table)
      let written = words.map(\.text).joined(separator: " ")
      if loose.outcome == .accept, borders.nonzeroBitCount < syllables.count {
        return PartVerdict(
          outcome: .refuse, score: -5,
          cause: .words("\(written) is not divided between the syllables of \(text(syllables))"))
      }
      let outcome: NameVerdict.Outcome = loose.readable ? .refuse : .unknown
      return PartVerdict(outcome: outcome, score: -5, cause: loose.cause, readable: loose.readable)
    }
    var verdict = weigh(syllables, pieces, table)
    if verdict.outcome != .accept, borders != 0, let free = split(syllables, letters, 0, table) {
      if weigh(syllables, free, table).outcome == .accept {
        let written = words.map(\.text).joined(separator: " ")
        verdict = PartVerdict(
          outcome: .refuse, score: -5,
          cause: .words("\(written) is not divided between the syllables of \(text(syllables))"))
      }
    }
    return verdict
  }

  /// The likeliest way to cut `letters` into one piece a syllable; nil where `borders` do not allow any.
  private func split(
    _ syllables: [UInt32], _ letters: [UInt8], _ borders: UInt64, _ table: SyllableSpellings
  ) -> [[UInt8]]? {
    if syllables.count == 1 {
      // A single syllable has all letters, if nothing parts them.
      let inner: UInt64 = (1 << UInt64(letters.count)) - 2
      return letters.count <= KoreanNameJudge.longestPiece && borders & inner == 0 ? [letters] : nil
    }
    let capacity = (syllables.count + 1) * (letters.count + 1)
    return withUnsafeTemporaryAllocation(of: Cut.self, capacity: capacity) { cuts in
      cuts.initialize(repeating: Cut())
      cuts[0].sum = 0
      for index in syllables.indices { cut(syllables, index, letters, borders, table, cuts) }
      var pieces: [[UInt8]] = []
      var end = letters.count
      for index in stride(from: syllables.count, to: 0, by: -1) {
        let start = cuts[index * (letters.count + 1) + end].start
        guard start >= 0 else { return nil }
        pieces.append(Array(letters[start..<end]))
        end = start
      }
      return pieces.reversed()
    }
  }

  /// The best way to spell the first syllables with the first letters: its score, and where the last syllable begins.
  private struct Cut {
    var sum = -Double.infinity
    var start = -1
  }

  /// A syllable has at most so many letters.
  private static let longestPiece = 9

  /// Finds the best cuts behind the syllable at `index`, as far as the syllables behind it can have the other letters.
  private func cut(
    _ syllables: [UInt32], _ index: Int, _ letters: [UInt8], _ borders: UInt64, _ table: SyllableSpellings,
    _ cuts: UnsafeMutableBufferPointer<Cut>
  ) {
    let width = letters.count + 1
    let spellings = table.spellings(syllables[index])
    let rest = syllables.count - index - 1
    let first = letters.count - rest * KoreanNameJudge.longestPiece
    let last = letters.count - rest
    for start in 0..<max(0, last) where cuts[index * width + start].sum > -Double.infinity {
      var piece = LetterKey()
      for end in (start + 1)...min(last, start + KoreanNameJudge.longestPiece) {
        if end - 1 > start, borders & (1 << UInt64(end - 1)) != 0 { break }
        piece.append(letters[end - 1])
        guard end >= first else { continue }
        let probability = spellings[piece]?.probability ?? 0
        var score = log(max(KoreanNameJudge.floor, probability))
        if probability == 0, !table.isReadable(piece) { score -= 6 }
        let sum = cuts[index * width + start].sum + score
        if sum > cuts[(index + 1) * width + end].sum {
          cuts[(index + 1) * width + end] = Cut(sum: sum, start: start)
        }
      }
    }
  }

  private func weigh(_ syllables: [UInt32], _ pieces: [[UInt8]], _ table: SyllableSpellings) -> PartVerdict {
    var score = 0.0
    var worst = 99.0
    var worstIndex = 0
    var customary = true
    var mcCune = true
    var readable = true
    var contradicted = 0
    for (index, piece) in pieces.enumerated() {
      // A piece has nine letters at most.
      guard let key = LetterKey(piece) else { continue }
      let entry = table.spellings(syllables[index])[key]
      let background = table.background(key)
      let probability = max(KoreanNameJudge.floor, entry?.probability ?? 0)
      let ratio = log(probability / max(KoreanNameJudge.floor, background))
      let styles = entry?.styles ?? []
      if styles.isDisjoint(with: [.customary, .revised]) { customary = false }
      if !styles.contains(.mcCune) { mcCune = false }
      if styles.isEmpty, !table.isReadable(key) { readable = false }
      score += ratio
      if ratio < -1.5 { contradicted += 1 }
      if ratio < worst {
        worst = ratio
        worstIndex = index
      }
    }
    if (readable && (customary || mcCune)) || (worst > 0.7 && score >= 2) {
      return PartVerdict(outcome: .accept, score: max(score, 0.5))
    }
    let cause = NameCause.syllable(syllables[worstIndex], letters: pieces[worstIndex], isSurname: table.isOfSurnames)
    if !readable { return PartVerdict(outcome: .unknown, score: -3, cause: cause, readable: false) }
    if worst < -3 {
      return PartVerdict(outcome: .refuse, score: min(score, worst), cause: cause, contradicted: contradicted)
    }
    return PartVerdict(outcome: .unknown, score: min(score, 0), cause: cause)
  }

  private func text(_ syllables: [UInt32]) -> String {
    var text = String.UnicodeScalarView()
    for syllable in syllables { if let scalar = Unicode.Scalar(syllable) { text.append(scalar) } }
    return String(text)
  }

  // MARK: Preferred forms

  /// How `hangul` may be spelled, the likeliest first: customary, Revised Romanization, then variants of single
  /// syllables. Empty where `hangul` is not built like a Korean name.
  public func spellings(of hangul: String) -> [String] {
    guard let (surname, given) = KoreanNameParts.readings(hangul).first else { return [] }
    let families = surname.map { SyllableSpellings.surnames.preferred($0, surname.count == 1 ? 3 : 1) }
    let family = families.count == 1 ? families[0] : [families.compactMap(\.first).joined()]
    let parts = given.map { SyllableSpellings.given.preferred($0, 3) }
    guard !parts.contains(where: \.isEmpty), let first = family.first else { return [] }
    var personal = [parts.compactMap(\.first)]
    for index in parts.indices {
      for option in parts[index].dropFirst() {
        var changed = parts.compactMap(\.first)
        changed[index] = option
        personal.append(changed)
      }
    }
    if given.isEmpty { return family.map(KoreanNameJudge.capitalised) }
    var forms: [String] = []
    for spelled in personal { forms.append(full(first, spelled)) }
    for other in family.dropFirst() { forms.append(full(other, personal[0])) }
    return forms
  }

  private func full(_ surname: String, _ given: [String]) -> String {
    KoreanNameJudge.capitalised(surname) + " " + KoreanNameJudge.capitalised(given.joined(separator: "-"))
  }

  static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
