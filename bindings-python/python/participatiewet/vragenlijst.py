"""De vragen die voor een doel nog een oordeel kunnen veranderen, voor een formulier of een gesprek.

English: the questions that can still change a verdict of a goal, for a form or a conversation.

>>> import participatiewet as pw
>>> pw.vragen("ioaw", {}, "2026-07-01").vragen[0].vraag
'Ontvangt de persoon een IOAW-uitkering?'
"""

from dataclasses import dataclass
from typing import Any

from ._participatiewet import Vragenlijst
from ._participatiewet import vragenlijst_vragen as vragen

__all__ = ["Vraag", "Vragenlijst", "vragen"]


@dataclass(frozen=True, slots=True)
class Vraag:
    """Eén vraag, met alles om haar te stellen. English: one question, with everything to ask it.

    `klassen` zijn de antwoorden die voor de wet verschil maken; `weet` is wie het antwoord kent; `lijst` is de lijst waar
    het feit bij hoort, als die in één keer kan worden beantwoord (`volledig`); `al_opgegeven`: er is iets opgegeven, maar
    niet of dat alles is; `voor` zijn de codes van de regels waarvan de uitkomst nog kan veranderen.
    """

    feit: str
    vraag: str
    betekenis: str
    soort: str
    klassen: list[str]
    weet: str
    artikel: str
    lijst: str | None
    al_opgegeven: bool
    voor: list[str]


def _herhaal(gegevens: dict[str, Any]) -> Vragenlijst:
    """Maakt een antwoord opnieuw (pickle). English: asks again."""
    return vragen(**gegevens)
