import Testing
import TextModel

@testable import Korean

@Suite struct RevisedRomanizationTests {
  private func romanized(_ hangul: String) -> String {
    String(
      decoding: RevisedRomanization.letters(hangul.unicodeScalars.map(\.value)).map { $0 &+ 97 }, as: UTF8.self)
  }

  /// Examples of the notice itself, and of places whose sounds change.
  @Test(arguments: [
    ("부산", "busan"), ("대구", "daegu"), ("종로", "jongno"), ("왕십리", "wangsimni"), ("신라", "silla"), ("백마", "baengma"),
    ("별내", "byeollae"), ("해돋이", "haedoji"), ("같이", "gachi"), ("좋고", "joko"), ("놓다", "nota"), ("독립문", "dongnimmun"),
    ("울릉", "ulleung"), ("압구정", "apgujeong"), ("낙성대", "nakseongdae"), ("평택", "pyeongtaek"), ("의정부", "uijeongbu"),
    ("학여울", "hagyeoul"), ("선릉", "seolleung"), ("묵호", "mukho"), ("합천", "hapcheon"), ("영등포", "yeongdeungpo"),
  ])
  func followsTheNotice(hangul: String, letters: String) { #expect(romanized(hangul) == letters) }

  private func found(_ english: String, _ korean: String) -> String? {
    let text = NormalizedText(assumingNormalized: korean)
    return NameLocator(text).romanized(EnglishName(english.split(separator: " ").map(String.init)), in: text.range)
      .map(text.string)
  }

  @Test(arguments: [
    ("Samseong-dong", "서울 삼성동에서 열렸다.", "삼성동"), ("Samseong", "서울 삼성동에서 열렸다.", "삼성동"),
    ("Pyeongtaek", "31일 평택에서 열렸다.", "평택"), ("Cheongju-si", "청주는 비가 왔다.", "청주"),
    ("Wangsimni", "왕십리역까지 갔다.", "왕십리역"), ("Dongnimmun", "독립문 앞에서 만났다.", "독립문"),
  ])
  func findsPlaces(english: String, korean: String, words: String) { #expect(found(english, korean) == words) }

  @Test(arguments: [("Pyeongchang", "31일 평택에서 열렸다."), ("Busan", "부상을 입었다."), ("Jamsil", "잠시 뒤에 떠났다.")])
  func findsNoOther(english: String, korean: String) { #expect(found(english, korean) == nil) }
}

@Suite struct BareNameTests {
  private func bare(_ korean: String, people: Bool = false) -> [String] {
    let text = NormalizedText(assumingNormalized: korean)
    return NameLocator(text).bareNames(in: text.range, korean: people).map { text.string($0.range) }
  }

  @Test(arguments: [
    ("이바노프는 웃었다.", ["이바노프"]), ("웨스트 감독이 떠났다.", ["웨스트"]), ("그와 이바노프가 만났다.", ["이바노프"]),
    ("안드레이 이바노프를 만났다.", ["안드레이 이바노프"]),
  ])
  func findsNames(korean: String, names: [String]) { #expect(bare(korean) == names) }

  @Test(arguments: ["그는 투표를 하고 떠났다.", "최소한의 비용을 냈다.", "이를 지지하고 나섰다.", "크고 작은 사고가 이어졌다."])
  func findsNoOrdinaryWords(korean: String) { #expect(bare(korean).isEmpty) }

  @Test func readsLikeAWordOfTheTranslationUpToItsParticles() {
    func reads(_ korean: String, _ word: String) -> Bool {
      let text = NormalizedText(assumingNormalized: korean)
      return NameLocator(text).reads(text.range, like: [word.utf8.map { $0 - 0x61 }])
    }
    #expect(reads("웨스트는", "west"))
    #expect(!reads("웨스터필드는", "west"))
  }

  @Test func findsKoreanPeopleWhereAsked() {
    #expect(bare("어제 박지훈이 왔다.").isEmpty)
    #expect(bare("어제 박지훈이 왔다.", people: true) == ["박지훈"])
  }

  @Test(arguments: [
    (["Cho", "Tae-yul"], true), (["Kim", "Jong", "Un"], true), (["Jiwon", "Park"], true), (["Son", "Sik"], true),
    (["Chris", "Rock"], false), (["Angela", "Merkel"], false), (["Trump"], false),
  ])
  func tellsKoreanSpellings(parts: [String], isKorean: Bool) {
    #expect(KoreanNameJudge.shared.looksKorean(parts) == isKorean)
  }

  @Test func sharesStems() {
    let text = NormalizedText(assumingNormalized: "스파르타 사람들이 왔다.")
    let locator = NameLocator(text)
    #expect(locator.sharesStem(text.range, with: ["Spartans"]))
    #expect(!locator.sharesStem(text.range, with: ["Mongolians"]))
  }
}

@Suite struct PersonNamesTests {
  @Test func knowsFirstAndLastWords() {
    #expect(PersonNames.begin(with: "John") && PersonNames.end(with: "Goldsmith"))
    #expect(!PersonNames.begin(with: "Parliament") && !PersonNames.end(with: "Parliament"))
  }

  @Test func titlesAreNoNames() { #expect(!PersonNames.begin(with: "President") && !PersonNames.begin(with: "Pope")) }
}

@Suite struct NameSlipTests {
  private func slip(_ korean: String, _ english: String) -> NameSlip? {
    NameHearing(KoreanPhrase(korean), EnglishName(english.split(separator: " ").map(String.init))).slip()
  }

  @Test(arguments: [
    ("올리버 크롬웰", "Oliver Crimwell", "Cromwell"), ("골드스미스", "Goldsmoth", "Goldsmith"), ("슈뢰더", "Schroemer", "Schroeder"),
  ])
  func knowsWhatWasMeant(korean: String, english: String, repaired: String) throws {
    let found = try #require(slip(korean, english))
    #expect(found.repaired == repaired)
    #expect(found.isRepairKnown && !found.isKnown)
  }

  @Test(arguments: [("올리버 크롬웰", "Oliver Cromwell"), ("슈뢰더", "Schroeder"), ("크리스 록", "Chris Rock")])
  func leavesNamesAlone(korean: String, english: String) {
    let found = slip(korean, english)
    #expect(found.map { $0.isKnown || !$0.isRepairKnown } ?? true)
  }

  @Test func findsTheWordThatDoesNotFit() throws {
    let found = try #require(slip("피터 해먼드", "Meter Hammond"))
    #expect(found.word == "Meter" && found.repaired == "Peter" && found.place == 0)
  }

  @Test func commonNamesHaveTwins() throws {
    let found = try #require(slip("피터 해먼드", "Petor Hammond"))
    #expect(found.isTwin && !found.isKnown && found.repaired == "Peter")
    #expect(slip("피터 해먼드", "Peter Hammond").map { !$0.isTwin } ?? true)
  }

  @Test(arguments: [("데트퍼드", "Deptford"), ("펠레", "Peles"), ("키어런", "Kiernan")])
  func endingsAndSilentLettersProveNothing(korean: String, english: String) {
    #expect(slip(korean, english).map { !$0.contradicts } ?? true)
  }

  @Test func theLastWordCounts() {
    #expect(!NameHearing(KoreanPhrase("홀리"), EnglishName(["Holly", "Milloughby"])).coversLast())
    #expect(NameHearing(KoreanPhrase("플릿우드"), EnglishName(["Tommy", "Fleetwood"])).coversLast())
  }
}
