"""How long `evaluate` takes, and where its time goes.

    python bench/evaluating.py FOLDER_OF_A_SECOND_READER [FILE]

measures the bot of `bench/voice.py`, which is trained first unless it is there: 500 tweets of its own, with the guard
and without, and 200 unseen ones of the person. The second reader is the largest part; without one it is left out.
"""

import shutil
import sys
import tempfile
import time
from pathlib import Path

import voice
from common import HERE, apart, finish, machine, say, table, task


def evaluated(file: str, reader: str):
    from huggingtweets import Bot, evaluate
    from huggingtweets.evaluation import evaluating

    kept, seconds = evaluating._Kept.get, {}

    def timed(self, part, find):
        start = time.perf_counter()
        found = kept(self, part, find)
        seconds[part] = seconds.get(part, 0.0) + time.perf_counter() - start
        return found

    evaluating._Kept.get = timed
    with tempfile.TemporaryDirectory() as folder:
        bot = Bot.load(shutil.copytree(voice.folder(file), Path(folder) / "bot"))
        start = time.perf_counter()
        evaluate(bot, held_out=task(file)[1], reader=reader)
        whole = time.perf_counter() - start
    finish({"seconds": whole, "parts": seconds})


def main(reader: str, file: str = voice.FILE):
    if not (voice.folder(file) / "run.json").exists():
        apart(HERE / "voice.py", "train", file, about={})
    result = apart(Path(__file__), "evaluated", file, reader, about={"part": Path(file).stem})
    parts = {**result["parts"], "judging, and the rest": result["seconds"] - sum(result["parts"].values())}
    rows = [["part", "seconds"], *([part, f"{seconds:.1f}"] for part, seconds in parts.items())]
    rows.append(["all", f"{result['seconds']:.0f}"])
    say(f"{table(rows)}\n\n{machine()}\n")


if __name__ == "__main__":
    if sys.argv[1] == "evaluated":
        evaluated(*sys.argv[2:])
    else:
        main(*sys.argv[1:])
