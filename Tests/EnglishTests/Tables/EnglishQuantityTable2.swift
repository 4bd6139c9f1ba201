/// What the annotator reads, the dateline being 2025-01-24: text, then one value for each mention.
enum EnglishQuantityTable2 {
  static let rows = """
    weekend | - weekend
    Christmas | --12-25 holiday christmas =2024-12-25
    Chuseok | - holiday chuseok
    Liberation Day | --08-15 holiday liberation =2024-08-15
    9/11 | --09-11 eventName
    1000 BC | -0999
    512 BC | -0511
    7 p.m. | T19:00
    7 pm | T19:00
    7:30 a.m. | T07:30
    4.40 am | T04:40
    11am | T11:00
    10:15 | T10:15?
    14:30 | T14:30
    09:30 | T09:30
    noon | T12:00
    midnight | T00:00
    3 o'clock | T03:00?
    6.30-10am | T06:30; T10:00
    9-11 a.m. | T09:00; T11:00
    7 p.m. KST | T19:00 KST
    3-2 | 3..2 score
    10-6 | 10..6 score
    3 to 2 | 3..2 score
    2&1 | 2..1 score
    G7 summit | 7 label
    F-35 fighter | 35 label
    COVID-19 | 19 label
    No. 5 | 5 label
    Room 302 | 302 label
    Article 9 | 9 label
    units 5 and 6 | 5 label; 6 count
    three | 3 count
    seven | 7 count
    ten reactors | 10 count
    two goals | 2 count
    one of the most | 1 count
    one woman | 1 count
    the two | 2 count
    two teams | 2 count
    one day | P1D duration
    zero | 0 count
    around 300 people | 300 person count about
    more than 400,000 units | 400000 count over
    at least 12 | 12 count atLeast
    up to 50 | 50 count atMost
    nearly 300 | 300 count under
    almost half | 0.5 share under
    less than 10 percent | 10 percent percent under
    fewer than 10 | 10 count under
    over 500 | 500 count over
    about $20 | 20 USD money about
    50 or more | 50 count atLeast
    18 and older | 18 count atLeast
    100+ | 100 count atLeast
    some 40 people | 40 person count about
    1,065,836 vehicles | 1065836 count
    5.6 points | 5.6 point count
    2.6 rebounds | 2.6 count
    8-year sentence | P8Y duration
    200-mile | 200 mi measure
    six-month contract | P6M duration
    3D printing | 3 label
    World War II |
    4th of July | --07-04 =2025-07-04
    the Four Corners | 4 count
    Saturday Night Live | W6
    may be |
    march on |
    second-hand |
    the fall of |
    this is |
    last man |
    no one |
    2 trillion won | 2000000000000 KRW money
    15 trillion won | 15000000000000 KRW money
    $30,000 | 30000 USD money
    50 million won | 50000000 KRW money
    100 million won | 100000000 KRW money
    2.05 billion won | 2050000000 KRW money
    $34.7 billion | 34700000000 USD money
    $550 billion | 550000000000 USD money
    $1.16 billion | 1160000000 USD money
    €250,000 | 250000 EUR money
    1.3 billion yuan | 1300000000 CNY money
    3 trillion yen | 3000000000000 JPY money
    80 billion rupees | 80000000000 INR money
    5 million francs | 5000000 CHF money
    70,000 baht | 70000 THB money
    10 cents | 10 USD-cent money
    50 pence | 50 GBP-penny money
    2,200 | 2200 count
    16,000 | 16000 count
    379,800 | 379800 count
    226,000 people | 226000 person count
    820,000 | 820000 count
    40,000 | 40000 count
    12.5 percent | 12.5 percent percent
    49.1 percent | 49.1 percent percent
    24.1 percent | 24.1 percent percent
    0.1 percentage point | 0.1 percentage-point percent
    1.5 percentage points | 1.5 percentage-point percent
    about 40 percent | 40 percent percent about
    more than half | 0.5 share over
    at least 300 million won | 300000000 KRW money atLeast
    less than 50,000 won | 50000 KRW money under
    13,000 cases | 13000 count
    62,000 people | 62000 person count
    90 minutes | PT90M duration
    30 seconds | PT30S duration
    three hours and 20 minutes | PT200M duration
    100 days | P100D duration
    1,000 days | P1000D duration
    20 days | P20D duration
    10th anniversary | 10 ordinal
    two weeks | P2W duration
    one and a half hours | PT1.5H duration
    three hours | PT3H duration
    four months | P4M duration
    18 months | P18M duration
    more than 10 years | P10Y duration over
    the past three years | P3Y duration
    three and a half years | P3.5Y duration
    three years later | P3Y duration
    two years ago | P2Y duration
    a month ago | P1M duration
    four days | P4D duration
    Dec. 3, 2024 | 2024-12-03
    December 2024 | 2024-12
    June 25, 1950 | 1950-06-25
    Wednesday, Jan. 1 | --01-01 W3 =2025-01-01
    10 a.m. | T10:00
    2:30 p.m. | T14:30
    Jan. 25-27 | --01-25 =2025-01-25; --01-27 =2025-01-27
    last January | --01 =2025-01-01
    March next year | 2026-03 year+1 dateline
    the end of March next year | 2026-03 late year+1 dateline
    second half of this year | 2025-H2 half(2) year+0 dateline
    fourth quarter of last year | 2024-Q4 quarter(4) year-1 dateline
    the end of 2023 | 2023 late
    early 2022 | 2022 early
    the 2010s | 201X
    the early 2000s | 200X
    the late 1990s | 199X
    21st century | 20XX
    early 20th century | 19XX
    this Friday | W5
    last Saturday | W6 =2025-01-18
    next Wednesday | W3 =2025-01-29
    June 3 | --06-03 =2025-06-03
    December | --12
    Dec. 25 | --12-25 =2024-12-25
    New Year's Day | --01-01 holiday new-year =2025-01-01
    Halloween | --10-31 holiday halloween =2024-10-31
    11:20 a.m. | T11:20
    12:05 p.m. | T12:05
    3:30 a.m. | T03:30
    6 p.m. | T18:00
    7 a.m. | T07:00
    18:30 | T18:30
    25 countries | 25 count
    14 countries | 14 count
    three places | 3 count
    five ships | 5 count
    12 films | 12 count
    seven books | 7 count
    two vehicles | 2 count
    100 homes | 100 count
    eight times | 8 event count
    five times | 5 event count
    three things | 3 count
    four places | 4 count
    seven people | 7 person count
    eight years old | 8 year age
    nine | 9 count
    sixty-three | 63 count
    one thousand five hundred | 1500 count
    ninety-nine percent | 99 percent percent
    5,000-meter | 5000 m measure
    100-year-old | 100 year age
    2,000-pound bomb | 2000 GBP money
    10-year bond | P10Y duration
    4-3 | 4..3 score
    five-day | P5D duration
    12-day trip | P12D duration
    30-minute meeting | PT30M duration
    65 and over | 65 count atLeast
    one in three | 1 count; 3 count
    nine out of 10 | 9 count; 10 count
    two-time | 2 count
    $1.5-billion deal | 1500000000 USD money
    $20-a-day | 20 USD money
    20,000-square-foot | 20000 ft2 measure
    fifth-grader | 5 ordinal
    third-quarter profit | Q3 quarter(3)
    mid-20s | 20 age-decade label
    in her early 40s | 40 age-decade label
    10 percent to 15 percent | 10 percent percent; 15 percent percent
    from 25 percent | 25 percent percent
    5 to 10 percent | 5..10 percent percent
    100 to 200 people | 100..200 person count
    six to eight weeks | 6..8 week duration
    a dozen or so | 12 count
    scores of people | 20..199 person count indefinite
    a hundred people | 100 person count
    a thousand times | 1000 event count
    ten-fold | 10 multiple
    fourfold | 4 multiple
    1 1/2 cups | 1.5 count
    2½ years | P2.5Y duration
    3/4 | 0.75 share
    10,000th visitor | 10000 ordinal
    22nd | 22 ordinal
    33rd | 33 ordinal
    112th | 112 ordinal
    thirtieth | 30 ordinal
    fifty-fifth | 55 ordinal
    two-fifths | 0.4 share
    five-eighths | 0.625 share
    """
}
