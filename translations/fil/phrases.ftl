### Ang talagang isinusulat ng mga tao, para marinig sa loob ng mas mahabang mensahe. Walang nagbabasa ng mga linyang ito sa screen.

phrases-danger =
    nasa panganib ako | nasa panganib kami | nanganganib ako | nanganganib kami | nanganganib ang buhay | delikado ako |
    delikado kami | delikado ang buhay | hindi ako ligtas | di ako ligtas | hindi kami ligtas | di kami ligtas |
    hindi ligtas dito | hindi safe dito | di safe dito | hindi ako safe | di ako safe | emergency po | emergency ito |
    tulungan niyo ako | tulungan niyo po ako | tulungan nyo ako | tulungan nyo po ako | tulungan niyo kami |
    tulungan nyo kami | tulungan mo ako | tulungan mo po ako | tulong po | saklolo | iligtas niyo ako |
    iligtas nyo ako | iligtas niyo kami | sagipin niyo ako | sunduin niyo ako | kunin niyo ako dito |
    ilabas niyo ako dito | ialis niyo ako dito | tumawag kayo ng pulis | tawag kayo ng pulis |
    tumawag po kayo ng pulis | magpadala kayo ng pulis | kailangan ko ng pulis | papatayin ako | papatayin nila ako |
    papatayin niya ako | papatayin kami | papatayin nila kami | papatayin ang pamilya | papatayin ang anak |
    patayin ako | gusto niya akong patayin | gusto nila akong patayin | muntik na akong patayin | banta sa buhay |
    pinagbabantaan ang buhay | ayoko pang mamatay | ayaw ko pang mamatay | takot akong mamatay | sinasaktan ako |
    sinasaktan niya ako | sinasaktan nila ako | sinasaktan kami | sinasaktan po ako | sinaktan ako | sinaktan niya ako |
    sinaktan nila ako | sasaktan ako | sasaktan niya ako | sasaktan nila ako | sasaktan kami | binubugbog ako |
    binubugbog niya ako | binubugbog nila ako | binubugbog kami | binugbog ako | binugbog niya ako | binugbog nila ako |
    bubugbugin ako | sinusuntok ako | sinuntok ako | sinusuntok niya ako | sinasampal ako | sinampal ako |
    sinasampal niya ako | sinisipa ako | sinipa ako | pinapalo ako | pinalo ako | hinahampas ako | hinampas ako |
    sinasakal ako | sinakal ako | sinasakal niya ako | pinapaso ako | sinaksak ako | sinasaksak | tinorture ako |
    tinotorture ako | tinotorture kami | kinukuryente ako | kinukuryente nila ako | kinukuryente kami |
    kinukuryente nila kami | binubugbog nila kami | kinuryente ako | kinuryente nila | tinutukan ako |
    tinutukan ng baril | tinutukan ng kutsilyo | may baril siya | may baril sila | may kutsilyo siya | may patalim |
    may hawak na baril | may hawak na kutsilyo | dumudugo ako | duguan ako | hindi ako makahinga | di ako makahinga |
    nakakulong ako | nakakulong kami | nakakulong po ako | kinulong ako | kinulong nila ako | kinulong niya ako |
    ikinulong ako | ikinulong nila ako | ikinukulong ako | kinukulong ako | kinukulong nila kami | naka-lock ako |
    nilock nila ako | nilock ako | ni-lock nila | kinandado nila | kinandaduhan ako | nakakandado ang pinto |
    nakagapos ako | iginapos ako | tinali nila ako | itinali ako | nakaposas ako | hindi ako makalabas |
    di ako makalabas | hindi kami makalabas | di kami makalabas | hindi ako makatakas | di ako makatakas |
    hindi kami makatakas | hindi ako makaalis dito | di ako makaalis dito | hindi ako pinapalabas | di ako pinapalabas |
    hindi kami pinapalabas | hindi nila ako pinapaalis | ayaw nila akong paalisin | ayaw nila akong palabasin |
    ayaw akong palabasin | ayaw niya akong palabasin | ayaw kaming palabasin | hinostage | hostage ako | dinukot ako |
    dinukot nila | dinukot kami | kinidnap ako | kinidnap nila | na-kidnap ako | nakidnap ako | ginahasa ako |
    ginahasa niya ako | ginahasa nila ako | gahasain | ginagahasa | ni-rape ako | nirape ako | nirape niya ako |
    rinape ako | hinalay | hinihipuan ako | hinipuan ako | minolestiya | minomolestiya ako |
    pinipilit akong makipagtalik | pinilit akong makipagtalik | pinipilit akong makipag-sex |
    pinilit akong makipag-sex | pinipilit akong sumiping | pinilit akong sumiping | pinapatulog ako sa customer |
    pinapasama ako sa customer | pinipilit akong sumama sa customer | pinipilit akong magbenta ng katawan |
    pinagbebenta ako ng katawan | pinilit akong magbenta ng katawan | ibebenta ako | ibebenta nila ako |
    ibebenta niya ako | ibebenta kami | ibinebenta ako | ibinebenta nila ako | ibinenta ako | ibinenta nila ako |
    ibinenta niya ako | binenta ako | binenta nila ako | ibinenta ako ng nanay | ibinenta ako ng magulang |
    kukunin ang bato ko | kukunin ang kidney | ililipat nila ako mamaya | dadalhin nila ako mamaya |
    dadalhin nila ako bukas | nahanap nila ako | nahanap niya ako | hinahanap nila ako | hinahabol nila ako |
    hinahabol niya ako | nasa pinto sila | nasa pinto siya | nasa labas sila ng pinto | sinisira ang pinto |
    dinroga ako | dinodroga ako | pinainom ako ng droga | tawag kayo 110 | tumawag kayo ng 110 | tumawag kayo ng 911 |
    hndi ako makalabas | hindi ako mkalabas | d ako makalabas | tulungan nio ako | tulungan nyu ako | pa help po |
    pahelp po | kinukulong nila ako | kinukulong niya ako | di kami pinapalabas | hindi ako pinapauwi |
    di ako pinapauwi | hindi kami pinapauwi | ayaw akong pauwiin | ayaw nila akong pauwiin |
    hindi nila ako pinapalabas | minamaltrato ako | minamaltrato kami | inaabuso ako | inabuso ako | inaabuso niya ako |
    pinagsamantalahan ako | pinagsasamantalahan ako | ginagalaw ako | ginalaw ako | ginagalaw niya ako |
    ginalaw niya ako | hinahawakan ang maselang | binaboy ako | binababoy ako | papatayin daw ako | papatayin raw ako |
    papatayin daw nila ako | papatayin daw niya ako | mamamatay ako dito | mamamatay na kami | nsa panganib ako |
    nanganganib buhay ko | delikado buhay ko | tulungan nyo ko | tulungan mo ko | ibebenta na ako | ibebenta daw ako |
    binebenta ako | binebenta nila ako | ibenta ako sa | tabangi ko | tabangi ko ninyo | tabangi mi | gikulong ko |
    gikulata ko | gibunalan ko | patyon ko nila | patyon ko niya | dili ko kagawas | dili ko makagawas | gilugos ko |
    gibaligya ko |
    luwasa ko | luwasa mi | tabangi kami | kuhaa ko diri | kuhaa mi diri | naa ko sa peligro | naa mi sa peligro |
    tawag og pulis | tawag mo og pulis | tawga ang pulis | gipriso ko | gipriso mi | gikulong mi | gikidnap ko |
    gikidnap mi | gigapos ko | gihilabtan ko | gihikap ko | gisumbag ko | gisagpa ko | gikulata mi | gibunalan mi |
    patyon mi nila | patyon mi niya | patyon daw ko | gusto ko niyang patyon | gusto ko nilang patyon |
    gihulga ko nga patyon | naay pusil | dunay pusil | dili mi kagawas | dili mi makagawas | di ko kagawas |
    di ko makagawas | dili ko pagawason | dili ko nila pagawason | dili mi pagawason | di ko pagawason |
    dili ko kauli | dili ko makauli | di ko kauli | dili ko kaikyas | dili ko makaikyas | ibaligya ko | ibaligya mi |
    gibaligya mi | gigukod ko | naa sila sa pultahan | tulongannak | tulungannak | isalakannak | isalakannakami |
    addaak iti peggad | adda ak iti peggad | addakami iti peggad | papatayendak | papatayennak | patayendak |
    patayennak | kabkabilendak | kabkabilennak | kinabilnak | kinabildak | dinanognak | dinanogdak | imbaluddak |
    imbaludnak | diak makaruar | saanak a makaruar | saanak nga makaruar | didak paruaren | ilakodak | inlakodak |
    inlakonak | rinamesnak | adda paltogna | adda paltogda | umawag kayo ti pulis | umawag kayo iti pulis |
    kinukulong nila | kinulong nila | ikinulong nila | binubugbog nila | binubugbog siya | sinasaktan nila |
    sinasaktan siya | hindi siya pinapalabas | ayaw siyang palabasin | nakakulong siya | nakakulong sila

