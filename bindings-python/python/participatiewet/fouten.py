"""Problemen met de invoer: alle problemen van een aanroep samen in één ParticipatiewetFout.

English: problems with the input; all problems of one call come together in one exception.

>>> import participatiewet as pw
>>> try:
...     pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=250, arbeidsduur=0)
... except pw.ParticipatiewetFout as fout:
...     [(een.code, een.pad) for een in fout.fouten]
[('buiten_bereik', '/loonwaarde'), ('buiten_bereik', '/arbeidsduur')]
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Fout", "ParticipatiewetFout", "TrajectFout"]


@dataclass(frozen=True, slots=True)
class Fout:
    """Eén probleem met één veld.

    English: one problem with one field.

    - code: vaste code, voor programma's en om op te zoeken.
    - pad: het veld als JSON-pointer, bijvoorbeeld "/loonwaarde"; leeg voor de invoer als geheel.
    - waarde: wat er stond, of None als er niets stond.
    - verwacht: wat er had moeten staan; een vraag als het twee dingen kan betekenen.
    - tekst: het probleem als één zin; dat is ook `str(fout)`.
    """

    code: str
    pad: str
    waarde: str | None
    verwacht: str
    tekst: str = field(repr=False)

    def __str__(self) -> str:
        return self.tekst


class ParticipatiewetFout(ValueError):
    """Alle problemen van één aanroep, ten minste één.

    English: every problem of one call, at least one.

    `fouten` heeft ze allemaal, in de volgorde van de velden; `code` en `pad` zijn die van de eerste.
    """

    fouten: list[Fout]

    def __init__(self, fouten: Iterable[Fout]) -> None:
        self.fouten = list(fouten)
        super().__init__("\n".join(str(fout) for fout in self.fouten))

    @property
    def code(self) -> str:
        """De code van de eerste fout. English: the code of the first problem."""
        return self.fouten[0].code if self.fouten else ""

    @property
    def pad(self) -> str:
        """Het veld van de eerste fout. English: the field of the first problem."""
        return self.fouten[0].pad if self.fouten else ""

    def __reduce__(self) -> tuple[type["ParticipatiewetFout"], tuple[Any, ...]]:
        return type(self), (self.fouten,)


class TrajectFout(ParticipatiewetFout):
    """Een gebeurtenis die het traject niet toelaat.

    English: an event that the course refuses.

    - toestand: de toestand waarin het werd geprobeerd.
    - grondslagen: bij elke fout het artikel of de bron waarop zij rust, of None.
    - mogelijk: de gebeurtenissen die de tabel in deze toestand wel kent.
    """

    toestand: str
    grondslagen: list[str | None]
    mogelijk: list[str]

    def __init__(
        self, fouten: Iterable[Fout], toestand: str, grondslagen: Iterable[str | None], mogelijk: Iterable[str]
    ) -> None:
        super().__init__(fouten)
        self.toestand = toestand
        self.grondslagen = list(grondslagen)
        self.mogelijk = list(mogelijk)

    @property
    def voorwaarde(self) -> str:
        """De code van de eerste voorwaarde die niet is vervuld. English: the code of the first guard that refused."""
        return self.code

    @property
    def grondslag(self) -> str | None:
        """De grondslag van de eerste fout. English: the ground of the first problem."""
        return self.grondslagen[0] if self.grondslagen else None

    def __reduce__(self) -> tuple[type[ParticipatiewetFout], tuple[Any, ...]]:
        return type(self), (self.fouten, self.toestand, self.grondslagen, self.mogelijk)
