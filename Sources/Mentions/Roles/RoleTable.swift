/// All roles, and the words for them in both languages; built once from the tables in this folder.
///
/// A table row reads `id | rank | broader | Korean | English | refused English`; cells hold several values separated by
/// commas. The id may carry modifiers and domains that its words imply: `minister+vice`, `minister#foreign`.
/// Marks before a word: `~` common noun too, `?` ambiguous, `=` only behind a portfolio, `+` heads a compound.
/// `^` in a Korean word is a place where a space may stand.
public struct RoleTable: Sendable {
  /// The table the program runs on.
  public static let shared = RoleTable(sections: RoleTable.sections)

  static let sections: [(RoleFamily, String)] = [
    (.state, stateRoles), (.minister, ministerRoles), (.staff, staffRoles), (.legislature, legislatureRoles),
    (.party, partyRoles), (.judiciary, judiciaryRoles), (.prosecution, prosecutionRoles), (.police, policeRoles),
    (.military, militaryRoles), (.diplomacy, diplomacyRoles), (.administration, administrationRoles),
    (.localGovernment, localRoles), (.finance, financeRoles), (.business, businessRoles), (.academia, academiaRoles),
    (.medicine, medicineRoles), (.clergy, clergyRoles), (.sports, sportsRoles), (.media, mediaRoles),
    (.culture, cultureRoles), (.other, otherRoles),
  ]

  /// Roles by id.
  public let roles: [String: Role]
  /// The Korean words, each once, spaces expanded.
  public let koreanTerms: [RoleTerm]
  /// The English words, each once, singular and plural.
  public let englishTerms: [RoleTerm]
  /// The Korean words of two syllables or more, by the roles they stand for.
  private let korean: [String: [[UInt8]]]
  /// Ids of all roles a role may be called by, itself not included.
  private let ancestors: [String: Set<String>]
  /// Pairs of roles whose words look alike and are wrong for each other.
  private let confusable: Set<[String]>
  /// Rows that could not be read; empty, and a test says so.
  let malformed: [String]

  init(sections: [(RoleFamily, String)]) {
    var roles: [String: Role] = [:]
    var korean = TermCollector()
    var english = TermCollector()
    var defined: Set<String> = []
    var refused: [(role: String, word: String)] = []
    var malformed: [String] = []
    for (family, table) in sections {
      for line in table.split(separator: "\n") {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(RoleTable.words)
        guard cells.count == 6, let head = cells[0].first, let parsed = Head(head) else {
          malformed.append(String(line))
          continue
        }
        // A row without modifiers defines the role, wherever it stands.
        if roles[parsed.id] == nil || (parsed.isPlain && !defined.contains(parsed.id)) {
          if parsed.isPlain { defined.insert(parsed.id) }
          roles[parsed.id] = Role(
            id: parsed.id, family: family, broader: cells[2], rank: cells[1].first.flatMap { Int($0) } ?? 0,
            name: RoleTable.displayName(cells[4], parsed))
        }
        for word in cells[3] {
          for spaced in RoleTable.spaced(word) { korean.add(spaced, parsed) }
        }
        for word in cells[4] {
          english.add(word, parsed)
          english.add(RoleTable.plural(word), parsed)
        }
        for word in cells[5] { refused.append((parsed.id, word)) }
      }
    }
    self.roles = roles
    koreanTerms = korean.terms
    self.korean = RoleTable.words(korean.terms)
    englishTerms = english.terms
    ancestors = RoleTable.closure(roles)
    confusable = RoleTable.confusables(refused, english)
    self.malformed = malformed
  }

  /// The Korean words for a role, of two syllables or more.
  public func koreanWords(_ id: String) -> [[UInt8]] { korean[id] ?? [] }

  /// What the role is called in messages.
  public func name(_ id: String) -> String { roles[id]?.name ?? id }

  private static func words(_ terms: [RoleTerm]) -> [String: [[UInt8]]] {
    var words: [String: [[UInt8]]] = [:]
    for term in terms where term.text.utf8.count >= 6 {
      for role in term.roles { words[role, default: []].append(Array(term.text.utf8)) }
    }
    return words
  }

  /// Whether `general` may stand for `special` where less is said.
  public func isBroader(_ general: String, than special: String) -> Bool {
    ancestors[special]?.contains(general) ?? false
  }

  /// Whether the words for one are a known wrong rendering of the other.
  public func areConfusable(_ a: String, _ b: String) -> Bool {
    confusable.contains(a < b ? [a, b] : [b, a])
  }

  private static func closure(_ roles: [String: Role]) -> [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for id in roles.keys {
      var open = [id]
      var seen: Set<String> = []
      while let next = open.popLast() {
        for broader in roles[next]?.broader ?? [] where seen.insert(broader).inserted { open.append(broader) }
      }
      seen.remove(id)
      result[id] = seen
    }
    return result
  }

