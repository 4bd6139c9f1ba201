public import Mentions
public import TextModel

extension NameLocator {
  /// A town, township, village or quarter that the text names.
  public struct Quarter: Hashable, Sendable {
    /// Its name with the word for its sort, in bytes of the normalised text, without particles.
    public var range: TextRange
    /// What it is.
    public var sort: PlaceSort
  }

  /// The quarters and villages named in `range`, in order: 봉담읍에서, 강남구 역삼동.
  ///
  /// Many a word ends as they do (봉사활동, 옆자리): only those are handed out that stand where a place does, or behind the
  /// unit they lie in, and that end in no common noun.
  public func quarters(in range: TextRange) -> [Quarter] {
    var found: [Quarter] = []
    var index = firstEntry(from: range.start)
    while index < entries.count, entries[index].core.start < range.end {
      if let quarter = quarter(index) { found.append(quarter) }
      index += 1
    }
    return found
  }

  private func quarter(_ index: Int) -> Quarter? {
    let entry = entries[index]
    guard entry.syllableCount >= 3 else { return nil }
    let (start, syllables) = (entry.core.start, syllables(entry))
    for end in nounEnds(entry) {
      let count = (end - start) / 3
      guard count >= 3, count <= syllables.count, let unit = NameLocator.units[syllables[count - 1]],
        !NameLocator.commonEnds.contains([syllables[count - 2], syllables[count - 1]]),
        KoreanPlaceContext.isPlace(before: end, in: bytes) || isBehindUnit(index)
          || end == entry.core.end && !OrdinaryWords.holds(syllables, ends: [count])
      else { continue }
      return Quarter(range: TextRange(start, end), sort: unit)
    }
    return nil
  }

  /// Whether the eojeol before is a city, county, district, town or township as a whole.
  private func isBehindUnit(_ index: Int) -> Bool {
    guard index > 0, areNeighbours(index - 1, 2) else { return false }
    let before = entries[index - 1]
    guard before.syllableCount >= 2, before.hangulEnd == before.core.end,
      let last = UTF8Scalars.scalar(in: bytes, before: before.hangulEnd)
    else { return false }
    return NameLocator.outerUnits.contains(last.value)
  }

  private static let units: [UInt32: PlaceSort] = [
    scalar("동"): .quarter, scalar("읍"): .town, scalar("면"): .township, scalar("리"): .village,
  ]

  // MARK: Places abroad

  /// Words of `range` that sound foreign and end as places of one of the `sorts` do: 참파삭주, 라스토보섬.
  public func places(of sorts: Set<PlaceSort>, in range: TextRange) -> [TextRange] {
    let endings = Set(sorts.flatMap { NameLocator.endings[$0] ?? [] })
    guard !endings.isEmpty else { return [] }
    return entries(in: range).compactMap { entry in
      guard entry.syllableCount >= 3 else { return nil }
      let (start, syllables) = (entry.core.start, syllables(entry))
      for end in Particles.nounEnds(in: bytes, from: start) {
        let count = (end - start) / 3
        guard count >= 3, count <= syllables.count, endings.contains(syllables[count - 1]) else { continue }
        let stem = Array(syllables.prefix(count - 1))
        guard !OrdinaryWords.holds(stem, ends: [stem.count]), LoanwordModel.shared.score(stem) > NameLocator.leastOfSort
        else { continue }
        return TextRange(start, end)
      }
      return nil
    }
  }

  /// Log-odds of being written by sound that a name must have before the word for its sort.
  private static let leastOfSort = 0.0

  /// What Korean puts behind the names of foreign places.
  private static let endings: [PlaceSort: [UInt32]] = [
    .province: [scalar("주"), scalar("성")], .county: [scalar("군"), scalar("구")], .prefecture: [scalar("현")],
    .island: [scalar("섬")],
  ]

  private static let outerUnits = Set("시군구읍면".unicodeScalars.map(\.value))

  /// Two syllables in which common nouns and verbs end.
  private static let commonEnds = Set(
    """
    운동 활동 행동 노동 이동 아동 변동 작동 가동 감동 충동 공동 진동 소동 파동 선동 협동 중동 합동 자동 수동 능동 연동 격동 부동 반동 기동 출동
    발동 난동 태동 박동 거동 언동 구동 시동 유동 냉동 해동 혼동 율동 하면 되면 으면 이면 다면 라면 자면 려면 화면 방면 국면 장면 표면 측면 전면
    정면 내면 가면 냉면 반면 외면 지면 서면 도면 수면 체면 양면 단면 평면 대면 당면 직면 노면 벽면 해면 관리 처리 총리 거리 소리 우리 정리 심리
    권리 승리 논리 윤리 요리 수리 비리 금리 분리 대리 다리 머리 자리 무리 마리 꼬리 도리 의리 원리 물리 진리 유리 격리 편리 추리 조리 타리 아리
    오리 가리 허리 뿌리 부리 고리 구리
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { $0.unicodeScalars.map(\.value) })

  private static func scalar(_ text: Unicode.Scalar) -> UInt32 { text.value }
}
