"""Copies the docstrings of the compiled module into its stub, where editors look for them.

    .venv/bin/python bindings-python/docstrings.py

Run it after a docstring or the stub changed; tests/python/test_stub.py fails when it was forgotten.
"""

import ast
import inspect
from pathlib import Path

from participatiewet import _participatiewet

STUB = Path(__file__).parent / "python" / "participatiewet" / "_participatiewet.pyi"


def docstring(pad: list[str]) -> str | None:
    """The docstring of the object with this path; None for the special methods, which need none."""
    if pad[-1].startswith("__"):
        return None
    ding: object = _participatiewet
    for naam in pad:
        ding = inspect.getattr_static(ding, naam)
    # the docstring of the function, not that of the class staticmethod
    return inspect.getdoc(ding.__func__ if isinstance(ding, staticmethod) else ding)


def als_bron(doc: str, inspringing: str) -> str:
    aanhaling = 'r"""' if "\\" in doc else '"""'
    regels = f'{aanhaling}{doc}"""' if "\n" not in doc else f'{aanhaling}{doc}\n"""'
    return "\n".join(f"{inspringing}{regel}" if regel else "" for regel in regels.split("\n"))


def knopen(boom: ast.Module | ast.ClassDef, voor: list[str]) -> list[tuple[list[str], ast.ClassDef | ast.FunctionDef]]:
    gevonden: list[tuple[list[str], ast.ClassDef | ast.FunctionDef]] = []
    gezien = set()
    for knoop in boom.body:
        # of the forms of an overloaded function the first has the docstring
        if isinstance(knoop, ast.FunctionDef | ast.ClassDef) and knoop.name not in gezien:
            gezien.add(knoop.name)
            gevonden.append(([*voor, knoop.name], knoop))
        if isinstance(knoop, ast.ClassDef):
            gevonden += knopen(knoop, [*voor, knoop.name])
    return gevonden


def bijgewerkt(stub: str) -> str:
    """The stub with every docstring as it is in the compiled module."""
    regels = stub.split("\n")
    gevonden = knopen(ast.parse(stub), [])
    for pad, knoop in sorted(gevonden, key=lambda paar: -paar[1].lineno):
        if (doc := docstring(pad)) is None:
            continue
        tekst = als_bron(doc, " " * (knoop.col_offset + 4))
        eerste = knoop.body[0]
        if ast.get_docstring(knoop) is not None:
            regels[eerste.lineno - 1 : eerste.end_lineno] = [tekst]
        elif isinstance(knoop, ast.ClassDef):
            versierd = [decorator.lineno for decorator in getattr(eerste, "decorator_list", [])]
            regels.insert(min([eerste.lineno, *versierd]) - 1, tekst)
        else:  # def f(): ...
            kop = regels[eerste.lineno - 1][: eerste.col_offset].rstrip()
            regels[eerste.lineno - 1 : eerste.end_lineno] = [kop, tekst]
    return "\n".join(regels)


if __name__ == "__main__":
    STUB.write_text(bijgewerkt(STUB.read_text(encoding="utf-8")), encoding="utf-8")
