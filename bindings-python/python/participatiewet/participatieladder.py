"""De participatieladder: de trede die volgt uit wat is waargenomen, en de loop van een persoon in de tijd.

English: the participation ladder: the step that follows from what was observed, and a person's course over time.

>>> from participatiewet import participatieladder
>>> participatieladder.trede(arbeidscontract_of_zelfstandig=True, aanvullende_uitkering=True)
5
"""

from ._participatiewet import participatieladder_trede as trede
from ._participatiewet import participatieladder_treden as treden
from ._participatiewet import participatieladder_verloop as verloop
from .typen import Ladderverloop, Trede

__all__ = ["Ladderverloop", "Trede", "trede", "treden", "verloop"]
