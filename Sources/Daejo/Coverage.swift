public import Bitext
import Checks
import Mentions
public import Reporting
import Termbase

extension Checker {
  /// How the concepts of the glossary that a pair's source names are rendered in its target.
  ///
  /// Each occurrence takes one rendering of its concept out of the aligned segments; one that finds none there counts as
  /// nothing: a pronoun, a form the glossary does not list, or left out.
  public func coverage(_ pair: ArticlePair) -> CoverageReport {
    let annotated = annotate(pair)
    var rows: [Int: CoverageReport.Row] = [:]
    for bead in annotated.beads {
      var renderings = concepts(annotated.target, bead.target)
      for (concept, _) in concepts(annotated.source, bead.source) {
        let entry = termbase.concepts[concept]
        var row =
          rows[concept]
          ?? CoverageReport.Row(
            concept: entry.id, kind: entry.kind.rawValue, source: entry.preferred(.ko) ?? "",
            target: entry.preferred(.en) ?? "")
        row.found += 1
        if let place = renderings.firstIndex(where: { $0.concept == concept }) {
          switch renderings.remove(at: place).form {
          case .preferred: row.preferred += 1
          case .admitted, .short: row.admitted += 1
          case .deprecated: row.deprecated += 1
          }
        } else {
          row.nothing += 1
        }
        rows[concept] = row
      }
    }
    return CoverageReport(pairs: 1, rows: rows.sorted { $0.key < $1.key }.map(\.value))
  }

  private func concepts(_ side: AnnotatedSide, _ segments: Range<Int>) -> [(concept: Int, form: TermForm)] {
    side.forest.indices(in: side.range(segments)).compactMap { index in
      guard case .concept(let value) = side.forest.mentions[index].value, let concept = value.concepts.first else {
        return nil
      }
      return (concept, value.form)
    }
  }
}
