"""What a person says or presses while the script speaks: an answer, a word that works everywhere, a cry for help."""

from __future__ import annotations

import msgspec

from bot.engine import (
    answering,
    asking,
    cards,
    covering,
    crying,
    forgetting,
    handing,
    later,
    live,
    misheard,
    own_words,
    restraint,
    rights,
    signs,
    unanswered,
    walk,
)  # fmt: skip
from bot.engine.detection import notice
from bot.engine.draft import Draft
from bot.engine.model import Cover, Pressed, Said, Value, Word
from bot.engine.normal import normalise
from bot.engine.outgoing import Answer
from bot.engine.questions import (
    FEEDBACK,
    HOURS,
    HOURS_HERE,
    HOURS_WHERE,
    LEAVING,
    MEANT,
    NO_REQUEST,
    PAGE,
    SKIP,
    WORDS,
    Question,
    asks_language,
    courtesy,
    meaning,
    offer,
    offered,
    phrases,
    present,
)
from bot.engine.typed import PLACE, TIME, read_typed
from bot.engine.understanding import Perhaps, Taken
from bot.language.model import Hand
from bot.language.screening import SAID

DOUBLE_TAP_SECONDS = 10
WORDS_KEPT = 20
CHARACTERS_KEPT = 5_000
"""Of all words together: the longest text that a platform lets a person write (`adapters/limits.py`)."""
FORGET = "forget"
"""The one question of the engine's own that is asked while a human speaks as well."""


# ── words ──────────────────────────────────────────────────────────────────────────────────────────────────


def hear(draft: Draft, said: Said) -> None:
    """Typed words, in the order of what they may mean; whatever they are, they get an answer."""
    before, known = crying.just_before(draft), draft.conversation.said
    keep(draft, said)
    cries = crying.heard(draft, said.text, before)
    if handing.is_live(draft):
        _hear_live(draft, said, cries)
        return
    crying.tell_child(draft, known)
    if not draft.conversation.place and draft.conversation.visit == 0:
        _hear_first(draft, said, cries)
    else:
        _hear_script(draft, said, cries)


def keep(draft: Draft, said: Said) -> None:
    """The last words stay for the volunteer who takes over, so that nothing has to be told twice."""
    words = (*draft.conversation.words, Word(said.text[:CHARACTERS_KEPT], said.ref))[-WORDS_KEPT:]
    while sum(len(word.text) for word in words) > CHARACTERS_KEPT:
        words = words[1:]
    draft.set(words=words)


def _hear_live(draft: Draft, said: Said, cries: tuple[str, ...]) -> None:
    kinds = phrases(draft.book.words).kinds(said.text)
    meant = meaning(draft, present(draft), said.text) if draft.conversation.panel == FORGET else None
    if isinstance(meant, Taken):
        choose(draft, meant.name)
        return
    if kinds & {"leave", "forget"}:
        choose(draft, "_leave" if "leave" in kinds else "_forget")
        return
    if asked := kinds & {rights.DATA, rights.PRIVACY}:
        rights.tell(draft, min(asked))
        draft.show((live.leave_button(draft),))
    if cries or not cards.type_in(draft, said.text):
        live.tell_words(draft, cries, said.text)
    if cries or courtesy(draft, said.text) != "thanks":
        unanswered.heard(draft)


def _hear_first(draft: Draft, said: Said, cries: tuple[str, ...]) -> None:
    walk.begin(draft)
    if "human" in phrases(draft.book.words).kinds(said.text):
        human(draft)
    elif cries:
        crying.answer(draft, cries)


def _hear_script(draft: Draft, said: Said, cries: tuple[str, ...]) -> None:
    if signs.read(draft, said.text) and offered(draft.conversation.panel).below != signs.PANEL:
        walk.ask(draft)  # sent once more than it needs: no answer to anything
        return
    if _settles(draft, said, cries):
        return
    question = present(draft)
    meant = None if said.late else meaning(draft, question, said.text)
    story = bool(cries) and _is_story(draft, question, said)
    if cries and not (isinstance(meant, Taken) or story):
        if not _means_everywhere(draft, said.text):
            crying.answer(draft, cries)
        return
    if cries:
        crying.beside(draft, story=story)
    if _answers(draft, question, meant, said) or _means_everywhere(draft, said.text):
        return
    if said.late:
        draft.say("hotline-late")
        walk.ask(draft)
    else:
        _hear_otherwise(draft, question, meant, said.text)


