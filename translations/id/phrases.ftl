### Yang benar-benar ditulis orang, terdengar juga di dalam pesan panjang. Tidak ada yang membaca baris ini di layar. Dipisah |.
### Pilih yang lawannya berbunyi lain: "aku dalam bahaya" tidak ada di "aku tidak dalam bahaya". Awalan sudah bagian kata:
### "dipukul" bukan "pukul". Kalau ragu, simpan: alarm palsu cuma satu menit waktu relawan.

## Bahaya bagi nyawa atau tubuh, sekarang atau sebentar lagi.
phrases-danger =
    aku dalam bahaya | saya dalam bahaya | kami dalam bahaya | kita dalam bahaya | lagi bahaya | bahaya banget |
    nyawaku terancam | nyawa saya terancam | nyawa terancam | aku tidak aman | saya tidak aman | aku gak aman |
    aku ga aman | di sini tidak aman | di sini gak aman | tolong aku | tolong saya | tolong kami | tolongin |
    tolong selamatkan | selamatkan aku | selamatkan saya | selamatkan kami | siapa aja tolong | siapapun tolong |
    tolong jemput | jemput aku | keluarin aku | keluarkan saya | bantu aku keluar | bantu saya keluar |
    bantu aku kabur | panggil polisi | panggilkan polisi | telepon polisi | lapor polisi tolong | kirim polisi |
    panggil ambulans | mau dibunuh | aku dibunuh | bunuh aku | bunuh saya | membunuh aku | membunuh saya | ancam bunuh |
    mengancam membunuh | diancam dibunuh | bunuh keluargaku | bunuh ibu | bunuh anak | habisin aku | aku mau dihabisin |
    takut mati | takut dibunuh | gak mau mati | ga mau mati | tidak mau mati | belum mau mati | nggak mau mati |
    aku dipukul | saya dipukul | kami dipukul | dipukul bos | dipukul majikan | dipukul suami | dipukuli | dipukulin |
    digebukin | dihajar | pukul aku | pukul saya | pukul kami | mukul aku | mukul saya | mukulin aku | memukul saya |
    memukul aku | tampar aku | ditampar | nampar aku | tendang aku | ditendang | dicekik | cekik aku | dicambuk |
    disundut | disetrum | setrum aku | disiram air panas | disiksa | nyiksa aku | menyiksa saya | siksa aku | dianiaya |
    disakiti majikan | nyakitin aku | menyakiti saya | menyakiti aku | kdrt | dikurung | aku dikunci | saya dikunci |
    dikunci dari luar | dikunci di kamar | dikunciin | terkunci di | kunci aku | ngurung aku | disekap | nyekap aku |
    ditahan di sini | disandera | diculik | nyulik aku | diikat | dirantai | diborgol | gak bisa keluar |
    ga bisa keluar | tidak bisa keluar | nggak bisa keluar | gabisa keluar | gak bisa kabur | ga bisa kabur |
    tidak bisa kabur | tidak bisa lari | gak bisa lari dari | gak boleh keluar | ga boleh keluar | tidak boleh keluar |
    nggak boleh keluar | gak dibolehin keluar | gak dikasih keluar | gak boleh pulang | tidak boleh pulang |
    gak dibolehin pulang | gak bisa pulang | ga bisa pulang | terjebak di | terperangkap | dilarang keluar |
    dijaga ketat | dijaga orang bersenjata | punya pistol | bawa pistol | todong | ditodong | bawa pisau | bawa golok |
    bawa parang | ditusuk | tusuk aku | dibacok | berdarah | pendarahan | gak bisa napas | tidak bisa bernapas |
    sesak napas | diperkosa | perkosa aku | memperkosa | dirudapaksa | dicabuli | dilecehkan | ngelecehin aku |
    pelecehan | dipaksa hubungan | dipaksa berhubungan | dipaksa tidur sama | dipaksa tidur dengan | dipaksa layani |
    dipaksa melayani | dipaksa layanin | dipaksa open bo | dipaksa jual diri | disuruh jual diri | dipaksa jadi psk |
    diraba | meraba aku | grepe | dipegang pegang | mau dijual | aku dijual | saya dijual | kami dijual | dijual ke |
    dijual sama | jual aku | jual saya | dijual lagi | menjual saya | korban tppo | perdagangan orang | jual ginjal |
    dibius | dicekokin | dikasih obat tidur | dipaksa minum obat | dipaksa nyabu | mereka nemuin aku | dia nemuin aku |
    mereka cari aku | di depan pintu | dobrak pintu | gedor pintu | gedor-gedor | aku dikejar | saya dikejar |
    dikejar mereka | aku sembunyi | saya sembunyi | lagi kabur | aku kabur dari | mau dibawa malam ini |
    mau dipindah malam ini | besok aku dibawa | tolong sy | tolong gw | tolong gue | sy dalam bahaya | gw dalam bahaya |
    gue dalam bahaya | sy tidak aman | sy gak aman | aku gk aman | tdk bisa keluar | gk bisa keluar | tdk boleh keluar |
    gk boleh keluar | tdk bisa kabur | gk bisa kabur | tdk boleh pulang | gk boleh pulang | ga boleh pulang |
    aku di pukul | saya di pukul | sy di pukul | sy dipukul | gw dipukul | gue dipukul | di pukuli | di pukulin |
    digampar | ditonjok | dijambak | mukulin gw | mukulin gue | pukul gw | pukul gue | bunuh gw | bunuh gue |
    di ancam bunuh | di sekap | di kurung | di siksa | di culik | di perkosa | di setrum | di cekik | di lecehkan |
    aku di kunci | saya di kunci | sy dikunci | gw dikunci | gue dikunci | di kunci dari luar | di kunciin |
    mau di jual | aku di jual | saya di jual | sy dijual | gw dijual | gue dijual | di jual ke | disuruh melayani tamu |
    disuruh layani tamu | disuruh melayani laki | harus melayani laki | di paksa melayani | di paksa jual diri |
    di paksa tidur sama | ambil ginjal | ginjalku diambil | ginjalku mau | organku diambil | diambil organ |
    ambil ginjalku | organku dijual | ginjalku dijual

