extension ContrastTable {
  /// Trade, accounts, markets, prices.
  static let economyContrasts = """
    trade|수출||exports,export,exported,exporting,exporter,exporters|shipment*,overseas,sale*,sold,selling
    trade|수입품,수입량,수입액,수입국,수입산,수입업,수입물가,수입하,수입된,수입해|수입|imports,import,imported,importing,importer,importers|bring*,brought,purchas*,buy*,bought
    balance|흑자|이익,순익,이윤,수익|surplus,surpluses,profit,profits|black,gain*,earning*,income,profitab*
    balance|적자,영업손실,순손실|손실,손해,결손|deficit,deficits,loss,losses|red,shortfall*,lost,lose*,losing,gap,unprofitab*,debt*
    rate|인상했,인상하,인상할,인상한,인상된,인상됐,인상될,인상률,인상폭,인상안,인상분|인상,올리,올렸,올린,올려,올라,오른,상향,상승,늘,높,증가|raised,raise,raises,raising,hike,hikes|rais*,hik*,increas*,rise*,rose,rising,lift*,up,higher,high*,boost*,jack*,grow*,grew,extra,more,added,adding,adds
    rate|인하|내리,내렸,내린,내려,낮추,낮춰,낮췄,낮아,낮은,하향,하락,줄,감면,감축,삭감,감소|lowered,cut,cuts,lowering,cut,cuts|cut*,lower*,reduc*,decreas*,drop*,down,eas*,slash*,trim*,fell,fall*,less,cheap*,discount*,relief,waiv*,scal*
    trading|순매수|매수,사들|bought|buy*,purchas*,net
    trading|순매도|매도,팔|sold|sell*,offload*,dump*,unload*,net
    supply|공급||supply,supplies|suppl*,provi*,deliver*,offer*,ship*,giv*,vendor*
    supply|수요가,수요를,수요는,수요도,수요에,수요와|수요|demand,demands|need*,appetite*,request*,order*,buy*,want*
    prices|소비자||consumer,consumers|consum*,shopper*,customer*,buyer*,user*,retail*,people
    prices|생산자||producer,producers|produc*,maker*,manufactur*,grower*,farmer*,wholesal*
    debt|채권자,채권단||creditor,creditors|lender*,bondhold*,bank*
    debt|채무자||debtor,debtors|borrow*,default*
    lease|임대인,집주인||landlord,landlords|lessor*,owner*,homeowner*
    lease|임차인,세입자||tenant,tenants|lessee*,rent*,occup*
    """

  /// Rising and falling, better and worse. Where a rate of exchange or a bond yield rises, English lets the won or the bond
  /// fall: those words are on both sides.
  static let changeContrasts = """
    change|상승했,상승한,상승해,상승세,증가했,증가한,증가해,증가세,급증했,급증한,급증해,급등했,급등한,급등해,늘었,늘어난,늘어났,올랐,오른,오르,치솟,반등|상승,증가,급증,급등,늘,오름,올라,올리,올린,올렸,높,확대,뛰,강세,인상,상향,성장,불어,커,넘,많,환율,원화,엔화,위안화,달러화,유로화,채권,국채|rose,increased,climbed,jumped,soared,surged,grew,gained|ris*,increas*,climb*,jump*,soar*,surg*,grow*,gain*,up,high*,advanc*,rebound*,expan*,spik*,rall*,doubl*,tripl*,more,boost*,rais*,strength*,leap*,hit,swell*,mount*,top*,exceed*,record,added,better,strong*,recover*,great*,larg*,widen*,most,inflat*,accelerat*,quadrupl*,upward*,tick*,edg*,hik*,balloon*
    change|하락했,하락한,하락해,하락세,감소했,감소한,감소해,감소세,급감했,급감한,급감해,급락했,급락한,급락해,줄었,줄어든,줄어들,떨어졌,떨어진,떨어져,폭락|하락,감소,급감,급락,줄,떨어,내림,내려,내리,내린,내렸,낮,축소,약세,인하,하향,폭락,밀,후퇴,둔화,위축,빠,추락,삭감,감축,적,못,환율,원화,엔화,위안화,달러화,유로화,채권,국채|fell,decreased,declined,dropped,plunged,tumbled,shrank,slumped|fall*,drop*,declin*,decreas*,plung*,slump*,tumbl*,plummet*,shr*,down*,low*,slid*,shed*,lost,lose*,losing,dip*,slip*,cut*,reduc*,contract*,sank,sink*,weak*,less,few*,halv*,half,off,eas*,slow*,retreat*,small*,collaps*,trim*,narrow*,below,cool*,wors*,diminish*,dwindl*,erod*,crash*,deplet*,minus,negative,depreciat*,recession*
    course|개선됐,개선된,개선했,개선하,개선될,개선되|개선,회복,호전|improved,improving,improvement,improve|better*,reform*,upgrad*,enhanc*,recover*,fix*,repair*,mend*,advanc*,strengthen*,remed*,refin*
    course|악화|나빠|worsened,worsening,deterioration,worsen|wors*,deterior*,aggravat*,exacerbat*,fester*,damag*,hurt*,weak*,declin*,fray*,sour*,strain*,escalat*,deep*,compound*,slump*,fall*,drop*,down*,ail*,suffer*
    rules|강화했,강화하,강화된,강화할,강화돼,강화되,강화한|강화|tightened,strengthened,toughened,tightening,strengthening,tighten,strengthen,stricter|tight*,tough*,strict*,reinforc*,bolster*,boost*,enhanc*,step*,beef*,heighten*,deep*,increas*,strong*,intensif*,consolidat*,solidif*,improv*,fortif*,expand*,build*,up,more,rais*,harden*,cement*,great*,promot*,better*,firm*,steel*,bigger,sharpen*
    rules|완화했,완화하,완화된,완화할,완화돼,완화되,완화한|완화|eased,weakened,relaxed,easing,loosening,ease,loosen,looser|eas*,loos*,relax*,reliev*,lift*,alleviat*,mitigat*,soft*,reduc*,lower*,relief,less*,waiv*,lighten*,defus*,scal*,de-escalat*,cushion*,moderat*,thaw*,dilut*,sooth*
    extreme|사상^최고,역대^최고,최고치,최고기온|최고,최대,고점,가장,환율,원화,엔화,위안화,달러화,유로화|highest,high|record,most,peak*,top*,best,largest,great*,biggest,max*,unprecedented,all-time
    extreme|사상^최저,역대^최저,최저치,최저기온|최저,최소,저점,가장,바닥,환율,원화,엔화,위안화,달러화,유로화|lowest,low|lower,least,worst,smallest,min*,bottom*,trough*,weak*,record
    outcome|성공했,성공한,성공적,성공해,성공하며|성공|succeeded,successfully,successful,success|succe*,manag*,able,win*,won,achiev*,complet*,hit*,hail*,land*,become*,became,scor*,convert*,beat*,made,mak*
    outcome|실패했,실패한,실패해,실패하며,실패로|실패,좌절,무산,불발,못,않|failed,unsuccessfully,unsuccessful,failure|fail*,unsuccess*,flop*,miss*,unable,lost,lose*,losing,short,disappoint*,collaps*,crash*,abort*,disaster*,bust
    """
}
