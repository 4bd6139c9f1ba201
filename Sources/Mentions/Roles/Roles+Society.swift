extension RoleTable {
  /// Schools, universities, research.
  static let academiaRoles = """
    university-president|7|head|총장,대학^총장,+대^총장,대학총장|university president,president,chancellor,university chancellor,rector,university head|dean
    university-president+vice|6||부총장|vice president,vice chancellor,provost,vice provost|president
    provost|6||교무처장,부총장|provost|
    dean|5|head|학장,+대학장,대학원장,+대학원장|dean|president
    principal|5|head|교장|principal,headmaster,headmistress,head teacher,school principal|
    academy-superintendent|6|head|사관학교장,+사관학교장,사관학교^교장,사관학교^학교장|superintendent,commandant,academy superintendent|
    principal+vice|4||교감|vice principal,deputy principal,assistant principal|principal
    professor|4|expert|교수,정교수,+교수,석좌교수,특임교수,초빙교수|professor,Prof.|associate professor
    professor+associate|3||부교수,준교수|associate professor|
    professor+assistant|2||조교수|assistant professor|
    professor+emeritus|4||명예교수,명예^교수|professor emeritus,emeritus professor,honorary professor|
    lecturer|2||강사,시간강사|lecturer,instructor|
    teacher|2||교사,선생님,~스승|teacher,schoolteacher,~mentor|professor
    researcher|3|expert|연구원,+연구원,연구자,연구위원,+연구위원,선임연구원,책임연구원|researcher,research fellow,?fellow,~scientist,research scientist,senior researcher|
    researcher+senior|4||선임연구위원,선임연구원,수석연구원,책임연구원,선임^연구원|senior researcher,senior research fellow,senior fellow,chief researcher,principal researcher|
    scientist|4|expert|과학자,+과학자|scientist,researcher|
    political-scientist|4|expert|정치학자|political scientist|
    historian|4|expert|역사학자,역사가,사학자|historian|
    physicist|4|expert|물리학자|physicist|
    mathematician|4|expert|수학자|mathematician|
    sociologist|4|expert|사회학자|sociologist|
    psychologist|4|expert|심리학자,심리^상담사|psychologist|
    anthropologist|4|expert|인류학자|anthropologist|
    archaeologist|4|expert|고고학자|archaeologist|
    biologist|4|expert|생물학자|biologist|
    chemist|4|expert|화학자|chemist|
    philosopher|4|expert|철학자|philosopher|
    scholar|4|expert|학자,석학|scholar,?academic,academician|
    doctor-phd|3||?박사|Dr.,doctor,~PhD|
    student|1||~학생,대학생,대학원생|~student,graduate student,college student,university student|
    librarian|2||사서|librarian|
    expert|3||전문가,+전문가|expert,~specialist,~pundit,~analyst|
    """

  /// Health.
  static let medicineRoles = """
    doctor|4||?의사,전문의,+전문의,주치의,?닥터|doctor,physician,~specialist,Dr.,~medic|nurse
    surgeon|5|doctor|외과의사,외과^의사,외과의|surgeon|
    surgeon-general|7|official|공중보건국장,의무총감|surgeon general|
    psychiatrist|4|doctor|정신과^의사,정신과^전문의|psychiatrist|psychologist
    dentist|4|doctor|치과의사,치과^의사|dentist|
    nurse|2||간호사,수간호사|nurse,head nurse,physician assistant nurse,PA nurse|doctor
    nursing-assistant|1||간호조무사,조무사|nursing assistant,assistant nurse,nurse's aide,nurse aide|nurse
    pharmacist|3||약사|pharmacist|doctor
    hospital-director|6|head|병원장,+병원장|hospital director,hospital president,hospital head,hospital chief,director of the hospital|
    resident-doctor|3|doctor|전공의,레지던트|trainee doctor,?resident,junior doctor,resident doctor,intern|
    veterinarian|3||수의사|veterinarian,~vet|
    paramedic|2||구급대원,응급구조사|paramedic,emergency medical technician|
    epidemiologist|4|expert|역학자,전염병학자|epidemiologist|
    """

  /// Churches, temples.
  static let clergyRoles = """
    pope|9|leader|교황|pope,pontiff|cardinal,archbishop
    cardinal|8||추기경|?cardinal,Cardinal|archbishop,bishop,pope
    archbishop|7||대주교,교구장,+교구장|archbishop|bishop,cardinal
    bishop|6||주교,교구장,+교구장|bishop|archbishop,cardinal
    priest|4||신부,사제|priest,?Father|bishop
    pastor|4||목사,담임목사|pastor,Rev.,reverend,~minister|priest
    monk|4||스님,승려,수도승|monk,Ven.,Venerable,Buddhist monk|
    nun|3||수녀,비구니|nun,Sister|
    patriarch|8||총대주교|patriarch|
    imam|5||이맘|imam|
    rabbi|5||랍비|rabbi|
    ayatollah|8||아야톨라|ayatollah|
    dalai-lama|8|leader|달라이^라마|Dalai Lama|
    evangelist|3||전도사|evangelist|
    knight|3||?경|Sir,Dame,~Lord|
    """

  /// Clubs and federations.
  static let sportsRoles = """
    general-coach|6|coach,head|총감독,+총감독|general manager,head coach,chief coach,general director,executive director,artistic director,chief director|
    coach|6||감독,+감독,사령탑,수석코치,수석^코치,국가대표팀^감독,축구대표팀^감독|~coach,head coach,~manager,~boss,team manager,~skipper|captain,assistant coach
    coach-assistant|5||코치,+코치,수석코치,수석^코치,조감독|assistant coach,~coach,bench coach,assistant manager|captain
    coach+assistant|5||수석코치,보조코치|assistant head coach|
    trainer|4||트레이너|trainer|
    team-captain|4|player|?주장,?캡틴|~captain,~skipper|coach,head coach,manager
    team-captain+vice|3||부주장|vice captain|captain
    general-manager|6|head|?단장,+?단장|general manager,GM,delegation head,~director,~leader,chef de mission,~head|coach
    sporting-director|6|head|스포츠^디렉터,기술이사,체육부장|sporting director,sports director,athletic director,technical director|coach,head coach
    player|3||?선수,+?선수|~player,~athlete,~footballer|
    footballer|3|player|축구선수,축구^선수,공격수,미드필더,수비수|footballer,soccer player,football player,striker,midfielder,?defender,?forward|
    goalkeeper|3|player|골키퍼,수문장|goalkeeper,~keeper,goalie|
    baseball-player|3|player|야구선수,야구^선수,내야수,외야수|baseball player,infielder,outfielder|
    pitcher|3|player|투수|pitcher|catcher
    catcher|3|player|포수|catcher|pitcher
    basketball-player|3|player|농구^선수,농구선수|basketball player|
    quarterback|3|player|쿼터백|quarterback|
    golfer|3|player|골퍼,골프선수|golfer|
    swimmer|3|player|수영선수,수영^선수|swimmer|
    skater|3|player|스케이터,피겨선수|skater,figure skater|
    boxer|3|player|복서,권투선수|boxer|
    racer|3|player|레이서,카레이서|~racer,racing driver,race car driver|
    referee|3||심판,주심,부심|referee,umpire|
    commissioner-league|7|head|커미셔너,총재|commissioner,president|
    champion|3||~챔피언|~champion|
    medalist|3||메달리스트,금메달리스트,은메달리스트,동메달리스트|medalist,medallist,gold medalist,silver medalist,bronze medalist|
    agent-sports|3||에이전트|~agent|
    astronomer|4|expert|천문학자|astronomer|
    """

  /// Press and broadcasting.
  static let mediaRoles = """
    reporter|3|journalist|기자,+기자,특파원|reporter,journalist,correspondent|editor
    journalist|3||언론인,저널리스트|journalist|
    editor-in-chief|6|editor|편집국장,편집장,주필|editor in chief,chief editor,managing editor,executive editor,editor,chief editorial writer|reporter
    editor|5||편집인,편집자,~부장,데스크|~editor,desk editor|reporter
    publisher|6|head|발행인|~publisher|editor
    anchor|4||앵커|~anchor,anchorman,anchorwoman,news anchor|
    announcer|3||아나운서|announcer|
    presenter|4||진행자,+진행자,사회자,MC|presenter,~host,TV presenter,talk show host,emcee,television host,TV host|
    presenter-host|4||?호스트,쇼호스트|~host|
    columnist|4|journalist|칼럼니스트,논설위원|columnist,editorial writer|
    producer|4||프로듀서,PD,제작자|producer,filmmaker,creator|director
    photographer|3||사진작가,사진사,사진기자|photographer,photojournalist|
    commentator|4||해설위원,해설자,평론가,논평가,시사평론가|commentator,~critic,pundit,~analyst|
    youtuber|2||유튜버|YouTuber|
    influencer|2||인플루언서|influencer|
    """

  /// Arts and entertainment.
  static let cultureRoles = """
    film-director|5||감독,영화감독,영화^감독,연출가|director,filmmaker,film director,moviemaker|producer,actor
    actor|4||배우,영화배우,연기자,탤런트|actor|director
    actress|4|actor|여배우,배우|actress,actor|
    singer|4|artist|가수,+가수,보컬리스트|singer,vocalist|
    singer-songwriter|4|singer,artist|싱어송라이터|singer songwriter|
    rapper|4|singer,artist|래퍼|rapper|
    composer|4|artist|작곡가|composer|conductor
    conductor|4|artist|지휘자|conductor,~maestro|composer
    pianist|4|artist|피아니스트|pianist|violinist
    violinist|4|artist|바이올리니스트|violinist|pianist,cellist
    cellist|4|artist|첼리스트|cellist|violinist
    guitarist|4|artist|기타리스트|guitarist|drummer
    drummer|4|artist|드러머|drummer|
    musician|4|artist|음악가,뮤지션|musician|
    idol|3|singer|아이돌|~idol|
    dancer|3|artist|무용수,댄서,무용가|dancer|
    ballerina|3|dancer|발레리나|ballerina,ballet dancer|
    artist|4||예술가,미술가,아티스트|artist|
    painter|4|artist|?화가|painter,artist|
    sculptor|4|artist|조각가|sculptor|painter
    writer|4||작가,소설가,문인|writer,author,novelist|
    novelist|4|writer|소설가|novelist,author|
    poet|4|writer|시인|poet|
    playwright|4|writer|극작가,희곡작가|playwright,dramatist|
    screenwriter|4|writer|시나리오^작가,각본가,방송작가|screenwriter,scriptwriter|
    comedian|4||코미디언,개그맨,개그우먼|comedian,comic|
    model|3||?모델,패션모델|?model,fashion model,supermodel|
    designer|4||디자이너,패션디자이너|designer,fashion designer|
    architect|4||건축가|architect|
    chef|3||셰프,요리사,주방장|chef,~cook,head chef|
    curator|4||큐레이터,학예사,학예연구사,학예연구관|curator|
    museum-director|6|head|박물관장,미술관장,관장|museum director,director,director of the museum|curator
    translator|3||번역가,번역사|translator|interpreter
    interpreter|3||통역사,통역|interpreter|
    critic|4||비평가,문학평론가,영화평론가|critic|
    """

  /// What fits nowhere else.
  static let otherRoles = """
    activist|3||활동가,운동가,인권운동가|activist,campaigner|
    engineer|3||엔지니어,기술자,기술사|engineer|
    electrician|2||전기^기술사,전기^기술자,전기공|electrician|
    mechanic|2||기계공,정비사|mechanic|
    farmer|2||농부,농민|farmer|
    driver|1||운전사,운전기사,택시기사|driver|
    captain-ship|5||선장,~함장|~captain,skipper|
    pilot-captain|4|pilot|?기장|~captain|
    flight-attendant|2||승무원,객실승무원|flight attendant,crew member|
    representative-generic|4||~대표자|representative|
    chairperson-association|5|head|~회장단|chair|
    vice-president-association+vice|5|||deputy leader,deputy head|
    nobel-laureate|5||노벨상^수상자|Nobel laureate,Nobel Prize winner,Nobel Peace Prize winner|
    survivor|1||~생존자|~survivor|
    commissioner-eu|7|official|집행위원,EU^집행위원|commissioner|president of the European Commission
    secretary-of-committee|4|official|?서기|~secretary,clerk|
    investor|3||투자자|investor|
    programmer|2||프로그래머,개발자|programmer,developer|
    hacker|1||해커|hacker|
    missionary|3||선교사|missionary|
    social-worker|2||사회복지사|social worker|
    consultant|3||컨설턴트|consultant|
    detective-private|2||탐정|private detective,private investigator|
    """
}
