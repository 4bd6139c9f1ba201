import CExpat

/// What `XMLReader` hands out.
public enum XMLEvent: Sendable {
  /// An element outside of records begins; its content follows as events of its own.
  case open(XMLElement)
  /// A record with everything in it.
  case record(XMLElement)
  /// The element outside of records with this name (without prefix) ends.
  case close(String)
}

/// Reads XML 1.0 by expat, piece by piece: memory holds one record at a time.
///
/// Nothing but the given bytes is ever read: no network, no external entity, no external DTD (`<!DOCTYPE … SYSTEM …>` is
/// allowed and left alone). Internal entities are resolved, within a bound on how much they may grow.
public enum XMLReader {
  /// How deep elements may be nested.
  public static let maximumDepth = 256
  /// How much longer than the document what its entities expand to may be, beyond the first megabyte.
  public static let maximumAmplification: Float = 10

  /// Reads `bytes` (UTF-8 without a byte order mark; an encoding that the document declares is not looked at) and calls
  /// `visit` for what is found. Elements whose name (without prefix) is among `records` come whole. O(n).
  ///
  /// Throws what `visit` throws, and where the bytes are no well-formed document or exceed the bounds.
  public static func read(
    _ bytes: [UInt8], records: Set<String>, _ visit: (XMLEvent) throws(XMLError) -> Void
  ) throws(XMLError) {
    let run = try ParserRun(records: records)
    let piece = 1 << 16
    var start = 0
    repeat {
      let end = min(bytes.count, start + piece)
      let result = run.feed(bytes[start..<end], isLast: end == bytes.count)
      // What was found before a fault counts: the visitor may have something to say about an earlier place.
      for event in run.takeEvents() { try visit(event) }
      if let fault = result { throw fault }
      start = end
    } while start < bytes.count
  }
}

/// expat's parser, and the records built from its calls.
private final class ParserRun {
  private let parser: XML_Parser
  private let records: Set<String>
  private var events: [XMLEvent] = []
  /// The open elements of a record, outermost first; empty outside of records.
  private var building: [XMLElement] = []
  /// The names of all open elements.
  private var open: [String] = []
  private var fault: XMLError?
  private var length = 0

