import Mentions
import TextModel

/// Tells the names that stand inside titles or reach into them from the words of the office: "chief of Selborne", "Selborne
/// Finance Minister".
enum EnglishAffiliations {
  /// Names beside titles, cut where a title begins or ends (Irish Ambassador to Korea Michelle Winthrop), and those inside titles, which say whose office it is.
  static func separated(_ names: [Mention], from titles: [Mention], in text: NormalizedText) -> (
    free: [Mention], inside: [Mention]
  ) {
    let titles = titles.map(\.range).sorted()
    var free: [Mention] = []
    var inside: [Mention] = []
    var first = 0
    for name in names {
      while first < titles.count, titles[first].end <= name.range.start { first += 1 }
      guard first < titles.count, titles[first].overlaps(name.range) else {
        free.append(name)
        continue
      }
      let title = titles[first]
      if title.start > name.range.start {
        beginning(of: name, before: title.start, in: text).map { free.append($0) }
      } else if title.end < name.range.end {
        rest(of: name, behind: title.end, in: text).map { free.append($0) }
      } else if title.start < name.range.start, isName(name) {
        inside.append(name)
      }
    }
    return (free, inside)
  }

  /// The words of the name before `offset`, where they are a name by themselves.
  private static func beginning(of name: Mention, before offset: Int, in text: NormalizedText) -> Mention? {
    guard case .name(var value) = name.value else { return nil }
    var end = offset
    while end > name.range.start, text.bytes[end - 1] == 0x20 { end -= 1 }
    let range = TextRange(name.range.start, end)
    value.parts = text.string(range).split(separator: " ").map(String.init)
    guard value.parts.last?.utf8.first.map({ $0 < 0x61 || $0 >= 0x80 }) ?? false else { return nil }
    let rest = Mention(range: range, value: .name(value), confidence: name.confidence)
    return isName(rest) ? rest : nil
  }

  /// The words of the name behind `offset`, where they are a name by themselves.
  private static func rest(of name: Mention, behind offset: Int, in text: NormalizedText) -> Mention? {
    guard case .name(var value) = name.value, text.bytes[offset] == 0x20 else { return nil }
    let range = TextRange(offset + 1, name.range.end)
    value.parts = text.string(range).split(separator: " ").map(String.init)
    guard value.parts.first?.utf8.first.map({ $0 &- 0x41 < 26 || $0 >= 0x80 }) ?? false else { return nil }
    let rest = Mention(range: range, value: .name(value), confidence: name.confidence)
    return isName(rest) ? rest : nil
  }

  /// Whether some word of it is no word of the language: Foreign Affairs is a part of an office, Selborne is not.
  private static func isName(_ name: Mention) -> Bool {
    guard case .name(let value) = name.value else { return false }
    return value.parts.contains { $0.utf8.count > 2 && !EnglishNameFinder.isOrdinary($0) }
  }
}
