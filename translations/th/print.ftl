### คำรอบๆ แผนภาพ (hotline flows graph) และหน้าพิมพ์ (hotline flows print)
### คนอ่านคือทีมงาน ทนาย และผู้ที่เคยผ่านเหตุการณ์ คนที่เขียนมาที่สายด่วนไม่เห็นคำเหล่านี้

## แต่ละขั้นทำอะไร
print-start = เริ่ม
print-say = ข้อความ
print-ask = คำถาม
print-menu = ตัวเลือก
print-branch = ไปทางไหน
print-call = ผ่านโฟลว์อื่น
print-go = ไปต่อที่โฟลว์อื่น
print-resources = ข้อมูลความช่วยเหลือ
print-handoff = ขอให้คนจริงมาคุย
print-end = จบ
print-back = กลับไปโฟลว์ก่อนหน้า

## ข้างลูกศร
print-otherwise = นอกนั้น
print-over_then = เมื่อคุยจบแล้ว
print-nobody_then = เมื่อไม่มีใครมา
print-queue = คิว: { $queue }
print-shown = { $kind }: { $alt }
print-media =
    .picture = รูป
    .audio = เสียง
    .point = จุดบนแผนที่
print-typed = ตอบโดยพิมพ์: { $kind }
print-type =
    .text = คำของตัวเอง
    .number = ตัวเลข
    .date = วันที่
    .place = สถานที่
print-other_words = ใช้คำอื่นเมื่อ { $cases }
print-missing = ยังไม่มีคำใน: { $languages }
print-unwritten = ปุ่มที่อยู่ใต้ทุกคำถามแต่ไม่ได้วาดไว้: { $buttons }

## เงื่อนไข
print-is = { $fact }: { $values }
print-is_not = { $fact }: ไม่ใช่ { $values }
print-known = { $fact }: ตอบแล้ว
print-asked = { $fact }: ถามไปแล้ว
print-over = { $fact }: มากกว่า { $over }
print-under = { $fact }: น้อยกว่า { $under }
print-between = { $fact }: มากกว่า { $over } และน้อยกว่า { $under }
print-region = { $fact }: อยู่ใน { $region }
print-and = และ { $more }
print-or = หรือ { $more }
print-skipped = ข้าม
print-fact =
    .urgency = ความเร่งด่วน
    .language = ภาษา
    .platform = แอปแชต
    .country = ประเทศ
    .said = บอกด้วยคำของตัวเอง
    .raised = สัญญาณในบันทึก
    .result = บันทึก
    .age = อายุ
    .can_leave_freely = ออกหรือเลิกได้
    .danger_now = อันตรายตอนนี้
    .debt_must_be_worked_off = หนี้ที่ต้องทำงานใช้
    .followed = ถูกตามหา
    .hurt = ถูกทำร้าย
    .job_as_promised = งานตรงตามที่สัญญา
    .made_to_do_sex_or_crime = ถูกบังคับให้ทำ
    .moved_or_travel_soon = จะถูกพาไปที่อื่น
    .papers_held_by_other = คนอื่นเก็บเอกสาร
    .pay_missing_or_cut = ไม่ได้ค่าแรงหรือถูกหัก
    .person_now = อยากคุยกับคน
    .phone_watched = มีคนดูโทรศัพท์
    .self_harm = คิดอยากตาย
    .threatened = ถูกขู่
print-urgency =
    .immediate = ทันที
    .high = สูง
    .medium = กลาง
    .low = ต่ำ
    .none = ไม่มี
print-help_kind =
    .emergency = เบอร์ฉุกเฉิน
    .police = ตำรวจ
    .anti_trafficking = ความช่วยเหลือเรื่องค้ามนุษย์
    .child = ความช่วยเหลือสำหรับเด็ก
    .sexual_violence = ความช่วยเหลือเรื่องความรุนแรงทางเพศ
    .domestic_violence = ความช่วยเหลือเรื่องความรุนแรงในบ้าน
    .labour = ความช่วยเหลือเรื่องงาน
    .immigration = ตรวจคนเข้าเมือง
    .embassy = สถานทูต
    .mental_health = ความช่วยเหลือด้านจิตใจ
    .legal = ความช่วยเหลือด้านกฎหมาย
    .shelter = ที่พักพิง
    .general = ความช่วยเหลืออื่นๆ

## แผนภาพของทุกโฟลว์
print-map = โฟลว์ทั้งหมด
print-map_about = หนึ่งกล่องคือหนึ่งโฟลว์ หรือหนึ่งไฟล์ เส้นหัวลูกศรเดียวคือไปแล้วไม่กลับ เส้นประสองหัวคือไปแล้วกลับมา
print-human = คนจริง
print-questions = { $count } คำถาม

## บนกระดาษ
print-title = สายด่วนถามและบอกอะไรบ้าง
print-languages = ภาษา: { $languages }
print-version = รุ่น { $version }
print-source = ที่มา:
print-kept = เก็บเป็น: { $fact }
print-not_kept = ไม่เก็บคำตอบข้อนี้
print-any = คำตอบใดก็ได้
print-through = ผ่าน
print-status =
    .reviewed = ตรวจแล้ว
    .draft = ฉบับร่าง
    .stale = ต้นฉบับเปลี่ยนไปแล้ว
    .missing = ยังไม่มีคำ
print-urgent = อะไรถือว่าเร่งด่วน
print-urgent_about = สัญญาณเดียวก็พอสำหรับระดับนั้น คนที่เขียนมาไม่เห็นส่วนนี้
print-emergency = เบอร์ฉุกเฉิน
print-own = สิ่งที่สายด่วนเองบอก
print-result =
    .below_threshold = ต่ำกว่าเกณฑ์
    .risk = มีความเสี่ยง
    .exploitation = ถูกเอาเปรียบ
    .possible_forced_labour = อาจเป็นแรงงานบังคับ
    .likely_trafficking = น่าจะเป็นการค้ามนุษย์
print-said =
    .danger = อันตราย
    .self_harm = คิดอยากตาย
    .child = ว่าเป็นเด็ก
