public import Mentions
public import TextModel

/// What English puts behind or before a place's name to say what sort of place it is.
public enum EnglishPlaceSort {
  /// The sorts that the name at `range` of `text` may be of, whose words are `parts`: "Jumla District", "the island of
  /// Hiiumaa", "Yeonyang-dong"; empty where nothing says so.
  public static func sorts(of parts: [String], _ range: TextRange, in text: NormalizedText) -> [PlaceSort] {
    let own = sorts(of: parts)
    if !own.isEmpty { return own }
    return words[EnglishNameContext.word(after: range.end, text.bytes)]
      ?? (EnglishNameContext.word(before: range.start, text.bytes) == "of"
        ? words[EnglishNameContext.word(before: range.start - 3, text.bytes)] : nil) ?? []
  }

  /// The sorts that the words of a name tell by themselves.
  public static func sorts(of parts: [String]) -> [PlaceSort] {
    if let last = parts.last, parts.count > 1, let sorts = words[last.lowercased()] { return sorts }
    return unit(of: parts).map { [$0.sort] } ?? []
  }

  /// The name without the word for its sort, where one word is left.
  public static func stem(of parts: [String]) -> String? {
    if parts.count == 2, words[parts[1].lowercased()] != nil { return parts[0] }
    return unit(of: parts)?.stem
  }

  /// The Korean unit behind the hyphen of a single word, and what stands before it: Yeonyang-dong.
  private static func unit(of parts: [String]) -> (stem: String, sort: PlaceSort)? {
    guard parts.count == 1, let hyphen = parts[0].utf8.lastIndex(of: UInt8(ascii: "-")),
      let sort = units[String(parts[0][parts[0].index(after: hyphen)...])]
    else { return nil }
    return (String(parts[0][..<hyphen]), sort)
  }

  private static let words: [String: [PlaceSort]] = [
    "province": [.province], "state": [.province], "region": [.province], "oblast": [.province],
    "governorate": [.province], "county": [.county], "district": [.county], "prefecture": [.prefecture],
    "island": [.island], "township": [.township, .town], "town": [.town], "village": [.village],
    "neighborhood": [.quarter],
  ]

  private static let units: [String: PlaceSort] = [
    "myeon": .township, "eup": .town, "ri": .village, "dong": .quarter, "gun": .county, "gu": .county,
  ]
}
