"""The stub for editors has the docstrings of the compiled module."""

import importlib.util
from pathlib import Path

GEREEDSCHAP = Path(__file__).parents[2] / "bindings-python" / "docstrings.py"


def test_the_stub_has_the_docstrings_of_the_module() -> None:
    spec = importlib.util.spec_from_file_location("docstrings", GEREEDSCHAP)
    assert spec and spec.loader
    gereedschap = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(gereedschap)
    stub = gereedschap.STUB.read_text(encoding="utf-8")
    assert gereedschap.bijgewerkt(stub) == stub, f"run {GEREEDSCHAP.parent.name}/{GEREEDSCHAP.name}"
