public import Diagnostics
public import Mentions

extension Configuration {
  /// The severity a finding of `rule` gets: `computed`, or what the last setting that means the rule says; nil where
  /// the rule is off for it. `kind` is the kind of mention concerned, nil where there is none: a setting narrowed by
  /// kinds does not touch such a finding.
  public func severity(of rule: RuleID, kind: MentionKind?, computed: Severity) -> Severity? {
    if !only.isEmpty, !only.contains(where: { RuleGroups.matches($0, rule) }) { return nil }
    var level: Severity? = computed
    for setting in rules where RuleGroups.matches(setting.rule, rule) {
      if let kinds = setting.kinds {
        guard let kind, kinds.contains(kind) else { continue }
      }
      level = setting.level.severity
    }
    return level
  }

  /// Whether no finding of `rule` can be reported, so that it need not be looked for.
  public func isOff(_ rule: RuleID) -> Bool {
    if !only.isEmpty, !only.contains(where: { RuleGroups.matches($0, rule) }) { return true }
    var off = false
    for setting in rules where RuleGroups.matches(setting.rule, rule) {
      if setting.level != .off { off = false } else if setting.kinds == nil { off = true }
    }
    return off
  }
}
