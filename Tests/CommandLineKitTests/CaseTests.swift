import Foundation
import Testing

/// The program itself, run in copies of the folders in `Cases`.
///
/// A folder holds the files of the working directory and `case.txt`: `$ ARGUMENTS` is a command (`< FILE` gives it an
/// input), `? N` the exit status where it is not 0, `> …` a line of standard output, `! …` one of standard error;
/// `$ cat FILE` shows a file and `$ ls` the folder. `DAEJO_UPDATE_GOLDEN=1 swift test --filter CaseTests` writes the
/// answers anew.
@Suite struct CaseTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test func thereAreCases() { #expect(CaseTests.names.count >= 5) }

  @Test(arguments: names)
  func theCaseHolds(name: String) async throws {
    let file = CaseTests.folder.appending(path: "\(name)/case.txt")
    let expected = try String(contentsOf: file, encoding: .utf8)
    let answer = try await Harness.inFolder { parent in
      let working = "\(parent)/work"
      try FileManager.default.copyItem(atPath: CaseTests.folder.appending(path: name).path, toPath: working)
      try FileManager.default.removeItem(atPath: "\(working)/case.txt")
      return try CaseTests.answer(to: expected, in: working)
    }
    if ProcessInfo.processInfo.environment["DAEJO_UPDATE_GOLDEN"] != nil {
      try Data(answer.utf8).write(to: file)
    } else {
      #expect(answer == expected)
    }
  }

  /// The case with what the commands answer now.
  static func answer(to text: String, in folder: String) throws -> String {
    var out = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") {
        out += "\(line)\n" + (try run(words(line.dropFirst(2)), in: folder))
      } else if line.isEmpty || line.hasPrefix("#") {
        out += "\(line)\n"
      }
    }
    return out.hasSuffix("\n\n") ? String(out.dropLast()) : out
  }

  static func run(_ words: [String], in folder: String) throws -> String {
    if words.first == "cat", words.count == 2 {
      return marked(try String(contentsOfFile: "\(folder)/\(words[1])", encoding: .utf8), ">")
    }
    if words == ["ls"] {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      return marked(names.map { $0 + "\n" }.joined(), ">")
    }
    var arguments = words
    let process = Process()
    if let mark = arguments.firstIndex(of: "<"), mark + 1 < arguments.count {
      process.standardInput = FileHandle(forReadingAtPath: "\(folder)/\(arguments[mark + 1])")
      arguments.removeSubrange(mark...(mark + 1))
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    process.executableURL = program.appending(path: "daejo")
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    _ = FileManager.default.createFile(atPath: "\(folder).out", contents: nil)
    _ = FileManager.default.createFile(atPath: "\(folder).err", contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: "\(folder).out")
    process.standardError = FileHandle(forWritingAtPath: "\(folder).err")
    try process.run()
    process.waitUntilExit()
    let output = try String(contentsOfFile: "\(folder).out", encoding: .utf8)
    let error = try String(contentsOfFile: "\(folder).err", encoding: .utf8)
    let status = process.terminationStatus
    return (status == 0 ? "" : "? \(status)\n") + marked(output, ">") + marked(error, "!")
  }

  /// The lines with a mark before each; a text that does not end with a line end shows that it does not.
  static func marked(_ text: String, _ mark: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() } else { lines[lines.count - 1] += "⏎̸" }
    return lines.map { $0.isEmpty ? "\(mark)\n" : "\(mark) \($0)\n" }.joined()
  }

  /// Words divided by spaces; single quotes hold a word together.
  static func words(_ text: Substring) -> [String] {
    var words: [String] = []
    for (index, part) in text.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
      words += index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
    return words
  }
}

/// `--changed` in a real git repository.
@Suite struct ChangedFilesTests {
  static let git = "/usr/bin/git"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: git), "needs git"))
  func onlyChangedPairsAreChecked() async throws {
    try await Harness.inFolder { folder in
      func git(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: ChangedFilesTests.git)
        process.arguments =
          ["-C", folder, "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"]
          + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "git \(arguments)")
      }
      func write(_ names: String...) throws {
        for name in names {
          try (name.contains(".ko.") ? "회담\n" : "meeting\n").write(
            toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
        }
      }
      try git("init")
      try write("a.ko.txt", "a.en.txt", "b.ko.txt", "b.en.txt")
      try git("add", ".")
      try git("commit", "-m", "first")
      let command = ["check", "--format", "concise", "--changed", "HEAD", "."]
      #expect(
        try CaseTests.run(command, in: folder) == """
          > no findings in 0 articles (0 segments) · no glossary: built-in knowledge only (CLDR, romanisation, calendar)
          ! daejo: note: no pair has changed

          """)
      try "meetings\n".write(toFile: "\(folder)/b.en.txt", atomically: false, encoding: .utf8)
      try write("new.ko.txt", "new.en.txt")
      #expect(try CaseTests.run(command, in: folder).hasPrefix("> no findings in 2 articles "))
      #expect(try CaseTests.run(["check", "--changed", "--upload-pack=x", "."], in: folder).hasPrefix("? 2\n"))
    }
  }
}
