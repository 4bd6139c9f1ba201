import Mentions

/// Names with a number of their own: 제31보병사단, 첼로 협주곡 1번.
extension KoreanQuantityScanner {
  /// A unit of an army, whose number stands before what it is of: 11기동사단, 7공병여단, 5군단장. The offset behind the number.
  mutating func readMilitaryUnit(_ number: KoreanNumber, start: Int) -> Int? {
    guard isSmall(number), isHangul(number.end) else { return nil }
    var end = number.end
    while isHangul(end), end - number.end <= KoreanNumberedNames.longestUnit {
      let length = hasAny(KoreanNumberedNames.units, at: end)
      if length > 0 {
        guard isBounded(end + length) || hasAny(KoreanNumberedNames.behindUnits, at: end + length) > 0 else {
          return nil
        }
        emit(start, number.end, quantity: Quantity(number.value, unit: .militaryUnit, role: .label), 0.9)
        return number.end
      }
      end += 3
    }
    return nil
  }

  /// A piece of music: 교향곡 9번. The offset behind 번.
  mutating func readMusicalWork(_ number: KoreanNumber) -> Int? {
    guard isSmall(number), has("번", at: number.end), number.start > 0,
      hasAny(KoreanNumberedNames.works, before: wordEnd(before: number.start)) > 0
    else { return nil }
    emit(number.start, number.end + 3, quantity: Quantity(number.value, unit: .musicalWork, role: .label), 0.9)
    return number.end + 3
  }

  /// A contest in so many sports, which English names in one word: 10종 경기, 근대5종. The offset behind 종.
  mutating func readCombinedEvent(_ number: KoreanNumber) -> Int? {
    guard isSmall(number), has("종", at: number.end) else { return nil }
    let end = number.end + 3
    guard has("경기", at: end) || has(" 경기", at: end) || hasAny(["근대"], before: number.start) > 0 else { return nil }
    emit(number.start, end, quantity: Quantity(number.value, role: .label), 0.2)
    return end
  }

  private func isSmall(_ number: KoreanNumber) -> Bool {
    (1...3).contains(number.plainDigits) && !number.hasScale && number.integer ?? 0 > 0
  }
}

extension KoreanQuantityScanner {
  /// Tenths: 8할 are eighty percent. What goes on with hundredths is a batter's average.
  mutating func readTenths(_ number: KoreanNumber) -> Int? {
    guard number.plainDigits == 1, !number.hasScale, has("할", at: number.end), isBounded(number.end + 3),
      let percent = number.value.multiplied(by: Decimal10(10))
    else { return nil }
    emit(
      number.start, number.end + 3,
      quantity: Quantity(percent, unit: .percent, role: .percent, significantDigits: 1), 0.9)
    return number.end + 3
  }
}

extension KoreanQuantityScanner {
  /// A stage of a rocket, which is the first or second of it: 1단 분리, 3단 엔진. How many a rocket has is a count (3단 로켓), and
  /// so are the 단 of anything else. The offset behind 단.
  mutating func readRocketStage(_ number: KoreanNumber) -> Int? {
    guard number.plainDigits == 1, isSmall(number), has("단", at: number.end), isBounded(number.end + 3) else {
      return nil
    }
    let end = number.end + 3
    guard hasAny(KoreanRocketStages.counted, at: reader.skipSpace(end)) == 0, isNearRocket(number.start) else {
      return nil
    }
    emit(
      number.start, end, quantity: Quantity(number.value, role: .ordinal), number.value == .one ? 0.55 : 0.9)
    return end
  }

  /// Whether a word of launches stands near, in the same paragraph.
  func isNearRocket(_ offset: Int) -> Bool {
    let limits = max(0, offset - KoreanRocketStages.reach)..<min(bytes.count, offset + KoreanRocketStages.reach)
    let start = bytes[limits.lowerBound..<offset].lastIndex(of: 0x0A) ?? limits.lowerBound
    let end = bytes[offset..<limits.upperBound].firstIndex(of: 0x0A) ?? limits.upperBound
    return (start..<end).contains { hasAny(KoreanRocketStages.words, at: $0) > 0 }
  }
}

/// Words around the stages of rockets.
enum KoreanRocketStages {
  /// So many bytes away a word of launches is looked for.
  static let reach = 300
  static let words: [StaticString] = ["로켓", "발사체", "누리호", "추진체", "추진제", "발사 때", "발사 후", "발사된", "발사됐"]
  /// What has so many stages or gears.
  static let counted: [StaticString] = ["로켓", "발사체", "추진체", "형 ", "식 ", "짜리", "구성", "변속", "기어"]
}

/// What such names hold.
enum KoreanNumberedNames {
  /// So many bytes may stand between the number and the unit: 신속대응, 전투비행.
  static let longestUnit = 15
  static let units: [StaticString] = ["사단", "군단", "여단", "연대", "대대", "함대", "비행단"]
  /// Who leads a unit, and what belongs to it.
  static let behindUnits: [StaticString] = ["장", "소속", "본부", "사령", "예하", "출신", "급"]
  static let works: [StaticString] = [
    "협주곡", "교향곡", "소나타", "사중주", "4중주", "삼중주", "3중주", "오중주", "5중주", "모음곡", "환상곡", "야상곡", "녹턴", "왈츠", "발라드",
    "전주곡", "즉흥곡", "파르티타", "랩소디", "광시곡",
  ]
}
