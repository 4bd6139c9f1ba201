/// Events that Korean names by their date.
enum KoreanEvents {
  /// Month and day of the dates that stand alone as names: 3·1, 4·19, 5·18, 6·25.
  private static let dates: Set<Int> = [
    3_01, 4_03, 4_16, 4_19, 5_16, 5_18, 6_10, 6_15, 6_25, 6_29, 7_04, 7_07, 8_15, 9_11, 9_19, 10_04, 10_26, 10_29,
    12_03,
    12_12,
  ]

  /// Whether 5·18 and the like name an event.
  static func isEvent(_ month: Int, _ day: Int) -> Bool { dates.contains(month * 100 + day) }

  private static let nouns = [
    "대책", "대선", "총선", "지방선거", "선거", "재보선", "재선거", "보궐선거", "선언", "사태", "테러", "계엄", "비상계엄", "혁명", "항쟁", "민주화",
    "전당대회", "정상회담", "부동산", "합의", "참사", "군사합의", "공동선언", "남북공동선언", "쿠데타", "운동", "절",
  ]

  /// Whether an event is named at `offset`.
  static func isEventNoun(_ bytes: [UInt8], at offset: Int) -> Bool {
    for noun in nouns {
      let utf8 = noun.utf8
      guard offset + utf8.count <= bytes.count else { continue }
      if zip(bytes[offset...], utf8).allSatisfy({ $0 == $1 }) { return true }
    }
    return false
  }
}
