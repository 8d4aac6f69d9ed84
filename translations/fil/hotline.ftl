### Ang sinasabi ng hotline mismo sa kahit anong oras. Ang unang apatnapung letra ay puwedeng makita sa naka-lock na screen.

hotline-words =
    .name = Filipino
    .name-heard = filipino | tagalog | pilipino | pinoy | sa tagalog | tagalog po | tagalog lang | nagtatagalog ako | taglish
    .human = Makausap ang tao
    .human-heard =
        tao | isang tao | totoong tao | volunteer | boluntaryo | operator | makipag-usap sa tao | makausap ang tao
        | gusto ko ng kausap | gusto kong makipag-usap | kausapin ako | may tao ba | may tao ba diyan | may tao po ba
        | may nandiyan ba | tao po | hindi bot | ayoko ng bot | ayoko sa bot | tao ka ba | kailangan ko ng tulong
        | kailangan ng tulong | need ko ng tulong | need help | i need help | patulong | patulong po
        | pwede ba akong tulungan | matutulungan mo ba ako | matutulungan niyo po ba ako | human | person | real person
        | talk to a person | gusto ko makausap tao | kailangan ko ng kausap | makigsulti ko og tawo | gusto ko makigsulti og tawo | gusto ko makig-istorya og tawo | tawo palihog | kayatko ti makisarita iti tao | makisaritaak iti tao
    .leave = Tahimik na umalis
    .leave-heard = umalis sa chat | alis sa chat | isara ang chat | isara na ang chat | isara ito | itago ang chat | itago ito | itigil ang chat | tapusin ang chat | exit | /exit | /leave | /stop | leave chat | close chat | hide this
    .skip = Laktawan
    .skip-heard = laktaw | laktawan ito | laktawan na | skip | skip po | skip muna | pass | sunod na tanong | susunod na tanong | ayokong sabihin | ayaw kong sabihin | ayokong sagutin | ayaw kong sagutin | hindi ko masabi | ayokong pag-usapan | ayaw ko pag usapan | walang sagot
    .menu = Menu
    .menu-heard = ang menu | mga pagpipilian | pagpipilian | main menu | options | /menu
    .language = 🌐 Wika
    .language-heard = mga wika | lengguwahe | lenggwahe | palitan ang wika | ibang wika | ibang lengguwahe | language | change language | /language
    .more_languages = Iba pang wika
    .more_languages-heard = iba pa | ibang wika | mga ibang wika | wala dito | wala rito ang sa akin | wala yung akin
    .back = Bumalik nang isa
    .back-heard = balik | bumalik | pabalik | naunang tanong | nakaraang tanong | back | go back | undo | /back
    .afresh = Magsimula ulit
    .afresh-heard = umpisa ulit | simulan ulit | mula sa simula | ulit sa simula | ulitin lahat | restart | start over | reset | /restart
    .thanks-heard = salamat | salamat po | maraming salamat | maraming salamat po | thank you | thank you po | thanks | tnx | ty | slmt | 🙏
    .again = Simulan
    .again-heard = simula | umpisa | magsimula | start | hello | hello po | hi | hi po | kumusta | kamusta | musta | magandang umaga | magandang gabi | magandang araw | andito na ulit ako | nandito na ulit ako
    .own_sign = Sarili kong senyas
    .own_sign-heard = senyas ko | ang senyas ko | sariling senyas | code word | code word ko | sikretong salita | palitan ang senyas ko | pumili ng senyas
    .no_sign = Alisin ang senyas ko
    .no_sign-heard = walang senyas | wala nang senyas | tanggalin ang senyas ko | kalimutan ang senyas ko
    .leaving = Kapag umalis ako
    .leaving-heard = pag umalis ako | ano ang mangyayari pag umalis ako | paano umalis | paano burahin ang chat na ito | paano magbura ng chat | burahin ang chat | burahin ang chat na ito | delete chat | i-delete ang chat
    .who-heard = sino ito | sino to | sino po ito | sino ka | sino ka ba | sino kayo | sino po kayo | ano ito | ano to | ano po ito | ano bang chat to | kaninong number to | kaninong number ito | sino ang kausap ko | sino kausap ko | ano ka | who is this | who are you
    .data = Ang datos ko
    .data-heard = datos | datos ko | data | data ko | ano ang itinatago niyo | ano ang alam niyo tungkol sa akin | sino ang nakakabasa nito | sino nakakabasa nito | pribado ba ito | sikreto ba ito | /data | sinasabi niyo ba sa pulis | isusumbong niyo ba ako | sasabihin niyo ba sa pulis | tatawag ba kayo ng pulis | sasabihin niyo ba sa amo ko | sasabihin niyo ba sa magulang ko | ligtas ba dito | safe ba dito | mapagkakatiwalaan ba kayo
    .privacy = Privacy
    .privacy-heard = /privacy | mahabang paliwanag | basahin pa | patakaran sa privacy
    .forget = Kalimutan ako
    .forget-heard = burahin ako | burahin ang datos ko | burahin lahat | burahin niyo lahat | i-delete lahat | alisin ang datos ko | kalimutan lahat | kalimutan niyo ako | forget me | delete me | delete my data | /forget | /delete
    .forget_yes = Oo, kalimutan ako
    .forget_yes-heard = oo | opo | oo po | yes | kalimutan ako | oo burahin lahat
    .forget_no = Huwag, hayaan lang
    .forget_no-heard = hindi | wag | huwag | wag muna | hindi po | no | itago lang | cancel | huwag itago ito | hayaan lang | wag burahin | huwag burahin
    .yes = Oo
    .yes-heard = oo | opo | oo po | oho | oo naman | yes | yes po | yup | yep | tama | tama po | siyempre | syempre | o | oo oo | totoo | 👍 | ✅ | wen
    .no = Hindi
    .no-heard = hindi | hindi po | di | di po | hndi | hinde | no | no po | nope | wala | wala po | hindi naman | di naman | ayaw | ayoko | 👎 | ❌ | dili | haan | madi
    .unsure = Hindi ko alam
    .unsure-heard = di ko alam | ewan | ewan ko | hindi ko po alam | d ko alam | dko alam | hindi sigurado | di ako sigurado | hindi ako sigurado | siguro | baka | marahil | idk | not sure | mahirap sabihin | di q alam | d q alam | hnd ko alam | ndi ko alam | dko po alam
    .more = Iba pa
    .go_on = Ituloy
    .go_on-heard = tuloy | tuloy lang | ituloy mo | sige | sige lang | sige po | continue | go on | magpatuloy
    .not_now = Huwag muna
    .not_now-heard = wag muna | mamaya | mamaya na | hindi pa | sa susunod na lang | next time | later
    .known = Oo, siya muna
    .known-heard = siya muna | siya na lang | iyong dating tao | yung dating kausap | yung kausap ko dati | oo siya
    .feedback = Kumusta ang usapan?
    .feedback-heard = feedback | kumusta ang chat | sabihin kung kumusta | magbigay ng feedback
    .hours = Sulatan ako paglaon
    .hours-heard = sumulat mamaya | sa ibang oras | i-message ako mamaya | sulatan mo ako mamaya | sulatan ako mamaya | mamaya na lang | chat mo ako mamaya
    .call = Tumawag
    .call-heard = tawag | gusto kong tumawag | pwede akong tumawag | numero | mga numero | ibigay mo ang number | number | telepono | call
    .danger = Nasa panganib ako
    .danger-heard = tulong | tulong po | tulungan mo ako | tulungan niyo ako | tulungan niyo po ako | saklolo | panganib | nasa panganib | nanganganib ako | emergency | sos | help | help me | hindi ako ligtas | di ako ligtas | iligtas niyo ako | hindi safe | di safe | not safe | tulungan nyo ko | tulungan mo ko | tulungan nyo po ako | tabang | tabangi ko | tabangi ko ninyo | palihog tabang | tabang palihog | tabangi ko palihog | tabangi mi | tulongannak | tulungannak
    .sign = 🌙
    .sign-heard = liwanag ng buwan | sinag ng buwan

