"""Run the command, or a piece of Python, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path


def environment(**more) -> dict:
    return {**os.environ, "PYTHONUNBUFFERED": "1", **more}


def command(*args, cwd: Path, timeout: float = 1800, **env) -> subprocess.CompletedProcess:
    "Run `huggingtweets ARGS` in the folder `cwd`."
    return subprocess.run(
        [sys.executable, "-m", "huggingtweets", *map(str, args)],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=timeout,
        env=environment(**env),
    )


def python(program: str, *args, cwd: Path, timeout: float = 1800, **env) -> subprocess.CompletedProcess:
    "Run a Python program given as text."
    return subprocess.run(
        [sys.executable, "-c", program, *map(str, args)],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=timeout,
        env=environment(**env),
    )