## Ingin mati, atau menyakiti diri sendiri.
phrases-self_harm =
    pengen mati | pengin mati | pingin mati | ingin mati | mau mati | lebih baik mati | mending mati | mendingan mati |
    mati aja | mati saja lah | biar mati | andai aku mati | kalau aku mati | semoga aku mati | bunuh diri | bundir |
    bunuhdiri | akhiri hidup | mengakhiri hidup | mengakhiri hidupku | akhirin hidup | ngakhirin hidup |
    cabut nyawa sendiri | gak mau hidup | ga mau hidup | tidak mau hidup | nggak mau hidup | gak pengen hidup |
    ga pengen hidup | tidak ingin hidup | males hidup | malas hidup | capek hidup | cape hidup | lelah hidup |
    bosan hidup | gak sanggup hidup | tidak sanggup hidup | buat apa hidup | untuk apa hidup | ngapain hidup |
    hidup gak ada gunanya | hidup tidak ada gunanya | hidupku gak berguna | gak ada alasan hidup |
    tidak ada alasan untuk hidup | gak layak hidup | pengen ngilang | pengen hilang | pengen menghilang |
    ingin menghilang | ingin hilang | gak pengen bangun lagi | gak mau bangun lagi | tidak mau bangun lagi |
    tidur selamanya | tidur gak bangun | lebih baik tanpa aku | selamat tinggal semua | selamat tinggal semuanya |
    selamat tinggal dunia | surat wasiat | menyakiti diri | nyakitin diri | sakitin diri | lukai diri | melukai diri |
    self harm | sayat tangan | nyayat tangan | menyayat | silet tangan | nyilet | silet nadi | potong nadi | iris nadi |
    iris tangan | potong urat nadi | minum racun | minum baygon | minum obat sebanyak | minum semua obat |
    minum obat banyak | overdosis | gantung diri | loncat dari | lompat dari | terjun dari | loncat ke sungai |
    loncat ke laut | tabrakin diri | nabrakin diri | bakar diri | cara mati | cara bunuh | mati tanpa sakit |
    mati gak sakit | pgn mati | pen mati | mati aja gue | mau mati aja | gamau hidup | gamau idup | ga mau idup |
    gak mau idup | gk mau hidup | tdk mau hidup | capek idup | cape idup | males idup | akhiri semuanya |
    mengakhiri semuanya | pengen bundir | barcode di tangan | barcode tangan | selfharm | ga ada gunanya hidup |
    gak ada gunanya hidup | mending gue mati | mending aku mati

