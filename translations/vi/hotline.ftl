### Những điều đường dây nói lúc nào cũng được, dù đang ở bước nào.
### Bốn mươi chữ đầu của mỗi tin có thể hiện trên màn hình khóa: không được làm lộ ai.
### Chương trình xưng "mình", gọi người viết là "bạn", vì không biết tuổi và giới. Người viết có thể xưng em, con, tôi, mình…

## Nút bấm, và những chữ người ta gõ thay vì bấm, cách nhau bằng |. Dùng được ở mọi nơi,
## nên không để ở đây chữ có thể là một câu trả lời ("đi", "nghỉ", "trốn"). Viết không dấu và "ko" cũng kể.
hotline-words =
    .name = Tiếng Việt
    .name-heard = tiếng việt nam | việt | nói tiếng việt | bằng tiếng việt | cho em tiếng việt | vietnamese | viet | tieng viet | tieng viet nam | noi tieng viet | bang tieng viet | cho em tieng viet
    .human = Nhắn với người thật
    .human-heard = người thật | gặp người thật | cho gặp người thật | nói chuyện với người thật | muốn gặp người thật | muốn nói chuyện với người thật | em muốn nói chuyện | tôi muốn nói chuyện | muốn nói chuyện với ai đó | em muốn nói chuyện với ai đó | tôi muốn nói chuyện với ai đó | cần người nói chuyện | nói chuyện với người | gặp nhân viên | cho gặp nhân viên | nhân viên | tư vấn viên | gặp tư vấn viên | tình nguyện viên | gặp tình nguyện viên | nói chuyện với tình nguyện viên | có ai không | có ai ở đó không | có ai đó không | có ai giúp không | không phải robot | không phải máy | bạn có phải người thật không | cần giúp | cần giúp đỡ | em cần giúp | em cần giúp đỡ | tôi cần giúp | tôi cần giúp đỡ | mình cần giúp đỡ | ai giúp em với | giúp em được không | giúp tôi được không | có thể giúp em không | có thể giúp tôi không | nhan voi nguoi that | nguoi that | gap nguoi that | cho gap nguoi that | noi chuyen voi nguoi that | muon gap nguoi that | muon noi chuyen voi nguoi that | em muon noi chuyen | toi muon noi chuyen | muon noi chuyen voi ai do | em muon noi chuyen voi ai do | toi muon noi chuyen voi ai do | can nguoi noi chuyen | noi chuyen voi nguoi | gap nhan vien | cho gap nhan vien | nhan vien | tu van vien | gap tu van vien | tinh nguyen vien | gap tinh nguyen vien | noi chuyen voi tinh nguyen vien | co ai khong | có ai ko | co ai ko | co ai o do khong | có ai ở đó ko | co ai o do ko | co ai do khong | có ai đó ko | co ai do ko | co ai giup khong | có ai giúp ko | co ai giup ko | khong phai robot | ko phải robot | ko phai robot | khong phai may | ko phải máy | ko phai may | ban co phai nguoi that khong | bạn có phải người thật ko | ban co phai nguoi that ko | can giup | can giup do | em can giup | em can giup do | toi can giup | toi can giup do | minh can giup do | ai giup em voi | giup em duoc khong | giúp em được ko | giup em duoc ko | giup toi duoc khong | giúp tôi được ko | giup toi duoc ko | co the giup em khong | có thể giúp em ko | co the giup em ko | co the giup toi khong | có thể giúp tôi ko | co the giup toi ko | e cần giúp | e can giup | giúp e được không | giup e duoc ko
    .leave = Rời đi lặng lẽ
    .leave-heard = rời cuộc trò chuyện | thoát khỏi đây | thoát chat | đóng chat | tắt chat | ẩn chat | giấu chat | kết thúc chat | thoát cuộc trò chuyện | đóng cuộc trò chuyện | ẩn cuộc trò chuyện | /exit | /leave | /stop | roi di lang le | roi cuoc tro chuyen | thoat khoi day | thoat chat | dong chat | tat chat | an chat | giau chat | ket thuc chat | thoat cuoc tro chuyen | dong cuoc tro chuyen | an cuoc tro chuyen
    .skip = Bỏ qua
    .skip-heard = bỏ qua câu này | cho qua | qua câu khác | câu khác | câu tiếp theo | câu sau | không trả lời | không muốn trả lời | em không muốn trả lời | không muốn nói | em không muốn nói | không tiện nói | không muốn kể | không nói đâu | bo qua | bo qua cau nay | qua cau khac | cau khac | cau tiep theo | cau sau | khong tra loi | ko trả lời | ko tra loi | khong muon tra loi | ko muốn trả lời | ko muon tra loi | em khong muon tra loi | em ko muốn trả lời | em ko muon tra loi | khong muon noi | ko muốn nói | ko muon noi | em khong muon noi | em ko muốn nói | em ko muon noi | khong tien noi | ko tiện nói | ko tien noi | khong muon ke | ko muốn kể | ko muon ke | khong noi dau | ko nói đâu | ko noi dau
    .menu = Menu
    .menu-heard = xem menu | mở menu | lựa chọn | các lựa chọn | /menu | mo menu | lua chon | cac lua chon
    .language = 🌐 Ngôn ngữ
    .language-heard = đổi ngôn ngữ | đổi tiếng | tiếng khác | ngôn ngữ khác | chọn ngôn ngữ | language | /language | ngon ngu | doi ngon ngu | doi tieng | tieng khac | ngon ngu khac | chon ngon ngu
    .more_languages = Ngôn ngữ khác
    .more_languages-heard = thêm | xem thêm | tiếng khác | không có tiếng của em | không có ở đây | ngon ngu khac | them | xem them | tieng khac | khong co tieng cua em | ko có tiếng của em | ko co tieng cua em | khong co o day | ko có ở đây | ko co o day
    .back = Lùi một bước
    .back-heard = quay lại câu trước | trở lại câu trước | câu trước | lùi lại | bước trước | quay lại bước trước | back | /back | lui mot buoc | quay lai cau truoc | tro lai cau truoc | cau truoc | lui lai | buoc truoc | quay lai buoc truoc
    .afresh = Làm lại từ đầu
    .afresh-heard = bắt đầu lại | từ đầu | lại từ đầu | làm lại | khởi động lại | reset | /restart | lam lai tu dau | bat dau lai | tu dau | lai tu dau | lam lai | khoi dong lai
    .thanks-heard = cảm ơn | cám ơn | cảm ơn nhiều | cám ơn nhiều | cảm ơn bạn | cảm ơn nhiều lắm | em cảm ơn | dạ em cảm ơn | tks | thanks | camon | 🙏 | cam on | cam on nhieu | cam on ban | cam on nhieu lam | em cam on | da em cam on
    .again = Bắt đầu
    .again-heard = xin chào | chào | chào bạn | chào anh | chào chị | alo | a lô | hello | hi | hế lô | bắt đầu nào | em quay lại | tôi quay lại | mình quay lại | bat dau | xin chao | chao | chao ban | chao anh | chao chi | a lo | he lo | bat dau nao | em quay lai | toi quay lai | minh quay lai
    .own_sign = Dấu hiệu riêng
    .own_sign-heard = dấu hiệu của em | dấu hiệu của tôi | từ khóa riêng | mật hiệu | ám hiệu | từ bí mật | chọn dấu hiệu | đổi dấu hiệu | dau hieu rieng | dau hieu cua em | dau hieu cua toi | tu khoa rieng | mat hieu | am hieu | tu bi mat | chon dau hieu | doi dau hieu
    .no_sign = Bỏ dấu hiệu riêng
    .no_sign-heard = không dùng dấu hiệu | bỏ dấu hiệu | xóa dấu hiệu | không cần dấu hiệu | bo dau hieu rieng | khong dung dau hieu | ko dùng dấu hiệu | ko dung dau hieu | bo dau hieu | xoa dau hieu | khong can dau hieu | ko cần dấu hiệu | ko can dau hieu
    .leaving = Khi mình rời đi
    .leaving-heard = rời đi thì sao | rời đi thế nào | cách xóa chat | cách xóa cuộc trò chuyện | xóa chat | xóa chat này | xóa cuộc trò chuyện | xóa cuộc trò chuyện này | xóa tin nhắn | khi minh roi di | roi di thi sao | roi di the nao | cach xoa chat | cach xoa cuoc tro chuyen | xoa chat | xoa chat nay | xoa cuoc tro chuyen | xoa cuoc tro chuyen nay | xoa tin nhan
    .who-heard = ai vậy | ai đấy | ai đây | ai thế | bạn là ai | em là ai | mày là ai | anh là ai | chị là ai | đây là ai | cái gì đây | đây là gì | số của ai | chat gì đây | đang nói chuyện với ai | mình đang nhắn với ai | ai vay | ai day | ai the | ban la ai | em la ai | may la ai | anh la ai | chi la ai | day la ai | cai gi day | day la gi | so cua ai | chat gi day | dang noi chuyen voi ai | minh dang nhan voi ai
    .data = Thông tin của mình
    .data-heard = thông tin | thông tin của em | thông tin của tôi | dữ liệu | dữ liệu của tôi | riêng tư | lưu gì | lưu những gì | ai đọc được | ai đọc | ai xem được | có bí mật không | có kín không | có an toàn không | tin được không | có báo công an không | có báo cảnh sát không | có nói với chủ không | có nói với bố mẹ không | có nói với ai không | có nói cho ai không | /data | thong tin cua minh | thong tin | thong tin cua em | thong tin cua toi | du lieu | du lieu cua toi | rieng tu | luu gi | luu nhung gi | ai doc duoc | ai doc | ai xem duoc | co bi mat khong | có bí mật ko | co bi mat ko | co kin khong | có kín ko | co kin ko | co an toan khong | có an toàn ko | co an toan ko | tin duoc khong | tin được ko | tin duoc ko | co bao cong an khong | có báo công an ko | co bao cong an ko | co bao canh sat khong | có báo cảnh sát ko | co bao canh sat ko | co noi voi chu khong | có nói với chủ ko | co noi voi chu ko | co noi voi bo me khong | có nói với bố mẹ ko | co noi voi bo me ko | co noi voi ai khong | có nói với ai ko | co noi voi ai ko | co noi cho ai khong | có nói cho ai ko | co noi cho ai ko
    .privacy = Quyền riêng tư
    .privacy-heard = /privacy | quyền riêng tư | chính sách riêng tư | nói kỹ hơn | đọc kỹ hơn | bản đầy đủ | quyen rieng tu | chinh sach rieng tu | noi ky hon | doc ky hon | ban day du
    .forget = Xóa hết thông tin
    .forget-heard = xóa hết | xóa tất cả | xoá hết | xoá hết thông tin | xóa thông tin | xóa thông tin của em | xóa thông tin của tôi | xóa dữ liệu | xóa mọi thứ | quên em đi | quên tôi đi | /forget | /delete | xoa het thong tin | xoa het | xoa tat ca | xoa thong tin | xoa thong tin cua em | xoa thong tin cua toi | xoa du lieu | xoa moi thu | quen em di | quen toi di
    .forget_yes = Có, xóa hết
    .forget_yes-heard = có | vâng | dạ | ừ | xóa | xóa đi | xóa hết đi | xoá đi | đồng ý | co, xoa het | co | vang | da | xoa di | xoa het di | dong y
    .forget_no = Không, giữ lại
    .forget_no-heard = không | ko | k | giữ lại | đừng xóa | đừng | không xóa | khoan | hủy | khong, giu lai | khong | giu lai | dung xoa | khong xoa | ko xóa | ko xoa
    .yes = Có
    .yes-heard = có | có ạ | dạ có | dạ | dạ vâng | vâng | vâng ạ | ừ | ừm | uh | ờ | uk | ừa | có chứ | đúng | đúng rồi | đúng vậy | phải | dạ phải | dạ đúng | chính xác | yes | có có | 👍 | ✅ | co | co a | da co | da | da vang | vang | vang a | co chu | dung roi | dung vay | da phai | da dung | chinh xac | co co | um | uhm | đúng r | dung r
    .no = Không
    .no-heard = không | ko | k | kh | hông | hong | hổng | khum | hok | hem | không ạ | dạ không | dạ ko | không có | không đâu | không phải | không hề | không bao giờ | chẳng | 👎 | ❌ | khong | khong a | ko ạ | ko a | da khong | da ko | khong co | ko có | ko co | khong dau | ko đâu | ko dau | khong phai | ko phải | ko phai | khong he | ko hề | ko he | khong bao gio | ko bao giờ | ko bao gio | chang | kg | hk | k có | kg có | kg co
    .unsure = Không chắc
    .unsure-heard = không chắc | không biết | em không biết | tôi không biết | không biết nữa | chẳng biết | chả biết | không rõ | không rõ lắm | không chắc lắm | chưa biết | chưa chắc | có lẽ | chắc vậy | khó nói | hên xui | khong chac | ko chắc | ko chac | khong biet | ko biết | ko biet | em khong biet | em ko biết | em ko biet | toi khong biet | tôi ko biết | toi ko biet | khong biet nua | ko biết nữa | ko biet nua | chang biet | cha biet | khong ro | ko rõ | ko ro | khong ro lam | ko rõ lắm | ko ro lam | khong chac lam | ko chắc lắm | ko chac lam | chua biet | chua chac | co le | chac vay | kho noi | hen xui | k biết | k biet | hk biết | kg biết | e k biết | e ko biết
    .more = Xem thêm
    .go_on = Tiếp tục
    .go_on-heard = tiếp | tiếp đi | tiếp tục đi | đi tiếp | nói tiếp | làm tiếp | tiep tuc | tiep | tiep di | tiep tuc di | di tiep | noi tiep | lam tiep
    .not_now = Để sau
    .not_now-heard = sau | để lát | lát nữa | chưa | chưa phải lúc | lúc khác | để lúc khác | không phải bây giờ | de sau | de lat | lat nua | chua | chua phai luc | luc khac | de luc khac | khong phai bay gio | ko phải bây giờ | ko phai bay gio
    .known = Gọi người đó
    .known-heard = gọi họ | gọi họ trước | người hôm trước | người lúc trước | người cũ | gặp lại người hôm trước | goi ho | goi ho truoc | goi nguoi do | nguoi hom truoc | nguoi luc truoc | nguoi cu | gap lai nguoi hom truoc
    .feedback = Cuộc chat thế nào
    .feedback-heard = góp ý | nhận xét | kể xem thế nào | gop y | nhan xet | cuoc chat the nao | ke xem the nao
    .hours = Nhắn mình lúc khác
    .hours-heard = nhắn sau | nhắn lúc khác | nhắn tôi sau | giờ khác | nhan minh luc khac | nhan sau | nhan luc khac | nhan toi sau | gio khac | nhắn em sau | nhan em sau | nhắn em lúc khác | nhan em luc khac
    .call = Gọi cho ai đó
    .call-heard = gọi | gọi điện | muốn gọi | em muốn gọi | tôi muốn gọi | gọi được | cho số | cho em số | cho xin số | số điện thoại | xin số | xem số | goi cho ai do | goi | goi dien | muon goi | em muon goi | toi muon goi | goi duoc | cho so | cho em so | cho xin so | so dien thoai | xin so | xem so
    .danger = Đang gặp nguy hiểm
    .danger-heard = cứu | cứu với | cứu em | cứu tôi | cứu em với | cứu tôi với | cứu mình với | cứu con với | cứu chúng tôi | cứu bọn em | giúp với | giúp em | giúp tôi | giúp em với | giúp tôi với | giúp mình với | giúp con với | làm ơn giúp em | làm ơn giúp tôi | làm ơn cứu em | làm ơn cứu tôi | nguy hiểm | nguy hiểm quá | đang nguy hiểm | em đang nguy hiểm | tôi đang nguy hiểm | em gặp nguy hiểm | tôi gặp nguy hiểm | không an toàn | em không an toàn | khẩn cấp | nguy cấp | sos | dang gap nguy hiem | cuu voi | cuu em | cuu toi | cuu em voi | cuu toi voi | cuu minh voi | cuu con voi | cuu chung toi | cuu bon em | giup voi | giup em | giup toi | giup em voi | giup toi voi | giup minh voi | giup con voi | lam on giup em | lam on giup toi | lam on cuu em | lam on cuu toi | nguy hiem | nguy hiem qua | dang nguy hiem | em dang nguy hiem | toi dang nguy hiem | em gap nguy hiem | toi gap nguy hiem | khong an toan | ko an toàn | ko an toan | em khong an toan | em ko an toàn | em ko an toan | khan cap | nguy cap | cứu e | cuu e | cứu e với | cuu e voi | giúp e | giup e | giúp e với | giup e voi | e đang nguy hiểm | e dang nguy hiem
    .sign = 🌙
    .sign-heard = ánh trăng | trăng | moonlight | anh trang | trang

