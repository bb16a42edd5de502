"""Programs that are forked from a process that has torch loaded: importing it takes longer than they do."""

import json
import subprocess
import sys
from pathlib import Path

from runs import SUPPORT, environment

SERVER = """
import json, os, sys, traceback
import accelerate, pyarrow.parquet, transformers
from transformers import AutoModelForCausalLM, AutoTokenizer, GPT2LMHeadModel, GPT2TokenizerFast
import huggingtweets.finetuning  # imported, and no tensor touched: torch has no threads yet that a fork would lose

sys.path.append(SUPPORT)
for line in sys.stdin:
    job = json.loads(line)
    if (child := os.fork()) == 0:
        status = 1
        try:
            os.chdir(job["cwd"])
            for fd, path in enumerate((os.devnull, job["stdout"], job["stderr"])):
                os.dup2(os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600), fd)
            sys.argv = ["-c", *job["args"]]
            exec(job["program"], {"__name__": "__main__"})
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
""".replace("SUPPORT", repr(SUPPORT))


class Forks:
    "Runs programs as `runs.python` does, each in a fork of one process."

    def __init__(self, folder: Path):
        self.folder = folder
        self.server = subprocess.Popen(
            [sys.executable, "-c", SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment()
        )

    def python(self, program: str, *args, cwd: Path) -> subprocess.CompletedProcess:
        "Run a Python program given as text."
        paths = {name: self.folder / name for name in ("stdout", "stderr")}
        job = {
            "program": program,
            "args": list(map(str, args)),
            "cwd": str(cwd),
            **{name: str(path) for name, path in paths.items()},
        }
        print(json.dumps(job), file=self.server.stdin, flush=True)
        status = int(self.server.stdout.readline())
        return subprocess.CompletedProcess(
            args, status, *(p.read_text(encoding="utf-8", errors="replace") for p in paths.values())
        )

    def close(self):
        self.server.stdin.close()
        self.server.wait(60)
