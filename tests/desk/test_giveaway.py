"""What is worth ten seconds to think before it goes out."""

from __future__ import annotations

import pytest

from bot.desk.giveaway import found
from tests.effort import effort


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("call me on 090-1234-5678", "number"),
        ("โทร ๐๘๑ ๒๓๔ ๕๖๗๘ นะ", "number"),
        ("電話は０３（１２３４）５６７８です", "number"),
        ("+84 912 345 678", "number"),
        ("look at www.example.org", "link"),
        ("https://example.org/x", "link"),
        ("it is on shelter-tokyo.jp", "link"),
        ("write to mika@example.org", "link"),
        ("my account is @mika_77", "link"),
        ("we are at 12 Sakura Street", "address"),
        ("Building 3, second door", "address"),
        ("東京都新宿区西新宿2-8-1", "address"),
        ("渋谷3丁目です", "address"),
        ("อยู่ซอยสุขุมวิท 22", "address"),
        ("số nhà 15 đường Láng", "address"),
        ("Jalan Sudirman no 4", "address"),
        ("北京路 12", "address"),
        ("I am Mika", "name"),
        ("hanako です", "name"),
        ("สมชายอยู่ตรงนี้", "name"),
        ("田中です", "name"),
    ],
)
def test_a_number_a_link_an_address_or_the_own_name_is_found(text: str, what: str) -> None:
    assert found(text, "Mika Hanako สมชาย 田中") == what


@pytest.mark.parametrize(
    "text",
    [
        "I am with you. Are you safe now?",
        "call 110 or 119",
        "you can write again at 9:30, or on 2026-11-26",
        "since 24/04/2024?",
        "3000 yen for 12 hours, 6 days",
        "ตอนนี้ปลอดภัยไหม",
        "いま安全ですか？ 2時間だけ待ってください",
        "bạn có an toàn không?",
        "mikado and hanakos",
        "",
    ],
)
def test_what_people_say_all_the_time_is_let_through(text: str) -> None:
    assert found(text, "Mika Hanako สมชาย 田中") is None


@pytest.mark.parametrize("part", ["a", "a-", "1-a", "+1", "路", "市東", "1番 ", "a.", "1 word ", "@ a", " ", "street "])
def test_whatever_a_volunteer_pastes_holds_nobody_up(part: str) -> None:
    text = (part * 10_000)[:10_000]
    assert effort(lambda: found(text, "Mika"), tries=1) < 0.25
