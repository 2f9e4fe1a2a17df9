"""Het oordeel over één regel: de uitkomst, de redenen, de open vragen en de besluiten waarop het wacht.

English: the verdict on one rule: outcome, reasons, open questions, and the decisions that it waits for.

>>> import participatiewet as pw
>>> oordeel = pw.doelgroepen.bepaal({"algemene_bijstand": False}, "2026-07-01")["DG-01"]
>>> oordeel.uitkomst, oordeel.redenen[0].artikel
('nee', 'Pw art. 7 lid 1 onder a')
"""

import datetime
from dataclasses import dataclass
from typing import Any, Literal

from .verantwoording import Melding, Regelversie

__all__ = ["Besluit", "FeitNodig", "Oordeel", "Reden"]

@dataclass(frozen=True, slots=True)
class Reden:
    """Een voorwaarde die besliste. English: a condition that decided."""

    code: str
    voldaan: Literal["ja", "nee", "besluit_nodig"]
    tekst: str
    artikel: str
    link: str


@dataclass(frozen=True, slots=True)
class FeitNodig:
    """Een feit dat de uitkomst nog kan veranderen. English: a fact that can still change the outcome.

    `klassen` zijn de antwoorden die voor de wet verschil maken; `weet` is wie het feit kent.
    """

    feit: str
    vraag: str
    soort: str
    klassen: list[str]
    weet: str
    artikel: str


@dataclass(frozen=True, slots=True)
class Besluit:
    """Een besluit dat eerst moet worden genomen. English: a decision that must be taken first."""

    code: str
    wie: str
    vraag: str
    artikel: str
    link: str


@dataclass(frozen=True, slots=True)
class Oordeel:
    """Het oordeel over één regel op één dag. English: the verdict on one rule on one day."""

    code: str
    naam: str
    titel: str
    uitkomst: Literal["ja", "nee", "besluit_nodig", "feiten_nodig"]
    redenen: list[Reden]
    feiten: list[FeitNodig]
    besluiten: list[Besluit]
    meldingen: list[Melding]
    regelversie: Regelversie


def _oordeel(**velden: Any) -> Oordeel:
    """Maakt een oordeel van zijn dict. English: a verdict from its dict."""
    return Oordeel(
        code=velden["code"],
        naam=velden["naam"],
        titel=velden["titel"],
        uitkomst=velden["uitkomst"],
        redenen=[Reden(**deel) for deel in velden["redenen"]],
        feiten=[FeitNodig(**deel) for deel in velden["feiten"]],
        besluiten=[Besluit(**deel) for deel in velden["besluiten"]],
        meldingen=[Melding(**deel) for deel in velden["meldingen"]],
        regelversie=_regelversie(**velden["regelversie"]),
    )


def _regelversie(*, onderdeel: str, versie: str, van: str, bron: str) -> Regelversie:
    return Regelversie(onderdeel, versie, datetime.date.fromisoformat(van), bron)
