"""Welke instrumenten er voor iemand zijn, wie daarover beslist, hoe lang, hoeveel, en wat elkaar uitsluit.

English: which instruments there are for somebody, who decides, how long, how much, and what excludes what.

>>> from participatiewet import voorzieningen
>>> overzicht = voorzieningen.overzicht({"algemene_bijstand": True}, "2026-07-01")
>>> overzicht["V-NORISK"].wie
'uwv'
"""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from ._participatiewet import Overzicht
from ._participatiewet import voorzieningen_overzicht as overzicht
from .oordeel import Oordeel, _oordeel
from .verantwoording import Melding

__all__ = ["Overzicht", "Samenloop", "Voorziening", "overzicht"]


@dataclass(frozen=True, slots=True)
class Voorziening:
    """Eén instrument voor deze persoon. English: one instrument for this person.

    `opent` noemt de doelgroepen die het instrument openen, `sinds` de eerste dag dat de wet het kent. `looptijd` en
    `hoogte` zijn dicts met dezelfde namen als in JSON; None als er niets over te zeggen is.
    """

    oordeel: Oordeel
    wie: str
    adviseert: str | None
    opent: list[str]
    sinds: datetime.date | None
    looptijd: dict[str, Any] | None
    hoogte: dict[str, Any] | None

    @property
    def bedrag(self) -> Decimal | None:
        """De hoogte in euro, als die is berekend; `hoogte["per"]` zegt per wat. English: the amount in euros, if known."""
        bedrag = self.hoogte and self.hoogte.get("bedrag")
        return Decimal(bedrag["tekst"]) if bedrag else None


@dataclass(frozen=True, slots=True)
class Samenloop:
    """Twee instrumenten of groepen die elkaar raken, met het gevolg. English: a pair that meets, with its effect."""

    code: str
    een: str
    ander: str
    gevolg: Literal["sluit_uit", "sluit_uit_als", "hoogste_telt", "naast_elkaar", "open"]
    verliest: str | None
    reikwijdte: str
    zeker: bool
    zin: str
    artikel: str
    link: str
    van: datetime.date | None
    bron: str | None
    melding: Melding | None


def _voorziening(**velden: Any) -> Voorziening:
    """Maakt een voorziening van haar dict. English: an instrument from its dict."""
    sinds = velden["sinds"]
    return Voorziening(
        oordeel=_oordeel(**velden),
        wie=velden["wie"],
        adviseert=velden.get("adviseert"),
        opent=velden["opent"],
        sinds=sinds and datetime.date.fromisoformat(sinds),
        looptijd=velden.get("looptijd"),
        hoogte=velden.get("hoogte"),
    )


def _samenloop(**velden: Any) -> Samenloop:
    """Maakt een paar van zijn dict. English: a pair from its dict."""
    melding = velden.pop("melding", None)
    return Samenloop(**velden, melding=melding and Melding(**melding))


def _herhaal(gegevens: dict[str, Any]) -> Overzicht:
    """Maakt een antwoord opnieuw (pickle). English: asks again."""
    return overzicht(**gegevens)
