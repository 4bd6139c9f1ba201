import ICUSupport
import Mentions
import Termbase
import Testing

@testable import Checks

/// What the bundled glossary knows of the world's countries, towns and languages, and of Korea's districts.
@Suite struct GazetteerTests {
  /// The places of the glossary by their Korean names.
  private static let places: [String: [ConceptEntry]] = {
    var places: [String: [ConceptEntry]] = [:]
    for concept in TestGlossary.termbase.concepts where concept.kind == .place {
      for form in concept.allowed(.ko) { places[form, default: []].append(concept) }
    }
    return places
  }()

  /// Cities, counties and districts, those of large cities with their own offices too, each name once.
  private static let districts = """
    종로구 중구 용산구 성동구 광진구 동대문구 중랑구 성북구 강북구 도봉구 노원구 은평구 서대문구 마포구 양천구 강서구 구로구 금천구 영등포구 동작구 관악구 서초구 강남구 송파구 강동구 서구 동구
    영도구 부산진구 동래구 남구 북구 해운대구 사하구 금정구 연제구 수영구 사상구 기장군 수성구 달서구 달성군 군위군 미추홀구 연수구 남동구 부평구 계양구 강화군 옹진군 광산구 유성구 대덕구 울주군
    수원시 성남시 의정부시 안양시 부천시 광명시 평택시 동두천시 안산시 고양시 과천시 구리시 남양주시 오산시 시흥시 군포시 의왕시 하남시 용인시 파주시 이천시 안성시 김포시 화성시 광주시 양주시
    포천시 여주시 연천군 가평군 양평군 장안구 권선구 팔달구 영통구 수정구 중원구 분당구 만안구 동안구 원미구 소사구 오정구 상록구 단원구 덕양구 일산동구 일산서구 처인구 기흥구 수지구 춘천시
    원주시 강릉시 동해시 태백시 속초시 삼척시 홍천군 횡성군 영월군 평창군 정선군 철원군 화천군 양구군 인제군 고성군 양양군 청주시 충주시 제천시 보은군 옥천군 영동군 증평군 진천군 괴산군 음성군
    단양군 상당구 서원구 흥덕구 청원구 천안시 공주시 보령시 아산시 서산시 논산시 계룡시 당진시 금산군 부여군 서천군 청양군 홍성군 예산군 태안군 동남구 서북구 전주시 군산시 익산시 정읍시 남원시
    김제시 완주군 진안군 무주군 장수군 임실군 순창군 고창군 부안군 완산구 덕진구 목포시 여수시 순천시 나주시 광양시 담양군 곡성군 구례군 고흥군 보성군 화순군 장흥군 강진군 해남군 영암군 무안군
    함평군 영광군 장성군 완도군 진도군 신안군 포항시 경주시 김천시 안동시 구미시 영주시 영천시 상주시 문경시 경산시 의성군 청송군 영양군 영덕군 청도군 고령군 성주군 칠곡군 예천군 봉화군 울진군
    울릉군 창원시 진주시 통영시 사천시 김해시 밀양시 거제시 양산시 의령군 함안군 창녕군 남해군 하동군 산청군 함양군 거창군 합천군 의창구 성산구 마산합포구 마산회원구 진해구 제주시 서귀포시
    """

  /// Every territory of CLDR has a place of its code, but Antarctica, which is nobody's, and the codes for parts of others.
  @Test func everyTerritoryIsKnown() {
    let known = Set(TestGlossary.termbase.concepts.lazy.filter { $0.kind == .place }.compactMap(\.country))
    let codes = DisplayNames.codes(.territory)
    #expect(codes.count > 240)
    #expect(codes.filter { !known.contains($0) } == ["AQ", "DG", "EA", "IC"])
  }

  /// Every city, county and district is known with the word for its sort, as Revised Romanization writes it.
  @Test func everyDistrictIsKnownByItsRomanization() {
    let sorts: [Character: String] = ["시": "-si", "군": "-gun", "구": "-gu"]
    let names = Self.districts.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    #expect(names.count > 230)
    for name in names {
      let ending = name.last.flatMap { sorts[$0] } ?? "?"
      let forms = (Self.places[name] ?? []).filter { $0.country == "KR" }.flatMap { $0.allowed(.en) }
      #expect(forms.contains { $0.hasSuffix(ending) }, "\(name): \(forms)")
    }
  }

