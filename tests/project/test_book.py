"""The notebooks are a book: read in the order of their numbers, a thought a cell, with what each showed.

What breaks a rule today is listed, and each list may only shrink: a test fails when something new breaks its rule, and
when an entry is no longer needed.
"""

import ast
import json
import re
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import huggingtweets

ROOT = Path(__file__).parents[2]
NBS = ROOT / "nbs"
LINE = 120  # characters
CELL = 40  # lines

# What may be imported inside functions, and why it must not be part of start-up.
HEAVY = {
    "dateutil": "only for times that Python can't parse",
    "fontTools": "only pictures need it",
    "ftfy": "only broken encodings need it",
    "google": "google.colab, which is nowhere but there",
    "huggingface_hub": "0.2 s",
    "mastodon": "0.2 s, for one network",
    "numpy": "0.2 s",
    "openpyxl": "0.4 s, for one format",
    "peft": "1 s, for adapters alone; it may not be installed",
    "phonenumbers": "only hiding personal details needs it",
    "py3langid": "reads a model of its own",
    "pyarrow": "0.15 s",
    "stdnum": "only hiding personal details needs it",
    "sklearn": "1 s and 50 MB, to evaluate alone; trainings show reports too",
    "tqdm": "its notebook's bars import ipywidgets",
    "tweepy": "0.3 s, for one network",
    "wandb": "1 s",
}
FACES = ("12_form", "13_app", "14_cli")  # these reach the library through its lazy root: `import huggingtweets as ht`

# Imports from a later notebook, and imports inside functions of anything else than HEAVY.
ALLOWED: set[str] = set()
# Modules with lines over LINE, and how many. nbdev writes `__all__` in lines of its own.
LONG_LINES: dict[str, int] = {}
# Exported cells of over CELL lines: the first name that they define, and the reason.
LARGE_CELLS: dict[str, str] = {
    "cli: _corpus": "most of it is options",
    "cli: post": "most of it is options",
    "publishing.accounts: BotAccount": "an interface: a method and its docstring at a time",
    "publishing.bluesky: _Login": "a class whose methods are short",
    "publishing.bluesky: _PAGE": "a class whose methods are short",
    "publishing.exporting: from __future__ import annotations": "imports",
    "publishing.mastodon: _PAGE": "a class whose methods are short",
    "publishing.mastodon: _Profiled": "a class whose methods are short",
    "finetuning: from __future__ import annotations": "imports: everything comes together here",
    "form.account: AccountStep": "a panel's widgets and what their events do, in one class",
    "form.account: Addresses": "a panel's widgets and what their events do, in one class",
    "form.game: Game": "a panel's widgets and what their events do, in one class",
    "form.keeping: Keeping": "a panel's widgets and what their events do, in one class",
    "form.keeping: WHOSE": "a panel's widgets and what their events do, in one class",
    "form.opening: NO_BOT": "a panel's widgets and what their events do, in one class",
    "form.opening: Opening": "a panel's widgets and what their events do, in one class",
    "form.parts: Job": "a panel's widgets and what their events do, in one class",
    "form.parts: Uploads": "a panel's widgets and what their events do, in one class",
    "form.playing: PlayingStep": "a panel's widgets and what their events do, in one class",
    "form.training: Choices": "a panel's widgets and what their events do, in one class",
    "form.training: TrainingStep": "a panel's widgets and what their events do, in one class",
    "form.training: Watch": "a panel's widgets and what their events do, in one class",
    "form.writing: Writing": "a panel's widgets and what their events do, in one class",
    "app: BotMaker": "a panel's widgets and what their events do, in one class",
    "form.account: _JOINED": "a panel's widgets and what their events do, in one class",
    "form.parts: Panel": "a panel's widgets and what their events do, in one class",
    "form.parts: Step": "a panel's widgets and what their events do, in one class",
    "form.posting: DraftCard": "a panel's widgets and what their events do, in one class",
    "form.writing: TweetCard": "a panel's widgets and what their events do, in one class",
    "model.bot: from __future__ import annotations": "imports",
    "publishing.repos: from __future__ import annotations": "imports",
    "publishing.schedule: _MARK": "a file, line by line",
    "sources.addresses: _NOTHING": "a dataclass: a field and its comment a line",
    "sources.bluesky: MAX_REPOSITORY": "a class of the repository's format, with its pattern tables",
    "sources.bluesky: Repository": "a class of the repository's format, with its pattern tables",
    "sources.bluesky: _BLOCKS": "a class of the repository's format, with its pattern tables",
    "sources.bluesky: _Blocks": "a class of the repository's format, with its pattern tables",
    "sources.registry: download": "most of it is the signature with its comments",
    "tracking.recording: Recording": "a class whose methods are short",
    "tracking.tracker: Tracker": "a class whose methods are short",
}


