/// Names of one side in their order, and which of them stand in which bead: grouped once, without copying them.
struct ItemsByBead {
  /// All of them.
  let all: [CoverItem]
  private let places: PlacesByBead

  /// The names `all`, which stand in `beads` beads.
  init(_ all: [CoverItem], beads: Int) {
    self.all = all
    places = PlacesByBead(count: all.count, beads: beads) { all[$0].bead }
  }

  /// Those of a bead; none where there is no such bead.
  subscript(bead: Int) -> OfBead { OfBead(all: all, places: places[bead]) }

  /// The names of one bead.
  struct OfBead: RandomAccessCollection {
    fileprivate let all: [CoverItem]
    fileprivate let places: ArraySlice<Int>

    var startIndex: Int { places.startIndex }
    var endIndex: Int { places.endIndex }
    subscript(index: Int) -> CoverItem { all[places[index]] }
  }
}

/// Which of some things stand in which bead, by their indices: two flat arrays.
struct PlacesByBead {
  /// The indices, bead by bead, ascending in each.
  private let order: [Int]
  /// Where those of each bead begin, and where the last ones end.
  private let starts: [Int]

  /// Of `count` things in `beads` beads; `beadOf` says in which each stands.
  init(count: Int, beads: Int, beadOf: (Int) -> Int) {
    var starts = [Int](repeating: 0, count: beads + 1)
    for index in 0..<count {
      let bead = beadOf(index)
      if bead >= 0, bead < beads { starts[bead + 1] += 1 }
    }
    for bead in 0..<beads { starts[bead + 1] += starts[bead] }
    var order = [Int](repeating: 0, count: starts[beads])
    var next = starts
    for index in 0..<count {
      let bead = beadOf(index)
      guard bead >= 0, bead < beads else { continue }
      order[next[bead]] = index
      next[bead] += 1
    }
    self.order = order
    self.starts = starts
  }

  /// The indices of those in a bead; none where there is no such bead.
  subscript(bead: Int) -> ArraySlice<Int> {
    bead >= 0 && bead + 1 < starts.count ? order[starts[bead]..<starts[bead + 1]] : []
  }
}