hotline-yes_no =
    .yes = Có
    .no = Không
    .unsure = Không chắc

## Ngôn ngữ và nơi chốn
hotline-language = Bạn dễ nói chuyện nhất bằng tiếng nào?
hotline-switch = Mình nói tiếp bằng tiếng Việt nhé?
hotline-where = Để mình đưa những số gọi được ở chỗ bạn: bạn đang ở nước nào?
hotline-country =
    .JP = Nhật Bản
    .JP-heard = nhật | ở nhật | bên nhật | nước nhật | tokyo | osaka | nagoya | kyoto | yokohama | kobe | fukuoka | sapporo | okinawa | saitama | chiba | gunma | nhat ban | nhat | o nhat | ben nhat | nuoc nhat
    .TH = Thái Lan
    .TH-heard = thái | ở thái | bên thái | thailan | bangkok | băng cốc | chiang mai | chiang rai | pattaya | phuket | mae sot | thai lan | thai | o thai | ben thai | bang coc
    .LA = Lào
    .LA-heard = ở lào | bên lào | laos | viêng chăn | vientiane | tam giác vàng | bokeo | savan | o lao | ben lao | vieng chan | tam giac vang
    .MM = Myanmar
    .MM-heard = miến điện | mianma | myanma | ở miến điện | yangon | myawaddy | miaoadi | kk park | laukkai | lão cai miến điện | mien dien | o mien dien | lao cai mien dien
    .KH = Campuchia
    .KH-heard = cam | ở cam | bên cam | cambodia | cămpuchia | campuchi | kampuchia | phnom penh | nam vang | nông pênh | sihanoukville | xihanuc | sihanouk | bavet | ba vét | mộc bài | poipet | o cam | ben cam | campuchia | nong penh | ba vet | moc bai
    .VN = Việt Nam
    .VN-heard = việt | vn | ở việt nam | ở nhà | hà nội | sài gòn | tphcm | hcm | hồ chí minh | đà nẵng | nghệ an | hải phòng | lào cai | móng cái | viet nam | viet | o viet nam | o nha | ha noi | sai gon | ho chi minh | da nang | nghe an | hai phong | lao cai | mong cai
    .PH = Philippines
    .PH-heard = phi | philippin | phi líp pin | ở phi | bên phi | manila | cebu | phi lip pin | o phi | ben phi
    .ID = Indonesia
    .ID-heard = indo | in đô | inđônêxia | ở indo | jakarta | bali | batam | in do | indonexia | o indo
    .NP = Nepal
    .NP-heard = nê pan | ở nepal | kathmandu | ne pan | o nepal
    .CN = Trung Quốc
    .CN-heard = trung | tq | tàu | ở trung quốc | bên trung | bên tàu | trung hoa | bắc kinh | thượng hải | quảng tây | quảng đông | vân nam | đông hưng | trung quoc | o trung quoc | ben trung | ben tau | bac kinh | thuong hai | quang tay | quang dong | van nam | dong hung
    .MN = Mông Cổ
    .MN-heard = ở mông cổ | ulanbato | ulan bator | mong co | o mong co
    .TW = Đài Loan
    .TW-heard = đài | ở đài loan | bên đài | đài bắc | cao hùng | đài trung | taiwan | dai loan | o dai loan | ben dai | dai bac | cao hung | dai trung
    .KR = Hàn Quốc
    .KR-heard = hàn | ở hàn | bên hàn | nam hàn | korea | seoul | xơ un | busan | han quoc | o han | ben han | nam han | xo un

