public import Mentions

/// How one article rendered one name or term: what a ledger remembers.
public struct RememberedUse: Hashable, Sendable {
  /// The words of the source: a concept's preferred term, or a name as it is written.
  public var term: String
  /// The concept's id; nil for a name that no glossary listed.
  public var concept: String?
  /// `person`, `organization`, `term` …
  public var kind: String
  /// How the words stood to the glossary.
  public var manner: Manner
  /// The words of the target.
  public var words: String
  /// How often in the article.
  public var count: Int

  /// A use.
  public init(term: String, concept: String?, kind: String, manner: Manner, words: String, count: Int) {
    self.term = term
    self.concept = concept
    self.kind = kind
    self.manner = manner
    self.words = words
    self.count = count
  }
}

/// What one article used.
public struct RememberedArticle: Hashable, Sendable {
  /// The pair's id.
  public var pair: String
  /// The day of publication; nil where it is not known.
  public var date: CivilDate?
  /// What it used, by term, then by words.
  public var uses: [RememberedUse]

  /// The article `pair`; equal uses are added up.
  public init(pair: String, date: CivilDate?, uses: [RememberedUse]) {
    self.pair = pair
    self.date = date
    var sums: [RememberedUse: Int] = [:]
    for use in uses {
      var key = use
      key.count = 0
      sums[key, default: 0] &+= use.count
    }
    self.uses = sums.map { use, count in
      var sum = use
      sum.count = count
      return sum
    }.sorted { a, b in
      func order(_ x: String, _ y: String) -> Bool? { x == y ? nil : x.utf8.lexicographicallyPrecedes(y.utf8) }
      return order(a.term, b.term) ?? order(a.words, b.words) ?? order(a.concept ?? "", b.concept ?? "")
        ?? (a.manner < b.manner)
    }
  }
}

/// The house's own usage, as a ledger held it when it was opened: a value, so that every article of a batch is compared
/// with the same, whatever the batch itself adds.
public struct RenderingHistory: Sendable {
  /// One way in which the archive rendered a term.
  public struct Usage: Hashable, Sendable {
    /// The words of the target.
    public var words: String
    /// How often.
    public var count: Int
    /// In how many articles.
    public var articles: Int
    /// The first day; nil where no article has a date.
    public var since: CivilDate?
  }

  private struct Row: Sendable {
    var words: Int
    var article: Int
    var count: Int
  }

  private var rowsOfTerm: [String: [Row]] = [:]
  private var words: [String] = []
  private var dates: [CivilDate?] = []
  private var names: Set<String> = []
  private var indexOfWords: [String: Int] = [:]
  private var indexOfPair: [String: Int] = [:]

  /// A history of nothing.
  public init() {}

  /// A history of `articles`.
  public init(_ articles: some Sequence<RememberedArticle>) {
    for article in articles { add(article) }
  }

  /// One more article.
  public mutating func add(_ article: RememberedArticle) {
    let index = dates.count
    dates.append(article.date)
    indexOfPair[article.pair] = index
    for use in article.uses {
      let place: Int
      if let known = indexOfWords[use.words] {
        place = known
      } else {
        place = words.count
        words.append(use.words)
        indexOfWords[use.words] = place
      }
      if use.concept == nil, use.kind != "title" { names.insert(use.term) }
      rowsOfTerm[use.term, default: []].append(Row(words: place, article: index, count: use.count))
    }
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { rowsOfTerm.isEmpty }

  /// Whether the term was ever met.
  public func knows(_ term: String) -> Bool { rowsOfTerm[term] != nil }

  /// Whether the term was met as a name that no glossary listed.
  public func isName(_ term: String) -> Bool { names.contains(term) }

  /// How the term was rendered in all articles but `pair`: the most frequent first, then by the words.
  public func usages(of term: String, without pair: String) -> [Usage] {
    let own = indexOfPair[pair]
    var found: [Int: Usage] = [:]
    var articles: [Int: Set<Int>] = [:]
    for row in rowsOfTerm[term] ?? [] where row.article != own {
      var usage = found[row.words] ?? Usage(words: words[row.words], count: 0, articles: 0, since: nil)
      usage.count &+= row.count
      if let date = dates[row.article] { usage.since = usage.since.map { min($0, date) } ?? date }
      found[row.words] = usage
      articles[row.words, default: []].insert(row.article)
    }
    return found.map { words, usage in
      var usage = usage
      usage.articles = articles[words]?.count ?? 0
      return usage
    }.sorted { a, b in
      a.count != b.count ? a.count > b.count : a.words.utf8.lexicographicallyPrecedes(b.words.utf8)
    }
  }
}
