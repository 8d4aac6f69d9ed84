### "Rời đi lặng lẽ" sẽ làm gì, và tự xóa cuộc trò chuyện thế nào. Nói trước, khi còn thời gian đọc.

leaving-choose = Một lựa chọn, để dành cho sau này. Khi bạn bấm “Rời đi lặng lẽ”, những gì ở đây có thể để nguyên, hoặc được gỡ đi, lùi tới hai ngày. Chỗ trống cũng có thể bị để ý: cách nào tốt hơn?
    .only_quiet = Để nguyên
    .only_quiet-heard = giữ nguyên | cứ để đó | để đó | không cần | đừng gỡ | thôi | de nguyen | giu nguyen | cu de do | de do | khong can | ko cần | ko can | dung go | thoi
    .delete = Gỡ đi
    .delete-heard = gỡ | gỡ hết | xóa | xóa đi | xóa luôn | bỏ đi | go di | go het | xoa di | xoa luon | bo di
leaving-kept = Được rồi. Nếu đổi ý, bạn tìm lại trong menu.
leaving-by_hand = Một điều, để dành cho sau này. Trên LINE, bọn mình không gỡ được cuộc trò chuyện này khỏi máy bạn, chỉ bạn làm được. Mình chỉ cách bằng hai hình nhé?
    .how = Chỉ mình xem
    .how-heard = chỉ em xem | chỉ đi | xem | cho xem | cách nào | làm sao | có | vâng | dạ | ok | ừ | chi minh xem | chi em xem | chi di | cach nao | lam sao | co | vang | da
    .enough = Không cần
    .enough-heard = khỏi | biết rồi | em biết rồi | không | ko | k | thôi | khong can | ko cần | ko can | khoi | biet roi | em biet roi | khong | thoi
leaving-hold = Trong danh sách trò chuyện, giữ ngón tay lên cuộc này. Trên iPhone có khi phải vuốt nó sang trái.
    .alt-text = Hình vẽ một chiếc điện thoại: ngón tay giữ trên một dòng trong danh sách trò chuyện.
leaving-choose_it = Rồi vài dòng chữ hiện lên màn hình, bạn chọn dòng “Xóa”; nếu máy hỏi lại thì đồng ý. Chỗ trống cũng có thể bị để ý, nên tùy bạn quyết định.
    .alt-text = Hình vẽ một chiếc điện thoại: ngón tay ở dòng cuối trong bốn dòng, bên cạnh có hình thùng rác.
