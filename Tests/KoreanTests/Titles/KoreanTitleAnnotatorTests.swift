import Korean
import Mentions
import Testing
import TextModel

@Suite struct KoreanTitleAnnotatorTests {
  func spans(_ text: String) -> [String] {
    let normalized = NormalizedText(assumingNormalized: text)
    return KoreanTitleAnnotator().mentions(in: normalized).map { normalized.string($0.range) }
  }

  func first(_ text: String) -> TitleValue? {
    guard
      case .title(let value)? = KoreanTitleAnnotator().mentions(in: NormalizedText(assumingNormalized: text)).first?
        .value
    else { return nil }
    return value
  }

  @Test(arguments: [
    ("윤 전 대통령은", ["전 대통령"]), ("조태열 외교부 장관과", ["외교부 장관"]), ("트럼프 미국 대통령이", ["미국 대통령"]),
    ("미국 국무장관 마코 루비오", ["미국 국무장관"]), ("최상목 대통령 권한대행은", ["대통령 권한대행"]),
    ("구윤철 부총리 겸 기획재정부 장관", ["부총리", "기획재정부 장관"]), ("한미 외교장관은", ["한미 외교장관"]),
    ("북한의 지도자", ["북한의 지도자"]), ("트럼프대통령이", ["대통령"]), ("경찰청장", ["경찰청장"]), ("박찬대 전 원내대표", ["전 원내대표"]),
    ("연세대 명예교수", ["연세대 명예교수"]), ("전 현대차그룹 회장", ["전 현대차그룹 회장"]), ("의원들은", ["의원"]),
    ("재무장관 회의도", ["재무장관"]), ("김홍규 강릉시장은", ["강릉시장"]), ("김하수 청도군수는", ["청도군수"]), ("그는 서문시장을", []),
    ("외교·국방장관", ["외교·국방장관"]), ("그가 장관이었다면", ["장관"]), ("대법원 후보가", ["대법원 후보"]),
  ])
  func takesInTheWholePhrase(text: String, expected: [String]) {
    #expect(spans(text) == expected)
  }

  @Test(arguments: [
    "대통령실은", "장관급 회담", "의원총회", "부동산 시장이", "자신의 주장을 폈다", "분명한 의사를 밝혔다", "정상적인", "지방시대위가", "대표적인", "감독하다",
    "총리실", "경감했다", "소장했다",
  ])
  func leavesOrdinaryWordsAlone(text: String) {
    #expect(spans(text).isEmpty)
  }

  @Test func readsTheTimeBeforeAnOfficeAsTime() {
    #expect(first("사흘 뒤 3년 전 대통령이")?.modifiers == [])
    #expect(first("김 전 대통령이")?.modifiers == [.former])
  }

  @Test func tellsASurnameFromACountry() {
    #expect(first("한 총리는")?.countries == [])
    #expect(first("미 국무장관은")?.countries == ["US"])
    #expect(first("한미일 외교장관은")?.countries == ["JP", "KR", "US"])
  }

  @Test func readsNumbersOfPosts() {
    #expect(first("외교부 1차관")?.ordinal == 1)
    #expect(first("외무성 제1부상")?.modifiers == [.vice])
    #expect(first("국방부 제2차관")?.ordinal == 2)
  }

  @Test func readsModifiersOnBothSides() {
    #expect(first("전 감사원장 권한대행")?.modifiers == [.acting, .former])
    #expect(first("국방부 장관 후보자")?.modifiers == [.nominee])
    #expect(first("대통령 당선인")?.modifiers == [.elect])
  }

  @Test func standsWithoutBoundaryErrorsOnBrokenText() {
    for text in ["", " ", "전", "전 ", "장관", "외교부 ", "미 ", "제1", "의", "·장관", "외교·", "1·2차관"] {
      for span in spans(text) { #expect(!span.isEmpty) }
    }
    var bytes = Array("트럼프 미국 대통령".utf8)
    while !bytes.isEmpty {
      bytes.removeLast()
      _ = KoreanTitleAnnotator().mentions(in: NormalizedText(bytes: bytes, map: .identity))
      _ = KoreanTitleAnnotator().mentions(in: NormalizedText(bytes: Array(bytes.reversed()), map: .identity))
    }
  }
}
