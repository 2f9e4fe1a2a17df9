"""The vectors of tests/vectoren and the answers that every language must give, byte for byte."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MAP = Path(__file__).parents[1] / "vectoren"
ANTWOORDEN = MAP / "antwoorden.jsonl"


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


def antwoorden() -> dict[str, str]:
    """The line of each vector, as it stands in the file."""
    regels = ANTWOORDEN.read_text(encoding="utf-8").splitlines() if ANTWOORDEN.exists() else []
    return {json.loads(regel)["id"]: regel for regel in regels}


def compact(waarde: object) -> str:
    """JSON as the library writes it."""
    return json.dumps(waarde, separators=(",", ":"), ensure_ascii=False)
