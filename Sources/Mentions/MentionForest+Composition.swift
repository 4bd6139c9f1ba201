import TextModel

extension MentionForest {
  /// The forest of what the annotators of one language found. A name read without a glossary gives way to everything
  /// that was read with more knowledge: a concept that holds it, a title's or a date's words. `affiliations` are names
  /// inside titles that are no words of the office ("officer for the Selborne League"), and give way to the rest alone.
  public static func composed(
    concepts: [Mention], titles: [Mention], quantities: [Mention], names: [Mention], affiliations: [Mention] = []
  ) -> MentionForest {
    let concepts = concepts.filter { !endsInsideCount($0, quantities) }
    let known = concepts + holdingWholeNames(titles, concepts) + quantities
    return MentionForest(known + free(names, known) + free(affiliations, concepts + quantities))
  }

  /// Those of `names` that nothing of `known` takes the place of.
  private static func free(_ names: [Mention], _ known: [Mention]) -> [Mention] {
    guard !names.isEmpty else { return [] }
    let sorted = known.sorted { $0.range < $1.range }
    var longest = 0
    for mention in sorted { longest = max(longest, mention.range.length) }
    return names.filter { name in
      // Those that may reach into the name begin at most `longest` bytes before it.
      var low = sorted.partitioningIndex { $0.range.start + longest > name.range.start }
      while low < sorted.count, sorted[low].range.start < name.range.end {
        let other = sorted[low]
        if other.range.overlaps(name.range), other.range.contains(name.range) || !isConcept(other) { return false }
        low += 1
      }
      return true
    }
  }

  /// "last eight" is the quarterfinals, but not in "their last eight matches": there the numeral counts what follows.
  private static func endsInsideCount(_ concept: Mention, _ quantities: [Mention]) -> Bool {
    guard concept.kind == .term else { return false }
    guard let last = last(of: quantities, before: concept.range.end), case .quantity(let value) = last.value,
      value.unit != nil
    else { return false }
    return last.range.start > concept.range.start && last.range.end > concept.range.end
  }

  /// The last of some mentions in order that begins before `offset`. O(log n).
  private static func last(of mentions: [Mention], before offset: Int) -> Mention? {
    let low = mentions.partitioningIndex { $0.range.start >= offset }
    return low > 0 ? mentions[low - 1] : nil
  }

  private static func isConcept(_ mention: Mention) -> Bool {
    if case .concept = mention.value { return true }
    return false
  }
}
