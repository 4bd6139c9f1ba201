/// Portfolios, parties and bodies that titles name, with their words in both languages.
public struct TitleDomains: Sendable {
  /// A row of the table.
  public struct Entry: Hashable, Sendable {
    /// The keys its words stand for; several where a ministry has several portfolios.
    public let keys: [String]
    /// The words in one language.
    public let words: [String]
  }

  /// The table the program runs on.
  public static let shared = TitleDomains(tables: [portfolioTable, agencyTable, bodyTable, placeTable])

  /// Korean words: 외교, 외교부, 국회.
  public let korean: [Entry]
  /// English words that stand before a role: "foreign", "National Assembly".
  public let englishBefore: [Entry]
  /// English words that stand behind "of", "for", "at": "foreign affairs".
  public let englishAfter: [Entry]
  /// Rows that could not be read; empty, and a test says so.
  let malformed: [String]

  /// Rows read `keys | Korean | English before and after | English only after`, cells hold values separated by commas.
  init(tables: [String]) {
    var korean: [Entry] = []
    var before: [Entry] = []
    var after: [Entry] = []
    var malformed: [String] = []
    for line in tables.flatMap({ $0.split(separator: "\n") }) {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(RoleTable.words)
      guard cells.count == 4, !cells[0].isEmpty else {
        malformed.append(String(line))
        continue
      }
      korean.append(Entry(keys: cells[0], words: cells[1].flatMap(RoleTable.spaced)))
      // A semicolon stands for the comma of an official name: "Trade; Industry and Energy".
      let both = cells[2].map(TitleDomains.withCommas)
      before.append(Entry(keys: cells[0], words: both))
      after.append(Entry(keys: cells[0], words: both + cells[3].map(TitleDomains.withCommas)))
    }
    self.korean = TitleDomains.merged(korean, narrow: false)
    englishBefore = TitleDomains.merged(before, narrow: true)
    englishAfter = TitleDomains.merged(after, narrow: true)
    self.malformed = malformed
  }

  /// Each word once. Korean words of several rows stand for the keys of all; an English one that is itself a key
  /// ("trade") for that key alone, another for those of its first row, except that parties of one name are all meant.
  private static func merged(_ rows: [Entry], narrow: Bool) -> [Entry] {
    var order: [String] = []
    var keys: [String: [String]] = [:]
    for row in rows {
      for word in row.words {
        if let known = keys[word] {
          let isParty = known.allSatisfy { $0.hasPrefix("party:") }
          if !narrow || isParty { keys[word] = known + row.keys.filter { !known.contains($0) } }
        } else {
          order.append(word)
          keys[word] = row.keys
        }
        if narrow, row.keys.contains(word) { keys[word] = [word] }
      }
    }
    return order.map { Entry(keys: keys[$0] ?? [], words: [$0]) }
  }

  private static func withCommas(_ text: String) -> String {
    String(text.map { $0 == ";" ? "," : $0 })
  }

  /// Whether titles naming the one and the other may be the same office although no key is shared.
  static func areNear(_ a: String, _ b: String) -> Bool { near.contains(a < b ? [a, b] : [b, a]) }

  private static let near: Set<[String]> = [
    ["business", "industry"], ["business", "trade"], ["commerce", "trade"], ["business", "commerce"],
    ["commerce", "industry"], ["finance", "treasury"], ["home", "interior"], ["foreign", "state"],
    ["defense", "war"], ["interior", "safety"], ["home", "safety"], ["justice", "law"], ["finance", "budget"],
    ["presidential-office", "white-house"], ["white-house", "national-security"], ["economy", "finance-economy"],
    ["national-security", "presidential-office"], ["culture", "media"], ["health", "welfare"], ["labor", "employment"],
    ["police", "seoul-police"], ["supreme-court", "senate"], ["prosecution", "justice"], ["un", "foreign"],
    ["intelligence", "nis"], ["prison", "justice"], ["planning", "budget"], ["environment", "climate"],
    ["senate", "house"], ["council", "parliament"], ["council", "national-assembly"],
  ]

  /// What a domain's key says, for messages: `party:republican` → "republican".
  static func name(_ key: String) -> String {
    let plain = key.split(separator: ":").last.map(String.init) ?? key
    return String(plain.map { $0 == "-" ? " " : $0 })
  }

  /// Keys of different sorts (a party and a portfolio) say nothing about one another.
  static func sort(_ key: String) -> String {
    if key.hasPrefix("party:") { return "party" }
    if key.hasPrefix("place:") { return "place" }
    return isChamber(key) ? "chamber" : "office"
  }

  /// Whether the key is that of a parliament, a council or one of their chambers.
  public static func isChamber(_ key: String) -> Bool {
    ["senate", "house", "national-assembly", "parliament", "council"].contains(key)
  }

