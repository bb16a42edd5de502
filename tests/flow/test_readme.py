"""What README shows, run as its reader runs it: offline, top to bottom. Only the training is shorter, and its
base shallow."""

import re
from pathlib import Path

import nbformat
from forks import shell
from nbclient import NotebookClient
from preloaded import kernels

ROOT = Path(__file__).parents[2]
SHORTER = {"huggingtweets demo": "huggingtweets demo --max-steps 5", 'base="smollm2")': 'base="smollm2", max_steps=5)'}


def printed(cell) -> str:
    return "".join(o.get("text", "") for o in cell.outputs)


def test_all_that_readme_shows(shallow_smollm2, tmp_path, monkeypatch):
    for name, value in kernels().items():
        monkeypatch.setenv(name, value)
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", shell(tmp_path / "bin"))
    monkeypatch.setenv("HUGGINGTWEETS_CACHE", shallow_smollm2)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    (tmp_path / "nbs").mkdir()
    (tmp_path / "huggingtweets").symlink_to(ROOT / "huggingtweets")
    readme = nbformat.read(ROOT / "nbs" / "index.ipynb", 4)
    cells = [cell for cell in readme.cells if cell.cell_type == "code"]
    for long, short in SHORTER.items():
        (cell,) = [cell for cell in cells if long in cell.source]
        cell.source = cell.source.replace(long, short)
    NotebookClient(readme, timeout=1200, resources={"metadata": {"path": str(tmp_path / "nbs")}}).execute()
    demo = printed(cells[0])
    tweets = [line for line in demo.splitlines() if line.startswith("- My dream is")]
    assert len(tweets) == 10 and len(set(tweets)) >= 5  # the shallow model often ends after a word
    before, after = map(float, re.search(r"Held-out loss: ([\d.]+) before, ([\d.]+) after", demo).groups())
    assert after < before - 0.2
    assert "Tweets kept" in demo and 'huggingtweets tweet bots/wrenandtide "The sea"' in demo
    trained = next(cell for cell in cells if "bot = finetune(" in cell.source)
    assert [o.output_type for o in trained.outputs] == ["execute_result"]  # no bar: the demo's bot was there already
