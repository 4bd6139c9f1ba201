/// What the annotator reads, the dateline being 2025-01-24: text, then one value for each mention.
enum EnglishQuantityTable1 {
  static let rows = """
    20.4 million people | 20400000 person count
    $221bn | 221000000000 USD money
    $221 billion | 221000000000 USD money
    1.2K | 1200 count
    £11million | 11000000 GBP money
    £11 million | 11000000 GBP money
    $3.6bn | 3600000000 USD money
    3.5 trillion won | 3500000000000 KRW money
    ¥3 million | 3000000 JPY money
    €20 | 20 EUR money
    US$300 million | 300000000 USD money
    A$50 | 50 AUD money
    S$1.5 billion | 1500000000 SGD money
    50 million Australian dollars | 50000000 AUD money
    KRW 3 billion | 3000000000 KRW money
    RMB 20 million | 20000000 CNY money
    350 dollars | 350 USD money
    45 cents | 45 USD-cent money
    1,100 pounds | 1100 GBP money
    a million dollars | 1000000 USD money
    half a million | 500000 count
    half a million dollars | 500000 USD money
    half an inch | 0.5 in measure
    half an hour | PT0.5H duration
    half a dozen | 6 count
    a dozen | 12 count
    two dozen people | 24 person count
    dozens of villages | 12..199 count indefinite
    hundreds of thousands | 100000..999990 count indefinite
    tens of thousands of people | 10000..99999 person count indefinite
    tens of millions | 10000000..99999000 count indefinite
    hundreds | 100..9999.9 count indefinite
    thousands | 1000..99999 count indefinite
    millions of dollars | 1000000..99999000 USD money indefinite
    billions | 1000000000..99999000000 count indefinite
    several hundred | 100..900 count indefinite
    a few thousand | 1000..9000 count indefinite
    a couple of decades | 2..4 decade duration indefinite
    a couple of days | 2..4 day duration indefinite
    several times | 2..9 event count indefinite
    a few minutes | 2..9 minute duration indefinite
    several hours | 2..9 hour duration indefinite
    twenty-three | 23 count
    two hundred and fifty | 250 count
    two hundred fifty thousand | 250000 count
    one and a half million | 1500000 count
    two and a half years | P2.5Y duration
    three million | 3000000 count
    one hundred | 100 count
    fifteen | 15 count
    one-third | 0.333333 share
    two-thirds | 0.666667 share
    three quarters | 0.75 share
    a third of | 0.333333 share
    a quarter of | 0.25 share
    one fifth | 0.2 share
    half | 0.5 share
    half of the seats | 0.5 share
    first | 1 ordinal
    second | 2 ordinal
    third | 3 ordinal
    twenty-first | 21 ordinal
    21st | 21 ordinal
    103rd | 103 ordinal
    40th anniversary | 40 ordinal
    second-largest | 2 ordinal
    third time | 3 ordinal
    double | 2 multiple
    twice | 2 multiple
    triple | 3 multiple
    threefold | 3 multiple
    three times | 3 event count
    1.5 times higher | 1.5 multiple
    4 times as many | 4 multiple
    30 percent | 30 percent percent
    30% | 30 percent percent
    30 per cent | 30 percent percent
    2.5 percentage points | 2.5 percentage-point percent
    40 percentage points | 40 percentage-point percent
    0.25-percentage-point | 0.25 percentage-point percent
    25 basis points | 25 bp percent
    -0.3 percent | -0.3 percent percent
    minus 2.1 percent | -2.1 percent percent
    70-90% | 70..90 percent percent
    25 to 30 percent | 25..30 percent percent
    3 to 6 inches | 3..6 in measure
    2-4 inches | 2..4 in measure
    two or three people | 2..3 person count
    two to three years | 2..3 year duration
    3-5 million won | 3000000..5000000 KRW money
    $3-5 million | 3000000..5000000 USD money
    $3 million to $5 million | 3000000 USD money; 5000000 USD money
    54-year-old | 54 year age
    54 years old | 54 year age
    a 37-year-old man | 37 year age
    aged 54 | 54 year age
    the age of 92 | 92 year age
    Kim Chul-soo, 53, | 53 year age
    Saipov, 30, allegedly | 30 year age
    Kim (56) | 56 year age
    in his 20s | 20 age-decade label
    in their late 30s | 30 age-decade label
    teenagers | 10 age-decade label
    14.6 kilometers | 14.6 km measure
    14.6-kilometer (9.1-mile) | 14.6 km measure; 9.1 mi measure gloss
    300 km | 300 km measure
    6-foot-6 | 78 in measure
    6 feet 6 inches | 78 in measure
    40 miles | 40 mi measure
    85 miles per hour | 85 mph measure
    120 km/h | 120 km/h measure
    33 square meters | 33 m2 measure
    30 hectares | 30 ha measure
    2.5 tons | 2.5 t measure
    60 kilograms | 60 kg measure
    550 pound | 550 GBP money
    500 milliliters | 500 ml measure
    1,400 megawatts | 1400 MW measure
    1.4 GW | 1.4 GW measure
    22 degrees Celsius | 22 celsius measure
    72 degrees Fahrenheit | 72 fahrenheit measure
    72 degrees | 72 degree measure
    5 degrees below zero | -5 celsius measure
    7.5-magnitude | 7.5 magnitude measure
    magnitude 7.5 | 7.5 magnitude measure
    a magnitude of 6.8 | 6.8 magnitude measure
    a mile | 1 mi measure
    three days | P3D duration
    five weeks | P5W duration
    six months | P6M duration
    six-month | P6M duration
    13 months | P13M duration
    a year | P1Y duration
    a decade | P10Y duration
    two decades | P20Y duration
    a century | P100Y duration
    three centuries | P300Y duration
    an hour | PT1H duration
    an hour and a half | PT1.5H duration
    two years and six months | P30M duration
    one hour and 30 minutes | PT90M duration
    37 minutes | PT37M duration
    45 seconds | PT45S duration
    100 years | P100Y duration
    ten years | P10Y duration
    two and a half hours | PT2.5H duration
    the past month | P1M duration
    January 23, 2025 | 2025-01-23
    Jan. 23, 2025 | 2025-01-23
    23 January 2025 | 2025-01-23
    January 23 | --01-23 =2025-01-23
    Jan. 23 | --01-23 =2025-01-23
    Sept. 11 | --09-11 =2024-09-11
    the 23rd of January | --01-23 =2025-01-23
    January 2025 | 2025-01
    January | --01
    in May | --05
    May 5 | --05-05 =2025-05-05
    in March | --03
    Wednesday | W3
    Wednesday, local time | W3 local
    Wednesday, January 22 | --01-22 W3 =2025-01-22
    last Friday | W5 =2025-01-17
    next Tuesday | W2 =2025-01-28
    2025-01-24 | 2025-01-24
    1/24/2025 | 2025-01-24
    March 5-7 | --03-05 =2025-03-05; --03-07 =2025-03-07
    Oct. 30-31 | --10-30 =2024-10-30; --10-31 =2024-10-31
    2025 | 2025
    in 1399 | 1399
    in 2018 | 2018
    early 2018 | 2018 early
    mid-2018 | 2018 mid
    the end of 2018 | 2018 late
    2019-2020 | 2019; 2020
    last year | 2024 year-1 dateline
    this year | 2025 year+0 dateline
    next year | 2026 year+1 dateline
    late last year | 2024 late year-1 dateline
    the end of last year | 2024 late year-1 dateline
    last month | 2024-12 month-1 dateline
    next month | 2025-02 month+1 dateline
    this month | 2025-01 month+0 dateline
    last week | 2025-01-13 week-1 dateline
    next week | 2025-01-27 week+1 dateline
    early next week | 2025-01-27 early week+1 dateline
    this week | 2025-01-20 week+0 dateline
    last weekend | 2025-01-18 weekend-1 dateline
    next weekend | 2025-02-01 weekend+1 dateline
    October last year | 2024-10 year-1 dateline
    last December | --12 =2024-12-01
    last spring | - spring season-1 dateline
    this summer | - summer season+0 dateline
    summer of 2018 | 2018 summer
    spring 2019 | 2019 spring
    second quarter of 2018 | 2018-Q2 quarter(2)
    the first quarter | Q1 quarter(1)
    Q1 | Q1 quarter(1)
    Q3 2024 | 2024-Q3 quarter(3)
    second half of 2018 | 2018-H2 half(2)
    second half of the year | H2 half(2)
    1980s | 198X
    the '80s | 198X
    mid-1980s | 198X
    19th century | 18XX
    late 19th century | 18XX
    early March | --03 early
    late March | --03 late
    mid-March | --03 mid
    the end of March | --03 late
    today | 2025-01-24 day+0 dateline
    yesterday | 2025-01-23 day-1 dateline
    tomorrow | 2025-01-25 day+1 dateline
    tonight | 2025-01-24 day+0 dateline
    last night | 2025-01-23 day-1 dateline
    the next day | - day+1 story
    the following day | - day+1 story
    the previous day | - day-1 story
    that day | - day+0 story
    the day before yesterday | 2025-01-22 day-2 dateline
    """
}
