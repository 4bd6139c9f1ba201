import Testing

/// Words that only look like names, and people and places that go by other words: no conflict.
@Suite struct LookalikeNamesTests {
  @Test(arguments: [
    // A town of one syllable behind its country; a district without the word for it; mountains with one.
    ("안세영은 21일 프랑스 렌 인근에서 개막하는 대회에 나선다.", "An goes next to a tournament near Rennes, which starts on the 21st."),
    ("미국에서 온 그는 대구 수성아트피아에서 독주회를 연다.", "He will give a concert at Suseong Artpia in Daegu."),
    ("중앙아시아의 톈산산맥에서 둑이 터졌다.", "A dam burst in the Tian Shan mountains."),
    // An uncle is nobody, a baptismal name no gang of hackers, Catholics no bishop, an island nobody's name.
    (
      "조카 드베이니 씨는 “삼촌은 사흘이면 돌아가고 싶어 했다”고 말했다.",
      "'Even when Uncle was on vacation, he wanted to go back after three days,' she said."
    ),
    ("교황청 장관인 유흥식 추기경이 조전을 보냈다.", "Cardinal Lazarus You Heung Sik sent a telegram."),
    ("정순택 천주교 서울대교구장은 추모했다.", "Archbishop Peter Chung Soon Taick of Seoul mourned him."),
    ("위 작가는 신안군 증도에서 태어났다. 정보라 작가의 책을 옮겼다.", "Wi was born on Jeung Island in Sinan. He translated Bora Chung's book."),
    // Where, and no Mr. In; a superintendent; a compound; a given name like a month.
    ("당진시 읍내동에서는 배수 작업을 하러 간 주민이 숨졌다.", "In Eumnae-dong, Dangjin, a resident who went to drain water died."),
    ("김동민 부산경찰청 수사대장(경정)은 경고했다.", "A warning came from Supt. Kim Dong-min, who leads the unit."),
    ("네덜란드 암스테르담에 본사가 있는 것처럼 꾸몄다.", "It posted an AI-generated video as if it had a head office in Amsterdam."),
    ("서민준(21)이 세운 기록이다.", "It is the record of Seo Min Jun, 21, who ran first."),
    // A city's own committee, a station, a prize, a ferry, a lake, a silent letter, a word that begins a sentence.
    ("뉴욕시 선거관리위원회에 따르면 93%가 개표됐다.", "Some 93 percent was counted, according to the city's Board of Elections."),
    ("코레일이 철암역에서 구호열차를 보냈다.", "A relief train was sent from Cheoram Station."),
    ("노벨상 작가 바르가스 요사와 차일환 신부가 떠났다.", "Nobel novelist Mario Vargas Llosa and a priest have died."),
    ("카페리 ‘욕지영동고속호’가 닿았다.", "The car ferry Yokji Yeongdong Gosok arrived."),
    ("누타예르비 유리공장에서 일했다.", "She worked at the Nuutajarvi glassworks."),
    ("316명은 포크스턴 구금시설에 갇혀 있었다.", "They had been held at the Folkston detention facility."),
    ("붉은 황토밭에서 해풍을 맞은 고구마다.", "Grown in red clay in the sea wind, the sweet potatoes are crumbly."),
    (
      "의회 제1당인 네팔회의당과 네팔공산당 등 8개 정당은 성명을 냈다.",
      "Eight parties, including the Nepali Congress, the largest in parliament, issued a statement."
    ),
    // A given name first, a house that is a museum, brackets of parties, a port, money that is no name, a town hall in a
    // bracket, runs batted in, clubs by the half of their names.
    (
      "유 회장의 장녀인 유다인 태원홀딩스 전략실장(31)이 들어간다.",
      "Da-in Yoo, 31, the chairman's eldest daughter and chief strategy officer of Taewon Holdings, will join."
    ),
    ("유럽사진미술관 소장품 전시가 열린다.", "Works of the European House of Photography are on show."),
    ("치라그 파스완의 당이 이겼다.", "The Lok Janshakti Party (Ram Vilas), led by Chirag Paswan, won."),
    (
      "경찰은 JDU 후보를 체포했다고 산자이 틸라크 주 경찰 대변인이 밝혔다.",
      "Police arrested a Janata Dal (United) candidate, said Sanjay Tilak, a spokesman for the state police."
    ),
    ("멈춰 선 울진 후포항", "Lack of crews brings Hupo Port to standstill"),
    ("다온로지스는 이 돈으로 지분을 사들였다.", "With that money Daon bought a stake."),
    (
      "3위는 이호준(24·제주시청), 4위는 양재훈(강원도청)이었다.",
      "Third was Lee Ho-joon, 24, of Jeju City Hall; Hwang's Gangwon teammate Yang Jae-hoon was fourth."
    ),
    ("그는 6타수 3안타를 쳤다.", "He went 3-for-6 with two RBIs."),
    ("잠실에서는 LG가 NC에 2-6으로 졌다.", "The Twins lost 6-2 in Jamsil to the NC Dinos."),
    (
      "소리꾼 방수미와 프랑스의 즉흥연주자 장브누아 코르디에가 무대에 선다.",
      "Singer Bang Su-mi and French improviser Jean-Benoit Cordier share the stage."
    ),
    // The title of a play is no spelling of a surname.
    ("남 감독은 ‘이름’을 골랐다. 남지환 감독이다.", "Nam chose 'The Name.' The director is Nam Ji-hwan."),
  ])
  func nothingIsWrong(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test func whoGoesByTwoNamesIsOne() {
    let rows = [
      ("‘신림동의 벗’ 노근식 신부 선종", "Father Cormac Devaney, friend of the poor, dies"),
      ("코맥 드베이니(한국명 노근식) 신부가 8일 선종했다.", "Father Cormac Devaney died on the 8th."),
    ]
    #expect(JudgedRows.findings(rows).isEmpty)
    #expect(!JudgedRows.findings([rows[0]]).isEmpty)
  }

  @Test func aSecondNameBehindOrIsNoOther() {
    let rows = [
      ("고려일보가 상을 받았다.", "Koryo Ilbo won a prize."),
      ("고려일보의 뿌리는 1923년 나온 ‘선봉’이다.", "The paper traces its roots to the Sonbong, or Vanguard, of 1923."),
    ]
    #expect(JudgedRows.findings(rows).isEmpty)
  }

  @Test func membersOfAPartyAreNotItsLeaders() {
    let rows = [("민주당 오세현 후보가 국민의힘 전만권 후보를 따돌렸다.", "The DP's Oh Se-hyun defeated Jeon Man-kwon of the PPP.")]
    #expect(JudgedRows.findings(rows).isEmpty)
  }

  @Test func whoHasBeenMayorIsNotTheFormerOne() {
    let rows = [("변 당선인은 2018년부터 시장을 지냈고 박종우 전 시장에게 졌다.", "Byun was mayor from 2018 but lost to Park Jong-woo.")]
    #expect(JudgedRows.findings(rows).isEmpty)
  }

  @Test func ranksOfTheNavyAreRanks() {
    let rows = [("해군사령관 앵거스 톱시 중장이 배석했다.", "Vice Adm. Angus Topshee, commander of the navy, attended.")]
    #expect(JudgedRows.findings(rows).isEmpty)
  }
}
