extension OffsetMap {
  /// The map of two steps, one after the other: `first` leads from the middle text back to the original, `second` from
  /// the last text back to the middle one. O(edits of both).
  public static func composed(_ first: OffsetMap, then second: OffsetMap) -> OffsetMap {
    if first.edits.isEmpty { return second }
    if second.edits.isEmpty { return first }
    var result: [Edit] = []
    result.reserveCapacity(first.edits.count + second.edits.count)
    var (a, b) = (first.edits[...], second.edits[...])
    // From an offset of the middle text, outside of every edit, to the two other texts.
    var (toOriginal, toLast) = (0, 0)
    while true {
      let startA = a.first?.normalized.start ?? Int.max
      let startB = b.first?.original.start ?? Int.max
      if startA == Int.max, startB == Int.max { break }
      let start = min(startA, startB)
      var end = start
      let origin = start + toOriginal
      let last = start + toLast
      var isFirst = true
      // Edits that overlap in the middle text become one.
      while true {
        if let edit = a.first, isFirst ? edit.normalized.start == start : edit.normalized.start < end {
          end = max(end, edit.normalized.end)
          toOriginal = edit.original.end - edit.normalized.end
          a.removeFirst()
        } else if let edit = b.first, isFirst ? edit.original.start == start : edit.original.start < end {
          end = max(end, edit.original.end)
          toLast = edit.normalized.end - edit.original.end
          b.removeFirst()
        } else {
          break
        }
        isFirst = false
      }
      result.append(
        Edit(original: TextRange(origin, end + toOriginal), normalized: TextRange(last, end + toLast)))
    }
    return OffsetMap(edits: result)
  }
}
