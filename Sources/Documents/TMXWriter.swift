import ExpatSupport

/// Writes TMX 1.4 documents.
public enum TMXWriter {
  /// A property of a unit or of a variant; the type of one that is ours begins with `x-`.
  public struct Property: Sendable {
    /// What it is.
    public var type: String
    /// Its value.
    public var value: String

    /// The property `type`.
    public init(_ type: String, _ value: String) {
      self.type = type
      self.value = value
    }
  }

  /// One text of a unit.
  public struct Variant: Sendable {
    /// Its language.
    public var language: String
    /// The text.
    public var text: String
    /// What is said about it.
    public var properties: [Property]

    /// The text of a unit in `language`.
    public init(_ language: String, _ text: String, properties: [Property] = []) {
      self.language = language
      self.text = text
      self.properties = properties
    }
  }

  /// What comes before the units.
  public static func head(sourceLanguage: String, segments: String, version: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE tmx SYSTEM "tmx14.dtd">
    <tmx version="1.4">
      <header creationtool="daejo" creationtoolversion="\(XMLEscape.attribute(version))" segtype="\(segments)" \
    o-tmf="daejo" adminlang="en" srclang="\(XMLEscape.attribute(sourceLanguage))" datatype="plaintext"/>
      <body>

    """
  }

  /// What comes after the units.
  public static let foot = "  </body>\n</tmx>\n"

  /// One unit.
  public static func unit(
    id: String? = nil, notes: [String] = [], properties: [Property] = [], _ variants: [Variant]
  ) -> String {
    var out = "    <tu\(id.map { " tuid=\"\(XMLEscape.attribute($0))\"" } ?? "")>\n"
    for note in notes { out += "      <note>\(XMLEscape.escape(note))</note>\n" }
    for property in properties { out += "      \(element(property))\n" }
    for variant in variants {
      out += "      <tuv xml:lang=\"\(XMLEscape.attribute(variant.language))\">"
      for property in variant.properties { out += element(property) }
      out += "<seg>\(XMLEscape.escape(variant.text))</seg></tuv>\n"
    }
    return out + "    </tu>\n"
  }

  private static func element(_ property: Property) -> String {
    "<prop type=\"\(XMLEscape.attribute(property.type))\">\(XMLEscape.escape(property.value))</prop>"
  }
}
