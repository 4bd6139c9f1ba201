import Korean
import TextModel

/// `daejo-dev person-filters NAMES_DIR OUTPUT_DIR`: rebuilds `FirstNamesData.swift`, `LastNamesData.swift` and
/// `CommonNamesData.swift` from the English names of `foreign_people.tsv`.
///
/// A word is a first or last one where two people have it there, and common where ten have it anywhere.
enum PersonFilterCommand {
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count == 2, let people = PhoneticTrainingCommand.read(arguments[0] + "/foreign_people.tsv") else {
      print("usage: daejo-dev person-filters NAMES_DIR OUTPUT_DIR")
      return 2
    }
    let names = people.dropFirst().compactMap { $0.split(separator: "\t").dropFirst().first }.map(words)
    let full = names.filter { $0.count >= 2 }
    let lists = [
      ("FirstNamesData", frequent(full.compactMap(\.first), 2), 12, PersonNames.places),
      ("LastNamesData", frequent(full.compactMap(\.last), 2), 12, PersonNames.places),
      ("CommonNamesData", frequent(names.flatMap { Set($0) }, 10), 22, PersonNames.commonPlaces),
    ]
    for (name, words, bits, places) in lists {
      let isWritten = GeneratedSource.write(
        filter: name, of: words, called: "words", bits: bits, places: places, from: " in Latin letters",
        command: "person-filters", to: arguments[1])
      if !isWritten { return 2 }
    }
    return 0
  }

  /// The words of a name in folded letters, without the titles among them.
  private static func words(_ name: Substring) -> [[UInt8]] {
    name.split(separator: " ").filter { !NameMatcher.isTitle(String($0)) }.map { LatinFold.letters(String($0)) }
      .filter { $0.count >= 2 }
  }

  private static func frequent(_ words: [[UInt8]], _ least: Int) -> [[UInt8]] {
    var counts: [[UInt8]: Int] = [:]
    for word in words where word.count >= 2 { counts[word, default: 0] += 1 }
    return counts.filter { $0.value >= least }.map(\.key).sorted { $0.lexicographicallyPrecedes($1) }
  }
}
