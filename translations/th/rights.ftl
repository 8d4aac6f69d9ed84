### กฎหมายว่าไว้อย่างไรโดยทั่วไป ส่วนแต่ละคนเป็นอย่างไร ทนายบอกได้

rights-choose = อยากอ่านเรื่องไหน เป็นสิ่งที่กฎหมายว่าไว้โดยทั่วไป ส่วนเรื่องของคุณเอง ทนายบอกได้
    .trainee = 🏭 ผู้ฝึกทักษะ
    .trainee-heard = ฝึกงาน | ผู้ฝึกงาน | เด็กฝึกงาน | พาสปอร์ต | ค่าปรับ | โดนปรับ
    .night = 🌃 ร้านกับหนี้
    .night-heard = ร้าน | โฮสต์ | ร้านโฮสต์ | หนี้ | เป็นหนี้ | แมวมอง
    .stay = 🛂 การอยู่ในญี่ปุ่น
    .stay-heard = วีซ่า | อยู่ต่อ | วีซ่าหมด | อยู่เกิน | โอเวอร์สเตย์ | ไม่มีวีซ่า
    .online = 💻 ถูกสั่งให้หลอกคน
    .online-heard = หลอกคน | สแกม | คอลเซ็นเตอร์ | แก๊งคอลเซ็นเตอร์ | ผิดไหม | มีความผิดไหม
    .young = 🧒 อายุไม่ถึง 18
    .young-heard = ไม่ถึง 18 | เด็ก | เยาวชน
    .lawyer = ⚖️ ถามทนาย
    .lawyer-heard = ทนาย | ทนายความ | อยากถาม | ถามใคร
    .enough = เท่านี้ก่อน
    .enough-heard = พอแล้ว | แค่นี้ | พอ | ไม่มีแล้ว | จบ
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
