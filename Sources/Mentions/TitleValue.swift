/// An office, role or rank: 한국 외교부 장관, "former U.S. President", "vice chair".
///
/// Values are language-free: a role is the id both languages' role tables share.
public struct TitleValue: Hashable, Sendable {
  /// Ids of the roles the words may stand for, best first: `president`, `foreign-minister`, `chief-justice`.
  /// Several where the word alone does not tell (회장: chairman or president).
  public var roles: [String]
  /// What qualifies it, sorted by raw value.
  public var modifiers: [TitleModifier]
  /// The body it belongs to: a glossary concept id or an institution's key; nil where none is named.
  public var institution: String?
  /// ISO 3166 alpha-2 of the country it belongs to; nil where none is named.
  public var countries: [String]
  /// The index in the forest of the name of its holder; nil where none stands beside it.
  public var holder: Int?

  /// A title; what is left out is not said by the text.
  public init(
    roles: [String], modifiers: [TitleModifier] = [], institution: String? = nil, countries: [String] = [],
    holder: Int? = nil
  ) {
    self.roles = roles
    self.modifiers = modifiers.sorted()
    self.institution = institution
    self.countries = countries
    self.holder = holder
  }
}

/// What can be said of an office beside its name.
public enum TitleModifier: String, Hashable, Sendable, Comparable, CaseIterable {
  case former, incumbent, new, vice, deputy, assistant, acting, elect, candidate, nominee, first, honorary, senior
  case general, interim, late, then, emeritus, associate, founding, permanent, retired

  /// By raw value.
  public static func < (a: TitleModifier, b: TitleModifier) -> Bool { a.rawValue < b.rawValue }
}
