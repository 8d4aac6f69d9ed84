### Những lời người ta thật sự viết, được nghe ra cả ở giữa một tin dài. Không ai thấy những dòng này. Cách nhau bằng |.
### Dấu không tính: "giết tôi" nghe được cả "giet toi", nên không cần viết lại không dấu. Nhưng vì thế phải tránh chữ mà
### bỏ dấu thì trùng chữ thường dùng: "bán em" trùng "bạn em", "bị giam" trùng "bị giảm", "tự vẫn" trùng "tư vấn", "đá em"
### trùng "dạ em". "tự tử" trùng "từ từ": những câu "từ từ" hay gặp đứng ở phần vô hại.
### Chữ tắt (ko, k) thì phải viết ra. Chọn câu mà câu phủ định đọc khác đi. Phân vân thì giữ lại.

## Nguy hiểm đến tính mạng hay thân thể, lúc này hoặc sắp tới.
phrases-danger =
    đang gặp nguy hiểm | nguy hiểm đến tính mạng | em không an toàn | tôi không an toàn | ở đây không an toàn |
    em ko an toàn | tôi ko an toàn | khẩn cấp lắm | gấp lắm cứu | cứu em | cứu tôi | cứu mình với | cứu con | cứu cháu |
    cứu chúng tôi | cứu bọn em | cứu với | cứu tui | giúp em với | giúp tôi với | giúp con với | giúp mình với |
    ai cứu | ai đó cứu | ai đó giúp | làm ơn cứu | xin hãy cứu | đến đón em | đến cứu | đưa em ra khỏi |
    đưa tôi ra khỏi | cho em ra khỏi | gọi công an giúp | gọi công an giùm | gọi cảnh sát giúp | báo công an giúp |
    báo công an giùm | báo cảnh sát giúp | gọi cấp cứu | gọi 113 | gọi 110 | giết em | giết tôi | giết mình | giết con |
    giết cháu | giết tao | giết chúng tôi | giết cả nhà | giết gia đình | giết mẹ | giết bố | dọa giết | đòi giết |
    sẽ bị giết | sắp bị giết | đánh chết em | đánh chết tôi | đánh em | đánh tôi | đánh con | đánh cháu | đánh mình |
    đánh chúng tôi | đánh bọn em | bị đánh | bị đập | đập em | bị tát | tát em | tát tôi | bị đấm | đấm em | đấm tôi |
    bị bóp cổ | bóp cổ em | bóp cổ tôi | bị hành hạ | hành hạ em | hành hạ tôi | bị bạo hành | chích điện | giật điện |
    dí điện | roi điện | dùi cui điện | làm hại em | làm hại tôi | hại chết | sợ bị giết | sợ chết | không muốn chết |
    ko muốn chết | chưa muốn chết | đừng giết | bị nhốt | nhốt em | nhốt tôi | nhốt con | nhốt mình | nhốt chúng tôi |
    nhốt trong | nhốt lại | giam giữ | bị khóa cửa | khóa cửa nhốt | khóa trái cửa | bị xích | xích em | bị trói |
    bị còng | còng tay em | không ra được | không ra ngoài được | ko ra được | ko ra ngoài được | k ra được |
    không thoát được | ko thoát được | không trốn được | ko trốn được | không cho ra ngoài | ko cho ra ngoài |
    k cho ra ngoài | không cho em ra | ko cho em ra | không cho tôi ra | ko cho tôi ra | không cho em đi |
    ko cho em đi | không cho tôi đi | ko cho tôi đi | không cho đi đâu | ko cho đi đâu | không cho em về |
    ko cho em về | không cho tôi về | ko cho tôi về | không cho về nhà | ko cho về nhà | không cho về nước |
    không chịu thả | không thả em | ko thả em | không thả tôi | không được ra ngoài | ko được ra ngoài | bị mắc kẹt ở |
    em bị kẹt | bị bắt cóc | bắt cóc em | bắt cóc tôi | bị bắt giữ trái phép | cưỡng hiếp | hiếp dâm | hiếp em |
    hiếp tôi | cưỡng bức | bị xâm hại | xâm hại em | lạm dụng tình dục | sàm sỡ em | bị sàm sỡ | sờ mó em | sờ soạng |
    sờ vào người em | sờ ngực em | ép em ngủ với | ép tôi ngủ với | bắt em ngủ với | bắt tôi ngủ với | ép quan hệ |
    bắt quan hệ | ép em quan hệ | bắt em quan hệ | ép tiếp khách | bắt tiếp khách | ép em tiếp khách |
    bắt em tiếp khách | bắt tôi tiếp khách | ép đi khách | bắt đi khách | bắt em đi khách | ép em đi khách |
    ép bán dâm | bắt bán dâm | đem em đi bán | đem tôi đi bán | đưa em đi bán | đưa tôi đi bán | mang em đi bán |
    lừa em đi bán | lừa bán | bị bán sang | bị bán qua | bị bán vào | bị bán cho | bị bán đi | sẽ bán em | sẽ bán tôi |
    sắp bán em | sắp bán tôi | định bán em | định bán tôi | đòi bán em | đòi bán tôi | dọa bán | bán sang campuchia |
    bán sang trung quốc | bán qua campuchia | bán qua trung quốc | bán sang công ty khác | bán qua công ty khác |
    buôn người | lấy nội tạng | bán nội tạng | mổ nội tạng | có súng | cầm súng | dí súng | chĩa súng | cầm dao |
    dí dao | kề dao | tạt axit | chảy máu nhiều | đang chảy máu | máu chảy không cầm | không thở được | ko thở được |
    khó thở quá | bị bỏ thuốc | bỏ thuốc em | bị chuốc thuốc | chuốc say em | cho em uống thuốc mê | ép em dùng thuốc |
    họ đang đuổi | đang đuổi theo em | đang đuổi theo tôi | họ tìm thấy em | họ tìm ra em | họ tìm thấy tôi |
    nó tìm thấy em | họ đang ở ngoài cửa | đang ở trước cửa | phá cửa | đập cửa | họ đến bắt em | họ sắp đến |
    tối nay họ chuyển em | tối nay họ đưa em | mai họ đưa em đi | mai họ bán | trốn ra được | em đang trốn |
    tôi đang trốn | đang trốn trong | sắp chết rồi | em sắp chết | tôi sắp chết | đang nguy hiểm | lấy dao | bị đá vào |
    trói em lại | trói tay | lấy quả thận | bán quả thận | họ bán em | họ bán tôi | nó bán em | nó bán tôi | giam lỏng |
    bị tra tấn | tra tấn em | tra tấn tôi | cứu e | giúp e với | cứu mạng | cứu t với | đánh e | giết e | nhốt e |
    hiếp e | trói e | e bị kẹt | không cho e ra | ko cho e ra | k cho e ra | k cho em ra | kg cho ra ngoài |
    không cho e đi | ko cho e đi | k cho đi đâu | k cho em về | k cho về | ko cho e về | không cho e về | e ko an toàn |
    e k an toàn | k thoát được | k trốn được | bị uýnh | uýnh em | uýnh e | bị oánh | bắt e tiếp khách |
    ép e tiếp khách | sẽ bán e | sắp bán e | định bán e | đem e đi bán | kêu cứu

