extension RoleTable {
  /// Heads of state and government, monarchs.
  static let stateRoles = """
    president|9|leader,head-of-state|대통령,국가주석,주석,총통|president|prime minister,premier,chancellor,chairman,vice president
    president+vice|8||부통령,국가부주석,부주석|vice president,VP|president
    president+vice|8||부총재|deputy president|
    running-mate|8||러닝메이트|running mate|
    head-of-state|9|leader|국가원수,국가^수반,국가수반,자치정부^수반,수반,?정상|head of state,head of government,~head of the authority,summit leader|
    leader|9||지도자,~영도자,?리더,~수장,~수뇌|~leader,strongman,ruler|
    prime-minister|8|leader,head-of-state|총리,국무총리,수상,내각총리,내각총리대신|prime minister,premier,PM|president,chancellor
    prime-minister+deputy|7||부총리,부수상|deputy prime minister,vice premier,vice prime minister,deputy premier|prime minister,premier
    chief-minister|7|head,leader|주총리,주^총리,주수상,주^수상|chief minister|prime minister
    chief-minister+deputy|6||부주총리,주^부총리|deputy chief minister|chief minister,deputy prime minister
    prime-minister+deputy#economy|7||경제부총리,경제^부총리|economic chief,economy chief|
    prime-minister+deputy#social-affairs#education|7||사회부총리,사회^부총리||
    chancellor|8|leader,head-of-state|총리,수상|chancellor|president
    supreme-leader|9|leader,head-of-state|최고지도자,최고^지도자,최고영도자|supreme leader|president
    state-affairs-chairman|9|leader,committee-chair,head-of-state|국무위원장,국무위원회^위원장,국방위원장,위원장|chairman of state affairs,president of state affairs,chairman of the state affairs commission,president of the state affairs commission,state affairs commission chairman|president,prime minister
    nk-party-general-secretary|9|general-secretary,leader|총비서,노동당^총비서|general secretary|secretary general
    general-secretary|9|leader|총서기,서기장,공산당^총서기,제1서기,제1비서|general secretary,party chief,first secretary|secretary general,secretary of state
    king|9|monarch,leader,head-of-state|국왕,~왕,~임금|king|crown prince,prince,emperor
    queen|9|monarch,leader,head-of-state|여왕|queen|princess,queen consort
    queen-consort|8|royal|왕비,왕후|queen consort,queen|
    emperor|9|monarch,leader,head-of-state|황제,일왕,천황,~왕|emperor|king,crown prince
    empress|8|royal|황후,왕비|empress|queen
    emir|9|monarch,leader,head-of-state|국왕,에미르|emir|
    sultan|9|monarch,leader,head-of-state|술탄,국왕|sultan|
    monarch|9|leader|군주|monarch,~sovereign|
    crown-prince|8|royal,prince|왕세자,황태자,왕태자|crown prince|king,princess
    crown-princess|8|royal,princess|왕세자비,황태자비|crown princess|princess
    prince|7|royal|왕자,~공,대공|prince|king,princess
    princess|7|royal|공주,왕세자빈|princess|queen,prince
    duke|6|royal|공작|duke|prince
    duchess|6|royal|공작^부인,공작부인|duchess|princess
    royal|5||왕족|royal|
    first-lady|7||영부인,퍼스트레이디,대통령^부인|first lady|
    first-gentleman|7||~부군|first gentleman|
    first-spouse|7||대통령^배우자|president's spouse,presidential spouse|
    governor-general|8|leader|총독|governor general|governor
    captain-regent|7|leader|섭정|regent|
    junta-leader|9|leader|최고사령관,군부^지도자|junta chief,junta leader|
    state-counsellor|8|leader,adviser|국가고문|state counsellor,state counselor|
    lord-protector|9|leader|호국경|Lord Protector|
    high-commissioner-intl|7||최고대표,고등판무관|high commissioner|
    high-representative|8||고위대표|high representative,foreign policy chief|
    executive-chair|6|head,committee-chair|집행위원장|executive director,executive chair,executive chairman,executive committee chair,festival director|
    commission-president|8|leader|집행위원장,EU^집행위원장|commission president,European Commission president,EU Commission president,president of the European Commission,president of the commission|president of the European Council
    council-president|8|leader|의장,추밀원^의장,평의회^의장|president of the council,council president,lord president of the council,Lord President|
    council-president-eu|8|leader|상임의장,EU^상임의장|president of the European Council,European Council president,council president|president of the European Commission
    """

