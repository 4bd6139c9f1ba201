import Korean
import TextModel

/// Answers about names, kept while one pair is reconciled: the same name is asked about again and again.
final class NameMemory {
  private struct Place: Hashable {
    let name: Int
    let range: TextRange
  }

  private struct Rendering: Hashable {
    let source: Int
    let name: Int
  }

  private var names: [EnglishName] = []
  private var nameIndices: [[String]: Int] = [:]
  private var sources: [KoreanPhrase] = []
  private var sourceIndices: [String: Int] = [:]
  private var windows: [Place: [NameReader.Window]] = [:]
  private var verdicts: [Rendering: NameReader.Window] = [:]
  private var renderings: [Rendering: Bool] = [:]

  /// The name whose words are `parts`, taken apart once.
  func name(_ parts: [String]) -> EnglishName { names[index(of: parts)] }

  /// The name without the words that are translated; nil where none is or all are.
  func specific(_ name: EnglishName) -> EnglishName? {
    name.isTranslatedInPart && !name.specificParts.isEmpty ? self.name(name.specificParts) : nil
  }

  /// The windows for a name in a stretch, found once.
  func windows(_ parts: [String], _ range: TextRange, find: (EnglishName) -> [NameReader.Window]) -> [NameReader.Window]
  {
    let place = Place(name: index(of: parts), range: range)
    if let known = windows[place] { return known }
    let found = find(names[place.name])
    windows[place] = found
    return found
  }

  /// The verdict on two names, judged once.
  func verdict(
    _ source: String, _ parts: [String], judge: (KoreanPhrase, EnglishName) -> NameReader.Window
  ) -> NameReader.Window {
    let rendering = Rendering(source: index(of: source), name: index(of: parts))
    if let known = verdicts[rendering] { return known }
    let verdict = judge(sources[rendering.source], names[rendering.name])
    verdicts[rendering] = verdict
    return verdict
  }

  /// Whether the one is a way to write the other, found out once.
  func isRendering(_ source: String, _ parts: [String], judge: (KoreanPhrase, EnglishName) -> Bool) -> Bool {
    let rendering = Rendering(source: index(of: source), name: index(of: parts))
    if let known = verdicts[rendering] { return known.fit == .accept }
    if let known = renderings[rendering] { return known }
    let isRendering = judge(sources[rendering.source], names[rendering.name])
    renderings[rendering] = isRendering
    return isRendering
  }

  private func index(of parts: [String]) -> Int {
    if let known = nameIndices[parts] { return known }
    names.append(EnglishName(parts))
    nameIndices[parts] = names.count - 1
    return names.count - 1
  }

  private func index(of source: String) -> Int {
    if let known = sourceIndices[source] { return known }
    sources.append(KoreanPhrase(source))
    sourceIndices[source] = sources.count - 1
    return sources.count - 1
  }
}
