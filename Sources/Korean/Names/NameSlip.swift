/// One letter of a name that stands in the way of its Korean form.
public struct NameSlip: Hashable, Sendable {
  /// The word of the name that holds the letter, as the text writes it but for its capitals.
  public var word: String
  /// The same word with the letter that fits.
  public var repaired: String
  /// How well the word reads as it stands, in nats.
  public var score: Double
  /// By how many nats it reads better with one other letter.
  public var gain: Double
  /// The index of the letter in the word.
  public var place: Int
  /// The letter that fits.
  public var letter: Character
  /// Why, in a sentence.
  public var reason: String
  /// Whether the word as it stands is known from lists of names.
  public var isKnown: Bool
  /// Whether the repaired word is, and reads better.
  public var isRepairKnown: Bool
  /// Whether the word is unknown and the repaired one a name of many people that reads as well.
  public var isTwin: Bool
}

extension NameSlip {
  /// Whether the letters alone tell a slip, though no list of names has what was meant: a long word (beside others that
  /// fit also a short one), a great gain, and no plural's or people's ending that Korean leaves out.
  public func tells(besideOthers: Bool) -> Bool {
    guard gain >= 8, word.utf8.count >= (besideOthers ? 4 : 5), !"hjqwxy".contains(letter) || besideOthers && gain >= 14
    else {
      return false
    }
    return !NameSlip.endings.contains { word.hasSuffix($0) && place >= word.utf8.count - $0.utf8.count }
  }

  /// Endings that Korean leaves out or replaces.
  private static let endings = ["s", "ic", "id", "ish", "an", "ian", "ans", "ians", "ers"]

  /// Whether a word that sounds right as a whole is one letter from one that sounds far better, though no list has
  /// either: Plosco for 플라스코. Silent letters stand beside consonants (Deptford, Kiernan) and prove nothing.
  public var contradicts: Bool {
    let letters = Array(word.lowercased().utf8)
    guard !isKnown, tells(besideOthers: false), gain >= 9.5, score < NameSlip.leastDoubt(letters.count) else {
      return false
    }
    let vowels = Set("aeiouy".utf8)
    guard place > 0, place + 1 < letters.count else { return false }
    return vowels.contains(letters[place])
      || vowels.contains(letters[place - 1]) && vowels.contains(letters[place + 1])
  }

  /// The words of a name with the repaired word in the place of the slip.
  public func repairing(_ parts: [String]) -> String {
    parts.map { LatinFold.string($0) == LatinFold.string(word) ? repaired : $0 }.joined(separator: " ")
  }

  /// What a known name must read better than the word that stands, in nats.
  static let leastGain = 3.5
  /// What a word of `count` letters reads at least where none of them can be a slip, in nats.
  static func leastDoubt(_ count: Int) -> Double { 0.35 * Double(count) }
  /// What a common name may read worse than an unknown word, in nats.
  static let mostLoss = 1.0
}

extension NameMatcher {
  /// Whether the last word of `english`, by which people are called, has a counterpart in `korean`.
  public func coversLast(korean: [String], english: [String]) -> Bool {
    let words = NameMatcher.words(english)
    let units = korean.map(JamoUnits.units).filter { !$0.isEmpty }
    guard words.count >= 2, !units.isEmpty, units.count <= 6, words.count <= 8 else { return true }
    if KoreanNameJudge.shared.isBuiltLikeName(korean.joined(separator: " ")),
      KoreanNameJudge.shared.looksKorean(english)
    {
      return true
    }
    let straight = align(units, words)
    if units.count < 2 { return !straight.leftEnglish.contains(words.count - 1) }
    let turned = align(Array(units.dropFirst()) + [units[0]], words)
    let best = turned.worth > straight.worth + 8 ? turned : straight
    return !best.leftEnglish.contains(words.count - 1)
  }

  /// The letter of `english` that fits its place in `korean` worst: what reads best when one letter is exchanged.
  ///
  /// Every name has a worst letter; how large the gain must be to call it a slip is the caller's to say. Of a name
  /// that sounds right `asWhole`, words that are known or read well are only in doubt where a known name comes of it; that
  /// is quickly found.
  public func slip(korean: [String], english: [String], asWhole: Bool = false) -> NameSlip? {
    let words = NameMatcher.words(english)
    let units = korean.map(JamoUnits.units).filter { !$0.isEmpty }
    guard !words.isEmpty, !units.isEmpty, units.count <= 6, words.count <= 8 else { return nil }
    var alignment = align(units, words)
    if units.count >= 2, words.count >= 2 {
      let turned = align(Array(units.dropFirst()) + [units[0]], words)
      if turned.worth > alignment.worth + 8 { alignment = turned }
    }
    var worst: NameSlip?
    var weightOfWorst = 0.0
    for ((units, letters), score) in zip(alignment.pairs, alignment.scores) {
      guard units.count >= 3, letters.count >= 4, score > NameMatcher.beyondRepair else { continue }
      let isKnown = KnownNames.contains(letters)
      let model = PhoneticModel.shared
      // A name that is known and fits better says more than any letters that fit better.
      let known = model.repair(units: units, letters: letters, base: score) { KnownNames.contains($0) }
      let isRepairKnown = known.gain >= NameSlip.leastGain
      var repair = known
      var weight = 100.0
      var isTwin = false
      if !isRepairKnown {
        // So does one that many people have and that fits as well: Petor and Peter.
        let base = score - NameSlip.mostLoss
        let twin =
          isKnown || letters.count < 5
          ? .none : model.repair(units: units, letters: letters, base: base, where: PersonNames.isCommon)
        isTwin = twin.gain > 0 && twin.index > 0
        weight = isTwin ? 50 : 0
        if !isTwin, asWhole, isKnown || score >= NameSlip.leastDoubt(letters.count) { continue }
        repair = isTwin ? twin : model.repair(units: units, letters: letters, base: score)
      }
      guard repair.gain + weight > weightOfWorst else { continue }
      weightOfWorst = repair.gain + weight
      var repaired = letters
      repaired[repair.index] = repair.letter
      func text(_ letters: [UInt8]) -> String {
        KoreanNameJudge.capitalised(String(decoding: letters.map { $0 &+ 97 }, as: UTF8.self))
      }
      let old = String(decoding: [letters[repair.index] &+ 97], as: UTF8.self)
      let new = String(decoding: [repair.letter &+ 97], as: UTF8.self)
      worst = NameSlip(
        word: text(letters), repaired: text(repaired), score: score, gain: repair.gain,
        place: repair.index, letter: new.first ?? "-",
        reason: isTwin
          ? "\"\(text(letters))\" is one letter from the common name \"\(text(repaired))\""
          : "\"\(old)\" in \(text(letters)) contradicts the Korean, \"\(new)\" would fit",
        isKnown: isKnown, isRepairKnown: isRepairKnown, isTwin: isTwin)
    }
    return worst
  }
}
