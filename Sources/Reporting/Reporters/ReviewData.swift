import Diagnostics
import JSONSupport
import TextModel

/// What the review page's script reads: lists rather than objects, since there may be ten thousand of them.
struct ReviewData {
  let report: Report

  init(_ report: Report) { self.report = report }

  /// The document; `review.js` names the places of the lists.
  var json: JSONValue {
    let shown = texts
    var ranks: [String: Int] = [:]
    for (index, pair) in report.pairs.enumerated() where ranks[pair.id] == nil { ranks[pair.id] = index }
    // Findings of files that are no pair (a glossary's) make articles of their own.
    var articles = report.pairs.enumerated().map { index, pair in article(pair, isShown: shown.contains(index)) }
    var findings: [JSONValue] = []
    // Findings come pair by pair.
    var current: (article: Int, index: ReviewIndex?) = (-1, nil)
    for finding in report.findings {
      let index: Int
      if let rank = ranks[finding.pair] {
        index = rank
      } else {
        index = articles.count
        ranks[finding.pair] = index
        articles.append(article(Report.Pair(id: finding.pair, segments: 0), isShown: false))
      }
      if current.article != index {
        current = (index, shown.contains(index) ? report.pairs[index].review.map(ReviewIndex.init) : nil)
      }
      findings.append(json(finding, article: index, current.index))
    }
    var rules: [JSONValue.Member] = []
    for rule in Set(report.findings.map(\.rule)).sorted() {
      rules.append(.init(rule.name, .string(report.ruleSummaries[rule] ?? "")))
    }
    return ["rules": .object(rules), "articles": .array(articles), "findings": .array(findings)]
  }

  /// The pairs whose texts go in: those with findings, then the others as long as there is room.
  private var texts: Set<Int> {
    let found = Set(report.findings.map(\.pair))
    var shown: Set<Int> = []
    var room = HTMLReporter.textBudget
    for (index, pair) in report.pairs.enumerated() where pair.review != nil && found.contains(pair.id) {
      shown.insert(index)
      room -= pair.review?.length ?? 0
    }
    for (index, pair) in report.pairs.enumerated() where pair.review != nil && !shown.contains(index) {
      let length = pair.review?.length ?? 0
      guard length <= room else { break }
      room -= length
      shown.insert(index)
    }
    return shown
  }

  private func article(_ pair: Report.Pair, isShown: Bool) -> JSONValue {
    let review = isShown ? pair.review : nil
    return [
      .string(pair.id), .optional(review?.date), .integer(pair.segments),
      .string(review?.sourceLanguage ?? "ko"), .string(review?.targetLanguage ?? "en"),
      .array((review?.beads ?? []).map(json)),
    ]
  }

  private func json(_ bead: ReviewedPair.Bead) -> JSONValue {
    func mentions(_ list: [ReviewedPair.Mention]) -> JSONValue {
      .array(
        list.map { mention in
          [
            .integer(mention.segment), .integer(mention.start), .integer(mention.end), .string(mention.kind),
            .string(mention.value), mention.link.map(JSONValue.integer) ?? .null,
          ]
        })
    }
    return [
      .number(twoDigits(bead.confidence)), .strings(bead.source.map(\.text)), .strings(bead.target.map(\.text)),
      mentions(bead.sourceMentions), mentions(bead.targetMentions),
    ]
  }

  private func json(_ finding: Diagnostic, article: Int, _ index: ReviewIndex?) -> JSONValue {
    let source = index?.place(of: finding.source, finding.segment, .source)
    let target = index?.place(of: finding.target, finding.segment, .target)
    let bead = source?.bead ?? target?.bead
    func side(_ span: DiagnosticSpan?, _ place: ReviewIndex.Place?) -> JSONValue {
      guard let span else { return .null }
      let location = span.location.map { "\($0.path):\($0.line):\($0.column)" } ?? ""
      // Words of another bead than the finding is shown at are quoted by their line.
      if let place, place.bead == bead {
        return [.string(location), .integer(place.segment), .integer(place.start), .integer(place.end)]
      }
      let excerpt = span.excerpt
      return [.string(location), .integer(-1), .integer(excerpt.start), .integer(excerpt.end), .string(excerpt.line)]
    }
    return [
      .integer(article), .integer(bead ?? -1), .string(finding.severity.rawValue), .string(finding.rule.name),
      .string(finding.message), side(finding.source, source), side(finding.target, target),
      .strings(finding.expected), .strings(finding.notes),
      .array(finding.fixes.map { [.string($0.title), .string($0.safety.rawValue)] }),
      .string(finding.fingerprint), .number(twoDigits(finding.confidence)), .optional(finding.segment),
    ]
  }
}

extension ReviewedPair {
  /// How much text it holds, in code points.
  var length: Int {
    beads.reduce(0) { sum, bead in
      (bead.source + bead.target).reduce(sum) { $0 + $1.text.unicodeScalars.count }
    }
  }
}

/// Finds spans among the beads of a pair, made once for all findings of the pair.
struct ReviewIndex {
  /// Where a span stands among the beads.
  struct Place {
    var bead: Int
    var segment: Int
    var start: Int
    var end: Int
  }

  private struct Entry {
    var place: Place
    var start: Int
    var length: Int
  }

  private var byID: [Side: [String: Entry]] = [:]
  private var byOffset: [Side: [Entry]] = [:]

  init(_ review: ReviewedPair) {
    for (index, bead) in review.beads.enumerated() {
      for (side, segments) in [(Side.source, bead.source), (.target, bead.target)] {
        for (order, segment) in segments.enumerated() {
          let entry = Entry(
            place: Place(bead: index, segment: order, start: 0, end: 0), start: segment.start,
            length: segment.text.unicodeScalars.count)
          if let id = segment.id {
            if byID[side]?[id] == nil { byID[side, default: [:]][id] = entry }
          } else {
            byOffset[side, default: []].append(entry)
          }
        }
      }
    }
    for side in byOffset.keys { byOffset[side]?.sort { $0.start < $1.start } }
  }

  /// The bead and segment in which a span begins, and where in the segment; nil where it stands between segments.
  func place(of span: DiagnosticSpan?, _ id: String?, _ side: Side) -> Place? {
    guard let span, let entry = id.flatMap({ byID[side]?[$0] }) ?? entry(at: span.start, side) else { return nil }
    let start = span.start - entry.start
    guard start >= 0, start < entry.length || (start == 0 && entry.length == 0) else { return nil }
    var place = entry.place
    place.start = start
    place.end = max(start, min(span.end - entry.start, entry.length))
    return place
  }

  private func entry(at offset: Int, _ side: Side) -> Entry? {
    guard let entries = byOffset[side] else { return nil }
    let low = entries.partitioningIndex { $0.start > offset }
    return low > 0 ? entries[low - 1] : nil
  }
}