@dataclass
class Notebook:
    name: str  # "03_sources/00_http"
    module: str  # "sources.http"
    cells: list[str]  # the sources of its exported cells

    @property
    def order(self) -> list[str]:
        return self.name.split("/")


@cache
def book() -> list[Notebook]:
    "All notebooks that are exported, in the order in which they are read."
    found = []
    for path in NBS.rglob("*.ipynb"):
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        code = ["".join(c["source"]) for c in cells if c["cell_type"] == "code"]
        module = re.search(r"^#\|\s*default_exp\s+(\S+)", "\n".join(code), re.M)
        exported = [re.sub(r"^#\|.*\n?", "", c, flags=re.M) for c in code if re.search(r"^#\|\s*exporti?s?\b", c, re.M)]
        if module and ".ipynb_checkpoints" not in path.parts:
            found.append(Notebook(str(path.relative_to(NBS).with_suffix("")), module[1], exported))
    assert len(found) > 20
    return sorted(found, key=lambda n: n.order)


def imported(tree: ast.AST):
    "Every import in a piece of code: its node, full names of what it imports, and whether a function holds it."

    def walk(node, inside):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                yield [a.name for a in child.names], inside
            elif isinstance(child, ast.ImportFrom):
                yield [f"{'.' * child.level}{child.module or ''}.{a.name}" for a in child.names], inside
            yield from walk(child, inside or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda))

    yield from walk(tree, False)


def of_ours(name: str) -> str | None:
    "The module of ours that an import of this name reaches; None for the lazy root itself, and for what others made."
    parts = name.split(".")[1:]
    if not name.startswith("huggingtweets.") or not parts:
        return None
    modules = {n.module for n in book()}
    for end in range(len(parts), 0, -1):
        if (module := ".".join(parts[:end])) in modules:
            return module
    return huggingtweets._HOMES.get(parts[0])


def broken_rules() -> set[str]:
    "What breaks the rules of imports, a line each."
    home = {n.module: n for n in book()}
    found = set()
    for n in book():
        for names, inside in imported(ast.parse("\n\n".join(n.cells))):
            for name in names:
                assert not name.startswith("."), f"{n.name}: nbdev makes imports relative; write {name} in full"
                ours = of_ours(name)
                if ours and home[ours].order > n.order:
                    found.add(f"{n.name} imports from {home[ours].name}")
                top = name.split(".")[0]
                through_root = name == "huggingtweets" and n.order[0] in FACES
                if inside and not through_root and top not in HEAVY:
                    found.add(f"{n.name} imports {f'huggingtweets.{ours}' if ours else top} inside a function")
    return found


def shrinking(found, listed, what):
    "Fail unless the list has just what was found."
    new, gone = sorted(set(found) - set(listed)), sorted(set(listed) - set(found))
    assert not new, f"{what}, and it isn't listed:\n" + "\n".join(f"    {x!r}," for x in new)
    assert not gone, "no longer needed, take it off the list:\n" + "\n".join(f"    {x!r}," for x in gone)


def test_a_notebook_imports_only_from_notebooks_before_it():
    shrinking(broken_rules(), ALLOWED, "an import that the order of the book or start-up does not allow")


