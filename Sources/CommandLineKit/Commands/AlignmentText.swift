import JSONSupport

/// Alignments written down in one of the formats of `align`: text, tsv, tmx, jsonl.
struct AlignmentText {
  /// The format's name.
  var format: String
  /// The language of the originals.
  var source: String
  /// The language of the translations.
  var target: String

  /// What comes before the first pair.
  func head(version: String) -> String {
    switch format {
    case "tsv": "pair\tsource\ttarget\tconfidence\n"
    case "tmx":
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
        <header creationtool="daejo" creationtoolversion="\(xml(version))" segtype="sentence" o-tmf="daejo" \
      adminlang="en" srclang="\(source)" datatype="plaintext"/>
        <body>

      """
    default: ""
    }
  }

  /// What comes after the last pair.
  var foot: String { format == "tmx" ? "  </body>\n</tmx>\n" : "" }

  /// One pair.
  func text(of pair: AlignedPair) -> String {
    var out = format == "text" ? "# \(line(pair.id))\n" : ""
    for bead in pair.beads { out += text(of: bead, pair.id) }
    return format == "text" ? out + "\n" : out
  }

  private func text(of bead: AlignedPair.Bead, _ id: String) -> String {
    switch format {
    case "jsonl":
      let value: JSONValue = [
        "pair": .string(id), "source": range(bead.source), "target": range(bead.target),
        "confidence": .number(Self.twoDigits(bead.confidence)),
      ]
      return value.text() + "\n"
    case "tsv":
      let cells = [line(id), line(bead.sourceText), line(bead.targetText), Self.twoDigits(bead.confidence)]
      return cells.joined(separator: "\t") + "\n"
    case "tmx":
      // A unit needs both sides; what only one side has belongs in no memory.
      if bead.source == nil || bead.target == nil { return "" }
      return "    <tu><prop type=\"pair\">\(xml(id))</prop>"
        + "<tuv xml:lang=\"\(source)\"><seg>\(xml(bead.sourceText))</seg></tuv>"
        + "<tuv xml:lang=\"\(target)\"><seg>\(xml(bead.targetText))</seg></tuv></tu>\n"
    default:
      return "\(Self.twoDigits(bead.confidence))  \(bead.source == nil ? "-" : line(bead.sourceText))\n"
        + "      \(bead.target == nil ? "-" : line(bead.targetText))\n"
    }
  }

  private func range(_ range: Range<Int>?) -> JSONValue {
    range.map { [.integer($0.lowerBound), .integer($0.upperBound)] } ?? .null
  }

  /// The text on one line, without tabs and other controls.
  private func line(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      out.append(scalar.value < 0x20 || scalar == "\u{2028}" || scalar == "\u{2029}" ? " " : scalar)
    }
    return String(out)
  }

  private func xml(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\t", "\n", "\r": out.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// A number from 0 to 1 with two digits after the point.
  static func twoDigits(_ value: Double) -> String {
    guard value > 0 else { return "0.00" }
    let hundredths = Int(min(value, 1) * 100 + 0.5)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
