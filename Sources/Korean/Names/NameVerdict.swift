/// What the tool says of a spelling of a name.
public struct NameVerdict: Hashable, Sendable {
  /// The three bands; between accept and refuse the tool stays silent.
  public enum Outcome: String, Hashable, Sendable {
    case accept, unknown, refuse
  }

  /// Which parts of the names were compared.
  public enum Extent: UInt8, Hashable, Sendable {
    /// The whole name on both sides.
    case whole
    /// One side gives a part only: a surname, a given name, initials.
    case part
  }

  /// The band.
  public var verdict: Outcome
  /// A log-likelihood ratio in nats: how much likelier the spelling is for this name than for any other.
  public var score: Double
  /// Why, in words an editor accepts: "열 reads yeol, yul or yol, not yong". Empty where there is nothing to add.
  ///
  /// The words are put together when they are asked for: most verdicts are only looked at for their band.
  public var reason: String {
    get { cause.words }
    set { cause = .words(newValue) }
  }
  /// Why, in whatever form it was found.
  var cause: NameCause
  /// How much of the names was compared.
  public var extent: Extent
  /// Whether all but one sound or syllable agrees: a slip, or somebody with a similar name. Never with `accept`.
  public var isNear = false
  /// Whether both sides were read as a Korean name with a fitting surname, so that romanisation has the last word.
  public internal(set) var isKorean = false

  /// A verdict.
  public init(_ verdict: Outcome, score: Double, reason: String = "", extent: Extent = .whole) {
    self.verdict = verdict
    self.score = score
    cause = .words(reason)
    self.extent = extent
  }

  /// A verdict with its cause.
  init(_ verdict: Outcome, score: Double, cause: NameCause, extent: Extent = .whole) {
    self.verdict = verdict
    self.score = score
    self.cause = cause
    self.extent = extent
  }
}

/// Why a spelling is judged as it is, before it is put into words.
enum NameCause: Hashable, Sendable {
  /// A sentence, empty where there is nothing to say.
  case words(String)
  /// Folded letters stand for a syllable that is not read so.
  case syllable(UInt32, letters: [UInt8], isSurname: Bool)
  /// Korean words and the folded letters of English ones do not sound alike.
  case sound([[UInt32]], [[UInt8]])

  /// Nothing to say.
  static let nothing = NameCause.words("")

  var isNone: Bool { self == .nothing }

  /// The cause as an editor reads it.
  var words: String {
    switch self {
    case .words(let words): return words
    case .syllable(let syllable, let letters, let isSurname):
      let table = isSurname ? SyllableSpellings.surnames : .given
      let options = table.preferred(syllable, 3)
      guard let last = options.last, let scalar = Unicode.Scalar(syllable) else { return "" }
      let list = options.count > 1 ? options.dropLast().joined(separator: ", ") + " or " + last : last
      return "\(Character(scalar)) reads \(list), not \(NameCause.text(letters))"
    case .sound(let korean, let english):
      let name = english.map { KoreanNameJudge.capitalised(NameCause.text($0)) }.joined(separator: " ")
      let words = korean.map { String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init))) }
      return "\(words.joined(separator: " ")) does not sound like \(name)"
    }
  }

  private static func text(_ letters: [UInt8]) -> String {
    String(decoding: letters.map { $0 &+ 97 }, as: UTF8.self)
  }
}
