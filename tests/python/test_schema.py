"""The answer to every vector fits the JSON Schema of its format."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from test_vectoren import VECTOREN, reken

WORTEL = Path(__file__).resolve().parents[2]
SCHEMAS = {
    schema["title"]: Draft202012Validator(schema)
    for schema in (json.loads(pad.read_text("utf-8")) for pad in (WORTEL / "core" / "schema").glob("*.json"))
}
ANTWOORDEN = {vector.id: reken(vector).naar_dict() for vector in VECTOREN if vector.fouten is None}


def test_every_schema_is_valid_and_every_format_occurs():
    for schema in SCHEMAS.values():
        schema.check_schema(schema.schema)
    # the records of the decision rules are in test_oordelen.py, those of the courses in test_trajecten.py
    namen = ("beschut_werk", "doelgroepen", "dossier", "voorzieningen", "vragen")
    elders = {f"participatiewet.{naam}/1" for naam in namen}
    assert {antwoord["formaat"] for antwoord in ANTWOORDEN.values()} | elders == set(SCHEMAS)


@pytest.mark.parametrize("antwoord", ANTWOORDEN.values(), ids=ANTWOORDEN)
def test_answer_fits_its_schema(antwoord):
    problemen = [fout.message for fout in SCHEMAS[antwoord["formaat"]].iter_errors(antwoord)]
    assert problemen == []


def test_an_unknown_key_or_a_float_does_not_fit():
    antwoord = next(iter(ANTWOORDEN.values()))
    schema = SCHEMAS[antwoord["formaat"]]
    assert not schema.is_valid(antwoord | {"extra": 1})
    assert not schema.is_valid(antwoord | {"bedrag": {"cent": 1.5, "tekst": "0.02"}})
