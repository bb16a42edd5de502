"""The form: how long it takes to appear, to come to tweets, and to stop.

It appears: in JupyterLab, from running the cell, in a kernel that has imported nothing, until the first button can
be seen; torch must not be loaded then. It stops: from a click on Stop in the middle of a training with SmolLM2
until the best bot so far is saved and can be played with, and until the checkpoint from which the training can go
on is written too. A click falls anywhere within a step, so its delay holds a part of one; the steps' own time is
printed beside it. To tweets: as a newcomer comes there, by `huggingtweets app`, with the sample and what is chosen
already.
"""

import itertools
import shutil
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

import nbformat
from common import HERE, apart, finish, machine, say, table, task

TIMES = 5  # that the form is shown
CLICKS = 3  # on Stop
OUT = HERE / "out" / "stop"


def showing():
    sys.path.insert(0, str(HERE.parent / "tests" / "support"))
    from browser import Visit, chromium, expect, lab

    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        cells = [
            "'ready'",
            "from huggingtweets.app import BotMaker\n\nmaker = BotMaker()\nmaker",
            "import sys\n\n'torch is ' + ('here' if 'torch' in sys.modules else 'absent')",
        ]
        for i in range(TIMES):
            nbformat.write(
                nbformat.v4.new_notebook(
                    cells=[nbformat.v4.new_code_cell(c) for c in cells],
                    metadata={"kernelspec": {"name": "python3", "display_name": "python3"}},
                ),
                f"{folder}/{i}.ipynb",
            )
        with chromium() as browser, lab(Path(folder) / "0.ipynb") as server:
            for i in range(TIMES):
                with Visit(browser, server.url) as v:
                    v.page.goto(
                        f"{server.url}/lab/workspaces/{i}/tree/{i}.ipynb"
                    )  # else the notebooks before are opened too, out of sight
                    answer = v.page.locator(".jp-OutputArea-output", has_text="ready")
                    while not answer.count():  # JupyterLab drops what is run before its connection to the kernel stands
                        v.page.locator(".jp-CodeCell .cm-content").first.click()
                        v.page.keyboard.press("Shift+Enter")
                        v.page.wait_for_timeout(1000)
                    start = time.perf_counter()
                    v.page.keyboard.press("Shift+Enter")
                    v.button("Get the tweets").wait_for()
                    seconds.append(time.perf_counter() - start)
                    v.page.keyboard.press("Shift+Enter")
                    expect(v.page.get_by_text("torch is absent")).to_be_visible()
    finish({"seconds": seconds})


def making():
    sys.path.insert(0, str(HERE.parent / "tests" / "support"))
    from browser import CONTROLS, WRITE, Visit, chromium, expect, form

    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        marks = [time.perf_counter()]
        with form(folder=Path(folder), forked=False) as server, Visit(browser, server.url) as v:
            v.page.goto(server.url)
            expect(v.button("Try the sample")).to_be_visible()
            marks.append(time.perf_counter())
            controls = v.page.locator(CONTROLS).count()
            v.click("Try the sample")
            expect(v.button("Train", exact=True)).to_be_visible()
            marks.append(time.perf_counter())
            v.click("Train", exact=True)
            expect(v.heading(2, done=True)).to_contain_text("held-out", timeout=3_600_000)
            marks.append(time.perf_counter())
            v.click(WRITE)
            expect(v.button("Keep", exact=True)).to_have_count(5)
            marks.append(time.perf_counter())
    opened, got, trained, written = (b - a for a, b in itertools.pairwise(marks))
    finish({"opened": opened, "got": got, "trained": trained, "written": written, "controls": controls})


def stopping():
    from huggingtweets.form.training import TrainingStep

    corpus, _ = task()
    delays, ends, steps = [], [], []
    for i in range(CLICKS):
        shutil.rmtree(OUT, ignore_errors=True)
        form = TrainingStep(OUT)
        form.choices.base.value, form.corpus = "smollm2", corpus
        form.choices.job.wait()
        saved = threading.Event()
        form.observe(lambda _, saved=saved: saved.set(), "bot")
        form.go.click()
        while not form.watch.drawing.value:  # it trains
            time.sleep(0.1)
        time.sleep(12 + 1.3 * i)
        start = time.perf_counter()
        form.cancel.click()
        while not saved.wait(0.05) and form.job.running:
            pass
        delays.append(time.perf_counter() - start)
        form.job.wait()
        ends.append(time.perf_counter() - start)
        if form.bot is None or form.bot.about["ended"] != "stopped":
            sys.exit(f"the training wasn't stopped: {form.problem.value or form.watch.result.value}")
        steps.append(form.bot.about["seconds"] / form.bot.about["steps"])
    shutil.rmtree(OUT, ignore_errors=True)
    finish({"delays": delays, "ends": ends, "steps": steps})


def main() -> str:
    shown, made, stopped = (apart(Path(__file__), part) for part in ("showing", "making", "stopping"))
    rows = [
        ["the form", "seconds (median)"],
        [
            f"from running its cell in JupyterLab until it is seen, torch not loaded ({TIMES} times)",
            f"{statistics.median(shown['seconds']):.2f}",
        ],
        ["from starting `huggingtweets app` until it is seen", f"{made['opened']:.1f}"],
        ["from a click on the sample until its tweets are there", f"{made['got']:.1f}"],
        ["from a click on Train, with what is chosen already, until the bot is there", f"{made['trained']:.0f}"],
        ["from a click on Write until five tweets are complete", f"{made['written']:.1f}"],
        [
            f"from a click on Stop until one can play with the best bot so far ({CLICKS} times)",
            f"{statistics.median(stopped['delays']):.1f}",
        ],
        ["until the checkpoint is written too", f"{statistics.median(stopped['ends']):.1f}"],
        ["a training step, for comparison", f"{statistics.median(stopped['steps']):.2f}"],
    ]
    return f"{table(rows)}\n\n{made['controls']} controls are visible at first. {machine()}\n"


if __name__ == "__main__":
    parts = {"showing": showing, "making": making, "stopping": stopping}
    if len(sys.argv) > 1:
        parts[sys.argv[1]]()
    else:
        say(main())
