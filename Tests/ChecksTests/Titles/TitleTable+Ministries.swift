extension TitleTable {
  /// Ministries and heads of countries, composed.
  static let ministries = """
    외교부 장관 | Foreign Minister; Minister of Foreign Affairs | Vice Foreign Minister; Defense Minister
    전 외교부 장관 | former Foreign Minister | Foreign Minister; former Vice Minister of Foreign Affairs
    외교부 차관 | Vice Foreign Minister; Vice Minister of Foreign Affairs | Foreign Minister
    외교부 대변인 | Foreign Ministry spokesperson | Defense Ministry spokesperson; Foreign Minister
    외교부 장관 후보자 | Foreign Minister nominee; nominee for Foreign Minister | Foreign Minister
    국방부 장관 | Defense Minister; Minister of National Defense | Vice Defense Minister; Foreign Minister
    전 국방부 장관 | former Defense Minister | Defense Minister; former Vice Minister of National Defense
    국방부 차관 | Vice Defense Minister; Vice Minister of National Defense | Defense Minister
    국방부 대변인 | Defense Ministry spokesperson | Foreign Ministry spokesperson; Defense Minister
    국방부 장관 후보자 | Defense Minister nominee; nominee for Defense Minister | Defense Minister
    기획재정부 장관 | Finance Minister; Minister of Economy and Finance | Vice Finance Minister; Trade Minister
    전 기획재정부 장관 | former Finance Minister | Finance Minister; former Vice Minister of Economy and Finance
    기획재정부 차관 | Vice Finance Minister; Vice Minister of Economy and Finance | Finance Minister
    기획재정부 대변인 | Finance Ministry spokesperson | Trade Ministry spokesperson; Finance Minister
    기획재정부 장관 후보자 | Finance Minister nominee; nominee for Finance Minister | Finance Minister
    통일부 장관 | Unification Minister; Minister of Unification | Vice Unification Minister; Justice Minister
    전 통일부 장관 | former Unification Minister | Unification Minister; former Vice Minister of Unification
    통일부 차관 | Vice Unification Minister; Vice Minister of Unification | Unification Minister
    통일부 대변인 | Unification Ministry spokesperson | Justice Ministry spokesperson; Unification Minister
    통일부 장관 후보자 | Unification Minister nominee; nominee for Unification Minister | Unification Minister
    법무부 장관 | Justice Minister; Minister of Justice | Vice Justice Minister; Education Minister
    전 법무부 장관 | former Justice Minister | Justice Minister; former Vice Minister of Justice
    법무부 차관 | Vice Justice Minister; Vice Minister of Justice | Justice Minister
    법무부 대변인 | Justice Ministry spokesperson | Education Ministry spokesperson; Justice Minister
    법무부 장관 후보자 | Justice Minister nominee; nominee for Justice Minister | Justice Minister
    행정안전부 장관 | Interior Minister; Minister of the Interior and Safety | Vice Interior Minister; Health Minister
    전 행정안전부 장관 | former Interior Minister | Interior Minister; former Vice Minister of the Interior and Safety
    행정안전부 차관 | Vice Interior Minister; Vice Minister of the Interior and Safety | Interior Minister
    행정안전부 대변인 | Interior Ministry spokesperson | Health Ministry spokesperson; Interior Minister
    행정안전부 장관 후보자 | Interior Minister nominee; nominee for Interior Minister | Interior Minister
    보건복지부 장관 | Health Minister; Minister of Health and Welfare | Vice Health Minister; Education Minister
    전 보건복지부 장관 | former Health Minister | Health Minister; former Vice Minister of Health and Welfare
    보건복지부 차관 | Vice Health Minister; Vice Minister of Health and Welfare | Health Minister
    보건복지부 대변인 | Health Ministry spokesperson | Education Ministry spokesperson; Health Minister
    보건복지부 장관 후보자 | Health Minister nominee; nominee for Health Minister | Health Minister
    교육부 장관 | Education Minister; Minister of Education | Vice Education Minister; Culture Minister
    전 교육부 장관 | former Education Minister | Education Minister; former Vice Minister of Education
    교육부 차관 | Vice Education Minister; Vice Minister of Education | Education Minister
    교육부 대변인 | Education Ministry spokesperson | Culture Ministry spokesperson; Education Minister
    교육부 장관 후보자 | Education Minister nominee; nominee for Education Minister | Education Minister
    국토교통부 장관 | Land Minister; Minister of Land, Infrastructure and Transport | Vice Land Minister; Environment Minister
    전 국토교통부 장관 | former Land Minister | Land Minister; former Vice Minister of Land, Infrastructure and Transport
    국토교통부 차관 | Vice Land Minister; Vice Minister of Land, Infrastructure and Transport | Land Minister
    국토교통부 대변인 | Land Ministry spokesperson | Environment Ministry spokesperson; Land Minister
    국토교통부 장관 후보자 | Land Minister nominee; nominee for Land Minister | Land Minister
    환경부 장관 | Environment Minister; Minister of Environment | Vice Environment Minister; Energy Minister
    전 환경부 장관 | former Environment Minister | Environment Minister; former Vice Minister of Environment
    환경부 차관 | Vice Environment Minister; Vice Minister of Environment | Environment Minister
    환경부 대변인 | Environment Ministry spokesperson | Energy Ministry spokesperson; Environment Minister
    환경부 장관 후보자 | Environment Minister nominee; nominee for Environment Minister | Environment Minister
    고용노동부 장관 | Labor Minister; Minister of Employment and Labor | Vice Labor Minister; Health Minister
    전 고용노동부 장관 | former Labor Minister | Labor Minister; former Vice Minister of Employment and Labor
    고용노동부 차관 | Vice Labor Minister; Vice Minister of Employment and Labor | Labor Minister
    고용노동부 대변인 | Labor Ministry spokesperson | Health Ministry spokesperson; Labor Minister
    고용노동부 장관 후보자 | Labor Minister nominee; nominee for Labor Minister | Labor Minister
    문화체육관광부 장관 | Culture Minister; Minister of Culture, Sports and Tourism | Vice Culture Minister; Science Minister
    전 문화체육관광부 장관 | former Culture Minister | Culture Minister; former Vice Minister of Culture, Sports and Tourism
    문화체육관광부 차관 | Vice Culture Minister; Vice Minister of Culture, Sports and Tourism | Culture Minister
    문화체육관광부 대변인 | Culture Ministry spokesperson | Science Ministry spokesperson; Culture Minister
    문화체육관광부 장관 후보자 | Culture Minister nominee; nominee for Culture Minister | Culture Minister
    농림축산식품부 장관 | Agriculture Minister; Minister of Agriculture, Food and Rural Affairs | Vice Agriculture Minister; Fisheries Minister
    전 농림축산식품부 장관 | former Agriculture Minister | Agriculture Minister; former Vice Minister of Agriculture, Food and Rural Affairs
    농림축산식품부 차관 | Vice Agriculture Minister; Vice Minister of Agriculture, Food and Rural Affairs | Agriculture Minister
    농림축산식품부 대변인 | Agriculture Ministry spokesperson | Fisheries Ministry spokesperson; Agriculture Minister
    농림축산식품부 장관 후보자 | Agriculture Minister nominee; nominee for Agriculture Minister | Agriculture Minister
    해양수산부 장관 | Oceans Minister; Minister of Oceans and Fisheries | Vice Oceans Minister; Agriculture Minister
    전 해양수산부 장관 | former Oceans Minister | Oceans Minister; former Vice Minister of Oceans and Fisheries
    해양수산부 차관 | Vice Oceans Minister; Vice Minister of Oceans and Fisheries | Oceans Minister
    해양수산부 대변인 | Oceans Ministry spokesperson | Agriculture Ministry spokesperson; Oceans Minister
    해양수산부 장관 후보자 | Oceans Minister nominee; nominee for Oceans Minister | Oceans Minister
    산업통상자원부 장관 | Industry Minister; Minister of Trade, Industry and Energy | Vice Industry Minister; Finance Minister
    전 산업통상자원부 장관 | former Industry Minister | Industry Minister; former Vice Minister of Trade, Industry and Energy
    산업통상자원부 차관 | Vice Industry Minister; Vice Minister of Trade, Industry and Energy | Industry Minister
    산업통상자원부 대변인 | Industry Ministry spokesperson | Finance Ministry spokesperson; Industry Minister
    산업통상자원부 장관 후보자 | Industry Minister nominee; nominee for Industry Minister | Industry Minister
    과학기술정보통신부 장관 | Science Minister; Minister of Science and ICT | Vice Science Minister; Culture Minister
    전 과학기술정보통신부 장관 | former Science Minister | Science Minister; former Vice Minister of Science and ICT
    과학기술정보통신부 차관 | Vice Science Minister; Vice Minister of Science and ICT | Science Minister
    과학기술정보통신부 대변인 | Science Ministry spokesperson | Culture Ministry spokesperson; Science Minister
    과학기술정보통신부 장관 후보자 | Science Minister nominee; nominee for Science Minister | Science Minister
    여성가족부 장관 | Gender Equality Minister; Minister of Gender Equality and Family | Vice Gender Equality Minister; Labor Minister
    전 여성가족부 장관 | former Gender Equality Minister | Gender Equality Minister; former Vice Minister of Gender Equality and Family
    여성가족부 차관 | Vice Gender Equality Minister; Vice Minister of Gender Equality and Family | Gender Equality Minister
    여성가족부 대변인 | Gender Equality Ministry spokesperson | Labor Ministry spokesperson; Gender Equality Minister
    여성가족부 장관 후보자 | Gender Equality Minister nominee; nominee for Gender Equality Minister | Gender Equality Minister
    중소벤처기업부 장관 | SMEs and Startups Minister; Minister of SMEs and Startups | Vice SMEs and Startups Minister; Finance Minister
    전 중소벤처기업부 장관 | former SMEs and Startups Minister | SMEs and Startups Minister; former Vice Minister of SMEs and Startups
    중소벤처기업부 차관 | Vice SMEs and Startups Minister; Vice Minister of SMEs and Startups | SMEs and Startups Minister
    중소벤처기업부 대변인 | SMEs and Startups Ministry spokesperson | Finance Ministry spokesperson; SMEs and Startups Minister
    중소벤처기업부 장관 후보자 | SMEs and Startups Minister nominee; nominee for SMEs and Startups Minister | SMEs and Startups Minister
    국가보훈부 장관 | Veterans Minister; Minister of Patriots and Veterans Affairs | Vice Veterans Minister; Defense Minister
    전 국가보훈부 장관 | former Veterans Minister | Veterans Minister; former Vice Minister of Patriots and Veterans Affairs
    국가보훈부 차관 | Vice Veterans Minister; Vice Minister of Patriots and Veterans Affairs | Veterans Minister
    국가보훈부 대변인 | Veterans Ministry spokesperson | Defense Ministry spokesperson; Veterans Minister
    국가보훈부 장관 후보자 | Veterans Minister nominee; nominee for Veterans Minister | Veterans Minister
    외교부 1차관 | First Vice Foreign Minister; Vice Foreign Minister | Second Vice Foreign Minister; Foreign Minister
    외교부 2차관 | Second Vice Minister of Foreign Affairs | First Vice Minister of Foreign Affairs; Minister of Foreign Affairs
    국방부 1차관 | First Vice Defense Minister; Vice Defense Minister | Second Vice Defense Minister; Defense Minister
    국방부 2차관 | Second Vice Minister of National Defense | First Vice Minister of National Defense; Minister of National Defense
    기획재정부 1차관 | First Vice Finance Minister; Vice Finance Minister | Second Vice Finance Minister; Finance Minister
    기획재정부 2차관 | Second Vice Minister of Economy and Finance | First Vice Minister of Economy and Finance; Minister of Economy and Finance
    법무부 1차관 | First Vice Justice Minister; Vice Justice Minister | Second Vice Justice Minister; Justice Minister
    법무부 2차관 | Second Vice Minister of Justice | First Vice Minister of Justice; Minister of Justice
    행정안전부 1차관 | First Vice Interior Minister; Vice Interior Minister | Second Vice Interior Minister; Interior Minister
    행정안전부 2차관 | Second Vice Minister of the Interior and Safety | First Vice Minister of the Interior and Safety; Minister of the Interior and Safety
    보건복지부 1차관 | First Vice Health Minister; Vice Health Minister | Second Vice Health Minister; Health Minister
    보건복지부 2차관 | Second Vice Minister of Health and Welfare | First Vice Minister of Health and Welfare; Minister of Health and Welfare
    체코 대통령 | Czech President; Czech president | Slovak President; Czech Prime Minister
    체코 총리 | Czech Prime Minister | Czech President; Czech Deputy Prime Minister
    전 체코 대통령 | former Czech President | Czech President
    체코 외무장관 | Czech Foreign Minister | Czech Defense Minister; Czech Vice Foreign Minister
    체코 국방장관 | Czech Defense Minister | Czech Finance Minister
    체코 외무차관 | Czech Deputy Foreign Minister | Czech Foreign Minister
    폴란드 대통령 | Polish President; Polish president | Hungarian President; Polish Prime Minister
    폴란드 총리 | Polish Prime Minister | Polish President; Polish Deputy Prime Minister
    전 폴란드 대통령 | former Polish President | Polish President
    폴란드 외무장관 | Polish Foreign Minister | Polish Defense Minister; Polish Vice Foreign Minister
    폴란드 국방장관 | Polish Defense Minister | Polish Finance Minister
    폴란드 외무차관 | Polish Deputy Foreign Minister | Polish Foreign Minister
    프랑스 대통령 | French President; French president | Italian President; French Prime Minister
    프랑스 총리 | French Prime Minister | French President; French Deputy Prime Minister
    전 프랑스 대통령 | former French President | French President
    프랑스 외무장관 | French Foreign Minister | French Defense Minister; French Vice Foreign Minister
    프랑스 국방장관 | French Defense Minister | French Finance Minister
    프랑스 외무차관 | French Deputy Foreign Minister | French Foreign Minister
    이탈리아 대통령 | Italian President; Italian president | Spanish President; Italian Prime Minister
    이탈리아 총리 | Italian Prime Minister | Italian President; Italian Deputy Prime Minister
    전 이탈리아 대통령 | former Italian President | Italian President
    이탈리아 외무장관 | Italian Foreign Minister | Italian Defense Minister; Italian Vice Foreign Minister
    이탈리아 국방장관 | Italian Defense Minister | Italian Finance Minister
    이탈리아 외무차관 | Italian Deputy Foreign Minister | Italian Foreign Minister
    우크라이나 대통령 | Ukrainian President; Ukrainian president | Russian President; Ukrainian Prime Minister
    우크라이나 총리 | Ukrainian Prime Minister | Ukrainian President; Ukrainian Deputy Prime Minister
    전 우크라이나 대통령 | former Ukrainian President | Ukrainian President
    우크라이나 외무장관 | Ukrainian Foreign Minister | Ukrainian Defense Minister; Ukrainian Vice Foreign Minister
    우크라이나 국방장관 | Ukrainian Defense Minister | Ukrainian Finance Minister
    우크라이나 외무차관 | Ukrainian Deputy Foreign Minister | Ukrainian Foreign Minister
    러시아 대통령 | Russian President; Russian president | Ukrainian President; Russian Prime Minister
    러시아 총리 | Russian Prime Minister | Russian President; Russian Deputy Prime Minister
    전 러시아 대통령 | former Russian President | Russian President
    러시아 외무장관 | Russian Foreign Minister | Russian Defense Minister; Russian Vice Foreign Minister
    러시아 국방장관 | Russian Defense Minister | Russian Finance Minister
    러시아 외무차관 | Russian Deputy Foreign Minister | Russian Foreign Minister
    베트남 대통령 | Vietnamese President; Vietnamese president | Thai President; Vietnamese Prime Minister
    베트남 총리 | Vietnamese Prime Minister | Vietnamese President; Vietnamese Deputy Prime Minister
    전 베트남 대통령 | former Vietnamese President | Vietnamese President
    베트남 외무장관 | Vietnamese Foreign Minister | Vietnamese Defense Minister; Vietnamese Vice Foreign Minister
    베트남 국방장관 | Vietnamese Defense Minister | Vietnamese Finance Minister
    베트남 외무차관 | Vietnamese Deputy Foreign Minister | Vietnamese Foreign Minister
    필리핀 대통령 | Philippine President; Philippine president | Indonesian President; Philippine Prime Minister
    필리핀 총리 | Philippine Prime Minister | Philippine President; Philippine Deputy Prime Minister
    전 필리핀 대통령 | former Philippine President | Philippine President
    필리핀 외무장관 | Philippine Foreign Minister | Philippine Defense Minister; Philippine Vice Foreign Minister
    필리핀 국방장관 | Philippine Defense Minister | Philippine Finance Minister
    필리핀 외무차관 | Philippine Deputy Foreign Minister | Philippine Foreign Minister
    이스라엘 대통령 | Israeli President; Israeli president | Iranian President; Israeli Prime Minister
    이스라엘 총리 | Israeli Prime Minister | Israeli President; Israeli Deputy Prime Minister
    전 이스라엘 대통령 | former Israeli President | Israeli President
    이스라엘 외무장관 | Israeli Foreign Minister | Israeli Defense Minister; Israeli Vice Foreign Minister
    이스라엘 국방장관 | Israeli Defense Minister | Israeli Finance Minister
    이스라엘 외무차관 | Israeli Deputy Foreign Minister | Israeli Foreign Minister
    이란 대통령 | Iranian President; Iranian president | Iraqi President; Iranian Prime Minister
    이란 총리 | Iranian Prime Minister | Iranian President; Iranian Deputy Prime Minister
    전 이란 대통령 | former Iranian President | Iranian President
    이란 외무장관 | Iranian Foreign Minister | Iranian Defense Minister; Iranian Vice Foreign Minister
    이란 국방장관 | Iranian Defense Minister | Iranian Finance Minister
    이란 외무차관 | Iranian Deputy Foreign Minister | Iranian Foreign Minister
    튀르키예 대통령 | Turkish President; Turkish president | Greek President; Turkish Prime Minister
    튀르키예 총리 | Turkish Prime Minister | Turkish President; Turkish Deputy Prime Minister
    전 튀르키예 대통령 | former Turkish President | Turkish President
    튀르키예 외무장관 | Turkish Foreign Minister | Turkish Defense Minister; Turkish Vice Foreign Minister
    튀르키예 국방장관 | Turkish Defense Minister | Turkish Finance Minister
    튀르키예 외무차관 | Turkish Deputy Foreign Minister | Turkish Foreign Minister
    인도네시아 대통령 | Indonesian President; Indonesian president | Malaysian President; Indonesian Prime Minister
    인도네시아 총리 | Indonesian Prime Minister | Indonesian President; Indonesian Deputy Prime Minister
    전 인도네시아 대통령 | former Indonesian President | Indonesian President
    인도네시아 외무장관 | Indonesian Foreign Minister | Indonesian Defense Minister; Indonesian Vice Foreign Minister
    인도네시아 국방장관 | Indonesian Defense Minister | Indonesian Finance Minister
    인도네시아 외무차관 | Indonesian Deputy Foreign Minister | Indonesian Foreign Minister
    핀란드 대통령 | Finnish President; Finnish president | Norwegian President; Finnish Prime Minister
    핀란드 총리 | Finnish Prime Minister | Finnish President; Finnish Deputy Prime Minister
    전 핀란드 대통령 | former Finnish President | Finnish President
    핀란드 외무장관 | Finnish Foreign Minister | Finnish Defense Minister; Finnish Vice Foreign Minister
    핀란드 국방장관 | Finnish Defense Minister | Finnish Finance Minister
    핀란드 외무차관 | Finnish Deputy Foreign Minister | Finnish Foreign Minister
    오스트리아 대통령 | Austrian President; Austrian president | Australian President; Austrian Prime Minister
    오스트리아 총리 | Austrian Prime Minister | Austrian President; Austrian Deputy Prime Minister
    전 오스트리아 대통령 | former Austrian President | Austrian President
    오스트리아 외무장관 | Austrian Foreign Minister | Austrian Defense Minister; Austrian Vice Foreign Minister
    오스트리아 국방장관 | Austrian Defense Minister | Austrian Finance Minister
    오스트리아 외무차관 | Austrian Deputy Foreign Minister | Austrian Foreign Minister
    브라질 대통령 | Brazilian President; Brazilian president | Argentine President; Brazilian Prime Minister
    브라질 총리 | Brazilian Prime Minister | Brazilian President; Brazilian Deputy Prime Minister
    전 브라질 대통령 | former Brazilian President | Brazilian President
    브라질 외무장관 | Brazilian Foreign Minister | Brazilian Defense Minister; Brazilian Vice Foreign Minister
    브라질 국방장관 | Brazilian Defense Minister | Brazilian Finance Minister
    브라질 외무차관 | Brazilian Deputy Foreign Minister | Brazilian Foreign Minister
    """
}
