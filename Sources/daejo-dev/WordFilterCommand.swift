import English
import FoundationEssentials
import Korean
import TextModel

/// `daejo-dev word-filters NAMES_DIR WORDS OUTPUT_DIR`: rebuilds `KnownNamesData.swift` and `OrdinaryEnglishData.swift`.
///
/// Names are the words of `foreign_people.tsv`; WORDS is a list, one a line: Debian's `wamerican`
/// (/usr/share/dict/american-english), made from SCOWL. Of its words those with a capital or an apostrophe are left out,
/// and those that are an inflected form of another.
enum WordFilterCommand {
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count == 3, let people = PhoneticTrainingCommand.read(arguments[0] + "/foreign_people.tsv"),
      let lines = PhoneticTrainingCommand.read(arguments[1])
    else {
      print("usage: daejo-dev word-filters NAMES_DIR WORDS OUTPUT_DIR")
      return 2
    }
    let names = knownNames(people)
    let words = ordinaryWords(lines)
    print("\(names.count) words of names, \(words.count) ordinary words")
    let files = [
      GeneratedSource.file(
        command: "word-filters", name: "KnownNamesData",
        origin:
          "Made from people's names in Latin letters: Wikidata labels (CC0) by way of NETransliteration-COLING2018."
          + "\n// A filter of hashes: no name is in it.",
        summary: "A Bloom filter of \(names.count) words, six bits a character.",
        encoded: BloomFilter.encoded(names, bits: 20, places: KnownNames.places)),
      GeneratedSource.file(
        command: "word-filters", name: "OrdinaryEnglishData",
        origin:
          "Made from the word list of Debian's wamerican (SCOWL, Copyright 2000-2018 by Kevin Atkinson; permission"
          + " to\n// use, copy, modify, distribute and sell is granted provided that this notice appears in all copies)."
          + "\n// A filter of hashes: no word is in it.",
        summary: "A Bloom filter of \(words.count) words, six bits a character.",
        encoded: BloomFilter.encoded(words, bits: 12, places: OrdinaryEnglish.places)),
    ]
    for (name, text) in zip(["KnownNamesData", "OrdinaryEnglishData"], files) {
      let source = text.replacing("static let encoded", with: "static let bits")
      let path = arguments[2] + "/\(name).swift"
      guard FileManager.default.createFile(atPath: path, contents: Data(source.utf8)) else {
        print("cannot write \(path)")
        return 2
      }
    }
    return 0
  }

  private static func knownNames(_ lines: [String]) -> [[UInt8]] {
    var words: Set<[UInt8]> = []
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t")
      guard fields.count >= 2 else { continue }
      for word in fields[1].split(whereSeparator: { $0 == " " || $0 == "-" }) {
        let letters = LatinFold.letters(String(word))
        if letters.count >= 3 { words.insert(letters) }
      }
    }
    return words.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func ordinaryWords(_ lines: [String]) -> [[UInt8]] {
    let words = Set(
      lines.map { Array($0.utf8) }.filter { word in word.count >= 2 && word.allSatisfy { $0 >= 97 && $0 <= 122 } })
    let suffixes = ["s", "ed", "ing", "ly", "er", "ers"].map { Array($0.utf8) }
    return words.filter { word in
      !suffixes.contains { suffix in
        word.count > suffix.count && word.suffix(suffix.count).elementsEqual(suffix)
          && words.contains(Array(word.dropLast(suffix.count)))
      }
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
