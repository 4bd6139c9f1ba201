public import TextModel

extension NameLocator {
  /// Words of `range` that are a Vietnamese name but for one word, which the rules read otherwise, with the reason: 팜티호아이투
  /// for Pham Thi Hoai Thuong.
  public func misreading(_ name: EnglishName, in range: TextRange) -> (range: TextRange, reason: String)? {
    guard name.mayBeVietnamese, name.count >= 3 else { return nil }
    let here = entries(in: range)
    for index in here.indices {
      for count in [1, 2, name.count] where index + count <= here.endIndex && areNeighbours(index, count) {
        let last = entries[index + count - 1]
        let before = entries[index..<(index + count - 1)]
        guard before.allSatisfy({ $0.core.end == $0.hangulEnd }) else { continue }
        let given = before.flatMap { syllables($0) }
        for end in nounEnds(last) {
          guard let other = VietnameseReadings.other(given + syllables(last, before: end), name.letters) else {
            continue
          }
          let cause = NameCause.sound([other.hangul], [other.letters])
          return (TextRange(entries[index].core.start, end), cause.words)
        }
      }
    }
    return nil
  }
}
