import Bitext
import Korean
import Mentions
import Termbase
import TextModel

/// Names that are accounted for once too often, a letter from others, or at another place.
extension NameAccounts {
  /// A concept that a segment of the target names more often than that of the source: one of them may stand in another
  /// name's place, the one that lies farthest from where the source has it.
  func settleSurplus(_ targets: inout [CoverItem], _ sources: ItemsByBead) {
    let byBead = PlacesByBead(count: targets.count, beads: pair.beads.count) { targets[$0].bead }
    for bead in pair.beads.indices {
      let indices = byBead[bead]
      for index in indices where targets[index].account == .here && !targets[index].concepts.isEmpty {
        let concepts = targets[index].concepts
        let same = indices.filter {
          targets[$0].concepts.contains(where: concepts.contains) && targets[$0].account == .here
            && !targets[$0].isDateline
        }
        guard same.count > 1 else { continue }
        let theirs = sources[bead].filter { $0.concepts.contains(where: concepts.contains) }
        guard same.first == index, same.count > theirs.count, !theirs.isEmpty else { continue }
        let surplus = farthest(
          same.count - theirs.count, of: same, places(of: targets, same, pair.target.range(pair.beads[bead].target)),
          from: places(of: theirs, Array(theirs.indices), pair.source.range(pair.beads[bead].source)))
        for index in surplus { targets[index].account = .loosely }
      }
    }
  }

  /// People who are called by a name in quotes between their own: Zhao "Elk" Jiahao for 자오자하오.
  func settleNicknames(_ targets: inout [CoverItem]) {
    for index in targets.indices.dropLast() where targets[index].account > .here {
      let item = targets[index]
      guard let border = nicknameEnd(behind: item.range.end),
        let rest = targets[(index + 1)...].prefix(2).firstIndex(where: { $0.range.start == border })
      else { continue }
      let parts = item.parts + targets[rest].parts
      let range = pair.source.range(pair.beads[item.bead].source)
      guard reader.windows(parts, range).contains(where: { $0.fit == .accept }) else { continue }
      targets[index].account = .here
      targets[rest].account = .here
    }
  }

  /// Where a word begins behind words in quotes that stand at `offset`.
  private func nicknameEnd(behind offset: Int) -> Int? {
    let bytes = pair.target.text.bytes
    func quote(_ mark: String, _ place: Int) -> Int? {
      bytes.dropFirst(place).starts(with: mark.utf8) ? place + mark.utf8.count : nil
    }
    guard let start = quote(" \"", offset) ?? quote(" “", offset) else { return nil }
    let end = bytes[start...].prefix(NameAccounts.longestNickname).firstIndex { $0 == UInt8(ascii: "\"") || $0 == 0xE2 }
    return end.flatMap { quote("\" ", $0) ?? quote("” ", $0) }
  }

  private static let longestNickname = 24

  /// Where in a stretch the items at `indices` stand, each from 0 to 1.
  func places(of items: [CoverItem], _ indices: [Int], _ range: TextRange) -> [Double] {
    indices.map { Double(items[$0].range.start - range.start) / Double(max(1, range.length)) }
  }

  /// The `count` of `indices` whose places lie farthest from the others' on the other side.
  func farthest(_ count: Int, of indices: [Int], _ places: [Double], from others: [Double]) -> [Int] {
    zip(indices, places).map { index, place in (index: index, distance: others.map { abs($0 - place) }.min() ?? 0) }
      .sorted { ($0.distance, -$0.index) > ($1.distance, -$1.index) }.prefix(count).map(\.index)
  }

