### Apa yang dilakukan "Pergi diam-diam", dan cara mengambil chat sendiri. Dibilang dulu, selagi ada waktu membaca.

leaving-choose = Satu pilihan, untuk nanti. Kalau kamu tekan “Pergi diam-diam”, yang ada di sini bisa dibiarkan, atau dihilangkan sampai dua hari ke belakang. Chat kosong juga bisa ketahuan: mana yang lebih baik?
    .only_quiet = Biarkan saja
    .only_quiet-heard = biarin | biarin aja | tetap | biar aja | gak usah | jangan diambil | ga usah | nggak usah | gk usah | jangan dihapus | jangan dihilangkan
    .delete = Hilangkan
    .delete-heard = ambil | hapus | hapus aja | hapus juga | ambil juga | hilangin | hilangin aja
leaving-kept = Baik. Kalau berubah pikiran, ini ada di menu.
leaving-by_hand = Satu hal, untuk nanti. Di LINE kami tidak bisa menghilangkan chat ini dari HP kamu, cuma kamu yang bisa. Mau kutunjukkan caranya dengan dua gambar?
    .how = Tunjukkan
    .how-heard = tunjukin | lihat | gimana | caranya | mau | ya | iya | boleh
    .enough = Tidak perlu
    .enough-heard = gak perlu | gak usah | udah tau | sudah tahu | tidak | gak | nggak | ga perlu | nggak perlu | gk perlu | ga usah | nggak usah | gk usah
leaving-hold = Di daftar chat, tahan jarimu di chat ini. Di iPhone mungkin harus digeser ke kiri.
    .alt-text = Gambar HP: satu jari menahan satu baris di daftar chat.
leaving-choose_it = Lalu beberapa kata muncul di layar, pilih baris yang “Hapus”; kalau ditanya lagi, setuju saja. Tempat kosong juga bisa ketahuan, jadi kamu yang menentukan.
    .alt-text = Gambar HP: satu jari di baris terakhir dari empat baris, di sampingnya tempat sampah.
