import English
import Korean
import Mentions
import TextModel

/// One occurrence of a name on one side, with what is known of it and whether the other side accounts for it.
struct CoverItem {
  /// How the other side accounts for an occurrence, best first.
  enum Account: UInt8, Comparable {
    /// A rendering stands in the same bead.
    case here
    /// A rendering stands in a neighbouring bead.
    case nearby
    /// Something stands in the bead that can be a rendering: a bare surname, a pronoun, a capital for its country.
    case loosely
    /// A rendering stands elsewhere in the article.
    case elsewhere
    /// Nothing renders it.
    case nowhere

    static func < (a: Account, b: Account) -> Bool { a.rawValue < b.rawValue }
  }

  /// What reads nearly like a name of the target. A class, as few items have one and all are copied.
  final class Slip {
    /// The words of the source.
    let source: TextRange
    /// The concept that the source words stand for, where the glossary knows it.
    let concept: Int?
    /// How sure it is that one was written for the other and is wrong, 0 to 1.
    let score: Double
    let reason: String
    /// What should stand there, where it is known.
    let expected: [String]

    init(source: TextRange, concept: Int?, score: Double, reason: String, expected: [String]) {
      self.source = source
      self.concept = concept
      self.score = score
      self.reason = reason
      self.expected = expected
    }
  }

  /// What it is called. A class, as all are copied, and few change.
  private final class Name {
    let concepts: [Int]
    let parts: [String]
    let rendering: [String]
    /// Most names of the source are never looked for by their words.
    private(set) lazy var words = NameWords(parts)
    private(set) lazy var nature = NameNature(parts)
    private(set) lazy var phrase = parts.count == 1 ? parts[0] : parts.joined(separator: " ")
    /// The words taken apart as those of the one language or the other, once somebody has done so.
    var english: EnglishName?
    var korean: KoreanPhrase?

    init(concepts: [Int] = [], parts: [String], rendering: [String] = []) {
      self.concepts = concepts
      self.parts = parts
      self.rendering = rendering
    }
  }

  /// The mention's index in its forest; nil for words that were only located from the other side.
  let index: Int?
  private(set) var range: TextRange
  let bead: Int
  private(set) var kind: MentionKind
  private var name: Name
  /// Concepts it may stand for; empty for a name no glossary lists.
  var concepts: [Int] { name.concepts }
  /// Its words, for a name no glossary lists.
  var parts: [String] { name.parts }
  /// The same in small letters, as they are looked for among the forms of concepts.
  var words: NameWords { name.words }
  /// How its words are carried into the other language; found out once.
  var nature: NameNature { name.nature }
  /// Its words with a space between two.
  var phrase: String { name.phrase }
  private(set) var confidence: Double
  /// For a name of the target that no glossary lists: whether it is built like a person's full name.
  private(set) var isFullName = false
  /// For a name of the target: whether it is one word by which people are called, and does what people do.
  private(set) var isLonePerson = false
  /// Why it was taken for a name; nil for a concept.
  private(set) var evidence: NameValue.Evidence?
  /// Whether the words are a short form of their concepts.
  let isShortForm: Bool
  /// Whether it lies inside a title, which then speaks for it.
  let isInsideTitle: Bool
  var account: Account = .nowhere
  /// For a name of the source that its segment has more often than that of the target: whether it is the one too many.
  var isRepeated = false
  /// How the article renders it elsewhere, for a name known from there.
  var rendering: [String] { name.rendering }
  /// For a name of the target that nothing renders whole: the words of the source that sound like one of its words.
  var partlyRead: TextRange?
  /// For a name of the target: the source words that it was meant to render, and the letters that say otherwise.
  var slip: Slip?
  /// For a name of the target: whether it only says where the report was written: "PARIS — ".
  var isDateline = false
  /// For words that may be a name by their looks alone: the log-odds that they are one.
  var odds = 0.0
  /// For a name of the target that sounds right: the letter that fits worst.
  var worst: NameSlip?

