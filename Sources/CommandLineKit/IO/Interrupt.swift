import Glibc
import Synchronization

/// Notices SIGINT and SIGTERM. The first asks the command to stop and clean up; the second ends the process at once.
enum Interrupt {
  fileprivate static let requested = Atomic<Bool>(false)

  /// Whether the user has asked to stop.
  static var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// Begins to watch.
  static func watch() {
    _ = isRequested  // the flag is there before a handler can touch it
    signal(SIGINT, noteInterrupt)
    signal(SIGTERM, noteInterrupt)
  }
}

/// The handler: nothing in it but an atomic store and `signal`, which handlers may call.
private func noteInterrupt(_ number: Int32) {
  Interrupt.requested.store(true, ordering: .relaxed)
  signal(number, SIG_DFL)
}
