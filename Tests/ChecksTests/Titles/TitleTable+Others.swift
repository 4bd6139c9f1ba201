extension TitleTable {
  /// Banks, agencies, places, companies, sports, and modifiers.
  static let others = """
    소방서장 | fire chief | firefighter
    소방관 | firefighter | fire chief
    간호조무사 | nursing assistant; assistant nurse; nurse's aide | nurse; doctor
    교도소장 | prison governor; warden; prison chief | prison guard
    합참의장 | JCS chairman; chairman of the Joint Chiefs of Staff; Joint Chiefs of Staff chairman | chief of staff; vice chairman of the Joint Chiefs of Staff; former JCS chairman
    합참의장 후보자 | JCS chairman nominee; nominee for JCS chairman | JCS chairman
    합동참모의장 | chairman of the Joint Chiefs of Staff | speaker; Army chief of staff
    육군참모총장 | Army chief of staff; Army Chief of Staff | Navy chief of staff; Air Force chief of staff; former Army chief of staff
    해군참모총장 | chief of naval operations; Navy chief of staff | Army chief of staff; Air Force chief
    공군참모총장 | Air Force chief of staff | Navy chief of staff; Army chief
    해병대사령관 | Marine Corps commandant; commandant of the Marine Corps | deputy commandant of the Marine Corps; Army chief of staff
    사령관 | commander | deputy commander; chief of staff
    부사령관 | deputy commander; vice commander | commander
    주한미군사령관 | commander of U.S. Forces Korea; USFK commander | deputy commander of U.S. Forces Korea
    방첩사령관 | commander of the Defense Counterintelligence Command | deputy commander of the Defense Counterintelligence Command
    중장 | lieutenant general; Lt. Gen.; vice admiral | major general; lieutenant colonel
    예비역 중장 | retired lieutenant general | retired major general
    예비역 소장 | retired major general; major general | retired brigadier general; retired lieutenant general
    준장 | brigadier general; Brig. Gen. | major general; colonel
    예비역 준장 | retired brigadier general | retired major general
    육군 대장 | Army general; Gen. | colonel; lieutenant general
    대령 | colonel; Col. | Maj.; lieutenant colonel
    예비역 대령 | retired colonel | retired major; retired lieutenant colonel
    중령 | lieutenant colonel; Lt. Col. | lieutenant general; Col.
    소령 | Maj.; lieutenant commander | colonel; lieutenant colonel
    중사 | sergeant first class; staff sergeant | lieutenant colonel
    군단장 | corps commander | division commander; brigade commander
    사단장 | division commander | corps commander; battalion commander
    여단장 | brigade commander | division commander
    연대장 | regiment commander; regimental commander | division commander
    대대장 | battalion commander | regiment commander
    대사 | ambassador | consul general; deputy ambassador; former ambassador
    주미대사 | ambassador to the United States | consul general; former ambassador to the United States
    주한미국대사 | U.S. ambassador to South Korea | former U.S. ambassador to South Korea; consul general
    주한 미국대사 대리 | U.S. charge d'affaires | U.S. ambassador to South Korea
    주유엔대사 | ambassador to the United Nations; U.N. ambassador | former ambassador to the United Nations
    주일대사 | ambassador to Japan | consul general
    총영사 | consul general | ambassador
    특사 | special envoy; envoy | consul general
    대북특별대표 | special representative for North Korea; special representative | deputy special representative for North Korea
    수석대표 | chief negotiator; chief delegate | deputy chief negotiator
    무역대표부 대표 | trade representative | deputy trade representative; acting trade representative
    한국은행 총재 | Bank of Korea governor; governor of the Bank of Korea | Bank of Japan governor; deputy governor of the Bank of Korea; former Bank of Korea governor
    한은 총재 | BOK governor; Bank of Korea Governor | Fed chair; BOK deputy governor
    연준 의장 | Fed chair; Federal Reserve chairman; Fed Chair | Fed governor; Fed vice chair; former Fed chair
    연준 이사 | Fed governor | Fed chair
    유럽중앙은행 총재 | European Central Bank president; ECB president | vice president of the European Central Bank; Bank of Japan governor
    일본은행 총재 | Bank of Japan governor; BOJ governor | Bank of Korea governor; deputy governor of the Bank of Japan
    금융위원장 | Financial Services Commission chairman; FSC chairman | Fair Trade Commission chairman; FSC vice chairman
    금융감독원장 | FSS governor; Financial Supervisory Service governor | deputy governor of the Financial Supervisory Service; former FSS governor
    공정거래위원장 | Fair Trade Commission chairman; FTC chairperson | Financial Services Commission chairman; FTC vice chairman
    방송통신위원장 | Korea Communications Commission chairman; KCC chairman | vice chairman of the Korea Communications Commission; FTC chairman
    국가정보원장 | National Intelligence Service director; NIS director; spy chief | director of national intelligence; deputy director of the National Intelligence Service
    국정원장 | NIS chief; NIS director | former NIS director; deputy director of the NIS
    국가정보국장 | director of national intelligence | director of the National Intelligence Service; deputy director of national intelligence
    감사원장 | chairman of the Board of Audit and Inspection; BAI chairman; BAI chief | acting chairman of the Board of Audit and Inspection
    전 감사원장 권한대행 | former acting chairman of the Board of Audit and Inspection; former acting chairman | former chairman; acting chairman
    FBI 국장 | FBI director; director of the FBI | CIA director; former FBI director; deputy FBI director
    CIA 국장 | CIA director | FBI director
    전 FBI 국장 | former FBI director | FBI director
    질병관리청장 | KDCA commissioner; Korea Disease Control and Prevention Agency commissioner | deputy KDCA commissioner
    국세청장 | National Tax Service commissioner; NTS commissioner | Korea Customs Service commissioner; NTS deputy commissioner
    관세청장 | Korea Customs Service commissioner | National Tax Service commissioner
    통계청장 | Statistics Korea commissioner | National Tax Service commissioner
    위원장 | chairman; chairperson; chair; chief | vice chairman
    부위원장 | vice chairman; vice chair; deputy chair | chairman; chair
    상임위원장 | committee chair; committee chairman | committee vice chair
    국장 | director general; director; bureau chief | deputy director general
    부국장 | deputy director; deputy director general | director general
    청장 | commissioner; administrator; chief | deputy commissioner; vice commissioner
    차장 | deputy commissioner; deputy director | commissioner; director
    교육감 | superintendent of education; superintendent; education chief | mayor; governor
    도지사 | governor; provincial governor | mayor; vice governor
    경기도지사 | Gyeonggi governor; governor of Gyeonggi Province; Gyeonggi Gov. | South Gyeongsang governor; mayor; vice governor of Gyeonggi Province
    경기지사 | Gyeonggi Governor | Gangwon Governor; Gyeonggi vice governor
    제주도지사 | Jeju governor | Gangwon governor
    주지사 | governor; Gov. | mayor; lieutenant governor; former governor
    캘리포니아 주지사 | California governor; Gov. | Florida governor; mayor of California
    텍사스 주지사 | Texas governor; Texas Gov. | California governor; Texas senator
    전 플로리다 주지사 | former Florida governor | Florida governor
    부지사 | vice governor; deputy governor; lieutenant governor | governor
    정무부지사 | vice governor; deputy governor | governor; mayor
    서울시장 | Seoul mayor; mayor of Seoul | Seoul governor; Busan mayor; former Seoul mayor
    부산시장 | Busan mayor; mayor of Busan | Daegu mayor; deputy mayor of Busan
    대구시장 | Daegu mayor | Daejeon mayor; Daegu governor
    전 서울시장 | former Seoul mayor | Seoul mayor
    서울시장 후보 | Seoul mayoral candidate; candidate for Seoul mayor; candidate for mayor | Seoul mayor
    뉴욕시장 | New York mayor; mayor of New York | New York governor; Chicago mayor
    도쿄도지사 | Tokyo governor | Osaka governor
    부시장 | deputy mayor; vice mayor | mayor
    구청장 | district mayor; ward mayor; district head | governor; deputy district mayor
    회장 | chairman; president; chairperson | vice chairman; former chairman
    명예회장 | honorary chairman; chairman emeritus | vice chairman
    부회장 | vice chairman; vice chair; vice president | chairman; CEO
    전 회장 | former chairman; former president | chairman; former vice chairman
    삼성전자 회장 | Samsung Electronics chairman; executive chairman; chairman of Samsung Electronics | Samsung Electronics vice chairman; vice chairman of Samsung Electronics
    삼성전자 부회장 | Samsung Electronics vice chairman; vice chairman of Samsung Electronics | chairman of Samsung Electronics
    SK그룹 회장 | chairman of SK Group; SK Group chairman | vice chairman of SK Group
    사장 | president; CEO; chief executive | vice president
    부사장 | vice president; executive vice president; senior vice president | president; CEO; chairman
    대표이사 | CEO; chief executive officer; president | vice chairman; deputy CEO
    최고경영자 | CEO; chief executive | chairman; deputy CEO
    전 최고경영자 | former CEO | CEO; former vice chairman
    최고재무책임자 | CFO; chief financial officer | CEO; chief operating officer
    최고운영책임자 | COO; chief operating officer | chief financial officer
    최고기술책임자 | CTO; chief technology officer | chief executive officer
    사외이사 | outside director; independent director | executive director; inside director
    이사장 | chairman; president; board chairman; chairperson | vice chairman
    총재 | governor; president | vice president; deputy governor
    부총재 | deputy governor; vice president; vice governor | governor; president
    은행장 | bank president; CEO; president | vice president
    노조위원장 | union leader; union president; union chief | deputy union leader
    노조 부의장 | union vice chairman; vice chair | union convenor; union chairman
    창업자 | founder; co-founder | former founder
    설립자 | founder | chairman; CEO
    지점장 | branch manager | deputy branch manager
    공장장 | plant manager; plant head | deputy plant manager
    총장 | president; university president; chancellor; secretary-general | vice president; dean
    서울대 총장 | Seoul National University president; president of Seoul National University | vice president of Seoul National University; former president of Seoul National University
    부총장 | vice president; vice chancellor | president
    학장 | dean | president; vice dean
    대학원장 | dean; graduate school dean | deputy dean
    교장 | principal; headmaster | vice principal; assistant principal
    교감 | vice principal; assistant principal | principal
    교수 | professor | associate professor; assistant professor
    부교수 | associate professor | professor; assistant professor
    조교수 | assistant professor | professor; associate professor
    명예교수 | professor emeritus; emeritus professor; professor | assistant professor
    연세대 교수 | Yonsei University professor; professor at Yonsei University | associate professor at Yonsei University
    교황 | pope; pontiff | archbishop; bishop
    추기경 | Cardinal Stephen Kim | archbishop; pope
    대주교 | archbishop | bishop
    주교 | bishop | archbishop
    신부 | priest | bishop
    목사 | pastor; Rev. | priest
    전문의 | doctor; specialist | nurse
    외과의사 | surgeon | nurse
    간호사 | nurse | doctor
    병원장 | hospital director; hospital president | deputy hospital director
    감독 | coach; manager; head coach; director | captain; assistant coach; former coach
    축구대표팀 감독 | national team head coach; national soccer team coach | assistant coach; team captain
    전 축구대표팀 감독 | former national team coach | national team coach
    수석코치 | assistant coach; head coach; bench coach | captain
    코치 | coach; assistant coach | captain
    전 코치 | former coach | coach
    손흥민 주장 | captain; team captain | coach; head coach
    부주장 | vice captain | captain
    심판 | referee; umpire | coach
    골키퍼 | goalkeeper; keeper | team captain
    투수 | pitcher | catcher
    포수 | catcher | pitcher
    IOC 위원장 | IOC president; president of the International Olympic Committee | IOC vice president; FIFA president
    FIFA 회장 | FIFA president; president of FIFA | IOC president; former FIFA president
    대한축구협회장 | Korea Football Association president; KFA president | KFA vice president; IOC president
    기자 | reporter; journalist; correspondent | editor
    편집장 | editor-in-chief; chief editor; editor | reporter
    영화감독 | film director; director; filmmaker | actor
    배우 | actor; actress | director
    가수 | singer | former singer
    피아니스트 | pianist | violinist
    지휘자 | conductor | composer
    작곡가 | composer | conductor
    소설가 | novelist; author; writer | former novelist
    전직 판사 | former judge | judge; former prosecutor
    전직 경찰관 | former police officer | police officer; former police chief
    직전 회장 | former chairman; immediate past chairman | vice chairman
    현직 판사 | sitting judge; incumbent judge; judge | former judge; prosecutor
    초대 대통령 | first president; founding president; president | former vice president; prime minister
    차기 대통령 | next president; incoming president; president | former president
    임시 대통령 | interim president; acting president | president
    초대 감독 | first coach; first head coach | captain
    EU 집행위원장 | European Commission president; president of the European Commission; EU Commission president | president of the European Council; European commissioner
    집행위원장 | president of the European Commission; commission president | president of the European Council
    상임의장 | president of the European Council | president of the European Commission
    고위대표 | high representative | deputy high representative
    행정장관 | chief executive | president; governor
    홍콩 행정장관 | Hong Kong chief executive | Hong Kong president
    대만 총통 | Taiwanese president; Taiwan's president | Taiwanese premier; Taiwanese vice president
    중국 국가주석 | Chinese president | Chinese premier; Chinese vice president
    경호처장 | presidential security chief; chief of the Presidential Security Service | chief of staff
    부통령 당선인 | vice president-elect | president-elect; vice president
    주지사 당선인 | governor-elect | governor; governor candidate
    시장 당선인 김철수 | mayor-elect | mayor
    국회의장 후보 | candidate for National Assembly speaker | National Assembly speaker
    전 국정원장 | former NIS director; former spy chief | NIS director
    전 합참의장 | former JCS chairman | JCS chairman
    전 육군참모총장 | former Army chief of staff | Army chief of staff; former Navy chief of staff
    전 주미대사 | former ambassador to the United States | ambassador to the United States
    전 한은 총재 | former Bank of Korea governor | Bank of Korea governor
    전 대변인 | former spokesperson; former spokesman | spokesperson; former deputy spokesperson
    전 비서실장 | former chief of staff | chief of staff
    전 국무총리 | former prime minister | prime minister
    전 대법원장 | former chief justice | chief justice; former Supreme Court justice
    전 국가안보보좌관 | former national security adviser | national security adviser; former deputy national security adviser
    전 부총리 | former deputy prime minister | deputy prime minister; former prime minister
    전 검사장 | former chief prosecutor | chief prosecutor
    전 원내대표 | former floor leader | floor leader; former deputy floor leader
    전 사무총장 | former secretary-general | secretary-general
    전 총장 | former president; former secretary-general | vice president; acting president
    """
}
