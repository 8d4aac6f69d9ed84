### Yang bisa dikatakan kapan saja, di langkah mana pun. Empat puluh huruf pertama bisa muncul di layar terkunci.
### Program menyebut diri "aku", dan menyapa "kamu": umur dan jenis kelamin tidak diketahui.

## Tombol, dan kata yang diketik orang, dipisah |. Berlaku di mana-mana, jadi bukan kata yang bisa jadi jawaban.
hotline-words =
    .name = Bahasa Indonesia
    .name-heard = indonesia | bahasa | b indo | bhs indonesia | pakai bahasa indonesia | pake bahasa indonesia | indonesian | indonesian language
    .human = Bicara dengan orang
    .human-heard = orang | orang asli | orang beneran | manusia | bicara sama orang | ngomong sama orang | ngobrol sama orang | mau bicara sama orang | aku mau bicara sama orang | saya mau bicara dengan orang | mau ngobrol sama orang | mau cerita sama orang | relawan | bicara dengan relawan | admin | cs | ada orang gak | ada orang tidak | ada yang bisa diajak ngobrol | bukan bot | bukan robot | kamu bot ya | kamu robot ya | ini bot ya | butuh bantuan | aku butuh bantuan | saya butuh bantuan | perlu bantuan | minta bantuan | bisa bantu aku | bisa bantu saya | bisa tolong aku | ada yang bisa bantu | ada orang ga | ada orang nggak | ada orang gk | ada orang tdk | butuh temen ngobrol | sy butuh bantuan | bisa bantu sy
    .leave = Pergi diam-diam
    .leave-heard = keluar chat | keluar dari chat | tutup chat | sembunyikan chat | sembunyiin chat | akhiri chat | hentikan chat | /exit | /leave | /stop
    .skip = Lewati
    .skip-heard = lewat | lewati aja | lewatin | skip | skip aja | pertanyaan berikutnya | pertanyaan lain | gak mau jawab | ga mau jawab | tidak mau jawab | gak mau bilang | tidak mau bilang | gak mau cerita | tidak ingin cerita | gak usah dijawab | nggak mau jawab | gk mau jawab | tdk mau jawab | ga mau bilang | nggak mau bilang | gk mau bilang | tdk mau bilang | ga mau cerita | nggak mau cerita | gk mau cerita | tdk ingin cerita | ga usah dijawab | nggak usah dijawab | gk usah dijawab
    .menu = Menu
    .menu-heard = lihat menu | buka menu | pilihan | menu utama | /menu
    .language = 🌐 Bahasa
    .language-heard = ganti bahasa | ubah bahasa | bahasa lain | pilih bahasa | language | /language
    .more_languages = Bahasa lain
    .more_languages-heard = yang lain | lagi | bahasaku gak ada | tidak ada di sini | gak ada di sini | bahasaku ga ada | bahasaku nggak ada | bahasaku gk ada | tdk ada di sini | ga ada di sini | nggak ada di sini | gk ada di sini
    .back = Mundur selangkah
    .back-heard = mundur | balik ke tadi | pertanyaan tadi | pertanyaan sebelumnya | sebelumnya | back | /back
    .afresh = Mulai dari awal
    .afresh-heard = mulai lagi | ulang | ulang dari awal | ulangi dari awal | dari awal | reset | /restart
    .thanks-heard = terima kasih | terimakasih | makasih | makasi | makasih ya | makasih banyak | trims | tengkyu | thanks | thx | tq | 🙏
    .again = Mulai
    .again-heard = halo | hallo | hai | hi | hello | assalamualaikum | pagi | selamat pagi | selamat malam | permisi | aku kembali | saya kembali | aku balik lagi | mulai aja
    .own_sign = Tandaku sendiri
    .own_sign-heard = tandaku | tanda sendiri | kode | kode rahasia | kodeku | kata kodeku | pilih tanda | ganti tanda
    .no_sign = Tanpa tanda
    .no_sign-heard = gak pakai tanda | hapus tanda | tanpa tandaku | lupakan tandaku | ga pakai tanda | nggak pakai tanda | gk pakai tanda
    .leaving = Saat aku pergi
    .leaving-heard = kalau pergi gimana | cara pergi | cara hapus chat | gimana hapus chat | hapus chat | hapus chat ini | hapus percakapan | gimana cara hapus chat ini
    .who-heard = siapa ini | ini siapa | siapa | siapa kamu | kamu siapa | lo siapa | situ siapa | ini apa | apa ini | chat apa ini | nomor siapa ini | ini nomor siapa | lagi chat sama siapa
    .data = Dataku
    .data-heard = data | data saya | apa yang disimpan | simpan apa aja | siapa yang baca | siapa yang bisa baca | siapa yang bisa lihat | rahasia gak | apa ini rahasia | aman gak di sini | apa aman di sini | bisa dipercaya gak | lapor polisi gak | apa kalian lapor polisi | bakal lapor polisi | kasih tau bos gak | kasih tau majikan gak | kasih tau orang tua gak | kasih tau siapa aja | /data | rahasia ga | rahasia nggak | rahasia gk | aman ga di sini | aman nggak di sini | aman gk di sini | bisa dipercaya ga | bisa dipercaya nggak | bisa dipercaya gk | lapor polisi ga | lapor polisi nggak | lapor polisi gk | kasih tau bos ga | kasih tau bos nggak | kasih tau bos gk | kasih tau majikan ga | kasih tau majikan nggak | kasih tau majikan gk | kasih tau orang tua ga | kasih tau orang tua nggak | kasih tau orang tua gk
    .privacy = Privasi
    .privacy-heard = /privacy | kebijakan privasi | soal privasi | penjelasan panjang | baca lebih lengkap
    .forget = Lupakan aku
    .forget-heard = hapus aku | hapus data | hapus dataku | hapus data saya | hapus semua | hapus semuanya | lupakan semua | lupakan saya | hilangkan dataku | /forget | /delete
    .forget_yes = Ya, lupakan aku
    .forget_yes-heard = ya | iya | iya hapus | hapus | hapus aja | hapus semua | yakin
    .forget_no = Tidak, simpan saja
    .forget_no-heard = tidak | gak | nggak | ga | jangan | jangan dihapus | simpan aja | batal | gak jadi | ga jadi | nggak jadi | gk jadi
    .yes = Ya
    .yes-heard = ya | iya | iyaa | iya kak | ya kak | yaa | y | yoi | yup | yes | iy | he eh | betul | benar | bener | tentu | iya betul | ada | bisa | 👍 | ✅
    .no = Tidak
    .no-heard = tidak | tdk | gak | ga | g | nggak | ngga | enggak | engga | kagak | ndak | tak | no | nope | bukan | tidak ada | gak ada | ga ada | nggak ada | gada | tidak bisa | gak bisa | ga bisa | nggak bisa | belum pernah | tidak pernah | gak pernah | 👎 | ❌ | tdk ada | gk ada | tdk bisa | gk bisa | tdk pernah | ga pernah | nggak pernah | gk pernah
    .unsure = Tidak tahu
    .unsure-heard = tidak tahu | tidak tau | gak tau | ga tau | gatau | gtw | nggak tau | ngga tau | entah | entahlah | kurang tau | tidak yakin | gak yakin | ga yakin | aku gak tau | saya tidak tahu | mungkin | bisa jadi | susah dibilang | tdk tahu | tdk tau | gk tau | tdk yakin | nggak yakin | gk yakin | aku ga tau | aku nggak tau | aku gk tau | saya tdk tahu | g tau | gk tahu | ga tahu | ngga tahu | kurang tahu
    .more = Lagi
    .go_on = Lanjut
    .go_on-heard = lanjutkan | lanjut aja | lanjutin | terus | terusin | ayo lanjut
    .not_now = Nanti saja
    .not_now-heard = nanti | nanti aja | belum | jangan sekarang | lain kali | kapan-kapan
    .known = Ya, tanya dia
    .known-heard = ya panggil dia | panggil dia | tanya dia | panggil dia dulu | orang yang tadi | orang yang kemarin | orang yang sama | sama dia lagi
    .feedback = Bagaimana obrolannya
    .feedback-heard = masukan | saran | gimana obrolannya | cerita hasilnya | gimana tadi
    .hours = Tulis ke aku nanti
    .hours-heard = tulis nanti | tulis lain waktu ya | hubungi nanti | jam lain | tulis lain waktu | chat aku nanti | hubungi aku nanti
    .call = Telepon seseorang
    .call-heard = telepon | telpon | tlp | mau telepon | aku mau telepon | bisa telepon | nomor | nomer | nomor telepon | minta nomor | minta nomornya
    .danger = Aku dalam bahaya
    .danger-heard = tolong | tolonggg | tolong aku | tolong saya | tolongin aku | tolongin saya | tolong kami | tolong dong | minta tolong | selamatkan aku | selamatkan saya | selamatkan kami | bahaya | dalam bahaya | aku dalam bahaya | saya dalam bahaya | kami dalam bahaya | darurat | gawat | aku tidak aman | saya tidak aman | aku gak aman | tidak aman | gak aman | sos | aku tdk aman | saya tdk aman | aku ga aman | aku nggak aman | aku gk aman | tdk aman | ga aman | nggak aman | gk aman | tolong sy | tolong gw | tolong gue | sy dalam bahaya | gw dalam bahaya
    .sign = 🌙
    .sign-heard = cahaya bulan | sinar bulan | moonlight

