"Installs packages from npm for the tests. It needs no environment, so that it can run while that is made."

import fcntl
import hashlib
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from system import Missing


def install(
    folder: Path,  # with package.json and package-lock.json
    what: str,  # the packages are, for the message
    *options: str,  # of `npm ci`
    then: Callable[[], None] = lambda: None,  # what is left to do
) -> Path:
    "Installs the packages, unless they are those of the lock file already; gives their folder. Raises Missing."
    lock, modules = folder / "package-lock.json", folder / "node_modules"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    stamp = modules / ".huggingtweets-stamp"
    with lock.open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)  # not a file in node_modules, which is deleted meanwhile
        if stamp.exists() and stamp.read_text() == wanted:
            return modules
        npm(folder, what, os.environ, "ci", "--ignore-scripts", *options)
        then()
        stamp.write_text(wanted)
    return modules


def npm(folder: Path, what: str, environment, *arguments: str):
    "Runs npm."
    program = shutil.which("npm")
    if program is None:
        raise Missing(f"{what} needs npm, which is not installed")
    command = f"npm {' '.join(arguments)} in {folder}"
    try:
        run = subprocess.run(
            [program, "--loglevel=error", "--fetch-retries=5", *arguments],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=900,
        )
    except subprocess.TimeoutExpired:
        raise Missing(f"the packages of {what} can't be installed: {command} took more than 15 minutes") from None
    if run.returncode:
        raise Missing(f"the packages of {what} can't be installed: {command} failed:\n{run.stderr[-2000:]}")
