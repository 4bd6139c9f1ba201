import Testing

/// Offices as editions say them.
@Suite struct OfficesInEditionsTests {
  @Test(arguments: [
    // Who is nominated or tapped for an office is not yet in it, nor who wins a primary for it.
    ("외교부 장관 후보자에는 조현 전 차관이 발탁됐다.", "Former Vice Minister Cho Hyun was nominated for foreign minister."),
    (
      "과학기술정보통신부 장관 후보자로는 배경훈 LG AI연구원장이 발탁됐다.",
      "Bae Kyung-hoon, the head of LG AI Research, was tapped for science and ICT minister."
    ),
    ("여수시장 후보 경선이 두 사람의 대결로 좁혀졌다.", "The two will face each other for the nomination for mayor of Yeosu."),
    // 부 of a part of the country is no deputy; a team that investigates; legislators of a state; who manages all coaches.
    (
      "서울북부지검 검사를 지낸 문소희 씨가 왔다.",
      "Moon So-hee, a former prosecutor at the Seoul Northern District Prosecutors' Office, came."
    ),
    ("조은석 특별검사팀은 추 의원을 조사했다.", "Special counsel Cho Eun-suk's team questioned Choo."),
    ("조란 맘다니 뉴욕주 하원의원이 이겼다.", "Zohran Mamdani, the state assemblyman, won."),
    ("홍승진 대표팀 총감독은 말했다.", "Hong Seung-jin, the general manager of the national team, said so."),
    ("뉴욕의 민주당 시장 후보 경선이 열렸다.", "The Democratic primary for mayor of New York was held."),
    // Ranks of diplomats and of other countries.
    ("마자오쉬 중국 외교부 상무부부장은 말했다.", "Ma Zhaoxu, China's executive vice foreign minister, said so."),
    ("드미트리 폴랸스키 러시아 차석대사는 말했다.", "Russian Deputy Ambassador Dmitry Polyanskiy said so."),
    (
      "알렌카 브레조바르 슬로베니아 외교부 국무차관은 말했다.",
      "Alenka Brezovar, state secretary at the Slovenian Foreign Ministry, said so."
    ),
    (
      "외교단장인 체렌도르지 오트곤바야르 몽골 대사가 건배했다.",
      "A toast came from the dean of the diplomatic corps, Mongolia's Tserendorj Otgonbayar."
    ),
    ("젤너 마이리 주 상원의원이 뒤를 이었다.", "Next came state Sen. Zellnor Myrie."),
    (
      "수원지검 공공수사부 소속 함주영 부부장검사는 말했다.", "Ham Ju Yeong, a deputy chief prosecutor in the investigation division, said so."
    ),
    ("테레사 리베라 부위원장이 맡는다.", "It is in the hands of Executive Vice President Teresa Ribera."),
    ("삼라트 초우다리 부주총리는 타라푸르에서 당선됐다.", "Deputy Chief Minister Samrat Choudhary was elected in Tarapur."),
    // 전 before a body and a part of it, and behind an age and a dot.
    ("류상언 전 한양대 음대 교수가 별세했다.", "Ryu Sang Eon, a former professor of music at Hanyang University, died."),
    (
      "우상필(61) 전 세명하이텍 재무담당 부사장에게 선고됐다.",
      "Woo Sang Pil, 61, a former vice president for finance at the company, was sentenced."
    ),
    ("도 회장의 동생 건우 씨(61·전 태륜화학 부회장)가 기소됐다.", "The 61-year-old former vice chairman of Taeryun Chemical was indicted."),
    ("김승룡 소방청장 직무대행은 말했다.", "Kim Seung Ryong, acting commissioner of the agency, said so."),
  ])
  func nothingIsWrong(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test(arguments: [
    (
      "우상필(61) 전 세명하이텍 재무담당 부사장에게 선고됐다.",
      "Woo Sang Pil, 61, the vice president for finance at the company, was sentenced."
    ),
    ("외교부 장관 후보자인 조현 전 차관은 말했다.", "Foreign Minister Cho Hyun said so."),
    ("외교부 장관 조현은 말했다.", "Cho Hyun, the nominee for foreign minister, said so."),
    ("마자오쉬 중국 외교부 상무부부장은 말했다.", "Ma Zhaoxu, China's foreign minister, said so."),
    ("드미트리 폴랸스키 러시아 차석대사는 말했다.", "Russian Ambassador Dmitry Polyanskiy said so."),
    ("젤너 마이리 주 상원의원은 말했다.", "Sen. Zellnor Myrie said so."),
  ])
  func isFound(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).contains { $0.hasPrefix("title-mismatch") })
  }
}
