import Korean
import TextModel

/// Answers about names, kept while one pair is reconciled: the same name is asked about again and again.
final class NameMemory {
  private struct Place: Hashable {
    let name: ObjectIdentifier
    let range: TextRange
  }

  private struct Rendering: Hashable {
    let source: ObjectIdentifier
    let name: ObjectIdentifier

    init(_ source: KoreanPhrase, _ name: EnglishName) {
      self.source = ObjectIdentifier(source)
      self.name = ObjectIdentifier(name)
    }
  }

  private var names: [Spelled: EnglishName] = [:]
  private var sources: [Spelled: KoreanPhrase] = [:]
  private var windows: [Place: [NameReader.Window]] = [:]
  private var words: [ObjectIdentifier: [UInt8]] = [:]
  private var verdicts: [Rendering: NameReader.Window] = [:]
  private var renderings: [Rendering: Bool] = [:]
  private var hearings: [Rendering: NameHearing] = [:]

  /// The name whose words are `parts`, taken apart once.
  func name(_ parts: [String]) -> EnglishName {
    let key = Spelled(parts)
    if let known = names[key] { return known }
    let name = EnglishName(parts)
    names[key] = name
    return name
  }

  /// The words of the source, taken apart once.
  func source(_ words: String) -> KoreanPhrase {
    let key = Spelled([words])
    if let known = sources[key] { return known }
    let source = KoreanPhrase(words)
    sources[key] = source
    return source
  }

  /// The name without the words that are translated; nil where none is or all are.
  func specific(_ name: EnglishName) -> EnglishName? {
    name.isTranslatedInPart && !name.specificParts.isEmpty ? self.name(name.specificParts) : nil
  }

  /// The windows for a name in a stretch, found once.
  func windows(_ parts: [String], _ range: TextRange, find: (EnglishName) -> [NameReader.Window]) -> [NameReader.Window]
  {
    let name = name(parts)
    let place = Place(name: ObjectIdentifier(name), range: range)
    if let known = windows[place] { return known }
    let found = find(name)
    windows[place] = found
    return found
  }

  /// The words of the source that surely were the name in some stretch.
  func surely(_ name: EnglishName) -> [UInt8]? { words[ObjectIdentifier(name)] }

  func remember(_ name: EnglishName, _ source: [UInt8]) {
    let key = ObjectIdentifier(name)
    words[key] = words[key] ?? source
  }

  /// The verdict on two names, judged once.
  func verdict(
    _ source: String, _ parts: [String], judge: (KoreanPhrase, EnglishName) -> NameReader.Window
  ) -> NameReader.Window {
    let (source, name) = (self.source(source), name(parts))
    return kept(in: &verdicts, source, name, judge)
  }

  /// Whether the one is a way to write the other, found out once.
  func isRendering(_ source: KoreanPhrase, _ name: EnglishName, judge: (KoreanPhrase, EnglishName) -> Bool) -> Bool {
    if let known = verdicts[Rendering(source, name)] { return known.fit == .accept }
    return kept(in: &renderings, source, name, judge)
  }

  /// The two laid beside one another, once: what is found out about them it keeps itself.
  func hearing(_ source: String, _ name: EnglishName) -> NameHearing {
    kept(in: &hearings, self.source(source), name) { NameHearing($0, $1) }
  }

  private func kept<Answer>(
    in answers: inout [Rendering: Answer], _ source: KoreanPhrase, _ name: EnglishName,
    _ answer: (KoreanPhrase, EnglishName) -> Answer
  ) -> Answer {
    let rendering = Rendering(source, name)
    if let known = answers[rendering] { return known }
    let found = answer(source, name)
    answers[rendering] = found
    return found
  }
}

/// Words by their bytes: texts are normalised, so that nothing else need be hashed, and equal strings have equal bytes.
private struct Spelled: Hashable {
  private let words: [String]
  private let hash: UInt64

  init(_ words: [String]) {
    self.words = words
    var hash = FNV1a()
    for word in words {
      for byte in word.utf8 { hash.add(byte) }
      hash.add(0)
    }
    self.hash = hash.value
  }

  static func == (a: Spelled, b: Spelled) -> Bool { a.hash == b.hash && a.words == b.words }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
