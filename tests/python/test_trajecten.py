"""Every vector of the courses and the ladder through the typed call: what the law says, and the same bytes everywhere."""

import copy
import datetime
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from test_schema import SCHEMAS
from vectoren import MAP, Vector, antwoorden, compact, problemen, vectoren_in, zelfde

import participatiewet as pw

VECTOREN = vectoren_in(MAP / "trajecten")
ANTWOORDEN = antwoorden(MAP / "trajecten")


def als_tekst(waarde: Any) -> Any:
    """The same with every day as text, as in JSON."""
    if isinstance(waarde, dict):
        return {naam: als_tekst(deel) for naam, deel in waarde.items()}
    if isinstance(waarde, list):
        return [als_tekst(deel) for deel in waarde]
    return waarde.isoformat() if isinstance(waarde, datetime.date) else waarde


def logboek(invoer: dict[str, Any]) -> tuple[pw.traject.Dossier, list[dict[str, Any]]]:
    begin = {naam: invoer[naam] for naam in ("traject", "instelling") if naam in invoer}
    dossier = pw.traject.Dossier(**begin)
    geweigerd = []
    for stap, gebeurtenis in enumerate(invoer["gebeurtenissen"]):
        velden = dict(gebeurtenis)
        try:
            dossier = dossier.pas_toe(velden.pop("gebeurtenis"), **velden)
        except pw.TrajectFout as fout:
            gronden = [{} if grond is None else {"grondslag": grond} for grond in fout.grondslagen]
            fouten = [een | grond for een, grond in zip(problemen(fout), gronden, strict=True)]
            geweigerd.append({"stap": stap, "toestand": fout.toestand, "fouten": fouten, "mogelijk": fout.mogelijk})
    return dossier, geweigerd


def dossier(invoer: dict[str, Any]) -> dict[str, Any]:
    een, geweigerd = logboek(invoer)
    termijnen = als_tekst(een.termijnen(invoer["dag"])) if "dag" in invoer else None
    return {"dossier": een.naar_dict(), "mogelijk": een.mogelijk(), "termijnen": termijnen, "geweigerd": geweigerd}


BEWERKINGEN: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "participatieladder.trede": lambda invoer: {"trede": pw.participatieladder.trede(invoer["waarnemingen"])},
    "participatieladder.verloop": lambda invoer: pw.participatieladder.verloop(**invoer),
    "traject.dienstverband": lambda invoer: logboek(invoer)[0].dienstverband(),
    "traject.dossier": dossier,
    "traject.lees": lambda invoer: {"dossier": pw.traject.Dossier.lees(invoer["record"]).naar_dict()},
    "traject.speel_af": lambda invoer: pw.traject.speel_af(**invoer),
    "traject.verenigbaar": lambda invoer: pw.traject.verenigbaar(**invoer),
}

iedere_vector = pytest.mark.parametrize("vector", VECTOREN, ids=lambda vector: vector.id)


def reken(vector: Vector) -> dict[str, Any] | pw.ParticipatiewetFout:
    try:
        return BEWERKINGEN[vector.bewerking](vector.invoer)
    except pw.ParticipatiewetFout as fout:
        return fout


def naam(deel: Any) -> Any:
    sleutels = [sleutel for sleutel in ("naam", "gebeurtenis", "code") if isinstance(deel, dict) and sleutel in deel]
    return deel[sleutels[0]] if sleutels else None


def zoals(verwacht: Any, gezien: Any) -> Any:
    """The parts of the answer that the expectation names, in its form (see tests/src/trajectvectoren.rs)."""
    if isinstance(verwacht, dict) and isinstance(gezien, dict):
        return {sleutel: zoals(deel, gezien.get(sleutel)) for sleutel, deel in verwacht.items()}
    if isinstance(verwacht, dict) and isinstance(gezien, list):
        met_naam = {naam(deel): deel for deel in reversed(gezien)}
        return {sleutel: zoals(deel, met_naam.get(sleutel)) for sleutel, deel in verwacht.items()}
    if isinstance(verwacht, list) and isinstance(gezien, list):
        if len(verwacht) == len(gezien):
            return [zoals(*paar) for paar in zip(verwacht, gezien, strict=True)]
        return [naam(deel) or deel for deel in gezien]
    if isinstance(verwacht, str) and isinstance(gezien, dict):
        return naam(gezien)
    return gezien


