import Bitext
import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing
import TextModel

/// Good files, changed at random: each is read or refused with an `InputError`; nothing crashes, hangs or points outside of
/// its text. The seed is fixed, so a failure comes back. `DAEJO_FUZZ_ROUNDS=5000` runs longer.
@Suite struct MutatedFileTests {
  static let names = Fixtures.names("good")
  static let rounds = ProcessInfo.processInfo.environment["DAEJO_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 150

  private static let tokens: [String] = [
    "<", ">", "</", "/>", "&", "&#", "&#x110000;", "]]>", "<![CDATA[", "<!--", "-->", "\"", "'", "\\", "\n", "\r\n",
    "\t", "|",
    "<table>", "<p>", "</p>", "<b>", "<a>", "<svg>", "<template>", "<select>", "```", "~~~", "> ", "* ", "[x](", "![",
    "---\n",
    "msgid \"", "msgstr[1] \"", "#~ ", "<mrk mtype=\"seg\">", "<target>", "<tuv>", "\u{0}", "\u{FEFF}", "가", "1",
    "e\u{301}",
    "ㆍ", "각".decomposedStringWithCanonicalMapping,
  ]

  private func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...40, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0...bytes.count, using: &random))
      case 3:
        bytes.insert(contentsOf: Self.tokens.randomElement(using: &random).map { Array($0.utf8) } ?? [], at: place)
      case 4: bytes.removeSubrange(place...)
      default: if place < bytes.count { bytes[place] = UInt8(ascii: " ") }
      }
    }
    return bytes
  }

  @Test(arguments: names)
  func nothingCrashes(_ name: String) throws {
    let original = [UInt8](try Data(contentsOf: URL(filePath: Fixtures.path("good/\(name)"))))
    let file = (name as NSString).lastPathComponent
    let folder = try Folder()
    let parts = file.split(separator: ".").map(String.init)
    let isSide = parts.contains("ko") || parts.contains("en")
    let other = parts.contains("ko") ? "en" : "ko"
    if isSide { try folder.write("\(parts[0]).\(other).txt", other == "en" ? "An article." : "글이다.") }
    var random = SeededGenerator(seed: UInt64(name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) }))
    var read = 0
    for _ in 0..<Self.rounds {
      let path = try folder.write(file, mutated(original, &random))
      do throws(InputError) {
        if name.hasPrefix("glossaries/") {
          _ = try GlossaryConverter.convert(path: path, to: .tbx, version: "1")
        } else {
          for pair in try Self.pairs(path) { for article in [pair.source, pair.target] { inspect(article) } }
        }
        read += 1
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
    // A test in which nothing is ever read, or everything is, tests nothing; pages and texts are read always.
    #expect(read > 0 && (read < Self.rounds || isSide))
  }

  private static func pairs(_ path: String) throws(InputError) -> [ArticlePair] {
    let reader = PairReader(try InputScanner().scan([path]).inputs)
    var pairs: [ArticlePair] = []
    while let draft = try reader.next() { pairs.append(try draft.read().pair) }
    return pairs
  }

  /// Every segment leads back to a place in its file.
  private func inspect(_ article: Article) {
    var end = 0
    for segment in article.segments {
      #expect(segment.range.start >= end && segment.range.end <= article.text.bytes.count)
      end = segment.range.end
      let place = article.text.original(segment.range)
      #expect(place.start >= 0 && place.end <= article.original.bytes.count && place.start <= place.end)
      let span = article.span(segment.range).span
      #expect(span.start <= span.end && (span.location?.line ?? 1) >= 1)
      #expect(span.excerpt.start <= span.excerpt.end && span.excerpt.end <= span.excerpt.line.unicodeScalars.count)
    }
  }
}
