extension TimeValue {
  /// Whether two clock times can be the same; zones that differ make other figures compatible.
  public func judge(_ other: TimeValue) -> Judgement {
    // "61 a.m." is no time of any zone.
    if hour > 24 || other.hour > 24 {
      return hour == other.hour
        ? Judgement(.same, score: 1) : Judgement(.different, score: 0.85, reason: "\(iso) is not \(other.iso)")
    }
    if let zone, let theirs = other.zone, zone != theirs { return Judgement(.compatible, score: 0.3) }
    let halves = isHalfKnown && other.isHalfKnown
    let mine = halves ? hour % 24 : hour % 12
    let their = halves ? other.hour % 24 : other.hour % 12
    if mine == their, (minute ?? 0) == (other.minute ?? 0) {
      return Judgement(.same, score: halves ? 1 : 0.9)
    }
    if mine == their, minute == nil || other.minute == nil { return Judgement(.compatible, score: 0.5) }
    var score = 0.6
    if mine == their || (minute ?? 0) == (other.minute ?? 0) { score = 0.85 }
    if halves, abs(minutes - other.minutes) == 720 { score = 0.95 }
    // Another zone named on one side only: the translation may have converted.
    if zone != nil || other.zone != nil { score = min(score, 0.4) }
    let reason = "\(iso) is not \(other.iso)"
    return Judgement(.different, score: score, reason: reason)
  }
}
