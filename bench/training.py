"""Time to quality: seconds of training until the held-out loss is as low as that of another way to train.

    python bench/training.py [ENTRANT...]

`ours` is the library with its defaults, and `lora` with an adapter. The others have no held-out tweets and no way to
stop early, so their own seconds are those of their whole run; the moment at which the loss happened to be the lowest,
which they could not know, is given too.

`recipe` is how this project trained in 2021: tweets joined by the end token, four shuffled copies in a row, blocks of
1,024 tokens, batch of 1, AdamW at 1.372e-4 without weight decay, cosine to zero, no warm-up, fp32. `trainer` is what
one writes today: transformers' Trainer with a batch of 8 tweets, three epochs, its own rate of 5e-5, in bf16 where the
machine has it. `sft` is the same with TRL's SFTTrainer and an adapter of peft, of rank 16 on all linear layers, at the
rate of 2e-4 that TRL's documentation gives for adapters; it is left out where trl isn't installed.

All are measured by the same loss: the mean over the tokens of the held-out tweets, each from its start token. Seconds
are of training alone: loading and evaluations are not counted.

`bench/quality.py` has `recipe` and `trainer` keep what they end with, and looks at what it writes.
"""

import math
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

from common import HERE, apart, finish, machine, say, table, task

FILE = "BarackObama.csv"
OUT = HERE / "out"
LOOKS = 6  # evaluations of an entrant that isn't ours, evenly over its run


class Clock:
    "Seconds of training, and the held-out losses at some of them."

    def __init__(self, name: str, steps: int):
        self.name, self.steps, self.curve, self.seconds = name, steps, [], 0.0
        self.at = {round(steps * (i + 1) / LOOKS) for i in range(LOOKS)}
        self.start()

    def start(self):
        self._since = time.perf_counter()

    def step(self, step: int, loss):
        "A step is over; `loss()` evaluates, which isn't counted."
        self.seconds += time.perf_counter() - self._since
        if step in self.at:
            self.curve.append([self.seconds, loss()])
            said = f"{step}/{self.steps}: {self.seconds:.0f} s, held-out {self.curve[-1][1]:.3f}"
            print(f"  {self.name} {said}", file=sys.stderr, flush=True)
        self.start()

    def finish(self, tokens: int):
        finish({"curve": self.curve, "steps": self.steps, "seconds": self.seconds, "tokens": tokens})


def ours(method: str = "full"):
    from huggingtweets import finetune

    corpus, held_out = task()
    curve = []

    def watch(p):
        if p.evaluated:
            curve.append([p.seconds, p.held_out])

    # The defaults, but evaluated more often, to see when the line is crossed; patience in steps is the same.
    often = {"evaluate_every": 6, "patience": 7, "again": True, "track": "off", "method": method}
    with tempfile.TemporaryDirectory() as d:
        bot = finetune(corpus, "smollm2", d, held_out=held_out, on_progress=watch, **often)
        if method == "full":
            bot.save(OUT / "bot")
    run = bot.run
    finish(
        {
            "curve": curve,
            "before": run.losses.before,
            "steps": run.steps,
            "seconds": run.seconds,
            "tokens": run.tokens,
            "precision": run.settings["precision"],
        }
    )


def _keep(model, tokenizer, folder: str):
    "Keep what a training ended with, if a folder is given."
    if folder:
        model.save_pretrained(folder)
        tokenizer.save_pretrained(folder)


def recipe(file: str = FILE, folder: str = ""):
    import torch

    from huggingtweets.model.bases import load_base
    from huggingtweets.model.data import encode, plain_ids
    from huggingtweets.training.loop import evaluate

    corpus, held_out = task(file)
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
    model.train()
    clock = Clock("recipe", len(blocks))
    for step, block in enumerate(blocks):
        for group in optimizer.param_groups:
            group["lr"] = 1.372e-4 * 0.5 * (1 + math.cos(math.pi * step / len(blocks)))
        model(input_ids=block[None], labels=block[None], use_cache=False).loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        clock.step(step + 1, lambda: evaluate(model, held))
    _keep(model, tokenizer, folder)
    clock.finish(blocks.numel())


