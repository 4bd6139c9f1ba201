/// Path patterns: `*` and `?` inside one folder, `**` across folders, `[a-z]` one of a set.
public enum Glob {
  /// Whether `path` matches. A pattern without `/` matches a name at any depth, and what matches a folder matches all
  /// that is in it, as in `.gitignore`.
  public static func matches(_ pattern: String, _ path: String) -> Bool {
    var pattern = Array(pattern.utf8)
    let slash = UInt8(ascii: "/")
    while pattern.last == slash { pattern.removeLast() }
    let isAnchored = pattern.contains(slash)
    if pattern.first == slash { pattern.removeFirst() }
    var path = Array(path.utf8)[...]
    if path.starts(with: Array("./".utf8)) { path = path.dropFirst(2) }
    var starts = [path.startIndex]
    if !isAnchored { starts += path.indices.filter { path[$0] == slash }.map { $0 + 1 } }
    let ends = path.indices.filter { path[$0] == slash } + [path.endIndex]
    for start in starts {
      for end in ends where end > start {
        if match(pattern, path[start..<end]) { return true }
      }
    }
    return false
  }

  /// Matches the whole of `text`; the work is bounded by pattern length times text length.
  private static func match(_ pattern: [UInt8], _ text: ArraySlice<UInt8>) -> Bool {
    let star = UInt8(ascii: "*")
    // The places in the pattern that can be reached after the text read so far.
    var states: Set<Int> = []
    func add(_ place: Int) {
      var place = place
      while states.insert(place).inserted, place < pattern.count, pattern[place] == star {
        let isDouble = place + 1 < pattern.count && pattern[place + 1] == star
        if isDouble {
          // `**/` may stand for nothing at all.
          if place + 2 < pattern.count, pattern[place + 2] == UInt8(ascii: "/") { add(place + 3) }
          place += 2
        } else {
          place += 1
        }
      }
    }
    add(0)
    for byte in text {
      let before = states
      states = []
      for place in before where place < pattern.count {
        switch pattern[place] {
        case star:
          let isDouble = place + 1 < pattern.count && pattern[place + 1] == star
          if isDouble || byte != UInt8(ascii: "/") { add(place) }
        case UInt8(ascii: "?"): if byte != UInt8(ascii: "/") { add(place + 1) }
        case UInt8(ascii: "["):
          if let (contains, next) = set(pattern, place, byte) {
            if contains { add(next) }
          } else if byte == pattern[place] {
            add(place + 1)
          }
        default: if byte == pattern[place] { add(place + 1) }
        }
      }
      if states.isEmpty { return false }
    }
    return states.contains(pattern.count)
  }

  /// Whether `[…]` at `place` holds `byte`, and what comes after it; nil where the bracket is not closed.
  private static func set(_ pattern: [UInt8], _ place: Int, _ byte: UInt8) -> (contains: Bool, next: Int)? {
    var index = place + 1
    let isNegated = index < pattern.count && "!^".utf8.contains(pattern[index])
    if isNegated { index += 1 }
    let first = index
    var contains = false
    while index < pattern.count, pattern[index] != UInt8(ascii: "]") || index == first {
      if index + 2 < pattern.count, pattern[index + 1] == UInt8(ascii: "-"), pattern[index + 2] != UInt8(ascii: "]") {
        if pattern[index] <= byte, byte <= pattern[index + 2] { contains = true }
        index += 3
      } else {
        if pattern[index] == byte { contains = true }
        index += 1
      }
    }
    if index >= pattern.count { return nil }
    return (contains != isNegated && byte != UInt8(ascii: "/"), index + 1)
  }
}
