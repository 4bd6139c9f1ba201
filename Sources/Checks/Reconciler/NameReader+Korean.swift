import Korean
import Mentions
import TextModel

extension NameReader {
  /// Korean names read through the languages' name knowledge; the text's words are indexed once.
  static func bound(to side: AnnotatedSide) -> NameReader {
    let locator = NameLocator(side.text)
    let latin = side.forest.mentions.compactMap { mention -> (range: TextRange, words: String)? in
      let words = side.text.string(mention.range)
      return LatinIdentity.isLatin(words) ? (mention.range, words) : nil
    }
    let memory = NameMemory()
    return NameReader(
      windows: { parts, range in
        memory.windows(parts, range) {
          if let same = latin.first(where: { range.contains($0.range) && LatinIdentity.agrees($0.words, parts) }) {
            return [Window(range: same.range, fit: .accept, score: 1, reason: "")]
          }
          // Words that plainly read so need no second look; the matcher judges the others.
          let plain = locator.candidates(for: parts, in: range).filter { candidate in
            candidate.misfit == nil && !isRefused(side.text.string(candidate.range), parts)
          }
          if !plain.isEmpty, let slip = slip(locator, parts, range, plain) {
            return [Window(range: slip.range, fit: .near, score: 0.75, reason: slip.verdict.reason)]
          }
          if !plain.isEmpty { return plain.map { Window(range: $0.range, fit: .accept, score: 1, reason: "") } }
          // Words that are translated say nothing about sounds: Taebaek University is 태백대.
          let specific = parts.filter { !NameLocator.isTranslated($0) }
          let windows = locator.windows(for: parts, in: range)
          let more = specific.count < parts.count && !specific.isEmpty ? locator.windows(for: specific, in: range) : []
          if let accepted = (windows + more).first(where: { $0.verdict.verdict == .accept }) {
            return [Window(range: accepted.range, fit: .accept, score: 1, reason: "")]
          }
          guard specific.count == parts.count else { return [] }
          return windows.map { window in
            Window(range: window.range, fit: Fit(window.verdict), score: 0.75, reason: window.verdict.reason)
          }
        }
      },
      isPlain: { parts, range in
        latin.contains { range.contains($0.range) && LatinIdentity.agrees($0.words, parts) }
          || locator.candidates(for: parts, in: range).contains { $0.misfit == nil }
      },
      bestScore: { locator.bestScore(of: $0, in: $1) },
      spellings: { KoreanNameJudge.shared.spellings(of: $0) },
      judge: { source, parts in
        if LatinIdentity.isLatin(source) {
          let fit: Fit = LatinIdentity.agrees(source, parts) ? .accept : .refuse
          return Window(range: TextRange(0, 0), fit: fit, score: 0.5, reason: "")
        }
        return memory.verdict(source, parts) {
          let verdict = matched(source.split(separator: " ").map(String.init), parts)
          return Window(range: TextRange(0, 0), fit: Fit(verdict), score: 0.6, reason: verdict.reason)
        }
      })
  }
}

/// A slip in one word of a name of which only the other words were found: 마이크 펜스 and Kike Pence.
private func slip(
  _ locator: NameLocator, _ parts: [String], _ range: TextRange, _ plain: [NameLocator.Candidate]
) -> NameLocator.Window? {
  let wanted = parts.filter { $0.utf8.count > 2 }.count
  guard wanted > 1, !plain.contains(where: { $0.wordCount >= wanted }),
    let first = locator.windows(for: parts, in: range).first, first.verdict.isNear, first.verdict.score < -2.5,
    plain.contains(where: { first.range.contains($0.range) })
  else { return nil }
  return first
}

/// The best verdict on a name with and without the words that are translated.
private func matched(_ korean: [String], _ parts: [String]) -> NameVerdict {
  let whole = NameMatcher.shared.judge(korean: korean, english: parts)
  let specific = parts.filter { !NameLocator.isTranslated($0) }
  guard whole.verdict != .accept, specific.count < parts.count, !specific.isEmpty else { return whole }
  return NameMatcher.shared.judge(korean: korean, english: specific)
}

/// Whether the rules of romanisation refuse what the sounds alone let pass: 조태열 and Cho Tae-yong.
private func isRefused(_ words: String, _ parts: [String]) -> Bool {
  NameMatcher.shared.judge(korean: words.split(separator: " ").map(String.init), english: parts).verdict == .refuse
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
