"""Every full answer that is checked in fits the JSON Schema of its format."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

WORTEL = Path(__file__).resolve().parents[2]
SCHEMAS = {
    schema["title"]: Draft202012Validator(schema)
    for schema in (json.loads(pad.read_text("utf-8")) for pad in (WORTEL / "core" / "schema").glob("*.json"))
}
REGELS = (WORTEL / "tests" / "vectoren" / "antwoorden.jsonl").read_text("utf-8").splitlines()
ANTWOORDEN = [regel for regel in map(json.loads, REGELS) if "antwoord" in regel]


def test_every_schema_is_valid_and_every_format_occurs():
    for schema in SCHEMAS.values():
        schema.check_schema(schema.schema)
    # the records of the decision rules are in test_oordelen.py, those of the courses in test_trajecten.py
    namen = ("beschut_werk", "doelgroepen", "dossier", "voorzieningen", "vragen")
    elders = {f"participatiewet.{naam}/1" for naam in namen}
    assert {antwoord["antwoord"]["formaat"] for antwoord in ANTWOORDEN} | elders == set(SCHEMAS)


@pytest.mark.parametrize("regel", ANTWOORDEN, ids=lambda regel: regel["id"])
def test_answer_fits_its_schema(regel):
    antwoord = regel["antwoord"]
    problemen = [fout.message for fout in SCHEMAS[antwoord["formaat"]].iter_errors(antwoord)]
    assert problemen == []


def test_an_unknown_key_or_a_float_does_not_fit():
    antwoord = dict(ANTWOORDEN[0]["antwoord"])
    schema = SCHEMAS[antwoord["formaat"]]
    assert not schema.is_valid(antwoord | {"extra": 1})
    assert not schema.is_valid(antwoord | {"bedrag": {"cent": 1.5, "tekst": "0.02"}})
