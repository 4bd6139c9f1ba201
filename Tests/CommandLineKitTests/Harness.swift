import Checks
import CommandLineKit
import Diagnostics
import Foundation
import Reporting
import Synchronization

/// Runs commands against a small fake checker and keeps what they write.
struct Harness {
  /// What a command left behind.
  struct Outcome {
    var status: Int32
    var output: String
    var error: String
  }

  var engine = Harness.fakeEngine()
  var environment: [String: String] = [:]
  var input = ""
  var isInterrupted = false
  var isTerminal = false

  func run(_ arguments: String...) async -> Outcome { await run(arguments) }

  func run(_ arguments: [String]) async -> Outcome {
    let input = Array(input.utf8)
    let stop = isInterrupted
    let box = Box()
    let io = CommandIO(
      output: { bytes in box.output.withLock { $0 += bytes } }, error: { bytes in box.error.withLock { $0 += bytes } },
      input: { input }, outputIsTerminal: isTerminal, errorIsTerminal: isTerminal, columns: isTerminal ? 60 : nil,
      isInterrupted: { stop })
    let status = await CommandLineTool.run(arguments, environment: environment, io: io, engine: engine)
    return Outcome(
      status: status, output: String(decoding: box.output.withLock { $0 }, as: UTF8.self),
      error: String(decoding: box.error.withLock { $0 }, as: UTF8.self))
  }

  /// What was written, shared with closures.
  private final class Box: Sendable {
    let output = Mutex<[UInt8]>([])
    let error = Mutex<[UInt8]>([])
  }

  /// A new folder that goes when the body is done.
  static func inFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daejo-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
  }

  /// A checker that takes each path for a pair: a file that holds `bad` gives an error, `odd` a warning, `throw` none
  /// at all but a failure.
  static func fakeEngine() -> CheckEngine {
    var engine = CheckEngine(
      version: "9.9.9",
      rules: [
        RuleEntry(id: "name-mismatch", summary: "a name is another name", severity: .error, page: "# name-mismatch"),
        RuleEntry(id: "name-style", summary: "a name is spelled unlike the house does", severity: .note, page: "p\n"),
      ])
    engine.check = { request in
      let paths = request.paths.filter { !$0.hasSuffix("empty") }
      let next = Mutex(0)
      let stream = PairStream<PairFindings>(count: paths.count) {
        let index = next.withLock { index in
          index += 1
          return index - 1
        }
        guard index < paths.count else { return nil }
        return PairWork(id: paths[index], paths: [paths[index]]) {
          let text =
            paths[index] == "-"
            ? String(decoding: try request.standardInput(), as: UTF8.self)
            : try String(contentsOfFile: paths[index], encoding: .utf8)
          if text.contains("throw") { throw CommandError("\(paths[index]):1: it would not") }
          return PairFindings(
            id: paths[index], segments: 2, findings: findings(text, paths[index], request.configuration))
        }
      }
      return CheckSession(glossary: .init(path: "Glossaries", concepts: 2), notes: [], pairs: stream)
    }
    return engine
  }

  private static func findings(_ text: String, _ path: String, _ configuration: Configuration) -> [Diagnostic] {
    [("bad", RuleID("name-mismatch"), Severity.error), ("odd", "name-style", .warning)].compactMap {
      word, rule, severity in
      guard text.contains(word),
        let severity = configuration.severity(of: rule, kind: nil, computed: severity)
      else { return nil }
      let span = DiagnosticSpan(
        text: word, start: 0, end: 3, location: SourceLocation(path: path, line: 1, column: 1),
        excerpt: Excerpt(line: word, start: 0, end: 3))
      return Diagnostic(
        rule: rule, severity: severity, confidence: 1, message: "this is \(word)", pair: path, target: span)
    }
  }
}
