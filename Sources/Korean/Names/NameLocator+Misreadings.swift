public import TextModel

extension NameLocator {
  /// Words of `range` that are a name of Vietnam or China but for one syllable, which the rules read otherwise, with the
  /// reason: 팜티호아이투 for Pham Thi Hoai Thuong, 왕즈창 for Wang Zhiqing.
  public func misreading(_ name: EnglishName, in range: TextRange) -> (range: TextRange, reason: String)? {
    let isVietnamese = name.mayBeVietnamese && name.count >= 3
    guard isVietnamese || name.isMandarin && name.count == 2 && !name.looksKorean else { return nil }
    let here = entries(in: range)
    for index in here.indices {
      for count in [1, 2, name.count] where index + count <= here.endIndex && areNeighbours(index, count) {
        let last = entries[index + count - 1]
        let before = entries[index..<(index + count - 1)]
        guard before.allSatisfy({ $0.core.end == $0.hangulEnd }) else { continue }
        let given = before.flatMap { syllables($0) }
        for end in nounEnds(last) {
          let hangul = given + syllables(last, before: end)
          guard
            let other = isVietnamese
              ? VietnameseReadings.other(hangul, name.letters) : PinyinReadings.other(hangul, name.pinyin)
          else { continue }
          let cause = NameCause.sound([other.hangul], [other.letters])
          return (TextRange(entries[index].core.start, end), cause.words)
        }
      }
    }
    return nil
  }
}
