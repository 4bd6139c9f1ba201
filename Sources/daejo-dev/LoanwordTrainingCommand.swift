import FoundationEssentials
import Korean
import TextModel

#if canImport(Glibc)
  import Glibc
#endif

/// `daejo-dev train-loanwords NAMES_DIR CHECKOUT ORDINARY OUTPUT_DIR`: rebuilds `LoanwordWeights.swift` and
/// `OrdinaryWordsData.swift`.
///
/// Names come from `foreign_people.tsv`; Korean words from ORDINARY (what `scripts/ordinary-korean-words` prints), from
/// the checkout's own `Glossaries` and `Pairs`, from `KoreanWordForms`, and from `korean_people.tsv`.
enum LoanwordTrainingCommand {
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count == 4, let ordinary = PhoneticTrainingCommand.read(arguments[2]),
      let foreign = PhoneticTrainingCommand.read(arguments[0] + "/foreign_people.tsv"),
      let korean = PhoneticTrainingCommand.read(arguments[0] + "/korean_people.tsv")
    else {
      print("usage: daejo-dev train-loanwords NAMES_DIR CHECKOUT ORDINARY OUTPUT_DIR")
      return 2
    }
    var loans: Set<[UInt32]> = []
    for line in foreign.dropFirst() {
      guard let hangul = line.split(separator: "\t").first else { continue }
      let words = hangul.split(separator: " ")
      guard words.count >= 2 else { continue }
      for word in words {
        let scalars = word.unicodeScalars.map(\.value)
        if scalars.count >= 2, scalars.allSatisfy(Hangul.isSyllable) { loans.insert(scalars) }
      }
    }
    var native: Set<[UInt32]> = []
    for line in korean.dropFirst() {
      let scalars = line.prefix { $0 != "\t" }.unicodeScalars.map(\.value)
      if scalars.count <= 4, scalars.allSatisfy(Hangul.isSyllable) { native.insert(scalars) }
    }
    let named = loans.union(native).union(ownNames(arguments[1]))
    let names = native.count
    for text in ownTexts(arguments[1]) {
      for word in text.split(whereSeparator: { !isHangul($0) }) {
        let scalars = word.unicodeScalars.map(\.value)
        if scalars.count >= 2 { native.insert(scalars) }
      }
    }
    let common = OrdinaryWordList(ordinary)
    native.formUnion(common.all)
    for form in KoreanWordForms.all() where form.count >= 2 { native.insert(form) }
    for (index, word) in native.sorted(by: before).enumerated() where word.count <= 3 {
      native.insert(word + KoreanWordForms.particles[index % KoreanWordForms.particles.count])
    }
    native.subtract(loans)
    print("\(loans.count) names, \(native.count) Korean words, \(names) of them Korean names")
    let source = train(Array(loans).sorted(by: before), Array(native).sorted(by: before))
    for (name, text) in [("LoanwordWeights", source), ("OrdinaryWordsData", common.source(besides: named))] {
      let output = arguments[3] + "/\(name).swift"
      guard FileManager.default.createFile(atPath: output, contents: Data(text.utf8)) else {
        print("cannot write \(output)")
        return 2
      }
    }
    return 0
  }

  private static func before(_ a: [UInt32], _ b: [UInt32]) -> Bool { a.lexicographicallyPrecedes(b) }

  private static func isHangul(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { Hangul.isSyllable($0.value) }
  }

  /// The Korean of the glossaries (people and places apart, which hold foreign names) and of the articles.
  private static func ownTexts(_ checkout: String) -> [String] {
    var texts: [String] = []
    for name in ["terms", "titles", "organizations"] {
      for line in PhoneticTrainingCommand.read(checkout + "/Glossaries/ko-en/\(name).csv") ?? [] { texts.append(line) }
    }
    let pairs = (try? FileManager.default.contentsOfDirectory(atPath: checkout + "/Pairs")) ?? []
    for pair in pairs.sorted() {
      for line in PhoneticTrainingCommand.read(checkout + "/Pairs/\(pair)/article.ko.md") ?? [] { texts.append(line) }
    }
    return texts
  }

  /// The words of Hangul in the glossaries of people and places.
  private static func ownNames(_ checkout: String) -> [[UInt32]] {
    ["people", "places"].flatMap { PhoneticTrainingCommand.read(checkout + "/Glossaries/ko-en/\($0).csv") ?? [] }
      .flatMap { $0.split(whereSeparator: { !isHangul($0) }).map { $0.unicodeScalars.map(\.value) } }
  }

  private static func isHeldBack(_ word: [UInt32]) -> Bool {
    word.reduce(UInt32(17)) { ($0 &* 31) &+ $1 } % 20 == 0
  }

  private static func train(_ loans: [[UInt32]], _ native: [[UInt32]]) -> String {
    var weights = [Float](repeating: 0, count: LoanwordModel.featureCount)
    var bias: Float = 0
    var random = SplitMix(state: 7)
    var examples: [(word: [UInt32], target: Float)] = native.map { ($0, 0) }
    // As many of the one as of the other.
    let copies = max(1, native.count / max(1, loans.count))
    for word in loans { for _ in 0..<copies { examples.append((word, 1)) } }
    // Every twentieth word, by its letters, tells how well the others were learned.
    let held = examples.filter { isHeldBack($0.word) }
    examples.removeAll { isHeldBack($0.word) }
    for round in 0..<8 {
      examples.shuffle(using: &random)
      let rate: Float = 0.1 / (1 + Float(round))
      var right = 0
      for (word, target) in examples {
        var sum = bias
        LoanwordModel.features(word) { sum += weights[$0] }
        let error = target - 1 / (1 + expf(-sum))
        if (sum > 0) == (target == 1) { right += 1 }
        LoanwordModel.features(word) { weights[$0] += rate * (error - 0.0003 * weights[$0]) }
        bias += rate * 0.1 * error
      }
      let known = held.filter { word, target in
        var sum = bias
        LoanwordModel.features(word) { sum += weights[$0] }
        return (sum > 0) == (target == 1)
      }
      print(
        "round \(round): \(Double(right) / Double(examples.count)) right,"
          + " \(Double(known.count) / Double(held.count)) of those held back")
    }
    var bytes: [UInt8] = []
    func signed(_ value: Int) { Sextets.encode(value >= 0 ? value * 2 : -value * 2 - 1, into: &bytes) }
    func step(_ value: Float) -> Int { max(-127, min(127, Int((value / Float(LoanwordModel.step)).rounded()))) }
    signed(step(bias))
    let kept = weights.indices.filter { step(weights[$0]) != 0 }
    Sextets.encode(kept.count, into: &bytes)
    var last = 0
    for index in kept {
      Sextets.encode(index - last, into: &bytes)
      signed(step(weights[index]))
      last = index
    }
    return GeneratedSource.file(
      command: "train-loanwords", name: "LoanwordWeights",
      origin: "Learned from names in Hangul (Wikidata labels, CC0, by way of NETransliteration-COLING2018)"
        + " against words\n"
        + "// of mecab-ko-dic (Apache License 2.0) and of this project's glossaries and articles. No name is in it, only"
        + " weights\n// of syllables and their parts.",
      summary: "Weights of \(kept.count) features; read by `Sextets`.", encoded: bytes)
  }
}

