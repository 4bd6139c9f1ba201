import Korean
import TextModel

/// `daejo-dev attested-names NAMES_DIR OUTPUT_DIR`: rebuilds `AttestedPairsData.swift` and `FamiliarHangulData.swift` from
/// `foreign_people.tsv`.
///
/// The words of a name are paired in the order that reads better. What sounds nothing alike (a pen name beside the real
/// one) is left out, and so is every pair of `tests_foreign.jsonl`.
enum AttestedNamesCommand {
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count == 2, let people = PhoneticTrainingCommand.read(arguments[0] + "/foreign_people.tsv") else {
      print("usage: daejo-dev attested-names NAMES_DIR OUTPUT_DIR")
      return 2
    }
    let held = Set(
      PhoneticTrainingCommand.readTests(arguments[0] + "/tests_foreign.jsonl").filter { $0.label == "same" }
        .map { PhoneticTrainingCommand.key($0.pair) })
    var scores: [[UInt8]: Double] = [:]
    var borne: [[UInt8]: Int] = [:]
    for line in people.dropFirst() {
      let fields = line.split(separator: "\t")
      guard fields.count >= 2 else { continue }
      for pair in pairs(String(fields[0]), String(fields[1])) {
        let key = AttestedNames.key(pair.units, pair.letters)
        guard !held.contains(key) else { continue }
        scores[key] = score(pair)
        borne[pair.units, default: 0] += 1
      }
    }
    let known = scores.filter { $0.value > AttestedNames.leastScore }.keys
    let familiar = borne.filter { $0.value >= AttestedNames.familiar }.keys
    let lists = [("AttestedPairsData", Array(known), "pairs"), ("FamiliarHangulData", Array(familiar), "words")]
    for (name, words, sort) in lists {
      let isWritten = GeneratedSource.write(
        filter: name, of: words, called: sort, bits: 16, places: AttestedNames.places, from: ", Hangul and Latin",
        command: "attested-names", to: arguments[1])
      if !isWritten { return 2 }
    }
    return 0
  }

  /// The words of a name side by side, in the order that reads better.
  private static func pairs(_ hangul: String, _ english: String) -> [PhoneticTrainer.Pair] {
    let left = hangul.split(separator: " ")
    let right = english.split(separator: " ")
    guard left.count == right.count else { return [] }
    func beside(_ order: [Substring]) -> [PhoneticTrainer.Pair] {
      zip(left, order).compactMap { PhoneticTrainingCommand.pair($0, $1) }
    }
    let straight = beside(right)
    guard left.count == 2 else { return straight }
    let turned = beside(right.reversed())
    func sum(_ pairs: [PhoneticTrainer.Pair]) -> Double { pairs.reduce(0) { $0 + score($1) } }
    return sum(turned) > sum(straight) ? turned : straight
  }

  private static func score(_ pair: PhoneticTrainer.Pair) -> Double {
    PhoneticModel.shared.score(units: pair.units, letters: pair.letters)
  }
}
