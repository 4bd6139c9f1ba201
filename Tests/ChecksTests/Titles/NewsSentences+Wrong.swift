extension NewsSentences {
  /// A Korean sentence and an English one with another office, rank, modifier or body, in turn.
  static let wrong = """
    정치학 교수인 존 밀러는 공개 강연을 했다.
    John Miller, an associate professor of political science, gave a public lecture.
    상원은 대법원 후보를 두고 맞섰다.
    Senators clashed over the Supreme Court justice.
    그가 장관이었다면 결과는 달랐을 것이다.
    The outcome would have been different if he were undersecretary.
    경찰서장 박성호는 머리에 상처를 입었다.
    Police officer Park Sung-ho suffered a wound to the head.
    그는 은행 간부를 거쳐 중국 지사장이 되었다.
    He worked as an executive at the bank and became chairman of its branch in China.
    김지호 미국 지사장은 신제품을 소개했다.
    Kim Ji-ho, former head of the U.S. branch, introduced a new product.
    크리에이티브 디렉터 김지호는 새 광고를 소개했다.
    Kim Ji-ho, the deputy creative director, introduced a new commercial.
    우원식 국회의장은 여야 원내대표와 회동했다.
    National Assembly Chairman Woo Won-shik met with the floor leaders of the ruling and opposition parties.
    조희대 대법원장은 신임 법관 임명식에서 이같이 말했다.
    Supreme Court Justice Jo Hee-de made the remarks at a swearing-in ceremony for new judges.
    김민석 국무총리는 국회 대정부질문에 출석했다.
    Vice Prime Minister Kim Min-seok attended an interpellation session at the National Assembly.
    유재성 경찰청장 직무대행은 사과했다.
    Yoo Jae-seong, commissioner general of the National Police Agency, apologized.
    이재용 삼성전자 회장은 반도체 공장을 둘러봤다.
    Samsung Electronics Vice Chairman Lee Jae-yong toured a chip plant.
    이창용 한국은행 총재는 기준금리를 동결한다고 밝혔다.
    Former Bank of Korea Governor Rhee Chang-yong said the key rate would be kept unchanged.
    홍명보 축구대표팀 감독은 명단을 발표했다.
    Hong Myung-bo, captain of the national football team, announced the roster.
    도널드 트럼프 미국 대통령은 시진핑 중국 국가주석과 통화했다.
    U.S. President Donald Trump spoke by phone with Chinese Premier Xi Jinping.
    마코 루비오 미국 국무장관과 피트 헤그세스 국방장관이 참석했다.
    U.S. Defense Secretary Marco Rubio and Secretary of State Pete Hegseth attended.
    이와야 다케시 일본 외무상은 회담했다.
    Japanese Defense Minister Takeshi Iwaya held talks.
    오세훈 서울시장은 시의회에서 답변했다.
    Seoul Governor Oh Se-hoon answered questions at the city council.
    김동연 경기도지사는 도청에서 간담회를 열었다.
    Gyeonggi Mayor Kim Dong-yeon held a meeting at the provincial office.
    나경원 의원은 법안을 대표 발의했다.
    Sen. Na Kyung-won sponsored the bill.
    한동훈 전 국민의힘 대표는 출마를 선언했다.
    People Power Party leader Han Dong-hoon declared his candidacy.
    최교진 교육부 장관 후보자의 인사청문회가 열렸다.
    A confirmation hearing was held for Education Minister Choi Kyo-jin.
    안규백 국방부 장관은 비무장지대를 시찰했다.
    Unification Minister Ahn Gyu-back inspected the Demilitarized Zone.
    김홍균 외교부 1차관은 회의에 참석했다.
    Second Vice Foreign Minister Kim Hong-kyun attended the meeting.
    서울중앙지검은 전직 장관을 불구속 기소했다.
    The Seoul Southern District Prosecutors' Office indicted a former minister without detention.
    헌법재판소는 4일 만장일치로 파면을 결정했다.
    The Supreme Court unanimously decided on the removal on the 4th.
    금융감독원은 은행 3곳에 과태료를 부과했다.
    The Financial Services Commission fined three banks.
    공정거래위원회는 네이버에 과징금을 부과했다.
    The Korea Communications Commission fined Naver.
    질병관리청은 독감 유행주의보를 발령했다.
    The Ministry of Health and Welfare issued a flu advisory.
    미국 하원은 법안을 통과시켰다.
    The U.S. Senate passed the bill.
    합동참모본부는 북한이 미사일을 발사했다고 밝혔다.
    The Ministry of National Defense said North Korea had fired a missile.
    민주노총은 서울 도심에서 집회를 열었다.
    The Federation of Korean Trade Unions held a rally in downtown Seoul.
    안토니우 구테흐스 유엔 사무총장은 우려를 표했다.
    NATO Secretary-General Antonio Guterres voiced concern.
    서울 강남경찰서는 30대 남성을 체포했다.
    Seocho Police Station in Seoul arrested a man in his 30s.
    서울대병원 전공의들이 복귀했다.
    Trainee doctors at Severance Hospital returned.
    주한 미국대사가 참석했다.
    The U.S. ambassador to Japan attended.
    강훈식 대통령비서실장은 브리핑에서 이같이 밝혔다.
    Presidential spokesperson Kang Hoon-sik made the remarks at a briefing.
    봉욱 민정수석은 검찰 개혁안을 보고했다.
    Bong Wook, senior presidential secretary for political affairs, reported on the prosecution reform plan.
    조은석 특별검사팀은 한덕수 전 총리를 소환했다.
    Special counsel Cho Eun-suk's team summoned Prime Minister Han Duck-soo.
    박 경감은 음주운전 혐의로 입건됐다.
    Superintendent Park was booked for drunk driving.
    예비역 육군 중장인 이모 씨가 증언했다.
    A retired Army major general surnamed Lee testified.
    진영승 합참의장은 전방 부대를 찾았다.
    Gen. Jin Yong-sung, vice chairman of the Joint Chiefs of Staff, visited a front-line unit.
    김규하 육군참모총장이 취임했다.
    Navy Chief of Staff Gen. Kim Gyu-ha took office.
    송언석 국민의힘 원내대표는 반발했다.
    People Power Party leader Song Eon-seok protested.
    이준석 개혁신당 대표는 비판했다.
    Justice Party leader Lee Jun-seok criticized it.
    박형준 부산시장은 예산안을 설명했다.
    Daegu Mayor Park Heong-joon explained the budget plan.
    김영록 전남지사는 정부에 지원을 요청했다.
    North Jeolla Gov. Kim Yung-rok asked the government for support.
    노태문 삼성전자 사장은 신제품을 공개했다.
    Samsung Electronics Chairman Roh Tae-moon unveiled the new product.
    장재훈 현대차 부회장은 수소 전략을 발표했다.
    Hyundai Motor Chairman Jang Jae-hoon announced the hydrogen strategy.
    사외이사 5명이 모두 교체됐다.
    All five inside directors were replaced.
    박원곤 이화여대 교수는 가능성이 낮다고 분석했다.
    Park Won-gon, a professor at Yonsei University, saw little chance of it.
    펩 과르디올라 맨체스터 시티 감독은 불만을 드러냈다.
    Manchester United manager Pep Guardiola expressed his displeasure.
    키어 스타머 영국 총리는 에마뉘엘 마크롱 프랑스 대통령과 만났다.
    British Prime Minister Keir Starmer met with French Prime Minister Emmanuel Macron.
    세르게이 라브로프 러시아 외무장관은 평양을 찾았다.
    Ukrainian Foreign Minister Sergey Lavrov visited Pyongyang.
    스콧 베선트 미국 재무장관은 낙관했다.
    U.S. Commerce Secretary Scott Bessent was optimistic.
    케빈 김 국무부 부차관보가 대사대리로 왔다.
    Assistant Secretary of State Kevin Kim came as chargé d'affaires.
    조 바이든 전 미국 대통령은 암 진단을 받았다.
    U.S. President Joe Biden was diagnosed with cancer.
    마르크 뤼터 나토 사무총장은 방위비 증액을 촉구했다.
    NATO Deputy Secretary-General Mark Rutte called for higher defense spending.
    크리스탈리나 게오르기에바 국제통화기금(IMF) 총재는 경고했다.
    World Bank chief Kristalina Georgieva warned of it.
    우에다 가즈오 일본은행 총재는 인상을 시사했다.
    Bank of Japan Deputy Governor Kazuo Ueda hinted at a hike.
    서울시는 정부서울청사에서 회의를 열었다.
    The Gyeonggi Province held a meeting at the government complex in Seoul.
    """
}
