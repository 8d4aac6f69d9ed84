### Mga kard ng pangungusap: ipinapadala sa taong iba ang wika. Mag-isa ang nagbabasa, gabi, at takot: maikli, mainit, isa
### lang bawat beses. May pambungad ang ilang kard dahil makikita sa naka-lock na screen ang unang apatnapung letra.

cards-opening =
    .ask = May isa pa akong itatanong, sumagot ka lang kung gusto mo.
    .tell = May isa pa akong gustong sabihin sa iyo, dahan-dahan lang.
cards-passed_on = Salamat. Nababasa na niya ang sagot mo, sa sarili niyang wika.

## Unang salita
cards-hello = Hello. Tao ako, hindi programa. Nandito ako ngayon at may oras para sa iyo.
cards-translated = Hindi ko alam ang wika mo. Mga pangungusap na isinalin na ng iba ang ipinapadala ko. Ayos lang ba?
cards-buttons = Pinakamadali ang mga button: nakikita ko ang sagot mo sa wika ko. Puwede ka ring magsulat.
cards-slowly = Dahan-dahan lang. Naghihintay ako rito, hindi kailangang magmadali.
cards-not_needed = Hindi mo kailangang sumagot. Puwede ang “{ hotline-words.skip }” sa kahit anong tanong.
cards-no_name = Hindi ko nakikita ang pangalan o numero mo, at hindi mo kailangang sabihin.
cards-same_person = Hello ulit. Ikaw pa rin ba ang nagsulat dito kanina?
cards-can_write = Hello. Puwede ka bang magsulat ngayon, o mas mabuti mamaya?
    .now = Ngayon
    .later = Mamaya
cards-moment = Sandali lang. May hinahanap ako para sa iyo, tapos magsusulat ako ulit.
cards-not_clear = Pasensya na, hindi ko naintindihan iyon. Puwede bang button, o ilang simpleng salita?
cards-colleague = May iba rito na mas marunong ng wika mo. Tatawagin ko ba siya?

## Kaligtasan
cards-safe_now = { cards-opening.ask } Ligtas ba ang kinaroroonan mo ngayon?
cards-alone = Mag-isa ka ba ngayon, o may kasama?
    .alone = Mag-isa
    .not_alone = May kasama
cards-screen = { cards-opening.ask } May ibang nakakakita ba ng screen na ito ngayon?
cards-who_is_there = { cards-opening.ask } Sino ang malapit sa iyo ngayon?
    .nobody = Wala
    .friends = Kaibigan o pamilya
    .the_boss = Ang amo
    .others = Iba
cards-go_out = { cards-opening.ask } Nakakalabas ka ba kapag gusto mo?
    .freely = Oo, kahit kailan
    .sometimes = Minsan
    .never = Hindi
cards-door = { cards-opening.ask } Naka-lock ba ang pinto na hindi mo mabuksan?
cards-threats = { cards-opening.ask } May nagsasabi ba na sasaktan ka o ang pamilya mo?
cards-hurt_you = { cards-opening.ask } May nanakit ba sa iyo?
    .today = Oo, ngayong araw
    .before = Oo, dati
    .no = Wala
cards-phone_call = { cards-opening.ask } Makakatawag ka ba ngayon nang walang nakakarinig?
cards-police = { cards-opening.ask } Gusto mo bang pumunta ang pulis? Ayos lang ang “Hindi”.
cards-tell_nobody = { cards-opening.tell } Tinatanong ka muna namin bago sabihin kahit kanino, maliban kung may buhay o batang nanganganib at hindi makapaghintay.
cards-leave_quietly = { cards-opening.tell } Kung may lumapit, pindutin ang “{ hotline-words.leave }”. Phrase book na lang ang makikita.

## Damdamin
cards-how_are_you = Kumusta ang pakiramdam mo ngayon?
    .well = Mabuti
    .so_so = Sakto lang
    .badly = Hindi mabuti
