extension NewsSentences {
  /// A Korean sentence and an English one an editor passes, in turn.
  static let right = """
    이재명 대통령은 19일 용산 대통령실에서 조현 외교부 장관으로부터 업무보고를 받았다.
    President Lee Jae Myung was briefed by Foreign Minister Cho Hyun at the presidential office in Yongsan on the 19th.
    김민석 국무총리는 국회 대정부질문에 출석했다.
    Prime Minister Kim Min-seok attended an interpellation session at the National Assembly.
    우원식 국회의장은 여야 원내대표와 회동했다.
    National Assembly Speaker Woo Won-shik met with the floor leaders of the ruling and opposition parties.
    정청래 더불어민주당 대표와 장동혁 국민의힘 대표가 만났다.
    Democratic Party leader Jung Chung-rae and People Power Party leader Jang Dong-hyeok met.
    국회 법제사법위원회는 28일 전체회의를 열었다.
    The National Assembly's Legislation and Judiciary Committee held a plenary meeting on the 28th.
    조희대 대법원장은 신임 법관 임명식에서 이같이 말했다.
    Chief Justice Jo Hee-de made the remarks at a swearing-in ceremony for new judges.
    서울중앙지검은 전직 장관을 불구속 기소했다.
    The Seoul Central District Prosecutors' Office indicted a former minister without detention.
    서울고등법원 형사3부는 항소를 기각했다.
    The third criminal division of the Seoul High Court rejected the appeal.
    헌법재판소는 4일 만장일치로 파면을 결정했다.
    The Constitutional Court unanimously decided on the removal on the 4th.
    경찰청 국가수사본부는 수사에 착수했다고 밝혔다.
    The National Office of Investigation said it had launched an investigation.
    서울 강남경찰서는 30대 남성을 체포했다.
    Gangnam Police Station in Seoul arrested a man in his 30s.
    유재성 경찰청장 직무대행은 사과했다.
    Yoo Jae-seong, acting commissioner general of the National Police Agency, apologized.
    이재용 삼성전자 회장은 반도체 공장을 둘러봤다.
    Samsung Electronics Chairman Lee Jae-yong toured a chip plant.
    최태원 SK그룹 회장 겸 대한상공회의소 회장은 기조연설을 했다.
    SK Group Chairman Chey Tae-won, who also heads the Korea Chamber of Commerce and Industry, gave the keynote speech.
    정의선 현대차그룹 회장이 미국 조지아주 공장을 방문했다.
    Hyundai Motor Group Executive Chair Euisun Chung visited the plant in Georgia, the United States.
    이창용 한국은행 총재는 기준금리를 동결한다고 밝혔다.
    Bank of Korea Governor Rhee Chang-yong said the key rate would be kept unchanged.
    구윤철 경제부총리 겸 기획재정부 장관은 대책을 발표했다.
    Koo Yun-cheol, deputy prime minister for economic affairs and finance minister, announced the measures.
    금융감독원은 은행 3곳에 과태료를 부과했다.
    The Financial Supervisory Service fined three banks.
    홍명보 축구대표팀 감독은 명단을 발표했다.
    Hong Myung-bo, head coach of the national football team, announced the roster.
    대한축구협회는 정몽규 회장의 연임을 승인했다.
    The Korea Football Association approved a new term for its president, Chung Mong-gyu.
    손흥민은 토트넘 주장 완장을 벗었다.
    Son Heung-min gave up the captain's armband at Tottenham.
    이강인은 파리 생제르맹에서 뛰고 있다.
    Lee Kang-in plays for Paris Saint-Germain.
    유승민 대한체육회장은 국제올림픽위원회(IOC) 위원들과 만났다.
    Ryu Seung-min, president of the Korean Sport & Olympic Committee, met with IOC members.
    도널드 트럼프 미국 대통령은 시진핑 중국 국가주석과 통화했다.
    U.S. President Donald Trump spoke by phone with Chinese President Xi Jinping.
    마코 루비오 미국 국무장관과 피트 헤그세스 국방장관이 참석했다.
    U.S. Secretary of State Marco Rubio and Defense Secretary Pete Hegseth attended.
    이시바 시게루 일본 총리는 사임 의사를 밝혔다.
    Japanese Prime Minister Shigeru Ishiba announced his intention to resign.
    이와야 다케시 일본 외무상은 조태열 장관과 회담했다.
    Japanese Foreign Minister Takeshi Iwaya held talks with Minister Cho Tae-yul.
    볼로디미르 젤렌스키 우크라이나 대통령이 백악관을 찾았다.
    Ukrainian President Volodymyr Zelenskyy visited the White House.
    안토니우 구테흐스 유엔 사무총장은 우려를 표했다.
    U.N. Secretary-General Antonio Guterres voiced concern.
    라파엘 그로시 국제원자력기구(IAEA) 사무총장이 방한했다.
    IAEA Director General Rafael Grossi visited South Korea.
    우르줄라 폰데어라이엔 유럽연합(EU) 집행위원장은 환영했다.
    European Commission President Ursula von der Leyen welcomed it.
    제롬 파월 미 연방준비제도(Fed·연준) 의장은 신중론을 폈다.
    Federal Reserve Chair Jerome Powell urged caution.
    김정은 북한 국무위원장은 러시아를 방문했다.
    North Korean leader Kim Jong Un visited Russia.
    최선희 북한 외무상은 담화를 냈다.
    North Korean Foreign Minister Choe Son Hui issued a statement.
    조셉 윤 주한 미국대사대리가 이임했다.
    Joseph Yun, acting U.S. ambassador to South Korea, left his post.
    제이비어 브런슨 주한미군사령관은 기자회견을 했다.
    Gen. Xavier Brunson, commander of U.S. Forces Korea, held a press conference.
    오세훈 서울시장은 시의회에서 답변했다.
    Seoul Mayor Oh Se-hoon answered questions at the city council.
    김동연 경기도지사는 도청에서 간담회를 열었다.
    Gyeonggi Gov. Kim Dong-yeon held a meeting at the provincial office.
    나경원 의원은 법안을 대표 발의했다.
    Rep. Na Kyung-won sponsored the bill.
    한동훈 전 국민의힘 대표는 출마를 선언했다.
    Former People Power Party leader Han Dong-hoon declared his candidacy.
    윤석열 전 대통령의 재판이 서울중앙지법에서 열렸다.
    Former President Yoon Suk Yeol's trial was held at the Seoul Central District Court.
    최교진 교육부 장관 후보자의 인사청문회가 열렸다.
    A confirmation hearing was held for Education Minister nominee Choi Kyo-jin.
    질병관리청은 독감 유행주의보를 발령했다.
    The Korea Disease Control and Prevention Agency issued a flu advisory.
    기상청에 따르면 서울의 낮 기온은 33도까지 올랐다.
    According to the Korea Meteorological Administration, the daytime temperature in Seoul rose to 33 degrees.
    서울대병원 전공의들이 복귀했다.
    Trainee doctors at Seoul National University Hospital returned.
    대한의사협회 회장은 정부와 대화하겠다고 했다.
    The president of the Korean Medical Association said he would talk with the government.
    박홍배 금융노조 위원장이 총파업을 선언했다.
    Park Hong-bae, head of the financial workers' union, declared a general strike.
    민주노총은 서울 도심에서 집회를 열었다.
    The Korean Confederation of Trade Unions held a rally in downtown Seoul.
    KAIST 연구팀은 신소재를 개발했다.
    A KAIST research team developed a new material.
    연세대 총장은 총장협의회 회장을 맡았다.
    The president of Yonsei University became chair of the presidents' council.
    봉준호 감독의 신작이 베를린국제영화제에 초청됐다.
    Director Bong Joon-ho's new film was invited to the Berlin International Film Festival.
    한강 작가는 노벨문학상을 받았다.
    Novelist Han Kang won the Nobel Prize in literature.
    프란치스코 교황의 장례미사가 열렸다.
    A funeral Mass was held for Pope Francis.
    유흥식 추기경이 참석했다.
    Cardinal Lazarus You Heung-sik attended.
    해군작전사령부는 구축함을 파견했다.
    The Republic of Korea Fleet sent a destroyer.
    합동참모본부는 북한이 미사일을 발사했다고 밝혔다.
    The Joint Chiefs of Staff said North Korea had fired a missile.
    안규백 국방부 장관은 비무장지대를 시찰했다.
    Defense Minister Ahn Gyu-back inspected the Demilitarized Zone.
    강경화 주미대사가 부임했다.
    Ambassador to the United States Kang Kyung-wha took up her post.
    공정거래위원회는 네이버에 과징금을 부과했다.
    The Fair Trade Commission fined Naver.
    검찰은 항소하기로 했다.
    The prosecution decided to appeal.
    미국 하원은 법안을 통과시켰다.
    The U.S. House of Representatives passed the bill.
    미 상원은 인준안을 가결했다.
    The U.S. Senate confirmed the nomination.
    영국 의회는 동의안을 부결했다.
    The British Parliament voted down the motion.
    독일 연방의회는 총리를 선출했다.
    Germany's Bundestag elected the chancellor.
    일본 중의원은 해산했다.
    Japan's lower house was dissolved.
    강훈식 대통령비서실장은 브리핑에서 이같이 밝혔다.
    Presidential chief of staff Kang Hoon-sik made the remarks at a briefing.
    위성락 국가안보실장은 워싱턴으로 출국했다.
    National Security Adviser Wi Sung-lac left for Washington.
    김용범 정책실장은 협상 결과를 설명했다.
    Kim Yong-beom, presidential chief of staff for policy, explained the outcome of the negotiations.
    강유정 대통령실 대변인은 서면 브리핑을 냈다.
    Presidential spokesperson Kang Yu-jung issued a written briefing.
    봉욱 민정수석은 검찰 개혁안을 보고했다.
    Bong Wook, senior presidential secretary for civil affairs, reported on the prosecution reform plan.
    조은석 특별검사팀은 한덕수 전 총리를 소환했다.
    Special counsel Cho Eun-suk's team summoned former Prime Minister Han Duck-soo.
    최재해 감사원장은 국정감사에 출석했다.
    Choe Jae-hae, chairman of the Board of Audit and Inspection, attended the parliamentary audit.
    노태악 중앙선거관리위원장은 사과했다.
    Rho Tae-ak, head of the National Election Commission, apologized.
    이 부장판사는 보석을 허가했다.
    The presiding judge granted bail.
    재판부는 징역 3년을 선고했다.
    The court sentenced him to three years in prison.
    김 총경은 대기발령됐다.
    Senior Superintendent Kim was put on standby.
    박 경감은 음주운전 혐의로 입건됐다.
    Senior Inspector Park was booked for drunk driving.
    예비역 육군 중장인 이모 씨가 증언했다.
    A retired Army lieutenant general surnamed Lee testified.
    진영승 합참의장은 전방 부대를 찾았다.
    Gen. Jin Yong-sung, chairman of the Joint Chiefs of Staff, visited a front-line unit.
    김규하 육군참모총장이 취임했다.
    Army Chief of Staff Gen. Kim Gyu-ha took office.
    해병대 채모 상병 사건을 수사했다.
    The team investigated the case of a Marine corporal surnamed Chae.
    송언석 국민의힘 원내대표는 반발했다.
    People Power Party floor leader Song Eon-seok protested.
    김병기 원내대표는 여당의 입장을 밝혔다.
    Floor leader Kim Byung-kee stated the ruling party's position.
    박수현 수석대변인은 논평을 냈다.
    Chief spokesperson Park Soo-hyun issued a comment.
    용혜인 기본소득당 대표가 기자회견을 했다.
    Yong Hye-in, leader of the Basic Income Party, held a press conference.
    이준석 개혁신당 대표는 비판했다.
    New Reform Party leader Lee Jun-seok criticized it.
    조국 조국혁신당 비상대책위원장은 지방을 돌았다.
    Cho Kuk, interim leader of the Rebuilding Korea Party, toured the provinces.
    박형준 부산시장은 예산안을 설명했다.
    Busan Mayor Park Heong-joon explained the budget plan.
    김영록 전남지사는 정부에 지원을 요청했다.
    South Jeolla Gov. Kim Yung-rok asked the government for support.
    정근식 서울시교육감은 학교를 방문했다.
    Seoul education superintendent Jung Keun-sik visited a school.
    경기도의회 의장은 조례를 공포했다.
    The chair of the Gyeonggi Provincial Council promulgated the ordinance.
    구광모 LG그룹 회장은 인도를 찾았다.
    LG Group Chairman Koo Kwang-mo visited India.
    노태문 삼성전자 사장은 신제품을 공개했다.
    Samsung Electronics President Roh Tae-moon unveiled the new product.
    곽노정 SK하이닉스 대표이사 사장은 실적을 설명했다.
    SK hynix CEO Kwak Noh-jung explained the earnings.
    장재훈 현대차 부회장은 수소 전략을 발표했다.
    Hyundai Motor Vice Chair Jang Jae-hoon announced the hydrogen strategy.
    젠슨 황 엔비디아 최고경영자(CEO)는 방한했다.
    Nvidia CEO Jensen Huang visited South Korea.
    일론 머스크 테슬라 최고경영자는 X에 글을 올렸다.
    Tesla CEO Elon Musk posted on X.
    사외이사 5명이 모두 교체됐다.
    All five outside directors were replaced.
    전무로 승진한 김모 씨는 42세다.
    Kim, who was promoted to executive vice president, is 42.
    김모 선임연구위원은 수출이 둔화할 것으로 내다봤다.
    Senior research fellow Kim expected exports to slow.
    박원곤 이화여대 교수는 가능성이 낮다고 분석했다.
    Park Won-gon, a professor at Ewha Womans University, saw little chance of it.
    김동엽 북한대학원대 교수가 말했다.
    Kim Dong-yub, a professor at the University of North Korean Studies, said.
    양무진 북한대학원대 총장은 전망했다.
    Yang Moo-jin, president of the University of North Korean Studies, forecast it.
    홍명보호의 주장 손흥민은 선발로 나섰다.
    Captain Son Heung-min started for Hong Myung-bo's side.
    류지현 야구대표팀 감독은 선수단을 이끈다.
    Ryu Ji-hyun will lead the national baseball team as head coach.
    염경엽 LG 감독은 투수 교체를 설명했다.
    LG manager Youm Kyoung-youb explained the pitching change.
    이정후는 샌프란시스코 자이언츠의 중견수다.
    Lee Jung-hoo is the center fielder of the San Francisco Giants.
    허구연 KBO 총재는 일정을 발표했다.
    KBO Commissioner Heo Koo-youn announced the schedule.
    펩 과르디올라 맨체스터 시티 감독은 불만을 드러냈다.
    Manchester City manager Pep Guardiola expressed his displeasure.
    잔니 인판티노 국제축구연맹(FIFA) 회장이 참석했다.
    FIFA President Gianni Infantino attended.
    커스티 코번트리 IOC 위원장이 방한했다.
    IOC President Kirsty Coventry visited South Korea.
    키어 스타머 영국 총리는 에마뉘엘 마크롱 프랑스 대통령과 만났다.
    British Prime Minister Keir Starmer met with French President Emmanuel Macron.
    프리드리히 메르츠 독일 총리는 난색을 보였다.
    German Chancellor Friedrich Merz showed reluctance.
    베냐민 네타냐후 이스라엘 총리는 휴전안을 거부했다.
    Israeli Prime Minister Benjamin Netanyahu rejected the cease-fire proposal.
    세르게이 라브로프 러시아 외무장관은 평양을 찾았다.
    Russian Foreign Minister Sergey Lavrov visited Pyongyang.
    왕이 중국 외교부장은 고위급 회담을 가졌다.
    Chinese Foreign Minister Wang Yi held high-level talks.
    리창 중국 총리는 개막식에 참석했다.
    Chinese Premier Li Qiang attended the opening ceremony.
    나렌드라 모디 인도 총리는 톈진에 도착했다.
    Indian Prime Minister Narendra Modi arrived in Tianjin.
    스콧 베선트 미국 재무장관은 낙관했다.
    U.S. Treasury Secretary Scott Bessent was optimistic.
    하워드 러트닉 미국 상무장관과 제이미슨 그리어 무역대표부(USTR) 대표가 배석했다.
    U.S. Commerce Secretary Howard Lutnick and U.S. Trade Representative Jamieson Greer were also present.
    캐럴라인 레빗 백악관 대변인은 확인했다.
    White House press secretary Karoline Leavitt confirmed it.
    앨리슨 후커 국무부 정무차관이 방한했다.
    Undersecretary of State for Political Affairs Allison Hooker visited South Korea.
    케빈 김 국무부 부차관보가 대사대리로 왔다.
    Deputy Assistant Secretary of State Kevin Kim came as chargé d'affaires.
    조 바이든 전 미국 대통령은 암 진단을 받았다.
    Former U.S. President Joe Biden was diagnosed with cancer.
    가스 릴랜드 주한 미국대사 지명자가 청문회에 나왔다.
    The nominee for U.S. ambassador to South Korea appeared at the hearing.
    사나에 다카이치 일본 총리는 취임 후 첫 회담을 했다.
    Japanese Prime Minister Sanae Takaichi held her first talks since taking office.
    카야 칼라스 EU 외교안보 고위대표는 성명을 냈다.
    EU foreign policy chief Kaja Kallas issued a statement.
    마르크 뤼터 나토 사무총장은 방위비 증액을 촉구했다.
    NATO Secretary-General Mark Rutte called for higher defense spending.
    크리스탈리나 게오르기에바 국제통화기금(IMF) 총재는 경고했다.
    IMF Managing Director Kristalina Georgieva warned of it.
    크리스틴 라가르드 유럽중앙은행(ECB) 총재는 금리를 유지했다.
    European Central Bank President Christine Lagarde kept rates unchanged.
    우에다 가즈오 일본은행 총재는 인상을 시사했다.
    Bank of Japan Governor Kazuo Ueda hinted at a hike.
    """
}
