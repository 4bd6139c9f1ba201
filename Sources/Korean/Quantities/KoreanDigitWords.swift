/// Word lists around digits.
enum KoreanDigitWords {
  /// Of whom one tells in which generation somebody is: 재벌 3세, 이민 2세.
  static let generations: [StaticString] = ["오너", "재벌", "이민", "교포", "한인", "동포", "재일", "고려인", "창업주", "오너가", "총수"]
  static let points: [StaticString] = ["점", "승", "패", "무"]
  static let offices: [StaticString] = [
    "대통령", "국회", "총선", "대선", "총리", "회장", "국왕", "왕", "교황", "총장", "사령관", "의회", "임금",
  ]
  /// What one country is: 3대 교역국이다 is the third largest, where 3대 교역국 중 may be the three largest.
  static let rankedCountries: [StaticString] = ["국이다", "국이며", "국이자", "국으로", "국이 됐", "국이 되"]
  static let nounParticles: [StaticString] = ["을", "를", "이", "가", "은", "는", "의"]
  /// What is counted with 대, so that 20대 after it is no age.
  static let vehicles: [StaticString] = [
    "차량", "버스", "트럭", "헬기", "전투기", "자동차", "택시", "항공기", "비행기", "드론", "탱크", "전차", "카메라", "여객기", "승용차", "컴퓨터", "로봇",
    "에어컨", "기", "차", "서버", "장비", "포", "모듈", "기관총",
  ]
  /// What has classes counted with 기.
  static let schools: [StaticString] = [
    "육사", "해사", "공사", "3사", "연수원", "공채", "사관", "사관학교", "학군", "법무관", "간사", "행시", "사시",
  ]
  static let countPrefixes: [StaticString] = [
    "약", "총", "만", "각", "단", "매", "연", "및", "와", "과", "는", "은", "도", "을", "를", "이", "가", "의", "에", "당", "또",
  ]
}
