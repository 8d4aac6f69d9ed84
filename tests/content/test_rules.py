"""Rules of docs/protocol.md that only the shipped words and flows can keep."""

from __future__ import annotations

import pytest

from bot.language.model import Ask, Menu
from tests.content.shipped import LANGUAGES, book, shown, texts

ASIDE = ("language", "country")
"""Asked so that somebody can read at all; says nothing about them."""
WANTED_BY_NOBODY = {
    "en": (
        "send a photo", "send a picture", "send us", "photo of", "picture of yourself", "passport number", "your name",
        "full name", "your address", "his name", "her name", "describe", "what exactly", "touched", "rape",
    ),
    "ja": ("写真を送", "画像を送", "書類を送", "番号を教", "お名前", "あなたの名前", "住所を教", "くわしく教", "触ら"),
    "th": ("ส่งรูปถ่าย", "ถ่ายรูปมา", "ส่งเอกสาร", "เลขพาสปอร์ต", "ชื่อของคุณ", "ชื่อจริง", "ที่อยู่ของคุณ", "เล่าให้ละเอียด"),
    "fil": ("magpadala ng larawan", "litrato mo", "numero ng pasaporte", "pangalan mo"),
    "id": ("kirim foto", "kirimkan foto", "fotomu", "nomor paspor", "namamu", "nama kamu", "nama lengkap"),
    "ja-x-easy": ("しゃしんを おく", "なまえを おし", "あなたの なまえ", "じゅうしょを おし", "くわしく おし"),
    "km": ("ផ្ញើរូបថត", "ថតរូបមក", "លេខលិខិតឆ្លងដែន", "ឈ្មោះរបស់អ្នក", "អាសយដ្ឋានរបស់អ្នក", "រៀបរាប់លម្អិត"),
    "lo": ("ສົ່ງຮູບຖ່າຍ", "ຖ່າຍຮູບມາ", "ເລກໜັງສືຜ່ານແດນ", "ຊື່ຂອງເຈົ້າ", "ຊື່ແທ້", "ທີ່ຢູ່ຂອງເຈົ້າ", "ເລົ່າໃຫ້ລະອຽດ"),
    "my": ("ဓာတ်ပုံ ပို့", "ဓာတ်ပုံပို့", "ပတ်စပို့နံပါတ်", "နာမည် ပြော", "နာမည် ဘယ်လို", "လိပ်စာ ပြော", "အသေးစိတ် ပြော"),
    "ne": ("फोटो पठाउ", "राहदानी नम्बर", "तपाईंको नाम", "तिम्रो नाम", "पूरा नाम", "तपाईंको ठेगाना", "विस्तारमा भन"),
    "vi": ("gửi ảnh", "gửi hình chụp", "chụp ảnh", "số hộ chiếu", "tên của bạn", "địa chỉ của bạn", "kể chi tiết"),
    "zh-Hans": ("发照片", "发图片", "拍照", "护照号", "你的名字", "你叫什么", "姓名", "你的地址", "详细描述", "详细说"),
}  # fmt: skip
"""In every language: a new one says here what nobody is asked for."""
SCORES = {
    "en": ("score", "points", "indicator", "risk level"),
    "ja": ("点数", "指標", "スコア"),
    "th": ("คะแนน", "ตัวชี้วัด"),
}


def questions(language: str) -> list[tuple[str, str]]:
    """Name and words of every text that asks something."""
    asks = {
        f"{flow.name}-{name}"
        for flow in book().flows.values()
        for name, step in flow.steps.items()
        if isinstance(step, Ask | Menu)
    }
    return [(text.name, text.words.casefold()) for text in shown(language) if text.message in asks and not text.part]


def test_the_phone_is_asked_about_before_anything_that_is_kept() -> None:
    steps = book().flows["welcome"].steps.values()
    first = next(step.slot for step in steps if isinstance(step, Ask) and step.slot not in ASIDE)
    assert first == "phone_watched"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_question_wants_a_name_a_document_a_picture_or_details(language: str) -> None:
    found = questions(language)
    assert len(found) > 20
    assert [(name, word) for name, words in found for word in WANTED_BY_NOBODY[language] if word in words] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_shows_an_indicator_a_score_or_an_urgency(language: str) -> None:
    urgencies = [text.words for text in texts(language) if text.message == "desk-urgency"]
    unseen = (*SCORES.get(language, ()), *urgencies, *book().indicators)
    assert len(unseen) > 20
    assert [(text.name, each) for text in shown(language) for each in unseen if each in text.words.casefold()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_end_asks_for_safety_and_says_how_to_come_back_and_what_stays(language: str) -> None:
    goodbye = book().flows["goodbye"].steps
    assert [name for name in ("safe", "choices", "trace", "bye") if name not in goodbye] == []
    assert isinstance(goodbye["safe"], Ask)
    assert {f"goodbye-{name}" for name in goodbye} <= {text.message for text in shown(language)}
