import Bitext
import ICUSupport
import TextModel

/// A format of files that hold both sides, cut into segments.
///
/// To add one: write a type that conforms and name it in `BitextFormats.all`.
protocol BitextFormat: Sendable {
  /// The endings of its files, in small letters, without the dot.
  static var extensions: [String] { get }
  /// Reads a file; throws where it breaks the format.
  static func read(_ file: BitextFile) throws(InputError) -> BitextContent
}

/// The formats there are.
enum BitextFormats {
  static let all: [any BitextFormat.Type] = [XLIFFReader.self, TMXReader.self, POReader.self, CSVReader.self]

  /// The format of the file at `path`, by its ending.
  static func format(of path: String) -> (any BitextFormat.Type)? {
    let name = path.lowercased()
    return all.first { $0.extensions.contains { name.hasSuffix("." + $0) } }
  }
}

/// A file that was decoded and is to be read as a bitext.
struct BitextFile: Sendable {
  /// The decoded text.
  let text: SourceText
  /// How it was encoded, if not in UTF-8.
  let encoding: String?
  /// The file as the user named it.
  let path: String
  /// What the pair is called where the file holds one and does not name it.
  let id: String
  /// The languages asked for.
  let options: InputOptions

  /// Reads and decodes the file at `path`.
  static func open(_ path: String, id: String, _ options: InputOptions) throws(InputError) -> BitextFile {
    let decoded = try TextFile.read(path)
    return BitextFile(
      text: decoded.text, encoding: decoded.isReencoded ? decoded.encoding.rawValue : nil, path: path, id: id,
      options: options)
  }

  /// The line of the byte at `offset`, from 1.
  func line(_ offset: Int) -> Int { text.position(offset).line }

  /// A failure at the byte `offset`.
  func error(_ offset: Int, _ message: String, _ hint: String = "") -> InputError {
    InputError(path: path, line: line(offset), message: message, hint: hint)
  }

  /// Which way a file translates, by the language tags it gives; nil where it is about other languages.
  func direction(source: String?, target: String?) -> (source: String, target: String)? {
    let (from, into) = (options.sourceLanguage, options.targetLanguage)
    let source = source.flatMap(BitextFile.primary)
    let target = target.flatMap(BitextFile.primary)
    switch (source, target) {
    case (from, into), (from, nil), (nil, into), (nil, nil): return (from, into)
    case (into, from), (into, nil), (nil, from): return (into, from)
    default: return nil
    }
  }

  /// The language of a BCP 47 tag without region and script, in small letters: `ko` of `ko-KR`; nil for an empty one.
  static func primary(_ tag: String) -> String? {
    let first = tag.lowercased().split { $0 == "-" || $0 == "_" }.first.map { String($0) }
    switch first {
    case "kor": return "ko"
    case "eng": return "en"
    default: return first
    }
  }
}

/// What a file holds.
struct BitextContent: Sendable {
  /// Its articles, in the order of the file; each has at least one unit.
  var articles: [BitextArticle] = []
  /// How many units were left out because they have no translation yet.
  var untranslated = 0
  /// The languages of what was left out because it is in others than those asked for: `ja into fr`.
  var otherLanguages: String?
}

/// An article of a bitext.
struct BitextArticle: Sendable {
  /// Its id.
  var id: String
  /// The language it was written in.
  var sourceLanguage: String
  /// The language it was translated into.
  var targetLanguage: String
  /// Its segments.
  var units: [BitextUnit]
}

/// A segment with its translation.
struct BitextUnit: Sendable {
  /// The id of the unit, and of the segment in it where there are several.
  var id: String
  /// What was translated.
  var source: FoundText
  /// The translation.
  var target: FoundText
}

/// A text that was found in a file, in the form a reader sees, with the way back.
struct FoundText: Sendable {
  /// The text.
  private(set) var bytes: [UInt8] = []
  /// Where its stretches stand.
  private(set) var places: [TextPlace] = []
  /// The line of the file on which it is.
  var line: Int

  init(line: Int) { self.line = line }

  /// A text of which no more is known than the line on which its record begins.
  init(_ text: String, line: Int) {
    bytes = Array(text.utf8)
    self.line = line
  }

  /// Adds bytes that stand in `file` at `offset`: as they are, or (`isVerbatim` false) in another spelling.
  mutating func append(_ text: some Collection<UInt8>, at offset: Int, in file: SourceText, isVerbatim: Bool = true) {
    guard !text.isEmpty else { return }
    addPlace(bytes.count, offset, file)
    if isVerbatim {
      for (index, byte) in text.enumerated() where byte == UInt8(ascii: "\n") && index + 1 < text.count {
        addPlace(bytes.count + index + 1, offset + index + 1, file)
      }
    }
    bytes += text
  }

  private mutating func addPlace(_ start: Int, _ offset: Int, _ file: SourceText) {
    let position = file.position(offset)
    places.append(TextPlace(offset: start, line: position.line, column: position.column))
  }

  /// Whether there is nothing but white space.
  var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }
  /// The text as a string.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}
