"""How long Stop takes: from the click, in the middle of a training with SmolLM2, until the best bot so far is saved and can be played with.

A click falls anywhere within a step, so its delay holds a part of one; the steps' own time is printed beside it.
"""

import shutil
import statistics
import sys
import time
from pathlib import Path

from common import HERE, apart, finish, machine, table, task

CLICKS = 3
OUT = HERE / "out" / "stop"


def clicks():
    from huggingtweets.form.training import TrainingStep

    corpus, _ = task()
    delays, steps = [], []
    for i in range(CLICKS):
        shutil.rmtree(OUT, ignore_errors=True)
        form = TrainingStep(OUT)
        form.base.value, form.corpus = "smollm2", corpus
        form.estimating.wait()
        form.go.click()
        while not form.drawing.value:  # it trains
            time.sleep(0.1)
        time.sleep(12 + 1.3 * i)
        start = time.perf_counter()
        form.cancel.click()
        form.job.wait()
        delays.append(time.perf_counter() - start)
        if form.bot is None or form.bot.about["ended"] != "stopped":
            sys.exit(f"the training wasn't stopped: {form._error.value or form.result.value}")
        steps.append(form.bot.about["seconds"] / form.bot.about["steps"])
    shutil.rmtree(OUT, ignore_errors=True)
    finish({"delays": delays, "steps": steps})


def main() -> str:
    r = apart(Path(__file__), "clicks")
    delay, step = statistics.median(r["delays"]), statistics.median(r["steps"])
    rows = [["stop in the middle of a training", f"seconds (median of {CLICKS})"],
            ["from the click until the best bot so far is saved", f"{delay:.1f}"],
            ["a training step", f"{step:.2f}"]]
    return f"{table(rows)}\n\n{machine()}\n"


if __name__ == "__main__":
    if sys.argv[1:]:
        clicks()
    else:
        print(main())