hotline-yes_no =
    .yes = Oo
    .no = Hindi
    .unsure = Hindi ko alam

## Wika at lugar
hotline-language = Anong wika ang pinakamadali para sa iyo?
hotline-switch = Gusto mo bang ituloy natin sa Filipino?
hotline-where = Para maipakita ko ang mga numerong sumasagot kung nasaan ka: nasa anong bansa ka ngayon?
hotline-country =
    .JP = Japan
    .JP-heard = sa japan | hapon | nasa japan ako | tokyo | osaka | nagoya | kyoto | yokohama | kobe | fukuoka | sapporo | okinawa
    .TH = Thailand
    .TH-heard = sa thailand | nasa thailand ako | bangkok | chiang mai | chiang rai | pattaya | phuket | mae sot
    .LA = Laos
    .LA-heard = sa laos | nasa laos ako | vientiane | bokeo | golden triangle laos
    .MM = Myanmar
    .MM-heard = sa myanmar | burma | nasa myanmar ako | yangon | mandalay | myawaddy | kk park | laukkai
    .KH = Cambodia
    .KH-heard = sa cambodia | nasa cambodia ako | kambodya | phnom penh | sihanoukville | bavet | poipet
    .VN = Vietnam
    .VN-heard = sa vietnam | nasa vietnam ako | hanoi | saigon | ho chi minh
    .PH = Pilipinas
    .PH-heard = philippines | pinas | sa pinas | sa pilipinas | nasa pinas ako | nasa pilipinas ako | maynila | manila | cebu | davao | clark | pampanga
    .ID = Indonesia
    .ID-heard = sa indonesia | jakarta | bali | batam
    .NP = Nepal
    .NP-heard = sa nepal | kathmandu
    .CN = China
    .CN-heard = sa china | tsina | beijing | shanghai | yunnan
    .MN = Mongolia
    .MN-heard = sa mongolia | ulaanbaatar
    .TW = Taiwan
    .TW-heard = sa taiwan | taipei | nasa taiwan ako
    .KR = South Korea
    .KR-heard = korea | sa korea | nasa korea ako | seoul | busan

