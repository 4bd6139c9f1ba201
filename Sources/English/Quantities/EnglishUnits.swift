import ICUSupport
import Mentions

/// What may stand after an English number, and what it makes of it.
struct EnglishUnit: Sendable {
  var unit: Unit?
  var role: Quantity.Role
}

/// Unit words by their spelling, in lower case unless the case tells them apart.
enum EnglishUnits {
  static let table: [(word: String, unit: EnglishUnit)] = {
    var rows: [(String, EnglishUnit)] = []
    func add(_ words: String, _ unit: Unit?, _ role: Quantity.Role) {
      for word in words.split(separator: ",") { rows.append((String(word), EnglishUnit(unit: unit, role: role))) }
    }
    add("%,percent,per cent,pct,per-cent,percents,percentage,％", .percent, .percent)
    add(
      "percentage points,percentage point,percentage-point,percent points,percent point,%p,%-point,%-points,pp,ppt,pps,% points,%points",
      .percentagePoint, .percent)
    add("basis points,basis point,basis-point,bps,bp", Unit(id: "bp", dimension: .percentagePoint), .percent)
    add("people,persons,person", .person, .count)
    add("times,occasions", .event, .count)
    add("cups,cup", .thing, .count)
    add("matches,match,games,game", .match, .count)
    add("wins,win,victories", .win, .count)
    add("losses,defeats", .loss, .count)
    add("goals,goal", .goal, .count)
    add("votes,vote", .vote, .count)
    add("seats,seat", .seat, .count)
    add("countries,nations", .country, .count)
    add("sides", .side, .count)
    add("teams", .team, .count)
    add("parties", .party, .count)
    add("children,kids", .child, .count)
    add(
      "times as,times more,times higher,times larger,times bigger,times greater,times the,-fold,fold,times faster,times worse",
      nil, .multiple)
    add("year-old,years-old,year old,years old,years of age,-year-olds,year-olds,-something", .year, .age)
    add("years,year,yr,yrs", .year, .duration)
    add("months,month,mo", .month, .duration)
    add("weeks,week", .week, .duration)
    add("days,day", .day, .duration)
    add("hours,hour,hr,hrs,h", .hour, .duration)
    add("minutes,minute,min,mins", .minute, .duration)
    add("seconds,second,sec,secs", .second, .duration)
    add("decades,decade", Unit(id: "decade", dimension: .time), .duration)
    add("centuries,century", Unit(id: "century", dimension: .time), .duration)
    add("millennia", Unit(id: "millennium", dimension: .time), .duration)
    add("quarters", Unit(id: "quarter", dimension: .time), .duration)
    add("fortnights,fortnight", Unit(id: "fortnight", dimension: .time), .duration)
    add("points,point,pts", .point, .count)
    add("nights,night", Unit(id: "night", dimension: .other), .count)
    for line in measures.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, let dimension = Unit.Dimension(rawValue: String(halves[0])) else { continue }
      for entry in halves[1].split(separator: ";") {
        let parts = entry.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { continue }
        let id = parts[0].split(separator: " ").joined()
        add(String(parts[1]), Unit(id: id, dimension: dimension), .measure)
      }
    }
    for (word, code) in EnglishCurrencies.words { add(word, .currency(code), .money) }
    return rows
  }()

  private static let measures = """
    length:mm=mm,millimeters,millimeter,millimetres,millimetre;cm=cm,centimeters,centimeter,centimetres,centimetre;m=m,meters,meter,metres,metre;km=km,kms,kilometers,kilometer,kilometres,kilometre;in=inches,inch,in.;ft=feet,foot,ft,ft.;yd=yards,yard;mi=miles,mile,mi;dm=decimeters,decimetres,decimeter;pm=picometers,picometres,picometer;fathom=fathoms,fathom;furlong=furlongs,furlong;nmi=nautical miles,nautical mile;nm=nm,nanometers,nanometer,nanometre,nanometres;um=microns,micron,micrometers;light-year=light-years,light years,light-year
    area:m2=square meters,square meter,square metres,square metre,sq m,sq. m,square-meter,square-metre,m²;km2=square kilometers,square kilometer,square kilometres,square km,sq km,square-kilometer,km²;ha=hectares,hectare,ha;acre=acres,acre;pyeong=pyeong;ft2=square feet,square foot,sq ft,sq. ft.,square-foot;mi2=square miles,square mile,square-mile,sq mi;cm2=square centimeters,square centimetres;in2=square inches,square inch;yd2=square yards,square yard
    volume:ml=ml,mL,milliliters,millilitres,milliliter;l=liters,liter,litres,litre,l;kl=kiloliters;cm3=cc,cubic centimeters;m3=cubic meters,cubic meter,cubic metres,cubic-meter;gal=gallons,gallon;bbl=barrels,barrel;pt=pints,pint;qt=quarts,quart;ft3=cubic feet,cubic foot;fl-oz=fluid ounces,fluid ounce;dl=deciliters,decilitres;cl=centiliters,centilitres;in3=cubic inches,cubic inch;yd3=cubic yards,cubic yard;km3=cubic kilometers,cubic kilometres,cubic kilometer;mi3=cubic miles;tbsp=tablespoons,tablespoon;tsp=teaspoons,teaspoon
    mass:mg=mg,milligrams,milligram;ug=micrograms,microgram;g=g,grams,gram,grammes;kg=kg,kgs,kilograms,kilogram,kilos,kilo,kilogrammes;t=tons,ton,tonnes,tonne,metric tons,metric ton,t;lb=lb,lbs,lbs.,pound weight;oz=ounces,ounce,oz;carat=carats,carat,karat,karats;st=stone;kt=kilotons,kiloton,kilotonnes;Mt=megatons,megaton,megatonnes
    temperature:celsius=degrees celsius,degree celsius,degrees c,°c,c,℃,degrees centigrade,degree centigrade,degree c,deg celsius,deg c,degc,degs c,celsius,celcius,centigrade,degrees celcius,° celsius,° c,℃;fahrenheit=degrees fahrenheit,degree fahrenheit,degrees f,degree f,deg fahrenheit,deg f,degf,degs f,fahrenheit,farenheit,° fahrenheit,° f,℉,°f,f;degree=degrees,degree,°,deg,degs;kelvin=kelvin,kelvins,degrees kelvin,degree kelvin;rankine=rankine,degrees rankine
    speed:km/h=km/h,kph,kmh,kilometers per hour,kilometres per hour,kilometers an hour,kilometres an hour,km per hour,kilometer per hour;mph=mph,miles per hour,miles an hour,mile-per-hour,mile per hour,mile-an-hour;m/s=m/s,meters per second,metres per second,meter per second,metre per second;km/s=km/s,kilometers per second,kilometres per second;ft/s=feet per second,ft/s;knot=knots,knot,kn;mach=mach
    energy:J=joules;kJ=kj;cal=cal,calories,calorie;kcal=kcal,kilocalories;kWh=kwh,kilowatt-hours,kilowatt hours,kilowatt-hour;MWh=mwh,megawatt-hours,megawatt hours,megawatt-hour;GWh=gwh,gigawatt-hours,gigawatt hours,gigawatt-hour;TWh=twh,terawatt-hours,terawatt hours
    power:W=watts,watt,w;kW=kw,kilowatts,kilowatt;MW=mw,megawatts,megawatt;GW=gw,gigawatts,gigawatt;hp=horsepower,hp,bhp
    pressure:hPa=hpa,hectopascals;mb=millibars,mb;atm=atmospheres;psi=psi;kPa=kpa;MPa=mpa,megapascals
    data:B=bytes;kB=kb,kilobytes,kilobyte;MB=megabytes,megabyte;GB=gb,gigabytes,gigabyte;TB=tb,terabytes,terabyte;PB=petabytes,petabyte,pb;EB=exabytes,exabyte;kbit=kilobits,kilobit;Mbit=megabits,megabit;Gbit=gigabits,gigabit;bit=bits,-bit
    other:Hz=hz,hertz;kHz=khz,kilohertz;MHz=mhz,megahertz;GHz=ghz,gigahertz;dB=db,decibels,decibel;V=volts,volt,v;kV=kv,kilovolts;A=amps,amperes;TEU=teu,teus,twenty-foot equivalent units;ppm=ppm,parts per million;ppb=ppb;mSv=millisieverts,millisievert;uSv=microsieverts;Bq=becquerels;px=pixels,pixel;dpi=dpi;Gbps=gbps,gigabits;Mbps=mbps,megabits;magnitude=magnitude,-magnitude
    """
}

