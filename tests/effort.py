"""How much the processor has to do for something."""

from __future__ import annotations

import time
from collections.abc import Callable


def effort(doing: Callable[[], object], tries: int = 3) -> float:
    """Seconds of the processor, the least of the tries: what others left in the process counts in some of them."""
    return min(_once(doing) for _ in range(tries))


def _once(doing: Callable[[], object]) -> float:
    began = time.process_time()
    doing()
    return time.process_time() - began
