### Apa kata hukum secara umum. Artinya untuk satu orang, pengacara bisa bilang.

rights-choose = Mau baca soal apa? Ini kata hukum secara umum; artinya buat kamu, pengacara bisa bilang.
    .trainee = 🏭 Pemagang
    .trainee-heard = magang | anak magang | jisshusei | ikusei shuro | paspor | denda
    .night = 🌃 Klub dan utang
    .night-heard = klub | host | host club | utang | hutang | scout
    .stay = 🛂 Tinggal di Jepang
    .stay-heard = visa | visaku | izin tinggal | overstay | visa habis | gak punya visa | ga punya visa | nggak punya visa | gk punya visa
    .online = 💻 Dipaksa menipu
    .online-heard = scam | penipuan | menipu | dipaksa nipu | aku salah gak | apa aku bersalah | aku salah ga | aku salah nggak | aku salah gk
    .young = 🧒 Di bawah 18
    .young-heard = bawah 18 | anak | aku di bawah 18
    .lawyer = ⚖️ Tanya pengacara
    .lawyer-heard = pengacara | tanya hukum | siapa yang bisa jelasin
    .enough = Itu saja
    .enough-heard = cukup | udah | sudah | itu aja | selesai
rights-trainee = { law-jp_trainee_papers } { law-unchecked }
rights-penalty = { law-jp_trainee_penalty } { law-unchecked }
rights-report = { law-jp_trainee_report } { law-unchecked }
rights-change = { law-jp_change } { law-unchecked }
rights-night = { law-jp_clubs } { law-unchecked }
rights-stay = { law-jp_stay } { law-unchecked }
rights-officials = { law-jp_officials } { law-unchecked }
rights-offices = { law-jp_offices } { law-unchecked }
rights-online = { law-un_deceive } { law-unchecked }
rights-young = { law-un_child } { law-unchecked }
