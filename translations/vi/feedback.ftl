feedback-helped = Mình hỏi hai câu ngắn, trả lời sao cũng không ảnh hưởng gì. Ở đây có giúp ích cho bạn không?
    .yes-heard = có ích | giúp nhiều | giúp được nhiều | tốt | rất tốt | hữu ích | co ich | giup nhieu | giup duoc nhieu | rat tot | huu ich
    .partly = Một chút
    .partly-heard = chút chút | một ít | tạm được | bình thường | cũng được | mot chut | chut chut | mot it | tam duoc | binh thuong | cung duoc
    .no-heard = không giúp được gì | không có ích | chẳng giúp được gì | không hẳn | khong giup duoc gi | ko giúp được gì | ko giup duoc gi | khong co ich | ko có ích | ko co ich | chang giup duoc gi | khong han | ko hẳn | ko han
feedback-better = Cảm ơn bạn. Có điều gì lẽ ra nên tốt hơn? Viết vài chữ là đủ, bỏ qua cũng được.
feedback-thanks = Cảm ơn bạn. Nhờ vậy nơi này sẽ tốt hơn cho người đến sau.
