/// What may stand before the head of a body's name: a place, a direction, a level, a field.
///
/// Two names whose pieces of one sort differ are two bodies: 서울중앙지법 is no "Seoul Southern District Court".
struct OrganizationPieces: Sendable {
  static let shared = OrganizationPieces()

  /// One piece with its words.
  struct Piece: Hashable, Sendable {
    /// `place:busan`, `direction:south`: what stands before the colon is its sort.
    let key: String
    /// Small letters.
    let english: [String]
    var sort: Substring { key.prefix { $0 != ":" } }
  }

  let pieces: [Piece]
  /// Korean words by their first syllable, the longest first.
  private let korean: [UInt32: [(word: [UInt8], piece: Int)]]
  /// English words by their first one.
  private let english: [String: [(words: [String], piece: Int)]]

  private init() {
    var pieces: [Piece] = []
    var korean: [(word: [UInt8], piece: Int)] = []
    func add(_ key: String, _ words: [String], _ english: [String]) {
      for word in words { korean.append((Array(word.utf8), pieces.count)) }
      pieces.append(Piece(key: key, english: english.map { $0.lowercased() }))
    }
    for line in OrganizationPieces.table.split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.split(separator: ",").map(String.init) }
      guard cells.count == 3, let key = cells[0].first else { continue }
      add(key, cells[1], cells[2])
    }
    for line in TitleDomains.placeTable.split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.split(separator: ",").map(String.init)
      }
      guard cells.count == 4, let key = cells[0].first else { continue }
      add(key, cells[1], cells[2].filter { !$0.hasSuffix(" Province") })
    }
    let countries = TitleCountries.shared
    let codes = Set(countries.korean.compactMap { $0.codes.count == 1 ? $0.codes.first : nil })
    for code in codes.sorted() {
      add(
        "place:" + code, countries.korean.filter { $0.codes == [code] }.map(\.word),
        countries.english.filter { $0.codes == [code] }.map(\.word))
    }
    self.pieces = pieces
    var byFirst: [UInt32: [(word: [UInt8], piece: Int)]] = [:]
    for entry in korean where entry.word.count >= 3 {
      byFirst[OrganizationPieces.syllable(entry.word[...]), default: []].append(entry)
    }
    var english: [String: [(words: [String], piece: Int)]] = [:]
    for (index, piece) in pieces.enumerated() {
      for form in piece.english {
        let words = form.split(separator: " ").map(String.init)
        if let first = words.first { english[first, default: []].append((words, index)) }
      }
    }
    self.english = english
    self.korean = byFirst.mapValues { $0.sorted { $0.word.count > $1.word.count } }
  }

  private static func syllable(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The pieces of the stem of a Korean name, in order, and whether they are all of it.
  func read(_ stem: ArraySlice<UInt8>) -> (pieces: [Piece], isWhole: Bool) {
    var rest = stem
    var found: [Piece] = []
    var isWhole = true
    while rest.count >= 3 {
      if rest.first == 0x20 {
        rest = rest.dropFirst()
        continue
      }
      if let match = korean[OrganizationPieces.syllable(rest)]?.first(where: { rest.starts(with: $0.word) }) {
        found.append(pieces[match.piece])
        rest = rest.dropFirst(match.word.count)
      } else {
        isWhole = false
        rest = rest.dropFirst(3)
      }
    }
    return (found, isWhole)
  }

  /// The pieces that the words of an English name hold.
  func read(_ words: [String]) -> [Piece] {
    var found: [Int] = []
    for (start, word) in words.enumerated() {
      for (form, piece) in english[word] ?? []
      where words[start...].starts(with: form) && !found.contains(piece) {
        found.append(piece)
      }
    }
    return found.sorted().map { pieces[$0] }
  }

  private static let table = """
    place:KR|대한|korea,korean
    place:europe|유럽|europe,european
    place:africa|아프리카|africa,african
    place:asia|아시아|asia,asian
    direction:central|중앙|central,national,center
    direction:east|동부,동|eastern,east,dongbu
    direction:west|서부|western,west,seobu
    direction:south|남부|southern,south,nambu
    direction:north|북부|northern,north,bukbu
    level:high|고등|high,appellate,appeals
    level:district|지방|district,regional,local
    level:supreme|대법,최고|supreme,top
    level:family|가정|family
    level:administrative|행정|administrative
    level:bankruptcy|회생|bankruptcy
    level:patent|특허|patent,intellectual
    field:police|경찰|police
    field:fire|소방|fire
    field:education|교육|education,educational
    field:science|과학|science
    field:health|보건|health
    field:weather|기상|weather,meteorological
    field:prison|교정|prison,correctional,corrections
    field:customs|관세|customs
    field:real-estate|부동산|real estate
    field:football|축구|football,soccer
    field:baseball|야구|baseball
    field:basketball|농구|basketball
    field:volleyball|배구|volleyball
    field:golf|골프|golf
    field:medicine|의사,의학,의료|medical,medicine
    field:bar|변호사|bar
    field:railway|철도|railroad,railway,rail
    field:road|도로|expressway,road,highway
    field:water|수자원|water
    field:gas|가스|gas
    field:housing|주택|housing,land
    field:development|개발|development
    field:exports|수출입|export-import,exim,import-export
    field:investment|투자|investment
    field:transport|교통|transport,transportation,traffic,transit
    field:energy|에너지|energy
    field:farming|농업,농촌,농민|agriculture,agricultural,rural,farming,farmers,farmer
    field:forest|산림,임업|forest,forestry
    field:environment|환경|environment,environmental
    field:nuclear|원자력|nuclear,atomic
    field:labor|노동|labor,labour
    field:women|여성|women,women's,women’s
    field:children|아동,어린이|children,children's,children’s,child
    field:consumers|소비자|consumer,consumers
    field:history|역사|history,historical
    field:folk|민속|folk
    field:art|미술|art,arts
    field:film|영화|film,cinema,movie
    field:literature|문학|literature,literary
    field:christian|기독|christian
    field:cancer|암센터|cancer
    field:swimming|수영|swimming,aquatics
    field:fencing|펜싱|fencing
    field:archery|양궁|archery
    field:judo|유도회|judo
    field:table-tennis|탁구|table tennis
    field:badminton|배드민턴|badminton
    field:handball|핸드볼|handball
    field:hockey|하키|hockey
    field:cycling|사이클|cycling
    field:tennis|테니스|tennis
    field:skating|빙상|skating
    field:gymnastics|체조|gymnastics
    field:wrestling|레슬링|wrestling
    """
}
