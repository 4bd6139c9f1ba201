/// Korean and English words laid beside one another by sound.
///
/// One value answers all questions about the same words: whether they are one name, whether the last word has its
/// counterpart, which letter stands in the way. What was heard for one of them is kept with the English name.
public final class NameHearing {
  let korean: KoreanPhrase
  let english: EnglishName
  private let searched: SearchedWords?
  private let heard: HeardWords
  /// Where the Korean words, one or two from one on, stand among those that were heard beside the name; −1 until asked.
  @exclusivity(unchecked) private var places: [Int]
  private var straight: Alignment?
  private var turned: Alignment?
  /// Whether `NameMatcher` refuses the words.
  public private(set) lazy var isRefused = NameMatcher.shared.refuses(self)
  /// The worst letter of words that sound right as a whole.
  public private(set) lazy var worstAsWhole = slip(asWhole: true)

  /// The words of a name on both sides.
  public convenience init(_ korean: KoreanPhrase, _ english: EnglishName) { self.init(korean, english, nil) }

  /// The same where a search has scored some of the Korean words.
  init(_ korean: KoreanPhrase, _ english: EnglishName, _ searched: SearchedWords?) {
    self.korean = korean
    self.english = english
    self.searched = searched
    heard = english.heard
    // Nothing is a name of so many words.
    let isShort = korean.units.count <= 6 && english.words.count <= 8
    places = [Int](repeating: -1, count: isShort && !english.words.isEmpty ? 2 * korean.units.count : 0)
  }

  /// Whether there is anything to compare, and not too much of it.
  private var isComparable: Bool { !places.isEmpty }

  // MARK: Which words lie beside which

  /// Words that were laid beside one another.
  private struct Step {
    /// The first Korean word, and how many there are.
    let korean: (first: Int, count: Int)
    let english: (first: Int, count: Int)
    let score: Double
  }

  /// Which words were laid beside which.
  private struct Alignment {
    /// From the last words to the first.
    var steps: [Step] = []
    var leftKorean = 0
    var leftEnglish: [Int] = []
    /// What the alignment is worth, words left over and all.
    var worth = 0.0

    /// The score of the step that fits worst; nil where no words were laid beside one another.
    var worst: Double? { steps.isEmpty ? nil : steps.reduce(.infinity) { min($0, $1.score) } }
  }

  /// The best alignment that keeps the order; neighbours may be read as one word. Turned, the first Korean word stands
  /// last: Japanese, Hungarian and Chinese names stand in either order.
  private func alignment(turned isTurned: Bool) -> Alignment {
    if let known = isTurned ? turned : straight { return known }
    let alignment = align(startingWith: isTurned ? 1 : 0)
    if isTurned { turned = alignment } else { straight = alignment }
    return alignment
  }

  private func align(startingWith start: Int) -> Alignment {
    let places = (korean.units.count + 1) * (english.words.count + 1)
    return withUnsafeTemporaryAllocation(of: Place.self, capacity: places) { grid in
      grid.initialize(repeating: Place())
      fill(grid, startingWith: start)
      return walkedBack(grid, startingWith: start)
    }
  }

  /// How far an alignment may have come when so many words of either side are laid, and by which step.
  private struct Place {
    var worth = -1e9
    var korean = 0
    var english = 0
    var score = 0.0
  }

  /// Finds the best way to every place, row by row of Korean words.
  private func fill(_ grid: UnsafeMutableBufferPointer<Place>, startingWith start: Int) {
    let n = korean.units.count
    let m = english.words.count
    grid[0].worth = 0
    for i in 0...n {
      for j in 0...m {
        let here = grid[i * (m + 1) + j].worth
        func reach(_ a: Int, _ b: Int, _ gain: Double, _ score: Double) {
          let index = (i + a) * (m + 1) + j + b
          if here + gain > grid[index].worth {
            grid[index] = Place(worth: here + gain, korean: a, english: b, score: score)
          }
        }
        if i < n { reach(1, 0, -3, 0) }
        guard j < m else { continue }
        reach(0, 1, english.words[j].isOptional ? -0.2 : -3, 0)
        guard i < n else { continue }
        let first = (i + start) % n
        for b in 1...HeardWords.longestSpan where heard.hasSpan(j, b) {
          let score = self.score((first, 1), (j, b))
          reach(1, b, max(-5, min(14, score)) - 0.1 * Double(b - 1), score)
        }
        if i + 2 <= n {
          let score = self.score((first, 2), (j, 1))
          reach(2, 1, max(-5, min(14, score)) - 0.1, score)
        }
      }
    }
  }

  /// The steps that led to the last place.
  private func walkedBack(_ grid: UnsafeMutableBufferPointer<Place>, startingWith start: Int) -> Alignment {
    let n = korean.units.count
    var i = n
    var j = english.words.count
    var alignment = Alignment()
    alignment.worth = grid[grid.count - 1].worth
    alignment.steps.reserveCapacity(min(i, j))
    while i > 0 || j > 0 {
      let place = grid[i * (english.words.count + 1) + j]
      if place.korean == 0, place.english == 0 { break }
      i -= place.korean
      j -= place.english
      if place.korean > 0, place.english > 0 {
        alignment.steps.append(
          Step(korean: ((i + start) % n, place.korean), english: (j, place.english), score: place.score))
      } else if place.korean > 0 {
        alignment.leftKorean += 1
      } else if !english.words[j].isOptional {
        alignment.leftEnglish.append(j)
      }
    }
    return alignment
  }

