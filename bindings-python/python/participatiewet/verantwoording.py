"""Wat een antwoord verantwoordt: meldingen, keuzes, aannames, cijfers en versies van de regel.

English: what accounts for an answer: messages, choices, assumptions, figures and rule versions.

>>> import participatiewet as pw
>>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
>>> [rij.waarde for rij in u.gebruikte_rijen if rij.reeks == "vergoeding_werkgeverslasten"]
['25']
"""

import datetime
from dataclasses import dataclass

from ._participatiewet import Antwoord, Stap

__all__ = ["Aanname", "Keuze", "Melding", "Oorzaak", "Regelversie", "Rij", "Verloopmelding"]


@dataclass(frozen=True, slots=True)
class Melding:
    """Wat de lezer van een antwoord moet weten. English: something that the reader must know."""

    code: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Verloopmelding:
    """Een melding bij een baan in de tijd, met de eerste dag waarop zij geldt. English: a message with its first day."""

    code: str
    tekst: str
    vanaf: datetime.date


@dataclass(frozen=True, slots=True)
class Oorzaak:
    """Waarom een periode begint of het antwoord eindigt. English: why a period begins or the answer ends.

    `artikel` en `link` zijn None als het de vraag zelf is.
    """

    code: str
    tekst: str
    artikel: str | None
    link: str | None


@dataclass(frozen=True, slots=True)
class Aanname:
    """Wat is aangenomen omdat het niet is opgegeven. English: what was assumed because it was left out."""

    code: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Keuze:
    """Een gemaakte keuze waar wet en praktijk iets openlaten. English: an interpretation that was taken."""

    id: str
    variant: str
    tekst: str
    grond: str


@dataclass(frozen=True, slots=True)
class Rij:
    """Een gebruikt cijfer: zijn reeks, sinds wanneer het geldt, zijn bron. English: a figure that was used.

    `waarde` is exact, als tekst. `van` is None voor een eigen cijfer zonder datum. `soort` is "in_werking",
    "onbevestigd", "verwacht" of, voor een eigen cijfer, "invulling".
    """

    reeks: str
    van: datetime.date | None
    waarde: str
    eenheid: str
    soort: str
    bron: str


@dataclass(frozen=True, slots=True)
class Regelversie:
    """Een toegepaste versie van een deel van de regel. English: a version of a part of the rule that was applied."""

    onderdeel: str
    versie: str
    van: datetime.date
    bron: str


def _stap(antwoord: Antwoord, plek: int) -> Stap:
    """Maakt een stap opnieuw (pickle). English: finds a step again."""
    return antwoord.stappen[plek]
