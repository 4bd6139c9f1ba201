import Korean
import Termbase

/// How fast names are compared by their sounds: each Hangul name with its own spelling, and with that of another.
///
/// `score` is the phonetic model alone, from the texts of both names to the sum of the best alignment; `judge` is the whole
/// verdict on two names, Korean ones by the rules of romanisation. Nothing is kept from one pair to the next.
struct BenchNames {
  private let names: [(korean: String, english: String)]
  private let rounds: Int

  /// How far apart two names are that do not belong together.
  private static let distance = 389

  init(_ concepts: [ConceptEntry], rounds: Int) {
    names = concepts.compactMap { concept in
      guard let korean = concept.preferred(.ko), let english = concept.preferred(.en) else { return nil }
      return (korean, english)
    }
    self.rounds = rounds
  }

  func run() {
    let model = PhoneticModel.shared
    let matcher = NameMatcher.shared
    for (kind, distance) in [("true", 0), ("other", BenchNames.distance)] {
      measure("score \(kind) pairs", distance) { model.score(hangul: $0, latin: $1) > 0 }
      measure("judge \(kind) pairs", distance) { korean, english in
        matcher.judge(korean: korean, english: english.split(separator: " ").map(String.init)).verdict == .accept
      }
    }
  }

  private func measure(_ name: String, _ distance: Int, _ accepts: (String, String) -> Bool) {
    guard let first = names.first else { return }
    // The first pair builds the tables.
    _ = accepts(first.korean, first.english)
    var accepted = 0
    let (seconds, _) = BenchClock.timed {
      for _ in 0..<rounds {
        for index in names.indices
        where accepts(names[index].korean, names[(index + distance) % names.count].english) { accepted += 1 }
      }
    }
    let count = names.count * rounds
    let rate = BenchClock.text(Double(count) / max(seconds, 1e-9), 0)
    let share = BenchClock.text(100 * Double(accepted) / Double(count), 1)
    print("\(name): \(count) in \(BenchClock.text(seconds, 3)) s, \(rate) a second, \(share) % of them accepted")
  }
}
