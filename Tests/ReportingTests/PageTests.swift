import Diagnostics
import Foundation
import JSONSupport
import Testing

@testable import Reporting

/// What stands in the pages, without a browser.
@Suite struct PageTests {
  static let pages = [
    ("review", HTMLReporter().text(of: PageSamples.review)), ("coverage", PageSamples.coverage.text(.html)),
    ("lint", HTMLReporter().text(of: Samples.report)), ("empty", HTMLReporter().text(of: Samples.empty)),
  ]

  @Test(arguments: pages)
  func thePolicyAllowsThePagesOwnStyleAndScriptAlone(name: String, page: String) throws {
    let policy = try #require(page.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)?.output.1)
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(!policy.contains("unsafe"))
    for (element, directive) in [("style", "style-src"), ("script", "script-src")] {
      let content = try #require(
        page.components(separatedBy: "<\(element)>").dropFirst().first?.components(separatedBy: "</\(element)>").first)
      #expect(policy.contains("\(directive) 'sha256-\(SHA256.base64(Array(content.utf8)))'"))
      #expect(page.components(separatedBy: "<\(element)>").count == 2)
    }
    #expect(!page.contains(" style=\""))
    #expect(page.firstMatch(of: #/<[^>]* on[a-z]+="/#) == nil)
    #expect(page.firstMatch(of: #/(src|href)="(http|\/\/|data:)/#) == nil)
  }

  @Test(arguments: pages)
  func noTextBecomesMarkup(name: String, page: String) {
    #expect(!page.contains("<script>window.pwned"))
    #expect(!page.contains("<img"))
    #expect(!page.unicodeScalars.contains("\u{202E}") || page.contains("id=\"data\""))
    // The data holds the texts as they are, but no character that could end its element.
    if let data = page.components(separatedBy: "id=\"data\">").dropFirst().first?.components(separatedBy: "</script>")
      .first
    {
      #expect(!data.contains("<"))
      #expect(throws: Never.self) { try JSONValue(parsing: data) }
    }
  }

  @Test func aFindingStandsInItsBead() throws {
    let data = ReviewData(PageSamples.review).json
    let findings = try #require(data["findings"]?.array).map { $0.array ?? [] }
    #expect(findings.map { $0[1].integer } == [0, 1, 1, 0])
    // Place, segment, and code points in the segment: the second sentence of the second bead.
    #expect(findings[2][5].array?.dropFirst().map(\.integer) == [1, 0, 4])
    #expect(findings[2][6].array?.dropFirst().map(\.integer) == [0, 32, 39])
    #expect(findings[3][6].isNull)
  }

  @Test func whatStandsInNoBeadIsQuotedByItsLine() throws {
    let data = ReviewData(Samples.report).json
    let findings = try #require(data["findings"]?.array).map { $0.array ?? [] }
    #expect(findings[0][1].integer == -1)
    #expect(findings[0][5].array?[4].string == Samples.korean)
  }

  @Test func articlesWithoutFindingsComeInAsLongAsThereIsRoom() {
    func pair(_ id: String, _ length: Int) -> Report.Pair {
      let text = String(repeating: "가", count: length)
      return Report.Pair(
        id: id, segments: 1,
        review: ReviewedPair(
          date: nil, beads: [.init(source: [.init(id: nil, start: 0, text: text)], target: [], confidence: 1)]))
    }
    let report = Report(
      tool: .init(version: "1"), pairs: [pair("a", 10), pair("b", HTMLReporter.textBudget), pair("c", 10)], findings: []
    )
    let articles = ReviewData(report).json["articles"]?.array ?? []
    #expect(articles.map { $0.array?[5].array?.count } == [1, 0, 0])
  }

  @Test func thePagesAreTheSameEveryTime() {
    #expect(HTMLReporter().text(of: PageSamples.review) == HTMLReporter().text(of: PageSamples.review))
    #expect(PageSamples.coverage.text(.html) == PageSamples.coverage.text(.html))
  }

  /// Examples of FIPS 180-4 and of NIST's test vectors.
  @Test(
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
  func sha256(text: String, digest: String) {
    let bytes = SHA256.digest(Array(text.utf8))
    #expect(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == digest)
    #expect(SHA256.base64(Array(text.utf8)) == Data(bytes).base64EncodedString())
  }
}

/// The pages in headless Chromium, used as a person would: `Browser/pages.py` says how.
@Suite struct BrowserTests {
  static let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first(
    where: FileManager.default.isExecutableFile)
  static let python = "/usr/bin/python3"

  @Test(
    .enabled(
      if: browser != nil && FileManager.default.isExecutableFile(atPath: python),
      "needs Chromium and Python (Debian: chromium, python3)"))
  func thePagesWork() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daejo-pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, page) in [
      ("review", HTMLReporter().text(of: PageSamples.review)), ("many", HTMLReporter().text(of: PageSamples.many)),
      ("coverage", PageSamples.coverage.text(.html)),
    ] {
      try Data(page.utf8).write(to: folder.appending(path: "\(name).html"))
    }
    let process = Process()
    process.executableURL = URL(filePath: BrowserTests.python)
    process.arguments = [
      URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Browser/pages.py").path, folder.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
  }
}
