import Foundation
import Testing
import ZipSupport

@Suite struct ZipArchiveTests {
  /// A stored (unpacked) archive of one part, made by hand after APPNOTE.TXT.
  static func stored(_ name: String, _ contents: [UInt8], flags: UInt16 = 0) -> [UInt8] {
    func number<T: FixedWidthInteger>(_ value: T) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in contents {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    let sizes = number(crc ^ 0xFFFF_FFFF) + number(UInt32(contents.count)) + number(UInt32(contents.count))
    let names = number(UInt16(name.utf8.count)) + number(UInt16(0))
    let common = number(flags) + number(UInt16(0)) + number(UInt32(0)) + sizes + names
    let local = number(UInt32(0x0403_4B50)) + number(UInt16(20)) + common + Array(name.utf8) + contents
    let central =
      number(UInt32(0x0201_4B50)) + number(UInt16(20)) + number(UInt16(20)) + common
      + [UInt8](repeating: 0, count: 14) + Array(name.utf8)
    let end =
      number(UInt32(0x0605_4B50)) + number(UInt32(0)) + number(UInt16(1)) + number(UInt16(1))
      + number(UInt32(central.count)) + number(UInt32(local.count)) + number(UInt16(0))
    return local + central + end
  }

  private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "daejo-zip-" + UUID().uuidString
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test func partsAreRead() throws {
    try withFile(Self.stored("a/b.xml", Array("가나".utf8))) { path in
      let archive = try ZipArchive(path: path)
      #expect(try archive.contents(of: "a/b.xml", limit: 100) == Array("가나".utf8))
      #expect(try archive.contents(of: "a/c.xml", limit: 100) == nil)
      #expect(throws: ZipError.self) { try archive.contents(of: "a/b.xml", limit: 5) }
    }
  }

  @Test func damageIsTold() throws {
    let good = Self.stored("x", Array("text".utf8))
    try withFile(Array(good.dropLast(30))) { path in #expect(throws: ZipError.self) { try ZipArchive(path: path) } }
    var changed = good
    changed[33] ^= 1
    try withFile(changed) { path in
      #expect(throws: ZipError.self) { try ZipArchive(path: path).contents(of: "x", limit: 100) }
    }
    try withFile(Self.stored("x", Array("text".utf8), flags: 1)) { path in
      #expect(throws: ZipError.self) { try ZipArchive(path: path).contents(of: "x", limit: 100) }
    }
  }
}
