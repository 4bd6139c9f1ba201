/// What the title grammar's table of portfolios, parties and bodies says of names of bodies: 공화당 is "Republican",
/// "GOP"; 재무부 "Treasury".
public struct OrganizationDomains: Sendable {
  /// The table the program runs on.
  public static let shared = OrganizationDomains(.shared)

  private let byKorean: [String: [String]]
  private let byEnglish: [String: [String]]

  init(_ domains: TitleDomains) {
    var english: [String: [String]] = [:]
    var korean: [String: [String]] = [:]
    for entry in domains.englishAfter {
      for key in entry.keys where !key.hasPrefix("place:") { english[key, default: []] += entry.words }
    }
    for entry in domains.korean {
      for key in entry.keys where !key.hasPrefix("place:") { korean[key, default: []] += entry.words }
    }
    var byKorean: [String: [String]] = [:]
    var byEnglish: [String: [String]] = [:]
    for entry in domains.korean {
      for word in entry.words { byKorean[word, default: []] += entry.keys.flatMap { english[$0] ?? [] } }
    }
    for entry in domains.englishAfter {
      for word in entry.words { byEnglish[word.lowercased(), default: []] += entry.keys.flatMap { korean[$0] ?? [] } }
    }
    self.byKorean = byKorean
    self.byEnglish = byEnglish
  }

  /// What English may say for a Korean word of the table; empty for others.
  public func english(forKorean word: String) -> [String] { byKorean[word] ?? [] }

  /// What Korean may say for an English word of the table, given in small letters; empty for others.
  public func korean(forEnglish word: String) -> [String] { byEnglish[word] ?? [] }
}