def _settles(draft: Draft, said: Said, cries: tuple[str, ...]) -> bool:
    """Words while an offer stands, which is over with them: a choice of it, or something for the question below.

    After *did you mean* a yes is one to the only answer that was offered; any other yes or no, or a number that does
    not stand there, answers nothing, and the question is asked again.
    """
    stood = offered(draft.conversation.panel)
    if not stood.how:
        return False
    meant = None if said.late else meaning(draft, present(draft), said.text)
    plain = {"yes", "no"} & phrases(draft.book.words).kinds(said.text)
    if stood.how == MEANT and len(stood.names) == 1 and "yes" in plain and not isinstance(meant, Taken):
        meant = Taken(stood.names[0])
    draft.set(panel=stood.below)
    if isinstance(meant, Taken):
        if cries:
            crying.beside(draft, story=False)
        choose(draft, meant.name)
    elif stood.how == MEANT and (plain or (normalise(said.text).isdecimal() and not present(draft).kind)):
        walk.ask(draft)
    else:
        return False
    return True


def _answers(draft: Draft, question: Question, meant: Taken | Perhaps | None, said: Said) -> bool:
    """Whether the words answer the present question: exactly, or by being what it asks for."""
    match meant:
        case Taken(name):
            choose(draft, name)
            return True
        case _ if draft.conversation.panel == signs.PANEL and not said.late and not _is_global(draft, said.text):
            signs.choose(draft, said.text)
            return True
        case _ if question.kind == TIME and not said.late and not _is_global(draft, said.text):
            return later.type_in(draft, said.text)
        case _ if question.kind and not said.late and not _is_global(draft, said.text):
            return own_words.take(draft, question, said.text)
    return False


def _is_story(draft: Draft, question: Question, said: Said) -> bool:
    """Whether the words are the answer, whatever else they say."""
    if not question.kind or said.late or _is_global(draft, said.text):
        return False
    return isinstance(read_typed(draft, question.kind, said.text), Value)


def _is_global(draft: Draft, text: str) -> bool:
    return bool(phrases(draft.book.words).kinds(text) - NO_REQUEST)


def _means_everywhere(draft: Draft, text: str) -> bool:
    """A word that works at every step, in whatever language it is written; the present language's meaning first."""
    found = phrases(draft.book.words).exact(text)
    own = [kind for kind, language in found if language == draft.language]
    for kind in (*own, *(kind for kind, _ in found)):
        if kind == SKIP and any(answer.name == SKIP for answer in present(draft).answers):
            choose(draft, SKIP)
            return True
        if kind not in (*NO_REQUEST, SKIP, "negations", *SAID):
            choose(draft, kind if kind.startswith("_") else f"_{kind}")
            return True
    return False


def _hear_otherwise(draft: Draft, question: Question, meant: Taken | Perhaps | None, text: str) -> None:
    """Neither an answer nor a word that we know: offer what it may be, never guess."""
    if walk.asks_nothing(draft):
        walk.again(draft)
        return
    other = notice(text, draft.language, draft.languages)
    match meant:
        case _ if "who" in phrases(draft.book.words).kinds(text):
            draft.say("hotline-who")
            walk.ask(draft)
        case None if not (other or question.kind) and misheard.meets_again(draft, text):
            pass
        case _ if (kind := courtesy(draft, text)) and not misheard.reads_on(draft, text):
            misheard.answer_courtesy(draft, kind)
        case Perhaps(names):
            offer(draft, MEANT, *names)
            walk.ask(draft)
        case _ if other and other != draft.conversation.offered_language:
            misheard.offer_language(draft, other)
        case _ if misheard.reads_on(draft, text):
            misheard.thank(draft, text)
            _speak(draft, draft.language)
        case _ if question.kind not in ("", TIME) and draft.conversation.asked_twice and text.strip():
            own_words.keep(draft, question.kind, text)
        case _ if draft.conversation.handoff and not question.kind:
            draft.say("hotline-kept")
            draft.show(question.answers)
        case _:
            misheard.ask_once_more(draft, question, text)


# ── a human ───────────────────────────────────────────────────────────────────────────────────────────────────────


def human(draft: Draft, tier: int = 0) -> None:
    """*A human*, from wherever: asked for at once, and the script stays where it is. `tier`: who is asked first."""
    if handing.is_live(draft):
        covering.walk_on(draft)
        return
    if restraint.answer_fixedly(draft):
        return
    if handing.call_human(draft, handing.ANY_QUEUE, tier=tier):
        draft.say(asking.words(draft))
    else:
        handing.tell_nobody(draft)
    if isinstance(draft.step, Hand) or not draft.conversation.place:
        draft.set(panel="")
        draft.show(present(draft).answers)
    else:
        walk.again(draft)


def slow(draft: Draft) -> None:
    """They write more than one minute holds: all of it is kept, and they hear so once. In quiet and hidden: nothing."""
    if draft.conversation.cover is not Cover.NONE or not draft.conversation.visit:
        return
    draft.say("hotline-slow")
    draft.show((live.leave_button(draft),) if handing.is_live(draft) else present(draft).answers)


# ── answers ────────────────────────────────────────────────────────────────────────────────────────────────


