import Mentions
import TextModel

/// All terms of a termbase in one automaton over bytes, both languages, leftmost-longest.
///
/// Build it once; it is immutable and can be shared by threads.
public struct TermIndex: Sendable {
  private let trie: DoubleArrayTrie
  private let filters: [TermLanguage: FirstWordFilter]
  /// For each key the concepts behind it.
  private let senses: [[IndexedSense]]
  /// The same without what the index alone needs, ready to be handed out.
  private let plainSenses: [[TermSense]]
  /// Whether some sense of the key asks something of capitals.
  private let needsCheck: [Bool]
  /// The kinds of the concepts behind each key, where they are all one.
  private let kinds: [MentionKind?]
  private let kindOfConcept: [MentionKind]
  private let required: [UInt8]
  private let policies: [TermLanguage: TermPolicy]

  /// How many spellings the index knows.
  public var keyCount: Int { senses.count }

  /// Compiles the terms of `termbase`. A language without a policy is matched by its own spellings only.
  public init(_ termbase: Termbase, policies: [TermLanguage: TermPolicy]) {
    var builder = TermIndexBuilder()
    for (index, concept) in termbase.concepts.enumerated() {
      for term in concept.terms {
        let text = Array(term.text.utf8)
        let isAmbiguous = concept.isAmbiguous(term.text)
        builder.add(text, of: term, isAmbiguous: isAmbiguous, concept: index, concept)
        guard let policy = policies[term.language] else { continue }
        for spelling in policy.spellings(text, concept.kind) where spelling != text {
          builder.add(spelling, of: term, isAmbiguous: isAmbiguous, concept: index, concept)
        }
      }
    }
    let (keys, senses) = builder.sorted()
    let kindOfConcept = termbase.concepts.map(\.kind)
    trie = DoubleArrayTrie(keys)
    filters = TermIndex.filters(keys)
    self.senses = senses
    plainSenses = senses.map { TermIndex.distinct($0.map(\.sense)) }
    needsCheck = senses.map { $0.contains { $0.required >= 0 } }
    kinds = senses.map { list in
      let kind = kindOfConcept[list[0].sense.concept]
      return list.allSatisfy { kindOfConcept[$0.sense.concept] == kind } ? kind : nil
    }
    self.kindOfConcept = kindOfConcept
    required = builder.required
    self.policies = policies
  }

  private static func filters(_ keys: DoubleArrayTrie.Keys) -> [TermLanguage: FirstWordFilter] {
    var filters: [TermLanguage: FirstWordFilter] = [:]
    let bytes = keys.bytes.span
    for language in TermLanguage.allCases {
      var filter = FirstWordFilter()
      for range in keys.ranges where bytes[range.lowerBound] == TermIndexBuilder.marker(language) {
        filter.insert(bytes.extracting((range.lowerBound + 1)..<range.upperBound))
      }
      filters[language] = filter
    }
    return filters
  }

  /// Finds the terms of `language` in `text`, normalised UTF-8: at each place the longest that its surroundings
  /// allow, from left to right, none inside another but for the bodies in titles: 한국은행 in 한국은행 총재. A short form yields to a
  /// full one that it runs into: "the North" is none in "the North American". O(n) in practice.
  public func hits(in text: [UInt8], language: TermLanguage) -> [TermHit] {
    scan(text, language, nested: false)
  }

  /// As `hits`, but with the terms inside and across other hits too: 외교부 inside 외교부 장관. Ascending by range,
  /// the longer first.
  public func nestedHits(in text: [UInt8], language: TermLanguage) -> [TermHit] {
    scan(text, language, nested: true)
  }

