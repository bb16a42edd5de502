"""Every notebook runs from top to bottom. Each is a fork of one process, so that torch is imported once, and
their smollm2 is small, but where it must be the real one.

index.ipynb, which trains for minutes, is run by tests/flow/test_readme.py.
"""

from pathlib import Path

import pytest
from forks import python, shell
from preloaded import fork_clients

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted(
    str(p.relative_to(ROOT)) for p in (ROOT / "nbs").rglob("*.ipynb") if p.parent.name[0] != "." and p.stem != "index"
)
WHOLE = ["nbs/06_training/07_plan.ipynb", "nbs/07_evaluation/03_reader.ipynb"]  # for its size, and for its English
PROGRAM = """
import sys
from nbdev.config import get_config
from nbdev.test import test_nb
path, root = sys.argv[1:]
done, seconds = test_nb(path, skip_flags=get_config(path).tst_flags.split(), basepath=root)
assert done
"""

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_notebook(name, shallow_smollm2, tmp_path, monkeypatch):
    fork_clients(monkeypatch)
    (tmp_path / "bin").mkdir()
    env = {"TMPDIR": str(tmp_path), "PATH": shell(tmp_path / "bin")} | (
        {} if name in WHOLE else {"HUGGINGTWEETS_CACHE": shallow_smollm2}
    )
    done = python(PROGRAM, ROOT / name, ROOT, cwd=ROOT / "nbs", **env)
    assert done.returncode == 0, done.stderr[-5000:]