## Khi không hiểu
hotline-did_you_mean = Ý bạn là một trong những câu này phải không?
hotline-not_understood = Xin lỗi, mình chỉ là chương trình nên chưa hiểu câu đó. Người thật thì hiểu được. Bạn có thể bấm nút, hoặc gửi số của nút.
hotline-told = Cảm ơn bạn đã kể. Mình chỉ là chương trình nên không hiểu được hết, nhưng người thật đọc được, nếu bạn muốn nhắn với họ. Muốn tiếp tục với mình thì bạn bấm một nút nhé.
hotline-please_choose = Bạn cứ viết ở đây tùy ý. Mình là chương trình, chỉ đi tiếp khi bạn bấm nút hoặc gửi số của nút. Người thật thì đọc được, nếu bạn muốn nhắn với họ.
hotline-unread_number = Xin lỗi, mình không đọc ra con số. Bạn viết bằng chữ số nhé, ví dụ { $example }.
hotline-unread_date = Xin lỗi, mình không đọc ra ngày tháng. Bạn có thể viết thế này: { $example }. “Tuần trước”, hay chỉ ghi năm cũng được.
hotline-unread_time = Xin lỗi, mình không đọc ra giờ. Bạn có thể viết thế này: { $example }.
hotline-unread_place = Xin lỗi, mình không biết chỗ đó. Bạn viết tên thành phố hoặc tỉnh nhé, ví dụ “Shinjuku” hay “Mae Sot”.
hotline-place = Cảm ơn bạn, mình đã ghi lại điều bạn viết. Chỗ đó ở nước nào? Biết vậy thì mình tìm được những số gọi được ở đó.
hotline-late = Xin lỗi, mình vắng một lúc. Giờ mình đây rồi, ta tiếp tục nhé.
hotline-moved = Phần này vừa thay đổi một chút. Ta đi tiếp từ đây nhé.
hotline-media = Xin lỗi, ở đây mình chỉ đọc được chữ. Thứ bạn vừa gửi không được giữ lại. Bạn có thể viết, bấm nút, hoặc nhắn với người thật.
hotline-media_live = Ảnh và giọng nói không gửi qua đây được. Bạn viết chữ nhé.
hotline-media_waits = Đã tới nơi, và chưa ai mở ra. Người đang nhắn với bạn ở đây có thể mở; bên mình không giữ lại. Bạn viết đó là gì thì cũng giúp được.
hotline-media_unopened = Có thứ bạn gửi không phải chữ mà không ai mở, và ở đây không giữ lại gì. Bạn vẫn có thể viết đó là gì.
hotline-machine_begins = Từ giờ máy sẽ dịch những gì hai bên viết. Máy có thể dịch sai: câu ngắn thì dễ hơn, thấy lạ thì cứ hỏi lại. Vì vậy chữ bạn viết đi qua thêm một chương trình chạy ở đây.
hotline-machine = { $text }
    🤖 máy dịch