  /// The score of Korean words as English ones.
  private func score(_ mine: (first: Int, count: Int), _ theirs: (first: Int, count: Int)) -> Double {
    heard.score(place(mine), theirs) { word in
      mine.count > 1 ? nil : searched?.score(mine.first, korean.units[mine.first].count, as: word)
    }
  }

  private func spelling(_ words: (first: Int, count: Int)) -> LatinWord? { heard.span(words.first, words.count) }

  private func place(_ words: (first: Int, count: Int)) -> Int {
    let index = 2 * words.first + words.count - 1
    if places[index] < 0 { places[index] = heard.place(of: units(words)) }
    return places[index]
  }

  private func units(_ words: (first: Int, count: Int)) -> [UInt8] {
    let units = korean.units
    return words.count == 1 ? units[words.first] : units[words.first] + units[(words.first + 1) % units.count]
  }

  // MARK: Whether they are one name

  /// Whether the words sound alike: what `verdict` accepts.
  func isAccepted() -> Bool { isSpelledOut || someWordsBeginAlike && areAlike() }

  /// The same whether or not any two of them begin alike.
  func areAlike() -> Bool {
    isSpelledOut
      || isComparable
        && (isAccepted(alignment(turned: false)) || mayBeTurned && isAccepted(alignment(turned: true)))
  }

  /// Whether the words sound so unlike that `verdict` refuses them.
  func isUnlike() -> Bool {
    guard isComparable, !isSpelledOut else { return false }
    let straight = alignment(turned: false)
    let worst = isContradicted(straight) ? nil : straight.worst
    if let worst, worst >= NameMatcher.acceptWord { return false }
    // In the other order they may be accepted, or come near.
    return mayBeTurned ? verdict().verdict == .refuse : worst.map { $0 <= NameMatcher.refuseWord } ?? true
  }

  /// The verdict of the sounds alone.
  func verdict() -> NameVerdict {
    if isSpelledOut { return NameVerdict(.accept, score: 15) }
    guard isComparable else { return NameVerdict(.unknown, score: 0) }
    var best = verdict(alignment(turned: false))
    if best.verdict != .accept, mayBeTurned {
      let other = verdict(alignment(turned: true))
      if other.verdict == .accept || (other.isNear && !best.isNear) { best = other }
    }
    if best.verdict == .refuse, best.cause.isNone { best.cause = .sound(korean.hangul, english.letters) }
    return best
  }

  /// 에프비아이 is FBI.
  private var isSpelledOut: Bool {
    english.words.count == 1 && english.words[0].isAcronym
      && LetterNames.spell(korean.units.flatMap(\.self), english.words[0].letters)
  }

  /// Whether any Korean word can begin with the first sound of any English one: most names beside others do not.
  private var someWordsBeginAlike: Bool {
    korean.units.contains { units in english.words.contains { NameLocator.canBegin($0.letters, units[0]) } }
  }

  private var mayBeTurned: Bool { korean.units.count >= 2 && english.words.count >= 2 }

  private func isAccepted(_ alignment: Alignment) -> Bool {
    guard !isContradicted(alignment), let worst = alignment.worst else { return false }
    return worst >= NameMatcher.acceptWord || fitsOnAverage(alignment, worst) && near(alignment) == nil
  }

  /// Whether something stands on both sides that has no partner: another given name, another surname.
  private func isContradicted(_ alignment: Alignment) -> Bool {
    alignment.leftKorean > 0 && !alignment.leftEnglish.isEmpty
  }

  /// Whether words that fit well make up for one that is in doubt.
  private func fitsOnAverage(_ alignment: Alignment, _ worst: Double) -> Bool {
    worst >= -3 && sum(alignment) / Double(alignment.steps.count) >= 4
  }

  private func sum(_ alignment: Alignment) -> Double { alignment.steps.reduce(0) { $0 + $1.score } }

  private func verdict(_ alignment: Alignment) -> NameVerdict {
    guard let worst = alignment.worst else { return NameVerdict(.refuse, score: -20) }
    let sum = sum(alignment)
    let extent: NameVerdict.Extent = alignment.leftKorean > 0 || !alignment.leftEnglish.isEmpty ? .part : .whole
    if isContradicted(alignment) { return NameVerdict(.refuse, score: min(sum, 0) - 10, extent: .whole) }
    if worst >= NameMatcher.acceptWord { return NameVerdict(.accept, score: sum, extent: extent) }
    let slip = near(alignment)
    if slip == nil, fitsOnAverage(alignment, worst) { return NameVerdict(.accept, score: sum, extent: extent) }
    let outcome: NameVerdict.Outcome = worst > NameMatcher.refuseWord ? .unknown : .refuse
    var verdict = NameVerdict(outcome, score: worst, extent: extent)
    if let reason = slip {
      verdict.isNear = true
      verdict.reason = reason
    }
    return verdict
  }

