public import Mentions
public import Renderings
import Synchronization

/// How the archive rendered each name and term, remembered in a SQLite file.
///
/// Writers of other processes are waited for; each change is one transaction. So nothing that was committed is lost, and
/// a run that is killed leaves the file as it was before its last change. An article that is remembered again replaces
/// what was remembered of it.
public final class Ledger: Sendable {
  /// What may be done with a ledger.
  public enum Access: Hashable, Sendable {
    /// Nothing is changed, but that what a killed run left half done is undone; a file that is not there is an error.
    case read
    /// The file is made where it is not there.
    case write
  }

  /// The version of the tables this program writes.
  public static let schema = 1
  /// Tells a ledger from other databases: "daej" as a number.
  static let applicationID = 0x6461_656A

  private let database: Mutex<Database>
  /// The file as the user named it.
  public let path: String

  /// Opens the ledger at `path`, and makes sure that it is one and whole. O(size of the file).
  public init(path: String, access: Access) throws(LedgerError) {
    self.path = path
    if access == .read, !Database.exists(path) {
      throw LedgerError(
        path: path, reason: "no such ledger", hint: "`daejo check --ledger` and `daejo ledger import` make one")
    }
    let opened = try Database(path: path, isReadOnly: access == .read)
    try Ledger.prepare(opened, path, access)
    database = Mutex(opened)
  }

  private static func prepare(_ database: Database, _ path: String, _ access: Access) throws(LedgerError) {
    // Another process may be making the tables just now.
    let (id, tables) = try database.snapshot { () throws(LedgerError) -> (Int, Int) in
      (
        try database.integer("PRAGMA application_id") ?? 0,
        try database.integer("SELECT count(*) FROM sqlite_schema") ?? 0
      )
    }
    if id == 0, tables == 0 {
      guard access == .write else { throw LedgerError(path: path, reason: "this ledger is empty") }
      try create(database)
    } else if id != applicationID {
      throw LedgerError(
        path: path, reason: "this is a database, but no ledger of daejo",
        hint: "name a file that `daejo check --ledger` made, or one not there yet")
    }
    let version = try database.integer("PRAGMA user_version") ?? 0
    guard version == schema else {
      throw LedgerError(
        path: path, reason: "this ledger has tables of version \(version), and this program knows version \(schema)",
        hint: version > schema ? "a newer daejo made it: use that one" : "")
    }
    let verdict = try database.text("PRAGMA quick_check(1)") ?? "no answer"
    if verdict != "ok" { throw LedgerError.damaged(path, verdict) }
    try database.execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL")
  }

  /// Makes the tables, unless another process has just done so.
  private static func create(_ database: Database) throws(LedgerError) {
    try database.transaction { () throws(LedgerError) in
      guard try database.integer("PRAGMA user_version") == 0 else { return }
      try database.execute(
        """
        CREATE TABLE article (id INTEGER PRIMARY KEY, pair TEXT NOT NULL UNIQUE, date TEXT) STRICT;
        CREATE TABLE rendering (
          term TEXT NOT NULL, words TEXT NOT NULL, article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
          concept TEXT, kind TEXT NOT NULL, form TEXT NOT NULL, count INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX rendering_term ON rendering (term);
        CREATE INDEX rendering_article ON rendering (article);
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(schema);
        """)
    }
  }

  // MARK: Remembering

