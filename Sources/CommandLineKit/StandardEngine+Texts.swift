import Bitext
import Checks
import Daejo
import Diagnostics
import Documents
import ICUSupport
import JSONSupport
import Korean
import Mentions
import TextModel

extension StandardEngine {
  /// What the program reads in a text: one object a mention.
  func annotate(_ request: AnnotateRequest) throws -> [JSONValue] {
    let decoded = try TextDecoder.decode(request.bytes, path: request.path ?? "-")
    let article = Article.text(decoded.text, language: request.language)
    let dateline = Masthead.date(article) ?? request.settings.configuration.date
    let side = checker.annotate(article, dateline: dateline)
    return side.forest.mentions.indices.map { index in
      let mention = side.forest.mentions[index]
      let span = article.span(mention.range).span
      var members: [(String, JSONValue)] = [
        ("text", .string(span.text)), ("start", .integer(span.start)), ("end", .integer(span.end)),
        ("kind", .string(mention.kind.rawValue)), ("confidence", .number(MentionJSON.decimal(mention.confidence))),
        ("value", MentionJSON.value(index, in: side.forest, checker.known, dateline: dateline)),
      ]
      if let parent = mention.parent {
        let outer = article.span(side.forest.mentions[parent].range).span
        members.append(("inside", .object([.init("start", .integer(outer.start)), .init("end", .integer(outer.end))])))
      }
      return .object(members.map { JSONValue.Member($0.0, $0.1) })
    }
  }

  /// How a Korean name may be spelled, or what is to be thought of a spelling.
  static func name(_ korean: String, _ english: String?) -> NameAnswer {
    let spellings = KoreanNameJudge.shared.spellings(of: korean)
    guard let english else { return NameAnswer(spellings: spellings) }
    let verdict = NameMatcher.shared.judge(
      korean: korean.split(separator: " ").map(String.init), english: english.split(separator: " ").map(String.init))
    return NameAnswer(
      spellings: spellings, verdict: verdict.verdict.rawValue, score: verdict.score, reason: verdict.reason)
  }
}
