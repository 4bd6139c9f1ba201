extension CheckEngine {
  /// The checker as the program ships it: the closures bound to `Daejo`.
  public static var standard: CheckEngine { CheckEngine(version: programVersion) }

  /// The version of the program, as `CHANGELOG.md` numbers it.
  public static let programVersion = "0.1.0"
}
