### Luật nói chung là thế nào. Với từng người thì sao, luật sư có thể nói.

rights-choose = Bạn muốn đọc về điều gì? Đây là điều luật nói chung; với riêng bạn thì sao, luật sư có thể nói rõ.
    .trainee = 🏭 Thực tập sinh
    .trainee-heard = thực tập sinh | tts | thực tập | kỹ năng | ikusei shuro | hộ chiếu | tiền phạt | phạt | thuc tap sinh | thuc tap | ky nang | ho chieu | tien phat | phat
    .night = 🌃 Quán host và nợ
    .night-heard = quán | host | host club | nợ | nợ host | scout | bar | quan host va no | quan | no host
    .stay = 🛂 Ở lại Nhật
    .stay-heard = ở lại | visa | visa của em | hết visa | không visa | quá hạn | ở quá hạn | xin ở lại | o lai nhat | o lai | visa cua em | het visa | khong visa | ko visa | qua han | o qua han | xin o lai
    .online = 💻 Bị bắt đi lừa
    .online-heard = lừa đảo | bị bắt lừa | lừa qua mạng | em có tội không | tôi có tội không | có tội không | bi bat di lua | lua dao | bi bat lua | lua qua mang | em co toi khong | em có tội ko | em co toi ko | toi co toi khong | tôi có tội ko | toi co toi ko | co toi khong | có tội ko | co toi ko
    .young = 🧒 Dưới 18 tuổi
    .young-heard = dưới 18 | trẻ em | em dưới 18 | vị thành niên | duoi 18 tuoi | duoi 18 | tre em | em duoi 18 | vi thanh nien
    .lawyer = ⚖️ Hỏi luật sư
    .lawyer-heard = luật sư | gặp luật sư | ai giải thích được | tư vấn luật | hoi luat su | luat su | gap luat su | ai giai thich duoc | tu van luat
    .enough = Vậy là đủ
    .enough-heard = thôi | đủ rồi | vậy thôi | thế thôi | xong | xong rồi | vay la du | thoi | du roi | vay thoi | the thoi | xong roi
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
