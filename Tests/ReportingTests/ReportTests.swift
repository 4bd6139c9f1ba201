import Diagnostics
import Reporting
import Testing

@Suite struct ReportTests {
  @Test func orderDoesNotDependOnArrival() {
    let findings = Samples.report.findings
    #expect(findings.map(\.pair) == ["talks", "labour", "labour"])
    #expect(findings.map(\.segment) == [nil, "labour#9", "labour#10"])
    for rotation in 0..<3 {
      let turned = Array(findings[rotation...] + findings[..<rotation])
      let report = Report(tool: Samples.report.tool, pairs: Samples.report.pairs, findings: turned)
      #expect(report.findings == findings)
    }
  }

  @Test func counts() {
    #expect(Samples.report.count(.error) == 1)
    #expect(Samples.report.segments == 1227)
    #expect(Samples.report.worst == .error)
    #expect(Samples.empty.worst == nil)
  }

  @Test func fingerprintIgnoresPlaceAndSpacing() {
    var moved = Samples.name
    moved.target?.start += 10
    moved.target?.end += 10
    moved.target?.location?.line += 3
    moved.source?.excerpt.line = Samples.korean.replacing(" ", with: "  ")
    moved.severity = .note
    moved.message = "other words"
    #expect(moved.fingerprint == Samples.name.fingerprint)
  }

  @Test func fingerprintSeesWordsAndSurroundings() {
    var seen: Set<String> = [Samples.name.fingerprint]
    var other = Samples.name
    other.rule = "name-missing"
    seen.insert(other.fingerprint)
    other = Samples.name
    other.pair = "talks2"
    seen.insert(other.fingerprint)
    other = Samples.name
    other.target?.text = "Cho Tae-yol"
    seen.insert(other.fingerprint)
    other = Samples.name
    other.target = nil
    seen.insert(other.fingerprint)
    other = Samples.name
    other.target?.excerpt.line = Samples.english.replacing("Foreign Minister", with: "Foreign Secretary")
    other.target?.excerpt.start += 1
    other.target?.excerpt.end += 1
    seen.insert(other.fingerprint)
    #expect(seen.count == 6)
    #expect(seen.allSatisfy { $0.utf8.count == 16 })
  }
}
