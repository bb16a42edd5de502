"""What a scheduled run takes: `huggingtweets post BOT --to ... --auto`, as the GitHub Action runs it every day.

    python bench/posting.py [FOLDER_OF_A_BOT]

posts one tweet and then five to a Mastodon server on this machine, after a first batch was approved. Seconds and peak
memory are those of the whole command. A free runner may have no instructions for bf16, so the command runs twice: as
this machine can, and told that the processor knows AVX2 only, where the weights are held in fp32. Downloads aren't
counted: the bot and its base come from the Hub, the packages from PyPI. Without a folder, the bot of `bench/voice.py`
is taken, which is trained first unless it is there.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import psutil
import voice
from common import HERE, RESULTS, apart, machine, say, table

sys.path.insert(0, str(HERE.parent / "tests" / "support"))
from mastodon_server import TOKEN, BotServer

AVX2 = {"ATEN_CPU_CAPABILITY": "avx2", "ONEDNN_MAX_CPU_ISA": "AVX2"}


def approve(folder: Path, to: str):
    "What its owner does once: says whose the account is, and approves a first draft."
    from huggingtweets import Bot
    from huggingtweets.publishing.posting import Posting

    posting = Posting.to(Bot.load(folder), to)
    posting.declare(mine=True, bot_account=True, run_by="Mira", contact="mira@example.org")
    (draft,) = posting.write(1)
    draft.approve()
    posting.send([draft])


def run(folder: Path, to: str, n: int, env: dict[str, str]) -> tuple[float, float]:
    "The seconds and the peak memory in GiB of one run."
    command = [sys.executable, "-m", "huggingtweets", "post", str(folder), "--to", to, "--auto", "-n", str(n)]
    command += ["--per-day", "100"]
    start, most = time.perf_counter(), 0
    process = psutil.Popen(command, env=os.environ | env, stdout=subprocess.DEVNULL)
    while process.poll() is None:
        with suppress(psutil.Error):  # it has just ended
            most = max(most, process.memory_info().rss)
        time.sleep(0.01)
    if process.returncode:
        sys.exit("It didn't post.")
    return time.perf_counter() - start, most / 2**30


def main(bot: str = ""):
    if not bot and not (voice.folder(voice.FILE) / "run.json").exists():
        apart(HERE / "voice.py", "train", voice.FILE, about={})
    rows = [["a scheduled run", "tweets", "seconds", "peak memory, GiB"]]
    with BotServer() as server, tempfile.TemporaryDirectory() as there:
        os.environ |= {"MASTODON_SERVER": server.host, "MASTODON_ACCESS_TOKEN": TOKEN,
                       "HUGGINGTWEETS_ALLOW_PRIVATE": "1"}  # fmt: skip
        folder, to = Path(there) / "bot", f"mastodon:wren_bot@{server.url}"
        shutil.copytree(bot or voice.folder(voice.FILE), folder)
        approve(folder, to)
        for name, env in (("as this machine can", {}), ("with AVX2 only", AVX2)):
            for n in (1, 5):
                before = len(server.statuses)
                seconds, memory = run(folder, to, n, env)
                assert len(server.statuses) == before + n
                RESULTS.append({"script": "posting", "part": f"{name}, {n}", "seconds": seconds, "gib": memory})
                rows.append([name, str(n), f"{seconds:.1f}", f"{memory:.1f}"])
    say(f"{table(rows)}\n\n{machine()}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
