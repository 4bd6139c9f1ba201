public import Mentions
public import TextModel

/// Finds bodies that English text names by a word for their sort, and acronyms: "Seoul Central District Court",
/// "Bank of Korea", "University of North Korean Studies", "IAEA".
///
/// A name is a run of capitalised words one of which is a head; `of`, `for`, `and`, `&` and `the` may stand inside it
/// behind a head. A head alone ("Court") is no name.
public struct EnglishOrganizationFinder: Sendable {
  /// A finder over the built-in table.
  public init() {}

  private struct Word {
    let range: TextRange
    let text: String
    /// Only one space stands before it.
    let follows: Bool
    var isCapital: Bool { text.utf8.first.map { $0 &- 65 < 26 } ?? false }
    var isAcronym: Bool { text.utf8.count >= 2 && text.utf8.allSatisfy { $0 &- 65 < 26 || $0 == 0x26 } }
  }

  /// The bodies named in `text`, ascending. O(n).
  public func mentions(in text: NormalizedText) -> [Mention] {
    let words = words(text)
    var found: [Mention] = []
    var index = 0
    while index < words.count {
      guard words[index].isCapital else {
        index += 1
        continue
      }
      let end = runEnd(words, index)
      if let range = name(words, index, end) {
        let value = NameValue(kind: .organization, parts: text.words(range), evidence: .head)
        found.append(Mention(range: range, value: .name(value), confidence: 0.8))
      }
      index = max(end, index + 1)
    }
    return found
  }

  private func words(_ text: NormalizedText) -> [Word] {
    let bytes = text.bytes
    var words: [Word] = []
    var offset = 0
    var lastEnd = -2
    while offset < bytes.count {
      let first = letterLength(bytes, offset)
      guard first > 0 || (bytes[offset] == 0x26 && lastEnd == offset - 1) else {
        offset += UTF8Scalars.scalar(in: bytes, at: offset).length
        continue
      }
      var end = offset + max(1, first)
      while end < bytes.count {
        let length = letterLength(bytes, end)
        if length > 0 {
          end += length
        } else if bytes[end] &- 48 < 10 || bytes[end] == 0x26 {
          end += 1
        } else if bytes[end] == 0x2D, end + 1 < bytes.count, letterLength(bytes, end + 1) > 0 {
          end += 1
        } else {
          break
        }
      }
      words.append(
        Word(
          range: TextRange(offset, end), text: String(decoding: bytes[offset..<end], as: UTF8.self),
          follows: lastEnd == offset - 1 && bytes[offset - 1] == 0x20))
      lastEnd = possessiveEnd(bytes, end)
      offset = max(end, lastEnd)
    }
    return words
  }

  /// How many bytes the Latin letter at `offset` has; 0 where there is none.
  private func letterLength(_ bytes: [UInt8], _ offset: Int) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 { return (byte | 0x20) &- 97 < 26 ? 1 : 0 }
    guard (0xC3...0xC9).contains(byte) || byte == 0xE1 else { return 0 }
    return UTF8Scalars.scalar(in: bytes, at: offset).length
  }

  /// The possessive may belong to a name: Prosecutors' Office, Coroner's Office.
  private func possessiveEnd(_ bytes: [UInt8], _ end: Int) -> Int {
    guard end < bytes.count, EnglishOrganizationFinder.apostrophes.contains(bytes[end]) else { return end }
    for ending in EnglishOrganizationFinder.possessives
    where end + ending.count <= bytes.count && bytes[end..<(end + ending.count)].elementsEqual(ending) {
      let next = end + ending.count
      let isOffice = bytes[next...].starts(with: "Office".utf8) || bytes[next...].starts(with: "Department".utf8)
      if isOffice { return next - 1 }
    }
    return end
  }

  private static let possessives = ["' ", "’ ", "'s ", "’s "].map { Array($0.utf8) }
  private static let apostrophes = possessives.compactMap(\.first)

  /// Where the run of the words of one name ends.
  private func runEnd(_ words: [Word], _ start: Int) -> Int {
    var end = start + 1
    var hasHead = isHead(words[start].text)
    while end < words.count, words[end].follows {
      if words[end].isCapital {
        hasHead = hasHead || isHead(words[end].text)
        end += 1
      } else if hasHead, EnglishOrganizationFinder.links.contains(words[end].text), end - start < 9 {
        var next = end + 1
        if next < words.count, words[next].text == "the" { next += 1 }
        guard next < words.count, words[next].isCapital, words[next].follows else { break }
        // "the Senate and Reuters" are two; "Legislation and Judiciary Committee" is one.
        if words[end].text != "of", words[end].text != "for", !headFollows(words, next) { break }
        end = next
      } else {
        break
      }
    }
    return end
  }

  private func headFollows(_ words: [Word], _ start: Int) -> Bool {
    var index = start
    while index < words.count, words[index].isCapital, index == start || words[index].follows {
      if isHead(words[index].text), index > start { return true }
      index += 1
    }
    return false
  }

  private func isHead(_ word: String) -> Bool { OrganizationHeads.shared.isHead(english: word.lowercased()) }

  private func name(_ words: [Word], _ start: Int, _ end: Int) -> TextRange? {
    var start = start
    if start < end, EnglishOrganizationFinder.articles.contains(words[start].text) { start += 1 }
    guard start < end else { return nil }
    let range = TextRange(words[start].range.start, words[end - 1].range.end)
    if end - start == 1 {
      let word = words[start]
      return word.isAcronym && word.text.utf8.count >= 3 && !EnglishOrganizationFinder.noBodies.contains(word.text)
        ? range : nil
    }
    let isNamed = (start..<end).contains { index in
      isHead(words[index].text)
        && (index == end - 1 || ["of", "for"].contains(words[index + 1].text) || index > start)
    }
    return isNamed ? range : nil
  }

  private static let links: Set<String> = ["of", "for", "and", "&"]
  private static let articles: Set<String> = ["The", "A", "An", "In", "At", "On", "If", "As", "But", "And"]
  /// Whether an acronym names no body, but a thing: MVP, GDP.
  public static func isNoBody(_ acronym: String) -> Bool { noBodies.contains(acronym) }

  /// Acronyms that name no body.
  private static let noBodies: Set<String> = [
    "CEO", "CFO", "COO", "CTO", "GDP", "GNP", "DNA", "RNA", "USA", "AIDS", "HIV", "COVID", "GPS", "LED", "LCD", "SUV",
    "ICBM", "SLBM", "PCR", "IPO", "ETF", "AFP", "KST", "GMT", "UTC", "EST", "EDT", "PDT", "PST", "DVD", "CCTV", "USD",
    "KRW", "EUR", "API", "URL", "PDF", "FAQ", "MVP", "ERA", "RBI", "IVF", "MRI", "LGBT", "LGBTQ", "CPI", "PPI", "PMI",
    "ESG", "THE", "AND", "NOT", "FTA", "MOU", "NLL", "DMZ", "DSR", "LTV", "DTI", "SMR", "LNG", "LPG", "HBM", "DRAM",
    "SIM", "USIM", "GPU", "CPU", "NPU", "VAT", "ISA", "IRP", "EEZ", "MDL", "GPA", "SAT", "ICU", "UFO", "VIP", "ATM",
    "PIN", "OTT", "PHEV", "EUV", "OLED", "SSD", "USB", "KPI", "ROE", "PBR", "EPS", "NFT", "CBDC", "LLM", "AGI",
  ]
}
