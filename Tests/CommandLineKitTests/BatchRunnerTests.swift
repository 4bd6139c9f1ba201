import Synchronization
import Testing

@testable import CommandLineKit

@Suite struct BatchRunnerTests {
  /// Numbers from 0; the later ones are done sooner. Counts how many wait at once.
  final class Source: Sendable {
    let next = Mutex(0)
    let pending = Mutex((now: 0, most: 0))
    let count: Int
    init(_ count: Int) { self.count = count }

    func stream(failing: Set<Int> = [], ending: Int? = nil) -> PairStream<Int> {
      PairStream {
        let index = self.next.withLock { next in
          next += 1
          return next - 1
        }
        if index == ending { throw CommandError("end \(index)") }
        guard index < self.count else { return nil }
        self.pending.withLock { pending in
          pending.now += 1
          pending.most = max(pending.most, pending.now)
        }
        return PairWork(id: "\(index)") {
          var sum = 0
          for i in 0..<((100 - index % 100) * 200) { sum &+= i }
          if failing.contains(index) { throw CommandError("work \(index)") }
          return sum == -1 ? -1 : index
        }
      }
    }
  }

  static func collect(
    _ source: Source, jobs: Int, failing: Set<Int> = [], ending: Int? = nil
  ) async -> (collected: [Int], error: String?) {
    var collected: [Int] = []
    do {
      try await BatchRunner(jobs: jobs, isInterrupted: { false }).run(source.stream(failing: failing, ending: ending)) {
        source.pending.withLock { $0.now -= 1 }
        collected.append($0)
      }
    } catch {
      return (collected, "\(error)")
    }
    return (collected, nil)
  }

  @Test(arguments: [1, 2, 3, 8, 64])
  func orderDoesNotDependOnJobs(jobs: Int) async {
    let source = Source(500)
    let result = await BatchRunnerTests.collect(source, jobs: jobs)
    #expect(result.collected == Array(0..<500))
    #expect(result.error == nil)
    #expect(source.pending.withLock { $0.most } <= jobs * 4)
  }

  @Test(arguments: [1, 2, 8])
  func theFirstErrorInOrderIsThrown(jobs: Int) async {
    let result = await BatchRunnerTests.collect(Source(100), jobs: jobs, failing: [40, 41, 60])
    #expect(result.collected == Array(0..<40))
    #expect(result.error == "work 40")
    let ended = await BatchRunnerTests.collect(Source(100), jobs: jobs, ending: 7)
    #expect(ended.collected == Array(0..<7))
    #expect(ended.error == "end 7")
  }

  @Test func nothingToDo() async {
    let result = await BatchRunnerTests.collect(Source(0), jobs: 4)
    #expect(result.collected.isEmpty && result.error == nil)
  }
}
