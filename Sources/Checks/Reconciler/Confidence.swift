public import Diagnostics
import Mentions

/// Where confidence becomes severity: the only place that decides how loudly the tool speaks.
public enum Confidence {
  /// From here on a conflict is an `error`.
  public static let errorThreshold = 0.80
  /// From here on it is a `warning`; below, a `note`.
  public static let warningThreshold = 0.45
  /// Below this nothing is said at all.
  public static let silence = 0.28

  /// What is added to the score of two things that are the only ones left over in their place.
  static let onlyPairBonus = 0.3

  /// How sure a conflict is: both spans were read rightly, the values are about the same thing, and the segments
  /// answer each other. An uncertain alignment weighs less than an uncertain reading, since the words stand where
  /// they would have to.
  static func ofConflict(source: Double, target: Double, judgement: Judgement, alignment: Double) -> Double {
    let confidence =
      (source * target).squareRoot() * (0.35 + 0.65 * judgement.score) * (0.6 + 0.4 * alignment)
    // Two things that only may be about each other are not worth an editor's time, not even as a note.
    if confidence < doubt { return 0 }
    return alignment < doubtfulAlignment ? min(confidence, errorThreshold.nextDown) : confidence
  }

  /// Of beads less sure than this, one in four joins segments that do not answer each other: no ground for an `error`.
  static let doubtfulAlignment = 0.7

  /// Below this a conflict is not mentioned at all.
  static let doubt = 0.42

  /// How sure it is that something is missing: never as sure as a conflict, since translators leave things out.
  static func ofAbsence(_ mention: Double, alignment: Double) -> Double { 0.3 * mention * alignment }

  /// How sure it is that the translation names somebody of whom the whole source says nothing: translators add facts
  /// for their readers, but hardly people.
  static func ofStranger(alignment: Double) -> Double { 0.4 + 0.15 * alignment }

  /// The severity of a finding of the given confidence; nil where it is not worth saying.
  public static func severity(_ confidence: Double) -> Severity? {
    switch confidence {
    case errorThreshold...: .error
    case warningThreshold...: .warning
    case silence...: .note
    default: nil
    }
  }
}
