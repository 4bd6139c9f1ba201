import Bitext
import Mentions
import Termbase
import TextModel

/// What is said of terms from the whole article: missing, rendered in two ways, altered in one word.
extension TermPolicy {
  /// How a term's rendering differs from what stands in its place.
  private struct Alteration {
    let rendering: String
    let range: TextRange
  }

  // MARK: Missing

  /// Terms that no admitted form renders anywhere in the article; the first occurrence is reported.
  func missing(_ sources: [Entry]) -> [Disagreement] {
    let whole = TargetWords(pair.target, pair.target.text.range, isIndexed: true)
    var seen: Set<[Int]> = []
    return sources.compactMap { entry in
      let mention = pair.source.forest.mentions[entry.index]
      guard isTerm(pair.source, entry), mention.confidence >= 1, seen.insert(entry.concepts.sorted()).inserted,
        !pair.target.range(pair.beads[entry.bead].target).isEmpty,
        !entry.concepts.contains(where: { isSaid($0, whole) }), let concept = entry.concepts.first
      else { return nil }
      return Disagreement(
        shape: .missing, source: .init(mention), target: nil, judgement: .unrelated,
        confidence: Confidence.ofAbsence(1, alignment: pair.beads[entry.bead].confidence),
        expected: knowledge.renderings(concept), notes: [knowledge.line(concept)], concept: concept)
    }
  }

  /// Whether any form of the concept, or one that means no more than its words do, stands in the text.
  private func isSaid(_ concept: Int, _ text: TargetWords) -> Bool {
    knowledge.termbase.concepts[concept].texts(.en).contains { form in
      if text.hold(form) { return true }
      // Its words may be inflected or stand apart: "cut their interest rates".
      let words = form.split(separator: " ").filter { $0.utf8.count > 3 }.map {
        String($0.prefix(max(4, $0.count - 3)))
      }
      return !words.isEmpty && words.allSatisfy { text.holdStart($0) }
    }
  }

  // MARK: Inconsistent

  /// Terms rendered in two ways that no word joins; the rarer, or the later of equals, is reported once.
  func inconsistent(_ sources: [Entry], _ targetsByBead: [Int: [Entry]]) -> [Disagreement] {
    var uses: [Int: [(form: String, source: Entry, target: Entry)]] = [:]
    for source in sources where isTerm(pair.source, source) && source.concepts.count == 1 {
      guard let concept = source.concepts.first else { continue }
      let theirs = (targetsByBead[source.bead] ?? []).filter {
        Set($0.concepts) == Set(source.concepts) && $0.form != .deprecated
      }
      guard theirs.count == 1, let target = theirs.first else { continue }
      let words = pair.target.text.string(pair.target.forest.mentions[target.index].range)
      uses[concept, default: []].append((words.lowercased(), source, target))
    }
    return uses.sorted { $0.key < $1.key }.compactMap { concept, uses in
      let counts = Dictionary(uses.map { ($0.form, 1) }, uniquingKeysWith: +)
      guard counts.count > 1, let common = uses.max(by: { (counts[$0.form] ?? 0) < (counts[$1.form] ?? 0) })?.form,
        let other = uses.first(where: { !isSameWording($0.form, common) }), !isAcronym(other.form, concept),
        !isAcronym(common, concept)
      else { return nil }
      let source = pair.source.forest.mentions[other.source.index]
      return Disagreement(
        shape: .inconsistent, source: .init(source), target: .init(pair.target.forest.mentions[other.target.index]),
        judgement: Judgement(.different, score: 0.5, reason: "it is \"\(common)\" elsewhere in this article"),
        confidence: Confidence.silence, notes: [knowledge.line(concept)], concept: concept)
    }
  }

  /// Whether one wording is the other, inflected, shortened or lengthened: they share the beginning of a longer word.
  private func isSameWording(_ a: String, _ b: String) -> Bool {
    let left = a.split(whereSeparator: { $0 == " " || $0 == "-" }).filter { $0.count > 3 }.map { $0.prefix(4) }
    let right = b.split(whereSeparator: { $0 == " " || $0 == "-" }).filter { $0.count > 3 }.map { $0.prefix(4) }
    return left.isEmpty || right.isEmpty || left.contains(where: right.contains)
  }

