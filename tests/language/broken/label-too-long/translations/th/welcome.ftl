welcome-hello = สวัสดี
welcome-alone = ตอนนี้อยู่คนเดียวไหม
    .no = ไม่ มีคนอยู่ด้วยกันหลายคนมาก
