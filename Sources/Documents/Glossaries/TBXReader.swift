import ExpatSupport
import Mentions
import Termbase

/// Reads TBX: version 2 (ISO 30042:2008, MARTIF: `termEntry`, `langSet`, `tig` or `ntig`) and version 3 (ISO 30042:2019:
/// `conceptEntry`, `langSec`, `termSec`) in both styles, data categories as attributes (DCA) or as elements (DCT).
enum TBXReader {
  /// The concepts of the file that have terms in Korean and English, in its order.
  static func read(_ file: BitextFile, _ losses: inout Losses) throws(InputError) -> [ConceptEntry] {
    var run = TBXRun(file: file)
    var found = losses
    try file.readXML(records: ["termEntry", "conceptEntry"]) { event throws(XMLError) in try run.visit(event, &found) }
    losses = found
    return run.concepts
  }
}

private struct TBXRun {
  let file: BitextFile
  var concepts: [ConceptEntry] = []
  private var rootSeen = false
  private var known: [String: Int] = [:]

  init(file: BitextFile) { self.file = file }

  mutating func visit(_ event: XMLEvent, _ losses: inout Losses) throws(XMLError) {
    switch event {
    case .open(let element):
      if !rootSeen, element.name != "martif", element.name != "tbx" { throw noTermbase(element) }
      rootSeen = true
    case .record(let entry):
      guard rootSeen else { throw noTermbase(entry) }
      try add(entry, &losses)
    case .close: break
    }
  }

  private func noTermbase(_ element: XMLElement) -> XMLError {
    XMLError(
      offset: element.offset, message: "this is no TBX: the root element is <\(element.qualifiedName)>",
      hint: "expected <martif> (version 2) or <tbx> (version 3)")
  }

  private mutating func add(_ entry: XMLElement, _ losses: inout Losses) throws(XMLError) {
    let id = entry["id"] ?? ""
    if !id.isEmpty, let first = known.updateValue(file.line(entry.offset), forKey: id) {
      throw XMLError(
        offset: entry.offset, message: "the entry id \"\(id)\" is there twice; the first is on line \(first)",
        hint: "ids must be unique in a file")
    }
    var draft = ConceptDraft(id: TBXName.plain(id), line: file.line(entry.offset))
    let languages = entry.elements.filter { $0.name == "langSet" || $0.name == "langSec" }
    guard !languages.isEmpty else {
      throw XMLError(offset: entry.offset, message: "the entry \"\(id)\" has no <langSet> or <langSec>")
    }
    for child in entry.elements where child.name != "langSet" && child.name != "langSec" {
      note(child, &draft, &losses)
    }
    for section in languages {
      guard let tag = section["xml:lang"] ?? section["lang"], let language = BitextFile.primary(tag) else {
        throw XMLError(offset: section.offset, message: "<\(section.name)> of the entry \"\(id)\" has no xml:lang")
      }
      let terms = section.elements.filter { ["tig", "ntig", "termSec"].contains($0.name) }
      guard let known = TermLanguage(rawValue: language) else {
        losses.add(count: terms.count, "term is", "terms are", "neither Korean nor English; left out")
        continue
      }
      for child in section.elements where !["tig", "ntig", "termSec"].contains(child.name) {
        note(child, &draft, &losses)
      }
      for term in terms { try add(term, known, id, &draft, &losses) }
    }
    if let concept = draft.concept(path: file.path, &losses) { concepts.append(concept) }
  }

  private func add(
    _ section: XMLElement, _ language: TermLanguage, _ id: String, _ draft: inout ConceptDraft,
    _ losses: inout Losses
  ) throws(XMLError) {
    let group = section.first("termGrp")
    guard let term = (group ?? section).first("term") else {
      throw XMLError(offset: section.offset, message: "<\(section.name)> of the entry \"\(id)\" has no <term>")
    }
    var form: TermForm?
    var isShort = false
    for child in flattened(section.elements + (group?.elements ?? [])) where child.name != "term" {
      let (category, value) = self.category(child)
      switch category {
      case "administrativeStatus", "normativeAuthorization": form = TBXRun.form(value) ?? form
      case "termType": isShort = ["shortForm", "abbreviatedForm"].contains(value)
      case "partOfSpeech": break
      default: note(child, &draft, &losses)
      }
    }
    if isShort, form == nil || form == .admitted { form = .short }
    draft.add(term.text, language, form, &losses)
  }

