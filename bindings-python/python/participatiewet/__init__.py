"""De Participatiewet, het deel over werk: exact gerekend, op datum en met uitleg.

English: the work side of the Dutch Participatiewet, computed exactly, dated and explained.

>>> import participatiewet as pw
>>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
>>> u.bedrag
Decimal('1121.76')

De bibliotheek geeft de hoogte, nooit het recht: het college beslist.
"""

from . import (
    beschut_werk,
    doelgroepen,
    loonkostensubsidie,
    loonwaarde,
    parameters,
    participatieladder,
    termijnen,
    traject,
    voorzieningen,
)
from ._participatiewet import Antwoord, Oordelen, Stap, __version__
from .fouten import Fout, ParticipatiewetFout, TrajectFout
from .oordeel import Besluit, FeitNodig, Oordeel, Reden
from .verantwoording import Aanname, Keuze, Melding, Oorzaak, Regelversie, Rij, Verloopmelding
from .vragenlijst import Vraag, Vragenlijst, vragen

__all__ = [
    "Aanname",
    "Antwoord",
    "Besluit",
    "FeitNodig",
    "Fout",
    "Keuze",
    "Melding",
    "Oordeel",
    "Oordelen",
    "Oorzaak",
    "ParticipatiewetFout",
    "Reden",
    "Regelversie",
    "Rij",
    "Stap",
    "TrajectFout",
    "Verloopmelding",
    "Vraag",
    "Vragenlijst",
    "__version__",
    "beschut_werk",
    "doelgroepen",
    "loonkostensubsidie",
    "loonwaarde",
    "parameters",
    "participatieladder",
    "termijnen",
    "traject",
    "voorzieningen",
    "vragen",
]
