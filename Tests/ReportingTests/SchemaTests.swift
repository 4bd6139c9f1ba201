import Diagnostics
import Foundation
import JSONSupport
import Reporting
import Testing

/// The part of JSON Schema 2020-12 that the findings schema uses. A keyword it does not know is a failure.
struct SchemaValidator {
  let root: JSONValue

  func problems(_ value: JSONValue, _ schema: JSONValue, at path: String = "$") -> [String] {
    var found: [String] = []
    for keyword in schema.members ?? [] {
      found += problems(value, keyword, schema, path)
    }
    return found
  }

  private func problems(
    _ value: JSONValue, _ keyword: JSONValue.Member, _ schema: JSONValue, _ path: String
  ) -> [String] {
    switch keyword.name {
    case "$schema", "$id", "$defs", "title", "description": return []
    case "$ref":
      let name = keyword.value.string?.split(separator: "/").last.map(String.init) ?? ""
      guard let definition = root["$defs"]?[name] else { return ["\(path): no definition \(name)"] }
      return problems(value, definition, at: path)
    case "type":
      let names = keyword.value.array?.compactMap(\.string) ?? [keyword.value.string ?? ""]
      return names.contains { isA($0, value) } ? [] : ["\(path): not \(names)"]
    case "const": return value == keyword.value ? [] : ["\(path): not \(keyword.value.text())"]
    case "enum": return keyword.value.array?.contains(value) == true ? [] : ["\(path): not in the enumeration"]
    case "required":
      guard value.members != nil else { return [] }
      return (keyword.value.array ?? []).compactMap(\.string).filter { value[$0] == nil }.map { "\(path): lacks \($0)" }
    case "properties":
      return (keyword.value.members ?? []).flatMap { property in
        value[property.name].map { problems($0, property.value, at: "\(path).\(property.name)") } ?? []
      }
    case "additionalProperties":
      let known = Set(schema["properties"]?.members?.map(\.name) ?? [])
      return (value.members ?? []).filter { !known.contains($0.name) }.map { "\(path): has \($0.name)" }
    case "items":
      return (value.array ?? []).enumerated().flatMap { problems($1, keyword.value, at: "\(path)[\($0)]") }
    case "minimum", "maximum":
      guard case .number(let digits) = value, let number = Double(digits), case .number(let bound) = keyword.value,
        let limit = Double(bound)
      else { return [] }
      return (keyword.name == "minimum" ? number >= limit : number <= limit) ? [] : ["\(path): out of range"]
    case "minLength":
      guard let string = value.string, let limit = keyword.value.integer else { return [] }
      return string.unicodeScalars.count >= limit ? [] : ["\(path): too short"]
    case "pattern":
      guard let string = value.string, let pattern = keyword.value.string else { return [] }
      return string.range(of: pattern, options: .regularExpression) != nil ? [] : ["\(path): not \(pattern)"]
    default: return ["\(path): unknown keyword \(keyword.name)"]
    }
  }

  private func isA(_ type: String, _ value: JSONValue) -> Bool {
    switch value {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .number: type == "number" || (type == "integer" && value.integer != nil)
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }
}

@Suite struct SchemaTests {
  static func validator(_ name: String = "findings-1") throws -> SchemaValidator {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "../../docs/schema/\(name).schema.json")
    return SchemaValidator(root: try JSONValue(parsing: Array(Data(contentsOf: file))))
  }

  @Test(arguments: [Samples.report, Samples.empty])
  func reportsFollowTheSchema(report: Report) throws {
    let validator = try SchemaTests.validator()
    let json = try JSONValue(parsing: JSONReporter().text(of: report))
    #expect(validator.problems(json, validator.root) == [])
  }

  @Test func linesFollowTheSchema() throws {
    let validator = try SchemaTests.validator()
    let definition = try #require(validator.root["$defs"]?["finding"])
    let lines = JSONLinesReporter().text(of: Samples.report).split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines {
      #expect(validator.problems(try JSONValue(parsing: String(line)), definition) == [])
    }
  }

  @Test func coverageFollowsItsSchema() throws {
    let validator = try SchemaTests.validator("coverage-1")
    let json = try JSONValue(parsing: PageSamples.coverage.text(.json))
    #expect(validator.problems(json, validator.root) == [])
  }

  @Test func theValidatorSeesMistakes() throws {
    let validator = try SchemaTests.validator()
    let definition = try #require(validator.root["$defs"]?["finding"])
    var finding = Samples.name.json
    if case .object(var members) = finding {
      members[1].value = "fatal"
      members[12].value = "xyz"
      members.append(.init("extra", .null))
      members.removeFirst()
      finding = .object(members)
    }
    #expect(validator.problems(finding, definition).count == 4)
  }
}
