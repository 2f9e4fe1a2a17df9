"""The vectors of tests/vectoren and the answers that every language must give, byte for byte."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import participatiewet as pw

MAP = Path(__file__).parents[1] / "vectoren"


@dataclass(frozen=True)
class Vector:
    bewerking: str
    id: str
    zin: str
    invoer: dict[str, Any]
    verwacht: dict[str, Any] | None
    fouten: list[dict[str, str]] | None


def vectoren() -> list[Vector]:
    """Every vector of every file; none when there are no files, which a test reports."""
    return vectoren_in(MAP)


def vectoren_in(map: Path) -> list[Vector]:
    """Every vector of the files of one folder."""
    lijst = []
    for bestand in sorted(map.glob("*.json")):
        inhoud = json.loads(bestand.read_text(encoding="utf-8"))
        for een in inhoud["vectoren"]:
            velden = een["id"], een["zin"], een["invoer"], een.get("verwacht"), een.get("fouten")
            lijst.append(Vector(inhoud["bewerking"], *velden))
    return lijst


def antwoorden(map: Path = MAP) -> dict[str, dict[str, Any]]:
    """The line of each vector in the file of answers of a folder; none when there is no file."""
    bestand = map / "antwoorden.jsonl"
    regels = bestand.read_text(encoding="utf-8").splitlines() if bestand.exists() else []
    return {regel["id"]: regel for regel in (json.loads(regel) for regel in regels)}


def problemen(fout: pw.ParticipatiewetFout) -> list[dict[str, str]]:
    """Every problem as it stands in a line."""
    namen = ("code", "pad", "waarde", "verwacht")
    return [{n: waarde for n in namen if (waarde := getattr(een, n)) is not None} for een in fout.fouten]


def zelfde(vector: Vector, regel: dict[str, Any], tekst: str) -> None:
    """The answer of Python has the digest of the line; otherwise it is shown, with how to see that of Rust."""
    toon = f"cargo run -p participatiewet-tests --bin antwoord -- {vector.id} --bytes"
    gezien = hashlib.sha256(tekst.encode()).hexdigest()
    assert gezien == regel["sha256"], f"{vector.id}: in Python the answer is not that of Rust ({toon})\n{tekst}"


def compact(waarde: object) -> str:
    """JSON as the library writes it."""
    return json.dumps(waarde, separators=(",", ":"), ensure_ascii=False)
