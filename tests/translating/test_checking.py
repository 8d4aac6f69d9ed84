"""What is said of a language's texts, and where."""

from __future__ import annotations

import pytest

from bot.language.findings import Finding, Report
from bot.language.loading import load
from bot.translating.checking import check
from bot.translating.content import read_content
from bot.translating.files import load_reviews
from bot.translating.release import unreviewed
from tests.translating.books import ENGLISH, FLOW, POLISH, THAI, content, files

NEGATIONS = {"translations/th/phrases.ftl": "phrases-negations = ไม่ | ไม่ใช่\n".encode()}


def found(language: str, folder: dict[str, bytes] | None = None, **changed: str) -> list[Finding]:
    report = Report()
    return list(check(read_content(folder or files(**changed), {}, report), report, language))


def told(code: str, language: str = "th", folder: dict[str, bytes] | None = None, **changed: str) -> list[str]:
    return [
        f"{each.path.removeprefix('translations/')}:{each.line}:{each.column} {each.message}"
        for each in found(language, folder, **changed)
        if each.code == code
    ]


def test_what_ships_has_nothing_to_be_said_of() -> None:
    report = Report()
    assert check(read_content(load(None), load_reviews(None), report), report) == ()


def test_the_source_itself_is_checked_too() -> None:
    assert [each.code for each in found("en")] == []
    double = ENGLISH.replace("not alone", "not alone | by myself")
    assert told("TM730", "en", en=double) == [
        "en/welcome.ftl:10:29 In “welcome-alone”, “by myself” means “yes” as well."
    ]


# ── missing ────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_missing_text_is_told_beside_its_neighbour_with_what_to_write() -> None:
    (finding,) = (each for each in found("th") if each.code == "TM711" and "welcome" in each.message)
    assert (finding.path, finding.line, finding.severity) == ("translations/th/welcome.ftl", 13, "warning")
    assert finding.message == "“welcome-chats” is missing: people see it in English."
    assert finding.help == "Write behind welcome-age:\nwelcome-chats = …"


def test_a_text_without_a_neighbour_belongs_into_the_file_of_the_source_s_name() -> None:
    helps = {each.message.split("”")[0][1:]: each for each in found("th") if each.code == "TM711"}
    finding = helps["hotline-service"]
    assert (finding.path, finding.line) == ("translations/th/hotline.ftl", 1)
    assert finding.help == "Write in translations/th/hotline.ftl:\nhotline-service =\n    .police = …"


def test_labels_texts_and_typed_forms_are_told_one_by_one() -> None:
    poor = THAI.replace("    .adult = 18 ขึ้นไป\n", "").replace(
        "welcome-told = มี { $chats } แชท\n", "welcome-told =\n    .x = y\n"
    )
    assert told("TM712", th=poor) == [
        "th/welcome.ftl:13:1 “welcome-age” lacks “.adult”: people see it in English.",
        "th/welcome.ftl:15:1 “welcome-told” lacks “its text”: people see it in English.",
    ]
    assert told("TM713", th=THAI.replace("    .no-heard = ไม่คนเดียว\n", ""))[0] == (
        "th/welcome.ftl:5:1 Nothing can be typed for “no” of “welcome-alone” but the button itself."
    )


def test_what_a_language_is_lent_is_not_missing_but_can_t_be_typed() -> None:
    folder = files() | {
        "translations/ja/welcome.ftl": "welcome-alone = ？\n    .yes-heard = はい\n    .no-heard = ない\n".encode(),
        "translations/ja-x-easy/welcome.ftl": "welcome-hello = やあ\n".encode(),
    }
    missing = told("TM711", "ja-x-easy", folder)
    assert not [each for each in missing if "alone" in each or "hello" in each]
    assert [each for each in missing if "age" in each]
    assert len([each for each in told("TM713", "ja-x-easy", folder) if "“welcome-alone”" in each]) == 2


def test_a_text_with_a_fault_is_wrong_and_not_missing() -> None:
    broken = THAI.replace("welcome-hello = สวัสดี", "welcome-hello = { สวัสดี")
    codes = [(each.code, each.line) for each in found("th", th=broken) if "hello" in each.source_line or each.line == 4]
    assert codes == [("TM401", 4)]


