/// A trie over bytes in a double array: one step is an addition and a comparison.
///
/// A branch that leads to one key only is kept as a string of bytes (a tail), so that states are spent on what
/// keys share.
struct DoubleArrayTrie: Sendable {
  /// One state.
  struct Cell: Sendable {
    /// The children stand at `base + byte`; negative: `-1 - base` is the offset of the tail.
    var base: Int32 = 0
    /// The state this one is a child of; -1 where the cell is free.
    var check: Int32 = -1
    /// The number of the key that ends here (behind the tail, where there is one); -1 for none.
    var value: Int32 = -1
  }

  /// The states; the first is the root.
  private(set) var cells: [Cell]
  /// Tails: two bytes of length, low first, then the bytes.
  private(set) var tails: [UInt8] = []

  /// Keys laid end to end in one buffer.
  struct Keys {
    var bytes: [UInt8]
    /// Where each key begins and ends.
    var ranges: [Range<Int>]
  }

  /// Builds the trie of `keys`, which are sorted bytewise, distinct and shorter than 65,536 bytes. The value of a
  /// key is its index. O(total length), apart from the search for free places.
  init(_ keys: Keys) {
    var builder = Builder(keys)
    builder.run()
    cells = builder.cells
    tails = builder.tails
  }

  private struct Builder {
    let keys: Keys
    var cells: [Cell]
    var tails: [UInt8] = []
    /// `nextFree[i]` leads to the first free cell at or after `i` (a forest of pointers, halved as it is walked).
    var nextFree: [Int32]
    /// Where the search for places begins.
    var searchStart = 1

    struct Task {
      let state: Int
      let low: Int
      let high: Int
      let depth: Int
    }

    init(_ keys: Keys) {
      self.keys = keys
      cells = [Cell(base: 0, check: 0, value: -1)]
      nextFree = [1]
      grow(to: 1024)
    }

    mutating func grow(to count: Int) {
      guard count > cells.count else { return }
      let size = max(count, cells.count * 2)
      cells.append(contentsOf: repeatElement(Cell(), count: size - cells.count))
      nextFree.reserveCapacity(size + 1)
      while nextFree.count <= size { nextFree.append(Int32(truncatingIfNeeded: nextFree.count)) }
    }

    mutating func free(from index: Int) -> Int {
      var current = index
      while Int(nextFree[current]) != current {
        let next = Int(nextFree[current])
        nextFree[current] = nextFree[next]
        current = next
      }
      if current >= cells.count { grow(to: current + 1) }
      return current
    }

    mutating func take(_ index: Int, parent: Int) {
      cells[index].check = Int32(truncatingIfNeeded: parent)
      nextFree[index] = Int32(truncatingIfNeeded: index + 1)
    }

    mutating func run() {
      guard !keys.ranges.isEmpty else { return }
      var tasks = [Task(state: 0, low: 0, high: keys.ranges.count, depth: 0)]
      var labels: [UInt8] = []
      var borders: [Int] = []
      while let task = tasks.popLast() {
        var low = task.low
        if keys.ranges[low].count == task.depth {
          cells[task.state].value = Int32(truncatingIfNeeded: low)
          low += 1
        }
        if low == task.high { continue }
        // The root stays a branch: the matcher enters behind it.
        if task.high - task.low == 1, task.depth > 0 {
          makeTail(task)
          continue
        }
        labels.removeAll(keepingCapacity: true)
        borders.removeAll(keepingCapacity: true)
        for index in low..<task.high {
          let label = keys.bytes[keys.ranges[index].lowerBound + task.depth]
          if labels.last != label {
            labels.append(label)
            borders.append(index)
          }
        }
        borders.append(task.high)
        let base = place(labels)
        cells[task.state].base = Int32(truncatingIfNeeded: base)
        for (order, label) in labels.enumerated() {
          take(base + Int(label), parent: task.state)
          tasks.append(
            Task(state: base + Int(label), low: borders[order], high: borders[order + 1], depth: task.depth + 1))
        }
      }
    }

    mutating func makeTail(_ task: Task) {
      let range = keys.ranges[task.low]
      let length = range.count - task.depth
      cells[task.state].base = Int32(truncatingIfNeeded: -1 - tails.count)
      cells[task.state].value = Int32(truncatingIfNeeded: task.low)
      tails.append(UInt8(truncatingIfNeeded: length))
      tails.append(UInt8(truncatingIfNeeded: length >> 8))
      tails.append(contentsOf: keys.bytes[(range.lowerBound + task.depth)..<range.upperBound])
    }

    /// A base at which all of `labels` fall on free cells.
    mutating func place(_ labels: [UInt8]) -> Int {
      let first = Int(labels[0])
      var candidate = free(from: max(searchStart, first + 1))
      var failures = 0
      while true {
        let base = candidate - first
        grow(to: base + 257)
        if labels.dropFirst().allSatisfy({ cells[base + Int($0)].check < 0 }) {
          // Where free cells are few, later searches begin behind them.
          if failures > 24 { searchStart = max(searchStart, candidate - 128) }
          return base
        }
        failures += 1
        candidate = free(from: candidate + 1)
      }
    }
  }
}
