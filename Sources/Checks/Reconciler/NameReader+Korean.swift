import Korean
import TextModel

extension NameReader {
  /// Korean names read through the languages' name knowledge; the text's words are indexed once.
  static func bound(to text: NormalizedText) -> NameReader {
    let locator = NameLocator(text)
    return NameReader(
      windows: { parts, range in
        locator.candidates(for: parts, in: range).map {
          Window(range: $0.range, fit: .accept, score: 1, reason: "")
        }
      },
      spellings: { _ in [] },
      judge: { source, parts in
        let score = PhoneticModel.shared.score(hangul: source, latin: parts.joined())
        return Window(
          range: TextRange(0, 0), fit: score > 0 ? .accept : score < -8 ? .refuse : .unknown, score: 0.5, reason: "")
      })
  }
}
