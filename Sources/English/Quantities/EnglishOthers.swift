import Mentions
import TextModel

/// Counts of those who are not named: "Lee Jong-seok and two others", "Lee and two more", "Harlow Street and 23 other roads", "the four other
/// finalists".
extension EnglishQuantityScanner {
  /// Lets the count reach to that of all, since Korean counts those it names, too: 이종석 소장 등 3명 are "Lee and two others".
  func countNamed(_ quantity: inout Quantity, _ number: EnglishNumber) {
    guard quantity.role == .count, quantity.upper == nil, quantity.hedge != .indefinite, number.value >= .one,
      let named = namedBesides(number), let all = number.value.adding(Decimal10(Int128(named)))
    else { return }
    quantity.upper = all
  }

  /// How many are named before "and two others", or besides "the two other people"; nil where the words are none of that kind.
  private func namedBesides(_ number: EnglishNumber) -> Int? {
    let next = reader.skipSpace(number.end)
    let areMore = reader.has("more", at: next) && !reader.has("more than", at: next)
    guard areMore || reader.has("other", at: next) || reader.has("others", at: next),
      reader.byte(number.start - 1) == 0x20
    else { return nil }
    var end = number.start - 1
    let areKnown = !areMore && reader.endsWith("the", before: end)
    if areKnown { end -= 4 }
    guard reader.endsWith("and", before: end) else { return areKnown ? 1 : nil }
    end -= 4
    if reader.byte(end - 1) == 0x2C { end -= 1 }
    guard let last = itemBefore(end) else { return nil }
    guard last.isName else { return namedWithAppositions(before: end) }
    var named = 1
    var item = last
    while named < 9, item.isAfterComma, let earlier = itemBefore(item.start), earlier.isName {
      named += 1
      item = earlier
    }
    return named
  }

  /// How many people are named before `end`, each with an age or an office behind a comma: "Kwon Tae-seong, 57, a former
  /// executive, and"; nil where none is.
  private func namedWithAppositions(before end: Int) -> Int? {
    var named = 0
    var last = end
    var index = end
    var hasApposition = false
    while index > max(0, end - EnglishQuantityScanner.longestList) {
      index -= 1
      let byte = reader.byte(index)
      guard
        byte == 0x2C && reader.byte(index + 1) == 0x20 || byte == 0x0A || byte == 0x2E && reader.isUpper(index + 2)
          || index == 0
      else { continue }
      let start = index == 0 && byte != 0x0A ? 0 : reader.skipSpace(index + 1)
      if isFullName(start, last) { named += hasApposition ? 1 : 0 } else { hasApposition = true }
      if byte != 0x2C { break }
      last = index
    }
    return named > 0 ? named : nil
  }

  /// How many bytes such a list is at most.
  private static let longestList = 240

  /// Whether the words from `start` to `end` are two to four, each with a capital.
  private func isFullName(_ start: Int, _ end: Int) -> Bool {
    var words = 0
    var index = start
    while index < end {
      guard reader.isUpper(index) else { return false }
      words += 1
      while index < end, reader.byte(index) != 0x20 { index += 1 }
      index += 1
    }
    return (2...4).contains(words)
  }

  /// What stands between the last comma before `end` and `end`: whether a name ends it.
  private func itemBefore(_ end: Int) -> (start: Int, isName: Bool, isAfterComma: Bool)? {
    var index = end
    var words = 0
    // The word that ends it.
    while index > 0, reader.byte(index - 1) != 0x20 { index -= 1 }
    guard index < end else { return nil }
    let isName = reader.isUpper(index) || reader.byte(index) >= 0x80
    while index > 0, words < 6 {
      let before = reader.byte(index - 1)
      if before == 0x20, reader.byte(index - 2) == 0x2C { return (index - 2, isName, true) }
      if before == 0x20 { words += 1 }
      if before == 0x0A || before == 0x2E && reader.byte(index) == 0x20 { break }
      index -= 1
    }
    return (index, isName, false)
  }
}
