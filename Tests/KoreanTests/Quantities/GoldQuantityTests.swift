import Foundation
import Mentions
import Testing
import TextModel

@testable import Korean

/// The annotated articles, where the shared folder holds them.
@Suite("Korean quantities of annotated articles", .enabled(if: SharedData.folder != nil, "the shared folder is absent"))
struct GoldQuantityTests {
  private static let kinds: Set<String> = [
    "number", "money", "percent", "measure", "age", "ordinal", "date", "time", "duration",
  ]

  @Test("97 of a hundred annotated numbers and dates are found")
  func recall() {
    var texts: [String: String] = [:]
    for line in SharedData.lines("gold/dev-ntrex.tsv") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if cells.count > 2 { texts[String(cells[0])] = String(cells[1]) }
    }
    let annotator = KoreanQuantityAnnotator()
    var found = 0
    var total = 0
    var missed: [String] = []
    for row in SharedData.objects("gold/dev-ntrex.jsonl") {
      guard let id = row["id"] as? String, let text = texts[id], let entries = row["mentions"] as? [[String: Any]]
      else { continue }
      let mentions = annotator.mentions(in: NormalizedText(assumingNormalized: text))
      let bytes = Array(text.utf8)
      for entry in entries {
        guard let kind = entry["kind"] as? String, Self.kinds.contains(kind), let span = entry["ko"] as? String else {
          continue
        }
        let places = ranges(of: Array(span.utf8), in: bytes)
        if places.isEmpty { continue }
        total += 1
        if places.contains(where: { place in mentions.contains { $0.range.overlaps(place) } }) {
          found += 1
        } else {
          missed.append(span)
        }
      }
    }
    print("gold ko: \(found)/\(total)")
    #expect(total > 0)
    #expect(Double(found) >= 0.96 * Double(total), "\(missed.joined(separator: " · "))")
  }

  private func ranges(of needle: [UInt8], in bytes: [UInt8]) -> [TextRange] {
    guard !needle.isEmpty, needle.count <= bytes.count else { return [] }
    return (0...(bytes.count - needle.count)).filter { bytes[$0..<($0 + needle.count)].elementsEqual(needle) }
      .map { TextRange($0, $0 + needle.count) }
  }
}
