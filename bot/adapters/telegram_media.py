"""Pictures, sounds and points on the map for Telegram. A file is uploaded once; then its id there is enough.

Facts: https://core.telegram.org/bots/api#sending-files (a file's id works for every chat of the same bot).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

import msgspec

from bot.adapters.bare import without_metadata
from bot.adapters.calls import Passing
from bot.adapters.contract import Shelf
from bot.adapters.reading import loads
from bot.adapters.transport import Answered, Wire, Written
from bot.engine.attachment import Attachment

MEDIA = b'{"method":'
"""How the bodies of such calls begin, and no others."""
METHODS = {"picture": "sendPhoto", "audio": "sendVoice", "voice": "sendVoice", "map": "sendLocation"}
FIELDS = {"sendPhoto": "photo", "sendVoice": "voice"}
NAMES = {"sendPhoto": "picture", "sendVoice": "voice.m4a"}
"""What a phone calls the file that it saves: nothing."""
ANSWERED_AS = ("photo", "voice", "audio", "document")
"""Telegram decides by the content what it makes of a file."""
WRONG_ID = "file identifier"
"""In a 400 to an id that is of another bot, or forgotten."""

_ENCODE = msgspec.json.Encoder().encode
_DECODE = msgspec.json.Decoder(dict[str, Any]).decode


def media_body(attachment: Attachment, more: Mapping[str, Any]) -> bytes:
    """What a delivery row holds of it: never the file itself."""
    method = METHODS[attachment.kind]
    if attachment.kind == "map":
        return _ENCODE({"method": method, "latitude": attachment.latitude, "longitude": attachment.longitude, **more})
    lasting = {"duration": max(1, round(attachment.seconds))} if attachment.kind == "audio" else {}
    return _ENCODE({"method": method, "hash": attachment.hash, "caption": attachment.alt, **lasting, **more})


class Uploads:
    """Sends such calls, and remembers which file is known to Telegram by which id."""

    def __init__(self, wire: Wire, shelf: Shelf) -> None:
        self._wire = wire
        self._shelf = shelf
        self._ids: dict[str, str] = {}

    async def send(self, chat_id: bytes, body: bytes) -> Written:
        """One call. A file that is not there any more is replaced by its description."""
        fields = _DECODE(body)
        method, hash_ = fields.pop("method"), fields.pop("hash", "")
        if not hash_:
            return await self._call(method, chat_id, fields)
        if known := self._ids.get(hash_):
            answered = await self._call(method, chat_id, {FIELDS[method]: known, **fields})
            if not _is_forgotten(answered):
                return answered
            del self._ids[hash_]
        content = self._shelf(hash_)
        if content is None:
            markup = {"reply_markup": fields["reply_markup"]} if "reply_markup" in fields else {}
            return await self._call("sendMessage", chat_id, {"text": fields["caption"], **markup})
        return await self._upload(method, chat_id, hash_, content, fields)

    async def pass_on(self, what: Passing, content: bytes | None, chat_id: bytes, thread: bytes) -> Written:
        """What a person sent, by the id that it has here, or its content; neither is remembered."""
        method = METHODS[what.file.kind]
        fields = {"caption": what.words, "protect_content": True}
        if content is None:
            body = b'{"chat_id":' + chat_id + b"," + thread + _ENCODE({FIELDS[method]: what.file.ref, **fields})[1:]
            return await self._wire.call(method, body)
        bare = without_metadata(content)
        topic: dict[str, Any] = _DECODE(b"{" + thread.rstrip(b",") + b"}")
        return await self._post(method, chat_id, sha256(bare).hexdigest(), bare, topic | fields)

    async def _call(self, method: str, chat_id: bytes, fields: Mapping[str, Any]) -> Written:
        return await self._wire.call(method, b'{"chat_id":' + chat_id + b"," + _ENCODE(fields)[1:])

    async def _upload(
        self, method: str, chat_id: bytes, hash_: str, content: bytes, fields: Mapping[str, Any]
    ) -> Written:
        answered = await self._post(method, chat_id, hash_, content, fields)
        if isinstance(answered, Answered) and answered.status == 200 and (known := _id_of(answered.body)):
            self._ids[hash_] = known
        return answered

    async def _post(
        self, method: str, chat_id: bytes, hash_: str, content: bytes, fields: Mapping[str, Any]
    ) -> Written:
        body = b"".join(_form(hash_, method, content, {"chat_id": chat_id.decode().strip('"'), **fields}))
        return await self._wire.call(method, body, kind=f"multipart/form-data; boundary={hash_}")


def _form(boundary: str, method: str, content: bytes, fields: Mapping[str, Any]) -> Iterator[bytes]:
    """A form as in RFC 7578. The boundary is the hash of the content, so the content can't hold it."""
    for name, value in fields.items():
        text = value if isinstance(value, str) else _ENCODE(value).decode()
        yield f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n'.encode()
    yield (
        f'--{boundary}\r\nContent-Disposition: form-data; name="{FIELDS[method]}"; filename="{NAMES[method]}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    ).encode()
    yield content
    yield f"\r\n--{boundary}--\r\n".encode()


def _is_forgotten(answered: object) -> bool:
    if not isinstance(answered, Answered) or answered.status != 400:
        return False
    answer = loads(answered.body)
    return WRONG_ID in str(answer.get("description", "")).lower() if isinstance(answer, dict) else False


def _id_of(body: bytes) -> str:
    """The id of the file in the message that was sent; of a picture's sizes the last is the whole one."""
    match loads(body):
        case {"result": dict(result)}:
            for name in ANSWERED_AS:
                found = result.get(name)
                found = found[-1] if isinstance(found, list) and found else found
                if isinstance(found, dict) and isinstance(found.get("file_id"), str):
                    return str(found["file_id"])
    return ""
