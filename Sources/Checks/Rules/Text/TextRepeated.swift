import Bitext
import Diagnostics
import TextModel

/// Words and spaces that stand twice, and two styles of quotation marks in one text.
struct TextRepeated: Rule {
  let page = RulePage(
    id: "text-repeated", summary: "doubled words, doubled spaces, straight and curly quotation marks mixed",
    severity: .warning,
    explanation: """
      A word that stands twice is mostly left from editing: "the the", "of of", 및 및. Only words that good prose never \
      repeats are a `warning`: articles, conjunctions, most prepositions, and Korean words of that kind. Other long words are a \
      `note`. What may be meant is left alone: had had, that that, very very, New York New York; 또 또, 하나 하나.

      Doubled spaces between words are a `note`; after a full stop they are a style of typing, and columns are set with them. \
      One more `note` tells that a few straight (") double quotation marks stand among curly ones (“ ”), or the other way round.

      The fixes of doubled spaces and of the words that are a `warning` are safe.
      """,
    examples: [
      .english("They met at ⟦the the⟧ office.", .warning, fixed: "They met at the office."),
      .english("⟦The the⟧ office was closed.", .warning, fixed: "The office was closed."),
      .english("He is a member ⟦of of⟧ parliament.", .warning, fixed: "He is a member of parliament."),
      .english("The ⟦minister minister⟧ left early.", .note),
      .english("They said⟦  ⟧nothing about it.", .note, fixed: "They said nothing about it."),
      .english("“No,” he said. “Never,” he added. ⟦\"⟧Yes,\" she said. “Well,” they said.", .note),
      .korean("정부 ⟦및 및⟧ 국회가 참석했다.", .warning, fixed: "정부 및 국회가 참석했다."),
      .korean("물가를⟦  ⟧잡겠다고 했다.", .note, fixed: "물가를 잡겠다고 했다."),
      .english("I know that that man had had a very very long day in New York New York.  Then it was over."),
      .english("Duran Duran play; what it is is clear, and he went on on Monday. Vitamin A a day."),
      .korean("또 또 지고 말았다. 하나 하나 더 더 살펴야 한다. 빨리 빨리 움직였다."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] { reconciliation.texts(read) }

  private func read(_ text: HygieneText) -> [Finding] {
    var findings: [Finding] = []
    for block in text.blocks {
      words(text, block.range, &findings)
      spaces(text, block, &findings)
    }
    if let mixed = quotes(text) { findings.append(mixed) }
    return findings
  }

  // Words

  /// English words that no sentence needs twice in a row.
  private static let englishNever: Set<String> = [
    "the", "an", "a", "of", "and", "or", "but", "if", "than", "because", "into", "onto", "from", "their", "our", "your",
    "my", "these", "those", "been", "while", "whether", "although", "with", "to", "upon", "every", "be",
  ]
  /// Long words that people do say twice.
  private static let englishMay: Set<String> = [
    "really", "never", "always", "pretty", "little", "super", "quite", "still", "again", "people", "things", "great",
    "right", "wrong", "there", "where", "other", "another", "about", "after", "before", "around", "through", "under",
    "would", "could", "should", "might", "which", "whose", "those", "these", "being", "having", "doing", "going",
    "truly", "totally", "absolutely", "completely", "exactly", "maybe", "sorry", "thank", "thanks", "please",
    "hello", "later", "forever", "older", "younger", "faster", "bigger", "better", "worse", "higher", "lower",
    "louder", "closer", "further", "farther", "chicken", "hubba", "knock", "bling", "hurray", "whoever", "whatever",
    "first", "second", "heavy", "early", "happy", "black", "white", "blue", "quick", "slowly", "quickly", "extra",
    "mahi", "couscous", "along", "above", "below", "inside", "outside", "within", "without", "against", "during",
    "among", "until", "since", "what", "today", "tomorrow", "yesterday", "money", "location", "education",
  ]
  /// Korean words that no sentence needs twice in a row.
  private static let koreanNever: Set<String> = [
    "및", "또는", "그리고", "그러나", "하지만", "또한", "따라서", "대한", "대해", "대해서", "위한", "위해", "위해서", "통해",
    "통한", "따른", "따르면", "관한", "관련해", "의한", "의해", "때문에", "것으로", "것이라고", "이날", "이번", "라며", "이라며",
    "라고", "이라고", "라는", "이라는", "밝혔다", "말했다", "전했다", "있다고", "했다고", "것으로는", "가운데", "중이다", "등의", "등을",
    "등이", "등은",
  ]

  private func words(_ text: HygieneText, _ block: TextRange, _ findings: inout [Finding]) {
    var previous: TextRange?
    var repeated: TextRange?
    var offset = block.start
    func flush() {
      if let range = repeated, let first = previous, let found = doubled(text, block, range, first) {
        findings.append(found)
      }
      repeated = nil
    }
    while offset < block.end {
      let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, at: offset)
      if scalar == 0x20 || scalar == 0x09 {
        offset += length
        continue
      }
      let start = offset
      while let next = text.at(offset, block), !Scalar.isSpace(next) {
        offset += UTF8Scalars.scalar(in: text.bytes, at: offset).length
      }
      if offset == start {
        // A line end or another kind of space parts words.
        flush()
        previous = nil
        offset += length
        continue
      }
      let token = TextRange(start, offset)
      if let last = previous, isSame(text, last, token) {
        repeated = TextRange(repeated?.start ?? last.start, wordEnd(text, token))
      } else {
        flush()
      }
      previous = token
    }
    flush()
  }

  /// Whether the words are the same; the first may be capitalised, the second may be followed by a mark.
  private func isSame(_ text: HygieneText, _ a: TextRange, _ b: TextRange) -> Bool {
    guard wordEnd(text, a) == a.end, a.length > 0 else { return false }
    let end = wordEnd(text, b)
    guard end - b.start == a.length else { return false }
    for index in 0..<a.length {
      let (x, y) = (text.bytes[a.start + index], text.bytes[b.start + index])
      if x == y { continue }
      guard index == 0, Scalar.isASCIIUpper(UInt32(x)), x | 0x20 == y else { return false }
    }
    return true
  }

  /// Where the letters of a token end; its start where it begins with something else.
  private func wordEnd(_ text: HygieneText, _ token: TextRange) -> Int {
    var end = token.start
    while let scalar = text.at(end, token), Scalar.isASCIILetter(scalar) || Scalar.isSyllable(scalar) {
      end += UTF8Scalars.scalar(in: text.bytes, at: end).length
    }
    // An apostrophe or hyphen goes on with the word.
    if let scalar = text.at(end, token), [0x27, 0x2019, 0x2D, 0x2F, 0x2011].contains(scalar) || Scalar.isLetter(scalar)
    {
      return token.start
    }
    return end
  }

  private func doubled(
    _ text: HygieneText, _ block: TextRange, _ range: TextRange, _ last: TextRange
  ) -> Finding? {
    let end = wordEnd(text, last)
    let word = text.string(TextRange(last.start, end))
    let first = text.string(TextRange(range.start, range.start + (end - last.start)))
    guard let scalar = text.at(last.start, block) else { return nil }
    let isNever: Bool
    if Scalar.isSyllable(scalar) {
      isNever = Self.koreanNever.contains(word)
      guard isNever || isLongKorean(text, TextRange(last.start, end)) else { return nil }
    } else {
      guard Scalar.isASCIILower(scalar) else { return nil }
      isNever = Self.englishNever.contains(word)
      // An initial or a grade may come first: vitamin A a day.
      if word == "a", first != "a" { return nil }
      if !isNever, word.utf8.count < 5 || Self.englishMay.contains(word) { return nil }
    }
    return text.finding(
      page.id, isNever ? .warning : .note, isNever ? 0.95 : 0.6, "\"\(word)\" stands twice", at: range,
      replacement: first,
      isSafe: isNever)
  }

  /// A noun with a particle of place or object, which prose does not repeat.
  private func isLongKorean(_ text: HygieneText, _ range: TextRange) -> Bool {
    guard range.length >= 12 else { return false }
    let word = text.bytes[range.start..<range.end]
    return ["을", "를", "에서", "에게", "으로"].contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  // Spaces

  private func spaces(_ text: HygieneText, _ block: HygieneText.Block, _ findings: inout [Finding]) {
    guard text.article.segments[block.segments.lowerBound].kind == .sentence || text.article.hasGivenSegments else {
      return
    }
    var found: [TextRange] = []
    var offset = block.range.start
    while offset < block.range.end {
      guard text.bytes[offset] == 0x20 else {
        offset += 1
        continue
      }
      let start = offset
      while offset < block.range.end, text.bytes[offset] == 0x20 { offset += 1 }
      guard offset - start > 1 else { continue }
      // Columns.
      if offset - start > 3 { return }
      guard let before = text.before(start, block.range), let after = text.at(offset, block.range),
        Scalar.isLetter(before) || Scalar.isDigit(before) || before == 0x2C,
        Scalar.isLetter(after) || Scalar.isDigit(after) || after == 0x201C || after == 0x2018 || after == 0x28
      else { continue }
      found.append(TextRange(start, offset))
    }
    // More are a layout.
    guard found.count <= 2 else { return }
    for range in found {
      findings.append(
        text.finding(
          page.id, .note, 0.9, "doubled space after \"\(lastWord(text, range.start, block.range))\"", at: range,
          replacement: " ", isSafe: true))
    }
  }

  private func lastWord(_ text: HygieneText, _ end: Int, _ block: TextRange) -> String {
    text.string(text.token(around: TextRange(end, end), TextRange(block.start, end)))
  }

  // Quotation marks

  /// One note for a text that mixes straight and curly double quotation marks, at the first of the rarer kind.
  private func quotes(_ text: HygieneText) -> Finding? {
    var curly: [TextRange] = []
    var straight: [TextRange] = []
    for block in text.blocks {
      var offset = block.range.start
      while offset < block.range.end {
        let byte = text.bytes[offset]
        if byte == 0x22 {
          // Inches are straight everywhere.
          if text.before(offset, block.range).map(Scalar.isDigit) != true {
            straight.append(TextRange(offset, offset + 1))
          }
        } else if byte == 0xE2, offset + 2 < block.range.end, text.bytes[offset + 1] == 0x80,
          text.bytes[offset + 2] == 0x9C || text.bytes[offset + 2] == 0x9D
        {
          curly.append(TextRange(offset, offset + 3))
        }
        offset += 1
      }
    }
    // Where both are common, the text follows another rule.
    let (rarer, commoner) = (min(curly.count, straight.count), max(curly.count, straight.count))
    guard rarer > 1, rarer * 3 <= commoner, let first = (straight.count <= curly.count ? straight : curly).first
    else {
      return nil
    }
    return text.finding(
      page.id, .note, 0.8, "straight and curly quotation marks are mixed in this text", at: first,
      notes: ["\(straight.count) straight, \(curly.count) curly"])
  }
}
