import Foundation
import Testing

/// `daejo ledger` and `check --ledger`, in processes of their own.
@Suite struct LedgerCommandTests {
  static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "daejo")

  /// Starts the program in `folder`; what it says goes nowhere.
  static func start(_ arguments: [String], in folder: String) throws -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// An export of `count` articles whose ids begin with `name`.
  static func export(_ name: String, _ count: Int) -> String {
    var text = "{\"daejo-ledger\": 1}\n"
    for number in 0..<count {
      text += "{\"pair\": \"\(name)-\(number)\", \"date\": \"2024-11-02\", \"renderings\": [{\"term\": \"헤그세스\", "
      text += "\"concept\": null, \"kind\": \"person\", \"form\": \"other\", \"words\": \"Hegseth\", \"count\": 2}]}\n"
    }
    return text
  }

  static func remembered(_ folder: String) throws -> Set<String> {
    let text = try CaseTests.run(["ledger", "export", "--ledger", "house.db"], in: folder)
    return Set(
      text.split(separator: "\n").compactMap { line in
        line.firstMatch(of: #/"pair": "([^"]*)"/#).map { String($0.output.1) }
      })
  }

  @Test func eightProcessesAtOnceLoseNothing() async throws {
    try await Harness.inFolder { folder in
      for writer in 0..<8 {
        try LedgerCommandTests.export("w\(writer)", 40)
          .write(toFile: "\(folder)/\(writer).jsonl", atomically: false, encoding: .utf8)
      }
      let writers = try (0..<8).map {
        try LedgerCommandTests.start(["ledger", "import", "--ledger", "house.db", "\($0).jsonl"], in: folder)
      }
      for writer in writers {
        writer.waitUntilExit()
        #expect(writer.terminationStatus == 0)
      }
      #expect(try LedgerCommandTests.remembered(folder).count == 320)
    }
  }

  /// Killed at any moment, a run leaves all blocks it had committed and nothing of the one it was at.
  @Test func killedInTheMiddleNothingCommittedIsLost() async throws {
    try await Harness.inFolder { folder in
      try LedgerCommandTests.export("old", 10).write(toFile: "\(folder)/old.jsonl", atomically: false, encoding: .utf8)
      try LedgerCommandTests.export("new", 20_000)
        .write(toFile: "\(folder)/new.jsonl", atomically: false, encoding: .utf8)
      _ = try CaseTests.run(["ledger", "import", "--ledger", "house.db", "old.jsonl"], in: folder)
      var counts: Set<Int> = []
      for delay in [40, 80, 120, 180, 250, 350, 500] {
        let process = try LedgerCommandTests.start(
          ["ledger", "import", "--ledger", "house.db", "new.jsonl"], in: folder)
        try await Task.sleep(for: .milliseconds(delay))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let pairs = try LedgerCommandTests.remembered(folder)
        #expect(pairs.filter { $0.hasPrefix("old") }.count == 10, "after \(delay) ms")
        #expect(pairs.filter { $0.hasPrefix("new") }.count % 500 == 0, "after \(delay) ms")
        counts.insert(pairs.count)
      }
      // The next run goes on as if nothing had happened.
      #expect(
        try CaseTests.run(["ledger", "import", "--ledger", "house.db", "new.jsonl"], in: folder)
          == "! daejo: articles remembered in house.db: 20000\n")
      #expect(try LedgerCommandTests.remembered(folder).count == 20_010)
    }
  }
}
