import Renderings

/// Short names of articles for people: what all ids begin with and what all end with tells nothing.
///
/// `archive/eco03/article` and `archive/pol11/article` are `eco03` and `pol11`. JSON and CSV keep the ids.
struct PairNames {
  private let prefix: [Substring]
  /// The last component, where all ids have the same one.
  private let suffix: Substring?

  init(_ summary: CoverageSummary) {
    let entries = Array(summary.concepts.values) + Array(summary.names.values)
    let ids = Set(
      entries.flatMap { entry in
        entry.renderings.values.flatMap { $0.marks.map(\.pair) } + entry.examples.map(\.article.pair)
      })
    let names = Set(ids.compactMap { $0.split(separator: "/").last })
    suffix = ids.count > 1 && names.count == 1 && ids.allSatisfy({ $0.contains("/") }) ? names.first : nil
    let folders = summary.folders.keys.map { $0.split(separator: "/", omittingEmptySubsequences: false) }
    var common = folders.first ?? []
    for folder in folders {
      var count = 0
      while count < common.count, count < folder.count, common[count] == folder[count] { count += 1 }
      common = Array(common[..<count])
    }
    prefix = common
  }

  /// The article's name.
  func short(_ id: String) -> String {
    var parts = id.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count > prefix.count, parts.starts(with: prefix) { parts.removeFirst(prefix.count) }
    if parts.count > 1, let suffix, parts.last == suffix { parts.removeLast() }
    return parts.joined(separator: "/")
  }

  /// The folder's name; the common one stands for itself.
  func shortFolder(_ folder: String) -> String {
    let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count > prefix.count, parts.starts(with: prefix) {
      return parts.dropFirst(prefix.count).joined(separator: "/")
    }
    return folder
  }
}
