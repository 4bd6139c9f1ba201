import English
import Korean
import Mentions
import TextModel

extension NameReader {
  /// Korean names read through the languages' name knowledge; the text's words are indexed once.
  convenience init(boundTo side: AnnotatedSide) {
    let memory = NameMemory()
    self.init(KoreanWindows(side, memory), memory)
  }
}

/// Finds the Korean words that read like a name of the other side.
final class KoreanWindows {
  private let side: AnnotatedSide
  let locator: NameLocator
  private let memory: NameMemory
  /// The words of the text, to find a name again.
  private(set) lazy var occurrences = KoreanOccurrences(locator)
  private let latin: [(range: TextRange, words: String, firsts: UInt64)]

  init(_ side: AnnotatedSide, _ memory: NameMemory) {
    self.side = side
    self.memory = memory
    locator = NameLocator(side.text)
    latin = side.forest.mentions.compactMap { mention in
      var words = side.text.string(mention.range)
      if case .name(let name) = mention.value, let gloss = name.gloss, LatinIdentity.isLatin(gloss) { words = gloss }
      guard LatinIdentity.isLatin(words) else { return nil }
      return (mention.range, words, LatinIdentity.firsts(words.utf8.split(separator: 0x20)))
    }
  }

  /// The mentions in Latin letters that lie inside `range`.
  private func latin(in range: TextRange) -> some Collection<(range: TextRange, words: String, firsts: UInt64)> {
    let low = latin.partitioningIndex { $0.range.start >= range.start }
    return latin[low...].lazy.prefix { $0.range.start < range.end }.filter { $0.range.end <= range.end }
  }

  /// The first of them that may be the name.
  private func latin(_ name: EnglishName, in range: TextRange) -> TextRange? {
    let here = latin(in: range)
    guard !here.isEmpty else { return nil }
    let firsts = LatinIdentity.firsts(name.parts.map { $0.utf8[...] })
    return here.first { $0.firsts & firsts != 0 && LatinIdentity.agrees($0.words, name.parts) }?.range
  }

  /// Initials as the source has them beside words of its own: 국가반부패국(DNA), 폐쇄회로(CC)TV.
  private func initials(_ name: EnglishName, _ range: TextRange) -> TextRange? {
    guard NameNature.isAcronym(name.parts) else { return nil }
    let letters = Array(name.parts[0].utf8)
    if let whole = ByteSearch.firstWords(letters, side.text.bytes, range) { return whole }
    let bracketed = letters.indices.dropFirst().lazy.map { border in
      [UInt8(ascii: "(")] + letters[..<border] + [UInt8(ascii: ")")] + letters[border...]
    }
    return bracketed.compactMap { ByteSearch.compoundRange(of: $0, self.side.text.bytes, range) }.first
  }

  func windows(_ name: EnglishName, _ range: TextRange) -> [NameReader.Window] {
    // What surely was the name in one place of the article is the name in every other.
    if let words = memory.surely(name), let again = occurrences.first(of: words, in: range) { return [exact(again)] }
    let found = search(name, range)
    if let first = found.first, first.fit == .accept, !first.isPartial, first.worst == nil, first.range.length >= 9 {
      memory.remember(name, Array(side.text.bytes[first.range.start..<first.range.end]))
    }
    return found
  }

