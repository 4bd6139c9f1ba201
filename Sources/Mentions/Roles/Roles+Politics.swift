extension RoleTable {
  /// Legislators of all chambers.
  static let legislatureRoles = """
    senator|6|lawmaker|상원의원,상원^의원,연방^상원의원,연방상원의원|senator,Sen.,member of the Senate|congressman,congresswoman,representative,assemblyman
    senator+candidate|5||상원의원^후보,상원^의원^후보|senate candidate,candidate for senate,candidate for the senate,senatorial candidate,senate hopeful|
    senator+nominee|5|||senate nominee|
    representative|6|lawmaker|하원의원,하원^의원,연방^하원의원,연방하원의원|representative,Rep.,congressman,congresswoman,house member,member of the House,assemblyman,assemblywoman,assemblymember|senator
    us-congress-member|6|lawmaker|연방의원,연방^의원,국회의원|member of Congress,~congressperson|
    assembly-member|6|lawmaker|국회의원|member of the National Assembly,National Assembly member,National Assembly lawmaker,Rep.,representative|senator,congressman,congresswoman
    mp|6|lawmaker|하원의원,의회^의원,중의원^의원,중의원의원,국회의원|member of parliament,MP,parliamentarian,lower house member,lower house lawmaker|senator
    upper-house-member|6|lawmaker|참의원^의원,참의원의원,상원의원,상원^의원|upper house member,upper house lawmaker,member of the House of Councillors|
    peer|6|lawmaker|상원의원,상원^의원|peer,member of the House of Lords|
    mep|6|lawmaker|유럽의회^의원,유럽의회의원|MEP,member of the European Parliament|
    lawmaker|6|politician|의원,선량,입법자|lawmaker,legislator|
    state-legislator|5|lawmaker|주의원,주^의원,주하원의원,주^하원의원|state lawmaker,state legislator,state representative,assemblyman,assemblywoman,assemblymember|congressman,senator
    state-senator|5|lawmaker|주상원의원,주^상원의원|state senator,State Sen.,state Sen.|senator
    council-member|4|lawmaker|시의원,구의원,도의원,군의원,지방의원,시의회^의원,도의회^의원,구의회^의원|council member,councilman,councilwoman,councillor,councilor,city council member,city councilman,provincial council member|senator,congressman
    assembly-speaker|9|leader|국회의장|National Assembly speaker,speaker of the National Assembly,assembly speaker,parliament speaker,parliamentary speaker,speaker|chairman,chairperson,president,chair
    assembly-speaker+vice|8||국회부의장,국회^부의장|vice speaker,deputy speaker,deputy speaker of the National Assembly,vice speaker of the National Assembly|speaker
    house-speaker|9|leader|하원의장,하원^의장|house speaker,speaker of the House,speaker,house president,lower house speaker|chairman,senate president
    senate-president|9|leader|상원의장,상원^의장|senate president,president of the senate,senate speaker,upper house speaker|
    parliament-speaker|9|leader|의장,의회^의장,국회의장,시의회^의장,도의회^의장|speaker,parliament speaker,parliamentary speaker,president of parliament,president of the parliament|
    speaker-generic|8|leader|?의장|speaker|
    assembly-chair|8|leader,head|의장,의회^의장,시의회^의장,도의회^의장,구의회^의장|chairman,chairwoman,chairperson,chair|
    assembly-chair+vice|7||부의장|vice chairman,vice chair,vice chairwoman,vice chairperson,deputy chair,deputy chairman|chairman,chair,convenor
    convenor|5||소집인,의장|convenor,convener|
    floor-leader|7|leader|원내대표|floor leader,whip,house leader|party leader
    floor-leader+deputy|6||원내부대표,원내수석부대표,부대표,원내^수석부대표|deputy floor leader,vice floor leader,senior deputy floor leader|floor leader
    majority-leader|7|floor-leader,leader|다수당^원내대표,다수당^대표,다수당^지도자,원내대표,원내총무,원내^총무|majority leader,senate majority leader,house majority leader|minority leader
    minority-leader|7|floor-leader,leader|소수당^원내대표,소수당^대표,소수당^지도자,원내대표,원내총무,원내^총무|minority leader,senate minority leader,house minority leader|majority leader
    whip|6||원내총무,원내^총무,원내수석|whip,party whip,chief whip,majority whip,minority whip|
    standing-committee-chair|7|committee-chair|상임위원장,상무위원장,법사위원장,예결위원장,운영위원장,정보위원장,국방위원장,외통위원장|committee chair,committee chairman,committee chairwoman,committee chairperson,standing committee chair|
    ranking-member|6|lawmaker|~간사,야당^간사|ranking member,executive secretary|
    npc-deputy|5||인민대표,~대의원,최고인민회의^대의원|deputy,people's deputy|
    """

  /// Parties and campaigns.
  static let partyRoles = """
    party-leader|8|leader,head|당대표,당^대표,대표,~당수,당^대표직|party leader,party chief,party head,party chairman,party chairwoman,party chair,party president,chairman,chairwoman,chair,~leader,~head,~chief|floor leader,prime minister
    party-president|8|party-leader,leader|총재,당^총재|party president,president|
    opposition-leader|8|leader,party-leader|야당^대표,야당^지도자,제1야당^대표|opposition leader,leader of the opposition,main opposition leader|prime minister
    interim-party-leader|7|leader,committee-chair|비상대책위원장,비대위원장|interim leader,emergency committee chair,emergency committee chairman,emergency steering committee chairman,interim chief,interim party leader,emergency planning committee chair|floor leader
    supreme-council-member|6||최고위원|supreme council member,Supreme Council member,member of the Supreme Council|
    supreme-council-member+senior|6||수석최고위원,수석^최고위원|senior supreme council member,senior Supreme Council member|
    policy-committee-chair|6|committee-chair|정책위의장,정책위^의장,정책위원회^의장|policy chief,policy committee chair,policy committee chairman,chief policymaker,policy committee chief|speaker
    party-secretary-general|6|secretary-general|사무총장,간사장|secretary general,party secretary general|secretary of state
    party-secretary|6|official|당^서기,~서기,당서기,~비서,당비서|party secretary,~secretary,party chief|
    party-official|4|official|당직자,당^관계자|party official|
    campaign-manager|5||선거대책본부장,선대본부장,선거^본부장,캠페인^매니저,선대위원장,선거대책위원장,총괄선대위원장|campaign manager,campaign chief,campaign chairman,campaign chair,campaign chairperson,chief of the campaign,head of the campaign|
    president+candidate|8||대선후보,대선^후보,대통령^후보,대선^주자,대권주자|presidential candidate,presidential contender,presidential hopeful|president
    president+nominee|8||대통령^후보자|presidential nominee|president
    president+elect|9||대통령^당선인,대통령당선인,대통령^당선자,대통령당선자|president elect|president
    governor+candidate|6||주지사^후보|gubernatorial candidate,candidate for governor,gubernatorial nominee|
    mayor+candidate|6||시장^후보|mayoral candidate,candidate for mayor|
    candidate|5||~후보,~출마자,~예비후보|~candidate,~contender,~hopeful,~nominee|
    politician|4||정치인,정치가|politician,statesman|
    politburo-member|7|official|정치국원,정치국^위원,정치국^상무위원|politburo member,member of the politburo,politburo standing committee member|
    delegate|4||~대의원,~대표단원|delegate,~deputy|
    """

  /// Diplomats and international bodies.
  static let diplomacyRoles = """
    ambassador|7|envoy,diplomat,official|대사,+대사,주재^대사|ambassador,Amb.|consul general,consul,minister
    ambassador+deputy|6||차석대사,차석^대사,부대사|deputy ambassador,deputy permanent representative,deputy head of mission,deputy chief of mission|ambassador
    diplomatic-dean|5|diplomat|외교단장,주한외교단장,주한^외교단장|dean of the diplomatic corps,~dean|
    ambassador-at-large|6|ambassador|순회대사,특임대사|ambassador at large|
    goodwill-ambassador|3||친선대사,명예^홍보대사,명예홍보대사|goodwill ambassador,honorary ambassador,~ambassador|
    promotional-ambassador|3||홍보대사,브랜드^홍보대사|promotional ambassador,brand ambassador,~ambassador,public relations ambassador,honorary ambassador,goodwill ambassador|
    charge-daffaires|6|envoy,diplomat|대사대리,대리대사,대사^대리|charge d'affaires,chargé d'affaires,acting ambassador|ambassador
    consul-general|6|diplomat|총영사|consul general|ambassador,consul
    consul|5|diplomat|영사|consul|ambassador,consul general
    envoy|6|diplomat,official|특사,+특사,~사절|envoy,special envoy,emissary|ambassador
    special-representative|6|envoy,diplomat,official|특별대표,+특별대표,한반도평화교섭본부장|special representative|
    special-representative+deputy|5||부대표|deputy special representative,deputy representative,deputy envoy|
    chief-negotiator|6|official|수석대표,수석^대표,협상대표,협상^대표|chief negotiator,chief delegate,top negotiator,lead negotiator,negotiator,chief representative|
    chief-negotiator+deputy|5||수석부대표,차석대표|deputy chief negotiator,deputy chief delegate|
    trade-representative|7|official,cabinet-member|무역대표부^대표,무역대표|trade representative,USTR|
    diplomat|5|official|외교관|diplomat|
    military-attache|5|diplomat|무관,국방무관|defense attache,military attache,defence attache|
    counselor|4|diplomat|참사관|counselor,counsellor|
    permanent-representative|6|ambassador,envoy|상주대표,주유엔^대사,주유엔대사|permanent representative|
    secretary-general|8|leader,head|사무총장,총장|secretary general|general secretary,secretary of state
    secretary-general+deputy|7||사무차장,사무부총장|deputy secretary general,under secretary general|secretary general
    director-general-intl|8|leader,head|사무총장|director general,general director|
    executive-director-intl|6|head|사무총장,사무국장,~상임이사,사무처장|executive director,secretary general,~executive secretary|
    rapporteur|5||특별보고관|special rapporteur,rapporteur|
    managing-director-intl|8|leader,head|총재|managing director|
    """
}