  /// Why the names are nearly alike: exactly one word does not fit, and with one letter another, or two in each other's
  /// places, it would.
  private func near(_ alignment: Alignment) -> String? {
    guard alignment.steps.count(where: { $0.score < NameMatcher.acceptWord }) == 1,
      let step = alignment.steps.first(where: { $0.score < NameMatcher.acceptWord }),
      let letters = spelling(step.english)?.letters
    else { return nil }
    let units = units(step.korean)
    let isAlone = alignment.steps.count == 1
    guard units.count >= (isAlone ? 4 : 3), letters.count >= 3, step.score > NameMatcher.beyondRepair else {
      return nil
    }
    return heard.reason(place(step.korean), step.english, isAlone: isAlone) {
      near(units, letters, step.score, isAlone: isAlone)
    }
  }

  /// The same for one word, alone or beside others that fit.
  private func near(_ units: [UInt8], _ letters: [UInt8], _ score: Double, isAlone: Bool) -> String? {
    if !english.isMandarin, !KnownNames.contains(letters),
      let turned = PhoneticTranspositions.best(.shared, units: units, letters: letters, above: score)
    {
      return PhoneticTranspositions.reason(letters, turned)
    }
    let exchanges = PhoneticExchanges(.shared, units: units, letters: letters)
    var repair = exchanges.attested(units, above: score)
    if repair.gain > 0 { return reason(letters, repair) }
    // Beside a name that fits well, a small doubt is a variant (Mohammed, Muhammad); so is one in a single syllable.
    let isDoubt = !isAlone && (score > -3 || units.count < 4)
    let leastGain = isDoubt ? 7.0 : 5
    repair = exchanges.best(above: score, least: max(leastGain, NameMatcher.acceptWord - score) - NameHearing.slack)
    // Nepalgunj is Nepalganj.
    if repair.letter == 0, letters[repair.index...].starts(with: NameHearing.gunj) { return nil }
    if isVariant(repair, of: letters) { return nil }
    guard repair.gain >= leastGain, score + repair.gain >= NameMatcher.acceptWord else { return nil }
    if score + repair.gain < NameMatcher.repaired {
      // Where the letters tell less, lists of names must have what was meant; of single words only long ones are few.
      guard !isAlone || letters.count >= 7 else { return nil }
      repair = exchanges.best(above: score) { KnownNames.contains($0) }
      guard repair.gain >= leastGain, score + repair.gain >= NameMatcher.acceptWord else { return nil }
    }
    return reason(letters, repair)
  }

  /// Whether a name that people bear is one of two that languages write with i or y: Piotr, Pyotr.
  private func isVariant(_ repair: PhoneticExchanges.Repair, of letters: [UInt8]) -> Bool {
    NameHearing.vowels.contains(repair.letter) && NameHearing.vowels.contains(letters[repair.index])
      && KnownNames.contains(letters)
  }

  private static let vowels = Set(LatinFold.letters("iy"))

  /// How English wrote the end of "ganj", a market town of the Ganges.
  private static let gunj = LatinFold.letters("unj")

  /// Less than any two sums of weights differ by, in nats: what rounding may do to a score.
  private static let slack = 0.01

  private func reason(_ letters: [UInt8], _ repair: PhoneticExchanges.Repair) -> String {
    func letter(_ value: UInt8) -> String { String(decoding: [value &+ 97], as: UTF8.self) }
    return
      "\"\(letter(letters[repair.index]))\" in \(NameSlip.text(letters)) contradicts the Korean, \"\(letter(repair.letter))\" would fit"
  }

  // MARK: Names that sound right as a whole

  /// Whether the last English word, by which people are called, has a counterpart in the Korean.
  public func coversLast() -> Bool {
    guard english.words.count >= 2, isComparable, !(english.looksKorean && korean.isBuiltLikeName) else { return true }
    return !better().leftEnglish.contains(english.words.count - 1)
  }

  /// The alignment in the order that makes the more of it.
  private func better() -> Alignment {
    let straight = alignment(turned: false)
    guard mayBeTurned else { return straight }
    let turned = alignment(turned: true)
    return turned.worth > straight.worth + 8 ? turned : straight
  }

  /// The letter of the English that fits its place in the Korean worst: what reads best when one letter is exchanged.
  ///
  /// Every name has a worst letter; how large the gain must be to call it a slip is the caller's to say. Of a name
  /// that sounds right `asWhole`, words that are known or read well are only in doubt where a known name comes of it; that
  /// is quickly found.
  public func slip(asWhole: Bool = false) -> NameSlip? {
    guard isComparable else { return nil }
    var worst: NameSlip?
    var weightOfWorst = 0.0
    for step in better().steps {
      guard let letters = spelling(step.english)?.letters,
        let (slip, weight) = NameSlip.worst(
          of: letters, units(step.korean), step.score, asWhole: asWhole, isJoined: step.english.count > 1),
        slip.gain + weight > weightOfWorst
      else { continue }
      weightOfWorst = slip.gain + weight
      worst = slip
    }
    return worst
  }
}
