/// Words of everyday news in Korean with what they usually are in English: weak anchors, for alignment alone.
///
/// Nothing is checked against them. An entry is a Korean stem, a colon, and English words separated by commas; the stem is
/// found where an eojeol begins with it, the longest first, English words by a crude stem.
enum CommonWords {
  /// The numbers of the entries whose Korean stem begins the eojeol, or stands right behind another entry's stem.
  static func korean(_ eojeol: ArraySlice<UInt8>, _ take: (Int) -> Void) {
    var start = eojeol.startIndex
    while start < eojeol.endIndex {
      var length = min(longest, eojeol.endIndex - start)
      length -= length % 3
      var found: Int?
      while length >= 6 {
        found = stems[Array(eojeol[start..<(start + length)])]
        if found != nil { break }
        length -= 3
      }
      guard let found else { return }
      take(found)
      start += length
    }
  }

  /// The numbers of the entries that have the English word (in small letters).
  static func english(_ word: [UInt8]) -> [Int] { words[stem(word)] ?? [] }

  /// An English word without its commonest endings: good enough to bring the forms of one word together.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    var stem = word
    func drop(_ ending: String, leaving least: Int) -> Bool {
      let count = ending.utf8.count
      guard stem.count >= count + least, stem.suffix(count).elementsEqual(ending.utf8) else { return false }
      stem.removeLast(count)
      return true
    }
    if drop("ies", leaving: 2) {
      stem.append(UInt8(ascii: "y"))
    } else if drop("ing", leaving: 3) || drop("ed", leaving: 3) || drop("es", leaving: 3) {
      // Taken off.
    } else if stem.suffix(2).elementsEqual("ss".utf8) == false {
      _ = drop("s", leaving: 3)
    }
    _ = drop("e", leaving: 2)
    if stem.count > 3, stem[stem.count - 1] == stem[stem.count - 2] { stem.removeLast() }
    return stem
  }

  private static let longest = 15

  private static let entries: [(stem: [UInt8], words: [[UInt8]])] = (publicLife + everydayLife).split {
    $0 == " " || $0 == "\n"
  }
  .compactMap { entry in
    let parts = entry.split(separator: ":")
    guard parts.count == 2 else { return nil }
    return (Array(parts[0].utf8), parts[1].split(separator: ",").map { stem(Array($0.utf8)) })
  }

  private static let stems: [[UInt8]: Int] = Dictionary(
    entries.enumerated().map { ($1.stem, $0) }, uniquingKeysWith: { first, _ in first })

  private static let words: [[UInt8]: [Int]] = {
    var words: [[UInt8]: [Int]] = [:]
    // A stem that is there twice counts as its first entry.
    for entry in entries {
      guard let number = stems[entry.stem] else { continue }
      for word in entry.words where words[word]?.contains(number) != true { words[word, default: []].append(number) }
    }
    return words
  }()
}
