import Testing

/// Who holds an office, held it, or holds it for another.
@Suite struct TenureTests {
  @Test(arguments: [
    ("라이언 칼렌 미 내무장관이 밝혔다.", "Former US Internal Secretary Ryan Kallen revealed it."),
    ("재해 당국 대변인인 수토포 씨는 말했다.", "Mr. Sutopo, the former national disaster agency spokesman, spoke."),
    ("마리아 벨로소 관장은 말했다.", "Maria Veloso, the museum's former permanent keeper and director, spoke."),
  ])
  func formerIsAdded(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).contains { $0.hasPrefix("title-mismatch") })
  }

  @Test(arguments: [
    ("김대중 전 대통령은 평화상을 받았다.", "The late President Kim Dae-jung won the peace prize."),
    ("심우재 법무부 장관 직무대행(차관)은 말했다.", "Vice Justice Minister Shim Woo-jae, who is serving as acting minister, spoke."),
    ("조창기 전 미래전략실 차장은 말했다.", "Cho Chang-ki, the former deputy head of the strategy office, spoke."),
    ("1980년대생 첫 사령탑은 웃었다.", "The first skipper born in the 1980s smiled."),
    ("공군은 박기완 공군참모차장을 보냈다.", "The Air Force sent its Vice Chief of Staff Park Ki-wan."),
  ])
  func theSameOffice(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }
}