## Hindi naintindihan
hotline-did_you_mean = Isa ba sa mga ito ang ibig mong sabihin?
hotline-not_understood = Pasensya na, programa lang ako at hindi ko naintindihan iyon. Ang tao, maiintindihan ka. Puwede kang pumindot ng button, o ipadala ang numero nito.
hotline-told = Salamat at sinabi mo sa akin. Programa lang ako at hindi ko kayang intindihin lahat, pero mababasa ito ng tao kung hihilingin mo. Para ituloy natin, pindutin ang isang button.
hotline-please_choose = Puwede kang magsulat dito ng kahit ano. Programa ako at tumutuloy lang sa button o sa numero nito. Mababasa ito ng tao kung hihilingin mo.
hotline-unread_number = Pasensya na, wala akong nabasang numero doon. Puwede mong isulat nang ganito: { $example }.
hotline-unread_date = Pasensya na, wala akong nabasang petsa doon. Puwede mong isulat nang ganito: { $example }. Puwede rin ang “noong isang linggo” o taon lang.
hotline-unread_time = Pasensya na, wala akong nabasang oras doon. Puwede mong isulat nang ganito: { $example }.
hotline-unread_place = Pasensya na, hindi ko kilala ang lugar na iyon. Puwede mong isulat ang bayan o probinsya, halimbawa “Shinjuku” o “Mae Sot”.
hotline-place = Salamat, itinabi ko ang isinulat mo. Saang bansa iyon? Para mahanap ko ang mga numerong sumasagot doon.
hotline-late = Pasensya na, nawala ako sandali. Nandito na ulit ako, puwede na tayong magpatuloy.
hotline-moved = May kaunting nabago sa parteng ito. Ituloy natin mula rito.
hotline-media = Pasensya na, sulat lang ang nababasa ko rito. Walang naitago sa ipinadala mo. Puwede kang magsulat, pumindot ng button, o humiling ng tao.
hotline-media_live = Hindi nakakarating dito ang litrato at boses. Pakisulat na lang.
hotline-media_waits = Dumating na, at wala pang nagbubukas. Puwede itong buksan ng kausap mo rito; wala kaming itinatago nito. Makakatulong din kung isusulat mo kung ano ito.
hotline-media_unopened = May ipinadala kang hindi sulat na walang nagbukas, at wala nang naitago rito. Puwede mo pa ring isulat kung ano iyon.
hotline-machine_begins = Mula ngayon, may makinang nagsasalin ng isinusulat ninyong dalawa. Puwede itong magkamali: sumulat nang maikli, at magtanong kapag may kakaiba. Dumaraan tuloy ang isinusulat mo sa isa pang program dito.
hotline-machine = { $text }
    🤖 isinalin ng makina
