import Mentions
import TextModel

/// The listed places of a text, to tell that a name between two of them is a place's: Phoenix, Ashford, Las Vegas.
struct PlaceLists {
  private let starts: Set<Int>
  private let ends: Set<Int>

  /// Those among `items`.
  init(_ items: [CoverItem]) {
    let places = items.filter { $0.kind == .place && !$0.concepts.isEmpty }.map(\.range)
    starts = Set(places.map(\.start))
    ends = Set(places.map(\.end))
  }

  /// Whether a comma and a place stand right before `range` of `text`, and right behind it.
  func hold(_ range: TextRange, in text: NormalizedText) -> Bool {
    ends.contains(range.start - 2) && starts.contains(range.end + 2)
      && text.bytes[(range.start - 2)..<range.start].elementsEqual(", ".utf8)
      && text.bytes[range.end..<(range.end + 2)].elementsEqual(", ".utf8)
  }
}
