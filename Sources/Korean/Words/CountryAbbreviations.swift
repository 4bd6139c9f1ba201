import Mentions
public import TextModel

/// Words in which Korean names a country by one syllable: 미군, 방중, 대일, 한미.
///
/// No glossary lists them, and no one would read 미 in 미군 as a name of its own; but a translation has to name the country.
public enum CountryAbbreviations {
  /// Whether a word inside `range` names the country (ISO 3166 alpha-2) so. O(range).
  public static func name(_ country: String, in text: NormalizedText, _ range: TextRange) -> Bool {
    guard let words = byCountry[country] else { return false }
    let bytes = text.bytes[range.start..<range.end]
    return bytes.indices.contains { start in
      isWord(bytes[start]) && (start < bytes.startIndex + 3 || !isWord(bytes[start - 3]))
        && words.contains { bytes[start...].starts(with: $0) }
    }
  }

  /// Whether a Hangul syllable or a Chinese character begins with the byte.
  private static func isWord(_ byte: UInt8) -> Bool { (0xE4...0xED).contains(byte) }

  private static let byCountry: [String: [[UInt8]]] = {
    var table: [String: [[UInt8]]] = [:]
    for line in words.split(separator: "\n") {
      let cells = line.split(separator: " ")
      table[String(cells[0]), default: []] += cells.dropFirst().map { Array($0.utf8) }
    }
    // The signs of headlines: 中, 일본산 수산물 수입 재개. One syllable of Hangul begins too many words.
    for (sign, codes) in TitleCountries.shared.koreanShort where sign.unicodeScalars.allSatisfy({ $0.value < 0xAC00 }) {
      for code in codes { table[code, default: []].append(Array(sign.utf8)) }
    }
    // 한미, 한·미·일, 北中: the pairs that titles know.
    for (word, codes) in TitleCountries.shared.korean where codes.count > 1 {
      for code in codes { table[code, default: []].append(Array(word.utf8)) }
    }
    return table
  }()

  /// What visits, troops, policies and peoples are called; our own list.
  private static let words = """
    US 미군 미측 방미 대미 주미 재미교포 재미동포 재미한인 반미 친미 미제 미증시 미국채 미항모
    CN 중국군 방중 대중국 주중 친중 반중 혐중 중측 대중무역 재중 조선족 화교 유커 한족
    JP 일본군 방일 대일 주일 친일 반일 재일 항일 일측 일왕 일제강점기 일제
    KP 북한군 방북 대북 북측 북핵 탈북 월북 친북 종북 북송
    KR 한국군 방한 주한 내한 남측 국군 국내 국가대표 대표팀 한류 한복 한식 한우 한반도 한인 고려인 조선족 교민 교포 동포 재외국민
    KR 재외동포 재미교포 재미동포 재미한인 재일동포 재일교포 재중동포
    RU 러군 방러 대러 주러 친러 반러 러측
    GB 영국군 주영
    DE 독일군 방독 주독 재독
    FR 프랑스군 방불 주불 주프
    TW 대만군 주대만 臺
    IN 印
    """
}
