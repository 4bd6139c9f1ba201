/// What sort of work a role belongs to. Two roles of one closely knit family exclude each other.
public enum RoleFamily: String, Hashable, Sendable, CaseIterable {
  case state, minister, staff, legislature, party, judiciary, prosecution, police, military, diplomacy
  case administration, localGovernment, finance, business, academia, medicine, clergy, sports, media, culture, other

  /// Whether holding one role of the family, at one body and time, rules out holding another: a judge is no chief
  /// judge, a colonel no major. Elsewhere (a singer may be an actor) only pairs listed as confusable do.
  public var excludes: Bool {
    switch self {
    case .state, .minister, .legislature, .party, .judiciary, .prosecution, .police, .military, .diplomacy,
      .localGovernment:
      true
    default: false
    }
  }
}

extension RoleFamily {
  /// Whether its roles are high offices of a state, of which one person holds one at a time.
  var isPublicOffice: Bool {
    switch self {
    case .state, .minister, .legislature, .judiciary, .prosecution, .diplomacy, .localGovernment, .staff: true
    default: false
    }
  }
}

/// An office, rank or profession, without language: what the role tables of all languages share.
public struct Role: Hashable, Sendable {
  /// A stable id: `president`, `chief-justice`.
  public let id: String
  /// What sort of work it is.
  public let family: RoleFamily
  /// Ids of roles that may stand for this one where less is said: a senator is a `lawmaker`.
  public let broader: [String]
  /// Whether it is a post that somebody of a rank holds (a commander), and not the rank.
  var isPost: Bool { broader.contains("head") || broader.contains("commander") }
  /// Height within the family, 0 where it has none; only for messages and for how alike two ranks are.
  public let rank: Int
  /// Its usual English name, for messages.
  public let name: String
}

/// A word or phrase for a role in one language.
public struct RoleTerm: Hashable, Sendable {
  /// How surely the words are a title.
  public enum Certainty: UInt8, Hashable, Sendable, Comparable {
    /// Nearly always a title: 대통령, "prime minister".
    case sure
    /// Often an ordinary noun: 대표, "manager".
    case common
    /// Usually something else unless a name, body or modifier stands beside it: 의사 (doctor, intention), "host".
    case ambiguous

    /// From sure to ambiguous.
    public static func < (a: Certainty, b: Certainty) -> Bool { a.rawValue < b.rawValue }
  }

  /// The words; capitals in English are required in the text.
  public let text: String
  /// Ids of the roles they may stand for, best first.
  public internal(set) var roles: [String]
  /// Modifiers that are part of the word: 차관 is a vice minister.
  public let modifiers: [TitleModifier]
  /// Portfolios or bodies that are part of the word: "top diplomat".
  public let domains: [String]
  /// How surely it is a title.
  public let certainty: Certainty
  /// Korean: stands only right behind a portfolio: 외무상, 외교부장.
  public let needsDomain: Bool
  /// Korean: what is glued before it names a body rather than a person: 비대위원장, 기획조정실장.
  public internal(set) var headsCompound: Bool
}
