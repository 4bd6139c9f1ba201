public import Mentions

/// A syllable that makes a new word of a noun which still means the noun: 미국인, 서울행, 트럼프식.
///
/// Only those are here behind which English says the name itself ("American", "bound for Seoul", "Trump-style");
/// suffixes that make another name of it (대통령실, 서울대, 민주화) are not, and their words stay whole.
public struct SuffixClass: Hashable, Sendable {
  /// The suffix.
  public let text: String
  /// The kinds of noun it is read after.
  public let kinds: Set<MentionKind>
  /// Its UTF-8.
  let bytes: [UInt8]

  init(_ text: String, _ kinds: Set<MentionKind>) {
    self.text = text
    self.kinds = kinds
    bytes = Array(text.utf8)
  }

  /// All suffixes.
  public static let all: [SuffixClass] = [
    // People, language, origin, direction, make of a country or town.
    SuffixClass("인", [.place]), SuffixClass("어", [.place]), SuffixClass("산", [.place]),
    SuffixClass("발", [.place]), SuffixClass("행", [.place]), SuffixClass("제", [.place]),
    SuffixClass("계", [.place, .organization, .person]), SuffixClass("군", [.place, .organization]),
    SuffixClass("형", [.place, .term]), SuffixClass("판", [.place]), SuffixClass("식", [.place, .person]),
    SuffixClass("권", [.place]), SuffixClass("항", [.place]), SuffixClass("공화국", [.place]), SuffixClass("전", [.place]),
    SuffixClass("시", [.place]),
    SuffixClass("팀", [.place, .organization, .person]),
    SuffixClass("호", [.person]), SuffixClass("표", [.person]),
    // Sides, relations, scope.
    SuffixClass("측", [.place, .organization, .person, .title]),
    SuffixClass("쪽", [.place, .organization, .person, .title]),
    SuffixClass("간", [.place, .organization, .person, .title]),
    SuffixClass("내", [.place, .organization]), SuffixClass("별", [.place, .organization, .term]),
    // Members of a party: 공화당원, "Republicans".
    SuffixClass("원", [.organization]),
    SuffixClass("당", [.term]), SuffixClass("적", [.term]), SuffixClass("론", [.term]), SuffixClass("용", [.term]),
    // Rank and post.
    SuffixClass("급", [.title]), SuffixClass("직", [.title]),
  ]

  /// The suffixes that nouns of `kind` take. A name of unknown kind takes those of persons, places and organisations.
  public static func classes(of kind: MentionKind) -> [SuffixClass] { byKind[kind] ?? [] }

  private static let byKind: [MentionKind: [SuffixClass]] = {
    var table: [MentionKind: [SuffixClass]] = [:]
    for kind in MentionKind.allCases {
      let kinds: Set<MentionKind> = kind == .name ? [.person, .place, .organization] : [kind]
      table[kind] = all.filter { !$0.kinds.isDisjoint(with: kinds) }
    }
    return table
  }()
}
