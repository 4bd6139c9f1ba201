import Diagnostics
import Termbase
import Testing

@Suite struct GlossaryLintTests {
  /// Rules and lines of what lint finds in rows of `id,kind,ko,en` and more.
  private func lint(
    _ rows: String, header: String = "id,kind,ko,ko_variants,en,en_variants,en_forbidden,valid_from,valid_to,note"
  ) throws -> [String] {
    GlossaryLint.findings(in: try glossary(rows, header: header)).map { "\($0.line) \($0.severity) \($0.rule)" }
  }

  @Test func aCleanGlossaryHasNothing() throws {
    #expect(
      try lint(
        """
        apec,organization,아시아태평양경제협력체,APEC|아시아·태평양경제협력체,Asia-Pacific Economic Cooperation,APEC,,,,
        spacex,organization,스페이스X,SpaceX,SpaceX,,,2002,,
        """) == [])
  }

  @Test(arguments: [
    ("a,term,가,,x,,,,,\na,term,나,,y,,,,,", "3 error glossary-duplicate"),
    ("a,term,가,,x,,,,,\nb,term,가,,x,,,,,", "3 error glossary-duplicate"),
    ("a,term,가,,x,,,,,\nb,term,가,,y,,,,,", "3 warning glossary-conflict"),
    ("a,term,가,,x,x|y,,,,", "2 warning glossary-duplicate"),
    ("a,term,가,,x,,x,,,", "2 error glossary-conflict"),
    ("a,term,가  나,,x,,,,,", "2 warning glossary-unnormalized"),
    ("a,term,가 ,,x,,,,,\nb,term, 나|다,,y,,,,,", "2 warning glossary-unnormalized"),
    ("a,term,ᄒ\u{1161}ᆫ,,x,,,,,", "2 warning glossary-unnormalized"),
    ("a,term,가,,ｘ,,,,,", "2 warning glossary-unnormalized"),
    ("a,term,가\u{200B}나,,x,,,,,", "2 warning glossary-unnormalized"),
    ("a,term,한ㆍ미,,x,,,,,", "2 warning glossary-unnormalized"),
    ("a,term,가,,,,,,,", "2 error glossary-empty"),
    ("a,term,가,,x,y|,,,,", "2 warning glossary-empty"),
    ("a,,가,,x,,,,,", "2 error glossary-empty"),
    ("a,thing,가,,x,,,,,", "2 error glossary-columns"),
    ("a,term,가,,나,,,,,", "2 error glossary-swapped"),
    ("a,term,free trade,,x,,,,,", "2 warning glossary-swapped"),
    ("a,term,가,,x,,,2024-13,,", "2 error glossary-dates"),
    ("a,term,가,,x,,,2024-05,2024-04,", "2 error glossary-dates"),
    ("a,term,가,,x", "2 warning glossary-columns"),
  ])
  func eachMistakeIsFound(_ rows: String, _ expected: String) throws {
    #expect(try lint(rows).first == expected)
  }

  @Test(arguments: [
    "a,term,가,,x,,,,2020,\nb,term,가,,y,,,2021,,",
    "a,person,가,,x,,,,,ambiguous: namesakes\nb,person,가,,y,,,,,ambiguous: namesakes",
    "a,term,가,,x,,,,,\nb,place,가,,y,,,,,",
    "a,term,가,,x,,,2024,2024,",
    "a,term,가,Fed,x,,,,,",
    "a,term,가,,x,,X,,,",
  ])
  func whatIsNoMistake(_ rows: String) throws {
    #expect(try lint(rows) == [])
  }

  @Test func titlesOfSeveralInstitutionsShareAWord() throws {
    let header = "id,kind,ko,en,institution,country"
    #expect(try lint("a,title,총리,Prime Minister,x,GB\nb,title,총리,Chancellor,y,DE", header: header) == [])
    #expect(
      try lint("a,title,총리,Prime Minister,x,GB\nb,title,총리,Chancellor,x,GB", header: header) == [
        "3 warning glossary-conflict"
      ])
  }

  private func tenures(_ rows: String) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(
      "a.csv", "id,kind,ko,en\np,person,가나,P\nq,person,다라,Q\nr,person,마바,R\nt,title,장,Chief\n")
    try folder.write("tenures.csv", "person,title,valid_from,valid_to,acting\n\(rows)\n")
    return GlossaryLint.findings(in: try Termbase.load(paths: [folder.path])).map {
      "\($0.line) \($0.severity) \($0.rule)"
    }
  }

  @Test(arguments: [
    ("x,t,,,", ["2 error glossary-holder"]), ("p,x,,,", ["2 error glossary-holder"]),
    ("t,p,,,", ["2 error glossary-holder", "2 error glossary-holder"]), (",t,,,", ["2 error glossary-empty"]),
    ("p,t,2020,2019,", ["2 error glossary-dates"]), ("p,t,2020,,maybe", ["2 error glossary-columns"]),
    ("p,t,2020,2022,\nq,t,2021,,", ["3 note glossary-holder"]), ("p,t,2020,2022,\nq,t,2022,,", []),
    ("p,t,2020,2022,\nq,t,2021,,yes", []), ("p,t,2020,2022,\np,t,2021,,", ["3 warning glossary-duplicate"]),
    ("p,t,2020,,\nq,t,2020,,\nr,t,2020,,", []),
  ])
  func holders(_ rows: String, _ expected: [String]) throws {
    #expect(try tenures(rows) == expected)
  }

  @Test func everyRuleThatSpeaksIsListed() throws {
    let messy = try glossary(
      "a,term,가,,나,,,2024-13,,\na,term,가  ,,,,,,,\nb,term,가,,y,,y,,,",
      header: "id,kind,ko,ko_variants,en,en_variants,en_forbidden,valid_from,valid_to,mood")
    let findings = GlossaryLint.findings(in: messy)
    #expect(findings.count > 5)
    for finding in findings {
      #expect(GlossaryLint.rules.contains(finding.rule))
      #expect(!finding.message.hasSuffix(".") && !finding.hint.isEmpty && finding.line > 0)
    }
    #expect(findings == findings.sorted { $0.line < $1.line })
  }
}
