import CommandLineKit
import Diagnostics
import Foundation
import JSONSupport
import Testing

@Suite struct CheckCommandTests {
  static func write(_ files: [String: String], _ folder: String) throws {
    for (name, text) in files { try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8) }
  }

  static func read(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test(
    arguments: [
      ("good", "error", 0), ("odd", "error", 0), ("odd", "warning", 1), ("bad", "error", 1), ("bad", "never", 0),
      ("odd", "note", 1), ("good", "note", 0),
    ])
  func status(text: String, failOn: String, status: Int32) async throws {
    try await Harness.inFolder { folder in
      try CheckCommandTests.write(["a": text], folder)
      #expect(await Harness().run("check", "--fail-on", failOn, "\(folder)/a").status == status)
    }
  }

  @Test func severalReportsInOneRun() async throws {
    try await Harness.inFolder { folder in
      try CheckCommandTests.write(["a": "bad", "b": "odd"], folder)
      let outcome = await Harness().run(
        "check", "-f", "concise", "--report", "json=\(folder)/r.json", "--report=sarif=\(folder)/r.sarif",
        "\(folder)/a",
        "\(folder)/b")
      #expect(outcome.status == 1)
      #expect(outcome.error == "")
      #expect(
        outcome.output == """
          \(folder)/a:1:1: error[name-mismatch]: this is bad
          \(folder)/b:1:1: warning[name-style]: this is odd
          1 error, 1 warning in 2 articles (4 segments) · glossary Glossaries, 2 concepts

          """)
      let json = try JSONValue(parsing: CheckCommandTests.read("\(folder)/r.json"))
      #expect(json["summary"]?["error"]?.integer == 1)
      #expect(json["findings"]?.array?.count == 2)
      #expect(try CheckCommandTests.read("\(folder)/r.sarif").contains("2.1.0"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["a", "b", "r.json", "r.sarif"])
    }
  }

  @Test func nothingIsWrittenWhereSomethingFails() async throws {
    try await Harness.inFolder { folder in
      try CheckCommandTests.write(["a": "bad", "b": "throw", "r.json": "before"], folder)
      let outcome = await Harness().run("check", "--report", "json=\(folder)/r.json", "\(folder)/a", "\(folder)/b")
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      #expect(outcome.error == "daejo: error: \(folder)/b:1: it would not\n")
      #expect(try CheckCommandTests.read("\(folder)/r.json") == "before")
    }
  }

  @Test func filesAreReplacedWholeAndKeepTheirMode() async throws {
    try await Harness.inFolder { folder in
      try CheckCommandTests.write(["a": "bad", "out": "before"], folder)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder)/out")
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/link", withDestinationPath: "out")
      _ = await Harness().run("check", "-f", "concise", "-o", "\(folder)/link", "\(folder)/a")
      #expect(try CheckCommandTests.read("\(folder)/out").contains("this is bad"))
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/out")
      #expect(attributes[.posixPermissions] as? Int == 0o640)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link") == "out")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 3)
    }
  }

  @Test func devicesAreWrittenDirectly() async throws {
    try await Harness.inFolder { folder in
      try CheckCommandTests.write(["a": "bad"], folder)
      #expect(await Harness().run("check", "-o", "/dev/null", "\(folder)/a").status == 1)
      let nowhere = await Harness().run("check", "-o", "\(folder)/no/such", "\(folder)/a")
      #expect(nowhere.status == 2)
      #expect(nowhere.error == "daejo: error: cannot write \(folder)/no/such: no such file or directory\n")
      let isFolder = await Harness().run("check", "-o", folder, "\(folder)/a")
      #expect(isFolder.error == "daejo: error: cannot write \(folder): is a directory\n")
    }
  }

  @Test func noPairIsAnError() async throws {
    try await Harness.inFolder { folder in
      try CheckCommandTests.write(["empty": ""], folder)
      let outcome = await Harness().run("check", "\(folder)/empty")
      #expect(outcome.status == 2)
      #expect(outcome.error.hasPrefix("daejo: error: no article pair found in \(folder)/empty: expected "))
    }
  }

  @Test func standardInput() async {
    var harness = Harness()
    harness.input = "bad"
    let outcome = await harness.run("check", "-f", "concise", "-")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("-:1:1: error[name-mismatch]"))
  }

  @Test func ruleOptionsReachTheChecker() async throws {
    try await Harness.inFolder { folder in
      try CheckCommandTests.write(["a": "bad odd"], folder)
      let off = await Harness().run("check", "-f", "jsonl", "--rule", "name-mismatch=off", "\(folder)/a")
      #expect(off.status == 0)
      #expect(off.output.split(separator: "\n").count == 1)
      let only = await Harness().run(
        "check", "-f", "jsonl", "--only", "name-style", "--rule", "name-style=error", "\(folder)/a")
      #expect(only.status == 1)
      #expect(only.output.contains("\"severity\": \"error\""))
    }
  }

  @Test func configurationIsFoundAboveThePath() async throws {
    try await Harness.inFolder { folder in
      try FileManager.default.createDirectory(atPath: "\(folder)/deep/er", withIntermediateDirectories: true)
      try CheckCommandTests.write([".daejo.yml": "rules: {name-mismatch: note}", "deep/er/a": "bad"], folder)
      let outcome = await Harness().run("check", "-f", "concise", "\(folder)/deep/er/a")
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("note[name-mismatch]"))
      try CheckCommandTests.write([".daejo.yml": "rulez: {}"], folder)
      let broken = await Harness().run("check", "\(folder)/deep/er/a")
      #expect(broken.status == 2)
      #expect(broken.error.contains(".daejo.yml:1: unknown key \"rulez\"; did you mean \"rules\"?"))
    }
  }

  @Test func baselineHidesOldFindings() async throws {
    try await Harness.inFolder { folder in
      let path = "\(folder)/b.json"
      try CheckCommandTests.write(["a": "bad"], folder)
      let written = await Harness().run("baseline", "write", "--baseline", path, "\(folder)/a")
      #expect(written.status == 0)
      #expect(written.error == "daejo: findings recorded in \(path): 1\n")
      let check = await Harness().run("check", "-f", "concise", "--baseline", path, "\(folder)/a")
      #expect(check.status == 0)
      #expect(check.output.hasPrefix("no findings (1 suppressed) in 1 article"))
      try CheckCommandTests.write(["a": "odd"], folder)
      let pruned = await Harness().run("baseline", "prune", "--baseline", path, "\(folder)/a")
      #expect(pruned.error == "daejo: findings taken out of \(path): 1 of 1\n")
      #expect(try CheckCommandTests.read(path).contains("\"findings\": []"))
    }
  }

  @Test func interruption() async throws {
    try await Harness.inFolder { folder in
      try CheckCommandTests.write(["a": "bad", "out": "before"], folder)
      var harness = Harness()
      harness.isInterrupted = true
      let outcome = await harness.run("check", "-o", "\(folder)/out", "\(folder)/a")
      #expect(outcome.status == 130)
      #expect(outcome.output == "" && outcome.error == "")
      #expect(try CheckCommandTests.read("\(folder)/out") == "before")
    }
  }

  @Test(
    arguments: [
      ([:], true, "auto", true), (["NO_COLOR": "1"], true, "auto", false), (["NO_COLOR": "1"], true, "always", true),
      ([:], false, "auto", false), ([:], false, "always", true), ([:], true, "never", false),
      (["TERM": "dumb"], true, "auto", false),
    ] as [([String: String], Bool, String, Bool)])
  func colour(environment: [String: String], isTerminal: Bool, mode: String, expected: Bool) async throws {
    try await Harness.inFolder { folder in
      try CheckCommandTests.write(["a": "bad"], folder)
      var harness = Harness()
      harness.environment = environment
      harness.isTerminal = isTerminal
      let outcome = await harness.run("check", "--progress", "never", "--color", mode, "\(folder)/a")
      #expect(outcome.output.contains("\u{1B}[") == expected)
    }
  }

  @Test(arguments: [("C", false), ("en_US.UTF-8", true), ("", true), ("ko_KR.eucKR", false)])
  func asciiWhereTheLocaleSaysSo(locale: String, expected: Bool) async throws {
    try await Harness.inFolder { folder in
      try CheckCommandTests.write(["a": "bad"], folder)
      var harness = Harness()
      harness.environment = ["LC_ALL": locale]
      #expect(await harness.run("check", "\(folder)/a").output.contains("╭─") == expected)
    }
  }

  @Test func changedAsksGit() async throws {
    try await Harness.inFolder { folder in
      let outcome = await Harness().run("check", "--changed", "no-such-revision", folder)
      #expect(outcome.status == 2)
      #expect(outcome.error.hasPrefix("daejo: error: --changed no-such-revision: "))
    }
  }
}
