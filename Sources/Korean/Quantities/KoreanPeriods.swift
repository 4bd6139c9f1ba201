import Mentions
import TextModel

/// What figures are counted by: 하루 300명, 월평균 50만 원, 연간 생산량은 2만5000t, 1인당 20만 원.
extension KoreanQuantityScanner {
  /// The period that the words right before the figure at `start` bind to it; nil where they bind none.
  func period(_ quantity: Quantity, _ start: Int) -> Unit? {
    switch quantity.role {
    case .count, .measure, .money, .percent, .duration: break
    case .ordinal, .share, .multiple, .score, .age, .label: return nil
    }
    var end = wordEnd(before: start)
    guard end < start || end == 0 else { return nil }
    for step in 0..<KoreanPeriods.reach {
      let from = wordStart(before: end)
      guard from < end, !reader.isDigit(from - 1) else { return nil }
      if let word = word(from, end) {
        // 주당 500원 is paid on a share.
        if quantity.role == .money, has("주당", at: from) { return nil }
        return step == 0 || word.isNoun || isHedged(end, start) ? word.unit : nil
      }
      // 한 달, 한 해: a period of two words.
      if step == 0 || isHedged(end, start), let unit = longPeriod(before: end) { return unit }
      guard from > 0, reader.bytes[from - 1] == 0x20 else { return nil }
      end = from - 1
    }
    return nil
  }

  /// The period that is all of a word.
  private func word(_ start: Int, _ end: Int) -> (unit: Unit, isNoun: Bool)? {
    for row in KoreanPeriods.words where end - start == row.word.utf8CodeUnitCount && has(row.word, at: start) {
      return (row.unit, row.isNoun)
    }
    return nil
  }

  /// Where the word of Hangul that ends at `end` begins; figures and marks end the search.
  private func wordStart(before end: Int) -> Int {
    var index = end
    while isHangul(before: index) { index -= 3 }
    // 1인당, 1년에: the only figures that belong to a period.
    if index < end, index > 0, reader.bytes[index - 1] == UInt8(ascii: "1"), !reader.isDigit(index - 2) { index -= 1 }
    return index
  }

  private func longPeriod(before end: Int) -> Unit? {
    for (word, unit) in KoreanPeriods.phrases where endsWith(word, before: end) {
      let from = end - word.utf8CodeUnitCount
      if from == 0 || reader.bytes[from - 1] == 0x20 || reader.bytes[from - 1] == 0x0A { return unit }
    }
    return nil
  }

  /// Whether nothing but words of measure stand between a period and its figure: 하루 평균 약 300명.
  private func isHedged(_ offset: Int, _ start: Int) -> Bool {
    var index = reader.skipSpace(offset)
    while index < start {
      let length = hasAny(KoreanPeriods.hedges, at: index)
      guard length > 0 else { return false }
      index = reader.skipSpace(index + length)
    }
    return true
  }
}

/// Words for what figures are counted by.
enum KoreanPeriods {
  /// So many words before a figure its period is looked for.
  static let reach = 4
  /// Whole words; those that are nouns beside other nouns hold for the figure of their clause: 연간 생산량은 3만t.
  static let words: [(word: StaticString, unit: Unit, isNoun: Bool)] = [
    ("하루", .day, false), ("하루에", .day, false), ("매일", .day, false), ("일일", .day, true), ("일평균", .day, true),
    ("매주", .week, false), ("주", .week, false), ("주당", .week, false), ("주평균", .week, true),
    ("일주일에", .week, false), ("매달", .month, false), ("매월", .month, false), ("월", .month, false),
    ("월간", .month, true), ("월평균", .month, true), ("달마다", .month, false), ("매년", .year, false),
    ("연", .year, false), ("연간", .year, true), ("연평균", .year, true), ("해마다", .year, false),
    ("1년에", .year, false), ("시간당", .hour, false), ("분당", .minute, false), ("초당", .second, false),
    ("1인당", .person, false), ("인당", .person, false), ("1명당", .person, false), ("명당", .person, false),
    ("가구당", .household, false), ("1가구당", .household, false),
  ]
  static let phrases: [(word: StaticString, unit: Unit)] = [
    ("한 달에", .month), ("한 달", .month), ("한달에", .month), ("한 해에", .year), ("한 해", .year),
    ("한 사람당", .person), ("한 시간에", .hour), ("한 주에", .week),
  ]
  static let hedges: [StaticString] = [
    "평균", "약", "최대", "최소", "최고", "무려", "총", "대략", "많게는", "적게는", "적어도", "각각",
  ]
}
