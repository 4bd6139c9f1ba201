import JSONSupport
import Mentions
import Termbase

/// Mentions' values in the form of the contract.
enum MentionJSON {
  /// Two digits after the point, without trailing zeros but one.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let digits = hundredths % 100
    if digits == 0 { return "\(hundredths / 100).0" }
    return digits % 10 == 0
      ? "\(hundredths / 100).\(digits / 10)" : "\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
  }

  /// The value of the mention at `index`, resolved from the day of publication where there is one.
  static func value(_ index: Int, in forest: MentionForest, _ termbase: Termbase, dateline: CivilDate?) -> JSONValue {
    let mention = forest.mentions[index]
    switch mention.value {
    case .quantity(let quantity): return QuantityJSON.value(quantity, dateline: dateline)
    case .date(let date):
      return QuantityJSON.value(date, dateline: dateline, next: date.opensRange ? nextDate(after: index, forest) : nil)
    case .time(let time):
      return QuantityJSON.value(time, next: time.opensRange ? nextTime(after: index, forest) : nil)
    case .title(var title):
      title.institution = title.institution ?? institution(index, in: forest, termbase)
      return value(Mention(range: mention.range, value: .title(title), confidence: mention.confidence), termbase)
    default: return value(mention, termbase)
    }
  }

  /// The body of the glossary that a title names as its own: 한국은행 in 한국은행 총재.
  private static func institution(_ title: Int, in forest: MentionForest, _ termbase: Termbase) -> String? {
    forest.children(of: title).lazy.compactMap { child -> String? in
      guard case .concept(let concept) = forest.mentions[child].value, concept.kind == .organization else { return nil }
      return concept.concepts.first.map { termbase.concepts[$0].id }
    }.first
  }

  private static func nextDate(after index: Int, _ forest: MentionForest) -> DateValue? {
    for mention in forest.mentions[(index + 1)...] { if case .date(let date) = mention.value { return date } }
    return nil
  }

  private static func nextTime(after index: Int, _ forest: MentionForest) -> TimeValue? {
    for mention in forest.mentions[(index + 1)...] { if case .time(let time) = mention.value { return time } }
    return nil
  }

  static func value(_ mention: Mention, _ termbase: Termbase) -> JSONValue {
    switch mention.value {
    case .concept(let concept): return value(concept.concepts.map { termbase.concepts[$0] })
    case .name(let name):
      return object([("parts", .strings(name.parts))] + (name.gloss.map { [("gloss", .string($0))] } ?? []))
    case .title(let title):
      return object([
        ("role", .optional(title.roles.first)), ("modifiers", .strings(title.modifiers.map(\.rawValue))),
        ("institution", .optional(title.institution)), ("country", .optional(title.countries.first)),
      ])
    case .quantity(let quantity): return QuantityJSON.value(quantity)
    case .date(let date): return QuantityJSON.value(date)
    case .time(let time): return QuantityJSON.value(time)
    }
  }

  /// From so many concepts on a form says too little to name one: "Kim" is short for three hundred people.
  private static let manyConcepts = 4

  private static func value(_ entries: [ConceptEntry]) -> JSONValue {
    guard entries.count < manyConcepts else {
      return object([
        ("concepts", .strings(entries.prefix(manyConcepts).map(\.id))), ("count", .number(String(entries.count))),
      ])
    }
    var renderings: [String] = []
    for term in entries.flatMap(\.terms) where term.language == .en && term.form != .deprecated {
      if !renderings.contains(term.text) { renderings.append(term.text) }
    }
    return object([("concept", .optional(entries.first?.id)), ("renderings", .strings(renderings))])
  }

  static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { JSONValue.Member($0.0, $0.1) })
  }
}
