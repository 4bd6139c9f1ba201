import Testing
import YAMLSupport

@Suite struct YAMLTests {
  private func failure(_ text: String) -> YAMLError? {
    do {
      _ = try YAML.parse(text)
      return nil
    } catch { return error }
  }

  @Test func aConfiguration() throws {
    let root = try YAML.parse(
      "# c\nrules:\n  name-missing: off\n  문자: \"true\"\npaths: [a, b]\nn: 12\nx: ~\nyes: true\nd: 0.5\n")
    #expect(root["rules"]?["name-missing"]?.string == "off")
    #expect(root["rules"]?["문자"]?.bool == nil)
    #expect(root["rules"]?["문자"]?.string == "true")
    #expect(root["paths"]?.strings == ["a", "b"])
    #expect(root["n"]?.int == 12)
    #expect(root["n"]?.strings == ["12"])
    #expect(root["x"]?.isNull == true && root["x"]?.string == nil)
    #expect(root["yes"]?.bool == true)
    #expect(root["d"]?.double == 0.5)
    #expect(root["nothing"] == nil)
    #expect(root.entries?.map(\.key) == ["rules", "paths", "n", "x", "yes", "d"])
  }

  @Test func placesCountCodePoints() throws {
    let root = try YAML.parse("가나: {다: 라}\nb:\n  - c\n", firstLine: 2)
    let first = try #require(root.entries?.first)
    #expect(first.line == 2 && first.column == 1)
    #expect(first.value.column == 5)
    #expect(root["b"]?.items?.first?.line == 4)
    #expect(root["b"]?.items?.first?.column == 5)
  }

  @Test func emptyIsNull() throws {
    #expect(try YAML.parse("").isNull)
    #expect(try YAML.parse("# only a comment\n").isNull)
  }

  @Test func aliasesAreResolved() throws {
    let root = try YAML.parse("a: &x [1, 2]\nb: *x\n")
    #expect(root["b"]?.items?.count == 2)
  }

  @Test(arguments: [
    ("a: 1\na: 2\n", 2), ("a: [1, 2\nb: 3\n", 2), ("\ta: 1\n", 1), ("a: *x\n", 1), ("---\na: 1\n---\nb: 2\n", 3),
    ("? [a]\n: b\n", 1), ("a: \"x\n", 2), ("a: b: c\n", 1),
  ])
  func brokenTextsNameTheirLine(_ text: String, _ line: Int) {
    let error = failure(text)
    #expect(error?.line == line, "\(String(describing: error))")
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(failure(deep)?.message == "nested deeper than 64 levels")
  }

  @Test func expansionIsBounded() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<10 {
      let members = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(members)]\n"
    }
    #expect(failure(text)?.message == "aliases expand to more than 100000 values")
  }

  @Test func invalidUTF8IsRefused() {
    #expect(throws: YAMLError.self) { try YAML.parse([0x61, 0x3A, 0x20, 0xFF]) }
  }
}
