import Foundation
import Testing

@testable import CommandLineKit

@Suite struct UsageTests {
  @Test(
    arguments: [
      (["chekc", "x"], "unknown command \"chekc\"; did you mean \"check\"?"),
      (["article.en.md"], "unknown command \"article.en.md\"; did you mean `daejo check article.en.md`?"),
      (["frobnicate"], "unknown command \"frobnicate\"; see `daejo help`"),
      (["--color", "never"], "expected a command before \"--color\"; see `daejo help`"),
      (["glossary"], "`daejo glossary` needs one of: lint, convert, suggest"),
      (["baseline", "wirte"], "unknown command \"baseline wirte\"; did you mean \"write\"? (there are write, prune)"),
      (["check"], "`daejo check` needs PATH...; see `daejo help check`"),
      (["check", "--fromat", "json", "."], "unknown option --fromat; did you mean --format? (see `daejo help check`)"),
      (["check", "-x", "."], "unknown option -x (see `daejo help check`)"),
      (["check", ".", "--format"], "--format needs a value: FORMAT"),
      (["check", ".", "-o"], "-o needs a value: FILE"),
      (
        ["check", ".", "--fail-on=wraning"],
        "--fail-on cannot be \"wraning\"; did you mean \"warning\"? (there are error, warning, note, never)"
      ),
      (["check", ".", "--jobs", "0"], "--jobs needs a whole number from 1, not \"0\""),
      (["check", ".", "--report", "json"], "--report needs FORMAT=FILE, not \"json\""),
      (
        ["check", ".", "--rule", "name-style=loud"],
        "--rule needs ID=LEVEL, and there is no \"loud\" (there are off, note, warning, error)"
      ),
      (
        ["check", ".", "--rule", "name-stile=off"],
        "unknown rule \"name-stile\"; did you mean \"name-style\"? (see `daejo rules`)"
      ),
      (
        ["check", ".", "--only", "text-higiene"],
        "unknown rule \"text-higiene\"; did you mean \"text-hygiene\"? (see `daejo rules`)"
      ),
      (["check", ".", "--date", "2025-02-30"], "--date needs a day, YYYY-MM-DD, not \"2025-02-30\""),
      (
        ["check", ".", "--report", "json=a", "--report", "sarif=a"],
        "two reports would go to a; name another file for one of them"
      ),
      (
        ["check", ".", "--report", "json=-"],
        "two reports would go to standard output; name another file for one of them"
      ),
      (["check", "/nowhere/at/all"], "/nowhere/at/all: no such file or folder"),
      (["check", ".", "-g", "/nowhere"], "--glossary /nowhere: no such file or folder"),
      (["check", ".", "--config", "/nowhere"], "cannot read the configuration /nowhere: no such file or directory"),
      (["check", ".", "--baseline", "/nowhere"], "cannot read the baseline /nowhere: no such file or directory"),
      (["check", ".", "--help=x"], "--help takes no value"),
      (["explain"], "`daejo explain` needs RULE; see `daejo help explain`"),
      (["explain", "name-style", "x"], "`daejo explain` has no use for \"x\"; see `daejo help explain`"),
      (["explain", "name-stile"], "unknown rule \"name-stile\"; did you mean \"name-style\"? (see `daejo rules`)"),
      (["explain", "age-mismatch"], "age-mismatch has no page: this version does not check it yet"),
      (["help", "chek"], "unknown command \"chek\"; did you mean \"check\"?"),
      (["coverage", "."], "`daejo coverage` is not part of this build"),
    ])
  func oneClearMessage(arguments: [String], message: String) async {
    let outcome = await Harness().run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.error == "daejo: error: \(message)\n")
    #expect(outcome.output == "")
  }

  @Test func withoutACommandTheOverviewIsAnError() async {
    let outcome = await Harness().run()
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.contains("Usage: daejo COMMAND"))
  }

  @Test(arguments: [["help"], ["--help"], ["-h"]])
  func overview(arguments: [String]) async {
    let outcome = await Harness().run(arguments)
    #expect(outcome.status == 0)
    for command in Command.all { #expect(outcome.output.contains("  \(command.name) ")) }
  }

  @Test(arguments: [["version"], ["--version"], ["-V"]])
  func version(arguments: [String]) async {
    #expect(await Harness().run(arguments).output == "daejo 9.9.9\n")
  }

  @Test(arguments: Command.all.map(\.name))
  func everyCommandHasHelp(name: String) async {
    let words = name.split(separator: " ").map(String.init)
    let page = await Harness().run(["help"] + words)
    let flag = await Harness().run(words + ["--help"])
    #expect(page.status == 0 && flag.status == 0)
    #expect(page.output == flag.output)
    #expect(page.output.contains("Usage: daejo \(name)"))
    #expect(page.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test(arguments: ["man", "complete-bash", "complete-zsh", "complete-fish"])
  func everyFlagIsEverywhere(kind: String) async {
    let text = await Harness().run("help", "--generate", kind).output.replacing("\\-", with: "-")
    for command in Command.all {
      for flag in command.allFlags {
        let shown = kind == "complete-fish" ? "-l \(flag.name)" : "--\(flag.name)"
        #expect(text.contains(shown), "\(shown)")
      }
    }
  }

  @Test(arguments: ["bash", "zsh"])
  func completionsAreShellCode(shell: String) async throws {
    guard let program = ["/bin/\(shell)", "/usr/bin/\(shell)"].first(where: FileManager.default.isExecutableFile) else {
      return
    }
    let text = await Harness().run("help", "--generate", "complete-\(shell)").output
    try await Harness.inFolder { folder in
      try text.write(toFile: folder + "/c", atomically: false, encoding: .utf8)
      let process = try Process.run(URL(filePath: program), arguments: ["-n", folder + "/c"])
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
  }

  @Test func noNameIsGivenTwice() {
    for command in Command.all {
      #expect(Set(command.allFlags.map(\.name)).count == command.allFlags.count)
      let letters = command.allFlags.compactMap(\.letter)
      #expect(Set(letters).count == letters.count)
    }
    #expect(Set(Command.all.map(\.name)).count == Command.all.count)
  }

  @Test func optionsAreReadInEveryForm() throws {
    let forms = [
      ["check", "--format", "json", "--output=x", "a", "--", "-b"], ["check", "-f", "json", "-ox", "a", "--", "-b"],
      ["check", "a", "-fjson", "-o=x", "--format=json", "--", "-b"],
    ]
    for form in forms {
      let parsed = try #require(try ArgumentParser.parse(form))
      #expect(parsed.value(Flag.output) == "x")
      #expect(parsed.values["format"]?.last == "json")
      #expect(parsed.operands == ["a", "-b"])
    }
    let several = try #require(
      try ArgumentParser.parse(["check", "-g", "a", "-g", "b", "-", "--date", "1", "--date", "2"]))
    #expect(several.all(Flag.glossary) == ["a", "b"])
    #expect(several.value(Flag.date) == "2")
    #expect(several.operands == ["-"])
  }

  @Test func rulesAndPages() async {
    #expect(
      await Harness().run("rules").output == """
        name-mismatch  error    a name is another name
        name-style     note     a name is spelled unlike the house does

        """)
    #expect(await Harness().run("rules", "--format", "json").output.contains("\"rule\": \"name-style\""))
    #expect(await Harness().run("explain", "name-mismatch").output == "# name-mismatch\n")
    #expect(await Harness().run("explain", "page-residue").output.hasPrefix("page-residue stands for page-counter, "))
  }
}