@iedere_vector
def test_the_answer_is_what_the_vector_says(vector: Vector) -> None:
    antwoord = reken(vector)
    if vector.fouten is not None:
        assert isinstance(antwoord, pw.ParticipatiewetFout), antwoord
        assert [{"code": fout.code, "pad": fout.pad} for fout in antwoord.fouten] == vector.fouten
        return
    if isinstance(antwoord, pw.ParticipatiewetFout):
        raise antwoord
    assert zoals(vector.verwacht, antwoord) == vector.verwacht


@iedere_vector
def test_the_answer_has_the_same_bytes_as_in_every_language(vector: Vector) -> None:
    antwoord = reken(vector)
    regel = ANTWOORDEN[vector.id]
    if isinstance(antwoord, pw.ParticipatiewetFout):
        assert problemen(antwoord) == regel["fouten"]
        return
    if "dossier" in antwoord:
        antwoord["dossier"]["bibliotheek"] = "*"
    zelfde(vector, regel, compact(antwoord))


@pytest.mark.parametrize(
    "vector", [vector for vector in VECTOREN if vector.bewerking == "traject.dossier"], ids=lambda vector: vector.id
)
def test_a_dossier_fits_its_schema_and_survives_pickle(vector: Vector) -> None:
    if vector.fouten is not None:
        return
    een, _ = logboek(vector.invoer)
    record = een.naar_dict()
    assert [fout.message for fout in SCHEMAS[record["formaat"]].iter_errors(record)] == []
    assert pickle.loads(pickle.dumps(een)) == een == copy.deepcopy(een)
    assert hash(pw.traject.Dossier.lees(een.naar_json())) == hash(een)
    assert een.historie == record["historie"] and een.instelling == record["instelling"]
    assert een.traject == record["traject"] and een.toestand == record["toestand"]


def test_the_schema_refuses_what_is_no_dossier() -> None:
    schema = SCHEMAS["participatiewet.dossier/1"]
    record = pw.traject.Dossier("bezwaar").pas_toe("besluit_bekendgemaakt", op="2026-04-02", door="college").naar_dict()
    assert schema.is_valid(record)
    assert {machine["traject"] for machine in pw.traject.machines()} == set(
        schema.schema["properties"]["traject"]["enum"]
    )
    for anders in ({"extra": 1}, {"sinds": "morgen"}, {"traject": "hypotheek"}, {"historie": [{}]}):
        assert not schema.is_valid(record | anders)


def test_every_operation_has_vectors_and_every_vector_an_answer() -> None:
    assert {vector.bewerking for vector in VECTOREN} == set(BEWERKINGEN)
    assert [vector.id for vector in VECTOREN] == list(ANTWOORDEN)


def test_a_step_gives_a_new_dossier_and_a_refusal_says_why() -> None:
    een = pw.traject.Dossier("beschut_werk")
    ander = een.pas_toe("aanvraag", op=datetime.date(2026, 2, 9), door="inwoner", gegevens={"kring_beschut_werk": "ja"})
    assert (een.toestand, ander.toestand) == ("signalering", "advies_aangevraagd")
    assert ander.sinds == datetime.date(2026, 2, 9) and een.sinds is None
    with pytest.raises(pw.TrajectFout) as gevangen:
        een.pas_toe("aanvraag", op="2026-02-09", door="inwoner", kring_beschut_werk=False)
    fout = gevangen.value
    assert (fout.voorwaarde, fout.grondslag, fout.toestand) == ("kring_beschut_werk", "Pw art. 10b lid 1", "signalering")
    assert "verzoek" in fout.mogelijk and isinstance(fout, pw.ParticipatiewetFout)
    terug = pickle.loads(pickle.dumps(fout))
    assert (terug.fouten, terug.grondslagen, terug.mogelijk) == (fout.fouten, fout.grondslagen, fout.mogelijk)
    with pytest.raises(pw.TrajectFout) as gevangen:
        een.pas_toe("aanvraag", op=1.5, door=None, kring_beschut_werk=0.5)
    assert [fout.code for fout in gevangen.value.fouten] == ["float_geweigerd", "ontbreekt", "float_geweigerd"]
    with pytest.raises(pw.ParticipatiewetFout) as zonder_toestand:
        pw.traject.Dossier("beschutwerk")
    assert not isinstance(zonder_toestand.value, pw.TrajectFout)
    with pytest.raises(TypeError):
        een.pas_toe("aanvraag", "2026-02-09", "inwoner")  # type: ignore[misc]
    with pytest.raises(pw.ParticipatiewetFout) as dag:
        een.termijnen("morgen")
    assert (dag.value.code, dag.value.pad) == ("onleesbaar", "/dag")


