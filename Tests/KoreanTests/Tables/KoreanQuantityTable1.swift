/// What the annotator reads, the dateline being 2025-01-24: text, then one value for each mention.
enum KoreanQuantityTable1 {
  static let rows = """
    204만 명 | 2040000 person count
    3만5000명 | 35000 person count
    1조2000억 원 | 1200000000000 KRW money
    1억 4천 2백만 명 | 142000000 person count
    2천2백1십억 원 | 221000000000 KRW money
    3조 5천억 원 | 3500000000000 KRW money
    4천 820만 달러 | 48200000 USD money
    삼백이십오 명 | 325 person count
    만이천 원 | 12000 KRW money
    십만 원 | 100000 KRW money
    백만 달러 | 1000000 USD money
    천 명 | 1000 person count
    스물세 명 | 23 person count
    열두 마리 | 12 thing count
    서른여섯 살 | 36 year age
    두 명 | 2 person count
    세 번 | 3 event count
    네 개 | 4 thing count
    열다섯 마리 | 15 thing count
    열 다섯 마리 | 15 thing count
    쉰두 살 | 52 year age
    한 명 | 1 person count
    두 번째 | 2 ordinal
    첫 번째 | 1 ordinal
    세 번째 시도 | 3 ordinal
    다섯째 | 5 ordinal
    3위 | 3 ordinal
    1위 | 1 ordinal
    제21대 국회 | 21 ordinal
    제2차 세계대전 | 2 ordinal
    40주년 | 40 ordinal
    5만여 명 | 50000 person count over
    20여만 명 | 200000 person count over
    100여 개 | 100 thing count over
    약 300명 | 300 person count about
    최소 12명 | 12 person count atLeast
    최대 50명 | 50 person count atMost
    1000명 이상 | 1000 person count atLeast
    18세 이하 | 18 year age atMost
    10명 미만 | 10 person count under
    300명 가까이 | 300 person count under
    200명 안팎 | 200 person count about
    10년 남짓 | P10Y duration over
    100명을 넘는 | 100 person count over
    30명가량 | 30 person count about
    절반 | 0.5 share
    3분의 1 | 0.333333 share
    10분의 3 | 0.3 share
    두 배 | 2 multiple
    1.5배 | 1.5 multiple
    3배 이상 | 3 multiple
    2~3명 | 2..3 person count
    3∼4만 명 | 30000..40000 person count
    70~90% | 70..90 percent percent
    2내지 4인치 | 2..4 in measure
    300~500만 원 | 3000000..5000000 KRW money
    두세 명 | 2..3 person count about
    서너 개 | 3..4 thing count about
    대여섯 명 | 5..6 person count about
    수십 명 | 10..99 person count indefinite
    수백 채 | 100..999 thing count indefinite
    수천 명 | 1000..9999 person count indefinite
    수만 명 | 10000..99999 person count indefinite
    수십만 명 | 100000..999999 person count indefinite
    수백만 달러 | 1000000..10000000 USD money indefinite
    수조 원 | 1000000000000..10000000000000 KRW money indefinite
    여러 나라 | 2..20 thing count indefinite
    몇 명 | 2..9 person count indefinite
    십여 명 | 11..19 person count indefinite
    수십여 곳 | 10..99 thing count indefinite
    30% | 30 percent percent
    2.5퍼센트 | 2.5 percent percent
    30%포인트 | 30 percentage-point percent
    0.25%p | 0.25 percentage-point percent
    -0.3% | -0.3 percent percent
    마이너스 2.1% | -2.1 percent percent
    25bp | 25 bp percent
    3500억 달러 | 350000000000 USD money
    3500억 달러(약 487조 원) | 350000000000 USD money; 487000000000000 KRW money about gloss
    1달러 20센트 | 1.2 USD money
    100만 위안(약 1억5000만 원) | 1000000 CNY money; 150000000 KRW money about gloss
    350엔 | 350 JPY money
    1100만 파운드 | 11000000 GBP money
    20유로 | 20 EUR money
    5000원 | 5000 KRW money
    $350 | 350 USD money
    €1.5 | 1.5 EUR money
    £20 | 20 GBP money
    US$300 | 300 USD money
    2만 페소 | 20000 MXN money
    300루블 | 300 RUB money
    호주 달러 |
    60만 호주 달러 | 600000 AUD money
    54세 | 54 year age
    만 54세 | 54 year age
    향년 92세 | 92 year age
    37살 | 37 year age
    김철수(53) | 53 year age
    김영희(45·회사원) | 45 year age
    20대 남성 | 20 age-decade label
    30대 초반 | 30 age-decade label
    10대 청소년 | 10 age-decade label
    트럭 20대 | 20 thing count
    14.6km | 14.6 km measure
    300㎞ | 300 km measure
    6피트 6인치 | 78 in measure
    1m 80cm | 180 cm measure
    시속 85마일 | 85 mph measure
    시속 120km | 120 km/h measure
    33㎡ | 33 m2 measure
    25평 | 25 pyeong measure
    30헥타르 | 30 ha measure
    2.5톤 | 2.5 t measure
    60kg | 60 kg measure
    500밀리리터 | 500 ml measure
    1400MW | 1400 MW measure
    1.4GW | 1.4 GW measure
    22도 | 22 celsius measure
    영하 5도 | -5 celsius measure
    섭씨 30도 | 30 celsius measure
    화씨 72도 | 72 fahrenheit measure
    규모 7.5 | 7.5 magnitude measure
    진도 6.8 | 6.8 magnitude measure
    40마일 | 40 mi measure
    3일간 | P3D duration
    5일 동안 | P5D duration
    사흘 | P3D duration
    열흘 | P10D duration
    보름 | P15D duration
    이틀 만에 | P2D duration
    일주일 | P7D duration
    2주 | P2W duration
    3주 후 | P3W duration
    6개월 | P6M duration
    13개월 | P13M duration
    두 달 | P2M duration
    한 달 | P1M duration
    1년 5개월 | P17M duration
    2년 6개월 | P30M duration
    3년 반 | P3.5Y duration
    1시간 30분 | PT90M duration
    24시간 | PT24H duration
    몇 시간 | 2..9 hour duration indefinite
    수십 년 | 10..99 year duration indefinite
    20년 | P20Y duration
    십 년 | P10Y duration
    3시간 | PT3H duration
    45초 | PT45S duration
    100년 | P100Y duration
    10년 만에 | P10Y duration
    2025년 1월 23일 | 2025-01-23
    2025년 1월 | 2025-01
    2025년 | 2025
    1월 23일 | --01-23 =2025-01-23
    1월 | --01
    23일 | ---23 =2025-01-23
    23일(현지 시간) | ---23 local =2025-01-23
    5일(목) | ---05 W4 =2025-02-05
    2025.01.24 | 2025-01-24
    2025. 1. 24 | 2025-01-24
    2025-01-24 | 2025-01-24
    2025/1/24 | 2025-01-24
    3월 5일~7일 | --03-05 =2025-03-05; --03-07 =2025-03-07
    3월 5∼7일 | --03-05 =2025-03-05; --03-07 =2025-03-07
    14∼15일 | ---14 =2025-01-14; ---15 =2025-01-15
    3~4월 | --03; --04
    2019~2020년 | 2019; 2020
    지난 23일 | ---23 =2025-01-23
    오는 3월 | --03 =2025-03-01
    지난달 12일 | 2024-12-12 month-1 dateline
    이달 7일 | 2025-01-07 month+0 dateline
    다음 달 1일 | 2025-02-01 month+1 dateline
    올해 | 2025 year+0 dateline
    내년 | 2026 year+1 dateline
    지난해 | 2024 year-1 dateline
    작년 말 | 2024 late year-1 dateline
    지난해 5월 | 2024-05 year-1 dateline
    올해 상반기 | 2025-H1 half(1) year+0 dateline
    내년 1분기 | 2026-Q1 quarter(1) year+1 dateline
    2018년 2분기 | 2018-Q2 quarter(2)
    2018년 하반기 | 2018-H2 half(2)
    4분기 | Q4 quarter(4)
    3월 말 | --03 late
    4월 초 | --04 early
    5월 중순 | --05 mid
    1980년대 | 198X
    80년대 | 198X
    19세기 | 18XX
    19세기 후반 | 18XX
    월요일 | W1
    토요일 | W6
    지난 금요일 | W5 =2025-01-17
    다음 주 월요일 | W1 week+1 dateline =2025-01-27
    이번 주 | 2025-01-20 week+0 dateline
    지난주 | 2025-01-13 week-1 dateline
    다음 주 | 2025-01-27 week+1 dateline
    이번 주말 | 2025-01-25 weekend+0 dateline
    오늘 | 2025-01-24 day+0 dateline
    어제 | 2025-01-23 day-1 dateline
    내일 | 2025-01-25 day+1 dateline
    이날 | - day+0 story
    전날 | - day-1 story
    다음 날 | - day+1 story
    이듬해 | - year+1 story
    그해 | - year+0 story
    재작년 | 2023 year-2 dateline
    연말 | - late
    추석 | - holiday chuseok
    광복절 | --08-15 holiday liberation =2024-08-15
    크리스마스 | --12-25 holiday christmas =2024-12-25
    5·18 | --05-18 eventName
    6·25전쟁 | --06-25 eventName
    4·10 총선 | --04-10 eventName
    9·11 테러 | --09-11 eventName
    음력 1월 1일 | --01-01 lunar
    단기 4358년 | 2025
    기원전 100년 | -0099
    '97년 | 1997
    16년 6월 | 2016-06
    이천십팔년 | 2018
    오전 9시 30분 | T09:30
    오후 3시 | T15:00
    오후 7시 56분 | T19:56
    새벽 2시 | T02:00
    밤 10시 | T22:00
    밤 12시 | T00:00
    낮 12시 | T12:00
    정오 | T12:00
    """
}
