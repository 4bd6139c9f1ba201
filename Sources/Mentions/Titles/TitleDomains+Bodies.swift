extension TitleDomains {
  static let agencyTable = """
    police|경찰청,경찰,국가경찰,경찰국|police,national police,National Police Agency,Korean National Police Agency,NPA|police,the police,state police,the state police
    seoul-police,police|서울경찰청,서울경찰,서울지방경찰청,서울시경|Seoul Metropolitan Police Agency,Seoul police,Seoul metropolitan police|
    prosecution|검찰,검찰청,대검찰청,대검,서울중앙지검,중앙지검,지검|prosecution,prosecutors' office,Supreme Prosecutors' Office,Seoul Central District Prosecutors' Office|
    tax|국세청,국세|tax,National Tax Service,NTS,IRS,Internal Revenue Service|
    customs|관세청,관세|customs,Korea Customs Service,Customs Service|
    procurement|조달청|Public Procurement Service|
    statistics|통계청,국가데이터처|statistics,Statistics Korea|
    military-manpower|병무청|Military Manpower Administration|
    arms-procurement|방위사업청,방사청|Defense Acquisition Program Administration,DAPA|
    fire|소방청,소방|fire,National Fire Agency,fire agency|
    coast-guard|해양경찰청,해경,해양경찰|coast guard,Korea Coast Guard|
    weather|기상청|weather,Korea Meteorological Administration,KMA,weather agency|
    disease-control|질병관리청,질병청,질병관리본부|Korea Disease Control and Prevention Agency,KDCA,disease control,Korea Centers for Disease Control and Prevention,KCDC|disease control and prevention
    cdc|질병통제예방센터|Centers for Disease Control and Prevention,CDC|
    food-drug|식품의약품안전처,식약처,식품의약국|Ministry of Food and Drug Safety,food and drug safety,food and drug,FDA,Food and Drug Administration|
    heritage|국가유산청,문화재청|heritage,Korea Heritage Service,Cultural Heritage Administration|
    forest|산림청|forest,Korea Forest Service|
    patent|특허청|patent,Korean Intellectual Property Office,KIPO|
    aerospace|우주항공청,항공우주국,나사|Korea AeroSpace Administration,KASA,NASA|
    overseas-koreans|재외동포청,재외동포|Overseas Koreans Agency,overseas Koreans|
    nis,intelligence|국가정보원,국정원|National Intelligence Service,NIS,spy agency|
    intelligence|정보|intelligence,spy,military intelligence|
    cia|중앙정보국,CIA|CIA,Central Intelligence Agency|
    fbi|연방수사국,FBI|FBI,Federal Bureau of Investigation|
    dni|국가정보국|Office of the Director of National Intelligence|
    nsa|국가안보국|National Security Agency,NSA|
    bok|한국은행,한은|Bank of Korea,BOK|
    fed|연방준비제도,연방준비제도이사회,연준|Federal Reserve,Fed|
    ecb|유럽중앙은행,ECB|European Central Bank,ECB|
    boj|일본은행|Bank of Japan,BOJ|
    boe|영란은행,영국중앙은행|Bank of England|
    pboc|인민은행,중국인민은행|People's Bank of China,PBOC|
    fss|금융감독원,금감원|Financial Supervisory Service,FSS|
    fsc|금융위원회,금융위,금융|Financial Services Commission,FSC,financial|
    ftc|공정거래위원회,공정위,공정거래,연방거래위원회|Fair Trade Commission,FTC,Korea Fair Trade Commission,fair trade,KFTC,antitrust|
    kcc|방송통신위원회,방통위,방송통신|Korea Communications Commission,KCC,broadcasting|
    nec|중앙선거관리위원회,선거관리위원회,중앙선관위,선관위|National Election Commission,NEC,election commission|
    human-rights|국가인권위원회,인권위,국가인권위,인권|National Human Rights Commission,human rights|
    acrc|국민권익위원회,권익위|Anti-Corruption and Civil Rights Commission,ACRC|
    audit|감사원|Board of Audit and Inspection,BAI,audit|
    cio|고위공직자범죄수사처,공수처|CIO,Corruption Investigation Office for High-ranking Officials,Corruption Investigation Office|
    disease,health|보건당국|health authorities|
    prison|교정청,교정|Prison Service|
    state-affairs|국무위원회|State Affairs Commission|
    nps|국민연금공단,국민연금|National Pension Service,NPS|
    """

  static let bodyTable = """
    presidential-office|대통령실,청와대,대통령비서실,용산|presidential office,presidential,Cheong Wa Dae,Blue House,top office|
    presidential-office,elysee|대통령궁,엘리제궁|presidential palace,Elysee|
    white-house|백악관|White House|
    kremlin|크렘린,크렘린궁|Kremlin|
    prime-minister-office|총리실,국무총리실,국무조정실|prime minister's office,policy coordination,government policy coordination|
    cabinet|내각,국무원|cabinet,State Council|
    national-security|국가안보실,국가안보,안보,안보실,국가안전보장|national security,security,National Security Council,National Security Office,NSC|
    national-economic-council|국가경제위원회|National Economic Council,NEC|
    policy|정책,정책실|policy|
    civil-affairs|민정|civil affairs|
    political-affairs|정무|political,political affairs,state affairs|
    public-relations|홍보,홍보소통|public relations,press|
    government|정부|government|
    police-security|경호|security|
    national-assembly|국회,대한민국^국회|National Assembly,assembly,parliamentary|
    senate|상원,연방^상원|Senate,upper house|
    house|하원,연방^하원,중의원|House,House of Representatives,lower house|
    house,parliament|연방하원,분데스탁|Bundestag,German Bundestag|
    senate|연방상원,분데스라트|Bundesrat,German Bundesrat|
    parliament|의회,연방의회|parliament,parliamentary,congressional|Congress
    council|시의회,도의회,구의회,군의회,주의회,지방의회,인민의회,자치의회|city council,municipal council,provincial council,district council,county council,regional council,people's council,state assembly,regional assembly,provincial assembly,local council|
    administration|행정|administrative affairs|administration
    european-parliament,parliament|유럽의회|European Parliament|
    supreme-court|대법원,연방대법원|Supreme Court|
    constitutional-court|헌법재판소,헌재|Constitutional Court|
    high-court|고등법원,고법,서울고법,서울고등법원|high court,Seoul High Court,appellate court,appeals court|
    district-court|지방법원,지법,서울중앙지법,서울중앙지방법원|district court,Seoul Central District Court|
    joint-chiefs|합동참모본부,합참|Joint Chiefs of Staff,Joint Chiefs,JCS|the Joint Chiefs of Staff
    army|육군|Army|the Army
    navy|해군|Navy,naval|the Navy
    air-force|공군|Air Force|the Air Force
    marines|해병대,해병|Marine Corps,Marine|
    special-warfare|특수전,특전사,특수전사령부|Special Warfare Command,special warfare|
    capital-defense|수도방위,수방사,수도방위사령부|Capital Defense Command,capital defense|
    counterintelligence|방첩,국군방첩,방첩사,국군방첩사령부|Defense Counterintelligence Command,counterintelligence|
    usfk|주한미군|U.S. Forces Korea,US Forces Korea,USFK|
    cfc|한미연합군,한미연합사,한미연합사령부,연합사|Combined Forces Command,CFC|
    indopacific|인도태평양,인태|Indo-Pacific,Indo-Pacific Command,INDOPACOM|
    un|유엔,국제연합,UN|UN,U.N.,United Nations|
    eu|유럽연합,EU|EU,European Union|
    eu-commission,eu|유럽연합^집행위,EU^집행위,유럽위원회,집행위|European Commission,EU Commission|
    nato|나토,북대서양조약기구,NATO|NATO|
    imf|국제통화기금,IMF|IMF,International Monetary Fund|
    world-bank|세계은행|World Bank|
    wto|세계무역기구,WTO|WTO,World Trade Organization|
    who|세계보건기구,WHO|WHO,World Health Organization|
    oecd|경제협력개발기구,OECD|OECD|
    iaea|국제원자력기구,IAEA|IAEA,International Atomic Energy Agency|
    ioc|국제올림픽위원회,IOC|IOC,International Olympic Committee|
    fifa|국제축구연맹,피파,FIFA|FIFA|
    kfa|대한축구협회,축구협회|Korea Football Association,KFA,football association|
    ksoc|대한체육회|Korean Sport & Olympic Committee,KSOC,Korean Sport and Olympic Committee|
    foreign-relations|외교위원회,외교위|Foreign Relations Committee,Foreign Affairs Committee|
    legislation-judiciary|법제사법위원회,법사위,법제사법|Legislation and Judiciary Committee,judiciary,Judiciary Committee|
    intelligence-committee|정보위원회,정보위|Intelligence Committee|
    olympic|올림픽,올림픽위원회|Olympic,Olympic committee|
    football|축구,축구대표팀|football,soccer|
    baseball|야구,야구대표팀|baseball|
    basketball|농구|basketball|
    volleyball|배구|volleyball|
    party:dp|더불어민주당|Democratic Party,Democratic Party of Korea,DP,DPK|
    party:dp,party:us-democratic|민주당|Democratic Party,Democratic,Democrat,DP|
    party:ppp|국민의힘|People Power Party,PPP,People Power|
    party:rkp|조국혁신당|Rebuilding Korea Party,RKP|
    party:reform|개혁신당|Reform Party,New Reform Party|
    party:justice|정의당|Justice Party|
    party:progressive|진보당|Progressive Party|
    party:republican|공화당|Republican,Republican Party,GOP|
    party:ldp|자민당,자유민주당|Liberal Democratic Party,LDP|
    party:labour|노동당|Labour,Labour Party,Labor Party|
    party:wpk|조선노동당,노동당|Workers' Party,Workers' Party of Korea|
    party:conservative|보수당|Conservative,Conservative Party,Tory|
    party:communist|공산당|Communist Party|
    party:ruling|여당,집권당,집권여당|ruling party,governing party|the ruling party
    party:opposition|야당,제1야당|opposition,opposition party,main opposition party,main opposition|the opposition
    """
}
