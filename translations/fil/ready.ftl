ready-careful = Tungkol ito sa mga bagay na isinasaisip ng ilan. Baka may ibang makakita sa teleponong ito, kaya mas mabuting pag-usapan kasama ang tao: isulat ang “tao” kung kailan ayos sa iyo.
ready-things = May mga taong nagtatabi ng ilang bagay sa isang lugar, kung sakaling kailanganin nila balang araw: papeles o kopya nito, kaunting pera, gamot, charger.
ready-numbers = Ang iba, kinakabisa ang isang numero. At kasama ang pinagkakatiwalaan nila, pumipili sila ng simpleng salita: ang makarinig nito, alam na may mali.
ready-ways = At pinag-iisipan nila minsan: saan maghihintay, paano bibiyahe, anong oras. Walang kailangang mangyari sa mga ito. Mas madali itong pag-isipan nang may kasama, kaya puwede mong gawin kasama ang tao rito.
