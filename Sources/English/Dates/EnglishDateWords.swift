import Mentions

/// Word lists of dates.
enum EnglishZones {
  static let names: [(StaticString, String)] = [
    ("kst", "KST"), ("est", "EST"), ("edt", "EDT"), ("et", "ET"), ("gmt", "GMT"), ("utc", "UTC"), ("bst", "BST"),
    ("pst", "PST"),
    ("pdt", "PDT"), ("pt", "PT"), ("cst", "CST"), ("ct", "CT"), ("cet", "CET"), ("jst", "JST"), ("hkt", "HKT"),
  ]
  /// Words that make a weekday before them part of a name.
  static let weekdayNames: [StaticString] = [
    "night", "telegraph", "times", "mail", "post", "express", "mirror", "world", "herald", "agreement", "sun", "people",
    "politics",
  ]
  static let dayJoints: [StaticString] = ["to", "through", "until", "and"]
  static let ordinalSuffixes: [StaticString] = ["st", "nd", "rd", "th"]
  static let monthContexts: [StaticString] = [
    "in", "of", "since", "by", "until", "till", "last", "next", "this", "late", "early", "from", "to", "between",
    "during", "before", "after",
    "through", "every", "and", "on", "for", "or", "ending", "past",
  ]
  static let seasonContexts: [StaticString] = [
    "in", "the", "this", "last", "next", "by", "since", "every", "early", "late", "that",
  ]
  static let yearContexts: [StaticString] = [
    "in", "since", "by", "of", "from", "until", "to", "during", "before", "after", "for", "and", "the", "early", "late",
    "year", "through",
  ]
  static let oldYearContexts: [StaticString] = [
    "in", "since", "by", "until", "during", "before", "after", "from", "year",
  ]
  static let possessives: [StaticString] = [
    "his", "her", "their", "my", "our", "your", "in", "late", "early", "mid", "your",
  ]
  static let yearPointers: [(StaticString, Int)] = [("last year", -1), ("this year", 0), ("next year", 1)]
  static let relativeUnits: [(StaticString, DateValue.Relative.Unit)] = [
    ("week", .week), ("weekend", .weekend), ("month", .month), ("year", .year), ("quarter", .quarter),
    ("season", .season),
    ("century", .century), ("decade", .decade), ("day", .day),
  ]
}
