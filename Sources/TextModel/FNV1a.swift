/// FNV-1a over 64 bits: a hash of bytes that is the same on every run and every machine.
///
/// It has no key, so it is for words of our own making and for looking things up that are compared afterwards.
public struct FNV1a: Sendable {
  /// The hash of the bytes so far.
  public var value: UInt64

  /// The hash of nothing.
  @inlinable
  public init() { value = 0xcbf2_9ce4_8422_2325 }

  /// Takes one byte more.
  @inlinable
  public mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// The hash of `bytes`.
  @inlinable
  public static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FNV1a()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
