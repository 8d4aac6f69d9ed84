calls-where = Supaya aku bisa kasih nomor yang tersambung dari tempatmu: sekarang kamu di negara mana?
