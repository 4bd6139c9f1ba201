import Foundation
import Testing

/// Reports are the same bytes however many pairs are worked on at once.
@Suite struct DeterminismTests {
  @Test(arguments: [["check", "--fail-on", "never", "--report", "json=also.json"], ["coverage"]])
  func anyNumberOfJobs(command: [String]) async throws {
    try await Harness.inFolder { folder in
      let cases = CaseTests.folder.path
      try FileManager.default.createDirectory(atPath: "\(folder)/archive", withIntermediateDirectories: true)
      for name in ["coverage", "ledger", "check"] {
        try FileManager.default.copyItem(atPath: "\(cases)/\(name)", toPath: "\(folder)/archive/\(name)")
      }
      let reports = try ["1", "2", "7"].map { jobs in
        try CaseTests.run(
          command + ["--glossary", "coverage/Glossaries", "--format", "html", "--jobs", jobs, "."],
          in: "\(folder)/archive")
      }
      #expect(reports[0].contains("Content-Security-Policy"))
      #expect(reports[0] == reports[1])
      #expect(reports[0] == reports[2])
    }
  }
}
