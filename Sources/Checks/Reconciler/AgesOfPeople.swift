import Bitext
import English
import Korean
import Mentions
import TextModel

/// The ages that stand beside names in the two sides of a pair.
struct AgesOfPeople {
  let pair: AnnotatedPair

  /// An age of the source, and the words right before its bracket.
  struct Korean {
    let words: TextRange
    let age: KoreanAge
  }

  /// Every age in brackets in a stretch of the source. Linear in the stretch.
  func korean(in stretch: TextRange) -> [Korean] {
    let bytes = pair.source.text.bytes
    return (stretch.start..<stretch.end).compactMap { offset in
      guard bytes[offset] == UInt8(ascii: "("), let age = KoreanAge.behind(offset, in: pair.source.text) else {
        return nil
      }
      let words = bytes[stretch.start..<offset].reversed().prefix { $0 >= 0x80 }.count
      return Korean(words: TextRange(offset - words, offset), age: age)
    }
  }

  /// The age behind a name of the source, or behind the title that follows it: 국승원 이사장(67). Logarithmic.
  func ofSource(_ name: TextRange) -> KoreanAge? {
    // 주옥단 북녘나눔 대표(59): the body is of no age.
    if isBehindPerson(name) { return nil }
    if let age = KoreanAge.behind(name.end, in: pair.source.text) { return age }
    let honorific = AgesOfPeople.honorifics.first { pair.source.text.bytes[name.end...].starts(with: $0) }
    if let honorific { return KoreanAge.behind(name.end + honorific.count, in: pair.source.text) }
    let behind = TextRange(name.end, name.end + AgesOfPeople.longestTitle)
    return pair.source.forest.indices(in: behind).lazy.map { pair.source.forest.mentions[$0] }
      .filter { $0.kind == .title && $0.range.start <= name.end + 1 }
      .compactMap { KoreanAge.behind($0.range.end, in: pair.source.text) }.first
  }

  private func isBehindPerson(_ name: TextRange) -> Bool {
    let forest = pair.source.forest
    return forest.indices(in: TextRange(max(0, name.start - AgesOfPeople.longestTitle), name.start)).contains {
      forest.mentions[$0].kind == .person && forest.mentions[$0].range.end == name.start - 1
    }
  }

  /// The age beside a name of the translation.
  func ofTarget(_ name: TextRange) -> EnglishAge? { EnglishAge.beside(name, in: pair.target.text) }

  /// Whether the two names have one age, which stands nowhere else in their segments: neither in `stretch` of the source nor
  /// beside another of `names`. Constant where they have not.
  func areOneAge(
    _ source: TextRange, _ target: TextRange, in stretch: TextRange, names: () -> [TextRange]
  ) -> Bool {
    guard let years = ofSource(source)?.years, ofTarget(target)?.years == years else { return false }
    return korean(in: stretch).filter { $0.age.years == years }.count == 1
      && !names().contains { !$0.overlaps(target) && ofTarget($0)?.years == years }
  }

  private static let honorifics = [" 씨", "씨", " 양", " 군"].map { Array($0.utf8) }

  /// So many bytes a title behind a name may have.
  private static let longestTitle = 40
}
