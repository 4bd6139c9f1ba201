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

  /// The alignment of `source` and `target` without the segments `sourceLeft` and `targetLeft`, which answer nothing; every
  /// other segment is in exactly one bead.
  public func align(
    _ source: [Unit], _ target: [Unit], leavingOut sourceLeft: Set<Int>, _ targetLeft: Set<Int>
  ) -> Alignment {
    guard !sourceLeft.isEmpty || !targetLeft.isEmpty else { return align(source, target) }
    let sources = source.indices.filter { !sourceLeft.contains($0) }
    let targets = target.indices.filter { !targetLeft.contains($0) }
    let beads = align(sources.map { source[$0] }, targets.map { target[$0] }).beads
    func places(_ range: Range<Int>, _ kept: [Int]) -> Range<Int> {
      guard let first = range.first, let last = range.last else {
        let at = range.lowerBound < kept.count ? kept[range.lowerBound] : kept.last.map { $0 + 1 } ?? 0
        return at..<at
      }
      return kept[first]..<(kept[last] + 1)
    }
    return Alignment(
      beads: beads.map { bead in
        Bead(
          source: places(bead.source, sources), target: places(bead.target, targets), confidence: bead.confidence)
      })
  }

  /// The alignment of `source` and `target`; every segment is in exactly one bead.
  public func align(_ source: [Unit], _ target: [Unit]) -> Alignment {
    guard !source.isEmpty, !target.isEmpty else {
      // Nothing can answer what stands there.
      let dropped = source.indices.map { Bead(source: $0..<($0 + 1), target: 0..<0) }
      return Alignment(beads: dropped + target.indices.map { Bead(source: 0..<0, target: $0..<($0 + 1)) })
    }
    let model = BeadModel(source, target)
    let path = BeadPath(model).best()
    let beads = Unanswered(model: model).split(MovedBlocks(model).restore(path))
    return Alignment(beads: BeadConfidence(model: model).rated(beads))
  }
}
