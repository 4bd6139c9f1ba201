import Mentions
import TextModel

/// Offices of different branches, which no comparison of words sets against each other.
extension TitlePolicy {
  /// Finds the only office of a person on each side where the two have nothing to do with each other: a deputy spokesperson
  /// who is made a vice minister. Somebody may well be both, so neither may have its answer anywhere in the article.
  func otherOffices(_ table: inout Table, _ sourcesByBead: [Int: [Int]], _ targetsByBead: [Int: [Int]]) {
    for bead in pair.beads.indices {
      let mine = sourcesByBead[bead] ?? []
      for s in mine where !table.sources[s].isSettled {
        guard let holder = table.sources[s].holder, mine.count(where: { table.sources[$0].holder == holder }) == 1,
          let t = onlyTitle(of: holder, targetsByBead[bead] ?? [], table), !table.targets[t].isSettled,
          judge(table.sources[s], table.targets[t]).agreement == .unrelated,
          isOffice(table.sources[s].index, pair.source), isOffice(table.targets[t].index, pair.target),
          !hasAnswer(s, t, holder, table)
        else { continue }
        table.sources[s].isSettled = true
        table.targets[t].isSettled = true
        let judgement = Judgement(
          .different, score: TitlePolicy.likenessOfBranches, reason: "these are different offices")
        report(Candidate(source: s, target: t, judgement: judgement, weight: judgement.score), bead, &table)
      }
    }
  }

  private static let likenessOfBranches = 0.55

  /// Whether either title agrees with one that the other side gives the same person, or nobody, elsewhere.
  private func hasAnswer(_ source: Int, _ target: Int, _ holder: Int, _ table: Table) -> Bool {
    let bead = table.sources[source].bead
    let other = table.targets[target].holder
    /// Whether an entry is of the same person, or near enough to be.
    func isHis(_ entry: Entry, _ isSame: Bool?) -> Bool {
      isSame ?? (abs(entry.bead - bead) <= TitlePolicy.reachOfAnswers)
    }
    return table.targets.contains { entry in
      isHis(entry, entry.holder.flatMap { isSameName(holder, $0) })
        && judge(table.sources[source], entry).agreement <= .compatible
    }
      || table.sources.contains { entry in
        isHis(entry, entry.holder.flatMap { mine in other.flatMap { isSameName(mine, $0) } })
          && judge(entry, table.targets[target]).agreement <= .compatible
      }
  }

  /// So many beads away a title that is nobody's may be the one that was lost.
  private static let reachOfAnswers = 2

  /// Whether the title is that of an office which fills a life: a seat, a party membership or a calling leave room for more.
  private func isOffice(_ index: Int, _ side: AnnotatedSide) -> Bool {
    guard case .title(let title) = side.forest.mentions[index].value,
      !title.modifiers.contains(where: { TitlePolicy.unheld.contains($0) })
    else { return false }
    let roles = title.roles.compactMap { RoleTable.shared.roles[$0] }
    return roles.contains {
      TitlePolicy.branches.contains($0.family) && $0.rank >= TitlePolicy.leastRank
        || TitlePolicy.administrators.contains($0.id)
    }
      && !title.roles.contains { TitlePolicy.loose.contains($0) }
  }

  private static let branches: Set<RoleFamily> = [
    .state, .minister, .staff, .party, .judiciary, .prosecution, .police, .diplomacy, .localGovernment, .legislature,
  ]
  private static let leastRank = 4
  /// Who heads a part of a ministry is none of its ministers.
  private static let administrators: Set<String> = ["director-general"]
  private static let unheld: Set<TitleModifier> = [.candidate, .nominee, .elect, .once, .then, .honorary]
  /// Words for people of a sort rather than for one office.
  private static let loose: Set<String> = [
    "lawmaker", "assembly-member", "mp", "representative", "us-congress-member", "senator", "leader", "head",
    "official",
    "politician", "aide", "adviser", "candidate", "delegate", "cabinet-member", "party-official", "lawyer", "diplomat",
    "judge-generic", "prosecutor",
  ]
}
