### ບັດວະລີ: ສິ່ງທີ່ອາສາສະໝັກສົ່ງໃຫ້ຄົນທີ່ເວົ້າຄົນລະພາສາ. ຄົນອ່ານຢູ່ຜູ້ດຽວ ຕອນກາງຄືນ ແລະ ຢ້ານ: ສັ້ນ ອົບອຸ່ນ ເທື່ອລະເລື່ອງ.

cards-opening =
    .ask = ຂໍຖາມອີກເລື່ອງດຽວເດີ້ ຖ້າບໍ່ຢາກຕອບກໍຂ້າມໄດ້ ບໍ່ເປັນຫຍັງ.
    .tell = ມີອີກເລື່ອງໜຶ່ງທີ່ຢາກບອກໄວ້ ຄ່ອຍໆອ່ານກໍໄດ້ ບໍ່ຕ້ອງຟ້າວ.
cards-passed_on = ຂອບໃຈເດີ້. ເຂົາອ່ານຄຳຕອບຂອງເຈົ້າເປັນພາສາຂອງເຂົາໄດ້ແລ້ວ.

## ເລີ່ມຕົ້ນ
cards-hello = ສະບາຍດີ. ຂ້ອຍເປັນຄົນ ບໍ່ແມ່ນໂປຣແກຣມ. ຂ້ອຍຢູ່ນີ້ ແລະ ມີເວລາໃຫ້ເຈົ້າ.
cards-translated = ຂ້ອຍເວົ້າພາສາຂອງເຈົ້າບໍ່ໄດ້. ຂ້ອຍສົ່ງປະໂຫຍກທີ່ມີຄົນແປໄວ້ແລ້ວ. ແບບນີ້ໄດ້ບໍ່?
cards-buttons = ກົດປຸ່ມງ່າຍທີ່ສຸດ: ຂ້ອຍເຫັນຄຳຕອບເປັນພາສາຂ້ອຍ. ເຈົ້າຂຽນກໍໄດ້.
cards-slowly = ບໍ່ຕ້ອງຟ້າວເດີ້ ຊ້າປານໃດກໍໄດ້. ຂ້ອຍລໍຖ້າຢູ່ນີ້.
cards-not_needed = ບໍ່ຕ້ອງຕອບຫຍັງກໍໄດ້. ທຸກຄຳຖາມກົດ “{ hotline-words.skip }” ໄດ້.
cards-no_name = ຂ້ອຍບໍ່ເຫັນຊື່ ຫຼື ເບີຂອງເຈົ້າ ແລະ ເຈົ້າບໍ່ຕ້ອງບອກ.
cards-same_person = ສະບາຍດີອີກເທື່ອ. ເຈົ້າແມ່ນຄົນດຽວກັບທີ່ຂຽນມາກ່ອນໜ້ານີ້ແມ່ນບໍ່?
cards-can_write = ສະບາຍດີ. ຕອນນີ້ເຈົ້າຂຽນໄດ້ຈັກໜ້ອຍບໍ່ ຫຼື ໄວ້ພາຍຫຼັງດີກວ່າ?
    .now = ຕອນນີ້ໄດ້
    .later = ໄວ້ພາຍຫຼັງ
cards-moment = ລໍຖ້າບຶດໜຶ່ງເດີ້. ຂ້ອຍກຳລັງຊອກຫາໃຫ້ເຈົ້າ ແລ້ວຈະຂຽນມາອີກ.
cards-not_clear = ຂໍໂທດເດີ້ ຂ້ອຍອ່ານບໍ່ເຂົ້າໃຈ. ກົດປຸ່ມ ຫຼື ຂຽນຄຳງ່າຍໆອີກເທື່ອໄດ້ບໍ່?
cards-colleague = ມີອີກຄົນໜຶ່ງຢູ່ນີ້ທີ່ຮູ້ພາສາຂອງເຈົ້າດີກວ່າຂ້ອຍ. ໃຫ້ຂ້ອຍເອີ້ນເຂົາມາບໍ່?

