extension RoleTable {
  /// Courts.
  static let judiciaryRoles = """
    chief-justice|9|judge-generic|대법원장,연방대법원장,연방^대법원장,최고재판소^장관|chief justice,Supreme Court chief justice,chief justice of the Supreme Court,supreme court chief|Supreme Court justice,associate justice,justice,attorney general,justice minister
    chief-justice+nominee|9||대법원장^후보자,대법원장^후보,대법원장^지명자,대법원장^내정자|chief justice nominee,Supreme Court chief justice nominee,nominee for chief justice|Supreme Court nominee
    justice+nominee|8||대법원^후보자,대법원^후보,대법원^지명자,대법원^판사^후보자,대법원^판사^후보,대법원^판사^지명자,대법관^후보자,대법관^후보,대법관^지명자,대법관^내정자,연방대법관^지명자,연방대법관^후보자|Supreme Court nominee,Supreme Court justice nominee,nominee to the Supreme Court,nominee for the Supreme Court|
    justice|8|judge-generic|대법관,연방대법관,연방^대법관,대법원^판사,대법원판사|Supreme Court justice,justice of the Supreme Court,associate justice,~justice,supreme court judge|chief justice
    constitutional-justice|8|judge-generic|헌법재판관,헌재^재판관,헌법재판소^재판관,재판관|Constitutional Court justice,justice of the Constitutional Court,Constitutional Court judge,~justice|chief justice
    constitutional-president|9|judge-generic,head|헌법재판소장,헌재소장,헌법재판소^소장,헌재^소장|president of the Constitutional Court,Constitutional Court president,Constitutional Court chief,chief of the Constitutional Court,chief justice of the Constitutional Court,Constitutional Court chief justice,chief justice,court president|Constitutional Court justice
    judge|6|judge-generic,official|판사,부장판사,법관,단독판사|judge|prosecutor,lawyer,justice
    presiding-judge|7|judge,judge-generic|부장판사,재판장,+부장판사|presiding judge,senior judge,chief judge|prosecutor
    court-president|8|judge,head|법원장,고등법원장,지방법원장,행정법원장,가정법원장,고법원장,지법원장,+법원장|court president,chief judge,president of the court,chief of the court,court chief|prosecutor
    judge-generic|6|official|재판관,판사|judge,~jurist|
    juror|2||배심원,배심원단|juror|
    bailiff|2||집행관|bailiff|
    court-administrator|7|official|법원행정처장|minister of the National Court Administration,head of the National Court Administration,chief of the National Court Administration,National Court Administration minister|chief justice
    magistrate|5|judge,judge-generic|치안판사|magistrate|
    """

  /// Prosecution and the bar.
  static let prosecutionRoles = """
    prosecutor-general|9|prosecutor,head|검찰총장|prosecutor general,chief prosecutor,top prosecutor|attorney general,justice minister,chief justice,solicitor general
    prosecutor-general+deputy|8|prosecutor,head|대검^차장,대검찰청^차장,대검^차장검사,대검찰청^차장검사,대검^차장^검사|deputy prosecutor general,deputy chief of the Supreme Prosecutors' Office|
    chief-prosecutor|7|prosecutor,head|검사장,지검장,지방검찰청장,지방검찰청^검사장,고검장,중앙지검장,서울중앙지검장|chief prosecutor,district chief prosecutor,head prosecutor,~prosecutor|prosecutor general,judge
    senior-prosecutor|6|prosecutor|부장검사,부부장검사,차장검사,차장^검사|senior prosecutor,deputy chief prosecutor,chief prosecutor,~head prosecutor|judge
    prosecutor|5|official|~검사,평검사,검찰관|prosecutor,district attorney,DA|judge,justice,lawyer
    district-attorney|7|prosecutor|지방검사장,지방검사,검사장|district attorney,DA|attorney general,judge
    us-attorney|6|prosecutor|연방검사,연방^검사,검사장|US attorney,U.S. attorney,federal prosecutor|attorney general
    special-prosecutor|8|prosecutor|특별검사,특별검사팀,특검팀,특검,특별^검사|special prosecutor,special counsel,independent counsel|prosecutor general,attorney general
    special-prosecutor+assistant|7||특별검사보,특검보|assistant special prosecutor,assistant special counsel,deputy special prosecutor,deputy special counsel,special prosecutor's assistant|special prosecutor
    cio-chief|8|head,prosecutor|공수처장,고위공직자범죄수사처장|CIO chief,chief of the CIO,head of the CIO|prosecutor general
    lawyer|4||변호사,변호인,법률대리인,법률^대리인|lawyer,attorney,~counsel,legal representative,~solicitor,~barrister|judge,prosecutor
    public-defender|4|lawyer|국선변호인,국선^변호사|public defender,court appointed lawyer|prosecutor
    defense-lawyer|4|lawyer|변호인,변호인단|defense lawyer,defense attorney,defence lawyer,defense counsel,defense team,defence team,legal team|prosecutor
    notary|3||공증인|notary,notary public|
    """

  /// Police, fire and prisons. Ranks after the usage of the Korean National Police Agency in English.
  static let policeRoles = """
    police-commissioner-general|9|police-chief,head|경찰청장|commissioner general,police commissioner general,National Police Agency commissioner general,commissioner general of the Korean National Police Agency,National Police Agency chief,national police chief,police chief,police commissioner,commissioner|
    police-superintendent-general|8|police-officer|치안정감|chief superintendent general|superintendent
    police-senior-superintendent-general|7|police-officer|치안감|senior superintendent general|
    police-superintendent-general-3|6|police-officer|경무관|superintendent general|
    police-senior-superintendent|5|police-officer|총경|senior superintendent|inspector,colonel
    police-superintendent|4|police-officer|경정|superintendent|inspector,senior superintendent
    police-senior-inspector|3|police-officer|?경감|senior inspector,captain|colonel,superintendent,major
    police-inspector|2|police-officer|?경위|inspector,lieutenant|superintendent,colonel
    police-assistant-inspector|2|police-officer|?경사|assistant inspector,sergeant|
    police-senior-officer|1|police-officer|?경장|senior police officer,corporal|inspector
    police-constable|1|police-officer|순경|policeman,policewoman,police officer,patrol officer,patrolman,constable|inspector
    police-chief|7|head|경찰서장,~서장,경찰국장,서울경찰청장,지방경찰청장,경찰총장,시경국장,경찰^총수,~청장|police chief,chief of police,police commissioner,sheriff,~chief,police station chief|police officer
    police-officer|2|official,officer|경찰관,~경관,경찰^간부|police officer,policeman,policewoman,~officer,~cop,patrolman|police chief
    detective|3|police-officer|~형사,수사관,+수사관|detective,investigator,police investigator|police chief
    sheriff|5|police-chief,head|보안관|sheriff|
    sheriff+deputy|4||부보안관|sheriff's deputy,deputy sheriff|sheriff
    coast-guard-chief|8|head|해양경찰청장,해경청장,해경^청장|Coast Guard commissioner general,Coast Guard commissioner,Coast Guard chief,commissioner general of the Korea Coast Guard,commissioner|
    fire-chief|6|head|소방서장,소방청장,소방본부장,소방총감|fire chief,fire station chief,National Fire Agency commissioner,commissioner|
    firefighter|2||소방관,소방대원,소방사|firefighter,fireman|
    prison-governor|5|head|교도소장,구치소장|prison governor,~governor,prison warden,~warden,prison chief,prison's governor|
    prison-officer|2|official|교도관|prison officer,prison guard,corrections officer|
    guard|1||~경비원,~경호원,?요원|guard,security guard,bodyguard,~agent|
    """
}
