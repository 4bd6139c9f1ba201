extension RandomAccessCollection {
  /// Where the elements begin for which `belongsBehind` holds, in a collection that has all the others before them; `endIndex`
  /// where it holds for none. O(log n).
  @inlinable
  public func partitioningIndex(where belongsBehind: (Element) throws -> Bool) rethrows -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if try belongsBehind(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
