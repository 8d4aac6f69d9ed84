### Kartu kalimat: dikirim orang yang bertugas kepada orang yang bahasanya lain. Pembacanya sendirian, malam hari, dan
### cemas: pendek, hangat, satu hal saja. Kartu dengan pembuka: empat puluh huruf pertama bisa tampak di layar kunci.

cards-opening =
    .ask = Ada satu hal kecil lagi, jawab hanya kalau kamu mau ya.
    .tell = Ada satu hal kecil lagi yang mau aku sampaikan ke kamu.
cards-passed_on = Terima kasih. Jawabanmu sudah bisa dia baca, dalam bahasanya sendiri.

## Kata pertama
cards-hello = Halo. Aku orang, bukan program. Aku di sini sekarang dan punya waktu buat kamu.
cards-translated = Aku tidak bisa bahasamu. Aku kirim kalimat yang sudah diterjemahkan orang. Begitu boleh?
cards-buttons = Paling gampang pakai tombol: jawabanmu aku lihat dalam bahasaku. Menulis juga boleh.
cards-slowly = Pelan-pelan saja. Aku tunggu di sini, tidak usah buru-buru.
cards-not_needed = Kamu tidak harus menjawab apa pun. “{ hotline-words.skip }” boleh di setiap pertanyaan.
cards-no_name = Aku tidak melihat nama atau nomormu, dan kamu tidak perlu bilang.
cards-same_person = Halo lagi. Apa kamu orang yang sama yang dulu menulis di sini?
cards-can_write = Halo. Kamu bisa menulis sebentar sekarang, atau lebih baik nanti?
    .now = Sekarang
    .later = Nanti
cards-moment = Tunggu sebentar ya. Aku sedang cari sesuatu buat kamu, nanti aku tulis lagi.
cards-not_clear = Maaf, aku belum paham yang itu. Bisa pakai tombol, atau beberapa kata yang mudah?
cards-colleague = Ada orang lain yang lebih paham bahasamu. Mau aku minta dia masuk ke sini?

## Keamanan
cards-safe_now = { cards-opening.ask } Tempatmu sekarang aman?
cards-alone = Sekarang kamu sendirian, atau ada orang lain?
    .alone = Sendirian
    .not_alone = Ada orang lain
cards-screen = { cards-opening.ask } Apa orang lain bisa melihat layar ini sekarang?
cards-who_is_there = { cards-opening.ask } Siapa yang ada di dekatmu sekarang?
    .nobody = Tidak ada
    .friends = Teman atau keluarga
    .the_boss = Bos
    .others = Orang lain
cards-go_out = { cards-opening.ask } Kalau mau keluar, kamu bisa keluar?
    .freely = Bisa kapan saja
    .sometimes = Kadang-kadang
    .never = Tidak bisa
cards-door = { cards-opening.ask } Apa pintunya dikunci sampai kamu tidak bisa membukanya?
cards-threats = { cards-opening.ask } Ada yang bilang mau menyakiti kamu atau keluargamu?
cards-hurt_you = { cards-opening.ask } Ada yang menyakiti kamu?
    .today = Ada, hari ini
    .before = Ada, dulu
    .no = Tidak ada
cards-phone_call = { cards-opening.ask } Bisa kamu menelepon sekarang tanpa ada yang dengar?
cards-police = { cards-opening.ask } Kamu mau polisi datang? Jawab “Tidak” juga boleh.
cards-tell_nobody = { cards-opening.tell } Kami tanya kamu dulu sebelum bilang ke siapa pun, kecuali nyawa atau anak dalam bahaya dan tidak bisa menunggu.
cards-leave_quietly = { cards-opening.tell } Kalau ada yang datang, tekan “{ hotline-words.leave }”. Yang tampak hanya buku kata.

## Perasaan
cards-how_are_you = Bagaimana perasaanmu sekarang?
    .well = Baik
    .so_so = Biasa saja
    .badly = Kurang baik
cards-believe = Aku percaya kamu. Terima kasih sudah cerita.
cards-not_your_fault = { cards-opening.tell } Apa yang dilakukan orang lain bukan salahmu.
cards-afraid = { cards-opening.tell } Wajar kamu merasa begitu. Siapa pun di sana akan takut.
cards-courage = Menulis di sini butuh keberanian. Aku senang kamu menulis.
cards-here_now = Aku masih di sini, membaca setiap kata darimu.
cards-cry = Kamu boleh marah, sedih, atau menangis. Semuanya boleh di sini.
cards-your_way = Bilang saja apa yang kamu mau dan tidak mau. Aku dengarkan, lalu kita pikirkan bersama.
cards-not_living = { cards-opening.ask } Pernah terpikir melukai diri sendiri, atau tidak ingin hidup lagi?
    .today = Ya, hari ini
    .sometimes = Kadang-kadang
    .no = Tidak
cards-stay = Kalau kamu tidak keberatan, aku mau menemani kamu di sini sebentar.
cards-breathe = Ayo bernapas pelan bersama: tarik napas… hembuskan… sekali lagi.

## Kesehatan
cards-ill = { cards-opening.ask } Kamu sedang sakit, atau ada yang tidak enak di badan?
cards-bleeding = { cards-opening.ask } Darahnya keluar banyak?
cards-ambulance = { cards-opening.ask } Kamu mau ambulans datang? Jawab “Tidak” juga boleh.
cards-pain = { cards-opening.ask } Sakitnya di mana?
    .head = Kepala
    .chest = Dada
    .belly = Perut
    .arm_or_leg = Tangan atau kaki
    .elsewhere = Tempat lain
