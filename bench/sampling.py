"""Ten tweets for "My dream is": ours against transformers' generate(max_length=160, top_p=0.95, ...) in fp32.

All use the weights that bench/training.py made. Ours is measured by default and with `exact=True`, which differ on a
CPU without fast bf16. `generate` is measured twice: as the 2021 project called it, where every row runs to 160 tokens
because the base's own end token never comes, and with our end token told to it, so that it stops when all ten tweets
are complete.

Then what a person sees who asks for a single tweet, and a thousand tweets in one call, against the 2021 call's tweets a
second. And what the guard against copies costs: with the tweets of somebody else in it, so that it looks and finds
nothing, and with the bot's own, where what begins to copy is written again.
"""

import statistics
import sys
import time
from functools import partial
from pathlib import Path

from common import HERE, apart, finish, machine, say, table

RUNS, MANY = 5, 1000
OUT = HERE / "out"


def ours(exact: bool = False):
    from huggingtweets import Bot

    bot = Bot.load(OUT / "bot")
    bot.tweet(n=10, seed=0, exact=exact)
    write = partial(bot.tweet, "My dream is", 10, exact=exact)
    finish({"seconds": [_timed(lambda s=s: write(seed=s)) for s in range(1, RUNS + 1)]})


def single():
    "The seconds until the first words of a tweet are shown, and until all of it is."
    from huggingtweets import Bot

    bot = Bot.load(OUT / "bot")
    bot.tweet(n=1, seed=0)
    seen, whole = [], []
    for seed in range(1, RUNS + 1):
        stream = bot.stream("My dream is", 1, seed=seed)
        seen.append(_timed(lambda s=stream: next(s)))
        whole.append(seen[-1] + _timed(lambda s=stream: list(s)))
    finish({"seen": seen, "seconds": whole})


def many():
    from huggingtweets import Bot

    bot = Bot.load(OUT / "bot")
    bot.tweet(n=10, seed=0)
    finish({"seconds": [_timed(lambda: bot.tweet("My dream is", MANY, seed=1))]})


def guarded():
    "How many times the seconds of a hundred tweets without a guard those take with one, in turn."
    from huggingtweets import Bot, clean, download, sample_archive
    from huggingtweets.model.copies import copy_index

    bot = Bot.load(OUT / "bot")
    guards = {"looking": copy_index(clean(download(sample_archive())).texts), "own": bot.copies}
    ratios = {name: [] for name in guards}
    write = partial(bot.tweet, "", 100)
    write(seed=0)
    for seed in range(1, RUNS + 1):
        without = _timed(lambda s=seed: write(seed=s, copies="keep"))
        for name, bot.copies in guards.items():
            ratios[name].append(_timed(lambda s=seed: write(seed=s)) / without)
    finish({name: statistics.median(of) for name, of in ratios.items()})


def generate(stop: bool):
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, GenerationConfig

    tokenizer = AutoTokenizer.from_pretrained(OUT / "bot" / "model")
    model = AutoModelForCausalLM.from_pretrained(OUT / "bot" / "model", dtype=torch.float32)
    end = tokenizer.eos_token_id
    model.generation_config = GenerationConfig(pad_token_id=end, eos_token_id=end if stop else None)
    ids = tokenizer(f"{tokenizer.bos_token}My dream is", return_tensors="pt")

    def run(seed):
        torch.manual_seed(seed)
        model.generate(**ids, do_sample=True, top_k=0, top_p=0.95, max_length=160, num_return_sequences=10)

    run(0)
    finish({"seconds": [_timed(lambda s=s: run(s)) for s in range(1, RUNS + 1)]})


def _timed(f) -> float:
    start = time.perf_counter()
    f()
    return time.perf_counter() - start


def main() -> str:
    if not (OUT / "bot" / "model").is_dir():
        apart(HERE / "training.py", "--run", "ours", about={})
    a, *compared = (apart(Path(__file__), part) for part in ("ours", "exact", "generate", "generate-stopping"))
    own, *others = (statistics.median(r["seconds"]) for r in (a, *compared))
    names = ("with exact weights", "generate(max_length=160), fp32", "the same, told our end token")
    rows = [
        ['ten tweets for "My dream is"', "seconds (median of 5)", "ours is faster by", "peak memory, GiB"],
        ["huggingtweets", f"{own:.2f}", "", f"{a['peak_mib'] / 1024:.1f}"],
        *(
            [n, f"{s:.2f}", f"{s / own:.1f}x", f"{r['peak_mib'] / 1024:.1f}"]
            for n, s, r in zip(names, others, compared, strict=True)
        ),
    ]
    one, thousand = apart(Path(__file__), "single"), apart(Path(__file__), "many")
    seen, whole = (statistics.median(one[name]) for name in ("seen", "seconds"))
    rate, then = MANY / thousand["seconds"][0], 10 / others[1]  # tweets a second, ours and the 2021 call's
    more = (
        f"One tweet alone: its first words after {seen:.2f} s, all of it after {whole:.2f} s. {MANY:,} tweets in one "
        f"call: {rate:.1f} a second, {rate / then:.0f} times as many as the 2021 call, with a peak of "
        f"{thousand['peak_mib'] / 1024:.1f} GiB."
    )
    guard = apart(Path(__file__), "guarded")
    looking, own = (f"{guard[name]:.3f} times the seconds" for name in ("looking", "own"))
    more += f" A guard that finds nothing takes {looking} of none, and the bot's own {own}."
    return f"{table(rows)}\n\n{more}\n\n{machine()}\n"


if __name__ == "__main__":
    parts = {
        "ours": ours,
        "exact": partial(ours, True),
        "single": single,
        "many": many,
        "guarded": guarded,
        "generate": partial(generate, False),
        "generate-stopping": partial(generate, True),
    }
    if len(sys.argv) > 1:
        parts[sys.argv[1]]()
    else:
        say(main())
