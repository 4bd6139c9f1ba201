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
        return locator.candidates(for: parts, in: range).map {
          Window(range: $0.range, fit: .accept, score: 1, reason: "")
        }
      },
      spellings: { _ in [] },
      judge: { source, parts in
        if LatinIdentity.isLatin(source) {
          let fit: Fit = LatinIdentity.agrees(source, parts) ? .accept : .refuse
          return Window(range: TextRange(0, 0), fit: fit, score: 0.5, reason: "")
        }
        let score = PhoneticModel.shared.score(hangul: source, latin: parts.joined())
        let last = parts.last.map { PhoneticModel.shared.score(hangul: source, latin: $0) } ?? score
        let best = max(score, last)
        let fit: Fit = best > 0 ? .accept : best < -6 ? .refuse : .unknown
        return Window(range: TextRange(0, 0), fit: fit, score: 0.5, reason: "")
      })
  }
}