cards-believe = Naniniwala ako sa iyo. Salamat at sinabi mo.
cards-not_your_fault = { cards-opening.tell } Hindi mo kasalanan ang ginawa ng iba.
cards-afraid = { cards-opening.tell } Natural na ganiyan ang nararamdaman mo. Kahit sino ay matatakot doon.
cards-courage = Kailangan ng tapang para magsulat dito. Masaya ako na nagsulat ka.
cards-here_now = Nandito pa rin ako, binabasa ang bawat salita mo.
cards-cry = Puwede kang magalit, malungkot, o umiyak. Ayos lang lahat dito.
cards-your_way = Sabihin mo ang gusto mo at ang ayaw mo. Makikinig ako, at pag-iisipan natin nang magkasama.
cards-not_living = { cards-opening.ask } Naiisip mo bang saktan ang sarili mo, o ayaw mo nang mabuhay?
    .today = Oo, ngayong araw
    .sometimes = Minsan
    .no = Hindi
cards-stay = Kung ayos sa iyo, gusto kong manatili muna rito kasama mo.
cards-breathe = Huminga tayo nang dahan-dahan: pasok… labas… at isa pa.

## Kalusugan
cards-ill = { cards-opening.ask } May sakit ka ba, o may masakit sa katawan mo?
cards-bleeding = { cards-opening.ask } Marami bang lumalabas na dugo?
cards-ambulance = { cards-opening.ask } Gusto mo bang pumunta ang ambulansya? Ayos lang ang “Hindi”.
cards-pain = { cards-opening.ask } Saan ang masakit?
    .head = Ulo
    .chest = Dibdib
    .belly = Tiyan
    .arm_or_leg = Braso o binti
    .elsewhere = Iba pa
cards-breathing = Maayos ba ang paghinga mo ngayon?
cards-medicine = { cards-opening.ask } May gamot ka bang kailangan pero wala sa iyo?
cards-food = Nakakain at nakainom ka ba nang sapat ngayong araw?
cards-sleep = Nakatulog ka ba kahit kaunti kagabi?
cards-pregnant = { cards-opening.ask } Posible bang buntis ka?
cards-pills = { cards-opening.ask } May nagbigay ba sa iyo ng gamot, droga o alak na ayaw mo?

## Lugar
cards-know_where = Alam mo ba ang pangalan ng lugar mo ngayon?
cards-kind_of_place = Anong klaseng lugar ang kinaroroonan mo?
    .home = Bahay
    .at_work = Lugar ng trabaho
    .hotel = Hotel
    .outside = Sa labas
    .in_a_car = Sa sasakyan
cards-address = { cards-opening.ask } Puwede mong isulat ang address, o pangalan ng istasyon o tindahan sa malapit.
cards-letters = { cards-opening.ask } May karatula ba malapit sa iyo? Puwede mong kopyahin dito ang nakasulat.
cards-floor = Anong palapag ka? Numero lang, puwede na.
cards-moved = { cards-opening.ask } Dinala ka ba sa ibang lugar kamakailan?
cards-way_out = { cards-opening.ask } May labasan ba na magagamit mo kung gusto mo?
cards-safer_place = { cards-opening.ask } May lugar ba na mas panatag ka, kahit isang oras lang?
cards-battery = Sapat ba ang baterya ng phone mo sa susunod na mga oras?
cards-own_phone = Sa iyo ba ang phone na ito, at walang ibang gumagamit?

## Tungkol saan
cards-age = Ilang taon ka na? Tantiya lang, puwede na.
    .under_13 = 12 o mas bata
    .teen = 13 hanggang 17
    .adult = 18 pataas
cards-about = Ano ang pinakaiisip mo?
    .work = Trabaho
    .money = Pera
    .someone = Isang tao
    .papers = Mga papel
    .other = Iba
