public import Mentions

/// What the readers need to know besides the paths.
public struct InputOptions: Sendable {
  /// The language translated from, as files and columns name it.
  public var sourceLanguage = "ko"
  /// The language translated into.
  public var targetLanguage = "en"
  /// The day of articles that give none themselves.
  public var date: CivilDate?
  /// The folder that ids are relative to; empty for the working directory.
  public var root = ""
  /// The working directory as an absolute path; empty where ids need no more than the paths as they were named.
  public var workingDirectory = ""

  /// Korean to English, ids as the paths were named.
  public init() {}
}

/// One thing to read pairs from.
public enum PairInput: Hashable, Sendable {
  /// Two files, one a side.
  case files(id: String, source: String, target: String)
  /// A file with a record a line; `-` is standard input.
  case jsonLines(path: String)
  /// A file with a row a segment.
  case table(path: String)
  /// A file in a format of translators' tools that holds both sides.
  case bitext(path: String, id: String)
}

/// What a walk over the paths found.
public struct InputScan: Sendable {
  /// What there is to read, in the order of the paths, inside a folder by name; nothing twice.
  public var inputs: [PairInput] = []
  /// Files in folders that name a side and have no counterpart.
  public var unpaired: [String] = []
}

/// Finds the pairs that paths name: files, one side of a pair, folders, or `-`.
public struct InputScanner: Sendable {
  private let options: InputOptions
  private var languages: [String] { [options.sourceLanguage, options.targetLanguage] }

  /// A scanner.
  public init(_ options: InputOptions = InputOptions()) { self.options = options }

  /// What `paths` name. Throws where a path does not exist, has no counterpart, is of no known format, or where a folder
  /// cannot be read; and where nothing is found at all.
  public func scan(_ paths: [String]) throws(InputError) -> InputScan {
    var scan = InputScan()
    var known: Set<PairInput> = []
    for path in paths {
      for input in try inputs(path, &scan.unpaired) where known.insert(input).inserted { scan.inputs.append(input) }
    }
    guard !scan.inputs.isEmpty else {
      let (source, target) = (options.sourceLanguage, options.targetLanguage)
      let hint =
        "files are paired as NAME.\(source).txt and NAME.\(target).txt, or \(source)/NAME.txt and \(target)/NAME.txt"
      throw InputError(path: paths.first ?? ".", message: "no pair found", hint: hint)
    }
    return scan
  }

  private func inputs(_ path: String, _ unpaired: inout [String]) throws(InputError) -> [PairInput] {
    if path == "-" { return [.jsonLines(path: path)] }
    switch Files.kind(path) {
    case nil: throw InputError(path: path, message: "no such file or folder")
    case .folder: return try walk(path, depth: 0, &unpaired)
    case .file, .other: break
    }
    if let input = records(path) { return [input] }
    guard let side = PairPath(path, languages: languages) else { throw unknown(path) }
    guard let input = pair(side) else {
      let other = side.language == options.sourceLanguage ? options.targetLanguage : options.sourceLanguage
      throw InputError(
        path: path, message: "no counterpart", hint: "expected \(side.counterpart(other, side.fileExtension))")
    }
    return [input]
  }

  private func unknown(_ path: String) -> InputError {
    let formats = "jsonl, tsv, csv, xlf, tmx, po"
    let (source, target) = languages.count == 2 ? (languages[0], languages[1]) : ("ko", "en")
    return InputError(
      path: path, message: "this names neither a pair nor one side of one",
      hint:
        "expected NAME.\(source).txt or NAME.\(target).md (html, docx), a file of pairs (\(formats)), a folder, or -")
  }

  private func records(_ path: String) -> PairInput? {
    let name = path.lowercased()
    if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") { return .jsonLines(path: path) }
    if name.hasSuffix(".tsv") { return .table(path: path) }
    guard BitextFormats.format(of: path) != nil else { return nil }
    let stem = path.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(path[..<$0]) } ?? path
    let id = PairPath.relative(stem, to: options.root, workingDirectory: options.workingDirectory)
    return .bitext(path: path, id: id)
  }

  /// The pair that one side belongs to.
  private func pair(_ side: PairPath) -> PairInput? {
    let path = side.components.joined(separator: "/")
    let isSource = side.language == options.sourceLanguage
    let other = isSource ? options.targetLanguage : options.sourceLanguage
    let endings = [side.fileExtension] + PairPath.extensions.sorted().filter { $0 != side.fileExtension }
    for ending in endings {
      let counterpart = side.counterpart(other, ending)
      guard Files.kind(counterpart) == .file else { continue }
      let id = PairPath.relative(side.stem, to: options.root, workingDirectory: options.workingDirectory)
      return .files(id: id, source: isSource ? path : counterpart, target: isSource ? counterpart : path)
    }
    return nil
  }

  private func walk(_ folder: String, depth: Int, _ unpaired: inout [String]) throws(InputError) -> [PairInput] {
    guard depth < 64 else { throw InputError(path: folder, message: "folders are nested deeper than 64 levels") }
    var found: [PairInput] = []
    for name in try Files.names(in: folder) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      switch Files.kind(path) {
      case .folder:
        // A link to a folder may lead back here.
        if !Files.isLink(path) { found += try walk(path, depth: depth + 1, &unpaired) }
      case .file:
        if let input = records(path) {
          if holdsPairs(input) { found.append(input) }
        } else if let side = PairPath(path, languages: languages) {
          guard let input = pair(side) else {
            unpaired.append(path)
            continue
          }
          // Both sides lead here; the source speaks for the pair.
          if case .files(_, let source, _) = input, source == path { found.append(input) }
        }
      default: break
      }
    }
    return found
  }

  /// Whether a record file that a walk came upon is meant for this program: other tables lie about, too.
  private func holdsPairs(_ input: PairInput) -> Bool {
    switch input {
    case .files: return true
    case .jsonLines(let path):
      guard let line = try? LineReader(path: path).next() else { return false }
      let text = String(decoding: line.bytes.prefix(1 << 16), as: UTF8.self)
      return text.contains("\"source\"") && text.contains("\"target\"")
    case .table(let path):
      guard let line = try? LineReader(path: path).next() else { return false }
      return (try? TableColumns(line, path: path, options)) != nil
    case .bitext(let path, let id):
      // A broken file is for the reader to report; what is in other languages, or a table of something else, is not ours.
      guard let file = try? BitextFile.open(path, id: id, options), let format = BitextFormats.format(of: path) else {
        return true
      }
      if format == CSVReader.self { return CSVReader.namesColumns(file) }
      guard let content = try? format.read(file) else { return true }
      return !content.articles.isEmpty
    }
  }
}