  /// Names that nothing accounts for, a letter from one that the article accounts for elsewhere.
  func settleSlips(_ targets: inout [CoverItem]) {
    guard targets.contains(where: mayBeSlip) else { return }
    let linksOf = Dictionary(grouping: links, by: { $0.target })
    var known: [String: Int] = [:]
    for index in targets.indices where targets[index].account == .here && targets[index].slip == nil {
      for part in targets[index].parts where part.utf8.count >= 4 { known[part] = known[part] ?? index }
    }
    let oneLetterOff = OneLetterIndex(known)
    for index in targets.indices where mayBeSlip(targets[index]) {
      let item = targets[index]
      for part in item.parts where part.utf8.count >= 4 && known[part] == nil {
        // Hwang Sunjae is no slip for Wang Haifeng.
        guard let near = oneLetterOff.nearest(part),
          reader.looksKorean(item.parts) == reader.looksKorean(targets[near.value].parts) || item.parts.count == 1,
          let window = linked(linksOf[near.value] ?? [], in: item.bead, near.word),
          !isSaidAsOften(near.word, as: window, in: item.bead, targets)
        else { continue }
        targets[index].slip = CoverItem.Slip(
          source: window, concept: nil, score: 0.9, reason: "it is \"\(near.word)\" elsewhere in this article",
          expected: [item.parts.map { $0 == part ? near.word : $0 }.joined(separator: " ")])
        break
      }
    }
  }

  /// Whether the names of the bead that have the word are as many as the source words that they render: Gara, king of another
  /// place, where 아라가야 is Ara Gaya already.
  private func isSaidAsOften(_ word: String, as source: TextRange, in bead: Int, _ targets: [CoverItem]) -> Bool {
    let here = pair.source.range(pair.beads[bead].source)
    let words = Array(pair.source.text.bytes[source.start..<source.end])
    let said = targets.count { $0.bead == bead && $0.account == .here && $0.parts.contains(word) }
    return said >= occurrences.ranges(of: words).count(where: here.contains)
  }

  /// Whether a name that nothing accounts for may be a slip for another: the glossary does not surely know it.
  private func mayBeSlip(_ item: CoverItem) -> Bool {
    item.account > .nearby && item.slip == nil && item.bead < pair.beads.count
      && (item.concepts.isEmpty || item.confidence <= Termbase.ambiguousConfidence)
      && item.parts.contains { $0.utf8.count >= 4 }
  }

  /// Where the bead has the source words of one of `links`, which lie elsewhere, or their last word, or the first where that is
  /// `name`: the 에무라 of 에무라 미사키.
  private func linked(_ links: [Cover.Link], in bead: Int, _ name: String) -> TextRange? {
    let here = pair.source.range(pair.beads[bead].source)
    for link in links {
      let words = pair.source.text.bytes[link.source.start..<link.source.end]
      var forms = [Array(words)]
      if let space = words.lastIndex(of: 0x20) {
        forms.append(Array(words[(space + 1)...]))
        let first = words.prefix { $0 != 0x20 }
        if reader.renders([name], String(decoding: first, as: UTF8.self)) { forms.append(Array(first)) }
      }
      // 쩐반득 is 쩐 씨 later on.
      if forms.count == 1, words.count >= 9, !KoreanNameJudge.shared.isSurname(name) {
        forms.append(Array(words.prefix(3)))
      }
      for form in forms {
        guard let range = occurrences.first(of: form, in: here) else { continue }
        // One syllable and a particle may be another word.
        if form.count >= 6 || !reader.isOrdinary(range) { return range }
      }
    }
    return nil
  }

  /// Names that the article renders at another place: the same words, or the last of them.
  func settleElsewhere(_ targets: inout [CoverItem], _ sources: [CoverItem]) {
    let concepts = Set(sources.flatMap(\.concepts))
    var read: Set<String> = []
    for item in targets where item.account <= .nearby && item.slip == nil {
      for part in item.parts where part.utf8.count > 2 && !NameLocator.isTranslated(part) { read.insert(part) }
    }
    var known: [Int: Bool] = [:]
    func isKnown(_ mine: Int) -> Bool {
      if let isKnown = known[mine] { return isKnown }
      let isKnown = concepts.contains { knowledge.standsFor($0, mine) }
      known[mine] = isKnown
      return isKnown
    }
    for index in targets.indices where targets[index].account == .nowhere {
      let item = targets[index]
      let isElsewhere =
        item.concepts.isEmpty ? item.parts.last.map(read.contains) ?? false : item.concepts.contains(where: isKnown)
      if isElsewhere { targets[index].account = .elsewhere }
    }
  }

