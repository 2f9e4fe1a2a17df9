"""De loonwaarde: wat iemand in een baan presteert, in hele procenten.

English: what somebody produces in a job, in whole percents.

>>> from participatiewet import loonwaarde
>>> taken = [{"tempo": 80, "kwaliteit": 80, "netto_werktijd": 100, "aandeel": 100}]
>>> loonwaarde.bepaal(taken, "2026-07-01").loonwaarde
64
"""

from typing import Any

from ._participatiewet import LoonwaardeUitkomst
from ._participatiewet import loonwaarde_bepaal as bepaal

__all__ = ["LoonwaardeUitkomst", "bepaal"]


def _herhaal(gegevens: dict[str, Any]) -> LoonwaardeUitkomst:
    """Maakt een uitkomst opnieuw (pickle). English: computes an answer again."""
    return bepaal(**gegevens)
