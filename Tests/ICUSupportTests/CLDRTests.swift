import ICUSupport
import Testing

@Suite struct CLDRTests {
  @Test func territories() {
    #expect(DisplayNames.name("US", .territory, in: "ko") == "미국")
    #expect(DisplayNames.name("US", .territory, in: "en") == "United States")
    #expect(DisplayNames.name("US", .territory, .short, in: "en") == "US")
    #expect(DisplayNames.name("QQ", .territory, in: "en") == nil)
    #expect(DisplayNames.name("QQ", .territory, .short, in: "ko") == nil)
    #expect(DisplayNames.name("QQQ", .currency, in: "ko") == nil)
    let table = DisplayNames.table(.territory)
    #expect(table.count > 240)
    #expect(table.contains(.init(code: "GE", korean: "조지아", english: "Georgia")))
  }

  @Test func languages() {
    #expect(DisplayNames.table(.language).contains(.init(code: "fr", korean: "프랑스어", english: "French")))
  }

  @Test func currencies() {
    #expect(DisplayNames.name("KRW", .currency, in: "ko") == "대한민국 원")
    #expect(DisplayNames.name("USD", .currency, .plural, in: "en") == "US dollars")
    #expect(DisplayNames.name("KRW", .currency, .symbol, in: "en") == "₩")
    #expect(DisplayNames.codes(.currency).contains("EUR"))
    #expect(!DisplayNames.codes(.currency).contains("DEM"))
  }

  @Test(arguments: [
    ("abc", 3), ("한국", 4), ("e\u{301}", 1), ("\u{1112}\u{1161}\u{11AB}", 2), ("“x”", 3), ("漢字", 4), ("ＡＢ", 4),
    ("a\u{200B}b", 2), ("\t", 0), ("", 0), ("…", 1), ("·", 1), ("😀", 2), ("ㆍ", 2),
  ])
  func columns(_ text: String, _ columns: Int) {
    #expect(EastAsianWidth.columns(of: text) == columns)
    #expect(EastAsianWidth.columns(of: Array(text.utf8)) == columns)
  }

  @Test(arguments: [
    ("Erdoğan", "Erdogan"), ("Chŏng", "Chong"), ("Łódź", "Lodz"), ("Straße", "Strasse"), ("“a”", "\"a\""),
    ("ＡＢ", "AB"), ("한국 Müller", "한국 Muller"), ("plain", "plain"), ("Beyonce\u{301}", "Beyonce"),
  ])
  func latinASCII(_ text: String, _ folded: String) {
    #expect(Folding.latinASCII(text) == folded)
  }

  @Test func caseFolding() {
    #expect(Folding.caseFold("ÉCOLE Straße A") == "école strasse a")
    #expect(Folding.letterCase("É") == .upper)
    #expect(Folding.letterCase("ß") == .lower)
    #expect(Folding.letterCase("가") == .uncased)
    #expect(Folding.letterCase("1") == .none)
  }
}
