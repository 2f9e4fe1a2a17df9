"""The Python of the README does what it says."""

import contextlib
import io
import re
from pathlib import Path

README = Path(__file__).resolve().parents[2] / "README.md"


def test_the_python_of_the_readme_runs():
    blokken = re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert len(blokken) == 1
    uitvoer = io.StringIO()
    with contextlib.redirect_stdout(uitvoer):
        exec(compile(blokken[0], "README.md", "exec"), {})
    regels = uitvoer.getvalue().splitlines()
    assert regels[0] == "1121.76"
    assert "12 Loonkostensubsidie per maand, één keer afgerond op de cent € 1.121,76 Pw art. 10d lid 4" in regels
    assert [regel.split("]")[0] for regel in regels[-2:]] == ["[float_geweigerd", "[buiten_bereik"]
