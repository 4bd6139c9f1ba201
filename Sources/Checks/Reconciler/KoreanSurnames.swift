import Korean
import Mentions
import TextModel

/// How an article spells the surnames of the Koreans whom it names in full on both sides.
struct KoreanSurnames {
  /// For a surname of one syllable its spellings in small letters, and how often each stands.
  let spellings: [String: [String: Int]]

  /// Of the full names among `links`.
  init(_ pair: AnnotatedPair, _ targets: [CoverItem], _ links: [Cover.Link]) {
    var found: [String: [String: Int]] = [:]
    for link in links where targets[link.target].parts.count > 1 {
      let words = pair.source.text.string(link.source)
      guard KoreanNameJudge.shared.isBuiltLikeName(words), let surname = words.first.map(String.init) else { continue }
      let parts = targets[link.target].parts
      guard
        let spelled = [parts[0], parts[parts.count - 1]].first(where: { KoreanSurnames.isSpelling($0, of: surname) })
      else { continue }
      found[surname, default: [:]][spelled.lowercased(), default: 0] += 1
    }
    spellings = found
  }

  /// How the article spells `surname` most often; nil where it names nobody in full who has it.
  func usual(_ surname: String) -> String? {
    spellings[surname]?.max { ($0.value, $1.key) < ($1.value, $0.key) }
      .map { $0.key.prefix(1).uppercased() + $0.key.dropFirst() }
  }

  /// Whether a word is a way to spell a surname.
  static func isSpelling(_ word: String, of surname: String) -> Bool {
    KoreanNameJudge.shared.isSpelling(word, of: surname)
  }
}

/// Which words are a way to spell which surnames: found out once, since an article has few of either.
final class SurnameSpellings {
  private struct Pair: Hashable {
    let word: String
    let surname: Unicode.Scalar
  }

  private var known: [Pair: Bool] = [:]

  /// Whether a word is a way to spell a surname of one syllable.
  func isSpelling(_ word: String, of surname: Unicode.Scalar) -> Bool {
    let pair = Pair(word: word, surname: surname)
    if let known = known[pair] { return known }
    let isSpelling = KoreanSurnames.isSpelling(word, of: String(surname))
    known[pair] = isSpelling
    return isSpelling
  }
}
