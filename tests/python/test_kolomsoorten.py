"""Columns of pandas, polars, numpy and Arrow: what is missing is not known, a bad row is told, the rest has its answer."""

import datetime as dt
import random
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import participatiewet as pw

DAG = "2026-07-01"
NAN, DATUM = float("nan"), dt.date(1980, 5, 1)

# Each column says ja, nee, and nothing.
JA_NEE: dict[str, Any] = {
    "lijst": [True, False, None],
    "lijst_met_van_alles": [np.bool_(True), "nee", pd.NA],
    "tekst": ["ja", "N", None],
    "tuple": ("ja", "nee", NAN),
    "numpy_object": np.array([True, False, np.nan], dtype=object),
    "numpy_tekst": np.array(["ja", "nee", None], dtype=object),
    "numpy_masker": np.ma.array([True, False, True], mask=[False, False, True]),
    "pandas_object": pd.Series([True, False, None], dtype=object),
    "pandas_boolean": pd.Series([True, False, pd.NA], dtype="boolean"),
    "pandas_str": pd.Series(["ja", "nee", None], dtype="str"),
    "pandas_string": pd.Series(["ja", "nee", None], dtype="string"),
    "pandas_categorical": pd.Series(pd.Categorical(["ja", "nee", None])),
    "pandas_arrow": pd.Series([True, False, None], dtype=pd.ArrowDtype(pa.bool_())),
    "pandas_array": pd.array([True, False, pd.NA], dtype="boolean"),
    "pandas_index": pd.Index(["ja", "nee", None]),
    "polars_bool": pl.Series([True, False, None]),
    "polars_str": pl.Series(["ja", "nee", None]),
    "polars_categorical": pl.Series(["ja", "nee", None], dtype=pl.Categorical),
    "polars_enum": pl.Series(["ja", "nee", None], dtype=pl.Enum(["nee", "ja"])),
    "arrow_bool": pa.array([True, False, None]),
    "arrow_str": pa.array(["ja", "nee", None]),
    "arrow_dictionary": pa.array(["ja", "nee", None]).dictionary_encode(),
    "arrow_chunks": pa.chunked_array([["ja"], ["nee", None]]),
}


@pytest.mark.parametrize("kolom", JA_NEE.values(), ids=JA_NEE)
def test_yes_no_and_missing(kolom: Any) -> None:
    uit = pw.doelgroepen.kolommen({"algemene_bijstand": kolom}, DAG)
    assert uit["algemene_bijstand"] == ["feiten_nodig", "nee", "feiten_nodig"]
    # missing asks for the fact itself, ja for the next one
    assert uit["algemene_bijstand_reden"] == ["geboortedatum", "algemene_bijstand", "algemene_bijstand"]
    assert uit["fout"] == uit["fouten"] == [None] * 3


# Each column holds 1 May 1980, and nothing.
DAGEN: dict[str, Any] = {
    "date": [DATUM, None],
    "tekst": ["1-5-1980", None],
    "datetime": [dt.datetime(1980, 5, 1), pd.NaT],
    "numpy_D": np.array(["1980-05-01", "NaT"], dtype="datetime64[D]"),
    "numpy_s": np.array(["1980-05-01", "NaT"], dtype="datetime64[s]"),
    "numpy_ns": np.array(["1980-05-01", "NaT"], dtype="datetime64[ns]"),
    "numpy_los": [np.datetime64("1980-05-01"), np.datetime64("NaT")],
    "pandas": pd.Series(pd.to_datetime(["1980-05-01", None])),
    "pandas_zone": pd.Series(pd.to_datetime(["1980-05-01", None])).dt.tz_localize("Europe/Amsterdam"),
    "pandas_index": pd.DatetimeIndex(["1980-05-01", None]),
    "pandas_categorical": pd.Series(pd.Categorical(pd.to_datetime(["1980-05-01", None]))),
    "pandas_arrow": pd.Series([DATUM, None], dtype=pd.ArrowDtype(pa.date32())),
    "polars_date": pl.Series([DATUM, None]),
    "polars_datetime": pl.Series([dt.datetime(1980, 5, 1), None]),
    "arrow_date": pa.array([DATUM, None]),
    "arrow_timestamp": pa.array([dt.datetime(1980, 5, 1), None], pa.timestamp("ns")),
    "arrow_dictionary": pa.array([DATUM, None]).dictionary_encode(),
}