hotline-machine_not = { $text }
    🤖 hindi ito naisalin ng makina
hotline-menu = Ano ang gusto mong gawin?

## Tao
hotline-asking = Nagtatanong na ako ngayon kung sino ang makakasali rito sa chat. Maaaring abutin ng ilang minuto, at sasabihin ko kung walang puwede. Mababasa nila ang isusulat mo habang naghihintay.
hotline-known = Mabuti at narito ka, hindi kailangang magmadali. Narito ngayon ang nakasulatan mo dati. Siya ba muna ang tatanungin ko?
hotline-asking_known = Tinatanong ko na kung makakasali rito ang taong nakasulatan mo dati. Kung hindi siya puwede, iba ang tatanungin ko. Mababasa nila ang isusulat mo habang naghihintay.
hotline-still_asking = Nagtatanong pa rin ako para sa iyo. Wala pang sumasagot, kaya mas marami na ang tinatanong ko. Puwede kang magpatuloy sa akin habang naghihintay.
hotline-slow = Nandito ang lahat ng mensahe mo, walang nawala. Sabay-sabay ang dami, kaya isa-isa kong binabasa. Hindi mo kailangang ipadala ulit.
hotline-kept = Salamat. Kung may sumali sa iyo sa chat na ito, mababasa nila ito.
hotline-thanked = Walang anuman. Nandito pa rin ako.
hotline-nobody = Magiging tapat ako sa iyo: walang taong libre ngayon, at hindi ko alam kung kailan magkakaroon. Nagtanong na ako. Kung may makakasali sa loob ng isang araw, dito sila magsusulat.
hotline-nobody_until = Magiging tapat ako sa iyo, walang tao rito ngayon, at inaasahang may babalik makalipas ang mga { $hours ->
        [one] isang oras
       *[other] { $hours } oras
    }. Nagtanong na ako, at kung may makakasali nang mas maaga, dito sila magsusulat.
hotline-meanwhile = Habang naghihintay, nandito ako. Puwede kang magpatuloy kasama ko, o isulat ang “tawag” para sa mga numerong sumasagot ngayon.
hotline-desk_told = Salamat at sinabi mo sa akin. Nagtanong na ako kung sino ang makakasali rito. Puwede kang magpatuloy muna kasama ko, o sabihin ang “huwag muna”.
hotline-marked = Sa ngayon, programa ang sumasagot dito, at wala itong ipinapasa. Kung may nanganganib, pindutin ang button o isulat: palaging nakakarating iyon.
hotline-not_now = Sige, nasa iyo ang pasya. Puwede kang humiling ng tao anumang oras.
hotline-live = Hello. Mula rito, tao na ang nagbabasa at sumasagot, hindi programa. Hindi nila alam ang pangalan o account mo, at puwede kang umalis anumang oras.
hotline-still_live = May taong kasama mo rito. Puwede kang magpatuloy sa pagsulat.
hotline-changing = Kinailangang umalis ng taong nandito. Nagtatanong na ako sa iba.
hotline-unanswered = Matagal nang walang sumasagot dito, at hindi iyon dahil sa iyo. May iba na akong tinatanong ngayon. Mababasa nila ang isinulat mo.
hotline-handed_over = May ibang kasama ka na ngayon, tao rin. Mababasa nila ang isinulat mo kanina, kaya hindi mo na kailangang ulitin.
hotline-bot_back = Umalis na ang tao. Ang programa na ulit ito.
hotline-last_resort = Pasensya na, may nangyaring mali rito. Hindi mo kasalanan. Nagtatanong na ako kung sino ang makakasali rito.
hotline-last_resort_later = Salamat sa pagsulat mo. May kaunting pagkaantala rito, maghintay ka lang sandali. Walang nawala sa isinulat mo.