  /// Elements with those of groups in the place of the groups.
  private func flattened(_ elements: [XMLElement]) -> [XMLElement] {
    elements.flatMap { element -> [XMLElement] in
      switch element.name {
      case "termGrp": []
      case "termNoteGrp", "descripGrp", "adminGrp": element.elements
      default: [element]
      }
    }
  }

  /// What an element is about, whichever style it is written in.
  private func category(_ element: XMLElement) -> (name: String, value: String) {
    switch element.name {
    case "descrip", "admin", "termNote", "ref", "xref", "adminNote", "descripNote":
      (element["type"] ?? element.name, element.text)
    default: (element.name, element.text)
    }
  }

  private func note(_ element: XMLElement, _ draft: inout ConceptDraft, _ losses: inout Losses) {
    if ["descripGrp", "adminGrp", "termNoteGrp"].contains(element.name) {
      for child in element.elements { note(child, &draft, &losses) }
      return
    }
    let (category, value) = category(element)
    switch category {
    case "note": draft.addNote(value)
    case "subjectField":
      if let kind = ConceptDraft.kind(value) {
        draft.kind = kind
      } else if !value.isEmpty {
        draft.subjects.append(value)
      }
    case "source": if !value.isEmpty, !draft.sources.contains(value) { draft.sources.append(value) }
    case "externalCrossReference", "xSource":
      let target = element["target"] ?? value
      if !target.isEmpty, !draft.sources.contains(target) { draft.sources.append(target) }
    case "definition":
      losses.add("definition was", "definitions were", "put into the note")
      if !value.isEmpty { draft.notes.append(value) }
    case "transacGrp", "transac", "date":
      losses.add("record of changes was", "records of changes were", "left out")
    default:
      losses.add("value of \(category) was", "values of \(category) were", "left out")
    }
  }

  private static func form(_ status: String) -> TermForm? {
    let name = status.split(separator: "-").first.map { $0.lowercased() }
    switch name {
    case "preferredterm", "preferred", "standardizedterm": return .preferred
    case "admittedterm", "admitted", "legalterm", "regulatedterm": return .admitted
    case "deprecatedterm", "deprecated", "supersededterm", "superseded", "forbidden", "notrecommended":
      return .deprecated
    default: return nil
    }
  }
}

/// Ids in XML must be names; those of glossaries are any text.
enum TBXName {
  /// `id` as an XML name: what cannot stand in one is written by its number, `_x0031_` for a 1 at the start.
  static func name(_ id: String) -> String {
    var out = String.UnicodeScalarView()
    for (index, scalar) in id.unicodeScalars.enumerated() {
      let isDigit = scalar.value >= 0x30 && scalar.value <= 0x39
      if scalar.properties.isAlphabetic || scalar == "_" || (index > 0 && (isDigit || scalar == "-" || scalar == ".")) {
        out.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16)
        out += "_x\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)_".unicodeScalars
      }
    }
    return String(out)
  }

  /// The id that `name` was made of.
  static func plain(_ name: String) -> String {
    var out = String.UnicodeScalarView()
    var rest = name.unicodeScalars[...]
    while let first = rest.popFirst() {
      guard first == "_", rest.first == "x" else {
        out.append(first)
        continue
      }
      let digits = rest.dropFirst().prefix { $0 != "_" }
      if (4...6).contains(digits.count), digits.endIndex < rest.endIndex,
        let scalar = UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init)
      {
        out.append(scalar)
        rest = rest[digits.endIndex...].dropFirst()
      } else {
        out.append(first)
      }
    }
    return String(out)
  }
}
