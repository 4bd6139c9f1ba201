import Mentions
import Termbase
import TextModel

/// A glossary written in a test.
func glossary(
  _ rows: String,
  header: String =
    "id,kind,ko,ko_variants,ko_forbidden,en,en_variants,en_forbidden,ko_short,en_short,valid_from,valid_to,case,note,source",
  path: String = "test.csv"
) throws -> Termbase {
  try Termbase.parse(Array("\(header)\n\(rows)\n".utf8), path: path)
}

/// A termbase of one-row concepts given as `kind|ko|en`, with a policy for capitals.
func concepts(_ rows: [(MentionKind, String, String)], casePolicy: CasePolicy = .any) -> Termbase {
  Termbase(
    concepts: rows.enumerated().map { index, row in
      ConceptEntry(
        id: "c\(index)", kind: row.0,
        terms: [
          Term(row.1, language: .ko, form: .preferred), Term(row.2, language: .en, form: .preferred),
        ], casePolicy: casePolicy, origin: RowOrigin(path: "test.csv", line: index + 2))
    })
}

extension TermHit {
  /// The words it stands on.
  func text(in text: String) -> String {
    String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self)
  }
}
