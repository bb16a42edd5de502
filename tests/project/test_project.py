"""The project itself: requirements, notebooks in step, and that the check which says so can fail."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from closure import clashes
from colab_pins import BESIDE, INSTEAD, PINS, our_requirements, pinned, settings, wanted
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from huggingtweets.report import card

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def colab(shared_data) -> dict[str, str]:
    "The versions of what Colab has installed, by canonical name."
    found = pinned(shared_data / "colab-pip-freeze-gpu.txt")
    assert len(found) > 500
    return found


# Its list tells no version of Python: 3.12 for long, and it has packages that are for 3.13.
@pytest.mark.parametrize("python", ["3.12", "3.13"])
def test_installing_on_colab_replaces_nothing(colab, python):
    requirements = our_requirements("requirements", "smollm2_requirements")
    assert any(canonicalize_name(Requirement(text).name) not in colab for text in requirements)
    assert clashes(requirements, colab, python) == []


def test_what_would_be_replaced_is_noticed():
    there = {"torch": "2.11.0", "numpy": "2.1.3", "web-lib": "1.5", "old": "1.0", "socks": "1.0"}
    brings = {
        "new": [
            "numpy>=2.2",
            "web_lib[proxy]>=1.5",
            "newer>=1",
            'old>=2; python_version < "3.12"',
            'old>=3; extra == "more"',
        ],
        "newer": ['torch<2.10; sys_platform == "linux"', "new"],
        "web-lib": ["old>=9", 'socks>=2; extra == "proxy"', 'torch>=9; extra == "fast"'],
    }

    def found(*requirements, python="3.12", pythons=">=3.11"):
        return sorted(clashes(list(requirements), there, python, lambda name: (pythons, brings[name])))

    assert found("torch>=2.6", "numpy") == []
    assert found("torch>=2.12") == ["we require torch>=2.12: that would replace 2.11.0"]
    by_new = [
        "new require numpy>=2.2: that would replace 2.1.3",
        'newer require torch<2.10; sys_platform == "linux": that would replace 2.11.0',
        'web-lib require socks>=2; extra == "proxy": that would replace 1.0',
    ]
    assert found("new") == by_new
    assert found("New[more]") == sorted([*by_new, 'new require old>=3; extra == "more": that would replace 1.0'])
    assert found("new", python="3.11") == sorted(
        [*by_new, 'new require old>=2; python_version < "3.12": that would replace 1.0']
    )
    assert found("web-lib") == []  # it is there, and so is what it requires
    assert "newer is for Python <3.12" in found("newer", pythons="<3.12")
    with pytest.raises(KeyError):
        found("unknown")


def test_the_pins_of_the_colab_environment_are_colabs(colab):
    pins = pinned(PINS)
    assert {"ipywidgets": "7.7.1", "ipython": "7.34.0", "torch": INSTEAD["torch"][0]}.items() <= pins.items()
    assert {name: version for name, version in pins.items() if wanted(colab).get(name, version) != version} == {}
    brought = our_requirements("requirements", "smollm2_requirements") + BESIDE.split()
    assert [text for text in brought if canonicalize_name(Requirement(text).name) not in pins] == []


def test_constraints_are_within_the_ranges():
    pins = pinned(ROOT / "constraints.txt")
    for text in our_requirements("requirements", "smollm2_requirements", "app_requirements", "dev_requirements"):
        requirement = Requirement(text)
        pin = pins.get(canonicalize_name(requirement.name))
        assert pin is None or requirement.specifier.contains(pin), text


def test_the_version_is_in_one_place():
    from importlib.metadata import version

    import huggingtweets

    assert huggingtweets.__version__ == version("huggingtweets") == settings()["version"]


@pytest.fixture
def copy(tmp_path):
    skip = shutil.ignore_patterns(
        ".git", ".venv*", "bots", "out", "__pycache__", "node_modules", ".hypothesis", ".*_cache", "screenshots"
    )
    return shutil.copytree(ROOT, tmp_path / "copy", ignore=skip)


def in_step(root: Path) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, str(ROOT / "tools" / "in_step.py"), str(root)], capture_output=True, text=True
    )


def test_the_check_passes_here_and_fails_for_every_kind_of_drift(copy):
    assert in_step(copy).returncode == 0, in_step(copy).stdout

    def edited(name, change):
        path = copy / name
        before = path.read_text(encoding="utf-8")
        path.write_text(change(before), encoding="utf-8")
        done = in_step(copy)
        path.write_text(before, encoding="utf-8")
        return done.returncode == 1 and name in done.stdout

    def dirty(text):
        nb = json.loads(text)
        next(c for c in nb["cells"] if c["cell_type"] == "code")["execution_count"] = 7
        return json.dumps(nb, indent=1, ensure_ascii=False, sort_keys=True) + "\n"

    assert edited("huggingtweets/corpus.py", lambda t: t.replace("MIN_WORDS = 3", "MIN_WORDS = 4"))
    assert edited("nbs/04_corpus.ipynb", dirty)
    assert edited("README.md", lambda t: t + "\nOne more sentence.\n")
    (copy / "huggingtweets" / "orphan.py").write_text("# AUTOGENERATED! DO NOT EDIT!\n")
    assert "orphan.py" in in_step(copy).stdout


def test_an_installed_package_has_the_demo_and_the_page(tmp_path):
    done = subprocess.run(
        [sys.executable, "setup.py", "-q", "build", "--build-base", tmp_path], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    built = tmp_path / "lib" / "huggingtweets"
    assert (built / "demo.ipynb").read_bytes() == (ROOT / "nbs" / "demo.ipynb").read_bytes()
    assert (built / "page" / "voila" / "templates" / "huggingtweets" / "index.html.j2").is_file()


def test_the_demo_is_installed_from_where_its_badge_points():
    cells = json.loads((ROOT / "nbs" / "demo.ipynb").read_text(encoding="utf-8"))["cells"]
    badge, setup = "".join(cells[0]["source"]), next("".join(c["source"]) for c in cells if c["cell_type"] == "code")
    home = re.search(
        r"^git_url = https://github.com/(\S+)$", (ROOT / "settings.ini").read_text(encoding="utf-8"), re.M
    )[1]
    assert f"https://colab.research.google.com/github/{home}/blob/main/nbs/demo.ipynb" in badge
    assert f"git+https://github.com/{home}" in setup
    assert f"https://github.com/{home}" == card.HOME and card.NOTEBOOK in badge
