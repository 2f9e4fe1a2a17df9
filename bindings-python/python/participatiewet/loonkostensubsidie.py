"""De loonkostensubsidie (LKS), Participatiewet artikel 10d: de hoogte op één datum, en het verloop van een baan.

English: the wage cost subsidy for one job, on one date and over time.

>>> from participatiewet import loonkostensubsidie
>>> loonkostensubsidie.bereken(peildatum="2026-07-01", forfaitair=True, arbeidsduur=36).bedrag
Decimal('1577.48')
"""

from typing import Any

from ._participatiewet import Betaling, Uitkomst, Verloop, Verloopperiode
from ._participatiewet import loonkostensubsidie_bereken as bereken
from ._participatiewet import loonkostensubsidie_keuzes as keuzes
from ._participatiewet import loonkostensubsidie_verloop as verloop
from .typen import Dienstverband, Keuzebeschrijving, Variant

__all__ = [
    "Betaling",
    "Dienstverband",
    "Keuzebeschrijving",
    "Uitkomst",
    "Variant",
    "Verloop",
    "Verloopperiode",
    "bereken",
    "keuzes",
    "verloop",
]


def _herhaal(gegevens: dict[str, Any]) -> Uitkomst:
    """Maakt een uitkomst opnieuw (pickle). English: computes an answer again."""
    return bereken(**gegevens)


def _herhaal_verloop(gegevens: dict[str, Any]) -> Verloop:
    """Maakt een verloop opnieuw (pickle). English: computes an answer again."""
    return verloop(**gegevens)
