import Mentions
import TextModel

/// Names that stand side by side in one list on both sides: 마할라페와 세로웨, "Mahalapye and Serowe".
struct NameLists {
  let pair: AnnotatedPair
  let targets: [CoverItem]
  /// Which source words render which name of the target.
  let links: [Cover.Link]

  /// Whether the two stand beside names of which the one renders the other.
  func hold(_ source: TextRange, _ target: TextRange) -> Bool {
    links.contains { link in
      guard areBeside(link.source, source, pair.source.text, NameLists.korean) else { return false }
      let other = targets[link.target]
      return other.account == .here && areBeside(other.range, target, pair.target.text, NameLists.english)
    }
  }

  /// Whether nothing but one of `joints` stands between two stretches.
  private func areBeside(_ a: TextRange, _ b: TextRange, _ text: NormalizedText, _ joints: [[UInt8]]) -> Bool {
    let (first, second) = a.start < b.start ? (a, b) : (b, a)
    guard first.end <= second.start, second.start - first.end <= 8 else { return false }
    let between = text.bytes[first.end..<second.start]
    return joints.contains { between.elementsEqual($0) }
  }

  private static let english = [" and ", ", ", ", and ", " or "].map { Array($0.utf8) }
  private static let korean = ["와 ", "과 ", "·", ", ", " 및 ", "이나 ", "나 "].map { Array($0.utf8) }
}
