import English
import Korean
import Mentions
import Testing
import TextModel

/// Korean title phrases with the English an editor accepts and the English that looks right and is wrong:
/// `Korean | accepted; accepted | refused; refused`, a row a line.
enum TitleTable {
  /// A phrase with its renderings.
  struct Row: Sendable, CustomStringConvertible {
    let korean: String
    let accepted: [String]
    let refused: [String]
    var description: String { korean }
  }

  static let rows = [ministries, offices, others].flatMap { $0.split(separator: "\n") }.map(row)

  private static func row(_ line: Substring) -> Row {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      cell.split(separator: ";").map { value in
        String(value.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
    return Row(korean: cells[0][0], accepted: cells[1], refused: cells[2])
  }

  /// How the best pair of titles in the two phrases agrees; nil where one of the phrases holds none.
  static func agreement(_ korean: String, _ english: String) -> Judgement.Agreement? {
    let left = KoreanTitleAnnotator().mentions(in: NormalizedText(assumingNormalized: korean))
    let right = EnglishTitleAnnotator().mentions(in: NormalizedText(assumingNormalized: english))
    var best: Judgement.Agreement?
    for case .title(let a) in left.map(\.value) {
      for case .title(let b) in right.map(\.value) {
        let agreement = a.judge(b).agreement
        best = best.map { min($0, agreement) } ?? agreement
      }
    }
    return best
  }
}

@Suite struct TitleTableTests {
  @Test func isLargeAndMostlyAboutMistakes() {
    let accepted = TitleTable.rows.reduce(0) { $0 + $1.accepted.count }
    let refused = TitleTable.rows.reduce(0) { $0 + $1.refused.count }
    #expect(Set(TitleTable.rows.map(\.korean)).count >= 500)
    #expect(Double(refused) / Double(accepted + refused) >= 0.4)
  }

  @Test(arguments: TitleTable.rows) func acceptsWhatAnEditorAccepts(row: TitleTable.Row) {
    for english in row.accepted {
      let agreement = TitleTable.agreement(row.korean, english)
      #expect(agreement == .same || agreement == .compatible, "\(row.korean): \(english)")
    }
  }

  @Test(arguments: TitleTable.rows) func refusesWhatIsWrong(row: TitleTable.Row) {
    for english in row.refused {
      let agreement = TitleTable.agreement(row.korean, english)
      #expect(agreement == .different || agreement == .unrelated, "\(row.korean): \(english)")
    }
  }

  @Test func callsMostMistakesDifferentRatherThanUnrelated() {
    let all = TitleTable.rows.flatMap { row in row.refused.map { TitleTable.agreement(row.korean, $0) } }
    let different = all.filter { $0 == .different }.count
    #expect(Double(different) / Double(all.count) >= 0.95)
  }
}
