"""Run the command, or a piece of Python, in a process of its own."""

import os
import subprocess
import sys
import time
from pathlib import Path

SUPPORT = str(Path(__file__).parent)
INTERPRETER = [sys.executable]


def environment(**variables) -> dict:
    return {**os.environ, "PYTHONUNBUFFERED": "1", **variables}


def command(*args, env=None, **more) -> subprocess.CompletedProcess:
    "Run `huggingtweets ARGS`. Of `more`, what is in capitals are environment variables, as all in `env` are."
    return _run(["-m", "huggingtweets", *args], env or {}, more)


def python(program: str, *args, env=None, **more) -> subprocess.CompletedProcess:
    "Run a Python program given as text, which can import the modules of this folder."
    path = os.pathsep.join(filter(None, [os.environ.get("PYTHONPATH"), SUPPORT]))
    return _run(["-c", program, *args], {"PYTHONPATH": path, **(env or {})}, more)


def _run(args, env, more):
    variables = environment(**env, **{k: more.pop(k) for k in list(more) if k.isupper()})
    interpreter = more.pop("interpreter", INTERPRETER)
    more = {"capture_output": True, "encoding": "utf-8", "errors": "surrogateescape", "timeout": 1800, **more}
    return subprocess.run([*interpreter, *map(str, args)], env=variables, **more)


def until(true, seconds: float = 60, pause: float = 0.01):
    "Look again and again: what is waited for is another thread's or process's, which tells nobody."
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came true"
        time.sleep(pause)


def kill_at(module, name: str, n: int, before: bool = True):
    "Kill this process at the n-th call of a function: before its work, or after."
    import signal

    real, calls = getattr(module, name), []

    def replaced(*args, **kwargs):
        calls.append(1)
        if len(calls) == n and before:
            os.kill(os.getpid(), signal.SIGKILL)
        result = real(*args, **kwargs)
        if len(calls) == n:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(module, name, replaced)
