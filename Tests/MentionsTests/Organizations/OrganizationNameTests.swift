import Testing

@testable import Mentions

@Suite struct OrganizationNameTests {
  @Test func theTablesAreWellFormed() {
    #expect(OrganizationHeads.shared.malformed.isEmpty)
    #expect(OrganizationHeads.shared.heads.count >= 50)
  }

  /// `Korean | accepted; accepted | refused; refused`.
  static let rows = """
    서울중앙지방법원 | Seoul Central District Court | Seoul Southern District Court; Busan District Court; Seoul High Court; Seoul Central District Prosecutors' Office
    서울중앙지법 | Seoul Central District Court | Seoul Eastern District Court
    부산고등법원 | Busan High Court | Daegu High Court; Busan Bank
    서울행정법원 | Seoul Administrative Court | Seoul Family Court
    수원지검 | Suwon District Prosecutors' Office | Suwon District Court
    서울남부지검 | Seoul Southern District Prosecutors' Office | Seoul Northern District Prosecutors' Office
    부산경찰청 | Busan Metropolitan Police Agency; Busan Police | Daegu Metropolitan Police Agency
    서울경찰청 | Seoul Metropolitan Police Agency | Seoul Fire Department
    대한축구협회 | Korea Football Association | Korea Baseball Association; Japan Football Association
    대한의사협회 | Korean Medical Association | Korean Bar Association
    한국철도공사 | Korea Railroad Corporation | Korea Expressway Corporation
    독일 축구협회 | German Football Association | French Football Association
    크롬웰 연맹 | Cromwell Society; Cromwell Association | Cromwell University; Cromwell Supreme Court
    교정청 | Prison Service; Prison Office | West Virginia Metro News
    인천소방본부 | Incheon Fire Headquarters | Busan Fire Headquarters
    """.split(separator: "\n").map { line in
      line.split(separator: "|").map { cell in
        cell.split(separator: ";").map { String($0).trimmingSpaces }
      }
    }

  @Test(arguments: rows) func tellsOneBodyFromAnother(row: [[String]]) throws {
    let korean = OrganizationName(korean: try #require(row.first?.first))
    for english in row[1] {
      let judgement = korean.judge(OrganizationName(english: english.split(separator: " ").map(String.init)))
      #expect(judgement.agreement == .compatible, "\(english): \(judgement)")
    }
    for english in row[2] {
      let judgement = korean.judge(OrganizationName(english: english.split(separator: " ").map(String.init)))
      #expect(judgement.agreement == .different, "\(english): \(judgement)")
    }
  }

  @Test func saysNothingOfNamesWithoutAHead() {
    let korean = OrganizationName(korean: "포스코")
    #expect(korean.judge(OrganizationName(english: ["POSCO"])).agreement == .unrelated)
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
