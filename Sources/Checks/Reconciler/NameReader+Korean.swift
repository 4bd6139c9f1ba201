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
    return NameReader(
      windows: { parts, range in
        if let same = latin.first(where: { range.contains($0.range) && LatinIdentity.agrees($0.words, parts) }) {
          return [Window(range: same.range, fit: .accept, score: 1, reason: "")]
        }
        // Words that plainly read so need no second look; the matcher judges the others.
        let plain = locator.candidates(for: parts, in: range).filter { $0.misfit == nil }
        if !plain.isEmpty { return plain.map { Window(range: $0.range, fit: .accept, score: 1, reason: "") } }
        return locator.windows(for: parts, in: range).map { window in
          Window(
            range: window.range, fit: Fit(window.verdict), score: 0.75, reason: window.verdict.reason)
        }
      },
      spellings: { KoreanNameJudge.shared.spellings(of: $0) },
      judge: { source, parts in
        if LatinIdentity.isLatin(source) {
          let fit: Fit = LatinIdentity.agrees(source, parts) ? .accept : .refuse
          return Window(range: TextRange(0, 0), fit: fit, score: 0.5, reason: "")
        }
        let verdict = NameMatcher.shared.judge(
          korean: source.split(separator: " ").map(String.init), english: parts)
        return Window(range: TextRange(0, 0), fit: Fit(verdict), score: 0.6, reason: verdict.reason)
      })
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
