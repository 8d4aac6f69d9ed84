"""Public holidays of countries, as the `holidays` library knows them."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

CODE = re.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?")


@lru_cache(maxsize=256)
def public_holidays(country: str, year: int) -> tuple[tuple[date, str], ...]:
    """Each day with its name, in order. `country` as ISO 3166-1 (`JP`) or 3166-2 (`US-CA`). Raises KeyError."""
    import holidays

    if not CODE.fullmatch(country):
        raise KeyError(country)
    of, _, part = country.partition("-")
    try:
        found = holidays.country_holidays(of, subdiv=part or None, years=year, language="en_US")
    except NotImplementedError:
        raise KeyError(country) from None
    return tuple(sorted(found.items()))


def is_known(country: str) -> bool:
    """Whether there is a list of this country's holidays."""
    try:
        public_holidays(country, 2026)
    except KeyError:
        return False
    return True
