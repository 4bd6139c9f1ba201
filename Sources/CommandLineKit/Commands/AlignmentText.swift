import Documents
import ICUSupport
import JSONSupport
import Reporting

/// Alignments written down in one of the formats of `align`: text, tsv, tmx, jsonl.
struct AlignmentText {
  /// The format's name.
  var format: String
  /// How text for people looks.
  var style: TerminalStyle
  /// The program's version.
  var version: String

  /// Everything: the pairs in their order.
  func text(of pairs: [AlignedPair]) -> String {
    switch format {
    case "jsonl": pairs.map { pair in pair.beads.map { json($0, pair.id) }.joined() }.joined()
    case "tsv": table(pairs)
    case "tmx": memory(pairs)
    default: pairs.map { AlignmentColumns(style: style).text(of: $0) }.joined(separator: "\n")
    }
  }

  private func json(_ bead: AlignedPair.Bead, _ id: String) -> String {
    func range(_ range: Range<Int>?) -> JSONValue {
      range.map { [.integer($0.lowerBound), .integer($0.upperBound)] } ?? .null
    }
    let value: JSONValue = [
      "pair": .string(id), "source": range(bead.source), "target": range(bead.target),
      "confidence": .number(Self.twoDigits(bead.confidence)),
    ]
    return value.text() + "\n"
  }

  /// A table that can be checked: the ids are `PAIR#n`, the columns those of the contract.
  private func table(_ pairs: [AlignedPair]) -> String {
    var out = "id\tsource\ttarget\tconfidence\n"
    for pair in pairs {
      for (index, bead) in pair.beads.enumerated() {
        let cells = [
          "\(Self.line(pair.id))#\(index + 1)", Self.line(bead.sourceText), Self.line(bead.targetText),
          Self.twoDigits(bead.confidence),
        ]
        out += cells.joined(separator: "\t") + "\n"
      }
    }
    return out
  }

  private func memory(_ pairs: [AlignedPair]) -> String {
    var out = TMXWriter.head(
      sourceLanguage: pairs.first?.sourceLanguage ?? "ko", segments: "sentence", version: version)
    for pair in pairs {
      for bead in pair.beads {
        // A unit needs both sides; what only one side has belongs in no memory.
        if bead.source == nil || bead.target == nil { continue }
        out += TMXWriter.unit(
          properties: [
            .init("x-pair", pair.id), .init("x-confidence", Self.twoDigits(bead.confidence)),
          ],
          [.init(pair.sourceLanguage, bead.sourceText), .init(pair.targetLanguage, bead.targetText)])
      }
    }
    return out + TMXWriter.foot
  }

  /// The text on one line, without tabs and other controls.
  static func line(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      out.append(scalar.value < 0x20 || scalar == "\u{2028}" || scalar == "\u{2029}" ? " " : scalar)
    }
    return String(out)
  }

  /// A number from 0 to 1 with two digits after the point.
  static func twoDigits(_ value: Double) -> String {
    guard value > 0 else { return "0.00" }
    let hundredths = Int(min(value, 1) * 100 + 0.5)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
