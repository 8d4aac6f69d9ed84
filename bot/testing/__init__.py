"""Public fakes at the seams: stand-ins for the platforms that misbehave on demand, and a clock that one can turn.

They are shipped with the product, so that whoever writes flows or a platform can test with them. Nothing here is
loaded by a running hotline.
"""

from bot.testing.line import FakeLine
from bot.testing.platform import Arrived, Fault
from bot.testing.telegram import FakeTelegram
from bot.testing.translator import FakeTranslator
from bot.testing.webhooks import LineWebhooks, TelegramWebhooks
from bot.testing.world import FakeWorld

__all__ = [
    "Arrived", "FakeLine", "FakeTelegram", "FakeTranslator", "FakeWorld", "Fault", "LineWebhooks", "TelegramWebhooks",
]  # fmt: skip
