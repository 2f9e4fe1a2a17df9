"""Every vector through the typed call: what the law says, and the same bytes as in the other languages."""

import datetime
import pickle
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from vectoren import MAP, Vector, antwoorden, compact, problemen, vectoren, zelfde

import participatiewet as pw

VECTOREN = vectoren()
ANTWOORDEN = antwoorden()
Uitkomst = pw.Antwoord | pw.loonkostensubsidie.Verloop
BEWERKINGEN: dict[str, Callable[..., Uitkomst]] = {
    "loonkostensubsidie.bereken": pw.loonkostensubsidie.bereken,
    "loonkostensubsidie.verloop": pw.loonkostensubsidie.verloop,
    "loonwaarde.bepaal": pw.loonwaarde.bepaal,
    "termijnen.beslistermijn": pw.termijnen.beslistermijn,
    "termijnen.bezwaartermijn": pw.termijnen.bezwaartermijn,
    "termijnen.beslissing_op_bezwaar": pw.termijnen.beslissing_op_bezwaar,
    "termijnen.betaaldag": pw.termijnen.betaaldag,
    "termijnen.dwangsom": pw.termijnen.dwangsom,
}

# without vectors a test must fail, not be skipped
iedere_vector = pytest.mark.parametrize(
    "vector", VECTOREN or [pytest.param(None, id="geen_vectoren")], ids=lambda vector: getattr(vector, "id", None)
)


def reken(vector: Vector | None) -> Uitkomst | pw.ParticipatiewetFout:
    assert vector is not None, f"no vectors in {MAP.name}/"
    bewerking = BEWERKINGEN[vector.bewerking]
    try:
        return bewerking(**vector.invoer)
    except pw.ParticipatiewetFout as fout:
        return fout


def gezien(antwoord: Any, naam: str) -> Any:
    """A part of an answer in the form in which a vector names it."""
    match naam:
        case "meldingen" | "aannames":
            return [deel.code for deel in getattr(antwoord, naam)]
        case "einde":
            return [oorzaak.code for oorzaak in antwoord.einde]
        case "perioden":
            return [
                [str(p.van), str(p.tot), str(p.bedrag), [oorzaak.code for oorzaak in p.oorzaken]]
                for p in antwoord.perioden
            ]
        case "totaal":
            return str(antwoord.totaal)
        case "bedrag" | "bedrag_zonder_werkgeverslasten" | "werkgeverslasten" | "bedragen_datum":
            return str(getattr(antwoord, naam))
        case "maximum":
            return str(antwoord.maximum)
        case _:
            waarde = getattr(antwoord, naam)
            return waarde.isoformat() if isinstance(waarde, datetime.date) else waarde


@iedere_vector
def test_the_answer_is_what_the_vector_says(vector: Vector) -> None:
    antwoord = reken(vector)
    if vector.fouten is not None:
        assert isinstance(antwoord, pw.ParticipatiewetFout), antwoord
        assert [{"code": fout.code, "pad": fout.pad} for fout in antwoord.fouten] == vector.fouten
        return
    if isinstance(antwoord, pw.ParticipatiewetFout):
        raise antwoord
    assert vector.verwacht, "a vector expects something"
    keuzes = {keuze.id: keuze.variant for keuze in antwoord.keuzes}
    for naam, verwacht in vector.verwacht.items():
        if naam == "keuzes":
            assert {id: keuzes.get(id) for id in verwacht} == verwacht
        elif naam == "betalingen":
            betaald = {betaling.maand: str(betaling.bedrag) for betaling in getattr(antwoord, naam)}
            assert {maand: betaald.get(maand) for maand in verwacht} == verwacht
        else:
            assert gezien(antwoord, naam) == verwacht, naam


@iedere_vector
def test_the_answer_has_the_same_bytes_as_in_every_language(vector: Vector) -> None:
    antwoord = reken(vector)
    regel = ANTWOORDEN[vector.id]
    if isinstance(antwoord, pw.ParticipatiewetFout):
        assert problemen(antwoord) == regel["fouten"]
        return
    assert compact(antwoord.naar_dict()) == antwoord.naar_json()
    zelfde(vector, regel, compact(antwoord.naar_dict() | {"bibliotheek": "*"}))


@iedere_vector
def test_an_answer_can_be_replayed(vector: Vector) -> None:
    antwoord = reken(vector)
    opnieuw = pickle.loads(pickle.dumps(antwoord))
    if isinstance(antwoord, pw.ParticipatiewetFout):
        assert opnieuw.fouten == antwoord.fouten
    else:
        assert opnieuw == antwoord
        assert opnieuw.naar_json() == antwoord.naar_json()


def test_every_operation_has_vectors() -> None:
    assert {vector.bewerking for vector in VECTOREN} == set(BEWERKINGEN)


def test_every_vector_has_one_answer() -> None:
    aantallen = Counter(vector.id for vector in VECTOREN)
    assert VECTOREN and aantallen == Counter(list(ANTWOORDEN))
