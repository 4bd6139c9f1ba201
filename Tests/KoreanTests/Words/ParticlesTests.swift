import Foundation
import Korean
import Mentions
import Testing

@Suite struct ParticlesTests {
  /// The tail behind `noun` in `noun + rest`.
  private func tail(_ noun: String, _ rest: String, _ kind: MentionKind? = nil) -> Particles.Tail? {
    Particles.tail(in: Array((noun + rest).utf8), after: noun.utf8.count, kind: kind)
  }

  @Test(arguments: [
    "", "은", "이", "을", "과", "의", "에", "에서", "에서도", "으로", "으로부터", "으로는", "만", "만을", "만의", "까지", "까지도", "부터는",
    "보다", "처럼", "엔", "만큼의", "에따르면", "뿐만아니라", "들", "들은", "들에게", "님", "님께서", "등은", "서", "에게서는", "이라도", "이나",
    "조차도", "마저", "밖에", "대로", "씩", "에서만은", "에서부터",
  ])
  func particlesBehindAConsonant(_ rest: String) {
    #expect(tail("미국", rest)?.kind == (rest.isEmpty ? .bare : .particles))
  }

  @Test(arguments: ["는", "가", "를", "와", "로", "로부터", "나", "라도", "랑", "로서의", "론", "에게", "도", "였다가"])
  func particlesBehindAVowel(_ rest: String) {
    #expect(tail("트럼프", rest)?.kind == (rest == "였다가" ? nil : .particles))
  }

  @Test(arguments: [
    ("미국", "는"), ("미국", "가"), ("미국", "를"), ("미국", "와"), ("미국", "로"), ("트럼프", "은"), ("트럼프", "이"), ("트럼프", "을"),
    ("트럼프", "과"), ("트럼프", "으로"), ("서울", "으로"), ("미국", "였다"), ("미국", "다"), ("미국", "라고"),
  ])
  func agreementIsAsked(_ noun: String, _ rest: String) {
    #expect(tail(noun, rest) == nil)
  }

  @Test(arguments: [
    ("미국", "이다"), ("미국", "이었다"), ("미국", "이라고"), ("미국", "인"), ("미국", "일"), ("미국", "임을"), ("미국", "입니다"),
    ("트럼프", "다"), ("트럼프", "였다"), ("트럼프", "라고"), ("트럼프", "이자"), ("트럼프", "인데"), ("미국", "뿐이다"), ("미국", "에서였다"),
    ("미국", "까지였다"), ("미국", "들이었다"), ("미국", "만이다"),
  ])
  func copula(_ noun: String, _ rest: String) {
    #expect(tail(noun, rest)?.kind == .copula)
  }

  @Test(arguments: ["은행", "대통령", "실은", "산", "인은", "군", "은은", "이가", "의를", "은에서", "들들이나라", "이라고는데", "을까지", "혁신당", "일보"])
  func otherWordsAreNoTail(_ rest: String) {
    // 인은 would need the suffix 인, which only places take.
    #expect(tail("미국", rest) == nil)
  }

  @Test func lettersDigitsAndBracketsTakeEveryForm() {
    for noun in ["APEC", "5", "리용호(Ri)", "美", "%"] {
      for rest in ["은", "는", "이", "가", "로", "으로"] { #expect(tail(noun, rest)?.kind == .particles) }
    }
  }

  @Test func theTailEndsWithTheHangul() {
    #expect(tail("미국", "은, 그")?.end == "미국은".utf8.count)
    #expect(tail("미국", "(美)은")?.kind == .bare)
    #expect(tail("미국", " 은행")?.kind == .bare)
  }

  @Test(arguments: [
    ("미국", "인은", MentionKind.place, "인"), ("미국", "산", .place, "산"), ("서울", "행", .place, "행"),
    ("트럼프", "식", .person, "식"),
    ("정부", "측은", .organization, "측"), ("장관", "직을", .title, "직"), ("장관", "급", .title, "급"), ("경제", "적", .term, "적"),
    ("국가", "별로", .term, "별"), ("공화당", "원들은", .organization, "원"),
  ])
  func suffixesByKind(_ noun: String, _ rest: String, _ kind: MentionKind, _ suffix: String) {
    #expect(tail(noun, rest, kind)?.suffix?.text == suffix)
  }

  @Test(arguments: [
    ("트럼프", "산", MentionKind.person), ("대통령", "실", .title), ("서울", "대", .place), ("장관", "인은", .title),
    ("미국", "인대", .place), ("미국", "적", .place),
  ])
  func suffixesThatDoNotFit(_ noun: String, _ rest: String, _ kind: MentionKind) {
    #expect(tail(noun, rest, kind) == nil)
  }

  @Test func particlesAreReadBeforeSuffixes() {
    // 미국인 may be "who is the U.S." or "American"; the plain chain is the first reading.
    #expect(tail("미국", "인", .place)?.kind == .copula)
    #expect(tail("미국", "인", .place)?.suffix == nil)
  }

  @Test func nounEndsOfAnUnknownNoun() {
    func ends(_ text: String) -> [String] {
      let bytes = Array(text.utf8)
      return Particles.nounEnds(in: bytes, from: 0).map { String(decoding: bytes[..<$0], as: UTF8.self) }
    }
    #expect(ends("조태열은") == ["조태열은", "조태열"])
    #expect(ends("트럼프에게서는") == ["트럼프에게서는", "트럼프에게서", "트럼프에게", "트럼프"])
    #expect(ends("abc") == [])
  }

  @Test func offsetsOutsideTheTextAreRefused() {
    #expect(Particles.tail(in: [], after: 0) == nil)
    #expect(Particles.tail(in: Array("가".utf8), after: 7) == nil)
    #expect(!Particles.isChain(in: Array("가".utf8), from: 3))
  }

  /// Truncated bytes end a run of Hangul and trap nowhere.
  @Test func brokenBytes() {
    let bytes = Array("미국에서부터".utf8)
    for length in 0...bytes.count {
      for start in 1...(length + 1) {
        let text = Array(bytes[..<length])
        let tail = Particles.tail(in: text, after: start)
        #expect((tail?.end ?? 0) <= length)
      }
    }
  }
}
