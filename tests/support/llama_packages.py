"Installs llama.cpp, built, as node-llama-cpp brings it: for this machine's processor alone."

from pathlib import Path

import npm_packages

FOLDER = Path(__file__).parent / "llama"


def install() -> Path:
    "Installs it, unless it is there already; gives the folder of its packages."
    return npm_packages.install(FOLDER, "llama.cpp", "--omit=optional")


if __name__ == "__main__":
    install()
