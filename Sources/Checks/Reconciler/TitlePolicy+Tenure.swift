import Bitext
import Mentions
import TextModel

/// Holders who are former on one side alone.
extension TitlePolicy {
  /// Finds who is called "former" though the source calls the same person by a title that is none, whether or not the
  /// words for the office can be compared: 마츠 말름 상무이사 and "Mats Malm, the former permanent secretary".
  func addedTenures(_ table: inout Table, _ sourcesByBead: [Int: [Int]], _ targetsByBead: [Int: [Int]]) {
    for bead in pair.beads.indices {
      let theirs = targetsByBead[bead] ?? []
      for t in theirs where !table.targets[t].isSettled && isCalledFormer(table.targets[t]) {
        guard let holder = table.targets[t].holder, theirs.count(where: { table.targets[$0].holder == holder }) == 1,
          let s = presentTitle(of: holder, sourcesByBead[bead] ?? [], table), !saysPast(bead),
          judge(table.sources[s], table.targets[t]).agreement == .unrelated
        else { continue }
        table.targets[t].isSettled = true
        table.sources[s].isSettled = true
        let judgement = Judgement(.different, score: 0.7, reason: "“former” is added")
        report(Candidate(source: s, target: t, judgement: judgement, weight: 0.7), bead, &table)
      }
    }
  }

  /// The only title that the source gives the person in these, where it says nothing of a past.
  private func presentTitle(of holder: Int, _ mine: [Int], _ table: Table) -> Int? {
    let own = mine.filter { s in table.sources[s].holder.map { isSameName($0, holder) == true } ?? false }
    guard own.count == 1, let s = own.first, !isPast(table.sources[s], pair.source) else { return nil }
    let person = pair.source.forest.mentions[table.sources[s].holder ?? 0].value
    let isPastElsewhere = table.sources.contains { other in
      isPast(other, pair.source) && other.holder.map { pair.source.forest.mentions[$0].value == person } ?? false
    }
    return isPastElsewhere ? nil : s
  }

  private func isPast(_ entry: Entry, _ side: AnnotatedSide) -> Bool {
    guard case .title(let title) = side.forest.mentions[entry.index].value else { return false }
    return title.modifiers.contains { TitlePolicy.past.contains($0) }
  }

  /// Whether the target calls a holder former; "served as" may be said of who still holds the office.
  private func isCalledFormer(_ entry: Entry) -> Bool {
    guard isPast(entry, pair.target), case .title(let title) = pair.target.forest.mentions[entry.index].value else {
      return false
    }
    return !title.modifiers.contains(.once)
  }

  private static let past: Set<TitleModifier> = [.former, .retired, .emeritus, .then, .once, .late, .honorary]

  /// Whether the source says in other words that somebody held an office: 지낸, 물러난.
  private func saysPast(_ bead: Int) -> Bool {
    let range = pair.source.range(pair.beads[bead].source)
    return TitlePolicy.pastWords.contains { ByteSearch.contains($0, pair.source.text.bytes, range) }
  }

  /// Whether the source says with a verb that somebody acts for another: 대행한다.
  func saysActing(_ bead: Int) -> Bool {
    let range = pair.source.range(pair.beads[bead].source)
    return TitlePolicy.actingWords.contains { ByteSearch.contains($0, pair.source.text.bytes, range) }
  }

  private static let actingWords = ["대행한", "대행하", "대행을", "대행해", "대행 체제"].map { Array($0.utf8) }

  private static let pastWords = [
    "지낸", "지냈", "출신", "역임", "물러", "퇴임", "전직", "전 ", "前", "당시", "했던", "였던", "이었던", "맡았던", "사임", "은퇴", "옛", "예비역",
  ].map { Array($0.utf8) }
}
