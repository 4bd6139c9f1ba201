import English
import Testing
import TextModel

struct EnglishJointsTests {
  private func range(_ words: String, in text: NormalizedText) -> TextRange {
    let bytes = Array(words.utf8)
    let start = (0..<text.bytes.count).first { text.bytes[$0...].starts(with: bytes) } ?? 0
    return TextRange(start, start + bytes.count)
  }

  /// The members of a sentence about Paz and Quiroga.
  private func members(_ sentence: String) -> [String] {
    let text = NormalizedText(assumingNormalized: sentence)
    let joints = EnglishJoints.offsets(
      in: TextRange(0, text.bytes.count), of: text, people: ["Paz", "Quiroga"].map { range($0, in: text) })
    return zip([0] + joints, joints + [text.bytes.count]).map { text.string(TextRange($0, $1)) }
      .filter { !$0.isEmpty }
  }

  @Test func conjunctions() {
    #expect(members("Paz won and, in 2020, Quiroga") == ["Paz won", " and, in 2020", ", Quiroga"])
    #expect(members("Paz won while Quiroga lost") == ["Paz won", " while Quiroga lost"])
    #expect(members("Paz of Andover won; Quiroga lost") == ["Paz of Andover won;", " Quiroga lost"])
  }

  @Test func commasBeforePeople() {
    #expect(
      members("Paz, of the Libre, won, former president Quiroga lost") == [
        "Paz, of the Libre, won", ", former president Quiroga lost",
      ])
    #expect(members("\"No,\" said Paz to Quiroga") == ["\"No,\" said Paz to Quiroga"])
  }

  @Test func sentences() {
    #expect(members("Paz took 32. Quiroga lost") == ["Paz took 32.", " Quiroga lost"])
    #expect(members("Paz met Rep. Quiroga") == ["Paz met Rep. Quiroga"])
  }

  @Test func whatBelongsToAName() {
    func belongs(_ thing: String, _ sentence: String) -> Bool {
      let text = NormalizedText(assumingNormalized: sentence)
      return EnglishJoints.belongs(range(thing, in: text), to: range("Paz", in: text), in: text)
    }
    #expect(belongs("Peru", "Peru's director Paz"))
    #expect(!belongs("Seoul", "In Seoul, Paz"))
    #expect(!belongs("Seoul", "Paz of Seoul"))
    #expect(!belongs("Seoul", "Seoul is the city in which the candidate Paz"))
  }
}