  private func search(_ name: EnglishName, _ range: TextRange) -> [NameReader.Window] {
    if let same = latin(name, in: range) ?? initials(name, range) { return [exact(same)] }
    if let near = latin(in: range).first(where: { LatinIdentity.isOneLetterOff($0.words, name.parts) }) {
      return [
        NameReader.Window(
          range: near.range, fit: .near, score: 0.9, reason: "the source writes it \"\(near.words)\"",
          expected: [near.words])
      ]
    }
    let specific = memory.specific(name)
    if specific != nil || !name.isTranslatedInPart, let place = locator.romanized(specific ?? name, in: range) {
      return [exact(place)]
    }
    if let place = sorted(name, range) { return place }
    if let (stem, endings) = EnglishSchool.short(of: name.parts),
      let school = locator.school(memory.name(stem), endings: endings, in: range)
    {
      return [exact(school)]
    }
    if let person = locator.ruledReading(name, in: range) { return [exact(person)] }
    if let other = locator.misreading(name, in: range) {
      return [NameReader.Window(range: other.range, fit: .near, score: 0.8, reason: other.reason)]
    }
    if let firm = compound(name, range) { return [exact(firm)] }
    // Words that plainly read so need no second look; the matcher judges the others. A name with a hyphen is a Korean's,
    // whose spelling follows rules.
    let search = NameSearch(name, in: range, of: locator)
    let plain =
      name.isRuled
      ? []
      : search.candidates().filter { candidate in
        candidate.misfit == nil && !isRefused(candidate.range, name)
          && (candidate.wordCount >= name.countedWords || isNameLike(candidate.range, candidate.score))
      }
    var looked: [NameLocator.Window]?
    func closer() -> [NameLocator.Window] {
      let found = looked ?? search.windows()
      looked = found
      return found
    }
    if !plain.isEmpty, let slip = partner(name, plain, closer) { return [judged(slip, name)] }
    if let first = plain.first {
      // The other words of the name may stand beside those that read plainly so, and agree well enough.
      let whole = first.wordCount < name.countedWords ? whole(closer(), around: first.range) : nil
      return plain.map { accepted($0.range == first.range ? whole ?? $0.range : $0.range, name) }
    }
    // A bare surname renders nobody whose full name stands beside it, a syllable off: 염태건 … 염 부장검사, "Yeom Tae-seon".
    let hasKoreanSlip = name.looksKorean && closer().contains { $0.verdict.isKorean && $0.verdict.isNear }
    func mayRender(_ window: NameLocator.Window) -> Bool { !(hasKoreanSlip && window.range.length == 3) }
    func isAccepted(_ window: NameLocator.Window) -> Bool { window.verdict.verdict == .accept && mayRender(window) }
    // Words that are translated say nothing about sounds: Taebaek University is 태백대. What only comes near is no slip, then.
    let windows = name.isTranslatedInPart && !name.looksKorean && !search.holdsAccepted ? [] : closer()
    if let best = windows.first(where: isAccepted)
      ?? specific.flatMap({ accepted(NameSearch($0, in: range, of: locator), where: isAccepted) }),
      best.verdict.extent == .whole || name.count == 1 || isNameLike(best.range, best.verdict.score)
    {
      return [accepted(best.range, name)]
    }
    guard !name.isTranslatedInPart else { return [] }
    return windows.filter { mayRender($0) && !isEveryday($0.range, name) && !endsAsObject($0.range) }
      .map { judged($0, name) }
  }

  /// What the source has for a place whose name says of what sort it is; nil where it has none of that sort.
  private func sorted(_ name: EnglishName, _ range: TextRange) -> [NameReader.Window]? {
    let sorts = EnglishPlaceSort.sorts(of: name.parts)
    guard !sorts.isEmpty else { return nil }
    let quarters = locator.quarters(in: range).filter { sorts.contains($0.sort) }
    if let stem = EnglishPlaceSort.stem(of: name.parts), !quarters.isEmpty { return quarter(name, stem, quarters) }
    return place(of: Set(sorts), name, range).map { [exact($0)] }
  }

  /// What the towns, villages and quarters of the source say to the name of one: rules decide, and not the sound.
  private func quarter(
    _ name: EnglishName, _ stem: String, _ quarters: [NameLocator.Quarter]
  ) -> [NameReader.Window] {
    let verdicts = quarters.map { KoreanPlaceName.judge(side.text.string($0.range), stem) }
    if let same = verdicts.firstIndex(where: { $0.verdict != .refuse }) { return [exact(quarters[same].range)] }
    guard let near = verdicts.firstIndex(where: \.isNear) else { return [] }
    var window = exact(quarters[near].range)
    window.fit = .near
    window.score = 0.9
    window.reason = verdicts[near].reason
    let own = KoreanPlaceName.stem(of: side.text.string(window.range))
    window.expected = [name.parts.joined(separator: " ").replacing(stem, with: own, maxReplacements: 1)]
    return [window]
  }

