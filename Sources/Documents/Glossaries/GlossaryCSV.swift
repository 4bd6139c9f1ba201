import Mentions
import Termbase

/// Writes the project's own glossary format.
enum GlossaryCSV {
  private static let usual = [
    "id", "kind", "ko", "ko_variants", "ko_forbidden", "en", "en_variants", "en_forbidden", "ko_short", "en_short",
    "valid_from", "valid_to", "case", "note", "source",
  ]

  /// The table of `concepts`, in their order.
  static func text(_ concepts: [ConceptEntry], _ losses: inout Losses) -> String {
    var columns = usual
    if concepts.contains(where: { $0.institution != nil }) { columns.append("institution") }
    if concepts.contains(where: { $0.country != nil }) { columns.append("country") }
    for cell in concepts.flatMap(\.extra) where !columns.contains(cell.column) { columns.append(cell.column) }
    var out = row(columns)
    for concept in concepts { out += row(columns.map { cell($0, concept, &losses) }) }
    return out
  }

  private static func cell(_ column: String, _ concept: ConceptEntry, _ losses: inout Losses) -> String {
    switch column {
    case "id": return concept.id
    case "kind": return concept.kind.rawValue
    case "ko": return values(concept, .ko, .preferred, &losses)
    case "ko_variants": return values(concept, .ko, .admitted, &losses)
    case "ko_forbidden": return values(concept, .ko, .deprecated, &losses)
    case "ko_short": return values(concept, .ko, .short, &losses)
    case "en": return values(concept, .en, .preferred, &losses)
    case "en_variants": return values(concept, .en, .admitted, &losses)
    case "en_forbidden": return values(concept, .en, .deprecated, &losses)
    case "en_short": return values(concept, .en, .short, &losses)
    case "valid_from": return concept.validity.from?.text ?? ""
    case "valid_to": return concept.validity.to?.text ?? ""
    case "case": return concept.casePolicy == .any ? "" : concept.casePolicy.rawValue
    case "note": return concept.note
    case "source": return concept.source
    case "institution": return concept.institution ?? ""
    case "country": return concept.country ?? ""
    default: return concept.extra.first { $0.column == column }?.text ?? ""
    }
  }

  private static func values(
    _ concept: ConceptEntry, _ language: TermLanguage, _ form: TermForm, _ losses: inout Losses
  ) -> String {
    concept.texts(language, form).map { text in
      var text = text
      // A backslash at the end would make the separator behind it part of the value.
      if text.utf8.last == UInt8(ascii: "\\") {
        losses.add("term ends", "terms end", "with a backslash, which was taken off")
        while text.utf8.last == UInt8(ascii: "\\") { text.removeLast() }
      }
      return text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\\|")
    }.joined(separator: "|")
  }

  private static func row(_ cells: [String]) -> String {
    cells.map { cell in
      let needsQuotes = cell.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
      guard needsQuotes else { return cell }
      let inner = cell.utf8.split(separator: 0x22, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\"\"")
      return "\"\(inner)\""
    }.joined(separator: ",") + "\n"
  }
}
