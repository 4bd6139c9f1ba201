import Bitext
import Diagnostics
import English
import Korean
import Mentions
import Termbase
import TextModel

/// A source language, a target language, and what they agree on: the one place where languages are named.
struct LanguagePair: Sendable {
  private let korean: KoreanAnnotator
  private let english: EnglishAnnotator

  /// Korean into English.
  init(termbase: Termbase) {
    let index = TermIndex(termbase, policies: [.ko: .korean, .en: .english])
    korean = KoreanAnnotator(termbase: termbase, index: index)
    english = EnglishAnnotator(termbase: termbase, index: index)
  }

  /// The article, which is that side of its pair, with everything found in it.
  ///
  /// Bodies are found for the policies for names alone, and can be left out with them.
  func annotate(_ article: Article, as side: Side, dateline: CivilDate?, bodies: Bool = true) -> AnnotatedSide {
    let segments = article.segments.map(\.range)
    if article.language == "ko" {
      return AnnotatedSide(
        article: article, side: side, forest: korean.annotate(article.text, dateline: dateline),
        bodies: bodies ? KoreanOrganizationFinder().mentions(in: article.text) : [])
    }
    return AnnotatedSide(
      article: article, side: side, forest: english.annotate(article.text, segments: segments, dateline: dateline),
      bodies: bodies ? EnglishOrganizationFinder().mentions(in: article.text) : [])
  }

  /// Which segments answer which, by their lengths and by what the annotators found on both sides. What a web page left
  /// in the texts is in no bead.
  func align(_ source: AnnotatedSide, _ target: AnnotatedSide) -> Alignment {
    let repeats = !HygieneText.repeatAlike(source.hygiene, target.hygiene)
    let left = (
      source.hygiene.residue(withDuplicates: repeats), target.hygiene.residue(withDuplicates: repeats)
    )
    return Aligner().align(Anchors.units(source), Anchors.units(target), leavingOut: left.0, left.1)
  }
}

/// What any translation keeps, as keys that are equal on both sides.
enum Anchors {
  /// The article's segments as the aligner sees them.
  static func units(_ side: AnnotatedSide) -> [Aligner.Unit] {
    side.article.segments.map { segment in
      let keys = side.forest.indices(in: segment.range).flatMap { anchorKeys(side.forest.mentions[$0]) }
      return Aligner.Unit(
        length: segment.range.length, anchors: keys + surface(side.text, segment.range, side.article.language),
        standsApart: segment.kind != .sentence)
    }
  }

  private static func anchorKeys(_ mention: Mention) -> [UInt64] {
    switch mention.value {
    case .concept(let concept): concept.concepts.prefix(3).map { AnchorKind.concept.key(hash("c", UInt64($0))) }
    case .quantity(let quantity):
      quantity.hedge == .indefinite || mention.confidence < 0.5
        ? [] : [quantityKey(quantity)]
    case .date(let date):
      [date.month.map { hash("m", UInt64($0)) }, date.year.map { hash("y", UInt64(bitPattern: Int64($0))) }]
        .compactMap { $0.map(AnchorKind.date.key) }
    case .title(let title): title.roles.prefix(1).map { AnchorKind.role.key(hash($0, 1)) }
    case .name, .time: []
    }
  }

  private static func quantityKey(_ quantity: Quantity) -> UInt64 {
    let magnitude = quantity.magnitude
    return AnchorKind.figure.key(hash("q\(magnitude.significand)", UInt64(bitPattern: Int64(magnitude.exponent))))
  }

  /// What the surface shows: figures, months, Latin words, sounds of names, everyday words.
  private static func surface(_ text: NormalizedText, _ range: TextRange, _ language: String) -> [UInt64] {
    SurfaceAnchors.keys(in: text.bytes, range, isKorean: language.hasPrefix("ko"))
  }

  private static func hash(_ tag: String, _ value: UInt64) -> UInt64 {
    (FNV1a.hash(tag.utf8) ^ value) &* 0x9E37_79B9_7F4A_7C15
  }
}