  /// The item of a mention that takes part in covering; nil for other kinds.
  init?(_ side: AnnotatedSide, _ index: Int, bead: Int) {
    let mention = side.forest.mentions[index]
    switch mention.value {
    case .concept(let value) where CoverItem.isNameKind(value.kind):
      name = Name(concepts: value.concepts, parts: side.text.words(mention.range))
      evidence = nil
      isShortForm = value.form == .short
    case .name(let value):
      isShortForm = false
      name = Name(parts: value.parts)
      evidence = value.evidence
    default:
      return nil
    }
    self.index = index
    range = mention.range
    self.bead = bead
    kind = mention.kind
    confidence = mention.confidence
    isInsideTitle = mention.parent.map { side.forest.mentions[$0].kind == .title } ?? false
    readFullName()
    readLonePerson(side.text)
  }

  /// Its words taken apart as an English name, by `make` where nobody has done so before.
  func english(_ make: ([String]) -> EnglishName) -> EnglishName {
    if let known = name.english { return known }
    let made = make(parts)
    name.english = made
    return made
  }

  /// The same as Korean words.
  func korean(_ make: (String) -> KoreanPhrase) -> KoreanPhrase {
    if let known = name.korean { return known }
    let made = make(phrase)
    name.korean = made
    return made
  }

  /// Whether mentions of such a value take part in covering.
  static func takesPart(_ value: Value) -> Bool {
    switch value {
    case .concept(let value): isNameKind(value.kind)
    case .name: true
    default: false
    }
  }

  /// Ordinary words that are names of people take nothing from a full name: Bill, Goldsmith.
  private mutating func readFullName() {
    isFullName = concepts.isEmpty && NameNature.isFullName(parts)
    if isFullName { confidence = max(confidence, 0.85) }
  }

  /// Whether it is a full name, or a surname stands before another name in it.
  var hasGivenName: Bool {
    isFullName
      || parts.count == 2 && parts.allSatisfy { PersonNames.begin(with: $0) || PersonNames.end(with: $0) }
        && PersonNames.begin(with: parts[1]) && !EnglishNameFinder.isOrdinary(parts[1])
  }

  private mutating func readLonePerson(_ text: NormalizedText) {
    guard parts.count == 1, confidence >= 0.65, kind == .person || kind == .name else { return }
    isLonePerson =
      (kind == .person || PersonNames.end(with: parts[0]) && !NameNature.isAcronym(parts))
      && EnglishNameFinder.acts(text.bytes, range)
  }

  /// The name from `offset` of its text on, where what stands before says what somebody is: Republican John Goldsmith.
  /// nil where what is left is no full name.
  func beginning(at offset: Int, in text: NormalizedText) -> CoverItem? {
    guard offset > range.start, offset < range.end else { return nil }
    let rest = cut(to: TextRange(offset, range.end), in: text)
    return rest.isFullName ? rest : nil
  }

  /// Lets the name stand for one of its concepts alone.
  mutating func narrow(to concept: Int) { name = Name(concepts: [concept], parts: parts, rendering: rendering) }

  /// The name up to `offset` of its text, behind which stands where it is.
  func ending(at offset: Int, in text: NormalizedText) -> CoverItem {
    guard offset > range.start, offset < range.end else { return self }
    return cut(to: TextRange(range.start, offset), in: text)
  }

  /// What stands from `offset` of its text on, as a name of its own.
  func rest(from offset: Int, in text: NormalizedText) -> CoverItem { cut(to: TextRange(offset, range.end), in: text) }

  /// The part of the name that stands in `kept`.
  private func cut(to kept: TextRange, in text: NormalizedText) -> CoverItem {
    var part = self
    part.range = kept
    part.name = Name(concepts: concepts, parts: text.words(kept), rendering: rendering)
    part.readFullName()
    return part
  }

  /// An occurrence of words that render the name of a concept elsewhere in the article.
  init(located range: TextRange, bead: Int, parts: [String], concepts: [Int], kind: MentionKind) {
    self.init(
      range, bead: bead, Name(concepts: concepts, parts: parts), confidence: 0.95, evidence: .laterMention, kind: kind)
  }

