### Chỉ nói khi máy an toàn; kể điều người khác đã làm, không bảo ai làm gì.

ready-careful = Phần này kể vài điều một số người vẫn nhớ trong đầu. Máy này có thể có người khác xem, nên nói với người thật thì tốt hơn: nhắn “người thật” khi nào tiện.
ready-things = Có người cất vài thứ ở một chỗ, phòng khi có ngày cần: giấy tờ hoặc bản sao, một ít tiền, thuốc, đồ sạc.
ready-numbers = Có người học thuộc một số điện thoại. Và cùng người họ tin chọn một từ bình thường: ai nghe từ đó sẽ biết là có chuyện.
ready-ways = Và họ nghĩ trước một lần: chờ ở đâu, đi bằng gì, lúc mấy giờ. Chưa cần làm gì cả. Có người nghĩ cùng thì dễ hơn, nên ở đây có người thật làm cùng bạn được.
