public import Mentions
public import TextModel

/// What a language adds to the index: how a term may also be spelled, and where its words may end.
///
/// The index itself knows only scripts: a hit never begins or ends inside a run of Latin letters and digits, and
/// never begins inside a run of Hangul.
public struct TermPolicy: Sendable {
  /// Spellings, UTF-8, under which a term of a kind is looked for as well. The term itself need not be among them.
  /// Capitals, hyphens against spaces, quotes, Latin marks and width are folded anyway.
  public var spellings: @Sendable (_ text: [UInt8], _ kind: MentionKind) -> [[UInt8]]
  /// Whether the words at `range` of the text may stand for a concept of `kind`, judged by what is around them.
  public var accepts: @Sendable (_ text: [UInt8], _ range: TextRange, _ kind: MentionKind) -> Bool

  /// A policy of two functions.
  public init(
    spellings: @escaping @Sendable (_ text: [UInt8], _ kind: MentionKind) -> [[UInt8]],
    accepts: @escaping @Sendable (_ text: [UInt8], _ range: TextRange, _ kind: MentionKind) -> Bool
  ) {
    self.spellings = spellings
    self.accepts = accepts
  }

  /// No further spelling, and every place is good.
  public static let plain = TermPolicy(spellings: { _, _ in [] }, accepts: { _, _, _ in true })
}
