"""A small book in three languages, with everything that a translator meets."""

from __future__ import annotations

from pathlib import Path

from bot.language.findings import Report
from bot.translating import exporting, importing, sheet
from bot.translating.content import Content, read_content
from bot.translating.importing import Imported
from tests.language.books import SOUND, folder

FLOW = """\
format: 1
flow: welcome
slots:
  alone: yes_no
  age: [child, adult]
  chats: number
start: hello
steps:
  hello: {say: true, next: alone}
  alone: {ask: alone, next: age}
  age: {ask: age, next: chats}
  chats: {ask: chats, next: told}
  told: {say: true, next: bye}
  bye: {end: true}
"""
ENGLISH = """\
### Everybody may see the first forty characters.

## The beginning
# Warm.
welcome-hello = Hello.
welcome-alone =
    Are you alone now?
    You can skip this.
    .yes-heard = alone | by myself
    .no-heard = not alone

## The rest
welcome-age = How old are you, { $chats }?
    .child = Under 18
    .child-heard = a child
    .adult = 18 or older
welcome-chats = How many are there?
welcome-told = { $age ->
    [child] You have
   *[other] So you have
} { $chats ->
    [one] one chat
   *[other] { $chats } chats
}.
"""
THAI = """\
### ทุกคนเห็นได้

# keep me
welcome-hello = สวัสดี
welcome-alone = อยู่คนเดียวไหม
    .yes = อยู่คนเดียว
    .yes-heard =
        คนเดียว | ตัวคนเดียว
        | ลำพัง
    .no-heard = ไม่คนเดียว
# and me

welcome-age = อายุเท่าไร { $chats }
    .child = ไม่ถึง 18
    .adult = 18 ขึ้นไป
welcome-told = มี { $chats } แชท
"""
POLISH = "welcome-hello = Cześć.\n"
NAMES = {"en": ENGLISH, "th": THAI, "pl": POLISH}


def files(**changed: str) -> dict[str, bytes]:
    """The content folder; a keyword replaces the texts of a language, or `flow`."""
    texts = NAMES | {tag: text for tag, text in changed.items() if tag != "flow"}
    words = {f"translations/{tag}/welcome.ftl": text.encode() for tag, text in texts.items()}
    return folder(SOUND) | {"flows/welcome.yaml": changed.get("flow", FLOW).encode()} | words


def content(files: dict[str, bytes], **reviews: str) -> Content:
    """The folder as the tools read it; a keyword is a language's review.yaml."""
    report = Report()
    read = read_content(
        files, {f"translations/{tag}/review.yaml": text.encode() for tag, text in reviews.items()}, report
    )
    assert not report.errors()
    return read


def rows(content: Content, language: str) -> list[dict[str, str]]:
    return list(exporting.rows(content, content.language(language)))


def filled(content: Content, language: str, words: dict[str, str]) -> bytes:
    """The exported table with these words (by id, or `id [variant]`) in its empty column."""
    table = rows(content, language)
    for row in table:
        name = f"{row['id']} [{row['variant']}]" if row["variant"] else row["id"]
        row["translation"] = words.get(name, "")
    return sheet.write(table)


def brought(content: Content, language: str, table: bytes, *, stale: bool = False) -> tuple[Imported, list[str]]:
    """What import makes of a table, and the errors that it tells."""
    report = Report()
    lines = sheet.read("back.csv", table, report)
    assert lines, [each.message for each in report.findings({})]
    result = importing.take(content, language, lines, report, stale=stale)
    return result, [
        f"{each.line} {each.code} {each.message}" for each in report.findings({}) if each.severity == "error"
    ]


def write(root: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root
