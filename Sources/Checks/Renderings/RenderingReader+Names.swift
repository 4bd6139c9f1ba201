import Bitext
import Mentions
import Renderings
import TextModel

extension RenderingReader {
  /// Finds the words of the source that read like the target's names which no glossary lists.
  func locateNames(_ sources: inout [Source], _ targets: inout [Target]) {
    for place in targets.indices where !targets[place].isTaken {
      guard case .name(let name) = targets[place].mention.value else { continue }
      let here = pair.source.range(pair.beads[targets[place].bead].source)
      guard !here.isEmpty, let window = names.windows(name.parts, here).first(where: { $0.fit == .accept }) else {
        continue
      }
      let words = Spelling.plain(pair.target.text.string(targets[place].mention.range))
      let answer: (manner: Manner, target: TextRange?, words: String, concept: Int?) = (
        .other, targets[place].mention.range, words, nil
      )
      let known = sources.indices.filter { sources[$0].range.overlaps(window.range) && sources[$0].title == nil }
      if let index = known.first(where: { sources[$0].concepts.isEmpty && sources[$0].answer == nil }) {
        sources[index].answer = answer
        sources[index].isGuess = false
        targets[place].isTaken = true
      } else if let index = known.first(where: { !sources[$0].concepts.isEmpty && sources[$0].kind == .person }) {
        // A listed person in a spelling that is not listed: only what stands in for a listed form waits for it.
        if !hasListedForm(sources[index], targets) {
          sources[index].answer = answer
          targets[place].isTaken = true
        }
      } else if known.isEmpty {
        sources.append(
          Source(
            range: window.range, bead: targets[place].bead, kind: name.kind, concepts: [],
            words: Spelling.plain(pair.source.text.string(window.range)), answer: answer))
        targets[place].isTaken = true
      }
    }
    sources.removeAll { $0.isUnlistedName && !isName($0.words) }
    joinShortNames(&sources)
  }

  /// Whether Korean words can be a name worth remembering: two syllables at least; what is in Latin letters says itself.
  private func isName(_ words: String) -> Bool {
    words.unicodeScalars.count > 1 && words.utf8.contains { $0 >= 0x80 }
  }

  private func hasListedForm(_ source: Source, _ targets: [Target]) -> Bool {
    targets.contains { target in
      guard target.bead == source.bead, !target.isTaken, case .concept(let value) = target.mention.value else {
        return false
      }
      return source.concepts.contains(where: value.concepts.contains)
    }
  }

  /// 헤그세스 is 피트 헤그세스 where the article names him in full: one name, not two. Where a namesake may be meant, as what
  /// renders the short name is no part of what renders the full one, it stays as it is.
  private func joinShortNames(_ sources: inout [Source]) {
    var renderings: [String: Set<String>] = [:]
    for source in sources where source.isUnlistedName && !source.isGuess {
      renderings[source.words, default: []].formUnion([source.answer?.words ?? ""])
    }
    for index in sources.indices where sources[index].isUnlistedName {
      let mine = sources[index].words
      let longer = renderings.keys.filter { $0 != mine && isPart(mine, of: $0) }
      guard longer.count == 1, let full = longer.first else { continue }
      if let words = sources[index].answer?.words {
        let short = Variants.words(words)
        let isRendered = (renderings[full] ?? []).contains { whole in
          let whole = Variants.words(whole)
          return whole.isEmpty || whole == short || Variants.isPart(short, of: whole)
        }
        if !isRendered { continue }
      }
      sources[index].words = full
      sources[index].isGuess = false
    }
  }

  private func isPart(_ short: String, of full: String) -> Bool {
    full.split(separator: " ").contains { $0 == short }
  }
}

extension RenderingReader.Source {
  /// Whether it is a name that no glossary lists.
  fileprivate var isUnlistedName: Bool { concepts.isEmpty && title == nil }
}
