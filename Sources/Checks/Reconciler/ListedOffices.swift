import Mentions
import Termbase
import TextModel

/// The offices that the glossary has as a whole, to be asked where the grammar of titles tells two apart: the minister of the
/// Office for Government Policy Coordination is its 실장.
struct ListedOffices: Sendable {
  /// The English forms, by each Korean one.
  private let english: [String: [[UInt8]]]

  init(termbase: Termbase) {
    var english: [String: [[UInt8]]] = [:]
    for concept in termbase.concepts where concept.kind == .title {
      let full = concept.terms.filter { $0.form == .preferred || $0.form == .admitted }
      let forms = full.filter { $0.language == .en }.map { Array($0.text.utf8) }
      for term in full where term.language == .ko { english[term.text, default: []] += forms }
    }
    self.english = english
  }

  /// Whether a Korean title is a listed one, but for when it is held, that the glossary renders by words of the English title.
  func holdRendering(_ korean: String, _ title: String) -> Bool {
    let bytes = Array(title.utf8)
    let office = korean.split(separator: " ").drop { ListedOffices.times.contains($0) }
    return (english[office.joined(separator: " ")] ?? []).contains {
      ByteSearch.firstWords($0, bytes, TextRange(0, bytes.count)) != nil
    }
  }

  private static let times: Set<Substring> = ["전", "현", "前", "現", "당시", "신임", "차기"]
}
