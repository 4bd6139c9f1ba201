/// How offsets of a normalised text lead back to the text it was made from.
///
/// A list of the stretches that changed; everything between them is the same on both sides, only shifted.
/// A text that normalisation left alone has an empty map, and mapping costs nothing.
public struct OffsetMap: Hashable, Sendable {
  /// One stretch that changed. Offsets are UTF-8 bytes.
  public struct Edit: Hashable, Sendable {
    /// The stretch in the original text.
    public var original: TextRange
    /// What stands in its place in the normalised text.
    public var normalized: TextRange

    /// An edit that puts `normalized` in the place of `original`.
    public init(original: TextRange, normalized: TextRange) {
      self.original = original
      self.normalized = normalized
    }
  }

  /// The edits in ascending order, none overlapping another.
  public private(set) var edits: [Edit]

  /// The map of a text that did not change.
  public static let identity = OffsetMap(edits: [])

  /// A map of `edits`, which must be ascending and disjoint on both sides.
  public init(edits: [Edit]) { self.edits = edits }

  /// The original range that `range` of the normalised text came from.
  ///
  /// An end inside a changed stretch takes the whole stretch. O(log edits).
  public func original(_ range: TextRange) -> TextRange {
    if edits.isEmpty { return range }
    let start = originalOffset(range.start, isEnd: false)
    let end = range.isEmpty ? start : originalOffset(range.end, isEnd: true)
    return TextRange(start, end)
  }

  private func originalOffset(_ offset: Int, isEnd: Bool) -> Int {
    // The last edit that begins before the offset (at it, too, for a start).
    let low = edits.partitioningIndex { isEnd ? $0.normalized.start >= offset : $0.normalized.start > offset }
    guard low > 0 else { return offset }
    let edit = edits[low - 1]
    if offset >= edit.normalized.end {
      return edit.original.end + (offset - edit.normalized.end)
    }
    return isEnd ? edit.original.end : edit.original.start
  }
}