cards-breathing = Sekarang napasmu lancar?
cards-medicine = { cards-opening.ask } Ada obat yang kamu perlukan tapi tidak ada di situ?
cards-food = Hari ini kamu cukup makan dan minum?
cards-sleep = Tadi malam kamu sempat tidur?
cards-pregnant = { cards-opening.ask } Mungkinkah kamu sedang hamil?
cards-pills = { cards-opening.ask } Ada yang memberimu obat, narkoba, atau minuman keras padahal kamu tidak mau?

## Tempat
cards-know_where = Kamu tahu nama tempatmu sekarang?
cards-kind_of_place = Kamu sekarang di tempat seperti apa?
    .home = Rumah
    .at_work = Tempat kerja
    .hotel = Hotel
    .outside = Di luar
    .in_a_car = Di mobil atau bus
cards-address = { cards-opening.ask } Kamu bisa tulis alamat, atau nama stasiun atau toko di dekatmu.
cards-letters = { cards-opening.ask } Ada tulisan di papan dekatmu? Bisa kamu salin ke sini.
cards-floor = Kamu di lantai berapa? Tulis angkanya saja.
cards-moved = { cards-opening.ask } Belakangan ini kamu dibawa ke tempat lain?
cards-way_out = { cards-opening.ask } Ada jalan keluar yang bisa kamu pakai kalau mau?
cards-safer_place = { cards-opening.ask } Ada tempat yang membuatmu lebih tenang, walau hanya sejam?
cards-battery = Baterai ponselmu cukup untuk beberapa jam ke depan?
cards-own_phone = Ponsel ini milikmu sendiri, dan tidak dipakai orang lain?

## Soal apa
cards-age = Umurmu berapa? Kira-kira saja.
    .under_13 = 12 atau kurang
    .teen = 13 sampai 17
    .adult = 18 atau lebih
cards-about = Apa yang paling kamu pikirkan?
    .work = Pekerjaan
    .money = Uang
    .someone = Seseorang
    .papers = Surat-surat
    .other = Hal lain
cards-no_details = Kamu tidak perlu cerita apa yang terjadi. Tanpa itu pun kita bisa cari jalan.
cards-passport = { cards-opening.ask } Paspor atau kartu izin tinggalmu ada padamu?
cards-paid = { cards-opening.ask } Kamu menerima upah kerjamu?
    .all_of_it = Semua
    .a_part = Sebagian
    .nothing = Tidak sama sekali
cards-debt = { cards-opening.ask } Ada yang bilang kamu harus bayar utang dulu baru boleh berhenti?
cards-unwanted = { cards-opening.ask } Ada yang menyuruhmu melakukan hal yang tidak kamu mau?
cards-as_told = { cards-opening.ask } Pekerjaannya sama dengan yang dibilang dulu?
    .the_same = Sama
    .different = Lain
cards-how_long = Sudah berapa lama begini?
    .days = Beberapa hari
    .weeks = Beberapa minggu
    .months = Beberapa bulan
    .years = Beberapa tahun
cards-others_too = Ada orang lain bersamamu yang mengalami hal yang sama?
cards-children = Ada anak-anak bersamamu?
cards-who_knows = Ada orang yang kamu percaya yang tahu kamu di mana?

## Yang bisa dilakukan
cards-most = Sekarang apa yang paling baik buat kamu?
    .talking = Bicara
    .a_bed = Tempat tidur
    .a_doctor = Dokter
    .going_home = Pulang
    .my_wages = Upahku
cards-shelter = { cards-opening.ask } Mau tahu tempat yang bisa kamu tinggali beberapa malam?
cards-own_language = Mau bicara dengan orang yang pakai bahasamu?
cards-organisation = { cards-opening.ask } Aku tahu orang-orang yang mengurus hal ini, gratis. Boleh aku ceritakan?
cards-pass_on = { cards-opening.ask } Boleh aku sampaikan tulisanmu ke mereka? Kalau kamu tidak bilang ya, tidak aku sampaikan.
cards-number = { cards-opening.tell } Pesanku berikutnya berisi nomor. Mau menelepon atau tidak, terserah kamu.
cards-embassy = { cards-opening.ask } Kedutaan negaramu bisa bantu soal paspor. Mau nomornya?
cards-law = { cards-opening.ask } Mau tanya orang yang paham hukum, tanpa bayar?
cards-home_country = Kamu mau pulang ke negaramu?
cards-no_money = { cards-opening.tell } Aku tidak minta uang untuk ini, sekarang maupun nanti.
cards-no_promise = Aku tidak tahu nanti jadinya bagaimana. Aku coba bersama kamu.
cards-when_safe = Jam berapa biasanya enak buat kamu menulis?
    .morning = Pagi
    .daytime = Siang
    .evening = Malam
    .night = Larut malam

## Penutup
cards-anything_else = Ada lagi yang mau kamu bilang atau tanyakan?
cards-next_clear = Sudah jelas apa selanjutnya? “Tidak” juga boleh, nanti aku ulangi.
cards-stop_today = Hari ini sampai di sini dulu?
cards-someone_else = Sebentar lagi aku harus pergi. Orang lain bisa melanjutkan denganmu. Begitu boleh?
cards-write_to_you = Boleh nanti kami menulis lagi ke kamu, satu baris saja, tanpa menyebut soal ini?
cards-write_again = Kamu bisa menulis lagi di sini jam berapa pun. Program yang menjawab dulu, lalu bisa memanggil orang.
cards-delete_chat = { cards-opening.tell } Kalau ada yang mungkin melihat ponselmu, obrolan ini bisa kamu hapus sekarang.
cards-moon = { cards-opening.tell } Setelah “{ hotline-words.leave }”, kirim { hotline-words.sign } untuk kembali ke sini.
cards-thanks = Terima kasih sudah bicara denganku.
cards-take_care = Jaga dirimu baik-baik ya. Kami ikut memikirkanmu.
