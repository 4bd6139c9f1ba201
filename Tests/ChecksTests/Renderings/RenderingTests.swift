import Bitext
import Diagnostics
import Mentions
import Renderings
import Termbase
import Testing

@testable import Checks

/// Small glossaries and sentences of our own: how each thing the source names is rendered.
@Suite struct RenderingTests {
  /// A concept with its Korean and English terms: preferred first; `!` marks a deprecated, `~` a short one.
  static func concept(_ id: String, _ kind: MentionKind, _ korean: [String], _ english: [String]) -> ConceptEntry {
    func terms(_ words: [String], _ language: TermLanguage) -> [Term] {
      words.enumerated().map { index, word in
        if word.hasPrefix("!") { return Term(String(word.dropFirst()), language: language, form: .deprecated) }
        if word.hasPrefix("~") { return Term(String(word.dropFirst()), language: language, form: .short) }
        return Term(word, language: language, form: index == 0 ? .preferred : .admitted)
      }
    }
    return ConceptEntry(
      id: id, kind: kind, terms: terms(korean, .ko) + terms(english, .en),
      origin: RowOrigin(path: "glossary.csv", line: 1))
  }

  static let checker = PairChecker(
    termbase: Termbase(concepts: [
      concept("hong", .person, ["홍아람"], ["Hong A-ram", "Hong Aram", "~Hong", "!Hong Ah-lam"]),
      concept("sea", .organization, ["바다부"], ["Ministry of the Sea", "Sea Ministry"]),
      concept("levy", .term, ["상호부담금"], ["reciprocal levy"]),
      concept("isle", .place, ["여울섬"], ["Yeoul Island"]),
      concept("cup", .organization, ["은하컵"], ["Galaxy Cup"]),
      concept("bank-head", .title, ["바다은행 총재", "~총재"], ["Governor of the Sea Bank", "~governor"]),
      concept("foreign", .title, ["외교부 장관"], ["Minister of Foreign Affairs", "Foreign Minister"]),
    ]))

  static func pair(_ segments: [(String, String)], id: String = "today") -> ArticlePair {
    func side(_ texts: [String], _ language: String) -> Article {
      Article.segments(
        texts.enumerated().map { .init(id: String($0), text: $1) }, language: language, path: nil)
    }
    return ArticlePair(
      id: id, date: nil, source: side(segments.map(\.0), "ko"), target: side(segments.map(\.1), "en"),
      givenAlignment: .oneToOne(segments.count))
  }

  static func renderings(_ segments: [(String, String)]) -> [Rendering] {
    checker.renderings(of: checker.annotate(pair(segments)))
  }

  @Test(
    arguments: [
      ("홍아람이 왔다.", "Hong A-ram came.", ["hong preferred Hong A-ram"]),
      ("홍아람이 왔다.", "Hong Aram came.", ["hong admitted Hong Aram"]),
      ("홍아람이 왔다.", "Hong came.", ["hong short Hong"]),
      ("홍아람이 왔다.", "Hong Ah-lam came.", ["hong deprecated Hong Ah-lam"]),
      ("홍아람이 왔다.", "She came.", ["hong pronoun "]),
      ("홍아람이 왔다.", "It rained.", ["hong nothing "]),
      ("바다부가 밝혔다.", "The ministry said so.", ["sea pronoun "]),
      ("바다부가 밝혔다.", "The Sea Ministry said so.", ["sea admitted Sea Ministry"]),
      ("여울섬에 닿았다.", "They reached the island.", ["isle pronoun "]),
      // A place without the word for its sort is its short form.
      ("여울섬에 닿았다.", "They reached Yeoul.", ["isle short Yeoul"]),
      // Inside another name.
      ("은하컵 결승이 열렸다.", "The Galaxy Cup Final Weekend began.", ["cup preferred Galaxy Cup"]),
      // A short title stands for the office only where the article names it.
      ("민가람 총재가 말했다.", "Governor Min Garam spoke.", ["민가람 other Min Garam"]),
      (
        "바다은행 총재는 쉬었다. 총재가 말했다.", "The Governor of the Sea Bank rested. The governor spoke.",
        ["bank-head preferred Governor of the Sea Bank", "bank-head short governor"]
      ),
      ("외교부 장관들이 모였다.", "The foreign ministers met.", ["foreign admitted Foreign Minister"]),
      // One mention stands for two.
      ("홍아람은 홍아람의 책을 들었다.", "Hong A-ram held the book.", ["hong preferred Hong A-ram", "hong pronoun "]),
      // Each rendering is taken once.
      (
        "홍아람과 바다부가 나섰다.", "Hong A-ram and the Ministry of the Sea acted.",
        ["hong preferred Hong A-ram", "sea preferred Ministry of the Sea"]
      ),
      ("상호부담금을 물린다.", "Reciprocal levies will be charged.", ["levy preferred reciprocal levies"]),
    ])
  func howItIsRendered(korean: String, english: String, expected: [String]) {
    let found = RenderingTests.renderings([(korean, english)]).map { rendering -> String in
      let subject =
        switch rendering.subject {
        case .concept(let index): RenderingTests.checker.termbase.concepts[index].id
        case .unlisted(let words): words
        }
      return "\(subject) \(rendering.manner.rawValue) \(rendering.words)"
    }
    #expect(found == expected)
  }

