import ExpatSupport
import Mentions
import Termbase

/// Glossaries as translation memories: a concept is a unit, its terms are variants, what else there is stands in
/// properties.
enum GlossaryTMX {
  private static let formNames: [(form: TermForm, name: String)] = [
    (.preferred, "preferred"), (.admitted, "admitted"), (.short, "short"), (.deprecated, "deprecated"),
  ]

  static func text(_ concepts: [ConceptEntry], version: String, _ losses: inout Losses) -> String {
    var out = TMXWriter.head(sourceLanguage: "ko", segments: "phrase", version: version)
    for concept in concepts {
      var properties = [TMXWriter.Property("x-kind", concept.kind.rawValue)]
      for field in ConceptDraft.fields(of: concept) { properties.append(.init("x-\(field.name)", field.value)) }
      if !concept.source.isEmpty { properties.append(.init("x-source", concept.source)) }
      for cell in concept.extra {
        if cell.column == "subject_field" {
          properties.append(.init("x-subject_field", cell.text))
        } else {
          losses.add(
            "value of the column \"\(cell.column)\" has", "values of the column \"\(cell.column)\" have",
            "no place in TMX; left out")
        }
      }
      let variants = concept.terms.map { term in
        let name = formNames.first { $0.form == term.form }?.name ?? ""
        return TMXWriter.Variant(
          term.language.rawValue, term.text, properties: term.form == .preferred ? [] : [.init("x-status", name)])
      }
      out += TMXWriter.unit(
        id: concept.id.isEmpty ? nil : concept.id, notes: concept.note.isEmpty ? [] : [concept.note],
        properties: properties, variants)
    }
    if concepts.contains(where: { $0.terms.contains { $0.form == .deprecated } }) {
      losses.say("forms (admitted, short, deprecated) are properties that other tools may not look at")
    }
    return out + TMXWriter.foot
  }

  static func read(_ file: BitextFile, _ losses: inout Losses) throws(InputError) -> [ConceptEntry] {
    var concepts: [ConceptEntry] = []
    var found = losses
    var rootSeen = false
    try file.readXML(records: ["tu"]) { event throws(XMLError) in
      switch event {
      case .open(let element):
        if !rootSeen, element.name != "tmx" { throw noMemory(element) }
        rootSeen = true
      case .record(let unit):
        guard rootSeen else { throw noMemory(unit) }
        if let concept = try concept(unit, file, &found) { concepts.append(concept) }
      case .close: break
      }
    }
    losses = found
    return concepts
  }

  private static func noMemory(_ element: XMLElement) -> XMLError {
    XMLError(
      offset: element.offset, message: "this is no TMX: the root element is <\(element.qualifiedName)>",
      hint: "expected <tmx version=\"1.4\">")
  }

  private static func concept(
    _ unit: XMLElement, _ file: BitextFile, _ losses: inout Losses
  ) throws(XMLError) -> ConceptEntry? {
    var draft = ConceptDraft(id: unit["tuid"] ?? "", line: file.line(unit.offset))
    for note in unit.all("note") { draft.addNote(note.text) }
    for property in unit.all("prop") {
      let type = property["type"] ?? ""
      let value = property.text
      switch type {
      case "x-source": draft.sources.append(value)
      case "x-subject_field": draft.subjects.append(value)
      default:
        if type.hasPrefix("x-"), draft.setField(String(type.dropFirst(2)), value) { continue }
        losses.add("property \(type) was", "properties \(type) were", "left out")
      }
    }
    for variant in unit.all("tuv") {
      guard let tag = variant["xml:lang"] ?? variant["lang"], let language = BitextFile.primary(tag) else {
        throw XMLError(
          offset: variant.offset, message: "<tuv> has no xml:lang", hint: "every variant must name its language")
      }
      guard let segment = variant.first("seg") else {
        throw XMLError(offset: variant.offset, message: "<tuv> has no <seg>")
      }
      guard let known = TermLanguage(rawValue: language) else {
        losses.add("term is", "terms are", "neither Korean nor English; left out")
        continue
      }
      let status = variant.all("prop").first { $0["type"] == "x-status" }?.text
      let form = formNames.first { $0.name == status }?.form
      draft.add(file.text(of: segment, codes: ["bpt", "ept", "it", "ph", "ut"]).string, known, form, &losses)
    }
    return draft.concept(path: file.path, &losses)
  }
}
