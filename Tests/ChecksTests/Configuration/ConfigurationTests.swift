import Checks
import Diagnostics
import Mentions
import Testing

@Suite struct ConfigurationTests {
  static func read(_ text: String) throws -> Configuration {
    try Configuration(parsing: Array(text.utf8), path: "news/.daejo.yml")
  }

  @Test func readsEveryKey() throws {
    let configuration = try ConfigurationTests.read(
      """
      glossary: [Glossaries, more.csv]
      source-lang: ko
      target-lang: en
      date: 2025-01-23
      style: yonhap
      scope: batch
      fail-on: warning
      rules:
        text-hygiene: off
        name-missing: {severity: warning, kinds: [person]}
        name-mismatch: {kinds: [person, place]}
      exclude: drafts/**
      ignore:
        - rule: name-mismatch
          path: archive/**
          text: Peking
          reason: old spelling
        - path: x
      """)
    #expect(configuration.folder == "news")
    #expect(configuration.glossaries == ["Glossaries", "more.csv"])
    #expect(configuration.sourceLanguage == "ko")
    #expect(configuration.targetLanguage == "en")
    #expect(configuration.date == CivilDate(year: 2025, month: 1, day: 23))
    #expect(configuration.style == .yonhap)
    #expect(configuration.scope == .batch)
    #expect(configuration.failOn == .warning)
    #expect(configuration.exclude == ["drafts/**"])
    #expect(configuration.rules.count == 3)
    #expect(configuration.rules[1] == RuleSetting("name-missing", .warning, kinds: [.person]))
    #expect(
      configuration.ignore == [
        IgnoreEntry(rule: "name-mismatch", path: "archive/**", text: "Peking", reason: "old spelling", line: 14),
        IgnoreEntry(path: "x", line: 18),
      ])
  }

  @Test(arguments: ["", "# nothing\n", "glossary:\nrules: {}\nexclude: []\nignore: []\n"])
  func sayingNothingIsFine(text: String) throws {
    let configuration = try ConfigurationTests.read(text)
    #expect(configuration.rules.isEmpty && configuration.glossaries.isEmpty && configuration.failOn == .error)
  }

  @Test(
    arguments: [
      ("\nglosary: x", 2, "did you mean \"glossary\""), ("- a", 1, "must be a mapping"),
      ("fail-on: eror", 1, "did you mean \"error\""), ("date: 2025-02-30", 1, "YYYY-MM-DD"),
      ("rules:\n  name-mismach: off", 2, "did you mean \"name-mismatch\""), ("rules: [a]", 1, "must be a mapping"),
      ("rules:\n  name-style: loud", 2, "there are off, note, warning, error"),
      ("rules:\n  name-style: {kinds: [persn]}", 2, "did you mean \"person\""),
      ("rules:\n  name-style: {sevrity: off}", 2, "did you mean \"severity\""),
      ("rules:\n  name-style: {}", 2, "needs severity"), ("ignore:\n  - reason: x", 2, "everything"),
      ("ignore: all", 1, "must be a list"), ("source-lang: jp", 1, "there are ko, en"), ("a: b: c", 1, ""),
      ("glossary: {a: b}", 1, "needs a text"),
    ])
  func refusesWithAPlace(text: String, line: Int, words: String) {
    #expect {
      try ConfigurationTests.read(text)
    } throws: { error in
      guard let error = error as? ConfigurationError else { return false }
      return error.line == line && error.message.contains(words)
        && error.description.hasPrefix("news/.daejo.yml:\(line): ")
    }
  }

  @Test func laterSettingsWin() {
    var configuration = Configuration()
    #expect(configuration.severity(of: "text-fullwidth", kind: nil, computed: .note) == .note)
    configuration.rules = [RuleSetting("text-hygiene", .off)]
    #expect(configuration.severity(of: "text-fullwidth", kind: nil, computed: .note) == nil)
    #expect(configuration.isOff("text-fullwidth"))
    configuration.rules.append(RuleSetting("text-fullwidth", .error))
    #expect(configuration.severity(of: "text-fullwidth", kind: nil, computed: .note) == .error)
    #expect(!configuration.isOff("text-fullwidth"))
    #expect(configuration.isOff("text-mojibake"))
  }

  @Test func settingsAreNarrowedByKind() {
    var configuration = Configuration()
    configuration.rules = [RuleSetting("name-missing", .off, kinds: [.place])]
    #expect(configuration.severity(of: "name-missing", kind: .place, computed: .warning) == nil)
    #expect(configuration.severity(of: "name-missing", kind: .person, computed: .warning) == .warning)
    #expect(configuration.severity(of: "name-missing", kind: nil, computed: .warning) == .warning)
    #expect(!configuration.isOff("name-missing"))
  }

  @Test func onlyLeavesTheRestOut() {
    var configuration = Configuration()
    configuration.only = ["page-residue"]
    #expect(configuration.severity(of: "page-share", kind: nil, computed: .note) == .note)
    #expect(configuration.severity(of: "name-missing", kind: .person, computed: .error) == nil)
    #expect(configuration.isOff("name-missing"))
  }

  @Test(
    arguments: [
      (FailOn.error, Severity.error, true), (.error, .warning, false), (.warning, .error, true), (.note, .note, true),
      (.never, .error, false),
    ])
  func failOn(bound: FailOn, worst: Severity, fails: Bool) {
    #expect(bound.fails(worst) == fails)
    #expect(!bound.fails(nil))
  }
}