  @Test(arguments: [
    ("그는 스와힐리어로 인사했다.", "He greeted them in Swahili."),
    ("책은 쿠르드어와 영어로 나왔다.", "The book came out in Kurdish and English."),
    ("그는 영어로 말했고 통역이 중국어로 옮겼다.", "He spoke in English, and an interpreter put it into Mandarin."),
    ("이란 시인의 시가 페르시아어로 낭독됐다.", "The Iranian poet's verse was read in Farsi."),
    ("한국어를 배우는 태국 학생이 늘었다.", "More Thai students are learning Korean."),
    ("독일어 신문이 이 소식을 전했다.", "A German-language newspaper reported the news."),
    ("영국 축구팀이 스페인을 이겼다.", "The English football team beat Spain."),
    ("아랍권 국가들이 이스라엘에 항의했다.", "Arab countries protested to Israel."),
    ("광둥 요리가 미국에서 인기다.", "Cantonese food is popular in the United States."),
    ("영어조합법인이 일본에 굴을 수출했다.", "A fishing cooperative exported oysters to Japan."),
    ("쿠르드족 전사들이 터키군과 싸웠다.", "Kurds fought Turkish troops."),
  ])
  func languagesAndTheirSpeakers(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]) == [])
  }

  @Test(arguments: [
    ("그는 스와힐리어로 인사했다.", "He greeted them in Hausa."), ("그는 아랍어로 인사했다.", "He greeted them in Hebrew."),
    ("그는 힌디어로 인사했다.", "He greeted them in French."), ("그는 영어로 인사했다.", "He greeted them in Arabic."),
    ("쿠르드족 전사들이 왔다.", "Pashtun fighters came."),
    ("그는 태국의 수도 방콕에 있다.", "He is in the English capital, Bangkok."),
  ])
  func oneLanguageForAnother(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).count == 1)
  }

  @Test(arguments: [
    ("튀르키예에서 홍수가 났다.", "Floods hit Turkey."), ("터키에서 홍수가 났다.", "Floods hit Türkiye."),
    ("콩고에서 홍수가 났다.", "Floods hit the Democratic Republic of Congo."), ("버마에서 홍수가 났다.", "Floods hit Myanmar."),
    ("아이보리코스트에서 홍수가 났다.", "Floods hit Ivory Coast."), ("헤이그에서 재판이 열렸다.", "The trial was held in The Hague."),
    ("르비우에 미사일이 떨어졌다.", "Missiles fell on Lvov."), ("도미니카 출신 투수가 왔다.", "A Dominican pitcher came."),
    ("네덜란드인 두 명이 다쳤다.", "Two Dutchmen were injured."), ("아일랜드인 두 명이 다쳤다.", "Two Irishmen were injured."),
    ("제주도 제주시에서 불이 났다.", "A fire broke out in Jeju, Jeju Province."),
    ("지하철 연신내역 인근에서 불이 났다.", "A fire broke out near Yeonsinnae Station."),
  ])
  func whatThePressWrites(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]) == [])
  }

  @Test(arguments: [
    ("연신내역에서 불이 났다.", "A fire broke out at Yaksu Station."), ("봉담읍에서 불이 났다.", "A fire broke out in Hwado-eup."),
    ("강남구 역삼동의 건물이다.", "It is a building in Nonhyeon-dong, Gangnam-gu."),
    ("성주군 소성리 주민들이 왔다.", "Villagers came from Maehyang-ri in Seongju County."),
  ])
  func oneStationOrQuarterForAnother(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]).count == 1)
  }

  @Test(arguments: [
    ("모스크바는 제안을 거부한다고 밝혔다.", "Russia said it rejected the proposal."),
    ("크렘린은 제안을 거부한다고 밝혔다.", "Russia said it rejected the proposal."),
    ("루사카는 제안을 거부한다고 밝혔다.", "Zambia said it rejected the proposal."),
    ("자메이카는 제안을 거부했다.", "Kingston rejected the proposal."),
    ("북한은 제안을 거부한다고 밝혔다.", "Pyongyang said it rejected the proposal."),
  ])
  func seatsOfGovernment(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]) == [])
  }

  @Test func aCapitalIsOneOfItsCountry() {
    #expect(Capitals.contains("San Jose", of: "CR"))
    #expect(!Capitals.contains("San Jose", of: "US"))
    #expect(Capitals.contains("The Hague", of: "NL"))
    #expect(!Capitals.contains("Kingston", of: "CA"))
  }

  @Test(arguments: [
    ("UNHCR가 보고서를 냈다.", "The U.N. refugee agency released a report."),
    ("KEPCO는 요금을 올린다.", "Korea Electric Power Corporation will raise rates."),
    ("보고서는 북미자유무역협정을 다룬다.", "The report deals with the North American Free Trade Agreement."),
  ])
  func acronymsAndFullNames(korean: String, english: String) {
    #expect(JudgedRows.findings([(korean, english)]) == [])
  }
}