hotline-yes_no =
    .yes = Ya
    .no = Tidak
    .unsure = Tidak tahu

## Bahasa dan tempat
hotline-language = Bahasa apa yang paling enak buat kamu?
hotline-switch = Mau lanjut pakai bahasa Indonesia?
hotline-where = Supaya aku bisa kasih nomor yang tersambung dari tempatmu: sekarang kamu di negara mana?
hotline-country =
    .JP = Jepang
    .JP-heard = di jepang | jpn | tokyo | osaka | nagoya | kyoto | yokohama | kobe | fukuoka | sapporo | okinawa | ibaraki | gunma
    .TH = Thailand
    .TH-heard = di thailand | bangkok | chiang mai | pattaya | phuket | mae sot
    .LA = Laos
    .LA-heard = di laos | vientiane | segitiga emas | bokeo
    .MM = Myanmar
    .MM-heard = di myanmar | burma | yangon | myawaddy | miawadi | kk park | laukkai
    .KH = Kamboja
    .KH-heard = di kamboja | cambodia | phnom penh | sihanoukville | bavet | poipet
    .VN = Vietnam
    .VN-heard = di vietnam | hanoi | saigon | ho chi minh
    .PH = Filipina
    .PH-heard = di filipina | filipin | manila | cebu
    .ID = Indonesia
    .ID-heard = di indonesia | indo | jakarta | bali | batam | surabaya | medan | jawa | ntt | lombok
    .NP = Nepal
    .NP-heard = di nepal | kathmandu
    .CN = Tiongkok
    .CN-heard = cina | china | di cina | di china | beijing | shanghai
    .MN = Mongolia
    .MN-heard = di mongolia | ulaanbaatar
    .TW = Taiwan
    .TW-heard = di taiwan | taipei | kaohsiung | taichung
    .KR = Korea Selatan
    .KR-heard = korea | di korea | korsel | seoul | busan