def test_the_job_of_a_logbook_can_be_computed() -> None:
    vector = next(vector for vector in VECTOREN if vector.id == "baan-forfait-en-loonwaarde")
    baan = logboek(vector.invoer)[0].dienstverband()
    verloop = pw.loonkostensubsidie.verloop(baan)
    assert verloop.gegevens == baan
    assert [periode.oorzaken[0].code for periode in verloop.perioden][:2] == ["ingang", "einde_forfait"]


KOLOMMEN: dict[str, list[Any]] = {
    "dossier": [7, 7, 8],
    "traject": ["beschut_werk", "beschut_werk", "bezwaar"],
    "gebeurtenis": ["aanvraag", "onderzoek_gestart", "besluit_bekendgemaakt"],
    "op": [datetime.date(2026, 2, 9), "2-3-2026", datetime.date(2026, 4, 2)],
    "door": ["inwoner", "uwv", "werkgever"],
    "gegevens": [{"kring_beschut_werk": True}, None, float("nan")],
}


class Kolom:
    """A column as a data frame gives it."""

    def __init__(self, cellen: list[Any]) -> None:
        self.cellen = cellen

    def to_list(self) -> list[Any]:
        return self.cellen


@pytest.mark.parametrize("kolom", [list, tuple, Kolom], ids=["list", "tuple", "frame"])
def test_a_logbook_is_any_mapping_of_names_to_columns(kolom: Callable[[list[Any]], Any]) -> None:
    kolommen = {naam: kolom(cellen) for naam, cellen in KOLOMMEN.items()} | {"opmerking": kolom(["", "", ""])}
    uit = pw.traject.speel_af(kolommen, dag="2026-04-07")
    assert [(een["dossier"], een["toestand"]) for een in uit["dossiers"]] == [("7", "uwv_onderzoek"), ("8", "besluit")]
    assert [(een["rij"], een["code"], een["grondslag"]) for een in uit["geweigerd"]] == [(2, "rol_mag_niet", "Awb art. 6:7")]
    assert [een["laatste_dag"] for een in uit["termijnen"]] == ["2026-04-07"]


def test_frames_of_pandas_and_polars_are_read() -> None:
    gelezen = pw.traject.speel_af(KOLOMMEN)
    gegevens = ['{"kring_beschut_werk": true}', None, None]
    kolommen = KOLOMMEN | {"op": ["2026-02-09", "2026-03-02", "2026-04-02"], "gegevens": gegevens}
    for naam in ("pandas", "polars"):
        bibliotheek = pytest.importorskip(naam)
        assert pw.traject.speel_af(bibliotheek.DataFrame(kolommen)) == gelezen


def test_a_replay_gives_what_the_dossiers_give() -> None:
    vectoren = [vector for vector in VECTOREN if vector.bewerking == "traject.dossier" and vector.fouten is None]
    vectoren = [vector for vector in vectoren if "instelling" not in vector.invoer]
    rijen = [
        (vector.id, vector.invoer["traject"], stap["gebeurtenis"], stap["op"], stap["door"], gegevens(stap))
        for vector in vectoren
        for stap in vector.invoer["gebeurtenissen"]
    ]
    namen = ("dossier", "traject", "gebeurtenis", "op", "door", "gegevens")
    uit = pw.traject.speel_af({naam: list(kolom) for naam, kolom in zip(namen, zip(*rijen, strict=True), strict=True)})
    standen = {een["dossier"]: (een["toestand"], een["geweigerd"]) for een in uit["dossiers"]}
    for vector in vectoren:
        een, geweigerd = logboek(vector.invoer)
        assert standen[vector.id] == (een.toestand, len(geweigerd)), vector.id


