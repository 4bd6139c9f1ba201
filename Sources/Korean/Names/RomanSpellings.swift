/// Ways in which a jamo is written in Latin letters in personal names.
///
/// Revised Romanization (Ministry of Culture 2000-8), McCune–Reischauer without diacritics, which is also how North
/// Korea spells, and the customary spellings of the South.
struct SpellingStyle: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  init(rawValue: UInt8) { self.rawValue = rawValue }
  static let revised = SpellingStyle(rawValue: 1)
  static let mcCune = SpellingStyle(rawValue: 2)
  static let customary = SpellingStyle(rawValue: 4)
  static let all: SpellingStyle = [.revised, .mcCune, .customary]
}

/// One spelling of a jamo or syllable: its letters, how likely it is, and the styles that use it.
struct RomanSpelling: Hashable, Sendable {
  var letters: [UInt8]
  var weight: Double
  var styles: SpellingStyle
}

/// The spellings of each jamo, as a table in text: `jamo letters weight styles`, styles being r, m, c or x for none.
enum JamoSpellings {
  /// The spellings of leading consonant `lead` before `vowel`.
  static func lead(_ lead: Int, before vowel: Int) -> [RomanSpelling] {
    var found = leads[lead]
    let iotated = [2, 3, 6, 7, 12, 17, 20].contains(vowel)
    if lead == 9, vowel == 20 || vowel == 16 {
      found.append(RomanSpelling(letters: letters("sh"), weight: 0.3, styles: [.mcCune, .customary]))
    }
    // 용 and 룡, 이 and 리: the North keeps the ㄹ that the South drops, whichever way the Korean text writes it.
    if lead == 11, iotated { found.append(RomanSpelling(letters: letters("r"), weight: 0.01, styles: .mcCune)) }
    if lead == 5, iotated {
      found.append(RomanSpelling(letters: [], weight: 0.06, styles: vowel == 20 ? [] : .customary))
    }
    return found
  }

  /// The spellings of `vowel` after leading consonant `lead`.
  static func vowel(_ vowel: Int, after lead: Int) -> [RomanSpelling] {
    var found = vowels[vowel]
    if lead == 11, vowel == 13 {
      found.append(RomanSpelling(letters: letters("woo"), weight: 1.2, styles: .customary))
      found.append(RomanSpelling(letters: letters("wu"), weight: 0.08, styles: .customary))
    }
    if lead == 11, vowel == 20 {
      found.append(RomanSpelling(letters: letters("yi"), weight: 0.3, styles: .customary))
      found.append(RomanSpelling(letters: letters("lee"), weight: 0.02, styles: []))
    }
    return found
  }

  /// The spellings of final consonant `tail`, 0 for none.
  static func tail(_ tail: Int) -> [RomanSpelling] { tails[tail] }

  private static func letters(_ text: String) -> [UInt8] { LatinFold.letters(text) }

  private static let leads = parse(
    count: 19,
    """
    0 k 50 mc|0 g 50 rmc|0 gh 0.3 x|0 c 0.2 x|1 kk 60 rm|1 gg 20 c|1 k 10 mc|1 g 5 x|2 n 99 rmc|2 r 1 x
    3 d 88 rmc|3 t 12 m|3 dh 0.3 x|3 th 0.3 x|4 tt 70 rm|4 dd 20 c|4 t 5 x|4 d 5 x|5 r 75 rmc|5 l 13 c|5 n 6 mc|5 rh 0.5 x
    6 m 100 rmc|7 b 85 rmc|7 p 14 m|7 v 0.3 x|8 pp 70 rm|8 bb 20 c|8 p 5 x|8 b 5 x|9 s 97 rmc|9 sh 0.6 x|9 ss 0.5 x
    10 ss 80 rmc|10 s 15 c|11 - 100 rmc|12 j 88 rmc|12 ch 10 m|12 z 1 x|12 dj 0.2 x|12 g 0.2 x|13 jj 70 rm|13 j 20 c|13 tch 5 m
    14 ch 97 rmc|14 c 0.5 x|14 tch 0.3 x|14 j 0.4 x|15 k 98 rmc|15 c 1 x|16 t 97 rmc|16 th 1 x|17 p 98 rmc|17 f 0.7 x|17 ph 0.7 x
    18 h 100 rmc
    """)

