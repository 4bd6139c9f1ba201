/// The words that name the sort of a body, in both languages: 법원 and court, 위원회 and committee, commission, council.
///
/// A body's name is [who or where] [what for] [head]: 서울중앙지방법원, "Seoul Central District Court". The head says what
/// sort of body it is; a name with another head is another body. Our own table, after the official English names of
/// Korean institutions and the usage of the press.
public final class OrganizationHeads: Sendable {
  /// The table the program runs on.
  public static let shared = OrganizationHeads(table)

  /// One sort of body.
  public struct Head: Hashable, Sendable {
    /// Its key: `court`, `committee`.
    public let key: String
    /// Whether the Korean endings are ordinary words as often (전기자동차, 공사): they compare names, but find none.
    public let isCommon: Bool
    /// What Korean names of the sort end in.
    public let korean: [[UInt8]]
    /// The English words, small letters, one of which a name of the sort holds.
    public let english: Set<String>
    /// Those that say it without a name: "lawmakers" for 국회.
    public let loose: Set<String>
  }

  /// All sorts, in the order of the table.
  public let heads: [Head]
  /// Rows that could not be read; empty, and a test says so.
  let malformed: [String]
  private let byEnglish: [String: [Int]]
  private let byLastSyllable: [UInt32: [(ending: [UInt8], head: Int)]]
  /// The syllables that Korean endings end in: bit n of the numbers together for the syllable n behind 가.
  private let lastSyllables: [UInt64]

