"""De soorten invoer, en de vormen van de dicts die de bibliotheek geeft.

English: the kinds of input, and the shapes of the dicts that the library returns.

>>> from participatiewet.typen import ParameterRij
>>> sorted(ParameterRij.__required_keys__)[:3]
['bron', 'eenheid', 'noot']
"""

import datetime
from decimal import Decimal
from typing import SupportsIndex, TypeAlias, TypedDict

Getal: TypeAlias = SupportsIndex | str | Decimal
"""Een geheel getal, tekst zoals "38,5", of Decimal; geen float."""

Dag: TypeAlias = str | datetime.date
"""Een date, of tekst zoals "2026-07-01", "1-7-2026" of "1 juli 2026"."""

JaNee: TypeAlias = bool | str
"""True of False, of tekst zoals "ja" en "nee"."""


class Variant(TypedDict):
    """Eén lezing die u kunt kiezen. English: one interpretation that can be taken."""

    naam: str
    tekst: str


class Keuzebeschrijving(TypedDict):
    """Wat wet en praktijk openlaten; de eerste variant is de standaard. English: a choice that the library knows."""

    id: str
    omschrijving: str
    grond: str
    varianten: list[Variant]
    schakelaar: str


class ParameterRij(TypedDict):
    """Eén rij van een reeks cijfers. English: one row of a series of figures."""

    reeks: str
    van: datetime.date
    tot: datetime.date | None
    waarde: Decimal
    eenheid: str
    soort: str
    bron: str
    noot: str


class Feitbeschrijving(TypedDict):
    """Eén feit uit de catalogus. English: one fact of the catalogue."""

    feit: str
    soort: str
    betekenis: str
    vraag: str
    weet: str
    artikel: str
    klassen: list[str]