phrases-self_harm =
    gusto ko nang mamatay | gusto ko ng mamatay | gusto ko na mamatay | gusto kong mamatay | gusto ko mamatay |
    gusto ko na pong mamatay | mas mabuti pang mamatay | mas mabuti pang patay | sana mamatay na ako |
    sana patay na ako | sana namatay na lang ako | mamatay na lang ako | mamatay na lang sana | magpapakamatay |
    magpakamatay | nagpakamatay ako | papakamatay | nagtangkang magpakamatay | pagpapakamatay | magsu-suicide |
    magsusuicide | mag suicide | magsuicide | patayin ang sarili | papatayin ko ang sarili | patayin ko sarili |
    papatayin ko sarili ko | kitilin ang buhay | kitilin ko ang buhay | tapusin ang buhay ko | tapusin ko na ang buhay |
    tatapusin ko na ang buhay | wakasan ang buhay | wakasan ko na | tapusin ko na lahat | ayoko nang mabuhay |
    ayoko ng mabuhay | ayaw ko nang mabuhay | ayaw ko ng mabuhay | ayoko na mabuhay | ayaw ko na mabuhay |
    wala nang dahilan para mabuhay | walang dahilan para mabuhay | walang kwenta ang buhay ko |
    wala nang saysay ang buhay | pagod na akong mabuhay | pagod na ako mabuhay | saktan ang sarili |
    sinasaktan ko ang sarili | sinasaktan ko sarili ko | sasaktan ko ang sarili | saktan ko ang sarili | naglalaslas |
    maglalaslas | maglaslas | naglaslas | laslas | hiwain ang pulso | hiniwa ko ang pulso | magbibigti | magbigti |
    nagbigti | ibigti ang sarili | tatalon ako sa tulay | tumalon sa tulay | tatalon sa building | tumalon sa building |
    tatalon na ako | iinumin ko lahat ng gamot | inumin lahat ng gamot | uminom ng lason | iinom ng lason |
    mag overdose | gusto ko nang mawala | gusto ko ng mawala | gusto ko nang maglaho | sana hindi na ako magising |
    ayoko nang magising | ayaw ko nang magising | wala namang makaka-miss sa akin | mas ok kung wala ako |
    mas mabuti kung wala na ako | paalam na sa lahat | paano mamatay | pano mamatay | gusto ko na mawala |
    gusto ko na maglaho | ayoko na sa mundo | ayaw ko na sa mundo | mamatay nalang ako | mamatay nlng ako |
    sana mamatay nalang ako | sana mawala nalang ako | mas mabuti pang mawala | pagod na ko mabuhay | mag pakamatay |
    mag papakamatay | tapusin ko na buhay ko | end ko na buhay ko | end ko na life ko | gusto ko na mag end |
    gusto nako mamatay | gusto na ko mamatay | maghikog | mag hikog |
    ganahan ko mamatay | ganahan na ko mamatay | mamatay na lang ko | mamatay nalang ko | maayo pa mamatay |
    maayo pag mamatay | maayo pang mamatay | unta mamatay na ko | dili na ko gusto mabuhi | dili nako gusto mabuhi |
    di na ko gusto mabuhi | di nako gusto mabuhi | dili na ko ganahan mabuhi | kapoy na mabuhi |
    wala na koy rason mabuhi | wala koy rason mabuhi | mohikog | naghikog ko | patyon nako akong kaugalingon |
    patyon ko akong kaugalingon | kayatko ti matay | kayat ko ti matay | kayatko matay | kayatkon ti matay |
    kayatkon matay | patayek ti bagik | agbekkelak | saankon a kayat ti agbiag | diak kayat ti agbiag |
    diakon kayat ti agbiag

