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


def test_there_is_a_notebook():
    assert [pad.name for pad in NOTEBOOKS] == ["loonkostensubsidie.ipynb"]


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
