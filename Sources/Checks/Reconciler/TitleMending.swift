import Mentions

/// What the target could say where only a modifier was lost or added.
enum TitleMending {
  /// The modifiers that stand in front of an English title, with the words that say them.
  private static let words: [(modifier: TitleModifier, forms: [String])] = [
    (.former, ["former ", "ex-", "onetime "]), (.acting, ["acting "]), (.vice, ["vice ", "vice-"]),
    (.deputy, ["deputy "]), (.assistant, ["assistant "]), (.interim, ["interim "]),
  ]

  /// `text`, the target's title, with what the source has and without what it lacks; empty where neither is simple.
  static func expected(_ source: TitleValue, _ target: TitleValue, _ text: String) -> [String] {
    for (modifier, forms) in words where source.modifiers.contains(modifier) != target.modifiers.contains(modifier) {
      // 차관 is vice or deputy, as the house likes.
      let isRank = modifier == .vice || modifier == .deputy
      if isRank, source.modifiers.contains(where: { $0 == .vice || $0 == .deputy }),
        target.modifiers.contains(where: { $0 == .vice || $0 == .deputy })
      {
        continue
      }
      let isCapital = text.utf8.first.map { $0 &- 65 < 26 } ?? false
      if target.modifiers.contains(modifier) {
        let lower = text.lowercased()
        guard let form = forms.first(where: lower.hasPrefix) else { return [] }
        let rest = text.dropFirst(form.count)
        return [isCapital ? rest.prefix(1).uppercased() + rest.dropFirst() : String(rest)]
      }
      guard let form = forms.first else { return [] }
      return [(isCapital ? form.prefix(1).uppercased() + form.dropFirst() : form) + text]
    }
    return []
  }
}
