"""Trajecten: het dossier van één traject, de tabellen van alle trajecten, en het naspelen van hele logboeken.

English: courses: the dossier of one course, the tables of all of them, and the replay of whole logbooks.

>>> from participatiewet import traject
>>> d = traject.Dossier("beschut_werk").pas_toe("aanvraag", op="2026-02-09", door="inwoner", kring_beschut_werk=True)
>>> d.toestand, [str(t["laatste_dag"]) for t in d.termijnen("2026-03-01")]
('advies_aangevraagd', ['2026-04-07'])
"""

from ._participatiewet import Dossier
from ._participatiewet import traject_diagram as diagram
from ._participatiewet import traject_gerealiseerd as gerealiseerd
from ._participatiewet import traject_machines as machines
from ._participatiewet import traject_samenloop as samenloop
from ._participatiewet import traject_speel_af as speel_af
from ._participatiewet import traject_statistiek as statistiek
from ._participatiewet import traject_verenigbaar as verenigbaar
from ._participatiewet import traject_wiebertjesmodel as wiebertjesmodel
from .fouten import TrajectFout
from .typen import Gerealiseerd, Logregel, Mogelijk, Naspel, SrgStatistiek, TermijnStand, Verenigbaarheid

__all__ = [
    "Dossier",
    "Gerealiseerd",
    "Logregel",
    "Mogelijk",
    "Naspel",
    "SrgStatistiek",
    "TermijnStand",
    "TrajectFout",
    "Verenigbaarheid",
    "diagram",
    "gerealiseerd",
    "machines",
    "samenloop",
    "speel_af",
    "statistiek",
    "verenigbaar",
    "wiebertjesmodel",
]


def _lees(json: str) -> Dossier:
    """Maakt een dossier opnieuw (pickle). English: replays a dossier again."""
    return Dossier.lees(json)
