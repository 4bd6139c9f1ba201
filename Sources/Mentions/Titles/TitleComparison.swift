extension TitleValue {
  /// Whether `other`, a title on the other side, says what this one says.
  ///
  /// `self` is taken for the original, `other` for the translation in the words of the reason only; the agreement is the
  /// same both ways. A shorter form, a missing country or portfolio and a more general role are `compatible`; a lost or
  /// added modifier of standing (former, vice, acting, -elect …), another portfolio, number or country, and another role
  /// of a family whose roles exclude each other are `different`.
  public func judge(_ other: TitleValue, table: RoleTable = .shared) -> Judgement {
    var best: Judgement?
    for a in readings(beside: other) {
      for b in other.readings(beside: self) {
        let judgement = TitleComparison(a, b, table).judgement
        guard let known = best else {
          best = judgement
          continue
        }
        if judgement.agreement < known.agreement
          || (judgement.agreement == known.agreement && judgement.score > known.score)
        {
          best = judgement
        }
      }
    }
    return best ?? .unrelated
  }
}

/// The comparison of two titles, step by step.
struct TitleComparison {
  let a: TitleValue
  let b: TitleValue
  let table: RoleTable

  init(_ a: TitleValue, _ b: TitleValue, _ table: RoleTable) {
    self.a = a
    self.b = b
    self.table = table
  }

  /// How the roles alone stand to each other.
  enum RoleRelation: Equatable {
    /// One may be called by the other's name; `leftIsGeneral` tells which says less.
    case shared
    case general(leftIsGeneral: Bool)
    case excluded(score: Double)
    case none
  }

  var judgement: Judgement {
    let relation = roleRelation
    switch relation {
    case .none: return .unrelated
    case .excluded(let score):
      return Judgement(
        .different, score: score,
        reason: "\(officeName(a, beside: b)) and \(officeName(b, beside: a)) are different offices")
    case .shared, .general: break
    }
    var isGeneral = false
    var general: TitleValue?
    if case .general(let leftIsGeneral) = relation {
      isGeneral = true
      general = leftIsGeneral ? a : b
    }
    if let conflict = rankConflict(general) ?? tenureConflict(isGeneral) { return conflict }
    if let conflict = ordinalConflict ?? domainConflict ?? countryConflict { return conflict }
    return agreement(isGeneral)
  }

  /// What an office is called in a reason; its id in words where both would have one name.
  private func officeName(_ value: TitleValue, beside other: TitleValue) -> String {
    let id = value.roles.first ?? ""
    let name = table.name(id)
    guard let rival = other.roles.first, table.name(rival) == name else { return name }
    return String(id.map { $0 == "-" ? " " : $0 })
  }

  // MARK: Roles

  private var roleRelation: RoleRelation {
    let left = refined(a)
    let right = refined(b)
    if left.contains(where: right.contains) || preside(left, right) || areSecretaries(left, right) { return .shared }
    for x in left {
      for y in right where table.isBroader(x, than: y) || table.isBroader(y, than: x) {
        return isBarredByCountry(x, y) ? .excluded(score: 0.7) : .general(leftIsGeneral: table.isBroader(x, than: y))
      }
    }
    var score = 0.0
    for x in left {
      for y in right {
        // Who chairs a committee or leads a party in parliament is a member of it.
        if isSeat(x) && leadsSeats(y) || isSeat(y) && leadsSeats(x) { return .none }
        if table.areConfusable(x, y) { score = max(score, 0.85) }
        guard let f = table.roles[x], let g = table.roles[y] else { continue }
        // A general may hold any post: rank and command stand beside each other.
        if f.family == .military, g.family == .military, f.isPost != g.isPost { continue }
        if f.family == g.family, f.family.excludes {
          score = max(score, f.rank != 0 && abs(f.rank - g.rank) <= 1 ? 0.75 : 0.65)
        } else if f.family.isPublicOffice, g.family.isPublicOffice, min(f.rank, g.rank) >= 6 {
          score = max(score, 0.5)
        }
      }
    }
    return score > 0 ? .excluded(score: score) : .none
  }

