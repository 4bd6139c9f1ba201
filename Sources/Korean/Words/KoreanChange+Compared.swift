public import Mentions
public import TextModel

/// Figures beside what they are measured against, and the value of money.
extension KoreanChange {
  /// What a figure is measured against that no sentence turns round: norms and days before.
  private static let standards = [
    "평년", "예년", "평소", "평균", "전날", "전일", "전달", "전월", "전주", "전년", "전분기", "동기", "지난해", "작년", "지난달", "지난주", "어제", "이날",
    "년 전", "달 전", "개월 전", "주 전", "주일 전",
  ]

  /// Words between the standard and the figure.
  private static let hedges = ["약", "최대", "무려", "오히려", "평균"]

  /// Whether the figure at `range` lies above or below a standard (평년보다 3도 높다), and the word for it; nil where it is
  /// compared with anything else, which English may compare the other way round.
  public func comparison(of range: TextRange, in bytes: [UInt8]) -> (way: Change, range: TextRange)? {
    guard isAgainstStandard(range.start, bytes), range.end < bytes.count, bytes[range.end] == 0x20 else { return nil }
    let start = range.end + 1
    for way in Change.allCases {
      for word in way.koreanCompared where bytes[start...].starts(with: word.utf8) {
        return (way, TextRange(start, bytes[start...].firstIndex { $0 < 0x80 } ?? bytes.count))
      }
    }
    return nil
  }

  private func isAgainstStandard(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    guard offset > 0, bytes[offset - 1] == 0x20 else { return false }
    var before = bytes[..<(offset - 1)]
    for hedge in KoreanChange.hedges where before.suffix(hedge.utf8.count + 1).elementsEqual(" \(hedge)".utf8) {
      before = before.dropLast(hedge.utf8.count + 1)
      break
    }
    return KoreanChange.standards.contains { standard in
      let word = "\(standard)보다".utf8
      return before.suffix(word.count).elementsEqual(word)
    }
  }

  /// The English word for the money whose value a stretch speaks of (엔화 가치); nil where it speaks of a rate of exchange, too.
  public func valuedMoney(in bytes: [UInt8], _ range: TextRange) -> String? {
    let stretch = bytes[range.start..<range.end]
    guard !stretch.holds("환율") else { return nil }
    return KoreanChange.money.first { stretch.holds("\($0.korean)화 가치") }?.english
  }

  private static let money = [
    (korean: "엔", english: "yen"), (korean: "원", english: "won"), (korean: "위안", english: "yuan"),
    (korean: "달러", english: "dollar"), (korean: "유로", english: "euro"),
  ]
}
