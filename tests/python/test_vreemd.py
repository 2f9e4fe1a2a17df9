"""Odd objects: whatever goes in, an answer or a ParticipatiewetFout comes out."""

import datetime as dt
import fractions
import inspect
import random
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pytest

import participatiewet as pw

GOED: dict[str, Any] = {"peildatum": "2026-07-01", "loonwaarde": 60, "arbeidsduur": 32}


class Kwaad:
    """An object that fails in every way in which it can be asked."""

    def __getattr__(self, naam: str) -> object:
        raise RuntimeError(naam)

    def __index__(self) -> int:
        raise MemoryError

    def __str__(self) -> str:
        raise RecursionError

    def __bool__(self) -> bool:
        raise ZeroDivisionError


class Liegend(int):
    def __index__(self) -> int:
        raise KeyError("index")

    def __str__(self) -> str:
        raise KeyError("str")


class Veranderend:
    """Changes the dict in which it stands while it is read."""

    def __init__(self, dict: dict[str, object]) -> None:
        self.dict = dict

    def __index__(self) -> int:
        self.dict.clear()
        self.dict.update({str(nummer): nummer for nummer in range(100)})
        return 60


def vreemd(kans: random.Random) -> object:
    """Some odd object, sometimes inside another one."""
    zichzelf: list[object] = []
    zichzelf.append(zichzelf)
    kringetje: dict[str, object] = {}
    kringetje |= {"waarde": kringetje, "bron": zichzelf}
    onrust: dict[str, object] = {}
    onrust |= {"tempo": Veranderend(onrust), "kwaliteit": 90, "netto_werktijd": 100, "aandeel": 100}
    los = [None, True, ..., NotImplemented, object(), len, Kwaad, Kwaad(), Veranderend({}), iter([1]), lambda: 60]
    los += [0, -1, 60, 2**64, -(2**127), 2**128, 10**4999, Liegend(60)]
    los += [0.6, float("nan"), 60j, fractions.Fraction(1, 3)]
    los += ["", " ", "60", "38,5", "ja", "\ud800", "\0", "é" * 5000, b"\xff"]
    los += [Decimal(60), Decimal("-0"), Decimal("1E-999999"), Decimal("-Infinity")]
    los += [dt.date.min, dt.datetime.max, dt.datetime(2026, 7, 1, tzinfo=dt.timezone.utc), dt.time(), dt.timedelta(1)]
    los += [pd.NaT, pd.NA, pd.Timestamp.max, np.int8(-1), np.datetime64("NaT"), np.array([]), pl.Series([1])]
    los += [range(3), (), {1}, {1: 2}, {"\ud800": 1}, zichzelf, kringetje, [onrust]]
    keuze = kans.random()
    if keuze < 0.1:
        return [vreemd(kans) for _ in range(kans.randrange(4))]
    if keuze < 0.2:
        namen = ["tempo", "kwaliteit", "waarde", "bron", "van", "verjaardag", "vakantiebijslag", "~/", ""]
        return {kans.choice(namen): vreemd(kans) for _ in range(kans.randrange(4))}
    return kans.choice(los)


NAMEN = [*inspect.signature(pw.loonkostensubsidie.bereken).parameters, "", "é\ud800"]


@pytest.mark.parametrize("zaad", range(20))
def test_odd_objects_give_an_answer_or_problems_and_nothing_else(zaad: int) -> None:
    kans = random.Random(zaad)
    for _ in range(100):
        invoer = dict(GOED)
        invoer |= {naam: vreemd(kans) for naam in kans.sample(NAMEN, kans.randrange(1, 5))}
        taken = [{"tempo": vreemd(kans), "kwaliteit": vreemd(kans), "netto_werktijd": 100, "aandeel": vreemd(kans)}]
        werk = {"taken": kans.choice([taken, vreemd(kans)]), "peildatum": kans.choice(["2026-07-01", vreemd(kans)])}
        bewerking: Callable[..., pw.Antwoord]
        for bewerking, velden in ((pw.loonkostensubsidie.bereken, invoer), (pw.loonwaarde.bepaal, werk)):
            try:
                antwoord = bewerking(**velden)
            except pw.ParticipatiewetFout as fout:
                assert fout.fouten and str(fout)
                assert all(een.code and een.verwacht for een in fout.fouten)
            else:
                assert antwoord.naar_dict() and antwoord.verslag()
