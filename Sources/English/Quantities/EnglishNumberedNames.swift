import Mentions

/// Names with a number of their own: the 31st Infantry Division, Cello Concerto No. 1, Prokofiev's Second.
extension EnglishQuantityScanner {
  /// The number of a unit of an army, before what it is of: "the Army's 31st Infantry Division". nil where none follows.
  mutating func readMilitaryUnit(_ number: EnglishNumber) -> Int? {
    var offset = number.end
    for _ in 0..<EnglishNumberedNames.longestUnit {
      guard reader.byte(offset) == 0x20, reader.isUpper(offset + 1) else { return nil }
      let start = offset + 1
      let end = reader.wordEnd(start)
      if EnglishNumberedNames.units.contains(where: { reader.has($0, at: start) && $0.utf8CodeUnitCount == end - start }
      ) {
        emit(number.start, number.end, .quantity(Quantity(number.value, unit: .militaryUnit, role: .label)), 0.9)
        return number.end
      }
      offset = end
    }
    return nil
  }

  /// The number of a piece of music: "Cello Concerto No. 1", "Second Symphony". nil where it is none.
  mutating func readMusicalWork(_ number: EnglishNumber, isOrdinal: Bool) -> Int? {
    guard let value = number.integer, (1...150).contains(value) else { return nil }
    if isOrdinal {
      guard reader.byte(number.end) == 0x20,
        EnglishNumberedNames.works.contains(where: { reader.has($0, at: number.end + 1) })
      else { return nil }
    } else {
      let sign = reader.hasAny(EnglishNumberedNames.signs, before: number.start - 1)
      guard sign > 0,
        EnglishNumberedNames.works.contains(where: { reader.endsWith($0, before: number.start - sign - 2) })
      else { return nil }
    }
    emit(number.start, number.end, .quantity(Quantity(number.value, unit: .musicalWork, role: .label)), 0.9)
    return number.end
  }
}

extension EnglishQuantityScanner {
  /// What groups of one size are together: the twelve teams of "two six-team groups". nil where the number is none of such.
  mutating func readGroups(_ number: EnglishNumber) -> Int? {
    guard reader.byte(number.end) == 0x2D, reader.hasAny(EnglishNumberedNames.members, at: number.end + 1) > 0,
      let groups = EnglishNumberedNames.severals.first(where: { reader.endsWith($0.word, before: number.start - 1) }),
      let all = number.value.multiplied(by: Decimal10(Int128(groups.count)))
    else { return nil }
    emit(number.start, number.end, .quantity(Quantity(all, significantDigits: all.digitCount)), 0.8)
    return number.end
  }
}

/// What such names hold, in small letters.
enum EnglishNumberedNames {
  /// So many words stand behind the number at most: 1st Marine Air Wing.
  static let longestUnit = 4
  static let units: [StaticString] = [
    "division", "corps", "brigade", "regiment", "battalion", "fleet", "wing", "squadron",
  ]
  static let signs: [StaticString] = ["no.", "nos.", "number"]
  /// What such groups are of.
  static let members: [StaticString] = [
    "team", "man", "woman", "person", "member", "nation", "country", "player", "school", "boat",
  ]
  /// How many groups there are: "two six-team groups".
  static let severals: [(word: StaticString, count: Int)] = [
    ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
    ("ten", 10),
  ]
  static let works: [StaticString] = [
    "concerto", "symphony", "sonata", "quartet", "trio", "quintet", "suite", "fantasy", "nocturne", "waltz", "ballade",
    "prelude", "impromptu", "partita", "rhapsody",
  ]
}