## Nghĩ đến cái chết, hoặc tự làm đau mình.
phrases-self_harm =
    muốn chết | chết đi cho rồi | chết cho xong | chết quách | chết đi cho xong | chết còn hơn | thà chết |
    chết cho rảnh | ước gì chết | ước gì được chết | tự tử | tự sát | tự kết liễu | kết liễu đời | kết liễu cuộc đời |
    kết thúc cuộc đời | kết thúc cuộc sống | kết thúc tất cả | kết thúc mọi thứ | chấm dứt cuộc đời | chấm dứt tất cả |
    tự giết mình | giết bản thân | không muốn sống | ko muốn sống | k muốn sống | hok muốn sống | chẳng muốn sống |
    chả muốn sống | hết muốn sống | không thiết sống | ko thiết sống | chẳng thiết sống | không còn muốn sống |
    ko còn muốn sống | chán sống | không sống nổi | ko sống nổi | sống không nổi | sống ko nổi | sống làm gì |
    sống để làm gì | sống chi nữa | sống không bằng chết | không đáng sống | ko đáng sống | không còn lý do để sống |
    không còn gì để sống | không muốn tồn tại | ko muốn tồn tại | không muốn ở trên đời | không muốn tỉnh dậy |
    ko muốn tỉnh dậy | không muốn thức dậy nữa | ngủ không dậy nữa | ngủ luôn không dậy | ngủ mãi không dậy |
    ngủ mãi mãi | muốn biến mất | muốn tan biến | biến mất khỏi thế giới | biến mất khỏi đời | muốn đi xa mãi mãi |
    vĩnh biệt | từ biệt cuộc đời | tạm biệt cuộc đời | tạm biệt mọi người | tạm biệt thế giới | thư tuyệt mệnh |
    không có em mọi người sẽ | không có mình thì tốt hơn | không ai cần em nữa | chết cũng không ai | tự làm đau |
    tự làm hại | tự hại bản thân | tự hành hạ | làm đau bản thân | làm hại bản thân | rạch tay | rạch cổ tay |
    cắt cổ tay | cứa tay | cứa cổ tay | cắt mạch máu | lấy dao rạch | rạch đùi | tự rạch | uống thuốc ngủ cho chết |
    uống hết thuốc | uống cả vỉ thuốc | uống cả hộp thuốc | uống thuốc sâu | uống thuốc trừ sâu | uống thuốc diệt cỏ |
    uống thuốc chuột | uống thuốc để chết | quá liều | nhảy lầu | nhảy cầu | nhảy sông | nhảy xuống sông |
    nhảy xuống biển | nhảy từ tầng | nhảy từ lầu | nhảy từ sân thượng | treo cổ | thắt cổ | lao vào xe | lao ra đường |
    lao vào tàu | đâm đầu vào xe | đốt than | tự thiêu | cách chết | chết không đau | chết thế nào cho |
    làm sao để chết | cách tự tử | muốn tự tử | định tự tử | nghĩ đến tự tử | uống thuốc tự tử | mún chết |
    ko muốn ở trên đời | k thiết sống | k sống nổi | ko ai cần em nữa | ko muốn thức dậy nữa | k muốn tỉnh dậy

