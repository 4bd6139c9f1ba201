extension RoleTable {
  /// Armed forces. Korean ranks are one list for the services; the English of the navy stands beside that of the army.
  static let militaryRoles = """
    jcs-chairman|12|officer,head|합참의장,합동참모의장,합동참모본부^의장,합참^의장|chairman of the Joint Chiefs of Staff,Joint Chiefs of Staff chairman,Joint Chiefs chairman,JCS chairman,chair of the Joint Chiefs of Staff,Joint Chiefs chair,chairman of the Joint Chiefs,chairman of the U.S. Joint Chiefs of Staff,chairman of the US Joint Chiefs of Staff,chairman of the U.S. Joint Chiefs,chairman of the US Joint Chiefs|speaker,chief of staff
    jcs-chairman+vice|11||합참차장,합동참모차장,합참^차장,합참^부의장|vice chairman of the Joint Chiefs of Staff,JCS vice chairman,vice chairman of the JCS|
    army-chief|11|officer,head,military-chief-of-staff|육군참모총장,육군^참모총장,육군총장,육군^총장|Army chief of staff,chief of staff of the Army,Army chief,army chief|navy chief,air force chief
    navy-chief|11|officer,head,military-chief-of-staff|해군참모총장,해군^참모총장,해군총장,해군^총장,해군작전부장|chief of naval operations,Navy chief of staff,Navy chief,navy chief,CNO|air force chief
    air-force-chief|11|officer,head,military-chief-of-staff|공군참모총장,공군^참모총장,공군총장,공군^총장|Air Force chief of staff,chief of staff of the Air Force,Air Force chief,air force chief|navy chief
    military-chief-of-staff|11|officer,head|참모총장,총참모장,~총장|chief of staff,chief of the general staff,chief of general staff,~chief,military chief|
    army-chief+vice|10|officer|육군참모차장,육군^참모차장|Army vice chief of staff,vice chief of staff of the Army|
    navy-chief+vice|10|officer|해군참모차장,해군^참모차장|vice chief of naval operations,Navy vice chief of staff|
    air-force-chief+vice|10|officer|공군참모차장,공군^참모차장|Air Force vice chief of staff,vice chief of staff of the Air Force|
    military-chief-of-staff+vice|10|officer|참모차장|vice chief of staff,vice chief of the general staff|
    marine-commandant|10|officer,commander|해병대사령관,해병대^사령관|Marine Corps commandant,commandant of the Marine Corps,Marine commandant,Marine Corps commander|
    commander|9|officer,head|사령관,+사령관|~commander,commandant,commanding general|chief of staff
    commander+deputy|8||부사령관,+부사령관|deputy commander,vice commander|commander
    commander-in-chief|12|officer,head,commander|총사령관,군^통수권자,최고사령관,통수권자|commander in chief,supreme commander,top commander|
    corps-commander|8|commander,officer|군단장|corps commander,commander|
    division-commander|7|commander,officer|사단장|division commander,commander|
    brigade-commander|6|commander,officer|여단장|brigade commander,commander|
    regiment-commander|5|commander,officer|연대장|regiment commander,regimental commander,commander|
    battalion-commander|4|commander,officer|대대장|battalion commander,commander|
    company-commander|3|commander,officer|중대장|company commander,commander|
    platoon-leader|2|commander,officer|소대장|platoon leader,platoon commander|
    field-marshal|14|general,officer|~원수,차수|field marshal,marshal,vice marshal|
    general|13|general-officer,officer|?대장,육군^대장,공군^대장,4성^장군|General,Gen.,four star general,Army general,Air Force general,admiral|colonel,major general,lieutenant general,brigadier general
    admiral|13|general-officer,officer|해군^대장,?제독,?대장|admiral,Adm.|captain,rear admiral
    lieutenant-general|12|general-officer,officer|중장|lieutenant general,Lt. Gen.,three star general,vice admiral,Vice Adm.|major general,brigadier general,lieutenant colonel
    major-general|11|general-officer,officer|?소장,육군^소장,해군^소장,공군^소장,예비역^소장|major general,Maj. Gen.,two star general,rear admiral,Rear Adm.|brigadier general,lieutenant general
    brigadier-general|10|general-officer,officer|준장|brigadier general,Brig. Gen.,one star general,brigadier,rear admiral,rear admiral lower half,commodore|major general,lieutenant general
    general-officer|10|officer|장성,장군|~General,Gen.,general officer,~admiral|
    colonel|9|officer|대령|colonel,Col.,navy captain,naval captain,captain,Capt.|major,lieutenant colonel,general
    lieutenant-colonel|8|officer|중령|lieutenant colonel,Lt. Col.,commander|colonel,lieutenant
    major|7|officer|소령|?major,Maj.,lieutenant commander|colonel,captain
    captain|6|officer|~대위|?captain,Capt.|major,lieutenant
    first-lieutenant|5|officer|~중위|first lieutenant,1st lieutenant,lieutenant,Lt.|captain,second lieutenant
    second-lieutenant|4|officer|?소위|second lieutenant,2nd lieutenant,lieutenant,Lt.|captain,first lieutenant
    warrant-officer|3|soldier|준위|warrant officer|
    sergeant-major|3|soldier|?원사,주임원사|sergeant major,Sgt. Maj.,command sergeant major|
    master-sergeant|3|soldier|?상사|master sergeant,sergeant first class,Master Sgt.,Sgt. 1st Class|
    staff-sergeant|2|soldier|중사|sergeant first class,Sgt. 1st Class,staff sergeant,Staff Sgt.,sergeant,Sgt.|
    sergeant|2|soldier|하사,?병장|sergeant,Sgt.,staff sergeant,Staff Sgt.|major
    corporal|1|soldier|상병|corporal,Cpl.|
    private|1|soldier|일병,이병,이등병,일등병|private first class,Pvt.,Pfc.|
    officer|4||장교|officer,military officer|
    soldier|1||병사,군인,사병|soldier,serviceman,servicewoman,~troop|
    marine|1|soldier|해병,해병대원|marine|
    sailor|1|soldier|수병|sailor|
    pilot|3||조종사,?기장|pilot|
    copilot|2||부조종사,부기장|copilot,co pilot|pilot
    defense-counterintelligence-commander|8|commander,officer|방첩사령관,국군방첩사령관|commander of the Defense Counterintelligence Command,Defense Counterintelligence Command chief,Defense Counterintelligence commander|
    astronaut|3||우주비행사,우주인|astronaut,cosmonaut|
    """

  /// Offices, agencies, committees.
  static let administrationRoles = """
    agency-head|7|head,official|=장,청장,+청장,처장,+처장,+~원장|commissioner,administrator,~chief,~head,director,president,commissioner general|
    agency-minister|7|agency-head,head,official|처장,+처장|minister|
    agency-head+deputy|6||차장,+차장|deputy commissioner,deputy director,deputy chief,deputy administrator,deputy head,vice commissioner,vice administrator,vice director|commissioner,director
    intelligence-chief|8|head,official|국가정보원장,국정원장,정보원장,원장|director of the National Intelligence Service,NIS director,NIS chief,National Intelligence Service director,National Intelligence Service chief,~director,spy chief,intelligence chief|director of national intelligence
    national-intelligence-director|8|head,official|국가정보국장,정보국장|director of national intelligence,national intelligence director,DNI|director of the National Intelligence Service
    audit-chairman|8|head,committee-chair|감사원장|chairman of the Board of Audit and Inspection,BAI chairman,Board of Audit and Inspection chairman,chair of the Board of Audit and Inspection,chairman,chief of the Board of Audit and Inspection,head of the Board of Audit and Inspection|
    committee-chair|7|head,leader|위원장,+위원장|chairman,chairwoman,chairperson,chair,~chief,~head,~commissioner,president,~director|
    committee-chair+vice|6||부위원장,+부위원장|vice chairman,vice chair,vice chairwoman,vice chairperson,deputy chair,deputy chairman,executive vice president,vice president|chairman,chair
    committee-member|5||+~위원,상임위원,+~심의위원|commissioner,committee member,commission member,board member|
    subcommittee-chair|6|committee-chair|소위원장,+소위원장|subcommittee chair,subcommittee chairman|
    head|6||~책임자,최고^책임자,~우두머리,+~대표,~기관장,단체장|~head,~chief,~boss|
    director-general|6|head,official,director|국장,+국장,정책관,+정책관|director general,bureau chief,director,bureau director,~head,~chief|
    director-general+deputy|5||부국장,?심의관,+심의관|deputy director general,deputy director,deputy bureau chief|director general
    office-head|6|head,official,director|+실장|~head,~chief,director,director general,deputy minister,office chief,~manager|
    hq-head|6|head,official,director|본부장,+본부장|~head,~chief,director,director general,division head,general manager,deputy minister|
    bureau-chief-division|4|head,official,director|+~과장,+?계장|director,division director,division chief,~manager,section chief,section head,~head,~chief|
    director|5|head|=장,?이사,소장,+?소장,+~관장,+~단장,~국장,연구소장,센터장,+센터장,+~원장,책임자,~관리자|director,~head,~chief,president|
    director+deputy|4||부소장,?부원장,부관장,부단장,+부본부장,부센터장|deputy director,vice director,~deputy chief,~deputy head,vice president|director
    team-leader|4|head|팀장,+팀장,~반장,?조장|team leader,team head,team manager,team chief,head of the team,~manager|
    inspector-general|6|official|감찰관,감찰본부장,특별감찰관|inspector general,special inspector|
    ombudsman|5|official|옴부즈맨|ombudsman|
    official|3||관계자,당국자,~고위^관계자,공무원,?관리,관료,고위^당국자|~official,~bureaucrat,civil servant,public servant|
    official+senior|4||고위^관계자,고위관계자,고위^당국자,고위당국자,고위^관리|senior official,high ranking official,top official|
    administrator|5|head,official|+~행정처장,?행정가|administrator|
    inspector|3|official|감독관,조사관,검사관|inspector,supervisor|
    superintendent-of-education|7|head|교육감,시도교육감|superintendent of education,education superintendent,superintendent,education chief|mayor,governor
    ambassador-mission-head|5|head|공관장|head of mission,mission chief|
    regulator-governor#fss|8|head,official|금융감독원장,금감원장|governor of the Financial Supervisory Service,FSS governor,Financial Supervisory Service governor,FSS chief,Financial Supervisory Service chief|
    fsc-chairman#fsc|8|committee-chair|금융위원장|Financial Services Commission chairman,FSC chairman,chairman of the Financial Services Commission,financial services commission chief,FSC chief|
    """

  /// Provinces, cities, districts.
  static let localRoles = """
    governor|7|head,leader|지사,도지사,주지사,+도지사,+주지사,시도지사,주^지사|governor,Gov.,provincial governor,state governor|mayor
    governor+vice#economy|6||경제부지사|vice governor for economic affairs,vice governor for economy,deputy governor for economic affairs|governor
    governor+vice#administration|6||행정부지사|vice governor for administrative affairs,vice governor for administration,deputy governor for administrative affairs|governor
    governor+vice#political-affairs|6||정무부지사|vice governor for political affairs,deputy governor for political affairs|governor
    mayor+vice#economy|5||경제부시장|vice mayor for economic affairs,vice mayor for economy,deputy mayor for economic affairs|mayor
    mayor+vice#administration|5||행정부시장|vice mayor for administrative affairs,vice mayor for administration,deputy mayor for administrative affairs|mayor
    mayor+vice#political-affairs|5||정무부시장|vice mayor for political affairs,deputy mayor for political affairs|mayor
    governor+vice|6||부지사,부주지사,+부지사|vice governor,deputy governor,lieutenant governor,Lt. Gov.|governor
    mayor|6|head,leader|?시장,+?시장,특별시장,광역시장|mayor|governor
    county-head+vice|5||부군수|deputy county head,vice county head,deputy county chief,deputy mayor,vice mayor|county head
    mayor+vice|5||부시장,+부시장|vice mayor,deputy mayor|mayor
    district-head|5|head,mayor|구청장,+구청장|district mayor,ward mayor,district head,district chief,head of district,ward chief,district office chief,mayor|governor
    county-head|5|head|?군수,+?군수|county head,county governor,county chief,county mayor,~governor,mayor|
    village-head|3|head|?이장,동장,면장,읍장|village head,village chief,town chief,town head,township chief,township head,township mayor,town mayor,~chief,~head,mayor|
    """

  /// Central banks and markets.
  static let financeRoles = """
    central-bank-governor|8|head|총재|governor,Gov.,~chief,bank governor,central bank governor,central bank chief,president|
    central-bank-president|8|head|총재,연은^총재,연방준비은행^총재|president,~chief,governor|
    fed-chair|8|head|연준^의장,연방준비제도이사회^의장,연방준비제도^의장,연준의장|Fed chair,Fed chairman,Federal Reserve chair,Federal Reserve chairman,chair of the Federal Reserve,chairman of the Federal Reserve,Federal Reserve chairwoman,Fed chief|Fed governor,speaker
    fed-chair+vice|7||연준^부의장|Fed vice chair,Federal Reserve vice chair,Fed vice chairman|Fed chair
    fed-governor|7||연준^이사|Fed governor,Federal Reserve governor|
    monetary-board-member|6||금통위원,금융통화위원|monetary policy board member,member of the monetary policy board|
    economist|4|expert|경제학자,이코노미스트,수석이코노미스트,수석^이코노미스트|economist,chief economist|
    analyst|4|expert|애널리스트,분석가,+?연구원|analyst|
    trader|3||트레이더|trader|
    fund-manager|3||펀드매니저,펀드^매니저|fund manager,portfolio manager|
    banker|3||은행가,은행원,투자은행가|banker,investment banker|
    bank-president|7|head,executive|은행장,행장,+은행장|bank president,bank CEO,bank chief,president,CEO,chief executive,chief executive officer|
    bank-president+vice|6||부행장,부은행장|vice president,executive vice president,senior executive vice president,deputy president|
    accountant|3||회계사,공인회계사|accountant,certified public accountant,CPA|
    tax-accountant|3||세무사|tax accountant,tax attorney|
    """

  /// Companies, federations, unions.
  static let businessRoles = """
    chairman|8|executive,head,leader|회장,그룹^회장,?의장|chairman,chairwoman,chairperson,chair,executive chairman,executive chair,board chairman,~head,~chief|founder
    chairman+vice|7||부회장,수석부회장|vice chairman,vice chair,vice chairwoman,executive vice chairman,executive vice chair|
    president-of-body|8|executive,head,leader|=장,회장,총재,이사장,협회장,조합장,+협회장,+조합장,+연맹회장,+총재|president,~head,~chief,~chief executive|
    president-of-body+vice|7||부총재,부이사장,부회장|vice president,vice chairman,deputy governor,vice governor,senior deputy governor,Deputy Gov.,Senior Deputy Gov.|
    board-chairman|8|executive,head,leader|이사회^의장,이사회의장,이사장,+이사장|board chairman,chairman of the board,chair of the board,chairman,chairwoman,chair,chairperson,board chair,~director|speaker
    ceo|7|executive,head,leader|대표이사,최고경영자,CEO,대표,사장,대표^이사,최고경영책임자,+대표이사|CEO,chief executive officer,chief executive,president,president and CEO,managing director,~head,~chief,representative director|chairman,chief operating officer,chief financial officer,vice chairman,deputy CEO,chief technology officer,founder
    company-president|7|executive,head|사장,대표이사^사장,+~사장|president,CEO,chief executive,chief executive officer,~head,~boss,~owner|
    company-vice-president|6|executive|부사장|executive vice president,senior vice president,EVP,vice president,senior executive vice president,deputy CEO,deputy chief executive,vice chairman|president,CEO,chairman
    company-president+vice|6|||deputy chief|
    company-director|5|executive,head|크리에이티브^디렉터,아트^디렉터,커머셜^디렉터,마케팅^디렉터,테크니컬^디렉터,~디렉터|director,creative director,art director|
    managing-director|6|executive,head|?전무,전무이사,상무,상무이사,대표이사,총괄^책임자,관리^책임자|managing director|
    senior-executive|5|executive|?전무,전무이사,?상무,상무이사|executive vice president,senior vice president,senior managing director,executive director,senior executive director,senior executive,managing director,executive managing director,vice president|
    cfo|6|executive|최고재무책임자,최고재무관리자,CFO|CFO,chief financial officer,finance chief|chief operating officer,chief technology officer
    coo|6|executive|최고운영책임자,COO|COO,chief operating officer|
    cto|6|executive|최고기술책임자,CTO|CTO,chief technology officer,chief technical officer|
    chief-officer|6|executive|+최고책임자,최고마케팅책임자,최고정보책임자,최고투자책임자,최고전략책임자,최고제품책임자,최고정보보호책임자|chief marketing officer,chief information officer,chief investment officer,chief strategy officer,chief product officer,chief information security officer,CIO,CMO|
    board-director|5|executive|?이사,등기이사,사내이사,상임이사,비상임이사|director,board member,board director,registered director,executive director,inside director,member of the board|
    outside-director|5||사외이사|outside director,independent director,non executive director,nonexecutive director|inside director,executive director
    auditor|5||감사위원,상임감사,?감사|auditor,commissioner of the Board of Audit and Inspection,BAI commissioner,standing auditor|
    executive|4||임원,경영진,중역,간부|~executive,executive officer|
    head-of-company|6|head,executive|~대표,공동대표,+~대표|~head,representative,co CEO,~leader,~owner|
    founder|6||창업자,창립자,설립자,공동창업자,공동^창업자,창업주|founder,co founder,cofounder|
    owner|5||~오너,구단주,소유주,소유자|owner|
    shareholder|3||최대주주,대주주,주주|shareholder,largest shareholder,majority shareholder|
    manager|4|head|매니저,~관리자,+?지배인,총지배인,~관리인,지점장,점장|~manager,general manager,store manager,branch manager|
    branch-head|4|head|지사장,지부장,지점장,법인장,지국장|branch head,branch manager,branch chief,bureau chief,country manager,country head,chapter head,regional head,president,managing director,general manager,~head,~chief|chairman,chief executive
    plant-manager|4|head|공장장|plant manager,plant head,factory manager,factory director|
    union-leader|6|head|노조위원장,노조^위원장,노동조합^위원장,노조^지부장,노조지부장|union leader,union chief,union head,union president,labor union leader,union chairman|
    entrepreneur|3||기업가,기업인,사업가,경영인,재계^인사|entrepreneur,businessman,businesswoman,businessperson,business leader|
    tycoon|4||재벌^총수,재벌총수,총수,~갑부,억만장자,거물|tycoon,magnate,billionaire,mogul|
    employee|1||~직원,사원,회사원|~employee,~staff member,office worker|
    assistant-manager|2||?대리,?주임|assistant manager,deputy manager|
    deputy-general-manager|3||?차장,?부부장|deputy general manager,deputy manager,deputy head|
    executive-director|5|executive,head|상임이사,집행이사,?사무국장|executive director|
    broker|2||중개인,공인중개사|~broker,realtor,real estate agent|
    """
}
