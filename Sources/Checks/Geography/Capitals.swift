/// Capitals and seats of government, whose names stand for their countries in news: Washington said, Pyongyang denied.
///
/// English names as the press writes them, by the codes of their countries; the list is our own.
enum Capitals {
  private static let ofCountry: [Substring: Set<Substring>] = {
    var table: [Substring: Set<Substring>] = [:]
    for entry in entries.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let parts = entry.drop { $0 == " " }.split(separator: " ", maxSplits: 1)
      table[parts[0]] = Set(parts[1].split(separator: "|"))
    }
    return table
  }()

  /// The code of a country and its capitals, `|` between them.
  private static let entries = """
    AD Andorra la Vella; AE Abu Dhabi; AF Kabul; AG St. John's; AL Tirana; AM Yerevan; AO Luanda; AR Buenos Aires
    AT Vienna; AU Canberra; AZ Baku; BA Sarajevo; BB Bridgetown; BD Dhaka; BE Brussels; BF Ouagadougou; BG Sofia
    BH Manama; BI Bujumbura|Gitega; BJ Porto-Novo|Cotonou; BN Bandar Seri Begawan; BO La Paz|Sucre
    BR Brasilia|Brasília; BS Nassau; BT Thimphu; BW Gaborone; BY Minsk; BZ Belmopan; CA Ottawa; CD Kinshasa
    CF Bangui; CG Brazzaville; CH Bern|Berne|Geneva; CI Yamoussoukro|Abidjan; CL Santiago; CM Yaounde|Yaoundé
    CN Beijing|Peking|Zhongnanhai; CO Bogota|Bogotá; CR San Jose|San José; CU Havana; CV Praia; CY Nicosia
    CZ Prague; DE Berlin; DJ Djibouti; DK Copenhagen; DO Santo Domingo; DZ Algiers; EC Quito; EE Tallinn
    EG Cairo; ER Asmara; ES Madrid; ET Addis Ababa; FI Helsinki; FJ Suva; FR Paris; GA Libreville; GB London
    GE Tbilisi; GH Accra; GL Nuuk; GM Banjul; GN Conakry; GQ Malabo; GR Athens; GT Guatemala City; GW Bissau
    GY Georgetown; HK Hong Kong; HN Tegucigalpa; HR Zagreb; HT Port-au-Prince; HU Budapest; ID Jakarta|Nusantara
    IE Dublin; IL Jerusalem|Tel Aviv; IN New Delhi|Delhi; IQ Baghdad; IR Tehran|Teheran; IS Reykjavik; IT Rome
    JM Kingston; JO Amman; JP Tokyo; KE Nairobi; KG Bishkek; KH Phnom Penh; KI Tarawa; KM Moroni; KP Pyongyang
    KR Seoul|Sejong; KW Kuwait City; KZ Astana|Nur-Sultan; LA Vientiane; LB Beirut; LK Colombo; LR Monrovia
    LS Maseru; LT Vilnius; LU Luxembourg; LV Riga; LY Tripoli; MA Rabat; MC Monaco; MD Chisinau|Chișinău
    ME Podgorica; MG Antananarivo; MH Majuro; MK Skopje; ML Bamako; MM Naypyidaw|Naypyitaw|Yangon
    MN Ulaanbaatar|Ulan Bator; MO Macau|Macao; MR Nouakchott; MT Valletta; MU Port Louis; MV Male|Malé; MW Lilongwe
    MX Mexico City; MY Kuala Lumpur; MZ Maputo; NA Windhoek; NE Niamey; NG Abuja; NI Managua; NL The Hague|Amsterdam
    NO Oslo; NP Kathmandu; NZ Wellington; OM Muscat; PA Panama City; PE Lima; PG Port Moresby; PH Manila
    PK Islamabad; PL Warsaw; PS Gaza|Ramallah; PT Lisbon; PY Asuncion|Asunción; QA Doha; RO Bucharest; RS Belgrade
    RU Moscow; RW Kigali; SA Riyadh; SB Honiara; SD Khartoum; SE Stockholm; SG Singapore; SI Ljubljana
    SK Bratislava; SL Freetown; SN Dakar; SO Mogadishu; SR Paramaribo; SS Juba; SV San Salvador; SY Damascus
    SZ Mbabane; TD N'Djamena; TG Lome|Lomé; TH Bangkok; TJ Dushanbe; TL Dili; TM Ashgabat; TN Tunis; TO Nuku'alofa
    TR Ankara; TT Port of Spain; TW Taipei; TZ Dodoma|Dar es Salaam; UA Kyiv|Kiev; UG Kampala
    US Washington|Washington, D.C.|Washington D.C.|Washington DC; UY Montevideo; UZ Tashkent; VA Vatican City
    VE Caracas; VN Hanoi; VU Port Vila; WS Apia; XK Pristina; YE Sanaa|Aden; ZA Pretoria; ZM Lusaka; ZW Harare
    """

  /// Whether a place of this English name, in the country of this code, stands for the country.
  static func contains(_ name: String, of country: String) -> Bool {
    ofCountry[Substring(country)]?.contains(Substring(name)) ?? false
  }
}
