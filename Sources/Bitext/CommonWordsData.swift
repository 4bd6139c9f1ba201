extension CommonWords {
  /// Government, law, economy, war and peace.
  static let publicLife = """
    대통령:president,presidential 총리:prime,premier 장관:minister,secretary 의원:lawmaker,member,senator,representative
    상원:senate,senator 하원:house,representatives 국회:assembly,parliament 의회:congress,parliament,council
    정부:government 행정부:administration 백악관:white 청와대:blue 대통령실:presidential 여당:ruling 야당:opposition 정당:party
    정치:politics,political 정책:policy 선거:election,electoral 투표:vote,voter,poll,ballot 유권자:voter
    후보:candidate,nominee 지명:nominee,nominate 공화당:republican 민주당:democrat,democratic 노동당:labour,labor
    보수당:conservative,tory 보수:conservative 진보:liberal,progressive 외교:diplomatic,diplomacy,diplomat,foreign
    외무:foreign 외교부:foreign 국방:defense,defence 국방부:defense,pentagon 안보:security 군사:military
    군대:military,army,troop 군인:soldier,troop 병사:soldier 해군:navy,naval 공군:air 육군:army 전쟁:war
    전투:battle,combat,fight 공격:attack,strike,assault,offensive 폭격:bomb,bombing,airstrike 미사일:missile 핵무기:nuclear
    비핵화:denuclearization 제재:sanction 평화:peace 협상:negotiation,negotiate,talk 회담:talk,summit,meeting 정상회담:summit
    정상:summit,leader,normal 합의:agreement,agree,deal,accord 협정:agreement,accord,pact,deal 조약:treaty
    동맹:alliance,ally 협력:cooperation,cooperate 회의:meeting,conference 대화:talk,dialogue,conversation 성명:statement
    발표:announce,announcement,said,release 연설:speech,address 기자회견:conference,press 인터뷰:interview
    대변인:spokesman,spokeswoman,spokesperson 관계자:official 당국:authority,official 당국자:official 공무원:official,civil
    지도자:leader 대사:ambassador 대사관:embassy 특사:envoy 위원회:committee,commission 위원장:chairman,chairwoman,chair,leader
    위원:member 대표:representative,leader,delegate,head 대표단:delegation 국제:international
    국가:country,nation,national,state 국민:people,public,citizen,national 시민:citizen,civic 주민:resident
    지역:region,area,local,regional 지방:local,province,provincial,rural 도시:city,town,urban 시장:market,mayor
    주지사:governor 총재:governor,president 수도:capital 국경:border 이민:immigrant,immigration,migrant 난민:refugee
    망명:asylum 인권:rights 민주주의:democracy 독재:dictator,dictatorship 혁명:revolution
    시위:protest,protester,demonstration,rally 파업:strike 계엄:martial 탄핵:impeach,impeachment 개혁:reform
    헌법:constitution,constitutional 법원:court 대법원:supreme 헌법재판소:constitutional 판사:judge,justice 재판:trial
    검찰:prosecutor,prosecution 검사:prosecutor,test 변호사:lawyer,attorney 변호인:lawyer,attorney,defense
    소송:lawsuit,suit,litigation 기소:indict,charge,indictment 혐의:charge,allegation,suspicion,accuse
    유죄:guilty,convict 무죄:innocent,acquit 판결:ruling,verdict,judgment 선고:sentence,sentenced 징역:prison,jail,years
    교도소:prison,jail 감옥:prison,jail 교도관:guard,officer 체포:arrest 구속:arrest,custody,detain
    수사:investigation,investigate,probe,detective 수사관:investigator,detective
    조사:investigation,survey,probe,inquiry,investigate 경찰:police,officer,cop 형사:detective,criminal
    범죄:crime,criminal 범인:criminal,culprit 용의자:suspect 피의자:suspect 피해자:victim 희생자:victim 목격자:witness 증거:evidence
    증언:testimony,testify 살인:murder,homicide 살해:kill,murder,slain 총격:shoot,shooting,gunfire 총기:gun,firearm
    폭행:assault,beat,attack 성폭행:rape,sexual,assault 성희롱:harassment,sexual 성추행:sexual,molest,assault
    납치:kidnap,abduct 마약:drug 테러:terror,terrorist,terrorism 사기:fraud 뇌물:bribe,bribery 부패:corruption,corrupt
    스캔들:scandal 의혹:allegation,suspicion 법안:bill,legislation 법률:law,legal 규제:regulation,regulate,restriction
    규정:rule,regulation 금지:ban,prohibit,bar 허용:allow,permit 승인:approve,approval 거부:refuse,reject,veto,deny
    반대:oppose,opposition,against 찬성:favor,support,approve 지지:support,supporter,back
    비판:criticize,criticism,critic 비난:blame,condemn,criticize,accuse 주장:claim,argue,assert,insist,allege
    요구:demand,call,request 촉구:urge,call 경고:warn,warning 위협:threat,threaten 약속:promise,pledge,vow
    결정:decide,decision 계획:plan 제안:propose,proposal,suggest,offer 지원:support,aid,assistance,help 원조:aid 예산:budget
    재정:fiscal,financial,finance 세금:tax 관세:tariff 무역:trade 수출:export 수입:import,income,revenue 경제:economy,economic
    경제학자:economist 경기:game,match,economy 금리:rate,interest 금융:financial,finance 은행:bank 중앙은행:central
    통화:currency,monetary,call 환율:exchange 물가:price,inflation 인플레이션:inflation 가격:price 비용:cost,expense
    주식:stock,share 주가:stock,share 증시:stock,market 투자:invest,investment,investor 투자자:investor
    기업:company,business,firm,corporate 회사:company,firm 업체:company,firm,maker 사업:business,project
    산업:industry,industrial 공장:factory,plant 생산:production,produce,output 제품:product 상품:product,goods
    판매:sale,sell,sold 매출:sales,revenue 이익:profit,benefit 손실:loss 부채:debt 대출:loan 고객:customer,client 소비자:consumer
    소비:consumption,spending 고용:employment,hire,employ,job 실업:unemployment 일자리:job 노동자:worker,laborer
    노동:labor,labour 노조:union 직원:employee,staff,worker 임금:wage,pay,salary 연금:pension 복지:welfare
    기술:technology,technical,skill 인공지능:artificial,ai 반도체:chip,semiconductor
    자동차:car,auto,automobile,vehicle,automaker 전기차:electric,ev 배터리:battery 에너지:energy 석유:oil,petroleum
    원유:crude,oil 가스:gas 전력:power,electricity 원전:nuclear,reactor 원자력:nuclear 부동산:estate,property
    주택:house,housing,home 아파트:apartment,flat 건설:construction,build 건물:building 성장:growth,grow 성장률:growth
    위기:crisis 침체:recession,slump,downturn 전망:outlook,forecast,expect,prospect 예상:expect,forecast,predict
    통계:statistics,data 자료:data,material 보고서:report 보도:report 연구:research,study 연구원:researcher,institute
    연구자:researcher 전문가:expert,specialist 분석가:analyst 분석:analysis,analyze 여론조사:poll,survey 여론:public,opinion
    비율:rate,ratio,proportion 증가:increase,rise,grow,rose 감소:decrease,decline,drop,fall,fell
    상승:rise,rose,increase,gain 하락:fall,fell,drop,decline 급증:surge,soar 급락:plunge,tumble 기록:record
    목표:goal,target,aim 영향:effect,impact,influence,affect 결과:result,outcome 원인:cause 이유:reason
    문제:problem,issue,matter,question 상황:situation,condition,circumstance 사건:case,incident,event
    사태:crisis,situation 관련:related,relate,relevant,connection,involve 관계:relation,relationship,tie
    분야:field,sector,area 제도:system 체제:regime,system 조직:organization,group 단체:group,organization 협회:association
    재단:foundation 연합:union,alliance,coalition,united 유엔:un,united,nations 유럽:europe,european 아시아:asia,asian
    중동:middle,east 아프리카:africa,african 미국:us,united,states,america,american
    영국:britain,british,uk,united,kingdom,england 중국:china,chinese,beijing 일본:japan,japanese,tokyo
    러시아:russia,russian,moscow 프랑스:france,french,paris 독일:germany,german,berlin 이탈리아:italy,italian
    스페인:spain,spanish 캐나다:canada,canadian 호주:australia,australian 인도:india,indian
    북한:north,korea,korean,pyongyang 남한:south 한국:korea,korean,south,seoul 한반도:peninsula 서울:seoul 평양:pyongyang
    워싱턴:washington 뉴욕:york 런던:london 파리:paris 이스라엘:israel,israeli 팔레스타인:palestinian 이란:iran,iranian
    이라크:iraq,iraqi 시리아:syria,syrian 터키:turkey,turkish 튀르키예:turkey,turkish 그리스:greece,greek 멕시코:mexico,mexican
    브라질:brazil,brazilian 스위스:switzerland,swiss 스웨덴:sweden,swedish 네덜란드:netherlands,dutch 벨기에:belgium,belgian
    폴란드:poland,polish 헝가리:hungary,hungarian 오스트리아:austria,austrian 스코틀랜드:scotland,scottish 아일랜드:ireland,irish
    웨일스:wales,welsh 베트남:vietnam,vietnamese 태국:thailand,thai 필리핀:philippines,filipino 인도네시아:indonesia,indonesian
    말레이시아:malaysia,malaysian 대만:taiwan,taiwanese 홍콩:hong 이집트:egypt,egyptian 사우디:saudi 아랍:arab 영국인:british,briton
    미국인:american 중국인:chinese 독일인:german 남아프리카:south,africa
    """
}