  /// Cabinet and ministries.
  static let ministerRoles = """
    minister|7|cabinet-member,official|장관,?대신,=상,담당상,+담당상|minister|
    minister+vice|6||차관,=부상,제1부상,=부부장,=상무부부장,국무차관|vice minister,executive vice minister,undersecretary,under secretary,permanent secretary,parliamentary vice minister,state minister,state secretary|minister,cabinet secretary
    minister+deputy|6||부장관,부대신|deputy minister|minister
    minister+assistant|5||차관보,=부장조리|assistant minister,assistant vice minister|vice minister,minister
    cabinet-secretary|7|cabinet-member,official|장관|~secretary,cabinet secretary|
    cabinet-secretary+deputy|6||부장관,차관|deputy secretary|
    cabinet-secretary+vice|6||차관|undersecretary|
    cabinet-secretary+assistant|5||차관보|assistant secretary|
    cabinet-secretary+deputy|5||부차관보|deputy assistant secretary,principal deputy assistant secretary|assistant secretary
    minister#trade|6||통상교섭본부장,통상교섭실장|trade minister,minister for trade|
    attorney-general|7|cabinet-member,prosecutor,official|주^법무장관,주^검찰총장|attorney general|solicitor general,chief justice
    solicitor-general|6|official|송무차관,송무^담당^차관|solicitor general|attorney general
    minister#finance#treasury|7|||chancellor of the exchequer|
    minister#foreign#state|7||~외교수장,외교^수장,최고^외교관|top diplomat,top envoy,chief diplomat|
    cabinet-secretary#foreign#state|7|||top diplomat,top envoy,chief diplomat|
    minister#defense|7||~국방수장,국방^수장|defense chief,defence chief,Pentagon chief|
    minister#finance#economy|7||경제^사령탑,경제사령탑|economic czar,economy czar,top economic policymaker|
    minister#unification|7||통일장관|unification minister,point man on North Korea|
    chief-cabinet-secretary|7|cabinet-member,official|관방장관|chief cabinet secretary|foreign secretary,secretary of state,chief of staff
    chief-cabinet-secretary+deputy|6||관방부장관,관방^부장관|deputy chief cabinet secretary|
    cabinet-member|7||각료,국무위원,내각^각료|cabinet member,cabinet minister,cabinet official,member of the cabinet|
    department-head|4|executive,official,head|+~부장,+~과장,+~실장,+~팀장|department head,department chief,head of department|
    minister|7|cabinet-member|=부장|minister|
    minister-diplomat|5|diplomat|?공사|minister,minister counselor|
    hk-chief-executive|8|leader|행정장관|chief executive|president,prime minister,governor
    secretary-navy|6|official|해군장관,육군장관,공군장관|secretary of the navy,secretary of the army,secretary of the air force,navy secretary,army secretary,air force secretary|
    """

  /// Those who work beside presidents, ministers and other heads.
  static let staffRoles = """
    chief-of-staff#prime-minister-office|7|aide,official|국무총리비서실장,국무총리^비서실장,총리비서실장,총리^비서실장|chief of staff to the prime minister,prime minister's chief of staff,chief secretary to the prime minister|
    chief-of-staff#presidential-office|7|aide,official|대통령^비서실장,대통령비서실장|chief of staff to the president,president's chief of staff,presidential chief of staff,presidential office chief|
    chief-of-staff|7|aide,official|비서실장,백악관^비서실장,당대표^비서실장|chief of staff,chief secretary,White House chief of staff|spokesman,secretary
    policy-chief|7|aide,official|정책실장,대통령실^정책실장|chief of staff for policy,policy chief,presidential chief of staff for policy,presidential policy chief,policy director|chief of staff,presidential chief of staff
    national-security-adviser|7|aide,official|국가안보실장,안보실장,국가안보보좌관,국가안보^보좌관,안보보좌관|national security adviser,national security advisor,director of national security,national security director,national security chief,national security office chief,head of the national security office|senior presidential secretary,defense minister
    national-security-adviser+deputy|6||국가안보실^차장,안보실^차장,국가안보실^1차장,국가안보실^2차장,국가안보실^3차장,안보실^1차장,안보실^2차장,안보실^3차장,국가안보부보좌관,국가안보^부보좌관,국가안보실^제1차장,국가안보실^제2차장|deputy national security adviser,deputy national security advisor,principal deputy national security adviser,principal deputy national security advisor|national security adviser,senior presidential secretary
    senior-secretary|6|aide,official|수석비서관,+수석비서관,+~수석,홍보수석,홍보소통수석|senior presidential secretary,senior secretary,presidential senior secretary,senior secretary to the president|chief of staff
    press-secretary|6|spokesperson,aide|홍보수석,홍보소통수석,언론비서관,공보비서관,백악관^대변인,대변인|press secretary,White House press secretary|chief of staff
    presidential-secretary|5|aide,official|+비서관,대통령^비서관|presidential secretary,secretary to the president,~secretary|
    administrative-officer|3|aide,official|+~행정관|administrative officer,presidential administrator|
    aide|4||~보좌관,~측근,~보좌진,~참모|~aide,~staffer,adviser,advisor|
    adviser|5|aide|+~고문,~자문위원,+~자문관,~자문,특별보좌관,특보,+특보,+~보좌관,정책^보좌관|adviser,advisor,special adviser,special advisor,special assistant,~consultant,counsel|
    adviser+senior|5||상임고문,수석^보좌관,선임고문,선임^보좌관|senior adviser,senior advisor,senior consultant|
    white-house-counsel|6|aide,lawyer|백악관^법률고문,백악관^고문,법률고문|White House counsel,legal adviser,legal counsel,general counsel|
    strategist|5|aide|~전략가,수석전략가|strategist,chief strategist|
    personal-secretary|3|aide|~비서,개인^비서|personal secretary,~secretary,private secretary,~personal assistant|
    spokesperson|5|official,aide|대변인,+~대변인,~공보관,홍보^담당자,~공보담당관,공보실장|spokesman,spokeswoman,spokesperson,press officer,public affairs officer|chief of staff
    spokesperson+deputy|4||부대변인,?부공보관|deputy spokesman,deputy spokeswoman,deputy spokesperson,vice spokesperson|spokesman,spokesperson
    spokesperson+senior|5||수석대변인,수석^대변인|chief spokesman,chief spokeswoman,chief spokesperson,senior spokesperson|
    security-chief|5|official|경호처장,경호실장,대통령^경호처장|chief of the presidential security service,presidential security chief,head of the presidential security service,security service chief|chief of staff
    tsar|6|official|~차르,국경^차르,?황제|czar,tsar,border czar|
    """
}