## Kalau tidak dimengerti
hotline-did_you_mean = Maksudmu salah satu dari ini?
hotline-not_understood = Maaf, aku cuma program dan tidak mengerti yang itu. Kalau orang yang membaca, dia bisa mengerti. Kamu bisa tekan tombol, atau kirim nomornya.
hotline-told = Terima kasih sudah cerita. Aku cuma program dan tidak mengerti semuanya, tapi orang bisa membacanya kalau kamu minta. Untuk lanjut denganku, tekan satu tombol ya.
hotline-please_choose = Kamu boleh menulis apa saja di sini. Aku program, dan cuma bisa lanjut dengan tombol atau nomornya. Orang bisa membacanya, kalau kamu minta.
hotline-unread_number = Maaf, aku tidak menemukan angka di situ. Tulis pakai angka ya, misalnya { $example }.
hotline-unread_date = Maaf, aku tidak menemukan tanggal di situ. Bisa ditulis begini: { $example }. “Minggu lalu” atau tahunnya saja juga boleh.
hotline-unread_time = Maaf, aku tidak menemukan jam di situ. Bisa ditulis begini: { $example }.
hotline-unread_place = Maaf, aku tidak kenal tempat itu. Tulis kota atau provinsinya ya, misalnya “Shinjuku” atau “Mae Sot”.
hotline-place = Terima kasih, yang kamu tulis sudah kusimpan. Itu di negara mana? Nanti aku cari nomor yang tersambung di sana.
hotline-late = Maaf, aku tadi tidak ada sebentar. Sekarang aku di sini lagi, kita bisa lanjut.
hotline-moved = Bagian ini sedikit berubah. Kita lanjut dari sini ya.
hotline-media = Maaf, di sini aku cuma bisa membaca tulisan. Yang tadi tidak disimpan. Kamu bisa menulis, tekan tombol, atau minta bicara dengan orang.
hotline-media_live = Gambar dan suara tidak sampai lewat sini. Tulis saja ya.
hotline-media_waits = Sudah sampai, dan belum dibuka siapa pun. Orang yang menulis denganmu di sini bisa membukanya; kami tidak menyimpannya. Menulis apa isinya juga membantu.
hotline-media_unopened = Ada kirimanmu yang bukan tulisan dan tidak dibuka siapa pun, dan tidak ada yang disimpan di sini. Kamu masih bisa menulis apa isinya.
hotline-machine_begins = Mulai sekarang mesin menerjemahkan tulisan kalian berdua. Mesin bisa salah: tulis kalimat pendek, dan tanyakan kalau ada yang aneh. Untuk itu tulisanmu melewati satu program lagi di sini.
hotline-machine = { $text }
    🤖 diterjemahkan oleh mesin
