import ExpatSupport
import TextModel

/// Reads XLIFF 1.2 (OASIS, 2008) and 2.0/2.1/2.2 (ISO 21720): each `<file>` is an article, each segment a segment.
///
/// Inline elements are taken off: of `g`, `pc`, `mrk` the content is text; `bpt`, `ept`, `it`, `ph` hold native code.
/// Proposals (`alt-trans`, `matches`), notes and what is marked `translate="no"` are not read.
enum XLIFFReader: BitextFormat {
  static let extensions = ["xlf", "xliff", "mxliff", "mqxliff", "sdlxliff"]

  static func read(_ file: BitextFile) throws(InputError) -> BitextContent {
    var run = XLIFFRun(file: file)
    try file.readXML(records: ["trans-unit", "unit", "bin-unit"]) { event throws(XMLError) in try run.visit(event) }
    guard run.version != nil else { throw file.error(0, "the file holds no XML element") }
    return run.finished()
  }
}

/// The state of one reading.
private struct XLIFFRun {
  let file: BitextFile
  private var content = BitextContent()
  /// 1 or 2 once the root element was read.
  var version: Int?
  private var languages: (source: String?, target: String?)
  private var direction: (source: String, target: String)?
  private var name = ""
  private var units: [BitextUnit] = []
  private var known: [String: Int] = [:]
  private var filesSeen = 0

  init(file: BitextFile) { self.file = file }

  private static let codes: Set<String> = ["bpt", "ept", "it", "ph", "x", "bx", "ex", "sc", "ec", "sm", "em"]

  mutating func visit(_ event: XMLEvent) throws(XMLError) {
    switch event {
    case .open(let element):
      if version == nil {
        try openRoot(element)
      } else if element.name == "file" {
        openFile(element)
      }
    case .close(let name): if name == "file" { finishFile() }
    case .record(let element):
      guard version != nil else {
        throw XMLError(
          offset: element.offset, message: "this is no XLIFF: the root element is <\(element.qualifiedName)>")
      }
      if element.name == "trans-unit" { try unit12(element) } else if element.name == "unit" { try unit2(element) }
    }
  }

  private mutating func openRoot(_ element: XMLElement) throws(XMLError) {
    guard element.name == "xliff" else {
      throw XMLError(
        offset: element.offset, message: "this is no XLIFF: the root element is <\(element.qualifiedName)>",
        hint: "expected <xliff version=\"1.2\"> or <xliff version=\"2.0\">")
    }
    guard let written = element["version"] else {
      throw XMLError(
        offset: element.offset, message: "<xliff> has no version", hint: "expected version=\"1.2\" or \"2.0\"")
    }
    switch written.utf8.first {
    case UInt8(ascii: "1"): version = 1
    case UInt8(ascii: "2"): version = 2
    default:
      throw XMLError(
        offset: element.offset, message: "XLIFF version \"\(written)\" is not known", hint: "1.2 and 2.x are read")
    }
    languages = (element["srcLang"], element["trgLang"])
    direction = file.direction(source: languages.source, target: languages.target)
  }

  private mutating func openFile(_ element: XMLElement) {
    filesSeen += 1
    name = element["original"] ?? element["id"] ?? String(filesSeen)
    known = [:]
    if version == 1 {
      languages = (element["source-language"], element["target-language"])
      direction = file.direction(source: languages.source, target: languages.target)
    }
    if direction == nil {
      content.otherLanguages = "\(languages.source ?? "?") into \(languages.target ?? "?")"
    }
  }

  private mutating func finishFile() {
    if let direction, !units.isEmpty {
      content.articles.append(
        BitextArticle(id: name, sourceLanguage: direction.source, targetLanguage: direction.target, units: units))
    }
    units = []
  }

  /// Everything that was read; what the file calls its files is used where there are several.
  func finished() -> BitextContent {
    var finished = content
    for index in finished.articles.indices {
      finished.articles[index].id = filesSeen > 1 ? "\(file.id)/\(content.articles[index].id)" : file.id
    }
    return finished
  }

  private mutating func id(of element: XMLElement) throws(XMLError) -> String {
    guard let id = element["id"], !id.isEmpty else {
      throw XMLError(offset: element.offset, message: "<\(element.name)> has no id", hint: "findings are told by it")
    }
    if let first = known[id] {
      throw XMLError(
        offset: element.offset, message: "the unit id \"\(id)\" is there twice; the first is on line \(first)",
        hint: "ids must be unique in a file")
    }
    known[id] = file.line(element.offset)
    return id
  }

  private mutating func add(_ id: String, _ source: FoundText, _ target: FoundText?, state: String?) {
    guard !source.isBlank else { return }
    let isOpen = ["new", "needs-translation", "initial"].contains(state ?? "")
    guard let target, !target.isBlank, !(isOpen && target.bytes == source.bytes) else {
      content.untranslated += 1
      return
    }
    units.append(BitextUnit(id: id, source: source, target: target))
  }

  // MARK: Version 1.2

  private mutating func unit12(_ unit: XMLElement) throws(XMLError) {
    let id = try id(of: unit)
    guard direction != nil, unit["translate"] != "no" else { return }
    guard let source = unit.first("source") else {
      throw XMLError(offset: unit.offset, message: "the unit \"\(id)\" has no <source>")
    }
    let target = unit.first("target")
    let state = target?["state"]
    // Tools that segment keep the sentences of a unit in `mrk` elements of one `mid` on both sides.
    let marks = unit.first("seg-source").map { XLIFFRun.segments(in: $0) } ?? []
    let answers = target.map { XLIFFRun.segments(in: $0) } ?? []
    guard marks.count > 1 || (marks.count == 1 && answers.count == 1) else {
      let found = target.map { file.text(of: $0, codes: XLIFFRun.codes) }
      return add(id, file.text(of: source, codes: XLIFFRun.codes), found, state: state)
    }
    for mark in marks {
      let mid = mark["mid"] ?? ""
      let answer = answers.first { $0["mid"] == mark["mid"] }
      let name = marks.count == 1 ? id : "\(id)/\(mid)"
      let found = answer.map { file.text(of: $0, codes: XLIFFRun.codes) }
      add(name, file.text(of: mark, codes: XLIFFRun.codes), found, state: state)
    }
  }

  private static func segments(in element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { child in
      child.name == "mrk" && child["mtype"] == "seg" ? [child] : segments(in: child)
    }
  }

  // MARK: Version 2

  private mutating func unit2(_ unit: XMLElement) throws(XMLError) {
    let id = try id(of: unit)
    guard direction != nil, unit["translate"] != "no" else { return }
    let segments = unit.all("segment")
    guard !segments.isEmpty else { throw XMLError(offset: unit.offset, message: "the unit \"\(id)\" has no <segment>") }
    for (index, segment) in segments.enumerated() {
      guard let source = segment.first("source") else {
        throw XMLError(offset: segment.offset, message: "a segment of the unit \"\(id)\" has no <source>")
      }
      let name = segments.count == 1 ? id : "\(id)/\(segment["id"] ?? String(index + 1))"
      let target = segment.first("target").map { file.text(of: $0, codes: XLIFFRun.codes) }
      add(name, file.text(of: source, codes: XLIFFRun.codes), target, state: segment["state"])
    }
  }
}
