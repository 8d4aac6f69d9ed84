welcome-hello = สวัสดี
welcome-alone = { $alone } ตอนนี้อยู่คนเดียวไหม