  private static let vowels = parse(
    count: 21,
    """
    0 a 95 rmc|0 ah 4 c|0 u 0.1 x|1 ae 90 rmc|1 ai 4 c|1 e 1.5 x|1 ay 1 x|1 ea 1 x|2 ya 98 rmc|2 yah 1 x|3 yae 98 rmc
    4 eo 46 rc|4 u 28 c|4 o 18 m|4 uh 3 c|4 eu 0.7 x|4 ou 0.7 x|4 ur 0.3 x|4 er 0.2 x|4 au 0.2 x
    5 e 90 rmc|5 ae 3 x|5 ei 2 x|5 ay 0.4 x|5 ey 0.3 x
    6 yeo 45 rc|6 you 16 x|6 yu 14 c|6 yo 14 m|6 yeu 1 x|6 yuh 0.5 c|6 yea 0.3 x|6 yoe 0.2 x|6 eo 0.2 x|6 ye 0.2 x
    7 ye 90 rmc|7 ae 2 x|7 e 2 c|7 yea 2 x|7 ea 1 x|7 yae 0.5 x|8 o 94 rmc|8 oh 4 c|8 ou 0.5 x|8 oe 0.1 x
    9 wa 96 rmc|9 oa 0.7 x|9 ua 0.7 x|9 hwa 0.1 x|10 wae 95 rmc|10 oae 1 x|11 oe 60 rmc|11 oi 25 c|11 we 2 c|11 wae 1 x|11 oy 1 c
    12 yo 94 rmc|12 yoh 1 x|12 you 1.2 x|12 io 0.2 x|13 u 58 rmc|13 oo 36 c|13 ou 1.2 x|13 ue 0.2 x
    14 wo 90 rmc|14 weo 5 c|14 wu 0.4 x|14 o 0.3 x|15 we 95 rmc|15 wae 2 x|16 wi 75 rmc|16 ui 4 c|16 wee 2 c|16 uy 0.4 x
    17 yu 60 rmc|17 yoo 30 c|17 you 4 c|17 ew 0.3 x|17 iu 0.2 x|17 u 0.2 x|18 eu 58 rc|18 u 30 mc|18 oo 0.6 x|18 ue 0.3 x|18 o 0.2 x
    19 ui 42 rmc|19 eui 24 c|19 ee 20 c|19 i 2 c|19 yi 1 x|19 uy 0.3 x|19 ey 0.2 x
    20 i 88 rmc|20 ee 9 c|20 ie 0.2 x|20 e 0.3 x|20 y 0.5 x|20 ea 0.2 x|20 ih 0.2 x
    """)

  private static let tails = parse(
    count: 28,
    """
    0 - 100 rmc|1 k 88 rmc|1 g 6 c|1 ck 3 c|1 c 1.5 x|1 kh 0.1 x|2 k 90 rmc|2 kk 5 x|3 k 90 rmc|4 n 99 rmc|4 nn 0.3 x|4 ne 0.2 x
    5 n 90 rmc|6 n 90 rmc|7 t 80 rmc|7 d 15 c|8 l 93 rmc|8 r 2 m|8 ll 1.5 c|8 el 0.2 x|9 k 90 rmc|10 m 90 rmc|11 l 90 rmc|11 b 3 x
    12 l 90 rmc|13 l 90 rmc|14 p 90 rmc|15 l 90 rmc|16 m 99 rmc|16 me 0.2 x|16 mm 0.2 x|17 p 60 rmc|17 b 38 c|18 p 90 rmc
    19 t 70 rmc|19 s 20 c|20 t 90 rmc|20 s 5 x|21 ng 99 rmc|21 nng 0.1 x|22 t 80 rmc|22 j 5 x|23 t 80 rmc|23 ch 8 c
    24 k 90 rmc|25 t 90 rmc|26 p 90 rmc|26 b 5 c|27 - 50 rmc|27 h 40 c|27 t 8 x
    """)

  private static func parse(count: Int, _ table: String) -> [[RomanSpelling]] {
    var rows = [[RomanSpelling]](repeating: [], count: count)
    for entry in table.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let fields = entry.split(separator: " ")
      guard fields.count == 4, let index = Int(fields[0]), index < count, let weight = Double(fields[2])
      else { continue }
      var styles: SpellingStyle = []
      if fields[3].contains("r") { styles.insert(.revised) }
      if fields[3].contains("m") { styles.insert(.mcCune) }
      if fields[3].contains("c") { styles.insert(.customary) }
      rows[index].append(RomanSpelling(letters: letters(String(fields[1])), weight: weight / 100, styles: styles))
    }
    return rows
  }
}
