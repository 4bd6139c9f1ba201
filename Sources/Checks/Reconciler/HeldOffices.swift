import Mentions

/// Which offices the people of a pair hold, by the words beside their names; read when it is first asked for.
final class HeldOffices {
  private let pair: AnnotatedPair
  private lazy var ofSource = HeldOffices.titles(pair.source, isKorean: true)
  private lazy var ofTarget = HeldOffices.titles(pair.target, isKorean: false)

  init(_ pair: AnnotatedPair) { self.pair = pair }

  /// Whether a name of the source and one of the target, by the indices of their mentions, stand beside one office whose
  /// portfolio both sides name: 오석환 교육부 차관 and Vice Education Minister Oh Seung-keol.
  func areOne(_ source: Int, _ target: Int) -> Bool {
    (ofSource[source] ?? []).contains { mine in
      !mine.domains.isEmpty && (ofTarget[target] ?? []).contains { mine.judge($0).agreement == .same }
    }
  }

  private static func titles(_ side: AnnotatedSide, isKorean: Bool) -> [Int: [TitleValue]] {
    var titles: [Int: [TitleValue]] = [:]
    for (title, holder) in TitleHolders(side, isKorean: isKorean).holder {
      if case .title(let value) = side.forest.mentions[title].value { titles[holder, default: []].append(value) }
    }
    return titles
  }
}
