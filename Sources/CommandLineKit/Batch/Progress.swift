import Synchronization

/// One line on standard error that is written over again and again.
final class Progress: Sendable {
  private let io: CommandIO
  private let total: Int?
  private let isShown: Bool
  private let isTerminal: Bool
  private let state = Mutex((done: 0, shown: ContinuousClock.now, width: 0))

  /// Progress over `total` pairs. `mode` is `auto` (on a terminal), `always` or `never`.
  init(_ mode: String?, total: Int?, io: CommandIO) {
    self.io = io
    self.total = total
    isTerminal = io.errorIsTerminal
    isShown = mode == "always" || (mode != "never" && io.errorIsTerminal)
  }

  /// One more pair is done. Writes ten times a second at most.
  func step() {
    guard isShown else { return }
    state.withLock { state in
      state.done += 1
      let now = ContinuousClock.now
      guard now - state.shown >= .milliseconds(isTerminal ? 100 : 5000) else { return }
      state.shown = now
      let text = "checked \(state.done)\(total.map { " of \($0)" } ?? "") pairs"
      state.width = max(state.width, text.utf8.count)
      io.error(Array((isTerminal ? "\r\(text)" : text + "\n").utf8))
    }
  }

  /// Wipes the line.
  func end() {
    guard isShown, isTerminal else { return }
    let width = state.withLock { $0.width }
    if width > 0 { io.error(Array("\r\(String(repeating: " ", count: width))\r".utf8)) }
  }
}
