"""Every public thing has a docstring with an English line, and every example in one runs."""

import doctest
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from typing import Any

import pytest

import participatiewet as pw
from participatiewet import _participatiewet

NAMEN = [f"participatiewet.{module.name}" for module in pkgutil.iter_modules(pw.__path__)]
MODULES = [pw, *(importlib.import_module(naam) for naam in NAMEN)]


def docstrings() -> Iterator[tuple[str, str | None]]:
    """Name and docstring of every module, public object and public member."""
    for module in MODULES:
        yield module.__name__, module.__doc__
        for naam, ding in vars(module).items():
            eigen = getattr(ding, "__module__", None) in (module.__name__, "participatiewet")
            if naam.startswith("_") or not eigen or not (inspect.isclass(ding) or inspect.isroutine(ding)):
                continue
            yield f"{module.__name__}.{naam}", ding.__doc__
            for lid, waarde in list(vars(ding).items()) if inspect.isclass(ding) else ():
                velden = getattr(ding, "__annotations__", {})  # described in the docstring of their class
                if not lid.startswith("_") and lid not in velden:
                    functie = waarde.__func__ if isinstance(waarde, staticmethod) else waarde
                    yield f"{module.__name__}.{naam}.{lid}", functie.__doc__


DOCSTRINGS = dict(docstrings())


@pytest.mark.parametrize("naam", DOCSTRINGS)
def test_a_docstring_is_there_with_an_english_line(naam: str) -> None:
    tekst = DOCSTRINGS[naam]
    assert tekst and ("English: " in tekst or naam == "participatiewet._participatiewet")


@pytest.mark.parametrize("naam", [naam for naam, tekst in DOCSTRINGS.items() if ">>>" in (tekst or "")])
def test_an_example_runs(naam: str) -> None:
    test = doctest.DocTestParser().get_doctest(inspect.cleandoc(DOCSTRINGS[naam] or ""), {}, naam, None, 0)
    uitkomst = doctest.DocTestRunner().run(test)
    assert uitkomst.attempted > 0 and uitkomst.failed == 0


def test_every_module_and_function_has_an_example() -> None:
    lks = pw.loonkostensubsidie
    functies = [lks.bereken, lks.keuzes, lks.verloop, pw.loonwaarde.bepaal, pw.parameters.tabel]
    functies += [pw.doelgroepen.bepaal, pw.doelgroepen.feiten, pw.doelgroepen.kolommen, pw.beschut_werk.beoordeel]
    functies += [pw.voorzieningen.overzicht, pw.vragen]
    for module in (pw.participatieladder, pw.termijnen, pw.traject):
        functies += [vars(module)[naam] for naam in module.__all__ if naam[0].islower()]
    dingen: list[Any] = [*functies, *(module for module in MODULES if module is not _participatiewet)]
    assert [ding.__name__ for ding in dingen if ">>>" not in (ding.__doc__ or "")] == []