## Người viết có thể dưới 18 tuổi. # là tuổi dưới 18.
phrases-child =
    # tuổi | em # | em mới # | em chỉ mới # | sinh năm 2010 | sinh năm 2011 | sinh năm 2012 | sinh năm 2013 |
    sinh năm 2014 | sinh năm 2015 | sn 2010 | sn 2011 | sn 2012 | sn 2013 | sn 2014 | 2k10 | 2k11 | 2k12 | 2k13 | 2k14 |
    mười tuổi | mười một tuổi | mười hai tuổi | mười ba tuổi | mười bốn tuổi | mười lăm tuổi | mười sáu tuổi |
    mười bảy tuổi | em mười hai | em mười ba | em mười bốn | em mười lăm | em mười sáu | em mười bảy | chưa đủ 18 |
    chưa tới 18 | chưa đến 18 | chưa 18 | dưới 18 | nhỏ hơn 18 | chưa đủ tuổi | chưa thành niên | vị thành niên |
    em là trẻ em | em là trẻ con | em là con nít | con là trẻ em | em còn nhỏ | em còn bé | con còn nhỏ |
    em còn là trẻ con | em là học sinh | con là học sinh | em còn đi học | con còn đi học | học lớp # | học sinh lớp |
    em lớp # | học cấp 2 | học cấp 3 | học cấp hai | học cấp ba | học sinh cấp | học tiểu học | học trung học |
    em học thcs | em học thpt | học sinh thcs | học sinh thpt | bài tập về nhà của em | làm bài tập về nhà |
    cô giáo em | thầy giáo em | cô chủ nhiệm | thầy chủ nhiệm | giáo viên chủ nhiệm | bỏ nhà đi | em trốn nhà |
    bố dượng | cha dượng | ba dượng | dượng em | mẹ kế | khai gian tuổi | khai tăng tuổi | nói dối tuổi |
    bảo em nói 18 | bảo nói 18 | bảo khai 18 | dặn nói 18 | dặn em nói 18 | nói là 18 | nói là 20 tuổi |
    chứng minh thư giả | giấy tờ giả tuổi | bố mẹ bán em | mẹ đem em đi bán | học lớp 3 | học lớp 4 | học lớp 5 |
    bảo em khai 18 | bảo em khai 20 | khai tuổi | sinh năm 2009 | sn 2009 | 2k9 | 2k09 | 2k15 | 2k16 | sinh năm 2016 |
    sn 2015 | sn 2016 | e # tuổi | e mới # | e học lớp # | e lớp # | e là học sinh | e còn nhỏ | e chưa đủ tuổi |
    bảo e nói 18 | bảo e khai 18

