import TextModel

/// Reads gettext PO catalogues: an entry is a segment, a plural form one of its own (`7[1]`).
///
/// Which side is Korean is told by the header (`Language`, `X-Source-Language`), else by the options. Not read are the
/// header itself, obsolete entries (`#~`), and `#, fuzzy` ones, which gettext does not use either.
enum POReader: BitextFormat {
  static let extensions = ["po"]

  static func read(_ file: BitextFile) throws(InputError) -> BitextContent {
    let entries = try POParser.entries(of: file)
    let header = POHeader(entries.first { $0.isHeader })
    let language = header["Language"] ?? (header["X-Source-Language"] == nil ? script(of: entries) : nil)
    guard let direction = file.direction(source: header["X-Source-Language"], target: language) else {
      return BitextContent(
        otherLanguages: "\(header["X-Source-Language"] ?? "?") into \(header["Language"] ?? "?")")
    }
    var content = BitextContent()
    var contexts: [String: Int] = [:]
    for entry in entries { if let context = entry.context?.string { contexts[context, default: 0] += 1 } }
    var units: [BitextUnit] = []
    var number = 0
    for entry in entries where !entry.isHeader {
      number += 1
      // A context that is there once names its entry better than a number that moves.
      let context = entry.context?.string ?? ""
      let id = contexts[context] == 1 && !context.isEmpty ? context : String(number)
      for (index, text) in entry.translations {
        let isSingular = entry.plural == nil || (index == 0 && entry.translations.count > 1)
        guard !entry.isFuzzy, !text.isBlank else {
          content.untranslated += 1
          continue
        }
        units.append(
          BitextUnit(
            id: entry.plural == nil ? id : "\(id)[\(index)]", source: isSingular ? entry.id : entry.plural ?? entry.id,
            target: text))
      }
    }
    if !units.isEmpty {
      content.articles = [
        BitextArticle(
          id: file.id, sourceLanguage: direction.source, targetLanguage: direction.target, units: units)
      ]
    }
    return content
  }
}

extension POReader {
  /// `ko` where the translations are written in Hangul and the ids are not; nil else.
  private static func script(of entries: [POEntry]) -> String? {
    func isHangul(_ text: FoundText) -> Bool {
      // Hangul syllables begin with EA B0 to ED 9F in UTF-8.
      text.bytes.contains { $0 >= 0xEA && $0 <= 0xED }
    }
    let translated = entries.filter { !$0.isHeader && $0.translations.contains { !$0.text.isBlank } }
    let korean = translated.count { $0.translations.contains { isHangul($0.text) } && !isHangul($0.id) }
    return korean * 2 > translated.count ? "ko" : nil
  }
}

/// The fields of the entry with an empty id.
private struct POHeader {
  private var fields: [String: String] = [:]

  init(_ entry: POEntry?) {
    for line in (entry?.translations.first?.text.string ?? "").split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = parts[1].drop { $0 == " " }
      if !value.isEmpty { fields[String(parts[0])] = String(value) }
    }
  }

  subscript(name: String) -> String? { fields[name] }
}

/// One entry of a catalogue.
struct POEntry: Sendable {
  /// `msgctxt`.
  var context: FoundText?
  /// `msgid`.
  var id: FoundText
  /// `msgid_plural`.
  var plural: FoundText?
  /// `msgstr` (as form 0) or the forms of `msgstr[n]`.
  var translations: [(index: Int, text: FoundText)] = []
  /// Whether the translation is a guess.
  var isFuzzy = false

  /// Whether it is the header.
  var isHeader: Bool { id.bytes.isEmpty && context == nil }
}
