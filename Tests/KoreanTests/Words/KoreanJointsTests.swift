import Korean
import Testing
import TextModel

struct KoreanJointsTests {
  private func range(_ words: String, in text: NormalizedText) -> TextRange {
    let bytes = Array(words.utf8)
    let start = (0..<text.bytes.count).first { text.bytes[$0...].starts(with: bytes) } ?? 0
    return TextRange(start, start + bytes.count)
  }

  /// The members of a sentence in which `people` are named.
  private func members(_ sentence: String, _ people: [String]) -> [String] {
    let text = NormalizedText(assumingNormalized: sentence)
    let joints = KoreanJoints.offsets(
      in: TextRange(0, text.bytes.count), of: text, people: people.map { range($0, in: text) })
    return zip([0] + joints, joints + [text.bytes.count]).map { text.string(TextRange($0, $1)) }
      .filter { !$0.isEmpty }
  }

  @Test func commasAndClauses() {
    #expect(members("파스는 32.1%, 키로가는 26.8%", ["파스", "키로가"]) == ["파스는 32.1%,", " 키로가는 26.8%"])
    #expect(members("파스는 졌지만 키로가는 이겼고 갔다", ["파스", "키로가"]) == ["파스는 졌지만", " 키로가는 이겼고", " 갔다"])
  }

  @Test func peopleAddedToEachOther() {
    #expect(members("이 의원과 박 의원이 배와 밤을", ["이", "박"]) == ["이 의원과", " 박 의원이 배와 밤을"])
    #expect(members("조은석·민중기 검사", ["조은석", "민중기"]) == ["조은석·", "민중기 검사"])
    #expect(members("조은석의 딸과 민중기가", ["조은석", "민중기"]) == ["조은석의 딸과 민중기가"])
  }

  @Test func aNameIsNoClause() {
    #expect(members("로드리고 파스 의원은 32척", ["로드리고 파스"]) == ["로드리고 파스 의원은 32척"])
  }

  @Test func whatBelongsToAName() {
    func belongs(_ thing: String, _ sentence: String) -> Bool {
      let text = NormalizedText(assumingNormalized: sentence)
      return KoreanJoints.belongs(range(thing, in: text), to: range("비사트", in: text), in: text)
    }
    #expect(belongs("페루", "페루의 비사트"))
    #expect(belongs("IMF", "IMF에서 일한 비사트"))
    #expect(!belongs("서울", "서울에서 비사트"))
    #expect(!belongs("서울", "서울에서 페루의 비사트"))
    #expect(!belongs("서울", "비사트는 서울에서"))
  }
}
