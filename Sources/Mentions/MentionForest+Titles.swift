import TextModel

extension MentionForest {
  /// Titles that reach into the name of a body or place hold all of it: "president of the Korea | Energy Agency". Of two
  /// that cross one would be lost.
  static func holdingWholeNames(_ titles: [Mention], _ concepts: [Mention]) -> [Mention] {
    let names = concepts.filter { $0.kind == .organization || $0.kind == .place }.sorted { $0.range < $1.range }
    guard !names.isEmpty else { return titles }
    return titles.map { title in
      var title = title
      // What ends before the title may have words of the office between: it is left to the annotators.
      var index = firstName(names, from: title.range.start)
      if index > 0, names[index - 1].range.overlaps(title.range), !names[index - 1].range.contains(title.range) {
        // 노동당 중앙군사위원회 | 부위원장
        title.range = title.range.union(names[index - 1].range)
      }
      while index < names.count, names[index].range.start < title.range.end {
        title.range = title.range.union(names[index].range)
        index += 1
      }
      return title
    }
  }

  /// The index of the first of `names` that begins at or behind `offset`.
  private static func firstName(_ names: [Mention], from offset: Int) -> Int {
    names.partitioningIndex { $0.range.start >= offset }
  }
}
