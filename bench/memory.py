"""The peak memory of a training against what `plan_training` says beforehand: all weights, and an adapter.

SmolLM2 is the real model; the others have the shapes of their configurations and random weights, which take the same
memory. Each training is a process of its own, of a few steps on the sample account. Names of bases after the command
measure these alone.
"""

import json
import sys
import tempfile
from pathlib import Path

from common import HERE, apart, finish, machine, say, table

sys.path.insert(0, str(HERE.parent / "tests" / "support"))
NAMES = [
    "smollm2",
    "openai-community/gpt2",
    "HuggingFaceTB/SmolLM2-360M",
    "google/gemma-3-270m",
    "LiquidAI/LFM2-350M",
    "Qwen/Qwen3-0.6B-Base",
]


def random_base(name: str, folder: str):
    "Write a random model of the shape of `name`, with SmolLM2's tokenizer, which fits into every vocabulary."
    import torch
    from configurations import CONFIGURATIONS
    from transformers import AutoModelForCausalLM

    from huggingtweets.model.bases import load_base

    torch.manual_seed(0)
    AutoModelForCausalLM.from_config(CONFIGURATIONS[name], dtype=torch.bfloat16).save_pretrained(folder)
    load_base("smollm2").tokenizer.save_pretrained(folder)
    print(json.dumps({}))


def training(base: str, method: str):
    from huggingtweets import clean, download, finetune, plan_training
    from huggingtweets.sources.x_archive import sample_archive

    corpus = clean(download(sample_archive()))
    with tempfile.TemporaryDirectory() as out:
        options = {"max_steps": 3, "evaluate_every": 2, "held_out": corpus.texts[:24], "track": "off", "again": True}
        bot = finetune(corpus, base, out, method=method, on_progress=lambda p: None, **options)
    precision = bot.run.settings["precision"]
    finish({"planned_mib": plan_training(base, method, precision).needed / 2**20, "precision": precision})


def main(names: list[str] = NAMES) -> str:
    from huggingtweets.model.catalogue import known_base

    rows = [["base", "weights", "method", "planned", "measured", "off by"]]
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            base = name
            if name != "smollm2":
                apart(Path(__file__), "random", name, folder, about={})
                base = folder
            for method in ("full", "lora"):
                r = apart(Path(__file__), "training", base, method, about={"base": name, "method": method})
                size = f"{known_base(name).parameters / 1e6:,.0f} M"
                how = {"full": "all weights", "lora": "adapter"}[method]
                planned, peak = r["planned_mib"], r["peak_mib"]
                memory = [f"{planned:,.0f} MiB", f"{peak:,.0f} MiB", f"{planned / peak - 1:+.0%}"]
                rows.append([name, size, how, *memory])
    return f"Memory of a training, {machine()}:\n\n{table(rows)}\n"


if __name__ == "__main__":
    parts = {"random": random_base, "training": training}
    if sys.argv[1:] and sys.argv[1] in parts:
        parts[sys.argv[1]](*sys.argv[2:])
    else:
        say(main(sys.argv[1:] or NAMES))
