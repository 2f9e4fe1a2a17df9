"""Every problem of a record comes at once, as one ParticipatiewetFout; nothing else ever comes out."""

import datetime as dt
import fractions
import pickle
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pytest

import participatiewet as pw


GOED: dict[str, Any] = {"peildatum": "2026-07-01", "loonwaarde": 60, "arbeidsduur": 32}


def kort(waarde: object) -> str:
    """A short name of a value for its test."""
    try:
        naam = ascii(waarde)
    except ValueError:  # an integer of thousands of digits
        naam = "huge"
    return naam if len(naam) < 60 and " at 0x" not in naam else type(waarde).__name__


def codes(**invoer: Any) -> list[tuple[str, str]]:
    """Code and field of each problem."""
    with pytest.raises(pw.ParticipatiewetFout) as gevangen:
        pw.loonkostensubsidie.bereken(**invoer)
    return [(fout.code, fout.pad) for fout in gevangen.value.fouten]


@pytest.mark.parametrize(
    ("waarde", "code"),
    [
        (60.0, "float_geweigerd"),
        (0.6, "float_geweigerd"),
        (np.float64(60), "float_geweigerd"),
        (np.float32(60), "float_geweigerd"),
        (np.float16(60), "float_geweigerd"),
        (float("nan"), "niet_eindig"),
        (float("-inf"), "niet_eindig"),
        (np.float32("nan"), "niet_eindig"),
        (Decimal("NaN"), "niet_eindig"),
        (Decimal("sNaN"), "niet_eindig"),
        (Decimal("Infinity"), "niet_eindig"),
        (Decimal("1E+1000000"), "getal_te_groot"),
        (Decimal("0.6"), "dubbelzinnig"),
        ("0,6", "dubbelzinnig"),
        ("1.234", "dubbelzinnig"),
        (Decimal("38.555"), "te_veel_decimalen"),
        ("", "leeg"),
        ("zestig", "onleesbaar"),
        (True, "bool_geweigerd"),
        (np.bool_(True), "bool_geweigerd"),
        (None, "ontbreekt"),
        (-1, "buiten_bereik"),
        (201, "buiten_bereik"),
        (2**63, "getal_te_groot"),
        (2**127, "getal_te_groot"),
        (-(10**5000), "getal_te_groot"),
        (np.uint64(2**64 - 1), "getal_te_groot"),
        (dt.date(2026, 7, 1), "verkeerde_soort"),
        (fractions.Fraction(60), "verkeerde_soort"),
        (60 + 0j, "verkeerde_soort"),
        (b"60", "verkeerde_soort"),
        ([60], "verkeerde_soort"),
        ({"procent": 60}, "verkeerde_soort"),
        (pd.NA, "verkeerde_soort"),
        (pd.NaT, "verkeerde_soort"),
        (pd.Series([60]), "verkeerde_soort"),
        (pl.Series([60]), "verkeerde_soort"),
        (np.array([60]), "verkeerde_soort"),
        ("\ud800", "verkeerde_soort"),
        (object(), "verkeerde_soort"),
        (int, "verkeerde_soort"),
    ],
    ids=kort,
)
def test_what_is_no_percentage_is_refused(waarde: object, code: str) -> None:
    assert codes(**GOED | {"loonwaarde": waarde}) == [(code, "/loonwaarde")]


@pytest.mark.parametrize(
    ("waarde", "code"),
    [
        (20260701, "verkeerde_soort"),
        (20260701.0, "float_geweigerd"),
        (None, "ontbreekt"),
        ("2026-02-30", "buiten_bereik"),
        ("30-2-26", "dubbelzinnig"),
        (dt.datetime(2026, 7, 1, 10), "verkeerde_soort"),
        (dt.datetime(2026, 7, 1, 0, 0, 0, 1), "verkeerde_soort"),
        (pd.Timestamp("2026-07-01 00:00:00.000000001"), "verkeerde_soort"),
        (pd.NaT, "verkeerde_soort"),
        (dt.time(), "verkeerde_soort"),
        (dt.date(1, 1, 1), "buiten_bereik"),
        (dt.date(9999, 12, 31), "buiten_bereik"),
        (dt.date(2014, 12, 31), "peildatum_voor_2015"),
        ("2027-01-01", "peildatum_na_bekende_bedragen"),
    ],
    ids=kort,
)
def test_what_is_no_known_day_is_refused(waarde: object, code: str) -> None:
    assert codes(**GOED | {"peildatum": waarde}) == [(code, "/peildatum")]


@pytest.mark.parametrize(
    "waarde",
    [60, "60", "60%", "60,00", Decimal(60), Decimal("6E+1"), np.int64(60), np.uint8(60), np.array(60)],
    ids=kort,
)
def test_every_exact_way_to_write_sixty_is_sixty(waarde: Any) -> None:
    assert pw.loonkostensubsidie.bereken(**GOED | {"loonwaarde": waarde}).gegevens["loonwaarde"] == "60"


