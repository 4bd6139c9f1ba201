import Mentions

/// Which comparator judges which values.
enum Comparison {
  /// The judgement on two values that are assigned one to one.
  static func judge(_ source: Value, _ target: Value, dateline: CivilDate?) -> Judgement {
    .unrelated
  }
}
