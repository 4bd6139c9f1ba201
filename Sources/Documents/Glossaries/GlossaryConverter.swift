import Diagnostics
import ICUSupport
import Mentions
import Termbase

/// The formats that glossaries are converted between.
public enum GlossaryFormat: String, CaseIterable, Sendable {
  /// The project's own: one concept a row.
  case csv
  /// TBX version 2 (ISO 30042:2008, MARTIF), dialect TBX-Basic: what most translators' tools import.
  case tbx
  /// TBX version 3 (ISO 30042:2019), dialect TBX-Basic, categories as attributes (DCA).
  case tbx3
  /// The same with categories as elements (DCT).
  case tbx3dct = "tbx3-dct"
  /// Two columns, Korean and English.
  case tsv
  /// A translation memory of terms.
  case tmx

  /// The format that the ending of `path` tells; nil where it tells none. Every TBX ends in `.tbx`.
  public init?(path: String) {
    let name = path.lowercased()
    if name.hasSuffix(".csv") {
      self = .csv
    } else if name.hasSuffix(".tbx") || name.hasSuffix(".tbxm") {
      self = .tbx
    } else if name.hasSuffix(".tsv") || name.hasSuffix(".txt") || name.hasSuffix(".utf8") {
      self = .tsv
    } else if name.hasSuffix(".tmx") {
      self = .tmx
    } else {
      return nil
    }
  }
}

/// Converts glossaries, and says what a format cannot hold.
public enum GlossaryConverter {
  /// A glossary in another format.
  public struct Result: Sendable {
    /// The file's text.
    public var text: String
    /// What was left out or put elsewhere, a sentence each, without a full stop.
    public var notes: [String]
  }

  /// Converts the glossary at `path`: a file, or a folder of CSV files.
  ///
  /// - Parameter source: the format of the file; nil where its ending tells it.
  public static func convert(
    path: String, from source: GlossaryFormat? = nil, to target: GlossaryFormat, version: String
  ) throws(InputError) -> Result {
    var losses = Losses()
    let concepts = try read(path, source, &losses)
    guard concepts.contains(where: { !$0.terms.isEmpty }) else {
      throw InputError(path: path, message: "no term was found", hint: "expected terms in ko and en")
    }
    let text =
      switch target {
      case .csv: GlossaryCSV.text(concepts, &losses)
      case .tbx: TBXWriter(style: .martif).text(concepts, &losses)
      case .tbx3: TBXWriter(style: .dca).text(concepts, &losses)
      case .tbx3dct: TBXWriter(style: .dct).text(concepts, &losses)
      case .tsv: GlossaryTSV.text(concepts, &losses)
      case .tmx: GlossaryTMX.text(concepts, version: version, &losses)
      }
    return Result(text: text, notes: losses.messages)
  }

  private static func read(
    _ path: String, _ format: GlossaryFormat?, _ losses: inout Losses
  ) throws(InputError) -> [ConceptEntry] {
    if Files.kind(path) == .folder { return try csv(path, &losses) }
    guard let format = format ?? GlossaryFormat(path: path) else {
      throw InputError(
        path: path, message: "the file's ending tells no format of glossaries",
        hint: "say it with --from: \(GlossaryFormat.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    switch format {
    case .csv: return try csv(path, &losses)
    case .tbx, .tbx3, .tbx3dct: return try TBXReader.read(try BitextFile.glossary(path), &losses)
    case .tsv: return try GlossaryTSV.read(try BitextFile.glossary(path), &losses)
    case .tmx: return try GlossaryTMX.read(try BitextFile.glossary(path), &losses)
    }
  }

  private static func csv(_ path: String, _ losses: inout Losses) throws(InputError) -> [ConceptEntry] {
    do {
      let termbase = try Termbase.load(paths: [path])
      losses.add(
        count: termbase.tenures.count, "tenure (who held which office) has", "tenures (who held which office) have",
        "no place in one glossary file; left out")
      for finding in termbase.findings where finding.severity == .error {
        losses.say("\(finding.path):\(finding.line): \(finding.message)")
      }
      return termbase.concepts
    } catch {
      throw InputError(path: error.path, line: error.line, message: error.message, hint: error.hint)
    }
  }
}

extension BitextFile {
  /// A glossary file.
  fileprivate static func glossary(_ path: String) throws(InputError) -> BitextFile {
    try open(path, id: "", InputOptions())
  }
}

/// What a conversion could not keep, counted by kind.
struct Losses {
  private var counts: [(one: String, many: String, what: String, count: Int)] = []
  private var sentences: [String] = []

  /// So many things of a kind had `what` happen to them: "3 tenures have no place …".
  mutating func add(count: Int = 1, _ one: String, _ many: String, _ what: String) {
    guard count > 0 else { return }
    if let place = counts.firstIndex(where: { $0.many == many && $0.what == what }) {
      counts[place].count += count
    } else {
      counts.append((one, many, what, count))
    }
  }

  /// A thing that is there once.
  mutating func say(_ sentence: String) { if !sentences.contains(sentence) { sentences.append(sentence) } }

  /// Everything that is to be said.
  var messages: [String] {
    counts.map { "\($0.count) \($0.count == 1 ? $0.one : $0.many) \($0.what)" } + sentences
  }
}
