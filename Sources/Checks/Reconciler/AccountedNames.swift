import TextModel

/// Which names of the target the source accounts for in their places.
///
/// Of bodies it is found out at once. Of names that nothing tells to be a body's it is when they are asked for: there are
/// many of them, and few stand where a body of the source is open.
final class AccountedNames {
  /// The bodies that are accounted for.
  let bodies: [OrganizationItem]
  private let ranges: Set<TextRange>
  private let keys: Set<String>
  private let plain: [OrganizationItem]
  private lazy var plainByRange = Dictionary(grouping: plain, by: \.range)
  private lazy var plainByKey = Dictionary(grouping: plain, by: \.key)
  private let isAccounted: (OrganizationItem) -> Bool
  private var known: [TextRange: Bool] = [:]

  /// The names `targets`; `isAccounted` is asked about each once at most.
  init(_ targets: [OrganizationItem], isAccounted: @escaping (OrganizationItem) -> Bool) {
    bodies = targets.filter { !$0.isPlain && isAccounted($0) }
    ranges = Set(bodies.map(\.range))
    keys = Set(bodies.map(\.key))
    plain = targets.filter(\.isPlain)
    self.isAccounted = isAccounted
  }

  /// Whether the words of `item` are accounted for in their place.
  func holds(_ item: OrganizationItem) -> Bool {
    ranges.contains(item.range) || (plainByRange[item.range] ?? []).contains(where: isKnown)
  }

  /// Whether a name with these words, in small letters, is accounted for in any of its places.
  func hold(key: String) -> Bool { keys.contains(key) || (plainByKey[key] ?? []).contains(where: isKnown) }

  private func isKnown(_ item: OrganizationItem) -> Bool {
    if let known = known[item.range] { return known }
    let found = isAccounted(item)
    known[item.range] = found
    return found
  }
}
