### Diretsong tanong, at kapag sinabi lang ng tao na walang ibang nakakakita ng telepono. Walang sisi, walang "bakit", walang pangako.

self_harm-thoughts = Mabuti at isinulat mo ito rito. Diretso kong itatanong, dahil puwedeng makagaan ang masabi ito: naiisip mo bang mamatay, o saktan ang sarili mo?
    .yes-heard = gusto ko nang mamatay | naiisip ko | naiisip kong mamatay | gusto kong saktan ang sarili ko | sinasaktan ko ang sarili ko | minsan | madalas | araw-araw
    .no-heard = ayokong mamatay | ayaw kong mamatay | pagod lang ako | pagod lang
    .unsure-heard = kaunti | medyo | hindi ngayon | parang
self_harm-plan = Salamat at sinabi mo. Isa pa, diretso rin: naisip mo na ba kung paano mo gagawin?
    .yes-heard = naisip ko na | may plano ako | may plano na | alam ko kung paano | kaunti
    .no-heard = hindi pa | wala akong plano | walang plano | hindi ko naisip
    .unsure-heard = medyo | parang | sandali lang
self_harm-means = Hindi mo kailangang sabihin kung ano iyon. Nasa tabi mo ba ngayon ang kailangan para doon?
    .yes-heard = nandito | narito | nasa akin | nasa tabi ko | mayroon | meron
    .no-heard = wala rito | wala sa akin | wala dito | malayo
    .unsure-heard = makukuha ko | mabibili ko | malapit lang
self_harm-soon = Ito na ang huli sa mga tanong na ito. Iniisip mo bang gawin ngayong araw o bukas?
    .yes-heard = ngayon | ngayong araw | mamayang gabi | bukas | malapit na
    .no-heard = hindi ngayon | hindi pa | balang araw | mamaya na
    .unsure-heard = puwede | posible | parang
self_harm-here = Nandito pa rin ako, pati ang isinulat mo: mababasa ng sinumang sasali sa chat na ito, at hindi mo na kailangang ulitin. Ano ang makabubuti sa iyo ngayon?
    .wait = Maghintay ng tao
    .wait-heard = hintay | maghihintay | maghihintay ako | hihintayin ko
    .calls = Mga numero
    .calls-heard = numero | mga numero | tawag | gusto kong tumawag | telepono
    .go_on = Ituloy dito
    .go_on-heard = ituloy | tuloy | bumalik | balik | mamaya | wala | wala po | hindi
