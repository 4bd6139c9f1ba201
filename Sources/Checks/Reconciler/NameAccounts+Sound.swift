import Bitext
import English
import Korean
import Mentions
import TextModel

/// What the sounds say of a name.
extension NameAccounts {
  /// What the words of the segment say of a name that no concept accounts for.
  mutating func bySound(
    _ item: CoverItem, _ index: Int, _ sources: ItemsByBead.OfBead, _ settled: inout CoverItem
  ) -> CoverItem.Account {
    var slip: CoverItem.Slip?
    defer { settled.slip = slip }
    slip = misspelling(item, sources)
    let here = pair.source.range(pair.beads[item.bead].source)
    guard !here.isEmpty else { return .nowhere }
    let windows = reader.windows(item.parts, here)
    guard let window = windows.first else {
      if let whole = joined(item, here) {
        links.append(Cover.Link(source: whole, target: index))
        return .here
      }
      // 조지 sounds enough like George not to be somebody else, though not enough to be sure of it.
      let isWord = item.parts.count == 1 && !NameNature.isAcronym(item.parts)
      settled.partlyRead = isWord ? reader.doubtful(item.parts[0], here) : partlyRead(item, here)
      return settled.partlyRead == nil ? .nowhere : .loosely
    }
    // How a listed body is called in Korean is known, and two syllables spell no initials: 곱 is no GOP.
    let initials = item.parts[0].utf8.count
    if !item.concepts.isEmpty, NameNature.isAcronym(item.parts), window.range.length < 3 * initials,
      pair.source.text.bytes[window.range.start] >= 0x80
    {
      return .nowhere
    }
    // Half of Korea is Kim; a foreign surname that sounds right is the man.
    if item.kind == .person, !item.concepts.isEmpty, item.isShortForm {
      let isForeign = window.fit == .accept && !window.isKorean && window.range.length >= 9
      return isForeign ? .here : .nowhere
    }
    switch window.fit {
    case .accept:
      if let known = slip {
        // The words that sound right are those whose spelling the glossary knows.
        if known.source.overlaps(window.range) { return .nowhere }
        slip = nil
      }
      // 청주 may sound like Chungju, but the glossary knows it for Cheongju.
      if isAnother(item, window.range, sources) { return .nowhere }
      links.append(Cover.Link(source: window.range, target: index))
      if window.isPartial {
        settled.partlyRead = window.range
        return .loosely
      }
      settled.worst = window.worst
      if item.concepts.isEmpty, let worst = window.worst, let score = doubt(worst, item) {
        slip = CoverItem.Slip(
          source: window.range, concept: nil, score: score, reason: worst.reason,
          expected: [worst.repairing(item.parts)])
      }
      return .here
    case .near:
      // "Grown" at the head of a sentence is no slip for anything.
      let mayBeName = item.concepts.isEmpty && item.confidence > EnglishNameFinder.ofOrdinaryWord
      if slip == nil, mayBeName || isOtherKorean(item, window, sources) {
        slip = CoverItem.Slip(
          source: window.range, concept: nil, score: window.score, reason: window.reason, expected: window.expected)
      }
      return .nowhere
    case .unknown:
      // How a country is called in Korean is known; and one word that may sound like one of several is no whole person.
      let isOneWord = !pair.source.text.bytes[window.range.start..<window.range.end].contains(0x20)
      let isWholePerson =
        item.isFullName || item.parts.count > 1 && (isPerson(item) || item.nature == .sound)
      return item.concepts.contains(where: knowledge.isCountry) || isWholePerson && isOneWord ? .nowhere : .loosely
    case .refuse: return .nowhere
    }
  }

  /// The words of the segment that sound like the name and the noun behind it: 로만글라스 for Roman glass.
  func joined(_ item: CoverItem, _ here: TextRange) -> TextRange? {
    let bytes = pair.target.text.bytes
    guard item.parts.count == 1, item.range.end + 1 < bytes.count, bytes[item.range.end] == 0x20 else { return nil }
    let noun = bytes[(item.range.end + 1)...].prefix { $0 &- 0x61 < 26 }
    guard noun.count >= 4 else { return nil }
    let whole = reader.windows([item.parts[0], String(decoding: noun, as: UTF8.self)], here).first
    return whole.flatMap { $0.fit == .accept && !$0.isPartial && $0.range.length >= 12 ? $0.range : nil }
  }

  /// Whether a listed person is another Korean than the one of no list whose name the source has, by the rules of
  /// romanisation: Jang Woo-jin for 정우진.
  func isOtherKorean(_ item: CoverItem, _ window: NameReader.Window, _ sources: ItemsByBead.OfBead) -> Bool {
    window.isKorean && item.kind == .person && !item.isShortForm
      && !sources.contains { !$0.concepts.isEmpty && $0.range.overlaps(window.range) }
  }

