"""Programs that are run as `runs` runs them, but in forks of a process that has torch loaded: importing it takes longer
than they do. Where no process can be forked so, they are run as `runs` does."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import runs
from preloaded import ALL, POSSIBLE, serving, stand_in


def interpreter() -> list[str]:
    "What is run in place of `python`."
    return stand_in(serving(ALL)) if POSSIBLE else runs.INTERPRETER


def python(program: str, *args, **more) -> subprocess.CompletedProcess:
    return runs.python(program, *args, interpreter=interpreter(), **more)


def command(*args, **more) -> subprocess.CompletedProcess:
    return runs.command(*args, interpreter=interpreter(), **more)


def start(*args, **more) -> subprocess.Popen:
    "Begin `python ARGS`, and don't wait for it. Of `more`, what is in capitals are environment variables."
    env = runs.environment(**{name: more.pop(name) for name in list(more) if name.isupper()})
    return subprocess.Popen([*interpreter(), *map(str, args)], env=env, **more)


def shell(folder: Path) -> str:
    "A PATH for shells, on which `huggingtweets` is a fork. `folder` is where that command may be put."
    ours = Path(sys.executable).parent
    command = folder / "huggingtweets"
    command.write_text(f'#!/bin/sh\nexec {shlex.join([*interpreter(), "-m", "huggingtweets"])} "$@"\n')
    command.chmod(0o755)
    return os.pathsep.join([str(folder), str(ours), os.environ["PATH"]])
