import JSONSupport
import Ledger
import Mentions
import Renderings
import Reporting

/// Remembers the articles of one run in blocks: each block is committed whole.
final class LedgerRecorder {
  /// How many articles a transaction takes.
  private static let block = 500

  private let ledger: Ledger
  /// What the ledger held when the run began: every article is compared with this.
  let history: RenderingHistory
  /// Whether anything is written.
  let isRemembering: Bool
  private var waiting: [RememberedArticle] = []
  /// How many articles were remembered.
  private(set) var count = 0

  init(path: String, isRemembering: Bool, comparing: Bool = true) throws {
    ledger = try Ledger(path: path, access: isRemembering ? .write : .read)
    history = comparing ? try ledger.history() : RenderingHistory()
    self.isRemembering = isRemembering
  }

  /// Remembers one article, at the latest when the run ends.
  func remember(_ article: RememberedArticle) throws {
    waiting.append(article)
    if waiting.count >= LedgerRecorder.block { try finish() }
  }

  /// Commits what waits.
  func finish() throws {
    try ledger.remember(waiting)
    count += waiting.count
    waiting = []
  }
}

extension CommandContext {
  private var ledgerPath: String { arguments.value(Flag.ledgerFile) ?? "daejo-ledger.db" }

  /// The memory that `check --ledger` names.
  func ledgerRecorder() throws -> LedgerRecorder? {
    let isReadOnly = arguments.has(Flag.ledgerReadOnly)
    guard let path = arguments.value(Flag.ledger) else {
      if isReadOnly { throw CommandError("--ledger-read-only needs --ledger FILE") }
      return nil
    }
    return try LedgerRecorder(path: path, isRemembering: !isReadOnly)
  }

  /// `daejo ledger show`: status 1 where the archive does not know the term.
  func ledgerShow() throws -> Int32 {
    let term = arguments.operands.first ?? ""
    let lines = try Ledger(path: ledgerPath, access: .read).lines(term)
    if format == "json" {
      try deliver(JSONValue.array(lines.map(json)).text(indent: 2) + "\n")
    } else if lines.isEmpty {
      io.complain("daejo: note: the ledger does not know \"\(term)\"")
    } else {
      try deliver(LedgerText.table(lines))
    }
    return lines.isEmpty ? ExitStatus.findings : ExitStatus.success
  }

  private func json(_ line: Ledger.Line) -> JSONValue {
    [
      "term": .string(line.term), "concept": .optional(line.concept), "kind": .string(line.kind),
      "words": .string(line.words), "count": .integer(line.count), "articles": .integer(line.articles),
      "first": .optional(line.first), "last": .optional(line.last), "newest": .string(line.newest),
    ]
  }

  /// `daejo ledger import`: exports as they are, anything else as pairs.
  func ledgerImport() async throws -> Int32 {
    let recorder = try LedgerRecorder(path: ledgerPath, isRemembering: true, comparing: false)
    var pairs: [String] = []
    for path in arguments.operands {
      guard path != "-", File.kind(path) == .regular, let bytes = try? File.read(path), LedgerExport.isExport(bytes)
      else {
        pairs.append(path)
        continue
      }
      for article in try LedgerExport.articles(bytes, path: path) { try recorder.remember(article) }
    }
    if !pairs.isEmpty {
      let open = try require(engine.check)
      var request = try request(paths: pairs)
      request.wantsMemory = true
      let session = try open(request)
      for note in session.notes { io.complain("daejo: note: \(note)") }
      let progress = Progress(arguments.value(Flag.progress), total: session.pairs.count, io: io)
      defer { progress.end() }
      try await runner.run(session.pairs) { (pair: PairFindings) in
        if let memory = pair.memory { try recorder.remember(memory) }
        progress.step()
      }
    }
    try recorder.finish()
    io.complain("daejo: articles remembered in \(ledgerPath): \(recorder.count)")
    return ExitStatus.success
  }

  /// `daejo ledger export`.
  func ledgerExport() throws -> Int32 {
    try deliver(try LedgerExport.text(of: try Ledger(path: ledgerPath, access: .read)))
    return ExitStatus.success
  }

  /// `daejo ledger prune`.
  func ledgerPrune() throws -> Int32 {
    var pruning = Ledger.Pruning(pair: arguments.value(Flag.article), term: arguments.value(Flag.term))
    if let text = arguments.value(Flag.before) {
      guard let day = CivilDate(iso: text) else {
        throw CommandError("--before needs a day, YYYY-MM-DD, not \"\(text)\"")
      }
      pruning.before = day
    }
    if pruning == Ledger.Pruning() {
      throw CommandError("say what to forget: --before YYYY-MM-DD, --article ID or --term TERM")
    }
    _ = try Ledger(path: ledgerPath, access: .read)
    let count = try Ledger(path: ledgerPath, access: .write).prune(pruning)
    io.complain("daejo: renderings taken out of \(ledgerPath): \(count)")
    return ExitStatus.success
  }
}

/// How the archive rendered terms, for people.
enum LedgerText {
  /// A paragraph a term, a line a rendering.
  static func table(_ lines: [Ledger.Line]) -> String {
    var out = ""
    var term: String?
    for line in lines {
      if line.term != term {
        out += (term == nil ? "" : "\n") + "\(line.term)" + (line.concept.map { " (\($0))" } ?? "") + "\n"
        term = line.term
      }
      let digits = String(line.count)
      out += String(repeating: " ", count: max(0, 6 - digits.utf8.count)) + digits + "  \(line.words)"
      out += "  in \(line.articles) article\(line.articles == 1 ? "" : "s")"
      if let first = line.first, let last = line.last { out += first == last ? ", \(first)" : ", \(first) to \(last)" }
      out += "; \(line.newest)\n"
    }
    return out
  }
}
