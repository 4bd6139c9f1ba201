import Korean
import Mentions
import Termbase
import TextModel

extension ConceptKnowledge {
  /// What the target may say for a concept, best first.
  func renderings(_ concept: Int) -> [String] { forms.renderings[concept] }

  /// What the source may say for a concept, as bytes.
  func koreanForms(_ concept: Int) -> [[UInt8]] { forms.korean[concept] }

  /// The glossary row, as a note: "people.csv:130 cho-tae-yul, South Korean diplomat".
  func line(_ concept: Int) -> String {
    let entry = termbase.concepts[concept]
    let what = entry.note.isEmpty ? "" : ", \(entry.note)"
    return "\(entry.origin.label) \(entry.id)\(what)"
  }

  /// Whether the words are a rendering of the concept, whatever their capitals.
  func isForm(_ words: NameWords, of concept: Int) -> Bool {
    forms.lowered[concept].contains { $0.bytes == words.bytes }
  }

  /// Whether a single word is one of the preferred name of a person abroad.
  func isWordOfPerson(_ name: NameWords, _ concept: Int) -> Bool {
    kinds[concept] == .person && !termbase.concepts[concept].note.contains("Korean")
      && forms.lowered[concept].first.map { isPart(name, of: $0) } ?? false
  }

  /// Whether a name holds a rendering of the concept, or a word made from it: European Parliament, Czechs.
  func holdsRendering(_ concept: Int, _ name: NameWords) -> Bool {
    guard kinds[concept] != .person else { return false }
    let forms = self.forms.lowered[concept]
    // United for Manchester United.
    return forms.contains { isPart(name, of: $0) } || forms.contains { holds(name, $0) }
  }

  /// Whether every word of the name is one of the form's.
  private func isPart(_ name: NameWords, of form: ConceptForms.Form) -> Bool {
    name.words.indices.allSatisfy { index in
      let word = name.word(index)
      return form.words.indices.contains { isSame(word, form.word($0)) }
    }
  }

  /// Whether a word is that of a form, whose possessive may be read for one of the text's own: Eunpyeong St. Mary's.
  private func isSame(_ word: ArraySlice<UInt8>, _ own: ArraySlice<UInt8>) -> Bool {
    own.elementsEqual(word) || own.starts(with: word) && own.dropFirst(word.count).elementsEqual("'s".utf8)
  }

  private func holds(_ name: NameWords, _ form: ConceptForms.Form) -> Bool {
    if form.words.count > 1 {
      return name.words.count >= form.words.count
        && ByteSearch.contains(form.bytes, name.bytes, TextRange(0, name.bytes.count))
    }
    guard let only = form.words.first else { return false }
    let word = form.bytes[only]
    return name.words.indices.contains { index in
      let theirs = name.word(index)
      return theirs.starts(with: word)
        && (theirs.count == word.count || (word.count >= 5 && theirs.count <= word.count + 4))
    }
  }

  /// The form of the concept that the words are a slip for: one word a letter or two from one of its words, the others
  /// among them; with the word, and what was meant. nil where they are none, and for Korean people.
  func misspelled(_ concept: Int, _ name: NameWords) -> (form: String, word: String, meant: String)? {
    guard kinds[concept] != .organization, !isForm(name, of: concept) else { return nil }
    let others = name.words.count - 1
    for (index, form) in forms.lowered[concept].enumerated() {
      guard let unknown = onlyUnknown(name, form), unknown.count >= 4,
        let meant = form.words.first(where: { isSlip(unknown, for: form.bytes[$0], beside: others) })
      else { continue }
      if kinds[concept] == .person, termbase.concepts[concept].note.contains("Korean") { return nil }
      return (
        forms.renderings[concept][index], String(decoding: unknown, as: UTF8.self),
        String(decoding: form.bytes[meant], as: UTF8.self)
      )
    }
    return nil
  }

  /// The one word of the name that the form has not; nil where there are none or several.
  private func onlyUnknown(_ name: NameWords, _ form: ConceptForms.Form) -> ArraySlice<UInt8>? {
    var unknown: ArraySlice<UInt8>?
    for index in name.words.indices {
      let word = name.word(index)
      if form.words.indices.contains(where: { form.word($0).elementsEqual(word) }) { continue }
      if unknown != nil { return nil }
      unknown = word
    }
    return unknown
  }

  /// Whether a word is another one with a letter changed; beside `others`, which agree, it may be the first, or two letters.
  private func isSlip(_ word: ArraySlice<UInt8>, for form: ArraySlice<UInt8>, beside others: Int) -> Bool {
    let isBesideKnown = others > 0
    guard form.count >= 4, abs(word.count - form.count) <= 1, !word.elementsEqual(form) else { return false }
    if word.starts(with: form) || form.starts(with: word) {
      // A plural, a possessive, an adjective is no slip.
      return isBesideKnown && (word.count > form.count ? word : form).last != UInt8(ascii: "s")
    }
    // Demilitarised and Demilitarized are one word.
    if word.elementsEqual(form, by: { ($0 == 0x7A ? 0x73 : $0) == ($1 == 0x7A ? 0x73 : $1) }) { return false }
    if word.first != form.first, !isBesideKnown, word.count < 5 { return false }
    // Yamandú and Yamandu are one, too.
    let isAccented = word.contains { $0 >= 0x80 } || form.contains { $0 >= 0x80 }
    if isAccented, folded(word) == folded(form) { return false }
    let allowed = form.count >= 7 && others > 0 || form.count >= 5 && others > 1 ? 2 : 1
    return EditDistance.between(Array(word), Array(form)) <= allowed
  }

  private func folded(_ word: ArraySlice<UInt8>) -> [UInt8] { LatinFold.letters(String(decoding: word, as: UTF8.self)) }

  /// The country, or a town abroad, right before the name of a listed body of another one, whose body it then is: 칠레 가톨릭대,
  /// 과테말라 헌재, 뉴욕시 선거관리위원회, the Botswana Congress Party. An adjective (the German Defense Department) is compared by
  /// itself. Logarithmic.
  func foreignCountry(of mention: Mention, in side: AnnotatedSide) -> TextRange? {
    guard case .concept(let value) = mention.value, value.kind == .organization, mention.range.start >= 7,
      side.text.bytes[mention.range.start - 1] == 0x20
    else { return nil }
    let homes = value.concepts.compactMap { termbase.concepts[$0].country }
    guard !homes.isEmpty, homes.count == value.concepts.count else { return nil }
    let near = TextRange(max(0, mention.range.start - 40), mention.range.start)
    return side.forest.indices(in: near).map { side.forest.mentions[$0] }.first { before in
      guard case .concept(let place) = before.value, before.range.end == mention.range.start - 1,
        let country = place.concepts.first, place.kind == .place, let code = termbase.concepts[country].country
      else { return false }
      let words = side.text.string(before.range)
      return !homes.contains(code)
        && (words.utf8.first.map { $0 >= 0x80 } ?? false || renderings(country).first == words)
    }?.range
  }
}
