public import Mentions
public import TextModel

/// Words that refer back to something by what it is: pronouns, and nouns such as "the ministry".
///
/// Unlike `EnglishAnaphora`, which asks whether a missing name may be excused, this asks what stands for it; so the words
/// depend on the kind of thing.
public enum EnglishReference {
  private static let persons: Set<String> = [
    "he", "she", "him", "her", "his", "hers", "himself", "herself", "they", "them", "their", "who", "whose", "whom",
    "i", "my", "me", "we", "us", "our",
  ]
  private static let things: Set<String> = ["it", "its", "itself", "they", "them", "their", "themselves", "which"]
  private static let speakers: Set<String> = ["we", "us", "our", "who", "whose"]
  private static let places: Set<String> = ["there", "here", "where", "it", "its"]

  private static let personNouns: Set<String> = [
    "leader", "lawmaker", "politician", "player", "actor", "actress", "singer", "director", "author", "writer",
    "defendant", "suspect", "victim", "striker", "midfielder", "pitcher", "coach", "candidate", "official", "man",
    "woman", "artist", "judge", "prosecutor", "envoy", "diplomat", "billionaire", "star", "novelist",
  ]
  private static let bodyNouns: Set<String> = [
    "ministry", "party", "company", "agency", "bank", "group", "court", "team", "club", "university", "government",
    "office", "department", "firm", "automaker", "chipmaker", "organization", "association", "federation",
    "committee", "commission", "parliament", "assembly", "council", "union", "army", "military", "navy", "broadcaster",
    "newspaper", "school", "hospital", "institute", "foundation", "league", "side", "authority", "service", "board",
    "conglomerate", "operator", "maker", "airline", "carrier", "police", "prosecution", "alliance", "bloc", "body",
  ]
  private static let placeNouns: Set<String> = [
    "country", "city", "nation", "capital", "island", "region", "province", "county", "state", "town", "village",
    "district", "peninsula", "north", "south", "site", "area", "neighborhood", "retreat", "countries", "nations",
  ]

  /// Whether words in `range` can stand for something of `kind` that was named before.
  public static func stands(for kind: MentionKind, in text: NormalizedText, _ range: TextRange) -> Bool {
    var before: String?
    var found = false
    forEachWord(text, range) { word in
      defer { before = word }
      if found { return }
      switch kind {
      case .person, .name, .title:
        found = persons.contains(word) || (isDefinite(before) && personNouns.contains(word))
      case .organization:
        found = things.contains(word) || speakers.contains(word) || (isDefinite(before) && bodyNouns.contains(word))
      case .place:
        found = places.contains(word) || (isDefinite(before) && placeNouns.contains(word))
      case .term: found = things.contains(word)
      case .date, .time, .duration, .quantity: break
      }
    }
    return found
  }

  /// Whether words of `range` take up a place named before: "the city", "the Central American country".
  public static func takesUpPlace(in text: NormalizedText, _ range: TextRange) -> Bool {
    var wordsSinceArticle = 9
    var found = false
    forEachWord(text, range, withCapitals: true) { word in
      // "the Salt Lake City" is a name; a noun that takes something up has no capital.
      if wordsSinceArticle < 3, placeNouns.contains(word) { found = true }
      let isArticle = word == "the" || word == "The" || word == "this" || word == "that"
      wordsSinceArticle = isArticle ? 0 : min(9, wordsSinceArticle + 1)
    }
    return found
  }

  private static func isDefinite(_ word: String?) -> Bool {
    guard let word else { return false }
    return ["the", "this", "that", "its", "their", "his", "her", "two", "both", "three", "these", "those"].contains(
      word)
  }

  /// Hands out the words of letters, in small letters unless they are asked for as they stand.
  private static func forEachWord(
    _ text: NormalizedText, _ range: TextRange, withCapitals: Bool = false, _ body: (String) -> Void
  ) {
    var word: [UInt8] = []
    let end = min(range.end, text.bytes.count)
    var offset = max(0, range.start)
    while offset <= end {
      let byte = offset < end ? text.bytes[offset] : 0x20
      let lower = byte | 0x20
      if byte < 0x80, lower >= 0x61, lower <= 0x7A {
        word.append(withCapitals ? byte : lower)
      } else if !word.isEmpty {
        if word.count <= 14 { body(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
      offset += 1
    }
  }
}
