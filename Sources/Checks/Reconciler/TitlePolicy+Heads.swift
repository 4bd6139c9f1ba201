import Bitext
import Mentions
import TextModel

/// Experts of a body who are made its heads, and heads who are made experts.
extension TitlePolicy {
  /// Titles of no one family say nothing of each other, and somebody may be a researcher here and a president there. Where both
  /// sides name one holder and one body, and nothing else of the holder, only one of the two is right: 국토연구원 연구위원 is not
  /// "president of the Korea Research Institute for Human Settlements".
  func madeHeads(_ table: inout Table, _ sourcesByBead: [Int: [Int]], _ targetsByBead: [Int: [Int]]) {
    for bead in pair.beads.indices {
      let mine = sourcesByBead[bead] ?? []
      let theirs = targetsByBead[bead] ?? []
      for s in mine where !table.sources[s].isSettled {
        guard let holder = table.sources[s].holder, mine.count(where: { table.sources[$0].holder == holder }) == 1,
          let t = onlyTitle(of: holder, theirs, table), !table.targets[t].isSettled,
          areHeadAndExpert(table.sources[s], table.targets[t]), areOfOneBody(table.sources[s], table.targets[t])
        else { continue }
        table.sources[s].isSettled = true
        table.targets[t].isSettled = true
        let judgement = Judgement(
          .different, score: TitlePolicy.likenessOfHeads, reason: "one is the head of the body, the other is not")
        report(Candidate(source: s, target: t, judgement: judgement, weight: judgement.score), bead, &table)
      }
    }
  }

  private static let likenessOfHeads = 0.7

  /// The only title that the target gives the person in these.
  func onlyTitle(of holder: Int, _ theirs: [Int], _ table: Table) -> Int? {
    let own = theirs.filter { t in table.targets[t].holder.map { isSameName(holder, $0) == true } ?? false }
    return own.count == 1 ? own.first : nil
  }

  private static let experts: Set<String> = ["researcher", "scientist", "professor", "curator"]

  private func areHeadAndExpert(_ source: Entry, _ target: Entry) -> Bool {
    guard case .title(let mine) = pair.source.forest.mentions[source.index].value,
      case .title(let theirs) = pair.target.forest.mentions[target.index].value
    else { return false }
    return isExpert(mine) && isHead(theirs) || isHead(mine) && isExpert(theirs)
  }

  private func isExpert(_ title: TitleValue) -> Bool { !TitlePolicy.experts.isDisjoint(with: title.roles) }

  private func isHead(_ title: TitleValue) -> Bool {
    let isBelow = title.modifiers.contains { [.vice, .deputy, .assistant, .former].contains($0) }
    return !isBelow && !isExpert(title)
      && title.roles.contains { $0 == "head" || RoleTable.shared.isBroader("head", than: $0) }
  }

  /// Whether both titles are of one listed body: the target's in its title, the source's there or right before it.
  private func areOfOneBody(_ source: Entry, _ target: Entry) -> Bool {
    let mine = pair.source.forest.mentions[source.index].range
    let near = TextRange(max(0, mine.start - TitlePolicy.reachOfBodies), mine.end)
    return !bodies(near, pair.source).isDisjoint(
      with: bodies(pair.target.forest.mentions[target.index].range, pair.target))
  }

  private func bodies(_ range: TextRange, _ side: AnnotatedSide) -> Set<Int> {
    side.forest.indices(in: range).reduce(into: []) { bodies, index in
      guard case .concept(let value) = side.forest.mentions[index].value, value.kind == .organization else { return }
      bodies.formUnion(value.concepts)
    }
  }

  /// How many bytes before a title its body may begin, with initials in brackets or the name of the holder between.
  private static let reachOfBodies = 60
}
