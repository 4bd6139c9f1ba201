import Bitext
import Daejo
import Documents
import Termbase

/// `daejo-dev names GLOSSARY PAIRS...`: what the policy for names saw in each pair, and which names it compared.
///
/// For the question why a name was reported, or why it was not. One line for each name of a side (bead, side, words,
/// kind, why it is a name, what accounts for it), one for each two names that may stand in each other's place.
enum NameTraceCommand {
  static func run(_ arguments: [String]) -> Int32 {
    guard arguments.count >= 2 else {
      print("usage: daejo-dev names GLOSSARY PAIRS...")
      return 2
    }
    do {
      let checker = try Checker(glossaries: [arguments[0]])
      let reader = try checker.read(Array(arguments.dropFirst()))
      while let draft = try reader.next() {
        let pair = try draft.read().pair
        print("== \(pair.id)")
        for line in checker.traceNames(pair) { print(line) }
      }
      return 0
    } catch let error as InputError {
      print("\(error.path): \(error.message)")
    } catch {
      print("\(error)")
    }
    return 2
  }
}
