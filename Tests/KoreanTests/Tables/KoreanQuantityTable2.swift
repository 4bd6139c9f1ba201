/// What the annotator reads, the dateline being 2025-01-24: text, then one value for each mention.
enum KoreanQuantityTable2 {
  static let rows = """
    자정 | T00:00
    15:37 | T15:37
    09:30 | T09:30
    오후 3:37 | T15:37
    9시 15분 | T09:15?
    두 시 | T02:00?
    오전 9~11시 | T09:00; T11:00?
    3 대 2 | 3..2 score
    10대 6 | 10..6 score
    3-1 | 3..1 score
    7:3 | 7..3 score
    5·6호기 | 5 label; 6 label
    G7 정상회의 | 7 label
    F-35 전투기 | 35 label
    코로나19 | 19 label
    4차 산업혁명 | 4 label
    제3자 | 3 ordinal
    2부 리그 | 2 label
    3인조 | 3 label
    3점 | 3 thing count
    4골 | 4 thing count
    2승 1패 | 2 thing count; 1 thing count
    5선 의원 | 5 ordinal
    초선 의원 | 1 ordinal
    재선 의원 | 2 ordinal
    50표 | 50 thing count
    16석 | 16 thing count
    3경기 연속 | 3 thing count
    4경기 | 4 thing count
    12번 홀 | 12 label
    1인당 3만 달러 | 1 person count; 30000 USD money
    국민 10명 중 3명 | 10 person count; 3 person count
    하루 두 번 | P1D duration; 2 event count
    일본 |
    이란 |
    세계 |
    한국 |
    이번에 |
    두고 보자 |
    세상 |
    너무 |
    열린 |
    사회 |
    구조원 |
    만이 아니다 |
    이천시 |
    백악관 |
    오늘날 |
    수 있다 |
    사실 |
    정부 |
    네가 말했다 |
    조 바이든 |
    경찰 |
    천주교 |
    만약 |
    백신 |
    구속 |
    오전 회의 |
    2조원 | 2000000000000 KRW money
    15조 원 | 15000000000000 KRW money
    3만 달러대 | 30000 USD money about
    5천만 원 | 50000000 KRW money
    1억원 | 100000000 KRW money
    100억여 원 | 10000000000 KRW money over
    20억5000만 원 | 2050000000 KRW money
    347억 달러 | 34700000000 USD money
    5500억 달러 | 550000000000 USD money
    1,065,836대 | 1065836 thing count
    400,000가구 | 400000 thing count
    16,000명 | 16000 person count
    379,800명 | 379800 person count
    226,000명 | 226000 person count
    82만 명 | 820000 person count
    4만 건 | 40000 thing count
    2,200여 개 | 2200 thing count over
    두 배 반 | 2.5 multiple
    열 명 | 10 person count
    스무 살 | 20 year age
    서른 명 | 30 person count
    마흔다섯 살 | 45 year age
    예순 살 | 60 year age
    일흔두 명 | 72 person count
    여든세 살 | 83 year age
    아흔 명 | 90 person count
    백스물다섯 번째 | 125 ordinal
    육십삼 층 | 63 count
    천오백 명 | 1500 person count
    구십구 퍼센트 | 99 percent percent
    오 년 | P5Y duration
    일 마일 | 1 mi measure
    삼 퍼센트 | 3 percent percent
    백 년 | P100Y duration
    만 명 | 10000 person count
    삼분의 이 | 0.666667 share
    이십오분의 일 | 0.04 share
    2분의 1 | 0.5 share
    220 2/3 | 220.666667 count
    12.5% | 12.5 percent percent
    49.1% | 49.1 percent percent
    24.1% 감소 | 24.1 percent percent
    0.1%포인트 오른 | 0.1 percentage-point percent
    1.5%p 하락 | 1.5 percentage-point percent
    5%대 | 5 percent percent about
    10%가량 | 10 percent percent about
    50%를 넘는 | 50 percent percent over
    약 40% | 40 percent percent about
    100만 원대 | 1000000 KRW money about
    최소 3억 원 | 300000000 KRW money atLeast
    3억 원 이상 | 300000000 KRW money atLeast
    50만 원 이하 | 500000 KRW money atMost
    5만 원 미만 | 50000 KRW money under
    1만 3000건 | 13000 thing count
    6만 2000명 | 62000 person count
    2만 2,000명 | 22000 person count
    3000만 달러 | 30000000 USD money
    25만 유로 | 250000 EUR money
    13억 위안 | 1300000000 CNY money
    3조 엔 | 3000000000000 JPY money
    800억 루피 | 80000000000 INR money
    500만 프랑 | 5000000 CHF money
    1000만 링깃 | 10000000 MYR money
    7만 바트 | 70000 THB money
    10센트 | 10 USD-cent money
    50펜스 | 50 GBP-penny money
    90분 | PT90M duration
    30초 | PT30S duration
    3시간 20분 | PT200M duration
    2박 3일 | 2 night count; P3D duration
    4박 5일 | 4 night count; P5D duration
    100일 | P100D duration
    1000일 | P1000D duration
    20일간 | P20D duration
    3일째 | 3 day ordinal
    5년째 | 5 year ordinal
    10주년 | 10 ordinal
    2주간 | P2W duration
    한 시간 반 | PT1.5H duration
    세 시간 | PT3H duration
    네 달 | P4M duration
    6개월간 | P6M duration
    18개월 | P18M duration
    3개월여 | P3M duration
    10여 년 | P10Y duration over
    20여 일 | P20D duration over
    최근 3년 | P3Y duration
    지난 5년간 | P5Y duration
    향후 10년 | P10Y duration
    3년 뒤 | P3Y duration
    2년 전 | P2Y duration
    한 달 전 | P1M duration
    사흘 만에 | P3D duration
    나흘째 | P4D duration
    닷새 | P5D duration
    엿새 | P6D duration
    2024년 12월 3일 | 2024-12-03
    2024년 12월 | 2024-12
    1950년 6월 25일 | 1950-06-25
    1월 1일(수) | --01-01 W3 =2025-01-01
    24일 오전 10시 | ---24 =2025-01-24; T10:00
    24일 오후 2시 30분 | ---24 =2025-01-24; T14:30
    2월 15일 오후 7시 | --02-15 =2025-02-15; T19:00
    1일 오전 0시 | ---01 =2025-02-01; T00:00
    25일부터 27일까지 | ---25 =2025-01-25; ---27 =2025-01-27
    1월 25일부터 27일까지 | --01-25 =2025-01-25; --01-27 =2025-01-27
    지난해 12월 3일 | 2024-12-03 year-1 dateline
    올해 1월 | 2025-01 year+0 dateline
    내년 3월 말 | 2026-03 late year+1 dateline
    올해 하반기 | 2025-H2 half(2) year+0 dateline
    지난해 4분기 | 2024-Q4 quarter(4) year-1 dateline
    1분기 | Q1 quarter(1)
    2023년 말 | 2023 late
    2022년 초 | 2022 early
    2010년대 | 201X
    2000년대 초반 | 200X
    90년대 후반 | 199X
    21세기 | 20XX
    20세기 초 | 19XX
    이번 주 금요일 | W5 week+0 dateline =2025-01-24
    지난주 토요일 | W6 week-1 dateline =2025-01-18
    다음 주 수요일 | W3 week+1 dateline =2025-01-29
    오는 27일 | ---27 =2025-01-27
    오는 6월 3일 | --06-03 =2025-06-03
    지난 12월 | --12 =2024-12-01
    지난 20일(현지 시간) | ---20 local =2025-01-20
    30일(현지시간) | ---30 local =2025-01-30
    다음 달 15일 | 2025-02-15 month+1 dateline
    지난달 말 | 2024-12 late month-1 dateline
    이달 중순 | 2025-01 mid month+0 dateline
    내달 1일 | 2025-02-01 month+1 dateline
    올봄 | - season+0 dateline
    지난겨울 | - season-1 dateline
    6월 | --06
    12월 25일 | --12-25 =2024-12-25
    설날 | - holiday seollal
    한글날 | --10-09 holiday hangul =2024-10-09
    개천절 | --10-03 holiday foundation =2024-10-03
    4·19혁명 | --04-19 eventName
    8·15 광복절 | --08-15 eventName; --08-15 holiday liberation =2024-08-15
    12·3 비상계엄 | --12-03 eventName
    오전 11시 20분 | T11:20
    오후 12시 5분 | T12:05
    새벽 3시 30분 | T03:30
    저녁 6시 | T18:00
    아침 7시 | T07:00
    오전 0시 | T00:00
    18시 30분 | T18:30
    세 시 반 | T03:30?
    7시 30분 | T07:30?
    25개국 | 25 thing count
    14개 나라 | 14 thing count
    3곳 | 3 thing count
    5척 | 5 thing count
    12편 | 12 thing count
    7권 | 7 thing count
    2대 | 2 thing count
    100채 | 100 thing count
    8차례 | 8 event count
    5회 | 5 event count
    10표 차 | 10 thing count
    2차례 | 2 event count
    세 가지 | 3 thing count
    네 곳 | 4 thing count
    다섯 차례 | 5 event count
    일곱 명 | 7 person count
    여덟 살 | 8 year age
    아홉 명 | 9 person count
    """
}
