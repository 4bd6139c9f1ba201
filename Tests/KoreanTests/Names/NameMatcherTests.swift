import Foundation
import Korean
import Testing

@Suite struct NameMatcherTests {
  private let matcher = NameMatcher.shared

  /// The verdict, of which the quick answer must say the same.
  private func judge(_ korean: String, _ english: String) -> NameVerdict {
    let name = EnglishName(english.split(separator: " ").map(String.init))
    let verdict = matcher.judge(KoreanPhrase(korean), name)
    #expect(matcher.accepts(KoreanPhrase(korean), name) == (verdict.verdict == .accept))
    return verdict
  }

  @Test(arguments: [
    ("도널드 트럼프", "Donald Trump"), ("트럼프", "Donald J. Trump"), ("도널드 트럼프", "Trump"),
    ("에드빈 판데르사르", "Edwin van der Sar"), ("조지 W. 부시", "George W. Bush"), ("무함마드 빈 살만", "Mohammed bin Salman"),
    ("시진핑", "Xi Jinping"), ("아베 신조", "Shinzo Abe"), ("조태열", "Cho Tae-yul"), ("에프비아이", "FBI"),
    ("이안 폴터", "Ian Poulter"), ("존 람", "Jon Rahm"), ("캐버노", "Brett Kavanaugh"),
    ("기시다 후미오", "Kishida Fumio"), ("헤그세스", "Pete Hegseth"), ("문", "Moon"),
  ])
  func accepts(korean: String, english: String) {
    #expect(judge(korean, english).verdict == .accept)
  }

  @Test(arguments: [
    ("도널드 트럼프", "Melania Trump"), ("트럼프", "Rubio"), ("조태열", "Cho Tae-yong"), ("이수지", "Lee Su-jin"),
    ("저스틴 토머스", "Thomas Müller"), ("도널드 트럼프", "Joe Biden"),
  ])
  func refuses(korean: String, english: String) {
    #expect(judge(korean, english).verdict == .refuse)
  }

  @Test(arguments: [
    ("캐버노", "Kavamaugh"), ("포드 키어런", "Kord Kieran"), ("저스틴 토머스", "Justin Thokas"), ("조태열", "Cho Tae-yong"),
    ("몰리나리", "Mominari"), ("마틴 슐츠", "Martin Schumz"),
  ])
  func tellsSlips(korean: String, english: String) {
    let verdict = judge(korean, english)
    #expect(verdict.verdict != .accept)
    #expect(verdict.isNear)
    #expect(!verdict.reason.isEmpty)
  }

  @Test(arguments: [
    ("트럼프", "Rubio"), ("저스틴 토머스", "Thomas Müller"), ("도널드 트럼프", "Donald Trump"), ("조태열", "Cho Byung-ho"),
  ])
  func tellsOthersFromSlips(korean: String, english: String) {
    #expect(!judge(korean, english).isNear)
  }

  /// Persons of the annotated articles: how many true pairs are accepted, how many others of the same article.
  @Test(.enabled(if: SharedNames.available))
  func measures() throws {
    let people = try GoldMentions.read(kinds: ["person"])
    var counts: [NameVerdict.Outcome: Int] = [:]
    var other: [NameVerdict.Outcome: Int] = [:]
    var shown: [String] = []
    for (_, mentions) in people {
      let pairs = Set(mentions.map { [$0.korean, $0.english] })
      for mention in mentions {
        let verdict = judge(mention.korean, mention.english)
        counts[verdict.verdict, default: 0] += 1
        if verdict.verdict != .accept {
          shown.append("\(mention.korean)|\(mention.english) \(verdict.verdict) \(verdict.score)")
        }
      }
      for a in Set(mentions) {
        for b in Set(mentions) where !pairs.contains([a.korean, b.english]) {
          // Part of one and the same name: 웨이드 심스 and Sims.
          let same = mentions.contains {
            Set($0.korean.split(separator: " ")).isSuperset(of: a.korean.split(separator: " "))
              && !Set($0.english.split(separator: " ")).isDisjoint(with: b.english.split(separator: " "))
          }
          if same { continue }
          let verdict = judge(a.korean, b.english)
          other[verdict.verdict, default: 0] += 1
          if verdict.verdict == .accept { shown.append("  OTHER \(a.korean)|\(b.english) \(verdict.score)") }
        }
      }
    }
    print("gold persons:", counts, "other pairs:", other)
    if ProcessInfo.processInfo.environment["SHOW_MISSED"] != nil { print(Set(shown).sorted().joined(separator: "\n")) }
    let total = Double(counts.values.reduce(0, +))
    #expect(Double(counts[.accept] ?? 0) / total > 0.9)
    #expect(Double(other[.accept] ?? 0) / Double(other.values.reduce(0, +)) < 0.005)
  }
}
