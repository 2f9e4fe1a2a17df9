"""Columns give the same as one person at a time, in the same order, whatever kind of column it is."""

import datetime
from typing import Any

import pytest
from test_oordelen import VECTOREN, reken

import participatiewet as pw

MENSEN = [vector for vector in VECTOREN if vector.bewerking == "doelgroepen.bepaal"]
NAMEN = {feit["feit"] for feit in pw.doelgroepen.feiten()} | {"volledig"}


def test_every_vector_as_a_row_has_the_verdict_and_the_first_reason_of_the_vector() -> None:
    rijen = [vector for vector in MENSEN if set(vector.invoer.get("feiten", {})) <= NAMEN]
    kolommen = {naam: [vector.invoer.get("feiten", {}).get(naam) for vector in rijen] for naam in sorted(NAMEN)}
    uit = pw.doelgroepen.kolommen(kolommen, [vector.invoer.get("peildatum") for vector in rijen])
    assert len(rijen) > 100 and {len(kolom) for kolom in uit.values()} == {len(rijen)}
    met_fout = 0
    for rij, vector in enumerate(rijen):
        antwoord = reken(vector)
        if isinstance(antwoord, pw.ParticipatiewetFout):
            met_fout += 1
            fout = uit["fout"][rij]
            assert fout is not None and all(een.code in fout for een in antwoord.fouten), vector.id
            # in the order of the columns
            fouten = {(een.code, een.pad, een.waarde, een.verwacht) for een in antwoord.fouten}
            namen = ("code", "pad", "waarde", "verwacht")
            assert {tuple(map(een.get, namen)) for een in uit["fouten"][rij]} == fouten, vector.id
            assert all(kolom[rij] is None for naam, kolom in uit.items() if naam not in ("fout", "fouten"))
            continue
        assert uit["fout"][rij] is uit["fouten"][rij] is None and isinstance(antwoord, pw.doelgroepen.Doelgroepen), vector.id
        for oordeel in antwoord.oordelen:
            eerste = [feit.feit for feit in oordeel.feiten] or [reden.code for reden in oordeel.redenen] or [None]
            gezien = uit[oordeel.naam][rij], uit[f"{oordeel.naam}_reden"][rij]
            assert gezien == (oordeel.uitkomst, eerste[0]), f"{vector.id} {oordeel.code}"
    assert met_fout > 0


class Kolom:
    """Anything that can be walked through."""

    def __init__(self, *waarden: Any) -> None:
        self.waarden = waarden

    def __iter__(self) -> Any:
        return iter(self.waarden)


def test_any_column_will_do_and_one_day_holds_for_all() -> None:
    dag = datetime.date(2026, 7, 1)
    lijst = pw.doelgroepen.kolommen({"algemene_bijstand": [False, None]}, dag)
    assert lijst["algemene_bijstand"] == ["nee", "feiten_nodig"]
    assert pw.doelgroepen.kolommen({"algemene_bijstand": Kolom(False, None)}, Kolom(dag, "1-7-2026")) == lijst
    assert pw.doelgroepen.kolommen({}, dag)["fout"] == []


@pytest.mark.parametrize(
    ("kolommen", "peildatum", "code", "pad"),
    [
        ({"algemene_bijstant": [True]}, "2026-07-01", "onbekend_feit", "/feiten/algemene_bijstant"),
        ({"ww": [True], "iow": [True, False]}, "2026-07-01", "kolomlengte", "/kolommen/iow"),
        ({"ww": [True]}, ["2026-07-01"] * 2, "kolomlengte", "/kolommen/ww"),
        ({"ww": [True]}, "2026-13-01", "buiten_bereik", "/peildatum"),
        ({"ww": [True]}, None, "ontbreekt", "/peildatum"),
        ({"ww": [True]}, "2027-01-01", "peildatum_na_bekende_regels", "/peildatum"),
    ],
)
def test_what_is_wrong_with_all_rows_is_an_error(kolommen: Any, peildatum: Any, code: str, pad: str) -> None:
    with pytest.raises(pw.ParticipatiewetFout) as fout:
        pw.doelgroepen.kolommen(kolommen, peildatum)
    assert (fout.value.code, fout.value.pad) == (code, pad)
