import Diagnostics
import FoundationEssentials
import Mentions

extension Termbase {
  /// Reads the glossaries at `paths`: files, or folders with all their `*.csv` in sorted order and those of a
  /// `ko-en` folder inside. A file that is reached twice is read once.
  ///
  /// `normalize` brings a spelling into the form that texts have when they are matched (NFC); without it spellings
  /// stay as they are written.
  ///
  /// Fails where a file cannot be read or breaks the format, and where no term is found at all. What is only
  /// doubtful (an unknown column, a malformed date) is in `findings`.
  public static func load(
    paths: [String], normalize: ((String) -> String)? = nil
  ) throws(GlossaryError) -> Termbase {
    var reader = GlossaryReader(normalize: normalize)
    var files: [String] = []
    for path in paths {
      for file in try GlossaryFiles.files(at: path) where !files.contains(file) {
        files.append(file)
        try reader.read(try GlossaryFiles.contents(of: file), path: file)
      }
    }
    if !reader.concepts.contains(where: { !$0.terms.isEmpty }) {
      throw GlossaryError(
        .noTerm, path: paths.joined(separator: ", "), message: "no term was found",
        hint: "expected at least one row with the columns kind,ko,en in a .csv file")
    }
    return Termbase(
      concepts: reader.concepts, tenures: reader.tenures, findings: reader.findings, files: files)
  }

  /// Reads one glossary from memory; `path` names it in errors and findings. May hold no term.
  public static func parse(
    _ bytes: [UInt8], path: String, normalize: ((String) -> String)? = nil
  ) throws(GlossaryError) -> Termbase {
    var reader = GlossaryReader(normalize: normalize)
    try reader.read(bytes, path: path)
    return Termbase(
      concepts: reader.concepts, tenures: reader.tenures, findings: reader.findings, files: [path])
  }
}

/// Finding and reading glossary files.
enum GlossaryFiles {
  /// The glossary files that `path` stands for.
  static func files(at path: String) throws(GlossaryError) -> [String] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw GlossaryError(
        .unreadable, path: path, message: "there is no such file or folder", hint: "check the path of the glossary")
    }
    guard isFolder else {
      let ending = path.utf8.lastIndex(of: UInt8(ascii: ".")).map { path[$0...].lowercased() } ?? ""
      if [".tbx", ".tmx", ".xlsx"].contains(ending) {
        throw GlossaryError(
          .syntax, path: path, message: "glossaries are CSV files; this one is in another format",
          hint: ending == ".xlsx"
            ? "save it as CSV" : "convert it first: daejo glossary convert \(path) \(path.dropLast(4)).csv")
      }
      return [path]
    }
    var base = path
    while base.utf8.count > 1, base.hasSuffix("/") { base.removeLast() }
    var files = try csvFiles(in: base)
    let pair = base + "/ko-en"
    if FileManager.default.fileExists(atPath: pair, isDirectory: &isFolder), isFolder {
      files += try csvFiles(in: pair)
    }
    if files.isEmpty {
      throw GlossaryError(
        .noTerm, path: path, message: "the folder holds no .csv file", hint: "name a folder with glossary files")
    }
    return files
  }

  private static func csvFiles(in folder: String) throws(GlossaryError) -> [String] {
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      let tables = names.filter { $0.hasSuffix(".csv") && !$0.hasPrefix(".") }
      return tables.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "\(folder)/\($0)" }
    } catch {
      throw GlossaryError(
        .unreadable, path: folder, message: "the folder cannot be read", hint: "check its permissions")
    }
  }

  /// The bytes of the file at `path`.
  static func contents(of path: String) throws(GlossaryError) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw GlossaryError(.unreadable, path: path, message: "the file cannot be read", hint: "check its permissions")
    }
  }
}
