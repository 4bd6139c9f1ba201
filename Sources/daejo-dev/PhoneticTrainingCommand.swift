import FoundationEssentials
import Korean
import TextModel

#if canImport(Glibc)
  import Glibc
#endif

/// `daejo-dev train-phonetics NAMES_DIR OUTPUT_DIR`: rebuilds `PhoneticWeights.swift`.
///
/// NAMES_DIR holds `foreign_people.tsv` and `korean_people.tsv` (Hangul, tab, English); `tests_*.jsonl` in it are kept
/// out of the training and used to report the area under the curve.
enum PhoneticTrainingCommand {
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count == 2 else {
      print("usage: daejo-dev train-phonetics NAMES_DIR OUTPUT_DIR")
      return 2
    }
    let tests = readTests(arguments[0] + "/tests_foreign.jsonl")
    let held = Set(tests.filter { $0.label == "same" }.map { key($0.pair) })
    var choices: [[PhoneticTrainer.Pair]] = []
    var seen: Set<[UInt8]> = []
    for name in ["foreign_people.tsv", "korean_people.tsv"] {
      guard let lines = read(arguments[0] + "/" + name) else {
        print("cannot read \(name)")
        return 2
      }
      for line in lines.dropFirst() {
        let fields = line.split(separator: "\t")
        guard fields.count >= 2 else { continue }
        for pairs in tokenPairs(String(fields[0]), String(fields[1])) {
          let kept = pairs.filter { !held.contains(key($0)) }
          guard let first = kept.first, seen.insert(key(first)).inserted else { continue }
          choices.append(kept)
        }
      }
    }
    print("\(choices.count) token pairs")
    var trainer = PhoneticTrainer()
    let pairs = trainer.expectationMaximisation(choices, rounds: 9)
    report(-1, trainer, tests)
    trainer.openContexts(pairs, least: 8)
    trainer.sharpen(pairs, rounds: 10) { report($0, $1, tests) }
    // Translators spell more freely than an encyclopaedia: 0 is where about 98 % of the true pairs are accepted.
    trainer.bias += 3
    let output = arguments[1] + "/PhoneticWeights.swift"
    guard FileManager.default.createFile(atPath: output, contents: Data(trainer.swiftSource().utf8)) else {
      print("cannot write \(output)")
      return 2
    }
    return 0
  }

  static func read(_ path: String) -> [String]? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  static func key(_ pair: PhoneticTrainer.Pair) -> [UInt8] { pair.units + [255] + pair.letters }

  static func pair(_ hangul: some StringProtocol, _ latin: some StringProtocol) -> PhoneticTrainer.Pair? {
    let pair = PhoneticTrainer.Pair(units: JamoUnits.units(String(hangul)), letters: LatinFold.letters(String(latin)))
    let fits = pair.units.count <= 40 && pair.letters.count <= 24
    return pair.units.count >= 2 && pair.letters.count >= 1 && fits ? pair : nil
  }

  /// The token pairs of a name; each with the alternatives among which the model chooses (names are turned round).
  static func tokenPairs(_ hangul: String, _ english: String) -> [[PhoneticTrainer.Pair]] {
    let left = hangul.split(separator: " ")
    let right = english.split(separator: " ")
    if left.count == right.count {
      return left.indices.compactMap { i in
        var options = [pair(left[i], right[i])]
        if left.count == 2 { options.append(pair(left[i], right[1 - i])) }
        let made = options.compactMap { $0 }
        return made.isEmpty ? nil : made
      }
    }
    if left.count == 1, right.count == 2, left[0].unicodeScalars.count == 3 {
      // A Korean name: one syllable of surname.
      let first = left[0].prefix(1)
      let rest = left[0].dropFirst()
      return [
        [pair(first, right[0]), pair(first, right[1])].compactMap { $0 },
        [pair(rest, right[1]), pair(rest, right[0])].compactMap { $0 },
      ].filter { !$0.isEmpty }
    }
    return []
  }

  struct Test {
    var pair: PhoneticTrainer.Pair
    var label: String
  }

  static func readTests(_ path: String) -> [Test] {
    struct Row: Decodable {
      var hangul: String
      var english: String
      var label: String
    }
    let decoder = JSONDecoder()
    return (read(path) ?? []).compactMap { line in
      guard let row = try? decoder.decode(Row.self, from: Data(line.utf8)), let pair = pair(row.hangul, row.english)
      else { return nil }
      return Test(pair: pair, label: row.label)
    }
  }

  static func report(_ round: Int, _ trainer: PhoneticTrainer, _ tests: [Test]) {
    var scores: [String: [Float]] = [:]
    for test in tests { scores[test.label, default: []].append(trainer.align(test.pair, wantPath: false).score) }
    // An eighth of the list pairs the family name with the given name of a Japanese: no model accepts those.
    let same = (scores["same"] ?? []).filter { $0 > -15 }
    var line = "round \(round):"
    for (label, others) in scores.sorted(by: { $0.key < $1.key }) where label != "same" {
      line += " \(label) \(area(same, others));"
    }
    for limit in [Float(-6), -4, -2, 0, 2] {
      line += "\n    at \(limit):"
      for (label, all) in scores.sorted(by: { $0.key < $1.key }) {
        let scores = label == "same" ? same : all
        let accepted = Double(scores.filter { $0 >= limit }.count) / Double(max(1, scores.count))
        line += " \(label) \((accepted * 10000).rounded() / 100)"
      }
    }
    print(line)
  }

  /// The area under the curve: how often a true pair scores above a false one.
  static func area(_ same: [Float], _ others: [Float]) -> Double {
    let sorted = others.sorted()
    var below = 0.0
    for score in same {
      let low = sorted.partitioningIndex { $0 >= score }
      below += Double(low)
    }
    return (below / Double(max(1, same.count)) / Double(max(1, others.count)) * 10000).rounded() / 10000
  }
}

