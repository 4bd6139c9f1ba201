/// Works on many pairs at once with bounded memory; what comes out does not depend on how many at once.
struct BatchRunner: Sendable {
  /// How many pairs are worked on at once.
  var jobs: Int
  /// Whether to stop.
  var isInterrupted: @Sendable () -> Bool

  /// Runs the work of `stream` and hands each answer to `collect` in the order of the stream.
  ///
  /// No more than four answers a job wait for their turn. The first error in the order of the stream is thrown,
  /// whichever came first in time; what follows it is not collected.
  func run<Output: Sendable>(
    _ stream: PairStream<Output>, collect: (Output) throws -> Void
  ) async throws {
    var waiting: [Int: Result<Output, any Error>] = [:]
    var started = 0
    var collected = 0
    var isExhausted = false
    let window = max(1, jobs) * 4
    try await withThrowingTaskGroup(of: (Int, Result<Output, any Error>).self) { group in
      var running = 0
      while true {
        while !isExhausted, running < max(1, jobs), started - collected < window {
          if isInterrupted() { throw Interrupted() }
          do {
            guard let work = try stream.next() else {
              isExhausted = true
              break
            }
            let index = started
            group.addTask { (index, Result { try work.run() }) }
            running += 1
          } catch {
            waiting[started] = .failure(error)
            isExhausted = true
          }
          started += 1
        }
        while let answer = waiting.removeValue(forKey: collected) {
          try collect(answer.get())
          collected += 1
        }
        if running == 0 {
          if isExhausted || isInterrupted() { break }
          continue
        }
        guard let (index, answer) = try await group.next() else { break }
        running -= 1
        waiting[index] = answer
        if case .failure = answer { isExhausted = true }
      }
    }
    if isInterrupted() { throw Interrupted() }
  }
}
