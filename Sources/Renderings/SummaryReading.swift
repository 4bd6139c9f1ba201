public import JSONSupport
import Mentions

extension CoverageSummary {
  /// Reads the document that `document` writes. What it does not know it passes over; what is missing or of another
  /// kind is an error that says where and what was expected.
  public init(json: JSONValue) throws(SummaryError) {
    let record = SummaryRecord(json, "the document")
    guard json.members != nil, let schema = json["schema"]?.integer, json["concepts"] != nil else {
      throw .format("this is no coverage report; expected what `daejo coverage --format json` writes")
    }
    guard schema == CoverageSummary.schema else {
      throw .format("expected schema \(CoverageSummary.schema), not \(schema): another version wrote this; count anew")
    }
    self.init()
    if let value = json["glossary"], !value.isNull {
      let glossary = SummaryRecord(value, "glossary")
      self.glossary = Glossary(
        path: try glossary.string("path"), concepts: try glossary.count("concepts"),
        fingerprint: try glossary.string("fingerprint"))
    }
    pairs = try record.count("pairs")
    segments = try record.count("segments")
    dates = try record.span()
    for entry in try record.list("concepts") {
      let value = try CoverageEntry(entry, subject: try entry.subject(isListed: true))
      concepts[value.subject.key] = value
    }
    for entry in try record.list("names") {
      let value = try CoverageEntry(entry, subject: try entry.subject(isListed: false))
      names[value.subject.key] = value
    }
    for entry in try record.list("unmet") {
      let subject = try entry.subject(isListed: true)
      unmet[subject.key] = subject
    }
    for entry in try record.list("months") { months[try entry.string("month")] = try entry.group() }
    for entry in try record.list("folders") { folders[try entry.string("folder")] = try entry.group() }
  }
}

extension CoverageEntry {
  fileprivate init(_ record: SummaryRecord, subject: Subject) throws(SummaryError) {
    self.init(subject)
    tally = try record.tally()
    articles = try record.count("articles")
    dates = try record.span()
    for item in try record.list("renderings") {
      let rendering = RenderingCount(
        text: try item.string("text"), manner: try item.manner(), count: try item.count("count"),
        articles: try item.count("articles"), dates: try item.span(), marks: try item.marks())
      renderings[rendering.text] = rendering
    }
    var read: [Example] = []
    for item in try record.list("examples") {
      guard let source = try item.quote("source") else { throw item.expected("source", "a sentence") }
      read.append(
        Example(
          article: try item.mark(), order: try item.count("order"), manner: try item.manner(), source: source,
          target: try item.quote("target")))
    }
    examples = CoverageEntry.chosen(read)
  }
}

/// An object of the document with its place, for messages.
private struct SummaryRecord {
  private let value: JSONValue
  private let place: String

  init(_ value: JSONValue, _ place: String) {
    self.value = value
    self.place = place
  }

  func expected(_ name: String, _ what: String) -> SummaryError { .format("\(place): expected \(what) as \"\(name)\"") }

  func string(_ name: String) throws(SummaryError) -> String {
    guard let text = value[name]?.string else { throw expected(name, "a text") }
    return text
  }

  /// A whole number from 0; large enough for every archive, small enough to be added without end.
  func count(_ name: String) throws(SummaryError) -> Int {
    guard let number = value[name]?.integer, (0...1 << 48).contains(number) else { throw expected(name, "a count") }
    return number
  }

  func list(_ name: String) throws(SummaryError) -> [SummaryRecord] {
    guard let values = value[name]?.array else { throw expected(name, "a list") }
    return values.enumerated().map { SummaryRecord($1, "\(name)[\($0)]") }
  }

  func date(_ name: String) throws(SummaryError) -> CivilDate? {
    guard let text = value[name], !text.isNull else { return nil }
    guard let date = text.string.flatMap({ CivilDate(iso: $0) }) else {
      throw expected(name, "a day, YYYY-MM-DD, or null")
    }
    return date
  }

  func span() throws(SummaryError) -> DateSpan? {
    guard let first = try date("first"), let last = try date("last") else { return nil }
    return DateSpan(first: first, last: last)
  }

  func subject(isListed: Bool) throws(SummaryError) -> Subject {
    Subject(
      concept: isListed ? try string("concept") : nil, kind: try string("kind"), section: try string("section"),
      source: try string("source"), target: try string("target"))
  }

  func tally() throws(SummaryError) -> Tally {
    var tally = Tally()
    tally.preferred = try count("preferred")
    tally.admitted = try count("admitted")
    tally.deprecated = try count("deprecated")
    tally.other = try count("other")
    tally.pronoun = try count("pronoun")
    tally.nothing = try count("nothing")
    return tally
  }

  func group() throws(SummaryError) -> CoverageSummary.Group {
    var group = CoverageSummary.Group()
    group.articles = try count("articles")
    group.tally = try tally()
    return group
  }

  func manner() throws(SummaryError) -> Manner {
    guard let manner = Manner(rawValue: try string("form")) else {
      throw expected("form", "one of \(Manner.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return manner
  }

  func mark() throws(SummaryError) -> ArticleMark { ArticleMark(pair: try string("pair"), date: try date("date")) }

  func marks() throws(SummaryError) -> [ArticleMark] {
    var marks: [ArticleMark] = []
    for item in try list("in") { marks.append(try item.mark()) }
    return Bounded.merge(marks, [], limit: RenderingCount.namedArticles)
  }

  func quote(_ name: String) throws(SummaryError) -> Quote? {
    guard let object = value[name], !object.isNull else { return nil }
    let record = SummaryRecord(object, "\(place).\(name)")
    return Quote(text: try record.string("text"), start: try record.count("start"), end: try record.count("end"))
  }
}
