/// How ICU answers: an error code of zero or less is success (a negative one only warns).
enum ICUStatus {
  /// Whether `status` tells of a failure.
  static func failed(_ status: Int32) -> Bool { status > 0 }
}

/// Calls a function of the shim that writes text into a buffer, once more where the first buffer was too small.
///
/// `call` gets a buffer and its capacity and answers the length it needs; the result is nil where that is not positive.
func textFromICU(capacity first: Int = 96, _ call: (UnsafeMutablePointer<CChar>, Int32) -> Int32) -> [UInt8]? {
  var capacity = first
  for _ in 0..<2 {
    var needed: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      needed = buffer.withMemoryRebound(to: CChar.self) { chars in
        chars.baseAddress.map { call($0, Int32(clamping: capacity)) } ?? 0
      }
      count = max(0, min(Int(needed), capacity))
    }
    if needed <= 0 { return nil }
    if Int(needed) <= capacity { return bytes }
    capacity = Int(needed)
  }
  return nil
}
