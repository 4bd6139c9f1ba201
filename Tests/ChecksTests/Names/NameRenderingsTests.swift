import Checks
import Diagnostics
import Mentions
import Testing

@Suite struct NameRenderingsTests {
  private func span(_ text: String) -> DiagnosticSpan {
    DiagnosticSpan(text: text, start: 0, end: text.count, location: nil, excerpt: Excerpt(line: text, start: 0, end: 1))
  }

  private func counted(_ pair: String, _ rows: [(String, String)]) -> NameRenderings {
    var counts = NameRenderings()
    for (source, target) in rows {
      counts.add(
        source, target, kind: .name,
        at: .init(pair: pair, segment: "\(pair)#1", source: span(source), target: span(target)))
    }
    return counts
  }

  private func merged(_ parts: [NameRenderings]) -> NameRenderings {
    var sum = NameRenderings()
    for part in parts { sum.merge(part) }
    return sum
  }

  @Test func addsUp() {
    let one = counted("a", [("이바노프", "Ivanov"), ("이바노프", "Ivanov")])
    let other = counted("b", [("이바노프", "Ivanov"), ("이바노프", "Iwanow")])
    let sum = merged([one, other])
    #expect(sum.names["이바노프"]?["Ivanov"]?.count == 3)
    #expect(sum.names["이바노프"]?["Ivanov"]?.pairs == 2)
    #expect(merged([other, one]).names["이바노프"]?["Ivanov"]?.count == 3)
  }

  @Test func comparesArticles() throws {
    let sum = merged([
      counted("a", [("이바노프", "Ivanov"), ("이바노프", "Ivanov")]), counted("b", [("이바노프", "Ivanof")]),
    ])
    let found = sum.inconsistencies { $0 }
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.rule == "name-inconsistent" && finding.pair == "b")
    #expect(finding.expected == ["Ivanov"])
    #expect(finding.notes.first?.contains("2 times in one article") == true)
    #expect(sum.inconsistencies { _ in nil }.isEmpty)
  }

  /// A surname and a full name, a name and another one, are no two spellings.
  @Test func differentNamesAreNoSlip() {
    let sum = merged([
      counted("a", [("이바노프", "Ivanov"), ("이바노프", "Ivanov")]), counted("b", [("이바노프", "Andrei Ivanov")]),
      counted("c", [("이바노프", "the minister")]),
    ])
    #expect(sum.inconsistencies { $0 }.isEmpty)
  }
}
