import Korean
import Testing
import TextModel

@Suite struct NameLocatorWindowTests {
  private func best(_ english: String, _ korean: String) -> (String, NameVerdict)? {
    let text = NormalizedText(assumingNormalized: korean)
    let parts = english.split(separator: " ").map(String.init)
    return NameLocator(text).windows(for: EnglishName(parts), in: text.range).first.map {
      (text.string($0.range), $0.verdict)
    }
  }

  @Test(arguments: [
    ("Donald Trump", "그는 도널드 트럼프 대통령과 만났다.", "도널드 트럼프"), ("Trump", "미국은 트럼프에게 말했다.", "트럼프"),
    ("Cho Tae-yul", "조태열 외교부 장관은 말했다.", "조태열"), ("Kavanaugh", "상원은 캐버노의 인준을 미뤘다.", "캐버노"),
    ("Mohammed bin Salman", "무함마드 빈 살만 왕세자가 왔다.", "무함마드 빈 살만"),
  ])
  func finds(english: String, korean: String, words: String) throws {
    let found = try #require(best(english, korean))
    #expect(found.0 == words)
    #expect(found.1.verdict == .accept)
  }

  @Test(arguments: [
    ("Kavamaugh", "상원은 캐버노의 인준을 미뤘다.", "캐버노"), ("Kord Kieran", "스타 포드 키어런은 말했다.", "포드 키어런"),
    ("Cho Tae-yong", "조태열 외교부 장관은 말했다.", "조태열"), ("Kim Eun-gyu", "노조 김은교 사무처장은 말했다.", "김은교"),
    ("Pyo Eun-gyu", "협회 표은교 사무처장은 말했다.", "표은교"), ("Mok Sun-young", "판사 목선경은 말했다.", "목선경"),
  ])
  func findsSlips(english: String, korean: String, words: String) throws {
    let found = try #require(best(english, korean))
    #expect(found.0 == words)
    #expect(found.1.verdict != .accept && found.1.isNear)
  }

  @Test(arguments: [("Rubio", "상원은 캐버노의 인준을 미뤘다."), ("Angela Merkel", "대통령은 새 법안에 서명했다고 말했다.")])
  func findsNothing(english: String, korean: String) {
    #expect(best(english, korean) == nil)
  }
}
