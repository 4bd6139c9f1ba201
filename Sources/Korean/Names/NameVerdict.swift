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
  public var reason: String
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
    self.reason = reason
    self.extent = extent
  }
}
