import TextModel

/// One quotation mark or bracket of a text.
struct PairMark: Hashable {
  var range: TextRange
  var scalar: UInt32
  /// The block it stands in.
  var block: Int
}

/// The marks of one kind that found no partner in their block.
struct LoneMarks {
  /// Opening marks that nothing closes, in order.
  var opens: [PairMark] = []
  /// Closing marks that nothing opened, in order.
  var closes: [PairMark] = []
  /// Closing marks that stand where an opening one belongs, and are closed.
  var reversed: [PairMark] = []
  /// Whether the block holds any mark of the kind.
  var hasMarks = false
  /// Whether one of them is straight.
  var hasStraight = false
}

/// Finds partners for quotation marks and brackets.
struct PairReader {
  let text: HygieneText

  /// Whether a mark that touches these scalars opens: white space or a bracket before it, a word behind it.
  func opens(_ mark: PairMark, _ block: TextRange) -> Bool {
    guard let after = text.at(mark.range.end, block), !Scalar.isBlank(after), !Self.isStop(after) else { return false }
    guard let before = beforeQuotes(mark.range.start, block) else { return true }
    return Scalar.isBlank(before) || Self.isOpener(before)
  }

  /// Whether a mark closes: a word before it, and white space, a stop or a particle behind it.
  func closes(_ mark: PairMark, _ block: TextRange) -> Bool {
    guard let before = beforeQuotes(mark.range.start, block), !Scalar.isBlank(before) else { return false }
    return !Self.isOpener(before)
  }

