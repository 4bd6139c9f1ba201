import Mentions
public import TextModel

/// Changes by a share, which are none to it.
extension KoreanChange {
  /// Words that may stand between a share and its change without making it the end of the change, as 로 and 수준 do.
  private static let hedges = ["가량 ", "가까이 ", "정도 ", "이상 ", "넘게 ", "남짓 ", "더 ", "이나 "]

  /// The verb that says by how much something changed, right behind the share that ends at `offset` (40% 줄었다); nil where
  /// the share may be what it came to (40%로 줄었다), and for nouns, with which headlines say either (금리 4% 인상).
  public func changeBy(_ offset: Int, in bytes: [UInt8]) -> TextRange? {
    guard offset < bytes.count, let change = change(after: offset, in: bytes) else { return nil }
    var between = bytes[offset..<change.range.start]
    if between.first == 0x20 { between = between.dropFirst() }
    guard between.isEmpty || KoreanChange.hedges.contains(where: { between.elementsEqual($0.utf8) }) else { return nil }
    let word = bytes[change.range.start..<change.range.end]
    return KoreanChange.verbEnds.contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) } ? change.range : nil
  }

  private static let verbEnds = ["다", "고", "며", "은", "난", "든", "한", "해", "던"]
}
