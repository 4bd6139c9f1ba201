/// Whether Hangul looks like a foreign name written by sound: 캐버노 does, 대법원 does not.
///
/// A logistic model over the syllables and their parts. Learned from foreign names (Wikidata labels, CC0) against the
/// words of this project's own glossaries and articles; `daejo-dev train-loanwords` rebuilds `LoanwordWeights.swift`.
public struct LoanwordModel: Sendable {
  /// The model that ships.
  public static let shared = LoanwordModel()

  private let weights: [Int8]
  private let bias: Double

  /// One step of a weight, in nats.
  package static let step = 0.05

  init() {
    var reader = Sextets(LoanwordWeights.encoded)
    var weights = [Int8](repeating: 0, count: Self.featureCount)
    bias = Double(reader.signed()) * Self.step
    var feature = 0
    for _ in 0..<reader.word() {
      feature += reader.word()
      let weight = reader.signed()
      if feature < weights.count { weights[feature] = Int8(clamping: weight) }
    }
    self.weights = weights
  }

  /// How many features there are: 11,172 syllables, 399 pairs of consonant and vowel, 28 finals, the last syllable's
  /// pair and final.
  package static let featureCount = 11_172 + 399 + 28 + 399 + 28

  /// Hands the features of `syllables` to `sink`, each with its share.
  package static func features(_ syllables: some Collection<UInt32>, _ sink: (Int) -> Void) {
    var last: UInt32?
    for syllable in syllables where Hangul.isSyllable(syllable) {
      let index = Int(syllable - 0xAC00)
      sink(index)
      sink(11_172 + index / 28)
      sink(11_571 + index % 28)
      last = syllable
    }
    if let last {
      let index = Int(last - 0xAC00)
      sink(11_599 + index / 28)
      sink(11_998 + index % 28)
    }
  }

  /// The log-odds, in nats, that `hangul` is a name written by sound; above 0 it looks like one.
  public func score(_ hangul: String) -> Double { score(hangul.unicodeScalars.map(\.value)) }

  /// The same for code points; everything but Hangul syllables is skipped.
  public func score(_ syllables: some Collection<UInt32>) -> Double {
    var sum = 0
    Self.features(syllables) { sum += Int(weights[$0]) }
    return Double(sum) * Self.step + bias
  }
}
