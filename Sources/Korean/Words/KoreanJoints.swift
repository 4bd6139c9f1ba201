public import TextModel

/// Where one member of a Korean sentence ends and the next begins: behind a comma, behind a clause that goes on (…고, …며,
/// …지만), and behind a person that another is added to (이 의원과).
public enum KoreanJoints {
  /// The offsets in `range` at which something new begins, ascending; people are added to each other, and to nothing else,
  /// by 과, 와 and the middle dot. Linear in the range.
  public static func offsets(in range: TextRange, of text: NormalizedText, people: [TextRange]) -> [Int] {
    let bytes = text.bytes
    guard range.start >= 0, range.end <= bytes.count else { return [] }
    var found = signs(bytes, range)
    let names = TextRangeSet(people)
    for eojeol in Eojeols(bytes, in: range) where goesOn(bytes, eojeol) && !names.overlaps(eojeol.core) {
      found.append(eojeol.range.end)
    }
    for person in people where range.contains(person) {
      if let end = addition(bytes, behind: person, before: range.end) { found.append(end) }
    }
    return found.sorted()
  }

  // MARK: Signs

  private static func signs(_ bytes: [UInt8], _ range: TextRange) -> [Int] {
    (range.start..<range.end).compactMap { offset in
      let next = offset + 1 < range.end ? bytes[offset + 1] : 0x20
      switch bytes[offset] {
      case UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"), 0x0A: return offset + 1
      case UInt8(ascii: ","), UInt8(ascii: "."): return next &- 0x30 < 10 ? nil : offset + 1
      default: return nil
      }
    }
  }

  // MARK: Clauses

  private static let endings = ["고", "며", "지만", "는데", "은데", "한데", "으나", "면서"].map { Array($0.utf8) }

  private static func goesOn(_ bytes: [UInt8], _ eojeol: Eojeol) -> Bool {
    let word = bytes[eojeol.core.start..<eojeol.core.end]
    return word.count >= 6 && endings.contains { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
  }

  // MARK: People added to each other

  private static let additions = ["과", "와", "이나", "나"].map { Array($0.utf8) }
  /// What says that the eojeol is no part of the person's own title: 이 의원의 딸과 is no addition to 이 의원.
  private static let others = ["은", "는", "이", "가", "을", "를", "의", "에", "에게", "에서", "도", "로"].map { Array($0.utf8) }
  /// So many eojeols a title behind a name may have.
  private static let longestTitle = 3

  /// The offset behind what adds another to the person: 과 behind the name or its title, 및 behind both.
  private static func addition(_ bytes: [UInt8], behind person: TextRange, before end: Int) -> Int? {
    var isName = true
    for eojeol in Eojeols(bytes, in: TextRange(person.end, end)).prefix(longestTitle + 1) {
      let word = bytes[eojeol.core.start..<eojeol.core.end]
      if word.elementsEqual("및".utf8) { return eojeol.range.end }
      let touches = eojeol.range.start == person.end
      if touches, bytes[person.end..<end].starts(with: "·".utf8) { return person.end + 2 }
      if !touches { isName = false }
      if additions.contains(where: { touches && isName ? word.elementsEqual($0) : ends(word, $0) }) {
        return eojeol.range.end
      }
      if bytes[eojeol.range.end - 1] < 0x80, bytes[eojeol.range.end - 1] != UInt8(ascii: ")") { return nil }
      if others.contains(where: { ends(word, $0) || touches && word.elementsEqual($0) }) { return nil }
    }
    return nil
  }

  private static func ends(_ word: ArraySlice<UInt8>, _ ending: [UInt8]) -> Bool {
    word.count > ending.count && word.suffix(ending.count).elementsEqual(ending)
  }

  // MARK: What stands before a person

  /// Whether the words at `words` belong to the person before whose name they stand in one member of a sentence: what an
  /// adnominal form right before the name governs (국제통화기금에서 일한 비사트), and nouns with nothing but nouns behind them
  /// (페루의 키스페); not where and when the sentence takes place (서울에서 키스페는). Linear in what stands between.
  public static func belongs(_ words: TextRange, to person: TextRange, in text: NormalizedText) -> Bool {
    guard words.start < person.start, person.start <= text.bytes.count else { return false }
    let between = Array(Eojeols(text.bytes, in: TextRange(words.start, person.start)))
    guard let last = between.last else { return false }
    if last.core.start > words.start, isAdnominal(text.bytes, last) { return true }
    return !between.contains { isAdverbial(text.bytes, $0) }
  }

  /// Whether an eojeol ends in ㄴ or ㄹ, as adnominal forms do, but not as topics: 일한, 이끌, 후보인.
  private static func isAdnominal(_ bytes: [UInt8], _ eojeol: Eojeol) -> Bool {
    let word = bytes[eojeol.core.start..<eojeol.core.end]
    guard word.count >= 6, !ends(word, Array("은".utf8)), !ends(word, Array("는".utf8)),
      let last = UTF8Scalars.scalar(in: bytes, before: eojeol.core.end)?.value, (0xAC00...0xD7A3).contains(last)
    else { return false }
    return [4, 8].contains((last - 0xAC00) % 28)
  }

  private static let adverbials =
    [
      "에서", "에", "에는", "에선", "에서는", "로", "로는", "은", "는", "이", "가", "을", "를", "도", "부터", "까지", "와", "과", "뒤", "후", "전",
      "때",
    ]
    .map { Array($0.utf8) }

  private static func isAdverbial(_ bytes: [UInt8], _ eojeol: Eojeol) -> Bool {
    let word = bytes[eojeol.core.start..<eojeol.core.end]
    return adverbials.contains { ends(word, $0) || word.count == 3 && word.elementsEqual($0) }
  }
}