  private func scan(_ text: [UInt8], _ language: TermLanguage, nested: Bool) -> [TermHit] {
    let root = trie.cells[0]
    let start = Int(root.base) + Int(TermIndexBuilder.marker(language))
    guard root.base >= 0, start < trie.cells.count, trie.cells[start].check == 0 else { return [] }
    let folded = TextFold.folded(text)
    let policy = policies[language] ?? .plain
    var hits: [TermHit] = []
    var ends: [TrieMatcher.End] = []
    var starts = WordStarts(text: text, folded: folded, filter: filters[language] ?? FirstWordFilter())
    // Where the title ends whose body is looked for.
    var title = 0
    while let offset = starts.next(folded.span) {
      if !ends.isEmpty { ends.removeAll(keepingCapacity: true) }
      TrieMatcher.match(trie.cells.span, trie.tails.span, root: start, folded.span, from: offset, &ends)
      for end in ends.reversed() {
        let range = TextRange(offset, TermIndex.characterEnd(text, folded, end.offset))
        guard !starts.isInsideWord(range.end), let found = accepted(end.key, range, text, folded, policy) else {
          continue
        }
        if nested {
          hits.append(TermHit(range: range, senses: found))
          continue
        }
        if range.start < title, range.end > title || kinds[end.key] != .organization { continue }
        if found[0].form == .short, runsIntoTerm(range, starts, text, folded, policy, root: start) { continue }
        hits.append(TermHit(range: range, senses: found))
        if kinds[end.key] == .title {
          title = range.end
        } else {
          starts.move(to: range.end)
          break
        }
      }
    }
    return hits
  }

  /// Whether a full form of some concept begins inside `range` and goes on behind it. `starts` stands behind the first
  /// word of `range`.
  private func runsIntoTerm(
    _ range: TextRange, _ starts: WordStarts, _ text: [UInt8], _ folded: [UInt8], _ policy: TermPolicy, root: Int
  ) -> Bool {
    var starts = starts
    var ends: [TrieMatcher.End] = []
    while let offset = starts.next(folded.span), offset < range.end {
      ends.removeAll(keepingCapacity: true)
      TrieMatcher.match(trie.cells.span, trie.tails.span, root: root, folded.span, from: offset, &ends)
      for end in ends.reversed() where end.offset > range.end {
        let longer = TextRange(offset, TermIndex.characterEnd(text, folded, end.offset))
        guard !starts.isInsideWord(longer.end), let found = accepted(end.key, longer, text, folded, policy) else {
          continue
        }
        if found[0].form < .short { return true }
      }
    }
    return false
  }

  /// Takes in the rest of a character that folding made shorter.
  private static func characterEnd(_ text: [UInt8], _ folded: [UInt8], _ offset: Int) -> Int {
    var end = offset
    while end < folded.count, folded[end] == TextFold.skip, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// The senses of the key at `range` that capitals and surroundings allow; nil where none is left.
  private func accepted(
    _ key: Int, _ range: TextRange, _ text: [UInt8], _ folded: [UInt8], _ policy: TermPolicy
  ) -> [TermSense]? {
    if let kind = kinds[key] {
      guard policy.accepts(text, range, kind) else { return nil }
      if !needsCheck[key] { return plainSenses[key] }
    }
    var verdicts: [MentionKind: Bool] = [:]
    var kept: [TermSense] = []
    var isWhole = true
    let senses = senses[key]
    for (index, sense) in senses.enumerated() {
      let isAllowed =
        hasCapitals(sense, folded, range.start)
        && (kinds[key] != nil || surroundings(sense, text, range, policy, &verdicts))
      if isAllowed {
        if !isWhole { kept.append(sense.sense) }
      } else if isWhole {
        isWhole = false
        kept = senses[..<index].map(\.sense)
      }
    }
    if isWhole { return plainSenses[key] }
    return kept.isEmpty ? nil : Self.distinct(kept)
  }

  private func hasCapitals(_ sense: IndexedSense, _ folded: [UInt8], _ start: Int) -> Bool {
    sense.required < 0 || CapitalRule.allows(folded, start: start, required: required[sense.requiredRange])
  }

  /// Whether the surroundings suit the sense's kind, each kind asked once.
  private func surroundings(
    _ sense: IndexedSense, _ text: [UInt8], _ range: TextRange, _ policy: TermPolicy,
    _ verdicts: inout [MentionKind: Bool]
  ) -> Bool {
    let kind = kindOfConcept[sense.sense.concept]
    if let known = verdicts[kind] { return known }
    let verdict = policy.accepts(text, range, kind)
    verdicts[kind] = verdict
    return verdict
  }

  /// Each concept once, in its best form. `senses` are sorted by form.
  private static func distinct(_ senses: [TermSense]) -> [TermSense] {
    if senses.count < 2 { return senses }
    var seen: Set<Int> = []
    return senses.filter { seen.insert($0.concept).inserted }
  }
}
