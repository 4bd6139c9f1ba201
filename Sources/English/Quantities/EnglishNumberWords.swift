import Mentions

/// What a word can say about number or time where it begins a phrase.
enum EnglishOpeningWord: Sendable {
  /// zero … ninety.
  case cardinal(Int)
  /// hundred, thousand …: the power of ten; plural ones are indefinite.
  case scale(Int, Bool)
  /// first … ninetieth.
  case ordinal(Int)
  /// half, quarter.
  case fraction(Int, Int)
  /// double, twice, threefold.
  case multiple(Int, Double)
  /// several, a few, dozens: bounds and how sure.
  case indefinite(Int, Int, Double)
  /// dozen.
  case dozen
  /// a, an.
  case article
  /// pair, duo, trio.
  case group(Int, Double)
  case month(Int, EnglishMonthForm)
  case weekday(Int, Bool)
  /// A step from the dateline or the story.
  case relative(DateValue.Relative, DateValue.Basis)
  /// last, this, next: looks at what follows.
  case pointer(Int, DateValue.Basis)
  /// early, mid, late, "the end of".
  case part(DateValue.Part)
  case season(DateValue.Part)
  case weekend
  case clock(Int)
  case holiday(String, Int, Int)
  /// minus, magnitude, "aged", "No."
  case prefix(EnglishPrefix)
  /// teens, teenagers.
  case teens
  /// twenties … nineties, by their first year.
  case decade(Int)
  /// last before a week or weekday of a month.
  case last
  /// Words with a number inside that is none.
  case skip
}

/// How a month is written.
enum EnglishMonthForm: UInt8, Sendable { case full, ambiguous, short }

/// Words before a number.
enum EnglishPrefix: UInt8, Sendable { case minus, magnitude, age, number, currency }

