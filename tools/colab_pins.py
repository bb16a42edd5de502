"""Make tests/support/colab/pins.txt, the environment of `make test-colab`: Colab's versions of all that we bring.

    python tools/colab_pins.py ../shared/data/colab-pip-freeze-gpu.txt

The list is what Colab publishes as `pip freeze` of its GPU runtime. pip itself works out what we, our tests and a
notebook bring, with the Python that runs this.
"""

import configparser
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PINS = ROOT / "tests" / "support" / "colab" / "pins.txt"

OURS = ("requirements", "smollm2_requirements", "adapters_requirements", "serve_requirements")

# What Colab has beside our own requirements: what a notebook runs on, and what its users bring along with us.
BESIDE = """ipywidgets ipython ipykernel jupyter_client jupyter_server notebook nbclient nbformat nbconvert traitlets
            anywidget pillow datasets wandb openai pytest pytest-xdist hypothesis pip"""

# Where Colab's version can't be had, and why.
INSTEAD = {
    "torch": (
        "2.13.0",
        "Colab's is for CUDA; this is the version that we test with elsewhere, and it has a build for the CPU",
    ),
    "setuptools": ("77.0.3", "the oldest that this torch takes"),
}


def pinned(path: Path) -> dict[str, str]:
    "The lines `name==version` of a file, by canonical name; without the local part of versions, such as +cu128."
    lines = (line.split("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    pairs = (line.split("==") for line in lines if "==" in line)
    return {canonicalize_name(name): version.split("+")[0] for name, version in pairs}


def settings() -> dict[str, str]:
    parser = configparser.ConfigParser(delimiters=["="], interpolation=None)
    parser.read(ROOT / "settings.ini", encoding="utf-8")
    return dict(parser["DEFAULT"])


def our_requirements(*kinds: str) -> list[str]:
    "What settings.ini requires: `requirements`, `dev_requirements` and so on."
    return " ".join(settings()[kind] for kind in kinds).split()


def wanted(colab: dict[str, str]) -> dict[str, str]:
    "The version for every package that may be brought: Colab's, or ours where Colab has none."
    return pinned(ROOT / "constraints.txt") | colab | {name: version for name, (version, _) in INSTEAD.items()}


def brought(requirements: list[str], versions: dict[str, str]) -> dict[str, str]:
    "What pip would install for these requirements in an empty environment."
    with tempfile.TemporaryDirectory() as d:
        constraints, report = Path(d) / "constraints.txt", Path(d) / "report.json"
        constraints.write_text("".join(f"{name}=={version}\n" for name, version in versions.items()), encoding="utf-8")
        subprocess.run(
            [
                sys.executable,
                "-m",
                "pip",
                "install",
                "--quiet",
                "--dry-run",
                "--ignore-installed",
                "--report",
                report,
                "-c",
                constraints,
                *requirements,
            ],
            check=True,
        )
        found = [package["metadata"] for package in json.loads(report.read_text(encoding="utf-8"))["install"]]
    return {package["name"]: package["version"].split("+")[0] for package in found}


def main(freeze: str):
    colab = pinned(Path(freeze))
    found = brought(our_requirements(*OURS) + BESIDE.split(), wanted(colab))
    parts = {
        "Colab's versions": [],
        "Not on Colab: the versions of constraints.txt, or the newest": [],
        "Other than Colab's": [],
    }
    theirs, ours, instead = parts.values()
    for name, version in sorted(found.items(), key=lambda pair: canonicalize_name(pair[0])):
        key = canonicalize_name(name)
        if key in INSTEAD:
            instead.append(f"{name}=={version}  # not {colab[key]}: {INSTEAD[key][1]}")
        else:
            (theirs if key in colab else ours).append(f"{name}=={version}")
    head = "# Made by tools/colab_pins.py from the list of packages that Google Colab publishes. Don't edit.\n"
    PINS.write_text(
        head + "".join(f"\n# {title}\n" + "".join(f"{line}\n" for line in lines) for title, lines in parts.items()),
        encoding="utf-8",
    )
    for text in our_requirements(*OURS):
        assert canonicalize_name(Requirement(text).name) in pinned(PINS), text


if __name__ == "__main__":
    main(sys.argv[1])
