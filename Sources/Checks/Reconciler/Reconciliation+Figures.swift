import Mentions
import TextModel

extension Reconciliation {
  /// The sentence for two figures that conflict, each in plain figures where its words are not plain already:
  /// `204만 명 (2,040,000) is rendered "20.4 million people" (20,400,000): ten times too large`.
  func renderedFigures(_ disagreement: Disagreement) -> String {
    let source = words(disagreement.source) + plain(disagreement.source)
    let target = quoted(disagreement.target) + plain(disagreement.target, isTarget: true)
    let sentence = "\(source) is rendered \(target)"
    if let periods = periods(disagreement) { return "\(sentence): \(periods)" }
    return FigureRatio(disagreement)?.words.map { "\(sentence): \($0)" } ?? sentence
  }

  /// What two equal figures are counted by, where that is the slip: `the source counts by the year, the translation by the
  /// month`.
  private func periods(_ disagreement: Disagreement) -> String? {
    guard case .quantity(let source)? = disagreement.source?.value,
      case .quantity(let target)? = disagreement.target?.value, let here = source.period, let there = target.period,
      here != there, source.judge(target).agreement <= .compatible
    else { return nil }
    return "the source counts by the \(here.id), the translation by the \(there.id)"
  }

  /// The figure of a part in brackets; empty where the words hold it as it is.
  private func plain(_ part: Disagreement.Part?, isTarget: Bool = false) -> String {
    guard let part, case .quantity(let quantity) = part.value, quantity.hedge != .indefinite else { return "" }
    let text = isTarget ? pair.target.text.string(part.range) : words(part)
    let bare = String(text.filter { $0 != "," })
    let figures = [quantity.magnitude.plain] + (quantity.upper.map { [$0.plain] } ?? [])
    if figures.allSatisfy({ Reconciliation.holds(bare, $0) }) { return "" }
    return " (\(quantity.figure))"
  }

  /// Whether `figure` stands in `text` with no digit, point or scale beside it.
  private static func holds(_ text: String, _ figure: String) -> Bool {
    guard let range = text.firstRange(of: figure) else { return false }
    let before = range.lowerBound == text.startIndex ? nil : text[text.index(before: range.lowerBound)]
    let after = range.upperBound == text.endIndex ? nil : text[range.upperBound]
    if let before, before.isNumber || before == "." { return false }
    guard let after else { return true }
    if after.isNumber || after == "." || "만억조천백십".contains(after) { return false }
    let rest = text[range.upperBound...].drop { $0 == " " || $0 == "-" }.lowercased()
    return !["hundred", "thousand", "million", "billion", "trillion", "bn", "tn", "dozen", "k"].contains {
      rest.hasPrefix($0)
    }
  }
}

/// How many times a figure of the translation is too large or too small, where it is a power of ten.
struct FigureRatio {
  private let power: Int

  init?(_ disagreement: Disagreement) {
    guard case .quantity(let source)? = disagreement.source?.value,
      case .quantity(let target)? = disagreement.target?.value,
      source.unit == target.unit || source.unit == nil || target.unit == nil, source.upper == nil, target.upper == nil,
      !source.magnitude.isZero, source.magnitude.significand == target.magnitude.significand,
      source.magnitude.exponent != target.magnitude.exponent
    else { return nil }
    power = target.magnitude.exponent - source.magnitude.exponent
  }

  /// "ten times too large"; nil beyond what one says.
  var words: String? {
    let steps = ["", "ten", "a hundred", "a thousand", "ten thousand", "a hundred thousand", "a million"]
    guard steps.indices.contains(abs(power)) else { return nil }
    return "\(steps[abs(power)]) times too \(power > 0 ? "large" : "small")"
  }
}
