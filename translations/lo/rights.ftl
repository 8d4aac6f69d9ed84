### ກົດໝາຍວ່າແນວໃດໂດຍທົ່ວໄປ. ສຳລັບຄົນຜູ້ໜຶ່ງ ທະນາຍບອກໄດ້.

rights-choose = ຢາກອ່ານເລື່ອງໃດ? ເປັນສິ່ງທີ່ກົດໝາຍວ່າໄວ້ໂດຍທົ່ວໄປ ສ່ວນເລື່ອງຂອງເຈົ້າເອງ ທະນາຍບອກໄດ້.
    .trainee = 🏭 ຜູ້ຝຶກງານເຕັກນິກ
    .trainee-heard = ຝຶກງານ | ຜູ້ຝຶກງານ | ພາສປອດ | ປັບໄໝ | titp
    .night = 🌃 ຮ້ານກັບໜີ້
    .night-heard = ຮ້ານ | ໂຮສ | ຮ້ານໂຮສ | ໜີ້
    .stay = 🛂 ການຢູ່ຍີ່ປຸ່ນ
    .stay-heard = ຢູ່ຍີ່ປຸ່ນ | ວີຊາ | ວີຊາໝົດ | ບໍ່ມີວີຊາ | ບໍມີວີຊາ | ຢູ່ຕໍ່
    .online = 💻 ຖືກສັ່ງໃຫ້ຫຼອກຄົນ
    .online-heard = ຫຼອກຄົນ | ສະແກມ | ຄອລເຊັນເຕີ | ອອນລາຍ | ຂ້ອຍຜິດບໍ່ | ຂ້ອຍຜິດບໍ
    .young = 🧒 ອາຍຸບໍ່ຮອດ 18
    .young-heard = ບໍ່ຮອດ 18 | ບໍຮອດ 18 | ເດັກ | ເດັກນ້ອຍ | ຂ້ອຍອາຍຸບໍ່ຮອດ 18 | ຂ້ອຍອາຍຸບໍຮອດ 18
    .lawyer = ⚖️ ຖາມທະນາຍ
    .lawyer-heard = ທະນາຍ | ທະນາຍຄວາມ | ໃຜອະທິບາຍໄດ້ | ປຶກສາ
    .enough = ເທົ່ານີ້ກ່ອນ
    .enough-heard = ພໍ | ພໍແລ້ວ | ເທົ່ານີ້ | ພໍເທົ່ານີ້ | ບໍ່ມີ | ບໍມີ | ແລ້ວໆ
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
