public import Diagnostics

/// Aliases under which several rules are configured at once.
public enum RuleGroups {
  /// The groups of the contract, by alias.
  public static let members: [RuleID: [RuleID]] = [
    "page-residue": [
      "page-counter", "page-navigation", "page-share", "page-duplicate", "page-byline", "page-caption",
    ],
    "text-hygiene": [
      "text-decomposed", "text-fullwidth", "text-invisible", "text-lookalike", "text-mojibake", "text-unbalanced",
      "text-repeated", "text-reencoded",
    ],
  ]

  /// Whether `pattern`, a rule or the alias of a group, means `rule`.
  public static func matches(_ pattern: RuleID, _ rule: RuleID) -> Bool {
    pattern == rule || members[pattern]?.contains(rule) == true
  }
}
