import CYAML

/// Reads YAML 1.1 syntax by libyaml into a small tree.
public enum YAML {
  /// How deep lists and mappings may be nested.
  public static let maximumDepth = 64
  /// How many nodes a document may have, those counted that aliases repeat.
  public static let maximumNodes = 100_000

  /// Reads the one document in `bytes` (UTF-8); an empty text is a null node.
  ///
  /// `firstLine` is the line of the file that the text begins on: front matter starts on line 2. Throws where the text is
  /// no YAML, has several documents, a key twice or a key that is no text, an unknown alias, or exceeds the bounds.
  public static func parse(_ bytes: [UInt8], firstLine: Int = 1) throws(YAMLError) -> YAMLNode {
    let reader = try EventReader(bytes, firstLine: firstLine)
    return try reader.document()
  }

  /// Reads a string.
  public static func parse(_ text: String, firstLine: Int = 1) throws(YAMLError) -> YAMLNode {
    try parse(Array(text.utf8), firstLine: firstLine)
  }
}

/// libyaml's parser, and the tree built from its events.
private final class EventReader {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let firstLine: Int
  private var anchors: [String: (node: YAMLNode, size: Int)] = [:]
  private var nodes = 0

  init(_ bytes: [UInt8], firstLine: Int) throws(YAMLError) {
    parser = .allocate(capacity: 1)
    input = .allocate(capacity: max(1, bytes.count))
    self.firstLine = firstLine
    _ = input.initialize(from: bytes + (bytes.isEmpty ? [0] : []))
    guard yaml_parser_initialize(parser) == 1 else {
      throw YAMLError(line: firstLine, column: 1, message: "no memory to read YAML")
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// One event, freed when the value goes.
  private final class Event {
    var raw = yaml_event_t()
    deinit { yaml_event_delete(&raw) }
  }

  private func next() throws(YAMLError) -> Event {
    let event = Event()
    guard yaml_parser_parse(parser, &event.raw) == 1 else { throw parserError() }
    return event
  }

  private func parserError() -> YAMLError {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "not YAML"
    let mark = parser.pointee.problem_mark
    if parser.pointee.error == YAML_READER_ERROR {
      let line = firstLine &+ Int(clamping: parser.pointee.mark.line)
      return YAMLError(line: line, column: 1, message: "\(problem) at byte \(parser.pointee.problem_offset)")
    }
    return error(mark, problem)
  }

  private func error(_ mark: yaml_mark_t, _ message: String) -> YAMLError {
    YAMLError(line: line(mark), column: column(mark), message: message)
  }

  private func line(_ mark: yaml_mark_t) -> Int { firstLine &+ Int(clamping: mark.line) }
  private func column(_ mark: yaml_mark_t) -> Int { 1 &+ Int(clamping: mark.column) }

  func document() throws(YAMLError) -> YAMLNode {
    _ = try next()  // stream start
    let start = try next()
    guard start.raw.type == YAML_DOCUMENT_START_EVENT else {
      return YAMLNode(content: .scalar("", isPlain: true), line: firstLine, column: 1)
    }
    let root = try node(try next(), depth: 0)
    _ = try next()  // document end
    let end = try next()
    guard end.raw.type == YAML_STREAM_END_EVENT else {
      throw error(end.raw.start_mark, "a second document; only one is read")
    }
    return root
  }

  private func node(_ event: Event, depth: Int) throws(YAMLError) -> YAMLNode {
    let mark = event.raw.start_mark
    nodes += 1
    let before = nodes
    guard nodes <= YAML.maximumNodes else { throw error(mark, "more than \(YAML.maximumNodes) values") }
    guard depth <= YAML.maximumDepth else { throw error(mark, "nested deeper than \(YAML.maximumDepth) levels") }
    var anchor: UnsafeMutablePointer<yaml_char_t>?
    let content: YAMLNode.Content
    switch event.raw.type {
    case YAML_ALIAS_EVENT:
      let name = event.raw.data.alias.anchor.map { String(cString: $0) } ?? ""
      guard let known = anchors[name] else { throw error(mark, "unknown alias *\(name)") }
      nodes += known.size
      guard nodes <= YAML.maximumNodes else {
        throw error(mark, "aliases expand to more than \(YAML.maximumNodes) values")
      }
      return known.node
    case YAML_SCALAR_EVENT:
      anchor = event.raw.data.scalar.anchor
      content = .scalar(text(of: event), isPlain: event.raw.data.scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT:
      anchor = event.raw.data.sequence_start.anchor
      content = .sequence(try sequence(depth))
    case YAML_MAPPING_START_EVENT:
      anchor = event.raw.data.mapping_start.anchor
      content = .mapping(try mapping(depth))
    default:
      throw error(mark, "a value was expected here")
    }
    let node = YAMLNode(content: content, line: line(mark), column: column(mark))
    if let anchor { anchors[String(cString: anchor)] = (node, nodes - before + 1) }
    return node
  }

  private func text(of event: Event) -> String {
    let scalar = event.raw.data.scalar
    return String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  }

  private func sequence(_ depth: Int) throws(YAMLError) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if event.raw.type == YAML_SEQUENCE_END_EVENT { return items }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private func mapping(_ depth: Int) throws(YAMLError) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var known: Set<[UInt8]> = []
    while true {
      let event = try next()
      if event.raw.type == YAML_MAPPING_END_EVENT { return entries }
      let mark = event.raw.start_mark
      guard event.raw.type == YAML_SCALAR_EVENT else { throw error(mark, "a key must be a text") }
      let key = text(of: event)
      guard known.insert(Array(key.utf8)).inserted else { throw error(mark, "the key “\(key)” is there twice") }
      let value = try node(try next(), depth: depth + 1)
      entries.append(.init(key: key, line: line(mark), column: column(mark), value: value))
    }
  }
}
