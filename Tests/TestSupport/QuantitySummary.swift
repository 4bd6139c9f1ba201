import Foundation
public import Mentions

/// Values in the short form of the tables: `2040000 person count about`, `--01-23 =2025-01-23`, `T14:30`.
public enum Summary {
  /// The values of `mentions` in their order.
  public static func text(_ mentions: [Mention]) -> String { mentions.map { text($0.value) }.joined(separator: "; ") }

  /// One value.
  public static func text(_ value: Value) -> String {
    switch value {
    case .quantity(let quantity): text(quantity)
    case .date(let date): text(date)
    case .time(let time): "T" + time.iso + (time.isHalfKnown ? "" : "?") + (time.zone.map { " " + $0 } ?? "")
    default: "?"
    }
  }

  /// A quantity.
  public static func text(_ quantity: Quantity) -> String {
    var words: [String] = []
    if let upper = quantity.upper {
      words.append(quantity.magnitude.plain + ".." + upper.plain)
    } else {
      words.append(quantity.isoDuration ?? quantity.magnitude.plain)
    }
    if quantity.isoDuration == nil || quantity.upper != nil, let unit = quantity.unit { words.append(unit.id) }
    words.append(quantity.role.rawValue)
    if quantity.hedge != .exact { words.append(quantity.hedge.rawValue) }
    if quantity.isGloss { words.append("gloss") }
    return words.joined(separator: " ")
  }

  /// A date.
  public static func text(_ date: DateValue) -> String {
    var words = [date.iso ?? "-"]
    let isLong = date.part == .decade || date.part == .century
    if let part = date.part, date.year == nil || !isLong { words.append("\(part)") }
    if let relative = date.relative {
      words.append("\(relative.unit)\(relative.offset < 0 ? "" : "+")\(relative.offset)")
    }
    if let weekday = date.weekday, date.day != nil { words.append("W\(weekday)") }
    if date.basis != .calendar { words.append(date.basis.rawValue) }
    if let name = date.name { words.append(name) }
    if let zone = date.zone { words.append("\(zone)") }
    if date.isLunar { words.append("lunar") }
    if let resolved = date.resolved, resolved.iso != date.iso { words.append("=" + resolved.iso) }
    return words.joined(separator: " ")
  }
}

/// One row of a table.
public struct TableRow {
  /// What is read.
  public let text: String
  /// The value in short.
  public let expected: String

  /// The rows of a file in the folder of the tests that ask: text, tab, value.
  public static func rows(_ path: String, of test: String = #filePath) throws -> [TableRow] {
    let tests = URL(fileURLWithPath: test).deletingLastPathComponent().deletingLastPathComponent()
    let table = try String(contentsOf: tests.appendingPathComponent(path), encoding: .utf8)
    return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      guard let tab = line.firstIndex(of: "\t") else { return nil }
      return TableRow(text: String(line[..<tab]), expected: String(line[line.index(after: tab)...]))
    }
  }
}
