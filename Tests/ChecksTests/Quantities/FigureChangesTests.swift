import Testing

/// Which way figures went, and on which side of a standard they lie.
@Suite struct FigureChangesTests {
  @Test(arguments: [
    ("지수는 2.47% 올랐다.", "The index lost 2.47 percent.", "올랐다 is rendered \"lost\""),
    ("유로화 가치는 1.08달러로 올랐다.", "The euro weakened to $1.08.", "올랐다 is rendered \"weakened\""),
    ("엔화 가치는 달러당 147엔대 초반으로 올랐다.", "The yen weakened to the lower 147 range.", "올랐다 is rendered \"weakened\""),
    ("기온은 평년보다 3∼5도 높겠다.", "It will be 3 to 5 degrees lower than usual.", "높겠다 is rendered \"lower\""),
    ("기온은 평년보다 약 3도 높겠다.", "It will be 3 degrees below average.", "높겠다 is rendered \"below\""),
    ("관객은 전년보다 12% 적은 340명이었다.", "The 340 were 12 percent more than a year earlier.", "적은 is rendered \"more\""),
    ("쌀값은 1년 전보다 6.2% 낮다.", "Rice is 6.2 percent more than the year before.", "낮다 is rendered \"more\""),
  ])
  func otherWayIsFound(korean: String, english: String, found: String) {
    #expect(JudgedRows.findings([(korean, english)]) == ["term-mismatch: \(found)"])
  }

  @Test(arguments: [
    ("지수는 2.47% 올랐다.", "The index added 2.47 percent."),
    ("지수는 2.47% 내렸다.", "The index slipped 2.47 percent."),
    ("적자가 2조 원 늘어 실적이 나빠졌다.", "It lost 2 trillion won more."),
    ("오늘 기온은 어제보다 5도 높다.", "Yesterday was 5 degrees colder than today."),
    ("유로화 가치는 1.08달러로 올랐다.", "The euro strengthened to $1.08."),
    ("유로화 환율은 1.08달러로 올랐다.", "The dollar weakened to $1.08 per euro."),
    ("엔화는 달러당 147엔대로 올랐다.", "The yen weakened to the 147 range."),
    ("기온은 평년보다 3∼5도 높겠다.", "It will be 3 to 5 degrees higher than usual."),
    ("쌀값은 1년 전보다 6.2% 낮다.", "Rice is 6.2 percent cheaper than the year before."),
    // The value of one money falls where another rises.
    ("위안화 가치는 하루 만에 크게 떨어졌다.", "The dollar rose sharply in a day."),
    ("엔화 가치가 3년 만에 최저치로 떨어졌다.", "The dollar rose to its highest in three years against the yen."),
    ("관객은 부산보다 12% 적었다.", "Busan had 12 percent more viewers."),
    ("관객은 부산보다 12% 적었다.", "Busan had 12 percent more viewers than Seoul."),
    ("베트남은 한국의 3대 교역국이다.", "Vietnam is Korea's third-largest trading partner."),
    ("베트남은 한국의 3대 교역국이다.", "Vietnam is one of Korea's three largest trading partners."),
  ])
  func sameWayIsFine(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test(arguments: [
    ("새 백신은 발병률을 30% 줄였다.", "The new vaccine cut the incidence to 30 percent.", "30% 줄였다 is rendered \"30 percent\""),
    ("생산량이 25% 감소했다.", "Output fell to about 25 percent.", "25% 감소했다 is rendered \"25 percent\""),
  ])
  func whatChangedByAShareDidNotChangeToIt(korean: String, english: String, found: String) {
    #expect(JudgedRows.findings([(korean, english)]) == ["percent-mismatch: \(found)"])
  }

  @Test(arguments: [
    ("새 백신은 발병률을 30% 줄였다.", "The new vaccine cut the incidence by 30 percent."),
    ("새 백신은 발병률을 30% 줄였다.", "The new vaccine cut the incidence by up to 30 percent."),
    ("새 백신은 발병률을 30%로 줄였다.", "The new vaccine cut the incidence to 30 percent."),
    ("생산량이 25% 수준으로 감소했다.", "Output fell to 25 percent."),
    ("기준금리 3% 인상", "Key rate raised to 3 percent"),
  ])
  func theEndOfAChangeIsSaidAsSuch(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test func whatOneCountryIsIsARank() {
    let found = JudgedRows.findings([("베트남은 한국의 3대 교역국이다.", "Vietnam is Korea's second-largest trading partner.")])
    #expect(found == ["ordinal-mismatch: 3대 is rendered \"second\" (2)"])
  }
}
