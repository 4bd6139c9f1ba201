import English
import Testing
import TextModel

@Suite struct EnglishNameContextTests {
  private func context(of name: String, in sentence: String) throws -> EnglishNameContext {
    let bytes = Array(sentence.utf8)
    let needle = Array(name.utf8)
    let start = try #require(
      (0...(bytes.count - needle.count)).first { bytes[$0..<($0 + needle.count)].elementsEqual(needle) })
    return EnglishNameContext(
      TextRange(start, start + needle.count), in: NormalizedText(assumingNormalized: sentence))
  }

  @Test(arguments: [
    ("Tamworth", "The fire began in Tamworth on Monday."), ("Harlow", "A factory near Harlow closed."),
    ("Gansu", "Rain fell on Gansu province."), ("Orinoco Basin", "They crossed the Orinoco Basin."),
    ("Lake Como", "He sailed Lake Como alone."), ("Harlow", "People of the city of Harlow met."),
    ("Gansu", "He left the state of Gansu."),
  ])
  func places(name: String, sentence: String) throws {
    #expect(try context(of: name, in: sentence).isPlace)
  }

  @Test(arguments: [
    ("Harlow", "Harlow said so."), ("Harlow", "They met in Harlow's office."), ("Harlow", "He spoke with Harlow."),
    ("Harlow", "He read the book of Harlow."),
  ])
  func namesOfAnySort(name: String, sentence: String) throws {
    #expect(try !context(of: name, in: sentence).isPlace)
  }

  @Test(arguments: [
    ("Ohio", "The Ohio-based company won.", true), ("Acme", "Acme's Widget sold well.", true),
    ("Acme", "Acme parent Omnia won.", true), ("Acme", "Acme's parent won.", false), ("Ohio", "He left Ohio", false),
  ])
  func epithets(name: String, sentence: String, isEpithet: Bool) throws {
    #expect(try context(of: name, in: sentence).isEpithet == isEpithet)
  }

  @Test func timesHousesAndArticles() throws {
    #expect(try context(of: "Song", in: "under the Song dynasty").isPeriod)
    #expect(try context(of: "Mughal Empire", in: "the end of the Mughal Empire").isPeriod)
    #expect(try context(of: "Song", in: "heirs of the Song").hasArticle)
    #expect(try !context(of: "Song", in: "heirs of Song").hasArticle)
    #expect(try !context(of: "Song", in: "heirs of Song").isPeriod)
  }
}
