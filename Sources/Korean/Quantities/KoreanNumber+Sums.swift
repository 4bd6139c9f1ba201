import Mentions

/// Sums that a headline writes without their money: 시총 87조 증발, 세수 펑크 56조.
extension KoreanNumberReader {
  /// Whether the figure from `start` to `end`, which 조 closes, is a sum of money by the words beside it; else it is an
  /// article of a law or a group.
  func isBareSum(from start: Int, to end: Int) -> Bool {
    guard start < 3 || !isHangul(start - 3) else { return false }
    let before = start > 0 && bytes[start - 1] == 0x20 ? wordBefore(start - 1) : ""
    if before.hasSuffix("법") || before.hasSuffix("조약") || before.hasSuffix("규정") { return false }
    if BareSums.before.contains(where: before.hasSuffix) { return true }
    return BareSums.behind.contains { has($0, at: skipSpace(end)) }
  }

  /// Whether a figure of 억 or more that counts nothing is money, whose 원 headlines leave out: 37억 사기.
  func isBareSum(_ number: KoreanNumber) -> Bool {
    guard number.hasScale, number.value.order >= 8 else { return false }
    let before = number.start > 0 && bytes[number.start - 1] == 0x20 ? wordBefore(number.start - 1) : ""
    return !BareSums.peopleBefore.contains(where: before.hasSuffix)
      && !BareSums.peopleBehind.contains { has($0, at: skipSpace(number.end)) }
  }

  private func wordBefore(_ end: Int) -> String {
    var start = end
    while start >= 3, isHangul(start - 3) { start -= 3 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func has(_ word: String, at offset: Int) -> Bool {
    let length = word.utf8.count
    return offset + length <= bytes.count && bytes[offset..<(offset + length)].elementsEqual(word.utf8)
  }
}

/// Nouns of money.
private enum BareSums {
  static let before = [
    "시총", "시가총액", "매출", "매출액", "영업익", "이익", "순익", "예산", "추경", "적자", "흑자", "부채", "빚", "국채", "대출",
    "자산", "세수", "세금", "펑크", "몸값", "손실", "피해", "순매수", "순매도", "사업비", "공사비", "수주", "재산", "투자", "지원",
  ]
  static let behind = [
    "증발", "날아", "적자", "흑자", "투자", "투입", "예산", "추경", "손실", "매출", "수주", "빚", "부채", "대출", "펑크", "자산", "순매", "잭팟", "세금",
    "공사",
    "시장", "기금", "펀드", "쏟아", "규모", "돌파",
  ]
  /// What else is counted by the hundred million.
  static let peopleBefore = ["인구", "회원", "이용자", "가입자", "신자", "관객", "조회", "조회수", "재생", "스트리밍", "다운로드"]
  static let peopleBehind = ["인구", "인류", "중국", "인도", "무슬림", "신자", "뷰", "회"]
}
