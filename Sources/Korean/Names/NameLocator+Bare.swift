import Mentions
public import TextModel

extension NameLocator {
  /// Words of the Korean text that may be a name, though nothing beside them says so.
  public struct BareName: Hashable, Sendable {
    /// The words, in bytes of the normalised text, without particles.
    public var range: TextRange
    /// The log-odds, in nats, that they are a name written by sound.
    public var odds: Double
    /// Whether they are built like a Korean personal name.
    public var isKorean: Bool
  }

  /// Below these log-odds words are not handed out.
  public static let leastOdds = 0.0
  /// The same where a person of the translation wants a partner, whom nothing else in the article can be.
  public static let leastOddsOfPerson = -2.5

  /// Words of one syllable that particles follow: 그가, 이를, 저는, 내가.
  private static let pronouns = Set("그이저내네제나너둘셋".unicodeScalars.map(\.value))

  /// Particles that end no name of two syllables written by sound.
  private static let plainParticles = Set("의을를는".unicodeScalars.map(\.value))

  /// What in `range` may be a name by its looks alone, in order; neighbours that look alike are one name.
  ///
  /// It promises little: a caller asks where a name of the other side wants a partner and nothing better stands there.
  /// Words that are built like a Korean person's name are handed out only where `korean` asks for them, words below
  /// the log-odds `least` not at all.
  public func bareNames(in range: TextRange, korean: Bool, least: Double = leastOdds) -> [BareName] {
    var found: [BareName] = []
    var lastEntry = -2
    var index = firstEntry(from: range.start)
    while index < entries.count, entries[index].core.start < range.end {
      defer { index += 1 }
      guard let bare = bareName(entries[index], korean, least) else { continue }
      if lastEntry == index - 1, let last = found.last, !last.isKorean, !bare.isKorean,
        last.range.end == entries[index - 1].core.end, areNeighbours(index - 1, 2)
      {
        found[found.count - 1] = BareName(
          range: last.range.union(bare.range), odds: max(last.odds, bare.odds), isKorean: false)
      } else {
        found.append(bare)
      }
      lastEntry = index
    }
    return found
  }

  private func bareName(_ entry: Entry, _ korean: Bool, _ least: Double) -> BareName? {
    guard entry.syllableCount >= 2 else { return nil }
    let syllables = syllables(entry)
    guard mayBeBareName(syllables, korean, least), !isDenied(entry) else { return nil }
    let anyEnds = nounEnds(entry)
    let ends = anyEnds.filter { isNounEnd($0, entry) }
    guard !(ends.contains(entry.core.start + 3) && NameLocator.pronouns.contains(syllables[0])),
      // 하나인 is one that is something.
      !OrdinaryWords.holds(syllables, ends: anyEnds.map { ($0 - entry.core.start) / 3 })
    else { return nil }
    var best: BareName?
    for nounEnd in ends {
      let count = (nounEnd - entry.core.start) / 3
      guard count >= 2, count <= syllables.count else { continue }
      let noun = Array(syllables.prefix(count))
      // A name of one syllable and its particle: 퓨의.
      if count == 2, NameLocator.plainParticles.contains(noun[1]) { continue }
      if isVerb(nounEnd) { continue }
      let odds = LoanwordModel.shared.score(noun)
      let isKorean = korean && count == 3 && odds < 2 && KoreanNameScan.isKoreanName(noun)
      if isKorean, best == nil {
        best = BareName(range: TextRange(entry.core.start, nounEnd), odds: 0.5, isKorean: true)
      }
      if odds > max(least, best?.odds ?? -99) {
        best = BareName(range: TextRange(entry.core.start, nounEnd), odds: odds, isKorean: false)
      }
    }
    // Few eojeols come so far, and to look words up costs more than to weigh them.
    let isOrdinary = best != nil && ends.contains { isOrdinaryNoun(entry, $0) }
    return isOrdinary ? nil : best
  }

  /// Whether some of the first syllables look foreign enough or Korean, wherever the noun ends: most do not, and where it may
  /// end costs more to find out.
  private func mayBeBareName(_ syllables: [UInt32], _ korean: Bool, _ least: Double) -> Bool {
    korean && syllables.count >= 3 && KoreanNameScan.isKoreanName(Array(syllables.prefix(3)))
      || syllables.indices.dropFirst().contains { LoanwordModel.shared.score(syllables[...$0]) > least }
  }

