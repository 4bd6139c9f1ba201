public import Mentions
import TextModel

/// What may stand behind a noun within its eojeol (어절): nothing, or a chain of particles and copula.
public enum Particles {
  /// What follows a noun.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Nothing: the eojeol, or its Hangul, ends with the noun.
    case bare
    /// Particles: 은, 에서도, 까지만.
    case particles
    /// A form of 이다: 이다, 였던, 인.
    case copula
  }

  /// The rest of an eojeol behind a noun.
  public struct Tail: Hashable, Sendable {
    /// The suffix that stands right behind the noun (미국·인·은), where one was asked for and found.
    public var suffix: SuffixClass?
    /// What follows the noun and its suffix.
    public var kind: Kind
    /// The offset behind the chain: the end of the run of Hangul.
    public var end: Int
  }

  /// Reads what follows the noun that ends at `nounEnd` (UTF-8 offset): the whole run of Hangul behind it must be a
  /// chain of particles, whose forms agree with the syllables before them; behind letters, digits and signs every form
  /// may stand. nil where the run is something else, so that the noun does not end there.
  ///
  /// With a `kind` the suffixes of that kind may stand before the chain. `nounEnd` must be a scalar's border.
  public static func tail(in bytes: [UInt8], after nounEnd: Int, kind: MentionKind? = nil) -> Tail? {
    guard nounEnd > 0, nounEnd <= bytes.count else { return nil }
    let end = hangulEnd(bytes, nounEnd)
    if end == nounEnd { return Tail(suffix: nil, kind: .bare, end: end) }
    if let found = chain(bytes, nounEnd, end, allowed: 63) { return Tail(suffix: nil, kind: found, end: end) }
    guard let kind else { return nil }
    for suffix in SuffixClass.classes(of: kind) {
      let next = nounEnd + suffix.bytes.count
      guard next <= end, matches(bytes, nounEnd, suffix.bytes) else { continue }
      if next == end { return Tail(suffix: suffix, kind: .bare, end: end) }
      if let found = chain(bytes, next, end, allowed: 63) { return Tail(suffix: suffix, kind: found, end: end) }
    }
    return nil
  }

  /// Whether the bytes from `start` to the end of the run of Hangul are nothing but particles: 이란 behind a closing
  /// quote, where it is no country. False for an empty run.
  public static func isChain(in bytes: [UInt8], from start: Int) -> Bool {
    let end = hangulEnd(bytes, start)
    return end > start && chain(bytes, start, end, allowed: 63) != nil
  }

  /// The offsets at which a noun that begins at `start` may end, the longest first: the end of its run of Hangul, and
  /// before every ending that reads as a chain of particles. For nouns that no glossary knows.
  public static func nounEnds(in bytes: [UInt8], from start: Int) -> [Int] {
    let end = hangulEnd(bytes, start)
    guard end > start else { return [] }
    var ends = [end]
    var offset = end - 3
    while offset > start {
      // 돈으로 is 돈 with a particle, and no 돈으.
      let isSplit = bytes[(offset - 3)..<offset].elementsEqual(eu) && bytes[offset..<(offset + 3)].elementsEqual(ro)
      if !isSplit, chain(bytes, offset, end, allowed: 63) != nil { ends.append(offset) }
      offset -= 3
    }
    return ends
  }

  private static let eu = Array("으".utf8)
  private static let ro = Array("로".utf8)

  /// The offset behind the run of Hangul syllables that begins at `start`; `start` itself where none does.
  public static func hangulEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var offset = start
    while offset + 2 < bytes.count, isSyllable(bytes, offset) { offset += 3 }
    return offset
  }

  /// Whether a Hangul syllable (U+AC00…U+D7A3: EA B0 80 … ED 9E A3) begins at `offset`.
  private static func isSyllable(_ bytes: [UInt8], _ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0xEB, 0xEC: true
    case 0xEA: bytes[offset + 1] >= 0xB0
    case 0xED: bytes[offset + 1] < 0x9E || (bytes[offset + 1] == 0x9E && bytes[offset + 2] <= 0xA3)
    default: false
    }
  }

  /// What kind of chain fills `start..<end` exactly; nil where none does. Particles are preferred to the copula.
  private static func chain(_ bytes: [UInt8], _ start: Int, _ end: Int, allowed: UInt8) -> Kind? {
    if start == end { return .particles }
    // No chain is longer than this: 으로부터였을까 has seven syllables.
    guard end - start <= 36 else { return nil }
    let before = finalConsonant(bytes, start)
    var copula = false
    for form in forms[UTF8Scalars.scalar(in: bytes, at: start).value] ?? [] {
      guard form.place.rawValue & allowed != 0, allows(form.condition, before) else { continue }
      let next = start + form.bytes.count
      guard next <= end, matches(bytes, start, form.bytes) else { continue }
      if form.place == .copula {
        if next == end { copula = true }
      } else if next == end {
        return .particles
      } else if let rest = chain(bytes, next, end, allowed: form.place.next) {
        if rest == .particles { return .particles }
        copula = true
      }
    }
    return copula ? .copula : nil
  }

  /// The forms by their first syllable.
  private static let forms: [UInt32: [ParticleForm]] = Dictionary(grouping: ParticleForm.all) { form in
    UTF8Scalars.scalar(in: form.bytes, at: 0).value
  }

  private static func matches(_ bytes: [UInt8], _ start: Int, _ form: [UInt8]) -> Bool {
    guard start + form.count <= bytes.count else { return false }
    for (index, byte) in form.enumerated() where bytes[start + index] != byte { return false }
    return true
  }

  /// The index of the final consonant before `offset`, 0 for none; nil where no syllable stands there.
  private static func finalConsonant(_ bytes: [UInt8], _ offset: Int) -> Int? {
    guard let scalar = UTF8Scalars.scalar(in: bytes, before: offset)?.value, Hangul.isSyllable(scalar) else {
      return nil
    }
    return Hangul.tail(scalar)
  }

  /// Whether a form may follow a syllable with the final consonant `final` (8 is ㄹ).
  private static func allows(_ condition: ParticleForm.Condition, _ final: Int?) -> Bool {
    guard let final else { return true }
    switch condition {
    case .any: return true
    case .batchim: return final != 0
    case .vowel: return final == 0
    case .vowelOrRieul: return final == 0 || final == 8
    case .batchimNotRieul: return final != 0 && final != 8
    }
  }
}
