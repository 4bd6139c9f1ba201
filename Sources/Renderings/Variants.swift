/// The ways in which one concept or name is rendered, short forms counted with the form they are short for.
///
/// "Trump" is no other rendering of 도널드 트럼프 than "Donald Trump"; "Hegsett" is one of 헤그세스 beside "Hegseth".
public struct Variants: Hashable, Sendable {
  /// One rendering with its short forms.
  public struct Variant: Hashable, Sendable {
    /// The fullest of the renderings.
    public var head: RenderingCount
    /// The others that go with it.
    public var shorter: [RenderingCount]
    /// What it is called: a person or name by the full form, anything else by what is written most often.
    public var name: String
    /// How often all of them were met.
    public var count: Int { shorter.reduce(head.count) { $0 &+ $1.count } }
    fileprivate var mostFrequent: String {
      shorter.reduce(head) { best, next in
        let isBetter = next.count != best.count ? next.count > best.count : next.manner < best.manner
        return isBetter ? next : best
      }.text
    }
    /// The articles, the newest first, as far as they are named.
    public var marks: [ArticleMark] {
      shorter.reduce(head.marks) { Bounded.merge($0, $1.marks, limit: RenderingCount.namedArticles) }
    }
    /// Articles in which it was met; where short forms stand in others than the head, at least so many.
    public var articles: Int { shorter.reduce(head.articles) { max($0, $1.articles) } }
    /// The best manner among them.
    public var manner: Manner { shorter.reduce(head.manner) { min($0, $1.manner) } }
    /// When it was met.
    public var dates: DateSpan? { shorter.reduce(head.dates) { DateSpan.union($0, $1.dates) } }
  }

  /// The most frequent first; among equals the better form, then by the words.
  public let all: [Variant]

  /// The renderings of `entry`, sorted out.
  public init(_ entry: CoverageEntry) {
    let isPlace = entry.subject.kind == "place"
    let fullest = entry.renderings.values.sorted { a, b in
      let words = (Variants.words(a.text).count, Variants.words(b.text).count)
      if words.0 != words.1 { return words.0 > words.1 }
      if a.count != b.count { return a.count > b.count }
      return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }
    var variants: [Variant] = []
    for rendering in fullest {
      let home = variants.indices.filter { goes(rendering, with: variants[$0], isPlace) }
        .max { variants[$0].head.count < variants[$1].head.count }
      if let home {
        variants[home].shorter.append(rendering)
      } else {
        variants.append(Variant(head: rendering, shorter: [], name: rendering.text))
      }
    }
    if entry.subject.kind != "person", entry.subject.concept != nil {
      for index in variants.indices { variants[index].name = variants[index].mostFrequent }
    }
    all = variants.sorted { a, b in
      if a.count != b.count { return a.count > b.count }
      if a.manner != b.manner { return a.manner < b.manner }
      return a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }

    func goes(_ rendering: RenderingCount, with variant: Variant, _ isPlace: Bool) -> Bool {
      let head = variant.head
      if rendering.manner <= .short, head.manner <= .short {
        // A country, its adjective and its capital are listed as one concept: which stands is a matter of grammar.
        if isPlace || rendering.manner == .short || Variants.isAcronym(rendering.text) { return true }
      }
      let mine = Variants.words(rendering.text)
      if Variants.isInitials(rendering.text, of: Variants.words(head.text)) { return true }
      if entry.subject.kind == "person" { return Variants.isPart(mine, of: Variants.words(head.text)) }
      // The Czechs go with Czech, which goes with Czech Republic.
      return ([head] + variant.shorter).contains { member in
        let words = Variants.words(member.text)
        return Variants.isInflected(mine, words) || Variants.isPart(mine, of: words, by: Variants.areForms)
      }
    }
  }

  /// The share of the dominant rendering, in per cent; nil where there is none.
  public var share: Double? {
    let sum = all.reduce(0) { $0 &+ $1.count }
    guard let first = all.first, sum > 0 else { return nil }
    return 100 * Double(first.count) / Double(sum)
  }

  // MARK: Words

  /// The words in small letters.
  public static func words(_ text: String) -> [String] {
    text.lowercased().split { $0 == " " || $0 == "\u{A0}" || $0 == "\n" }.map(String.init)
  }

  /// Whether the words stand among the others in their order, and are fewer; which words are one, `isSame` tells.
  public static func isPart(
    _ part: [String], of whole: [String], by isSame: (String, String) -> Bool = { $0 == $1 }
  ) -> Bool {
    guard part.count < whole.count else { return false }
    var rest = part[...]
    for word in whole {
      if let first = rest.first, isSame(first, word) { rest = rest.dropFirst() }
    }
    return rest.isEmpty
  }

  /// Whether it is written in capitals throughout, as one word: KHNP, U.N.
  static func isAcronym(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter { $0 != "." }
    return letters.count >= 2 && letters.count <= 6 && letters.allSatisfy { $0.properties.isUppercase }
  }

  /// Whether the letters are the first ones of the words: U.S., UN, NATO.
  public static func isInitials(_ text: String, of words: [String]) -> Bool {
    guard isAcronym(text) else { return false }
    let letters = text.unicodeScalars.filter { $0 != "." }
    let small: Set<String> = ["of", "the", "and", "for", "in", "on", "&"]
    func initials(_ words: [String]) -> String { words.compactMap { $0.first.map(String.init) }.joined() }
    let wanted = String(String.UnicodeScalarView(letters)).lowercased()
    return words.count > 1 && (initials(words) == wanted || initials(words.filter { !small.contains($0) }) == wanted)
  }

  /// Whether the names have a word in common, or words of four letters that begin alike and differ little in length.
  static func areAkin(_ a: String, _ b: String) -> Bool {
    words(a).contains { x in
      words(b).contains { y in
        x == y
          || (x.utf8.count >= 4 && y.utf8.count >= 4 && x.prefix(2) == y.prefix(2)
            && abs(x.utf8.count - y.utf8.count) <= 2)
      }
    }
  }

  /// Whether the phrases are the same but for endings: tariff and tariffs, Czech and Czechs.
  public static func isInflected(_ a: [String], _ b: [String]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy(areForms)
  }

  /// Whether one word is the other, or the other with an ending of at most three letters.
  static func areForms(_ x: String, _ y: String) -> Bool {
    let shorter = x.utf8.count <= y.utf8.count ? x : y
    let longer = x.utf8.count <= y.utf8.count ? y : x
    return x == y
      || (shorter.utf8.count >= 4 && longer.hasPrefix(shorter) && longer.utf8.count - shorter.utf8.count <= 3)
  }
}

extension CoverageEntry {
  /// The ways in which it was rendered, and how far one of them prevails.
  public var consistency: Variants { Variants(self) }
}