hotline-machine_not = { $text }
    🤖 mesin tidak bisa menerjemahkan ini
hotline-menu = Kamu mau apa?

## Orang
hotline-asking = Aku sedang minta seseorang masuk ke chat ini. Bisa beberapa menit, dan kalau tidak ada yang bisa, aku bilang ke kamu. Yang kamu tulis sampai saat itu bisa dia baca.
hotline-known = Senang kamu di sini, santai saja, tidak perlu buru-buru. Orang yang dulu menulis denganmu sekarang ada. Aku tanya dia dulu?
hotline-asking_known = Aku sedang minta orang yang dulu menulis denganmu masuk ke chat ini. Kalau dia tidak bisa, aku tanya orang lain. Yang kamu tulis sampai saat itu bisa dia baca.
hotline-still_asking = Aku masih menanyakan untukmu. Belum ada yang menjawab, jadi lebih banyak orang kutanyai sekarang. Sementara itu kamu bisa lanjut denganku.
hotline-slow = Semua pesanmu sudah sampai, tidak ada yang hilang. Datangnya banyak sekaligus, jadi kubaca satu per satu. Tidak perlu dikirim dua kali.
hotline-kept = Terima kasih. Kalau ada yang masuk ke chat ini, dia bisa membacanya.
hotline-thanked = Sama-sama. Aku masih di sini.
hotline-nobody = Aku harus jujur: sekarang tidak ada orang yang kosong, dan aku tidak tahu kapan ada. Aku sudah memintanya. Kalau dalam satu hari ada yang bisa, dia menulis di sini.
hotline-nobody_until = Aku harus jujur, sekarang tidak ada orang di sini, perkiraannya sekitar { $hours } jam lagi baru ada. Aku sudah memintanya, dan kalau ada yang bisa lebih cepat, dia menulis di sini.
hotline-meanwhile = Sampai saat itu aku di sini. Kamu bisa lanjut denganku, atau tulis “telepon” untuk nomor yang menjawab sekarang.
hotline-desk_told = Terima kasih sudah bilang. Aku sudah minta seseorang masuk ke chat ini. Sambil menunggu kamu bisa lanjut denganku, atau bilang “nanti saja”.
hotline-marked = Untuk sementara program yang menjawab di sini, dan tidak meneruskan apa pun. Kalau ada yang dalam bahaya, tekan tombol atau tulis: itu selalu sampai.
hotline-child = Kamu berani cerita, terima kasih. Kalau kamu di bawah 18 dan dalam bahaya, kami mungkin harus memberi tahu orang yang melindungi anak: kalau bisa, ke kamu dulu. Kami sendiri tidak bilang ke orang tua.
hotline-not_now = Baik, itu pilihanmu. Kamu bisa minta bicara dengan orang kapan saja.
hotline-live = Halo. Mulai sekarang orang yang membaca dan menjawab, bukan program. Dia tidak tahu nama atau akunmu, dan kamu boleh pergi kapan saja.
hotline-still_live = Ada orang di sini bersamamu. Kamu bisa terus menulis.
hotline-changing = Orang yang tadi di sini harus pergi. Aku sedang minta yang lain masuk.
hotline-unanswered = Sudah agak lama tidak ada jawaban di sini, dan itu bukan karena kamu. Sekarang aku minta orang lain masuk. Dia bisa membaca yang kamu tulis.
hotline-handed_over = Sekarang ada orang lain bersamamu, juga orang sungguhan. Dia bisa membaca yang kamu tulis tadi, jadi tidak perlu cerita lagi.
hotline-bot_back = Orangnya sudah pergi. Sekarang program lagi.
hotline-last_resort = Maaf, ada yang tidak beres di sini. Bukan salahmu. Aku sedang minta seseorang masuk ke chat ini.
hotline-last_resort_later = Terima kasih sudah menulis. Di sini agak lambat, tunggu sebentar ya. Yang kamu tulis tidak hilang.