  /// Who presides over an assembly is its 의장, and its speaker, president or chairman; only the speaker of the Korean
  /// parliament (국회의장) is no chairman.
  private func preside(_ left: [String], _ right: [String]) -> Bool {
    guard left.contains(where: TitleComparison.presiders.contains),
      right.contains(where: TitleComparison.presiders.contains)
    else { return false }
    let isOfAny = !left.contains("assembly-speaker") && !right.contains("assembly-speaker")
    return isOfAny || TitleComparison.step(a) > 0 || (a.domains + b.domains).contains("council")
  }

  /// The 사무총장 of a union or a party is its general secretary; that of the United Nations is none.
  private func areSecretaries(_ left: [String], _ right: [String]) -> Bool {
    let both = [left, right]
    return both.contains { $0.contains("secretary-general") } && both.contains { $0.contains("general-secretary") }
      && (a.domains + b.domains).isEmpty
  }

  private static let presiders: Set<String> = [
    "assembly-speaker", "parliament-speaker", "speaker-generic", "assembly-chair",
  ]

  private func isSeat(_ role: String) -> Bool {
    ["assembly-member", "representative", "mp", "us-congress-member", "lawmaker"].contains(role)
  }

  private func leadsSeats(_ role: String) -> Bool {
    ["committee-chair", "standing-committee-chair", "subcommittee-chair", "floor-leader", "party-leader"].contains(role)
  }

  private static let koreanParties: Set<String> = [
    "party:dp", "party:ppp", "party:rkp", "party:reform", "party:justice", "party:progressive",
  ]

  /// The roles that the country named beside them leaves: a Korean 장관 is no secretary, an American one no minister.
  private func refined(_ value: TitleValue) -> [String] {
    let countries = Set(a.countries).union(b.countries)
    // "People Power Party leader" is its head, no floor leader; American parties call those of their caucuses so.
    if value.roles.contains("leader"), countries == ["KR"] || !value.domains.contains("party:us-democratic"),
      value.domains.contains(where: TitleComparison.koreanParties.contains)
    {
      return ["party-leader"]
    }
    // The president of Cambodia's Senate
    if value.roles.contains("president"), value.domains.contains(where: { TitleDomains.sort($0) == "chamber" }) {
      return ["senate-president", "house-speaker", "parliament-speaker", "assembly-speaker"]
    }
    if value.domains.contains("fed"),
      value.roles.contains(where: { ["speaker-generic", "assembly-chair"].contains($0) })
    {
      return ["fed-chair"]
    }
    if value.roles == ["prosecutor-general"], let country = countries.first, country != "KR" {
      return value.roles + ["attorney-general"]
    }
    guard value.roles.count > 1, countries.count == 1, let country = countries.first else { return value.roles }
    let barred: Set<String>
    switch country {
    case "KR": barred = ["cabinet-secretary", "us-congress-member", "mp"]
    case "JP", "CN", "KP", "RU", "DE", "FR", "VN": barred = ["cabinet-secretary"]
    case "US": barred = value.domains.isEmpty ? [] : ["minister"]
    default: return value.roles
    }
    let left = value.roles.filter { !barred.contains($0) }
    return left.isEmpty ? value.roles : left
  }

  /// A member of the Korean parliament is neither senator nor congressman, though all of them are lawmakers.
  private func isBarredByCountry(_ x: String, _ y: String) -> Bool {
    let american: Set<String> = ["senator", "us-congress-member"]
    let isKorean =
      a.countries == ["KR"] || b.countries == ["KR"] || (a.domains + b.domains).contains("national-assembly")
    return isKorean && (american.contains(x) || american.contains(y))
  }

  // MARK: Modifiers

  /// Vice and deputy are one step down, assistant another.
  static func step(_ value: TitleValue) -> Int {
    if value.modifiers.contains(.assistant) { return value.modifiers.contains(.deputy) ? 3 : 2 }
    if value.modifiers.contains(.vice) || value.modifiers.contains(.deputy) { return 1 }
    return value.modifiers.contains(.associate) ? 1 : 0
  }

