import Foundation
import JSONSupport
import Reporting
import Testing

/// Every format of one report, byte for byte. `DAEJO_UPDATE_GOLDEN=1 swift test --filter GoldenTests` writes the files anew.
@Suite struct GoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  static func expect(_ text: String, _ name: String) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["DAEJO_UPDATE_GOLDEN"] != nil {
      try Data(text.utf8).write(to: file)
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(text == golden, "differs from Golden/\(name)")
    #expect(text.utf8.elementsEqual(golden.utf8))
  }

  /// The page's style and script change with the weather: `PageTests` looks at what stands in it, `BrowserTests` uses it.
  static let formats = ReportFormat.allCases.filter { $0 != .html }

  @Test(arguments: formats)
  func report(format: ReportFormat) throws {
    try GoldenTests.expect(format.reporter().text(of: Samples.report), "report.\(format.rawValue)")
  }

  @Test(arguments: formats)
  func emptyReport(format: ReportFormat) throws {
    try GoldenTests.expect(format.reporter().text(of: Samples.empty), "empty.\(format.rawValue)")
  }

  @Test func textInNarrowASCII() throws {
    let reporter = TextReporter(style: TerminalStyle(unicode: false, width: 60))
    try GoldenTests.expect(reporter.text(of: Samples.report), "narrow-ascii.text")
  }

  @Test func textInColour() throws {
    let reporter = TextReporter(style: TerminalStyle(color: true))
    try GoldenTests.expect(reporter.text(of: Samples.report), "colour.text")
  }

  @Test(arguments: [ReportFormat.json, .sarif, .rdjson])
  func isJSON(format: ReportFormat) throws {
    _ = try JSONValue(parsing: format.reporter().text(of: Samples.report))
  }

  @Test(arguments: [ReportFormat.junit, .checkstyle])
  func isXML(format: ReportFormat) throws {
    let text = format.reporter().text(of: Samples.report)
    #expect(text.hasPrefix("<?xml"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!text.contains("<b>"))
  }
}
