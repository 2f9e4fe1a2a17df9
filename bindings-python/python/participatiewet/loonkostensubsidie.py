"""De hoogte van de loonkostensubsidie (LKS), Participatiewet artikel 10d, voor één baan op één datum.

English: the height of the wage cost subsidy for one job on one date.

>>> from participatiewet import loonkostensubsidie
>>> loonkostensubsidie.bereken(peildatum="2026-07-01", forfaitair=True, arbeidsduur=36).bedrag
Decimal('1577.48')
"""

from typing import Any

from ._participatiewet import Uitkomst
from ._participatiewet import loonkostensubsidie_bereken as bereken
from ._participatiewet import loonkostensubsidie_keuzes as keuzes
from .typen import Keuzebeschrijving, Variant

__all__ = ["Keuzebeschrijving", "Uitkomst", "Variant", "bereken", "keuzes"]


def _herhaal(gegevens: dict[str, Any]) -> Uitkomst:
    """Maakt een uitkomst opnieuw (pickle). English: computes an answer again."""
    return bereken(**gegevens)
