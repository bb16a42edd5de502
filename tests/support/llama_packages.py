"Installs llama.cpp, built, as node-llama-cpp brings it, for this machine's processor alone; wllama; and axe-core."

import os
from pathlib import Path

import npm_packages

FOLDER = Path(__file__).parent / "llama"
PACKED = FOLDER / "node_modules" / ".packed"  # wllama as npm's registry gives it
WLLAMA = "2.3.7"


def install() -> Path:
    "Installs all, unless it is there already; gives the folder of the packages."
    return npm_packages.install(FOLDER, "llama.cpp", "--omit=optional", then=_pack)


def _pack():
    PACKED.mkdir()
    npm_packages.npm(FOLDER, "wllama", os.environ, "pack", f"@wllama/wllama@{WLLAMA}", f"--pack-destination={PACKED}")


if __name__ == "__main__":
    install()
