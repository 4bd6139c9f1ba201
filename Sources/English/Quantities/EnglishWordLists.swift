/// Word lists of numerals.
enum EnglishWordLists {
  /// A number right after these names a kind of series or match.
  static let kinds: [StaticString] = ["best-of", "best of"]
  /// Plural denominators.
  static let fractions: [(StaticString, Int)] = [
    ("thirds", 3), ("fourths", 4), ("fifths", 5), ("sixths", 6), ("sevenths", 7), ("eighths", 8), ("ninths", 9),
    ("tenths", 10), ("elevenths", 11), ("twelfths", 12), ("thirteenths", 13), ("fourteenths", 14), ("fifteenths", 15),
    ("sixteenths", 16), ("seventeenths", 17), ("eighteenths", 18), ("nineteenths", 19), ("twentieths", 20),
    ("thirtieths", 30), ("fortieths", 40), ("fiftieths", 50), ("sixtieths", 60), ("hundredths", 100), ("halves", 2),
  ]
  /// Scales as ordinals and denominators, by their power of ten.
  static let scaleOrdinals: [(StaticString, Int)] = [
    ("hundredth", 2), ("thousandth", 3), ("millionth", 6), ("billionth", 9), ("trillionth", 12),
  ]
  static let scaleFractions: [(StaticString, Int)] = [
    ("hundredths", 2), ("thousandths", 3), ("millionths", 6), ("billionths", 9), ("trillionths", 12),
  ]
  /// What goes first and is counted by nobody: "bow first", "head first".
  static let leading: [StaticString] = ["bow", "stern", "head", "feet", "face", "nose"]
  /// What lies between two figures and makes no range of them: "the line between 9 and 10".
  static let borders: [StaticString] = [
    "line between", "border between", "boundary between", "gap between", "difference between", "choice between",
  ]
  /// What may stand between a number and its unit.
  static let adjectives: [StaticString] = [
    "straight", "consecutive", "more", "full", "additional", "whole", "extra", "long", "short", "successive", "further",
    "calendar",
    "business", "working", "solid", "other", "young", "dead", "good", "fewer",
  ]
  /// Before a figure these say by how much; what "to" brings after it is another figure.
  static let changes: [StaticString] = [
    "by", "up", "down", "rose", "fell", "gained", "lost", "added", "climbed", "dropped",
  ]
  /// Units that "a" counts.
  static let articleUnits: Set<String> = ["mi", "km", "percentage-point", "in", "kg", "acre", "ha", "t"]
}