def plain(name: str, make, file: str = FILE, folder: str = ""):
    """Train as `make(model, tokenizer, rows, arguments, callback)` would, a trainer of transformers', and measure it.

    `rows` are the tweets' tokens, between end tokens, as `input_ids` and `labels`.
    """
    import torch
    from transformers import TrainerCallback

    from huggingtweets.model.bases import fast_precision, load_base
    from huggingtweets.model.data import encode, plain_ids
    from huggingtweets.training.loop import evaluate

    corpus, held_out = task(file)
    base = load_base("smollm2", torch.float32)
    tokenizer = base.tokenizer
    held, end = encode(tokenizer, held_out), tokenizer.eos_token_id
    sequences = [[end, *ids, end] for ids in plain_ids(tokenizer, corpus.texts)]
    rows = [{"input_ids": ids, "labels": ids} for ids in sequences]
    tokenizer.pad_token = tokenizer.pad_token or tokenizer.eos_token

    class Watch(TrainerCallback):
        def on_train_begin(self, args, state, control, **_):
            self.clock = Clock(name, state.max_steps)

        def on_step_end(self, args, state, control, model, **_):
            inner = model.get_base_model() if hasattr(model, "get_base_model") else model  # of peft's wrapper
            self.clock.step(state.global_step, lambda: evaluate(inner, held))

    watch = Watch()
    arguments = {
        "output_dir": tempfile.mkdtemp(),
        "per_device_train_batch_size": 8,
        "num_train_epochs": 3,
        "use_cpu": True,
        "bf16": fast_precision("cpu") == "bf16",
        "save_strategy": "no",
        "report_to": [],
        "disable_tqdm": True,
        "seed": 0,
    }
    make(base.model, tokenizer, rows, arguments, watch).train()
    _keep(base.model, tokenizer, folder)
    watch.clock.finish(3 * sum(len(r["input_ids"]) for r in rows))


def trainer(file: str = FILE, folder: str = ""):
    from transformers import DataCollatorForSeq2Seq, Trainer, TrainingArguments

    def make(model, tokenizer, rows, arguments, watch):
        collate = DataCollatorForSeq2Seq(tokenizer)  # pads labels with what the loss ignores; an end token is learned
        return Trainer(model, TrainingArguments(**arguments), collate, rows, callbacks=[watch])

    plain("trainer", make, file, folder)


def sft():
    from datasets import Dataset
    from peft import LoraConfig
    from trl import SFTConfig, SFTTrainer

    def make(model, tokenizer, rows, arguments, watch):
        return SFTTrainer(
            model,
            SFTConfig(**arguments, learning_rate=2e-4),
            train_dataset=Dataset.from_list(rows),
            processing_class=tokenizer,
            peft_config=LoraConfig(r=16, target_modules="all-linear", task_type="CAUSAL_LM"),
            callbacks=[watch],
        )

    plain("sft", make)


ENTRANTS = {
    "ours": ours,
    "lora": lambda: ours("lora"),
    "recipe": recipe,
    "trainer": trainer,
    "sft": sft,
}
NAMES = {
    "ours": "huggingtweets",
    "lora": "huggingtweets, an adapter",
    "recipe": "the 2021 recipe",
    "trainer": "transformers' Trainer",
    "sft": "TRL's SFTTrainer, an adapter",
}


def _row(name: str, r: dict, ours: dict, best_recipe: float) -> list[str]:
    "An entrant's figures, and how much sooner `ours` had its best loss than it was done."
    seconds, best = min(r["curve"], key=lambda c: c[1])
    reached = next((s for s, loss in r["curve"] if loss <= best_recipe), None)
    sooner = next((s for s, loss in ours["curve"] if loss <= best), None)
    return [
        NAMES[name],
        f"{r['seconds']:.0f}",
        f"{best:.3f}",
        f"{seconds:.0f}",
        "never" if reached is None else f"{reached:.0f}",
        "" if name in ("ours", "lora") else "never" if sooner is None else f"{r['seconds'] / sooner:.1f}x",
        f"{r['tokens'] / r['seconds']:,.0f}",
        f"{r['peak_mib'] / 1024:.1f}",
    ]


def main(names=tuple(ENTRANTS)) -> str:
    names = [n for n in dict.fromkeys(["ours", *names, "recipe"]) if n != "sft" or find_spec("trl")]
    results = {name: apart(Path(__file__), "--run", name) for name in names}
    best_recipe = min(loss for _, loss in results["recipe"]["curve"])
    header = [
        "training on 800 tweets with SmolLM2-135M",
        "whole run, s",
        "best held-out loss",
        "seconds to it",
        f"seconds to {best_recipe:.3f}",
        "ours had its best loss sooner than it was done by",
        "tokens a second",
        "peak memory, GiB",
    ]
    rows = [header, *(_row(name, r, results["ours"], best_recipe) for name, r in results.items())]
    ours = results["ours"]
    return f"{table(rows)}\n\n{machine()}; {ours['precision']}; held-out loss before training {ours['before']:.3f}\n"


if __name__ == "__main__":
    if sys.argv[1:2] == ["--run"]:
        ENTRANTS[sys.argv[2]](*sys.argv[3:])
    else:
        OUT.mkdir(exist_ok=True)
        say(main(sys.argv[1:] or tuple(ENTRANTS)))
