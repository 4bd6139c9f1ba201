import Bitext
import English
import Mentions
import TextModel

/// Persons whom the English names by their body alone: "Lee of the Navy and Jung of the Air Force" for 해군총장, 공군총장.
extension TitlePolicy {
  /// Reports a body that is not that of the office the Korean gives the person.
  func affiliations(_ table: inout Table, _ sourcesByBead: [Int: [Int]]) {
    let side = pair.target
    for index in side.forest.mentions.indices {
      let mention = side.forest.mentions[index]
      guard mention.kind == .person || mention.kind == .name, let bead = pair.bead(ofTarget: mention.range.start),
        let (range, value) = body(behind: mention.range.end)
      else { continue }
      for s in sourcesByBead[bead] ?? [] {
        guard let holder = table.sources[s].holder, isSameName(holder, index) == true,
          case .title(let title) = pair.source.forest.mentions[table.sources[s].index].value
        else { continue }
        // Only bodies are compared: a country says where somebody is from, and "chief" is but a word put in.
        // Who is of a party need not lead it.
        guard value.countries.isEmpty, !value.roles.contains("party-leader"),
          Set(title.domains).isDisjoint(with: value.domains)
        else { continue }
        let judgement = title.judge(value)
        guard judgement.agreement == .different, judgement.score >= 0.65 else { continue }
        table.sources[s].isSettled = true
        var weighed = judgement
        weighed.score = 0.75
        table.found.append(
          Disagreement(
            shape: .conflict, source: .init(pair.source.forest.mentions[table.sources[s].index]),
            target: .init(range: range, value: .title(value)), judgement: weighed,
            confidence: Confidence.ofConflict(
              source: pair.source.forest.mentions[table.sources[s].index].confidence, target: 0.9, judgement: weighed,
              alignment: pair.beads[bead].confidence),
            notes: recordNotes(table.sources[s])))
        break
      }
    }
  }

  /// The body in " of the X" behind a name, as the office of its chief.
  private func body(behind end: Int) -> (TextRange, TitleValue)? {
    let bytes = pair.target.text.bytes
    let link = Array(" of the ".utf8)
    guard end + link.count < bytes.count, bytes[end..<(end + link.count)].elementsEqual(link) else { return nil }
    let start = end + link.count
    var last = start
    while last < bytes.count,
      (bytes[last] | 0x20) &- 97 < 26
        || bytes[last] == 0x20 && last + 1 < bytes.count
          && bytes[last + 1] &- 65 < 26
    {
      last += 1
    }
    guard last > start, bytes[start] &- 65 < 26 else { return nil }
    let words = pair.target.text.string(TextRange(start, last))
    let title = EnglishTitleAnnotator().mentions(in: NormalizedText(assumingNormalized: words + " chief"))
    guard title.count == 1, let mention = title.first, mention.range == TextRange(0, words.utf8.count + 6),
      case .title(let value) = mention.value
    else { return nil }
    return (TextRange(start, last), value)
  }
}
