import Diagnostics
import Foundation
import Mentions
import Termbase
import Testing

@Suite struct LoaderTests {
  @Test func rowsBecomeConcepts() throws {
    let termbase = try glossary(
      """
      cho-tae-yul,person,조태열,,,Cho Tae-yul,Cho Tae-yeol|Cho Taeyul,Cho Tae-yong,,Cho,1955,,,a note,a source
      us-president,title,미국 대통령,美 대통령,,U.S. President,,,대통령,president,,,exact,ambiguous: more than one,
      """)
    let cho = try #require(termbase.concept(id: "cho-tae-yul"))
    #expect(cho.kind == .person)
    #expect(cho.preferred(.ko) == "조태열")
    #expect(cho.texts(.en, .admitted) == ["Cho Tae-yeol", "Cho Taeyul"])
    #expect(cho.texts(.en, .deprecated) == ["Cho Tae-yong"])
    #expect(cho.allowed(.en) == ["Cho Tae-yul", "Cho Tae-yeol", "Cho Taeyul", "Cho"])
    #expect(cho.origin.label == "test.csv:2")
    #expect(cho.note == "a note" && cho.source == "a source" && !cho.isAmbiguous)
    let president = try #require(termbase.concept(id: "us-president"))
    #expect(president.casePolicy == .exact && president.isAmbiguous)
    #expect(termbase.indices(ofText: "미국 대통령", language: .ko) == [1])
    #expect(termbase.indices(ofText: "미국 대통령", language: .en) == [])
    #expect(termbase.findings == [])
  }

  @Test func idsAreMadeWhereNoneIsGiven() throws {
    let termbase = try glossary("term,관세,tariff\nterm,세금,Tariff\n", header: "kind,ko,en")
    #expect(termbase.concepts.map(\.id) == ["term-tariff", "term-tariff-2"])
  }

  @Test func escapedSeparatorsStay() throws {
    let termbase = try glossary("term,가|나\\|다,a\\|b\n", header: "kind,ko,en")
    #expect(termbase.concepts[0].texts(.ko) == ["가", "나|다"])
    #expect(termbase.concepts[0].texts(.en) == ["a|b"])
  }

  @Test func unknownColumnsAreKeptAndNoted() throws {
    let termbase = try glossary("term,관세,tariff,warm,us-gov,US\n", header: "kind,ko,en,mood,institution,country")
    #expect(termbase.concepts[0].extra == [.init(column: "mood", text: "warm")])
    #expect(termbase.concepts[0].institution == "us-gov" && termbase.concepts[0].country == "US")
    #expect(termbase.findings.map(\.rule) == ["glossary-columns"])
    #expect(termbase.findings.map(\.line) == [1])
  }

  @Test(arguments: ["kind,ko\nterm,가", "kind,ko,en,ko\nterm,가,a,나", "\n"])
  func headersThatLackOrRepeatAColumn(_ text: String) {
    let error = #expect(throws: GlossaryError.self) { try Termbase.parse(Array(text.utf8), path: "t.csv") }
    #expect(error?.problem == .columns)
  }

  @Test func tenuresTellWhoHeldWhatWhen() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "ko-en/people.csv", "id,kind,ko,en\na,person,가나다,A B\nb,person,라마바,C D\nc,person,사아자,E F\n")
    try folder.write("ko-en/titles.csv", "id,kind,ko,en,institution,country\nchief,title,장,Chief,org,KR\n")
    try folder.write(
      "ko-en/tenures.csv",
      "person,title,valid_from,valid_to,acting,source\na,chief,2020,2022-05-09,,\nb,chief,2022-05-10,2024-12,,\n"
        + "c,chief,2024-12-14,2025-06,yes,\n")
    let termbase = try Termbase.load(paths: [folder.path])
    #expect(
      termbase.files.map { String($0.dropFirst(folder.path.count)) } == [
        "/ko-en/people.csv", "/ko-en/tenures.csv", "/ko-en/titles.csv",
      ])
    let chief = try #require(termbase.index(ofID: "chief"))
    func holders(_ day: String) throws -> [String] {
      termbase.holders(of: chief, at: try #require(CivilDate(iso: day))).map { termbase.concepts[$0].id }
    }
    #expect(try holders("2019-12-31") == [])
    #expect(try holders("2020-01-01") == ["a"])
    #expect(try holders("2022-05-09") == ["a"])
    #expect(try holders("2022-05-10") == ["b"])
    #expect(try holders("2024-12-31") == ["b", "c"])
    #expect(try holders("2025-06-30") == ["c"])
    #expect(try holders("2025-07-01") == [])
    let b = try #require(termbase.index(ofID: "b"))
    #expect(termbase.tenures(of: b).map(\.title) == ["chief"])
    #expect(termbase.tenures(of: chief).map(\.person) == ["a", "b", "c"])
    #expect(termbase.titles(heldBy: b, at: try #require(CivilDate(iso: "2023-01-01"))) == [chief])
    #expect(termbase.titles(heldBy: b, at: try #require(CivilDate(iso: "2020-01-01"))) == [])
  }

  @Test func filesAreReadOnceAndFoldersInOrder() throws {
    let folder = try TemporaryFolder()
    try folder.write("b.csv", "kind,ko,en\nterm,나,b\n")
    try folder.write("a.csv", "kind,ko,en\nterm,가,a\n")
    try folder.write("README.md", "no glossary")
    let termbase = try Termbase.load(paths: [folder.path + "/", folder.path + "/a.csv"])
    #expect(termbase.concepts.map { $0.preferred(.en) } == ["a", "b"])
  }

  @Test func failuresAreNamed() throws {
    let folder = try TemporaryFolder()
    func problem(_ path: String) -> GlossaryError.Problem? {
      do throws(GlossaryError) {
        _ = try Termbase.load(paths: [path])
        return nil
      } catch { return error.problem }
    }
    #expect(problem(folder.path + "/none") == .unreadable)
    #expect(problem(folder.path) == .noTerm)
    try folder.write("empty.csv", "kind,ko,en\n")
    #expect(problem(folder.path) == .noTerm)
    try folder.write("only-tenures.csv", "person,title\na,b\n")
    #expect(problem(folder.path + "/only-tenures.csv") == .noTerm)
    try folder.write("client.tbx", "<martif/>")
    #expect(problem(folder.path + "/client.tbx") == .syntax)
    try folder.write("good.csv", "kind,ko,en\nterm,가,a\n")
    #expect(problem(folder.path) == nil)
  }

  @Test func normalizationIsAppliedAndReported() throws {
    let decomposed = "\u{1112}\u{1161}\u{11AB}"
    let text = Array("kind,ko,en\nterm,\(decomposed),a\n".utf8)
    let termbase = try Termbase.parse(text, path: "t.csv") { $0.precomposedStringWithCanonicalMapping }
    #expect(termbase.indices(ofText: "한", language: .ko) == [0])
    #expect(termbase.findings.map(\.rule) == ["glossary-unnormalized"])
  }
}

/// A folder that is removed with the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/termbase-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func write(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