hotline-machine_not = { $text }
    🤖 máy không dịch được câu này
hotline-menu = Bạn muốn làm gì?

## Người thật
hotline-asking = Mình đang nhờ một người vào đây. Có thể mất vài phút, và nếu không ai vào được, mình sẽ nói cho bạn biết. Những gì bạn viết từ giờ đến lúc đó, họ đọc được.
hotline-known = Vui vì bạn ở đây, cứ từ từ nhé, không cần vội. Người đã viết với bạn lúc trước đang có mặt. Mình gọi họ trước nhé?
hotline-asking_known = Mình đang nhờ người đã viết với bạn lúc trước vào đây. Nếu họ không vào được, mình nhờ người khác. Những gì bạn viết từ giờ đến lúc đó, họ đọc được.
hotline-still_asking = Mình vẫn đang hỏi giúp bạn. Chưa ai trả lời, nên mình hỏi thêm người khác rồi. Trong lúc chờ, bạn có thể tiếp tục với mình.
hotline-slow = Tin nhắn của bạn đã đến đủ, không mất tin nào. Vì có nhiều tin cùng lúc nên mình đọc lần lượt từng tin. Bạn không cần gửi lại.
hotline-kept = Cảm ơn bạn. Nếu có người thật vào trò chuyện, họ đọc được điều này.
hotline-thanked = Không có gì đâu. Mình vẫn ở đây.
hotline-nobody = Mình nói thật với bạn: lúc này không ai rảnh, và mình không biết khi nào mới có người. Mình đã nhờ rồi. Nếu trong vòng một ngày có người vào được, họ viết ở đây.
hotline-nobody_until = Mình nói thật là lúc này không có ai ở đây, dự kiến khoảng { $hours } tiếng nữa mới có người. Mình đã nhờ rồi, nếu có người vào được sớm hơn, họ viết ở đây.
hotline-meanwhile = Trong lúc chờ, mình vẫn ở đây. Bạn có thể tiếp tục với mình, hoặc nhắn “gọi điện” để xem những số gọi được bây giờ.
hotline-desk_told = Cảm ơn bạn đã nói với mình. Mình đã nhờ một người vào đây. Trong lúc chờ, bạn cứ tiếp tục với mình, hoặc nhắn “để sau”.
hotline-marked = Trong một thời gian, ở đây chỉ có chương trình trả lời và không chuyển lời cho ai. Nếu có ai đang gặp nguy hiểm, hãy bấm nút hoặc viết ra: điều đó luôn đến nơi.
hotline-not_now = Được, bạn cứ chọn theo ý mình. Lúc nào bạn cũng có thể nhắn với người thật.
hotline-live = Chào bạn. Từ đây là người thật đọc và trả lời, không phải chương trình nữa. Họ không biết tên hay tài khoản của bạn, và bạn có thể rời đi lúc nào cũng được.
hotline-still_live = Có người đang ở đây với bạn. Bạn cứ viết tiếp nhé.
hotline-changing = Người vừa ở đây phải đi rồi. Mình đang nhờ người khác vào.
hotline-unanswered = Một lúc rồi chưa có ai trả lời ở đây, không phải vì bạn đâu. Giờ mình đang nhờ người khác vào. Họ đọc được những gì bạn đã viết.
hotline-handed_over = Giờ có một người khác ở đây với bạn, cũng là người thật. Họ đọc được những gì bạn đã viết, nên bạn không cần kể lại.
hotline-bot_back = Người vừa nói chuyện đã đi rồi. Giờ lại là chương trình đây.
hotline-last_resort = Xin lỗi, ở đây vừa có trục trặc. Không phải lỗi của bạn. Mình đang nhờ một người vào.
hotline-last_resort_later = Cảm ơn bạn đã viết. Ở đây đang chậm một chút, bạn chờ giúp nhé. Những gì bạn viết không bị mất.

