import TextModel

/// A slow, plain statement of what the index does without a policy, for the letters a b B é 가 나, space, - . and ·.
struct NaiveMatcher {
  private struct Unit {
    /// The folded character; capitals kept.
    let value: Character
    let start: Int
    let end: Int
  }

  private let terms: [[Unit]]

  init(terms: [String]) {
    // White space and middle dots alone are no term.
    self.terms = terms.map(NaiveMatcher.units).filter { $0.contains { $0.value != " " && $0.value != "\u{1}" } }
  }

  func ranges(in text: String) -> [TextRange] {
    let units = Self.units(text)
    var ranges: [TextRange] = []
    var place = 0
    while place < units.count {
      if units[place].value != " ", !joins(units, place), let length = longest(units, place) {
        ranges.append(TextRange(units[place].start, units[place + length - 1].end))
        place += length
      } else {
        place += 1
      }
    }
    return ranges
  }

  /// Whether a border before `place` would cut a run of Latin letters, or of Hangul where `latinOnly` is not asked.
  private func joins(_ units: [Unit], _ place: Int, latinOnly: Bool = false) -> Bool {
    guard place > 0, place < units.count else { return false }
    let (before, after) = (units[place - 1].value, units[place].value)
    func isLatin(_ value: Character) -> Bool { "abBeE".contains(value) }
    func isHangul(_ value: Character) -> Bool { "가나".contains(value) }
    return (isLatin(before) && isLatin(after)) || (!latinOnly && isHangul(before) && isHangul(after))
  }

  private func longest(_ units: [Unit], _ place: Int) -> Int? {
    terms.filter { term in
      guard place + term.count <= units.count else { return false }
      for (offset, unit) in term.enumerated() {
        guard units[place + offset].value.lowercased() == unit.value.lowercased() else { return false }
        if required(term, offset), units[place + offset].value != unit.value { return false }
      }
      return !joins(units, place + term.count, latinOnly: true)
    }.map(\.count).max()
  }

  /// A capital in a word that is written in capitals and stops throughout must stay.
  private func required(_ term: [Unit], _ place: Int) -> Bool {
    guard term[place].value == "B" else { return false }
    func isPart(_ index: Int) -> Bool { "abBe.".contains(term[index].value) }
    var from = place
    while from > 0, isPart(from - 1) { from -= 1 }
    var to = place
    while to + 1 < term.count, isPart(to + 1) { to += 1 }
    return term[from...to].allSatisfy { $0.value == "B" || $0.value == "." }
  }

  private static func units(_ text: String) -> [Unit] {
    var units: [Unit] = []
    let characters = Array(text)
    var offset = 0
    for (index, character) in characters.enumerated() {
      let length = character.utf8.count
      defer { offset += length }
      var value = character
      switch character {
      case "é": value = "e"
      case "·": value = "\u{1}"
      case "-":
        // A hyphen between anything but spaces, hyphens and the ends of the text joins like a space.
        let isInside =
          index > 0 && index + 1 < characters.count && !" -".contains(characters[index - 1])
          && !" -".contains(characters[index + 1])
        if isInside { value = " " }
      case " ":
        if index > 0, characters[index - 1] == " " { continue }
      default: break
      }
      units.append(Unit(value: value, start: offset, end: offset + length))
    }
    return units
  }
}
