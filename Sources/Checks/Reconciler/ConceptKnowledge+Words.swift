import Mentions
import Termbase

extension ConceptKnowledge {
  /// What the target may say for a concept, best first.
  func renderings(_ concept: Int) -> [String] {
    termbase.concepts[concept].terms.filter { $0.language == .en && $0.form != .deprecated }
      .sorted { $0.form < $1.form }.map(\.text)
  }

  /// The glossary row, as a note: "people.csv:130 cho-tae-yul, South Korean diplomat".
  func line(_ concept: Int) -> String {
    let entry = termbase.concepts[concept]
    let what = entry.note.isEmpty ? "" : ", \(entry.note)"
    return "\(entry.origin.label) \(entry.id)\(what)"
  }

  /// Whether a name holds a rendering of the concept, or a word made from it: European Parliament, Czechs.
  func holdsRendering(_ concept: Int, _ parts: [String]) -> Bool {
    guard termbase.concepts[concept].kind != .person else { return false }
    let words = parts.map { $0.lowercased() }
    // United for Manchester United.
    if renderings(concept).contains(where: {
      Set($0.lowercased().split(separator: " ").map(String.init)).isSuperset(of: words)
    }) {
      return true
    }
    return renderings(concept).contains { form in
      let mine = form.lowercased().split(separator: " ").map(String.init)
      if mine.count > 1 { return words.count >= mine.count && words.joined(separator: " ").contains(form.lowercased()) }
      guard let word = mine.first else { return false }
      return words.contains {
        $0 == word || (word.utf8.count >= 5 && $0.hasPrefix(word) && $0.utf8.count <= word.utf8.count + 4)
      }
    }
  }

  /// The form of the concept that the words are a slip for: one word a letter or two from one of its words, the others
  /// among them; with the word, and what was meant. nil where they are none.
  func misspelled(_ concept: Int, _ parts: [String]) -> (form: String, word: String, meant: String)? {
    let entry = termbase.concepts[concept]
    guard entry.kind != .organization, !(entry.kind == .person && entry.note.contains("Korean")) else { return nil }
    let words = parts.map { $0.lowercased() }
    for form in renderings(concept) {
      let known = form.lowercased().split(separator: " ").map(String.init)
      let unknown = words.filter { !known.contains($0) }
      guard unknown.count == 1, let word = unknown.first, word.utf8.count >= 4 else { continue }
      let isBesideKnown = words.count > 1
      if let meant = known.first(where: { isSlip(word, for: $0, isBesideKnown: isBesideKnown) }) {
        return (form, word, meant)
      }
    }
    return nil
  }

  /// Whether a word is another one with a letter changed; beside words that agree it may be the first, or two letters.
  private func isSlip(_ word: String, for form: String, isBesideKnown: Bool) -> Bool {
    let a = Array(word.utf8)
    let b = Array(form.utf8)
    guard b.count >= 4, abs(a.count - b.count) <= 1, a != b else { return false }
    if a.starts(with: b) || b.starts(with: a) {
      // A plural, a possessive, an adjective is no slip.
      return isBesideKnown && (a.count > b.count ? a : b).last != UInt8(ascii: "s")
    }
    // Demilitarised and Demilitarized are one word.
    if String(decoding: a.map { $0 == 0x7A ? 0x73 : $0 }, as: UTF8.self)
      == String(decoding: b.map { $0 == 0x7A ? 0x73 : $0 }, as: UTF8.self)
    {
      return false
    }
    if a.first != b.first, !isBesideKnown, a.count < 5 { return false }
    let allowed = isBesideKnown && b.count >= 7 ? 2 : 1
    return EditDistance.between(a, b) <= allowed
  }

  /// How near the words come to the nearest form of a concept: 1 the same, 0 nothing in common.
  func closeness(_ concept: Int, _ parts: [String]) -> Double {
    let words = Array(parts.joined(separator: " ").lowercased().utf8)
    var best = 0.0
    for form in renderings(concept) {
      best = max(best, EditDistance.similarity(words, Array(form.lowercased().utf8)))
    }
    return best
  }
}
