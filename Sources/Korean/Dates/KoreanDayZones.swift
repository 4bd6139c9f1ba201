import Mentions
import TextModel

/// By whose clock a day is told: 24일(한국 시간), 현지 시간 23일, 한국시간으로 25일.
extension KoreanQuantityScanner {
  /// The zone that the words beside a date name; nil where they name none.
  func dayZone(_ start: Int, _ end: Int) -> DateValue.Zone? { zone(after: end) ?? zone(before: start) }

  private func zone(after end: Int) -> DateValue.Zone? {
    let next = reader.skipSpace(end)
    guard next < reader.bytes.count, reader.bytes[next] == 0x28 else {
      // 23일 현지에서
      return has("현지", at: next) ? .local : nil
    }
    if has("현지", at: next + 1) { return .local }
    if has("KST", at: next + 1) { return .korean }
    // (한국 시간), (이하 미국 동부시간): no figure stands in it.
    var index = next + 1
    while index < reader.bytes.count, index < next + KoreanDayZones.longest, reader.bytes[index] != 0x29 {
      if reader.isDigit(index) { return nil }
      index += 1
    }
    guard index < reader.bytes.count, reader.bytes[index] == 0x29, hasAny(KoreanDayZones.clocks, before: index) > 0
    else { return nil }
    var words = next + 1
    while words < index {
      if hasAny(KoreanDayZones.korean, at: words) > 0 { return .korean }
      words += 1
    }
    return .local
  }

  /// 현지 시간 23일, 한국시간으로 지난 25일.
  private func zone(before start: Int) -> DateValue.Zone? {
    var before = wordEnd(before: start)
    before = wordEnd(before: before - hasAny(KoreanDayZones.between, before: before))
    before = wordEnd(before: before - hasAny(KoreanDayZones.particles, before: before))
    let clock = hasAny(KoreanDayZones.clocks, before: before)
    guard clock > 0 else { return nil }
    before = wordEnd(before: before - clock)
    if hasAny(KoreanDayZones.korean, before: before) > 0 { return .korean }
    return hasAny(KoreanDayZones.abroad, before: before) > 0 ? .local : nil
  }
}

/// Words for clocks.
enum KoreanDayZones {
  static let clocks: [StaticString] = ["시간", "시각"]
  static let korean: [StaticString] = ["한국", "우리", "국내", "서울"]
  static let abroad: [StaticString] = [
    "현지", "동부", "서부", "중부", "미국", "영국", "프랑스", "독일", "유럽", "일본", "중국", "호주", "런던", "뉴욕", "파리", "베이징", "도쿄", "워싱턴",
    "그리니치",
  ]
  static let between: [StaticString] = ["지난", "오는", "기준"]
  static let particles: [StaticString] = ["기준으로", "으로는", "으로", "로"]
  /// So many bytes behind its bracket a remark on clocks ends.
  static let longest = 60
}
