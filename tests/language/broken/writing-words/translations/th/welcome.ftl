welcome-hello = สวัสดี เหยื่อ
welcome-alone = ตอนนี้อยู่คนเดียวไหม
