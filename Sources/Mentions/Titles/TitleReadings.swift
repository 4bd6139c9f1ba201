/// The ways in which one title may be analysed.
extension TitleValue {
  /// This value and the ways it may also be analysed: a company's vice president is an executive of his own rank, a
  /// nominee for a named office simply a nominee where the other title says no more.
  func readings(beside other: TitleValue) -> [TitleValue] {
    var all = [self]
    if roles.contains("attorney-general") {
      // The American attorney general is the minister of justice.
      var minister = self
      minister.roles = ["minister", "cabinet-secretary"]
      minister.domains.append("justice")
      all.append(minister)
    }
    if roles.contains("charge-daffaires") {
      // 대사대리 is also called an acting ambassador.
      var acting = self
      acting.roles = ["ambassador"]
      acting.modifiers.append(.acting)
      all.append(acting)
    }
    if isOfMinistry, other.roles.contains("minister"), other.isBelowHead {
      // 국방정책실장 is a "deputy defense minister for policy".
      var deputy = self
      deputy.roles = ["minister"]
      deputy.modifiers.append(.deputy)
      all.append(deputy)
    }
    if roles.contains("director-general"), other.roles.contains("agency-head"),
      !Set(countries).union(other.countries).contains("KR")
    {
      // Agencies abroad that are a 국 have a 국장 for their head: the FDA's commissioner, NASA's administrator.
      var head = self
      head.roles = ["agency-head"]
      all.append(head)
    }
    if roles.contains("running-mate") { all += TitleValue.standings.map(asRunningMate) }
    if other.roles.contains("candidate"), modifiers.contains(.candidate) || modifiers.contains(.nominee) {
      var candidate = self
      candidate.roles = ["candidate"]
      candidate.modifiers.removeAll { $0 == .candidate || $0 == .nominee }
      candidate.domains = []
      all.append(candidate)
    }
    guard modifiers.contains(.vice) || modifiers.contains(.deputy) else { return all }
    let rest = modifiers.filter { $0 != .vice && $0 != .deputy }
    if roles.contains("minister"), !modifiers.contains(.assistant), other.isSecretaryOfService(beside: self) {
      // India's foreign secretary is its 외교차관.
      var secretary = self
      secretary.modifiers = rest
      all.append(secretary)
    }
    if !Set(roles).isDisjoint(with: ["president", "company-president", "president-of-body", "bank-president"]) {
      var executive = self
      executive.roles = ["company-vice-president", "senior-executive"]
      executive.modifiers = rest
      all.append(executive)
      // 연구원 부원장 is the vice president of an institute.
      if countries.isEmpty, domains.isEmpty {
        var deputy = self
        deputy.roles = ["director"]
        deputy.modifiers = rest + [.deputy]
        all.append(deputy)
      }
    }
    return all
  }

  /// Whether the secretary may be who leads a ministry's officials, next to the minister. Without a country only those of finance and of foreign affairs are, since no American secretary is called so.
  private func isSecretaryOfService(beside other: TitleValue) -> Bool {
    guard roles.contains("cabinet-secretary"), !roles.contains("minister"), TitleComparison.step(self) == 0 else {
      return false
    }
    let countries = Set(countries).union(other.countries)
    if countries.isEmpty { return domains == ["finance"] || domains == ["foreign"] }
    return countries.isSubset(of: TitleValue.countriesWithSecretaries)
  }

  /// Where a ministry's highest official, next to its minister, is its secretary: the states of South Asia, whose foreign,
  /// home and finance secretaries the Korean press calls 차관.
  private static let countriesWithSecretaries: Set<String> = ["BD", "BT", "IN", "LK", "MV", "NP", "PK"]

  /// How a running mate may stand to the office: whoever ran with the winner is elected.
  private static let standings: [TitleModifier] = [.candidate, .nominee, .elect]

  /// Whether it heads an office of a ministry: 국방정책실장, 외교전략본부장.
  private var isOfMinistry: Bool {
    !domains.isEmpty && !roles.isEmpty && Set(roles).isSubset(of: TitleValue.officesOfMinistries)
      && Set(domains).isDisjoint(with: ["presidential-office", "white-house", "national-security"])
  }

  private static let officesOfMinistries: Set<String> = ["policy-chief", "office-head", "hq-head", "department-head"]

  private var isBelowHead: Bool { modifiers.contains { [.vice, .deputy, .assistant].contains($0) } }

  /// Whoever runs with somebody runs for the second office of a country or state.
  private func asRunningMate(_ standing: TitleModifier) -> TitleValue {
    var deputy = self
    deputy.roles = ["president", "governor", "chief-minister"]
    deputy.modifiers += [.vice, standing]
    return deputy
  }
}