  /// An occurrence of words that render `rendering` elsewhere in the article.
  init(located range: TextRange, bead: Int, parts: [String], rendering: [String]) {
    self.init(
      range, bead: bead, Name(parts: parts, rendering: rendering), confidence: 0.95, evidence: .laterMention)
  }

  /// Words that may be a name by their looks.
  init(bare: NameLocator.BareName, bead: Int, words: String) {
    self.init(
      bare.range, bead: bead, Name(parts: words.split(separator: " ").map(String.init)), confidence: 0.8,
      evidence: .located)
    odds = bare.odds
  }

  /// Words that are a place's name by what stands beside them.
  init(place range: TextRange, bead: Int, words: String) {
    self.init(
      range, bead: bead, Name(parts: words.split(separator: " ").map(String.init)), confidence: 0.85,
      evidence: .laterMention, kind: .place)
    account = .nowhere
  }

  private init(
    _ range: TextRange, bead: Int, _ name: Name, confidence: Double, evidence: NameValue.Evidence,
    kind: MentionKind = .name
  ) {
    index = nil
    self.range = range
    self.bead = bead
    self.kind = kind
    self.name = name
    self.confidence = confidence
    self.evidence = evidence
    isShortForm = false
    isInsideTitle = false
  }

  /// The same words as a name that no glossary lists.
  mutating func forgetConcepts() {
    name = Name(parts: parts, rendering: rendering)
    evidence = .form
    if kind != .person { kind = .name }
  }

  /// Lets a name of no list know how the article renders it elsewhere.
  mutating func remember(_ rendering: [String]) { name = Name(parts: parts, rendering: rendering) }

  /// The same of words that may be ordinary ones where what stands beside them says that they are a name.
  mutating func confirm() { confidence = max(confidence, 0.95) }

  /// The same of words that stand as people do, which are a person for sure: the West of "starring West".
  mutating func becomePerson() {
    forgetConcepts()
    confidence = max(confidence, 0.85)
  }

  private static func isNameKind(_ kind: MentionKind) -> Bool {
    switch kind {
    case .person, .place, .organization, .name: true
    case .title, .term, .date, .time, .duration, .quantity: false
    }
  }
}

/// A short form ("Kim", "the company") stands for a concept only where a longer form of it stands in the article.
enum NameAnchors {
  /// Short forms that nothing anchors stay names by their sound where they are one capitalised word, or go.
  static func settle(_ sources: inout [CoverItem], _ targets: inout [CoverItem]) {
    let anchored = concepts(of: sources).union(concepts(of: targets))
    let places = Set(sources.filter { $0.kind == .place && !$0.isShortForm }.map(\.range.end))
    settle(&targets, anchored) { _ in false }
    // 경북 영주 is the town.
    settle(&sources, anchored) {
      $0.concepts.count == 1 && ($0.range.length >= 6 || places.contains($0.range.start - 1))
    }
  }

  /// The concepts of names in full.
  static func concepts(of items: [CoverItem]) -> Set<Int> {
    var concepts: Set<Int> = []
    for index in items.indices where !items[index].isShortForm { concepts.formUnion(items[index].concepts) }
    return concepts
  }

  private static func settle(
    _ items: inout [CoverItem], _ anchored: Set<Int>, isUnambiguous: (CoverItem) -> Bool
  ) {
    guard items.contains(where: \.isShortForm) else { return }
    items.removeAll { item in
      isLoose(item, anchored) && !(item.kind == .place && isUnambiguous(item))
        && (item.kind != .person || item.parts.contains(where: EnglishNameFinder.isCommon))
    }
    for index in items.indices where isLoose(items[index], anchored) && !isUnambiguous(items[index]) {
      items[index].forgetConcepts()
    }
  }

  /// Whether nothing anchors a short form.
  private static func isLoose(_ item: CoverItem, _ anchored: Set<Int>) -> Bool {
    item.isShortForm && anchored.isDisjoint(with: item.concepts)
  }
}
