public import TextModel

extension NameLocator {
  /// The words of `range` that are the name `stem` of a school and one of the `endings` that shorten its sort: 동이초.
  public func school(_ stem: EnglishName, endings: [String], in range: TextRange) -> TextRange? {
    let endings = endings.map { $0.unicodeScalars.map(\.value) }
    for entry in entries(in: range) where entry.core.end <= range.end && canBegin(stem.joined, entry) {
      let syllables = syllables(entry)
      for end in nounEnds(entry) {
        let noun = syllables.prefix((end - entry.core.start) / 3)
        guard
          let ending = endings.first(where: { noun.count >= $0.count + 2 && noun.suffix($0.count).elementsEqual($0) }),
          NameMatcher.shared.accepts(KoreanPhrase([Array(noun.dropLast(ending.count))]), stem)
        else { continue }
        return TextRange(entry.core.start, end)
      }
    }
    return nil
  }
}