@pytest.mark.parametrize("kolom", DAGEN.values(), ids=DAGEN)
def test_a_day_and_a_missing_day(kolom: Any) -> None:
    uit = pw.doelgroepen.kolommen({"geboortedatum": kolom, "algemene_bijstand": ["ja", "ja"]}, DAG)
    los = pw.doelgroepen.bepaal({"geboortedatum": DATUM, "algemene_bijstand": "ja"}, DAG)
    assert uit["algemene_bijstand_reden"] == [los["algemene_bijstand"].feiten[0].feit, "geboortedatum"]
    assert uit["fout"] == [None, None]
    # a day of the law is needed
    uit = pw.doelgroepen.kolommen({"algemene_bijstand": ["nee", "nee"]}, kolom)
    assert [uit["fouten"][rij][0]["code"] for rij in (0, 1)] == ["peildatum_voor_2015", "ontbreekt"]


# Each column holds 40, and nothing.
GETALLEN: dict[str, Any] = {
    "int": [40, None],
    "float": [40.0, NAN],
    "tekst": ["40", None],
    "decimal": [Decimal(40), Decimal("NaN")],
    "numpy_float64": np.array([40, np.nan]),
    "numpy_float32": np.array([40, np.nan], dtype=np.float32),
    "numpy_los": [np.int64(40), None],
    "pandas_float": pd.Series([40, None]),
    "pandas_Int64": pd.Series([40, pd.NA], dtype="Int64"),
    "pandas_Float64": pd.Series([40, pd.NA], dtype="Float64"),
    "polars": pl.Series([40, None]),
    "polars_float": pl.Series([40.0, NAN]),
    "polars_decimal": pl.Series([Decimal("40.00"), None]),
    "arrow": pa.array([40, None], pa.int8()),
}


@pytest.mark.parametrize("kolom", GETALLEN.values(), ids=GETALLEN)
def test_a_number_and_a_missing_number(kolom: Any) -> None:
    uit = pw.doelgroepen.kolommen({"leeftijd": kolom, "algemene_bijstand": ["ja", "ja"]}, DAG)
    los = pw.doelgroepen.bepaal({"leeftijd": 40, "algemene_bijstand": "ja"}, DAG)
    assert uit["algemene_bijstand_reden"] == [los["algemene_bijstand"].feiten[0].feit, "geboortedatum"]
    assert uit["fout"] == [None, None]


def test_plain_arrays_of_numpy_without_a_gap() -> None:
    kolommen = {"leeftijd": np.array([40, 41]), "algemene_bijstand": np.array([True, False]), "ww": np.array(["ja", "nee"])}
    als_lijsten = {naam: kolom.tolist() for naam, kolom in kolommen.items()}
    uit = pw.doelgroepen.kolommen(kolommen, DAG)
    assert uit == pw.doelgroepen.kolommen(als_lijsten, DAG) and uit["fout"] == [None, None]


def test_a_float_is_taken_when_it_is_a_hundredth_and_refused_when_it_is_not() -> None:
    uren = pw.doelgroepen.kolommen({"uren_per_dag": np.array([4, 4.25, 4.333, np.inf, 1e300, -0.5])}, DAG)["fouten"]
    assert uren[:2] == [None, None]
    codes = [fouten[0]["code"] for fouten in uren[2:]]
    assert codes == ["float_geweigerd", "niet_eindig", "float_geweigerd", "buiten_bereik"]
    jaren = pw.doelgroepen.kolommen({"leeftijd": [40.5]}, DAG)["fouten"][0]
    assert [(fout["code"], fout["pad"], fout["waarde"]) for fout in jaren] == [
        ("te_veel_decimalen", "/feiten/leeftijd", "40.5")
    ]


def test_a_moment_that_is_no_midnight_is_refused() -> None:
    for dtype in ("datetime64[s]", "datetime64[ns]"):
        moment = np.array(["1980-05-01T00:00:01"], dtype=dtype)
        for kolom in (moment, pd.Series(moment)):
            uit = pw.doelgroepen.kolommen({"geboortedatum": kolom}, DAG)
            assert uit["fouten"][0][0]["code"] == "verkeerde_soort"
    moment = np.array(["1980-05-01T00:00:00.000000001"], dtype="datetime64[ns]")
    assert pw.doelgroepen.kolommen({"geboortedatum": moment}, DAG)["fout"] != [None]


