/// Countries as titles name them: "South Korean", "U.S.", 미국, 한미.
public struct TitleCountries: Sendable {
  /// The table the program runs on.
  public static let shared = TitleCountries()

  /// Korean words with the countries they stand for; abbreviations in pairs (한미) included.
  public let korean: [(word: String, codes: [String])]
  /// Korean one-syllable abbreviations that may stand alone before a title: 미 국무장관.
  public let koreanShort: [(word: String, codes: [String])]
  /// English names and adjectives.
  public let english: [(word: String, codes: [String])]

  private init() {
    var korean: [(word: String, codes: [String])] = []
    var english: [(word: String, codes: [String])] = []
    for line in TitleCountries.table.split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        cell.split(separator: ",").map(String.init)
      }
      guard cells.count == 3, let code = cells[0].first else { continue }
      for word in cells[1] { korean.append((word, [code])) }
      for word in cells[2] { english.append((word, [code])) }
    }
    // Abbreviations of several countries, in any order and of two or three: 한미, 한·미·일, 美中, 北-美.
    let letters: [(String, String)] = [
      ("한", "KR"), ("미", "US"), ("일", "JP"), ("중", "CN"), ("북", "KP"), ("러", "RU"), ("영", "GB"), ("독", "DE"),
      ("불", "FR"), ("프", "FR"), ("호", "AU"), ("필", "PH"), ("韓", "KR"), ("美", "US"), ("日", "JP"), ("中", "CN"),
      ("北", "KP"), ("露", "RU"), ("英", "GB"), ("獨", "DE"), ("佛", "FR"), ("남", "KR"), ("조", "KP"),
    ]
    let pairs = [
      "한미", "한일", "한중", "한러", "한영", "한독", "한불", "한프", "한호", "한필", "미일", "미중", "미러", "미영", "중일", "중러", "중미",
      "일중", "일러", "북미", "북러", "북중", "북일", "남북", "미북", "조미", "조중", "러중", "영미", "한미일", "한중일", "미중일", "미일한", "한일중",
      "북중러", "미일필", "미영호", "한미중", "미중러", "韓美", "韓日", "韓中", "美日", "美中", "美露", "北美", "中日", "韓美日", "韓中日",
      "北中露", "北露", "中露", "北中", "美北", "美英",
    ]
    let codes = Dictionary(uniqueKeysWithValues: letters)
    for pair in pairs {
      let parts = pair.map(String.init)
      let countries = parts.compactMap { codes[$0] }
      for joint in ["", "·", "-", "∙"] { korean.append((parts.joined(separator: joint), countries)) }
    }
    self.korean = korean
    koreanShort = [
      ("미", ["US"]), ("美", ["US"]), ("中", ["CN"]), ("日", ["JP"]), ("北", ["KP"]), ("英", ["GB"]), ("佛", ["FR"]),
      ("獨", ["DE"]), ("露", ["RU"]), ("韓", ["KR"]), ("북", ["KP"]), ("러", ["RU"]), ("일", ["JP"]), ("중", ["CN"]),
      ("영", ["GB"]), ("독", ["DE"]), ("프", ["FR"]),
    ]
    self.english = english
  }

  /// The members of the UN, and others whose presidents, premiers and governors are in the news, as the bundled glossary
  /// names them: code, Korean and English words. Left out are words that are as often a person's or another country's:
  /// Chad, Jordan and Georgia; 콩고 and Congolese; 도미니카 and Dominican.
  private static let table = """
    KR|한국,대한민국,우리나라|South Korea,South Korean,Republic of Korea,ROK,Korea,Korean,S. Korea,Seoul
    KP|북한,조선|North Korea,North Korean,DPRK,N. Korea,Pyongyang
    US|미국,미합중국|United States,U.S.,US,American,America,USA,United States of America,Washington
    CN|중국,중화인민공화국|China,Chinese,PRC,Beijing
    JP|일본|Japan,Japanese,Tokyo
    TW|대만,타이완|Taiwan,Taiwanese
    HK|홍콩|Hong Kong
    RU|러시아|Russia,Russian,Moscow
    UA|우크라이나|Ukraine,Ukrainian
    MD|몰도바|Moldova,Moldovan
    BY|벨라루스|Belarus,Belarusian
    GB|영국|United Kingdom,U.K.,UK,British,Britain
    FR|프랑스|France,French
    DE|독일|Germany,German
    IT|이탈리아|Italy,Italian
    ES|스페인|Spain,Spanish
    AD|안도라|Andorra,Andorran
    SM|산마리노|San Marino,Sammarinese
    MT|몰타|Malta,Maltese
    CY|키프로스,사이프러스|Cyprus,Cypriot
    PT|포르투갈|Portugal,Portuguese
    NL|네덜란드|Netherlands,Dutch
    BE|벨기에|Belgium,Belgian
    LU|룩셈부르크|Luxembourg,Luxembourgish
    LI|리히텐슈타인|Liechtenstein
    MC|모나코|Monaco,Monegasque
    CH|스위스|Switzerland,Swiss
    AT|오스트리아|Austria,Austrian
    IE|아일랜드|Ireland,Irish
    SE|스웨덴|Sweden,Swedish
    NO|노르웨이|Norway,Norwegian
    FI|핀란드|Finland,Finnish
    DK|덴마크|Denmark,Danish
    GL|그린란드|Greenland,Greenlandic
    IS|아이슬란드|Iceland,Icelandic
    PL|폴란드|Poland,Polish
    CZ|체코|Czech Republic,Czech
    SK|슬로바키아|Slovakia,Slovak
    HU|헝가리|Hungary,Hungarian
    RO|루마니아|Romania,Romanian
    BG|불가리아|Bulgaria,Bulgarian
    GR|그리스|Greece,Greek
    RS|세르비아|Serbia,Serbian
    HR|크로아티아|Croatia,Croatian
    SI|슬로베니아|Slovenia,Slovenian
    MK|마케도니아,북마케도니아|Macedonia,Macedonian,North Macedonia
    ME|몬테네그로|Montenegro,Montenegrin
    BA|보스니아 헤르체고비나,보스니아헤르체고비나,보스니아|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia,Bosnian
    XK|코소보|Kosovo,Kosovar,Kosovan
    AL|알바니아|Albania,Albanian
    LT|리투아니아|Lithuania,Lithuanian
    LV|라트비아|Latvia,Latvian
    EE|에스토니아|Estonia,Estonian
    GE|조지아|Georgian
    AM|아르메니아|Armenia,Armenian
    AZ|아제르바이잔|Azerbaijan,Azerbaijani
    KZ|카자흐스탄|Kazakhstan,Kazakh
    UZ|우즈베키스탄|Uzbekistan,Uzbek
    TM|투르크메니스탄|Turkmenistan,Turkmen
    TJ|타지키스탄|Tajikistan,Tajik
    KG|키르기스스탄|Kyrgyzstan,Kyrgyz
    MN|몽골|Mongolia,Mongolian
    TR|튀르키예,터키|Turkey,Turkish,Türkiye
    IL|이스라엘|Israel,Israeli
    PS|팔레스타인|Palestine,Palestinian
    IR|이란|Iran,Iranian
    IQ|이라크|Iraq,Iraqi
    SY|시리아|Syria,Syrian
    LB|레바논|Lebanon,Lebanese
    JO|요르단|Jordanian
    SA|사우디아라비아,사우디|Saudi Arabia,Saudi,Saudi Arabian
    AE|아랍에미리트,UAE|United Arab Emirates,UAE,Emirati
    QA|카타르|Qatar,Qatari
    KW|쿠웨이트|Kuwait,Kuwaiti
    BH|바레인|Bahrain,Bahraini
    OM|오만|Oman,Omani
    YE|예멘|Yemen,Yemeni
    EG|이집트|Egypt,Egyptian
    LY|리비아|Libya,Libyan
    TN|튀니지|Tunisia,Tunisian
    DZ|알제리|Algeria,Algerian
    MA|모로코|Morocco,Moroccan
    ET|에티오피아|Ethiopia,Ethiopian
    KE|케냐|Kenya,Kenyan
    NG|나이지리아|Nigeria,Nigerian
    GH|가나|Ghana,Ghanaian
    ZA|남아프리카공화국,남아공|South Africa,South African
    SD|수단|Sudan,Sudanese
    SS|남수단|South Sudan,South Sudanese
    AO|앙골라|Angola,Angolan
    BJ|베냉|Benin,Beninese
    BW|보츠와나|Botswana,Botswanan
    BF|부르키나파소|Burkina Faso,Burkinabe,Burkinabé
    BI|부룬디|Burundi,Burundian
    CV|카보베르데,카보 베르데|Cape Verde,Cabo Verde,Cape Verdean,Cabo Verdean
    CM|카메룬|Cameroon,Cameroonian
    CF|중앙아프리카공화국,중앙아프리카 공화국|Central African Republic
    TD|차드|Chadian
    KM|코모로|Comoros,Comorian
    CD|콩고민주공화국,콩고 민주공화국,민주콩고,DR콩고|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC
    CG|콩고공화국,콩고 공화국|Republic of the Congo,Republic of Congo
    CI|코트디부아르|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire,Ivorian
    DJ|지부티|Djibouti,Djiboutian
    GQ|적도기니,적도 기니|Equatorial Guinea,Equatoguinean,Equatorial Guinean
    ER|에리트레아|Eritrea,Eritrean
    SZ|에스와티니,스와질란드|Eswatini,Swaziland,Swazi
    GA|가봉|Gabon,Gabonese
    GM|감비아|Gambia,Gambian
    GN|기니|Guinea,Guinean
    GW|기니비사우|Guinea-Bissau,Bissau-Guinean
    LS|레소토|Lesotho,Basotho
    LR|라이베리아|Liberia,Liberian
    MG|마다가스카르|Madagascar,Malagasy
    MW|말라위|Malawi,Malawian
    ML|말리|Mali,Malian
    MR|모리타니|Mauritania,Mauritanian
    MU|모리셔스|Mauritius,Mauritian
    MZ|모잠비크|Mozambique,Mozambican
    NA|나미비아|Namibia,Namibian
    NE|니제르|Niger,Nigerien
    RW|르완다|Rwanda,Rwandan
    ST|상투메프린시페,상투메 프린시페|São Tomé and Príncipe,Sao Tome and Principe
    SN|세네갈|Senegal,Senegalese
    SC|세이셸|Seychelles,Seychellois
    SL|시에라리온|Sierra Leone,Sierra Leonean
    SO|소말리아|Somalia,Somali
    TZ|탄자니아|Tanzania,Tanzanian
    TG|토고|Togo,Togolese
    UG|우간다|Uganda,Ugandan
    ZM|잠비아|Zambia,Zambian
    ZW|짐바브웨|Zimbabwe,Zimbabwean
    IN|인도|India,Indian
    PK|파키스탄|Pakistan,Pakistani
    BD|방글라데시|Bangladesh,Bangladeshi
    LK|스리랑카|Sri Lanka,Sri Lankan
    NP|네팔|Nepal,Nepalese,Nepali
    BT|부탄|Bhutan,Bhutanese
    MV|몰디브|Maldives,Maldivian
    AF|아프가니스탄,아프간|Afghanistan,Afghan
    MM|미얀마,버마|Myanmar,Burma,Burmese
    TH|태국|Thailand,Thai
    VN|베트남|Vietnam,Vietnamese
    LA|라오스|Laos,Laotian,Lao
    KH|캄보디아|Cambodia,Cambodian
    MY|말레이시아|Malaysia,Malaysian
    SG|싱가포르|Singapore,Singaporean
    ID|인도네시아|Indonesia,Indonesian
    PH|필리핀|Philippines,Philippine,Filipino
    BN|브루나이|Brunei,Bruneian
    TL|동티모르,티모르레스테|East Timor,Timor-Leste,Timorese,East Timorese
    MO|마카오|Macau,Macao
    AU|호주,오스트레일리아|Australia,Australian
    NZ|뉴질랜드|New Zealand
    FJ|피지|Fiji,Fijian
    KI|키리바시|Kiribati
    MH|마셜제도,마셜 제도|Marshall Islands,Marshallese
    FM|미크로네시아|Micronesia,Micronesian,Federated States of Micronesia
    NR|나우루|Nauru,Nauruan
    PW|팔라우|Palau,Palauan
    PG|파푸아뉴기니,파푸아 뉴기니|Papua New Guinea,Papua New Guinean
    WS|사모아|Samoa,Samoan
    SB|솔로몬제도,솔로몬 제도|Solomon Islands
    TO|통가|Tonga,Tongan
    TV|투발루|Tuvalu,Tuvaluan
    VU|바누아투|Vanuatu
    CA|캐나다|Canada,Canadian
    MX|멕시코|Mexico,Mexican
    CU|쿠바|Cuba,Cuban
    HT|아이티|Haiti,Haitian
    DO|도미니카공화국,도미니카 공화국|Dominican Republic
    DM|도미니카 연방,도미니카연방|Dominica
    JM|자메이카|Jamaica,Jamaican
    BS|바하마|Bahamas,Bahamian
    BB|바베이도스|Barbados,Barbadian
    TT|트리니다드 토바고,트리니다드토바고|Trinidad and Tobago,Trinidad,Trinidadian
    AG|앤티가 바부다,앤티가바부다|Antigua and Barbuda,Antigua,Antiguan
    GD|그레나다|Grenada,Grenadian
    KN|세인트키츠 네비스,세인트키츠네비스|Saint Kitts and Nevis,St. Kitts and Nevis
    LC|세인트루시아|Saint Lucia,St. Lucia,Saint Lucian
    VC|세인트빈센트 그레나딘,세인트빈센트그레나딘,세인트빈센트|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St. Vincent
    PR|푸에르토리코|Puerto Rico,Puerto Rican
    GT|과테말라|Guatemala,Guatemalan
    HN|온두라스|Honduras,Honduran
    NI|니카라과|Nicaragua,Nicaraguan
    CR|코스타리카|Costa Rica,Costa Rican
    PA|파나마|Panama,Panamanian
    BZ|벨리즈|Belize,Belizean
    BR|브라질|Brazil,Brazilian
    AR|아르헨티나|Argentina,Argentine,Argentinian
    CL|칠레|Chile,Chilean
    PE|페루|Peru,Peruvian
    CO|콜롬비아|Colombia,Colombian
    VE|베네수엘라|Venezuela,Venezuelan
    EC|에콰도르|Ecuador,Ecuadorian
    BO|볼리비아|Bolivia,Bolivian
    PY|파라과이|Paraguay,Paraguayan
    UY|우루과이|Uruguay,Uruguayan
    GY|가이아나|Guyana,Guyanese
    SR|수리남|Suriname,Surinamese
    SV|엘살바도르|El Salvador,Salvadoran
    VA|교황청,바티칸|Vatican,Holy See
    """
}