hotline-hours = Terima kasih, tolong bilang: kapan boleh ada satu baris untukmu di sini? Isinya biasa saja, hanya sekali, waktu ada orang yang kosong. Boleh juga tulis jamnya, misalnya 20:30.
    .morning = Pagi, 7–11
    .morning-heard = pagi | pagi hari
    .midday = Siang, 11–15
    .midday-heard = siang | siang hari
    .evening = Sore-malam, 17–21
    .evening-heard = sore | sore malam
    .night = Larut, 21–1
    .night-heard = larut malam | tengah malam | larut
    .never = Jangan tulis
    .never-heard = tidak usah | tidak | jangan | gak usah | ga usah | nggak usah | gk usah | jangan hubungi aku
hotline-hours_here = Bagus, kamu di sini. Waktu baris itu datang, ada orang yang kosong: kamu bisa memintanya sekarang, atau pilih waktu lain.
hotline-hours_where = Supaya jamnya tidak salah: sekarang kamu di negara mana?
hotline-hours_kept = Baik, kucatat: { $hours }, menurut jam di tempatmu. Pada jam itu, dalam seminggu ini, kalau ada orang yang kosong, datang satu baris biasa; selain itu tidak ada yang datang sendiri.
hotline-hours_gone = Baik, tidak ada pesan yang datang sendiri. Kamu boleh menulis di sini kapan saja.

## Bahaya
hotline-call = Aku di sini sama kamu. Sekarang kamu bisa yang mana?
hotline-numbers = Ini nomor yang tersambung dari tempatmu. Telepon hanya kalau aman buat kamu, dan kalau kamu mau.
hotline-no_numbers = Aku belum punya nomor untuk tempatmu sekarang. Kamu bisa minta bicara dengan orang di sini kapan saja.
hotline-service =
    .police = Polisi
    .ambulance = Ambulans
    .fire = Pemadam kebakaran
    .ambulance_fire = Ambulans dan pemadam
    .any = Darurat
    .tourist_police = Polisi pariwisata
    .coastguard = Penjaga pantai
