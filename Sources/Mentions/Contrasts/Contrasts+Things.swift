extension ContrastTable {
  /// Crimes, parts of the body, directions, sports, vehicles, metals.
  static let thingContrasts = """
    crime|횡령|빼돌,가로챈,가로채|embezzlement,embezzling,embezzled|embezzl*,steal*,stole*,misappropriat*,pocket*,siphon*,divert*
    crime|뇌물|금품,수뢰,증뢰|bribery,bribing,bribed|brib*,kickback*,graft,payoff*,corrupt*
    crime|사기|기망,편취|fraud,defrauding,defrauded|fraud*,scam*,swindl*,con,cheat*,decei*,hoax*,morale
    crime|절도|훔,도둑|theft,stealing,stole|theft*,steal*,stole*,larceny,burglar*,shoplift*,thie*
    crime|살인|살해,죽|murder,murdering,murdered|murder*,homicide,kill*,manslaughter,slay*,slain
    crime|방화|불을|arson,torching,torched|arson*,fire*,torch*
    crime|성폭행|강간,성범죄|rape,raping,raped|rap*,sexual*
    crime|배임||breach,breaching,breached|breach*,malfeasance,misfeasance,fiduciary
    body|무릎||knee,knees|knee*,cruciate,acl,meniscus
    body|어깨||shoulder,shoulders|shoulder*,rotator,labrum
    body|발목||ankle,ankles|ankle*,achilles
    body|팔꿈치||elbow,elbows|elbow*,ulnar,tommy
    body|손목||wrist,wrists|wrist*
    body|허벅지||thigh,thighs|thigh*,quad*,hamstring*
    body|종아리||calf,calves|calf*,calves
    body|허리||waist,waists|waist*,back,lower,lumbar,spine*,spinal
    direction|동쪽,동부의,동부에,동부^지역|동|east,eastern,eastward|east*,southeast*,northeast*
    direction|서쪽,서부의,서부에,서부^지역|서|west,western,westward|west*,southwest*,northwest*
    direction|남쪽,남부의,남부에,남부^지역|남|south,southern,southward|south*
    direction|북쪽,북부의,북부에,북부^지역|북|north,northern,northward|north*
    sport|축구|월드컵|soccer|football*,footy,goal*,world
    sport|야구|구단,투수|baseball|ball*,pitch*,kbo,mlb
    sport|농구|NBA|basketball|hoop*,nba
    sport|배구|V리그|volleyball|v-league
    vehicle|버스||bus,buses|coach*
    vehicle|트럭|화물차|truck,trucks|lorr*,pickup*,trailer*
    vehicle|기차,열차|철도,전동차,KTX|train,trains|rail*,subway*,locomotive*,ktx
    vehicle|헬기,헬리콥터||helicopter,helicopters|chopper*
    metal|구리||copper|
    metal|알루미늄||aluminum|alumin*
    metal|리튬||lithium|
    metal|니켈||nickel|
    """
}
