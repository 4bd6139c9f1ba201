import Korean
import Testing
import TextModel

@Suite struct LoanwordKeyTests {
  private func key(_ word: String) -> [UInt8]? { LoanwordKey.key(word.unicodeScalars.map(\.value)) }

  @Test(arguments: [
    ("매사추세츠", "메사추세츠"), ("매사추세츠", "매사츄세츠"), ("노스캐롤라이나", "노스케롤라이나"), ("라스베이거스", "라스베거스"),
    ("슬로바키아", "슬로박키아"),
  ])
  func oneNameInTwoSpellings(a: String, b: String) {
    #expect(key(a) != nil)
    #expect(key(a) == key(b))
  }

  @Test func otherNamesHaveOtherKeys() {
    #expect(key("맨체스터") != key("로체스터"))
    #expect(key("캘리포니아") != key("칼라브리아"))
  }

  @Test func shortWordsHaveNone() {
    #expect(key("런던") == nil)
    #expect(key("뉴욕a시") == nil)
  }
}

@Suite struct KoreanPlaceContextTests {
  private func isPlace(_ name: String, _ sentence: String) -> Bool {
    KoreanPlaceContext.isPlace(before: name.utf8.count, in: NormalizedText(assumingNormalized: sentence))
  }

  @Test func whatStandsBehindPlaces() {
    #expect(isPlace("탬워스", "탬워스에서 불이 났다."))
    #expect(isPlace("탬워스", "탬워스 섬은 작다."))
    #expect(isPlace("탬워스", "탬워스의 남동쪽에서 불이 났다."))
    #expect(isPlace("탬워스", "탬워스 인근에서 불이 났다."))
    #expect(!isPlace("탬워스", "탬워스에게 물었다."))
    #expect(!isPlace("탬워스", "탬워스에 따르면 그렇다."))
    let zone = NormalizedText(assumingNormalized: "영국 서머타임 기준")
    #expect(KoreanPlaceContext.isTimeZone(behind: "영국".utf8.count, in: zone))
  }
}
