"""What an answer offers in Python."""

import copy
import dataclasses
import datetime as dt
import inspect
import json
import multiprocessing
import pickle
import subprocess
import sys
from decimal import Decimal
from typing import Any

import pandas as pd
import polars as pl
import pytest

import participatiewet as pw


@pytest.fixture
def u() -> pw.loonkostensubsidie.Uitkomst:
    return pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32, normale_arbeidsduur=36)


@pytest.fixture
def bepaald() -> pw.loonwaarde.LoonwaardeUitkomst:
    taken = [
        {"naam": "inpakken", "tempo": 75, "kwaliteit": 90, "netto_werktijd": 100, "minuten": 1200},
        {"tempo": "50", "kwaliteit": 100, "netto_werktijd": Decimal(80), "minuten": 500},
    ]
    return pw.loonwaarde.bepaal(taken, "2026-07-01", uren_per_week="28:20", werkdagen=4)


def test_amounts_are_decimals_in_euros(u: pw.loonkostensubsidie.Uitkomst) -> None:
    assert u.bedrag == Decimal("1121.76") and isinstance(u.bedrag, Decimal)
    assert u.bedrag_zonder_werkgeverslasten == Decimal("897.41")
    assert u.werkgeverslasten == Decimal("224.35")
    assert str(u.bedrag.quantize(Decimal("0.01"))) == str(u.bedrag)


def test_facts_have_their_types(u: pw.loonkostensubsidie.Uitkomst) -> None:
    assert (u.begrensd, u.status) == (False, "berekend")
    assert type(u.peildatum) is dt.date and u.peildatum == u.bedragen_datum == dt.date(2026, 7, 1)
    gegevens = {"peildatum": "2026-07-01", "loonwaarde": "60", "arbeidsduur": "32", "normale_arbeidsduur": "36"}
    assert u.gegevens == gegevens
    assert [aanname.code for aanname in u.aannames] == ["nieuw_geval", "volwassen_minimumloon"]
    assert u.meldingen == []


def test_a_step_tells_what_how_and_why(u: pw.loonkostensubsidie.Uitkomst) -> None:
    stap = next(stap for stap in u.stappen if stap.code == "urenfactor")
    assert stap.omschrijving == "Arbeidsduur ten opzichte van 36 uur per week"
    assert (stap.formule, stap.waarde, stap.eenheid, stap.getoond) == ("32 uur : 36 uur", "8/9", "getal", "0,8889")
    assert stap.artikel == "Pw art. 10d lid 4"
    assert stap.link.startswith("https://wetten.overheid.nl/") and stap.link.endswith("2026-07-01")
    assert stap.rij == next(rij for rij in u.gebruikte_rijen if rij.reeks == "loonkostensubsidie_uren")
    assert stap.rij is not None and stap.rij.van == dt.date(2024, 1, 1)
    assert repr(stap) == f"<Stap {stap.nummer} urenfactor: 0,8889 (Pw art. 10d lid 4)>"


def test_the_parts_are_those_of_the_record(u: pw.loonkostensubsidie.Uitkomst) -> None:
    record = u.naar_dict()
    assert json.loads(u.naar_json()) == record
    assert [stap.naar_dict() for stap in u.stappen] == record["stappen"]
    for stap, dict in zip(u.stappen, record["stappen"], strict=True):
        velden = {naam: getattr(stap, naam) for naam in dict if naam != "rij"}
        assert velden == {naam: waarde for naam, waarde in dict.items() if naam != "rij"}
    for naam in ("meldingen", "keuzes", "aannames", "gebruikte_rijen", "regelversies"):
        delen = [dataclasses.asdict(deel) for deel in getattr(u, naam)]
        assert json.loads(json.dumps(delen, default=str)) == record[naam]


def test_an_estimate_says_so() -> None:
    geschat = pw.loonkostensubsidie.bereken(
        peildatum="2027-03-01", loonwaarde=60, arbeidsduur=32, onbekende_datum="laatste_bekende"
    )
    assert geschat.status == "geschat"
    assert [melding.code for melding in geschat.meldingen] and all(melding.tekst for melding in geschat.meldingen)
    assert "(geschat; let op: " in repr(geschat)


def test_a_figure_of_the_caller_is_named() -> None:
    invulling = {"vergoeding_werkgeverslasten": {"waarde": "26", "bron": "raming"}}
    u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32, invulling=invulling)
    rij = next(rij for rij in u.gebruikte_rijen if rij.reeks == "vergoeding_werkgeverslasten")
    assert rij == pw.Rij("vergoeding_werkgeverslasten", None, "26", "procent", "invulling", "raming")


