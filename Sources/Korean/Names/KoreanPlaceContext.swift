public import TextModel

/// What stands behind Korean words and says that they are a place's name.
public enum KoreanPlaceContext {
  /// Words for sorts of places, glued to a name or behind it.
  private static let heads = ["지방", "지역", "섬", "제도", "군도", "반도", "사막", "마을", "교외", "카운티", "해협", "해안", "산맥", "호수", "공항"]
    .map { Array($0.utf8) }
  /// Particles and verbs that hardly follow people.
  private static let tails = ["에서", "에 있", "에 위치", "에 사는", "에 도착", "에 본사", "에 모여", "에 모인", "에 머물", "에 상륙"].map {
    Array($0.utf8)
  }
  /// What lies at a place, behind its name and 의 or alone: 뉴베리의 남동쪽, 뉴베리 인근.
  private static let surroundings = [
    "동쪽", "서쪽", "남쪽", "북쪽", "동부", "서부", "남부", "북부", "남동", "남서", "북동", "북서", "동남", "서남", "동북", "서북", "인근", "근처",
    "외곽", "근교", "일대", "도심", "시내",
  ].flatMap { [Array(" \($0)".utf8), Array("의 \($0)".utf8)] }
  /// What stands at a place behind its name, 의 and 한: 용인의 한 골프장.
  private static let sites = [
    "골프장", "호텔", "병원", "식당", "음식점", "주점", "술집", "카페", "공장", "아파트", "주택", "상가", "건물", "빌딩", "시장", "마트", "편의점", "농장",
    "농가", "학교", "초등", "중학", "고등", "대학", "유치원", "어린이집", "요양", "교회", "성당", "사찰", "해변", "해수욕장", "야산", "저수지", "공원", "도로",
    "창고", "물류", "경기장", "체육관", "연구소", "공사장", "공사 현장",
  ].map { Array("의 한 \($0)".utf8) }
  /// What follows a country where it is part of the name of a zone of time.
  private static let zones = ["서머타임", "서머 타임", "표준시"].map { Array($0.utf8) }

  /// Whether the words that end at `offset` are a place: 뉴베리 섬, 뉴베리에서.
  public static func isPlace(before offset: Int, in text: NormalizedText) -> Bool {
    isPlace(before: offset, in: text.bytes)
  }

  /// The same in the bytes of a normalised text.
  static func isPlace(before offset: Int, in bytes: [UInt8]) -> Bool {
    begins(heads, offset, bytes) || begins(heads, afterSpace(offset, bytes), bytes) || begins(tails, offset, bytes)
      || begins(surroundings, offset, bytes) || begins(sites, offset, bytes)
  }

  /// Whether the country that ends at `offset` names a zone of time: 영국 서머타임.
  public static func isTimeZone(behind offset: Int, in text: NormalizedText) -> Bool {
    begins(zones, offset, text.bytes) || begins(zones, afterSpace(offset, text.bytes), text.bytes)
  }

  /// Whether a number is joined to the name that ends at `offset`, as to that of a weapon or a ship: 화성-18형.
  public static func isModel(behind offset: Int, in text: NormalizedText) -> Bool {
    let bytes = text.bytes
    return offset + 1 < bytes.count && bytes[offset] == UInt8(ascii: "-") && bytes[offset + 1] &- 0x30 < 10
  }

  private static func afterSpace(_ offset: Int, _ bytes: [UInt8]) -> Int {
    offset < bytes.count && bytes[offset] == 0x20 ? offset + 1 : offset
  }

  private static func begins(_ words: [[UInt8]], _ offset: Int, _ bytes: [UInt8]) -> Bool {
    words.contains { bytes.dropFirst(offset).starts(with: $0) }
  }
}
