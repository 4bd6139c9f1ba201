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
        let found = locator.candidates(for: parts, in: range)
        let windows = found.map { candidate in
          guard let misfit = candidate.misfit else {
            return Window(range: candidate.range, fit: .accept, score: 1, reason: "")
          }
          return Window(
            range: candidate.range.union(misfit.range), fit: .near, score: 0.7,
            reason: "\(side.text.string(misfit.range)) does not read \(parts[min(misfit.word, parts.count - 1)])")
        }
        if !windows.isEmpty { return windows }
        return locator.nearMisses(for: parts, in: range).map {
          Window(range: $0.range, fit: .near, score: 0.6, reason: "\(side.text.string($0.range)) does not read \(parts[0])")
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
    case .unknown: self = .unknown
    case .refuse: self = .refuse
    }
  }
}
