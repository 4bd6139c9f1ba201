public import Diagnostics
public import TextModel

/// A comment in a text that takes findings out:
///
///     <!-- daejo-ignore name-mismatch: spelled so by the family -->
///     <!-- daejo-ignore-file text-hygiene: scanned -->
///
/// Before the colon stand rules or groups, none for all; after it stands the reason. Beside other text the comment is
/// for its own line, alone it is for the next line that is not blank, `-file` is for the whole text.
public struct SuppressionComment: Hashable, Sendable {
  /// The rules and groups named; empty for all.
  public var rules: [RuleID]
  /// Why; nil where the comment does not say.
  public var reason: String?
  /// The comment's bytes in the text as it was read.
  public var range: TextRange
  /// The line that it is for, from 1; nil for the whole text.
  public var line: Int?

  /// Whether it takes out a finding of `rule` on `line`.
  public func covers(_ rule: RuleID, line: Int?) -> Bool {
    if let own = self.line, own != line { return false }
    return rules.isEmpty || rules.contains { RuleGroups.matches($0, rule) }
  }

  /// The comments in `text`, in order. O(n).
  public static func all(in text: SourceText) -> [SuppressionComment] {
    var comments: [SuppressionComment] = []
    var scanner = CommentScanner(bytes: text.bytes)
    while let (range, body) = scanner.next() {
      guard let (isForFile, rules, reason) = parse(text.string(body)) else { continue }
      let line = isForFile ? nil : lineConcerned(by: range, in: text)
      comments.append(SuppressionComment(rules: rules, reason: reason, range: range, line: line))
    }
    return comments
  }

  /// Reads what stands between `<!--` and `-->`; nil where that is no suppression.
  private static func parse(_ body: String) -> (isForFile: Bool, rules: [RuleID], reason: String?)? {
    let parts = body.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var words = parts[0].split { $0.isWhitespace || $0 == "," }.map(String.init)[...]
    guard let marker = words.popFirst(), marker == "daejo-ignore" || marker == "daejo-ignore-file" else { return nil }
    let reason = parts.count > 1 ? parts[1].split { $0.isWhitespace }.joined(separator: " ") : ""
    return (marker == "daejo-ignore-file", words.map { RuleID($0) }, reason.isEmpty ? nil : reason)
  }

  private static func lineConcerned(by range: TextRange, in text: SourceText) -> Int {
    let first = text.lineRange(range.start)
    var line = text.lineRange(range.end)
    let number = text.position(range.end).line
    let isAlone = isBlank(text, TextRange(first.start, range.start)) && isBlank(text, TextRange(range.end, line.end))
    if !isAlone { return number }
    // Alone: on to the next line with something on it.
    var next = number
    while line.end < text.bytes.count {
      next += 1
      var start = line.end
      while start < text.bytes.count, text.bytes[start] != UInt8(ascii: "\n") { start += 1 }
      guard start + 1 < text.bytes.count else { break }
      line = text.lineRange(start + 1)
      if !isBlank(text, line) { return next }
    }
    return number
  }

  private static func isBlank(_ text: SourceText, _ range: TextRange) -> Bool {
    text.bytes[range.start..<range.end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}

/// Finds `<!-- … -->`.
private struct CommentScanner {
  let bytes: [UInt8]
  var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The next comment, and what stands inside it.
  mutating func next() -> (range: TextRange, body: TextRange)? {
    while let start = find("<!--", from: offset) {
      guard let end = find("-->", from: start + 4) else {
        offset = bytes.count
        return nil
      }
      offset = end + 3
      return (TextRange(start, end + 3), TextRange(start + 4, end))
    }
    return nil
  }

  private func find(_ needle: StaticString, from start: Int) -> Int? {
    let count = needle.utf8CodeUnitCount
    let first = needle.utf8Start.pointee
    var index = start
    while index + count <= bytes.count {
      if bytes[index] == first {
        var length = 1
        while length < count, bytes[index + length] == needle.utf8Start[length] { length += 1 }
        if length == count { return index }
      }
      index += 1
    }
    return nil
  }
}
