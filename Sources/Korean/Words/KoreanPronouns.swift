public import TextModel

/// Words by which Korean takes up a person, where a translation may say the name.
public enum KoreanPronouns {
  /// Whether one of them stands at the start of an eojeol inside `range`: 그는, 그녀의. O(range).
  public static func stand(in bytes: [UInt8], _ range: TextRange) -> Bool {
    Eojeols(bytes, in: range).contains { eojeol in
      words.contains { bytes[eojeol.core.start..<eojeol.core.end].elementsEqual($0) }
    }
  }

  private static let words = [
    "그는", "그가", "그의", "그를", "그도", "그에게", "그녀는", "그녀가", "그녀의", "그녀를", "그녀도", "그녀에게",
  ].map { Array($0.utf8) }
}