  private static func confusables(_ refused: [(role: String, word: String)], _ english: TermCollector) -> Set<[String]>
  {
    var pairs: Set<[String]> = []
    for (role, word) in refused {
      for other in english.roles(of: word) where other != role {
        pairs.insert(role < other ? [role, other] : [other, role])
      }
    }
    return pairs
  }

  private static func displayName(_ english: [String], _ head: Head) -> String {
    guard let first = english.first else { return head.id }
    return String(first.drop { "~?+=".contains($0) })
  }

  /// The values of a cell.
  static func words(_ cell: Substring) -> [String] {
    cell.split(separator: ",").map { RoleTable.trimmed($0) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// A Korean word with and without each of its optional spaces.
  static func spaced(_ word: String) -> [String] {
    guard let mark = word.firstIndex(of: "^") else { return [word] }
    let before = word[..<mark]
    let rest = spaced(String(word[word.index(after: mark)...]))
    return rest.map { before + $0 } + rest.map { before + " " + $0 }
  }

  /// The plural of an English title: the noun before "of", "general" … takes it.
  static func plural(_ title: String) -> String {
    var words = title.split(separator: " ").map(String.init)
    var at = words.count - 1
    if let preposition = words.firstIndex(where: { ["of", "for", "to", "in", "at"].contains($0) }), preposition > 0 {
      at = preposition - 1
    } else if words.count > 1, ["general", "general's", "martial"].contains(words[at]), !words[at - 1].hasSuffix("ant"),
      !["major", "brigadier"].contains(words[at - 1])
    {
      at -= 1
    }
    guard at >= 0 else { return title }
    words[at] = pluralWord(words[at])
    return words.joined(separator: " ")
  }

  private static func pluralWord(_ word: String) -> String {
    if word.hasSuffix(".") { return String(word.dropLast()) + "s." }
    if word.hasSuffix("man") { return String(word.dropLast(3)) + "men" }
    if word.hasSuffix("person") { return String(word.dropLast(6)) + "people" }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return String(word.dropLast()) + "ies"
    }
    if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("ch") || word.hasSuffix("sh") { return word + "es" }
    return word + "s"
  }
}

/// The first cell of a row, read.
struct Head {
  var id: String
  var modifiers: [TitleModifier] = []
  var domains: [String] = []

  /// Whether nothing but the id is said.
  var isPlain: Bool { modifiers.isEmpty && domains.isEmpty }

  init?(_ cell: String) {
    id = ""
    var mark: Character = "@"
    var word = ""
    func isMark(_ character: Character) -> Bool { character == "+" || character == "#" }
    for character in cell + "+" {
      guard isMark(character) else {
        word.append(character)
        continue
      }
      guard !word.isEmpty else { return nil }
      switch mark {
      case "+":
        guard let modifier = TitleModifier(rawValue: word) else { return nil }
        modifiers.append(modifier)
      case "#": domains.append(word)
      default: id = word
      }
      mark = character
      word = ""
    }
  }
}

/// Collects the words of one language, merging the rows that share one.
struct TermCollector {
  private(set) var terms: [RoleTerm] = []
  private var index: [String: Int] = [:]

  mutating func add(_ marked: String, _ head: Head) {
    var text = Substring(marked)
    var certainty = RoleTerm.Certainty.sure
    var needsDomain = false
    var headsCompound = false
    while let mark = text.first, "~?=+".contains(mark) {
      if mark == "~" { certainty = .common }
      if mark == "?" { certainty = .ambiguous }
      if mark == "=" { needsDomain = true }
      if mark == "+" { headsCompound = true }
      text.removeFirst()
    }
    let word = String(text)
    if let known = index[word] {
      // How sure a word is follows its best role.
      // A word whose rows imply different modifiers keeps the first row's.
      if terms[known].modifiers == head.modifiers, terms[known].domains == head.domains,
        !terms[known].roles.contains(head.id)
      {
        terms[known].roles.append(head.id)
      }
      // 시장 by itself, and at the end of 강릉시장.
      if headsCompound, terms[known].roles.contains(head.id) { terms[known].headsCompound = true }
    } else {
      index[word] = terms.count
      terms.append(
        RoleTerm(
          text: word, roles: [head.id], modifiers: head.modifiers, domains: head.domains, certainty: certainty,
          needsDomain: needsDomain, headsCompound: headsCompound))
    }
  }

  func roles(of word: String) -> [String] {
    index[word].map { terms[$0].modifiers.isEmpty ? terms[$0].roles : [] } ?? []
  }
}
