import CICUShim
public import TextModel

/// Brings texts into the form that the annotators read: NFC, and one spelling for every middle dot.
///
/// The dots ㆍ (U+318D) ・ (U+30FB) ･ (U+FF65) ‧ (U+2027) ∙ (U+2219) become · (U+00B7): Korean typesetting uses all of
/// them for one sign. Nothing else changes: compatibility jamo, quotes, dashes, width and invisible characters stay.
public enum Normalizer {
  /// The normal form of `bytes`, which must be valid UTF-8, with the way back to them. O(n).
  ///
  /// A text that is normal already is returned as it is, with the identity map. So is one longer than 2 GiB.
  public static func normalize(_ bytes: [UInt8]) -> NormalizedText {
    guard let length = Int32(exactly: bytes.count) else { return NormalizedText(bytes: bytes, map: .identity) }
    var status: Int32 = 0
    let isNormal = bytes.withUnsafeBufferPointer { dj_is_nfc($0.baseAddress, length, &status) } == 1
    if isNormal {
      guard containsDot(bytes) else { return NormalizedText(bytes: bytes, map: .identity) }
      return unifyDots(in: bytes, edits: [])
    }
    guard let (normal, edits) = composed(bytes, length) else { return NormalizedText(bytes: bytes, map: .identity) }
    return unifyDots(in: normal, edits: edits)
  }

  /// The normal form of a string, for glossary cells and the like.
  public static func normalize(_ text: String) -> String {
    String(decoding: normalize(Array(text.utf8)).bytes, as: UTF8.self)
  }

  /// Whether `normalize` would leave `bytes` as they are.
  public static func isNormal(_ bytes: [UInt8]) -> Bool {
    guard let length = Int32(exactly: bytes.count) else { return true }
    var status: Int32 = 0
    return bytes.withUnsafeBufferPointer { dj_is_nfc($0.baseAddress, length, &status) } == 1 && !containsDot(bytes)
  }

  private static func composed(_ bytes: [UInt8], _ length: Int32) -> ([UInt8], [OffsetMap.Edit])? {
    var status: Int32 = 0
    guard let result = bytes.withUnsafeBufferPointer({ dj_normalize($0.baseAddress, length, &status) }) else {
      return nil
    }
    defer { dj_normalized_free(result) }
    var size: Int64 = 0
    let text = dj_normalized_bytes(result, &size)
    let normal = Array(UnsafeBufferPointer(start: text, count: Int(size)))
    var count: Int64 = 0
    let numbers = dj_normalized_edits(result, &count)
    let flat = UnsafeBufferPointer(start: numbers, count: Int(count) * 4)
    let edits = stride(from: 0, to: flat.count, by: 4).map { at in
      OffsetMap.Edit(
        original: TextRange(Int(flat[at]), Int(flat[at + 1])),
        normalized: TextRange(Int(flat[at + 2]), Int(flat[at + 3]))
      )
    }
    return (normal, edits)
  }

  /// The length of the dot variant that begins at `offset`; 0 where none does.
  private static func dotLength(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    guard offset + 2 < bytes.count else { return 0 }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xE3, 0x86, 0x8D), (0xE3, 0x83, 0xBB), (0xEF, 0xBD, 0xA5), (0xE2, 0x80, 0xA7), (0xE2, 0x88, 0x99): return 3
    default: return 0
    }
  }

  private static func containsDot(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      var offset = 0
      while offset < text.count {
        let byte = text[offset]
        if byte == 0xE3 || byte == 0xEF || byte == 0xE2, dotLength(text, offset) > 0 { return true }
        offset += 1
      }
      return false
    }
  }

  /// Replaces the dots of `normal`, and carries `edits` (of the step before) over to the new offsets.
  private static func unifyDots(in normal: [UInt8], edits: [OffsetMap.Edit]) -> NormalizedText {
    var output: [UInt8] = []
    output.reserveCapacity(normal.count)
    var result: [OffsetMap.Edit] = []
    var next = 0
    normal.withUnsafeBufferPointer { text in
      var offset = 0
      // Distance from an offset of `normal` outside every edit to the original.
      var shift = 0
      while offset < text.count || next < edits.count {
        if next < edits.count, edits[next].normalized.start <= offset {
          let edit = edits[next]
          next += 1
          let start = output.count
          while offset < edit.normalized.end {
            let dot = dotLength(text, offset)
            if dot > 0 { output += [0xC2, 0xB7] } else { output.append(text[offset]) }
            offset += max(1, dot)
          }
          result.append(.init(original: edit.original, normalized: TextRange(start, output.count)))
          shift = edit.original.end - edit.normalized.end
          continue
        }
        guard offset < text.count else { break }
        let dot = text[offset] >= 0xE2 ? dotLength(text, offset) : 0
        if dot > 0 {
          let start = output.count
          output += [0xC2, 0xB7]
          result.append(
            .init(original: TextRange(offset + shift, offset + shift + dot), normalized: TextRange(start, start + 2)))
          offset += dot
        } else {
          output.append(text[offset])
          offset += 1
        }
      }
    }
    return NormalizedText(bytes: output, map: OffsetMap(edits: result))
  }
}
