import Mentions

/// What a word of an English title phrase contributes.
enum EnglishTitleComponent: Sendable {
  /// A role; the index is into `RoleTable.shared.englishTerms`.
  case role(Int)
  /// A modifier before the role; nil for words that say nothing here ("joint").
  case modifier(TitleModifier?)
  /// "First Vice Minister": a number, or the modifier `first`, as what follows tells.
  case ordinal(Int)
  /// A portfolio, party, body or place; the index is into `TitleDomains.shared.englishBefore`.
  case domain(Int)
  /// A country or its adjective.
  case country([String])
}

/// The words English title phrases are made of, compiled once.
struct EnglishTitleLexicon: Sendable {
  static let shared = EnglishTitleLexicon()

  let terms: [RoleTerm]
  let components: [EnglishTitleComponent]
  /// What may stand before a role, and roles.
  let trie: TitleTrie
  /// What may stand behind "of", "for", "at", "to".
  let afterTrie: TitleTrie
  let afterComponents: [EnglishTitleComponent]
  /// Words behind the role: "-elect", "nominee".
  let suffixes: TitleTrie

  static let suffixModifiers: [(String, TitleModifier)] = [
    (" elect", .elect), (" designate", .nominee), (" nominee", .nominee), (" candidate", .candidate),
    (" hopeful", .candidate), (" contender", .candidate), (" emeritus", .emeritus), (" nominees", .nominee),
    (" candidates", .candidate), (" hopefuls", .candidate), (" presumptive", .nominee), (" in waiting", .nominee),
    (" emerita", .emeritus), (" appointee", .nominee),
  ]

  private static let prefixModifiers: [(String, TitleModifier?)] = [
    ("former", .former), ("ex", .former), ("one time", .former), ("onetime", .former), ("erstwhile", .former),
    ("past", .former), ("ousted", nil), ("deposed", nil), ("impeached", nil), ("disgraced", nil), ("jailed", nil),
    ("incumbent", .incumbent), ("current", .incumbent), ("sitting", .incumbent), ("outgoing", .then),
    ("new", .new), ("newly appointed", .new), ("newly elected", .new), ("newly named", .new), ("incoming", .new),
    ("next", .new), ("acting", .acting), ("interim", .interim), ("caretaker", .interim), ("provisional", .interim),
    ("temporary", .interim), ("vice", .vice), ("deputy", .deputy), ("assistant", .assistant), ("associate", .associate),
    ("honorary", .honorary), ("senior", .senior), ("chief", .senior), ("principal", .senior), ("emeritus", .emeritus),
    ("late", .late), ("retired", .retired), ("then", .then), ("founding", .founding), ("inaugural", .first),
    ("permanent", .permanent), ("standing", .permanent), ("general", .general), ("joint", nil), ("co", nil),
    ("longtime", nil), ("long time", nil), ("veteran", nil), ("ret.", .retired),
    ("presumptive", .nominee), ("would be", .candidate), ("lead", .senior), ("nominee for", .nominee),
    ("nominees for", .nominee), ("pick for", .nominee), ("choice for", .nominee), ("pick to be", .nominee),
    ("nominee for the", .nominee), ("nominee to be", .nominee), ("candidate for", .candidate),
    ("candidates for", .candidate), ("candidate for the", .candidate), ("designate", .nominee),
    ("nominated for", .nominee), ("nominated as", .nominee), ("nominated to be", .nominee),
    ("primary for", .candidate),
    ("executive", nil), ("lifelong", nil), ("female", nil), ("national", nil), ("national team", nil), ("men's", nil),
    ("women's", nil), ("top", nil),
  ]

  private init() {
    let terms = RoleTable.shared.englishTerms
    var components: [EnglishTitleComponent] = []
    var words: [(word: String, payload: Int)] = []
    func add(_ word: String, _ component: EnglishTitleComponent) {
      words.append((word, components.count))
      components.append(component)
    }
    for (index, term) in terms.enumerated() { add(term.text, .role(index)) }
    for (word, modifier) in EnglishTitleLexicon.prefixModifiers { add(word, .modifier(modifier)) }
    for (number, forms) in [["first", "1st"], ["second", "2nd"], ["third", "3rd"], ["fourth", "4th"]].enumerated() {
      for form in forms { add(form, .ordinal(number + 1)) }
    }
    for (index, entry) in TitleDomains.shared.englishBefore.enumerated() {
      for word in entry.words { add(word, .domain(index)) }
    }
    for (word, codes) in TitleCountries.shared.english { add(word, .country(codes)) }
    self.terms = terms
    self.components = components
    trie = TitleTrie(words)
    var afterWords: [(word: String, payload: Int)] = []
    var afterComponents: [EnglishTitleComponent] = []
    for (index, entry) in TitleDomains.shared.englishAfter.enumerated() {
      for word in entry.words {
        afterWords.append((word, afterComponents.count))
        afterComponents.append(.domain(index))
      }
    }
    for (word, codes) in TitleCountries.shared.english {
      afterWords.append((word, afterComponents.count))
      afterComponents.append(.country(codes))
    }
    afterTrie = TitleTrie(afterWords)
    self.afterComponents = afterComponents
    suffixes = TitleTrie(EnglishTitleLexicon.suffixModifiers.enumerated().map { ($0.element.0, $0.offset) })
  }
}