extension PhoneticTrainer {
  /// The table as `PhoneticModel` reads it, in a Swift file.
  func swiftSource() -> String {
    var bytes: [UInt8] = []
    func word(_ value: Int) { Sextets.encode(value, into: &bytes) }
    func signed(_ value: Int) { word(value >= 0 ? value * 2 : -value * 2 - 1) }
    func step(_ value: Float) -> Int { max(-127, min(127, Int((value * Float(PhoneticModel.scale)).rounded()))) }
    word(nodeCount)
    for node in 1..<nodeCount {
      word(nodes[node].parent)
      word(nodes[node].letter)
    }
    signed(Int((bias * Float(PhoneticModel.scale)).rounded()))
    for letter in 0..<26 { signed(step(silent[letter])) }
    for value in background { signed(step(value)) }
    var rows: [(key: Int, entries: [(Int, Int)])] = []
    for row in 1..<rowKeys.count {
      var entries: [(Int, Int)] = []
      for node in 0..<nodeCount {
        let value = step(weights[row * nodeCount + node])
        if row <= 68 ? allowed[row * nodeCount + node] : abs(value) >= 2 { entries.append((node, value)) }
      }
      if row <= 68 || !entries.isEmpty { rows.append((rowKeys[row], entries)) }
    }
    word(rows.count + 1)
    for (index, row) in rows.enumerated() {
      if index >= 68 { word(row.key) }
      word(row.entries.count)
      var last = 0
      for (node, value) in row.entries {
        word(node - last)
        signed(value)
        last = node
      }
    }
    return GeneratedSource.file(
      command: "train-phonetics", name: "PhoneticWeights",
      origin: "Learned from pairs of names in Hangul and Latin letters: Wikidata labels (CC0) by way of\n"
        + "// NETransliteration-COLING2018. No name is in it, only weights of jamo and letters.",
      summary: "\(nodeCount) chunks of letters and their weights for \(rows.count) jamo in context; read by `Sextets`.",
      encoded: bytes)
  }
}
