import Bitext
import Mentions

/// Reads a pair that is two files, one a side.
struct ArticleFiles {
  let options: InputOptions

  func read(id: String, source: String, target: String) throws(InputError) -> ReadPair {
    let first = try ArticleFile.read(source, language: options.sourceLanguage)
    let second = try ArticleFile.read(target, language: options.targetLanguage)
    let date = first.date ?? second.date ?? Masthead.date(first.article) ?? Masthead.date(second.article)
    let pair = ArticlePair(
      id: first.id ?? second.id ?? id, date: date ?? options.date, source: first.article, target: second.article)
    return ReadPair(pair: pair, notes: first.notes + second.notes)
  }
}
