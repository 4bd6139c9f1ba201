/// Names of schools, which Korean shortens to a syllable behind what they are called: 동이초 for Dongi Elementary School.
public enum EnglishSchool {
  /// What a school is called without the words for its sort, and the syllables that stand for these in Korean; nil for anything
  /// else.
  public static func short(of parts: [String]) -> (stem: [String], endings: [String])? {
    guard parts.count >= 3, parts[parts.count - 1] == "School", let ends = endings[parts[parts.count - 2]] else {
      return nil
    }
    let isForGirls = girls.contains(parts[parts.count - 3])
    let stem = Array(parts.dropLast(isForGirls ? 3 : 2))
    return stem.isEmpty ? nil : (stem, isForGirls ? ends.map { "여" + $0 } : ends)
  }

  private static let girls: Set<String> = ["Girls", "Girls'", "Girls’", "Girl's", "Women's"]

  private static let endings: [String: [String]] = [
    "Elementary": ["초", "초교"], "Primary": ["초", "초교"], "Middle": ["중"], "High": ["고", "고교"],
  ]
}
