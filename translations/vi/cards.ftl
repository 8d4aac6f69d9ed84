### Thẻ câu nói: người trực gửi cho người không cùng ngôn ngữ. Người đọc đang ở một mình, ban đêm, đang lo sợ: ngắn, ấm,
### mỗi lần một chuyện. Thẻ có câu mở đầu vì 40 chữ đầu có thể hiện trên màn hình khóa.

cards-opening =
    .ask = Mình hỏi thêm bạn một chuyện nhỏ, nếu bạn muốn trả lời nhé:
    .tell = Mình muốn nói thêm với bạn một chuyện nhỏ, bạn đọc từ từ nhé:
cards-passed_on = Cảm ơn bạn. Người kia đã đọc được câu trả lời của bạn bằng tiếng của họ.

## Lời đầu
cards-hello = Chào bạn. Mình là người thật, không phải chương trình. Mình đang ở đây và có thời gian cho bạn.
cards-translated = Mình không nói được tiếng của bạn. Mình gửi những câu đã có người dịch sẵn. Như vậy được không?
cards-buttons = Bấm nút là dễ nhất: mình thấy câu trả lời của bạn bằng tiếng của mình. Bạn cũng có thể viết.
cards-slowly = Bạn cứ từ từ. Mình chờ ở đây, không có gì phải vội.
cards-not_needed = Bạn không cần trả lời gì cả. Câu nào cũng có thể bấm “{ hotline-words.skip }”.
cards-no_name = Mình không thấy tên hay số của bạn, và bạn không cần nói.
cards-same_person = Chào bạn lần nữa. Bạn có phải là người đã viết ở đây trước đó không?
cards-can_write = Chào bạn. Bây giờ bạn viết một lúc được không, hay để lúc khác?
    .now = Bây giờ
    .later = Lúc khác
cards-moment = Bạn chờ mình một chút nhé. Mình đang tìm giúp bạn, rồi mình viết lại.
cards-not_clear = Xin lỗi, mình chưa đọc được câu đó. Bạn bấm nút, hoặc viết vài từ đơn giản được không?
cards-colleague = Có một người khác biết tiếng của bạn hơn mình. Mình mời họ vào nhé?

## An toàn
cards-safe_now = { cards-opening.ask } Chỗ bạn đang ở có an toàn không?
cards-alone = Bây giờ bạn ở một mình, hay có ai ở cùng?
    .alone = Một mình
    .not_alone = Có người ở cùng
cards-screen = { cards-opening.ask } Bây giờ có ai khác nhìn thấy màn hình này không?
cards-who_is_there = { cards-opening.ask } Bây giờ có ai ở gần bạn?
    .nobody = Không có ai
    .friends = Bạn bè, gia đình
    .the_boss = Chủ
    .others = Người khác
cards-go_out = { cards-opening.ask } Khi muốn ra ngoài, bạn có ra được không?
    .freely = Lúc nào cũng được
    .sometimes = Thỉnh thoảng
    .never = Không được
cards-door = { cards-opening.ask } Cửa có bị khóa đến mức bạn không tự mở được không?
cards-threats = { cards-opening.ask } Có ai nói sẽ làm hại bạn hay gia đình bạn không?
cards-hurt_you = { cards-opening.ask } Có ai làm bạn đau không?
    .today = Có, hôm nay
    .before = Có, trước đây
    .no = Không
cards-phone_call = { cards-opening.ask } Bây giờ bạn gọi điện mà không ai nghe thấy được không?
cards-police = { cards-opening.ask } Bạn có muốn công an, cảnh sát đến không? Trả lời “Không” cũng được.
cards-tell_nobody = { cards-opening.tell } Bọn mình hỏi bạn trước khi nói với ai, trừ khi có mạng người hay trẻ em đang nguy hiểm và không thể chờ.
cards-leave_quietly = { cards-opening.tell } Nếu có ai đến gần, bấm “{ hotline-words.leave }”. Ở đây sẽ chỉ còn sổ học từ.

## Cảm xúc
cards-how_are_you = Lúc này bạn thấy trong người thế nào?
    .well = Ổn
    .so_so = Bình thường
    .badly = Không ổn