hotline-hours = Cảm ơn bạn, cho mình biết nhé: lúc nào thì có thể nhắn bạn một dòng ở đây? Đó là lời bình thường, chỉ một lần, khi có người rảnh. Bạn cũng có thể viết giờ, như 20:30.
    .morning = Sáng, 7–11 giờ
    .morning-heard = sáng | buổi sáng | sang | buoi sang
    .midday = Trưa, 11–15 giờ
    .midday-heard = trưa | buổi trưa | trua | buoi trua
    .evening = Tối, 17–21 giờ
    .evening-heard = tối | buổi tối | chiều tối | toi | buoi toi | chieu toi
    .night = Khuya, 21–1 giờ
    .night-heard = khuya | đêm | ban đêm | dem | ban dem | nửa đêm | nua dem
    .never = Đừng nhắn
    .never-heard = đừng nhắn cho tôi | không cần | không | thôi khỏi | dung nhan | dung nhan cho toi | khong can | khong | ko | k | thoi khoi | đừng nhắn em | dung nhan em
hotline-hours_here = Bạn vào đây là tốt rồi. Lúc dòng ấy được gửi, có người rảnh: bạn có thể nhờ một người vào bây giờ, hoặc chọn giờ khác.
hotline-hours_where = Để mình tính giờ cho đúng: bạn đang ở nước nào?
hotline-hours_kept = Được, mình ghi lại rồi: { $hours }, theo giờ chỗ bạn. Vào giờ ấy, trong vòng một tuần, nếu có người rảnh thì có một dòng bình thường; ngoài ra không có gì tự gửi đến.
hotline-hours_gone = Được, sẽ không có gì tự gửi đến. Lúc nào bạn muốn viết ở đây cũng được.

