/// How one occurrence of a concept or name in the source is rendered in the target, best first.
public enum Manner: String, Hashable, Sendable, CaseIterable, Comparable {
  /// By the house's choice.
  case preferred
  /// By another form that the glossary allows.
  case admitted
  /// By what later mentions may use.
  case short
  /// By a form that the glossary forbids.
  case deprecated
  /// By words that the glossary does not list for it.
  case other
  /// By a pronoun or a role, or by a mention that stands for several.
  case pronoun
  /// By nothing that was recognised.
  case nothing

  /// In the order of the cases.
  public static func < (a: Manner, b: Manner) -> Bool { a.rank < b.rank }

  private var rank: Int { Manner.allCases.firstIndex(of: self) ?? 0 }
}

/// How many occurrences were rendered in which manner.
public struct Tally: Hashable, Sendable {
  /// By the preferred term.
  public var preferred = 0
  /// By an admitted or a short form.
  public var admitted = 0
  /// By a deprecated term.
  public var deprecated = 0
  /// By a form that is not listed.
  public var other = 0
  /// By a pronoun or a role.
  public var pronoun = 0
  /// By nothing that was recognised.
  public var nothing = 0

  /// Nothing counted.
  public init() {}

  /// Occurrences in the source.
  public var found: Int { preferred &+ admitted &+ deprecated &+ other &+ pronoun &+ nothing }
  /// Of those, rendered as the glossary lists it.
  public var listed: Int { preferred &+ admitted }
  /// Occurrences that had to be rendered by words: all but pronouns and roles.
  public var due: Int { found &- pronoun }

  /// What is rendered as listed, in per cent of what had to be; nil where nothing had to.
  public var percent: Double? { due > 0 ? 100 * Double(listed) / Double(due) : nil }

  /// One more occurrence.
  public mutating func add(_ manner: Manner) {
    switch manner {
    case .preferred: preferred &+= 1
    case .admitted, .short: admitted &+= 1
    case .deprecated: deprecated &+= 1
    case .other: other &+= 1
    case .pronoun: pronoun &+= 1
    case .nothing: nothing &+= 1
    }
  }

  /// Adds what another counted.
  public mutating func merge(_ tally: Tally) {
    preferred &+= tally.preferred
    admitted &+= tally.admitted
    deprecated &+= tally.deprecated
    other &+= tally.other
    pronoun &+= tally.pronoun
    nothing &+= tally.nothing
  }
}