  static let portfolioTable = """
    foreign|외교,외무,외교부,외무부,외무성,외교통상부|foreign,foreign affairs,foreign ministry,ministry of foreign affairs,ministry for foreign affairs,foreign office,external affairs,foreign and commonwealth|foreign and Commonwealth affairs
    foreign,europe|외교안보,외교^안보|foreign and security,diplomatic and security|foreign policy,foreign affairs and security policy
    state|국무,국무부|state department|state,the State Department
    defense|국방,국방부,방위,방위성,국방성,인민무력,인민무력부|defense,defence,national defense,national defence,defense ministry,defence ministry,ministry of defense,ministry of defence,ministry of national defense,Pentagon,defense department,department of defense|
    war,defense|전쟁부,전쟁|war,department of war,war department|
    finance,treasury|재무,재무부,재무성|finance,treasury,treasury department,finance ministry,ministry of finance|the Treasury
    finance,economy,budget,strategy|기획재정,기획재정부,기재부,기획^재정|economy and finance,strategy and finance,ministry of economy and finance,ministry of strategy and finance,finance and strategy|
    finance,economy,finance-economy|재정경제,재정경제부,재경부,재경|finance and economy,ministry of finance and economy|
    economy,finance|경제,경제부,경제성,경제재정|economy,economic,economics,economic affairs,economy ministry,ministry of economy,economic and fiscal policy|economic affairs
    social-affairs,education|사회|social affairs|social affairs
    planning,budget|기획예산처,기획예산,예산,예산실|planning and budget,budget,ministry of planning and budget|management and budget
    unification|통일,통일부|unification,unification ministry,ministry of unification|
    justice|법무,법무부,법무성,사법부|justice,justice ministry,ministry of justice,department of justice,justice department,DOJ|
    interior,safety|행정안전,행정안전부,행안부,행안,안전행정부,행정자치부,행자부|interior and safety,public administration and security,security and public administration,ministry of the interior and safety,interior ministry|the interior and safety,interior and safety
    interior,home|내무,내무부,내무성|interior,home,internal affairs,interior ministry,home office,home affairs,ministry of internal affairs,ministry of the interior|the interior,home affairs
    interior,communications|총무,총무성|internal affairs and communications,internal affairs|internal affairs and communications
    industry,trade,energy,commerce,resources,business|산업통상자원,산업통상자원부,산업통상부,산업부,산업통상,산자부,산업,통상산업부|industry,trade; industry and energy,industry and trade,trade and industry,trade; industry and resources,industry ministry,ministry of trade; industry and energy,business,knowledge economy|
    trade,economy,industry|경제산업,경제산업성,경산,경산성|economy; trade and industry,METI,trade and industry,industry,trade,economy and industry|
    trade|통상,무역,통상교섭,통상부|trade,trade ministry,international trade|
    commerce,trade|상무,상무부,상업|commerce,commerce ministry,commerce department,ministry of commerce,department of commerce|
    health,welfare|보건복지,보건복지부,복지부,복지|health and welfare,health,welfare,health ministry,ministry of health and welfare,welfare ministry|
    health|보건,보건부,보건성|health,public health,health ministry,ministry of health|
    health,human-services|보건복지,보건복지부,보건후생|health and human services,human services,HHS|
    health,labor,welfare|후생노동,후생노동성,후생|health; labor and welfare,health; labour and welfare|
    labor,employment|고용노동,고용노동부,노동,노동부,고용부|labor,labour,employment and labor,employment and labour,employment,labor ministry,ministry of employment and labor,labor department|
    education|교육,교육부,교육인적자원부|education,education ministry,ministry of education,department of education,education department|
    education,culture,science|문부과학,문부과학성,문부성|education; culture; sports; science and technology,education; science and technology|
    science,ict|과학기술정보통신,과학기술정보통신부,과기정통부,과기부,과학기술,과학기술부,과학,미래창조과학부|science,science and ICT,science and technology,science ministry,ministry of science and ICT,ICT,technology|
    culture,sports,tourism|문화체육관광,문화체육관광부,문체부,문화,문화부|culture,culture; sports and tourism,sports,culture ministry,culture and sports,tourism,ministry of culture; sports and tourism|
    agriculture,food|농림축산식품,농림축산식품부,농식품부,농림,농림부,농무,농무부,농업,농림수산|agriculture,agriculture; food and rural affairs,agricultural,agriculture ministry,farm,food,agriculture; forestry and fisheries|
    oceans,fisheries|해양수산,해양수산부,해수부,수산|oceans,oceans and fisheries,maritime,fisheries,maritime affairs and fisheries,oceans ministry|
    land,infrastructure,transport|국토교통,국토교통부,국토부,국토,국토해양부|land,land; infrastructure and transport,transport,infrastructure,land ministry,land and infrastructure,ministry of land; infrastructure and transport,transportation|
    land,infrastructure,transport,tourism|국토교통,국토교통성|land; infrastructure; transport and tourism|
    transport|교통,교통부,운수|transport,transportation,transportation department,transport ministry|
    housing|주택도시개발,주택도시개발부,주택|housing,housing and urban development,HUD|
    environment,climate|환경,환경부,환경성|environment,environmental,environment ministry,ministry of environment|the environment
    climate,energy,environment|기후에너지환경,기후에너지환경부,기후환경,기후부,기후|climate; energy and environment,climate,climate change|
    energy|에너지,에너지부|energy,energy department,energy ministry|
    resources|자원,천연자원부|resources,natural resources|
    gender,family|여성가족,여성가족부,여가부,성평등가족부,성평등가족|gender equality and family,gender,gender equality,gender ministry,family|
    smes,startups|중소벤처기업,중소벤처기업부,중기부|SMEs and startups,startups,SMEs,SME,small and medium enterprises and startups|small and medium sized enterprises
    veterans|보훈,국가보훈,국가보훈부,보훈부,국가보훈처,참전용사|veterans,patriots and veterans affairs,veterans affairs,patriots and veterans,veterans ministry|
    homeland-security|국토안보,국토안보부|homeland security,department of homeland security,homeland security department,DHS|
    public-security,national-security,police|치안||
    public-security|공안,공안부|public security,public security ministry,ministry of public security|
    state-security|국가안전,국가안전부,국가보위성,국가보위,국가안전보위부|state security,ministry of state security|
    personnel|인사혁신처,인사혁신|personnel management|
    legislation|법제처,법제|government legislation,legislation|
    digital|디지털|digital,digital affairs|
    """
}
