/// What a comparator says of two values. It never decides alone: the reconciler knows what else is there.
public struct Judgement: Hashable, Sendable {
  /// How two values stand to each other.
  public enum Agreement: UInt8, Hashable, Sendable, Comparable {
    /// They say the same.
    case same
    /// They can both be true: rounding, a hedge, a shorter form, a unit conversion, a partial date.
    case compatible
    /// They speak of the same kind of thing and cannot both be right.
    case different
    /// They are not about the same kind of thing: neither supports nor contradicts.
    case unrelated

    /// From agreement to no relation.
    public static func < (a: Agreement, b: Agreement) -> Bool { a.rawValue < b.rawValue }
  }

  /// How the values stand to each other.
  public var agreement: Agreement
  /// From 0 to 1: how good a partner the one is for the other. Among several `same`, the highest is taken;
  /// among `different`, a high score says that the one was likely meant for the other (equal unit, near magnitude).
  public var score: Double
  /// In words an editor accepts, for instance "20.4 million is ten times 204만 (2.04 million)"; may be empty.
  public var reason: String

  /// A judgement with its reason.
  public init(_ agreement: Agreement, score: Double, reason: String = "") {
    self.agreement = agreement
    self.score = score
    self.reason = reason
  }

  /// Not about the same kind of thing.
  public static let unrelated = Judgement(.unrelated, score: 0)
}