def test_a_choice_can_be_taken() -> None:
    invoer: dict[str, Any] = {"peildatum": "2019-07-01", "loonwaarde": 60, "arbeidsduur": 32, "normale_arbeidsduur": 38}
    keuze = next(keuze for keuze in pw.loonkostensubsidie.keuzes() if keuze["id"] == "lid7_2018_2022")
    standaard, anders = keuze["varianten"]
    for variant in (standaard, anders):
        u = pw.loonkostensubsidie.bereken(**invoer, ingangsdatum="2018-05-01", keuzes={keuze["id"]: variant["naam"]})
        gemaakt = next(gemaakt for gemaakt in u.keuzes if gemaakt.id == keuze["id"])
        assert gemaakt == pw.Keuze(keuze["id"], variant["naam"], variant["tekst"], keuze["grond"])


def test_loonwaarde(bepaald: pw.loonwaarde.LoonwaardeUitkomst) -> None:
    assert (bepaald.loonwaarde, bepaald.exact, bepaald.methode) == (59, "1010/17", "nieuw")
    assert type(bepaald.loonwaarde) is int
    assert bepaald.peildatum == dt.date(2026, 7, 1)
    codes = ["prestatie_taak", "prestatie_taak", "som_prestaties", "loonwaarde"]
    assert [stap.code for stap in bepaald.stappen] == codes
    assert repr(bepaald) == "<LoonwaardeUitkomst 59 % op 2026-07-01 (methode nieuw)>"
    assert pw.loonwaarde.bepaal(**bepaald.gegevens) == bepaald


@pytest.mark.parametrize("naam", ["u", "bepaald"])
def test_an_answer_is_a_value(naam: str, request: pytest.FixtureRequest) -> None:
    antwoord: pw.Antwoord = request.getfixturevalue(naam)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        opnieuw = pickle.loads(pickle.dumps(antwoord, protocol))
        assert opnieuw == antwoord and opnieuw is not antwoord
        assert hash(opnieuw) == hash(antwoord)
        assert type(opnieuw) is type(antwoord)
    assert copy.copy(antwoord) is antwoord and copy.deepcopy(antwoord) is antwoord
    assert antwoord != antwoord.naar_json() and antwoord != 3
    with pytest.raises(AttributeError):
        antwoord.peildatum = None  # type: ignore[misc, assignment]
    with pytest.raises(TypeError):
        type(antwoord)()


def test_steps_are_values(u: pw.loonkostensubsidie.Uitkomst) -> None:
    stappen = pickle.loads(pickle.dumps(u.stappen))
    assert stappen == u.stappen and {*stappen} == {*u.stappen}
    assert u.stappen[0] != u.stappen[1] and u.stappen[0] != 1


def test_different_answers_differ(u: pw.loonkostensubsidie.Uitkomst, bepaald: pw.loonwaarde.LoonwaardeUitkomst) -> None:
    ander = pw.loonkostensubsidie.bereken(**u.gegevens | {"loonwaarde": "60.01"})
    assert len({u, ander, bepaald, pw.loonkostensubsidie.bereken(**u.gegevens)}) == 3


def test_an_answer_travels_to_another_process(u: pw.loonkostensubsidie.Uitkomst) -> None:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.map(hash, [u]) == [hash(u)]


@pytest.mark.parametrize("naam", ["u", "bepaald"])
def test_the_explanation_is_text_and_a_table(naam: str, request: pytest.FixtureRequest) -> None:
    antwoord: pw.Antwoord = request.getfixturevalue(naam)
    html = antwoord._repr_html_()
    assert html.startswith("<table>") and "<script" not in html
    for stap in antwoord.stappen:
        assert stap.omschrijving in antwoord.verslag() and stap.artikel in antwoord.verslag()
        assert stap.link.replace("&", "&amp;") in html


def test_leaving_out_is_the_same_as_the_default_that_is_shown(u: pw.loonkostensubsidie.Uitkomst) -> None:
    parameters = inspect.signature(pw.loonkostensubsidie.bereken).parameters.values()
    standaard = {een.name: een.default for een in parameters if een.default is not een.empty}
    assert {een.kind for een in parameters} == {inspect.Parameter.KEYWORD_ONLY}
    assert pw.loonkostensubsidie.bereken(**standaard | u.gegevens) == u


