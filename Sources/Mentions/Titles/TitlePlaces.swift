extension TitleDomains {
  /// Cities, provinces and states whose mayors, governors and members of congress are in the news.
  static let placeTable = """
    place:seoul|서울,서울시|Seoul|
    place:busan|부산,부산시|Busan|
    place:daegu|대구,대구시|Daegu|
    place:incheon|인천,인천시|Incheon|
    place:gwangju|광주,광주시|Gwangju|
    place:daejeon|대전,대전시|Daejeon|
    place:ulsan|울산,울산시|Ulsan|
    place:sejong|세종,세종시|Sejong|
    place:gyeonggi|경기,경기도|Gyeonggi,Gyeonggi Province|
    place:gangwon|강원,강원도,강원특별자치도|Gangwon,Gangwon Province|
    place:north-chungcheong|충북,충청북도|North Chungcheong,North Chungcheong Province|
    place:south-chungcheong|충남,충청남도|South Chungcheong,South Chungcheong Province|
    place:north-jeolla|전북,전라북도|North Jeolla,North Jeolla Province|
    place:south-jeolla|전남,전라남도|South Jeolla,South Jeolla Province|
    place:north-gyeongsang|경북,경상북도|North Gyeongsang,North Gyeongsang Province|
    place:south-gyeongsang|경남,경상남도|South Gyeongsang,South Gyeongsang Province|
    place:jeju|제주,제주도|Jeju,Jeju Island,Jeju Province|
    place:suwon|수원,수원시|Suwon|
    place:seongnam|성남,성남시|Seongnam|
    place:yongin|용인,용인시|Yongin|
    place:goyang|고양,고양시|Goyang|
    place:changwon|창원,창원시|Changwon|
    place:cheongju|청주,청주시|Cheongju|
    place:jeonju|전주,전주시|Jeonju|
    place:pohang|포항,포항시|Pohang|
    place:tokyo|도쿄,도쿄도|Tokyo|
    place:osaka|오사카|Osaka|
    place:beijing|베이징|Beijing|
    place:shanghai|상하이|Shanghai|
    place:moscow|모스크바|Moscow|
    place:london|런던|London|
    place:paris|파리|Paris|
    place:new-york|뉴욕,뉴욕주,뉴욕시|New York,New York City|
    place:los-angeles|로스앤젤레스,LA|Los Angeles,L.A.|
    place:chicago|시카고|Chicago|
    place:alabama|앨라배마,앨라배마주|Alabama|
    place:alaska|알래스카,알래스카주|Alaska|
    place:arizona|애리조나,애리조나주|Arizona|
    place:arkansas|아칸소,아칸소주|Arkansas|
    place:california|캘리포니아,캘리포니아주|California|
    place:colorado|콜로라도,콜로라도주|Colorado|
    place:connecticut|코네티컷,코네티컷주|Connecticut|
    place:delaware|델라웨어,델라웨어주|Delaware|
    place:florida|플로리다,플로리다주|Florida|
    place:georgia|조지아주|Georgia|
    place:hawaii|하와이,하와이주|Hawaii|
    place:idaho|아이다호,아이다호주|Idaho|
    place:illinois|일리노이,일리노이주|Illinois|
    place:indiana|인디애나,인디애나주|Indiana|
    place:iowa|아이오와,아이오와주|Iowa|
    place:kansas|캔자스,캔자스주|Kansas|
    place:kentucky|켄터키,켄터키주|Kentucky|
    place:louisiana|루이지애나,루이지애나주|Louisiana|
    place:maine|메인주|Maine|
    place:maryland|메릴랜드,메릴랜드주|Maryland|
    place:massachusetts|매사추세츠,매사추세츠주|Massachusetts|
    place:michigan|미시간,미시간주|Michigan|
    place:minnesota|미네소타,미네소타주|Minnesota|
    place:mississippi|미시시피,미시시피주|Mississippi|
    place:missouri|미주리,미주리주|Missouri|
    place:montana|몬태나,몬태나주|Montana|
    place:nebraska|네브래스카,네브래스카주|Nebraska|
    place:nevada|네바다,네바다주|Nevada|
    place:new-hampshire|뉴햄프셔,뉴햄프셔주|New Hampshire|
    place:new-jersey|뉴저지,뉴저지주|New Jersey|
    place:new-mexico|뉴멕시코,뉴멕시코주|New Mexico|
    place:north-carolina|노스캐롤라이나,노스캐롤라이나주|North Carolina|
    place:north-dakota|노스다코타,노스다코타주|North Dakota|
    place:ohio|오하이오,오하이오주|Ohio|
    place:oklahoma|오클라호마,오클라호마주|Oklahoma|
    place:oregon|오리건,오리건주|Oregon|
    place:pennsylvania|펜실베이니아,펜실베이니아주|Pennsylvania|
    place:rhode-island|로드아일랜드,로드아일랜드주|Rhode Island|
    place:south-carolina|사우스캐롤라이나,사우스캐롤라이나주|South Carolina|
    place:south-dakota|사우스다코타,사우스다코타주|South Dakota|
    place:tennessee|테네시,테네시주|Tennessee|
    place:texas|텍사스,텍사스주|Texas|
    place:utah|유타,유타주|Utah|
    place:vermont|버몬트,버몬트주|Vermont|
    place:virginia|버지니아,버지니아주|Virginia|
    place:washington-state|워싱턴주|Washington state|
    place:west-virginia|웨스트버지니아,웨스트버지니아주|West Virginia|
    place:wisconsin|위스콘신,위스콘신주|Wisconsin|
    place:wyoming|와이오밍,와이오밍주|Wyoming|
    """
}
