/// A house's way to write names and titles in English: what `style` in the configuration chooses.
///
/// Without a choice nothing is said of style. A spelling that the glossary prefers is right in every style, since it is
/// the person's own.
public enum HouseStyle: String, Hashable, Sendable, CaseIterable {
  /// The Associated Press: Moon Jae-in, but Kim Jong Un for North Koreans; Rep., Sen., Gov. before a name.
  case ap
  /// Yonhap: Moon Jae-in and Kim Jong-un; Rep., Sen., Gov. before a name.
  case yonhap
  /// The glossary alone: its preferred spellings, and one way to shorten a title in an article.
  case own

  /// Whether titles that have a customary abbreviation take it before a name.
  var shortensTitles: Bool { self != .own }

  /// Whether the given name of a North Korean is written as separate words.
  var separatesNorthKoreans: Bool { self == .ap }
}

/// Titles that the agencies shorten before a full name, with their abbreviations (AP Stylebook, "legislative titles",
/// "military titles", "governor").
enum ShortTitles {
  /// In small letters.
  static let abbreviations: [(full: String, short: String)] = [
    ("representative", "Rep."), ("senator", "Sen."), ("governor", "Gov."), ("lieutenant governor", "Lt. Gov."),
    ("general", "Gen."), ("lieutenant general", "Lt. Gen."), ("major general", "Maj. Gen."),
    ("brigadier general", "Brig. Gen."), ("admiral", "Adm."), ("vice admiral", "Vice Adm."),
    ("rear admiral", "Rear Adm."), ("colonel", "Col."), ("lieutenant colonel", "Lt. Col."), ("major", "Maj."),
    ("captain", "Capt."), ("sergeant", "Sgt."), ("lieutenant", "Lt."),
  ]
}
