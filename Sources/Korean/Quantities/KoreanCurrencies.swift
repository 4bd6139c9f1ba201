import ICUSupport
import Mentions

/// The currencies of the news by their Korean names; all others come from CLDR.
enum KoreanCurrencies {
  /// Every currency of CLDR by its Korean name (아프가니스탄 아프가니), by the word after the country where only one
  /// currency has it, and by its sign.
  static let fromCLDR: [(name: String, code: String)] = {
    let all = DisplayNames.table(.currency) + DisplayNames.table(.formerCurrency)
    let names = all.filter { !$0.korean.contains("(") && $0.korean != $0.code }
    var owners: [Substring: Set<String>] = [:]
    for entry in names {
      guard let base = entry.korean.split(separator: " ").last, base.utf8.count >= 6 else { continue }
      owners[base, default: []].insert(entry.code)
    }
    var rows = names.map { (name: $0.korean, code: $0.code) }
    for (base, codes) in owners.sorted(by: { $0.key < $1.key }) where codes.count == 1 {
      if let code = codes.first { rows.append((String(base), code)) }
    }
    return rows + CurrencySymbols.signs.map { (name: $0.sign, code: $0.code) }
  }()

  /// Names with ISO 4217 codes. 달러 alone is the American one, 파운드 the British, 엔 the Japanese.
  static let words: [(word: String, code: String)] = {
    let text = """
      KRW 원 원화 원어치 ₩
      USD 달러 미국_달러 미국달러 미_달러 불 달러어치 $ US$ 미달러
      EUR 유로 유로화 €
      JPY 엔 엔화 일본_엔 ¥
      CNY 위안 위안화 중국_위안 런민비
      GBP 파운드 영국_파운드 파운드화 £ 파운드스털링
      AUD 호주_달러 호주달러 오스트레일리아_달러
      CAD 캐나다_달러 캐나다달러
      HKD 홍콩_달러 홍콩달러
      SGD 싱가포르_달러 싱가포르달러
      NZD 뉴질랜드_달러 뉴질랜드달러
      TWD 대만_달러 대만달러 타이완_달러 신타이완달러
      CHF 프랑 스위스_프랑 스위스프랑
      RUB 루블 루블화
      INR 루피 인도_루피
      PKR 파키스탄_루피
      IDR 루피아
      VND 동화 베트남_동
      THB 바트 밧
      PHP 필리핀_페소
      MXN 페소 멕시코_페소
      ARS 아르헨티나_페소
      CLP 칠레_페소
      COP 콜롬비아_페소
      CUP 쿠바_페소
      BRL 헤알 브라질_헤알
      TRY 리라 터키_리라 튀르키예_리라
      SEK 크로나 스웨덴_크로나
      NOK 크로네 노르웨이_크로네
      DKK 덴마크_크로네
      ISK 아이슬란드_크로나
      CZK 코루나 체코_코루나
      PLN 즈워티
      HUF 포린트
      UAH 흐리우냐
      ILS 셰켈
      SAR 리얄 사우디_리얄
      QAR 카타르_리얄
      IRR 이란_리알
      OMR 리알
      AED 디르함
      KWD 쿠웨이트_디나르
      IQD 디나르 이라크_디나르
      EGP 이집트_파운드
      ZAR 랜드
      NGN 나이라
      KES 실링 케냐_실링
      MYR 링깃
      MMK 짯
      MNT 투그릭
      KZT 텡게
      BDT 타카
      NPR 네팔_루피
      LKR 스리랑카_루피
      KPW 북한_원
      LAK 킵
      MOP 파타카
      BTC 비트코인
      USD-cent 센트 미국_센트 미_센트
      EUR-cent 유로센트 유로_센트
      GBP-penny 펜스 페니
      JPY-sen 전
      """
    var rows: [(String, String)] = []
    for line in text.split(separator: "\n") {
      let cells = line.split(separator: " ")
      guard let code = cells.first else { continue }
      for word in cells.dropFirst() {
        rows.append((word.split(separator: "_").joined(separator: " "), String(code)))
      }
    }
    return rows
  }()
}
