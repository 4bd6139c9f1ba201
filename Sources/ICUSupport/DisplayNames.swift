import CICUShim

/// The names that CLDR gives to countries, languages and currencies.
public enum DisplayNames {
  /// What a code stands for.
  public enum Kind: Int32, Sendable, CaseIterable {
    /// ISO 3166 alpha-2.
    case territory = 0
    /// ISO 639.
    case language = 1
    /// ISO 4217, currencies in use.
    case currency = 2
    /// ISO 4217, currencies that are no longer in use: the Deutsche Mark, the French franc.
    case formerCurrency = 3
  }

  /// Which of the names CLDR has for a code.
  public enum Form: Int32, Sendable, CaseIterable {
    /// "United States", 미국, "US Dollar".
    case full = 0
    /// "US": territories and languages; the full form where there is no shorter one.
    case short = 1
    /// "US dollars": currencies.
    case plural = 2
    /// "$", "US$", ₩: currencies.
    case symbol = 3
  }

  /// All codes of a kind, in ICU's order.
  public static func codes(_ kind: Kind) -> [String] {
    var status: Int32 = 0
    let text = textFromICU(capacity: 4096) { dj_codes(kind.rawValue, $0, $1, &status) }
    guard let text, !ICUStatus.failed(status) else { return [] }
    return text.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The name of `code` in `language` (BCP 47); nil where CLDR has none.
  public static func name(_ code: String, _ kind: Kind, _ form: Form = .full, in language: String) -> String? {
    var status: Int32 = 0
    let text = textFromICU { dj_display_name(kind.rawValue, form.rawValue, code, language, $0, $1, &status) }
    guard let text, !ICUStatus.failed(status) else { return nil }
    return String(decoding: text, as: UTF8.self)
  }

  /// One code with its names on both sides.
  public struct Entry: Hashable, Sendable {
    /// The code.
    public var code: String
    /// Its Korean name.
    public var korean: String
    /// Its English name.
    public var english: String

    /// A code with its names.
    public init(code: String, korean: String, english: String) {
      self.code = code
      self.korean = korean
      self.english = english
    }
  }

  /// Every code of `kind` that has a name in both languages, by code.
  public static func table(_ kind: Kind, _ form: Form = .full) -> [Entry] {
    codes(kind).sorted().compactMap { code in
      guard let korean = name(code, kind, form, in: "ko"), let english = name(code, kind, form, in: "en") else {
        return nil
      }
      return Entry(code: code, korean: korean, english: english)
    }
  }
}
