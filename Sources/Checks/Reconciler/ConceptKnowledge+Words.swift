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

  /// Whether the words are a slip for a form of the concept: one word a letter or two from one of its words, the others
  /// among them.
  func misspells(_ concept: Int, _ parts: [String]) -> Bool {
    let entry = termbase.concepts[concept]
    guard entry.kind == .person || entry.kind == .place, !(entry.note.contains("Korean") && entry.kind == .person)
    else {
      return false
    }
    let known = Set(renderings(concept).flatMap { $0.lowercased().split(separator: " ").map(String.init) })
    let unknown = parts.map { $0.lowercased() }.filter { !known.contains($0) }
    guard unknown.count == 1, let word = unknown.first, word.utf8.count >= 4 else { return false }
    return known.contains { form in
      form.utf8.first == word.utf8.first && abs(form.utf8.count - word.utf8.count) <= 1 && !form.hasPrefix(word)
        && !word.hasPrefix(form) && EditDistance.between(Array(form.utf8), Array(word.utf8)) <= 1
    }
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
