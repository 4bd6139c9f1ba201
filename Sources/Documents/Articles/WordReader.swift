import Bitext
import ExpatSupport
import TextModel
import ZipSupport

/// Reads the text of a Word document (DOCX, ISO/IEC 29500): the paragraphs of the main part, those in tables and text
/// boxes included. What was deleted under tracking, field codes, notes, headers and footers are not read.
///
/// A place in it is the number of its paragraph and the character in that.
struct WordReader {
  /// The main part unpacks to no more than this.
  static let longestPart = 64 << 20

  private let path: String

  init(path: String) { self.path = path }

  /// The article; its original text is that of the paragraphs, one a line.
  func article(language: String) throws(InputError) -> Article {
    var body = WordBody()
    let (name, bytes) = try mainPart()
    do {
      try XMLReader.read(bytes, records: ["p"]) { event throws(XMLError) in
        switch event {
        case .open(let element): try body.open(element)
        case .record(let element): body.paragraph(element)
        case .close: break
        }
      }
    } catch {
      throw InputError(path: path, message: "\(name), byte \(error.offset): \(error.message)", hint: error.hint)
    }
    return Article.marked(
      SourceText(bytes: body.bytes, path: path), language: language, blocks: body.blocks, places: body.places)
  }

  private func mainPart() throws(InputError) -> (String, [UInt8]) {
    guard Files.kind(path) == .file else { throw InputError(path: path, message: "no such file") }
    let start = try ByteStream(path: path).chunk() ?? []
    if start.isEmpty { throw InputError(path: path, message: "the file is empty", hint: "expected a Word document") }
    if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw InputError(
        path: path, message: "this is a Word document of the old kind, or one with a password",
        hint: "save it as .docx without a password")
    }
    do {
      let archive = try ZipArchive(path: path)
      let name = try WordReader.mainPartName(archive)
      guard let bytes = try archive.contents(of: name, limit: WordReader.longestPart) else {
        throw InputError(
          path: path, message: "the archive holds no \(name)", hint: "this is no Word document; save it as .docx")
      }
      return (name, bytes)
    } catch let error as ZipError {
      throw InputError(path: path, message: error.message, hint: error.hint)
    } catch let error as InputError {
      throw error
    } catch { throw InputError(path: path, message: "the archive cannot be read") }
  }

  /// The name of the main part, as the package's relationships tell it.
  private static func mainPartName(_ archive: ZipArchive) throws(ZipError) -> String {
    let usual = "word/document.xml"
    guard let list = try archive.contents(of: "_rels/.rels", limit: 1 << 20) else { return usual }
    var name = usual
    try? XMLReader.read(list, records: ["Relationship"]) { event throws(XMLError) in
      guard case .record(let relation) = event, let target = relation["Target"],
        relation["Type"]?.hasSuffix("/officeDocument") == true
      else { return }
      name = target.hasPrefix("/") ? String(target.dropFirst()) : target
    }
    return name
  }
}

/// The paragraphs found so far.
private struct WordBody {
  var bytes: [UInt8] = []
  var blocks: [Article.Block] = []
  var places: [TextPlace] = []
  private var rootSeen = false
  private var number = 0

  mutating func open(_ element: XMLElement) throws(XMLError) {
    if !rootSeen, element.name != "document" {
      throw XMLError(
        offset: element.offset, message: "the root element is <\(element.qualifiedName)>, not <w:document>")
    }
    rootSeen = true
  }

  mutating func paragraph(_ element: XMLElement) {
    number += 1
    let own = number
    var lines: [[UInt8]] = [[]]
    var boxes: [XMLElement] = []
    collect(element, &lines, &boxes)
    let kind = WordBody.kind(element)
    var column = 1
    for line in lines {
      if line.contains(where: { $0 > 0x20 }) {
        let start = bytes.count
        places.append(TextPlace(offset: start, line: own, column: column))
        bytes += line
        blocks.append(Article.Block([.verbatim(TextRange(start, bytes.count))], kind: kind))
        bytes.append(UInt8(ascii: "\n"))
      }
      column += UTF8Scalars.count(in: line, TextRange(0, line.count)) + 1
    }
    // A text box stands in a paragraph and holds paragraphs.
    for box in boxes { paragraph(box) }
  }

  private func collect(_ element: XMLElement, _ lines: inout [[UInt8]], _ boxes: inout [XMLElement]) {
    for child in element.elements {
      switch child.name {
      case "t": lines[lines.count - 1] += WordBody.bytes(of: child)
      case "tab", "ptab": lines[lines.count - 1].append(0x20)
      case "br", "cr": if child["w:type"] != "page" && child["w:type"] != "column" { lines.append([]) }
      case "noBreakHyphen": lines[lines.count - 1].append(UInt8(ascii: "-"))
      // What is deleted or moved away, settings, field codes, and the second of two ways to show one thing.
      case "del", "moveFrom", "delText", "instrText", "pPr", "rPr", "Fallback": break
      case "p": boxes.append(child)
      default: collect(child, &lines, &boxes)
      }
    }
  }

  /// The character data as it is: white space in a run counts.
  private static func bytes(of element: XMLElement) -> [UInt8] {
    element.children.flatMap { child -> [UInt8] in
      guard case .text(let text) = child else { return [] }
      return text.bytes.map { $0 < 0x20 ? 0x20 : $0 }
    }
  }

  private static func kind(_ paragraph: XMLElement) -> ArticleSegment.Kind? {
    guard let style = paragraph.first("pPr")?.first("pStyle")?["w:val"]?.lowercased() else { return nil }
    if style.hasPrefix("heading") || style == "title" || style == "subtitle" { return .headline }
    return style == "caption" ? .caption : nil
  }
}