  /// Whether the word that ends there is the stem of a verb made of a noun (인수하는), or ends as only verbs do (하더니).
  private func isVerb(_ end: Int) -> Bool {
    let before = bytes[..<end]
    if before.suffix(6).elementsEqual("더니".utf8) { return true }
    guard before.suffix(3).elementsEqual("하".utf8) else { return false }
    return NameLocator.verbEnds.contains { bytes[end...].starts(with: $0) }
  }

  /// What follows 하 in verbs, and in no name.
  private static let verbEnds = ["는 ", "는데", "고 ", "며 ", "면", "던 ", "지 ", "기 ", "자 ", "려", "게 "].map { Array($0.utf8) }

  /// Whether it is a verb that the next word denies: 크지 않았다.
  private func isDenied(_ entry: Entry) -> Bool {
    let end = entry.core.end
    guard end >= 3, bytes[(end - 3)..<end].elementsEqual("지".utf8) else { return false }
    return [" 않", " 못", " 말"].contains { bytes[end...].starts(with: $0.utf8) }
  }

  /// Whether the eojeol is an everyday noun or a title up to `end`.
  private func isOrdinaryNoun(_ entry: Entry, _ end: Int) -> Bool {
    let count = (end - entry.core.start) / 3
    guard count >= 2, count <= entry.syllableCount else { return false }
    let word = String(decoding: bytes[entry.core.start..<end], as: UTF8.self)
    return KoreanNameWords.ordinary.contains(word) || KoreanNameWords.titles.contains(word)
  }

  /// Whether the words of `range` begin with an everyday word: 씨앗을.
  public func isOrdinary(_ range: TextRange) -> Bool {
    let index = firstEntry(from: range.start)
    guard index < entries.count, entries[index].core.start < range.end else { return false }
    let entry = entries[index]
    return OrdinaryWords.holds(syllables(entry), ends: nounEnds(entry).map { ($0 - entry.core.start) / 3 })
  }

  /// Whether a noun can end there: particles follow, no copula, which every verb's endings look like (크고, 비우며); and
  /// where nothing follows, the word is no verb.
  private func isNounEnd(_ end: Int, _ entry: Entry) -> Bool {
    guard let tail = Particles.tail(in: bytes, after: end) else { return true }
    switch tail.kind {
    case .particles: return true
    case .copula: return false
    case .bare:
      guard let last = UTF8Scalars.scalar(in: bytes, before: end)?.value else { return false }
      return !NameLocator.verbEndings.contains(last)
    }
  }

  /// Syllables that end verbs and few names: 크다, 크고, 들어.
  private static let verbEndings = Set("다고며면게어여".unicodeScalars.map(\.value))

