/// The words that decide whether a capitalised word is a name. All in small letters; our own lists.
enum EnglishNameWords {
  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Small words that join the words of a name.
  static let particles = words(
    """
    af al av ben bin bint da das de del della den der di dos du el ibn la le of st ten ter van von y zu
    """)

  /// What the press calls the states of America behind a town; four of them are whole names or hardly shortened.
  static let states: Set<String> = [
    "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass",
    "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis",
    "Wyo",
  ]

  /// Titles, which stand before a name and are no part of it.
  static let titles = words(
    """
    acting actor actress adm admiral ambassador analyst archbishop assistant associate attorney aunt author ayatollah
    baron bishop brigadier capt captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor chief
    coach col colonel commander chair congressman congresswoman constable councillor councilor cpl dame deputy
    detective director doctor dr editor elect emeritus ex-president executive father first former founder gen
    general gov governor imam inspector interim judge junior justice king lady late lawyer leader lieutenant
    lord lt maj major manager marshal mayor minister miss mp mr mrs ms nurse officer pope premier president
    prime prince princess private prof professor prosecutor queen rabbi rep reporter representative rev reverend
    second secretary sen senator senior sergeant sgt sheikh singer sir spokesman spokesperson spokeswoman supt
    then-president third uncle undersecretary vice vice-president
    """)

  /// Titles that are surnames, too, or all of a name.
  static let titleSurnames = words("bishop judge king major marshal pope prince singer")

  /// Words before a title that is no name.
  static let beforeTitle = words(
    "the a an his her its their our my your this that of for as any every no some crown then former new late old")

  /// What people do who are quoted.
  static let speech = words(
    """
    said says added told tells tweeted wrote argued insisted replied explained recalled testified joked admitted
    """)

  /// Words with a capital of their own that are no names: months, weekdays, a Mass.
  static let never = words(
    """
    ad bce ce phd gmt bst est edt pst pdt cst cdt mst cet cest kst jst utc
    a.m am apr april aug august cd dec december dvd feb february fri friday fridays i i'd i'll i'm i've id jan
    january jul july jun june mar march mass masses may mon monday mondays nov november oct october ok p.m pm sat saturday
    saturdays sep sept september sun sunday sundays thu thur thurs thursday thursdays tue tues tuesday tuesdays
    tv wed wednesday wednesdays
    """)

  /// Abbreviations whose full stop does not end a sentence.
  static let abbreviations = words(
    """
    adm capt cmdr co col corp dr ft gen gov hon inc jr lt ltd maj mr mrs ms mt no prof rep rev sen sgt sr st supt
    u.k u.s vs
    """)

  /// Ordinary words, which may stand with a capital at the start of a sentence or in a headline.
  static let ordinary = words(
    """
    a about above accident according across act additionally advertisement after afternoon again against agency
    agreement air album all allegedly almost along already also although always am among an analyst analysts and
    another any anybody anyone anything anywhere app apparently approximately are area aren't army around art as
    ask asked asking at attack attacks author authors autumn award baby back bad bank based be because been
    before began beginning behind being below beneath beside besides best better between beyond big bill billion
    book books born both bottom boy building built business but buying by called came can can't cancer caption
    case cases central certainly championship check child children church cities citizen citizens city clearly
    click climate closed closing college come comes coming commission committee common companies company
    computer congress considering copyright cost costs could couldn't council countries country court credit
    crime critic critics culture cup current currently data day days deal defeat department despite did didn't
    died different disease do doctor doctors does doesn't doing domestic don't done down dozens driving drug
    drugs due during each earlier early earthquake east eastern economic economy eight either eleven else end
    ended ending energy entire especially established even evening eventually ever every everybody everyone
    everything everywhere example examples except expert experts fact facts fall falling families family fan
    fans federal few file film final finally finals financial find fire first five flood floods flying follow
    following food for force forces foreign form former found founded four free friend friends from front full
    furthermore future game games gas gave general generally get gets getting getty girl give given giving
    global go goal goals goes going gone good got government great group groups growing had hadn't half
    half-hour has hasn't have haven't having he he'll he's health held hello hence her here high him his history
    home hospital hour hours house how however human hundred hundreds hurricane idea if image images in
    including indeed industry initially inner inside instead international internet into investor investors is
    isn't issue issues it it's its job jobs join journalist journalists judge judges just key kind knew know
    known large last late later law laws lawyer lawyers leader leaders league learning least leaving led left
    legal less let let's lets level levels like likewise line list listen listening little living local located
    long look looking loss lost low lower made magazine main major make makes making man many market married
    match may maybe me meanwhile media medical member members men middle might military million millions
    ministry minute minutes money month months more moreover morning most movie moving much music must my named
    nation national nations natural navy near nearly need neither never nevertheless new news newspaper next
    night nine no nobody none nonetheless nor north northern not note nothing now nowhere number numbers
    obviously of off office officer officers official officials often oil old on once one only onto opened
    opening or order originally other others otherwise our out outer outside over overall own parliament part
    particularly parts party passenger passengers past patient patients paying peace people per perhaps person
    phone photo place plan plans player players playing please point points police policy political poll
    possibly posted power present previously price prices private prize probably problem profit program
    programme project public published quarter question race radio rarely read reading real reason recent
    recently record regarding region related religion report reportedly reporter reporters reports research
    researcher researchers resident residents rest result results right rising road roughly round rule rules
    running said sales same saw say saying says school science scientist scientists score season seasons second
    see seeing seen selling series set seven several shall share she she'll she's short should shouldn't show
    side similarly since sitting six small so social some somebody someone something sometimes somewhere song
    soon sorry source sources south southern speaking special specifically spending spring standing start
    starting state still stories storm story street student students studies study such summer survey take takes
    taking talking tax taxes teacher teachers teaching team teams technology television tell ten test than thank
    thanks that that's the their them then there there's therefore these they they'll they're they've thing
    things think third this those though thought thousand thousands three through throughout thus time times to
    today told tomorrow tonight too took top total tournament toward towards town towns trade trial trying
    twelve two type types typhoon typically under union unit units university unless unlike until up updated
    upon upper us used using usually vaccine very via victim victims victory video virus visit voter voters
    waiting walking war was wasn't watch watching water way ways we we'll we're we've weather website week weeks
    welcome went were weren't west western what what's when where whereas whether which while who who's whole
    whom whose why will win wins winter with within without witness witnesses woman women won won't work worker
    workers working world worst would wouldn't writing written year years yes yesterday yet you you'll you're
    you've young your
    """)

  private static let endings = [
    "ed", "ing", "ly", "tion", "sion", "ment", "ness", "ship", "ance", "ence", "ity", "ists", "ers", "ors", "ous",
    "ful", "less", "able", "ible", "ive", "ism", "ical", "ality", "ures", "ises", "izes",
  ].map { Array($0.utf8) }

  private static let lastLetters = Set(endings.compactMap(\.last))

  /// Whether the ending is that of an ordinary word: at the start of a sentence such a word alone is no name.
  static func looksOrdinary(_ word: String) -> Bool {
    guard word.utf8.count >= 6, let last = word.utf8.last, lastLetters.contains(last) else { return false }
    let letters = Array(word.utf8)
    return endings.contains { letters.suffix($0.count).elementsEqual($0) }
  }
}
