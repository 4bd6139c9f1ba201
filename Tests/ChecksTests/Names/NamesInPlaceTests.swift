import Testing

/// Names that stand in another's place, where something nearby seems to explain them; and what explains them indeed.
@Suite struct NamesInPlaceTests {
  @Test func aFirmIsNoNameOfItsCountry() {
    #expect(
      JudgedRows.findings([
        ("그는 미국에서 가장 뛰어난 체스 선수였고 나중에 구글에서 일했다.", "He was the best chess player in Hungary and later worked for Google.")
      ]) == ["name-mismatch: 미국 is rendered \"Hungary\""])
    #expect(JudgedRows.findings([("그는 구글에서 일했다.", "He worked for Google, the U.S. firm.")]).isEmpty)
    #expect(JudgedRows.findings([("미국은 협상을 거부했다.", "The White House refused to negotiate.")]).isEmpty)
  }

  @Test func theCountryOfABody() {
    #expect(
      JudgedRows.findings([("미국 국방부는 새 센터를 세웠다.", "The German Defense Department set up a new center.")])
        == ["name-mismatch: 미국 is rendered \"German\""])
    #expect(JudgedRows.findings([("미국 국방부는 새 센터를 세웠다.", "The Defense Department set up a new center.")]).isEmpty)
  }

  @Test func whoseOfficeATitleIs() {
    #expect(
      JudgedRows.findings([("그는 구글의 최고경영자다.", "He is chief executive of Vextaris.")]).contains {
        $0.hasPrefix("name-mismatch: 구글")
      })
    #expect(JudgedRows.findings([("그는 구글의 최고경영자다.", "He is chief executive of Google.")]).isEmpty)
  }

  @Test func aPlaceBehindTheRegionItLiesIn() {
    #expect(
      JudgedRows.findings([("축제는 텍사스 오스틴에서 열렸다.", "The festival took place in Singapore, Texas.")])
        == ["name-mismatch: 오스틴 is rendered \"Singapore\""])
  }

  @Test(arguments: [
    ("국민의힘 표은수 의원은 웃었다.", "Rep. Tak Hyun-joo of the People Power Party smiled."),
    ("해솔증권 빈소은 연구원은 목표를 높였다.", "Bin So-yeon of Haesol Securities raised her target."),
  ])
  func twoKoreansOfTwoSurnames(korean: String, english: String) {
    let found = JudgedRows.findings([(korean, english)])
    #expect(found.count == 1 && found[0].hasPrefix("name-mismatch"))
  }

  @Test func theParticleOfANameIsNoSyllableOfIt() {
    #expect(
      JudgedRows.findings([("선발 옹진혁은 잘 던졌다.", "Starter Ong Jin-hyung pitched well.")]).count == 1)
    #expect(JudgedRows.findings([("선발 옹진혁은 잘 던졌다.", "Starter Ong Jin-hyuk pitched well.")]).isEmpty)
  }

  @Test func aFirmIsFoundByItsFirstWord() {
    #expect(
      JudgedRows.findings([("선박 고장이 잦자 금강해운은 배를 팔았다.", "Plagued by breakdowns, Geumgang Shipping sold it.")]).isEmpty)
  }

  @Test func aWordThatBeginsLikeAName() {
    #expect(JudgedRows.findings([("위챗 메시지가 증거였다.", "WeChat messages were the evidence, Tianhao said.")]).isEmpty)
  }

  @Test func aBareSurnameIsSpelledAsInTheFullName() {
    let rows = [
      ("권이랑 선수가 우승했다.", "Kwon I-rang won the race."), ("그는 웃었다.", "\"I like it,\" Gwon said."),
    ]
    #expect(JudgedRows.findings(rows) == ["name-inconsistent: 권이랑 is rendered \"Gwon\" here"])
    #expect(
      JudgedRows.findings([
        ("마티외 르페브르 교수가 말했다.", "Mathieu Lefebvre, a professor, spoke."), ("그는 웃었다.", "\"I agree,\" Lefevre said."),
      ]) == ["name-inconsistent: 마티외 르페브르 is rendered \"Lefevre\" here"])
    #expect(
      JudgedRows.findings([
        ("옥진태 시장이 말했다.", "Mayor Ok Jin-tae spoke."), ("옥 시장의 답은 짧았다.", "Mr. Oak's answer was short."),
      ]).count == 1)
    #expect(
      JudgedRows.findings([
        ("옥진태 시장이 말했다.", "Mayor Ok Jin-tae spoke."), ("옥 시장의 답은 짧았다.", "Mr. Ok's answer was short."),
      ]).isEmpty)
  }

  @Test func aSurnameStandsForItsBearerBesideOthers() {
    #expect(
      JudgedRows.findings([
        ("엽준서가 안타를 쳤다.", "Yeop Jun-seo got a hit."),
        ("대타로 나온 엽준서는 마동욱의 공을 쳤다.", "Ma Dong-wook threw Yeop a fastball."),
      ]).isEmpty)
  }
}
