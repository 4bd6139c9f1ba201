import TextModel

/// Takes a PO file apart into entries.
///
/// A parser of our own: gettext's library (libgettextpo) ends the process on a bad file unless it is given handlers, keeps
/// its state for the whole process, and gives places by entry only; the format itself is lines of quoted strings.
struct POParser {
  private let file: BitextFile
  private let bytes: [UInt8]
  private var entries: [POEntry] = []
  private var current: Draft?
  private var isFuzzy = false
  private var known: [[UInt8]: Int] = [:]

  private init(file: BitextFile) {
    self.file = file
    bytes = file.text.bytes
  }

  /// What an entry is made of before it is complete.
  private struct Draft {
    var context: FoundText?
    var id: FoundText?
    var plural: FoundText?
    var translations: [(index: Int, text: FoundText)] = []
    var isFuzzy: Bool
    /// What a line of nothing but a string goes on with.
    var last: Field
    var start: Int
  }

  private enum Field: Equatable {
    case context, id, plural
    case translation(Int)
  }

  /// All entries but obsolete ones, in order.
  static func entries(of file: BitextFile) throws(InputError) -> [POEntry] {
    var parser = POParser(file: file)
    try parser.parse()
    guard !parser.entries.isEmpty else {
      throw InputError(
        path: file.path, message: "the file holds no entry", hint: "expected msgid \"…\" and msgstr \"…\"")
    }
    return parser.entries
  }

