### Luật nói gì, bằng lời đơn giản. Nguồn của từng điều ở flows/law.yaml.

## Đứng sau mỗi điều chưa có luật sư kiểm tra.
law-unchecked = (Chưa có luật sư kiểm tra.)
law-jp_trainee_papers = Ở Nhật, luật về thực tập sinh kỹ năng quy định: không ai được giữ hộ chiếu hay thẻ lưu trú của bạn, hay hạn chế bạn ra ngoài mà không có lý do chính đáng.
law-jp_trainee_penalty = Luật đó cũng quy định: không được phạt vì bạn nghỉ, và không được ép bạn gửi tiền tiết kiệm ở chỗ họ.
law-jp_trainee_report = Luật đó cũng nói bạn được báo cho cơ quan nhà nước khi có ai làm trái luật này.
law-jp_change = Từ tháng 4 năm 2027 Nhật có chương trình mới, Ikusei Shuro. Khi đó bạn được đổi công ty nếu quyền của bạn bị vi phạm, và sau một đến hai năm thì được tự chọn, có điều kiện.
law-jp_clubs = Ở Nhật, từ tháng 6 năm 2025 luật cấm host club nói sai giá, lợi dụng tình cảm của bạn, hay ép bạn đi làm ở chỗ mua bán tình dục vì món nợ.
law-jp_officials = Ở Nhật, cán bộ nhà nước có nghĩa vụ báo về người ở lại mà không có phép.
law-jp_offices = Nếu báo thì không giúp được người ta nữa, cơ quan có nhiệm vụ giúp đỡ được cân nhắc từng trường hợp.
law-jp_stay = Ở Nhật, việc từng bị người khác khống chế có thể được tính đến khi xét cho ở lại. Mỗi trường hợp mỗi khác: luật sư có thể giải thích.
law-jp_child_told = Ở Nhật, ai tin rằng một đứa trẻ cần được bảo vệ thì phải báo trung tâm tư vấn trẻ em hoặc chính quyền thành phố. Chỉ cần nghi ngờ là đủ, và người báo được bảo vệ.
law-un_deceive = Văn phòng nhân quyền Liên Hợp Quốc nói: người bị ép đi lừa người khác ở đó không có lỗi. Tòa án quyết định thế nào thì không ai biết trước được.
law-un_child = Theo quy định của Liên Hợp Quốc, ai dưới 18 tuổi đều là trẻ em. Việc bạn từng đồng ý không làm thay đổi điều đó.
