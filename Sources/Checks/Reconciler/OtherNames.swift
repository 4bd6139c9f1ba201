import Korean
import Mentions
import TextModel

/// By what other names the source says that somebody goes: 코맥 드베이니(한국명 노근식), 아이유(본명 이지은).
struct OtherNames {
  /// The words in brackets, and those before them.
  private var names: [String: [String]] = [:]

  init(_ side: AnnotatedSide) {
    let text = side.text
    let bytes = text.bytes
    var rest = text.range
    while let bracket = bytes[rest.start..<rest.end].firstIndex(of: UInt8(ascii: "(")) {
      rest = TextRange(bracket + 1, rest.end)
      guard let marker = OtherNames.markers.first(where: { bytes[(bracket + 1)...].starts(with: $0) }) else { continue }
      let start = bracket + 1 + marker.count
      guard let end = bytes[start...].prefix(40).firstIndex(where: { OtherNames.ends.contains($0) }) else { continue }
      let other = text.string(TextRange(start, end))
      let own = OtherNames.words(before: bracket, bytes)
      guard !own.isEmpty, !other.isEmpty else { continue }
      names[other, default: []] += own
      for name in own { names[name, default: []].append(other) }
    }
  }

  /// The other names of whom `words` names.
  func of(_ words: String) -> [String] { names[words] ?? [] }

  /// The words that end at `offset`, one and two of them.
  private static func words(before offset: Int, _ bytes: [UInt8]) -> [String] {
    var found: [String] = []
    var start = offset
    for _ in 0..<2 {
      if start < offset {
        guard start > 1, bytes[start - 1] == 0x20 else { break }
        start -= 1
      }
      while start > 0, bytes[start - 1] >= 0x80 { start -= 1 }
      found.append(String(decoding: bytes[start..<offset], as: UTF8.self))
    }
    return found.filter { $0.utf8.count >= 6 }
  }

  private static let markers = ["한국명 ", "한국 이름 ", "본명 ", "예명 ", "활동명 ", "필명 ", "법명 ", "개명 전 ", "영어명 ", "영어 이름 "].map {
    Array($0.utf8)
  }
  private static let ends: Set<UInt8> = [UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "("), 0x0A]
}