/// The opening words.
enum EnglishOpeningWords {
  static let table: [(word: String, meaning: EnglishOpeningWord)] = {
    var rows: [(String, EnglishOpeningWord)] = []
    func add(_ words: String, _ meaning: EnglishOpeningWord) {
      for word in words.split(separator: " ") {
        rows.append((word.split(separator: "_").joined(separator: " "), meaning))
      }
    }
    for (value, word) in [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ].enumerated() { add(word, .cardinal(value)) }
    for (index, word) in ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].enumerated() {
      add(word, .cardinal((index + 2) * 10))
    }
    for (index, word) in [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
      "twelfth",
      "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ].enumerated() { add(word, .ordinal(index + 1)) }
    // The nouns are named, since a maiden has a name, and a "maiden century" is no date.
    add("maiden_flight maiden_launch maiden_voyage maiden_mission maiden_test maiden_title maiden_win", .ordinal(1))
    for (index, word) in [
      "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth", "hundredth",
    ]
    .enumerated() { add(word, .ordinal((index + 3) * 10)) }
    for (index, word) in ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"]
      .enumerated()
    { add(word, .decade((index + 2) * 10)) }
    for (word, power) in [
      ("hundred", 2), ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("quadrillion", 15),
    ] {
      add(word, .scale(power, false))
      add(word + "s", .scale(power, true))
    }
    add("tens_of", .scale(1, true))
    add("half", .fraction(1, 2))
    add("quarter", .fraction(1, 4))
    add("halves", .skip)
    add("double doubled doubles doubling twofold two-fold", .multiple(2, 0.5))
    add("twice", .multiple(2, 0.8))
    add("thrice", .multiple(3, 0.8))
    add("triple tripled tripling threefold three-fold treble trebled", .multiple(3, 0.7))
    add("quadruple quadrupled fourfold four-fold", .multiple(4, 0.8))
    add("fivefold five-fold", .multiple(5, 0.8))
    add("tenfold ten-fold", .multiple(10, 0.8))
    add("several", .indefinite(2, 9, 0.2))
    add("few a_few", .indefinite(2, 9, 0.2))
    add("couple a_couple couple_of a_couple_of", .indefinite(2, 4, 0.3))
    add("dozens", .indefinite(12, 199, 0.75))
    add("scores_of", .indefinite(20, 199, 0.6))
    add("many", .indefinite(3, 99_999, 0.05))
    add("dozen", .dozen)
    add("a an", .article)
    add("pair duo", .group(2, 0.3))
    add("trio threesome", .group(3, 0.4))
    add("quartet", .group(4, 0.5))
    add("both", .group(2, 0.15))
    add("teen teens teenager teenagers teenage", .teens)
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    for (index, month) in months.enumerated() {
      add(month, .month(index + 1, ["march", "may", "august", "april", "june"].contains(month) ? .ambiguous : .full))
      if month != "may", month != "june", month != "july" { add(String(month.prefix(3)), .month(index + 1, .short)) }
    }
    add("sept", .month(9, .short))
    for (index, day) in ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].enumerated() {
      add(day, .weekday(index + 1, false))
      add(day + "s", .weekday(index + 1, true))
    }
    func relative(_ words: String, _ unit: DateValue.Relative.Unit, _ offset: Int, _ basis: DateValue.Basis = .dateline)
    {
      add(words, .relative(.init(unit, offset), basis))
    }
    relative("today tonight this_morning this_afternoon this_evening", .day, 0)
    relative("yesterday last_night", .day, -1)
    relative("tomorrow", .day, 1)
    relative("the_day_before_yesterday day_before_yesterday", .day, -2)
    relative("the_day_after_tomorrow day_after_tomorrow", .day, 2)
    relative("that_day the_same_day same_day", .day, 0, .story)
    relative(
      "the_previous_day previous_day the_day_before day_earlier a_day_earlier the_night_before", .day, -1, .story)
    relative(
      "the_next_day next_day the_following_day following_day the_day_after the_following_morning following_morning the_next_morning next_morning a_day_later",
      .day, 1, .story)
    relative("that_year the_same_year same_year", .year, 0, .story)
    relative("the_following_year following_year", .year, 1, .story)
    relative("the_previous_year previous_year a_year_earlier year_earlier", .year, -1, .story)
    relative("the_following_month following_month", .month, 1, .story)
    relative("the_previous_month previous_month", .month, -1, .story)
    relative("the_year_before_last year_before_last", .year, -2)
    add("last", .pointer(-1, .dateline))
    add("this", .pointer(0, .dateline))
    add("next", .pointer(1, .dateline))
    add("previous", .pointer(-1, .dateline))
    add("coming upcoming", .pointer(1, .dateline))
    add("past", .pointer(-9, .dateline))
    add("early beginning_of_the beginning_of start_of_the start_of", .part(.early))
    add("mid middle_of_the middle_of", .part(.mid))
    add("late end_of_the end_of latter_part_of", .part(.late))
    add("spring springtime", .season(.spring))
    add("summer summertime", .season(.summer))
    add("autumn", .season(.autumn))
    add("fall", .season(.autumn))
    add("winter wintertime", .season(.winter))
    add("weekend", .weekend)
    add("noon midday", .clock(12))
    add("midnight", .clock(0))
    add("new_year's_day new_year’s_day", .holiday("new-year", 1, 1))
    add("lunar_new_year seollal", .holiday("seollal", 0, 0))
    add("chuseok", .holiday("chuseok", 0, 0))
    add("buddha's_birthday buddha’s_birthday", .holiday("buddha", 0, 0))
    add(
      "independence_movement_day march_1_independence_movement_day march_first_movement", .holiday("march-first", 3, 1))
    add("children's_day children’s_day", .holiday("children", 5, 5))
    add("constitution_day", .holiday("constitution", 7, 17))
    add("liberation_day national_liberation_day", .holiday("liberation", 8, 15))
    add("national_foundation_day", .holiday("foundation", 10, 3))
    add("hangul_day hangeul_day", .holiday("hangul", 10, 9))
    add("christmas christmas_day", .holiday("christmas", 12, 25))
    add("christmas_eve", .holiday("christmas-eve", 12, 24))
    add("new_year's_eve new_year’s_eve", .holiday("new-year-eve", 12, 31))
    add("good_friday", .holiday("good-friday", 0, 0))
    add("ash_wednesday", .holiday("ash-wednesday", 0, 0))
    add("palm_sunday", .holiday("palm-sunday", 0, 0))
    add("valentine's_day valentine’s_day", .holiday("valentine", 2, 14))
    add("st._patrick's_day saint_patrick's_day st_patrick's_day", .holiday("st-patrick", 3, 17))
    add("international_women's_day international_women’s_day", .holiday("women", 3, 8))
    add("april_fools'_day april_fool's_day", .holiday("april-fools", 4, 1))
    add("arbor_day", .holiday("arbor", 4, 5))
    add("earth_day", .holiday("earth", 4, 22))
    add("parents'_day parents’_day", .holiday("parents", 5, 8))
    add("teachers'_day teachers’_day teacher's_day", .holiday("teachers", 5, 15))
    add("armed_forces_day", .holiday("armed-forces", 10, 1))
    add("martin_luther_king_day martin_luther_king_jr._day mlk_day", .holiday("mlk", 0, 0))
    add("presidents'_day presidents_day president's_day", .holiday("presidents", 0, 0))
    add("mother's_day mother’s_day mothers_day", .holiday("mothers", 0, 0))
    add("father's_day father’s_day fathers_day", .holiday("fathers", 0, 0))
    add("juneteenth", .holiday("juneteenth", 6, 19))
    add("fourth_of_july the_fourth_of_july 4th_of_july", .holiday("us-independence", 7, 4))
    add("columbus_day", .holiday("columbus", 0, 0))
    add("veterans_day veterans'_day", .holiday("veterans", 11, 11))
    add("black_friday", .holiday("black-friday", 0, 0))
    add("cyber_monday", .holiday("cyber-monday", 0, 0))
    add("boxing_day", .holiday("boxing", 12, 26))
    add("bastille_day", .holiday("bastille", 7, 14))
    add("dano", .holiday("dano", 0, 0))
    add("korean_thanksgiving", .holiday("chuseok", 0, 0))
    add("thanksgiving", .holiday("thanksgiving", 0, 0))
    add("halloween", .holiday("halloween", 10, 31))
    add("easter", .holiday("easter", 0, 0))
    add("minus negative", .prefix(.minus))
    add("plus_or_minus", .skip)
    add("magnitude magnitude_of a_magnitude_of", .prefix(.magnitude))
    add("aged age ages age_of the_age_of dies_at died_at dead_at", .prefix(.age))
    add(
      "no. number room article section chapter page channel route highway unit units phase type class model line boeing grade",
      .prefix(.number))
    add("usd krw rmb eur jpy gbp rs rs. inr cny aud cad hkd", .prefix(.currency))
    add(
      "one_another one_by_one no_one one's each_one no_one's once_again at_once second-hand second_thoughts split_second two-faced nine-to-five",
      .skip)
    add(
      "one-on-one first_lady first_name first_aid first_of_all at_first first_hand firsthand third-party third_party second-guess second_world_war first_world_war",
      .skip)
    return rows
  }()
}
