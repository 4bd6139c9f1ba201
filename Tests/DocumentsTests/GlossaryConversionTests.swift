import Documents
import Foundation
import Testing

@Suite struct GlossaryConversionTests {
  private static let header =
    "id,kind,ko,ko_variants,ko_forbidden,en,en_variants,en_forbidden,ko_short,en_short,valid_from,valid_to,case,note,source"

  private func convert(
    _ name: String, from: GlossaryFormat? = nil, to: GlossaryFormat
  ) throws -> GlossaryConverter.Result {
    try GlossaryConverter.convert(path: Fixtures.path("good/glossaries/\(name)"), from: from, to: to, version: "1")
  }

  @Test func termbasesOfOtherToolsBecomeRows() throws {
    let old = try convert("multiterm-v2.tbx", to: .csv)
    #expect(
      old.text == "\(Self.header),subject_field\n"
        + "c7,term,완행열차,,,local train,stopping train,slow train,완행,,,,,a train that stops at every station,Rail Act,"
        + "rail transport\n")
    #expect(
      old.notes == [
        "1 definition was put into the note", "1 record of changes was left out",
        "1 term is neither Korean nor English; left out",
      ])
    let new = try convert("basic-v3-dca.tbx", to: .csv)
    #expect(
      new.text == "\(Self.header)\n"
        + "c1,organization,가람교통공사,,,Garam Transit Corporation,GTC,,,,2019-04,,,city-owned,https://example.org/garam\n")
    #expect(new.notes == ["1 concept has no term in English; left out"])
    let elements = try convert("basic-v3-dct.tbx", to: .csv)
    #expect(elements.text == "\(Self.header)\nc1,term,관세,,,tariff,,custom,,,,,,,style book\n")
    #expect(elements.notes == [])
  }

  @Test func twoColumnsBecomeRows() throws {
    let result = try convert("omegat.txt", to: .csv)
    #expect(
      result.text == "\(Self.header)\n,term,완행열차,,,local train,stopping train,,,,,,,stops everywhere,\n"
        + ",term,관세,,,tariff,,,,,,,,,\n")
    #expect(
      result.notes == ["1 comment was put into the note", "two columns do not tell kinds: every concept is a term"])
  }

  /// Everything a row can hold, with characters that need care in every format.
  static let full =
    "id,kind,ko,ko_variants,ko_forbidden,en,en_variants,en_forbidden,ko_short,en_short,valid_from,valid_to,case,note,"
    + "source,institution,country,subject_field\n"
    + "11st,organization,11번가,십일번가|11st,일일번가,11Street,11st,Eleventh Street,11번가,11st,2008,2024-05,exact,"
    + "\"ambiguous: a <number>, \"\"quoted\"\"\",https://example.org/11?a=1&b=2,,KR,\n"
    + "x_y.z,title,원내대표,,,floor leader,,,대표,,2020-01-02,,initial,,\"book, p. 3\",a-party,,politics\n"
    + "pipe,term,가\\|나,,,a\\|b,c\\|d|e,,,,,,,note: with a colon,,,,\n"

  @Test(arguments: [GlossaryFormat.tbx, .tbx3, .tbx3dct, .tmx])
  func roundTripsKeepEverything(_ format: GlossaryFormat) throws {
    let folder = try Folder()
    let first = try folder.write("a.csv", Self.full)
    let there = try GlossaryConverter.convert(path: first, to: format, version: "1")
    let second = try folder.write("b.\(format == .tmx ? "tmx" : "tbx")", there.text)
    let back = try GlossaryConverter.convert(path: second, to: .csv, version: "1")
    #expect(back.text == Self.full)
    #expect(back.notes == [])
    // And from the other side: what was written is written again, byte for byte.
    let third = try folder.write("c.csv", back.text)
    #expect(try GlossaryConverter.convert(path: third, to: format, version: "1").text == there.text)
  }

  @Test func whatCannotBeHeldIsSaid() throws {
    let folder = try Folder()
    try folder.write("g/people.csv", "kind,ko,en,en_forbidden,desk\nperson,홍가온|가온,Hong Ga-on,Hong Kaon,city\n")
    try folder.write("g/tenures.csv", "person,title,valid_from,valid_to\nperson-hong-ga-on,x,2020,\n")
    func notes(_ format: GlossaryFormat) throws -> [String] {
      try GlossaryConverter.convert(path: folder.path + "/g", to: format, version: "1").notes
    }
    let tenure = "1 tenure (who held which office) has no place in one glossary file; left out"
    #expect(try notes(.csv) == [tenure])
    #expect(try notes(.tbx) == [tenure, "1 value of the column \"desk\" has no place in TBX; left out"])
    #expect(
      try notes(.tsv) == [
        tenure, "1 deprecated term has no place in two columns; left out",
        "1 Korean variant was given a row, which reads as a concept of its own",
        "two columns hold terms only: ids, kinds, notes, sources and dates were left out",
      ])
  }

  @Test func theBundledGlossariesSurviveTBX() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Glossaries/ko-en").path
    let folder = try Folder()
    for name in ["people", "places", "organizations", "titles", "terms"] {
      // A first turn brings the table into the form in which tables are written.
      let plain = try GlossaryConverter.convert(path: "\(root)/\(name).csv", to: .csv, version: "1").text
      let termbase = try GlossaryConverter.convert(path: "\(root)/\(name).csv", to: .tbx3, version: "1").text
      let file = try folder.write("\(name).tbx", termbase)
      #expect(try GlossaryConverter.convert(path: file, to: .csv, version: "1").text == plain, "\(name)")
    }
  }
}
