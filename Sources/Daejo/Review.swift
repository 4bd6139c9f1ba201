import Bitext
import Checks
import Mentions
import Reporting
import Termbase
import TextModel

/// Makes of an annotated pair what a reviewer reads.
struct ReviewBuilder {
  let pair: ArticlePair
  let annotated: AnnotatedPair
  let termbase: Termbase
  /// Which mention of the source goes with which of the target: what renders what, and equal figures.
  private let links: [Side: [TextRange: Int]]

  private enum Side: Hashable { case source, target }

  init(_ pair: ArticlePair, _ annotated: AnnotatedPair, _ renderings: [Rendering], _ termbase: Termbase) {
    self.pair = pair
    self.annotated = annotated
    self.termbase = termbase
    var links: [Side: [TextRange: Int]] = [.source: [:], .target: [:]]
    var count = 0
    func link(_ source: TextRange, _ target: TextRange) {
      guard links[.source]?[source] == nil, links[.target]?[target] == nil else { return }
      links[.source]?[source] = count
      links[.target]?[target] = count
      count += 1
    }
    for rendering in renderings { if let target = rendering.target { link(rendering.source, target) } }
    for bead in annotated.beads {
      for (source, target) in ReviewBuilder.equalFigures(annotated, bead) { link(source, target) }
    }
    self.links = links
  }

  /// Figures, dates and times of a bead that say the same, the best partners first.
  private static func equalFigures(_ pair: AnnotatedPair, _ bead: Bead) -> [(TextRange, TextRange)] {
    func figures(_ side: AnnotatedSide, _ segments: Range<Int>) -> [Mention] {
      side.forest.indices(in: side.range(segments)).map { side.forest.mentions[$0] }.filter { mention in
        switch mention.value {
        case .quantity, .date, .time: true
        case .concept, .name, .title: false
        }
      }
    }
    let targets = figures(pair.target, bead.target)
    var candidates: [(judgement: Judgement, source: TextRange, target: TextRange)] = []
    for source in figures(pair.source, bead.source) {
      for target in targets {
        let judgement = Comparison.judge(source.value, target.value, dateline: pair.dateline)
        if judgement.agreement <= .compatible { candidates.append((judgement, source.range, target.range)) }
      }
    }
    candidates.sort { a, b in
      if a.judgement.agreement != b.judgement.agreement { return a.judgement.agreement < b.judgement.agreement }
      if a.judgement.score != b.judgement.score { return a.judgement.score > b.judgement.score }
      return (a.source, a.target) < (b.source, b.target)
    }
    return candidates.map { ($0.source, $0.target) }
  }

  /// Both texts, bead by bead.
  func review() -> ReviewedPair {
    let sourceSegments = segments(pair.source)
    let targetSegments = segments(pair.target)
    func some(_ all: [ReviewedPair.Segment], _ indices: Range<Int>) -> [ReviewedPair.Segment] {
      indices.compactMap { all.indices.contains($0) ? all[$0] : nil }
    }
    return ReviewedPair(
      date: pair.date?.iso, sourceLanguage: pair.source.language, targetLanguage: pair.target.language,
      beads: annotated.beads.map { bead in
        ReviewedPair.Bead(
          source: some(sourceSegments, bead.source), target: some(targetSegments, bead.target),
          confidence: bead.confidence, sourceMentions: mentions(pair.source, annotated.source, bead.source, .source),
          targetMentions: mentions(pair.target, annotated.target, bead.target, .target))
      })
  }

  private func segments(_ article: Article) -> [ReviewedPair.Segment] {
    var offset = 0
    var count = 0
    return article.segments.map { segment in
      let place = article.text.original(segment.range)
      let text = article.original.string(place)
      // Offsets ascend, so each stretch is counted once.
      if place.start >= offset {
        count += article.original.codePoints(from: offset, to: place.start)
        offset = place.start
      }
      return ReviewedPair.Segment(
        id: segment.id, start: article.hasGivenSegments ? 0 : count, text: text)
    }
  }

  private func mentions(
    _ article: Article, _ side: AnnotatedSide, _ segments: Range<Int>, _ which: Side
  ) -> [ReviewedPair.Mention] {
    var found: [ReviewedPair.Mention] = []
    for (order, index) in segments.enumerated() where side.segments.indices.contains(index) {
      let segment = side.segments[index]
      let base = article.text.original(segment).start
      for place in side.forest.indices(in: segment) {
        let mention = side.forest.mentions[place]
        let range = article.text.original(mention.range)
        let start = article.original.codePoints(from: base, to: range.start)
        let length = article.original.codePoints(from: range.start, to: range.end)
        found.append(
          ReviewedPair.Mention(
            segment: order, start: start, end: start + length, kind: mention.kind.rawValue,
            value: MentionWords.value(mention, termbase), link: links[which]?[mention.range]))
      }
    }
    return found
  }
}

/// Values of mentions in words, for people.
enum MentionWords {
  /// What the mention stands for.
  static func value(_ mention: Mention, _ termbase: Termbase) -> String {
    switch mention.value {
    case .concept(let value): concept(value, termbase)
    case .name(let name): "not in the glossary" + (name.gloss.map { "; written \($0) beside it" } ?? "")
    case .title(let title): words(title)
    case .quantity(let quantity): words(quantity)
    case .date(let date): words(date)
    case .time(let time): time.iso + (time.zone.map { " \($0)" } ?? "")
    }
  }

  private static func concept(_ value: ConceptValue, _ termbase: Termbase) -> String {
    let entries = value.concepts.map { termbase.concepts[$0] }
    guard let entry = entries.first else { return "" }
    if entries.count > 1 {
      return "one of \(entries.count): " + entries.prefix(4).compactMap { $0.preferred(.en) }.joined(separator: ", ")
        + (entries.count > 4 ? " …" : "")
    }
    let names = [entry.preferred(.ko), entry.preferred(.en)].compactMap(\.self).joined(separator: " – ")
    return "\(names) (\(entry.origin.label))"
  }

  private static func words(_ title: TitleValue) -> String {
    var parts = title.modifiers.map(\.rawValue) + title.roles.prefix(2)
    if let ordinal = title.ordinal { parts.insert("\(ordinal).", at: 0) }
    var text = parts.joined(separator: " ").split(separator: "-").joined(separator: " ")
    let more = title.domains + title.countries + [title.institution].compactMap(\.self)
    if !more.isEmpty { text += " · " + more.joined(separator: ", ") }
    return text
  }

  private static func words(_ quantity: Quantity) -> String {
    var text = grouped(quantity.magnitude.plain)
    if let upper = quantity.upper { text += (quantity.role == .score ? ":" : "–") + grouped(upper.plain) }
    if let unit = quantity.unit { text += " \(unit.id)" }
    switch quantity.hedge {
    case .exact: break
    case .about, .indefinite: text = "about \(text)"
    case .over, .atLeast: text += " or more"
    case .under, .atMost: text += " or less"
    }
    return "\(text) (\(quantity.role.rawValue))"
  }

  private static func words(_ date: DateValue) -> String {
    var text = date.iso ?? "a relative date"
    if let resolved = date.resolved?.iso, resolved != text { text += " = \(resolved)" }
    if let until = date.until { text += " to \(until.iso)" }
    return text
  }

  /// Digits with a comma every three before the point.
  private static func grouped(_ digits: String) -> String {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let whole = Array(parts[0].utf8)
    var out = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0, whole[index - 1] != UInt8(ascii: "-") { out += "," }
      out.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return parts.count > 1 ? "\(out).\(parts[1])" : out
  }
}
