import TextModel

extension MentionForest {
  /// The forest of what the annotators of one language found. A name read without a glossary gives way to everything
  /// that was read with more knowledge: a concept that holds it, a title's or a date's words.
  public static func composed(
    concepts: [Mention], titles: [Mention], quantities: [Mention], names: [Mention]
  ) -> MentionForest {
    let known = concepts + titles + quantities
    let sorted = known.sorted { $0.range < $1.range }
    var longest = 0
    for mention in sorted { longest = max(longest, mention.range.length) }
    let free = names.filter { name in
      // Those that may reach into the name begin at most `longest` bytes before it.
      var low = 0
      var high = sorted.count
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle].range.start + longest <= name.range.start { low = middle + 1 } else { high = middle }
      }
      while low < sorted.count, sorted[low].range.start < name.range.end {
        let other = sorted[low]
        if other.range.overlaps(name.range), other.range.contains(name.range) || !isConcept(other) { return false }
        low += 1
      }
      return true
    }
    return MentionForest(known + free)
  }

  private static func isConcept(_ mention: Mention) -> Bool {
    if case .concept = mention.value { return true }
    return false
  }
}
