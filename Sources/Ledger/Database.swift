import CSQLite
import Glibc

/// One connection to a SQLite file: the only place that calls the library. Not thread-safe; `Ledger` guards it.
final class Database {
  private let path: String
  private var handle: OpaquePointer?

  /// Opens the file at `path`; one that is not there is made, unless the file is only read.
  ///
  /// Another process may hold the file: a call waits for up to `patience` milliseconds. A reader, too, opens the file
  /// for writing where it may: a run that was killed while it wrote leaves a journal, and what was committed before can
  /// be read only when that is rolled back. A reader's own statements can change nothing.
  init(path: String, isReadOnly: Bool, patience: Int32 = 30_000) throws(LedgerError) {
    self.path = path
    let flags = SQLITE_OPEN_READWRITE | (isReadOnly ? 0 : SQLITE_OPEN_CREATE)
    let status = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard status == SQLITE_OK else {
      let error = failure(status)
      sqlite3_close_v2(handle)
      handle = nil
      throw error
    }
    sqlite3_busy_timeout(handle, patience)
    sqlite3_extended_result_codes(handle, 1)
    if isReadOnly { try execute("PRAGMA query_only = ON") }
  }

  deinit { sqlite3_close_v2(handle) }

  /// Whether there is a file.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Runs statements that answer nothing.
  func execute(_ sql: String) throws(LedgerError) {
    let status = sqlite3_exec(handle, sql, nil, nil, nil)
    guard status == SQLITE_OK else { throw failure(status) }
  }

  /// The first column of the first row as a number; nil where there is none.
  func integer(_ sql: String) throws(LedgerError) -> Int? {
    let statement = try prepare(sql)
    return try statement.step() ? statement.integer(0) : nil
  }

  /// The first column of the first row as a text; nil where there is none.
  func text(_ sql: String) throws(LedgerError) -> String? {
    let statement = try prepare(sql)
    return try statement.step() ? statement.text(0) : nil
  }

  /// A statement to be run, perhaps several times.
  func prepare(_ sql: String) throws(LedgerError) -> Statement {
    var statement: OpaquePointer?
    let status = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard status == SQLITE_OK, let statement else { throw failure(status) }
    return Statement(statement, of: self)
  }

  /// Does all of `body`, or nothing: what is committed survives whatever comes, what is not leaves no trace.
  ///
  /// Takes the right to write at the start, so that two writers wait for each other instead of failing half-way.
  func transaction<Result>(_ body: () throws(LedgerError) -> Result) throws(LedgerError) -> Result {
    try within("BEGIN IMMEDIATE", body)
  }

  /// Reads with `body` what the file holds at one moment, whatever others write meanwhile.
  func snapshot<Result>(_ body: () throws(LedgerError) -> Result) throws(LedgerError) -> Result {
    try within("BEGIN", body)
  }

  private func within<Result>(
    _ begin: String, _ body: () throws(LedgerError) -> Result
  ) throws(LedgerError) -> Result {
    try execute(begin)
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // The first error is the one to tell; where even this fails, SQLite rolls back when the file is next opened.
      _ = sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
      throw error
    }
  }

  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes(handle)) }

  /// What a status of the library means to the user.
  func failure(_ status: Int32) -> LedgerError {
    let words = handle.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? "SQLite status \(status)"
    switch status & 0xFF {
    case SQLITE_CORRUPT:
      return LedgerError.damaged(path, words)
    case SQLITE_NOTADB:
      return LedgerError(
        path: path, reason: "this is no ledger",
        hint: "name a file that `daejo check --ledger` made, or one not there yet")
    case SQLITE_BUSY, SQLITE_LOCKED:
      return LedgerError(
        path: path, reason: "another process holds this ledger and did not let go of it in time",
        hint: "try again when it is done")
    case SQLITE_CANTOPEN:
      return LedgerError(path: path, reason: "cannot open the ledger (\(words))")
    // SQLITE_READONLY_ROLLBACK, which Swift does not see.
    case SQLITE_READONLY where status >> 8 == 3:
      return LedgerError(
        path: path, reason: "a run was killed while it wrote this ledger, and undoing that needs the right to write",
        hint: "run `daejo ledger show` once as a user who may write it")
    case SQLITE_READONLY:
      return LedgerError(
        path: path, reason: "cannot write the ledger (\(words))",
        hint: "--ledger-read-only compares without remembering")
    case SQLITE_FULL: return LedgerError(path: path, reason: "no space is left for the ledger")
    default: return LedgerError(path: path, reason: words)
    }
  }
}

extension LedgerError {
  /// A file that holds no longer what was written.
  static func damaged(_ path: String, _ words: String) -> LedgerError {
    LedgerError(
      path: path, reason: "this ledger is damaged (\(words)); nothing was changed",
      hint: "put a copy of it back, or move it away and fill a new one with `daejo ledger import`")
  }
}

/// A prepared statement. It must not outlive its database, which it keeps alive.
final class Statement {
  private let handle: OpaquePointer
  private let database: Database

  init(_ handle: OpaquePointer, of database: Database) {
    self.handle = handle
    self.database = database
  }

  deinit { sqlite3_finalize(handle) }

  /// Sets the parameter at `index`, from 1.
  func bind(_ text: String?, at index: Int32) throws(LedgerError) {
    let status =
      if let text { csqlite_bind_text(handle, index, text, Int32(clamping: text.utf8.count)) } else {
        sqlite3_bind_null(handle, index)
      }
    guard status == SQLITE_OK else { throw database.failure(status) }
  }

  /// Sets the parameter at `index`, from 1.
  func bind(_ number: Int, at index: Int32) throws(LedgerError) {
    let status = sqlite3_bind_int64(handle, index, Int64(number))
    guard status == SQLITE_OK else { throw database.failure(status) }
  }

  /// Goes to the next row; false where there is none.
  func step() throws(LedgerError) -> Bool {
    let status = sqlite3_step(handle)
    switch status {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw database.failure(status)
    }
  }

  /// Runs a statement that answers no row and makes it ready to be run again.
  func run() throws(LedgerError) {
    while try step() {}
    reset()
  }

  /// Makes it ready to be run again.
  func reset() { sqlite3_reset(handle) }

  /// The number in a column, from 0.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// The text in a column, from 0; nil for NULL.
  func text(_ column: Int32) -> String? {
    guard let text = sqlite3_column_text(handle, column) else { return nil }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }
}