cards-believe = Mình tin bạn. Cảm ơn bạn đã nói với mình.
cards-not_your_fault = { cards-opening.tell } Những gì người khác làm không phải lỗi của bạn.
cards-afraid = { cards-opening.tell } Bạn cảm thấy như vậy là dễ hiểu. Ai ở đó cũng sẽ sợ.
cards-courage = Viết được ở đây là can đảm lắm. Mình mừng vì bạn đã viết.
cards-here_now = Mình vẫn ở đây, đọc từng chữ của bạn.
cards-cry = Bạn có thể giận, buồn, hay khóc. Ở đây thế nào cũng được.
cards-your_way = Bạn cứ nói bạn muốn gì và không muốn gì. Mình nghe, rồi mình cùng tính.
cards-not_living = { cards-opening.ask } Có lúc nào bạn nghĩ đến việc làm đau mình, hay không muốn sống nữa không?
    .today = Có, hôm nay
    .sometimes = Thỉnh thoảng
    .no = Không
cards-stay = Nếu bạn thấy được, mình muốn ở lại đây với bạn một lúc.
cards-breathe = Mình cùng thở nhé: hít vào chậm… thở ra chậm… rồi một lần nữa.

## Sức khỏe
cards-ill = { cards-opening.ask } Bạn có bị ốm, hay trong người có chỗ nào không ổn không?
cards-bleeding = { cards-opening.ask } Bạn có đang chảy nhiều máu không?
cards-ambulance = { cards-opening.ask } Bạn có muốn xe cấp cứu đến không? Trả lời “Không” cũng được.
cards-pain = { cards-opening.ask } Bạn đau ở đâu?
    .head = Đầu
    .chest = Ngực
    .belly = Bụng
    .arm_or_leg = Tay hoặc chân
    .elsewhere = Chỗ khác
cards-breathing = Lúc này bạn thở có dễ không?
cards-medicine = { cards-opening.ask } Bạn có cần thuốc gì mà không có ở đó không?
cards-food = Hôm nay bạn có được ăn uống đủ không?
cards-sleep = Đêm qua bạn có ngủ được chút nào không?
cards-pregnant = { cards-opening.ask } Bạn có nghĩ là mình có thể đang mang thai không?
cards-pills = { cards-opening.ask } Có ai cho bạn dùng thuốc, ma túy hay rượu mà bạn không muốn không?

## Nơi chốn
cards-know_where = Bạn có biết tên chỗ bạn đang ở không?
cards-kind_of_place = Bây giờ bạn đang ở chỗ như thế nào?
    .home = Nhà
    .at_work = Chỗ làm
    .hotel = Khách sạn
    .outside = Ngoài trời
    .in_a_car = Trong xe
cards-address = { cards-opening.ask } Bạn có thể viết địa chỉ, hoặc tên ga, tên cửa hàng gần đó.
cards-letters = { cards-opening.ask } Gần bạn có biển chữ nào không? Bạn có thể chép lại ở đây.
cards-floor = Bạn đang ở tầng mấy? Viết con số thôi cũng được.
cards-moved = { cards-opening.ask } Gần đây bạn có bị đưa sang chỗ khác không?
cards-way_out = { cards-opening.ask } Nếu muốn ra, có lối ra nào bạn dùng được không?
cards-safer_place = { cards-opening.ask } Có chỗ nào bạn thấy yên tâm hơn, dù chỉ một giờ không?
cards-battery = Điện thoại của bạn còn đủ pin cho vài giờ tới không?
cards-own_phone = Điện thoại này có phải của riêng bạn, không ai dùng chung không?

## Chuyện gì
cards-age = Bạn bao nhiêu tuổi? Khoảng chừng thôi cũng được.
    .under_13 = 12 trở xuống
    .teen = 13 đến 17
    .adult = 18 trở lên
cards-about = Chuyện gì làm bạn bận lòng nhất?
    .work = Việc làm
    .money = Tiền
    .someone = Một người
    .papers = Giấy tờ
    .other = Chuyện khác
