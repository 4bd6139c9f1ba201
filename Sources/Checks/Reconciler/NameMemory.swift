import TextModel

/// Answers about names, kept while one pair is reconciled: the same name is asked about again and again.
final class NameMemory {
  private struct Place: Hashable {
    let parts: [String]
    let range: TextRange
  }

  private struct Rendering: Hashable {
    let source: String
    let parts: [String]
  }

  private var windows: [Place: [NameReader.Window]] = [:]
  private var verdicts: [Rendering: NameReader.Window] = [:]

  /// The windows for a name in a stretch, found once.
  func windows(_ parts: [String], _ range: TextRange, find: () -> [NameReader.Window]) -> [NameReader.Window] {
    let place = Place(parts: parts, range: range)
    if let known = windows[place] { return known }
    let found = find()
    windows[place] = found
    return found
  }

  /// The verdict on two names, judged once.
  func verdict(_ source: String, _ parts: [String], judge: () -> NameReader.Window) -> NameReader.Window {
    let rendering = Rendering(source: source, parts: parts)
    if let known = verdicts[rendering] { return known }
    let verdict = judge()
    verdicts[rendering] = verdict
    return verdict
  }
}
