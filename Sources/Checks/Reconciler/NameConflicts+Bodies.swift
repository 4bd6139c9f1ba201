import Mentions
import Termbase
import TextModel

extension NameConflicts {
  /// Countries before a body that the source names with its own: 미국 국방부, "the German Defense Department".
  func foreignBodies(_ open: [Int], _ here: ArraySlice<Int>) -> [Candidate] {
    open.compactMap { index in
      let country = targets[index]
      guard country.account >= .elsewhere, let own = meant(country), knowledge.standsForCountry(own),
        let body = here.first(where: { isBody(targets[$0], behind: country, notOf: own) }),
        let words = links.first(where: { $0.target == body })?.source,
        let meant = countryNamed(in: words, targets[body])
      else { return nil }
      let named = pair.source.text.string(meant.range)
      return Candidate(
        source: Disagreement.Part(range: meant.range, value: .name(located(named, .place))), sourceConfidence: 1,
        sourceConcept: meant.concept, target: index,
        judgement: Judgement(.different, score: 0.9, reason: "\(pair.source.text.string(words)) is no other country's"),
        expected: knowledge.renderings(meant.concept), notes: [knowledge.line(meant.concept)])
    }
  }

  /// Whether a body of another country, which the source has, is named right behind the country's name.
  private func isBody(_ body: CoverItem, behind country: CoverItem, notOf own: Int) -> Bool {
    guard body.kind == .organization, body.account == .here, body.range.start == country.range.end + 1,
      !body.concepts.isEmpty
    else { return false }
    return !body.concepts.contains { knowledge.areCompatriots($0, own) }
  }

  /// The country that the words of the source begin with, where it is that of the body.
  private func countryNamed(in words: TextRange, _ body: CoverItem) -> (range: TextRange, concept: Int)? {
    let bytes = pair.source.text.bytes[words.start..<words.end]
    for concept in body.concepts {
      guard let country = knowledge.country(of: concept) else { continue }
      for name in knowledge.termbase.concepts[country].allowed(.ko) where bytes.starts(with: name.utf8) {
        return (TextRange(words.start, words.start + name.utf8.count), country)
      }
    }
    return nil
  }
}
