"Debian's packages that tests need: installed where that can be done."

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path


class Missing(Exception):
    "It isn't here, and can't be installed; the text says why."


def installed(
    there: Callable[[], bool],
    what: str,  # for people
    *packages: str,
):
    "Install Debian's packages unless what they bring is there. Raises Missing."
    if there():
        return
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("apt-get"):
        raise Missing(f"this machine has no {what} (Debian: apt-get install {' '.join(packages)})")
    from filelock import FileLock

    with FileLock(Path(tempfile.gettempdir()) / "huggingtweets-apt.lock"):  # tests in another process may be at it
        if there():
            return
        for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            command = ["apt-get", "-o", "Acquire::Retries=5", *command]
            run = subprocess.run(
                command,
                env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
                capture_output=True,
                text=True,
                timeout=900,
            )
            if run.returncode:
                raise Missing(f"this machine has no {what}, and {' '.join(command)} failed:\n{run.stderr[-1000:]}")
    if not there():
        raise Missing(f"this machine has no {what}, and apt-get brought none")
