import Mentions
import Termbase
import TextModel

/// What is asked of a glossary's forms for every pair of names, made once for all: the renderings of each concept, their
/// words in small letters, and which concepts have a form in common.
///
/// Making it goes once through all terms; it holds about as much text as the glossary's English column.
struct ConceptForms: Sendable {
  /// One rendering in small letters, as bytes, and where its words begin and end.
  struct Form: Sendable {
    let bytes: [UInt8]
    let words: [Range<Int>]

    init(_ text: String) {
      bytes = ConceptForms.lowered(text)
      words = ConceptForms.words(of: bytes)
    }

    /// The bytes of a word.
    func word(_ index: Int) -> ArraySlice<UInt8> { bytes[words[index]] }
  }

  /// For each concept what the target may say for it, best first.
  let renderings: [[String]]
  /// For each concept its renderings in small letters, in the same order.
  let lowered: [[Form]]
  /// For each concept what the source may say for it, as bytes.
  let korean: [[[UInt8]]]
  /// For each concept the numbers of those of its preferred and admitted forms that other concepts have, too.
  private let shared: [[Int32]]

  init(_ concepts: [ConceptEntry]) {
    renderings = concepts.map { concept in
      concept.terms.filter { $0.language == .en && $0.form != .deprecated }.sorted { $0.form < $1.form }.map(\.text)
    }
    lowered = renderings.map { $0.map(Form.init) }
    korean = concepts.map { $0.allowed(.ko).map { Array($0.utf8) } }
    shared = ConceptForms.shared(concepts)
  }

  /// Whether one form is allowed for both: "Democratic Party" of two countries.
  func areShared(_ a: Int, _ b: Int) -> Bool {
    let mine = shared[a]
    return !mine.isEmpty && shared[b].contains(where: mine.contains)
  }

  /// Numbers the forms that more than one concept has. Short forms do not count: half of Korea is Kim.
  private static func shared(_ concepts: [ConceptEntry]) -> [[Int32]] {
    var first: [UInt64: (concept: Int, term: Term)] = [:]
    first.reserveCapacity(concepts.count * 3)
    var numbers: [UInt64: Int32] = [:]
    var shared = [[Int32]](repeating: [], count: concepts.count)
    for (index, concept) in concepts.enumerated() {
      for term in concept.terms where term.form <= .admitted {
        let key = hash(term)
        guard let other = first[key] else {
          first[key] = (index, term)
          continue
        }
        guard other.concept != index, other.term.language == term.language,
          lowered(other.term.text) == lowered(term.text)
        else { continue }
        let number = numbers[key] ?? Int32(truncatingIfNeeded: numbers.count)
        if numbers.updateValue(number, forKey: key) == nil { shared[other.concept].append(number) }
        shared[index].append(number)
      }
    }
    return shared
  }

  /// A hash of a form's language and letters, whatever their capitals.
  private static func hash(_ term: Term) -> UInt64 {
    var hash = FNV1a()
    hash.add(term.language == .ko ? 1 : 2)
    if hasPlainCapitals(term.text) {
      for byte in term.text.utf8 { hash.add(small(byte)) }
    } else {
      for byte in term.text.lowercased().utf8 { hash.add(byte) }
    }
    return hash.value
  }

  /// The bytes of `text` in small letters.
  static func lowered(_ text: String) -> [UInt8] {
    hasPlainCapitals(text) ? text.utf8.map(small) : Array(text.lowercased().utf8)
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// Whether all capitals are A…Z: Hangul and Han have none, and neither have the signs beside them.
  private static func hasPlainCapitals(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 || $0 >= 0xE3 && $0 <= 0xED || $0 & 0xC0 == 0x80 }
  }

  /// Where the words of `bytes` stand, between spaces.
  static func words(of bytes: [UInt8]) -> [Range<Int>] {
    bytes.split(separator: 0x20).map { $0.startIndex..<$0.endIndex }
  }
}

/// The words of a name of the target in small letters, to look for among the forms of concepts.
final class NameWords: Sendable {
  /// All of them, one space between two.
  let bytes: [UInt8]
  /// Where each stands.
  let words: [Range<Int>]

  init(_ parts: [String]) {
    var bytes: [UInt8] = []
    var words: [Range<Int>] = []
    for part in parts {
      if !words.isEmpty { bytes.append(0x20) }
      let start = bytes.count
      bytes += ConceptForms.lowered(part)
      words.append(start..<bytes.count)
    }
    self.bytes = bytes
    self.words = words
  }

  /// The bytes of a word.
  func word(_ index: Int) -> ArraySlice<UInt8> { bytes[words[index]] }
}
