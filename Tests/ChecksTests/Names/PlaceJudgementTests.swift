import Testing

/// Places: what may stand for what, and what stands there by mistake.
@Suite struct PlaceJudgementTests {
  @Test(arguments: [
    ("프랑스에서 홍수가 났다.", "Floods hit Peru."), ("오하이오주에서 홍수가 났다.", "Floods hit Sweden."),
    ("오하이오주의 공화당 의원들이 왔다.", "Republican lawmakers from Norway came."),
    ("포르투갈이여 영원하라고 그들은 외쳤다.", "They shouted, \"Long live Norway.\""),
    ("메사추세츠에서 홍수가 났다.", "Floods hit Norway."),
    ("기록은 2010년 청주에서 나왔다.", "The record was set in Chungju in 2010."),
    ("경기는 대전에서 열린다.", "The match will be held in Daegu."),
    ("경남 사천시의 공장이 닫았다.", "A factory in Changwon, South Gyeongsang Province, closed."),
    ("그는 인도네시아의 수도 자카르타에 있다.", "He is in the Swedish capital, Jakarta."),
    ("오클라호마에서 홍수가 났다.", "Floods hit the UK."), ("호숫가에서 축제가 열렸다.", "The festival took place on a lake near Valencia."),
    ("체코공화국에서 홍수가 났다.", "Floods hit Peru."),
    ("피닉스, 브램스테프, 라스베이거스에 비가 왔다.", "It rained in Phoenix, Donnagal, Las Vegas."),
    ("스탬브리드의 남동쪽에서 불이 났다.", "A fire broke out in Tamworth, in the south-east."),
    ("폴란드의 비무장화를 뜻한다고 그는 말했다.", "It means disarmament of Flagstaff, Bergman said."),
    // A spelling that is no other word (톈진, unlike 천진), a site at a place, a town behind its province.
    ("톈진에서 자란 그는 의사가 됐다.", "He grew up in Nanjing and became a doctor."),
    ("돈은 용인의 한 식당에서 오갔다.", "The money changed hands at a diner in Yeoju."),
    ("경북 영주에 사는 농부다.", "He is a farmer from Yeongcheon, North Gyeongsang Province."),
    ("사절단은 가나에 머물고 있다.", "The delegation is staying in Guinea."),
    // The town in which something lies that both name.
    ("경기 의왕시 서울구치소로 옮겨졌다.", "He was moved to the Seoul Detention Center in Uijeongbu."),
  ])
  func onePlaceForAnother(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).count == 1)
  }

  @Test(arguments: [
    ("천진한 표정을 지었다.", "He looked innocent."), ("경기 의왕시 서울구치소에 있다.", "He is held in Seoul Detention Center."),
    ("프랑스는 항의했다.", "Paris protested."), ("미국은 항의했다.", "Washington protested."),
    ("영국 서머타임 9시에 끝났다.", "It ended in Tamworth at 9 a.m. BST."),
    ("솔트 레이크 시티에 눈이 왔다.", "Snow fell in Salt Lake City."),
    ("프랑스 남부의 도시다.", "It is a city of the Song dynasty."), ("쾰른에는 터키인이 많다.", "The city has more Turks than Turkey."),
    ("러시아 극동에서 왔다.", "She came from the far east of Russia."),
    ("서울시가 잠실·대치·청담동의 규제를 풀었다.", "The city lifted rules in Jamsil, Daechi and Cheongdam."),
    ("체코공화국에서 홍수가 났다.", "Floods hit the Czech Republic."),
    ("네바다주의 은행에 눈이 왔다.", "Snow fell on the Bank of Nevada."),
    ("그는 사막에서 춤을이라는 영화에 나왔다.", "He starred in Salmon Dancing in the Yemen."),
    ("한국은 조 1위를 지켰다.", "They stayed at the top of Group C."),
    ("로어맨해튼에서 불이 났다.", "A fire broke out in Manhattan."), ("룰라 대통령이 왔다.", "Brazilian President Lula came."),
    ("연못은 기원전 900년에 말랐다.", "The pond dried up in 900 BC."), ("요크공이 왔다.", "The Duke of York came."),
    ("유럽연합은 반대했다.", "Brussels objected."), ("바다가 보인다.", "The sea is seen. [REUTERS/NEWSIS]"),
    ("러·우 전쟁이 이어졌다.", "The war in Ukraine went on."), ("식당이 문을 열었다.", "A diner opened in New Sweden."),
    ("팀은 조감독과 계약했다.", "The team signed an assistant manager."), ("왕이 서거했다.", "The emperor died."),
    ("선전을 확산시켰다고 중국을 비난했다.", "He accused Beijing of spreading propaganda."),
    ("영화 '곡성'의 한효주가 왔다.", "Korean actor Han Hyo-joo of \"The Wailing\" came."),
    ("강릉에 온 그는 웃었다.", "\"Good,\" said Namgung Sol."),
    ("변호인단은 항소했다.", "The defense team appealed to prosecutors."),
  ])
  func whatIsNoSlip(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test func aPlaceSpelledOtherwiseIsKnownByItsSoundElsewhere() {
    let found = JudgedRows.findings([
      ("위스칸신에 눈이 왔다.", "Snow fell in Wisconsin."), ("위스칸신의 학교가 닫았다.", "Schools in Bavaria closed."),
    ])
    #expect(found.count == 1)
  }
}
