### สิ่งที่อาสาสมัครอ่าน ไม่มีชื่อ บัญชี หรือเบอร์ของผู้เขียนเลย

desk-words =
    .accept = Accept รับคุย
    .decline = Decline ไม่สะดวก
    .close = ปิดแชทนี้
    .helped = ช่วยได้
    .referred = ส่งต่อแล้ว
    .left = เขาออกไปเอง
    .silent = ไม่มีคำตอบ
    .not_for_us = นอกขอบเขต

desk-urgency =
    .immediate = 🔴 ทันที
    .high = 🟠 สูง
    .medium = 🟡 ปานกลาง
    .low = 🟢 ต่ำ
    .none = ⚪ ยังไม่รู้

desk-safety =
    .unknown = ไม่รู้ว่ามีใครดูโทรศัพท์ของเขาหรือเปล่า
    .watched = อาจมีคนดูโทรศัพท์ของเขา อย่าเขียนอะไรที่ทำให้เรื่องของเขาถูกรู้
    .not_watched = เขาบอกว่าไม่มีใครดูโทรศัพท์
    .quiet = เงียบไปพักหนึ่งแล้ว คนอื่นอาจถือโทรศัพท์อยู่ ข้อความของคุณรออยู่หลังประโยคกลางๆ ประโยคหนึ่ง
    .hidden = เขาออกไปเงียบๆ แสดงอะไรบนหน้าจอเขาไม่ได้จนกว่าเขาจะให้สัญญาณ
    .not_now = เขาไม่ได้ขอเอง ระบบแจ้งเพราะเป็นเรื่องด่วน และเขาบอกว่า “ไว้ก่อน”

desk-media_kind =
    .picture = รูปภาพ
    .voice = ข้อความเสียง
    .video = วิดีโอ
    .file = ไฟล์
    .sticker = สติกเกอร์
    .location = ตำแหน่ง
    .contact = รายชื่อติดต่อ
    .other = สิ่งที่ไม่ใช่ตัวหนังสือ

desk-offer = { $pseudonym } ต้องการคุยกับคน
    ภาษา: { $person_language } · ความเร่งด่วน: { $urgency }
    เหตุผล: { $reasons }
desk-header = ตอนนี้คุณอยู่กับ { $pseudonym } แล้ว เขารู้ว่ามีคนอยู่ แต่ไม่รู้ชื่อคุณ
    ภาษา: { $person_language } · ความเร่งด่วน: { $urgency }
    เหตุผล: { $reasons }
    ความปลอดภัย: { $safety }
    ตอบไว้แล้ว: { $answered }
    คำพูดล่าสุด: { $words }
    บันทึก: { $notes }
    สิ่งที่คุณพิมพ์ เขาจะได้อ่าน /note จดบันทึก /close ปิดแชท
desk-taken = { $pseudonym }: มีคนรับคุยแล้ว ขอบคุณ
desk-over = { $pseudonym }: เรื่องนี้จบแล้ว ไม่มีอะไรต้องทำ
desk-already_yours = { $pseudonym }: แชทนี้เป็นของคุณอยู่แล้ว
desk-not_yours = { $pseudonym }: ไม่ใช่แชทของคุณ ไม่มีอะไรถูกส่งออกไป
desk-full = { $pseudonym }: คุณรับแชทเต็มจำนวนแล้ว หรือไม่ได้อยู่เวร ส่ง /on หรือปิดแชทอื่นก่อน
desk-declined = { $pseudonym }: ได้ จะถามคนอื่น
desk-noted = { $pseudonym }: จดแล้ว เห็นเฉพาะอาสาสมัคร
desk-outcome = { $pseudonym }: จบลงอย่างไร
desk-closed = { $pseudonym }: ปิดแล้ว โปรแกรมกลับมาตอบ และบอกเขาแล้ว ขอบคุณมาก พักสักครู่นะ
desk-person = { $pseudonym }: { $text }
desk-person_danger = { $pseudonym } ⚠️ คำที่บอกอันตราย: { $text }
desk-person_unsure = { $pseudonym } (หลังเงียบไปนาน อาจเป็นคนอื่น): { $text }
desk-edited = { $pseudonym } แก้ข้อความ: { $text }
desk-unsent = { $pseudonym } ยกเลิกข้อความ โปรดอย่านำไปใช้
desk-media = { $pseudonym } ส่ง{ $kind }มา ไม่ได้เก็บไว้ และขอให้เขาพิมพ์แทนแล้ว
desk-held = { $pseudonym }: ยังไม่แสดง เงียบไปพักหนึ่ง ข้อความของคุณจะไปถึงเมื่อเขากลับมา
desk-hidden = { $pseudonym }: ไม่ได้ส่ง เขาออกไปเงียบๆ คุณจะเห็นที่นี่เมื่อเขากลับมา
desk-now_hidden = { $pseudonym } ออกไปเงียบๆ อย่าเพิ่งเขียน คุณจะเห็นที่นี่เมื่อเขากลับมา
desk-hidden_danger = { $pseudonym } ซ่อนอยู่และใช้คำที่บอกอันตราย แสดงอะไรบนหน้าจอเขาไม่ได้
desk-back = { $pseudonym } กลับมาแล้ว
desk-blocked = { $pseudonym } บล็อกสายด่วนแล้ว ส่งอะไรไม่ถึง
desk-erased = { $pseudonym } ขอให้ลบข้อมูลทั้งหมด แชทนี้จบแล้ว
desk-not_sent = { $pseudonym }: ส่งไม่ถึง

desk-welcome = ยินดีต้อนรับ /on เริ่มเวร /off จบเวร เมื่อมีคนต้องการคุณ ระบบจะถาม กด “Accept รับคุย” เพื่อรับแชทนั้น
desk-on = คุณอยู่เวรแล้ว ขอบคุณ /off จบเวร
desk-off = คุณออกเวรแล้ว แชทที่รับไว้ยังเป็นของคุณจนกว่าจะปิด
desk-no_chat = ตอนนี้คุณไม่มีแชทเปิดอยู่ /on เริ่มเวร /off จบเวร
desk-which = คุณมีแชทเปิดอยู่มากกว่าหนึ่ง ตอบกลับ (ปัดหรือกดค้าง) ที่ข้อความของคนที่คุณหมายถึง ยังไม่มีอะไรถูกส่ง
desk-bad_code = คำเชิญนี้ใช้ไม่ได้แล้ว ขออันใหม่นะ
desk-help = /on /off /accept /decline /note /close /who สิ่งอื่นที่พิมพ์จะไปถึงคนที่แชทเปิดอยู่
desk-status = { $chats ->
   *[other] แชทที่รับอยู่: { $chats }
}