def test_lists_in_cells() -> None:
    lijst = ["uitkeringen"]
    for kolom in ([lijst, None], pd.Series([lijst, None]), pl.Series([lijst, None]), pa.array([lijst, None])):
        uit = pw.doelgroepen.kolommen({"volledig": kolom}, DAG)
        assert uit["algemene_bijstand"] == ["nee", "feiten_nodig"]
    los = pd.Series([np.array(lijst), None])  # as a file of parquet gives it
    assert pw.doelgroepen.kolommen({"volledig": los}, DAG)["algemene_bijstand"] == ["nee", "feiten_nodig"]


FRAMES: dict[str, Any] = {
    "pandas": pd.DataFrame,
    "polars": pl.DataFrame,
    "arrow_table": pa.table,
    "arrow_batch": pa.RecordBatch.from_pydict,
}
KOLOMMEN: dict[str, list[Any]] = {
    "geboortedatum": [DATUM, None, dt.date(2199, 1, 1)],
    "algemene_bijstand": ["ja", "nee", "misschien"],
}


@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES)
def test_a_frame_gives_a_frame_of_its_kind_with_the_columns_of_a_dict(frame: Any) -> None:
    dict_uit = pw.doelgroepen.kolommen(KOLOMMEN, DAG)
    erin = frame(KOLOMMEN)
    uit = pw.doelgroepen.kolommen(erin, DAG)
    assert type(uit) is type(erin)
    if isinstance(uit, pd.DataFrame):
        als_dict = uit.astype(object).where(uit.notna(), None).to_dict("list")
    else:
        als_dict = uit.to_dict(as_series=False) if isinstance(uit, pl.DataFrame) else uit.to_pydict()
    assert als_dict == dict_uit
    assert [fout["code"] for fout in als_dict["fouten"][2]] == ["onbekende_waarde"]


@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES)
def test_the_types_of_a_frame_do_not_depend_on_its_rows(frame: Any) -> None:
    def soorten(kolommen: dict[str, list[Any]]) -> list[Any]:
        uit = pw.doelgroepen.kolommen(frame(kolommen), DAG)
        return list(uit.dtypes) if hasattr(uit, "dtypes") else list(uit.schema)

    zonder_fout = {naam: kolom[:1] for naam, kolom in KOLOMMEN.items()}
    zonder_rij: dict[str, list[Any]] = {naam: [] for naam in KOLOMMEN}
    assert soorten(KOLOMMEN) == soorten(zonder_fout) == soorten(zonder_rij)


def test_the_answer_lines_up_with_the_index() -> None:
    df = pd.DataFrame(KOLOMMEN, index=["a", "b", "c"]).sort_index(ascending=False)
    uit = pw.doelgroepen.kolommen(df, DAG)
    assert list(uit.index) == ["c", "b", "a"]
    assert uit.loc["b", "algemene_bijstand"] == "nee" and uit.loc["c", "fouten"][0]["waarde"] == "misschien"
    assert pd.concat([df["geboortedatum"], uit], axis=1).loc["b", "algemene_bijstand"] == "nee"
    assert list(pw.doelgroepen.kolommen(df, pd.Series(DAG, index=df.index)).index) == ["c", "b", "a"]


def test_columns_of_pandas_with_other_labels_are_refused() -> None:
    df = pd.DataFrame(KOLOMMEN)
    dagen = pd.Series([DAG] * 3, index=[2, 1, 0])
    for kolommen, pad in ((df, "/peildatum"), ({"ww": dagen, "iow": df["algemene_bijstand"]}, "/kolommen/iow")):
        with pytest.raises(pw.ParticipatiewetFout) as fout:
            pw.doelgroepen.kolommen(kolommen, dagen)
        assert (fout.value.code, fout.value.pad) == ("index_verschilt", pad)


