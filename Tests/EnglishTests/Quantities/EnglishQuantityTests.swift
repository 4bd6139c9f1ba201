import Mentions
import TestSupport
import Testing
import TextModel

@testable import English

@Suite("English quantities")
struct EnglishQuantityTests {
  let annotator = EnglishQuantityAnnotator()
  let dateline = CivilDate(iso: "2025-01-24")

  func summary(_ text: String) -> String {
    Summary.text(annotator.mentions(in: NormalizedText(assumingNormalized: text), dateline: dateline))
  }

  @Test("every row of the table is read as it says")
  func table() throws {
    let rows = try TableRow.rows("Tables/quantities.en.tsv")
    #expect(rows.count > 400)
    for row in rows {
      let actual = summary(row.text)
      #expect(actual == row.expected, "\(row.text): \(actual), not \(row.expected)")
    }
  }

  // MARK: - Properties

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  /// A number below 10^15 in words.
  static func words(_ number: Int, and: Bool) -> String {
    func three(_ part: Int) -> String {
      var words: [String] = []
      if part >= 100 { words.append(small[part / 100] + " hundred") }
      let rest = part % 100
      if rest > 0 {
        let name = rest < 20 ? small[rest] : tens[rest / 10] + (rest % 10 > 0 ? "-" + small[rest % 10] : "")
        words.append(part >= 100 && and ? "and " + name : name)
      }
      return words.joined(separator: " ")
    }
    var words: [String] = []
    for (scale, name) in [
      (1_000_000_000_000, " trillion"), (1_000_000_000, " billion"), (1_000_000, " million"), (1000, " thousand"),
      (1, ""),
    ] {
      let part = number / scale % 1000
      if part > 0 { words.append(three(part) + name) }
    }
    return words.joined(separator: " ")
  }

  @Test("what is written in figures or words is read back")
  func roundTrip() {
    var state: UInt64 = 42
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    for _ in 0..<400 {
      var limit = 10
      for _ in 0..<Int(next() % 12) { limit *= 10 }
      let number = Int(next() * 4_294_967 % UInt64(limit)) + 2
      for form in [
        Decimal10(Int128(number)).grouped, String(number), Self.words(number, and: true),
        Self.words(number, and: false),
      ] {
        let read = annotator.mentions(in: NormalizedText(assumingNormalized: form + " dollars"))
        #expect(Summary.text(read) == "\(number) USD money", "\(form)")
      }
    }
  }

  @Test(
    "words that begin like numerals, months or days are none",
    arguments: [
      "onerous", "tenant", "often", "seventh-day", "weight", "freight", "canine", "maybe", "mayor", "marching",
      "Mondale", "Sunni",
      "decade-long", "firsthand", "tension", "anyone", "someone", "Marchand", "Mayfield", "Janet", "Decker", "halfway",
      "quartered",
    ])
  func noNumbers(_ word: String) {
    let read = annotator.mentions(in: NormalizedText(assumingNormalized: "the \(word) thing"))
    #expect(
      read.allSatisfy { $0.confidence < 0.95 } && read.count <= (word.contains("-") ? 1 : 0),
      "\(word): \(Summary.text(read))")
  }

  @Test("no text makes it fail, and mentions never overlap")
  func robust() {
    let pieces = [
      "1", "million", "-", " ", "half", "a", "$", "%", "th", "January", ",", ".", "to", "and", "two", "hundred", "of",
      "thousands", "p.m.", "(", ")", "/", "9999999999",
    ]
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<9 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      var end = 0
      for mention in annotator.mentions(in: NormalizedText(assumingNormalized: text), dateline: dateline) {
        #expect(mention.range.start >= end && mention.range.end <= text.utf8.count && !mention.range.isEmpty, "\(text)")
        end = mention.range.end
      }
    }
    let bytes = Array("Jan. 23, 2025, £5 million – twenty-three people’s half".utf8)
    for length in 0...bytes.count {
      let cut = NormalizedText(bytes: Array(bytes[..<length]), map: .identity)
      #expect(annotator.mentions(in: cut).allSatisfy { $0.range.end <= length })
    }
  }
}
