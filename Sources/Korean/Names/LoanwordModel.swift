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

  /// How many features there are: 11,172 syllables anywhere, at the start and at the end; 399 pairs of consonant and
  /// vowel and 28 finals, both anywhere and at the end; 11,172 borders of two syllables (vowel, final, consonant); the
  /// length.
  package static let featureCount = 4 * 11_172 + 2 * (399 + 28) + 8

  /// Hands the features of `syllables` to `sink`.
  package static func features(_ syllables: some Collection<UInt32>, _ sink: (Int) -> Void) {
    var last: Int?
    var count = 0
    for syllable in syllables where Hangul.isSyllable(syllable) {
      let index = Int(syllable - 0xAC00)
      sink(index)
      sink(44_688 + index / 28)
      sink(45_087 + index % 28)
      // 588 syllables begin with one consonant; what is left of the index is vowel and final.
      if let last { sink(33_516 + (last % 588) * 19 + index / 588) } else { sink(11_172 + index) }
      last = index
      count += 1
    }
    if let last {
      sink(22_344 + last)
      sink(45_115 + last / 28)
      sink(45_514 + last % 28)
    }
    sink(45_542 + min(count, 7))
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
