/// One letter of a name, or two that have changed places, that stand in the way of its Korean form.
public final class NameSlip: Sendable {
  /// The word of the name that holds the letter, as the text writes it but for its capitals.
  public let word: String
  /// The same word with the letter that fits.
  public let repaired: String
  /// How well the word reads as it stands, in nats.
  public let score: Double
  /// By how many nats it reads better with one other letter.
  public let gain: Double
  /// The index of the letter in the word.
  public let place: Int
  /// The letter that fits.
  public let letter: Character
  /// Why, in a sentence.
  public let reason: String
  /// Whether the word as it stands is known from lists of names.
  public let isKnown: Bool
  /// Whether the repaired word is, and reads better.
  public let isRepairKnown: Bool
  /// Whether the word is unknown and the repaired one a name of many people that reads as well.
  public let isTwin: Bool
  /// Whether lists of names know the Hangul well, know the repaired word for it, and not the word as it stands.
  public let isRepairAttested: Bool
  /// Whether two letters have changed places, rather than one being another.
  public let isTurned: Bool

  init(
    word: String, repaired: String, score: Double, gain: Double, place: Int, letter: Character, reason: String,
    isKnown: Bool, isRepairKnown: Bool, isTwin: Bool, isRepairAttested: Bool, isTurned: Bool = false
  ) {
    self.word = word
    self.repaired = repaired
    self.score = score
    self.gain = gain
    self.place = place
    self.letter = letter
    self.reason = reason
    self.isKnown = isKnown
    self.isRepairKnown = isRepairKnown
    self.isTwin = isTwin
    self.isRepairAttested = isRepairAttested
    self.isTurned = isTurned
  }
}

extension NameSlip {
  /// Whether the letters alone tell a slip, though no list of names has what was meant: a long word (beside others that
  /// fit also a short one), a great gain, and no plural's or people's ending that Korean leaves out.
  public func tells(besideOthers: Bool) -> Bool {
    if isTurned { return true }
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
    if isTurned { return true }
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

  /// What a known name must read better than a word of `count` letters that reads with `score`, in nats. Many a name that
  /// is on no list reads well and is one letter from another: Dobrowolski, Kalusale.
  static func leastGain(_ score: Double, _ count: Int) -> Double {
    3.5 + 4 * max(0, score / Double(max(1, count)) - 0.6)
  }
  /// What a word of `count` letters reads at least where none of them can be a slip, in nats.
  static func leastDoubt(_ count: Int) -> Double { 0.35 * Double(count) }
  /// What a common name may read worse than an unknown word, in nats.
  static let mostLoss = 1.0
  /// What a spelling that is known for the Hangul must read better than another, in nats.
  private static let leastAttestedGain = 3.0
}

extension NameSlip {
  /// The worst letter of one word, and how much what lists of names say of it outweighs any gain. Where the word is
  /// several of the name, joined because the Korean is one, no letters of it are thought to have changed places.
  static func worst(of letters: [UInt8], _ units: [UInt8], _ score: Double, asWhole: Bool, isJoined: Bool = false) -> (
    NameSlip, weight: Double
  )? {
    guard units.count >= 3, letters.count >= 4, score > NameMatcher.beyondRepair else { return nil }
    guard !AttestedNames.spell(units, letters) else { return nil }
    let isKnown = KnownNames.contains(letters)
    if !isKnown, !isJoined, score < 0.6 * Double(letters.count),
      let turned = PhoneticTranspositions.best(.shared, units: units, letters: letters, above: score)
    {
      return (self.turned(letters, turned, score), 100)
    }
    let exchanges = PhoneticExchanges(.shared, units: units, letters: letters)
    // How people of that name are spelled says more than how names are.
    let attested = exchanges.attested(units, above: score + leastAttestedGain)
    let isRepairAttested = attested.gain > 0
    // A name that is known and fits better says more than any letters that fit better.
    let known = isRepairAttested ? attested : exchanges.best(above: score) { KnownNames.contains($0) }
    let isRepairKnown = isRepairAttested || known.gain >= leastGain(score, letters.count)
    var repair = known
    var weight = 100.0
    var isTwin = false
    if !isRepairKnown {
      // So does one that many people have and that fits as well: Petor and Peter.
      let twin =
        isKnown || letters.count < 5 ? .none : exchanges.best(above: score - mostLoss, where: PersonNames.isCommon)
      isTwin = twin.gain > 0 && twin.index > 0
      weight = isTwin ? 50 : 0
      if !isTwin, asWhole, isKnown || score >= leastDoubt(letters.count) { return nil }
      repair = isTwin ? twin : exchanges.best(above: score)
    }
    var repaired = letters
    repaired[repair.index] = repair.letter
    let old = String(decoding: [letters[repair.index] &+ 97], as: UTF8.self)
    let new = String(decoding: [repair.letter &+ 97], as: UTF8.self)
    let slip = NameSlip(
      word: text(letters), repaired: text(repaired), score: score, gain: repair.gain,
      place: repair.index, letter: new.first ?? "-",
      reason: isTwin
        ? "\"\(text(letters))\" is one letter from the common name \"\(text(repaired))\""
        : "\"\(old)\" in \(text(letters)) contradicts the Korean, \"\(new)\" would fit",
      isKnown: isKnown, isRepairKnown: isRepairKnown, isTwin: isTwin, isRepairAttested: isRepairAttested)
    return (slip, weight)
  }

  private static func turned(_ letters: [UInt8], _ repair: PhoneticTranspositions.Repair, _ score: Double) -> NameSlip {
    let letter = String(decoding: [repair.letters[repair.index] &+ 97], as: UTF8.self)
    return NameSlip(
      word: text(letters), repaired: text(repair.letters), score: score, gain: repair.gain, place: repair.index,
      letter: letter.first ?? "-", reason: PhoneticTranspositions.reason(letters, repair), isKnown: false,
      isRepairKnown: KnownNames.contains(repair.letters), isTwin: false, isRepairAttested: false, isTurned: true)
  }

  /// Folded letters as a name.
  static func text(_ letters: [UInt8]) -> String {
    KoreanNameJudge.capitalised(String(decoding: letters.map { $0 &+ 97 }, as: UTF8.self))
  }
}
