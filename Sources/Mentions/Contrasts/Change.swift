/// Which way a figure went.
public enum Change: Hashable, Sendable, CaseIterable {
  case rise, fall

  /// Korean words that say so right behind a figure: 12% 늘었다, 3.5% 하락한. Comparisons (높다, 많다) are none: English turns
  /// them round.
  public var korean: [String] {
    switch self {
    case .rise:
      [
        "늘", "증가", "급증", "상승", "급등", "폭등", "올랐", "오른", "올라", "오르", "뛰었", "뛰어", "뛴", "반등", "치솟", "인상", "불어", "성장", "높아졌",
        "높아진", "확대",
      ]
    case .fall:
      [
        "줄", "감소", "급감", "하락", "급락", "폭락", "떨어", "내렸", "내린", "내려", "빠졌", "빠진", "인하", "쪼그라", "역성장", "낮아졌", "낮아진", "축소",
      ]
    }
  }

  /// English words that say so before a figure: "rose 12 percent", "a drop of 12 percent".
  public var englishBefore: [String] {
    switch self {
    case .rise:
      [
        "rose", "rise", "rises", "risen", "rising", "increased", "increase", "increases", "increasing", "climbed",
        "climb", "climbing", "jumped", "jump", "jumping", "soared", "soar", "soaring", "surged", "surge", "surging",
        "grew", "grow", "grown", "growing", "gained", "gain", "gaining", "up", "advanced", "raised",
        "widened", "widening", "strengthened", "strengthening", "rallied", "rebounded",
      ]
    case .fall:
      [
        "fell", "fall", "falls", "fallen", "falling", "decreased", "decrease", "decreases", "decreasing", "declined",
        "decline", "declining", "dropped", "drop", "dropping", "plunged", "plunge", "plunging", "tumbled", "tumble",
        "tumbling", "shrank", "shrink", "shrunk", "shrinking", "slumped", "slump", "slumping", "down", "slid",
        "lowered", "narrowed", "narrowing", "weakened", "weakening", "slipped", "slipping", "dipped", "dipping",
        "sank",
      ]
    }
  }

  /// English words that say so before a percentage or points: what "lost 3 percent" fell, what "lost 3 billion won" made a loss.
  public var englishBeforeRates: [String] {
    switch self {
    case .rise: ["added", "adding"]
    case .fall: ["lost", "losing", "shed", "shedding"]
    }
  }

  /// English words that say so behind a figure: "a 12 percent increase".
  public var englishBehind: [String] {
    switch self {
    case .rise: ["increase", "rise", "jump", "gain", "surge", "hike"]
    case .fall: ["decrease", "fall", "drop", "decline", "plunge", "cut"]
    }
  }

  /// Beginnings of Korean words that say so of a figure beside what it is measured against: 평년보다 3도 높다, 전날보다 12명 적은.
  public var koreanCompared: [String] {
    switch self {
    case .rise: ["높", "많"]
    case .fall: ["낮", "적"]
    }
  }

  /// English words that say so: "3 degrees higher than usual", "12 fewer than the day before", "3 degrees below average".
  public var englishCompared: [String] {
    switch self {
    case .rise: ["higher", "more", "greater", "larger", "warmer", "above"]
    case .fall: ["lower", "fewer", "less", "smaller", "cooler", "colder", "below"]
    }
  }
}
