import Mentions

/// What a word of a Korean title phrase contributes.
enum KoreanTitleComponent: Sendable {
  /// A role; the index is into `RoleTable.shared.koreanTerms`.
  case role(Int)
  /// A modifier before the role; `glued` and `alone` say whether it may be written together with what follows.
  case modifier(TitleModifier?, glued: Bool, alone: Bool)
  /// 1, 제2: the number of one of several equal posts.
  case ordinal(Int)
  /// A portfolio, party, body or place; the index is into `TitleDomains.shared.korean`.
  case domain(Int)
  /// Countries; `short` for one-syllable abbreviations.
  case country([String], short: Bool)
  /// The country a diplomat or a force is posted to: 주미, 주한.
  case posted([String])
}

/// The words Korean title phrases are made of, compiled once.
struct KoreanTitleLexicon: Sendable {
  static let shared = KoreanTitleLexicon()

  let terms: [RoleTerm]
  /// The index of 위원장.
  let committeeChair: Int
  let components: [KoreanTitleComponent]
  let trie: TitleTrie
  /// Words behind the role: 권한대행, 당선인.
  let suffixes: TitleTrie
  /// Particles, copula and plural that may follow a title inside its eojeol.
  let tails: TitleTrie

  static let suffixModifiers: [(String, TitleModifier)] = [
    ("권한대행", .acting), ("직무대행", .acting), ("직무대리", .acting), ("대행", .acting), ("서리", .acting), ("당선인", .elect),
    ("당선자", .elect), ("후보", .candidate), ("후보자", .nominee), ("예비후보", .candidate), ("내정자", .nominee),
    ("지명자", .nominee), ("지명인", .nominee), ("예정자", .nominee), ("출신", .once),
  ]

  private static let prefixModifiers: [(String, TitleModifier?, glued: Bool, alone: Bool)] = [
    ("전", .former, true, true), ("前", .former, true, true), ("현", .incumbent, true, true),
    ("現", .incumbent, true, true),
    ("전직", .former, false, true), ("전임", .once, false, true), ("직전", .former, false, true),
    ("현직", .incumbent, false, true),
    ("신임", .new, true, true), ("새", .new, false, true), ("차기", .new, false, true), ("후임", .new, false, true),
    ("부", .vice, true, false), ("副", .vice, true, true), ("당시", .then, false, true), ("故", .late, true, true),
    ("초대", .first, false, true), ("첫", .first, false, true), ("명예", .honorary, true, true),
    ("수석", .senior, true, true), ("선임", .senior, true, true), ("임시", .interim, true, true),
    ("총괄", .general, true, true), ("예비역", .retired, true, true), ("퇴역", .retired, true, true),
    ("상임", .permanent, true, true), ("공동", nil, true, true),
  ]

  private init() {
    let terms = RoleTable.shared.koreanTerms
    var components: [KoreanTitleComponent] = []
    var words: [(word: String, payload: Int)] = []
    func add(_ word: String, _ component: KoreanTitleComponent) {
      words.append((word, components.count))
      components.append(component)
    }
    for (index, term) in terms.enumerated() { add(term.text, .role(index)) }
    for (word, modifier, glued, alone) in KoreanTitleLexicon.prefixModifiers {
      add(word, .modifier(modifier, glued: glued, alone: alone))
    }
    for number in 1...9 {
      add("\(number)", .ordinal(number))
      add("제\(number)", .ordinal(number))
    }
    for (index, entry) in TitleDomains.shared.korean.enumerated() {
      for word in entry.words { add(word, .domain(index)) }
    }
    for (word, codes) in TitleCountries.shared.korean {
      add(word, .country(codes, short: false))
      add("주" + word, .posted(codes))
    }
    for (word, codes) in TitleCountries.shared.koreanShort { add(word, .country(codes, short: true)) }
    for (word, code) in [
      ("주한", "KR"), ("주미", "US"), ("주일", "JP"), ("주중", "CN"), ("주러", "RU"), ("주영", "GB"), ("주북", "KP"),
    ] {
      add(word, .country([code], short: false))
    }
    self.terms = terms
    committeeChair = terms.firstIndex { $0.text == "위원장" } ?? 0
    self.components = components
    trie = TitleTrie(words)
    suffixes = TitleTrie(KoreanTitleLexicon.suffixModifiers.enumerated().map { ($0.element.0, $0.offset) })
    tails = TitleTrie(KoreanTitleLexicon.particles.map { ($0, 0) })
  }

  /// Particles and forms of the copula. Batchim agreement is not asked for: published copy slips there too.
  private static let particles = """
    가 같이 과 과는 과도 과만 과의 까지 까지는 까지도 께 께서 께서는 께서도 께는 나 는 는커녕 다 대로 도 든 라 라고 라는 라도 라며 라면
    란 랑 로 로까지 로는 로도 로부터 로부터의 로서 로서는 로서도 로서의 를 마다 마저 마저도 만 만도 만은 만을 만의 만이 만큼 며 면 밖에
    보고 보다 보다는 보다도 부터 부터는 뿐 뿐만 뿐이다 뿐인 야 에 에게 에게는 에게도 에게로 에게만 에게서 에게서는 에게까지 에겐 에는 에도 에서
    에서는 에서도 에서의 에선 에의 여 였고 였기 였는데 였다 였다고 였다는 였다면 였더라면 였던 였습니다 였으나 였으며 였을 였지만 와 와는 와도 와만 와의 으로
    으로까지 으로는 으로도 으로부터 으로부터의 으로서 으로서는 으로서도 으로서의 으로의 은 은커녕 을 의 이 이고 이기 이기도 이나 이냐 이던 이든
    이라 이라고 이라고는 이라고도 이라는 이라도 이라며 이라면 이라면서 이라서 이란 이랑 이며 이면 이면서 이므로 이야 이야말로 이었고 이었기
    이었는데 이었다 이었다고 이었다는 이었다면 이었더라면 이었던 이었습니다 이었으나 이었으며 이었을 이었지만 이에요 이자 이지 이지만 인 인가 인데 인데다 인데도 인지
    일 일지 일지라도 임 임을 임이 입니다 자 조차 조차도 지만 처럼 처럼은 하고 한테 한테는 한테서 측 측은 측이 측의 측에 쪽 회의 회의를 회의는
    회의에서 회의에 회의가 회의도 회의와 회담 회담을 회담은 회담이 회담에서 회담에 회담도 회담의 였어요 이다 예요 였음 이었음 이자는 께서의
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
}