def human_button(draft: Draft) -> Answer:
    """*A human*, where no question stands."""
    return Answer("_human", draft.label(WORDS, "human"))


def press(draft: Draft, pressed: Pressed) -> None:
    """A button. *A human*, danger and *leave quietly* hold at any age; others as the answer of the present visit."""
    left, visit = draft.conversation.left, draft.conversation.visit
    if pressed.answer in ("_human", "_danger", "_leave"):
        choose(draft, pressed.answer)
    elif pressed.answer.startswith(cards.PRESSED) and handing.is_live(draft):
        if cards.press(draft, pressed.answer, live.leave_button(draft)):
            unanswered.heard(draft)
        else:
            covering.walk_on(draft)
    elif handing.is_live(draft) and not (draft.conversation.panel == FORGET and pressed.visit == visit):
        covering.walk_on(draft)
    elif pressed.late:
        draft.say("hotline-late")
        walk.ask(draft)
    elif pressed.visit == visit:
        choose(draft, pressed.answer)
    elif left and pressed.visit == left.visit and (draft.now - left.at).total_seconds() <= DOUBLE_TAP_SECONDS:
        _press_again(draft, pressed.answer, left.answer)
    else:
        walk.ask(draft)


def _press_again(draft: Draft, answer: str, before: str) -> None:
    """The question just left: the same answer is a double tap, another one a correction."""
    if answer == before:
        return
    effects, parts = list(draft.effects), list(draft.parts)
    if walk.back(draft):
        draft.effects[:], draft.parts[:] = effects, parts
        choose(draft, answer)


def choose(draft: Draft, name: str) -> None:
    """An answer of the present question, or one of the engine's own; a name of neither shows the question again."""
    draft.set(panel=offered(draft.conversation.panel).below)
    if name.startswith("_"):
        _choose_own(draft, name)
        return
    if draft.conversation.panel:
        _choose_in_panel(draft, draft.conversation.panel, name)
        return
    answering.answer(draft, name)


def _choose_in_panel(draft: Draft, panel: str, name: str) -> None:
    if panel in ("language", "languages") and name in draft.languages:
        _speak(draft, name)
    elif panel == "country" and name in draft.book.emergency:
        draft.set_slot("country", Value(name))
        draft.set(panel="")
        crying.call_someone(draft)
    elif panel == PLACE and (name in draft.book.emergency or name == SKIP):
        own_words.place_in(draft, name)
    elif panel == HOURS_WHERE:
        later.choose_country(draft, name)
    elif panel in (HOURS, HOURS_HERE):
        later.choose(draft, name)
    else:
        walk.ask(draft)


def _choose_own(draft: Draft, name: str) -> None:
    match name:
        case "_human":
            human(draft)
        case "_known":
            human(draft, asking.KNOWN)
        case "_leave":
            covering.leave(draft)
        case "_menu" | "_language" | "_forget" | "_own_sign":
            walk.open_panel(draft, name.removeprefix("_"))
        case "_hours":
            later.ask(draft)
        case "_no_sign":
            signs.drop(draft)
        case "_leaving":
            walk.look_in(draft, LEAVING)
        case "_feedback":
            walk.look_in(draft, FEEDBACK)
        case "_more_languages":
            walk.open_panel(draft, "languages")
        case "_back":
            if draft.conversation.panel or not walk.back(draft):
                walk.again(draft)
        case "_afresh":
            rights.afresh(draft)
        case "_again":
            walk.begin(draft)
        case "_data" | "_privacy":
            rights.tell(draft, name.removeprefix("_"))
            walk.again(draft)
        case "_forget_yes":
            forgetting.forget(draft)
        case "_danger":
            crying.press(draft)
        case "_call":
            crying.call_someone(draft)
        case "_not_now":
            _not_now(draft)
        case "_go_on":
            _go_on(draft)
        case _ if name.startswith("_lang_") and name.removeprefix("_lang_") in draft.languages:
            _speak(draft, name.removeprefix("_lang_"))
        case _ if name.startswith(PAGE):
            answering.turn_page(draft, name.removeprefix(PAGE))
        case _:
            covering.walk_on(draft)


def _speak(draft: Draft, language: str) -> None:
    """In this language from now on; where that is what the script asks, it is answered."""
    draft.set(language=language, panel="")
    if asks_language(draft):
        choose(draft, language)
    else:
        walk.again(draft)


def _go_on(draft: Draft) -> None:
    """Not to wait for a human any longer; the offer stays open."""
    if not walk.leave_human(draft, "nobody"):
        walk.again(draft)


def _not_now(draft: Draft) -> None:
    handoff = draft.conversation.handoff
    if handoff and handoff.holder is None:
        draft.set(handoff=msgspec.structs.replace(handoff, not_now=True))
    draft.say("hotline-not_now")
    walk.again(draft)
