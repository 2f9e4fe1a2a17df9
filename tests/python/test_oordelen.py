"""Every vector of the decision rules through the typed call: what the law says, and the same bytes everywhere."""

import hashlib
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from test_schema import SCHEMAS
from vectoren import MAP, Vector, compact, vectoren_in

import participatiewet as pw

VECTOREN = vectoren_in(MAP / "oordelen")
ANTWOORDEN = {
    json.loads(regel)["id"]: json.loads(regel)
    for regel in (MAP / "oordelen" / "antwoorden.jsonl").read_text(encoding="utf-8").splitlines()
}
BEWERKINGEN: dict[str, Callable[..., pw.Oordelen]] = {
    "beschut_werk.beoordeel": pw.beschut_werk.beoordeel,
    "doelgroepen.bepaal": pw.doelgroepen.bepaal,
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
        namen = ("code", "pad", "waarde", "verwacht")
        fouten = [{n: w for n in namen if (w := getattr(fout, n)) is not None} for fout in antwoord.fouten]
        assert fouten == regel["fouten"]
        return
    assert compact(antwoord.naar_dict()) == antwoord.naar_json()
    record = compact(antwoord.naar_dict() | {"bibliotheek": "*"})
    assert hashlib.sha256(record.encode()).hexdigest() == regel["sha256"]


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
