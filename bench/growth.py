"""How training grows: with the number of tweets, with the size of the base, and over processes.

Each training is a process of its own, of a few steps: the time of an epoch is that of a step times its steps. The
tweets are invented, as in `bench/corpus.py`; the bases have random weights, in the shape of SmolLM2, and its tokenizer.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from common import apart, finish, machine, say, table
from corpus import made

TWEETS = (100, 1_000, 10_000, 100_000)
# Width, blocks: of about 10, 30, 100, 300 and 1,000 million parameters, with a vocabulary of 49,152.
SHAPES = {"10M": (192, 2), "30M": (384, 6), "100M": (640, 12), "300M": (1024, 20), "1B": (1792, 24)}
STEPS = 4  # of 384 tokens, the first not counted
SAME_CURVE = 24  # steps of one process, and of two


def base(name: str, folder: str):
    "Write a random base of a shape."
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    from huggingtweets.model.bases import load_base

    tokenizer, (width, blocks) = load_base("smollm2").tokenizer, SHAPES[name]
    sizes = {"hidden_size": width, "intermediate_size": 4 * width, "num_hidden_layers": blocks}
    heads = {"num_attention_heads": width // 64, "num_key_value_heads": width // 64, "tie_word_embeddings": True}
    ends = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    torch.manual_seed(0)
    model = LlamaForCausalLM(LlamaConfig(vocab_size=len(tokenizer), **sizes, **heads, **ends)).bfloat16()
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    finish({"parameters": model.num_parameters()})


def training(base: str, tweets: str, steps: str = str(STEPS)):
    "Train on made tweets, for some steps of an epoch."
    from huggingtweets import finetune
    from huggingtweets.corpus import Corpus, Counts, Part
    from huggingtweets.timeline import Account

    corpus = Corpus([Part(Account("made"), made(int(tweets)), Counts())])
    progress, stop, begun = [], threading.Event(), time.perf_counter()

    def watch(p):
        progress.append((time.perf_counter() - begun, p))
        if p.step == int(steps):
            stop.set()

    options = {"epochs": 1, "precision": "fp32", "track": "off", "again": True, "stop": stop}
    with tempfile.TemporaryDirectory() as own:
        out = os.environ.get("GROWTH_BOT", own)  # processes that train together share it
        bot = finetune(corpus, base, out, on_progress=watch, on_warning=lambda text: None, **options)
    if not progress:  # of several processes, only the first is told
        return
    finish(
        {
            "first": progress[0][0],
            "step": float(np.median(np.diff([p.seconds for _, p in progress]))),
            "epoch": progress[-1][1].steps,
            "losses": [p.loss for _, p in progress],
            "held_out": [bot.run.losses.before, bot.run.losses.after],
        }
    )


def two_processes(base: str, tweets: str, steps: str):
    "The same training in two processes of a thread each: what the first of them measured."
    launcher = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [*launcher, __file__, "training", base, tweets, steps],
            env=os.environ | {"OMP_NUM_THREADS": "1", "GROWTH_BOT": f"{folder}/bot"},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    print(next(line for line in done.stdout.splitlines() if line.startswith("{")))


def by_tweets() -> str:
    header = [
        "tweets",
        "until the first step is done, s",
        "a step, s",
        "steps of an epoch",
        "an epoch, min",
        "peak, MiB",
    ]
    rows = [header]
    for n in TWEETS:
        r = apart(Path(__file__), "training", "smollm2", str(n), about={"tweets": n})
        minutes = r["step"] * r["epoch"] / 60
        rows.append([f"{n:,}", *_figures(r), f"{r['epoch']:,}", f"{minutes:,.1f}", f"{r['peak_mib']:,.0f}"])
    return table(rows)


def by_size() -> str:
    rows = [["base", "weights", "until the first step is done, s", "a step, s", "peak, MiB"]]
    sizes, seconds, peaks = [], [], []
    for name in SHAPES:
        with tempfile.TemporaryDirectory() as folder:
            parameters = apart(Path(__file__), "base", name, folder, about={})["parameters"]
            r = apart(Path(__file__), "training", folder, "100", about={"weights": parameters})
        sizes.append(parameters / 1e6)
        seconds.append(r["step"])
        peaks.append(r["peak_mib"])
        rows.append([name, f"{parameters:,}", *_figures(r), f"{r['peak_mib']:,.0f}"])
    per_size, fixed = np.polyfit(sizes, seconds, 1)
    memory, libraries = np.polyfit(sizes, peaks, 1)
    fit = (
        f"Fitted, with m million weights: a step takes {fixed:.2f} + {per_size:.4f} m seconds, "
        f"the peak is {libraries:,.0f} + {memory:.1f} m MiB."
    )
    return f"{table(rows)}\n\n{fit}"


def _figures(r: dict) -> list[str]:
    return [f"{r['first']:.1f}", f"{r['step']:.2f}"]


def by_processes() -> str:
    with tempfile.TemporaryDirectory() as folder:
        apart(Path(__file__), "base", "10M", folder, about={})
        one, two = (
            apart(Path(__file__), part, folder, "1000", str(SAME_CURVE), about={"processes": n})
            for n, part in enumerate(("training", "two"), 1)
        )
    rows = [["processes", "a step, s", f"loss at step {SAME_CURVE}", "held-out loss, before and after"]]
    for n, r in enumerate((one, two), 1):
        before, after = r["held_out"]
        rows.append([str(n), f"{r['step']:.2f}", f"{r['losses'][-1]:.4f}", f"{before:.4f}, {after:.4f}"])
    largest = max(abs(a - b) for a, b in zip(one["losses"], two["losses"], strict=True))
    return f"{table(rows)}\n\nThe two curves are {largest:.4f} apart at most."


def main() -> str:
    return f"{by_tweets()}\n\n{by_size()}\n\n{by_processes()}\n\n{machine()}\n"


if __name__ == "__main__":
    parts = {"base": base, "training": training, "two": two_processes}
    if len(sys.argv) > 1:
        parts[sys.argv[1]](*sys.argv[2:])
    else:
        say(main())
