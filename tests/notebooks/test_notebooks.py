"""Every notebook runs from a clean kernel, and shows what it promises."""

import base64
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

WORTEL = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted((WORTEL / "examples" / "notebooks").glob("*.ipynb"))
UIT = WORTEL / "target" / "notebooks"


def voer_uit(pad):
    notebook = nbformat.read(pad, as_version=4)
    NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(pad.parent)}}).execute()
    UIT.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, UIT / pad.name)
    return notebook


def uitvoer(notebook, soort):
    cellen = (cel for cel in notebook.cells if cel.cell_type == "code")
    return [uit["data"][soort] for cel in cellen for uit in cel.outputs if soort in uit.get("data", {})]


def test_there_are_two_notebooks():
    assert [pad.name for pad in NOTEBOOKS] == ["doelgroepen.ipynb", "loonkostensubsidie.ipynb"]


@pytest.mark.parametrize("pad", NOTEBOOKS, ids=lambda pad: pad.stem)
def test_is_stored_without_output(pad):
    cellen = [cel for cel in nbformat.read(pad, as_version=4).cells if cel.cell_type == "code"]
    assert all(not cel.outputs and cel.execution_count is None for cel in cellen)


def test_explains_one_case_and_charts_a_year():
    notebook = voer_uit(WORTEL / "examples" / "notebooks" / "loonkostensubsidie.ipynb")

    tabel = uitvoer(notebook, "text/html")[0]
    # start 2025-03-01, so the figures of 1 January 2026: 2294.40 x 1.08 x 0.40 x 32/36 x 1.25
    assert "€ 1.101,31 per maand" in tabel
    assert "Pw art. 10d lid 7" in tabel and "https://wetten.overheid.nl/" in tabel
    assert "float_geweigerd" in "".join(uitvoer(notebook, "text/html"))

    figuren = uitvoer(notebook, "image/png")
    assert len(figuren) == 1 and len(base64.b64decode(figuren[0])) > 5_000
    (UIT / "jaar.png").write_bytes(base64.b64decode(figuren[0]))


def test_reads_a_file_of_people_and_charts_their_groups():
    notebook = voer_uit(WORTEL / "examples" / "notebooks" / "doelgroepen.ipynb")

    tekst = "".join(uit.get("text", "") for cel in notebook.cells for uit in cel.get("outputs", []))
    assert tekst.startswith("65 mensen, ") and tekst.endswith(" 4 rijen met een probleem\n")
    problemen, telling, redenen, vragen, gesprek, instrumenten = uitvoer(notebook, "text/html")
    assert "uren per dag, van 0 tot en met 24" in problemen and "Z104873" in problemen
    # of the 61 others 23 receive bijstand, 9 cannot be decided yet and 29 do not
    assert [cel.split("<")[0] for cel in telling.split("DG-01: ")[1].split("<td>")[1:5]] == ["23", "0", "9", "29"]
    assert "Heeft het college vastgesteld of de persoon tot de doelgroep loonkostensubsidie behoort?" in redenen
    assert "vaststelling_beschut" in vragen and "Wie het weet" in gesprek and "Beschut werk" in instrumenten

    figuren = uitvoer(notebook, "image/png")
    assert len(figuren) == 1 and len(base64.b64decode(figuren[0])) > 20_000
    (UIT / "groepen.png").write_bytes(base64.b64decode(figuren[0]))
