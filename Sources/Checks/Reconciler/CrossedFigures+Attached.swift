import Mentions
import TextModel

/// Words with figures on either side of them, each as its grammar attaches it: 74개 항로의 여객선 95척, "three years in prison,
/// suspended for 18 months".
extension CrossedFigures {
  /// 74개 항로 counts what stands behind it, 여객선 95척 what stands before.
  func attached(_ words: [Word], toKorean figures: [Int]) -> [Counted] {
    let bytes = source.text.bytes
    let ranges = figures.map { (index: $0, range: source.forest.mentions[$0].range) }
    func counts(_ range: TextRange) -> Bool { bytes[range.start..<range.end].suffix(3).elementsEqual("개".utf8) }
    return unambiguous(
      words.compactMap { word in
        ranges.first { figure in
          if figure.range.contains(word.range) { return true }
          if counts(figure.range) { return isGap(bytes, figure.range.end, word.range.start, " ") }
          return isGap(bytes, word.range.end, figure.range.start, " ")
        }
        .map { Counted(kind: word.kind, figure: $0.index) }
      })
  }

  /// "Suspended for 18 months" has its figure behind it, "three years in prison" before.
  func attached(_ words: [Word], toEnglish figures: [Int]) -> [Counted] {
    let bytes = target.text.bytes
    let ranges = figures.map { (index: $0, range: target.forest.mentions[$0].range) }
    let behind = words.compactMap { word in
      ranges.first { isGap(bytes, word.range.end, $0.range.start, " for ") }
        .map { Counted(kind: word.kind, figure: $0.index) }
    }
    let open = ranges.filter { figure in !behind.contains { $0.figure == figure.index } }
    let rest = words.filter { word in !behind.contains { $0.kind == word.kind } }
    let before = rest.compactMap { word in
      open.last { figure in
        if figure.range.contains(word.range) { return true }
        let (start, end) = (figure.range.end, word.range.start)
        return start <= end && end - start <= CrossedFigures.reach.english
          && !words.contains { $0.range.start >= start && $0.range.end <= end }
          && !ranges.contains { $0.range.start >= start && $0.range.end <= end }
      }
      .map { Counted(kind: word.kind, figure: $0.index) }
    }
    return unambiguous(behind + before)
  }

  private func isGap(_ bytes: [UInt8], _ start: Int, _ end: Int, _ gap: String) -> Bool {
    start <= end && bytes[start..<end].elementsEqual(gap.utf8)
  }

  /// None where a kind has two figures or a figure two kinds.
  private func unambiguous(_ found: [Counted]) -> [Counted] {
    Set(found.map(\.figure)).count == found.count && Set(found.map(\.kind)).count == found.count ? found : []
  }
}
