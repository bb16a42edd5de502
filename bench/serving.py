"""`huggingtweets serve` with 1, 10 and 50 clients: one bot; many adapters of one base; and one process a bot.

Each client asks for two tweets of 24 tokens at most, about what tweets have (these bots have learned too little to end
theirs), reads them as a stream, and asks again: of the one bot, or of all bots in turn. The first token is the first
piece of a stream that says something, as the client sees it. Memory is what the processes take alone, with their share
of what they have in common (PSS), after the last client.

    python bench/serving.py [BASE]
"""

import asyncio
import contextlib
import itertools
import json
import re
import shutil
import statistics
import subprocess
import sys
import time

import httpx
import openai
import psutil
from common import HERE, RESULTS, machine, say, table

OUT = HERE / "out" / "serving"
BOTS, APART = 20, 4  # adapters in one process; processes with one each, as many as fit a small machine
CLIENTS, SECONDS, TOKENS = (1, 10, 50), 12, 24
PROMPTS = ["The tide", "My dream is", "Tea", "Good morning", "I think that", "", "Today", "Nobody told me that"]


def make(base: str):
    "One bot with all weights trained, and adapters: one is trained, the others are it with some noise."
    import torch
    from safetensors.torch import load_file, save_file

    from huggingtweets import clean, download, finetune
    from huggingtweets.sources.x_archive import sample_archive

    corpus = clean(download(sample_archive()))
    few = {"max_steps": 4, "batch_tokens": 192, "held_out": corpus.texts[::80], "track": "off"}
    for name, method in (("one", "full"), ("adapter-0", "lora")):
        finetune(corpus, base, OUT / name, method=method, on_progress=lambda p: None, **few)
    for i in range(1, BOTS):
        torch.manual_seed(i)
        folder = shutil.copytree(OUT / "adapter-0", OUT / f"adapter-{i}", dirs_exist_ok=True)
        path = folder / "adapter" / "adapter_model.safetensors"
        save_file({k: v + 0.001 * torch.randn_like(v) for k, v in load_file(path).items()}, path, {"format": "pt"})


@contextlib.contextmanager
def serving(*groups: list[str]):
    "A process for each group of bots. Yields where each bot is, and the processes."
    processes, places = [], {}
    try:
        for bots in groups:
            command = [sys.executable, "-m", "huggingtweets", "serve", *(str(OUT / b) for b in bots), "--port", "0"]
            processes.append(subprocess.Popen(command, stderr=subprocess.PIPE, text=True))
            url = next(found[0] for line in processes[-1].stderr if (found := re.search(r"http://\S+/v1", line)))
            subprocess.Popen(["cat"], stdin=processes[-1].stderr, stdout=subprocess.DEVNULL)
            places |= dict.fromkeys(bots, url)
        yield places, processes
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait()


async def ask(clients: dict[str, openai.AsyncOpenAI], bot: str, prompt: str) -> float:
    "The seconds until the first words of two tweets. Returns when both are complete."
    start, first = time.perf_counter(), None
    asked = {"model": bot, "prompt": prompt, "n": 2, "max_tokens": TOKENS}
    async for piece in await clients[bot].completions.create(**asked, stream=True):
        if first is None and any(c.text for c in piece.choices):
            first = time.perf_counter() - start
    return first if first is not None else time.perf_counter() - start


async def load(places: dict[str, str], n: int) -> dict:
    "What `n` clients get."
    http = httpx.AsyncClient(trust_env=False, timeout=600, limits=httpx.Limits(max_connections=None))
    clients = {
        bot: openai.AsyncOpenAI(base_url=url, api_key="x", http_client=http, max_retries=0)
        for bot, url in places.items()
    }
    asked = zip(itertools.cycle(places), itertools.cycle(PROMPTS), strict=False)
    await asyncio.gather(*(ask(clients, bot, "Tea") for bot in places))  # the first is slower
    firsts, start = [], time.perf_counter()

    async def client():
        while time.perf_counter() - start < SECONDS:
            firsts.append(await ask(clients, *next(asked)))

    await asyncio.gather(*(client() for _ in range(n)))
    seconds = time.perf_counter() - start
    await http.aclose()
    p95 = sorted(firsts)[int(0.95 * (len(firsts) - 1))]
    rate = len(firsts) / seconds
    return {"requests": rate, "tweets": 2 * rate, "first": statistics.median(firsts), "first_p95": p95}


def measure(name: str, *groups: list[str]) -> list[list[str]]:
    rows = []
    with serving(*groups) as (places, processes):
        for n in CLIENTS:
            result = asyncio.run(load(places, n))
            result["gib"] = sum(psutil.Process(p.pid).memory_full_info().pss for p in processes) / 2**30
            RESULTS.append({"script": "serving", "part": f"{name}, {n} clients", **result})
            print(json.dumps(RESULTS[-1]), file=sys.stderr)
            figures = [f"{result[k]:.2f}" for k in ("requests", "tweets", "first", "first_p95")]
            rows.append([name, str(n), *figures, f"{result['gib']:.1f}"])
    return rows


def main(base: str) -> str:
    if not (OUT / f"adapter-{BOTS - 1}").is_dir():
        make(base)
    adapters = [f"adapter-{i}" for i in range(BOTS)]
    rows = [
        ["served", "clients", "requests a second", "tweets a second", "first words, s", "of 95%, s", "memory, GiB"],
        *measure("one bot", ["one"]),
        *measure(f"{BOTS} adapters of one base", adapters),
        *measure(f"{APART} adapters of one base", adapters[:APART]),
        *measure(f"the same {APART}, a process each", *([a] for a in adapters[:APART])),
    ]
    return f"{table(rows)}\n\n{base}, {machine()}\n"


if __name__ == "__main__":
    say(main(*(sys.argv[1:] or ["smollm2"])))
