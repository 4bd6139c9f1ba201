public import TextModel

/// The mentions of one text: flat in memory, a forest by their `parent` indices.
///
/// Roots and children stand in ascending order of range, a parent before its children. A mention that lies inside
/// another is its child; two that overlap without one holding the other cannot both stay, and the more confident,
/// then the longer, then the earlier one does.
public struct MentionForest: Hashable, Sendable {
  /// All mentions, parents before children.
  public private(set) var mentions: [Mention]

  /// No mention.
  public init() { mentions = [] }

  /// Builds the forest from mentions in any order. O(n log n).
  public init(_ unordered: [Mention]) {
    var sorted = unordered
    sorted.sort { a, b in
      a.range != b.range ? a.range < b.range : MentionForest.outer(a, b)
    }
    var dropped = [Bool](repeating: false, count: sorted.count)
    MentionForest.dropCrossing(sorted, &dropped)
    var kept: [Mention] = []
    kept.reserveCapacity(sorted.count)
    var open: [Int] = []
    for (index, mention) in sorted.enumerated() where !dropped[index] {
      while let last = open.last, !kept[last].range.contains(mention.range) { open.removeLast() }
      var placed = mention
      placed.parent = open.last
      open.append(kept.count)
      kept.append(placed)
    }
    mentions = kept
  }

  /// Of two mentions with one range the title is outside, then the more confident one.
  private static func outer(_ a: Mention, _ b: Mention) -> Bool {
    if (a.kind == .title) != (b.kind == .title) { return a.kind == .title }
    return a.confidence > b.confidence
  }

  private static func dropCrossing(_ sorted: [Mention], _ dropped: inout [Bool]) {
    var open: [Int] = []
    for index in sorted.indices {
      let mention = sorted[index]
      open.removeAll { sorted[$0].range.end <= mention.range.start || dropped[$0] }
      for other in open where sorted[other].range.end < mention.range.end {
        // They cross: one of them goes.
        if keeps(sorted[other], over: mention) {
          dropped[index] = true
          break
        }
        dropped[other] = true
      }
      if !dropped[index] { open.append(index) }
    }
  }

  private static func keeps(_ a: Mention, over b: Mention) -> Bool {
    if a.confidence != b.confidence { return a.confidence > b.confidence }
    return a.range.length >= b.range.length
  }

  /// How many mentions there are.
  public var count: Int { mentions.count }

  /// Indices of the mentions that are part of no other.
  public var roots: [Int] { mentions.indices.filter { mentions[$0].parent == nil } }

  /// Indices of the mentions right inside the one at `index`.
  public func children(of index: Int) -> [Int] {
    var found: [Int] = []
    var next = index + 1
    while next < mentions.count, mentions[next].range.start < mentions[index].range.end {
      if mentions[next].parent == index { found.append(next) }
      next += 1
    }
    return found
  }

  /// Indices of the mentions whose range lies in `range`, ascending. O(log n + answer).
  public func indices(in range: TextRange) -> [Int] {
    var low = mentions.partitioningIndex { $0.range.start >= range.start }
    var found: [Int] = []
    while low < mentions.count, mentions[low].range.start < range.end {
      if mentions[low].range.end <= range.end { found.append(low) }
      low += 1
    }
    return found
  }
}