def test_nobody_reads_a_message_of_no_flow() -> None:
    assert told("TM714", th=THAI + "hotline-helo = x\n") == [
        "th/welcome.ftl:17:1 Nobody ever reads “hotline-helo”: the source has no such message."
    ]
    assert told("TM714", "en", en=ENGLISH + "welcom-x = y\nwelcome-z = { welcom-x }\nother-x = y\n") == [
        "en/welcome.ftl:27:1 Nobody ever reads “other-x”: there is no flow “other”."
    ]


def test_terms_that_are_missing_and_that_nobody_uses() -> None:
    english = ENGLISH.replace("Hello.", "Hello, this is { -name }.") + "-name = Tomoshibi\n"
    assert told("TM715", en=english) == ["th/:1:1 The term “-name” is missing: no text of this language can use it."]
    thai = THAI + "-name = โคม { -other }\n-other = x\n"
    assert told("TM716", en=english, th=thai) == ["th/welcome.ftl:17:2 No text uses the term “-name”."]


# ── numbers ────────────────────────────────────────────────────────────────────────────────────────────────


def chats(*forms: str) -> str:
    variants = "".join(f"    {form} Masz {'{'} $chats {'}'}.\n".replace("{ $", "{ $") for form in forms)
    return POLISH + "welcome-told = { $chats ->\n" + variants + "}\n"


@pytest.mark.parametrize(
    ("language", "forms", "wrong"),
    [
        ("pl", ("[one]", "[few]", "[many]", "*[other]"), []),
        ("pl", ("[one]", "*[other]"), ["few", "many"]),
        ("pl", ("*[other]",), ["one", "few", "many"]),
        ("pl", ("[one]", "[two]", "[few]", "[many]", "*[other]"), ["two"]),
        ("th", ("*[other]",), []),
        ("th", ("[one]", "*[other]"), ["one"]),
        ("th", ("[1]", "*[other]"), []),
        ("fr", ("[one]", "*[other]"), []),
        ("en", ("[one]", "*[other]"), []),
    ],
)
def test_a_choice_by_number_has_the_forms_of_the_language(
    language: str, forms: tuple[str, ...], wrong: list[str]
) -> None:
    findings = found(language, files() | {f"translations/{language}/welcome.ftl": chats(*forms).encode()})
    numbers = [each for each in findings if each.code in ("TM717", "TM718") and "welcome" in each.path]
    assert [each.message.split("“")[1].split("”")[0] for each in numbers] == wrong
    assert {(each.line, each.column) for each in numbers} <= {(2, 18)}


# ── other languages ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("thai", "code"),
    [
        ("How many are there?", "TM719"),
        ("How many of them are here now?", "TM721"),
        ("こんにちは、ひさしぶりですね", "TM721"),
        ("มีกี่แชท Привет", "TM720"),
        ("มีกี่แชทใน LINE", ""),
        ("OK Menu", ""),
        ("ดู https://example.org/How-many-are-there-in-here", ""),
    ],
)
def test_other_languages_and_letters_are_told_where_it_is_certain(thai: str, code: str) -> None:
    folder = files(th=THAI + f"welcome-chats = {thai}\n") | {
        "translations/ja/welcome.ftl": "welcome-hello = やあ\n".encode()
    }
    assert [each.code for each in found("th", folder) if each.code in ("TM719", "TM720", "TM721")] == [code] * bool(
        code
    )


def test_a_word_or_two_may_be_the_same_in_both() -> None:
    assert told("TM719", th=THAI.replace("สวัสดี", "Hello.")) == []


def test_a_letter_of_another_script_is_pointed_at() -> None:
    assert told("TM720", th=THAI.replace("สวัสดี", "สวัสดี Привет")) == [
        "th/welcome.ftl:4:24 “Привет” is no letter of Thai."
    ]


def test_latin_languages_are_told_apart_by_their_words() -> None:
    long = "Nobody will be angry with you if you do not want to answer this."
    folder = files(pl=POLISH + f"welcome-chats = {long}\n")
    assert told("TM721", "pl", folder) == ["pl/welcome.ftl:2:1 “welcome-chats” seems to be in English."]
    polish = "Nikt nie będzie na ciebie zły, jeśli nie chcesz na to odpowiedzieć."
    assert told("TM721", "pl", files(pl=POLISH + f"welcome-chats = {polish}\n")) == []