def test_nothing_is_allowed_to_be_heavy_without_need():
    inside = {
        name.split(".")[0]
        for n in book()
        for names, inside in imported(ast.parse("\n\n".join(n.cells)))
        if inside
        for name in names
    }
    assert HEAVY.keys() <= inside, f"imported inside no function: {HEAVY.keys() - inside}"
    assert not HEAVY.keys() & {*sys.stdlib_module_names, "huggingtweets"}


def test_the_rules_of_imports_are_noticed_when_broken(monkeypatch):
    pages = [
        Notebook("00_a", "a", ["from huggingtweets.b import x", "def f():\n    import json, wandb\n    return json"]),
        Notebook("01_b/00_b", "b", ["from huggingtweets import a", "def g():\n    from huggingtweets.a import f"]),
    ]
    monkeypatch.setattr(sys.modules[__name__], "book", lambda: pages)
    assert broken_rules() == {
        "00_a imports from 01_b/00_b",
        "00_a imports json inside a function",
        "01_b/00_b imports huggingtweets.a inside a function",
    }


def long_lines() -> dict[str, int]:
    "Modules with lines over LINE, and how many."
    paths = [p for p in (ROOT / "huggingtweets").rglob("*.py") if p.name != "_modidx.py"]
    long = {
        str(p.relative_to(ROOT)): sum(
            len(line) > LINE for line in p.read_text(encoding="utf-8").splitlines() if not line.startswith("__all__")
        )
        for p in paths
    }
    return {name: n for name, n in long.items() if n}


def test_lines_of_modules_end_at_120():
    found, listed = ({f"{name}: {n}" for name, n in long.items()} for long in (long_lines(), LONG_LINES))
    shrinking(found, listed, f"lines of over {LINE} characters")


def test_lines_of_prose_end_at_120():
    "But for tables and pictures, which can't be broken."
    for path in sorted(NBS.rglob("*.ipynb")):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            for line in "".join(cell["source"]).splitlines() if cell["cell_type"] == "markdown" else ():
                whole = line.startswith(("|", "!", "[!")) or "data:image" in line
                assert whole or len(line) <= LINE, f"{path.name}: {line}"


def first_name(cell: str) -> str:
    "What a cell defines first."
    for node in ast.parse(cell).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            return node.name
        if isinstance(node, ast.Assign):
            return ast.unparse(node.targets[0])
    return cell.splitlines()[0]


def large_cells() -> dict[str, int]:
    "Exported cells of over CELL lines, and how many lines they have."
    lines = {f"{n.module}: {first_name(cell)}": len(cell.strip().splitlines()) for n in book() for cell in n.cells}
    return {name: n for name, n in lines.items() if n > CELL}


def test_a_cell_of_over_40_lines_has_a_reason():
    shrinking(large_cells(), LARGE_CELLS, f"an exported cell of over {CELL} lines")
    assert all(LARGE_CELLS.values())


def test_every_notebook_shows_what_it_ran():
    for path in sorted(NBS.rglob("*.ipynb")):
        cells = [c for c in json.loads(path.read_text(encoding="utf-8"))["cells"] if c["cell_type"] == "code"]
        if path.name == "demo.ipynb":  # its form lives in a running notebook only: saved, it would be an error
            assert not any(c["outputs"] for c in cells)
            continue
        assert any(c["outputs"] for c in cells), f"{path.name} has no outputs"
        assert not any(o["output_type"] == "error" for c in cells for o in c["outputs"]), f"{path.name} shows an error"
        shown = str([c["outputs"] for c in cells])
        assert "Traceback (most recent call last)" not in shown, f"{path.name} shows a traceback"


if __name__ == "__main__":  # today's lists, to copy after a change that breaks no rule but moves much
    print("ALLOWED", *sorted(broken_rules()), sep="\n    ")
    for name, found in (("LONG_LINES", long_lines()), ("LARGE_CELLS", large_cells())):
        print(name, *(f"{k!r}: {n}," for k, n in sorted(found.items())), sep="\n    ")
