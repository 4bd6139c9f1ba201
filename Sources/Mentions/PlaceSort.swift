/// What sort of place a name is of, as its own word says: Gansu Province, 간쑤성.
public enum PlaceSort: String, Hashable, Sendable, CaseIterable {
  /// A part of a country: a state, a province, a region, an oblast.
  case province
  /// A county or a district.
  case county
  /// A prefecture of Japan.
  case prefecture
  /// An island.
  case island
  /// A township of Korea (면).
  case township
  /// A town of Korea (읍).
  case town
  /// A village of Korea (리).
  case village
  /// A quarter of a Korean city (동).
  case quarter
}
