"""Alle cijfers van de bibliotheek, op datum en met hun bron.

English: all figures of the library, dated and with their source.

>>> from participatiewet import parameters
>>> sorted(parameters.tabel()[0])
['bron', 'eenheid', 'noot', 'reeks', 'soort', 'tot', 'van', 'waarde']
"""

from ._participatiewet import parameters_tabel as tabel
from .typen import ParameterRij

__all__ = ["ParameterRij", "tabel"]
