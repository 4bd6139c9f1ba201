import Bitext
import Diagnostics
import TextModel

/// Share buttons and copyright notices of a page.
struct PageShare: Rule {
  let page = RulePage(
    id: "page-share", summary: "share buttons or a copyright notice of the web page stand in the text",
    severity: .warning,
    explanation: """
      Share buttons ("Share on Facebook", URL 복사) and copyright notices ("© 2025 … All rights reserved.", ⓒ … 무단전재 및 \
      재배포 금지) belong to the page, not to the article.

      A line of buttons is reported by its whole wording, a notice also where it stands at the end of a paragraph. Picture \
      credits (© name) and prose about copying are left alone, and so are reporters' names and e-mail addresses. The proposed \
      fix takes the words out.
      """,
    examples: [
      .english("The talks ended on Friday.\n\n⟦Share on Facebook⟧\n⟦Tweet⟧\n⟦Copy link⟧", .warning),
      .english("⟦Facebook Twitter LinkedIn Email⟧\n\nThe talks ended on Friday.", .warning),
      .english("The talks ended on Friday.\n\n⟦Copyright © 2025 The Daily. All rights reserved.⟧", .warning),
      .korean("회담은 금요일에 끝났다.\n\n⟦<저작권자 ⓒ 한강일보, 무단전재 및 재배포 금지>⟧", .warning),
      .korean("회담은 금요일에 끝났다.\n⟦페이스북 트위터 카카오톡 URL 복사⟧", .warning),
      .korean("회담은 금요일에 끝났다.\n\n김민수 기자 minsu@example.com"),
      .korean("정부는 무단 전재와 재배포를 금지하는 법안을 냈다. 페이스북과 트위터가 반발했다."),
      .english("Facebook and Twitter users share links by email. The photo is © Kim Min-su."),
    ])

  func findings(in reconciliation: Reconciliation) -> [Finding] {
    reconciliation.texts {
      $0.findings(of: page, .share, "share buttons or a copyright notice of the web page stand in the text")
    }
  }
}
