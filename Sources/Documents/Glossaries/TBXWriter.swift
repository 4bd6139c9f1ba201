import ExpatSupport
import Mentions
import Termbase

/// Writes TBX-Basic in one of its three shapes.
///
/// The kind of a concept is its `subjectField`; forms are `administrativeStatus`, short forms `termType` besides; names are
/// `properNoun` by `partOfSpeech`. What has no category in TBX-Basic (validity, case, institution, country) stands in notes
/// of the form `valid_from: 2024-01`, which are read back.
struct TBXWriter {
  /// The shapes of TBX.
  enum Style {
    /// Version 2.
    case martif
    /// Version 3, categories as attributes.
    case dca
    /// Version 3, categories as elements.
    case dct
  }

  let style: Style

  func text(_ concepts: [ConceptEntry], _ losses: inout Losses) -> String {
    var out = head
    for (index, concept) in concepts.enumerated() { out += entry(concept, index, &losses) }
    return out + foot
  }

  private var head: String {
    let description = "<sourceDesc><p>A glossary of Korean and English, written by daejo</p></sourceDesc>"
    switch style {
    case .martif:
      return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
        <martif type="TBX-Basic" xml:lang="en">
          <martifHeader>
            <fileDesc>\(description)</fileDesc>
            <encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>
          </martifHeader>
          <text><body>

        """
    case .dca, .dct:
      let modules =
        style == .dct
        ? " xmlns:min=\"http://www.tbxinfo.net/ns/min\" xmlns:basic=\"http://www.tbxinfo.net/ns/basic\"" : ""
      return """
        <?xml version="1.0" encoding="UTF-8"?>
        <tbx style="\(style == .dca ? "dca" : "dct")" type="TBX-Basic" xml:lang="en" \
        xmlns="urn:iso:std:iso:30042:ed-2"\(modules)>
          <tbxHeader>
            <fileDesc>\(description)</fileDesc>
          </tbxHeader>
          <text><body>

        """
    }
  }

  private var foot: String { "  </body></text>\n</\(style == .martif ? "martif" : "tbx")>\n" }

  private func entry(_ concept: ConceptEntry, _ index: Int, _ losses: inout Losses) -> String {
    let name = style == .martif ? "termEntry" : "conceptEntry"
    // Version 3 asks for an id; a list of two columns gives none.
    let id = concept.id.isEmpty ? "c\(index + 1)" : TBXName.name(concept.id)
    var out = "    <\(name) id=\"\(XMLEscape.attribute(id))\">\n"
    out += line(6, category("descrip", "subjectField", concept.kind.rawValue))
    for cell in concept.extra {
      if cell.column == "subject_field" {
        out += line(6, category("descrip", "subjectField", cell.text))
      } else {
        losses.add(
          "value of the column \"\(cell.column)\" has", "values of the column \"\(cell.column)\" have",
          "no place in TBX; left out")
      }
    }
    if isAddress(concept.source) {
      let target = XMLEscape.attribute(concept.source)
      out += line(
        6,
        style == .dct
          ? "<min:externalCrossReference target=\"\(target)\">\(XMLEscape.escape(concept.source))</min:externalCrossReference>"
          : "<xref type=\"externalCrossReference\" target=\"\(target)\">\(XMLEscape.escape(concept.source))</xref>")
    } else if !concept.source.isEmpty {
      out += line(6, category("admin", "source", concept.source))
    }
    if !concept.note.isEmpty { out += line(6, "<note>\(XMLEscape.escape(concept.note))</note>") }
    for field in ConceptDraft.fields(of: concept) {
      out += line(6, "<note>\(XMLEscape.escape("\(field.name): \(field.value)"))</note>")
    }
    for language in TermLanguage.allCases {
      let terms = concept.terms.filter { $0.language == language }
      if terms.isEmpty { continue }
      let section = style == .martif ? "langSet" : "langSec"
      out += "      <\(section) xml:lang=\"\(language.rawValue)\">\n"
      for term in terms { out += self.term(term, concept.kind) }
      out += "      </\(section)>\n"
    }
    return out + "    </\(name)>\n"
  }

  private func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://")) && !text.utf8.contains { $0 <= 0x20 }
  }

  private func term(_ term: Term, _ kind: MentionKind) -> String {
    let section = style == .martif ? "tig" : "termSec"
    let isName = kind == .person || kind == .place || kind == .organization
    var out = "        <\(section)>\n" + line(10, "<term>\(XMLEscape.escape(term.text))</term>")
    if term.form == .short { out += line(10, category("termNote", "termType", "shortForm")) }
    out += line(10, category("termNote", "partOfSpeech", isName ? "properNoun" : "noun"))
    let status =
      switch term.form {
      case .preferred: "preferredTerm-admn-sts"
      case .admitted, .short: "admittedTerm-admn-sts"
      case .deprecated: "deprecatedTerm-admn-sts"
      }
    return out + line(10, category("termNote", "administrativeStatus", status)) + "        </\(section)>\n"
  }

  /// One data category; of those written here the module `min` defines all but two.
  private func category(_ element: String, _ name: String, _ value: String) -> String {
    guard style == .dct else { return "<\(element) type=\"\(name)\">\(XMLEscape.escape(value))</\(element)>" }
    let module = name == "termType" || name == "source" ? "basic" : "min"
    return "<\(module):\(name)>\(XMLEscape.escape(value))</\(module):\(name)>"
  }

  private func line(_ indent: Int, _ text: String) -> String { String(repeating: " ", count: indent) + text + "\n" }
}