  private func isAcronym(_ form: String, _ concept: Int) -> Bool {
    knowledge.renderings(concept).contains { text in
      text.lowercased() == form && text.utf8.allSatisfy { $0 &- 97 >= 26 }
    }
  }

  // MARK: Altered

  /// A fixed name of three words or more of which one was exchanged: "Commitment to Defend" for "Commitment to Consult".
  func alterations(_ bead: Int, _ mine: [Entry]) -> [Disagreement] {
    let range = pair.target.range(pair.beads[bead].target)
    guard !range.isEmpty else { return [] }
    return mine.compactMap { entry in
      let mention = pair.source.forest.mentions[entry.index]
      // 국가안보실장 is the "National Security Adviser".
      guard mention.kind == .term || mention.kind == .organization, let concept = entry.concepts.first,
        !pair.source.isInsideTitle(mention)
      else { return nil }
      let forms = knowledge.renderings(concept)
      let words = TargetWords(pair.target, range)
      guard !forms.contains(where: { words.hold($0) }), let found = alteration(forms, range),
        !mine.contains(where: { $0.index != entry.index && isBeginning(found.range, of: $0.concepts) })
      else { return nil }
      let judgement = Judgement(.different, score: 0.85, reason: "one word of the name is another")
      return Disagreement(
        shape: .conflict, source: .init(mention),
        target: .init(
          range: found.range, value: .concept(ConceptValue(kind: mention.kind, concepts: [concept], form: .deprecated))),
        judgement: judgement,
        confidence: Confidence.ofConflict(
          source: mention.confidence, target: 0.9, judgement: judgement, alignment: pair.beads[bead].confidence),
        expected: [found.rendering], notes: [knowledge.line(concept)], concept: concept)
    }
  }

  /// Whether the words begin a rendering of a concept that the source has beside this one: HD Hyundai Heavy, where HD현대중공업
  /// stands beside HD현대미포.
  private func isBeginning(_ range: TextRange, of concepts: [Int]) -> Bool {
    let words = pair.target.text.string(range)
    return concepts.contains { knowledge.renderings($0).contains { $0.starts(with: words) } }
  }

  /// Capitalised words in `range` that are one of `forms` but for their first or last word.
  private func alteration(_ forms: [String], _ range: TextRange) -> Alteration? {
    let words = words(in: range)
    for form in forms {
      let parts = form.split(separator: " ").map(String.init)
      guard parts.count >= 3, let first = parts.first, let last = parts.last, isCapital(first), isCapital(last),
        words.count >= parts.count
      else { continue }
      for start in 0...(words.count - parts.count) {
        let window = words[start..<(start + parts.count)]
        guard let one = window.first, let end = window.last, isCapital(one.text), isCapital(end.text) else { continue }
        let texts = window.map(\.text)
        let isPrefix = Array(texts.dropLast()) == Array(parts.dropLast()) && texts.last != last
        let isSuffix = Array(texts.dropFirst()) == Array(parts.dropFirst()) && texts.first != first && parts.count >= 4
        if isPrefix || isSuffix {
          return Alteration(rendering: form, range: TextRange(one.range.start, end.range.end))
        }
      }
    }
    return nil
  }

  private func isCapital(_ word: String) -> Bool { word.utf8.first.map { $0 &- 65 < 26 } ?? false }

  private func words(in range: TextRange) -> [(text: String, range: TextRange)] {
    let bytes = pair.target.text.bytes
    var words: [(text: String, range: TextRange)] = []
    var offset = range.start
    while offset < min(range.end, bytes.count) {
      guard (bytes[offset] | 0x20) &- 97 < 26 else {
        offset += 1
        continue
      }
      var end = offset
      while end < min(range.end, bytes.count), (bytes[end] | 0x20) &- 97 < 26 || bytes[end] == 0x2D { end += 1 }
      words.append((String(decoding: bytes[offset..<end], as: UTF8.self), TextRange(offset, end)))
      offset = end
    }
    return words
  }
}
