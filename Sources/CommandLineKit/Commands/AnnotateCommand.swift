import JSONSupport

extension CommandContext {
  /// `daejo annotate`: one mention a line.
  func annotate() throws -> Int32 {
    let annotate = try require(engine.annotate)
    guard let language = arguments.value(Flag.lang) else {
      throw CommandError("`daejo annotate` needs --lang ko or --lang en")
    }
    let path = arguments.operands.first ?? "-"
    let settings = try request(paths: [])
    let mentions = try annotate(
      AnnotateRequest(
        bytes: try bytes(of: path), path: path == "-" ? nil : path, language: language, settings: settings))
    try deliver(mentions.map { (format == "jsonl" ? $0.text() : line($0)) + "\n" }.joined())
    return ExitStatus.success
  }

  /// The bytes of a file, or of standard input for `-`.
  func bytes(of path: String) throws -> [UInt8] {
    if path == "-" { return try io.input() }
    do throws(FileError) {
      return try File.read(path)
    } catch {
      throw CommandError("cannot read \(path): \(error.reason)")
    }
  }

  private func line(_ mention: JSONValue) -> String {
    let place = "\(mention["start"]?.text() ?? "?")-\(mention["end"]?.text() ?? "?")"
    let words = mention["text"]?.text() ?? ""
    let indent = mention["inside"] == nil ? "" : "  "
    return "\(indent)\(place)\t\(mention["kind"]?.string ?? "?")\t\(words)\t\(mention["value"]?.text() ?? "")"
  }
}
