import Mentions
import TextModel

/// Names that other words part from their titles.
extension TitleHolders {
  /// The name before the body whose office the title is: 전대욱 한수원 사장. A foreigner's name of which only the beginning
  /// was read goes on where the body would stand.
  func nameBeforeBody(_ title: Int) -> Int? {
    let end = mentions[title].range.start
    return neighbours(title, -8).first { name in
      guard isName(name), mentions[name].range.end < end, end - mentions[name].range.end <= TitleHolders.reachOfBodies
      else { return false }
      return areBodies(from: behindGloss(mentions[name].range.end, before: end), to: end)
        || mentions[name].kind == .name && isOneWord(from: mentions[name].range.end, to: end)
    }
  }

  private static let reachOfBodies = 60

  /// The offset behind the gloss that opens at `offset`, or `offset`: 전대욱(60), 아네 뢰데르(Anne Røder).
  func behindGloss(_ offset: Int, before end: Int) -> Int {
    let bytes = side.text.bytes
    guard offset < end, bytes[offset] == UInt8(ascii: "("), end - offset <= TitleHolders.reachOfGlosses,
      let close = bytes[offset..<end].firstIndex(of: UInt8(ascii: ")"))
    else { return offset }
    return close + 1
  }

  private static let reachOfGlosses = 48

  /// Whether nothing but bodies and places stands there, each behind a space.
  private func areBodies(from start: Int, to end: Int) -> Bool {
    var offset = start
    while offset < end, side.text.bytes[offset] == 0x20 {
      offset += 1
      if offset == end { return offset > start + 1 }
      guard
        let body = side.forest.indices(in: TextRange(offset, end)).first(where: { index in
          mentions[index].range.start == offset && mentions[index].range.end < end
            && (mentions[index].kind == .organization || mentions[index].kind == .place)
        })
      else { return false }
      offset = mentions[body].range.end
    }
    return false
  }

  /// Whether one word of Hangul stands there that does not speak of a government or a side.
  private func isOneWord(from start: Int, to end: Int) -> Bool {
    let bytes = side.text.bytes[start..<end]
    guard bytes.count >= 8, bytes.first == 0x20, bytes.last == 0x20 else { return false }
    let word = bytes.dropFirst().dropLast()
    return word.allSatisfy { $0 >= 0x80 } && !TitleHolders.noNames.contains { word.suffix(3).elementsEqual($0) }
  }

  private static let noNames = ["부", "측", "각", "당", "등", "은", "는", "을", "를", "의", "에", "과", "와", "도"].map {
    Array($0.utf8)
  }

  /// The name before a title with one adjective that the title has no word for: "Anne Røder, commercial counselor".
  func describedName(_ title: Int) -> Int? {
    let start = mentions[title].range.start
    return neighbours(title, -8).first { index in
      let end = mentions[index].range.end
      guard isName(index), end + 3 < start, start - end <= TitleHolders.reachOfAdjectives else { return false }
      let words = side.text.string(TextRange(end, start))
      guard words.hasPrefix(", "), words.hasSuffix(" ") else { return false }
      let adjective = words.dropFirst(2).dropLast()
      return adjective.utf8.allSatisfy { $0 &- 0x61 < 26 }
        && TitleHolders.adjectiveEnds.contains { adjective.hasSuffix($0) }
    }
  }

  private static let reachOfAdjectives = 20
  private static let adjectiveEnds = ["al", "ary", "ive", "ior", "ic"]
}
