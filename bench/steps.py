"""A step of training SmolLM2: its time and the peak memory of the process, alone and beside another busy program.

OpenMP's threads wait for each other many times a step, spinning or asleep. The three ways differ in how long they spin:
libgomp's own default, the number that the library sets when it is imported, and not at all. Beside a program that keeps
one core busy, threads that spin stand in the way of those that they wait for.
"""

import os
import statistics
import subprocess
import sys
import threading
import time
from itertools import pairwise
from pathlib import Path

from common import apart, finish, machine, say, table, task

STEPS = 8  # of 384 tokens, the first not counted
WAYS = {
    "spinning, libgomp's default": {"GOMP_SPINCOUNT": "300000"},
    "spinning briefly, our default": {},
    "asleep at once": {"OMP_WAIT_POLICY": "PASSIVE"},
}
BUSY = "while True: pass"


def step(way: str, busy: str):
    os.environ.update(WAYS[way])
    from huggingtweets import finetune  # before torch, so that the environment counts

    corpus, held_out = task()
    seconds, stop, other = [], threading.Event(), None

    def watch(p):
        seconds.append(p.seconds)
        if p.step == STEPS:
            stop.set()

    if busy == "busy":
        other = subprocess.Popen([sys.executable, "-c", BUSY])
        os.sched_setaffinity(other.pid, {min(os.sched_getaffinity(0))})
        time.sleep(1)
    try:
        finetune(
            corpus,
            "smollm2",
            f"bots/{os.getpid()}",
            held_out=held_out[:20],
            again=True,
            stop=stop,
            track="off",
            on_progress=watch,
            on_warning=lambda text: None,
            evaluate_every=1000,
        )
    finally:
        if other:
            other.kill()
    finish({"seconds": statistics.median(b - a for a, b in pairwise(seconds))})


def main() -> str:
    rows = [["a step of training SmolLM2-135M", "alone, s", "one core busy, s", "peak memory, GiB"]]
    for way in WAYS:
        alone, beside = (apart(Path(__file__), way, how, about={"way": way, "cores": how}) for how in ("alone", "busy"))
        rows.append(
            [way, f"{alone['seconds']:.2f}", f"{beside['seconds']:.2f}", f"{alone['peak_mib'] / 1024:.2f}"],
        )
    return f"{table(rows)}\n\n{machine()}.\n"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        import tempfile

        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            step(*sys.argv[1:])
    else:
        say(main())
