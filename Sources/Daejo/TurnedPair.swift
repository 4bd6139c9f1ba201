import Bitext
import Checks
import Diagnostics
import TextModel

/// English into Korean: the same annotators, comparators and rules turned round.
///
/// The pair is checked as if the Korean side were the original, and what was found is turned back. What only one direction
/// can say (something is left out, added, or not translated) is not said, and no fix is offered: it would change the
/// original.
extension ArticlePair {
  /// Whether the Korean side is the translation.
  var isTurned: Bool { target.language == "ko" && source.language != "ko" }

  /// The pair with its sides exchanged.
  var turned: ArticlePair {
    ArticlePair(
      id: id, date: date, source: target, target: source,
      givenAlignment: givenAlignment.map { Alignment(beads: Bead.turned($0.beads)) })
  }
}

extension Bead {
  /// The beads seen from the other side, in its order.
  static func turned(_ beads: [Bead]) -> [Bead] {
    let turned = beads.map { Bead(source: $0.target, target: $0.source, confidence: $0.confidence) }
    // A bead without a source stays behind the one before it.
    var last = -1
    let keyed = turned.enumerated().map { index, bead in
      if let first = bead.source.first { last = first }
      return (place: bead.source.first ?? last, index: index, bead: bead)
    }
    return keyed.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map(\.bead)
  }
}

extension AnnotatedPair {
  /// The pair with its sides exchanged.
  var turned: AnnotatedPair {
    AnnotatedPair(source: target, target: source, beads: Bead.turned(beads), dateline: dateline)
  }
}

extension Diagnostic {
  /// The diagnostic with its sides exchanged; nil where it holds for one direction only.
  var turned: Diagnostic? {
    if source == nil || target == nil {
      let isDirected =
        rule.name.hasSuffix("-missing") || rule.name.hasPrefix("segment-") || rule.name.hasSuffix("-unmatched")
      if isDirected { return nil }
    }
    var turned = self
    turned.source = target
    turned.target = source
    turned.expected = []
    turned.fixes = []
    if let source, let target, message == "\(source.text) is rendered \"\(target.text)\"" {
      turned.message = "\(target.text) is rendered \"\(source.text)\""
    }
    return turned
  }
}