hotline-learns =
    .police = Polisi jadi tahu tentang panggilan ini.
    .medical = Layanan ambulans jadi tahu tentang panggilan ini. Mereka bisa memberi tahu polisi.
    .rescue = Ambulans atau pemadam jadi tahu tentang panggilan ini. Mereka bisa memberi tahu polisi.
    .unknown = Kami tidak tahu siapa yang nanti tahu tentang panggilan ini.
    .none = Menurut mereka, tidak ada kantor pemerintah yang tahu.
    .immigration = Kantor imigrasi jadi tahu tentang ini.
    .labour_authority = Kantor tenaga kerja jadi tahu tentang ini.
    .public_body = Sebuah kantor pemerintah jadi tahu tentang ini.
    .home_state = Kedutaan negaramu jadi tahu tentang ini.
## Bantuan yang cocok. Baris pertama bisa muncul di layar terkunci.
hotline-help = Ini sesuatu yang mungkin berguna buat kamu sekarang: tempat yang bisa membantu soal ini. Hanya kalau kamu mau, dan kalau aman buat kamu.
hotline-help_none = Aku tidak punya nomor lain yang sudah kami periksa sendiri. Orang bisa mencarinya bersama kamu: tulis “orang”.
hotline-help_words =
    .free = gratis
    .charged = teleponnya bayar
    .cost_unknown = biayanya tidak diketahui
    .always = siang dan malam
    .closed = sekarang tutup
    .hours_unknown = jamnya tidak diketahui
    .unchecked = (contoh: belum ada dari kami yang memeriksa)
hotline-help_until = sekarang buka, sampai { $time }
hotline-help_opens = buka { $time }
hotline-help_press = (lalu tekan { $key })
hotline-help_checked = Kami periksa pada { $date }.

## Sunyi dan pergi. Siapa pun yang baca, tidak apa-apa.
hotline-account = Halo! Tekan Mulai kapan saja. Bahasa apa pun boleh di sini.
    .name = Tomoshibi
    .about = Lampu kecil, dan beberapa kata setiap hari.
    .start = Mulai
    .menu = Menu
    .language = Bahasa
    .privacy = Privasi
hotline-quiet = Halo lagi! Kita lanjut?
hotline-quiet_human = Halo! Kamu bisa lanjut, atau ngobrol dengan seseorang.
hotline-cover = Terima kasih pesannya! Kata baru datang tiap hari Senin.
hotline-welcome_back = Selamat datang kembali.
hotline-check = Halo lagi! Kata pilihanmu hari ini apa?
hotline-cover_unknown = Yang itu aku belum tahu. Kamu bisa tekan tombol, atau kirim nomornya.
hotline-cover_help = Ini buku kata kecil: baca satu pelajaran, lalu coba pertanyaannya. Tombol atau mengetik sama-sama boleh.
hotline-cover_thanked = Sama-sama! Lanjut ke yang berikutnya?
hotline-cover_media = Bagus! Tapi di sini cuma tulisan yang terbaca.
hotline-cover_bye = Sampai jumpa lain hari! Kirim apa saja kalau ingin kata baru.
hotline-cover_data = Jawabanmu di sini disimpan sampai 30 hari setelah pesan terakhir. Aplikasi yang kamu pakai juga bisa membacanya.
hotline-cover_noted = Terima kasih, dicatat untuk lain kali!
hotline-cover_older = Kata-kata lama tetap di atas. Kamu bisa membersihkan chat ini sendiri kapan saja.
hotline-cover_question = Satu hal untuk besok: kata apa berikutnya?
    .weather = ☀️ Cuaca
    .weather-heard = matahari | cerah
    .food = 🍜 Makanan
    .food-heard = makan | mi | mie
    .night = 🌙 Malam
    .night-heard = malam hari | bulan
    .animals = 🐈 Binatang
    .animals-heard = hewan | kucing

## Tanda sendiri, dan siapa yang menulis
hotline-own_sign = Sekarang kamu bisa menulis satu kata atau emoji sendiri, yang jarang ditulis di sini. Dikirim sekali, kamu kembali, seperti 🌙. Dua kali dalam satu pesan artinya: aku tidak bebas menulis.
hotline-sign_no = Itu bisa tertulis tanpa sengaja, atau terlalu pendek atau panjang. Kata lain atau emoji lebih baik.
hotline-sign_kept = Baik, mulai sekarang “{ $sign }” membawamu kembali, seperti 🌙. “{ $sign } { $sign }” artinya kamu tidak bebas menulis: lalu buku kata langsung muncul di sini.
hotline-sign_gone = Baik. 🌙 tetap membawamu kembali.
hotline-who = Di sini program yang menjawab, kapan saja, dan di belakangnya ada orang. Tulis “orang”, lalu aku minta salah satunya masuk ke sini.

