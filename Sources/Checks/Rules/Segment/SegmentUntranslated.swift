import Bitext
import Diagnostics
import TextModel

/// `segment-untranslated`: Korean is left in the English.
struct SegmentUntranslated: Rule {
  let page = RulePage(
    id: "segment-untranslated", summary: "Korean words are left in the translation", severity: .error,
    explanation: """
      A segment that equals its source, and a sentence most of whose letters are Hangul, are an error: nobody has \
      translated them. A Hangul word in an English sentence is a warning.

      Left alone are Hangul words in brackets or quotation marks, which explain a word to the reader (*jeong* (정), the word \
      "한", and a word that has its romanisation in brackets behind it.
      """,
    examples: [
      .finds("⟦정부는 대책을 내놨다.⟧", "⟦정부는 대책을 내놨다.⟧", .error),
      .finds("정부는 오늘 대책을 내놨다고 한다.", "⟦정부는 오늘 대책을 내놨다고 said.⟧", .error),
      .finds("정부는 ⟦대책⟧을 내놨다.", "The government came up with ⟦대책⟧ on the issue.", .warning),
      .passes("한국인의 정을 다룬 책이다.", "The book is about jeong (정), an affection among Koreans."),
      .passes("‘정’이라는 말이 나온다.", "The word “정” occurs in it, and so does 한 (han)."),
      .passes("BTS 3-2", "BTS 3-2"),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    let pair = reconciliation.pair
    guard pair.target.article.language.hasPrefix("en") else { return [] }
    var findings: [Finding] = []
    for bead in pair.beads {
      for index in bead.target where index < pair.target.segments.count {
        findings += read(pair, pair.target.segments[index], pair.source.range(bead.source))
      }
    }
    return findings
  }

  private func read(_ pair: AnnotatedPair, _ target: TextRange, _ source: TextRange) -> [Finding] {
    let words = HangulWords.find(in: pair.target.text.bytes, target)
    guard !words.isEmpty else { return [] }
    let letters = HangulWords.letters(in: pair.target.text.bytes, target)
    let isEqual = !source.isEmpty && pair.source.text.string(source) == pair.target.text.string(target)
    if isEqual || letters.hangul >= 5 && letters.hangul >= letters.latin {
      return [
        Finding(
          rule: page.id, severity: .error, confidence: 0.95,
          message: isEqual ? "the segment equals its source" : "a sentence is left in Korean",
          source: isEqual ? source : nil, target: target)
      ]
    }
    return words.filter { !$0.isExplained }.map { word in
      let text = pair.target.text.string(word.range)
      return Finding(
        rule: page.id, severity: .warning, confidence: 0.75, message: "\(text) is left in Korean",
        source: place(of: word.range, pair, source), target: word.range)
    }
  }

  /// Where the source has the same words.
  private func place(of word: TextRange, _ pair: AnnotatedPair, _ source: TextRange) -> TextRange? {
    let wanted = pair.target.text.bytes[word.start..<word.end]
    var offset = source.start
    while offset + wanted.count <= source.end {
      if pair.source.text.bytes[offset] == wanted.first,
        pair.source.text.bytes[offset..<(offset + wanted.count)].elementsEqual(wanted)
      {
        return TextRange(offset, offset + wanted.count)
      }
      offset += 1
    }
    return nil
  }
}
