/// Capitals and seats of government, whose names stand for their countries in news: Washington said, Pyongyang denied.
///
/// English names as the press writes them; the list is our own.
enum Capitals {
  private static let names: Set<String> = Set(
    """
    Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Amman|Amsterdam|Ankara|Antananarivo|Asmara|Astana|Asuncion|Asunción|Athens
    Baghdad|Baku|Bamako|Bangkok|Beijing|Beirut|Belgrade|Berlin|Bern|Bogota|Bogotá|Brasilia|Brasília|Bratislava|Brussels
    Bucharest|Budapest|Buenos Aires|Cairo|Canberra|Caracas|Chisinau|Chișinău|Colombo|Copenhagen|Dakar|Damascus|Delhi|Dhaka
    Doha|Dublin|Dushanbe|Gaza|Geneva|Guatemala City|Hanoi|Harare|Havana|Helsinki|Islamabad|Jakarta|Jerusalem|Kabul|Kampala
    Kathmandu|Khartoum|Kiev|Kigali|Kinshasa|Kuala Lumpur|Kuwait City|Kyiv|La Paz|Lima|Lisbon|Ljubljana|London|Luanda
    Luxembourg|Madrid|Managua|Manama|Manila|Mexico City|Minsk|Mogadishu|Monrovia|Montevideo|Moscow|Muscat|Nairobi
    Naypyidaw|New Delhi|Nicosia|Oslo|Ottawa|Panama City|Paris|Peking|Phnom Penh|Port-au-Prince|Prague|Pretoria|Pristina
    Pyongyang|Quito|Rabat|Ramallah|Reykjavik|Riga|Riyadh|Rome|Sanaa|San Jose|San José|San Salvador|Santiago|Sarajevo
    Seoul|Sejong|Singapore|Skopje|Sofia|Stockholm|Sucre|Taipei|Tallinn|Tashkent|Tbilisi|Tegucigalpa|Tehran|Tel Aviv
    The Hague|Thimphu|Tirana|Tokyo|Tripoli|Tunis|Ulaanbaatar|Ulan Bator|Vaduz|Valletta|Vatican City|Vienna|Vientiane
    Vilnius|Warsaw|Washington|Washington, D.C.|Washington D.C.|Washington DC|Wellington|Yangon|Yaounde|Yaoundé|Yerevan
    Zagreb|Hong Kong|Macau|Macao
    """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init))

  /// Whether a place of this English name stands for its country.
  static func contains(_ name: String) -> Bool { names.contains(name) }
}
