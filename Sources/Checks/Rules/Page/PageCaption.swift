import Bitext
import Diagnostics
import TextModel

/// `page-caption`: an image's caption or credit stands among the paragraphs.
struct PageCaption: Rule {
  let page = RulePage(
    id: "page-caption", summary: "the caption or credit of an image stands among the paragraphs", severity: .warning,
    explanation: """
      When a page is copied whole, the captions and credits of its images come along and stand wherever the image stood: \
      "Image source, Getty Images", ▲ …, [사진=연합뉴스].

      A caption that cuts a sentence in two is a `warning`. In the translation, a credit alone on its line and captions \
      where the source has fewer are a `note`. Captions that both sides have are part of the article and left alone. The fix \
      takes the line out; it is a proposal.
      """,
    examples: [
      .english("The two sides met on Friday.\n\n⟦Image source, Getty Images⟧\n\nThey agreed on nothing.", .note),
      .english(
        "The two sides met on Friday in the capital and agreed that they would\n\n⟦Photo: Yonhap⟧\n\nmeet again in May.",
        .warning),
      .korean(
        "양측은 금요일 수도에서 만나 다섯 시간 동안 이야기를 나눈 끝에 다음 회담을 오는\n\n⟦[사진=연합뉴스]⟧\n\n봄에 열기로 했다.", .warning),
      .korean("양측은 금요일에 만났다.\n\n▲ 회담장에 들어서는 대표단 [사진=연합뉴스]\n\n합의는 없었다."),
      .english("The agency Yonhap reported it. Photos by Getty Images show the two."),
      .passes("▲ 회담장에 들어서는 대표단.", "Photo: The delegation enters the room."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    let pair = reconciliation.pair
    let hasMore = pair.target.hygiene.captions.lines.count > pair.source.hygiene.captions.lines.count
    return reconciliation.texts { text in
      text.captions.lines.compactMap { line in
        guard line.cutsSentence || text.side == .target && (line.isCredit || hasMore) else { return nil }
        let message =
          line.cutsSentence
          ? "an image's caption cuts a sentence in two"
          : line.isCredit ? "the credit of an image stands in the text" : "an image's caption stands in the text"
        return text.finding(
          page.id, line.cutsSentence ? .warning : .note, line.cutsSentence ? 0.9 : 0.6, message, at: line.range,
          replacement: "", of: text.wholeLines(line.range))
      }
    }
  }
}