def test_every_argument_that_is_shown_is_known_and_the_other_way_round() -> None:
    for bewerking in (pw.loonkostensubsidie.bereken, pw.loonwaarde.bepaal):
        with pytest.raises(pw.ParticipatiewetFout) as gevangen:
            bewerking(qqq=1)  # type: ignore[call-arg]
        onbekend = next(fout for fout in gevangen.value.fouten if fout.code == "onbekende_naam")
        getoond = list(inspect.signature(bewerking).parameters)
        assert onbekend.verwacht == f"een van: {', '.join(getoond)}"


def test_the_table_of_figures_goes_into_a_frame() -> None:
    tabel = pw.parameters.tabel()
    assert list(tabel[0]) == ["reeks", "van", "tot", "waarde", "eenheid", "soort", "bron", "noot"]
    assert {type(rij["waarde"]) for rij in tabel} == {Decimal} and {type(rij["van"]) for rij in tabel} == {dt.date}
    assert {type(rij["tot"]) for rij in tabel} == {dt.date, type(None)}
    assert len(pd.DataFrame(tabel)) == len(tabel)
    frame = pl.DataFrame(tabel)
    assert frame.schema["van"] == pl.Date and frame["waarde"].to_list() == [rij["waarde"] for rij in tabel]


def test_functions_are_called_by_their_place() -> None:
    for module, functie in [
        (pw.loonkostensubsidie, pw.loonkostensubsidie.bereken),
        (pw.loonkostensubsidie, pw.loonkostensubsidie.keuzes),
        (pw.loonwaarde, pw.loonwaarde.bepaal),
        (pw.parameters, pw.parameters.tabel),
    ]:
        assert functie.__module__ == module.__name__ and getattr(module, functie.__name__) is functie
        assert pickle.loads(pickle.dumps(functie)) is functie


def test_importing_needs_no_other_package_and_gives_no_warning() -> None:
    code = "import sys; import participatiewet; print(sorted({'numpy', 'pandas', 'polars'} & set(sys.modules)))"
    gedaan = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert (gedaan.stdout.strip(), gedaan.stderr) == ("[]", "")


def test_a_job_over_time() -> None:
    baan: pw.loonkostensubsidie.Dienstverband = {
        "aanvang_dienstbetrekking": dt.date(2019, 1, 1),
        "laatste_dag": "31-3-2020",
        "loonwaarden": [{"vanaf": "2019-01-01", "loonwaarde": 60}],
        "arbeidsduren": [{"vanaf": "2019-01-01", "arbeidsduur": Decimal("38")}, {"vanaf": "2020-02-01", "arbeidsduur": 19}],
        "normale_arbeidsduur": 38,
        "no_risk_perioden": [{"van": "2019-12-01", "tot": "2020-03-01"}],
    }
    v = pw.loonkostensubsidie.verloop(baan)
    assert v == pw.loonkostensubsidie.verloop(**baan) and hash(v) == hash(copy.deepcopy(v))
    assert pickle.loads(pickle.dumps(v)) == v
    assert (v.van, v.tot, v.status) == (dt.date(2019, 1, 1), dt.date(2020, 4, 1), "berekend")
    assert v.totaal == sum(betaling.bedrag for betaling in v.betalingen) == Decimal("9923.77")
    eerste, ziek, laatste = v.perioden
    assert (eerste.bedrag, ziek.bedrag, laatste.bedrag) == (Decimal("862.06"), Decimal("0.00"), Decimal("441.11"))
    assert ziek.bedragen_datum is None and ziek.uitkomst() is None
    uitkomst = laatste.uitkomst()
    assert uitkomst is not None and uitkomst.bedrag == laatste.bedrag and uitkomst.peildatum == laatste.van
    assert [oorzaak.code for oorzaak in laatste.oorzaken] == ["no_risk_einde", "arbeidsduur", "indexatie"]
    assert laatste.oorzaken[1].artikel == "Pw art. 10d lid 4" and v.einde[0].code == "einde_dienstbetrekking"
    assert json.loads(v.naar_json()) == v.naar_dict() and "<table>" in v._repr_html_()
    frame = pd.DataFrame([{"maand": b.maand, "bedrag": b.bedrag, "dagen": b.dagen} for b in v.betalingen])
    assert len(frame) == 15 and frame["bedrag"].sum() == v.totaal
    with pytest.raises(pw.ParticipatiewetFout) as fout:
        pw.loonkostensubsidie.verloop(baan | {"laatste_dag": None, "normale_arbeidsduur": None})  # type: ignore[typeddict-item]
    assert [(een.code, een.pad) for een in fout.value.fouten] == [("ontbreekt", "/normale_arbeidsduur"), ("ontbreekt", "/tot")]
    with pytest.raises(TypeError):
        pw.loonkostensubsidie.verloop("2026-01-01")  # type: ignore[arg-type]
