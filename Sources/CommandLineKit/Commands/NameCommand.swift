extension CommandContext {
  /// `daejo name`: spellings of a name, the verdict on one, or the verdicts on a file of them.
  func name() throws -> Int32 {
    let answer = try require(engine.name)
    let settings = try request(paths: [])
    if let path = arguments.value(Flag.tsv) {
      if !arguments.operands.isEmpty { throw CommandError("give either names or --tsv, not both") }
      try deliver(try table(of: path) { try answer($0, $1, settings) })
      return ExitStatus.success
    }
    guard let korean = arguments.operands.first else {
      throw CommandError("`daejo name` needs KOREAN [ENGLISH] or --tsv FILE; see `daejo help name`")
    }
    let english = arguments.operands.dropFirst().first
    let result = try answer(korean, english, settings)
    if english == nil {
      try deliver(result.spellings.map { $0 + "\n" }.joined())
      return ExitStatus.success
    }
    var out = result.verdict ?? "unknown"
    if let score = result.score { out += " \(Self.oneDigit(score))" }
    if let reason = result.reason { out += ": \(reason)" }
    try deliver(out + "\n")
    return ExitStatus.success
  }

  private func table(of path: String, answer: (String, String) throws -> NameAnswer) throws -> String {
    guard let text = String(validating: try bytes(of: path), as: UTF8.self) else {
      throw CommandError("\(path):1: expected UTF-8")
    }
    var out = ""
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let row = line.last == "\r" ? line.dropLast() : line
      if row.isEmpty { continue }
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
      guard cells.count >= 2, !cells[0].isEmpty, !cells[1].isEmpty else {
        throw CommandError("\(path):\(index + 1): expected Korean, a tab, English")
      }
      let result = try answer(cells[0], cells[1])
      let score = result.score.map(Self.oneDigit) ?? ""
      out += [cells[0], cells[1], result.verdict ?? "unknown", score, result.reason ?? ""].joined(separator: "\t")
      out += "\n"
    }
    return out
  }

  /// A number with one digit after the point.
  private static func oneDigit(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return "0.0" }
    let tenths = Int(value.magnitude * 10 + 0.5)
    return "\(value < 0 && tenths > 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
  }
}
