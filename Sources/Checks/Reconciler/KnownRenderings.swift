import Korean
import Mentions
import TextModel

/// Korean words that render a name somewhere in the article, and are that name everywhere in it.
struct KnownRenderings {
  /// Words with the names of no list that they render.
  private(set) var names: [[UInt8]: [String]] = [:]
  /// Words with the places of the glossary that they render by their sound.
  private(set) var places: [[UInt8]: CoverItem] = [:]

  init(_ source: NormalizedText, _ targets: [CoverItem], _ accounts: NameAccounts) {
    var times: [[UInt8]: Int] = [:]
    for link in accounts.links where link.source.length >= 6 {
      let words = Array(source.bytes[link.source.start..<link.source.end])
      let target = targets[link.target]
      if target.concepts.isEmpty {
        // The Patricia of Patricia Mendonca is not all of her.
        if target.account == .loosely, target.partlyRead == link.source { continue }
        names[words] = names[words] ?? target.parts
        if names[words] == target.parts { times[words, default: 0] += 1 }
      } else if target.kind == .place, link.source.length >= 9 {
        places[words] = places[words] ?? target
      }
    }
    // An everyday word is a name where the article has it so more often than not: 위안 is Yuan, and a comfort.
    names = names.filter { words, _ in
      guard NameLocator.isOrdinary(String(decoding: words, as: UTF8.self)) else { return true }
      let count = times[words] ?? 0
      return count > 1 && 2 * count > accounts.occurrences.ranges(of: words).count
    }
    dropInflected()
    addWords(accounts.reader)
  }

  /// What is a name with a particle behind it is the name: 정승기는 is no other than 정승기.
  private mutating func dropInflected() {
    names = names.filter { words, _ in
      !(KnownRenderings.particles.contains { words.suffix(3).elementsEqual($0) } && names[words.dropLast(3)] != nil)
    }
  }

  /// Words of one syllable that stand by themselves everywhere, whatever else they are: 이 가운데.
  private static let words = Set(
    "이 그 저 한 두 세 네 전 현 등 수 및 더 또 안 못 잘 다 곧 왜 몇 첫 각 온 새 옛 내 제 양 씨 중 후 때 약 총 단 또 꼭 늘 일 월 년".split(separator: " ")
      .map { Array($0.utf8) })

  private static let particles = ["은", "는", "이", "가", "을", "를", "의"].map { Array($0.utf8) }

  /// Word by word: who is called 홀리 윌로비 is 홀리, too, and 에무라 미사키 is 에무라, the Emura of Misaki Emura.
  private mutating func addWords(_ reader: NameReader) {
    for (words, parts) in names where parts.count == 2 && NameNature.isFullName(parts) {
      let pieces = words.split(separator: 0x20)
      guard pieces.count == 2 else { continue }
      let first = String(decoding: pieces[0], as: UTF8.self)
      let isTurned = !reader.renders([parts[0]], first) && reader.renders([parts[1]], first)
      let parts = isTurned ? [parts[1], parts[0]] : parts
      for (piece, part) in zip(pieces, parts) where piece.count >= 6 && names[Array(piece)] == nil {
        names[Array(piece)] = [part]
      }
      // 타라 캡 is 캡, too, who is no Korean.
      let last = Array(pieces[1])
      if last.count == 3, names[last] == nil, !KnownRenderings.words.contains(last) { names[last] = [parts[1]] }
    }
  }
}
