/// Classes of code points that the hygiene rules tell apart.
enum Scalar {
  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
  static func isASCIIUpper(_ scalar: UInt32) -> Bool { scalar >= 0x41 && scalar <= 0x5A }
  static func isASCIILower(_ scalar: UInt32) -> Bool { scalar >= 0x61 && scalar <= 0x7A }
  static func isASCIILetter(_ scalar: UInt32) -> Bool { isASCIIUpper(scalar) || isASCIILower(scalar) }

  /// Letters of the Latin script as far as European languages and romanisations need them.
  static func isLatin(_ scalar: UInt32) -> Bool {
    isASCIILetter(scalar) || (scalar >= 0xC0 && scalar <= 0x24F && scalar != 0xD7 && scalar != 0xF7)
      || (scalar >= 0x1E00 && scalar <= 0x1EFF)
  }

  static func isCyrillic(_ scalar: UInt32) -> Bool { scalar >= 0x400 && scalar <= 0x52F }

  static func isGreek(_ scalar: UInt32) -> Bool {
    (scalar >= 0x370 && scalar <= 0x3FF && scalar != 0x37E && scalar != 0x387)
      || (scalar >= 0x1F00 && scalar <= 0x1FFF)
  }

  static func isSyllable(_ scalar: UInt32) -> Bool { scalar >= 0xAC00 && scalar <= 0xD7A3 }

  /// Han, kana and what stands among them.
  static func isHanOrKana(_ scalar: UInt32) -> Bool {
    (scalar >= 0x3001 && scalar <= 0x30FF) || (scalar >= 0x3400 && scalar <= 0x9FFF)
      || (scalar >= 0xF900 && scalar <= 0xFAFF) || (scalar >= 0x20000 && scalar <= 0x3FFFF)
  }

  /// Letters of any script these rules know.
  static func isLetter(_ scalar: UInt32) -> Bool {
    isLatin(scalar) || isSyllable(scalar) || isCyrillic(scalar) || isGreek(scalar) || isHanOrKana(scalar)
  }

  static func isLineEnd(_ scalar: UInt32) -> Bool {
    scalar == 0x0A || scalar == 0x0D || scalar == 0x2028 || scalar == 0x2029
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Signs of one to four bytes that show nothing and are no spaces.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F, 0xAD, 0x61C, 0x115F, 0x1160, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x2064, 0x2066...0x206F, 0x3164, 0xFEFF, 0xFFA0:
      true
    default: false
    }
  }

  /// What a printed page would not show as it is: invisible signs, other spaces than the plain one, parts of letters.
  static func isHardToSee(_ scalar: UInt32) -> Bool {
    (isSpace(scalar) && scalar != 0x20 && scalar != 0x3000) || isInvisible(scalar) || (0x300...0x36F).contains(scalar)
      || (0x1100...0x11FF).contains(scalar) || (0x80...0x9F).contains(scalar)
  }

  static func isBlank(_ scalar: UInt32) -> Bool { isSpace(scalar) || isInvisible(scalar) }
}