## ຄວາມປອດໄພ
cards-safe_now = { cards-opening.ask } ບ່ອນທີ່ເຈົ້າຢູ່ຕອນນີ້ປອດໄພບໍ່?
cards-alone = ຕອນນີ້ເຈົ້າຢູ່ຜູ້ດຽວ ຫຼື ມີຄົນຢູ່ນຳ?
    .alone = ຢູ່ຜູ້ດຽວ
    .not_alone = ມີຄົນຢູ່ນຳ
cards-screen = { cards-opening.ask } ຕອນນີ້ມີໃຜອື່ນເຫັນໜ້າຈໍນີ້ໄດ້ບໍ່?
cards-who_is_there = { cards-opening.ask } ຕອນນີ້ໃຜຢູ່ໃກ້ເຈົ້າແດ່?
    .nobody = ບໍ່ມີໃຜ
    .friends = ໝູ່ ຫຼື ຄອບຄົວ
    .the_boss = ນາຍຈ້າງ
    .others = ຄົນອື່ນ
cards-go_out = { cards-opening.ask } ຖ້າຢາກອອກໄປທາງນອກ ອອກໄດ້ບໍ່?
    .freely = ໄດ້ ຕາມໃຈ
    .sometimes = ບາງເທື່ອ
    .never = ບໍ່ໄດ້
cards-door = { cards-opening.ask } ປະຕູລັອກຢູ່ ຈົນເຈົ້າເປີດບໍ່ໄດ້ແມ່ນບໍ່?
cards-threats = { cards-opening.ask } ມີໃຜວ່າຈະທຳຮ້າຍເຈົ້າ ຫຼື ຄອບຄົວບໍ່?
cards-hurt_you = { cards-opening.ask } ມີໃຜເຮັດໃຫ້ເຈົ້າເຈັບບໍ່?
    .today = ມີ ມື້ນີ້
    .before = ມີ ກ່ອນໜ້ານີ້
    .no = ບໍ່ມີ
cards-phone_call = { cards-opening.ask } ຕອນນີ້ເຈົ້າໂທໄດ້ໂດຍບໍ່ມີໃຜໄດ້ຍິນບໍ່?
cards-police = { cards-opening.ask } ຢາກໃຫ້ຕຳຫຼວດມາບໍ່? ຕອບ “ບໍ່” ກໍໄດ້.
cards-tell_nobody = { cards-opening.tell } ພວກເຮົາຖາມເຈົ້າກ່ອນບອກໃຜ ເວັ້ນແຕ່ຊີວິດ ຫຼື ເດັກມີອັນຕະລາຍ ແລະ ລໍຖ້າບໍ່ໄດ້.
cards-leave_quietly = { cards-opening.tell } ຖ້າມີຄົນເຂົ້າມາໃກ້ ກົດ “{ hotline-words.leave }”. ແລ້ວຢູ່ນີ້ຈະມີແຕ່ປຶ້ມຄຳສັບ.

## ຄວາມຮູ້ສຶກ
cards-how_are_you = ຕອນນີ້ຮູ້ສຶກແນວໃດ?
    .well = ບໍ່ເປັນຫຍັງ
    .so_so = ທຳມະດາ
    .badly = ບໍ່ດີ
cards-believe = ຂ້ອຍເຊື່ອເຈົ້າ. ຂອບໃຈທີ່ເລົ່າໃຫ້ຟັງ.
cards-not_your_fault = { cards-opening.tell } ສິ່ງທີ່ຄົນອື່ນເຮັດ ບໍ່ແມ່ນຄວາມຜິດຂອງເຈົ້າ.
cards-afraid = { cards-opening.tell } ຮູ້ສຶກແນວນັ້ນບໍ່ແປກເລີຍ. ໃຜຢູ່ຫັ້ນກໍຢ້ານ.
cards-courage = ຕ້ອງກ້າຫຼາຍຈຶ່ງຂຽນມາຢູ່ນີ້ໄດ້. ດີໃຈທີ່ເຈົ້າຂຽນມາ.
cards-here_now = ຂ້ອຍຍັງຢູ່ນີ້ ອ່ານທຸກຄຳທີ່ເຈົ້າຂຽນ.
cards-cry = ຢູ່ນີ້ຈະຄຽດກໍໄດ້ ໂສກເສົ້າກໍໄດ້ ໄຫ້ກໍໄດ້. ໄດ້ໝົດ.
cards-your_way = ເຈົ້າບອກວ່າຢາກໄດ້ຫຍັງ ບໍ່ຢາກໄດ້ຫຍັງ. ຂ້ອຍຟັງ ແລ້ວເຮົາຄິດນຳກັນ.
cards-not_living = { cards-opening.ask } ບາງເທື່ອເຈົ້າຄິດຢາກທຳຮ້າຍຕົນເອງ ຫຼື ບໍ່ຢາກຢູ່ຕໍ່ໄປບໍ່?
    .today = ຄິດ ມື້ນີ້
    .sometimes = ບາງເທື່ອ
    .no = ບໍ່ຄິດ