hotline-hours = Salamat, pakisabi lang: kailan puwedeng may dumating na isang linya rito? Karaniwan lang ang itsura nito, isang beses lang, kapag may taong libre. Puwede ring isulat ang oras, gaya ng 20:30.
    .morning = Umaga, 7–11 AM
    .morning-heard = umaga | sa umaga
    .midday = Tanghali, 11–3 PM
    .midday-heard = tanghali | sa tanghali
    .evening = Gabi, 5–9 PM
    .evening-heard = gabi | sa gabi
    .night = Hatinggabi, 9PM–1AM
    .night-heard = hatinggabi | gabing-gabi | sa hatinggabi
    .never = Huwag sumulat
    .never-heard = huwag | huwag na | ayaw ko | hindi | wag | wag na | ayoko | huwag sulatan
hotline-hours_here = Mabuti at nandito ka. Noong dumating ang linya, may taong libre: puwede kang humiling ng tao ngayon, o pumili ng ibang oras.
hotline-hours_where = Para hindi ako magkamali sa oras: nasa anong bansa ka ngayon?
hotline-hours_kept = Sige, naitala ko: { $hours } sa orasan mo. Sa oras na iyon, sa loob ng isang linggo, kung may taong libre, isang karaniwang linya ang darating; wala nang ibang kusang ipapadala.
hotline-hours_gone = Sige, walang kusang ipapadala. Puwede kang sumulat dito anumang oras.

## Panganib
hotline-call = Nandito ako kasama mo. Ano ang kaya mong gawin ngayon?
hotline-child = Salamat at sinabi mo, tama ang ginagawa mo. Kung wala ka pang 18 at nanganganib ka, baka kailangang sabihin ng tumutulong sa mga taong nagpoprotekta sa mga bata: kung kaya, sa iyo muna. Kami mismo, hindi nagsasabi sa mga magulang.
hotline-numbers = Narito ang mga numero para sa lugar kung nasaan ka. Tumawag lang kung ligtas para sa iyo, at kung gusto mo lang.
hotline-no_numbers = Wala akong numero para sa lugar kung nasaan ka. Puwede kang humiling ng tao rito anumang oras.
hotline-service =
    .police = Pulis
    .ambulance = Ambulansya
    .fire = Bumbero
    .ambulance_fire = Ambulansya, bumbero
    .any = Emergency
    .tourist_police = Tourist police
    .coastguard = Coast guard
hotline-learns =
    .police = Malalaman ng pulis ang tawag na ito.
    .medical = Malalaman ng ambulansya ang tawag na ito. Maaari nilang sabihin sa pulis.
    .rescue = Malalaman ng ambulansya o bumbero ang tawag na ito. Maaari nilang sabihin sa pulis.
    .unknown = Hindi namin alam kung sino ang makakaalam ng tawag na ito.
    .none = Walang awtoridad na makakaalam, ayon sa kanila.
    .immigration = Malalaman ito ng immigration.
    .labour_authority = Malalaman ito ng tanggapan ng paggawa.
    .public_body = Malalaman ito ng isang pampublikong tanggapan.
    .home_state = Malalaman ito ng embahada ng sarili mong bansa.
