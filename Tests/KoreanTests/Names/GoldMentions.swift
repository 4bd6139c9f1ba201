import Foundation

/// Annotated mentions of `gold/dev-ntrex`, by article.
enum GoldMentions {
  struct Mention: Hashable {
    var korean: String
    var english: String
    var status: String
  }

  private struct Line: Decodable {
    struct Entry: Decodable {
      var kind: String
      var ko: String?
      var en: String?
      var status: String
    }
    var id: String
    var mentions: [Entry]
  }

  /// Pairs of `kinds` that say the same on both sides.
  static func read(kinds: Set<String>, statuses: Set<String> = ["ok", "short"]) throws -> [String: [Mention]] {
    let text = try String(contentsOfFile: (SharedNames.folder ?? "") + "/gold/dev-ntrex.jsonl", encoding: .utf8)
    var found: [String: [Mention]] = [:]
    for line in text.split(separator: "\n") {
      let decoded = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      let article = String(decoded.id.split(separator: "#").first ?? "")
      for entry in decoded.mentions where kinds.contains(entry.kind) && statuses.contains(entry.status) {
        guard let korean = entry.ko, let english = entry.en else { continue }
        found[article, default: []].append(Mention(korean: korean, english: english, status: entry.status))
      }
    }
    return found
  }
}
