welcome-hello = สวัสดี
welcome-alone = ตอนนี้อยู่คนเดียวไหม
    .no = { "" }