## Baka wala pang 18 ang sumusulat. Ang # ay kahit anong edad na wala pang 18.
phrases-child =
    # na ako | # palang ako | # pa lang ako | # lang ako | # taong gulang | # anyos | # taon na ako | # taon pa lang |
    kaka-# ko lang | kaka # ko lang | edad ko # | edad ko ay # | age ko # | bata pa ako | bata pa po ako |
    bata lang ako | bata ako | menor de edad | menor ako | wala pa akong 18 | wala pa ako 18 | wala pang 18 |
    hindi pa 18 | di pa ako 18 | hindi pa ako 18 | kulang pa ang edad ko | elementary pa ako | nasa elementary |
    high school pa ako | nasa high school ako | junior high | senior high ako | grade # ako | grade # pa lang |
    grade # palang | grade # student | nag-aaral pa ako | estudyante pa ako | assignment ko | homework ko |
    teacher ko sa school | adviser ko | classmate ko | lumayas ako sa bahay | naglayas ako | stepfather ko | amain ko |
    sabihin ko raw 18 na ako | sabihin daw 18 na ako | sabihin kong 18 na ako | pinapasabi nilang 18 | pekeng id |
    pinalitan ang edad ko | dose anyos | trese anyos | katorse anyos | kinse anyos | disisais anyos | disisiyete anyos |
    dose pa lang ako | trese pa lang ako | katorse pa lang ako | kinse pa lang ako | labindalawang taon |
    labintatlong taon | labing-apat na taon | labinlimang taon | labing-anim na taon | labimpitong taon | # po ako |
    # na po ako | # pa lang po ako | # palang po ako | # lang po ako | # plang ako | minor pa ako | minor po ako |
    minor ako |
    bata pa ko | # anyos pa ko | # ti tawenko | # ti tawenkon | ubingak pay | ubingak laeng