  /// Rows read `key | Korean endings | English words | what else stands for it`; cells hold several values separated by commas. `~` before the key
  /// marks endings that are ordinary words, too.
  init(_ table: String) {
    var heads: [Head] = []
    var byEnglish: [String: [Int]] = [:]
    var endings: [UInt32: [(ending: [UInt8], head: Int)]] = [:]
    var malformed: [String] = []
    for line in table.split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        cell.split(separator: ",").map { OrganizationHeads.trimmed($0) }
      }
      guard cells.count == 4, let mark = cells[0].first, !cells[1].isEmpty, !cells[2].isEmpty else {
        malformed.append(String(line))
        continue
      }
      let korean = cells[1].map { Array($0.utf8) }
      for word in cells[2] { byEnglish[word, default: []].append(heads.count) }
      for (word, text) in zip(korean, cells[1]) {
        guard let last = text.unicodeScalars.last?.value else { continue }
        endings[last, default: []].append((word, heads.count))
      }
      let key = String(mark.drop { $0 == "~" })
      heads.append(Head(key: key, isCommon: key != mark, korean: korean, english: Set(cells[2]), loose: Set(cells[3])))
    }
    self.heads = heads
    self.byEnglish = byEnglish
    var lastSyllables = [UInt64](repeating: 0, count: 176)
    for syllable in endings.keys where syllable >= 0xAC00 && syllable <= 0xD7A3 {
      let place = Int(syllable - 0xAC00)
      lastSyllables[place / 64] |= 1 << UInt64(place % 64)
    }
    self.lastSyllables = lastSyllables
    byLastSyllable = endings.mapValues { $0.sorted { $0.ending.count > $1.ending.count } }
    self.malformed = malformed
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The head a Korean noun ends in, the longest first, with the number of its bytes; nil where it has none.
  public func head(ofKorean noun: ArraySlice<UInt8>) -> (head: Head, length: Int)? {
    guard noun.count >= 3 else { return nil }
    let end = noun.endIndex
    let last = UInt32(noun[end - 3] & 0x0F) << 12 | UInt32(noun[end - 2] & 0x3F) << 6 | UInt32(noun[end - 1] & 0x3F)
    let place = Int(last) - 0xAC00
    guard place >= 0, place < 64 * lastSyllables.count, lastSyllables[place / 64] & (1 << UInt64(place % 64)) != 0,
      let endings = byLastSyllable[last]
    else { return nil }
    for (ending, head) in endings
    where ending.count <= noun.count && noun[(end - ending.count)...].elementsEqual(ending) {
      return (heads[head], ending.count)
    }
    return nil
  }

  /// The heads an English word stands for; empty where it is none.
  public func heads(ofEnglish word: String) -> [Head] {
    indices(ofEnglish: word).map { heads[$0] }
  }

  /// Whether an English word stands for some head.
  public func isHead(english word: String) -> Bool { !indices(ofEnglish: word).isEmpty }

  private func indices(ofEnglish word: String) -> [Int] {
    byEnglish[word] ?? (word.utf8.last == UInt8(ascii: "s") ? byEnglish[String(word.dropLast())] : nil) ?? []
  }

  static let table = """
    supreme-court|대법원,연방대법원,최고재판소,최고인민법원|supreme court,court|justices,top court
    constitutional-court|헌법재판소,헌재|court,tribunal|justices
    high-court|고등법원,고법|court,appeals court|
    court|법원,지법,지방법원,재판소,행정법원,가정법원,회생법원,특허법원|court,tribunal|district,judge,judges,ruling
    prosecution|검찰청,지검,고검,대검,지방검찰청,고등검찰청,지청|prosecution,prosecutors',prosecutors,prosecutor|prosecutor
    coast-guard|해양경찰서,해양경찰청,해경서|guard,coastguard|
    police|경찰청,경찰서,경찰국,경찰|police,department|sheriff,cop,cops,officer,officers
    fire|소방서,소방청,소방본부|fire|firefighter
    committee|위원회,특위,소위원회,소위,비대위,윤리위,전국위|committee,commission,council,board,panel|
    senate|상원,참의원|senate,lords,councillors|senator,senators,upper,sen.,chamber,sens.
    house|하원,중의원,연방하원|house,commons,representatives|congressman,congresswoman,lower,rep.,chamber,bundestag,reps.
    parliament|국회,의회|parliament,congress,assembly,council,legislature,diet,bundestag,duma,hill|lawmaker,lawmakers,legislator,legislators,congressional,parliamentary,legislative,mp,mps
    party|공화당,민주당,보수당,노동당,국민의힘,자민당,녹색당,사회당,공산당|party|
    ministry|외교부,국방부,법무부,교육부,환경부,통일부,기재부,복지부,국토부,산업부,고용부,노동부,문체부,농식품부,해수부,중기부,여가부,보훈부,행안부,과기부,과기정통부,국무부,재무부,상무부,내무부,재무성,외무성,방위성,경제산업성,후생노동성|ministry,department,office,treasury,pentagon|minister,secretary,ministers,government
    agency|교정청,기상청,관세청,국세청,병무청,조달청,산림청,특허청,통계청,소방청,해경청,질병청,질병관리청,농촌진흥청,문화재청,국가유산청,방사청,방위사업청,새만금청,항공우주청,우주항공청|agency,administration,service,office,authority,guard,bureau|
    ~office|교육청,시청,도청,구청,군청|office,education,city,county,district,hall,government|
    bureau|기상국,수사국,정보국,보안국,항공국,보건국,우주국,항공우주국,교통국,식품의약국|bureau,agency,administration,service,department,office,authority|
    institute|연구소,개발원,평가원,진흥원,정보원,교육원,과학원,의학원,기술원,정책원,부동산원,감정원|institute,institution,center,centre,agency,board,service,academy,laboratory,lab,university,foundation,information|
    university|대학교,대학원,여대,의대,교대,공대,대학|university,college,institute,school,academy,polytechnic|
    school|초등학교,중학교,고등학교,고교|school,high,middle,elementary,academy|
    hospital|병원,의료원,의료센터|hospital,clinic,medical,infirmary|
    bank|은행|bank,banco,bancorp|banking,lender,lenders
    association|협회,연합회,협의회,총연합회,의사회,변호사회,변호사협회,상공회의소,전의교협,교총,총연맹|association,federation,council,union,society,chamber,alliance,confederation,league,committee|
    federation|연맹,총연맹|federation,league,union,association,confederation,alliance,society,coalition|
    ~union-of|연합|union,alliance,coalition,united,federation,association|eu
    society|학회|society,association,academy|
    union|노조,노동조합,조합|union,cooperative,association|workers,unionized,labor
    foundation|재단|foundation,trust,endowment|
    ~corporation|공사,공단|corporation,corp,company,service,authority,agency,organization,railroad,power|
    ~group|그룹|group,conglomerate|
    ~electronics|전자|electronics,electronic,electric|
    ~motors|자동차,모터스|motor,motors,auto,automobile,automotive,car|
    ~heavy-industries|중공업|heavy,industries|
    ~chemicals|화학,케미칼|chem,chemical,chemicals|
    ~construction|건설,건설산업|construction,engineering,e&c|builder
    ~securities|증권,투자증권|securities,investment,brokerage|
    ~insurance|생명,화재,해상,손해보험,생명보험|life,insurance,fire,marine|
    ~card|카드|card|
    ~pharmaceuticals|제약,바이오로직스,바이오|pharmaceutical,pharmaceuticals,pharma,biologics,bio|
    ~airline|항공|air,airlines,airline,airways,aerospace,aviation|
    ~telecom|텔레콤,통신사,유플러스|telecom,telecommunications,uplus|
    ~newspaper|신문,일보,타임스,포스트|newspaper,times,post,daily,ilbo,shinmun,herald,news,journal,telegraph,mail,sun,mirror,tribune,gazette|paper,press
    ~news-agency|통신,뉴스|news,agency,press,wire,xinhua,reuters,tass|reported
    ~broadcaster|방송,방송국,방송공사|broadcasting,broadcaster,broadcast,tv,television,radio,network,station|
    ~headquarters|본부,사령부|headquarters,command,center,centre,division,hq,office|
    ~forces|함대,사단,군단,여단|fleet,division,corps,brigade|
    ~organization|기구|organization,organisation,agency,body,treaty,administration|
    ~fund|기금|fund|
    museum|박물관,미술관,기념관|museum,house,gallery,memorial|
    ~library|도서관|library|
    embassy|대사관,총영사관,영사관|embassy,consulate,mission|
    ~exchange|거래소|exchange,bourse|
    ~church|교회,성당|church,cathedral|
    ~club|구단|club,fc|
    ~team|대표팀|team,national,squad|
    ~center|센터,지원센터|center,centre|
    ~council|평의회,자문회의,안보리|council|
    ~company|주식회사,유한회사,회사,홀딩스,지주,산업,물산,상사|limited,ltd,inc,corp,corporation,company,co,holdings,plc,llc,industries|firm,maker,group
    """
}