  init(records: Set<String>) throws(XMLError) {
    guard let parser = XML_ParserCreate("UTF-8") else { throw XMLError(offset: 0, message: "no memory to read XML") }
    self.parser = parser
    self.records = records
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_NEVER)
    XML_SetBillionLaughsAttackProtectionMaximumAmplification(parser, XMLReader.maximumAmplification)
    XML_SetBillionLaughsAttackProtectionActivationThreshold(parser, 1 << 20)
    XML_SetElementHandler(
      parser, { data, name, attributes in ParserRun.of(data)?.start(name, attributes) },
      { data, _ in ParserRun.of(data)?.end() })
    XML_SetCharacterDataHandler(parser) { data, text, count in ParserRun.of(data)?.text(text, count) }
    XML_SetExternalEntityRefHandler(parser) { _, _, _, _, _ in 0 }
    XML_SetSkippedEntityHandler(parser) { data, name, isParameter in
      if isParameter == 0 { ParserRun.of(data)?.skipped(name) }
    }
  }

  deinit { XML_ParserFree(parser) }

  private static func of(_ data: UnsafeMutableRawPointer?) -> ParserRun? {
    data.map { Unmanaged<ParserRun>.fromOpaque($0).takeUnretainedValue() }
  }

  private var offset: Int { max(0, Int(XML_GetCurrentByteIndex(parser))) }

  func takeEvents() -> [XMLEvent] {
    defer { events = [] }
    return events
  }

  /// Feeds one piece; answers what is wrong with it.
  func feed(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> XMLError? {
    length += bytes.count
    let status = bytes.withUnsafeBytes { buffer in
      XML_Parse(parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count), isLast ? 1 : 0)
    }
    if let fault { return fault }
    return status == XML_STATUS_ERROR ? parserError() : nil
  }

  private func parserError() -> XMLError {
    let code = XML_GetErrorCode(parser)
    let index = Int(XML_GetCurrentByteIndex(parser))
    let place = index >= 0 ? index : length
    let inside = open.last.map { "<\($0)>" } ?? "the document"
    switch code {
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_UNCLOSED_CDATA_SECTION, XML_ERROR_PARTIAL_CHAR:
      let what = open.isEmpty ? "the file holds no XML element" : "the file ends inside \(inside)"
      return XMLError(offset: place, message: what, hint: "it is cut off; get a whole copy")
    case XML_ERROR_TAG_MISMATCH:
      return XMLError(offset: place, message: "the end tag does not close \(inside)", hint: "elements must be nested")
    case XML_ERROR_EXTERNAL_ENTITY_HANDLING:
      return XMLError(
        offset: place, message: "a reference to an external entity; such entities are never read",
        hint: "write the text itself")
    case XML_ERROR_AMPLIFICATION_LIMIT_BREACH:
      return XMLError(offset: place, message: "the entities expand to too much text", hint: "write the text itself")
    case XML_ERROR_UNDEFINED_ENTITY:
      return XMLError(
        offset: place, message: "a reference to an entity that is not declared",
        hint: "XML knows only &amp; &lt; &gt; &quot; &apos; and numbers; write the character itself")
    default:
      let reason = XML_ErrorString(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
      return XMLError(offset: place, message: "not well-formed XML: \(reason), in \(inside)")
    }
  }

  private func fail(_ message: String, _ hint: String = "") {
    guard fault == nil else { return }
    fault = XMLError(offset: offset, message: message, hint: hint)
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private func skipped(_ name: UnsafePointer<XML_Char>?) {
    let name = name.map { String(cString: $0) } ?? ""
    fail(
      "a reference to the entity &\(name); that is not declared",
      "XML knows only &amp; &lt; &gt; &quot; &apos; and numbers; write the character itself")
  }

  private func start(_ name: UnsafePointer<XML_Char>?, _ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    guard fault == nil, let name else { return }
    let qualified = String(cString: name)
    guard open.count < XMLReader.maximumDepth else {
      return fail("elements are nested deeper than \(XMLReader.maximumDepth) levels")
    }
    open.append(qualified)
    var attributes: [XMLElement.Attribute] = []
    var index = 0
    while let list, let key = list[index], let value = list[index + 1] {
      attributes.append(.init(name: String(cString: key), value: String(cString: value)))
      index += 2
    }
    let element = XMLElement(qualified, attributes: attributes, offset: offset)
    if !building.isEmpty || records.contains(element.name) {
      building.append(element)
    } else {
      events.append(.open(element))
    }
  }

  private func end() {
    guard fault == nil, let name = open.popLast() else { return }
    guard let element = building.popLast() else {
      events.append(.close(XMLElement.localName(name)))
      return
    }
    if building.isEmpty {
      events.append(.record(element))
    } else {
      building[building.count - 1].children.append(.element(element))
    }
  }

  private func text(_ characters: UnsafePointer<XML_Char>?, _ count: Int32) {
    guard fault == nil, !building.isEmpty, let characters, count > 0 else { return }
    let place = offset
    let isVerbatim = XML_GetCurrentByteCount(parser) == count
    let bytes = UnsafeRawBufferPointer(start: characters, count: Int(count))
    let top = building.count - 1
    // expat hands out line ends apart; what stands together in the document is put together again.
    if isVerbatim, let last = building[top].children.indices.last,
      case .text(var before) = building[top].children[last], before.isVerbatim,
      before.offset + before.bytes.count == place
    {
      building[top].children[last] = .text(XMLText(bytes: [], offset: 0, isVerbatim: true))
      before.bytes += bytes
      building[top].children[last] = .text(before)
      return
    }
    building[top].children.append(.text(XMLText(bytes: Array(bytes), offset: place, isVerbatim: isVerbatim)))
  }
}
