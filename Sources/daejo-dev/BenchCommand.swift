import Bitext
import Checks
import Documents
import FoundationEssentials
import ICUSupport
import Mentions
import Termbase

/// `daejo-dev bench --tsv FILE [--names FILE] [--terms N] [--glossary PATH] [--repeat N] [--stage NAME]`: how fast each
/// stage is, in one thread.
///
/// The table holds aligned segments (`id`, `ko`, `en`; an article is what stands before `#`). The names (Hangul, tab,
/// English, after a header) make a glossary of `--terms` concepts, and are scored by their sounds; without them there are
/// neither. With `--glossary` the check knows that glossary instead. With `--stage` only the stages run whose name begins so,
/// which is what a profiler wants to see. It measures and judges nothing: run a release build
/// on an idle machine.
enum BenchCommand {
  /// What the command line asks for.
  struct Options {
    var table = ""
    var names: String?
    var glossary: String?
    var terms = 10_000
    var rounds = 10
    /// How the names of the stages begin that are to run.
    var stage = ""

    init?(_ arguments: [String]) {
      var rest = arguments[...]
      while let flag = rest.popFirst() {
        guard let value = rest.popFirst() else { return nil }
        switch flag {
        case "--tsv": table = value
        case "--names": names = value
        case "--glossary": glossary = value
        case "--stage": stage = value
        case "--terms":
          guard let number = Int(value), number >= 0 else { return nil }
          terms = number
        case "--repeat":
          guard let number = Int(value), number > 0 else { return nil }
          rounds = number
        default: return nil
        }
      }
      if table.isEmpty { return nil }
    }
  }

  static func run(_ arguments: [String]) -> Int32 {
    guard let options = Options(arguments) else {
      print(
        "usage: daejo-dev bench --tsv FILE [--names FILE] [--terms N] [--glossary PATH] [--repeat N] [--stage NAME]")
      return 2
    }
    do {
      let pairs = try read(options.table)
      var concepts: [ConceptEntry] = []
      if let path = options.names {
        guard let names = glossary(path, options.terms) else {
          print("cannot read \(path)")
          return 2
        }
        concepts = names
      }
      try BenchStages(pairs: pairs, rounds: options.rounds, only: options.stage).run { () throws(GlossaryError) in
        guard let path = options.glossary else { return Termbase(concepts: concepts) }
        return try Termbase.load(paths: [path], normalize: { Normalizer.normalize($0) })
      }
      if !concepts.isEmpty { BenchNames(concepts, rounds: options.rounds).run() }
      return 0
    } catch let error as InputError {
      print("\(error.path): \(error.message)")
    } catch {
      print("\(error)")
    }
    return 2
  }

  private static func read(_ path: String) throws(InputError) -> [ArticlePair] {
    let reader = PairReader(try InputScanner().scan([path]).inputs)
    var pairs: [ArticlePair] = []
    while let draft = try reader.next() { pairs.append(try draft.read().pair) }
    return pairs
  }

  /// The first `limit` names whose Korean did not occur before, as persons.
  private static func glossary(_ path: String, _ limit: Int) -> [ConceptEntry]? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    var seen: Set<String> = []
    var concepts: [ConceptEntry] = []
    for (index, line) in String(decoding: data, as: UTF8.self).split(separator: "\n").enumerated().dropFirst() {
      guard concepts.count < limit else { break }
      let cells = line.split(separator: "\t").map { Normalizer.normalize(String($0)) }
      guard cells.count >= 2, seen.insert(cells[0]).inserted else { continue }
      concepts.append(
        ConceptEntry(
          id: "person.\(concepts.count)", kind: .person,
          terms: [
            Term(cells[0], language: .ko, form: .preferred), Term(cells[1], language: .en, form: .preferred),
          ], origin: RowOrigin(path: path, line: index + 1)))
    }
    return concepts
  }
}
