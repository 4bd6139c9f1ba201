public import Bitext
import Checks
import Mentions
public import Renderings
import Termbase
import TextModel

extension Checker {
  /// How everything that the source of `pair` names is rendered in its target: a summary of one article, to be merged
  /// into `emptyCoverage`.
  public func coverage(_ pair: ArticlePair) -> CoverageSummary {
    let pair = pair.isTurned ? pair.turned : pair
    return coverage(pair, pairs.annotate(pair))
  }

  /// The same for a pair that is annotated already.
  func coverage(_ pair: ArticlePair, _ annotated: AnnotatedPair, _ renderings: [Rendering]? = nil) -> CoverageSummary {
    let found = renderings ?? self.renderings(of: annotated)
    let occurrences = found.map { rendering in
      let bead = annotated.beads[rendering.bead]
      return Occurrence(
        subject: subject(of: rendering), manner: rendering.manner, rendering: rendering.words,
        source: Quotation.quote(rendering.source, in: annotated.source, bead.source)
          ?? Quote(text: annotated.source.text.string(rendering.source)),
        target: Quotation.quote(rendering.target, in: annotated.target, bead.target))
    }
    return CoverageSummary(
      pair: pair.id, date: pair.date, segments: pair.source.segments.count, occurrences: occurrences)
  }

  /// The glossary with none of its concepts met: what the summaries of articles are merged into.
  public var emptyCoverage: CoverageSummary {
    CoverageSummary(
      glossary: .init(
        path: glossaryPath ?? "", concepts: termbase.concepts.count, fingerprint: GlossaryPrint.digits(of: termbase)),
      subjects: termbase.concepts.map(Checker.subject))
  }

  private func subject(of rendering: Rendering) -> Subject {
    switch rendering.subject {
    case .concept(let index): Checker.subject(termbase.concepts[index])
    case .unlisted(let words): Subject(concept: nil, kind: rendering.kind.rawValue, source: words)
    }
  }

  private static func subject(_ entry: ConceptEntry) -> Subject {
    let file = entry.origin.path.split(separator: "/").last.map(String.init) ?? entry.origin.path
    return Subject(
      concept: entry.id, kind: entry.kind.rawValue,
      section: file.split(separator: ".").first.map(String.init) ?? file, source: entry.preferred(.ko) ?? "",
      target: entry.preferred(.en) ?? "")
  }
}

/// Sentences as reports quote them.
enum Quotation {
  /// Code points shown of a long sentence before and after the words.
  private static let reach = 200

  /// The segments of a bead as one line, and where in it the words stand; nil where the bead has no segment there. Long
  /// text is cut around the words.
  static func quote(_ words: TextRange?, in side: AnnotatedSide, _ segments: Range<Int>) -> Quote? {
    guard !segments.isEmpty else { return nil }
    // Words that stand next door are quoted with their own sentence.
    let bead = side.range(segments)
    let whole = words.map { bead.contains($0) ? bead : sentence(of: $0, side) ?? bead } ?? bead
    let inside = words.map { TextRange(max($0.start, whole.start), min($0.end, whole.end)) }
    let scalars = Array(side.text.string(whole).unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 })
    let start = inside.map { UTF8Scalars.count(in: side.text.bytes, TextRange(whole.start, $0.start)) } ?? 0
    let end = inside.map { start + UTF8Scalars.count(in: side.text.bytes, $0) } ?? 0
    let first = max(0, start - reach)
    let last = min(scalars.count, end + reach)
    guard first < last, start <= end, end <= scalars.count else { return Quote(text: "") }
    var text = String.UnicodeScalarView()
    if first > 0 { text.append(contentsOf: "… ".unicodeScalars) }
    text.append(contentsOf: scalars[first..<last])
    if last < scalars.count { text.append(contentsOf: " …".unicodeScalars) }
    let shift = first > 0 ? 2 - first : 0
    return words == nil
      ? Quote(text: String(text)) : Quote(text: String(text), start: start + shift, end: end + shift)
  }

  private static func sentence(of words: TextRange, _ side: AnnotatedSide) -> TextRange? {
    side.segments.first { $0.contains(words) }
  }
}

/// A fingerprint of everything a glossary says, so that counts made with different glossaries are not added up.
enum GlossaryPrint {
  /// Sixteen hexadecimal digits: FNV-1a of all concepts with their kinds and terms, in their order.
  static func digits(of termbase: Termbase) -> String {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      state = (state ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    for concept in termbase.concepts {
      add(concept.id)
      add(concept.kind.rawValue)
      for term in concept.terms {
        add(term.text)
        add("\(term.language.rawValue) \(term.form.rawValue)")
      }
    }
    let text = String(state, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