## Câu có chữ ở trên mà không có nghĩa đó. Chữ nằm trong câu này không kể.
phrases-harmless =
    em # phút | em # giờ | em # tiếng | em # ngày | em # tháng | em # tuần | em # triệu | em # nghìn | em # ký |
    em # kg | em # mét | em mới # ngày | em mới # tháng | em mới # tuần | em # con | # tuổi nghề | không muốn chết |
    ko muốn chết | chưa muốn chết | đâu muốn chết | không hề muốn chết | cười muốn chết | đói muốn chết |
    nóng muốn chết | lạnh muốn chết | buồn ngủ muốn chết | khát muốn chết | ngại muốn chết | mắc cỡ muốn chết |
    xấu hổ muốn chết | vui muốn chết | ngon muốn chết | mắc cười muốn chết | đẹp muốn chết | cứ từ từ | từ từ thôi |
    từ từ nhé | từ từ nha | từ từ đã | từ từ rồi | từ từ ạ | để từ từ | để em từ từ | nói từ từ | kể từ từ | làm từ từ |
    đi từ từ | tính từ từ | suy nghĩ từ từ | từ từ em | từ từ mình | từ từ tôi | từ từ sẽ | từ từ cũng | từ từ mới |
    từ từ tính | từ từ kể | từ từ nói | từ từ từng | từ từ trả | không tự tử | ko tự tử | không định tự tử |
    không muốn tự tử | không nghĩ đến tự tử | không tự sát | không rạch tay | không uống hết thuốc |
    chưa uống hết thuốc | uống hết thuốc bác sĩ | uống hết thuốc cảm | uống hết thuốc rồi khám | rạch tay lúc nấu |
    rạch tay khi nấu | môn nhảy cầu | deadline giết tôi | deadline giết em | bài tập giết em | bài tập giết tôi |
    công việc giết tôi | công việc giết em | nóng giết tôi | nóng giết em | việc giết tôi | việc giết em |
    không bị nhốt | ko bị nhốt | không bị đánh | ko bị đánh | không bị đập | chưa từng bị đánh | chưa bị đánh |
    chưa bao giờ bị đánh | không ai đánh em | không ai đánh tôi | không ai nhốt em | không đánh em | không đánh tôi |
    ko đánh em | ko đánh tôi | không nhốt em | không có súng | ko có súng | bị đánh giá | bị đánh thuế | bị đánh rớt |
    bị đánh trượt | bị đánh cắp | bị đánh dấu | bị đánh thức | bị đánh vần | bị đập hộp | bị nhốt trong phim |
    nhốt trong lòng | nhốt trong tim | bị nhốt trong thang máy | nhốt trong chuồng | bị bắt cóc trong phim |
    hiếp dâm trong phim | lừa bán trong phim | buôn người trong phim | phim buôn người | phim về buôn người |
    học về buôn người | sợ chết khiếp | sợ chết đi được | bị bán cho khách hết | visa đang gặp nguy hiểm |
    không ra được đề | không ra được kết quả | con tôi # tuổi | con em # tuổi | con trai # tuổi | con gái # tuổi |
    con mình # tuổi | cháu tôi # tuổi | # tuổi rưỡi con tôi | làm # tuổi đời | con tôi học lớp # | con em học lớp # |
    con trai học lớp # | con gái học lớp # | em # man | em # yên | em # sen | em # đồng | em # tr | em # củ | em # năm |
    em # người | em bị kẹt xe | đốt than nướng | nhảy cầu thể thao | lấy dao thái | lấy dao cắt | lấy dao gọt |
    giam giữ trong phim | ko bị uýnh | không bị uýnh | ko bị oánh | không bị oánh | thèm muốn chết | lười muốn chết |
    cay muốn chết | chua muốn chết | dễ thương muốn chết | e mới # ngày | e mới # tháng | e mới # tuần | e mới # phút |
    ko đánh e | không đánh e | không ai đánh e | ko ai đánh e | ko ai đánh em | ko ai nhốt em | mún chết cười |
    cười mún chết | đói mún chết | không kêu cứu | ko kêu cứu

## Chữ làm câu có nghĩa ngược lại.
phrases-negations =
    không | ko | k | kh | hông | khum | hok | hem | hông có | không có | không phải | không thể | chưa | chẳng | đừng |
    đâu có | đâu phải | làm gì có | chưa từng | không ai | kg | hk | hổng | éo | đéo

## Chữ hay được gõ. Không chữ nào trong số này dùng làm dấu hiệu riêng được, vì sẽ bị gõ tình cờ.
phrases-common =
    xin chào | chào | alo | ok | oke | okie | có | không | ko | vâng | dạ | ừ | gì | ai | ở đâu | đâu | khi nào | thế nào | tại sao |
    yêu | anh yêu | em yêu | vợ yêu | chồng yêu | vợ | chồng | cục cưng | bé | mẹ | má | bố | ba | cha | ông | bà | anh | chị | em |
    con | bạn | bạn trai | bạn gái | người yêu | sếp | chủ | nhà | phòng | cơm | phở | nước | cà phê | trà sữa | trà | mèo | chó |
    điện thoại | tiền | việc | công việc | hôm nay | ngày mai | mai | tối nay | sáng | tối | đêm | tốt | xấu | đẹp | vui | buồn |
    giận | xin lỗi | cảm ơn | cám ơn | làm ơn | chờ chút | đợi tí | dừng | đi | đến | ngủ | ăn | ăn cơm | ăn cơm chưa | đang ở đâu |
    đang làm gì | làm gì đấy | ngủ ngon | chúc ngủ ngon | nhớ em | nhớ anh | haha | hihi | hehe | kk | vl | trời ơi | ôi | test |
    abc | asdf | mật khẩu | bí mật | ngôi sao | trăng | mặt trời | trái tim | hoa hồng | hoa | hướng dương | zalo | face | tóp tóp
