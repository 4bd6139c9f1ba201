import GumboSupport

extension HTMLNode {
  /// The words of an element's class and id: `article-share_box` and `articleShareBox` hold `share`.
  var nameWords: Set<String> {
    var words: Set<String> = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.insert(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    for name in [self["class"], self["id"]].compactMap({ $0 }) {
      var wasSmall = false
      for byte in name.utf8 {
        let isCapital = byte >= 0x41 && byte <= 0x5A
        let isSmall = byte >= 0x61 && byte <= 0x7A
        if !isCapital && !isSmall || (isCapital && wasSmall) { end() }
        if isCapital || isSmall { word.append(byte | 0x20) }
        wasSmall = isSmall
      }
      end()
    }
    return words
  }

  /// Whether an element says by its name that it holds what is said about a picture.
  var namesCaption: Bool {
    let words = nameWords
    if !words.isDisjoint(with: ["caption", "figcaption", "cutline", "photo", "legend"]) { return true }
    return words.contains("desc") && !words.isDisjoint(with: ["img", "image"])
  }
}
