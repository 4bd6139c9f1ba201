import Testing

/// Offices that editions say in other words, and those that one person cannot be given for another.
@Suite struct OfficesOfOnePersonTests {
  @Test(arguments: [
    // Whoever ran with the winner is elected with him.
    ("부통령 당선인은 변호사 출신 다니엘 오르테스다.", "His running mate, Daniel Ortes, is a lawyer."),
    ("부통령 후보 다니엘 오르테스가 연설했다.", "His running mate, Daniel Ortes, gave a speech."),
    // A verb is no title.
    ("총리는 올해 의장국인 말레이시아를 찾았다.", "He visited the country. Malaysia chairs the group this year."),
    ("총리는 위원회를 이끄는 노르웨이를 찾았다.", "He visited Norway, which heads the committee."),
    // Chambers of a country, and those with names of their own.
    ("훈 센 캄보디아 상원의장은 말했다.", "Hun Sen, the president of the Cambodian Senate, said so."),
    ("율리아 클뢰크너 연방의회 의장은 말했다.", "Bundestag President Julia Klöckner said so."),
    // Heads of the offices of a ministry are its deputy ministers.
    ("조창래 국방부 국방정책실장은 말했다.", "Cho Chang-rae, deputy defense minister for policy, said so."),
    // 전 belongs to the title behind it, however far, and to no other.
    ("문재인 전 대통령과 김정은 북한 국무위원장이 만났다.", "Then-President Moon Jae-in met North Korean leader Kim Jong-un."),
    (
      "하비 크로닌 전 미 국방부 동북아 담당 부차관보는 말했다.",
      "Harvey Cronin, a former U.S. deputy assistant secretary of defense for Northeast Asia, said so."
    ),
    // Where a mayor sits, and whom a chief of staff serves, is no title of anybody here.
    ("검찰은 시장실을 수색하고 임현수 전 시장을 기소했다.", "Prosecutors searched the mayor's office. Lim was indicted."),
    ("이 회장의 사위는 국무총리비서실장에 임명됐다.", "His son-in-law was named chief of staff to the prime minister."),
    // Held once, or run for once.
    ("경기도 경제부지사를 지낸 임현수 씨가 나섰다.", "Lim Hyun-soo, a former vice governor for economic affairs of Gyeonggi, ran."),
    ("김문수 전 대선 후보를 이겼다.", "He beat Kim Moon Soo, the party's former presidential candidate."),
    ("진료지원(PA) 간호사가 남았다.", "The physician assistant nurses remained."),
  ])
  func nothingIsWrong(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).filter { $0.hasPrefix("title") }.isEmpty)
  }

  @Test(arguments: [
    ("조창래 국방부 국방정책실장은 말했다.", "Defense Minister Cho Chang-rae said so."),
    (
      "경기도 경제부지사를 지낸 임현수 씨가 나섰다.",
      "Lim Hyun-soo, a former vice governor for administrative affairs of Gyeonggi, ran."
    ),
    ("그는 국무총리비서실장에 임명됐다.", "He was named chief of staff to the president."),
    ("조희대 대법원장이 읽었다.", "It was read by Justice Cho Hee-de."),
    ("모테기 도시미쓰 전 간사장은 말했다.", "Toshimitsu Motegi, a former LDP policy chief, said so."),
    ("파트리시아 불리치 전 치안장관은 말했다.", "Former Justice Minister Patricia Bullrich said so."),
    ("더불어민주당 김병기 원내대표는 말했다.", "The Democratic Party's leader, Kim Byung Kee, said so."),
    // The name stands before the body, before a gloss, behind a verb.
    ("전대욱 한수원 대변인은 말했다.", "Jeon Dae-wook, a vice minister, said so."),
    ("아네 뢰데르(Anne Røder) 대사대리는 말했다.", "Anne Røder, commercial counselor at the embassy, said so."),
    // Offices of different branches.
    ("장윤정 통일부 부대변인은 말했다.", "Chang Yoon-jeong, the ministry's vice minister, said so."),
    ("토마스 페를만 노벨위원회 사무총장은 말했다.", "Thomas Perlmann, chair of the Nobel Committee, said so."),
    ("조태열 외교부 북미정책관은 말했다.", "Vice Minister Cho Tae-yul said so."),
  ])
  func isFound(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).contains { $0.hasPrefix("title-mismatch") })
  }

  @Test func whatIsAnsweredNearbyIsNoOtherOffice() {
    let first = ("장윤정 통일부 부대변인은 말했다.", "Chang Yoon-jeong, the ministry's vice minister, said so.")
    let second = ("통일부 차관을 대신해 나왔다.", "She stood in for the deputy spokesperson.")
    #expect(JudgedRows.findings([first, second]).filter { $0.hasPrefix("title") }.isEmpty)
  }
}
