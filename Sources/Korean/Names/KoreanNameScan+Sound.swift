import Mentions
import TextModel

/// Later mentions of the names found, and names by their sound alone.
extension KoreanNameScan {
  /// Names found above, where they stand without a title.
  mutating func again() {
    var names: [[UInt8]: MentionKind] = [:]
    for mention in found {
      guard case .name(let value) = mention.value, let last = value.parts.last else { continue }
      if mention.range.length >= 9 { names[Array(bytes[mention.range.start..<mention.range.end])] = value.kind }
      if value.parts.count > 1, last.utf8.count >= 6 { names[Array(last.utf8)] = value.kind }
    }
    guard !names.isEmpty else { return }
    let longest = names.keys.map(\.count).max() ?? 0
    // Most words begin like none of the names.
    let starts = Set(names.keys.map { $0.prefix(6) })
    for (index, token) in tokens.enumerated()
    where token.syllables.count >= 2 && starts.contains(bytes[token.run.start..<(token.run.start + 6)]) {
      var end = min(bytes.count, token.run.start + longest)
      while end > token.run.start + 5 {
        if let kind = names[Array(bytes[token.run.start..<end])],
          !isSyllable(end) || Particles.tail(in: bytes, after: end, kind: .person) != nil
        {
          let start = foreignStart(index, isForeign(Array(token.syllables.prefix((end - token.run.start) / 3))))
          add(TextRange(start, end), kind, .laterMention, 0.9)
          break
        }
        end -= 1
      }
    }
  }

  private func isSyllable(_ offset: Int) -> Bool {
    offset < bytes.count && Hangul.isSyllable(UTF8Scalars.scalar(in: bytes, at: offset).value)
  }

  /// Words that sound foreign and are no ordinary ones; neighbours make one name.
  mutating func bySound() {
    var index = 0
    while index < tokens.count {
      guard let end = foreignEnd(tokens[index]) else {
        index += 1
        continue
      }
      let syllables = tokens[index].syllables.prefix((end - tokens[index].run.start) / 3)
      let isStrong = syllables.count >= 3 && LoanwordModel.shared.score(syllables) >= 8
      var last = index
      var lastEnd = end
      while last + 1 < tokens.count, last - index < 3, lastEnd == tokens[last].core.end, tokens[last].touchesNext,
        let next = foreignEnd(tokens[last + 1])
      {
        last += 1
        lastEnd = next
      }
      let start = givenNameStart(before: index)
      let isSeveral = last > index || start < tokens[index].run.start
      index = last + 1
      if !isSeveral, isOrdinary(Array(syllables)) { continue }
      add(TextRange(start, lastEnd), .name, .form, isSeveral ? 0.85 : isStrong ? 0.8 : 0.45)
    }
  }

  /// Whether a word that stands alone is one of the language, by which few are called: 콩쿠르, not 토마스.
  private func isOrdinary(_ syllables: [UInt32]) -> Bool {
    OrdinaryWords.holds(syllables, ends: [syllables.count])
      && !AttestedNames.areFamiliar(JamoUnits.units(syllables))
  }

  /// Where the name begins whose second word is token `index`: a given name of one syllable stands before it, as in 잭
  /// 자비스, or nothing of it.
  private func givenNameStart(before index: Int) -> Int {
    guard index > 0, tokens[index - 1].touchesNext, tokens[index - 1].isWhole, !isTaken(tokens[index - 1].run),
      KoreanNameWords.shortGivenNames.contains(string(tokens[index - 1].run))
    else { return tokens[index].run.start }
    return tokens[index - 1].run.start
  }

  /// Where the foreign name ends that token begins with; nil where it is none.
  private func foreignEnd(_ token: Token) -> Int? {
    guard token.syllables.count >= 2, token.title == 0, !isTaken(token.run) else { return nil }
    // The longest that no plain particle ends: names end in 나, 라, 로, 도 as often as particles do.
    for end in Particles.nounEnds(in: bytes, from: token.run.start) {
      let count = (end - token.run.start) / 3
      guard count >= 2, !endsInParticle(token.run.start, end) else { continue }
      if end < token.run.end, Particles.tail(in: bytes, after: end)?.kind != .particles { continue }
      let word = string(TextRange(token.run.start, end))
      if KoreanNameWords.ordinary.contains(word) || KoreanNameWords.places.contains(word) { return nil }
      if LoanwordModel.shared.score(token.syllables.prefix(count)) > (count == 2 ? 4 : 3) { return end }
    }
    return nil
  }
}
