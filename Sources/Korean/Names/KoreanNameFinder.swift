public import Mentions
public import TextModel

/// Finds the names that Korean text bounds by itself: by a title, a gloss, an age or 씨, or by their sound.
///
/// Two of three mentions have none of these; `NameLocator` finds them from the English side.
public struct KoreanNameFinder: Sendable {
  /// A finder.
  public init() {}

  /// The names in `text`, ascending, none overlapping another.
  public func mentions(in text: NormalizedText) -> [Mention] {
    var scan = KoreanNameScan(text.bytes)
    scan.run()
    return scan.mentions()
  }
}

/// One pass over one text.
struct KoreanNameScan {
  /// An eojeol, as far as names are concerned.
  struct Token {
    /// Without punctuation.
    let core: TextRange
    /// The Hangul it begins with.
    let run: TextRange
    let syllables: [UInt32]
    /// Only spaces stand between it and the next one.
    var touchesNext = false
    /// How many syllables of it are a title, particles behind; 0 for none.
    var title = 0
    /// The Hangul is the whole eojeol: no particle was cut, no bracket follows.
    var isWhole: Bool { run == core }
  }

  let bytes: [UInt8]
  private(set) var tokens: [Token] = []
  private(set) var found: [Mention] = []
  /// For each byte whether it belongs to a name found.
  private var taken: [Bool]
  /// The first syllables of all names found, and of those of two syllables or more.
  private var beginnings: (any: Set<UInt32>, long: Set<UInt32>) = ([], [])

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    taken = [Bool](repeating: false, count: bytes.count)
    for eojeol in Eojeols(bytes) where !eojeol.core.isEmpty {
      if let last = tokens.indices.last {
        let gap = TextRange(tokens[last].core.end, eojeol.core.start)
        tokens[last].touchesNext = gap.length <= 2 && bytes[gap.start..<gap.end].allSatisfy { $0 == 0x20 }
      }
      let end = min(eojeol.core.end, Particles.hangulEnd(bytes, eojeol.core.start))
      var syllables: [UInt32] = []
      var offset = eojeol.core.start
      while offset < end {
        syllables.append(UTF8Scalars.scalar(in: bytes, at: offset).value)
        offset += 3
      }
      tokens.append(
        Token(core: eojeol.core, run: TextRange(eojeol.core.start, max(end, eojeol.core.start)), syllables: syllables))
    }
    for index in tokens.indices { tokens[index].title = titleLength(tokens[index]) }
  }

  func string(_ range: TextRange) -> String { String(decoding: bytes[range.start..<range.end], as: UTF8.self) }

  private func titleLength(_ token: Token) -> Int {
    guard let first = token.syllables.first, KoreanNameWords.titleBeginnings.contains(first) else { return 0 }
    for count in stride(from: min(6, token.syllables.count), to: 0, by: -1) {
      let end = token.run.start + 3 * count
      guard KoreanNameWords.titles.contains(string(TextRange(token.run.start, end))),
        !KoreanTitleContext.isDeed(bytes, before: end)
      else { continue }
      if end == token.run.end || Particles.tail(in: bytes, after: end) != nil { return count }
    }
    return 0
  }

  mutating func run() {
    for index in tokens.indices {
      glossed(index)
      suffixed(index)
      if tokens[index].title > 0 {
        beforeTitle(index)
        afterTitle(index)
      } else if endsInTitle(tokens[index]) {
        beforeTitle(index)
      }
    }
    again()
    bySound()
  }

  func mentions() -> [Mention] { found.sorted { $0.range < $1.range } }

  func isTaken(_ range: TextRange) -> Bool { taken[range.start..<range.end].contains(true) }

  mutating func add(
    _ range: TextRange, _ kind: MentionKind, _ evidence: NameValue.Evidence, _ confidence: Double, gloss: String? = nil
  ) {
    guard !range.isEmpty, !isTaken(range) else { return }
    let parts = string(range).split(separator: " ").map(String.init)
    let value = NameValue(kind: kind, parts: parts, gloss: gloss, evidence: evidence)
    found.append(Mention(range: range, value: .name(value), confidence: confidence))
    for offset in range.start..<range.end { taken[offset] = true }
    let first = UTF8Scalars.scalar(in: bytes, at: range.start).value
    beginnings.any.insert(first)
    if range.length >= 6 { beginnings.long.insert(first) }
  }

  // MARK: Brackets

  /// 리용호(Ri Yong Ho), 홍길동(54), 김영삼(金泳三).
  private mutating func glossed(_ index: Int) {
    let token = tokens[index]
    guard !token.syllables.isEmpty, let inner = bracket(after: token.run.end) else { return }
    let text = string(inner)
    let digits = text.hasSuffix("세") ? String(text.dropLast()) : text
    if let age = Int(digits), age > 0, age < 125, digits.utf8.count <= 3 {
      if let range = name(endingAt: index, end: token.run.end) { add(range, .person, .title, 0.95) }
      return
    }
    let scalars = text.unicodeScalars.map(\.value)
    if scalars.count >= 2, scalars.allSatisfy({ ($0 >= 0x4E00 && $0 <= 0x9FFF) || ($0 >= 0xF900 && $0 <= 0xFAFF) }) {
      guard token.syllables.count == scalars.count, KoreanNameJudge.shared.isBuiltLikeName(string(token.run)),
        Self.isGivenLike(token.syllables)
      else { return }
      add(token.run, .person, .gloss, 0.95, gloss: text)
      return
    }
    guard let first = scalars.first, first < 0x250, Unicode.Scalar(first)?.properties.isUppercase == true else {
      return
    }
    let words = text.split(separator: " ").map(String.init)
    guard words.count <= 5, !text.contains(where: \.isNumber) else { return }
    var best: (range: TextRange, score: Double)?
    for start in stride(from: index, through: max(0, index - 3), by: -1) {
      if start < index, !(tokens[start].isWhole && tokens[start].touchesNext) { break }
      let range = TextRange(tokens[start].run.start, token.run.end)
      let verdict = NameMatcher.shared.judge(korean: string(range), english: words)
      if verdict.verdict == .accept, verdict.extent == .whole, verdict.score > best?.score ?? 0 {
        best = (range, verdict.score)
      }
    }
    if let best { add(best.range, .name, .gloss, 0.95, gloss: text) }
  }

  /// What stands in the bracket that opens at `offset`; nil where none does or it is long.
  private func bracket(after offset: Int) -> TextRange? {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "(") else { return nil }
    var end = offset + 1
    while end < bytes.count, end - offset < 80, bytes[end] != UInt8(ascii: ")") { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ")"), end > offset + 1 else { return nil }
    // "이름, 54": what follows a comma is something else.
    let comma = bytes[(offset + 1)..<end].firstIndex(of: UInt8(ascii: ","))
    return TextRange(offset + 1, comma ?? end)
  }

  // MARK: 씨, titles

  /// 홍길동씨는, 홍길동 씨.
  private mutating func suffixed(_ index: Int) {
    let token = tokens[index]
    guard token.syllables.count >= 2, let place = token.syllables.lastIndex(where: { $0 == 0xC528 }), place >= 1 else {
      return
    }
    let end = token.run.start + 3 * place
    let after = end + 3
    guard after == token.run.end || Particles.tail(in: bytes, after: after) != nil else { return }
    let syllables = Array(token.syllables[..<place])
    if syllables.count == 1, KoreanNameParts.surnames.contains(syllables[0]) {
      add(TextRange(token.run.start, end), .person, .laterMention, 0.85)
    } else if let range = name(endingAt: index, end: end) {
      add(range, .person, .title, 0.9)
    } else if syllables.count >= 2, isBearer(syllables, TextRange(token.run.start, end)) {
      add(TextRange(token.run.start, end), .person, .title, 0.8)
    }
  }

  /// Whether words before 씨 are a name though they sound like none: 재인스씨; not 아저씨, 마음씨.
  private func isBearer(_ syllables: [UInt32], _ range: TextRange) -> Bool {
    let word = string(range)
    return !KoreanNameWords.beforeSsi.contains(word) && !KoreanNameWords.ordinary.contains(word)
      && !OrdinaryWords.holds(syllables, ends: [syllables.count])
  }

  /// 조태열 외교부 장관, 트럼프 대통령, 문 전 대통령.
  private mutating func beforeTitle(_ index: Int) {
    var place = index - 1
    var between = 0
    var modified = false
    while place >= 0, index - place <= 5, tokens[place].touchesNext {
      let word = string(tokens[place].core)
      if KoreanNameWords.modifiers.contains(word) || between == 0 && KoreanNameWords.countrySigns.contains(word) {
        modified = true
        place -= 1
        continue
      }
      let token = tokens[place]
      // 한국항공우주연구원(항우연) 원장
      let isGlossed = token.run.end < bytes.count && bytes[token.run.end] == UInt8(ascii: "(")
      guard token.isWhole || isGlossed && between == 0, !token.syllables.isEmpty else { return }
      if token.syllables.count == 1 {
        // 조 장관: a surname stands right before the title.
        if between == 0, KoreanNameParts.surnames.contains(token.syllables[0]), !isOneSyllableWord(token, modified) {
          let known = beginnings.any.contains(token.syllables[0])
          add(token.run, .person, .laterMention, known ? 0.9 : 0.7)
        }
        return
      }
      // 제갈 교수
      if between == 0, token.isWhole, KoreanNameParts.doubleSurnames.contains(token.syllables) {
        add(token.run, .person, .laterMention, 0.9)
        return
      }
      let isBehindName = between < 2 && isBehindKorean(place)
      if token.isWhole, !isBehindName, let range = name(endingAt: place, end: token.run.end) {
        add(range, .person, .title, between == 0 ? 0.9 : 0.8)
        return
      }
      // 수토포 씨: whoever is called so is somebody, whatever the name sounds like.
      if between == 0, !modified, tokens[index].syllables.first == 0xC528, token.syllables.count <= 5,
        isBearer(token.syllables, token.run), !endsInParticle(token.run.start, token.run.end)
      {
        add(token.run, .person, .title, 0.8)
        return
      }
      guard between < 2, token.title == 0 || between == 0, isBehindName || isInstitution(token) else { return }
      between += 1
      place -= 1
    }
  }

  /// Whether the word before token `index` is a Korean's name beyond doubt, so that this one, which stands before a title,
  /// says where the person has it: 김동민 한양대 교수, 구본철 한빛조선해양 사장.
  private func isBehindKorean(_ index: Int) -> Bool {
    guard index > 0, tokens[index].syllables.count >= 2, tokens[index - 1].touchesNext else { return false }
    let (name, token) = (tokens[index - 1], tokens[index])
    return name.isWhole && name.title == 0 && Self.isKoreanName(name.syllables) && !isInstitution(name)
      && !endsInParticle(token.run.start, token.run.end) && !OrdinaryWords.holds(name.syllables, ends: [3])
      && self.name(endingAt: index - 1, end: name.run.end) != nil
  }

  /// Whether a word ends in a title of several syllables: 공군참모차장, 외교부장관은.
  private func endsInTitle(_ token: Token) -> Bool {
    token.syllables.count >= 4
      && Particles.nounEnds(in: bytes, from: token.run.start).contains { end in
        (2...4).contains { count in
          let start = end - 3 * count
          return start > token.run.start + 3
            && KoreanNameWords.titleBeginnings.contains(
              UTF8Scalars.scalar(in: bytes, at: start).value)
            && KoreanNameWords.titles.contains(string(TextRange(start, end)))
        }
      }
  }

  /// 현 정부, 전 대통령, 이 대표 (this representative), 한 의원 (one member): no surnames, unless the article knows them.
  private func isOneSyllableWord(_ token: Token, _ modified: Bool) -> Bool {
    guard let syllable = token.syllables.first, Self.ambiguous.contains(syllable) else { return false }
    return !modified && !beginnings.long.contains(syllable)
  }

  private static let ambiguous = Set("이한전현신구여대주".unicodeScalars.map(\.value))

  /// 대통령 윤석열은: an office, then a Korean name.
  private mutating func afterTitle(_ index: Int) {
    let title = tokens[index]
    guard title.isWhole, title.touchesNext, title.syllables.count == title.title, title.title >= 2,
      index + 1 < tokens.count
    else { return }
    let next = tokens[index + 1]
    for end in Particles.nounEnds(in: bytes, from: next.run.start) {
      let count = (end - next.run.start) / 3
      let name = Array(next.syllables.prefix(3))
      guard count == 3, Self.isKoreanName(name),
        !(isMarket(title) && isNounWithParticle(name, next.run.start))
      else { continue }
      add(TextRange(next.run.start, end), .person, .title, 0.75)
      return
    }
  }

  /// Whether three syllables may be a noun of two and a particle as well as a name.
  private func isNounWithParticle(_ syllables: [UInt32], _ start: Int) -> Bool {
    endsInParticle(start, start + 9) && !Self.endsInNoParticle(syllables)
  }

  /// Whether the title is a word for a market as well as a mayor: 시장 반응은.
  private func isMarket(_ title: Token) -> Bool { title.syllables == [0xC2DC, 0xC7A5] }

  private func isInstitution(_ token: Token) -> Bool {
    let word = string(token.run)
    if KoreanNameWords.places.contains(word) { return true }
    for count in 1...min(4, token.syllables.count) {
      let ending = string(TextRange(token.run.end - 3 * count, token.run.end))
      if KoreanNameWords.institutionEndings.contains(ending), token.syllables.count > count { return true }
    }
    return false
  }

  // MARK: Names

  /// The name whose last word is token `index` up to `end`: a Korean one, or a foreign one of up to four words.
  private func name(endingAt index: Int, end: Int) -> TextRange? {
    let token = tokens[index]
    let syllables = Array(token.syllables.prefix((end - token.run.start) / 3))
    let word = string(TextRange(token.run.start, end))
    guard syllables.count >= 2, !KoreanNameWords.ordinary.contains(word), !KoreanNameWords.places.contains(word),
      !endsInParticle(token.run.start, end) || Self.endsInNoParticle(syllables),
      token.title == 0 || token.title < syllables.count
    else { return nil }
    if Self.isKoreanName(syllables) || Self.isRareName(syllables) || Self.isChineseName(syllables) {
      return TextRange(token.run.start, end)
    }
    guard isForeign(syllables) || isBesideForeign(index, syllables) else { return nil }
    return TextRange(foreignStart(index, true), end)
  }

  /// Whether a word that may be foreign or not stands behind one that is: 라이언 진케.
  private func isBesideForeign(_ index: Int, _ syllables: [UInt32]) -> Bool {
    index > 0 && tokens[index - 1].touchesNext && tokens[index - 1].isWhole && isForeignPart(tokens[index - 1])
      && LoanwordModel.shared.score(syllables) > Self.leastBesideForeign
      && !OrdinaryWords.holds(syllables, ends: [syllables.count])
  }

  /// Log-odds that a word behind a foreign name and before a title must have to belong to the name.
  private static let leastBesideForeign = 0.0

  /// Where a name begins whose last word token `index` is: up to three words that sound foreign, too.
  func foreignStart(_ index: Int, _ isForeign: Bool) -> Int {
    var start = index
    while isForeign, start > 0, index - start < 3, tokens[start - 1].touchesNext, tokens[start - 1].isWhole,
      isForeignPart(tokens[start - 1]), !isTaken(tokens[start - 1].run)
    {
      start -= 1
    }
    return tokens[start].run.start
  }

  private func isForeignPart(_ token: Token) -> Bool {
    let word = string(token.run)
    guard token.title == 0, !KoreanNameWords.ordinary.contains(word), !KoreanNameWords.places.contains(word) else {
      return false
    }
    return token.syllables.count >= 2 && (isForeign(token.syllables) || Self.isJapanese(token.syllables))
      && !endsInParticle(token.run.start, token.run.end)
  }

  /// Particles that no foreign name ends in.
  private static let plain = Set(
    [
      "은", "는", "을", "를", "의", "와", "과", "에", "에게", "에서", "께서", "에는", "에도", "에게는", "와의", "과의", "이라는", "라는", "이라고", "이나",
      "가", "이",
    ]
    .map { Array($0.utf8) })

  /// Whether a name of three syllables ends in one that would be a particle only behind another sound: 소은, 가은, where the
  /// particle is 는.
  private static func endsInNoParticle(_ syllables: [UInt32]) -> Bool {
    guard syllables.count == 3, syllables[2] == 0xC740 || syllables[2] == 0xC774 else { return false }
    return Hangul.tail(syllables[1]) == 0
  }

  /// Whether the Hangul of a range ends in one of those, whatever stands before it.
  func endsInParticle(_ start: Int, _ end: Int) -> Bool {
    for count in 1...3 where end - 3 * count > start {
      if Self.plain.contains(Array(bytes[(end - 3 * count)..<end])) { return true }
    }
    return false
  }

  func isForeign(_ syllables: [UInt32]) -> Bool {
    LoanwordModel.shared.score(syllables) > (syllables.count <= 2 ? 2 : 0.8)
  }

  /// A surname and two syllables that occur in given names; a double surname and one or two.
  static func isKoreanName(_ syllables: [UInt32]) -> Bool {
    guard syllables.count == 3 || syllables.count == 4, isGivenLike(syllables) else { return false }
    if syllables.count == 4 { return KoreanNameParts.doubleSurnames.contains(Array(syllables.prefix(2))) }
    // 도 ends few given names and many a noun; a surname must be one that is met.
    guard syllables[2] != 0xB3C4, SyllableSpellings.surnames.isKnown(syllables[0]) else { return false }
    return KoreanNameParts.surnames.contains(syllables[0]) && LoanwordModel.shared.score(syllables) < 2
  }

  /// The same with a surname that few have, which what stands beside it must tell to be one: 빈소은 연구원, 표은수 의원, but not
  /// 국방위 위원장.
  static func isRareName(_ syllables: [UInt32]) -> Bool {
    guard syllables.count == 3, rareSurnames.contains(syllables[0]), isGivenLike(syllables) else { return false }
    return !nounEndings.contains(syllables[2]) && LoanwordModel.shared.score(syllables) < 2
      && !OrdinaryWords.holds(syllables, ends: [3])
  }

  /// The same of the sounds of Chinese characters, as names from China are written: 쉬자원 감독.
  private static func isChineseName(_ syllables: [UInt32]) -> Bool {
    PinyinReadings.mayBeName(syllables) && !OrdinaryWords.holds(syllables, ends: [syllables.count])
  }

  /// Whether a word before another that sounds foreign has only the sounds of kana, and is none of Korean: 아리무라 하루코.
  private static func isJapanese(_ syllables: [UInt32]) -> Bool {
    (3...5).contains(syllables.count) && JapaneseReadings.areKana(syllables)
      && !OrdinaryWords.holds(syllables, ends: [syllables.count])
  }

  /// Surnames that no list of names here has, borne by 2,800 people or more (population and housing census 2015).
  private static let rareSurnames = Set("선표육인맹예어국편복목형피감제탁빈동온호범좌팽".unicodeScalars.map(\.value))

  /// Last syllables of nouns and verbs that stand before titles, which end few given names.
  private static let nounEndings = Set("한된할던위팀과소계단반업장측사자층급실국부처청군당시도구회대력물법화적론학".unicodeScalars.map(\.value))

  /// Whether the syllables behind the surname occur in given names.
  static func isGivenLike(_ syllables: [UInt32]) -> Bool {
    syllables.dropFirst(syllables.count == 4 ? 2 : 1).allSatisfy { SyllableSpellings.given.isKnown($0) }
  }
}