cards-stay = ຂ້ອຍຢາກຢູ່ນີ້ເປັນໝູ່ເຈົ້າອີກຈັກໜ້ອຍ ຖ້າເຈົ້າສະບາຍໃຈ.
cards-breathe = ມາຫາຍໃຈຊ້າໆນຳກັນ: ຫາຍໃຈເຂົ້າ… ຫາຍໃຈອອກ… ແລ້ວອີກເທື່ອ.

## ສຸຂະພາບ
cards-ill = { cards-opening.ask } ເຈົ້າບໍ່ສະບາຍ ຫຼື ເຈັບບ່ອນໃດບໍ່?
cards-bleeding = { cards-opening.ask } ເລືອດອອກຫຼາຍບໍ່?
cards-ambulance = { cards-opening.ask } ຢາກໃຫ້ລົດໂຮງໝໍມາບໍ່? ຕອບ “ບໍ່” ກໍໄດ້.
cards-pain = { cards-opening.ask } ເຈັບຢູ່ໃສ?
    .head = ຫົວ
    .chest = ໜ້າເອິກ
    .belly = ທ້ອງ
    .arm_or_leg = ແຂນ ຫຼື ຂາ
    .elsewhere = ບ່ອນອື່ນ
cards-breathing = ຕອນນີ້ຫາຍໃຈສະດວກບໍ່?
cards-medicine = { cards-opening.ask } ມີຢາທີ່ຕ້ອງໃຊ້ແຕ່ບໍ່ມີຢູ່ນຳບໍ່?
cards-food = ມື້ນີ້ໄດ້ກິນເຂົ້າກິນນ້ຳພໍບໍ່?
cards-sleep = ຄືນແລ້ວນີ້ນອນໄດ້ແດ່ບໍ່?
cards-pregnant = { cards-opening.ask } ຄິດວ່າເຈົ້າອາດຖືພາຢູ່ບໍ່?
cards-pills = { cards-opening.ask } ມີໃຜໃຫ້ເຈົ້າກິນຢາ ຢາເສບຕິດ ຫຼື ເຫຼົ້າ ທັງທີ່ເຈົ້າບໍ່ຢາກບໍ່?

## ບ່ອນຢູ່
cards-know_where = ເຈົ້າຮູ້ຊື່ບ່ອນທີ່ຢູ່ຕອນນີ້ບໍ່?
cards-kind_of_place = ຕອນນີ້ຢູ່ບ່ອນແບບໃດ?
    .home = ເຮືອນ
    .at_work = ບ່ອນເຮັດວຽກ
    .hotel = ໂຮງແຮມ
    .outside = ທາງນອກ
    .in_a_car = ໃນລົດ
cards-address = { cards-opening.ask } ຂຽນທີ່ຢູ່ ຫຼື ຊື່ສະຖານີ ຫຼື ຮ້ານໃກ້ໆມາໄດ້.
cards-letters = { cards-opening.ask } ມີໂຕໜັງສືຢູ່ປ້າຍໃກ້ເຈົ້າບໍ່? ກ່າຍມາຢູ່ນີ້ໄດ້.
cards-floor = ເຈົ້າຢູ່ຊັ້ນທີເທົ່າໃດ? ຂຽນແຕ່ໂຕເລກກໍພໍ.
cards-moved = { cards-opening.ask } ໄລຍະນີ້ມີໃຜພາເຈົ້າໄປບ່ອນອື່ນບໍ່?
cards-way_out = { cards-opening.ask } ຖ້າຢາກອອກ ມີທາງອອກທີ່ໃຊ້ໄດ້ບໍ່?
cards-safer_place = { cards-opening.ask } ມີບ່ອນໃດທີ່ເຈົ້າສະບາຍໃຈກວ່ານີ້ ເຖິງແຕ່ໂມງດຽວບໍ່?
cards-battery = ໂທລະສັບເຈົ້າມີແບັດພໍອີກຫຼາຍໂມງບໍ່?
cards-own_phone = ໂທລະສັບນີ້ເປັນຂອງເຈົ້າ ແລະ ບໍ່ມີໃຜໃຊ້ນຳແມ່ນບໍ່?