## Nguy hiểm
hotline-call = Mình ở đây với bạn. Bây giờ bạn làm được cách nào?
hotline-child = Cảm ơn bạn đã nói, bạn làm tốt lắm. Nếu bạn chưa đủ 18 và gặp nguy hiểm, người giúp có thể phải báo cho người bảo vệ trẻ em: nếu được thì nói với bạn trước. Bọn mình không tự nói với bố mẹ.
hotline-numbers = Đây là những số dùng được ở chỗ bạn đang ở. Chỉ gọi khi việc gọi an toàn cho bạn, và khi bạn muốn.
hotline-no_numbers = Mình chưa có số nào cho chỗ bạn đang ở. Lúc nào bạn cũng có thể nhắn với người thật ở đây.
hotline-service =
    .police = Công an, cảnh sát
    .ambulance = Cấp cứu
    .fire = Cứu hỏa
    .ambulance_fire = Cấp cứu và cứu hỏa
    .any = Khẩn cấp
    .tourist_police = Cảnh sát du lịch
    .coastguard = Cảnh sát biển
hotline-learns =
    .police = Cảnh sát sẽ biết cuộc gọi này.
    .medical = Bên cấp cứu sẽ biết cuộc gọi này. Họ có thể báo cảnh sát.
    .rescue = Bên cấp cứu hoặc cứu hỏa sẽ biết cuộc gọi này. Họ có thể báo cảnh sát.
    .unknown = Bọn mình không biết ai sẽ biết cuộc gọi này.
    .none = Theo lời họ thì không cơ quan nào biết chuyện này.
    .immigration = Cục xuất nhập cảnh sẽ biết chuyện này.
    .labour_authority = Cơ quan lao động sẽ biết chuyện này.
    .public_body = Một cơ quan nhà nước sẽ biết chuyện này.
    .home_state = Đại sứ quán của nước bạn sẽ biết chuyện này.
