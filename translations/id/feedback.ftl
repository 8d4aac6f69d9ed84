feedback-helped = Dua pertanyaan pendek, jawabannya tidak mengubah apa-apa. Apa ini berguna buat kamu?
    .yes-heard = berguna | membantu | sangat membantu | bagus | sangat berguna
    .partly = Sedikit
    .partly-heard = lumayan | sebagian | biasa aja | dikit
    .no-heard = tidak membantu | gak membantu | tidak berguna | gak guna | kurang | tdk membantu | ga membantu | nggak membantu | gk membantu | tdk berguna | ga guna | nggak guna | gk guna
feedback-better = Terima kasih. Apa yang seharusnya bisa lebih baik? Beberapa kata cukup, boleh juga dilewati.
feedback-thanks = Terima kasih. Ini membuat tempat ini lebih baik untuk orang berikutnya.