## ເລື່ອງຫຍັງ
cards-age = ເຈົ້າອາຍຸເທົ່າໃດ? ປະມານກໍພໍ.
    .under_13 = 12 ປີ ຫຼື ນ້ອຍກວ່າ
    .teen = 13 ຫາ 17 ປີ
    .adult = 18 ປີຂຶ້ນໄປ
cards-about = ເລື່ອງໃດຢູ່ໃນໃຈເຈົ້າຫຼາຍທີ່ສຸດ?
    .work = ວຽກ
    .money = ເງິນ
    .someone = ເລື່ອງຄົນ
    .papers = ເອກະສານ
    .other = ເລື່ອງອື່ນ
cards-no_details = ບໍ່ຕ້ອງເລົ່າວ່າເກີດຫຍັງຂຶ້ນ. ບໍ່ເລົ່າຂ້ອຍກໍຊອກຄົນຊ່ວຍໄດ້.
cards-passport = { cards-opening.ask } ພາສປອດ ຫຼື ບັດພັກເຊົາ ຢູ່ນຳເຈົ້າບໍ່?
cards-paid = { cards-opening.ask } ເຈົ້າໄດ້ເງິນຈາກວຽກຂອງເຈົ້າບໍ່?
    .all_of_it = ໄດ້ຄົບ
    .a_part = ໄດ້ບາງສ່ວນ
    .nothing = ບໍ່ໄດ້ເລີຍ
cards-debt = { cards-opening.ask } ມີໃຜວ່າເຈົ້າຕ້ອງໃຊ້ເງິນຄືນກ່ອນຈຶ່ງເຊົາໄດ້ບໍ່?
cards-unwanted = { cards-opening.ask } ມີໃຜໃຫ້ເຈົ້າເຮັດສິ່ງທີ່ເຈົ້າບໍ່ຢາກເຮັດບໍ່?
cards-as_told = { cards-opening.ask } ວຽກຕົງກັບທີ່ເຂົາບອກໄວ້ກ່ອນບໍ່?
    .the_same = ຕົງ
    .different = ບໍ່ຕົງ
cards-how_long = ເປັນແບບນີ້ມາດົນປານໃດແລ້ວ?
    .days = ຫຼາຍມື້
    .weeks = ຫຼາຍອາທິດ
    .months = ຫຼາຍເດືອນ
    .years = ຫຼາຍປີ
cards-others_too = ມີຄົນອື່ນຢູ່ນຳເຈົ້າ ທີ່ພົບເລື່ອງແບບດຽວກັນບໍ່?
cards-children = ມີເດັກນ້ອຍຢູ່ນຳເຈົ້າບໍ່?
cards-who_knows = ມີຄົນທີ່ເຈົ້າໄວ້ໃຈ ຮູ້ບໍ່ວ່າເຈົ້າຢູ່ໃສ?

## ສິ່ງທີ່ຊ່ວຍໄດ້
cards-most = ຕອນນີ້ຫຍັງດີທີ່ສຸດສຳລັບເຈົ້າ?
    .talking = ໄດ້ລົມ
    .a_bed = ບ່ອນນອນ
    .a_doctor = ໝໍ
    .going_home = ໄດ້ກັບບ້ານ
    .my_wages = ຄ່າແຮງຂອງຂ້ອຍ