  /// Whether the source words that sound like a listed name are surely listed as another of its kind: a place, or a person
  /// of the same surname (기하라 미노루, "Seiji Kihara").
  func isAnother(_ item: CoverItem, _ range: TextRange, _ sources: ItemsByBead.OfBead) -> Bool {
    guard item.confidence >= 1, let own = item.concepts.first, item.kind == .place || isPerson(item) else {
      return false
    }
    return sources.contains { source in
      guard source.kind == item.kind, source.confidence >= 1, !source.concepts.isEmpty,
        !source.concepts.contains(where: { a in item.concepts.contains { knowledge.standsFor(a, $0) } })
      else { return false }
      return item.kind == .person
        ? !source.isShortForm && source.range.contains(range)
        : source.range == range && !knowledge.isCountry(own)
    }
  }

  /// How likely the worst letter of a name that sounds right as a whole is a slip; nil where it is none.
  func doubt(_ worst: NameSlip, _ item: CoverItem) -> Double? {
    if worst.isTurned { return EnglishNameFinder.isOrdinary(worst.word) ? nil : worst.isRepairKnown ? 0.7 : 0.6 }
    if worst.isRepairAttested, !EnglishNameFinder.isOrdinary(worst.word) {
      return worst.isKnown && worst.gain < 4 ? nil : min(0.75, 0.5 + 0.04 * worst.gain)
    }
    if worst.isKnown {
      // Two given names, of which the other reads far better: Brendan and Brennan.
      return item.isFullName && worst.isRepairKnown && worst.gain >= 8 && worst.score < 3 ? 0.4 : nil
    }
    if worst.isRepairKnown { return min(0.75, 0.45 + 0.04 * worst.gain) }
    // What no list of names has may be a word of the language.
    guard worst.isTwin || worst.contradicts, !EnglishNameFinder.isOrdinary(worst.word) else { return nil }
    return 0.4
  }

  /// The words of the segment that plainly read like one of several words of a name that no glossary lists, whose other
  /// words the sounds do not settle: 크리스티안 셰르츠 and Christian Schertz.
  func partlyRead(_ item: CoverItem, _ here: TextRange) -> TextRange? {
    guard item.concepts.isEmpty, item.parts.count > 1 else { return nil }
    return firstRead(of: item.parts.filter { $0.utf8.count >= 5 && !NameLocator.isTranslated($0) }, here)
  }

  /// The words of the source that plainly read like the first of `parts` for which there are any.
  func firstRead(of parts: [String], _ here: TextRange) -> TextRange? {
    parts.lazy.compactMap { part in reader.windows([part], here).first { $0.fit == .accept }?.range }.first
  }

  /// A name that differs by a letter or two from how the glossary spells what stands in the segment. A Korean person
  /// has many right spellings, and the rules of romanisation judge them.
  func misspelling(_ item: CoverItem, _ sources: ItemsByBead.OfBead) -> CoverItem.Slip? {
    guard item.concepts.isEmpty else { return nil }
    for source in sources {
      guard let concept = source.concepts.first, let slip = knowledge.misspelled(concept, item.words),
        isSlip(slip.word, for: slip.meant, of: concept, source.range)
      else { continue }
      let form = slip.form
      // A word that is a name of its own may be another person's, and is where nobody is named in full.
      let isName = item.parts.count == 1 && KnownNames.contains(slip.word)
      let isUnanchored = source.isShortForm && !anchored.contains(concept)
      if isName, isUnanchored { continue }
      // One that sounds right may be another way to write the name: Hwasong is 화성 in the North.
      let sounds = reader.judge(pair.source.text.string(source.range), item.parts)
      // Or another name: the Gorkha of an earthquake is no Gorka.
      if isUnanchored, sounds.fit == .accept, reader.readsAsWell(source.range, slip.word, slip.meant) { continue }
      let isSpelling = sounds.fit == .accept && sounds.isKorean
      let isOne = EditDistance.between(Array(slip.word.utf8), Array(slip.meant.utf8)) == 1
      let letters = isOne ? "one letter" : "two letters"
      return CoverItem.Slip(
        source: source.range, concept: concept, score: isSpelling ? 0.55 : isName ? 0.7 : 0.95,
        reason: "\"\(item.parts.joined(separator: " "))\" is \(letters) from \"\(form)\"",
        expected: knowledge.renderings(concept))
    }
    return nil
  }

  /// Whether a word that sounds as well as what the glossary has is a slip: of a person's name it is, unless it is a
  /// name of its own; a place may have another spelling (Cameroun).
  func isSlip(_ word: String, for meant: String, of concept: Int, _ source: TextRange) -> Bool {
    !reader.readsAsWell(source, word, meant)
      || knowledge.kinds[concept] == .person && !KnownNames.contains(word) && word.utf8.count >= 5
  }
}