  /// Places in the longer name of something that the source has by its sound: the Pacific Merit is no ocean.
  func settleInside(_ targets: inout [CoverItem]) {
    let whole = links.map(\.target).filter {
      targets[$0].account == .here && targets[$0].parts.count > 1
        && !targets[$0].parts.contains { $0 == "of" || NameLocator.isTranslated($0) }
    }
    guard !whole.isEmpty else { return }
    let ranges = TextRangeSet(whole.map { targets[$0].range })
    for index in targets.indices where targets[index].account > .here && targets[index].kind == .place {
      let range = targets[index].range
      guard ranges.overlaps(range) else { continue }
      let isInside = whole.contains { targets[$0].range.contains(range) && targets[$0].range != range }
      if isInside { targets[index].account = .here }
    }
  }

  /// A person of whom only one word was found, in the full name of a listed other: the Sergei of Shoigu in 세르게이 라브로프.
  func settleBorrowed(_ targets: inout [CoverItem], _ sources: ItemsByBead) {
    for index in targets.indices where targets[index].account == .loosely && targets[index].parts.count > 1 {
      let item = targets[index]
      guard let part = item.partlyRead, isPerson(item) else { continue }
      let isOthers = sources[item.bead].contains { source in
        source.kind == .person && !source.isShortForm && !source.concepts.isEmpty && source.range.contains(part)
          && source.range != part && Set(source.concepts).isDisjoint(with: item.concepts)
      }
      if isOthers { targets[index].account = .nowhere }
    }
  }

  /// People of whom only the surname was found, behind another given name than theirs: Ramcharan Patel, where the source has
  /// 람라칸 파텔.
  mutating func settleNamesakes(_ targets: inout [CoverItem], _ sources: ItemsByBead) {
    for link in links {
      let item = targets[link.target]
      guard item.account == .here, item.slip == nil, item.concepts.isEmpty, item.parts.count == 2,
        item.isFullName || item.nature == .sound,
        let person = sources[item.bead].first(where: { isFullName($0, endingAt: link.source) })
      else { continue }
      let given = reader.judge(person.parts[0], [item.parts[0]])
      if given.fit == .refuse, given.sound < NameConflicts.surelyAnother {
        targets[link.target].account = .loosely
        targets[link.target].partlyRead = link.source
        namesakes.append(person.range)
      }
    }
  }

  /// Whether the source names a person by two words, of which `surname` is the last.
  private func isFullName(_ person: CoverItem, endingAt surname: TextRange) -> Bool {
    person.concepts.isEmpty && person.kind == .person && person.parts.count == 2
      && person.range.end == surname.end && person.range.length == surname.length + 1 + person.parts[0].utf8.count
  }

  /// People of whom the source has one word beside another that is not theirs: 잉빌 스카르스테인, who is no Ingrid.
  mutating func settleHalves(_ targets: inout [CoverItem]) {
    let pairs = NameHalves(pair: pair, reader: reader)
    let linked = Dictionary(links.map { ($0.target, $0.source) }, uniquingKeysWith: { first, _ in first })
    for index in targets.indices {
      let item = targets[index]
      guard item.concepts.isEmpty, item.parts.count == 2, item.account == .loosely || item.account == .here,
        item.isFullName || item.nature == .sound,
        let known = item.account == .loosely ? partOf(item) : linked[index],
        let whole = pairs.other(than: item, known)
      else { continue }
      targets[index].account = .loosely
      targets[index].partlyRead = known
      let words = pair.source.text.string(whole).split(separator: " ").map(String.init)
      halves.append(CoverItem(located: whole, bead: item.bead, parts: words, rendering: []))
      namesakes.append(whole)
    }
  }

  /// The words of the source that sound like one word of a name.
  private func partOf(_ item: CoverItem) -> TextRange? {
    item.partlyRead
      ?? firstRead(of: item.parts.filter { $0.utf8.count >= 4 }, pair.source.range(pair.beads[item.bead].source))
  }
}
