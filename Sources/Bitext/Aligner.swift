/// Finds which segments of two texts answer each other.
///
/// Dynamic programming over beads of up to four segments a side. What speaks for a bead is that its lengths fit and that
/// both sides hold the same *anchors*: keys of things any translation keeps (a number's value, a glossary concept, a
/// name, a Latin word). Anchors come in as data, so the aligner knows no language. Blocks that moved are found in a
/// second pass over what the first left unanswered. Time and memory grow linearly with the texts.
public struct Aligner: Sendable {
  /// One segment as the aligner sees it.
  public struct Unit: Sendable {
    /// Its length in bytes.
    public var length: Int
    /// Keys of what it holds; the same key on the other side speaks for a match. A key counts once.
    public var anchors: [UInt64]
    /// Whether it stands apart from running text: headline, masthead, caption.
    public var standsApart: Bool

    /// A unit of `length` bytes holding `anchors`.
    public init(length: Int, anchors: [UInt64], standsApart: Bool = false) {
      self.length = length
      self.anchors = anchors
      self.standsApart = standsApart
    }
  }

  /// An aligner.
  public init() {}

  /// The alignment of `source` and `target`; every segment is in exactly one bead.
  public func align(_ source: [Unit], _ target: [Unit]) -> Alignment {
    guard !source.isEmpty, !target.isEmpty else {
      let dropped = source.indices.map { Bead(source: $0..<($0 + 1), target: 0..<0) }
      return Alignment(beads: dropped + target.indices.map { Bead(source: 0..<0, target: $0..<($0 + 1)) })
    }
    let model = BeadModel(source, target)
    let path = BeadPath(model).best()
    return Alignment(beads: MovedBlocks(model).restore(path))
  }
}
