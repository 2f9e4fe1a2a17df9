"""Beschut werk (Participatiewet artikel 10b): voor wie, wat UWV adviseert en wat het college nu moet.

English: sheltered work: for whom, what UWV advises, and what the college must do now.

>>> from participatiewet import beschut_werk
>>> beschut_werk.beoordeel({"algemene_bijstand": True}, "2026-07-01").oordeel.uitkomst
'feiten_nodig'
"""

from typing import Any

from ._participatiewet import BeschutWerk
from ._participatiewet import beschut_werk_beoordeel as beoordeel

__all__ = ["BeschutWerk", "beoordeel"]


def _herhaal(gegevens: dict[str, Any]) -> BeschutWerk:
    """Maakt een antwoord opnieuw (pickle). English: asks again."""
    return beoordeel(**gegevens)
