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
    let names = pairs.map { pair in
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
    book(annotated.map { checker.units($0) })
    indexed("align", .both) { checker.align(annotated[$0]).beads.count }
    indexed("reconcile and rules", .both) { checker.judge(annotated[$0], of: pairs[$0]).count }
    let whole = stage("whole check", .both) { checker.check($0).count }
    let rest = stage("check without names", .both) { checker.checkWithoutNames($0).count }
    print("names add \(BenchClock.text(100 * (whole - rest) / max(rest, 1e-9), 0)) % to the rest of a check")
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

  @discardableResult
  private func stage(_ name: String, _ extent: Extent, _ work: (ArticlePair) -> Int) -> Double {
    indexed(name, extent) { work(pairs[$0]) }
  }

  /// Runs `work` over all pairs, `rounds` times, and answers the seconds; what `work` answers is what it found, in one round.
  @discardableResult
  private func indexed(_ name: String, _ extent: Extent, _ work: (Int) -> Int) -> Double {
    // The first run fills caches and builds tables; it does not count.
    var found = pairs.indices.first.map(work) ?? 0
    let (seconds, _) = BenchClock.timed {
      found = 0
      for _ in 0..<rounds { for index in pairs.indices { found &+= work(index) } }
    }
    let megabytes = Double(bytes(extent) * rounds) / 1e6 / max(seconds, 1e-9)
    let rate = Double(segments(extent) * rounds) / max(seconds, 1e-9)
    print(
      BenchClock.padded(name, 22, atEnd: true) + BenchClock.padded(BenchClock.text(seconds, 3), 10)
        + BenchClock.padded(BenchClock.text(megabytes, 1), 10) + BenchClock.padded(BenchClock.text(rate, 0), 12)
        + BenchClock.padded(String(found / rounds), 10))
    return seconds
  }
}
