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
    /// Something stands in the bead that can be a rendering: a pronoun, a role, a capital for its country.
    case loosely
    /// A rendering stands elsewhere in the article.
    case elsewhere
    /// Nothing renders it.
    case nowhere

    static func < (a: Account, b: Account) -> Bool { a.rawValue < b.rawValue }
  }

  /// The mention's index in its forest; nil for words that were only located from the other side.
  let index: Int?
  let range: TextRange
  let bead: Int
  let kind: MentionKind
  /// Concepts it may stand for; empty for a name no glossary lists.
  let concepts: [Int]
  /// Its words, for a name no glossary lists.
  let parts: [String]
  let confidence: Double
  /// Why it was taken for a name; nil for a concept.
  let evidence: NameValue.Evidence?
  /// Whether the words are a short form of their concepts.
  let isShortForm: Bool
  /// Whether it lies inside a title, which then speaks for it.
  let isInsideTitle: Bool
  var account: Account = .nowhere
  /// How the article renders it elsewhere, for a name known from there.
  var rendering: [String] = []

  /// The item of a mention that takes part in covering; nil for other kinds.
  init?(_ side: AnnotatedSide, _ index: Int, bead: Int) {
    let mention = side.forest.mentions[index]
    switch mention.value {
    case .concept(let value) where CoverItem.isNameKind(value.kind):
      concepts = value.concepts
      parts = side.text.string(mention.range).split(separator: " ").map(String.init)
      evidence = nil
      isShortForm = value.form == .short
    case .name(let value):
      isShortForm = false
      concepts = []
      parts = value.parts
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
  }

  /// An occurrence of words that render `rendering` elsewhere in the article.
  init(located range: TextRange, bead: Int, parts: [String], rendering: [String]) {
    index = nil
    self.range = range
    self.bead = bead
    kind = .name
    concepts = []
    self.parts = parts
    confidence = 0.95
    evidence = .laterMention
    isShortForm = false
    isInsideTitle = false
    self.rendering = rendering
  }

  private static func isNameKind(_ kind: MentionKind) -> Bool {
    switch kind {
    case .person, .place, .organization, .name: true
    case .title, .term, .date, .time, .duration, .quantity: false
    }
  }
}
