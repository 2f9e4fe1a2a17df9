"""Every vector of the decision rules through the typed call: what the law says, and the same bytes everywhere."""

import datetime
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from test_schema import SCHEMAS
from vectoren import MAP, Vector, antwoorden, compact, problemen, vectoren_in, zelfde

import participatiewet as pw

VECTOREN = vectoren_in(MAP / "oordelen")
ANTWOORDEN = antwoorden(MAP / "oordelen")
BEWERKINGEN: dict[str, Callable[..., pw.Oordelen]] = {
    "beschut_werk.beoordeel": pw.beschut_werk.beoordeel,
    "doelgroepen.bepaal": pw.doelgroepen.bepaal,
    "voorzieningen.overzicht": pw.voorzieningen.overzicht,
    "vragen": pw.vragen,
}

iedere_vector = pytest.mark.parametrize("vector", VECTOREN, ids=lambda vector: vector.id)


def reken(vector: Vector) -> pw.Oordelen | pw.ParticipatiewetFout:
    try:
        return BEWERKINGEN[vector.bewerking](**vector.invoer)
    except pw.ParticipatiewetFout as fout:
        return fout


def code(deel: Any) -> Any:
    """The name of an item: its code, the fact that it asks for, or the version of a rule."""
    return deel.get("code", deel.get("feit", deel.get("versie"))) if isinstance(deel, dict) else None


def met_code(waarde: Any, naam: str) -> Any:
    """The first part with this name, however deep."""
    delen = list(waarde.values()) if isinstance(waarde, dict) else waarde if isinstance(waarde, list) else []
    hier = [deel for deel in delen if code(deel) == naam]
    dieper = (gevonden for deel in delen if (gevonden := met_code(deel, naam)) is not None)
    return hier[0] if hier else next(dieper, None)


def zoals(verwacht: Any, gezien: Any) -> Any:
    """The parts of the record that the expectation names, in its form (see tests/src/oordelen.rs)."""
    if isinstance(verwacht, dict) and isinstance(gezien, dict | list):
        eigen = gezien if isinstance(gezien, dict) else {}
        return {n: zoals(deel, eigen[n] if n in eigen else met_code(gezien, n)) for n, deel in verwacht.items()}
    if isinstance(verwacht, list) and isinstance(gezien, list):
        return [code(deel) or deel for deel in gezien]
    if isinstance(verwacht, str) and isinstance(gezien, dict):
        return code(gezien) or gezien
    return gezien


@iedere_vector
def test_the_record_is_what_the_vector_says(vector: Vector) -> None:
    antwoord = reken(vector)
    if vector.fouten is not None:
        assert isinstance(antwoord, pw.ParticipatiewetFout), antwoord
        assert [{"code": fout.code, "pad": fout.pad} for fout in antwoord.fouten] == vector.fouten
        return
    if isinstance(antwoord, pw.ParticipatiewetFout):
        raise antwoord
    assert zoals(vector.verwacht, antwoord.naar_dict()) == vector.verwacht


@iedere_vector
def test_the_record_has_the_same_bytes_as_in_every_language(vector: Vector) -> None:
    antwoord = reken(vector)
    regel = ANTWOORDEN[vector.id]
    if isinstance(antwoord, pw.ParticipatiewetFout):
        assert problemen(antwoord) == regel["fouten"]
        return
    assert compact(antwoord.naar_dict()) == antwoord.naar_json()
    # a record within a record names the version as well
    record = antwoord.naar_json().replace(f'"bibliotheek":"{pw.__version__}"', '"bibliotheek":"*"')
    zelfde(vector, regel, record)


@iedere_vector
def test_the_record_can_be_replayed_and_fits_its_schema(vector: Vector) -> None:
    antwoord = reken(vector)
    if isinstance(antwoord, pw.ParticipatiewetFout):
        return
    assert pickle.loads(pickle.dumps(antwoord)) == antwoord
    record = antwoord.naar_dict()
    schema: Draft202012Validator = SCHEMAS[record["formaat"]]
    assert [fout.message for fout in schema.iter_errors(record)] == []
    assert "<table>" in antwoord._repr_html_()


def test_every_operation_has_vectors_and_every_vector_an_answer() -> None:
    assert {vector.bewerking for vector in VECTOREN} == set(BEWERKINGEN)
    assert [vector.id for vector in VECTOREN] == list(ANTWOORDEN)


def test_a_verdict_is_typed() -> None:
    groepen = pw.doelgroepen.bepaal({"algemene_bijstand": False}, "2026-07-01")
    oordeel = groepen["DG-01"]
    assert oordeel == groepen["algemene_bijstand"] == groepen.oordelen[0]
    assert oordeel.uitkomst == "nee" and isinstance(oordeel.redenen[0], pw.Reden)
    assert oordeel.regelversie.van.isoformat() == "2015-01-01"
    with pytest.raises(KeyError):
        groepen["DG-99"]
    assert len(groepen) == len(groepen.oordelen)


def test_an_instrument_and_a_pair_are_typed() -> None:
    vector = next(vector for vector in VECTOREN if vector.id == "vz-T01")
    overzicht = pw.voorzieningen.overzicht(**vector.invoer)
    subsidie = overzicht["V-LKS"]
    assert subsidie == overzicht["loonkostensubsidie"] and subsidie in overzicht.voorzieningen
    assert subsidie.bedrag == Decimal("1121.76") and subsidie.hoogte and subsidie.hoogte["per"] == "maand"
    assert subsidie.sinds == datetime.date(2015, 1, 1) and isinstance(subsidie.oordeel, pw.Oordeel)
    assert overzicht["ondersteuning"].bedrag is None
    paar = next(paar for paar in overzicht.samenloop if paar.code == "lks_no_risk")
    assert paar.zeker and paar.gevolg == "naast_elkaar" and isinstance(paar.van, datetime.date)
    assert [melding.code for melding in overzicht.meldingen] == ["samenloop_niet_volledig"]
    with pytest.raises(KeyError):
        overzicht["V-99"]
    assert len(overzicht) == len(overzicht.voorzieningen)


OUDE_BAAN = {"peildatum": "2016-06-30", "ingangsdatum": "2015-02-01", "functieloon": 1800, "normale_arbeidsduur": 36}


@pytest.mark.parametrize(
    "baan", [{"peildatum": "2026-07-01", "vakantiebijslag_loonwaarde": 10}, {**OUDE_BAAN, "beschut": True}]
)
def test_the_amount_of_an_overview_is_that_of_the_calculation(baan: dict[str, Any]) -> None:
    baan = {"loonwaarde": 60, "arbeidsduur": 32} | baan
    subsidie = pw.voorzieningen.overzicht({"leeftijd": 40}, **baan)["V-LKS"]
    assert subsidie.bedrag == pw.loonkostensubsidie.bereken(leeftijd=40, **baan).bedrag


def test_a_question_is_typed_and_a_conversation_ends() -> None:
    feiten: dict[str, Any] = {}
    gesteld = []
    while not (lijst := pw.vragen("DG-01", feiten, "2026-07-01")).is_beslist:
        vraag = lijst.vragen[0]
        assert isinstance(vraag, pw.Vraag) and vraag == lijst.schermen[0][0] and vraag.voor == lijst.open == ["DG-01"]
        gesteld.append(vraag.feit)
        feiten[vraag.feit] = "1980-05-01" if vraag.soort == "datum" else "nee"
    assert gesteld == ["algemene_bijstand"] and lijst.beslist == {"DG-01": "nee"} and len(lijst) == 0
