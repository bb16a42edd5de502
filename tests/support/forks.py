"""Programs that are forked from a process that has torch loaded: importing it takes longer than they do."""

import atexit
import functools
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from runs import SUPPORT, environment

# Imported, and no tensor touched: torch has no threads yet that a fork would lose.
# Only what doesn't look at the environment when it is imported, as the Hub's client does.
TORCH = """
import jinja2, numpy, PIL.Image, pyarrow.parquet, regex, requests, safetensors.torch, tokenizers, yaml
import torch, torch._dynamo, torch.distributed.fsdp, torch.distributed.tensor
"""
ALL = """
import accelerate, numpy, peft, pyarrow.parquet, transformers
from transformers import AutoModelForCausalLM, AutoTokenizer, GPT2LMHeadModel, GPT2TokenizerFast
import fontTools.ttLib, huggingtweets.cli, huggingtweets.finetuning, py3langid
from huggingtweets.sources import bluesky, community_archive, containers, mastodon, posts, tables, text
from huggingtweets.sources import x_api, x_archive
py3langid.classify("The tide is right.")  # unpacks its model
"""
OURS = environment()  # as it is when tests are collected
READ_AT_IMPORT = ("HF_", "HUGGINGFACE_", "TRANSFORMERS_", "XDG_", "HOME")  # names of variables begin so
SERVER = """
import gc, json, os, sys, traceback
sys.path.append(SUPPORT)
PRELOAD
gc.freeze()  # what forks share isn't looked through again in each
from preloaded import use_clients
for line in sys.stdin:
    job = json.loads(line)
    if (child := os.fork()) == 0:
        status = 1
        try:
            os.chdir(job["cwd"])
            for fd, path in enumerate((os.devnull, job["stdout"], job["stderr"])):
                os.dup2(os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600), fd)
            os.environ.clear()
            os.environ.update(job["env"])
            use_clients()
            sys.argv = ["-c", *job["args"]]
            exec(job["program"], {"__name__": "__main__"})
            status = 0
        except SystemExit as e:
            status = e.code if isinstance(e.code, int) else int(e.code is not None)
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Forks:
    "Runs programs as `runs` does, each in a fork of one process."

    def __init__(self, folder: Path, preload: str):
        self.folder = folder
        program = SERVER.replace("SUPPORT", repr(SUPPORT)).replace("PRELOAD", preload)
        self.server = subprocess.Popen(
            [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=OURS
        )

    def python(self, program: str, *args, cwd: Path, env=None, **more) -> subprocess.CompletedProcess:
        "Run a Python program given as text. What is in capitals are environment variables, as all in `env` are."
        paths = {name: self.folder / name for name in ("stdout", "stderr")}
        job = {
            "program": program,
            "args": list(map(str, args)),
            "cwd": str(cwd),
            "env": environment(**(env or {}), **more),
            **{name: str(path) for name, path in paths.items()},
        }
        print(json.dumps(job), file=self.server.stdin, flush=True)
        status = int(self.server.stdout.readline())
        return subprocess.CompletedProcess(
            args, status, *(p.read_text(encoding="utf-8", errors="surrogateescape") for p in paths.values())
        )

    def command(self, *args, cwd: Path, env=None, **more) -> subprocess.CompletedProcess:
        "Run `huggingtweets ARGS`."
        return self.python("from huggingtweets.cli import main; main()", *args, cwd=cwd, env=env, **more)

    def close(self):
        self.server.stdin.close()
        self.server.wait(60)


@functools.cache
def _forks(preload: str) -> Forks:
    "One for all tests of this process, whose programs see the environment that they are given."
    started = Forks(Path(tempfile.mkdtemp()), preload)
    atexit.register(started.close)
    return started


def _read_at_import(env: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in env.items() if name.startswith(READ_AT_IMPORT)}


def shared() -> Forks:
    "With transformers and the library loaded, whatever environment a program is given."
    return _forks(ALL)


def _suited(env: dict[str, str] | None, **more) -> Forks:
    "Transformers may be loaded already where it would read the same environment."
    theirs = environment(**(env or {}), **{name: value for name, value in more.items() if name.isupper()})
    return shared() if _read_at_import(theirs) == _read_at_import(OURS) else _forks(TORCH)


def python(*args, env=None, **more) -> subprocess.CompletedProcess:
    return _suited(env, **more).python(*args, env=env, **more)


def command(*args, env=None, **more) -> subprocess.CompletedProcess:
    return _suited(env, **more).command(*args, env=env, **more)