/// The currencies of the news by their English names; more can be passed in from CLDR.
enum EnglishCurrencies {
  static let words: [(word: String, code: String)] = {
    let text = """
      KRW|won,korean won,south korean won
      USD|dollars,dollar,us dollars,u.s. dollars,american dollars,u.s. dollar,bucks,usd
      EUR|euros,euro,eur
      JPY|yen,japanese yen
      CNY|yuan,renminbi,rmb,chinese yuan
      GBP|pounds,pound,pounds sterling,british pounds,sterling,quid
      AUD|australian dollars,australian dollar
      CAD|canadian dollars,canadian dollar
      HKD|hong kong dollars
      SGD|singapore dollars,singapore dollar
      NZD|new zealand dollars
      TWD|taiwan dollars,new taiwan dollars,taiwanese dollars
      CHF|swiss francs,swiss franc,francs,franc
      RUB|rubles,ruble,roubles,rouble,russian rubles
      INR|rupees,rupee,indian rupees
      PKR|pakistani rupees
      IDR|rupiah,indonesian rupiah
      VND|dong,vietnamese dong
      THB|baht,thai baht
      PHP|philippine pesos
      MXN|pesos,peso,mexican pesos
      ARS|argentine pesos
      CLP|chilean pesos
      COP|colombian pesos
      BRL|reais,real brazilian,brazilian reais
      TRY|lira,liras,turkish lira,turkish liras
      SEK|swedish kronor,kronor
      NOK|norwegian kroner,kroner
      DKK|danish kroner
      CZK|koruna,korunas,koruny,czech koruna
      PLN|zloty,zlotys,zloties
      HUF|forint,forints
      UAH|hryvnia,hryvnias
      ILS|shekels,shekel
      SAR|saudi riyals,riyals,riyal
      QAR|qatari riyals
      IRR|rials,rial,iranian rials
      AED|dirhams,dirham
      KWD|kuwaiti dinars
      IQD|dinars,dinar
      EGP|egyptian pounds
      ZAR|rand
      NGN|naira
      KES|shillings,shilling
      MYR|ringgit
      MMK|kyat
      MNT|tugrik,tugriks
      KZT|tenge
      BDT|taka
      KPW|north korean won
      BTC|bitcoins,bitcoin
      USD-cent|cents,cent,u.s. cents,u.s. cent,us cents,us cent,american cents,american cent
      EUR-cent|euro cents,euro cent,eurocents,eurocent
      GBP-penny|pence,penny
      """
    var rows: [(String, String)] = []
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: "|", maxSplits: 1)
      guard halves.count == 2 else { continue }
      rows.append((String(halves[1]), String(halves[0])))
    }
    return rows
  }()

  /// Every currency of CLDR by its English names (Danish krone, Danish kroner), by the word after the country where only
  /// one currency has it, and by its sign.
  static let fromCLDR: [(name: String, code: String)] = {
    var rows: [(name: String, code: String)] = []
    var owners: [String: Set<String>] = [:]
    for form in [DisplayNames.Form.full, .plural] {
      for entry in DisplayNames.table(.currency, form) + DisplayNames.table(.formerCurrency, form)
      where !entry.english.contains("(") && entry.english != entry.code {
        let name = entry.english.lowercased()
        rows.append((name, entry.code))
        let words = name.split(separator: " ")
        guard words.count > 1, let base = words.last, base.utf8.count > 3 else { continue }
        owners[String(base), default: []].insert(entry.code)
      }
    }
    let ordinary: Set<String> = ["real", "reals", "sol", "unit", "units", "gold", "silver", "franc", "rights", "peso"]
    for (base, codes) in owners.sorted(by: { $0.key < $1.key }) where codes.count == 1 && !ordinary.contains(base) {
      if let code = codes.first { rows.append((base, code)) }
    }
    return rows + CurrencySymbols.signs.map { (name: $0.sign, code: $0.code) }
  }()

  /// Codes that stand before a number.
  static let codes: [String: String] = [
    "USD": "USD", "KRW": "KRW", "RMB": "CNY", "CNY": "CNY", "EUR": "EUR", "JPY": "JPY", "GBP": "GBP", "Rs": "INR",
    "Rs.": "INR",
    "INR": "INR",
    "AUD": "AUD", "CAD": "CAD", "HKD": "HKD",
  ]
}
