import Mentions
import TestSupport
import Testing
import TextModel

@testable import Korean

@Suite("Korean quantities")
struct KoreanQuantityTests {
  let annotator = KoreanQuantityAnnotator()
  let dateline = CivilDate(iso: "2025-01-24")

  func summary(_ text: String) -> String {
    Summary.text(annotator.mentions(in: NormalizedText(assumingNormalized: text), dateline: dateline))
  }

  @Test("every row of the table is read as it says")
  func table() throws {
    let rows = try TableRow.rows("Tables/quantities.ko.tsv")
    #expect(rows.count > 400)
    for row in rows {
      let actual = summary(row.text)
      #expect(actual == row.expected, "\(row.text): \(actual), not \(row.expected)")
    }
  }

  // MARK: - Properties

  private static let digits = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"]

  /// A number below 10^16 in Sino-Korean words.
  static func words(_ number: Int) -> String {
    func four(_ part: Int) -> String {
      var text = ""
      for (place, name) in [(1000, "천"), (100, "백"), (10, "십"), (1, "")] {
        let digit = part / place % 10
        guard digit > 0 else { continue }
        text += (digit == 1 && place > 1 ? "" : digits[digit]) + name
      }
      return text
    }
    var text = ""
    for (scale, name) in [(1_000_000_000_000, "조"), (100_000_000, "억"), (10_000, "만"), (1, "")] {
      let part = number / scale % 10_000
      guard part > 0 else { continue }
      text += (part == 1 && scale == 10_000 && text.isEmpty ? "" : four(part)) + name
    }
    return text
  }

  /// A number as newspapers write it: 3만5000, 1조2000억.
  static func mixed(_ number: Int) -> String {
    var text = ""
    for (scale, name) in [(1_000_000_000_000, "조"), (100_000_000, "억"), (10_000, "만"), (1, "")] {
      let part = number / scale % 10_000
      if part > 0 { text += String(part) + name }
    }
    return text
  }

  static func grouped(_ number: Int) -> String { Decimal10(Int128(number)).grouped }

  @Test("what is written in any of the press forms is read back")
  func roundTrip() {
    var state: UInt64 = 42
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    for _ in 0..<400 {
      var limit = 10
      for _ in 0..<Int(next() % 13) { limit *= 10 }
      let number = Int(next() * 4_294_967 % UInt64(limit)) + 2
      for form in [Self.mixed(number), Self.grouped(number), String(number)] {
        let read = annotator.mentions(in: NormalizedText(assumingNormalized: form + " 달러"))
        #expect(Summary.text(read) == "\(number) USD money", "\(form)")
      }
      // 육만이 is read as 육만 with a particle.
      if number >= 111, number % 10_000 != 2 {
        let read = annotator.mentions(in: NormalizedText(assumingNormalized: Self.words(number) + " 달러"))
        #expect(Summary.text(read) == "\(number) USD money", "\(Self.words(number))")
      }
    }
  }

  @Test(
    "words that begin like numerals are none",
    arguments: [
      "일본", "이란", "세계", "한국", "이번", "이들은", "사람", "오늘날", "구조", "조국", "만일", "천안", "백악관", "한편", "두고", "네가", "너무", "서쪽",
      "열대", "여성",
      "이천시", "사실", "삼성", "육군", "칠레", "팔레스타인", "구글", "십자가", "억울한", "조치", "경제", "첫눈", "반도체", "올림픽", "내용", "작품", "수출",
      "다음", "지난",
    ])
  func noNumbers(_ word: String) {
    for particle in ["", "은", "에서", "의"] {
      let read = annotator.mentions(in: NormalizedText(assumingNormalized: "그 " + word + particle + " 말했다"))
      #expect(read.isEmpty, "\(word)\(particle): \(Summary.text(read))")
    }
  }

  @Test("scales multiply, and nothing overflows up to 10^24 and beyond")
  func scales() throws {
    let scales = [
      ("", 0), ("천", 3), ("만", 4), ("십만", 5), ("백만", 6), ("천만", 7), ("억", 8), ("십억", 9), ("천억", 11), ("조", 12),
    ]
    for coefficient in [2, 7, 30, 48, 125, 999] {
      for (scale, power) in scales where coefficient < 10 || ["", "만", "억", "조"].contains(scale) {
        let read = annotator.mentions(in: NormalizedText(assumingNormalized: "\(coefficient)\(scale) 달러"))
        let value = try #require(Decimal10(Int128(coefficient)).multiplied(by: .power(power)))
        guard case .quantity(let quantity)? = read.first?.value else {
          Issue.record("\(coefficient)\(scale) is not read")
          continue
        }
        #expect(quantity.magnitude == value, "\(coefficient)\(scale)")
      }
    }
    for zeros in 1...24 {
      let figure = "3" + String(repeating: "0", count: zeros)
      #expect(summary(figure + " 달러") == "\(figure) USD money")
      #expect(summary("$" + figure) == "\(figure) USD money")
    }
    // Too many digits for any figure of a text: nothing is read wrongly, and nothing fails.
    for digits in [36, 37, 60, 400] {
      for mention in annotator.mentions(in: NormalizedText(assumingNormalized: String(repeating: "9", count: digits))) {
        if case .quantity(let quantity) = mention.value { #expect(quantity.magnitude.digitCount <= 38) }
      }
    }
  }

  @Test("no text makes it fail, and mentions never overlap")
  func robust() {
    let pieces = [
      "1", "만", "억", "년", "월", ".", ",", "-", "~", "대", "분의", "%", " ", "제", "여", "(", ")", "한", "시", "$", "·", "조",
      "9999999999",
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
    // Cut in the middle of a character.
    let bytes = Array("2025년 1월 23일 삼백이십오 명 €5".utf8)
    for length in 0...bytes.count {
      let cut = NormalizedText(bytes: Array(bytes[..<length]), map: .identity)
      #expect(annotator.mentions(in: cut).allSatisfy { $0.range.end <= length })
    }
  }
}
