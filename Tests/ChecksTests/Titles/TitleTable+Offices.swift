extension TitleTable {
  /// Offices of state, law, police and the forces.
  static let offices = """
    대통령 | president | prime minister; vice president; former president
    전 대통령 | former president; ex-president | president; acting president
    前 대통령 | former president | president
    현 대통령 | incumbent president; current president; president | former president
    신임 대통령 | new president; newly elected president; president | former president
    당시 대통령 | then-president; former president; president | vice president; prime minister
    대통령 권한대행 | acting president | president; vice president
    전 대통령 권한대행 | former acting president | former president; acting president
    대통령 당선인 | president-elect | president; former president; presidential candidate
    대통령 당선자 | president-elect | president
    대통령 후보 | presidential candidate; candidate for president; presidential hopeful | president; president-elect
    대선 후보 | presidential candidate; presidential nominee | president; president-elect
    전 대통령 후보 | former presidential candidate | former president
    부통령 | vice president; VP | president; deputy prime minister
    전 부통령 | former vice president | vice president; former president
    부통령 후보 | vice presidential candidate; candidate for vice president | vice president
    국가주석 | president | vice president; prime minister; premier
    국가부주석 | vice president | president
    미국 대통령 | U.S. President; American president; president of the United States | South Korean president; U.S. vice president; former U.S. president
    도널드 트럼프 미국 대통령 | U.S. President Donald Trump | Former U.S. President Donald Trump; U.S. Vice President Donald Trump
    이명박 전 대통령 | former President Lee Myung-bak | President Lee Myung-bak
    윤석열 당시 대통령 | then-President Yoon Suk Yeol | then-Prime Minister Yoon Suk Yeol
    국무총리 | prime minister; premier | president; chancellor; deputy prime minister
    총리 | prime minister; chancellor | president; vice president
    국무총리 직무대행 | acting prime minister | prime minister
    국무총리 후보자 | prime minister nominee; prime ministerial nominee; nominee for prime minister | prime minister
    전 총리 | former prime minister | prime minister; former president
    임시 총리 | interim prime minister; caretaker prime minister; acting prime minister | prime minister
    초대 총리 | first prime minister; inaugural prime minister; prime minister | former prime minister
    독일 총리 | German chancellor; German Chancellor | German president; German vice chancellor
    부총리 | deputy prime minister; vice premier | prime minister; vice president
    경제부총리 | deputy prime minister for economic affairs; deputy prime minister | prime minister
    사회부총리 | deputy prime minister for social affairs | prime minister; deputy prime minister for economic affairs
    중국 부총리 | Chinese vice premier | Chinese premier
    국왕 | king | crown prince; queen
    여왕 | queen | princess
    왕세자 | crown prince | king
    일왕 | emperor | king; crown prince
    최고지도자 | supreme leader | president
    이란 최고지도자 | Iranian supreme leader; Iran's supreme leader | Iranian president
    북한의 지도자 | North Korean leader; leader of North Korea | South Korean leader
    국무위원장 | chairman of the State Affairs Commission; North Korean leader | prime minister
    총비서 | general secretary | secretary-general
    총서기 | general secretary | secretary of state
    외교장관 | foreign minister; minister of foreign affairs; top diplomat; minister | secretary of state; vice foreign minister; former foreign minister
    외교부 장관 | foreign minister; minister | secretary of state; defense minister
    한미 외교장관 | foreign ministers of South Korea and the United States; South Korean and U.S. foreign ministers | defense ministers of South Korea and the United States
    한미일 국방장관 | defense ministers of South Korea, the United States and Japan | foreign ministers of South Korea, the United States and Japan
    한·중·일 외교장관 | foreign ministers of South Korea, China and Japan | trade ministers of South Korea, China and Japan
    미국 국무장관 | U.S. secretary of state; Secretary of State; U.S. top diplomat | U.S. secretary of defense; U.S. foreign minister; U.S. deputy secretary of state; former U.S. secretary of state
    미 국무장관 | U.S. Secretary of State | U.S. Secretary of Defense; former U.S. Secretary of State
    전 국무장관 | former Secretary of State | Secretary of State
    신임 미국 국무장관 | newly appointed U.S. Secretary of State; U.S. Secretary of State | former U.S. Secretary of State
    국무장관 | secretary of state | foreign minister; secretary of defense
    국무장관 지명자 | secretary of state nominee; nominee for secretary of state | secretary of state
    국무부 부장관 | deputy secretary of state | secretary of state; assistant secretary of state
    국무부 차관 | undersecretary of state | secretary of state; assistant secretary of state
    국무부 차관보 | assistant secretary of state | secretary of state; undersecretary of state
    국무부 대변인 | State Department spokesperson; State Department spokesman | Pentagon spokesperson; secretary of state
    미국 국방장관 | U.S. defense secretary; U.S. secretary of defense | U.S. secretary of state; U.S. deputy secretary of defense
    미국 재무장관 | U.S. treasury secretary; secretary of the Treasury | U.S. commerce secretary
    미국 상무장관 | U.S. commerce secretary | U.S. treasury secretary
    미국 법무장관 | U.S. attorney general | U.S. solicitor general; U.S. deputy attorney general
    미국 국토안보장관 | U.S. homeland security secretary; secretary of homeland security | U.S. interior secretary
    미국 에너지장관 | U.S. energy secretary | U.S. treasury secretary
    미국 농무장관 | U.S. agriculture secretary | U.S. labor secretary
    미국 교통장관 | U.S. transportation secretary | U.S. labor secretary
    미국 노동장관 | U.S. labor secretary | U.S. education secretary
    미국 해군장관 | U.S. secretary of the Navy; Navy secretary | U.S. secretary of state
    영국 외무장관 | British foreign secretary; British foreign minister | British home secretary; British prime minister
    영국 재무장관 | British chancellor of the exchequer; chancellor of the exchequer | British prime minister
    영국 내무장관 | British home secretary; British interior minister | British foreign secretary
    일본 외무상 | Japanese foreign minister | Japanese defense minister; Japanese vice foreign minister
    외무상 | foreign minister | defense minister; secretary of state
    방위상 | defense minister | foreign minister
    재무상 | finance minister | foreign minister
    관방장관 | chief cabinet secretary | secretary of state; deputy chief cabinet secretary
    일본 총리 | Japanese prime minister | Japanese emperor; Japanese deputy prime minister
    북한 외무상 | North Korean foreign minister | North Korean vice foreign minister; North Korean defense minister
    외무성 부상 | vice foreign minister; vice minister of foreign affairs | foreign minister
    외무성 제1부상 | first vice foreign minister; first vice minister of foreign affairs | foreign minister
    중국 외교부장 | Chinese foreign minister; minister of foreign affairs | Chinese defense minister; Chinese vice foreign minister
    중국 국방부장 | Chinese defense minister | Chinese foreign minister
    상무부장 | commerce minister | foreign minister; vice commerce minister
    중국 외교부 대변인 | Chinese Foreign Ministry spokesperson | Chinese Defense Ministry spokesperson
    통상교섭본부장 | trade minister; minister for trade | vice trade minister; foreign minister
    기재부 장관 | finance minister; economy minister | trade minister; vice finance minister
    기재부 1차관 | first vice finance minister | finance minister; second vice finance minister
    복지부 2차관 | second vice health minister; vice health minister | health minister; first vice health minister
    행안부 장관 | interior minister; interior and safety minister | vice interior minister; health minister
    국토부 장관 | land minister | environment minister
    산업부 장관 | industry minister; trade minister; business secretary | foreign minister; vice industry minister
    과기정통부 장관 | science minister; science and ICT minister | culture minister
    문체부 장관 | culture minister | science minister
    경제부 장관 | economy minister; finance minister | justice minister
    재무장관 | finance minister; treasury secretary | trade minister; foreign minister
    내무장관 | interior minister; home secretary | foreign minister
    법무장관 | justice minister; attorney general | chief justice; vice justice minister
    법무부 장관 | justice minister; minister of justice | prosecutor general; vice justice minister
    차관 | vice minister; deputy minister; undersecretary | minister
    차관보 | deputy minister; assistant minister; assistant secretary | minister; vice minister
    장관 | minister; secretary | vice minister; deputy secretary
    장관 내정자 | minister nominee; minister-designate | minister
    국무위원 | cabinet member; cabinet minister | senator
    대통령 비서실장 | presidential chief of staff; chief of staff | spokesman; presidential chief of staff for policy
    백악관 비서실장 | White House chief of staff | White House press secretary; former White House chief of staff
    대통령실 정책실장 | presidential chief of staff for policy; presidential policy chief | presidential chief of staff
    국가안보실장 | national security adviser; director of national security | deputy national security adviser; defense minister
    국가안보실 1차장 | first deputy national security adviser; principal deputy national security adviser; deputy national security adviser | national security adviser
    백악관 국가안보보좌관 | White House national security adviser; U.S. national security advisor | White House deputy national security adviser; White House chief of staff
    민정수석 | senior presidential secretary for civil affairs; presidential senior secretary for civil affairs | presidential chief of staff
    홍보수석 | senior presidential secretary for public relations | presidential chief of staff
    대통령실 대변인 | presidential spokesperson; presidential spokesman | deputy presidential spokesperson; foreign ministry spokesperson
    백악관 대변인 | White House press secretary; White House spokesperson | White House chief of staff; White House deputy press secretary
    대변인 | spokesman; spokeswoman; spokesperson | chief of staff; deputy spokesman
    부대변인 | deputy spokesman; deputy spokesperson | spokesman
    수석대변인 | chief spokesperson; senior spokesperson; spokesman | chief of staff
    정부 대변인 | government spokesperson | government minister
    외교부 대변인 | Foreign Ministry spokesman; Foreign Ministry spokesperson | Defense Ministry spokesman; deputy Foreign Ministry spokesman
    국회의장 | National Assembly speaker; speaker of the National Assembly; speaker | National Assembly chairman; vice speaker; chairman
    국회부의장 | vice speaker; deputy speaker of the National Assembly | speaker; speaker of the National Assembly
    전 국회의장 | former National Assembly speaker | National Assembly speaker
    하원의장 | House speaker; speaker of the House | Senate president; House majority leader; chairman
    미국 하원의장 | U.S. House speaker; speaker of the U.S. House | U.S. House majority leader
    국회의원 | lawmaker; member of the National Assembly; MP | senator; former lawmaker
    한국 국회의원 | South Korean lawmaker; South Korean member of the National Assembly | South Korean senator; South Korean congressman
    상원의원 | senator; lawmaker; Sen. | congressman; Rep.; governor; former senator
    하원의원 | representative; congressman; congresswoman; Rep.; lawmaker | senator; Sen.; governor
    전 하원의원 | former congressman; former representative | congressman; former senator
    연방하원의원 | congresswoman; U.S. representative | senator
    상원의원 후보 | Senate candidate; senator candidate | senator
    공화당 상원의원 | Republican senator; senator | Democratic senator; Republican congressman
    민주당 하원의원 | Democratic congressman; Democratic Rep. | Republican congressman; Democratic Sen.
    애리조나 상원의원 | Arizona senator; Arizona Sen. | Arizona congressman; Florida senator
    의원 | lawmaker; legislator | mayor; governor
    주의원 | state lawmaker; state representative | senator
    시의원 | city council member; councilman | senator; mayor
    도의원 | provincial council member; council member | senator; governor
    유럽의회 의원 | member of the European Parliament; MEP | senator
    원내대표 | floor leader; majority leader | deputy floor leader; party chairman
    더불어민주당 원내대표 | Democratic Party floor leader; floor leader of the Democratic Party | People Power Party floor leader; former Democratic Party floor leader
    국민의힘 원내대표 | People Power Party floor leader; PPP floor leader | Democratic Party floor leader
    다수당 원내대표 | majority leader | minority leader
    소수당 원내대표 | minority leader | majority leader
    원내수석부대표 | senior deputy floor leader; deputy floor leader | floor leader
    당 대표 | party leader; party chairman; leader | floor leader; deputy party leader; former party leader
    더불어민주당 대표 | Democratic Party leader; leader of the Democratic Party; DP chairman | People Power Party leader; former Democratic Party leader
    국민의힘 대표 | People Power Party leader; PPP leader | Democratic Party leader
    전 당대표 | former party leader | party leader
    야당 대표 | opposition leader; leader of the opposition | prime minister
    비상대책위원장 | interim leader; emergency committee chairman | floor leader
    비대위원장 | interim leader; emergency committee chair | floor leader
    최고위원 | Supreme Council member; supreme council member | senator
    정책위의장 | policy committee chair; policy chief | speaker
    사무총장 | secretary-general; director-general; executive director | secretary of state; deputy secretary-general
    유엔 사무총장 | U.N. secretary-general; United Nations Secretary-General | U.N. deputy secretary-general; former U.N. secretary-general; NATO secretary-general
    전 유엔 사무총장 | former U.N. Secretary-General; former U.N. secretary general | U.N. Secretary-General
    나토 사무총장 | NATO secretary general; NATO Secretary-General | U.N. secretary-general; former NATO secretary general
    사무차장 | deputy secretary-general; under secretary-general | secretary-general
    세계보건기구 사무총장 | WHO director-general; director-general of the World Health Organization | WTO director-general
    선거대책위원장 | campaign chief; campaign chairman | floor leader
    대법원장 | chief justice; Supreme Court chief justice; chief justice of the Supreme Court | Supreme Court justice; associate justice; former chief justice
    대법원장 후보자 | chief justice nominee; nominee for chief justice | Supreme Court nominee; chief justice
    대법관 | Supreme Court justice; justice; associate justice | chief justice; Supreme Court chief justice
    대법관 후보자 | Supreme Court justice nominee; Supreme Court nominee | chief justice nominee; Supreme Court justice
    연방대법관 | Supreme Court justice; U.S. Supreme Court justice | chief justice
    전 대법관 | former Supreme Court justice | Supreme Court justice; former chief justice
    헌법재판소장 | president of the Constitutional Court; Constitutional Court president | Constitutional Court justice; acting president of the Constitutional Court
    헌법재판소장 권한대행 | acting president of the Constitutional Court | president of the Constitutional Court
    헌법재판관 | Constitutional Court justice; justice of the Constitutional Court | president of the Constitutional Court; Constitutional Court chief justice
    판사 | judge | prosecutor; lawyer
    부장판사 | judge; senior judge; presiding judge | prosecutor
    재판장 | presiding judge | prosecutor
    검찰총장 | prosecutor general; top prosecutor; chief prosecutor | attorney general; chief justice; former prosecutor general
    전 검찰총장 | former prosecutor general | prosecutor general; former attorney general
    검찰총장 후보자 | prosecutor general nominee; nominee for prosecutor general | prosecutor general
    검찰총장 직무대행 | acting prosecutor general | prosecutor general
    검사장 | chief prosecutor; district attorney | judge
    부장검사 | senior prosecutor; chief prosecutor | judge
    특별검사 | special prosecutor; special counsel; independent counsel | attorney general; prosecutor general; deputy special prosecutor
    특검 | special counsel; special prosecutor | prosecutor general; assistant special prosecutor
    특검보 | assistant special prosecutor; deputy special counsel | special prosecutor
    공수처장 | CIO chief; chief of the CIO | prosecutor general
    변호사 | lawyer; attorney | judge; prosecutor
    국선변호인 | public defender; court-appointed lawyer; lawyer | judge
    경찰청장 | National Police Agency commissioner general; police chief; commissioner general | deputy commissioner general; former police chief
    서울경찰청장 | Seoul Metropolitan Police Agency commissioner; Seoul police chief | acting Seoul police chief
    경찰서장 | police chief; police station chief | police officer; deputy police chief
    경찰관 | police officer; policeman; officer | police chief
    치안정감 | chief superintendent general | superintendent; police constable
    치안감 | senior superintendent general | senior superintendent
    경무관 | superintendent general | superintendent
    총경 | senior superintendent | inspector; superintendent
    김철수 경정 | superintendent | senior superintendent; inspector
    김철수 경감 | senior inspector | colonel; superintendent
    김철수 경위 | inspector; lieutenant | superintendent
    김철수 경사 | assistant inspector; sergeant | superintendent
    순경 | police officer; constable | inspector
    """
}