hotline-help = Narito ang maaaring magamit mo ngayon: mga taong may maitutulong dito. Kung gusto mo lang, at kung ligtas para sa iyo.
hotline-help_none = Wala na akong ibang numero rito na kami mismo ang sumuri. Puwedeng maghanap ang isang tao kasama mo: isulat ang “tao”.
hotline-help_words =
    .free = libre
    .charged = may bayad ang tawag
    .cost_unknown = hindi alam kung may bayad
    .always = araw at gabi
    .closed = sarado ngayon
    .hours_unknown = hindi alam ang oras
    .unchecked = (halimbawa: wala pa sa amin ang sumuri nito)
hotline-help_until = bukas ngayon, hanggang { $time }
hotline-help_opens = magbubukas { $time }
hotline-help_press = (pagkatapos, pindutin ang { $key })
hotline-help_checked = Sinuri namin noong { $date }.

## Tahimik at pag-alis. Walang masama kahit sino ang bumasa.
hotline-account = Kumusta! Pindutin ang Simulan kahit kailan mo gusto. Kahit anong wika, puwede rito.
    .name = Tomoshibi
    .about = Isang munting ilaw, at ilang salita bawat araw.
    .start = Simulan
    .menu = Menu
    .language = Wika
    .privacy = Privacy
hotline-quiet = Hello ulit! Ituloy na natin?
hotline-quiet_human = Hello! Puwede kang magpatuloy, o makipag-usap sa iba.
hotline-cover = Salamat sa mensahe mo! May bagong mga salita tuwing Lunes.
hotline-welcome_back = Welcome ulit.
hotline-check = Hello ulit! Ano ang salita mo ngayon?
hotline-cover_unknown = Hindi ko pa alam iyan. Puwede kang pumindot ng button, o ipadala ang numero nito.
hotline-cover_help = Maliit na aklat ito ng mga parirala: basahin ang aralin, tapos subukan ang tanong. Puwedeng button o sulat.
hotline-cover_thanked = Walang anuman! Tuloy sa susunod?
hotline-cover_media = Ang galing! Pero mga salita lang ang nababasa ko.
hotline-cover_bye = Hanggang sa ibang araw! Magpadala ka lang kung gusto mo ng bagong salita.
hotline-cover_data = Itinatabi ang mga sagot mo rito nang 30 araw mula sa huli mong mensahe. Nababasa rin ito ng app na pinagsusulatan mo.
hotline-cover_noted = Salamat, natandaan na para sa susunod!
hotline-cover_older = Nasa itaas pa ang mga lumang salita. Puwede mong linisin ang chat na ito anumang oras.
hotline-cover_question = Isang bagay para bukas: aling mga salita ang susunod?
    .weather = ☀️ Panahon
    .weather-heard = panahon | araw | weather
    .food = 🍜 Pagkain
    .food-heard = pagkain | pansit | food
    .night = 🌙 Ang gabi
    .night-heard = gabi | ang gabi | buwan | ang buwan | night
    .animals = 🐈 Mga hayop
    .animals-heard = hayop | mga hayop | pusa | animals

## Sariling senyas, at kung sino ang nagsusulat
hotline-own_sign = Puwede ka nang magsulat ng sarili mong salita o emoji, iyong bihira rito. Isang beses ipinadala, ibabalik ka nito, gaya ng 🌙. Dalawang beses sa isang mensahe, ang sabi: hindi ako malayang magsulat.
hotline-sign_no = Baka maisulat iyan dito nang di sinasadya, o masyadong maikli o mahaba. Mas mabuti ang ibang salita o emoji.
hotline-sign_kept = Mula ngayon, ibabalik ka ng “{ $sign }”, gaya ng 🌙. Ang “{ $sign } { $sign }” ay nagsasabing hindi ka malayang magsulat: aklat ng mga parirala agad ang lalabas dito.
hotline-sign_gone = Sige. Ibabalik ka pa rin ng 🌙.
hotline-who = Programa ang sumasagot dito, anumang oras, at may mga tao sa likod nito. Isulat ang “tao”, at hihilingin kong sumali rito ang isa sa kanila.

