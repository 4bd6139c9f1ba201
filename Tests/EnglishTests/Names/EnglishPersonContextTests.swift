import English
import Testing
import TextModel

@Suite struct EnglishPersonContextTests {
  private func isPerson(_ name: String, in sentence: String) throws -> Bool {
    let bytes = Array(sentence.utf8)
    let needle = Array(name.utf8)
    let start = try #require(
      (0...(bytes.count - needle.count)).first { bytes[$0..<($0 + needle.count)].elementsEqual(needle) })
    return EnglishPersonContext.isPerson(
      TextRange(start, start + needle.count), in: NormalizedText(assumingNormalized: sentence))
  }

  @Test(arguments: [
    ("Ford", "They invited Ms. Ford again."), ("Rock", "It was posted by comedian Rock on Sunday."),
    ("West", "West, 41, did not answer."), ("Stone", "Stone, a 34-year-old, did not answer."),
    ("Prince", "Prince, an electrician from Leeds, joined them."),
    ("Silver Fox", "Silver Fox, one of nine singers, left."),
    ("Wayne", "Wayne's wife was there."), ("Hart", "\"No,\" Hart told them."),
    ("Best", "Best, who had left, came back."),
  ])
  func people(name: String, sentence: String) throws {
    #expect(try isPerson(name, in: sentence))
  }

  @Test(arguments: [
    ("Ford", "Ford's cars are red."), ("Springfield", "Springfield, a town in Ohio, was quiet."),
    ("Marlow", "Marlow, where the mayor lives, was quiet."), ("Wells", "Wells, 25 miles away, was quiet."),
    ("Brazil", "The champion Brazil came back."), ("West", "They left the West."),
  ])
  func anything(name: String, sentence: String) throws {
    #expect(try !isPerson(name, in: sentence))
  }
}
