import Bitext
import Diagnostics
import Korean
import Mentions
public import Renderings
import Termbase
public import TextModel

/// Compares how an article renders names and terms with how the archive did.
///
/// Only where the archive is of one mind is a departure worth a word: at least `fewest` uses in two articles, most of them
/// alike, and the words at hand not among them.
struct HistoryComparison {
  /// Uses from which on the archive has a habit.
  static let fewest = 3
  /// The share of the prevailing rendering from which on it is one.
  static let share = 0.8
  /// The same for words that the glossary allows: a choice among listed forms is only remarked where it is clearly made.
  static let allowed = (fewest: 10, share: 0.9)

  let pair: AnnotatedPair
  let id: String
  let termbase: Termbase
  let history: RenderingHistory

  /// A habit of the archive.
  private struct Habit {
    var words: String
    var usage: RenderingHistory.Usage
    /// Everything the archive ever used.
    var all: [RenderingHistory.Usage]
    var share: Double
    /// `Hegseth 41 times since 2024-11`.
    var sentence: String {
      let since = usage.since.map { " since \($0.iso.dropLast(3))" } ?? ""
      return "\"\(usage.words)\" \(usage.count) times\(since)"
    }
  }

  /// What departs from the archive's habits: once per rendering.
  func findings(_ renderings: [Rendering]) -> [Finding] {
    var said: Set<String> = []
    var habits: [String: Habit?] = [:]
    func habit(_ term: String) -> Habit? {
      if let known = habits[term] { return known }
      let found = self.habit(term)
      habits[term] = .some(found)
      return found
    }
    var found: [Finding] = []
    for rendering in renderings + located(renderings) where rendering.kind != .title && rendering.kind != .place {
      let term = self.term(rendering)
      guard history.knows(term), let habit = habit(term) else { continue }
      if rendering.target != nil {
        guard let finding = departure(rendering, term, habit), said.insert("\(term)\n\(rendering.words)").inserted
        else { continue }
        found.append(finding)
      } else if rendering.kind != .term, let finding = slip(rendering, term, habit),
        said.insert("\(term)\nslip").inserted
      {
        found.append(finding)
      }
    }
    return found
  }

  /// Names the archive knows and this article's annotators did not take for names.
  private func located(_ renderings: [Rendering]) -> [Rendering] {
    let text = pair.source.text
    var found: [Rendering] = []
    var seen: Set<String> = []
    let occurrences = KoreanOccurrences(text)
    let taken = TextRangeSet(renderings.map(\.source))
    for eojeol in Eojeols(text.bytes) {
      let core = eojeol.core
      for count in 2...8 where core.length >= 3 * count {
        let words = Array(text.bytes[core.start..<(core.start + 3 * count)])
        let term = String(decoding: words, as: UTF8.self)
        guard history.isName(term), seen.insert(term).inserted else { continue }
        for range in occurrences.ranges(of: words) {
          guard !taken.overlaps(range), let bead = pair.bead(ofSource: range.start)
          else { continue }
          found.append(
            Rendering(subject: .unlisted(term), kind: .name, source: range, bead: bead, manner: .nothing))
        }
      }
    }
    return found
  }

  /// What the ledger calls the source of a rendering.
  func term(_ rendering: Rendering) -> String {
    switch rendering.subject {
    case .concept(let index): termbase.concepts[index].preferred(.ko) ?? termbase.concepts[index].id
    case .unlisted(let words): words
    }
  }

  private func habit(_ term: String) -> Habit? {
    let usages = history.usages(of: term, without: id)
    // Short forms count with the fullest form they belong to.
    guard let fullest = usages.max(by: { ($0.count, $1.words) < ($1.count, $0.words) }) else { return nil }
    let alike = usages.filter { isOne($0.words, fullest.words) }
    let sum = usages.reduce(0) { $0 &+ $1.count }
    let mine = alike.reduce(0) { $0 &+ $1.count }
    guard mine >= HistoryComparison.fewest, alike.contains(where: { $0.articles > 1 }) || alike.count > 1 else {
      return nil
    }
    let share = Double(mine) / Double(max(1, sum))
    guard share >= HistoryComparison.share else { return nil }
    var usage = fullest
    usage.count = mine
    usage.since = alike.compactMap(\.since).min()
    return Habit(words: fullest.words, usage: usage, all: usages, share: share)
  }

  /// Whether two renderings are one but for what is left out.
  private func isOne(_ a: String, _ b: String) -> Bool {
    let (x, y) = (Variants.words(a), Variants.words(b))
    return x == y || Variants.isPart(x, of: y) || Variants.isPart(y, of: x) || Variants.isInitials(a, of: y)
      || Variants.isInitials(b, of: x)
  }

  // MARK: What departs

