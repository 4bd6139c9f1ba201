import Mentions
import TextModel

/// Ranges of dates and times: 5월 3일부터 7일까지, 오후 4시~5시, 3월과 5월 사이.
extension KoreanQuantityScanner {
  /// Marks the dates and times that begin a range, and gives each end of a range of hours the half of the day that
  /// the other one has.
  mutating func linkRanges() {
    for index in mentions.indices.dropFirst() where mentions.mayBeRange(endingAt: index) && isRange(index) {
      mentions.joinRange(endingAt: index, dateline: dateline)
    }
  }

  /// Whether what stands between the mention before `index` and this one makes them a range.
  private func isRange(_ index: Int) -> Bool {
    let (start, end) = (mentions[index - 1].range.end, mentions[index].range.start)
    guard end > start, end - start <= 20 else { return false }
    var from = start
    // 4월 22일(화)부터
    if reader.bytes[from] == 0x28 {
      guard let close = reader.bytes[from..<end].firstIndex(of: 0x29) else { return false }
      from = close + 1
    }
    if has("부터", at: from) || has("에서", at: from) { return end - from <= 14 }
    let after = mentions[index].range.end
    if has("과 ", at: from) || has("와 ", at: from) { return from + 4 == end && has("사이", at: reader.skipSpace(after)) }
    let (sign, length) = reader.scalar(reader.skipSpace(from))
    switch sign {
    case 0x7E, 0x223C, 0xFF5E, 0x301C, 0x2013, 0x2014, 0x2D:
      return reader.skipSpace(reader.skipSpace(from) + length) == end
    default: return false
    }
  }
}