cards-shelter = { cards-opening.ask } ຢາກຮູ້ເລື່ອງບ່ອນທີ່ພັກໄດ້ສອງສາມຄືນບໍ່?
cards-own_language = ຢາກລົມກັບຄົນທີ່ເວົ້າພາສາຂອງເຈົ້າບໍ່?
cards-organisation = { cards-opening.ask } ຂ້ອຍຮູ້ຈັກຄົນທີ່ເຮັດເລື່ອງນີ້ໂດຍກົງ ບໍ່ຄິດເງິນ. ໃຫ້ເລົ່າໃຫ້ຟັງບໍ່?
cards-pass_on = { cards-opening.ask } ຂ້ອຍບອກເຂົາໄດ້ບໍ່ ສິ່ງທີ່ເຈົ້າຂຽນຫາຂ້ອຍ? ຖ້າເຈົ້າບໍ່ຕົກລົງ ຂ້ອຍບໍ່ບອກ.
cards-number = { cards-opening.tell } ຂໍ້ຄວາມຕໍ່ໄປຂອງຂ້ອຍເປັນເບີໂທ. ຈະໂທຫຼືບໍ່ ເຈົ້າເປັນຜູ້ເລືອກ.
cards-embassy = { cards-opening.ask } ສະຖານທູດປະເທດເຈົ້າຊ່ວຍເລື່ອງເອກະສານໄດ້. ຢາກໄດ້ເບີບໍ່?
cards-law = { cards-opening.ask } ຢາກຖາມຄົນທີ່ຮູ້ກົດໝາຍ ໂດຍບໍ່ເສຍເງິນບໍ່?
cards-home_country = ຢາກກັບປະເທດຂອງເຈົ້າບໍ່?
cards-no_money = { cards-opening.tell } ຂ້ອຍບໍ່ເອົາເງິນສຳລັບເລື່ອງນີ້ ທັງຕອນນີ້ ແລະ ພາຍຫຼັງ.
cards-no_promise = ຂ້ອຍບໍ່ຮູ້ວ່າຈະເປັນແນວໃດ. ແຕ່ຂ້ອຍຈະລອງນຳເຈົ້າ.
cards-when_safe = ຍາມໃດເຈົ້າຂຽນໄດ້ສະດວກ?
    .morning = ຕອນເຊົ້າ
    .daytime = ຕອນເວັນ
    .evening = ຕອນແລງ
    .night = ກາງຄືນ

## ລາກັນ
cards-anything_else = ມີຫຍັງຢາກບອກ ຫຼື ຢາກຖາມອີກບໍ່?
cards-next_clear = ເຂົ້າໃຈບໍ່ວ່າຕໍ່ໄປຈະເຮັດຫຍັງ? ຕອບ “ບໍ່” ກໍໄດ້ ຂ້ອຍຈະບອກອີກເທື່ອ.
cards-stop_today = ມື້ນີ້ຢາກພໍເທົ່ານີ້ກ່ອນບໍ່?
cards-someone_else = ອີກຈັກໜ້ອຍຂ້ອຍຕ້ອງໄປ. ອີກຄົນໜຶ່ງລົມຕໍ່ກັບເຈົ້າໄດ້. ແບບນີ້ໄດ້ບໍ່?
cards-write_to_you = ພາຍຫຼັງພວກເຮົາຂຽນຫາເຈົ້າອີກແຖວດຽວ ໂດຍບໍ່ເວົ້າເຖິງເລື່ອງນີ້ໄດ້ບໍ່?
cards-write_again = ເຈົ້າຂຽນມາຢູ່ນີ້ໂມງໃດກໍໄດ້. ໂປຣແກຣມຕອບກ່ອນ ແລ້ວເອີ້ນພວກເຮົາມາໄດ້.
cards-delete_chat = { cards-opening.tell } ຖ້າມີຄົນອາດເບິ່ງໂທລະສັບເຈົ້າ ລຶບແຊັດນີ້ຕອນນີ້ກໍໄດ້.
cards-moon = { cards-opening.tell } ຫຼັງກົດ “{ hotline-words.leave }” ສົ່ງ { hotline-words.sign } ພາເຈົ້າກັບມາຢູ່ນີ້.
cards-thanks = ຂອບໃຈທີ່ລົມກັບຂ້ອຍ.
cards-take_care = ເບິ່ງແຍງຕົນເອງໃຫ້ດີເດີ້. ຂ້ອຍເປັນກຳລັງໃຈໃຫ້ເຈົ້າ.
