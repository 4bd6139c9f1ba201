extension CommonWords {
  /// People, places, time, weather, health, culture and sports.
  static let everydayLife = """
    월요일:monday 화요일:tuesday 수요일:wednesday 목요일:thursday 금요일:friday 토요일:saturday 일요일:sunday 주말:weekend 어제:yesterday
    오늘:today 내일:tomorrow 아침:morning 오전:a.m,am,morning 오후:p.m,pm,afternoon 저녁:evening,dinner 점심:lunch 자정:midnight
    정오:noon 지난주:week,last 지난달:month,last 지난해:last,year 작년:last,year 올해:year,this 내년:next,year 다음:next,following
    다음날:next,following 이번:this 최근:recent,recently,latest 현재:current,currently,now,present 과거:past 미래:future
    역사:history,historic,historical 세기:century,strength 시대:era,age,period 시간:hour,time 동안:during,for,while
    이후:after,since 이전:before,previous,prior 처음:first 마지막:last,final 시작:start,begin,began,beginning
    초기:early,initial 남성:man,men,male 여성:woman,women,female 남자:man,men,boy 여자:woman,women,girl 소녀:girl 소년:boy
    아이:child,children,kid 어린이:child,children 아동:child,children 청소년:teen,teenager,youth 청년:young,youth
    노인:elderly,old 학생:student 부모:parent 아버지:father,dad 어머니:mother,mom 엄마:mother,mom,mum 아빠:father,dad 아들:son
    남편:husband 아내:wife 부인:wife,lady 형제:brother 동생:brother,sister 자매:sister 사촌:cousin 가족:family 친구:friend
    동료:colleague,fellow 이웃:neighbor,neighbour,neighboring 결혼:marry,marriage,wedding 이혼:divorce
    임신:pregnant,pregnancy 출산:birth 출생:birth,born 태어:born 사망:death,die,dead 죽음:death 숨지:die,dead,death
    숨졌:die,dead,killed 부상:injury,injured,wound 다쳤:injured,hurt 사람:people,person,man 인구:population 학교:school
    대학:university,college 대학교:university,college 교수:professor 교사:teacher 선생님:teacher 교육:education,educational
    수업:class,lesson 언어:language 영어:english 외국어:language,foreign 소설:novel 작가:writer,author 저자:author
    예술:art,artist 예술가:artist 음악:music,musical 음악가:musician 노래:song,sing 가수:singer 앨범:album
    공연:performance,concert,show 콘서트:concert 극장:theater,theatre 영화:film,movie 감독:director,coach,manager
    배우:actor,actress 드라마:drama 방송:broadcast,show 텔레비전:television,tv 시청자:viewer 관객:audience 관중:crowd,spectator
    전시:exhibition,exhibit 박물관:museum 미술관:museum,gallery 축제:festival 교회:church 종교:religion,religious
    기독교:christian 가톨릭:catholic 교황:pope 이슬람:islam,islamic,muslim 무슬림:muslim 유대인:jewish,jew 불교:buddhist
    신문:newspaper 언론:media,press 매체:media,outlet 기자:reporter,journalist 기사:article,story 소식:news 뉴스:news
    사진:photo,picture,image,photograph 영상:video,footage 비디오:video 동영상:video 인터넷:internet,online 온라인:online
    웹사이트:website 트위터:twitter,tweet 페이스북:facebook 소셜미디어:social 소셜:social 게시:post 휴대폰:phone
    전화:phone,call,telephone 스마트폰:smartphone 컴퓨터:computer 소프트웨어:software 데이터:data 정보:information,intelligence
    보안:security 비밀:secret 과학:science,scientific 과학자:scientist 우주:space 지구:earth,planet,global 기후:climate
    기후변화:climate 환경:environment,environmental 오염:pollution 날씨:weather 기온:temperature 온도:temperature 태풍:typhoon
    허리케인:hurricane 폭풍:storm 열대:tropical 홍수:flood 지진:earthquake,quake 쓰나미:tsunami 산불:wildfire 화재:fire
    폭발:explosion,explode,blast 재난:disaster 재해:disaster 구조:rescue,structure 구조대:rescue,rescuer
    대피:evacuate,evacuation 실종:missing 사고:accident,crash 충돌:collision,crash,clash,collide 추락:crash,fall
    비행기:plane,aircraft,flight 항공기:aircraft,plane 항공:airline,aviation,air 공항:airport 승객:passenger 조종사:pilot
    열차:train 기차:train 지하철:subway,metro 버스:bus 택시:taxi,cab 차량:vehicle,car 트럭:truck,lorry 운전:drive,driver
    운전자:driver 운전사:driver 도로:road 고속도로:highway,motorway 교통:traffic,transport 선박:ship,vessel 바다:sea,ocean
    해안:coast,coastal 호수:lake 공원:park 동물:animal 고양이:cat 돼지:pig,pork 물고기:fish 상어:shark 나무:tree,wood 음식:food
    식품:food 식당:restaurant 레스토랑:restaurant 커피:coffee 맥주:beer 와인:wine 설탕:sugar 고기:meat 우유:milk 과일:fruit
    야채:vegetable 채소:vegetable 건강:health,healthy 병원:hospital 의사:doctor,physician 간호사:nurse 환자:patient
    질병:disease,illness 질환:disease 치료:treatment,treat,therapy 수술:surgery,operation 진단:diagnose,diagnosis
    약물:drug,medication 백신:vaccine 바이러스:virus 코로나:covid,corona,coronavirus 감염:infection,infect 심장:heart 두뇌:brain
    혈액:blood 피부:skin 얼굴:face,facial 머리:head,hair 다리:leg,bridge 오른쪽:right 왼쪽:left 목소리:voice 기억:memory,remember
    드레스:dress 패션:fashion 브랜드:brand 침실:bedroom 부엌:kitchen 정원:garden 호텔:hotel 가게:store,shop 매장:store,shop
    상점:store,shop 거리:street,distance 현장:scene,site 중심:center,centre 센터:center,centre 축구:football,soccer
    야구:baseball 농구:basketball 골프:golf 테니스:tennis 복싱:boxing 올림픽:olympic 월드컵:world,cup
    대회:tournament,competition,event 리그:league 챔피언:champion 챔피언십:championship 우승:win,won,title,champion,victory
    승리:win,won,victory 패배:defeat,loss,lost 결승:final 준결승:semifinal 준준결승:quarterfinal 시즌:season 선수:player,athlete
    클럽:club 구단:club 득점:score,goal 홈런:homer,run 투수:pitcher 경기장:stadium,field 코치:coach 주장:captain,claim,argue
    수비:defense,defender 공격수:striker,forward 골키퍼:keeper,goalkeeper 전반:half,first 후반:half,second 라운드:round
    부상자:injured 은퇴:retire,retirement 계약:contract,deal,sign 이적:transfer,move 메달:medal 금메달:gold 신기록:record
    순위:rank,ranking,place 여행:travel,trip,tour 관광:tourism,tourist 관광객:tourist 방문:visit,visitor 도착:arrive,arrival
    출발:depart,departure 참석:attend,attendance 참여:participate,participation,join 참가:participate,join,compete
    개최:hold,held,host 열렸:held,opened 만났:met 만나:meet,met 설명:explain,describe 강조:emphasize,stress
    언급:mention,refer,comment 인정:admit,acknowledge,recognize 확인:confirm,check,verify
    공개:release,public,reveal,disclose 밝혔:said,revealed,stated,announced 말했:said,told,says 전했:said,reported
    덧붙였:added 답했:answered,replied,responded 물었:asked 질문:question,ask 대답:answer,reply
    생각:think,thought,believe,idea 느끼:feel,felt 느꼈:felt 사랑:love 행복:happy,happiness 두려움:fear
    걱정:worry,concern,worried 우려:concern,worry,fear 희망:hope 기대:expect,hope,expectation 놀라:surprise,surprised
    충격:shock,shocked 분노:anger,angry,fury 슬픔:sad,grief 고통:pain,suffer,suffering 자유:free,freedom,liberty 권리:right
    책임:responsible,responsibility,blame 기회:chance,opportunity 능력:ability,capability 경험:experience 사실:fact,true
    진실:truth 거짓말:lie 거짓:false,lie 의견:opinion,view,comment 이야기:story,talk,tale 이름:name 제목:title 편지:letter
    메시지:message 이메일:email 사과:apologize,apology,apple 감사:thank,thanks,grateful,audit 축하:celebrate,congratulate
    기념:commemorate,anniversary,mark 장례:funeral 선물:gift,present 생일:birthday 크리스마스:christmas 여름:summer 겨울:winter
    가을:autumn,fall 세계:world,global 사회:society,social 문화:culture,cultural 전통:tradition,traditional
    개인:individual,personal,private 집단:group,collective 중요:important,importance,significant,key
    필요:need,necessary,require 가능:possible,can,able 불가능:impossible 어려움:difficulty,difficult
    어려운:difficult,hard,tough 강력:strong,powerful 새로운:new 최고:best,top,highest 최대:largest,biggest,maximum 최초:first
    가장:most 심각:serious,severe 위험:danger,risk,dangerous 안전:safe,safety,secure 성공:success,successful,succeed
    실패:fail,failure 변화:change 발전:develop,development 개발:develop,development 사용:use,used 이용:use 제공:provide,offer
    설립:establish,found,founded 창립:founder,found 포함:include,including 제외:exclude,except 계속:continue
    유지:maintain,keep 중단:stop,halt,suspend 종료:end 시도:attempt,try,tried 노력:effort 준비:prepare,ready,preparation
    선택:choose,choice,option,select 평가:assess,evaluate,rating 비교:compare 증명:prove 발견:discover,find,found
    발생:occur,happen,outbreak 파괴:destroy,destruction 보호:protect,protection 방지:prevent
    감시:monitor,surveillance,watch 통제:control 관리:manage,management,official 운영:operate,run,operation 도움:help
    흑인:black,african 백인:white 인종:race,racial,racist 인종차별:racism,racist 차별:discrimination 동성애:gay,homosexual
    성전환:transgender 장애:disability,disabled 억만장자:billionaire 여왕:queen 왕자:prince 공주:princess 왕실:royal
    대중:public,popular 인기:popular,popularity 유명:famous,celebrity 스타:star
    """
}
