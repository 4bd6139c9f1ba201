import Mentions
public import Termbase
import TextModel

extension TermPolicy {
  /// How Korean terms are spelled and bounded: spaces and middle dots inside a term may be left out where the
  /// glossary has them (외교부 장관, 외교부장관), and behind the term its eojeol goes on with nothing, with a suffix
  /// that its kind takes, or with particles.
  public static let korean = TermPolicy(
    spellings: { text, _ in KoreanSpellings.variants(of: text) },
    accepts: { text, range, kind in KoreanBorders.accepts(text, range, kind) })
}

/// Ways to write one term.
enum KoreanSpellings {
  /// The term without some or all of its spaces and middle dots. All combinations of up to three places; of more,
  /// only the one that leaves out everything.
  static func variants(of text: [UInt8]) -> [[UInt8]] {
    var places: [Range<Int>] = []
    for index in text.indices {
      if text[index] == 0x20, isWide(text, index - 1), isWide(text, index + 1) {
        places.append(index..<(index + 1))
      } else if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0xB7 {
        places.append(index..<(index + 2))
      }
    }
    if places.isEmpty { return [] }
    let masks = places.count <= 3 ? Array(1..<(1 << places.count)) : [(1 << min(places.count, 32)) - 1]
    return masks.map { mask in
      var variant: [UInt8] = []
      var from = 0
      for (bit, place) in places.enumerated() where bit >= 32 || mask & (1 << bit) != 0 {
        variant += text[from..<place.lowerBound]
        from = place.upperBound
      }
      return variant + text[from...]
    }
  }

  /// Whether the byte belongs to something other than ASCII: only between such may a space be left out.
  private static func isWide(_ text: [UInt8], _ index: Int) -> Bool {
    text.indices.contains(index) && text[index] >= 0x80
  }
}

/// Where a Korean term may begin and end.
enum KoreanBorders {
  static func accepts(_ text: [UInt8], _ range: TextRange, _ kind: MentionKind) -> Bool {
    guard let last = UTF8Scalars.scalar(in: text, before: range.end)?.value else { return false }
    // Hanja abbreviations stand before nouns without a space: 美국무부, 李대통령.
    if isHanja(last) { return true }
    let tail = Particles.tail(in: text, after: kind == .organization ? headEnd(text, range) : range.end, kind: kind)
    guard tail != nil || (kind == .term && isVerbBehind(text, range.end)) else { return false }
    if let tail, tail.kind == .copula, tail.suffix == nil, isWord(text, TextRange(range.start, tail.end)) {
      return false
    }
    return !isParticleItself(text, range)
  }

  /// Behind a body's name the end of the word for its head: 한국교육과정평가원장.
  private static func headEnd(_ text: [UInt8], _ range: TextRange) -> Int {
    let end = range.end
    guard range.length >= 12, end + 3 <= text.count, text[end..<(end + 3)].elementsEqual("장".utf8),
      headed.contains(where: { text[(end - 3)..<end].elementsEqual($0) })
    else { return end }
    return end + 3
  }

  /// Last syllables of bodies whose heads are called by the body's name and 장; of ministries and agencies the titles know
  /// them (외교부장).
  private static let headed = ["원", "회", "단", "소", "관"].map { Array($0.utf8) }

  /// Whether what looks like a term and a form of 이다 is one word of the language: 메시지 is no 메시.
  private static func isWord(_ text: [UInt8], _ range: TextRange) -> Bool {
    KoreanNameWords.ordinary.contains(String(decoding: text[range.start..<range.end], as: UTF8.self))
  }

  /// Whether the term is the noun of a verb: 구속 기소된, 압수수색했다, 체포영장을 but not 체포영.
  private static func isVerbBehind(_ text: [UInt8], _ end: Int) -> Bool {
    end + 3 <= text.count && lightVerbs.contains { text[end..<(end + 3)].elementsEqual($0) }
  }

  /// First syllables of the forms of 하다 and 되다.
  private static let lightVerbs = ["하", "한", "할", "함", "해", "했", "합", "되", "된", "될", "됨", "돼", "됐", "됩"].map {
    Array($0.utf8)
  }

  /// Whether the words are the particles of what stands right before them: '평화'이란, AI가.
  private static func isParticleItself(_ text: [UInt8], _ range: TextRange) -> Bool {
    guard let before = UTF8Scalars.scalar(in: text, before: range.start)?.value, isNounEnd(before) else {
      return false
    }
    return Particles.isChain(in: text, from: range.start)
  }

  /// Closing quotes and brackets, letters, digits, %, Hanja: a particle may follow them directly.
  private static func isNounEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x22, 0x25, 0x27, 0x29, 0x5D, 0x2019, 0x201D: true
    case 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x2103, 0xFF09: true
    default: isHanja(scalar)
    }
  }

  /// CJK ideographs of the basic block, extension A and the compatibility block.
  static func isHanja(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: true
    default: false
    }
  }
}
