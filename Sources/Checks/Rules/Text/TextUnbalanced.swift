import Bitext
import Diagnostics
import TextModel

/// Quotation marks and brackets without a partner.
struct TextUnbalanced: Rule {
  let page = RulePage(
    id: "text-unbalanced", summary: "quotation marks and brackets that are not closed or were never opened",
    severity: .warning,
    explanation: """
      A quotation that is not closed leaves open who is speaking. Every paragraph is read by itself: each double quotation \
      mark and each bracket needs its partner, and so do Korean single quotation marks.

      Not reported are quotations that run on (the next paragraph begins with a quotation mark, or one of the next paragraphs \
      holds the missing partner), list markers such as 1) or 가), feet and inches (6'2"), apostrophes, and smileys. English \
      single quotation marks are not counted, because they cannot be told from apostrophes. Straight and curly marks may be \
      partners.

      A bracket, and a double quotation mark in a text that uses curly ones throughout, is a `warning` where it is the only \
      one alone; where several are, the text follows rules of its own, and each is a `note`. So are straight marks, which do \
      not show their direction, single ones, and all marks in an input that gives segments, where a quotation may go on in \
      another record. A closing mark typed where the opening one belongs (”like this”) is a `note`, and its fix is safe.
      """,
    examples: [
      .english("He said, ⟦“⟧I will go.", .warning),
      .english("He said, I will go.⟦”⟧ Nobody answered.", .warning),
      .english("He said ⟦\"⟧yes and left the room.", .note),
      .english("He left ⟦”⟧early” that day.", .note, fixed: "He left “early” that day."),
      .english("The ministry ⟦(⟧in Sejong denied it.", .warning),
      .korean("그는 ⟦“⟧가겠다고 말했다.", .warning),
      .korean("정부는 ⟦‘⟧코리아 패싱 우려를 일축했다.", .note),
      .korean("이재명 대통령⟦)⟧이 밝혔다.", .warning),
      .english("“We will go on.\n\n“And we will win,” he said."),
      .english("He is 6'2\" tall and said \"no\" to it."),
      .english("1) Apples 2) pears a) plums :) and the readers' votes"),
      .english("Bach said “we begin.\n\nThe rest follows,” and sat down."),
      .korean("1) 개요 가) 배경 ‘25년 예산과 ’90년대 노래, McDonald’s 매장 02)123-4567"),
      .english("(Reporting by Kim Min-su;\nEditing by Lee Su-bin)"),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] { reconciliation.texts(read) }

  private func read(_ text: HygieneText) -> [Finding] {
    // Damaged characters are quotation marks more often than not: there is nothing to count.
    guard text.damage.isEmpty else { return [] }
    let reader = PairReader(text: text)
    var findings: [Finding] = []
    let quotes = text.blocks.indices.map { reader.doubles(text.blocks[$0].range, $0) }
    // Straight marks do not show what they do, so a text that uses them leaves room for doubt.
    let isCurly = !quotes.contains(where: \.hasStraight)
    report(text, settled(text, quotes, isQuotation: true), isCertain: isCurly, &findings)
    reverse(text, quotes, to: "“", &findings)
    if text.isKorean {
      let singles = text.blocks.indices.map { koreanSingles(text, reader, text.blocks[$0].range, $0) }
      report(text, settled(text, singles, isQuotation: true), isCertain: false, &findings)
      reverse(text, singles, to: "‘", &findings)
    }
    for kind in PairReader.brackets {
      let lone = text.blocks.indices.map { reader.brackets(kind, text.blocks[$0].range, $0) }
      report(text, settled(text, lone, isQuotation: false), isCertain: true, &findings)
    }
    return findings
  }

  /// Curly single marks that are no apostrophes: those between Latin letters and before a year are.
  private func koreanSingles(
    _ text: HygieneText, _ reader: PairReader, _ block: TextRange, _ index: Int
  ) -> LoneMarks {
    var marks: [PairMark] = []
    var offset = block.start
    while offset < block.end {
      let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, at: offset)
      if scalar == 0x2018 || scalar == 0x2019 {
        let mark = PairMark(range: TextRange(offset, offset + length), scalar: scalar, block: index)
        let before = text.before(offset, block)
        let after = text.at(offset + length, block)
        let isYear = after.map(Scalar.isDigit) == true && reader.opens(mark, block)
        let isWord = before.map(Scalar.isLatin) == true
        // A mark behind a Latin word may close or be an apostrophe: nothing can be said of this paragraph.
        if isYear || isWord { return LoneMarks() }
        marks.append(mark)
      }
      offset += length
    }
    return reader.directed(marks, block, open: 0x2018)
  }

  /// The marks that stay alone when quotations and brackets may run over paragraphs.
  ///
  /// A partner stands in one of the next three paragraphs, or further on with no other such mark between.
  private func settled(_ text: HygieneText, _ blocks: [LoneMarks], isQuotation: Bool) -> [PairMark] {
    let near = text.article.hasGivenSegments ? 12 : 3
    var alone: [PairMark] = []
    var pending: [PairMark] = []
    let far = 24
    for (index, lone) in blocks.enumerated() {
      // What lies too far back finds no partner any more.
      while let first = pending.first, index - first.block > far {
        alone.append(first)
        pending.removeFirst()
      }
      for mark in lone.closes {
        let partner = pending.lastIndex { open in
          open.block < index
            && (index - open.block <= near
              || (index - open.block <= far && !(open.block + 1..<index).contains { blocks[$0].hasMarks }))
        }
        if let partner { pending.remove(at: partner) } else { alone.append(mark) }
      }
      var opens = lone.opens
      // The next paragraph opens the quotation again.
      if isQuotation, !opens.isEmpty, index + 1 < text.blocks.count, beginsWithQuote(text, text.blocks[index + 1].range)
      {
        opens.removeLast()
      }
      pending += opens
    }
    return alone + pending
  }

  private func beginsWithQuote(_ text: HygieneText, _ block: TextRange) -> Bool {
    guard let first = text.at(block.start, block) else { return false }
    return first == 0x22 || first == 0x201C || first == 0x27 || first == 0x2018
  }

  /// A text in which several marks are alone quotes by other rules than these: then each is only noted.
  private static let mostStraight = 1

  private func report(
    _ text: HygieneText, _ marks: [PairMark], isCertain: Bool, _ findings: inout [Finding]
  ) {
    let isCertain = isCertain && !text.article.hasGivenSegments && marks.count == 1
    let straight = marks.count { $0.scalar == 0x22 }
    // Where straight marks are alone again and again, the text leaves its quotations open by habit.
    for mark in marks where mark.scalar != 0x22 || straight <= TextUnbalanced.mostStraight {
      let sign = text.string(mark.range)
      findings.append(
        text.finding(
          page.id, isCertain ? .warning : .note, isCertain ? 0.9 : 0.5, "\(sign) has no partner in its paragraph",
          at: mark.range))
    }
  }

  private func reverse(
    _ text: HygieneText, _ blocks: [LoneMarks], to opening: String, _ findings: inout [Finding]
  ) {
    for mark in blocks.flatMap(\.reversed) {
      let sign = text.string(mark.range)
      findings.append(
        text.finding(
          page.id, .note, 0.9, "\(sign) stands where the quotation opens", at: mark.range, replacement: opening,
          isSafe: true))
    }
  }
}
