"""Een antwoord in kolommen in de vorm van de invoer: een dataframe als dat erin ging, anders een dict.

English: an answer in columns in the form of the input. None of the libraries is needed; who gives a frame has its own.

>>> from participatiewet._frame import zoals
>>> zoals({"ww": [True]}, {"ww": ["ja"]})
{'ww': ['ja']}
"""

import sys
from typing import Any

# A column in which every row is None has a type too.
_TEKST = ("code", "pad", "waarde", "verwacht")


def zoals(kolommen: Any, uit: dict[str, list[Any]]) -> Any:
    """Het antwoord in de vorm van de invoer. English: the answer in the form of the input."""
    # a library that was never imported made no frame
    if (pd := sys.modules.get("pandas")) and isinstance(kolommen, pd.DataFrame):
        tekst = {naam: "object" if naam == "fouten" else "str" for naam in uit}
        return pd.DataFrame(uit, index=kolommen.index).astype(tekst)
    if (pl := sys.modules.get("polars")) and isinstance(kolommen, pl.DataFrame):
        fouten = pl.List(pl.Struct(dict.fromkeys(_TEKST, pl.String)))
        return pl.DataFrame(uit, schema={naam: fouten if naam == "fouten" else pl.String for naam in uit})
    if (pa := sys.modules.get("pyarrow")) and isinstance(kolommen, pa.Table | pa.RecordBatch):
        fouten = pa.list_(pa.struct(dict.fromkeys(_TEKST, pa.string())))
        schema = pa.schema({naam: fouten if naam == "fouten" else pa.string() for naam in uit})
        return type(kolommen).from_pydict(uit, schema=schema)
    return uit