  /// The scalar before `offset` and before any quotation marks that touch it.
  private func beforeQuotes(_ offset: Int, _ block: TextRange) -> UInt32? {
    var start = offset
    while start > block.start, let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, before: start) {
      guard Self.isQuote(scalar) else { return scalar }
      start -= length
    }
    return nil
  }

  static func isQuote(_ scalar: UInt32) -> Bool {
    scalar == 0x22 || scalar == 0x27 || (scalar >= 0x2018 && scalar <= 0x201D && scalar != 0x201A && scalar != 0x201B)
  }

  private static func isStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D: true
    default: false
    }
  }

  /// Signs behind which something opens; emphasis of Markdown among them.
  private static func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x2A, 0x2D, 0x2F, 0x3C, 0x5B, 0x5F, 0x7B, 0x2013, 0x2014, 0x2026, 0x300C, 0x300E, 0x3008, 0x300A, 0xB7:
      true
    default: false
    }
  }

  // Double quotation marks

  /// Double quotation marks of a block, curly and straight.
  func doubles(_ block: TextRange, _ index: Int) -> LoneMarks {
    var marks: [PairMark] = []
    var isCurly = true
    var offset = block.start
    while offset < block.end {
      let byte = text.bytes[offset]
      if byte == 0x22 {
        marks.append(PairMark(range: TextRange(offset, offset + 1), scalar: 0x22, block: index))
        isCurly = false
        offset += 1
      } else if byte == 0xE2 {
        let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, at: offset)
        // German and Polish quotations open low and close where English ones open; `` is TeX.
        if scalar == 0x201E { return LoneMarks() }
        if scalar == 0x201C || scalar == 0x201D {
          marks.append(PairMark(range: TextRange(offset, offset + length), scalar: scalar, block: index))
        }
        offset += length
      } else {
        if byte == 0x60 { return LoneMarks() }
        offset += 1
      }
    }
    if isCurly { return directed(marks, block, open: 0x201C) }
    // Straight marks tell nothing but their number.
    var lone = marks.count % 2 == 0 ? LoneMarks() : lone(of: marks, block)
    lone.hasMarks = true
    lone.hasStraight = true
    return lone
  }

  /// Marks that show their direction.
  func directed(_ marks: [PairMark], _ block: TextRange, open: UInt32) -> LoneMarks {
    var lone = LoneMarks()
    lone.hasMarks = !marks.isEmpty
    var stack: [PairMark] = []
    for mark in marks {
      if mark.scalar == open {
        stack.append(mark)
      } else if let last = stack.popLast() {
        if last.scalar != open { lone.reversed.append(last) }
      } else if opens(mark, block) {
        // Perhaps typed the wrong way round: known when it is closed.
        stack.append(mark)
      } else {
        lone.closes.append(mark)
      }
    }
    for mark in stack {
      if mark.scalar == open { lone.opens.append(mark) } else { lone.closes.append(mark) }
    }
    return lone
  }

  /// Which of an odd number of marks, straight ones among them, is alone.
  private func lone(of marks: [PairMark], _ block: TextRange) -> LoneMarks {
    // Inches: 6'2" and a 12" pipe.
    if marks.contains(where: { $0.scalar == 0x22 && text.before($0.range.start, block).map(Scalar.isDigit) == true }) {
      return LoneMarks()
    }
    var lone = LoneMarks()
    var stack: [PairMark] = []
    for mark in marks {
      if stack.isEmpty {
        let isCloser =
          mark.scalar == 0x201D || (mark.scalar == 0x22 && closes(mark, block) && isClosedOff(mark, block))
        if isCloser, lone.closes.isEmpty { lone.closes.append(mark) } else { stack.append(mark) }
      } else if mark.scalar == 0x201C || (mark.scalar == 0x22 && opens(mark, block) && !closes(mark, block)) {
        stack.append(mark)
      } else {
        stack.removeLast()
      }
    }
    // The number is odd, so one mark is alone; where more seem to be, the first reading failed.
    if lone.closes.isEmpty { lone.opens = Array((stack.isEmpty ? marks.suffix(1) : stack.prefix(1))) }
    return lone
  }

  private func isClosedOff(_ mark: PairMark, _ block: TextRange) -> Bool {
    guard let after = text.at(mark.range.end, block) else { return true }
    return Scalar.isBlank(after) || Self.isStop(after)
  }

  // Brackets

  static let brackets: [(open: UInt32, close: UInt32)] = [
    (0x28, 0x29), (0x5B, 0x5D), (0x7B, 0x7D), (0x300C, 0x300D), (0x300E, 0x300F), (0x300A, 0x300B), (0x3008, 0x3009),
    (0x3010, 0x3011), (0xFF08, 0xFF09), (0x3014, 0x3015),
  ]

  /// Brackets of one kind in a block, but for list markers and smileys.
  func brackets(_ kind: (open: UInt32, close: UInt32), _ block: TextRange, _ index: Int) -> LoneMarks {
    var marks: [PairMark] = []
    var depth = 0
    var offset = block.start
    while offset < block.end {
      let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, at: offset)
      let mark = PairMark(range: TextRange(offset, offset + length), scalar: scalar, block: index)
      if scalar == kind.open, !isSmiley(offset, block), !text.isInAddress(mark.range, block) {
        marks.append(mark)
        depth += 1
      } else if scalar == kind.close {
        let isMarker = depth == 0 && (isListMarker(offset, block) || text.isInAddress(mark.range, block))
        if !isMarker, !isSmiley(offset, block) {
          marks.append(mark)
          depth = max(0, depth - 1)
        }
      }
      offset += length
    }
    var lone = LoneMarks()
    lone.hasMarks = !marks.isEmpty
    var stack: [PairMark] = []
    for mark in marks {
      if mark.scalar == kind.open { stack.append(mark) } else if stack.popLast() == nil { lone.closes.append(mark) }
    }
    lone.opens = stack
    return lone
  }

  /// `:)` and `:-(`.
  private func isSmiley(_ offset: Int, _ block: TextRange) -> Bool {
    guard offset > block.start else { return false }
    var eyes = offset - 1
    if text.bytes[eyes] == UInt8(ascii: "-"), eyes > block.start { eyes -= 1 }
    return [UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "^")].contains(text.bytes[eyes])
  }

  /// `1)`, `a)`, `iv)`, `가)`, `①)` after white space or at the start; also the area code of a telephone number, `02)`.
  private func isListMarker(_ offset: Int, _ block: TextRange) -> Bool {
    var start = offset
    var letters = 0
    var others = 0
    while let (scalar, length) = UTF8Scalars.scalar(in: text.bytes, before: start), start > block.start {
      if Scalar.isBlank(scalar) { break }
      if Scalar.isDigit(scalar) || scalar == UInt32(UInt8(ascii: ".")) || scalar == UInt32(UInt8(ascii: "-")) {
        others += 1
      } else if [0x69, 0x76, 0x78, 0x49, 0x56, 0x58].contains(scalar) {
        others += 1
      } else if Scalar.isLetter(scalar) || (scalar >= 0x2460 && scalar <= 0x24FF) {
        letters += 1
      } else if [0x2A, 0x5F, 0x22, 0x201C].contains(scalar) {
        start -= length
        continue
      } else if scalar >= 0x2190, scalar <= 0x2BFF {
        // A sign such as ☎ or ▲ stands for a start.
        break
      } else {
        return false
      }
      if letters > 1 || others > 4 || (letters == 1 && others > 0) { return false }
      start -= length
    }
    return letters + others > 0
  }
}