  private mutating func parse() throws(InputError) {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      try line(start, end)
      start = end + 1
    }
    try finishEntry(at: max(0, bytes.count - 1))
  }

  private mutating func line(_ start: Int, _ end: Int) throws(InputError) {
    var offset = start
    skipBlanks(&offset, end)
    guard offset < end else { return }
    if bytes[offset] == UInt8(ascii: "#") {
      // A comment begins the next entry, if the one before is complete.
      if current?.translations.isEmpty == false { try finishEntry(at: offset) }
      if bytes[offset..<end].starts(with: "#,".utf8) { isFuzzy = isFuzzy || holdsFlag("fuzzy", offset + 2, end) }
      // What is obsolete has flags, too; they belong to nobody.
      if bytes[offset..<end].starts(with: "#~".utf8) { isFuzzy = false }
      return
    }
    if bytes[offset] == UInt8(ascii: "\"") {
      guard let field = current?.last else {
        throw file.error(offset, "a string without a keyword", "expected msgid or msgstr before it")
      }
      try string(&offset, end, field)
      return
    }
    let word = bytes[offset..<end].prefix { isWord($0) }
    offset += word.count
    let name = String(decoding: word, as: UTF8.self)
    let field = try field(name, &offset, end)
    skipBlanks(&offset, end)
    guard offset < end, bytes[offset] == UInt8(ascii: "\"") else {
      throw file.error(offset < end ? offset : start, "\(name) without a string", "write its text in double quotes")
    }
    try string(&offset, end, field)
  }

  private mutating func field(_ name: String, _ offset: inout Int, _ end: Int) throws(InputError) -> Field {
    let place = offset
    switch name {
    case "msgctxt":
      try begin(at: place)
      current?.context = FoundText(line: file.line(place))
      return .context
    case "msgid":
      if current?.id != nil || current?.translations.isEmpty == false { try begin(at: place) }
      if current == nil { try begin(at: place) }
      current?.id = FoundText(line: file.line(place))
      return .id
    case "msgid_plural":
      guard current?.id != nil, current?.translations.isEmpty == true else {
        throw file.error(place, "msgid_plural without msgid")
      }
      current?.plural = FoundText(line: file.line(place))
      return .plural
    case "msgstr":
      guard current?.id != nil else { throw file.error(place, "msgstr without msgid") }
      var index = 0
      if offset < end, bytes[offset] == UInt8(ascii: "[") {
        let digits = bytes[(offset + 1)..<end].prefix { $0 >= 0x30 && $0 <= 0x39 }
        offset += digits.count + 1
        guard (1...3).contains(digits.count), offset < end, bytes[offset] == UInt8(ascii: "]") else {
          throw file.error(place, "msgstr[ without a number and ]")
        }
        offset += 1
        index = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard current?.plural != nil else { throw file.error(place, "msgstr[\(index)] without msgid_plural") }
      } else if current?.plural != nil {
        throw file.error(place, "msgstr of a plural entry without a number", "write msgstr[0], msgstr[1] …")
      }
      guard current?.translations.contains(where: { $0.index == index }) == false else {
        throw file.error(place, "a second msgstr for the msgid on line \(current?.id?.line ?? 0)")
      }
      current?.translations.append((index, FoundText(line: file.line(place))))
      return .translation(index)
    default:
      throw file.error(
        place, "unknown keyword \"\(name.isEmpty ? "?" : name)\"",
        "expected msgctxt, msgid, msgid_plural, msgstr, a string or a comment")
    }
  }

  private mutating func begin(at place: Int) throws(InputError) {
    try finishEntry(at: place)
    current = Draft(isFuzzy: isFuzzy, last: .id, start: place)
    isFuzzy = false
  }

  private mutating func finishEntry(at place: Int) throws(InputError) {
    guard let draft = current else { return }
    current = nil
    guard let id = draft.id else { throw file.error(place, "msgctxt without msgid") }
    guard !draft.translations.isEmpty else { throw file.error(place, "msgid without msgstr") }
    let key = (draft.context?.bytes ?? []) + [4] + id.bytes
    if let first = known.updateValue(id.line, forKey: key) {
      throw file.error(
        draft.start, "the msgid \"\(id.string.prefix(40))\" is there twice; the first is on line \(first)",
        "give one of them a msgctxt")
    }
    entries.append(
      POEntry(
        context: draft.context, id: id, plural: draft.plural, translations: draft.translations, isFuzzy: draft.isFuzzy))
  }

  // MARK: Strings

  /// Reads the string that begins at `offset` and nothing may follow.
  private mutating func string(_ offset: inout Int, _ end: Int, _ field: Field) throws(InputError) {
    current?.last = field
    let opening = offset
    offset += 1
    var start = offset
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\") {
        add(bytes[start..<offset], at: start, field)
        let (text, length) = try escape(offset, end)
        add(text[...], at: offset, field, isVerbatim: false)
        offset += length
        start = offset
      } else if byte == UInt8(ascii: "\"") {
        add(bytes[start..<offset], at: start, field)
        offset += 1
        skipBlanks(&offset, end)
        guard offset == end else { throw file.error(offset, "text follows a closing quote", "write \\\" for a quote") }
        return
      } else {
        offset += 1
      }
    }
    throw file.error(opening, "a string begins here and does not end on its line", "close it with a double quote")
  }

  private mutating func add(_ text: ArraySlice<UInt8>, at offset: Int, _ field: Field, isVerbatim: Bool = true) {
    switch field {
    case .context: current?.context?.append(text, at: offset, in: file.text, isVerbatim: isVerbatim)
    case .id: current?.id?.append(text, at: offset, in: file.text, isVerbatim: isVerbatim)
    case .plural: current?.plural?.append(text, at: offset, in: file.text, isVerbatim: isVerbatim)
    case .translation(let index):
      guard let place = current?.translations.firstIndex(where: { $0.index == index }) else { return }
      current?.translations[place].text.append(text, at: offset, in: file.text, isVerbatim: isVerbatim)
    }
  }

  /// What an escape stands for, and its length.
  private func escape(_ offset: Int, _ end: Int) throws(InputError) -> ([UInt8], Int) {
    guard offset + 1 < end else { throw file.error(offset, "a backslash ends the line") }
    let byte = bytes[offset + 1]
    switch byte {
    case UInt8(ascii: "n"): return ([0x0A], 2)
    case UInt8(ascii: "t"): return ([0x09], 2)
    case UInt8(ascii: "r"): return ([0x0D], 2)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "?"): return ([byte], 2)
    case UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"): return ([0x20], 2)
    case UInt8(ascii: "x"):
      let digits = bytes[(offset + 2)..<end].prefix(2).prefix { hex($0) != nil }
      if let value = number(digits, base: 16) { return (value, 2 + digits.count) }
    case 0x30...0x37:
      let digits = bytes[(offset + 1)..<end].prefix(3).prefix { $0 >= 0x30 && $0 <= 0x37 }
      if let value = number(digits, base: 8) { return (value, 1 + digits.count) }
    default: break
    }
    throw file.error(
      offset, "an unknown escape \\\(String(decoding: [byte], as: UTF8.self))", "write \\\\ for a backslash")
  }

  /// The ASCII character with that number; nil where there is none: bytes of other characters must not be escaped.
  private func number(_ digits: ArraySlice<UInt8>, base: Int) -> [UInt8]? {
    let value = digits.reduce(0) { $0 * base + (hex($1) ?? 0) }
    return digits.isEmpty || value == 0 || value > 0x7E ? nil : [UInt8(value)]
  }

  private func hex(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46, 0x61...0x66: Int(byte | 0x20) - 0x57
    default: nil
    }
  }

  private func isWord(_ byte: UInt8) -> Bool { (byte >= 0x61 && byte <= 0x7A) || byte == UInt8(ascii: "_") }

  private func skipBlanks(_ offset: inout Int, _ end: Int) {
    while offset < end, bytes[offset] == 0x20 || bytes[offset] == 0x09 || bytes[offset] == 0x0D { offset += 1 }
  }

  private func holdsFlag(_ flag: String, _ start: Int, _ end: Int) -> Bool {
    bytes[start..<end].split { $0 == UInt8(ascii: ",") || $0 <= 0x20 }.contains { $0.elementsEqual(flag.utf8) }
  }
}
