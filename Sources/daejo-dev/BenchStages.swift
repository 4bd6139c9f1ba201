import Bitext
import Checks
import English
import ICUSupport
import Korean
import Mentions
import Termbase
import TextModel

/// Runs each stage over all pairs and prints what it did in a second.
struct BenchStages {
  let pairs: [ArticlePair]
  let rounds: Int
  /// How the names of the stages begin that are to run.
  let only: String

  /// Which side's bytes and segments a stage goes through.
  private enum Extent {
    case korean, english, both
  }

  /// All stages, with the glossary that `load` makes.
  func run(load: () throws(GlossaryError) -> Termbase) throws(GlossaryError) {
    let bytes = (bytes(.korean), bytes(.english))
    print(
      "\(pairs.count) articles, \(segments(.both)) pairs of segments, \(bytes.0) + \(bytes.1) bytes, \(rounds) rounds")
    let (setUp, made) = try BenchClock.timed { () throws(GlossaryError) -> (Termbase, PairChecker) in
      let termbase = try load()
      return (termbase, PairChecker(termbase: termbase))
    }
    let (termbase, checker) = made
    print("glossary of \(termbase.concepts.count) concepts ready after \(BenchClock.text(setUp * 1000, 1)) ms")
    print("stage                      CPU s      MB/s  segments/s     found")
    texts()
    annotators(termbase)
    pairStages(checker)
  }

  /// What needs nothing but text.
  private func texts() {
    let sides: [(String, Extent, BreakIterator.Language)] = [("ko", .korean, .korean), ("en", .english, .english)]
    for (name, extent, _) in sides {
      stage("normalise \(name)", extent) { pair in
        Normalizer.normalize(side(pair, extent).original.bytes).bytes.count
      }
    }
    for (name, extent, language) in sides {
      stage("sentences \(name)", extent) { pair in
        BreakIterator.sentences(side(pair, extent).text, language: language).count
      }
    }
  }

  /// What reads one side.
  private func annotators(_ termbase: Termbase) {
    let index = TermIndex(termbase, policies: [.ko: .korean, .en: .english])
    stage("terms ko", .korean) { index.hits(in: $0.source.text.bytes, language: .ko).count }
    stage("terms en", .english) { index.hits(in: $0.target.text.bytes, language: .en).count }
    stage("quantities ko", .korean) { KoreanQuantityAnnotator().mentions(in: $0.source.text).count }
    stage("quantities en", .english) { EnglishQuantityAnnotator().mentions(in: $0.target.text).count }
    stage("titles ko", .korean) { KoreanTitleAnnotator().mentions(in: $0.source.text).count }
    stage("titles en", .english) { EnglishTitleAnnotator().mentions(in: $0.target.text).count }
    stage("names ko (Latin)", .korean) { LatinNames.mentions(in: $0.source.text).count }
    stage("names en (finder)", .english) { pair in
      EnglishNameFinder().mentions(in: pair.target.text, segments: pair.target.segments.map(\.range)).count
    }
    let names =
      !"names locate".hasPrefix(only)
      ? []
      : pairs.map { pair in
        EnglishNameFinder().mentions(in: pair.target.text, segments: pair.target.segments.map(\.range))
      }
    indexed("names locate", .korean) { at in locate(names[at], pairs[at]) }
    let korean = KoreanAnnotator(termbase: termbase, index: index)
    let english = EnglishAnnotator(termbase: termbase, index: index)
    stage("annotate ko", .korean) { korean.annotate($0.source.text, dateline: $0.date).count }
    stage("annotate en", .english) { pair in
      let segments = pair.target.segments.map(\.range)
      return english.annotate(pair.target.text, segments: segments, dateline: pair.date).count
    }
  }

  /// How many of `names` the locator finds in the segment that answers theirs.
  private func locate(_ names: [Mention], _ pair: ArticlePair) -> Int {
    let locator = NameLocator(pair.source.text)
    var found = 0
    for name in names {
      guard case .name(let value) = name.value, let segment = pair.target.segmentIndex(at: name.range.start),
        segment < pair.source.segments.count
      else { continue }
      if !locator.candidates(for: EnglishName(value.parts), in: pair.source.segments[segment].range).isEmpty {
        found += 1
      }
    }
    return found
  }

  /// What reads both sides.
  private func pairStages(_ checker: PairChecker) {
    let annotated = pairs.map { checker.annotate($0) }
    if "align".hasPrefix(only) { book(annotated.map { checker.units($0) }) }
    indexed("align", .both) { checker.align(annotated[$0]).beads.count }
    indexed("reconcile and rules", .both) { checker.judge(annotated[$0], of: pairs[$0]).count }
    let (whole, rest) = alternating(
      ("whole check", { checker.check($0).count }), ("check without names", { checker.checkWithoutNames($0).count }))
    guard only.isEmpty else { return }
    let shares = zip(whole, rest).map { 100 * ($0 - $1) / max($1, 1e-9) }.sorted()
    let (least, most) = (BenchClock.text(shares[0], 0), BenchClock.text(shares[rounds - 1], 0))
    let median = BenchClock.text(shares[rounds / 2], 0)
    print("names add \(median) % to the rest of a check (median of \(rounds) rounds, \(least) to \(most))")
  }

