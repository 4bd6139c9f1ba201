import Foundation
import Mentions
import Renderings
import Testing

@testable import Ledger

@Suite struct LedgerTests {
  /// A path in a folder of its own, gone when the body is done.
  static func withPath<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daejo-ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.appending(path: "house.db").path)
  }

  static func article(_ number: Int, _ words: String = "Hegseth", term: String = "헤그세스") -> RememberedArticle {
    RememberedArticle(
      pair: "archive/\(number)", date: CivilDate(year: 2024, month: 1 + number % 12, day: 1 + number % 28),
      uses: [
        RememberedUse(term: term, concept: nil, kind: "person", manner: .other, words: words, count: 2),
        RememberedUse(
          term: "미국", concept: "united-states", kind: "place", manner: .preferred, words: "United States", count: 1),
      ])
  }

  static func articles(in path: String) throws -> [RememberedArticle] {
    var found: [RememberedArticle] = []
    try Ledger(path: path, access: .read).forEachArticle { found.append($0) }
    return found
  }

  @Test func whatIsRememberedIsThere() throws {
    try LedgerTests.withPath { path in
      let articles = (0..<20).map { LedgerTests.article($0) }
      try Ledger(path: path, access: .write).remember(articles)
      #expect(try Set(LedgerTests.articles(in: path)) == Set(articles))
      let history = try Ledger(path: path, access: .read).history()
      #expect(history.usages(of: "헤그세스", without: "new").map(\.count) == [40])
      #expect(history.usages(of: "헤그세스", without: "archive/3").first?.articles == 19)
      #expect(history.isName("헤그세스"))
      #expect(!history.isName("미국"))
    }
  }

  @Test func anArticleReplacesItself() throws {
    try LedgerTests.withPath { path in
      let ledger = try Ledger(path: path, access: .write)
      try ledger.remember([LedgerTests.article(1), LedgerTests.article(2)])
      try ledger.remember([LedgerTests.article(1, "Hegsett")])
      #expect(try ledger.lines("헤그세스").map { "\($0.words) \($0.count)" } == ["Hegseth 2", "Hegsett 2"])
      #expect(try ledger.size() == (2, 2))
    }
  }

  @Test func termsAreFoundByWordIdPartAndRendering() throws {
    try LedgerTests.withPath { path in
      let ledger = try Ledger(path: path, access: .write)
      try ledger.remember([LedgerTests.article(1, term: "피트 헤그세스")])
      for term in ["피트 헤그세스", "헤그세스", "hegseth"] {
        #expect(try ledger.lines(term).map(\.term) == ["피트 헤그세스"], "\(term)")
      }
      #expect(try ledger.lines("united-states").map(\.words) == ["United States"])
      #expect(try ledger.lines("'; DROP TABLE article; --").isEmpty)
    }
  }

  /// What a run leaves that is killed while it writes: half-written pages, and the journal that undoes them.
  static func copyInTheMiddleOfWriting(_ path: String, to copy: String) throws {
    let database = try Database(path: path, isReadOnly: false)
    try database.execute("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE rendering SET words = words || 'x'")
    for file in ["", "-journal"] { try FileManager.default.copyItem(atPath: path + file, toPath: copy + file) }
    try database.execute("ROLLBACK")
  }

  @Test(arguments: [Ledger.Access.read, .write])
  func whatAKilledRunBeganIsUndone(access: Ledger.Access) throws {
    try LedgerTests.withPath { path in
      let articles = (0..<2_000).map { LedgerTests.article($0) }
      try Ledger(path: path, access: .write).remember(articles)
      try LedgerTests.copyInTheMiddleOfWriting(path, to: path + ".killed")
      #expect(try Data(contentsOf: URL(filePath: path)) != Data(contentsOf: URL(filePath: path + ".killed")))
      var found: Set<RememberedArticle> = []
      try Ledger(path: path + ".killed", access: access).forEachArticle { found.insert($0) }
      #expect(found == Set(articles))
    }
  }

  @Test func aReaderChangesNothing() throws {
    try LedgerTests.withPath { path in
      try Ledger(path: path, access: .write).remember([LedgerTests.article(1)])
      #expect(throws: LedgerError.self) { try Ledger(path: path, access: .read).remember([LedgerTests.article(2)]) }
      #expect(try LedgerTests.articles(in: path).count == 1)
    }
  }

  @Test func pruningForgetsWhatAllConditionsName() throws {
    try LedgerTests.withPath { path in
      let ledger = try Ledger(path: path, access: .write)
      try ledger.remember((0..<12).map { LedgerTests.article($0) })
      #expect(try ledger.prune(.init(before: CivilDate(year: 2024, month: 3, day: 1))) == 4)
      #expect(try ledger.size().articles == 10)
      #expect(try ledger.prune(.init(pair: "archive/5")) == 2)
      #expect(try ledger.prune(.init(term: "united-states")) == 9)
      #expect(try ledger.prune(.init(pair: "archi")) == 0)
      #expect(try ledger.prune(.init(pair: "archive")) == 9)
      #expect(try ledger.size() == (0, 0))
    }
  }

  @Test func anExportIsTheLedger() throws {
    try LedgerTests.withPath { path in
      let ledger = try Ledger(path: path, access: .write)
      try ledger.remember((0..<30).map { LedgerTests.article($0, "Hegs\u{2028}\"eth\" 🙂") })
      try ledger.remember([RememberedArticle(pair: "undated", date: nil, uses: [])])
      let text = try LedgerExport.text(of: ledger)
      #expect(LedgerExport.isExport(Array(text.utf8)))
      let copy = path + "-copy"
      let other = try Ledger(path: copy, access: .write)
      try other.remember(try LedgerExport.articles(Array(text.utf8), path: "x"))
      #expect(try LedgerExport.text(of: other) == text)
    }
  }

  @Test(
    arguments: [
      ("{\"daejo-ledger\": 9}\n", "x.jsonl:1: expected {\"daejo-ledger\": 1}: another version wrote this"),
      ("{\"daejo-ledger\": 1}\nnonsense\n", "x.jsonl:2: expected a JSON object"),
      ("{\"daejo-ledger\": 1}\n{}\n", "x.jsonl:2: expected a text as \"pair\""),
      (
        "{\"daejo-ledger\": 1}\n{\"pair\": \"a\", \"date\": \"2025\", \"renderings\": []}\n",
        "x.jsonl:2: expected a day, YYYY-MM-DD, or null as \"date\""
      ),
      (
        "{\"daejo-ledger\": 1}\n{\"pair\": \"a\", \"renderings\": [{}]}\n",
        "x.jsonl:2: expected \"term\", \"kind\", \"form\", \"words\" and \"count\" in each rendering"
      ),
    ])
  func aBrokenExportSaysWhere(text: String, message: String) {
    let error = #expect(throws: LedgerError.self) { try LedgerExport.articles(Array(text.utf8), path: "x.jsonl") }
    #expect(error?.description == message)
  }

  // MARK: Files that are no ledger, or no longer one

  static func message(opening path: String, _ access: Ledger.Access = .write) -> String {
    do {
      _ = try Ledger(path: path, access: access)
      return "opened"
    } catch {
      return error.description.replacingOccurrences(of: path, with: "FILE")
    }
  }

  @Test func whatIsNoLedgerSaysSo() throws {
    try LedgerTests.withPath { path in
      #expect(
        LedgerTests.message(opening: path, .read)
          == "FILE: no such ledger; `daejo check --ledger` and `daejo ledger import` make one")
      try "term,words\n헤그세스,Hegseth\n".write(toFile: path, atomically: false, encoding: .utf8)
      #expect(
        LedgerTests.message(opening: path)
          == "FILE: this is no ledger; name a file that `daejo check --ledger` made, or one not there yet")
      try FileManager.default.removeItem(atPath: path)
      let foreign = try Database(path: path, isReadOnly: false)
      try foreign.execute("CREATE TABLE guests (name TEXT)")
      #expect(LedgerTests.message(opening: path).hasPrefix("FILE: this is a database, but no ledger of daejo"))
      #expect(LedgerTests.message(opening: path + "/none/x.db").contains("cannot open the ledger"))
    }
  }

  @Test func aNewerLedgerIsLeftAlone() throws {
    try LedgerTests.withPath { path in
      _ = try Ledger(path: path, access: .write)
      try Database(path: path, isReadOnly: false).execute("PRAGMA user_version = 7")
      #expect(
        LedgerTests.message(opening: path)
          == "FILE: this ledger has tables of version 7, and this program knows version 1; a newer daejo made it: use "
          + "that one")
    }
  }

  @Test(arguments: [0.05, 0.3, 0.5, 0.9, 0.99])
  func aTruncatedFileSaysSo(share: Double) throws {
    try LedgerTests.withPath { path in
      try Ledger(path: path, access: .write).remember((0..<400).map { LedgerTests.article($0) })
      let whole = try Data(contentsOf: URL(filePath: path))
      try whole.prefix(Int(Double(whole.count) * share)).write(to: URL(filePath: path))
      for access in [Ledger.Access.read, .write] {
        let message = LedgerTests.message(opening: path, access)
        #expect(message.hasPrefix("FILE: this ledger is damaged"), "\(message)")
        #expect(message.contains("nothing was changed; put a copy of it back"), "\(message)")
      }
      // Opening it has not touched it.
      #expect(try Data(contentsOf: URL(filePath: path)).count == Int(Double(whole.count) * share))
    }
  }

  @Test func anOverwrittenPageSaysSo() throws {
    try LedgerTests.withPath { path in
      try Ledger(path: path, access: .write).remember((0..<400).map { LedgerTests.article($0) })
      var bytes = try Data(contentsOf: URL(filePath: path))
      bytes.replaceSubrange(8192..<12288, with: Data(repeating: 0xA5, count: 4096))
      try bytes.write(to: URL(filePath: path))
      #expect(LedgerTests.message(opening: path).hasPrefix("FILE: this ledger is damaged"))
    }
  }

  // MARK: Several at once, and sudden ends

  @Test func eightWritersAtOnceLoseNothing() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daejo-ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "house.db").path
    // Each has a connection of its own, as a process would, and none waits for the file to be made.
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          let ledger = try Ledger(path: path, access: .write)
          for number in 0..<12 { try ledger.remember([LedgerTests.article(writer * 100 + number)]) }
        }
      }
      try await group.waitForAll()
    }
    let articles = try LedgerTests.articles(in: path)
    #expect(articles.count == 96)
    #expect(Set(articles) == Set((0..<8).flatMap { writer in (0..<12).map { LedgerTests.article(writer * 100 + $0) } }))
  }

  @Test func aTransactionThatFailsLeavesNoTrace() throws {
    try LedgerTests.withPath { path in
      let ledger = try Ledger(path: path, access: .write)
      try ledger.remember([LedgerTests.article(1)])
      let database = try Database(path: path, isReadOnly: false)
      #expect(throws: LedgerError.self) {
        try database.transaction { () throws(LedgerError) in
          try database.execute("DELETE FROM article")
          try database.execute("INSERT INTO article (pair) VALUES (NULL)")
        }
      }
      #expect(try ledger.size().articles == 1)
    }
  }
}
