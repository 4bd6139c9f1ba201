import Foundation
import JSONSupport
import Testing

@testable import CommandLineKit

/// What `annotate` says of a text, in the form of the contract.
@Suite struct MentionJSONTests {
  private func values(_ text: String, _ language: String) throws -> [String] {
    let annotate = try #require(CheckEngine.standard.annotate)
    let request = AnnotateRequest(
      bytes: Array(text.utf8), path: nil, language: language, settings: InputRequest())
    return try annotate(request).map { "\($0["kind"]?.string ?? "") \($0["value"]?.text() ?? "")" }
  }

  @Test func quantitiesHaveAPlainMagnitudeAndAUnit() throws {
    let found = try values("집회에는 204만 명이 모였고 예산은 약 3조5000억 원이다.", "ko").joined(separator: "\n")
    #expect(found.contains(#""magnitude": "2040000""#))
    #expect(found.contains(#""magnitude": "3500000000000", "unit": "KRW", "role": "money", "approximate": true"#))
  }

  @Test func titlesSayWhoseTheyAre() throws {
    let found = try values("이창용 한국은행 총재는 한국도로공사 사장과 만났다.", "ko").filter { $0.hasPrefix("title") }
    #expect(found.count == 2)
    #expect(found.first?.contains(#""institution": "kr-bok""#) == true)
    #expect(found.last?.contains(#""institution": "kr-ex""#) == true)
  }

  @Test func datesAndTimesAreISO() throws {
    let found = try values("The talks began at 2:30 p.m. on Jan. 23, 2025.", "en").joined(separator: "\n")
    #expect(found.contains(#""iso": "14:30""#))
    #expect(found.contains(#""iso": "2025-01-23""#))
  }

  @Test func aSurnameOfManyNamesNobody() throws {
    let found = try values("They met Kim on Friday.", "en").filter { $0.hasPrefix("person") }
    let kim = try #require(found.first)
    #expect(kim.hasPrefix(#"person {"concepts": ["#))
    #expect(kim.utf8.count < 200)
    #expect(!kim.contains("renderings"))
  }
}
