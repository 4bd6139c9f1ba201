import Synchronization

/// A number that tasks count up together.
final class Counter: Sendable {
  private let number = Atomic<Int>(0)

  /// One more.
  func add() { number.wrappingAdd(1, ordering: .relaxed) }

  /// How many.
  var value: Int { number.load(ordering: .relaxed) }
}
