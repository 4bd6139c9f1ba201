public import Renderings

/// A coverage summary with what is needed to print it.
public struct CoverageReport: Sendable {
  /// What was counted.
  public var summary: CoverageSummary
  /// Who made the report.
  public var tool: Report.Tool
  /// What changed since an older report; nil where none was given.
  public var comparison: CoverageComparison?

  /// A report of `summary`.
  public init(summary: CoverageSummary, tool: Report.Tool, comparison: CoverageComparison? = nil) {
    self.summary = summary
    self.tool = tool
    self.comparison = comparison
  }

  /// The whole report in `format`, with a line end at its end.
  public func text(_ format: CoverageFormat) -> String {
    switch format {
    case .text: CoverageOutline(self).text
    case .json: summary.document(tool: tool.name, version: tool.version, extra: comparison.map(changes) ?? [])
    case .csv: csv
    case .markdown: CoverageOutline(self).markdown
    case .html: CoveragePage(self).text
    case .svg: CoveragePicture(summary: summary).svg
    }
  }
}

/// The formats a coverage report can be written in.
public enum CoverageFormat: String, CaseIterable, Sendable {
  /// Tables for people.
  case text
  /// Everything that was counted; `daejo coverage merge` reads it.
  case json
  /// A row a concept or name.
  case csv
  /// Tables for a comment or a page.
  case markdown
  /// One HTML page that needs nothing else.
  case html
  /// A picture of the shares, for a README.
  case svg
}
