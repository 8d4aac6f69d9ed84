### Hanya di HP yang aman; apa yang dilakukan orang lain, bukan apa yang harus dilakukan.

ready-careful = Ini soal beberapa hal yang diingat sebagian orang. HP ini mungkin dilihat orang lain juga, jadi lebih baik dibicarakan dengan orang: tulis “orang” kapan saja kamu bisa.
ready-things = Ada yang menaruh beberapa barang di satu tempat, kalau-kalau suatu hari perlu: surat atau fotokopinya, sedikit uang, obat, charger.
ready-numbers = Ada yang menghafal satu nomor. Dan dengan orang yang dipercaya mereka memilih satu kata biasa: yang mendengarnya tahu ada yang tidak beres.
ready-ways = Dan mereka memikirkannya sekali: menunggu di mana, naik apa, jam berapa. Tidak ada yang harus terjadi. Berdua lebih mudah, jadi orang di sini bisa memikirkannya bersamamu.
