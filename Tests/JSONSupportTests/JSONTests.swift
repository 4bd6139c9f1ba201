import JSONSupport
import Testing

@Suite struct JSONTests {
  @Test(
    arguments: [
      ("null", "null"), (" true ", "true"), ("-0.5e+10", "-0.5e+10"), ("[]", "[]"), ("{}", "{}"),
      ("[1,2]", "[1, 2]"), (#"{"b":1,"a":[{}]}"#, #"{"b": 1, "a": [{}]}"#),
      (#""\ud55c\uad6d""#, #""한국""#), (#""\ud83d\ude00""#, "\"\u{1F600}\""), (#""\ud83d""#, "\"\u{FFFD}\""),
      (#""a\/\b\f\n\r\t\"\\""#, #""a/\u0008\u000c\n\r\t\"\\""#), ("\"\u{2028}\u{7F}\"", #""\u2028\u007f""#),
    ])
  func readsAndWrites(text: String, expected: String) throws {
    let value = try JSONValue(parsing: text)
    #expect(value.text() == expected)
    #expect(try JSONValue(parsing: value.text()) == value)
  }

  @Test(
    arguments: [
      ("", 1, 1), ("[1,]", 1, 4), ("{\"a\" 1}", 1, 6), ("{a:1}", 1, 2), ("01", 1, 2), ("1.", 1, 3), ("\"a", 1, 1),
      ("[\n 한]", 2, 2), ("tru", 1, 1), ("\"\\x\"", 1, 2), ("\"\n\"", 1, 2), ("1 2", 1, 3), ("\"\\u12\"", 1, 6),
    ])
  func refuses(text: String, line: Int, column: Int) {
    #expect {
      try JSONValue(parsing: text)
    } throws: { error in
      let error = error as? JSONError
      return error?.line == line && error?.column == column
    }
  }

  @Test func refusesBytesThatAreNoText() {
    #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xB0, 0xA1, 0x22]) }
  }

  @Test func depthIsBounded() throws {
    let deep = String(repeating: "[", count: JSONValue.maximumDepth)
    let closed = String(repeating: "]", count: JSONValue.maximumDepth)
    _ = try JSONValue(parsing: deep + closed)
    #expect(throws: JSONError.self) { try JSONValue(parsing: "[" + deep + closed + "]") }
  }

  @Test func indentsAndKeepsOrder() {
    let value: JSONValue = ["b": [1, "x"], "a": [:], "c": []]
    #expect(
      value.text(indent: 2) == """
        {
          "b": [
            1,
            "x"
          ],
          "a": {},
          "c": []
        }
        """)
    #expect(value["b"]?.array?.first?.integer == 1)
    #expect(value["missing"] == nil)
  }
}
