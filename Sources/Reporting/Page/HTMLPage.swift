import JSONSupport

/// One self-contained HTML page: no network, no other file, and a content-security policy that allows nothing but the
/// page's own style and script, named by their hashes.
struct HTMLPage {
  /// What the window is called; not escaped yet.
  var title: String
  /// The markup between `<body>` and the script; escaped already.
  var body: String
  /// Style sheets of `Page/`, one after the other.
  var styles: [[UInt8]]
  /// Scripts of `Page/`, one after the other.
  var scripts: [[UInt8]]
  /// What the script reads; nil where it needs nothing.
  var data: JSONValue?

  /// The document.
  var text: String {
    let style = HTMLPage.joined(styles)
    let script = HTMLPage.joined(scripts)
    let policy =
      "default-src 'none'; style-src 'sha256-\(SHA256.base64(style))'; script-src 'sha256-\(SHA256.base64(script))'; "
      + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    var out = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n"
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    out += "<title>\(Markup.visible(title))</title>\n<style>"
    out += String(decoding: style, as: UTF8.self)
    out += "</style>\n</head>\n<body>\n" + body
    if let data {
      out += "<script type=\"application/json\" id=\"data\">\(HTMLPage.quiet(data.text()))</script>\n"
    }
    out += "<script>" + String(decoding: script, as: UTF8.self) + "</script>\n</body>\n</html>\n"
    return out
  }

  private static func joined(_ parts: [[UInt8]]) -> [UInt8] { Array(parts.joined(separator: [UInt8(ascii: "\n")])) }

  /// JSON that cannot end its element or begin another: `<`, `>` and `&` by their numbers, as JSON allows in strings.
  private static func quiet(_ json: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(json.utf8.count)
    for byte in json.utf8 {
      switch byte {
      case UInt8(ascii: "<"): out.append(contentsOf: "\\u003c".utf8)
      case UInt8(ascii: ">"): out.append(contentsOf: "\\u003e".utf8)
      case UInt8(ascii: "&"): out.append(contentsOf: "\\u0026".utf8)
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// Pieces of markup. Every text that comes in is escaped here, invisible characters are shown by their number.
enum HTML {
  /// `<name attributes>content</name>`; `content` is markup.
  static func tag(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: String) -> String {
    open(name, attributes) + content + "</\(name)>"
  }

  /// `<name attributes>`. An attribute whose name ends with `?` is one without a value.
  static func open(_ name: String, _ attributes: KeyValuePairs<String, String>) -> String {
    "<\(name)"
      + attributes.map { name, value in " \(name)=\"\(Markup.escape(value))\"" }.joined() + ">"
  }

  /// Text as markup.
  static func text(_ text: String) -> String { Markup.visible(text) }

  /// Text with a language.
  static func span(_ text: String, lang: String, _ style: String = "") -> String {
    let name = style.isEmpty ? "span" : "span class=\"\(style)\""
    return "<\(name) lang=\"\(lang)\">\(Markup.visible(text))</span>"
  }

  /// A number with commas, a zero so marked that it does not catch the eye.
  static func number(_ value: Int) -> String {
    value == 0 ? "<span class=\"zero\">0</span>" : Wording.grouped(value)
  }

  /// A sentence with the words `start..<end` (code points) marked.
  static func marked(_ text: String, _ start: Int, _ end: Int, style: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let start = min(max(0, start), scalars.count)
    let end = min(max(start, end), scalars.count)
    func part(_ range: Range<Int>) -> String {
      Markup.visible(String(String.UnicodeScalarView(scalars[range])))
    }
    if start == end { return part(0..<scalars.count) }
    let mark = "<mark class=\"\(style)\">\(part(start..<end))</mark>"
    return part(0..<start) + mark + part(end..<scalars.count)
  }
}
