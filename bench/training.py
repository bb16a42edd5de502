"""Time to quality: seconds of training until the held-out loss is as low as the 2021 recipe's best.

The recipe has no held-out tweets and no way to stop early: it runs to its end. Its own seconds are therefore those
of its whole run; the moment at which its loss happened to be the lowest, which it could not know, is given too.

The recipe: tweets joined by the end token, four shuffled copies in a row, blocks of 1,024 tokens, batch of 1, AdamW
at 1.372e-4 without weight decay, cosine to zero, no warm-up, fp32. Both are measured by the same loss: the mean
over the tokens of the held-out tweets, each from its start token. Seconds are of training alone; evaluations are
not counted, for either.
"""

import math
import sys
import tempfile
import time
from pathlib import Path

from common import HERE, apart, finish, machine, table, task

OUT = HERE / "out"


def ours():
    from huggingtweets import finetune

    corpus, held_out = task()
    curve = []

    def watch(p):
        if p.evaluated:
            curve.append([p.seconds, p.held_out])

    # The defaults, but looked at more often, to see when the line is crossed; patience in steps is the same.
    with tempfile.TemporaryDirectory() as d:
        bot = finetune(
            corpus, "smollm2", d, held_out=held_out, evaluate_every=3, patience=14, on_progress=watch, again=True
        )
        bot.save(OUT / "bot")
    finish(
        {
            "curve": curve,
            "before": bot.about["losses"]["before"],
            "steps": bot.about["steps"],
            "seconds": bot.about["seconds"],
            "tokens": bot.about["tokens"],
            "precision": bot.about["settings"]["precision"],
        }
    )


def recipe():
    import torch

    from huggingtweets.model.bases import load_base
    from huggingtweets.model.data import encode, plain_ids
    from huggingtweets.training.loop import evaluate

    corpus, held_out = task()
    base = load_base("smollm2", torch.float32)
    model, tokenizer = base.model, base.tokenizer
    held = encode(tokenizer, held_out)
    generator = torch.Generator().manual_seed(0)
    stream, ids = [], plain_ids(tokenizer, corpus.texts)
    for _ in range(4):
        for i in torch.randperm(len(ids), generator=generator).tolist():
            stream += [*ids[i], tokenizer.eos_token_id]
    blocks = torch.tensor(stream[: len(stream) // 1024 * 1024]).view(-1, 1024)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1.372e-4, weight_decay=0.0)
    curve, seconds = [], 0.0
    model.train()
    for step, block in enumerate(blocks):
        start = time.perf_counter()
        for group in optimizer.param_groups:
            group["lr"] = 1.372e-4 * 0.5 * (1 + math.cos(math.pi * step / len(blocks)))
        model(input_ids=block[None], labels=block[None], use_cache=False).loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        seconds += time.perf_counter() - start
        if (step + 1) % 13 == 0 or step + 1 == len(blocks):
            curve.append([seconds, evaluate(model, held)])
            print(
                f"  recipe {step + 1}/{len(blocks)}: {seconds:.0f} s, held-out {curve[-1][1]:.3f}",
                file=sys.stderr,
                flush=True,
            )
    finish({"curve": curve, "steps": len(blocks), "seconds": seconds, "tokens": blocks.numel()})


def main() -> str:
    a, b = apart(Path(__file__), "ours"), apart(Path(__file__), "recipe")
    best_seconds, best = min(b["curve"], key=lambda c: c[1])
    crossed = next((s for s, loss in a["curve"] if loss <= best), math.nan)
    lowest = min(a["curve"], key=lambda c: c[1])
    rows = [
        ["training on 800 tweets with SmolLM2-135M", "huggingtweets", "2021 recipe", "ratio"],
        [
            f"seconds to a held-out loss of {best:.3f} (ours), of the whole run that gets there (recipe)",
            f"{crossed:.0f}",
            f"{b['seconds']:.0f}",
            f"{b['seconds'] / crossed:.1f}x",
        ],
        [
            f"seconds to a held-out loss of {best:.3f}, the recipe stopped there by an oracle",
            f"{crossed:.0f}",
            f"{best_seconds:.0f}",
            f"{best_seconds / crossed:.1f}x",
        ],
        ["best held-out loss (nats a token)", f"{lowest[1]:.3f}", f"{best:.3f}", ""],
        ["seconds to its own best loss", f"{lowest[0]:.0f}", f"{best_seconds:.0f}", f"{best_seconds / lowest[0]:.1f}x"],
        [
            "tokens a second",
            f"{a['tokens'] / a['seconds']:,.0f}",
            f"{b['tokens'] / b['seconds']:,.0f}",
            f"{a['tokens'] / a['seconds'] / (b['tokens'] / b['seconds']):.1f}x",
        ],
        [
            "peak memory, GiB",
            f"{a['peak_mib'] / 1024:.1f}",
            f"{b['peak_mib'] / 1024:.1f}",
            f"{b['peak_mib'] / a['peak_mib']:.1f}x",
        ],
    ]
    return f"{table(rows)}\n\n{machine()}; {a['precision']}; held-out loss before training {a['before']:.3f}\n"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        {"ours": ours, "recipe": recipe}[sys.argv[1]]()
    else:
        print(main())
