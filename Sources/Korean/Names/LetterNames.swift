/// Latin letters as Hangul spells them: 에프비아이 is FBI.
enum LetterNames {
  private static let table: [(hangul: [UInt8], letter: UInt8)] = {
    let names = """
      에이 a|비 b|시 c|씨 c|디 d|이 e|에프 f|지 g|쥐 g|에이치 h|아이 i|제이 j|케이 k|엘 l|엠 m|엔 n|오 o|피 p|큐 q|아르 r|알 r
      에스 s|티 t|유 u|브이 v|더블유 w|더블류 w|엑스 x|와이 y|제트 z|지 z|앤 n
      """
    return names.split(whereSeparator: { $0 == "|" || $0 == "\n" }).compactMap { entry in
      let fields = entry.split(separator: " ")
      guard fields.count == 2, let letter = LatinFold.letters(String(fields[1])).first else { return nil }
      return (JamoUnits.units(String(fields[0])), letter)
    }
  }()

  /// Whether `units` spell `letters` one by one.
  static func spell(_ units: [UInt8], _ letters: [UInt8]) -> Bool {
    guard letters.count >= 2, letters.count <= 8 else { return false }
    var starts: Set<Int> = [0]
    for letter in letters {
      var ends: Set<Int> = []
      for start in starts {
        for entry in table where entry.letter == letter {
          let end = start + entry.hangul.count
          if end <= units.count, units[start..<end].elementsEqual(entry.hangul) { ends.insert(end) }
        }
      }
      if ends.isEmpty { return false }
      starts = ends
    }
    return starts.contains(units.count)
  }
}
