import Diagnostics

/// A line of a text cut to a number of columns around a span, with the line of carets that goes under it.
struct QuotedLine {
  /// The words as printed.
  var text: String
  /// Spaces before the first caret.
  var indent: Int
  /// How many carets; at least one.
  var carets: Int

  /// Quotes `excerpt` in `width` columns. As much as fits is shown: the line's start where the span is near it, else the
  /// span with what stands on both sides, cut at spaces where there are any. `reserve` columns after the carets are kept
  /// free for a label by cutting more on the left, if the line has to be cut anyway.
  init(_ excerpt: Excerpt, width: Int, unicode: Bool, reserve: Int = 0) {
    let cells = excerpt.line.unicodeScalars.map { TerminalCell($0, unicode: unicode) }
    let start = min(max(0, excerpt.start), cells.count)
    let end = min(max(start, excerpt.end), cells.count)
    let dots = unicode ? "…" : "..."
    let window = QuotedLine.window(
      cells, start..<end, width: width, mark: dots.unicodeScalars.count + 1, reserve: min(reserve, width / 2))

    var line = ""
    var column = 0
    if window.lowerBound > 0 {
      line = dots + " "
      column = dots.unicodeScalars.count + 1
    }
    var first = column
    var last = column
    for index in window {
      if index == start { first = column }
      line += cells[index].text
      column += cells[index].width
      if index < end { last = column }
    }
    if start >= window.upperBound { first = column }
    if window.upperBound < cells.count { line += " " + dots }
    text = line
    indent = first
    carets = max(1, last - first)
  }

  /// Which cells are shown.
  private static func window(
    _ cells: [TerminalCell], _ marked: Range<Int>, width: Int, mark: Int, reserve: Int
  ) -> Range<Int> {
    let (start, end) = (marked.lowerBound, marked.upperBound)
    let total = cells.reduce(0) { $0 + $1.width }
    if total <= width { return 0..<cells.count }
    let before = cells[..<start].reduce(0) { $0 + $1.width }
    let span = cells[start..<end].reduce(0) { $0 + $1.width }

    // The left border: the line's start where the span then fits, else a third of what the span leaves free, or more.
    var left = 0
    if before + span + max(mark, reserve) > width {
      let third = min((width - span - 2 * mark) / 3, width - span - reserve - mark)
      // Near the line's end, what is not needed on the right goes to the left.
      let spare = width - span - mark - max(total - before - span, reserve)
      var room = max(0, third, spare)
      left = start
      while left > 0, cells[left - 1].width <= room {
        left -= 1
        room -= cells[left].width
      }
      left = wordStart(cells, left, start)
    }
    // The right border: what the width leaves.
    var room = width - (left > 0 ? mark : 0)
    let rest = cells[left...].reduce(0) { $0 + $1.width }
    if rest <= room { return left..<cells.count }
    room -= mark
    var right = left
    while right < cells.count, cells[right].width <= room {
      room -= cells[right].width
      right += 1
    }
    return left..<wordEnd(cells, right, max(left, end))
  }

  /// The first border at or after `left`, before `limit`, where a word begins; `left` where there is none.
  private static func wordStart(_ cells: [TerminalCell], _ left: Int, _ limit: Int) -> Int {
    var index = left
    while index > 0, index < limit, cells[index - 1].text != " " { index += 1 }
    return index < limit || (index > 0 && cells[index - 1].text == " ") ? index : left
  }

  /// The last border at or before `right`, not before `limit`, where a word ends; `right` where there is none.
  private static func wordEnd(_ cells: [TerminalCell], _ right: Int, _ limit: Int) -> Int {
    if right <= limit { return right }
    var index = right
    while index > limit, cells[index].text != " " { index -= 1 }
    return index >= limit && cells[index].text == " " ? index : right
  }
}
