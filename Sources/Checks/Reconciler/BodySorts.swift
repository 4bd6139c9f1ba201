import Mentions

/// Of what sorts a body may be by the words of its name: a court, a party, a committee.
struct BodySorts {
  /// Keys of `OrganizationHeads`.
  private let keys: Set<String>
  private let isCommittee: Bool

  /// The sorts that English words name.
  init(english words: [String]) {
    isCommittee = words.contains { $0.lowercased() == "committee" }
    keys = Set(words.flatMap { OrganizationHeads.shared.heads(ofEnglish: $0.lowercased()).map(\.key) })
  }

  /// Whether one is a chamber and the other a committee, so that a sentence about the one may as well name the other: 국회
  /// 예산결산특별위원장, "chairman of the Special Committee on Budget and Accounts". Where the segments may not answer each other,
  /// parties sit in chambers, too.
  func isWholeOrPart(of other: BodySorts, isSure: Bool) -> Bool {
    isChamber && other.isPart(isSure) || other.isChamber && isPart(isSure)
  }

  private var isChamber: Bool { !keys.isDisjoint(with: BodySorts.chambers) }

  private func isPart(_ isSure: Bool) -> Bool {
    !isChamber && (isCommittee || !isSure && keys.contains("party"))
  }

  private static let chambers: Set<String> = ["parliament", "senate", "house"]
}

extension ConceptKnowledge {
  /// The sorts of a body that stands for one of `concepts`, by its first rendering (국힘, "CDU"), or by its own English words.
  func sortsOfBody(_ concepts: [Int], _ parts: [String]) -> BodySorts {
    let rendering = concepts.first.flatMap { renderings($0).first }
    return BodySorts(english: rendering.map { $0.utf8.split(separator: 0x20).map { String(Substring($0)) } } ?? parts)
  }
}
