public import Diagnostics

/// The stable rule ids, whether or not this version checks them: what configurations may name.
public enum ContractRules {
  /// Every id, in the order of the documentation.
  public static let all: [RuleID] = [
    "name-mismatch", "name-missing", "name-inconsistent", "name-unmatched", "name-style",
    "title-mismatch", "title-missing", "title-style", "title-record",
    "term-mismatch", "term-forbidden", "term-missing", "term-inconsistent",
    "date-mismatch", "date-missing", "weekday-mismatch", "time-mismatch",
    "number-mismatch", "number-missing", "money-mismatch", "percent-mismatch", "measure-mismatch", "ordinal-mismatch",
    "age-mismatch", "duration-mismatch",
    "segment-omitted", "segment-added", "segment-untranslated",
    "page-counter", "page-navigation", "page-share", "page-duplicate", "page-byline", "page-caption",
    "text-decomposed", "text-fullwidth", "text-invisible", "text-lookalike", "text-mojibake", "text-unbalanced",
    "text-repeated", "text-reencoded",
    "suppression-unused", "suppression-without-reason",
  ]

  /// Whether `rule` is a rule or the alias of a group.
  public static func contains(_ rule: RuleID) -> Bool { all.contains(rule) || RuleGroups.members[rule] != nil }

  /// `unknown rule "…"`, with what was probably meant.
  public static func complaint(about rule: RuleID) -> String {
    let names = all.map(\.name) + RuleGroups.members.keys.map(\.name).sorted()
    return "unknown rule \"\(rule)\"\(Suggestion.hint(for: rule.name, among: names))"
  }
}