# ── what people type ───────────────────────────────────────────────────────────────────────────────────────


def typed(yes: str, no: str, code: str) -> list[str]:
    thai = THAI.replace("ไม่คนเดียว", no).replace("คนเดียว | ตัวคนเดียว", yes)
    return told(code, folder=files(th=thai) | NEGATIONS)


def test_the_same_words_for_two_answers_are_pointed_at() -> None:
    assert typed("คนเดียว", "มีคน | คน เดียว | คนเดียว", "TM730") == [
        "th/welcome.ftl:10:35 In “welcome-alone”, “คนเดียว” means “yes” as well."
    ]


def test_words_that_another_button_says() -> None:
    assert typed("คนเดียว", "อยู่คนเดียว", "TM731") == [
        "th/welcome.ftl:10:17 “อยู่คนเดียว” is what the button “yes” says in “welcome-alone”."
    ]


def test_a_phrase_and_its_opposite_in_one_answer() -> None:
    assert typed("คนเดียว | ไม่คนเดียว", "มีคน", "TM732") == [
        "th/welcome.ftl:8:19 “ไม่คนเดียว” and its opposite “คนเดียว” are the same answer."
    ]
    assert typed("คนเดียว", "ไม่คนเดียว", "TM732") == []


def test_what_ends_a_negation_that_began_before_has_no_opposite() -> None:
    folder = files(th=THAI.replace("อยู่คนเดียว |", "មិនបាន | មិនបានទេ |")) | {
        "translations/th/phrases.ftl": "phrases-negations = មិន | ទេ\n".encode()
    }
    assert told("TM732", folder=folder) == []


def test_what_only_says_that_it_is_not_another_answer_where_danger_is_read_off_it() -> None:
    flow = FLOW.replace("[child, adult]", "[child, teen, adult]")
    thai = THAI.replace("    .adult", "    .teen = วัยรุ่น\n    .teen-heard = ไม่ใช่ผู้ใหญ่\n    .adult").replace(
        "18 ขึ้นไป", "ผู้ใหญ่"
    )
    urgency = b"format: 1\nurgency:\n  high:\n    - {age: child}\n"
    english = ENGLISH.replace("    .adult", "    .teen = Teen\n    .adult")
    folder = files(flow=flow, th=thai, en=english) | NEGATIONS
    assert told("TM732", folder=folder) == []
    judged = told("TM732", folder=folder | {"flows/urgency.yaml": urgency})
    assert judged == ["th/welcome.ftl:16:19 “ไม่ใช่ผู้ใหญ่” only says that it is not “adult”."]


def test_words_of_which_nothing_is_left() -> None:
    assert typed("คนเดียว | …", "มีคน", "TM733") == ["th/welcome.ftl:8:19 Nothing of “…” can be heard."]


@pytest.mark.parametrize("text", ["I can't leave", "I can not leave", "I cannot leave"])
def test_english_melts_its_negation_into_the_verb(text: str) -> None:
    english = ENGLISH.replace("alone | by myself", f"I can leave | {text}")
    folder = files(en=english) | {"translations/en/phrases.ftl": b"phrases-negations = not | can't | cannot\n"}
    assert len(told("TM732", "en", folder)) == 1


# ── a release ──────────────────────────────────────────────────────────────────────────────────────────────


def test_a_release_hears_what_nobody_has_read_and_what_is_stale() -> None:
    stale = "format: 1\nmessages:\n  welcome-hello: {source: bbbbbbbb}\n"
    findings = unreviewed(content(files(), th=stale), ["th"], Report())
    assert [(each.path, each.code, each.message) for each in findings] == [
        (
            "translations/th/review.yaml",
            "TM701",
            "3 of 8 texts were read by nobody: welcome-alone, welcome-age, welcome-told",
        ),
        ("translations/th/review.yaml", "TM702", "1 of 8 texts are stale: the source was changed since: welcome-hello"),
    ]
    assert {each.path for each in unreviewed(content(files()), [], Report())} == {
        f"translations/{tag}/review.yaml" for tag in ("en", "pl", "th")
    }
