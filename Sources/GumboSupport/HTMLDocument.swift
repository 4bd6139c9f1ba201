import CGumbo
public import TextModel

/// Why a text is no HTML that this program reads.
public struct HTMLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where in the bytes that were read.
  public var offset: Int
  /// What is wrong, without a full stop.
  public var message: String
  /// The message.
  public var description: String { message }
}

/// One node of an HTML page.
public struct HTMLNode: Sendable {
  /// What a node is.
  public enum Content: Sendable {
    /// An element: its name in small letters, its attributes.
    case element(String, [(name: String, value: String)])
    /// Character data with references resolved. The page may hold ignored markup among it.
    case text([UInt8])
  }

  /// What it is.
  public var content: Content
  /// The index of the element it is in; -1 for the root.
  public var parent: Int
  /// The index after its last descendant.
  public var end: Int
  /// Of a text, where it stands in the page; of an element, its start tag. Empty where the page does not write it.
  public var range: TextRange

  /// The name of an element; empty for a text.
  public var tag: String {
    guard case .element(let tag, _) = content else { return "" }
    return tag
  }

  /// The value of an attribute.
  public subscript(attribute: String) -> String? {
    guard case .element(_, let attributes) = content else { return nil }
    return attributes.first { $0.name == attribute }?.value
  }
}

/// A page as an HTML5 parser (gumbo) sees it: a tree in document order.
///
/// Any bytes make a page, as in a browser; there are bounds on length and nesting only.
public struct HTMLDocument: Sendable {
  /// Pages longer than this many bytes are refused.
  public static let longestPage = 16 << 20
  /// How deep elements may be nested.
  public static let maximumDepth = 512

  /// All elements and texts, an element before what it holds. Comments are left out.
  public let nodes: [HTMLNode]

  /// Parses `bytes` (UTF-8 without a byte order mark).
  public init(_ bytes: [UInt8]) throws(HTMLError) {
    guard bytes.count <= HTMLDocument.longestPage else {
      throw HTMLError(
        offset: HTMLDocument.longestPage, message: "the page is longer than \(HTMLDocument.longestPage >> 20) MiB")
    }
    // gumbo's time grows with the depth at every tag, so depth is bounded before it runs.
    if let offset = NestingScan.firstBeyond(HTMLDocument.maximumDepth, bytes) {
      throw HTMLError(offset: offset, message: "elements are nested deeper than \(HTMLDocument.maximumDepth) levels")
    }
    nodes = bytes.withUnsafeBytes { buffer in
      let arena = Arena()
      return withExtendedLifetime(arena) { HTMLDocument.parse(buffer, arena) }
    }
  }

  private static func parse(_ buffer: UnsafeRawBufferPointer, _ arena: Arena) -> [HTMLNode] {
    var options = kGumboDefaultOptions
    options.userdata = Unmanaged.passUnretained(arena).toOpaque()
    options.allocator = { userdata, size in
      userdata.flatMap { Unmanaged<Arena>.fromOpaque($0).takeUnretainedValue().allocate(size) }
    }
    options.deallocator = { _, _ in }
    options.max_errors = 0
    guard let base = buffer.bindMemory(to: CChar.self).baseAddress,
      let output = gumbo_parse_with_options(&options, base, buffer.count), let root = output.pointee.root
    else { return [] }
    var collector = Collector(base: UnsafeRawPointer(base), length: buffer.count)
    collector.collect(root)
    return collector.nodes
  }
}

/// Memory that gumbo takes and never gives back: its own way to free a tree calls itself once a level.
private final class Arena {
  private var chunks: [UnsafeMutableRawPointer] = []
  private var free: UnsafeMutableRawPointer?
  private var room = 0

  deinit { for chunk in chunks { chunk.deallocate() } }

  func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let size = (max(1, size) + 15) & ~15
    if size > room || free == nil {
      let length = max(size, 1 << 18)
      let chunk = UnsafeMutableRawPointer.allocate(byteCount: length, alignment: 16)
      chunks.append(chunk)
      free = chunk
      room = length
    }
    let start = free ?? chunks[chunks.count - 1]
    free = start + size
    room -= size
    return start
  }
}

/// Copies gumbo's tree into a list of nodes.
private struct Collector {
  let base: UnsafeRawPointer
  let length: Int
  var nodes: [HTMLNode] = []

  init(base: UnsafeRawPointer, length: Int) {
    self.base = base
    self.length = length
  }

  /// Walks without recursion: what is to be visited, and which elements end in between.
  mutating func collect(_ root: UnsafeMutablePointer<GumboNode>) {
    enum Step {
      case visit(UnsafeMutablePointer<GumboNode>, parent: Int)
      case leave(Int)
    }
    var steps: [Step] = [.visit(root, parent: -1)]
    while let step = steps.popLast() {
      switch step {
      case .leave(let index): nodes[index].end = nodes.count
      case .visit(let node, let parent):
        switch node.pointee.type {
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
          let element = node.pointee.v.element
          let index = nodes.count
          nodes.append(
            HTMLNode(
              content: .element(tag(element), attributes(element)), parent: parent, end: index + 1,
              range: range(element.original_tag)))
          steps.append(.leave(index))
          for child in (0..<Int(element.children.length)).reversed() {
            guard let data = element.children.data[child] else { continue }
            steps.append(.visit(data.assumingMemoryBound(to: GumboNode.self), parent: index))
          }
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
          let text = node.pointee.v.text
          guard let characters = text.text else { continue }
          let bytes = Array(String(cString: characters).utf8)
          nodes.append(
            HTMLNode(content: .text(bytes), parent: parent, end: nodes.count + 1, range: range(text.original_text)))
        default: break
        }
      }
    }
  }

  private func range(_ piece: GumboStringPiece) -> TextRange {
    guard let data = piece.data, piece.length > 0 else { return TextRange(0, 0) }
    let start = UnsafeRawPointer(data) - base
    guard start >= 0, start <= length else { return TextRange(0, 0) }
    return TextRange(start, min(length, start + Int(piece.length)))
  }

  private func tag(_ element: GumboElement) -> String {
    if element.tag != GUMBO_TAG_UNKNOWN, let name = gumbo_normalized_tagname(element.tag) {
      return String(cString: name)
    }
    var piece = element.original_tag
    gumbo_tag_from_original_text(&piece)
    guard let data = piece.data else { return "" }
    let bytes = UnsafeRawBufferPointer(start: data, count: min(Int(piece.length), 64))
    return String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private func attributes(_ element: GumboElement) -> [(name: String, value: String)] {
    (0..<Int(element.attributes.length)).compactMap { index in
      guard let data = element.attributes.data[index] else { return nil }
      let attribute = data.assumingMemoryBound(to: GumboAttribute.self).pointee
      guard let name = attribute.name, let value = attribute.value else { return nil }
      return (String(cString: name), String(cString: value))
    }
  }
}
