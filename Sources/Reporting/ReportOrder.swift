public import Diagnostics

extension Report {
  /// The order of findings inside a pair: by pair id, segment (numbers in ids by their value), place in the source,
  /// place in the target, the more serious first, rule, message.
  public static func precedes(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    if let order = natural(a.pair, b.pair) { return order }
    if let order = natural(a.segment ?? "", b.segment ?? "") { return order }
    let places = (place(a), place(b))
    if places.0 != places.1 { return places.0 < places.1 }
    let targets = (a.target?.start ?? -1, b.target?.start ?? -1)
    if targets.0 != targets.1 { return targets.0 < targets.1 }
    if a.severity != b.severity { return a.severity > b.severity }
    if a.rule != b.rule { return a.rule < b.rule }
    if let order = bytewise(a.message, b.message) { return order }
    let ends = (a.source?.end ?? a.target?.end ?? 0, b.source?.end ?? b.target?.end ?? 0)
    if ends.0 != ends.1 { return ends.0 < ends.1 }
    return a.confidence > b.confidence
  }

  private static func place(_ finding: Diagnostic) -> Int { finding.source?.start ?? finding.target?.start ?? 0 }

  private static func bytewise(_ a: String, _ b: String) -> Bool? {
    if a.utf8.elementsEqual(b.utf8) { return nil }
    return a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  /// Compares ids so that `a#9` comes before `a#10`; nil where they are the same bytes.
  static func natural(_ a: String, _ b: String) -> Bool? {
    let x = Array(a.utf8)
    let y = Array(b.utf8)
    var i = 0
    var j = 0
    while i < x.count, j < y.count {
      if isDigit(x[i]), isDigit(y[j]) {
        let m = digits(x, &i)
        let n = digits(y, &j)
        if m.count != n.count { return m.count < n.count }
        if m != n { return m.lexicographicallyPrecedes(n) }
      } else {
        if x[i] != y[j] { return x[i] < y[j] }
        i += 1
        j += 1
      }
    }
    if x.count - i != y.count - j { return x.count - i < y.count - j }
    return bytewise(a, b)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The digits at `offset` without leading zeros; moves `offset` behind them.
  private static func digits(_ bytes: [UInt8], _ offset: inout Int) -> ArraySlice<UInt8> {
    var start = offset
    while offset < bytes.count, isDigit(bytes[offset]) { offset += 1 }
    while start + 1 < offset, bytes[start] == 0x30 { start += 1 }
    return bytes[start..<offset]
  }
}
