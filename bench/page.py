"""A bot for other programs: how long its exports take and how large they are, and how fast its page writes.

The page is opened in Chromium from a server on this machine, so that nothing is measured of a network. A bot that a
training made is given, or the base itself is exported. In the page: from opening it until it can be used, from a
click on "Load the bot" until it is there, then tweets one after the other.

    python bench/page.py [BOT]
"""

import functools
import http.server
import itertools
import shutil
import statistics
import sys
import threading
import time
from pathlib import Path

from common import HERE, apart, finish, machine, say, table

OUT = HERE / "out" / "page"
KINDS = {"GGUF, 8 bits": ("gguf", "q8_0"), "GGUF, 16 bits": ("gguf", "f16"), "plain weights": ("merged", None)}
TWEETS = 10


def bot_of(place: str):
    from huggingtweets import Bot
    from huggingtweets.model.bases import load_base

    if place != "smollm2":
        return Bot.load(place)
    base = load_base("smollm2")
    bot = Bot(base.model, base.tokenizer)
    bot.save(OUT / "bot")
    return bot


def exports(place: str):
    "Each kind once: a disk's cache is warm after the first."
    shutil.rmtree(OUT, ignore_errors=True)
    bot, found = bot_of(place), {}
    for name, (kind, precision) in {**KINDS, "the page": ("page", None)}.items():
        out, options = OUT / name.replace(" ", "-"), {"precision": precision} if precision else {}
        start = time.perf_counter()
        bot.export(kind, out, **options)
        seconds = time.perf_counter() - start
        found[name] = seconds, sum(p.stat().st_size for p in out.rglob("*") if p.is_file()) / 1e6
    finish({"exports": found})


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


def page():
    "In the browser."
    sys.path.insert(0, str(HERE.parent / "tests" / "support"))
    from browser import chromium, expect

    handler = functools.partial(Quiet, directory=OUT / "the-page")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server, chromium() as browser:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        page, times = browser.new_page(), [time.perf_counter()]
        page.goto(f"http://127.0.0.1:{server.server_port}")
        load, write = (page.get_by_role("button", name=name) for name in ("Load the bot", "Write a tweet"))
        expect(load).to_be_visible()
        times.append(time.perf_counter())
        load.click()
        expect(write).to_be_visible()
        times.append(time.perf_counter())
        for i in range(TWEETS):
            write.click()
            expect(page.locator("article")).to_have_count(i + 1)
            expect(write).to_be_enabled()
            times.append(time.perf_counter())
        server.shutdown()
    waits = [b - a for a, b in itertools.pairwise(times)]
    finish({"shown": waits[0], "loaded": waits[1], "tweets": waits[2:]})


def main(place: str = "smollm2") -> str:
    made = apart(Path(__file__), "exports", place, about={"part": "exports"})
    used = apart(Path(__file__), "page", about={"part": "page"})
    rows = [["what is made of the bot", "seconds", "MB"]]
    rows += [[name, f"{seconds:.0f}", f"{size:.0f}"] for name, (seconds, size) in made["exports"].items()]
    waits = [
        ["the page in Chromium", "seconds"],
        ["from opening it until the button is there", f"{used['shown']:.1f}"],
        ["from a click on the button until the bot is loaded", f"{used['loaded']:.1f}"],
        ["the first tweet", f"{used['tweets'][0]:.1f}"],
        [f"a tweet, median of {TWEETS}", f"{statistics.median(used['tweets']):.1f}"],
        ["tweets a minute", f"{60 * TWEETS / sum(used['tweets']):.0f}"],
    ]
    return f"{table(rows)}\n\n{table(waits)}\n\n{machine()}\n"


if __name__ == "__main__":
    parts = {"exports": exports, "page": page}
    if sys.argv[1:2] and sys.argv[1] in parts:
        parts[sys.argv[1]](*sys.argv[2:])
    else:
        say(main(*sys.argv[1:]))