  /// A place abroad that ends as those of its sort do and sounds like the name without the word for it: 리선섬 and Ly Son
  /// Island.
  private func place(of sorts: Set<PlaceSort>, _ name: EnglishName, _ range: TextRange) -> TextRange? {
    guard let specific = memory.specific(name) else { return nil }
    return locator.places(of: sorts, in: range).first { place in
      let stem = side.text.string(TextRange(place.start, place.end - 3))
      return NameMatcher.shared.accepts(memory.source(stem), specific)
    }
  }

  /// The first window of a search that is accepted.
  private func accepted(_ search: NameSearch, where isAccepted: (NameLocator.Window) -> Bool) -> NameLocator.Window? {
    search.holdsAccepted ? search.windows().first(where: isAccepted) : nil
  }

  /// A noun that begins with the sound of a name whose other words are translated in it: 금강해운 and Geumgang Shipping.
  private func compound(_ name: EnglishName, _ range: TextRange) -> TextRange? {
    guard !name.looksKorean, locator.mayHoldCompound(beginningAs: name, in: range) else { return nil }
    let own = Array(
      name.parts.prefix {
        !NameLocator.isTranslated($0) && !NameNature.isAcronym($0) && !EnglishNameFinder.isOrdinary($0)
      })
    guard !own.isEmpty else { return nil }
    return locator.compound(beginningWith: memory.name(own), isFirst: own.count < name.count, in: range)
  }

  /// Whether words are everyday ones, which they hardly are where another word of the name stands beside them: 키스
  /// 해링 may be Keith Haring.
  private func isEveryday(_ range: TextRange, _ name: EnglishName) -> Bool {
    let isSeveral = name.count > 1 && side.text.bytes[range.start..<range.end].contains(0x20)
    return !isSeveral && locator.isOrdinary(range)
  }

  /// Whether the rules of romanisation refuse what the sounds alone let pass: 조태열 and Cho Tae-yong.
  private func isRefused(_ range: TextRange, _ name: EnglishName) -> Bool {
    memory.hearing(side.text.string(range), name).isRefused
  }

  /// Whether words that read like one word of several are likely a name at all: 사업 reads like Zaev, but is a word.
  private func isNameLike(_ range: TextRange, _ score: Double) -> Bool {
    score >= KoreanWindows.unmistakable
      || !locator.isOrdinary(range) && (range.length > 6 || locator.odds(range) > KoreanWindows.ordinary)
  }

  /// What another known name must read better than a single one that is known, too: Burt may be 부츠.
  private static let knownGain = 8.0
  /// Below this score a known name that a letter keeps from reading well is another name.
  private static let another = NameMatcher.refuseWord
  /// From this score on two syllables are the word of a name that they sound like, whatever else they look like.
  private static let unmistakable = 7.0
  /// At these log-odds or below two syllables look like no name written by sound.
  private static let ordinary = -2.0

  func isPlain(_ name: EnglishName, _ range: TextRange) -> Bool {
    if let words = memory.surely(name), occurrences.first(of: words, in: range) != nil { return true }
    return latin(name, in: range) != nil || initials(name, range) != nil
      || locator.candidates(for: name, in: range).contains { $0.misfit == nil }
  }

  /// Words that sound nearly right. A name that is known is no slip, unless another known name sounds right.
  private func judged(_ found: NameLocator.Window, _ name: EnglishName) -> NameReader.Window {
    let parts = name.parts
    let words = side.text.string(found.range)
    var window = NameReader.Window(
      range: found.range, fit: NameReader.Fit(found.verdict), score: 0.55, reason: found.verdict.reason,
      expected: KoreanNameJudge.shared.spellings(of: words), sound: found.verdict.score,
      isKorean: found.verdict.isKorean)
    if found.verdict.isKorean {
      // Chinese names are read in Korean, too, but not written with a hyphen, nor as Korean names are: Wang Anshi.
      let isHyphenated = parts.contains { $0.contains("-") }
      if !isHyphenated, !name.looksKorean { window.fit = .unknown }
      window.score = isHyphenated ? 0.95 : 0.5
    } else if window.fit == .near {
      window.worst = memory.hearing(words, name).slip()
      if let worst = window.worst {
        if worst.isRepairKnown, !hasAccents(worst.word, parts),
          !worst.isKnown || worst.isRepairAttested || parts.count > 1 || worst.gain >= KoreanWindows.knownGain
        {
          window.score = 0.7
          window.reason = worst.reason
          window.expected = [worst.repairing(parts)]
        } else if worst.isKnown || !worst.tells(besideOthers: parts.count > 1) || isWord(worst.word)
          || hasAccents(worst.word, parts)
        {
          // Far from it, a single known name is another one.
          window.fit = parts.count == 1 && worst.score < KoreanWindows.another ? .refuse : .unknown
        } else {
          window.score = worst.isTurned ? 0.6 : 0.4
        }
      }
    }
    return window
  }

