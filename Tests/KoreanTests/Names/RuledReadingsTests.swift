import Testing

@testable import Korean

/// Names of China and Vietnam, whose sound Korean writes by rule.
@Suite struct RuledReadingsTests {
  private func accepts(_ hangul: String, _ english: String) -> Bool {
    let name = EnglishName(english.split(separator: " ").map(String.init))
    return name.isReading(of: hangul.unicodeScalars.map(\.value).filter(Hangul.isSyllable))
  }

  @Test(arguments: [
    ("스위치", "Shi Yuqi"), ("왕이", "Wang Yi"), ("리커창", "Li Keqiang"), ("왕즈이", "Wang Zhiyi"), ("장쩌민", "Jiang Zemin"),
    ("천위페이", "Chen Yufei"), ("후진타오", "Hu Jintao"), ("마자오쉬", "Ma Zhaoxu"), ("친강", "Qin Gang"), ("쑹타오", "Song Tao"),
    ("량원제", "Liang Wenjie"), ("류젠차오", "Liu Jianchao"), ("야오밍", "Yao Ming"), ("궈자쿤", "Guo Jiakun"),
    ("뤄자후이", "Luo Jiahui"),
    ("장웨이리", "Zhang Weili"), ("시진핑", "Xi Jinping"), ("왕하이펑", "Haifeng Wang"), ("습근평", "Xi Jinping"),
    ("위안룽핑", "Yuan Longping"), ("쥐안쥔", "Juan Jun"), ("주룽지", "Zhu Rongji"),
  ])
  func readsChinese(hangul: String, english: String) { #expect(accepts(hangul, english)) }

  @Test(arguments: [
    ("쩐반록", "Tran Van Loc"), ("응우옌 티 프엉", "Nguyen Thi Phuong"), ("응우옌 푸 쫑", "Nguyen Phu Trong"),
    ("팜민찐", "Pham Minh Chinh"),
    ("또럼", "To Lam"), ("판반득", "Phan Van Duc"), ("응우옌꽝하이", "Nguyen Quang Hai"), ("쩐꾸옥부옹", "Tran Quoc Vuong"),
    ("보 티 아인 쑤언", "Vo Thi Anh Xuan"), ("레민카이", "Le Minh Khai"), ("부이타인선", "Bui Thanh Son"), ("도안반하우", "Doan Van Hau"),
    ("응오딘지엠", "Ngo Dinh Diem"), ("호찌민", "Ho Chi Minh"), ("쯔엉떤상", "Truong Tan Sang"), ("응우옌쑤언푹", "Nguyễn Xuân Phúc"),
  ])
  func readsVietnamese(hangul: String, english: String) { #expect(accepts(hangul, english)) }

  @Test(arguments: [
    ("스위치", "Shi Yuchi"), ("왕이", "Wang Wei"), ("리커창", "Li Keqian"), ("쩐반록", "Tran Van Hoc"), ("팜민찐", "Pham Minh Duc"),
    ("시진핑", "Xi Jinping Wang Li"), ("쩐", "Tran Van Loc"), ("", "Xi Jinping"), ("응우옌", "Nguyen Nguyen"),
  ])
  func readsNoOther(hangul: String, english: String) { #expect(!accepts(hangul, english)) }

  @Test(arguments: [
    ("덩하이옌", "Deng Haiyang", "옌 Yang"), ("왕하이펑", "Wang Xiafeng", "하이 Xia"), ("천즈쥔", "Chen Zhiyuan", "쥔 Yuan"),
  ])
  func tellsTheOtherSyllable(hangul: String, english: String, syllables: String) throws {
    let name = EnglishName(english.split(separator: " ").map(String.init))
    let other = try #require(PinyinReadings.other(hangul.unicodeScalars.map(\.value), name.letters))
    let words = String(String.UnicodeScalarView(other.hangul.compactMap(Unicode.Scalar.init)))
    #expect("\(words) \(NameSlip.text(other.letters))" == syllables)
  }

  /// The names as they are, ways to write them that the rules do not have, and other people.
  @Test(arguments: [
    ("덩하이옌", "Deng Haiyan"), ("마오쩌동", "Mao Zedong"), ("천즈쥔", "Li Zhiyuan"), ("덩하이옌", "Wang Yang"),
    ("김하늘", "Kim Haneul"),
  ])
  func tellsNoOther(hangul: String, english: String) {
    let name = EnglishName(english.split(separator: " ").map(String.init))
    #expect(PinyinReadings.other(hangul.unicodeScalars.map(\.value), name.letters) == nil)
  }

  @Test func findsChineseNamesByTheirSyllables() {
    func mayBeName(_ word: String) -> Bool { PinyinReadings.mayBeName(word.unicodeScalars.map(\.value)) }
    for name in ["쉬자원", "천즈쥔", "마자오쉬", "왕즈이"] { #expect(mayBeName(name)) }
    for word in ["원주민", "위원회", "버스", "하루코", "쉬", "시장", "트럼프"] { #expect(!mayBeName(word)) }
  }

  @Test func settlesWhatTheSoundsLeaveOpen() {
    for (hangul, english) in [("스위치", ["Shi", "Yuqi"]), ("쩐반록", ["Tran", "Van", "Loc"])] {
      #expect(NameMatcher.shared.judge(korean: hangul, english: english).verdict == .accept)
    }
  }
}

/// Japanese names, of which rules say what cannot be one.
@Suite struct JapaneseReadingsTests {
  @Test(arguments: [
    ("아리무라", "Arimura"), ("오누키", "Onuki"), ("오누키", "Ohnuki"), ("기시다", "Kishida"), ("오타니", "Ohtani"), ("신조", "Shinzo"),
    ("이시바", "Ishiba"), ("다카이치", "Takaichi"), ("사나에", "Sanae"), ("준이치로", "Junichiro"), ("핫토리", "Hattori"),
    ("난바", "Namba"),
    ("혼마", "Homma"), ("유키", "Yuuki"), ("게이스케", "Keisuke"), ("쓰요시", "Tsuyoshi"), ("고이즈미", "Koizumi"), ("짓초", "Jitcho"),
  ])
  func readsTheSame(hangul: String, latin: String) {
    #expect(JapaneseReadings.read(hangul.unicodeScalars.map(\.value), as: LatinFold.letters(latin)))
    #expect(!JapaneseReadings.areOther(hangul, latin))
  }

  @Test(arguments: [
    ("아리무라", "Arimoto"), ("오누키", "Onizuka"), ("기시다", "Kishimoto"), ("다카이치", "Takahashi"), ("고이즈미", "Koizuka"),
  ])
  func tellsOthers(hangul: String, latin: String) { #expect(JapaneseReadings.areOther(hangul, latin)) }

  @Test func tellsAnotherGivenName() {
    let matcher = NameMatcher.shared
    #expect(matcher.judge(korean: "히가 마사토시", english: ["Masanori", "Higa"]).verdict == .refuse)
    #expect(matcher.judge(korean: "히가 마사토시", english: ["Masatoshi", "Higa"]).verdict == .accept)
    #expect(matcher.judge(korean: "히가 마사토시", english: ["Higa", "Masatoshi"]).verdict == .accept)
  }

  /// What is not Japanese on both sides is no business of its.
  @Test(arguments: [("트럼프", "Takahashi"), ("아리무라", "Grosu"), ("조", "Joe"), ("", "")])
  func leavesOthersAlone(hangul: String, latin: String) { #expect(!JapaneseReadings.areOther(hangul, latin)) }
}
