"""What the pages show, and who hears of what."""

from __future__ import annotations

from bot.console.board import NEWEST, Board, Button, Message, News


def test_a_page_hears_of_its_own_chats_only() -> None:
    board = Board()
    with board.watched("phone", "volunteer") as news:
        board.show("another phone", Message("bot", "no"))
        board.show("phone", Message("bot", "yes"))
        board.think("volunteer", {"speaks": "nobody"})
        assert news.get_nowait() == News("phone", Message("bot", "yes"))
        assert news.get_nowait() == News("volunteer", {"speaks": "nobody"})
        assert news.empty()


def test_a_page_that_was_closed_hears_nothing_more() -> None:
    board = Board()
    with board.watched("phone") as news:
        pass
    board.show("phone", Message("bot", "hello"))
    assert news.empty()


def test_every_page_is_let_go_once_when_the_playground_closes() -> None:
    board = Board()
    with board.watched("phone", "volunteer") as news:
        board.close()
        assert news.get_nowait() is None
        assert news.empty()


def test_the_label_of_a_press_is_found_by_its_token() -> None:
    board = Board()
    board.show("phone", Message("bot", "Well?", buttons=(Button("Yes", "1.yes.x"), Button("No", "1.no.x"))))
    assert board.label("phone", "1.no.x") == "No"
    assert board.label("phone", "forged") == ""
    assert board.label("another phone", "1.no.x") == ""


def test_a_chat_keeps_its_newest_messages() -> None:
    board = Board()
    for number in range(NEWEST + 1):
        board.show("phone", Message("me", str(number)))
    shown = board.shown("phone")
    assert (len(shown), shown[0].text, shown[-1].text) == (NEWEST, "1", str(NEWEST))