  private func departure(_ rendering: Rendering, _ term: String, _ habit: Habit) -> Finding? {
    let words = rendering.words
    guard
      !habit.all.contains(where: {
        isOne($0.words, words)
          || ($0.count > 1 && Variants.isInflected(Variants.words($0.words), Variants.words(words)))
      })
    else { return nil }
    let isAllowed = rendering.manner <= .short
    if isAllowed {
      guard habit.usage.count >= HistoryComparison.allowed.fewest, habit.share >= HistoryComparison.allowed.share else {
        return nil
      }
    }
    return finding(rendering, rendering.target, term, words, habit, isAllowed ? 0.35 : 0.65)
  }

  /// A name whose counterpart was not found, where a name a letter or two off the archive's stands in the sentence.
  private func slip(_ rendering: Rendering, _ term: String, _ habit: Habit) -> Finding? {
    let here = pair.target.range(pair.beads[rendering.bead].target)
    guard !here.isEmpty else { return nil }
    let known = Set(habit.all.flatMap { Variants.words($0.words) })
    for index in pair.target.forest.indices(in: here) {
      let mention = pair.target.forest.mentions[index]
      guard case .name(let name) = mention.value else { continue }
      let strangers = name.parts.filter { !known.contains($0.lowercased()) }
      guard strangers.count == 1, let word = strangers.first?.lowercased(), word.utf8.count >= 5,
        known.contains(where: { isSlip($0, word) })
      else { continue }
      return finding(rendering, mention.range, term, name.parts.joined(separator: " "), habit, 0.6)
    }
    return nil
  }

  private func isSlip(_ a: String, _ b: String) -> Bool {
    let (x, y) = (Array(a.utf8), Array(b.utf8))
    guard x.count >= 5, x.first == y.first, !x.starts(with: y), !y.starts(with: x) else { return false }
    return EditDistance.between(x, y) <= 2
  }

  private func finding(
    _ rendering: Rendering, _ target: TextRange?, _ term: String, _ words: String, _ habit: Habit, _ confidence: Double
  ) -> Finding? {
    guard let severity = Confidence.severity(confidence) else { return nil }
    // Which of two words a house prefers for a term is a matter of style.
    let isTerm = rendering.kind == .term
    return Finding(
      rule: isTerm ? "term-inconsistent" : "name-inconsistent", severity: isTerm ? min(severity, .note) : severity,
      confidence: confidence,
      message: "\(term): \(habit.sentence), \"\(words)\" here", source: rendering.source, target: target,
      expected: [habit.words], notes: ["so the ledger remembers: \(remembered(habit))"],
      kind: rendering.kind, replacement: .init(side: .target, text: habit.words, safety: .unsafe))
  }

  private func remembered(_ habit: Habit) -> String {
    let shown = habit.all.prefix(3).map { "\"\($0.words)\" \($0.count) times in \($0.articles) articles" }
    return shown.joined(separator: ", ") + (habit.all.count > 3 ? " and \(habit.all.count - 3) others" : "")
  }
}

extension [Finding] {
  /// The findings of the rules with these departures: one that a rule speaks of already gives it its reasons, the others
  /// stand for themselves.
  func added(to findings: [Finding]) -> [Finding] {
    var all = findings
    for departure in self {
      let place = all.firstIndex { finding in
        guard let mine = departure.target, let theirs = finding.target, theirs.overlaps(mine) else { return false }
        return finding.source.map { source in departure.source?.overlaps(source) ?? false } ?? true
      }
      if let place { all[place].notes += departure.notes } else { all.append(departure) }
    }
    return all
  }
}

extension PairChecker {
  /// What of `renderings` departs from the archive's habits; `id` is the pair's, whose own past does not count.
  func departures(
    of renderings: [Rendering], in annotated: AnnotatedPair, id: String, from history: RenderingHistory
  ) -> [Finding] {
    if history.isEmpty { return [] }
    return HistoryComparison(pair: annotated, id: id, termbase: termbase, history: history).findings(renderings)
  }

  /// What a ledger remembers of `renderings`: those with words, each with the target's range it stands in.
  public func uses(of renderings: [Rendering]) -> [(use: RememberedUse, target: TextRange)] {
    renderings.compactMap { rendering in
      guard let target = rendering.target, !rendering.words.isEmpty else { return nil }
      let entry: ConceptEntry? =
        if case .concept(let index) = rendering.subject { termbase.concepts[index] } else { nil }
      let term: String =
        switch rendering.subject {
        case .concept: entry?.preferred(.ko) ?? entry?.id ?? ""
        case .unlisted(let words): words
        }
      let use = RememberedUse(
        term: term, concept: entry?.id, kind: rendering.kind.rawValue, manner: rendering.manner, words: rendering.words,
        count: 1)
      return (use, target)
    }
  }
}