cards-no_details = Hindi mo kailangang ikuwento ang nangyari. Makakahanap tayo ng paraan kahit wala iyon.
cards-passport = { cards-opening.ask } Nasa iyo ba ang pasaporte o residence card mo?
cards-paid = { cards-opening.ask } Natatanggap mo ba ang bayad sa trabaho mo?
    .all_of_it = Lahat
    .a_part = Bahagi lang
    .nothing = Wala
cards-debt = { cards-opening.ask } May nagsasabi bang magbayad ka muna ng utang bago ka makahinto?
cards-unwanted = { cards-opening.ask } Pinapagawa ka ba ng mga bagay na ayaw mo?
cards-as_told = { cards-opening.ask } Pareho ba ang trabaho sa sinabi sa iyo noon?
    .the_same = Pareho
    .different = Iba
cards-how_long = Gaano na katagal na ganito?
    .days = Ilang araw
    .weeks = Ilang linggo
    .months = Ilang buwan
    .years = Ilang taon
cards-others_too = May iba pa bang kasama mo na ganito rin ang kalagayan?
cards-children = May mga bata bang kasama mo?
cards-who_knows = May pinagkakatiwalaan ka bang nakakaalam kung nasaan ka?

## Mga magagawa
cards-most = Ano ang pinakamabuti para sa iyo ngayon?
    .talking = Makipag-usap
    .a_bed = Matutulugan
    .a_doctor = Doktor
    .going_home = Makauwi
    .my_wages = Ang sahod ko
cards-shelter = { cards-opening.ask } Gusto mo bang malaman ang lugar na matutuluyan nang ilang gabi?
cards-own_language = Gusto mo bang makausap ang taong marunong ng wika mo?
cards-organisation = { cards-opening.ask } May kilala akong mga taong ito mismo ang ginagawa, walang bayad. Ikukuwento ko ba?
cards-pass_on = { cards-opening.ask } Puwede ko bang sabihin sa kanila ang isinulat mo? Kung hindi ka um-oo, hindi ko sasabihin.
cards-number = { cards-opening.tell } Numero ang susunod kong ipapadala. Nasa iyo kung tatawag ka.
cards-embassy = { cards-opening.ask } Makakatulong sa mga papel ang embahada ng bansa mo. Gusto mo ba ang numero?
cards-law = { cards-opening.ask } Gusto mo bang magtanong sa marunong ng batas, walang bayad?
cards-home_country = Gusto mo bang umuwi sa bansa mo?
cards-no_money = { cards-opening.tell } Hindi ako humihingi ng pera para dito, ngayon man o sa susunod.
cards-no_promise = Hindi ko alam ang kalalabasan. Susubukan ko ito kasama mo.
cards-when_safe = Anong oras ka komportableng magsulat?
    .morning = Umaga
    .daytime = Maghapon
    .evening = Gabi
    .night = Hatinggabi

## Paalam
cards-anything_else = May gusto ka pa bang sabihin o itanong?
cards-next_clear = Malinaw ba ang susunod? Ayos lang ang “Hindi”, uulitin ko.
cards-stop_today = Hanggang dito na lang ba muna ngayon?
cards-someone_else = Malapit na akong umalis. Puwedeng ibang tao ang magpatuloy kasama mo. Ayos lang ba?
cards-write_to_you = Puwede ba kaming magsulat ulit sa iyo, isang linya lang na walang binabanggit na ganito?
cards-write_again = Puwede kang magsulat ulit dito anumang oras. Programa muna ang sasagot, at puwede itong tumawag ng tao.
cards-delete_chat = { cards-opening.tell } Kung may titingin sa phone mo, puwede mong burahin ngayon ang chat na ito.
cards-moon = { cards-opening.tell } Pagkatapos ng “{ hotline-words.leave }”, ibabalik ka rito ng { hotline-words.sign }.
cards-thanks = Salamat sa pakikipag-usap sa akin.
cards-take_care = Ingatan mo ang sarili mo. Inaalala ka namin.
