"""The record: what it costs a training to be recorded, and how long its page takes.

Trainings with SmolLM2, recorded (offline, by the client of Weights & Biases in a process of its own) and not, in
turn; the ratio of their times for a step, and what the whole training takes longer.
"""

import os
import shutil
import statistics
import sys
import time
from pathlib import Path

from common import HERE, apart, finish, machine, say, table, task

ROUNDS, STEPS = 3, 20
OUT = HERE / "out" / "record"


def trainings():
    from huggingtweets import finetune
    from huggingtweets.tracking import wait

    os.environ.pop("WANDB_MODE", None)
    corpus, held_out = task()
    seconds = {"off": [], "offline": []}
    for i in range(ROUNDS):
        for track in seconds if i % 2 else reversed(seconds):
            shutil.rmtree(OUT, ignore_errors=True)
            start = time.perf_counter()
            bot = finetune(
                corpus,
                "smollm2",
                OUT,
                held_out=held_out,
                track=track,
                max_steps=STEPS,
                evaluate_every=STEPS,
                on_progress=lambda p: None,
            )
            seconds[track].append([bot.about["seconds"] / bot.about["steps"], time.perf_counter() - start])
            wait(OUT)  # the client would take time from the next one
            if ("wandb" in bot.about) != (track == "offline"):
                sys.exit("the training was recorded when it shouldn't have been, or was not when it should")
    shutil.rmtree(OUT, ignore_errors=True)
    finish(seconds)


def pages():
    from huggingtweets import Account
    from huggingtweets.report.picture import draw_picture

    draw_picture([Account("someone")], "The fonts are found. 😀")
    seconds = []
    for i in range(20):
        start = time.perf_counter()
        draw_picture(
            [Account("someone", name="Some One")],
            f"My dream is to see the tide clock strike {i} 🕯️ and to be home.",
            "My dream is",
        )
        seconds.append(time.perf_counter() - start)
    finish({"seconds": seconds})


def main() -> str:
    trained, drawn = (apart(Path(__file__), part) for part in ("trainings", "pages"))
    (step, whole), (recorded_step, recorded) = (
        [statistics.median(s) for s in zip(*trained[track], strict=True)] for track in ("off", "offline")
    )
    rows = [
        ["the record", f"median of {ROUNDS}, in turn"],
        ["a training step that is recorded, compared with one that isn't", f"{recorded_step / step:.2f} times"],
        [
            f"a whole training of {STEPS} steps, loading and saving counted",
            f"{recorded / whole:.2f} times ({recorded:.0f} s and {whole:.0f} s)",
        ],
        ["drawing a tweet as a picture (of 20)", f"{statistics.median(drawn['seconds']):.2f} s"],
    ]
    return f"{table(rows)}\n\n{machine()}\n"


if __name__ == "__main__":
    parts = {"trainings": trainings, "pages": pages}
    if len(sys.argv) > 1:
        parts[sys.argv[1]]()
    else:
        say(main())