  /// A general title may leave the step down unsaid (차관: "official"), but not claim one the other lacks.
  private func rankConflict(_ general: TitleValue?) -> Judgement? {
    let left = TitleComparison.step(a)
    let right = TitleComparison.step(b)
    guard left != right else { return nil }
    // 차관보 is a deputy minister as often as an assistant one.
    if min(left, right) >= 1 {
      let assistant = left == 2 ? a : b
      let loose =
        max(left, right) == 2 && (a.modifiers + b.modifiers).contains(.deputy) && assistant.roles.contains("minister")
      if loose || max(left, right) == 3 { return nil }
      return Judgement(.different, score: 0.8, reason: "vice and assistant are different ranks")
    }
    if let general, TitleComparison.step(general) == 0 { return nil }
    let lower = left > 0 ? a : b
    let word = TitleComparison.rankWord(lower)
    return Judgement(
      .different, score: 0.95, reason: left > 0 ? "“\(word)” is lost" : "“\(word)” is added")
  }

  private static func rankWord(_ value: TitleValue) -> String {
    for modifier in [TitleModifier.assistant, .vice, .deputy, .associate] where value.modifiers.contains(modifier) {
      return modifier.rawValue
    }
    return "vice"
  }

  private func tenureConflict(_ isGeneral: Bool) -> Judgement? {
    let past: Set<TitleModifier> = [.former, .retired, .emeritus]
    let standIn: Set<TitleModifier> = [.acting, .interim]
    let elect: Set<TitleModifier> = [.elect]
    let coming: Set<TitleModifier> = [.candidate, .nominee]
    let isThen = (a.modifiers + b.modifiers).contains { $0 == .then || $0 == .once }
    let isHonorary = (a.modifiers + b.modifiers).contains { $0 == .honorary || $0 == .emeritus }
    // Who is dead holds no office any more, whether or not that is said: 전 대통령, "the late president".
    let isDead = (a.modifiers + b.modifiers).contains(.late)
    if !isThen, !isHonorary, !isDead, !isRetiredRank, let word = oneSided(past) {
      return lostOrAdded(word, in: past, score: isGeneral ? 0.8 : 0.95)
    }
    if let word = oneSided(standIn), !isCustomaryInterim { return lostOrAdded(word, in: standIn, score: 0.95) }
    let aElect = has(a, elect)
    let bElect = has(b, elect)
    let aComing = has(a, coming)
    let bComing = has(b, coming)
    if aElect && bComing || bElect && aComing {
      return Judgement(.different, score: 0.85, reason: "one is elected, the other a candidate")
    }
    if aElect != bElect { return lostOrAdded("elect", in: elect, score: 0.9) }
    if let word = oneSided(coming) { return lostOrAdded(word, in: coming, score: 0.9) }
    return nil
  }

  /// Officers are often named without 예비역 or "retired".
  private var isRetiredRank: Bool {
    let retired = a.modifiers.contains(.retired) != b.modifiers.contains(.retired)
    return retired && !a.modifiers.contains(.former) && !b.modifiers.contains(.former)
  }

  /// The head of a party's emergency committee is its interim leader by office.
  private var isCustomaryInterim: Bool {
    a.roles.contains("interim-party-leader") || b.roles.contains("interim-party-leader")
  }

  private func has(_ value: TitleValue, _ group: Set<TitleModifier>) -> Bool {
    value.modifiers.contains(where: group.contains)
  }

  /// The modifier of `group` that only one side has.
  private func oneSided(_ group: Set<TitleModifier>) -> String? {
    guard has(a, group) != has(b, group) else { return nil }
    return (a.modifiers + b.modifiers).first(where: group.contains)?.rawValue
  }

  private func lostOrAdded(_ word: String, in group: Set<TitleModifier>, score: Double) -> Judgement {
    Judgement(.different, score: score, reason: "“\(word)” is \(has(a, group) ? "lost" : "added")")
  }

