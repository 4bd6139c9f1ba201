import Mentions
import Termbase
import TextModel

/// Glossaries of two columns, Korean and English, as many tools take them: a row a pair of terms, without a header.
enum GlossaryTSV {
  static func text(_ concepts: [ConceptEntry], _ losses: inout Losses) -> String {
    var out = ""
    for concept in concepts {
      let korean = concept.allowed(.ko)
      let english = concept.allowed(.en)
      guard let ko = korean.first, let en = english.first else {
        losses.add("concept lacks", "concepts lack", "a term that may be used in one of the languages; left out")
        continue
      }
      out += row(ko, en)
      for variant in english.dropFirst() { out += row(ko, variant) }
      for variant in korean.dropFirst() { out += row(variant, en) }
      losses.add(
        count: concept.terms.filter { $0.form == .deprecated }.count, "deprecated term has", "deprecated terms have",
        "no place in two columns; left out")
      losses.add(
        count: korean.count - 1, "Korean variant was", "Korean variants were",
        "given a row, which reads as a concept of its own")
    }
    losses.say("two columns hold terms only: ids, kinds, notes, sources and dates were left out")
    return out
  }

  private static func row(_ ko: String, _ en: String) -> String { "\(line(ko))\t\(line(en))\n" }

  private static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }

  /// Reads rows of two or more columns. Which column is Korean is told by a header (`ko`, `en`) or by the script of the
  /// first row; rows that share their Korean term are one concept.
  static func read(_ file: BitextFile, _ losses: inout Losses) throws(InputError) -> [ConceptEntry] {
    var drafts: [ConceptDraft] = []
    var places: [String: Int] = [:]
    var korean: Int?
    var number = 0
    for bytes in file.text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let cells = bytes.split(separator: 0x09, omittingEmptySubsequences: false).map {
        trimmed(String(decoding: $0, as: UTF8.self))
      }
      if cells.allSatisfy(\.isEmpty) || cells[0].hasPrefix("#") { continue }
      guard cells.count >= 2, !cells[0].isEmpty, !cells[1].isEmpty else {
        throw InputError(
          path: file.path, line: number, message: "the row has no two terms", hint: "expected Korean, a tab, English")
      }
      if korean == nil {
        let names = cells.prefix(2).map { BitextFile.primary($0) ?? "" }
        if let place = names.firstIndex(of: "ko"), names.contains("en") {
          korean = place
          continue
        }
        guard let place = cells.prefix(2).firstIndex(where: isKorean) else {
          throw InputError(
            path: file.path, line: number, message: "neither column of the first row is Korean",
            hint: "expected Korean, a tab, English")
        }
        korean = place
      }
      let (ko, en) = korean == 0 ? (cells[0], cells[1]) : (cells[1], cells[0])
      if cells.count > 2, !cells[2].isEmpty { losses.add("comment was", "comments were", "put into the note") }
      if places[ko] == nil {
        places[ko] = drafts.count
        var draft = ConceptDraft(id: "", line: number)
        draft.add(ko, .ko, nil, &losses)
        drafts.append(draft)
      }
      guard let place = places[ko] else { continue }
      drafts[place].add(en, .en, nil, &losses)
      if cells.count > 2 { drafts[place].addNote(cells[2]) }
    }
    losses.say("two columns do not tell kinds: every concept is a term")
    return drafts.compactMap { $0.concept(path: file.path, &losses) }
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, first.value <= 0x20 { scalars.removeFirst() }
    while let last = scalars.last, last.value <= 0x20 { scalars.removeLast() }
    return String(scalars)
  }

  private static func isKorean(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value >= 0xAC00 && $0.value <= 0xD7A3 }
  }
}