  /// Aligns books of growing length, made of all articles again and again; in each copy the anchors are others, as the names
  /// and figures of another chapter are. The time for a sentence must not grow with the book.
  private func book(_ articles: [(source: [Aligner.Unit], target: [Aligner.Unit])]) {
    let once = articles.reduce(0) { $0 + $1.source.count }
    guard once > 0 else { return }
    for sentences in [6_250, 25_000, 100_000] {
      var source: [Aligner.Unit] = []
      var target: [Aligner.Unit] = []
      func salted(_ units: [Aligner.Unit], _ copy: Int) -> [Aligner.Unit] {
        units.map { unit in
          var unit = unit
          unit.anchors = unit.anchors.map { $0 ^ UInt64(copy) << 20 }
          return unit
        }
      }
      for copy in 0..<(sentences / once + 1) {
        for article in articles where source.count < sentences {
          source += salted(article.source, copy)
          target += salted(article.target, copy)
        }
      }
      let (seconds, beads) = BenchClock.timed { Aligner().align(source, target).beads.count }
      let microseconds = BenchClock.text(seconds * 1e6 / Double(source.count), 1)
      print(
        "align a book of \(source.count) sentences: \(BenchClock.text(seconds, 2)) s, \(microseconds) µs each, \(beads) beads"
      )
    }
  }

  private func side(_ pair: ArticlePair, _ extent: Extent) -> Article {
    extent == .english ? pair.target : pair.source
  }

  private func bytes(_ extent: Extent) -> Int {
    pairs.reduce(0) { sum, pair in
      let source = extent == .english ? 0 : pair.source.text.bytes.count
      return sum + source + (extent == .korean ? 0 : pair.target.text.bytes.count)
    }
  }

  private func segments(_ extent: Extent) -> Int { pairs.reduce(0) { $0 + side($1, extent).segments.count } }

  /// Runs two stages by turns, round by round, so that a machine that slows down slows both; the seconds of every round.
  private func alternating(
    _ first: (name: String, work: (ArticlePair) -> Int), _ second: (name: String, work: (ArticlePair) -> Int)
  ) -> (first: [Double], second: [Double]) {
    var seconds: (first: [Double], second: [Double]) = ([], [])
    var found = (first: 0, second: 0)
    func round(_ stage: (name: String, work: (ArticlePair) -> Int)) -> (Double, Int) {
      guard stage.name.hasPrefix(only) else { return (0, 0) }
      return BenchClock.timed { pairs.reduce(0) { $0 + stage.work($1) } }
    }
    for _ in 0..<rounds {
      let (a, b) = (round(first), round(second))
      seconds.first.append(a.0)
      seconds.second.append(b.0)
      found = (a.1, b.1)
    }
    row(first.name, .both, seconds.first.reduce(0, +), found.first)
    row(second.name, .both, seconds.second.reduce(0, +), found.second)
    return seconds
  }

  private func stage(_ name: String, _ extent: Extent, _ work: (ArticlePair) -> Int) {
    indexed(name, extent) { work(pairs[$0]) }
  }

  /// Runs `work` over all pairs, `rounds` times; what `work` answers is what it found, in one round.
  private func indexed(_ name: String, _ extent: Extent, _ work: (Int) -> Int) {
    guard name.hasPrefix(only) else { return }
    // The first run fills caches and builds tables; it does not count.
    var found = pairs.indices.first.map(work) ?? 0
    let (seconds, _) = BenchClock.timed {
      found = 0
      for _ in 0..<rounds { for index in pairs.indices { found &+= work(index) } }
    }
    row(name, extent, seconds, found / rounds)
  }

  /// Prints what all rounds of a stage took, and what one round found.
  private func row(_ name: String, _ extent: Extent, _ seconds: Double, _ found: Int) {
    guard name.hasPrefix(only) else { return }
    let megabytes = Double(bytes(extent) * rounds) / 1e6 / max(seconds, 1e-9)
    let rate = Double(segments(extent) * rounds) / max(seconds, 1e-9)
    print(
      BenchClock.padded(name, 22, atEnd: true) + BenchClock.padded(BenchClock.text(seconds, 3), 10)
        + BenchClock.padded(BenchClock.text(megabytes, 1), 10) + BenchClock.padded(BenchClock.text(rate, 0), 12)
        + BenchClock.padded(String(found), 10))
  }
}
