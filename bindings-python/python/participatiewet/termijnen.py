"""Termijnen: tot en met wanneer moet iets, en wat te laat kost. Elke dag met haar artikel.

English: terms; until when must something be done, and what too late costs.

>>> from participatiewet import termijnen
>>> termijnen.bezwaartermijn("2026-02-02", ontvangen="2026-03-17").tijdigheid
'te_laat'
"""

from collections.abc import Callable
from typing import Any

from ._participatiewet import Antwoord, Dwangsom, Termijn
from ._participatiewet import termijnen_beslissing_op_bezwaar as beslissing_op_bezwaar
from ._participatiewet import termijnen_beslistermijn as beslistermijn
from ._participatiewet import termijnen_betaaldag as betaaldag
from ._participatiewet import termijnen_bezwaartermijn as bezwaartermijn
from ._participatiewet import termijnen_dwangsom as dwangsom

__all__ = [
    "Dwangsom",
    "Termijn",
    "beslissing_op_bezwaar",
    "beslistermijn",
    "betaaldag",
    "bezwaartermijn",
    "dwangsom",
]

_BEWERKINGEN: dict[str, Callable[..., Antwoord]] = {
    "beslissing_op_bezwaar": beslissing_op_bezwaar,
    "beslistermijn": beslistermijn,
    "betaaldag": betaaldag,
    "bezwaartermijn": bezwaartermijn,
    "dwangsom": dwangsom,
}


def _herhaal(bewerking: str, gegevens: dict[str, Any]) -> Antwoord:
    """Maakt een uitkomst opnieuw (pickle). English: computes an answer again."""
    return _BEWERKINGEN[bewerking](**gegevens)