cards-no_details = Bạn không cần kể đã có chuyện gì. Không kể mình vẫn tìm cách cùng bạn được.
cards-passport = { cards-opening.ask } Hộ chiếu hay thẻ lưu trú có ở chỗ bạn không?
cards-paid = { cards-opening.ask } Bạn có nhận được tiền công không?
    .all_of_it = Nhận đủ
    .a_part = Một phần
    .nothing = Không nhận được
cards-debt = { cards-opening.ask } Có ai nói bạn phải trả hết tiền rồi mới được nghỉ không?
cards-unwanted = { cards-opening.ask } Bạn có bị bắt làm điều mình không muốn không?
cards-as_told = { cards-opening.ask } Công việc có giống như họ nói lúc đầu không?
    .the_same = Giống
    .different = Khác
cards-how_long = Chuyện này kéo dài bao lâu rồi?
    .days = Vài ngày
    .weeks = Vài tuần
    .months = Vài tháng
    .years = Vài năm
cards-others_too = Có ai khác cùng ở trong hoàn cảnh như bạn không?
cards-children = Có trẻ em ở cùng bạn không?
cards-who_knows = Có người nào bạn tin biết bạn đang ở đâu không?

## Việc có thể làm
cards-most = Bây giờ điều gì tốt cho bạn nhất?
    .talking = Được nói chuyện
    .a_bed = Chỗ ngủ
    .a_doctor = Bác sĩ
    .going_home = Được về nhà
    .my_wages = Tiền công của mình
cards-shelter = { cards-opening.ask } Bạn có muốn biết về một chỗ ở được vài đêm không?
cards-own_language = Bạn có muốn nói chuyện với người nói tiếng của bạn không?
cards-organisation = { cards-opening.ask } Mình biết những người chuyên lo việc này, không lấy tiền. Mình kể cho bạn nghe nhé?
cards-pass_on = { cards-opening.ask } Mình kể lại với họ điều bạn đã viết được không? Bạn chưa đồng ý thì mình không kể.
cards-number = { cards-opening.tell } Tin tiếp theo là một số điện thoại. Gọi hay không là tùy bạn.
cards-embassy = { cards-opening.ask } Đại sứ quán của nước bạn giúp được về giấy tờ. Bạn có muốn số của họ không?
cards-law = { cards-opening.ask } Bạn có muốn hỏi người rành luật, không mất tiền không?
cards-home_country = Bạn có muốn về nước mình không?
cards-no_money = { cards-opening.tell } Mình không lấy tiền, bây giờ cũng vậy và sau này cũng vậy.
cards-no_promise = Mình chưa biết rồi sẽ thế nào. Mình sẽ cùng bạn thử.
cards-when_safe = Lúc nào trong ngày thì bạn viết được thoải mái?
    .morning = Buổi sáng
    .daytime = Ban ngày
    .evening = Buổi tối
    .night = Ban đêm

## Tạm biệt
cards-anything_else = Bạn còn muốn nói hay hỏi điều gì nữa không?
cards-next_clear = Bạn đã rõ tiếp theo sẽ làm gì chưa? Nếu chưa, mình nói lại.
cards-stop_today = Hôm nay mình dừng ở đây nhé?
cards-someone_else = Mình sắp phải đi. Một người khác có thể tiếp tục với bạn. Như vậy được không?
cards-write_to_you = Sau này bọn mình nhắn cho bạn một dòng, không nhắc gì đến chuyện này, được không?
cards-write_again = Bạn có thể viết lại ở đây bất cứ giờ nào. Chương trình trả lời trước, và có thể gọi người.
cards-delete_chat = { cards-opening.tell } Nếu có ai xem điện thoại của bạn, bạn có thể xóa đoạn chat này ngay.
cards-moon = { cards-opening.tell } Sau “{ hotline-words.leave }”, gửi { hotline-words.sign } là bạn quay lại đây.
cards-thanks = Cảm ơn bạn đã nói chuyện với mình.
cards-take_care = Bạn giữ gìn sức khỏe nhé. Mình nghĩ đến bạn.
