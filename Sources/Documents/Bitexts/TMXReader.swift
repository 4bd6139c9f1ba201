import ExpatSupport
import TextModel

/// Reads TMX 1.4 (LISA OSCAR, 2005) and 1.1 to 1.3: units are articles by the documents they name. A memory that names
/// none is one article, cut where it gets longer than any article: what one text says excuses nothing in another.
///
/// Of `hi` the content is text; `bpt`, `ept`, `it`, `ph`, `ut` hold native code. Of several variants in one language the
/// first counts.
enum TMXReader: BitextFormat {
  static let extensions = ["tmx"]

  /// Properties that name the document a unit comes from: our own, and what OmegaT and memoQ write.
  private static let documentProperties: Set<String> = ["x-pair", "pair", "x-document", "document", "file", "x-file"]
  private static let codes: Set<String> = ["bpt", "ept", "it", "ph", "ut"]
  /// Units of a memory that are taken for one article, where no document is named.
  static let longestArticle = 1000

  static func read(_ file: BitextFile) throws(InputError) -> BitextContent {
    var memory = Memory(file: file)
    try file.readXML(records: ["tu"]) { event throws(XMLError) in try memory.visit(event) }
    return memory.content
  }

  private struct Memory {
    let file: BitextFile
    private var rootSeen = false
    private var sourceLanguage: String?
    private var count = 0
    private var untranslated = 0
    /// Units that name no document.
    private var unnamed = 0
    private var languagesSeen: [String] = []
    private var articles: [BitextArticle] = []
    private var places: [String: Int] = [:]

    init(file: BitextFile) { self.file = file }

    var content: BitextContent {
      let isOther = articles.isEmpty && languagesSeen.count > 1
      return BitextContent(
        articles: articles, untranslated: isOther ? 0 : untranslated,
        otherLanguages: isOther ? languagesSeen.joined(separator: ", ") : nil)
    }

    mutating func visit(_ event: XMLEvent) throws(XMLError) {
      switch event {
      case .open(let element):
        if !rootSeen {
          guard element.name == "tmx" else { throw noMemory(element) }
          rootSeen = true
        } else if element.name == "header" {
          sourceLanguage = element["srclang"].flatMap { $0 == "*all*" ? nil : BitextFile.primary($0) }
        }
      case .record(let unit):
        guard rootSeen else { throw noMemory(unit) }
        try add(unit)
      case .close: break
      }
    }

    private func noMemory(_ element: XMLElement) -> XMLError {
      XMLError(
        offset: element.offset, message: "this is no TMX: the root element is <\(element.qualifiedName)>",
        hint: "expected <tmx version=\"1.4\">")
    }

    private mutating func add(_ unit: XMLElement) throws(XMLError) {
      count += 1
      let id = unit["tuid"] ?? String(count)
      var texts: [String: FoundText] = [:]
      for variant in unit.all("tuv") {
        guard let tag = variant["xml:lang"] ?? variant["lang"], let language = BitextFile.primary(tag) else {
          throw XMLError(
            offset: variant.offset, message: "<tuv> of the unit \"\(id)\" has no xml:lang",
            hint: "every variant must name its language")
        }
        guard let segment = variant.first("seg") else {
          throw XMLError(offset: variant.offset, message: "<tuv> of the unit \"\(id)\" has no <seg>")
        }
        if !languagesSeen.contains(language) { languagesSeen.append(language) }
        if texts[language] == nil { texts[language] = file.text(of: segment, codes: TMXReader.codes) }
      }
      guard !texts.isEmpty else { throw XMLError(offset: unit.offset, message: "the unit \"\(id)\" has no <tuv>") }
      let (first, second) = (file.options.sourceLanguage, file.options.targetLanguage)
      guard let source = texts[first], let target = texts[second], !source.isBlank, !target.isBlank else {
        untranslated += 1
        return
      }
      let written = unit["srclang"].flatMap { $0 == "*all*" ? nil : BitextFile.primary($0) } ?? sourceLanguage
      let isTurned = written == second
      let found = BitextUnit(id: id, source: isTurned ? target : source, target: isTurned ? source : target)
      append(found, document: document(of: unit), isTurned ? (second, first) : (first, second))
    }

    /// The document that a unit says it is from.
    private func document(of unit: XMLElement) -> String? {
      for property in unit.all("prop") where TMXReader.documentProperties.contains(property["type"] ?? "") {
        let name = property.text
        if !name.isEmpty { return name }
      }
      guard let id = unit["tuid"], let mark = id.utf8.lastIndex(of: UInt8(ascii: "#")), mark > id.utf8.startIndex else {
        return nil
      }
      return String(id[..<mark])
    }

    private mutating func append(_ unit: BitextUnit, document: String?, _ languages: (String, String)) {
      if document == nil { unnamed += 1 }
      let part = (unnamed - 1) / TMXReader.longestArticle
      let name = document ?? (part > 0 ? "\(file.id)/\(part + 1)" : file.id)
      let key = "\(languages.0) \(name)"
      if let place = places[key] {
        articles[place].units.append(unit)
      } else {
        places[key] = articles.count
        articles.append(
          BitextArticle(id: name, sourceLanguage: languages.0, targetLanguage: languages.1, units: [unit]))
      }
    }
  }
}
