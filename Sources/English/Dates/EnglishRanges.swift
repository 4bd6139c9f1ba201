import Mentions
import TextModel

/// Ranges of dates and times: from May 3 to May 7, between 2015 and 2018, 4-5 p.m.
extension EnglishQuantityScanner {
  /// Marks the dates and times that begin a range.
  mutating func linkRanges() {
    for index in mentions.indices.dropFirst() where mentions.mayBeRange(endingAt: index) && isRange(index) {
      mentions.joinRange(endingAt: index, dateline: dateline, sharesYear: true)
    }
  }

  /// Whether what stands between the mention before `index` and this one makes them a range.
  private func isRange(_ index: Int) -> Bool {
    let (start, end) = (mentions[index - 1].range.end, mentions[index].range.start)
    guard end >= start, end - start <= 12 else { return false }
    let dash = reader.dash(reader.skipSpace(start))
    if dash > 0 { return reader.skipSpace(reader.skipSpace(start) + dash) == end }
    let comma = reader.byte(start) == 0x2C ? start + 1 : start
    let next = reader.skipSpace(comma)
    let first = mentions[index - 1].range.start
    for word in EnglishRangeWords.through where reader.has(word, at: next) {
      return reader.skipArticle(reader.skipSpace(next + word.utf8CodeUnitCount)) == end
    }
    if reader.has("to", at: next), reader.skipArticle(next + 3) == end {
      return reader.hasAny(EnglishRangeWords.from, before: reader.beforeArticle(first - 1)) > 0 || isTime(index)
    }
    if reader.has("and", at: next), reader.skipArticle(next + 4) == end {
      return reader.endsWith("between", before: reader.beforeArticle(first - 1))
    }
    return false
  }

  private func isTime(_ index: Int) -> Bool {
    if case .time = mentions[index].value { return true }
    return false
  }
}

extension EnglishReader {
  /// The offset after "the " at `offset`.
  func skipArticle(_ offset: Int) -> Int { has("the", at: offset) ? skipSpace(offset + 3) : offset }

  /// The offset before " the" that ends at `offset`.
  func beforeArticle(_ offset: Int) -> Int { endsWith("the", before: offset) ? offset - 4 : offset }
}

enum EnglishRangeWords {
  static let through: [StaticString] = ["through", "until", "till"]
  static let from: [StaticString] = ["from", "between"]
}