def gegevens(stap: dict[str, Any]) -> dict[str, Any] | None:
    """The data of a row; the remark of a correction stands among them."""
    lijst = dict(stap.get("gegevens", {}))
    if "toelichting" in stap:
        lijst["toelichting"] = stap["toelichting"]
    return lijst or None


def test_the_tables_and_the_diagrams() -> None:
    machines = pw.traject.machines()
    assert len(machines) == 14
    for machine in machines:
        diagram = pw.traject.diagram(machine["traject"])
        assert all(f" as {toestand['naam']}\n" in diagram for toestand in machine["toestanden"])
    with pytest.raises(pw.ParticipatiewetFout):
        pw.traject.diagram("hypotheek")
    assert "geen openbare beschrijving" in pw.traject.wiebertjesmodel()["herkomst"]
    assert [trede["trede"] for trede in pw.participatieladder.treden()] == [1, 2, 3, 4, 5, 6]


def geplaatst() -> pw.traject.Dossier:
    dossier = pw.traject.Dossier("beschut_werk")
    dossier = dossier.pas_toe("aanvraag", op="2025-01-06", door="inwoner", kring_beschut_werk=True)
    dossier = dossier.pas_toe("onderzoek_gestart", op="2025-01-20", door="uwv")
    advies = {"arbeidsvermogen": True, "aanpassing_niet_redelijk": False, "toezicht_niet_redelijk": True}
    dossier = dossier.pas_toe("advies_positief", op="2025-02-24", door="uwv", **advies)
    dossier = dossier.pas_toe("toegewezen", op="2025-03-10", door="college")
    baan = {"vorm_dienstbetrekking": "ontwikkelbedrijf", "uren_per_week": 20}
    return dossier.pas_toe("geplaatst", op="2025-04-01", door="ontwikkelbedrijf", **baan)


def test_places_are_counted_in_the_unit_that_is_given() -> None:
    telling = pw.traject.gerealiseerd([geplaatst()], "2025-07-01", uren_per_plek=31)
    assert (telling["personen"], telling["aantal"], telling["uren_per_plek"]) == (1, "20/31", "31")
    assert telling["melding"]["code"] == "wijze_van_tellen"
    assert pw.traject.gerealiseerd([geplaatst()], "2025-07-01")["aantal"] == "1"
    with pytest.raises(pw.ParticipatiewetFout, match="uren_per_plek"):
        pw.traject.gerealiseerd([], "2025-07-01", uren_per_plek=0)


def test_the_statistics_count_a_job_as_one_provision_in_one_course() -> None:
    periode = {"van": "2025-04-01", "tot": None}
    assert pw.traject.statistiek([(geplaatst(), "bw-1")], "2025-07-01") == {
        "voorzieningen": [{"dossier": "bw-1", "traject": "beschut_werk", "periode": periode, "code": 21}],
        "trajecten": [{"periode": periode, "voorzieningen": [0]}],
    }


def test_what_is_beside_the_courses_counts_in_samenloop() -> None:
    lks = pw.traject.Dossier("loonkostensubsidie").pas_toe("ambtshalve", op="2026-02-02", door="college")
    gevonden = pw.traject.samenloop([(lks, "baan 1")], ernaast=[("wsw_dienstbetrekking", "sw-bedrijf")])
    assert [een["naast"] for een in gevonden] == ["kan_niet"]
    with pytest.raises(pw.ParticipatiewetFout, match="iets"):
        pw.traject.samenloop([], ernaast=[("iets", "")])


def test_the_penalty_payment_follows_from_the_notice_of_default() -> None:
    aanvraag = pw.traject.Dossier("jobcoaching").pas_toe("aanvraag", op="2026-02-02", door="inwoner")
    assert aanvraag.dwangsom("2026-04-30") is None
    dwangsom = aanvraag.pas_toe("ingebrekestelling", op="2026-03-31", door="inwoner").dwangsom("2026-04-30")
    assert dwangsom == pw.termijnen.dwangsom("2026-03-31", "2026-03-30", tot_en_met="2026-04-30")
    assert dwangsom is not None and dwangsom.dagen == 16
