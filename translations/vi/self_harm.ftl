### Hỏi thẳng, và chỉ khi người ấy nói không ai xem máy. Không trách, không hỏi "vì sao", không hứa.

self_harm-thoughts = Bạn viết ra ở đây là tốt lắm. Mình hỏi thẳng, vì nói ra có khi nhẹ lòng: bạn có đang nghĩ đến cái chết, hay muốn làm đau bản thân không?
    .yes-heard = muốn chết | em muốn chết | tôi muốn chết | có nghĩ | đang nghĩ | nghĩ đến chết | muốn làm đau mình | thỉnh thoảng | đôi khi | ngày nào cũng nghĩ | muon chet | em muon chet | toi muon chet | co nghi | dang nghi | nghi den chet | muon lam dau minh | thinh thoang | doi khi | ngay nao cung nghi
    .no-heard = không muốn chết | em không muốn chết | tôi không muốn chết | không nghĩ vậy | chỉ mệt thôi | em chỉ mệt thôi | mệt thôi | ko muốn chết | em ko muốn chết | tôi ko muốn chết | ko nghĩ vậy | khong muon chet | em khong muon chet | toi khong muon chet | khong nghi vay | chi met thoi | em chi met thoi | met thoi | ko muon chet | em ko muon chet | toi ko muon chet | ko nghi vay
    .unsure-heard = một chút | hơi hơi | bây giờ thì không | bây giờ thì ko | mot chut | hoi hoi | bay gio thi khong | bay gio thi ko
self_harm-plan = Cảm ơn bạn đã nói với mình. Mình hỏi thẳng thêm một câu: bạn đã nghĩ sẽ làm thế nào chưa?
    .yes-heard = rồi | có rồi | nghĩ rồi | đã nghĩ | em nghĩ rồi | có cách rồi | một chút | roi | co roi | nghi roi | da nghi | em nghi roi | co cach roi | mot chut
    .no-heard = chưa | chưa nghĩ | chưa có | không nghĩ | ko nghĩ | chua | chua nghi | chua co | khong nghi | ko nghi
    .unsure-heard = hơi hơi | mơ hồ | nghĩ thoáng qua | hoi hoi | mo ho | nghi thoang qua
self_harm-means = Bạn không cần nói đó là gì. Thứ cần cho việc ấy có đang ở bên bạn không?
    .yes-heard = đang có | ở đây | ở ngay đây | bên cạnh | em có | dang co | o day | o ngay day | ben canh | em co
    .no-heard = không có ở đây | không có bên mình | ở xa | ko có ở đây | ko có bên mình | khong co o day | khong co ben minh | o xa | ko co o day | ko co ben minh
    .unsure-heard = lấy được | mua được | gần đây | lay duoc | mua duoc | gan day
self_harm-soon = Đây là câu cuối kiểu này. Bạn có định làm hôm nay hay ngày mai không?
    .yes-heard = bây giờ | hôm nay | tối nay | ngày mai | sắp rồi | bay gio | hom nay | toi nay | ngay mai | sap roi
    .no-heard = không phải hôm nay | chưa | một ngày nào đó | để sau | ko phải hôm nay | khong phai hom nay | chua | mot ngay nao do | de sau | ko phai hom nay
    .unsure-heard = có thể | chắc vậy | co the | chac vay
self_harm-here = Mình vẫn ở đây, và những gì bạn viết cũng vậy: ai vào trò chuyện với bạn đều đọc được, bạn không phải kể lại. Bây giờ điều gì tốt cho bạn?
    .wait = Chờ người thật
    .wait-heard = chờ | em chờ | tôi chờ | đợi | em đợi | cho | em cho | toi cho | doi | em doi
    .calls = Xem số điện thoại
    .calls-heard = gọi | gọi điện | số | số điện thoại | cho số | xem số | muốn gọi | goi | goi dien | so | so dien thoai | cho so | xem so | muon goi
    .go_on = Tiếp tục ở đây
    .go_on-heard = tiếp | tiếp tục | quay lại | để sau | sau | không | không có gì | không cần | ko | ko có gì | ko cần | tiep | tiep tuc | quay lai | de sau | khong | khong co gi | khong can | ko co gi | ko can
