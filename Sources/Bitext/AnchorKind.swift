/// What an anchor stands for. The lowest three bits of its key say so, so that keys stay plain numbers.
public enum AnchorKind: UInt64, Hashable, Sendable, CaseIterable {
  /// Anything else.
  case other
  /// A number, by its significant digits.
  case figure
  /// A month or a year.
  case date
  /// A word in Latin letters.
  case latin
  /// How a name sounds, coarsely: shared by chance now and then.
  case sound
  /// An everyday word with its usual translation.
  case word
  /// An entry of the glossary.
  case concept
  /// The role in a title.
  case role

  /// The key of this kind that `hash` gives.
  public func key(_ hash: UInt64) -> UInt64 { hash & ~7 | rawValue }

  /// The kind of the anchor `key`.
  public init(of key: UInt64) { self = AnchorKind(rawValue: key & 7) ?? .other }
}
