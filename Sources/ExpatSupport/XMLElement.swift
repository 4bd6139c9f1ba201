/// An element of an XML document with what it holds.
public struct XMLElement: Sendable {
  /// One attribute, its value with references resolved.
  public struct Attribute: Hashable, Sendable {
    /// The name as it is written, prefix included: `xml:lang`.
    public var name: String
    /// The value.
    public var value: String
  }

  /// What stands inside an element.
  public enum Content: Sendable {
    /// An element.
    case element(XMLElement)
    /// Character data.
    case text(XMLText)
  }

  /// The name as it is written, prefix included.
  public let qualifiedName: String
  /// Its attributes in the order of the document.
  public let attributes: [Attribute]
  /// The offset of its `<` in the bytes that were read.
  public let offset: Int
  /// What it holds, in order. Empty where only its start was read.
  public var children: [Content] = []

  init(_ qualifiedName: String, attributes: [Attribute], offset: Int) {
    self.qualifiedName = qualifiedName
    self.attributes = attributes
    self.offset = offset
  }

  /// The name without a prefix.
  public var name: String { XMLElement.localName(qualifiedName) }

  static func localName(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }

  /// The value of the attribute `name`, written as it is in the document (`xml:lang`).
  public subscript(name: String) -> String? {
    attributes.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
  }

  /// The elements right inside, in order.
  public var elements: [XMLElement] {
    children.compactMap { child in
      guard case .element(let element) = child else { return nil }
      return element
    }
  }

  /// The first element right inside whose name (without prefix) is `name`.
  public func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// The elements right inside whose name (without prefix) is `name`.
  public func all(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// All character data inside, that of elements included, without white space at both ends.
  public var text: String {
    var bytes: [UInt8] = []
    collect(into: &bytes)
    var rest = bytes[...]
    while let first = rest.first, first <= 0x20 { rest.removeFirst() }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return String(decoding: rest, as: UTF8.self)
  }

  private func collect(into bytes: inout [UInt8]) {
    for child in children {
      switch child {
      case .text(let text): bytes += text.bytes
      case .element(let element): element.collect(into: &bytes)
      }
    }
  }
}

/// A stretch of character data.
public struct XMLText: Sendable {
  /// The data with references resolved and line ends made LF.
  public var bytes: [UInt8]
  /// Where it begins in the bytes that were read.
  public var offset: Int
  /// Whether the document holds it byte for byte as it is here; else it is one reference.
  public var isVerbatim: Bool
}

/// Why a text is no XML that this program reads.
public struct XMLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where in the bytes that were read.
  public var offset: Int
  /// What is wrong, without a full stop.
  public var message: String
  /// What to do about it; empty where the message says it.
  public var hint: String

  /// An error at `offset`.
  public init(offset: Int, message: String, hint: String = "") {
    self.offset = offset
    self.message = message
    self.hint = hint
  }

  /// `byte offset: message`.
  public var description: String { "byte \(offset): \(message)" }
}
