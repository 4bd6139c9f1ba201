import Mentions
import TextModel

/// By whose clock a day is told: "Sunday (U.S. time)", "Monday, Korean time", "7 p.m. local time on Tuesday".
extension EnglishQuantityScanner {
  /// The zone that the words beside a date name; nil where they name none.
  func dayZone(_ start: Int, _ end: Int) -> DateValue.Zone? { zone(after: end) ?? zone(before: start) }

  private func zone(after end: Int) -> DateValue.Zone? {
    var index = reader.skipSpace(reader.byte(end) == 0x2C ? end + 1 : end)
    let dayPart = reader.hasAny(EnglishDayZones.dayParts, at: index)
    if dayPart > 0 {
      index += dayPart
      index = reader.skipSpace(reader.byte(index) == 0x2C ? index + 1 : index)
    }
    if reader.byte(index) == 0x28 { index += 1 }
    if reader.has("in", at: index) { index = reader.skipSpace(index + 2) }
    return zone(at: index)
  }

  /// The zone that is named at `offset`: "local time", "Korean time", KST, "U.S. Eastern time".
  private func zone(at offset: Int) -> DateValue.Zone? {
    if reader.hasAny(EnglishDayZones.korean, at: offset) > 0 { return .korean }
    if reader.has("local time", at: offset) { return .local }
    var index = offset
    // A place, in up to three words with capitals.
    for _ in 0..<3 where reader.isUpper(index) {
      while reader.isLetter(index) || reader.byte(index) == 0x2E { index += 1 }
      index = reader.skipSpace(index)
    }
    return index > offset && reader.isLower(index) && reader.has("time", at: index) ? .local : nil
  }

  private func zone(before start: Int) -> DateValue.Zone? {
    var before = start - 1
    if reader.endsWith("on", before: before) { before -= 3 }
    if reader.byte(before - 1) == 0x2C || reader.byte(before - 1) == 0x29 { before -= 1 }
    if reader.hasAny(EnglishDayZones.korean, before: before) > 0 { return .korean }
    return reader.endsWith("local time", before: before) ? .local : nil
  }
}

/// Words for clocks.
enum EnglishDayZones {
  static let korean: [StaticString] = [
    "kst", "korean time", "korea time", "korean standard time", "korea standard time", "south korean time",
    "south korea time", "seoul time",
  ]
  /// What may stand between a day and its clock.
  static let dayParts: [StaticString] = ["morning", "afternoon", "evening", "night"]
}
