"""Bij welke doelgroepen iemand op een dag hoort, met de redenen, en welke vragen dan nog openstaan.

English: to which groups somebody belongs on a day, with the reasons, and which questions are still open.

>>> from participatiewet import doelgroepen
>>> feiten = {"geboortedatum": "1980-05-01", "algemene_bijstand": True, "volledig": ["uitkeringen"]}
>>> doelgroepen.bepaal(feiten, "2026-07-01")["DG-01"].redenen[0].tekst
'De persoon ontvangt algemene bijstand.'
"""

from typing import Any

from ._participatiewet import Doelgroepen
from ._participatiewet import doelgroepen_bepaal as bepaal
from ._participatiewet import doelgroepen_feiten as feiten
from ._participatiewet import doelgroepen_kolommen as kolommen
from .oordeel import Besluit, FeitNodig, Oordeel, Reden
from .typen import Feitbeschrijving

__all__ = ["Besluit", "Doelgroepen", "FeitNodig", "Feitbeschrijving", "Oordeel", "Reden", "bepaal", "feiten", "kolommen"]


def _herhaal(gegevens: dict[str, Any]) -> Doelgroepen:
    """Maakt een antwoord opnieuw (pickle). English: asks again."""
    return bepaal(**gegevens)
