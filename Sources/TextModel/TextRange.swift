/// A half-open range of UTF-8 byte offsets in one text.
///
/// Which text (original or normalised) is said by whoever hands the range out.
public struct TextRange: Hashable, Sendable, Comparable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte; never less than `start`.
  public var end: Int

  /// The range `start..<end`; an `end` before `start` gives the empty range at `start`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// How many bytes the range holds.
  @inlinable public var length: Int { end - start }
  /// Whether the range holds no byte.
  @inlinable public var isEmpty: Bool { start == end }

  /// Whether the two ranges share a byte.
  @inlinable
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// Whether every byte of `other` is in this range.
  @inlinable
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the byte at `offset` is in this range.
  @inlinable
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// The smallest range that holds both.
  @inlinable
  public func union(_ other: TextRange) -> TextRange { TextRange(min(start, other.start), max(end, other.end)) }

  /// Moves the range by `distance` bytes.
  @inlinable
  public func shifted(by distance: Int) -> TextRange { TextRange(start + distance, end + distance) }

  /// By start, and where that is the same, the longer range first: the order of a forest walked from above.
  @inlinable
  public static func < (a: TextRange, b: TextRange) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }
}