  // MARK: Number, portfolio, country

  private var ordinalConflict: Judgement? {
    guard let left = number(a), let right = number(b), left != right else { return nil }
    return Judgement(.different, score: 0.85, reason: "number \(left) is made number \(right)")
  }

  /// The number of one of several equal posts, or of a holder among those who held the office (초대, "its second president").
  private func number(_ value: TitleValue) -> Int? {
    if let ordinal = value.ordinal { return ordinal }
    return value.modifiers.contains(.first) && TitleComparison.step(value) == 0 ? 1 : nil
  }

  private var domainConflict: Judgement? {
    for sort in ["party", "place", "chamber", "office"] {
      let left = a.domains.filter { TitleDomains.sort($0) == sort }
      let right = b.domains.filter { TitleDomains.sort($0) == sort }
      guard let x = left.first, let y = right.first, !left.contains(where: right.contains) else { continue }
      let near = left.contains { p in right.contains { q in isNear(p, q) } }
      if near { continue }
      let generic = ["party:ruling", "party:opposition", "government", "eu", "security", "cabinet"]
      if left.contains(where: generic.contains) || right.contains(where: generic.contains) { continue }
      return Judgement(
        .different, score: 0.9, reason: "\(TitleDomains.name(x)) is made \(TitleDomains.name(y))")
    }
    return nil
  }

  /// The American secretary of state is a foreign minister among others, but no other country's minister is a
  /// secretary of state.
  private func isNear(_ p: String, _ q: String) -> Bool {
    guard TitleDomains.areNear(p, q) else { return false }
    guard Set([p, q]) == ["foreign", "state"] else { return true }
    let countries = Set(a.countries).union(b.countries)
    return countries.isEmpty ? false : countries.contains("US") && countries.count > 1
  }

  private var countryConflict: Judgement? {
    guard let x = a.countries.first, let y = b.countries.first else { return nil }
    // An ambassador has two countries, and either may be left out.
    if (a.roles + b.roles).contains("ambassador") {
      // 주한 미국대사 is no "U.S. ambassador to Japan".
      let areTwoPosts =
        a.countries.count == 1 && b.countries.count == 1 && x != y && ![x, y].contains("KR")
      guard areTwoPosts || a.countries.count == 2 && b.countries.count == 2, a.countries != b.countries else {
        return nil
      }
      let lost = a.countries.first { !b.countries.contains($0) } ?? x
      let added = b.countries.first { !a.countries.contains($0) } ?? y
      return Judgement(
        .different, score: areTwoPosts ? 0.95 : 0.85, reason: "the post in \(lost) is made one in \(added)")
    }
    guard !a.countries.contains(where: b.countries.contains) else { return nil }
    return Judgement(.different, score: 0.8, reason: "the office of \(x) is given to \(y)")
  }

  // MARK: Agreement

  private func agreement(_ isGeneral: Bool) -> Judgement {
    var score = 1.0
    var said: [String] = []
    if isGeneral {
      score -= 0.25
      said.append("a more general title")
    } else if a.roles.first != b.roles.first {
      score -= 0.05
    }
    if a.domains.isEmpty != b.domains.isEmpty {
      score -= 0.1
      said.append("the portfolio is left out on one side")
    } else if !a.domains.isEmpty, !a.domains.contains(where: b.domains.contains) {
      score -= 0.15
    }
    if a.countries != b.countries {
      score -= 0.05
      if a.countries.isEmpty != b.countries.isEmpty { said.append("the country is left out on one side") }
    }
    if a.ordinal != b.ordinal { score -= 0.05 }
    if a.modifiers != b.modifiers { score -= 0.05 }
    let same =
      !isGeneral && a.domains.isEmpty == b.domains.isEmpty && a.countries == b.countries && a.ordinal == b.ordinal
    return Judgement(same ? .same : .compatible, score: max(0.3, score), reason: said.joined(separator: "; "))
  }
}