def test_everything_wrong_with_the_columns_comes_at_once() -> None:
    kolommen = {"ww": [True], "iow": [True, False], "bijstant": [1], "wia": "ja", "geboortedatum": [], "ioaw": None}
    with pytest.raises(pw.ParticipatiewetFout) as gevangen:
        pw.doelgroepen.kolommen(kolommen, "2026-13-01")
    assert [(fout.code, fout.pad) for fout in gevangen.value.fouten] == [
        ("onbekend_feit", "/feiten/bijstant"),
        ("onbekend_feit", "/feiten/wia"),
        ("kolomlengte", "/kolommen/iow"),
        ("verkeerde_soort", "/kolommen/wia"),
        ("kolomlengte", "/kolommen/geboortedatum"),
        ("ontbreekt", "/kolommen/ioaw"),
        ("buiten_bereik", "/peildatum"),
    ]
    dubbel = pd.DataFrame([[True, False, 1]], columns=["ww", "ww", "wwx"])
    with pytest.raises(pw.ParticipatiewetFout) as gevangen:
        pw.doelgroepen.kolommen(dubbel, DAG)
    assert [(fout.code, fout.pad) for fout in gevangen.value.fouten] == [
        ("dubbel", "/feiten/ww"),
        ("onbekend_feit", "/feiten/wwx"),
    ]


@pytest.mark.parametrize("tabel", [[1, 2], None, "ja", 1, [{"ww": True}], pl.LazyFrame({"ww": [True]})])
def test_what_is_no_table_is_refused(tabel: Any) -> None:
    for aanroep in (lambda: pw.doelgroepen.kolommen(tabel, DAG), lambda: pw.traject.speel_af(tabel)):
        with pytest.raises(pw.ParticipatiewetFout) as fout:
            aanroep()
        assert fout.value.code == "verkeerde_soort"


@pytest.mark.parametrize("aantal", [1_000, 100_000])
def test_many_rows_have_the_answer_of_one_person(aantal: int) -> None:
    kans = random.Random(aantal)
    wel_niet: list[Any] = [True, False, None]
    geboren = [kans.randrange(16_000) for _ in range(aantal)]
    kolommen = {
        "geboortedatum": pd.to_datetime(geboren, unit="D", origin="1960-01-01"),
        "algemene_bijstand": pd.array(kans.choices(wel_niet, k=aantal), dtype="boolean"),
        "ww": kans.choices(["ja", "nee", "recht", None, "?"], k=aantal),
    }
    df = pd.DataFrame(kolommen, index=range(aantal, 0, -1))
    dagen = pd.Series(kans.choices(pd.to_datetime(["2015-01-01", "2020-06-30", DAG, None]), k=aantal), index=df.index)
    uit = pw.doelgroepen.kolommen(df, dagen)
    assert len(uit) == aantal and uit.index.equals(df.index)
    fout = (df["ww"] == "?") | dagen.isna()
    assert (uit["fout"].notna() == fout).all() and uit.loc[fout, "algemene_bijstand"].isna().all()
    for label in kans.sample(list(df.index[~fout]), 200):
        rij = {naam: None if pd.isna(waarde) else waarde for naam, waarde in df.loc[label].items()}
        for oordeel in pw.doelgroepen.bepaal(rij, dagen[label]).oordelen:
            assert uit.loc[label, oordeel.naam] == oordeel.uitkomst, (label, oordeel.naam)


def test_a_logbook_is_read_by_the_same_reader() -> None:
    logboek = {
        "dossier": [1, 1, 2],
        "traject": ["beschut_werk", "beschut_werk", "bezwaar"],
        "gebeurtenis": ["aanvraag", "onderzoek_gestart", "besluit_bekendgemaakt"],
        "op": [dt.date(2026, 2, 9), dt.date(2026, 3, 2), dt.date(2026, 4, 2)],
        "door": ["inwoner", "uwv", "college"],
        "gegevens": ['{"kring_beschut_werk": true}', None, None],
    }
    gelezen = pw.traject.speel_af(logboek)
    for frame in FRAMES.values():
        assert pw.traject.speel_af(frame(logboek)) == gelezen
    assert pw.traject.speel_af(logboek | {"op": np.array(logboek["op"], dtype="datetime64[ns]")}) == gelezen
    assert pw.traject.speel_af(logboek | {"traject": pa.array(logboek["traject"]).dictionary_encode()}) == gelezen


def test_every_column_of_a_logbook_that_is_none_is_told() -> None:
    kolommen = {"dossier": 1, "traject": ["bezwaar"], "gebeurtenis": "gegrond", "op": None, "door": {"college"}}
    with pytest.raises(pw.ParticipatiewetFout) as gevangen:
        pw.traject.speel_af(kolommen)
    assert [(fout.code, fout.pad) for fout in gevangen.value.fouten] == [
        ("verkeerde_soort", "/dossier"),
        ("verkeerde_soort", "/gebeurtenis"),
        ("ontbreekt", "/op"),
        ("verkeerde_soort", "/door"),
    ]
