extension ContrastTable {
  /// Courts, assemblies, rules.
  static let lawContrasts = """
    verdict|유죄|처벌,실형,징역,벌금|guilty,convicted,conviction|convict*,sentenc*,jail*,prison*,guilt
    verdict|무죄|결백,무혐의|innocent,acquitted,acquittal|acquit*,innocen*,clear*,exonerat*,quash*,vacat*
    request|기각|각하,거부,반려|rejected,denied,dismissed|dismiss*,reject*,deny*,denie*,turned,turns,threw,throw*,thrown,declin*,refus*,overrul*,quash*,struck,strike*,against
    request|인용했,인용한,인용해,인용하기로|인용,수용,받아,발부,허가,승인,허용|granted,approved,upheld|grant*,uph*,accept*,approv*,allow*,issu*,sided,favor*,ruled,quot*,cit*
    vote|가결|통과,의결,채택,처리,승인|approved,passed,adopted|pass*,approv*,adopt*,clear*,carri*,endors*,ratif*,through,vot*,green
    vote|부결|거부,무산,폐기,반대|rejected,defeated,scrapped|reject*,defeat*,fail*,down,block*,kill*,scrap*,short,against
    constitution|합헌||constitutional|uph*,constitutional*,valid*,consistent,accord*
    constitution|위헌|헌법불합치,불합치,위배|unconstitutional|unconstitution*,violat*,against,incompat*,breach*,contraven*,nonconform*
    side|원고가,원고는,원고의,원고인,원고^측,원고에게,원고^승소,원고^패소,원고들|원고|plaintiff,plaintiffs|complainant*,suit,sued
    side|피고||defendant,defendants|accused,respondent*
    law|신설|설치,만들,세우,세운|established,created,introduced,introduction|creat*,establish*,set*,new*,introduc*,found*,add*,launch*,form*,open*,build*
    law|폐지|없|abolished,abolished,scrapped,abolition|aboli*,scrap*,end*,repeal*,eliminat*,abandon*,terminat*,remov*,revok*,drop*,ax*,discontinu*,dismantl*,cancel*,phas*,away,rid,disband*,kill*,paper*
    permit|허용했,허용하기로,허용됐,허용된,허용한|허용,허가,허락|allowed,permitted,allowing,permitting|allow*,permit*,let*,approv*,conced*,tolerat*,legal*,open*,enabl*,giv*,gave,grant*,access*,authoriz*,admit*,surrender*,ease*,lift*,accept*,can
    permit|금지했,금지하,금지된,금지됐,금지한,금지할,금지법|금,막,못,차단,불허|banned,prohibited,banning,prohibiting|ban*,prohib*,forbid*,outlaw*,restrict*,bar*,block*,illegal*,embargo*,prevent*,off-limits,unlawful*,suspend*,disallow*,halt*,moratori*
    legality|합법|적법|legal,legally,lawful,lawfully|legal*,lawful*,legit*,law
    legality|불법|위법,무허가|illegal,illegally,unlawful,unlawfully|illeg*,unlaw*,illicit*,pirat*,unauthor*,undocument*,bootleg*,violat*,crim*,against,wrong*,unregist*,poach*
    """

  /// People, bodies, what happens to them.
  static let societyContrasts = """
    office|취임했,취임한,취임해,취임식,취임사|취임,임기|inaugurated,inaugural,inauguration|inaugur*,tak*,took,sworn,assum*,office,becom*,became,term,appoint*,began,start*,install*,since
    office|사임,사퇴,퇴임|물러,그만,사직,사표,하차,떠,해임,경질|resigned,resignation,resignation|resign*,step*,quit*,left,leav*,retire*,withdr*,drop*,out,former,down,depart*,end*,outgo*,term,oust*,fire*,remov*,abandon*,exit*
    member|가입|참여,합류|joined,joining,accession|join*,member*,access*,enter*,subscri*,sign*,enrol*,part,admi*,regist*,becom*,enlist*,insur*
    member|탈퇴|떠,이탈,빠,나|withdrew,withdrawing,withdrawal|withdr*,leav*,left,quit*,exit*,pull*,depart*,abandon*,out,split*,walk*,drop*
    ceremony|개막식,개막,개막전,개회식|개회,막을,시작|opening|open*,start*,begin*,began,kick*,launch*,first,rais*,inaugur*
    ceremony|폐막식,폐막,폐회식|폐회,막을,종료,끝|closing|clos*,end*,conclud*,final*,finish*,wrap*,last,over
    party|피해자||victim,victims|surviv*,target*,casualt*,injur*,bereav*,suffer*,complainant*,those,accuser*,plaintiff*,people,hurt,dead,woman,women
    party|가해자||perpetrator,perpetrators|perpetrat*,attack*,assail*,offend*,abus*,aggress*,culprit*,bull*,suspect*,harass*,defendant*,accused,man,men,who*
    harm|부상을,부상했,부상당,중상,경상,다쳤,다친,다치|부상,상처,상해|injured,wounded|injur*,wound*,hurt*,casualt*,harm*,broke*,burn*,crippl*,maim*,emerg*,ris*,rose,surfac*
    harm|숨졌,숨진,사망했,사망한|사망,숨,죽,희생,피살,살해,처형,전사,목숨,별세,타계,순직,즉사,치명,사상자|killed,killed|dead,die*,dying,kill*,death*,fatal*,murder*,lost,lose*,late,victim*,casualt*,perish*,deceas*,slain,pass*,succumb*,suicid*,body,bodies,execut*,life,lives,drown*,fell,claim*,mortal*
    test|양성^반응,양성^판정|양성|positive|infect*,confirm*,contract*
    test|음성^반응,음성^판정|음성|negative|clear*
    race|흑인||black|african*,negro*,color*,colour*
    race|백인||white|caucas*,supremac*
    child|아들||son,sons|child*,kid*,boy*,heir*,family,junior
    child|딸이,딸은,딸을,딸의,딸과,딸에게,딸인|딸|daughter,daughters|child*,kid*,girl*,family
    parent|아버지,부친|아빠|father,dad|parent*,papa,family,ancestor*,founder*
    parent|어머니,모친|엄마|mother,mom|mum*,parent*,mama,family,mam,maternal
    camp|진보^진영,진보^성향,진보^정당,진보^정권,진보^측,진보^단체|진보|progressive,progressives|liberal*,left*
    camp|보수^진영,보수^성향,보수^정당,보수^정권,보수^측,보수^단체,보수층|보수|conservative,conservatives|right*
    """
}
