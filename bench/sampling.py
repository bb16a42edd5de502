"""Ten tweets for "My dream is": ours against transformers' generate(max_length=160, top_p=0.95, ...) in fp32.

All use the weights that bench/training.py made. Ours is measured by default and with `exact=True`, which differ on a
CPU without fast bf16. `generate` is measured twice: as the 2021 project called it, where every row runs to 160 tokens
because the base's own end token never comes, and with our end token told to it, so that it stops when all ten tweets
are complete.
"""

import statistics
import sys
import time
from functools import partial
from pathlib import Path

from common import HERE, apart, finish, machine, say, table

RUNS = 5
OUT = HERE / "out"


def ours(exact: bool = False):
    from huggingtweets import Bot

    bot = Bot.load(OUT / "bot")
    bot.tweet(n=10, seed=0, exact=exact)
    write = partial(bot.tweet, "My dream is", 10, exact=exact)
    finish({"seconds": [_timed(lambda s=s: write(seed=s)) for s in range(1, RUNS + 1)]})


def generate(stop: bool):
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, GenerationConfig

    tokenizer = AutoTokenizer.from_pretrained(OUT / "bot" / "model")
    model = AutoModelForCausalLM.from_pretrained(OUT / "bot" / "model", dtype=torch.float32)
    end = tokenizer.eos_token_id
    model.generation_config = GenerationConfig(pad_token_id=end, eos_token_id=end if stop else None)
    ids = tokenizer("My dream is", return_tensors="pt")

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
        apart(HERE / "training.py", "ours")
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
    return f"{table(rows)}\n\n{machine()}\n"


if __name__ == "__main__":
    parts = {
        "ours": ours,
        "exact": partial(ours, True),
        "generate": partial(generate, False),
        "generate-stopping": partial(generate, True),
    }
    if len(sys.argv) > 1:
        parts[sys.argv[1]]()
    else:
        say(main())