  /// Remembers articles in one transaction, in the place of what was remembered of them.
  public func remember(_ articles: [RememberedArticle]) throws(LedgerError) {
    if articles.isEmpty { return }
    try database.withLock { database throws(LedgerError) in
      let forget = try database.prepare("DELETE FROM article WHERE pair = ?1")
      let add = try database.prepare("INSERT INTO article (pair, date) VALUES (?1, ?2) RETURNING id")
      let use = try database.prepare(
        "INSERT INTO rendering (term, words, article, concept, kind, form, count) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
      try database.transaction { () throws(LedgerError) in
        for article in articles {
          try forget.bind(article.pair, at: 1)
          try forget.run()
          try add.bind(article.pair, at: 1)
          try add.bind(article.date?.iso, at: 2)
          guard try add.step() else { continue }
          let id = add.integer(0)
          try add.run()
          for one in article.uses {
            try use.bind(one.term, at: 1)
            try use.bind(one.words, at: 2)
            try use.bind(id, at: 3)
            try use.bind(one.concept, at: 4)
            try use.bind(one.kind, at: 5)
            try use.bind(one.manner.rawValue, at: 6)
            try use.bind(one.count, at: 7)
            try use.run()
          }
        }
      }
    }
  }

  /// Which articles are forgotten.
  public struct Pruning: Hashable, Sendable {
    /// Those before this day; those without a date stay.
    public var before: CivilDate?
    /// Those whose id this is, or that stand in this folder.
    public var pair: String?
    /// Uses of this term, in all articles.
    public var term: String?

    /// Forgets nothing yet.
    public init(before: CivilDate? = nil, pair: String? = nil, term: String? = nil) {
      self.before = before
      self.pair = pair
      self.term = term
    }
  }

  /// Forgets what all conditions of `pruning` name, in one transaction, and answers how many uses that were.
  public func prune(_ pruning: Pruning) throws(LedgerError) -> Int {
    try database.withLock { database throws(LedgerError) in
      let count = try database.transaction { () throws(LedgerError) in
        let uses = try database.prepare(
          """
          DELETE FROM rendering WHERE article IN (SELECT id FROM article WHERE
            (?1 IS NULL OR date < ?1) AND (?2 IS NULL OR pair = ?2 OR substr(pair, 1, length(?2) + 1) = ?2 || '/'))
            AND (?3 IS NULL OR term = ?3 OR concept = ?3)
          """)
        try uses.bind(pruning.before?.iso, at: 1)
        try uses.bind(pruning.pair, at: 2)
        try uses.bind(pruning.term, at: 3)
        try uses.run()
        let count = database.changes
        try database.execute("DELETE FROM article WHERE id NOT IN (SELECT article FROM rendering)")
        return count
      }
      try database.execute("VACUUM")
      return count
    }
  }

  // MARK: Recalling

  /// Hands out what is remembered, article by article, by id.
  public func forEachArticle(_ body: (RememberedArticle) -> Void) throws(LedgerError) {
    try database.withLock { database throws(LedgerError) in
      let statement = try database.prepare(
        """
        SELECT pair, date, term, concept, kind, form, words, count
        FROM article LEFT JOIN rendering ON rendering.article = article.id ORDER BY pair, term, words
        """)
      var current: (pair: String, date: String?, uses: [RememberedUse])?
      func hand() {
        guard let current else { return }
        body(
          RememberedArticle(
            pair: current.pair, date: current.date.flatMap { CivilDate(iso: $0) }, uses: current.uses))
      }
      while try statement.step() {
        let pair = statement.text(0) ?? ""
        if current?.pair != pair {
          hand()
          current = (pair, statement.text(1), [])
        }
        guard let term = statement.text(2), let words = statement.text(6) else { continue }
        current?.uses.append(
          RememberedUse(
            term: term, concept: statement.text(3), kind: statement.text(4) ?? "name",
            manner: statement.text(5).flatMap(Manner.init(rawValue:)) ?? .other, words: words,
            count: statement.integer(7)))
      }
      hand()
    }
  }

  /// Everything remembered, as a value.
  public func history() throws(LedgerError) -> RenderingHistory {
    var history = RenderingHistory()
    try forEachArticle { history.add($0) }
    return history
  }

  /// One way in which a term was rendered.
  public struct Line: Hashable, Sendable {
    /// The words of the source.
    public var term: String
    /// The concept's id, where it was listed.
    public var concept: String?
    /// Its kind.
    public var kind: String
    /// The words of the target.
    public var words: String
    /// How often.
    public var count: Int
    /// In how many articles.
    public var articles: Int
    /// The first and last day, `YYYY-MM-DD`; nil where no article has a date.
    public var first: String?
    /// The last day.
    public var last: String?
    /// The newest of the articles.
    public var newest: String
  }

  /// How `term` was rendered: a term or concept id itself, else all terms that hold the words, else all whose renderings
  /// do. By term, the most frequent rendering first.
  public func lines(_ term: String) throws(LedgerError) -> [Line] {
    for condition in ["term = ?1 OR concept = ?1", "instr(term, ?1) > 0", "instr(lower(words), lower(?1)) > 0"] {
      let found = try lines(term, where: condition)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func lines(_ term: String, where condition: String) throws(LedgerError) -> [Line] {
    try database.withLock { database throws(LedgerError) in
      let statement = try database.prepare(
        """
        SELECT term, max(concept), max(kind), words, sum(count) AS n, count(DISTINCT article), min(date), max(date),
          (SELECT pair FROM article AS a JOIN rendering AS r ON r.article = a.id
            WHERE r.term = rendering.term AND r.words = rendering.words ORDER BY date DESC, pair LIMIT 1)
        FROM rendering JOIN article ON article.id = article WHERE \(condition)
        GROUP BY term, words ORDER BY term, n DESC, words
        """)
      try statement.bind(term, at: 1)
      var lines: [Line] = []
      while try statement.step() {
        lines.append(
          Line(
            term: statement.text(0) ?? "", concept: statement.text(1), kind: statement.text(2) ?? "",
            words: statement.text(3) ?? "", count: statement.integer(4), articles: statement.integer(5),
            first: statement.text(6), last: statement.text(7), newest: statement.text(8) ?? ""))
      }
      return lines
    }
  }

  /// How many articles are remembered, and how many different terms.
  public func size() throws(LedgerError) -> (articles: Int, terms: Int) {
    try database.withLock { database throws(LedgerError) in
      (
        try database.integer("SELECT count(*) FROM article") ?? 0,
        try database.integer("SELECT count(DISTINCT term) FROM rendering") ?? 0
      )
    }
  }
}
