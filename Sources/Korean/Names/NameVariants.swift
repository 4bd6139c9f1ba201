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

  private static let others: [[UInt8]: [[UInt8]]] = {
    var table: [[UInt8]: [[UInt8]]] = [:]
    for group in groups {
      let letters = group.map(LatinFold.letters)
      for name in letters { table[name] = letters }
    }
    return table
  }()

  /// The score of `letters`, or of the variant that reads best.
  static func score(_ model: PhoneticModel, _ units: [UInt8], _ letters: [UInt8]) -> Double {
    let own = model.score(units: units, letters: letters)
    guard own < 4, let variants = others[letters] else { return own }
    return variants.reduce(own) { max($0, model.score(units: units, letters: $1)) }
  }
}
