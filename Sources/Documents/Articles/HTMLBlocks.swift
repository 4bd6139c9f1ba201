import Bitext
import GumboSupport
import TextModel

/// A paragraph of a page.
struct HTMLBlock {
  /// Its text.
  var pieces: [Article.Block.Piece]
  /// The element that holds it.
  var element: Int
  /// Where it stands in the page.
  var start: Int
  /// Its length in code points.
  var length: Int
  /// How many of them are link text.
  var linked: Int
  /// Whether the end of a sentence is in it.
  var endsSentence: Bool
  /// Whether it reads like running text: long enough, few links, and with the end of a sentence in it.
  var isProse: Bool
  /// What the page says it is.
  var kind: ArticleSegment.Kind?
}

/// Cuts a page into paragraphs, at the elements that a browser shows as blocks.
struct HTMLBlockCollector {
  private let source: [UInt8]
  private let nodes: [HTMLNode]
  private let decoded: DecodedText
  private(set) var blocks: [HTMLBlock] = []
  private var pieces: [Article.Block.Piece] = []
  private var words: [UInt8] = []
  private var linked = 0

  init(_ source: [UInt8], _ nodes: [HTMLNode]) {
    self.source = source
    self.nodes = nodes
    decoded = DecodedText(source: source, syntax: .html)
  }

  /// What never holds text of an article. (A form may: some servers put the whole page into one.)
  private static let left: Set<String> = [
    "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio",
    "video", "map", "button", "select", "textarea", "input", "nav", "dialog", "menu", "code", "pre", "kbd",
    "samp", "applet", "frameset", "noframes", "rt", "rp",
  ]
  private static let code: Set<String> = ["code", "kbd", "samp"]
  static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "label",
    "mark", "nobr", "q", "ruby", "rb", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    "wbr", "img", "br",
  ]

  /// Bytes of the shortest paragraph that speaks for what is around it: about ten syllables of Hangul, six English words.
  private static let shortestProse = 30

  mutating func collect() {
    var open: [Int] = []
    var index = 0
    while index < nodes.count {
      while let last = open.last, nodes[last].end <= index {
        open.removeLast()
        if isBlock(nodes[last]) { flush(in: last) }
      }
      let node = nodes[index]
      switch node.content {
      case .text(let text):
        add(text, node.range, isLinked: open.contains { nodes[$0].tag == "a" })
      case .element(let tag, _):
        if HTMLBlockCollector.left.contains(tag) || isHidden(node) {
          if HTMLBlockCollector.code.contains(tag) { omit() } else { flush(in: open.last ?? 0) }
          index = node.end
          continue
        }
        if tag == "br" {
          lineEnd()
        } else if isBlock(node) {
          flush(in: open.last ?? 0)
        }
        open.append(index)
      }
      index += 1
    }
    while let last = open.popLast() { flush(in: last) }
    blocks.sort { $0.start < $1.start }
  }

  /// Whether the element stands apart from what is around it: captions do, whatever they are made of.
  private func isBlock(_ node: HTMLNode) -> Bool {
    !HTMLBlockCollector.inline.contains(node.tag) || (node["class"] != nil && node.namesCaption)
  }

  /// Puts a sign in the place of code: something stands here, and nobody checks what.
  private mutating func omit() {
    let sign = Array("…".utf8)
    pieces.append(.gap(sign))
    words += sign
  }

  private func isHidden(_ node: HTMLNode) -> Bool {
    if node["hidden"] != nil || node["aria-hidden"] == "true" { return true }
    guard let style = node["style"] else { return false }
    return style.filter { $0 != " " }.lowercased().contains("display:none")
  }

  private mutating func lineEnd() {
    guard !words.isEmpty, words.last != 0x0A else { return }
    dropSpace()
    pieces.append(.gap([0x0A]))
    words.append(0x0A)
  }

  /// Adds character data, its white space collapsed as a browser does.
  private mutating func add(_ text: [UInt8], _ range: TextRange, isLinked: Bool) {
    guard !range.isEmpty else { return }
    let found =
      decoded.pieces(text, from: range.start, to: range.end)?.pieces ?? [.replaced(range, text)]
    let before = words.count
    for piece in found {
      switch piece {
      case .verbatim(let range): addVerbatim(range)
      case .replaced(let range, let bytes):
        let isBlank = bytes == [0xC2, 0xA0] || bytes.allSatisfy { $0 <= 0x20 }
        if isBlank {
          space(range)
        } else {
          // Its white space is not collapsed, but a space at its end would be taken for a piece of its own.
          let text = bytes.prefix((bytes.lastIndex { $0 > 0x20 } ?? 0) + 1)
          pieces.append(.replaced(range, Array(text)))
          words += text
        }
      case .gap: pieces.append(piece)
      }
    }
    if isLinked { linked += UTF8Scalars.count(in: words, TextRange(min(before, words.count), words.count)) }
  }

  private mutating func addVerbatim(_ range: TextRange) {
    var start = range.start
    var offset = range.start
    func isSpace(_ at: Int) -> Int {
      if source[at] <= 0x20 { return 1 }
      return source[at] == 0xC2 && at + 1 < range.end && source[at + 1] == 0xA0 ? 2 : 0
    }
    while offset < range.end {
      let blank = isSpace(offset)
      guard blank > 0 else {
        offset += 1
        continue
      }
      if start < offset { plain(TextRange(start, offset)) }
      var end = offset + blank
      while end < range.end, isSpace(end) > 0 { end += isSpace(end) }
      space(TextRange(offset, end))
      offset = end
      start = end
    }
    if start < range.end { plain(TextRange(start, range.end)) }
  }

  private mutating func plain(_ range: TextRange) {
    pieces.append(.verbatim(range))
    words += source[range.start..<range.end]
  }

  /// White space: one space, none at the start of a line or behind another.
  private mutating func space(_ range: TextRange) {
    guard let last = words.last, last != 0x20, last != 0x0A else { return }
    let isPlain = range.length == 1 && source[range.start] == 0x20
    pieces.append(isPlain ? .verbatim(range) : .replaced(range, [0x20]))
    words.append(0x20)
  }

  private mutating func dropSpace() {
    while words.last == 0x20 || words.last == 0x0A, !pieces.isEmpty {
      words.removeLast()
      pieces.removeLast()
    }
  }

  private mutating func flush(in element: Int) {
    defer {
      pieces = []
      words = []
      linked = 0
    }
    dropSpace()
    let starts = pieces.lazy.compactMap { piece -> Int? in
      switch piece {
      case .verbatim(let range), .replaced(let range, _): range.start
      case .gap: nil
      }
    }
    guard let start = starts.first else { return }
    let length = UTF8Scalars.count(in: words, TextRange(0, words.count))
    let endsSentence = HTMLBlockCollector.endsSentence(words)
    blocks.append(
      HTMLBlock(
        pieces: pieces, element: element, start: start, length: length, linked: min(linked, length),
        endsSentence: endsSentence,
        isProse: words.count >= HTMLBlockCollector.shortestProse && linked * 2 < length && endsSentence, kind: nil))
  }

  /// Whether a full stop, question or exclamation mark stands at the end of a word in it.
  private static func endsSentence(_ words: [UInt8]) -> Bool {
    words.indices.contains { index in
      guard [0x2E, 0x21, 0x3F].contains(words[index]), index > 0, words[index - 1] > 0x2F else { return false }
      let next = index + 1 < words.count ? words[index + 1] : 0x20
      return next <= 0x22 || next == 0x27 || next >= 0x80
    }
  }
}
