### Apa kata hukum, dengan kata sederhana. Sumbernya ada di flows/law.yaml.

## Di belakang tiap hal yang belum diperiksa pengacara.
law-unchecked = (Belum diperiksa pengacara.)
law-jp_trainee_papers = Di Jepang, undang-undang magang teknis bilang: tidak seorang pun boleh menyimpan paspor atau kartu izin tinggalmu, atau melarangmu keluar tanpa alasan baik.
law-jp_trainee_penalty = Undang-undang yang sama bilang: tidak boleh ada denda karena kamu berhenti, dan tidak boleh ada tabungan yang dipaksa dititip ke mereka.
law-jp_trainee_report = Di situ juga tertulis bahwa kamu boleh melapor ke pihak berwenang kalau undang-undang ini dilanggar.
law-jp_change = Mulai April 2027 Jepang punya program baru, Ikusei Shuro. Kamu lalu boleh pindah perusahaan kalau hakmu dilanggar, dan setelah 1-2 tahun atas kemauan sendiri, bersyarat.
law-jp_clubs = Di Jepang, sejak Juni 2025 undang-undang melarang host club menyebut harga palsu, memanfaatkan perasaanmu, atau menekan kamu masuk kerja seks karena utang.
law-jp_officials = Di Jepang, pegawai pemerintah wajib melaporkan orang yang tinggal tanpa izin.
law-jp_offices = Kalau laporan membuat seseorang tidak bisa dibantu, kantor yang tugasnya membantu boleh menimbang tiap kasus.
law-jp_stay = Di Jepang, pernah berada di bawah kendali orang lain bisa ikut dipertimbangkan saat izin tinggal diputuskan. Tiap kasus berbeda: pengacara bisa menjelaskannya.
law-jp_child_told = Di Jepang, siapa yang yakin seorang anak perlu dilindungi wajib memberi tahu pusat konsultasi anak atau pemerintah kota. Dugaan saja cukup, dan pelapor dilindungi.
law-un_deceive = Kantor hak asasi manusia PBB bilang: orang yang dipaksa menipu di sana tidak bersalah. Apa yang diputuskan pengadilan, tidak ada yang tahu sebelumnya.
law-un_child = Menurut aturan PBB, semua yang di bawah 18 tahun adalah anak. Kalaupun dulu kamu bilang mau, itu tidak mengubah apa-apa.
