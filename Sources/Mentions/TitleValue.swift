/// An office, role or rank: 한국 외교부 장관, "former U.S. President", "vice chair".
///
/// Values are language-free: a role is the id both languages' role tables share (`RoleTable`), a domain the key both
/// share for a portfolio, party or body (`TitleDomains`).
public struct TitleValue: Hashable, Sendable {
  /// Ids of the roles the words may stand for, best first: `president`, `minister`, `chief-justice`.
  /// Several where the word alone does not tell (회장: chairman or president).
  public var roles: [String]
  /// What qualifies it, sorted by raw value, each once.
  public var modifiers: [TitleModifier]
  /// Keys of the portfolio, party or body the words name: `foreign`, `party:republican`. A ministry with several
  /// portfolios has a key for each; one that both titles name is enough.
  public var domains: [String]
  /// The number of one of several equal posts: 1차관, "Second Vice Minister".
  public var ordinal: Int?
  /// The body it belongs to: a glossary concept id or an institution's key; nil where none is named.
  public var institution: String?
  /// ISO 3166 alpha-2 of the countries it belongs to, sorted; empty where none is named.
  public var countries: [String]
  /// The index in the forest of the name of its holder; nil where none stands beside it.
  public var holder: Int?

  /// A title; what is left out is not said by the text.
  public init(
    roles: [String], modifiers: [TitleModifier] = [], domains: [String] = [], ordinal: Int? = nil,
    institution: String? = nil, countries: [String] = [], holder: Int? = nil
  ) {
    self.roles = roles
    self.modifiers = Set(modifiers).sorted()
    self.domains = TitleValue.unique(domains)
    self.ordinal = ordinal
    self.institution = institution
    self.countries = Set(countries).sorted()
    self.holder = holder
  }

  private static func unique(_ keys: [String]) -> [String] {
    var result: [String] = []
    for key in keys where !result.contains(key) { result.append(key) }
    return result
  }
}

/// What can be said of an office beside its name.
public enum TitleModifier: String, Hashable, Sendable, Comparable, CaseIterable {
  case former, incumbent, new, vice, deputy, assistant, acting, elect, candidate, nominee, first, honorary, senior
  case general, interim, late, then, emeritus, associate, founding, permanent, retired
  /// 출신: held it at some time, which English says with "former", "turned" or not at all.
  case once

  /// By raw value.
  public static func < (a: TitleModifier, b: TitleModifier) -> Bool { a.rawValue < b.rawValue }
}