/// Swift files that hold a table in printable characters.
enum GeneratedSource {
  /// Writes a filter of words met in lists of people's names to `folder`, and says how many there are; false where it cannot
  /// be written.
  static func write(
    filter name: String, of words: [[UInt8]], called sort: String, bits: Int, places: Int, from names: String,
    command: String, to folder: String
  ) -> Bool {
    print("\(name): \(words.count) \(sort)")
    let source = file(
      command: command, name: name,
      origin:
        "Made from people's names\(names): Wikidata labels (CC0) by way of NETransliteration-COLING2018."
        + "\n// A filter of hashes: no name is in it.",
      summary: "A Bloom filter of \(words.count) \(sort), six bits a character.",
      encoded: BloomFilter.encoded(words, bits: bits, places: places))
    let path = folder + "/\(name).swift"
    guard FileManager.default.createFile(atPath: path, contents: Data(source.utf8)) else {
      print("cannot write \(path)")
      return false
    }
    return true
  }

  static func file(command: String, name: String, origin: String, summary: String, encoded: [UInt8]) -> String {
    var text = """
      // Generated by `daejo-dev \(command)`; do not edit.
      // \(origin)
      // swift-format-ignore-file

      enum \(name) {
        /// \(summary)
        static let encoded: StaticString = \"\"\"

      """
    var start = 0
    while start < encoded.count {
      let end = min(encoded.count, start + 112)
      text += "    " + String(decoding: encoded[start..<end], as: UTF8.self) + (end < encoded.count ? "\\\n" : "\n")
      start = end
    }
    return text + "    \"\"\"\n}\n"
  }
}