## Mga kasabihang may laman sa itaas pero iba ang ibig sabihin.
phrases-harmless =
    papatayin ako ng homework | papatayin ako ng assignment | papatayin ako ng init | papatayin ako ng lamig |
    papatayin ako ng exam | papatayin ako ng nanay ko pag | papatayin ako ng trabaho | hindi magpapakamatay |
    hindi ako magpapakamatay | di ako magpapakamatay | hindi naman magpapakamatay | binenta ako ng sapatos |
    # na ako ng oras | # na ako buwan | # pa lang ako buwan | # na ako linggo | # na ako araw dito |
    # na ako taon dito | # lang ako araw | # lang ako linggo | # na ako kilo | # taon na ako dito | # taon na ako sa |
    # taon pa lang dito | # taon pa lang ako dito | # na ako minuto | tulong po sa assignment |
    kinidnap nila sa pelikula | gusto ko mamatay sa hiya | gusto ko nang mamatay sa hiya | gusto kong mamatay sa hiya |
    gusto ko mamatay sa kilig | gusto ko nang mamatay sa kilig | papatayin ako ng mama ko pag |
    papatayin ako ng boss ko pag late | tulong po sa homework | tulong po sa pag fill | # po ako oras |
    # na po ako oras | # na po ako buwan | # na po ako taon dito | # na po ako linggo | # na po ako araw |
    room # po ako | floor # po ako |
    sa bata pa ko | niadtong bata pa ko | kaniadtong bata pa ko | kadtong bata pa ko | noong bata pa ako |
    nung bata pa ako | nong bata pa ako | mula bata pa ako | simula bata pa ako | mula nung bata pa ako

## Mga salitang bumabaligtad sa ibig sabihin.
phrases-negations =
    hindi | di | hinde | hndi | huwag | wag | wala | walang | ayaw | ayoko | bawal | hindi na | wala na | no | not |
    never | kailanman | imposible | hnd | ndi | nd | d | wla | huwag na |
    dili | haan | saan a | saan nga | diak

## Mga karaniwang salita: hindi puwedeng maging sariling senyas.
phrases-common =
    hello | hi | ok | okay | oo | opo | hindi | wala | sige | salamat | ano | sino | saan | kailan | paano | bakit | mahal |
    mahal ko | baby | beh | bes | nanay | mama | tatay | papa | ate | kuya | kapatid | kaibigan | boyfriend | girlfriend |
    asawa | amo | boss | bahay | kuwarto | kwarto | pagkain | tubig | kanin | kape | pusa | aso | telepono | cellphone |
    pera | trabaho | ngayon | bukas | mamaya | umaga | gabi | mabuti | masama | maganda | masaya | malungkot | galit |
    sorry | pasensya | hintay | tama | alis | tulog | kain | nasaan ka | ano ginagawa mo | magandang gabi |
    magandang umaga | ingat | lol | haha | hahaha | test | asdf | abc | password | sikreto | buwan | bituin | araw |
    puso | bulaklak | rosas | line | telegram | facebook | fb | instagram | tiktok | youtube | google