  /// Whether the words end in a particle that ends no foreign name: 싹을.
  private func endsAsObject(_ range: TextRange) -> Bool {
    ["을", "를"].contains { side.text.bytes[range.start..<range.end].suffix(3).elementsEqual($0.utf8) }
  }

  /// Whether the word has letters in the text whose sound is lost with their accents: Württemberg.
  private func hasAccents(_ word: String, _ parts: [String]) -> Bool {
    parts.contains { part in
      part.utf8.contains { $0 >= 0x80 } && LatinFold.string(part) == LatinFold.string(word)
    }
  }
  /// Whether a word is one of the language, whose sounds follow other rules.
  private func isWord(_ word: String) -> Bool { EnglishNameFinder.isOrdinary(word) && !PersonNames.end(with: word) }

  /// Words that are the name beyond doubt.
  private func exact(_ range: TextRange) -> NameReader.Window {
    NameReader.Window(range: range, fit: .accept, score: 1, reason: "")
  }

  /// Words that sound right as a whole; a letter that does not takes from the score.
  private func accepted(_ range: TextRange, _ name: EnglishName) -> NameReader.Window {
    var window = exact(range)
    let hearing = memory.hearing(side.text.string(range), name)
    window.isPartial = name.count > 1 && (range.length == 3 || !hearing.coversLast())
    // Rules judge Koreans, and no single letter.
    let isRuled = name.looksKorean && KoreanNameJudge.shared.isBuiltLikeName(side.text.string(range))
    window.worst = isRuled ? nil : hearing.worstAsWhole
    if let worst = window.worst, hasAccents(worst.word, name.parts) { window.worst = nil }
    return window
  }

  /// Words around `part` that are a way to write the whole name.
  private func whole(_ windows: [NameLocator.Window], around part: TextRange) -> TextRange? {
    windows.first {
      $0.verdict.verdict == .accept && $0.verdict.extent == .whole && $0.range.contains(part)
    }?.range
  }

  /// A slip in one word of a name of which only the other words were found: 마이크 펜스 and Kike Pence.
  private func partner(
    _ name: EnglishName, _ plain: [NameLocator.Candidate], _ windows: () -> [NameLocator.Window]
  ) -> NameLocator.Window? {
    let wanted = name.countedWords
    guard wanted > 1, !plain.contains(where: { $0.wordCount >= wanted }),
      let first = windows().first, first.verdict.isNear,
      plain.contains(where: { first.range.contains($0.range) })
    else { return nil }
    if first.verdict.score < -2.5 { return first }
    // A small doubt is a variant, but where the letters leave none.
    let hearing = memory.hearing(side.text.string(first.range), name)
    return hearing.worstAsWhole.map { isBeyondVariants($0, name.parts) } == true ? first : nil
  }

  /// Whether a slip beside words that fit is more than another way to write the name.
  private func isBeyondVariants(_ slip: NameSlip, _ parts: [String]) -> Bool {
    guard slip.isRepairKnown else { return !slip.isKnown && slip.tells(besideOthers: true) && slip.gain >= 12 }
    guard slip.isKnown, !slip.isRepairAttested else { return true }
    // Molly is not how anybody writes Holly; and nobody's first name is Ball.
    let isOtherSound = slip.place == 0 && !"aeiouy".contains(slip.letter)
    return isOtherSound
      || LatinFold.string(parts[0]) == LatinFold.string(slip.word) && !PersonNames.begin(with: slip.word)
        && PersonNames.begin(with: slip.repaired)
  }
}

extension NameReader.Fit {
  /// The band of a verdict.
  init(_ verdict: NameVerdict) {
    switch verdict.verdict {
    case .accept: self = .accept
    case .unknown: self = verdict.isNear ? .near : .unknown
    case .refuse: self = verdict.isNear ? .near : .refuse
    }
  }
}