  @Test func namesTheGlossaryLacksAreReadToo() {
    let found = RenderingTests.renderings([
      ("칸델라 감독이 나왔다.", "Director Candela came out."), ("칸델라 감독은 웃었다.", "Candela smiled."),
    ])
    #expect(found.map(\.words) == ["Candela", "Candela"])
    #expect(Set(found.map(\.subject)) == [.unlisted("칸델라")])
  }

  // MARK: The archive's habits

  /// An archive that rendered a term `count` times in each of `articles` articles.
  static func history(
    _ term: String, _ words: String, count: Int, articles: Int, concept: String? = nil, also: (String, Int)? = nil
  ) -> RenderingHistory {
    var history = RenderingHistory()
    for number in 0..<articles {
      var uses = [
        RememberedUse(term: term, concept: concept, kind: "person", manner: .other, words: words, count: count)
      ]
      if number == 0, let also {
        uses.append(
          RememberedUse(term: term, concept: concept, kind: "person", manner: .other, words: also.0, count: also.1))
      }
      history.add(
        RememberedArticle(pair: "archive/\(number)", date: CivilDate(year: 2024, month: 11, day: 2), uses: uses))
    }
    return history
  }

  static func messages(_ segments: [(String, String)], _ history: RenderingHistory, id: String = "today") -> [String] {
    let pair = pair(segments, id: id)
    let annotated = checker.annotate(pair)
    let reconciliation = checker.reconcile(annotated)
    return checker.diagnostics(
      of: reconciliation, pair, renderings: checker.renderings(of: annotated, reconciliation), history: history
    ).map { "\($0.severity.rawValue) \($0.message)" }
  }

  static let candella = [("칸델라 감독이 나왔다.", "Director Candella came out.")]
  static let departs = [#"warning 칸델라: "Candela" 41 times since 2024-11, "Candella" here"#]

  @Test func aSpellingTheArchiveNeverUsedIsTold() {
    let history = RenderingTests.history("칸델라", "Candela", count: 1, articles: 41)
    #expect(RenderingTests.messages(RenderingTests.candella, history) == RenderingTests.departs)
  }

  @Test func whatTheArchiveUsesIsNot() {
    let history = RenderingTests.history("칸델라", "Candela", count: 2, articles: 10)
    #expect(RenderingTests.messages([("칸델라 감독이 나왔다.", "Director Candela came out.")], history) == [])
    #expect(RenderingTests.messages([("칸델라 감독이 나왔다.", "Director Marta Candela came out.")], history) == [])
  }

  @Test func anArchiveWithoutAHabitSaysNothing() {
    for history in [
      // Twice is no habit, one article no archive, and a house that writes both has no opinion.
      RenderingTests.history("칸델라", "Candela", count: 1, articles: 2),
      RenderingTests.history("칸델라", "Candela", count: 9, articles: 1),
      RenderingTests.history("칸델라", "Candela", count: 1, articles: 4, also: ("Kandela", 3)),
      RenderingTests.history("칸델라", "Candela", count: 2, articles: 9, also: ("Candella", 1)),
      RenderingHistory(),
    ] {
      #expect(RenderingTests.messages(RenderingTests.candella, history) == [])
    }
  }

  @Test func anArticlesOwnPastDoesNotCount() {
    var history = RenderingTests.history("칸델라", "Candela", count: 1, articles: 41)
    history.add(
      RememberedArticle(
        pair: "today", date: nil,
        uses: [RememberedUse(term: "칸델라", concept: nil, kind: "person", manner: .other, words: "Candella", count: 5)]))
    #expect(RenderingTests.messages(RenderingTests.candella, history) == RenderingTests.departs)
  }

  @Test func aChoiceAmongListedFormsIsANoteAtMost() {
    let clear = RenderingTests.history("홍아람", "Hong A-ram", count: 2, articles: 20, concept: "hong")
    #expect(
      RenderingTests.messages([("홍아람이 왔다.", "Hong Aram came.")], clear)
        == [#"note 홍아람: "Hong A-ram" 40 times since 2024-11, "Hong Aram" here"#])
    let faint = RenderingTests.history("홍아람", "Hong A-ram", count: 1, articles: 5, concept: "hong")
    #expect(RenderingTests.messages([("홍아람이 왔다.", "Hong Aram came.")], faint) == [])
    #expect(RenderingTests.messages([("홍아람이 왔다.", "Hong came.")], clear) == [])
  }

  @Test func aTermThatDepartsIsToldByTheRuleForTerms() throws {
    let pair = RenderingTests.pair([("상호부담금을 물린다.", "A mutual levy will be charged.")])
    let concepts = [
      RenderingTests.concept("levy", .term, ["상호부담금"], ["reciprocal levy", "mutual levy"])
    ]
    let checker = PairChecker(termbase: Termbase(concepts: concepts))
    let history = RenderingTests.history("상호부담금", "reciprocal levy", count: 2, articles: 20, concept: "levy")
    let annotated = checker.annotate(pair)
    let reconciliation = checker.reconcile(annotated)
    let found = checker.diagnostics(
      of: reconciliation, pair, renderings: checker.renderings(of: annotated, reconciliation), history: history)
    let finding = try #require(found.first)
    #expect(found.count == 1 && finding.rule == "term-inconsistent" && finding.severity == .note)
  }
}