## Nơi giúp phù hợp. Dòng đầu có thể hiện trên màn hình khóa.
hotline-help = Đây là vài điều có thể có ích cho bạn lúc này: những nơi giúp được chuyện này. Chỉ khi bạn muốn, và chỉ khi an toàn cho bạn.
hotline-help_none = Mình chưa có số nào khác mà bọn mình đã tự kiểm tra. Có người thật tìm cùng bạn được: nhắn “người thật”.
hotline-help_words =
    .free = miễn phí
    .charged = cuộc gọi mất tiền
    .cost_unknown = không rõ giá cước
    .always = cả ngày lẫn đêm
    .closed = giờ đang đóng
    .hours_unknown = không rõ giờ mở
    .unchecked = (chỉ là ví dụ: bọn mình chưa ai kiểm tra)
hotline-help_until = đang mở, đến { $time }
hotline-help_opens = mở lúc { $time }
hotline-help_press = (rồi bấm { $key })
hotline-help_checked = Bọn mình đã kiểm tra ngày { $date }.

## Im lặng và rời đi. Ai đọc cũng vô hại.
hotline-account = Chào bạn! Bấm Bắt đầu khi nào bạn muốn. Ngôn ngữ nào cũng được.
    .name = Tomoshibi
    .about = Một ngọn đèn nhỏ, mỗi ngày vài từ mới.
    .start = Bắt đầu
    .menu = Menu
    .language = Ngôn ngữ
    .privacy = Quyền riêng tư
hotline-quiet = Chào bạn lần nữa! Ta tiếp tục nhé?
hotline-quiet_human = Chào bạn! Bạn có thể tiếp tục, hoặc nói chuyện với ai đó.
hotline-cover = Cảm ơn bạn đã nhắn! Thứ Hai hằng tuần có từ mới.
hotline-welcome_back = Mừng bạn quay lại.
hotline-check = Chào bạn lần nữa! Từ của bạn hôm nay là gì?
hotline-cover_unknown = Từ này mình chưa biết. Bạn bấm nút, hoặc gửi số của nút nhé.
hotline-cover_help = Đây là sổ từ vựng nhỏ: đọc một bài, rồi thử câu đố. Bấm nút hay gõ đều được.
hotline-cover_thanked = Không có gì! Ta sang từ tiếp theo nhé?
hotline-cover_media = Hay quá! Nhưng ở đây chỉ đọc được chữ thôi.
hotline-cover_bye = Hẹn bạn hôm khác! Khi nào thích học từ mới thì gửi gì cũng được.
hotline-cover_data = Câu trả lời của bạn ở đây được giữ 30 ngày kể từ tin cuối. Ứng dụng bạn đang dùng cũng đọc được.
hotline-cover_noted = Cảm ơn bạn, đã ghi lại cho lần sau!
hotline-cover_older = Các từ cũ vẫn ở phía trên. Lúc nào thích bạn tự dọn cuộc trò chuyện này.
hotline-cover_question = Một điều cho ngày mai: tiếp theo học từ gì?
    .weather = ☀️ Thời tiết
    .weather-heard = trời | nắng | mặt trời | thoi tiet | troi | nang | mat troi
    .food = 🍜 Đồ ăn
    .food-heard = món ăn | ăn | mì | phở | do an | mon an
    .night = 🌙 Ban đêm
    .night-heard = đêm | buổi tối | mặt trăng | ban dem | buoi toi | mat trang
    .animals = 🐈 Con vật
    .animals-heard = động vật | thú cưng | mèo | con vat | dong vat | thu cung

