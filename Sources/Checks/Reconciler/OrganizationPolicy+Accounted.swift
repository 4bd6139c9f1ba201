import Bitext
import Mentions
import TextModel

/// What of the source accounts for a body of the target.
extension OrganizationPolicy {
  /// Whether the source names a body of the target where the target does, or next door where the alignment is not sure.
  func isAccounted(_ item: OrganizationItem, _ sources: [Int: [OrganizationItem]]) -> Bool {
    let near = pair.beads[item.bead].isSure ? 0 : 1
    for bead in (item.bead - near)...(item.bead + near) where pair.beads.indices.contains(bead) {
      if (sources[bead] ?? []).contains(where: { relates($0, item) || isForm(item, of: $0) }) { return true }
      let range = pair.source.range(pair.beads[bead].source)
      let others = (sources[bead] ?? []).filter(\.isSure)
      if isNamed(item, in: range, isHere: bead == item.bead, besides: others) { return true }
      // Initials in brackets on both sides, which stand for no other listed body: not for the "World Wide Fund for Nature (IUCN)".
      if let gloss = gloss(behind: item.range.end, pair.target), contains("(\(gloss))", range) {
        return !item.isSure || item.concepts.contains { knowledge.isForm(NameWords([gloss]), of: $0) }
      }
    }
    return false
  }

  /// Whether Korean words of `range` name the body: a form of its concept, the words of its domain, its sound. None of
  /// `others`, which are listed, is the body by the words of a domain.
  private func isNamed(
    _ item: OrganizationItem, in range: TextRange, isHere: Bool, besides others: [OrganizationItem]
  ) -> Bool {
    guard !range.isEmpty else { return false }
    let bytes = pair.source.text.bytes
    let strangers = others.filter { Set($0.concepts).isDisjoint(with: item.concepts) }
    let isNamed = item.concepts.contains { concept in
      knowledge.koreanForms(concept).contains { isWritten($0, range, besides: strangers) }
    }
    if isNamed { return true }
    // NC is the NC Dinos.
    let isInitialed =
      item.parts.count > 1
      && item.parts.contains { part in
        NameNature.isAcronym([part]) && ByteSearch.firstWords(Array(part.utf8), bytes, range) != nil
      }
    if isInitialed { return true }
    // A corps is the army's: 5군단장.
    if OrganizationPolicy.isArmy(item), OrganizationPolicy.units.contains(where: { contains($0, range) }) {
      return true
    }
    let domain = OrganizationDomains.shared.korean(forEnglish: item.key).filter { word in
      // A bare stem (금융) names a ministry, but no other body of a glossary.
      item.concepts.isEmpty || item.name.head == "ministry" || word.utf8.count > 6
    }
    if domain.contains(where: { contains($0, range, besides: item.concepts.isEmpty ? [] : others) }) { return true }
    let parts = item.parts
    if item.isPlain {
      return reader.windows(parts, range).contains { $0.fit == .accept || $0.fit == .near }
        || (parts.count == 1 && reader.bestScore(parts, range) > OrganizationPolicy.soundBand)
    }
    // Manchester United is not named by 맨체스터 alone.
    if !item.concepts.isEmpty, parts.count > 1 {
      return reader.isPlain(parts, range)
        && reader.windows(parts, range).contains { window in
          let words = pair.source.text.string(window.range)
          return window.fit == .accept
            && (words.split(separator: " ").count >= parts.count || words.unicodeScalars.count >= 3 * parts.count)
        }
    }
    if !item.concepts.isEmpty || item.name.head == nil || item.isAcronym {
      return reader.isPlain(parts, range)
        || (item.concepts.isEmpty && !item.isAcronym && reader.bestScore(parts, range) > NameReader.unknownBand)
    }
    // A name whose own words sound right, and the word for its sort with it; or whose all do: 철암역.
    return reader.isPlain(parts, range) && OrganizationName.koreanHeads(item.name).contains { contains($0, range) }
      || isHere && reader.windows(parts, range).contains { $0.fit == .accept && !$0.isPartial }
  }

  /// Whether a Korean name stands in `range`, and not only as the end of another's: 혁신당 in 개혁신당.
  private func isWritten(_ form: [UInt8], _ range: TextRange, besides others: [OrganizationItem]) -> Bool {
    var rest = range
    while let next = ByteSearch.compoundRange(of: form, pair.source.text.bytes, rest) {
      if !others.contains(where: { $0.range.start < next.start && $0.range.end == next.end }) { return true }
      rest = TextRange(next.end, range.end)
    }
    return isListed(form, range)
  }

  /// Whether a party stands in a list that has their last syllable once: 기민당 in 기민·기사당.
  private func isListed(_ form: [UInt8], _ range: TextRange) -> Bool {
    guard form.count >= 9, form.suffix(3).elementsEqual("당".utf8) else { return false }
    return ByteSearch.contains(form.dropLast(3) + Array("·".utf8), pair.source.text.bytes, range)
  }

  private static func isArmy(_ item: OrganizationItem) -> Bool {
    item.parts.last.map { ["Army", "Navy", "Forces", "Force", "Marines", "military", "army"].contains($0) } ?? false
  }

  /// Units and soldiers, which armies have.
  private static let units = ["군단", "사단", "여단", "연대", "대대", "함대", "비행단", "부대", "장병", "병사", "군인"]

  /// Whether a listed body that the segment accounts for is named once too often in it, by its own name (the EU, where the
  /// European Union stands already) or by that of a body it belongs to.
  func isSurplus(_ item: OrganizationItem, _ theirs: [OrganizationItem], _ mine: [OrganizationItem]) -> Bool {
    let bead = pair.beads[item.bead]
    guard bead.isSure, !item.concepts.isEmpty else { return false }
    let range = pair.source.range(bead.source)
    let named = occurrences(item.concepts, range)
    if named > 0 {
      let same = theirs.filter { !Set($0.concepts).isDisjoint(with: item.concepts) }
      return same.count > named && same.dropFirst(named).contains { $0.range == item.range }
    }
    let related = mine.filter { relates($0, item) }
    return !related.isEmpty
      && related.allSatisfy { source in
        theirs.contains { $0.range != item.range && !Set($0.concepts).isDisjoint(with: source.concepts) }
      }
  }

  /// How often Korean names of the concepts stand in `range`.
  private func occurrences(_ concepts: [Int], _ range: TextRange) -> Int {
    var found: [TextRange] = []
    for form in concepts.flatMap(knowledge.koreanForms) where form.count >= 2 {
      var rest = range
      while let next = ByteSearch.looseRange(of: form, pair.source.text.bytes, rest, atWordStart: false) {
        if !found.contains(where: { $0.overlaps(next) }) { found.append(next) }
        rest = TextRange(next.end, range.end)
      }
    }
    return found.count
  }
}