@pytest.mark.parametrize(
    "waarde",
    [
        "1-7-2026",
        "1 juli 2026",
        dt.date(2026, 7, 1),
        dt.datetime(2026, 7, 1),
        pd.Timestamp("2026-07-01"),
        pd.Timestamp("2026-07-01", tz="Europe/Amsterdam"),
    ],
    ids=kort,
)
def test_every_clear_day_is_that_day(waarde: Any) -> None:
    assert pw.loonkostensubsidie.bereken(**GOED | {"peildatum": waarde}).peildatum == dt.date(2026, 7, 1)


def test_every_problem_comes_at_once_in_the_order_of_the_fields() -> None:
    invoer: dict[str, Any] = {
        "lonwaarde": 60,
        "peildatum": 45.5,
        "arbeidsduur": True,
        "leeftijd": 10**40,
        "geboortedatum": [],
        "keuzes": {"verjaardag": "nooit"},
        "invulling": {"loon": {"waarde": 1}},
        "strikt": "misschien",
    }
    assert codes(**invoer) == [
        ("float_geweigerd", "/peildatum"),
        ("ontbreekt", "/loonwaarde"),
        ("bool_geweigerd", "/arbeidsduur"),
        ("getal_te_groot", "/leeftijd"),
        ("leeftijd_en_geboortedatum", "/leeftijd"),
        ("verkeerde_soort", "/geboortedatum"),
        ("onbekende_variant", "/keuzes/verjaardag"),
        ("bron_ontbreekt", "/invulling/loon/bron"),
        ("onbekende_reeks", "/invulling/loon"),
        ("onleesbaar", "/strikt"),
        ("onbekende_naam", "/lonwaarde"),
    ]


def test_nothing_given_is_everything_missing() -> None:
    assert codes() == [("ontbreekt", "/peildatum"), ("ontbreekt", "/loonwaarde"), ("ontbreekt", "/arbeidsduur")]
    with pytest.raises(pw.ParticipatiewetFout) as gevangen:
        pw.loonwaarde.bepaal()  # type: ignore[call-arg]
    assert {fout.pad for fout in gevangen.value.fouten} == {"/taken", "/peildatum"}


def test_an_unknown_name_suggests_the_nearest() -> None:
    with pytest.raises(pw.ParticipatiewetFout, match="bedoelt u 'loonwaarde'") as gevangen:
        pw.loonkostensubsidie.bereken(**GOED, loonwarde=60)  # type: ignore[call-arg]
    assert (gevangen.value.code, gevangen.value.pad) == ("onbekende_naam", "/loonwarde")


def test_the_exception_shows_every_problem() -> None:
    with pytest.raises(pw.ParticipatiewetFout) as gevangen:
        pw.loonkostensubsidie.bereken(**GOED | {"loonwaarde": 250, "arbeidsduur": 0})
    fout = gevangen.value
    assert isinstance(fout, ValueError)
    assert str(fout) == "\n".join(map(str, fout.fouten))
    assert str(fout.fouten[0]) == "[buiten_bereik] loonwaarde: '250'. Verwacht: een percentage van 0 tot en met 200"
    eerste = fout.fouten[0]
    assert (eerste.code, eerste.pad, eerste.waarde) == (fout.code, fout.pad, "250")
    with pytest.raises(AttributeError):
        eerste.code = "anders"  # type: ignore[misc]


def test_the_exception_can_be_pickled() -> None:
    with pytest.raises(pw.ParticipatiewetFout) as gevangen:
        pw.loonkostensubsidie.bereken(**GOED | {"loonwaarde": 0.6, "arbeidsduur": 0})
    opnieuw = pickle.loads(pickle.dumps(gevangen.value))
    assert type(opnieuw) is pw.ParticipatiewetFout
    assert (opnieuw.fouten, str(opnieuw)) == (gevangen.value.fouten, str(gevangen.value))


def test_arguments_without_a_name_are_a_clear_type_error() -> None:
    with pytest.raises(TypeError, match="alleen argumenten met een naam, bijvoorbeeld"):
        pw.loonkostensubsidie.bereken("2026-07-01", 60, 32)  # type: ignore[misc, call-arg, arg-type]
    with pytest.raises(TypeError, match="ten hoogste 5 argumenten: taken, peildatum"):
        pw.loonwaarde.bepaal([], "2026-07-01", None, None, None, None)  # type: ignore[call-arg]


def test_an_argument_twice_is_a_problem() -> None:
    with pytest.raises(pw.ParticipatiewetFout) as gevangen:
        pw.loonwaarde.bepaal([], "2026-07-01", taken=[])  # type: ignore[misc]
    assert ("dubbel", "/taken") in [(fout.code, fout.pad) for fout in gevangen.value.fouten]


def test_tasks_of_a_data_frame_are_tasks() -> None:
    kolommen = {"tempo": [75, 50], "kwaliteit": ["90", "100"], "netto_werktijd": [100, 80], "aandeel": [60, 40]}
    taken = pd.DataFrame(kolommen)
    assert pw.loonwaarde.bepaal(taken.to_dict("records"), "2026-07-01").loonwaarde == 57
    with pytest.raises(pw.ParticipatiewetFout, match="DataFrame"):
        pw.loonwaarde.bepaal(taken, "2026-07-01")