## Ang datos ko
hotline-my_data = Ganito iyon, sa ilang simpleng salita. Ang mga itinatabi, naka-lock sa sarili nitong susi:
    · ang mga sagot mo at huling isinulat mo, at tala ng tumutulong kung mayroon: 30 araw mula sa huli mong mensahe. Mababasa ng mga volunteer na kausap mo.
    · kung saan ka naaabot ng { $platform ->
        [line] LINE
        [telegram] Telegram
       *[other] app na ito
    }: ganoon din katagal. Hindi ito nakikita ng volunteer.
    · mga numero ng mensahe, para mabura ang mga ito: 2 araw; na nasagot na ang mensahe: 8 araw. Walang nagbabasa ng mga iyon.
    Mababasa rin ng LINE o Telegram ang chat na ito. Nagtatanong muna kami sa iyo bago magsabi sa iba, maliban kung may buhay o batang nanganganib at hindi makapaghihintay. Hindi kinukuha ang pangalan at litrato mo. Kung isang beses ka lang sumulat, nawawala ang lahat pagkatapos ng 1 araw. Gumagana ang “Kalimutan ako” anumang oras, at mas marami ang nasa “privacy”.
hotline-privacy = Ito ang mahabang paliwanag, basahin mo kahit kailan.
    Sino ang sumasagot: programa muna, mga volunteer kung hihilingin mo o kung urgent.
    Para saan: para may makatulong sa iyo, at hindi mo na kailangang ulitin. Wala nang iba.
    Ano ang itinatabi: ang mga sagot mo, ang huling isinulat mo, tala ng tumutulong. Hindi ang pangalan, numero o litrato mo: hindi kinukuha ang mga iyon. Hindi itinatabi ang mga litrato at boses.
    Gaano katagal: 30 araw mula sa huli mong mensahe, 1 araw kung isang beses ka lang sumulat. Pagkatapos, sinisira kasama ng susi. Puwedeng manatili pa ito nang kaunti sa mga reserbang kopya, naka-lock.
    Sino ang nakakabasa: mga volunteer na kausap mo, LINE o Telegram, at sinumang may hawak ng teleponong ito.
    Kanino namin sinasabi: wala, hangga’t hindi ka namin natatanong, maliban kung may buhay o batang nanganganib at hindi makapaghihintay; kung kaya, sasabihin muna namin sa iyo.
    Ano ang magagawa mo: laktawan ang kahit anong tanong, tingnan ang “{ hotline-words.data }”, ipasa ang telepono gamit ang “{ hotline-words.afresh }”, o burahin lahat gamit ang “{ hotline-words.forget }”. Hindi kailangan ng dahilan.
hotline-privacy_child = Isa pa, dahil baka wala ka pang 18. Kung nanganganib ka, baka kailangang sabihin ng tumutulong sa mga taong nagpoprotekta sa mga bata; kung kaya, sasabihin muna namin sa iyo. Kami mismo, hindi nagsasabi sa mga magulang.
hotline-forget = Para lang sigurado na ito ang gusto mo. Kakalimutan ba ang lahat ng isinulat mo, nang tuluyan? { $platform ->
    [line] Mananatili ang chat sa telepono mo hanggang ikaw mismo ang magbura.
   *[other] Mawawala rin sa chat na ito ang huling dalawang araw; ang mas luma, ikaw ang magbubura.
}
hotline-farewell = Sige, tapos na. Ingatan mo ang sarili mo. Binubura na ang isinulat mo rito, at puwede kang sumulat ulit anumang oras, bilang bagong tao.
hotline-farewell_later = May isa pang dapat sabihin nang tapat. Dahil urgent iyon, mababasa pa ng taong kausap mo ang sarili nilang chat nang isang araw, tapos mawawala rin iyon. Wala nang makakasulat sa iyo.
