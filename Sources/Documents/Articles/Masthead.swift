public import Bitext
public import Mentions
import TextModel

/// The date that a masthead line gives: `입력 2025.01.24 오후 3:37`, `Published Jan. 24, 2025`.
public enum Masthead {
  /// How many lines at the head of an article may be its masthead.
  private static let depth = 6

  /// The day on which the article was first published, as its masthead says; nil where it says none.
  public static func date(_ article: Article) -> CivilDate? {
    let lines = article.segments.prefix(depth).map { article.text.bytes[$0.range.start..<$0.range.end] }
    // When it was put in counts before when it was changed.
    let words = [
      ["입력", "기사입력", "등록", "게재", "발행", "승인", "Published", "Posted"], ["수정", "업데이트", "최종수정", "Updated", "Last updated"],
    ]
    for group in words {
      for line in lines where line.count < 240 {
        guard let word = group.first(where: { line.starts(with: $0.utf8) }) else { continue }
        let rest = Array(line.dropFirst(word.utf8.count))
        if let date = numeric(rest) ?? english(rest) { return date }
      }
    }
    return nil
  }

  /// `2025.01.24`, `2025-1-24`, `2025/01/24`, `2025. 1. 24.`, `2025년 1월 24일`.
  private static func numeric(_ bytes: [UInt8]) -> CivilDate? {
    var numbers: [Int] = []
    var offset = 0
    while offset < bytes.count, numbers.count < 3 {
      guard isDigit(bytes[offset]) else {
        offset += 1
        // Nothing but separators and 년, 월 may stand between the numbers.
        if !numbers.isEmpty, offset < bytes.count, bytes[offset] >= 0x41, bytes[offset] < 0x80 { return nil }
        continue
      }
      let digits = bytes[offset...].prefix { isDigit($0) }
      guard digits.count <= 4 else { return nil }
      if numbers.isEmpty, digits.count != 4 { return nil }
      numbers.append(digits.reduce(0) { $0 * 10 + Int($1 & 15) })
      offset += digits.count
    }
    guard numbers.count == 3 else { return nil }
    return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// `January 24, 2025`, `Jan. 24, 2025`, `24 January 2025`.
  private static func english(_ bytes: [UInt8]) -> CivilDate? {
    let words = bytes.split { !isDigit($0) && !isLetter($0) }.map { Array($0) }
    guard
      let at = words.firstIndex(where: { word in
        word.count >= 3 && word.allSatisfy(isLetter)
          && months.contains(String(decoding: word.prefix(3).map { $0 | 0x20 }, as: UTF8.self))
      }),
      let month = months.firstIndex(of: String(decoding: words[at].prefix(3).map { $0 | 0x20 }, as: UTF8.self))
    else { return nil }
    func number(_ index: Int, _ digits: ClosedRange<Int>) -> Int? {
      guard words.indices.contains(index), digits.contains(words[index].count), words[index].allSatisfy(isDigit) else {
        return nil
      }
      return words[index].reduce(0) { $0 * 10 + Int($1 & 15) }
    }
    if let day = number(at + 1, 1...2), let year = number(at + 2, 4...4) {
      return CivilDate(year: year, month: month + 1, day: day)
    }
    if let day = number(at - 1, 1...2), let year = number(at + 1, 4...4) {
      return CivilDate(year: year, month: month + 1, day: day)
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
