import Glibc

/// The environment of this process.
public enum Environment {
  /// Every variable; the first of a name counts.
  public static var variables: [String: String] {
    var variables: [String: String] = [:]
    var pointer = environ
    while let entry = pointer.pointee {
      let text = String(cString: entry)
      if let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
        let name = String(text[..<sign])
        if variables[name] == nil { variables[name] = String(text[text.utf8.index(after: sign)...]) }
      }
      pointer += 1
    }
    return variables
  }
}