## Dấu hiệu riêng, và ai đang viết
hotline-own_sign = Bây giờ bạn có thể viết một từ hay emoji riêng, thứ ít ai gõ ở đây. Gửi một lần là quay lại, như 🌙. Gửi hai lần trong một tin nghĩa là: mình không được tự do viết.
hotline-sign_no = Chữ đó có thể bị gõ tình cờ, hoặc quá ngắn hay quá dài. Bạn chọn từ khác hay một emoji thì hơn.
hotline-sign_kept = Được rồi, từ nay “{ $sign }” đưa bạn quay lại, như 🌙. “{ $sign } { $sign }” nghĩa là bạn không được tự do viết: khi đó sổ từ vựng hiện ra ngay.
hotline-sign_gone = Được rồi. 🌙 vẫn đưa bạn quay lại.
hotline-who = Ở đây có chương trình trả lời mọi lúc, phía sau là người thật. Bạn nhắn “người thật” thì mình nhờ một người vào.

## Thông tin của mình
hotline-my_data = Mình nói ngắn gọn, bằng lời đơn giản nhé. Những gì được giữ, khóa bằng chìa riêng:
    · câu trả lời và những tin mới nhất của bạn, ghi chú của người giúp nếu có: 30 ngày kể từ tin cuối. Tình nguyện viên nói chuyện với bạn đọc được.
    · nơi { $platform ->
        [line] LINE
        [telegram] Telegram
       *[other] ứng dụng này
    } gửi tới bạn: cũng chừng ấy. Tình nguyện viên không thấy.
    · số thứ tự của tin nhắn, để xóa được: 2 ngày; dấu đã trả lời: 8 ngày. Không ai đọc những thứ ấy.
    LINE hay Telegram cũng đọc được cuộc trò chuyện này. Bọn mình hỏi bạn trước khi nói với ai khác, trừ khi tính mạng ai đó hoặc một đứa trẻ đang nguy hiểm và không thể chờ. Tên và ảnh của bạn không bao giờ bị lấy. Nếu bạn chỉ viết một lần, tất cả mất sau 1 ngày. “Xóa hết thông tin” lúc nào cũng dùng được, và “quyền riêng tư” nói kỹ hơn.
hotline-privacy = Đây là bản đầy đủ, bạn đọc lúc nào cũng được.
    Ai trả lời: chương trình trước, tình nguyện viên khi bạn muốn hoặc khi gấp.
    Để làm gì: để có người giúp được bạn, và bạn không phải kể lại. Không dùng vào việc khác.
    Giữ gì: câu trả lời, những tin mới nhất, ghi chú của người giúp. Tên, số và ảnh của bạn không bị lấy. Ảnh và giọng nói không được giữ.
    Bao lâu: 30 ngày kể từ tin cuối, 1 ngày nếu bạn chỉ viết một lần. Sau đó bị hủy cùng với chìa. Bản sao dự phòng có thể giữ thêm một thời gian, vẫn khóa.
    Ai đọc được: tình nguyện viên nói chuyện với bạn, LINE hay Telegram, và bất cứ ai cầm máy này.
    Nói với ai: không ai cả nếu chưa hỏi bạn, trừ khi tính mạng ai đó hoặc một đứa trẻ đang nguy hiểm và không thể chờ; nếu được thì sẽ nói với bạn trước.
    Bạn làm được gì: bỏ qua câu nào cũng được, xem “{ hotline-words.data }”, đưa máy cho người khác bằng “{ hotline-words.afresh }”, hoặc xóa hết bằng “{ hotline-words.forget }”. Không cần lý do.
hotline-privacy_child = Một điều nữa, vì có thể bạn chưa đủ 18 tuổi. Nếu bạn gặp nguy hiểm, người giúp có thể phải báo cho người bảo vệ trẻ em; nếu được thì sẽ nói với bạn trước. Bọn mình không tự nói với bố mẹ.
hotline-forget = Hỏi lại cho chắc đây là điều bạn muốn. Xóa mãi mãi tất cả những gì bạn đã viết nhé? { $platform ->
    [line] Cuộc trò chuyện trong máy bạn vẫn còn đến khi bạn tự xóa.
   *[other] Hai ngày gần đây cũng mất khỏi cuộc trò chuyện này; phần cũ hơn bạn tự xóa.
}
hotline-farewell = Được rồi, xong rồi. Bạn giữ gìn nhé. Những gì bạn viết đang được xóa, và lúc nào bạn cũng có thể viết lại, như một người mới.
hotline-farewell_later = Còn một điều mình phải nói thật. Vì lúc đó gấp, người đã nhắn với bạn còn đọc được cuộc trò chuyện của họ một ngày nữa, rồi nó cũng mất. Không ai viết cho bạn được nữa.
