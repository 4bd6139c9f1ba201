import Testing

/// Whoever heads one body in the Korean does not head another in the English.
@Suite struct OfficesOfBodiesTests {
  @Test(arguments: [
    // The office is listed, and its body with it.
    ("김병환 금융위원장은 은행장들을 만났다.", "Kim Byoung-hwan, governor of the Financial Supervisory Service, met bank heads."),
    ("김병환 금융위원장은 은행장들을 만났다.", "FSS Gov. Kim Byoung-hwan met bank heads."),
    // Its body is listed, and so is the name behind which 장 stands; the holder has no name that is read as one.
    ("허민 국가유산청장이 궁을 찾았다.", "Heo Min, director of the National Museum of Korea, visited the palace."),
    ("차정인 국가교육위원장은 말했다.", "Cha Jeong-in, chairperson of the Korea Trade Commission, said so."),
    // Whoever only acts for the head.
    ("나정후 국가유산청장 직무대행은 말했다.", "Na Jeong-hu, the acting head of the National Museum of Korea, said so."),
  ])
  func isFound(korean: String, english: String) {
    let found = JudgedRows.findings([(korean, english)])
    #expect(found.contains { $0.hasPrefix("title-mismatch") }, "\(found)")
  }

  /// In whole articles both parties are named, so that only the title tells.
  @Test func aNeighbourDoesNotExcuseIt() {
    let rows = [
      ("국민의힘 지도부는 오지 않았다.", "Leaders of the People Power Party did not come."),
      ("더불어민주당 정청래 대표는 말했다.", "Jung Chung-rae, leader of the ruling People Power Party, said so."),
    ]
    #expect(JudgedRows.findings(rows).contains { $0.contains("People Power Party") })
  }

  @Test(arguments: [
    ("김병환 금융위원장은 은행장들을 만났다.", "FSC Chairman Kim Byoung-hwan met bank heads."),
    ("김병환 금융위원장은 은행장들을 만났다.", "Kim Byoung-hwan, the top financial regulator, met bank heads."),
    // Both bodies are named, on either side.
    (
      "김병환 금융위원장은 말했다.",
      "Kim Byoung-hwan, who has led the FSC since July, spoke beside the governor of the Financial Supervisory Service."
    ),
    (
      "이날 허민 국가유산청장은 국립중앙박물관에서 말했다.", "Heo Min, head of the National Museum of Korea, said so."
    ),
    // The name before the change.
    ("허민 국가유산청장이 궁을 찾았다.", "Heo Min, administrator of the Cultural Heritage Administration, visited the palace."),
    // A university holds a hospital, a ministry its agencies.
    ("삼성서울병원 나정후 교수는 말했다.", "Na Jeong-hu, a professor at Sungkyunkwan University, said so."),
    ("나정후 관세청장은 말했다.", "Na Jeong-hu, a vice minister of the Ministry of Economy and Finance, said so."),
    // What a title names beside the body.
    ("나정후 한국GM 노조위원장은 말했다.", "Na Jeong-hu, leader of the Korean Metal Workers' Union, said so."),
    // Another person.
    ("허민 국가유산청장이 궁을 찾았다.", "Kim Jae-hong, director of the National Museum of Korea, visited the palace."),
  ])
  func nothingIsWrong(korean: String, english: String) {
    let found = JudgedRows.findings([(korean, english)]).filter { $0.hasPrefix("title") }
    #expect(found.isEmpty, "\(found)")
  }
}
