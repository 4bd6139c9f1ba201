import Testing

/// Minutes behind hours, the stages of rockets and the numbers of those of one series.
@Suite struct FiguresOfStagesTests {
  @Test(arguments: [
    ("협상은 2시간 40분의 줄다리기 끝에 끝났다.", "The talks ended after 160 minutes of tug-of-war."),
    (
      "1단이 분리됐고, 차세대중형위성 3호가 로켓에서 떨어져 나갔다.",
      "The first stage fell away, and the CAS500-3 satellite separated from the rocket."
    ),
    ("해람호는 1차 발사 때 3단 엔진이 꺼져 실패했다.", "Haeram failed on its maiden flight because the third-stage engine shut down."),
  ])
  func nothingIsWrong(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).isEmpty)
  }

  @Test(arguments: [
    ("협상은 2시간 40분의 줄다리기 끝에 끝났다.", "The talks ended after 170 minutes of tug-of-war."),
    ("로켓은 발사 후 98초 만에 2단이 분리됐다.", "The rocket's third stage fell away after 98 seconds."),
    ("해람호의 2차 발사는 실패했다.", "The maiden flight of Haeram failed."),
    ("차세대중형위성 4호가 궤도에 올랐다.", "The CAS500-3 satellite reached orbit."),
    ("새 발사체는 3단 로켓이다.", "The new vehicle is a two-stage rocket."),
  ])
  func isFound(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).count == 1)
  }
}
