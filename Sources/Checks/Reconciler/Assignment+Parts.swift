import Mentions

/// Wholes that only say what a part is out of.
extension Assignment {
  /// Settles the 10 of "seven out of 10" where 70 percent answer the seven: no figure of the other side has to answer it.
  func settleWholes(_ sources: inout [Entry], _ targets: inout [Entry]) {
    let answeredParts = sources.indices.filter { sources[$0].partner != nil }
    for s in answeredParts {
      guard let t = sources[s].partner else { continue }
      let (mine, theirs) = (sourceMention(sources[s]), targetMention(targets[t]))
      if let whole = whole(of: mine), isShare(theirs) {
        settle(whole, in: sources[s].bead, &sources) { sourceMention($0) }
      } else if let whole = whole(of: theirs), isShare(mine) {
        settle(whole, in: targets[t].bead, &targets) { targetMention($0) }
      }
    }
  }

  private func settle(_ whole: Decimal10, in bead: Int, _ entries: inout [Entry], _ mention: (Entry) -> Mention) {
    let place = entries.indices.first { index in
      guard entries[index].bead == bead, !entries[index].isSettled,
        case .quantity(let quantity) = mention(entries[index]).value
      else { return false }
      return quantity.role == .count && quantity.magnitude == whole
    }
    if let place { entries[place].isSettled = true }
  }

  private func whole(of mention: Mention) -> Decimal10? {
    guard case .quantity(let quantity) = mention.value else { return nil }
    return quantity.whole
  }

  private func isShare(_ mention: Mention) -> Bool {
    guard case .quantity(let quantity) = mention.value else { return false }
    return quantity.role == .share || quantity.role == .percent
  }
}
