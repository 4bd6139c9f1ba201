/// Names that are one name in many spellings, so that the sound of one of them is enough.
enum NameVariants {
  private static let groups: [[String]] = [
    [
      "muhammad", "mohammed", "mohammad", "mohamed", "mohamad", "muhammed", "muhamad",
    ],
    ["yusuf", "yousef", "youssef", "yousuf", "yosef"], ["hussein", "husayn", "hossein", "hussain", "hosein"],
    ["ahmad", "ahmed", "ahmet"], ["abdullah", "abdallah", "abdulla"], ["omar", "umar", "omer"],
    ["sergey", "sergei", "sergej"],
  ]

  private static let others: [LetterKey: [[UInt8]]] = {
    var table: [LetterKey: [[UInt8]]] = [:]
    for group in groups {
      let letters = group.map(LatinFold.letters)
      for key in letters.compactMap({ LetterKey($0) }) { table[key] = letters }
    }
    return table
  }()

  /// How `letters` may be spoken as well.
  static func variants(of letters: [UInt8]) -> [[UInt8]] {
    if let key = LetterKey(letters), let variants = others[key] { return variants }
    guard letters.count > 6, let last = letters.last, lastLetters.contains(last),
      let place = endings.first(where: {
        letters.count > $0.written.count + 2 && letters.suffix($0.written.count) == $0.written[...]
      })
    else { return [] }
    return [letters.dropLast(place.written.count) + place.spoken]
  }

  /// Endings of places that are spoken otherwise than they are written: Worcestershire, Loughborough, Norwich.
  private static let endings: [(written: [UInt8], spoken: [UInt8])] = [
    ("cestershire", "stersher"), ("shire", "sher"), ("cester", "ster"), ("borough", "boro"), ("burgh", "boro"),
    ("wich", "ich"), ("wick", "ick"), ("mouth", "muth"),
    // Lakes of Finland, whose ä has lost its dots.
    ("jarvi", "yervi"),
    // Benoit
    ("oit", "oi"),
  ].map { (LatinFold.letters($0), LatinFold.letters($1)) }
  private static let lastLetters = Set(endings.compactMap(\.written.last))
}