  /// The log-odds that the words of `range` are a name written by sound; of several words the best.
  public func odds(_ range: TextRange) -> Double {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self).split(separator: " ")
      .reduce(-99) { max($0, LoanwordModel.shared.score(String($1))) }
  }

  /// Whether the words of `range` begin as one of the words of an English name does: 페니키아 and Phoenicians.
  public func sharesStem(_ range: TextRange, with parts: [String]) -> Bool {
    var index = firstEntry(from: range.start)
    while index < entries.count, entries[index].core.start < range.end {
      let entry = entries[index]
      index += 1
      for part in parts {
        let letters = LatinFold.letters(part)
        guard letters.count >= 5, letters.count <= PhoneticModel.longest, canBegin(letters, entry)
        else { continue }
        for count in 4...letters.count {
          var isStem = false
          prefixScores(entry, LatinWord(Array(letters.prefix(count)))) { unit, score in
            isStem = isStem || unit >= 3 && score >= NameLocator.stem
          }
          if isStem { return true }
        }
      }
    }
    return false
  }

  /// The words of `range` of which the name is the official romanisation, as it is for places.
  public func romanized(_ name: EnglishName, in range: TextRange) -> TextRange? {
    let letters = name.joined
    guard letters.count >= 4, letters.count <= 24 else { return nil }
    for entry in entries(in: range) {
      guard canBegin(letters, entry), (2...12).contains(entry.syllableCount),
        RevisedRomanization.begins(letters, with: UTF8Scalars.scalar(in: bytes, at: entry.core.start).value)
      else { continue }
      let syllables = syllables(entry)
      for end in nounEnds(entry) {
        let count = (end - entry.core.start) / 3
        guard (2...6).contains(count) else { continue }
        let noun = Array(syllables.prefix(count))
        if KoreanPlaceName.isRomanized(noun, letters)
          || name.parts.count > 1 && RevisedRomanization.spells(noun, name.parts)
        {
          return TextRange(entry.core.start, end)
        }
      }
      // 사당행 is bound for Sadang.
      if let bound = syllables.firstIndex(of: NameLocator.bound), (2...6).contains(bound),
        KoreanPlaceName.isRomanized(Array(syllables[..<bound]), letters)
      {
        return TextRange(entry.core.start, entry.core.start + 3 * bound)
      }
    }
    return nil
  }

  /// 행, which behind a place says that something goes there.
  private static let bound: UInt32 = 0xD589

  /// Appends the syllables of an entry's first run of Hangul.
  func appendSyllables(of entry: Entry, to syllables: inout [UInt32]) {
    var offset = entry.core.start
    while offset < entry.hangulEnd {
      syllables.append(UTF8Scalars.scalar(in: bytes, at: offset).value)
      offset += 3
    }
  }

  static func syllables(_ bytes: [UInt8], _ range: TextRange) -> [UInt32] {
    var syllables: [UInt32] = []
    var offset = range.start
    let end = min(range.end, Particles.hangulEnd(bytes, range.start))
    syllables.reserveCapacity((end - offset) / 3)
    while offset < end {
      syllables.append(UTF8Scalars.scalar(in: bytes, at: offset).value)
      offset += 3
    }
    return syllables
  }

  /// Whether the words of `range` sound as much like `word` as like `other`.
  public func reads(_ range: TextRange, _ word: String, asWellAs other: String) -> Bool {
    func best(_ word: String) -> Double {
      let word = LatinWord(LatinFold.letters(word))
      var best = PhoneticModel.impossible
      var index = firstEntry(from: range.start)
      while index < entries.count, entries[index].core.start < range.end {
        let entry = entries[index]
        prefixScores(entry, word) { unit, score in
          if end(entry, unit) <= range.end { best = max(best, score) }
        }
        index += 1
      }
      return best
    }
    return best(word) > 0 && best(word) >= best(other) - 1
  }

  /// Whether the words of `range` can begin with the first sound of a name: 루이지애나 and LSU.
  public func canBegin(_ range: TextRange, with parts: [String]) -> Bool {
    let index = firstEntry(from: range.start)
    guard index < entries.count, entries[index].core.start < range.end, let part = parts.first else { return false }
    return canBegin(LatinFold.letters(part), entries[index])
  }

  /// Whether the words of `range` are as many as those of a name and can each begin with the first sound of its.
  public func canBeginEach(_ range: TextRange, with parts: [String]) -> Bool {
    let words = entries(in: range)
    guard parts.count > 1, words.count == parts.count else { return false }
    return zip(words, parts).allSatisfy { canBegin(LatinFold.letters($1), $0) }
  }

  /// From this score on two syllables read like the beginning of a word.
  static let stem = 2.5

  /// Whether the words of `range` read like one of `words` (folded letters): 코멘트 beside "comment" is no name.
  public func reads(_ range: TextRange, like words: [[UInt8]]) -> Bool {
    var index = firstEntry(from: range.start)
    while index < entries.count, entries[index].core.start < range.end {
      let entry = entries[index]
      index += 1
      for word in words where word.count >= 3 && word.count <= PhoneticModel.longest {
        guard canBegin(word, entry) else { continue }
        var isAlike = false
        prefixScores(entry, LatinWord(word)) { unit, score in
          let end = end(entry, unit)
          guard !isAlike, end > 0, score >= NameLocator.accepts else { return }
          // 코멘트는 reads like "comment", 니아스섬 like "Nias"; but 웨스반코 is no "west".
          isAlike = end == range.end || unit >= 3 && isNameEnd(end, entry)
        }
        if isAlike { return true }
      }
    }
    return false
  }

  /// Whether particles follow, or one syllable that says what sort of thing it is, and particles.
  private func isNameEnd(_ end: Int, _ entry: Entry) -> Bool {
    Particles.tail(in: bytes, after: end, kind: .place) != nil
      || end + 3 <= entry.core.end && Particles.tail(in: bytes, after: end + 3) != nil
  }
}