## Yang menulis mungkin di bawah 18. # = umur di bawah 18.
phrases-child =
    # tahun | # thn | umur # | umurku # | umurku baru # | usia # | usiaku # | aku # | aku masih # | aku baru # |
    sepuluh tahun | sebelas tahun | dua belas tahun | tiga belas tahun | empat belas tahun | lima belas tahun |
    enam belas tahun | tujuh belas tahun | umur dua belas | umur tiga belas | umur empat belas | umur lima belas |
    umur enam belas | di bawah 18 | dibawah 18 | belum 18 | blm 18 | belum cukup umur | di bawah umur | dibawah umur |
    aku masih anak | saya masih anak | aku anak kecil | aku masih kecil | saya masih kecil | masih bocah |
    aku masih sekolah | saya masih sekolah | masih sd | masih smp | masih sma | masih smk | anak sd | anak smp |
    anak sma | anak smk | kelas # sd | kelas 4 | kelas 5 | kelas 6 | kelas 7 | kelas 8 | kelas 9 | kelas 10 | kelas 11 |
    kelas 12 | pr sekolah | pr ku | wali kelas | guruku | kabur dari rumah | minggat dari rumah | ayah tiri |
    bapak tiri | bapa tiri | ibu tiri | disuruh bilang 18 | disuruh ngaku 18 | disuruh bilang umur |
    disuruh ngaku umur | bohong umur | bohong soal umur | umur dipalsuin | umur dipalsukan | ktp palsu | dijual ibu |
    dijual bapak | dijual orang tua | kls 7 | kls 8 | kls 9 | kls 10 | kls 11 | msh sekolah | msh sd | msh smp |
    msh sma | msh smk | umur gw # | umur gue # | gw # tahun | umur sy # | lahir 2009 | lahir 2010 | lahir 2011 |
    lahir 2012 | lahir 2013 | lahir 2014 | lahir tahun 2009 | lahir tahun 2010 | lahir tahun 2011 | lahir tahun 2012 |
    lahir tahun 2013 | lahir tahun 2014 | dibawah umur 18 | disuruh ngaku udah 18

