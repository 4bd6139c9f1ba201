import Bitext
import CommandLineKit
import Documents
import Foundation
import ICUSupport
import Synchronization
import Testing
import TextModel

/// What `align` writes, for alignments that are given.
@Suite struct AlignCommandTests {
  private static let beads = [
    AlignedPair.Bead(
      source: 0..<20, target: 0..<40, sourceText: "도시철도 열차 12대가 24일 오후 가람시에서 멈췄다.\n승객 900명이 걸어서 빠져나왔다.",
      targetText: "Twelve subway trains in Garam stopped <suddenly> on the afternoon of the 24th & stayed.",
      confidence: 0.934),
    AlignedPair.Bead(source: 21..<25, target: nil, sourceText: "남은 문장", targetText: "", confidence: 0.6),
    AlignedPair.Bead(
      source: nil, target: 41..<50, sourceText: "", targetText: String(repeating: "long", count: 60), confidence: 0.5),
  ]

  private func harness(_ ids: [String] = ["city/rail"]) -> Harness {
    var harness = Harness()
    harness.engine.align = { _ in
      let rest = Mutex(ids[...])
      return PairStream {
        guard let id = rest.withLock({ $0.popFirst() }) else { return nil }
        return PairWork(id: id) {
          AlignedPair(id: id, sourceLanguage: "ko", targetLanguage: "en", beads: AlignCommandTests.beads)
        }
      }
    }
    return harness
  }

  @Test(arguments: [40, 63, 64, 80, 100, 200])
  func textKeepsToTheWidth(_ width: Int) async {
    var harness = harness()
    harness.environment = ["COLUMNS": String(width)]
    let outcome = await harness.run("align", ".")
    let lines = outcome.output.split(separator: "\n")
    #expect(outcome.status == 0 && lines.count > 5)
    for line in lines { #expect(EastAsianWidth.columns(of: line) <= width, "\(line)") }
    // Nothing is lost: the words come back when the lines are put together.
    let words = outcome.output.replacingOccurrences(of: "[\\s│]", with: "", options: .regularExpression)
    #expect(words.contains("—") && words.contains("0.93") && words.contains("남은문장"))
  }

  @Test func sidesStandBesideEachOther() async {
    var harness = harness()
    harness.environment = ["COLUMNS": "70", "LC_ALL": "C"]
    let outcome = await harness.run("align", ".")
    #expect(outcome.output.hasPrefix("city/rail  ko -> en\n0.93  "))
    #expect(outcome.output.contains(" | Twelve subway trains in"))
    #expect(outcome.output.unicodeScalars.allSatisfy { $0 != "│" && $0 != "—" && $0 != "→" })
  }

  @Test func tablesAndMemoriesAreInputsAgain() async throws {
    try await Harness.inFolder { folder in
      for format in ["tsv", "tmx"] {
        let path = "\(folder)/out.\(format)"
        let outcome = await harness(["city/rail", "city/bus"]).run("align", "--format", format, "--output", path, ".")
        #expect(outcome.status == 0)
        let reader = PairReader(try InputScanner().scan([path]).inputs)
        var ids: [String] = []
        var texts: [String] = []
        while let draft = try reader.next() {
          let pair = try draft.read().pair
          ids.append(pair.id)
          texts.append(pair.source.text.string(pair.source.segments[0].range))
          #expect(pair.source.segments.count == (format == "tsv" ? 3 : 1))
          #expect(
            pair.target.text.string(pair.target.segments[0].range)
              == "Twelve subway trains in Garam stopped <suddenly> on the afternoon of the 24th & stayed.")
        }
        #expect(ids == ["city/rail", "city/bus"])
        let text = AlignCommandTests.beads[0].sourceText
        #expect(texts[0] == (format == "tsv" ? text.replacingOccurrences(of: "\n", with: " ") : text))
      }
    }
  }

  @Test func offsetsAreLinesOfJSON() async {
    let outcome = await harness().run("align", "--format", "jsonl", ".")
    #expect(
      outcome.output == """
        {"pair": "city/rail", "source": [0, 20], "target": [0, 40], "confidence": 0.93}
        {"pair": "city/rail", "source": [21, 25], "target": null, "confidence": 0.60}
        {"pair": "city/rail", "source": null, "target": [41, 50], "confidence": 0.50}

        """)
  }
}