## Dataku
hotline-my_data = Begini caranya, dengan kata-kata sederhana. Yang disimpan di sini, terkunci dengan kuncinya sendiri:
    · jawaban dan kata-kata terakhirmu, dan catatan pendamping kalau ada: 30 hari sejak pesan terakhirmu. Relawan yang bicara denganmu bisa membacanya.
    · di mana { $platform ->
        [line] LINE
        [telegram] Telegram
       *[other] aplikasi ini
    } menghubungimu: sama lamanya. Tidak ada relawan yang melihatnya.
    · nomor-nomor pesan, supaya bisa dihapus: 2 hari; bahwa pesan sudah dijawab: 8 hari. Tidak ada yang membacanya.
    LINE atau Telegram juga bisa membaca chat ini. Kami tanya kamu dulu sebelum memberi tahu orang lain, kecuali ada nyawa atau anak dalam bahaya dan tidak bisa menunggu. Nama dan fotomu tidak pernah diambil. Kalau kamu menulis sekali saja, semuanya hilang setelah 1 hari. “Lupakan aku” selalu bisa dipakai, dan “privasi” menjelaskan lebih banyak.
hotline-privacy = Ini penjelasan panjangnya, baca kapan saja.
    Siapa yang menjawab: program dulu, lalu relawan kalau kamu minta atau kalau mendesak.
    Untuk apa: supaya ada yang bisa membantumu, dan kamu tidak perlu mengulang. Bukan untuk hal lain.
    Apa yang disimpan: jawabanmu, kata-kata terakhirmu, catatan pendamping. Bukan nama, nomor, atau fotomu: itu tidak pernah diambil. Gambar dan suara tidak disimpan.
    Berapa lama: 30 hari sejak pesan terakhirmu, 1 hari kalau kamu menulis sekali saja. Setelah itu dihancurkan bersama kuncinya. Salinan cadangan bisa menyimpannya sedikit lebih lama, tetap terkunci.
    Siapa yang bisa membaca: relawan yang bicara denganmu, LINE atau Telegram, dan siapa pun yang memegang HP ini.
    Siapa yang kami beri tahu: tidak ada tanpa bertanya kepadamu, kecuali ada nyawa atau anak dalam bahaya dan tidak bisa menunggu; kalau bisa, kami bilang dulu ke kamu.
    Apa yang bisa kamu lakukan: lewati pertanyaan apa pun, lihat “{ hotline-words.data }”, serahkan HP dengan “{ hotline-words.afresh }”, atau hapus semuanya dengan “{ hotline-words.forget }”. Tidak perlu alasan.
hotline-privacy_child = Satu hal lagi, karena mungkin kamu di bawah 18. Kalau kamu dalam bahaya, kami mungkin harus memberi tahu orang yang melindungi anak; kalau bisa, ke kamu dulu. Kami sendiri tidak bilang ke orang tua.
hotline-forget = Biar pasti memang ini yang kamu mau. Semua yang kamu tulis dilupakan untuk selamanya? { $platform ->
    [line] Chat di HP kamu tetap ada sampai kamu hapus sendiri.
   *[other] Dua hari terakhir juga hilang dari chat ini; yang lebih lama kamu hapus sendiri.
}
hotline-farewell = Baik, sudah. Jaga diri baik-baik. Yang kamu tulis sedang dihapus, dan kamu bisa menulis lagi kapan saja, sebagai orang baru.
hotline-farewell_later = Satu hal lagi, dengan jujur. Karena tadi mendesak, orang yang menulis denganmu masih bisa membaca chatnya sendiri satu hari, lalu itu hilang juga. Tidak ada lagi yang bisa menulis ke kamu.
