import Mentions
import TextModel

/// The "former" before an office, near and far.
extension EnglishTitleScanner {
  /// Takes in a "former" that a noun or two separate from the role: "the former festival director", "an ex-savings bank
  /// chief". A "former club captain" captained a former club.
  func readFormerBefore(_ start: inout Int, _ modifiers: inout [TitleModifier]) {
    guard start >= 2, bytes[start - 1] == 0x20 else { return }
    var end = start - 1
    for _ in 0..<3 {
      let word = EnglishTitleContext.wordRange(bytes, endingAt: end)
      if word.start + 3 < word.end, ["ex-", "Ex-"].contains(where: { starts([UInt8]($0.utf8), at: word.start) }) {
        modifiers.append(.former)
        start = word.start
        return
      }
      if let owner = ownerStart(end) {
        // "former Sainsbury's commercial director"
        var before = owner
        readModifierBefore(&before, &modifiers, only: .former)
        if before < owner { start = before }
        return
      }
      // "Former US Interior Secretary", "former Haerim mayor", but not "former Soviet leader".
      let isPart =
        EnglishTitleContext.isPlainNoun(bytes, word)
        || word.length > 1 && EnglishTitleContext.isCapital(bytes[word.start]) && !isOfFormerState(word)
      guard isPart, word.start > 1, bytes[word.start - 1] == 0x20 else { return }
      var before = word.start
      readModifierBefore(&before, &modifiers, only: .former)
      if before < word.start {
        start = before
        return
      }
      end = word.start - 1
    }
  }

  /// Whether a "once" before the office at `start` says that it was held: "59, once the chief of a township, is running", "was
  /// once mayor". What stands in no apposition begins a clause: "once the president signs".
  func wasHeldOnce(_ start: Int, _ end: Int) -> Bool {
    let article = EnglishTitleScanner.articles.first { ends($0, before: start) }
    let from = start - (article?.count ?? 0)
    if ends(EnglishTitleScanner.usedToBe, before: from) { return true }
    guard let once = EnglishTitleScanner.onceWords.first(where: { ends($0, before: from) }) else { return false }
    let before = from - once.count
    if EnglishTitleScanner.formsOfBe.contains(where: { ends($0, before: before) }) { return true }
    return ends([0x2C, 0x20], before: before)
      && (end == bytes.count || EnglishTitleScanner.ends.contains(bytes[end])
        || EnglishTitleScanner.prepositions.contains { starts($0, at: end) })
  }

  /// Whether a "served as" before the office at `start` says that it was held, and perhaps still is: "who has also served as
  /// economic security minister".
  func wasServedAs(_ start: Int) -> Bool {
    let article = EnglishTitleScanner.articles.first { ends($0, before: start) }
    return ends(EnglishTitleScanner.servedAs, before: start - (article?.count ?? 0))
  }

  /// Whether the "former" at `start` is that of some among several: "seven current and former employees".
  func isFormerForSome(_ start: Int) -> Bool {
    EnglishTitleScanner.besideFormer.contains { ends($0, before: start) }
  }

  private func ends(_ word: [UInt8], before offset: Int) -> Bool {
    offset >= word.count && starts(word, at: offset - word.count)
  }

  private static let besideFormer = [
    "urrent and ", "urrent or ", "present and ", "serving and ", "sitting and ", "ncumbent and ",
  ].map { Array($0.utf8) }
  private static let articles = ["the ", "a ", "an "].map { Array($0.utf8) }
  private static let onceWords = ["once ", "formerly ", "previously "].map { Array($0.utf8) }
  private static let usedToBe = Array(" used to be ".utf8)
  private static let servedAs = Array(" served as ".utf8)
  private static let formsOfBe = ["was ", "were ", "had been "].map { Array($0.utf8) }
  private static let prepositions = [" of ", " at ", " in ", " for "].map { Array($0.utf8) }
  private static let ends = Set(",.;)\n".utf8)

  private func isOfFormerState(_ word: TextRange) -> Bool {
    ["Soviet", "Yugoslav", "Czechoslovak"].contains { bytes[word.start..<word.end].elementsEqual($0.utf8) }
  }

  /// Where the body begins whose "'s" ends at `end`: up to three words with capitals.
  private func ownerStart(_ end: Int) -> Int? {
    guard
      let possessive = ["'s", "’s"].map({ Array($0.utf8) }).first(where: {
        end > $0.count && starts($0, at: end - $0.count)
      })
    else { return nil }
    var last = end - possessive.count
    var start: Int?
    for _ in 0..<3 {
      let word = EnglishTitleContext.wordRange(bytes, endingAt: last)
      guard word.length > 1, EnglishTitleContext.isCapital(bytes[word.start]), word.start > 1,
        bytes[word.start - 1] == 0x20, !isFormer(word)
      else { break }
      start = word.start
      last = word.start - 1
    }
    return start
  }

  private func isFormer(_ word: TextRange) -> Bool {
    lexicon.trie.matches(in: bytes, at: word.start).contains { match in
      guard match.end == word.end, case .modifier(.former?) = lexicon.components[match.payload] else { return false }
      return true
    }
  }

  func readModifierBefore(
    _ start: inout Int, _ modifiers: inout [TitleModifier], only wanted: TitleModifier? = nil
  ) {
    guard start >= 2, bytes[start - 1] == 0x20 else { return }
    let word = EnglishTitleContext.wordRange(bytes, endingAt: start - 1)
    guard word.length > 0,
      let match = lexicon.trie.matches(in: bytes, at: word.start).last(where: { $0.end == word.end }),
      case .modifier(let modifier?) = lexicon.components[match.payload], wanted == nil || modifier == wanted
    else { return }
    modifiers.append(modifier)
    start = word.start
  }
}