## Ungkapan yang berisi kata di atas tapi tidak berarti itu. Yang ada di dalamnya tidak dihitung.
phrases-harmless =
    ketawa sampai mau mati | malu mau mati | lapar mau mati | capek mau mati ketawa | gak mau mati | ga mau mati |
    tidak mau mati | nggak mau mati | belum mau mati | gak pengen mati | tidak ingin mati | gak ingin mati |
    hidup mati aja | lampu mati aja | hp mati aja | gak mau bunuh diri | tidak mau bunuh diri | gak bakal bunuh diri |
    tidak akan bunuh diri | gak kepikiran bunuh diri | bom bunuh diri | film bunuh diri | tugas bunuh aku |
    kerjaan bunuh aku | panas bunuh aku | pr bunuh aku | tidak pernah dipukuli | tidak pernah dipukul majikan |
    gak pernah dipukul majikan | gak dikurung | tidak dikurung | gak pernah dikurung | tidak pernah dikurung |
    tidak disekap | gak disekap | gak disiksa | tidak disiksa | tidak pernah disiksa | tidak diculik |
    gak punya pistol | tidak punya pistol | diculik di film | diculik alien | disiksa di film | disandera di film |
    film diculik | diperkosa di film | digigit nyamuk sampai berdarah | gusi berdarah | mimisan berdarah |
    hidung berdarah | haid berdarah | bawa pisau buat masak | bawa pisau untuk masak | lompat dari tempat tidur |
    loncat dari kasur | cinta ditolak ditusuk | diikat janji | dijual ke toko | dijual ke pasar | dijual ke pembeli |
    dijual ke pelanggan | barang dijual ke | motor dijual ke | rumah dijual ke | tanah dijual ke | sawah dijual ke |
    diborgol di film | ditendang di bola | bola ditendang | penalti ditendang | sedang pendarahan di film |
    jual saya beli | jual aku beli | pengen hilang berat | pengen hilang jerawat | aku # jam | aku # menit |
    aku # hari | aku # bulan | aku # minggu | aku # kg | aku # juta | aku # ribu | aku # kali | aku # bersaudara |
    aku # orang | aku # kilo | # tahun lalu | # tahun yang lalu | # tahun kerja | # tahun di | # tahun lagi |
    sudah # tahun kerja | # tahun penjara | kerja # tahun | selama # tahun | kontrak # tahun | anakku umur # |
    anak saya umur # | anakku # tahun | anak saya # tahun | pr sekolah anak | wali kelas anak | guruku ngaji |
    kelas 12 jam | kelas 10 menit | obrolan di depan pintu | paket di depan pintu | kurir di depan pintu |
    sandal di depan pintu | di depan pintu masuk | di depan pintu keluar | mati lampu mati aja | dilecehkan di film |
    tidak pernah di pukuli | gak pernah di pukuli | tidak di kurung | gak di kurung | ga di kurung | ga dikurung |
    nggak dikurung | tidak di sekap | tidak di siksa | gak di siksa | tidak di culik | tidak di perkosa |
    terjebak di kemacetan | terjebak di macet | terjebak di hujan | rambut diikat | rambutku diikat |
    anakku lahir 2009 | anakku lahir 2010 | anakku lahir 2011 | anakku lahir 2012 | anakku lahir 2013 |
    anakku lahir 2014 | tdk mau mati | gk mau mati

## Kata yang membalik arti.
phrases-negations =
    tidak | tdk | gak | ga | g | gk | nggak | ngga | enggak | engga | kagak | ndak | nda | tak | bukan | belum | blm |
    jangan | tanpa | tidak bisa | gabisa | gada | tidak ada | tiada | nggk | ngg | gx | kaga | bkn | jgn | enggk

## Kata yang sering ditulis. Tidak satu pun bisa jadi tanda sendiri, karena bisa tertulis tanpa sengaja.
phrases-common =
    halo | hai | ok | oke | ya | iya | tidak | gak | apa | siapa | di mana | kapan | kenapa | gimana | cinta | sayang | beb | bebeb | ibu | mama |
    bapak | ayah | papa | kakak | adik | teman | pacar | suami | istri | bos | majikan | rumah | kamar | nasi | air | kopi | teh | kucing | anjing |
    hp | telepon | uang | duit | kerja | hari ini | besok | nanti malam | pagi | malam | siang | baik | jelek | senang | sedih | marah | maaf |
    tolong | makasih | terima kasih | tunggu | bentar | stop | pergi | sini | tidur | makan | udah makan | lagi apa | lagi di mana |
    di mana sekarang | selamat malam | selamat pagi | met malam | haha | wkwk | wkwkwk | hehe | anjir | astaga | tes | test | asdf | rahasia | sandi |
    kode | bintang | bulan | matahari | hati | mawar | bunga | bunga matahari | wa | ig | fb | tiktok | google | youtube
