"""Training on a GPU: every method and precision, killed and continued, its speed, its losses and its memory.

    python bench/gpu.py [--any-device] [BASE...]

Each run is a process of its own, on 800 tweets of @BarackObama. A run that is killed in the middle must end with the
weights of one that isn't. `--any-device` tries the script itself out where there is no GPU, with a few steps.
"""

import hashlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from common import RESULTS, machine, say, table, task

METHODS = {"full": ("bf16", "fp16", "fp32"), "lora": ("bf16", "fp16"), "qlora": ("bf16", "fp16")}
FEW = 6  # steps, to try the script out


def run(base: str, method: str, precision: str, out: str, kill_at: str, steps: str):
    "Train. At step `kill_at` the process kills itself; the next with the same folder goes on."
    import torch

    from huggingtweets import finetune, plan_training

    corpus, held_out = task()
    cuda, curve, begun = torch.cuda.is_available(), [], time.perf_counter()
    started = []

    def watch(p):
        started.append(time.perf_counter())
        if p.evaluated:
            curve.append([time.perf_counter() - begun, p.held_out])
        if p.step == int(kill_at):
            os.kill(os.getpid(), signal.SIGKILL)

    options = {"max_steps": int(steps)} if int(steps) else {}
    if int(steps):
        held_out = held_out[:20]
    bot = finetune(
        corpus,
        base,
        out,
        held_out=held_out,
        method=method,
        precision=precision,
        track="off",
        checkpoint_seconds=0,
        on_progress=watch,
        on_warning=lambda text: print(text, file=sys.stderr),
        evaluate_every=2 if int(steps) else 0,
        **options,
    )
    kind, name = ("adapter", "adapter_model") if method != "full" else ("model", "model")
    weights = (Path(out) / kind / f"{name}.safetensors").read_bytes()
    print(
        json.dumps(
            {
                "best": bot.run.losses.after,
                "before": bot.run.losses.before,
                "steps": bot.run.steps,
                "tokens_per_second": bot.run.tokens / bot.run.seconds,
                "seconds": bot.run.seconds,
                "curve": curve,
                "until_first_step": started[0] - begun if started else None,
                "gpu_peak_mib": torch.cuda.max_memory_allocated() / 2**20 if cuda else None,
                "planned_mib": plan_training(base, method, precision).needed / 2**20,
                "weights": hashlib.sha256(weights).hexdigest(),
            }
        )
    )


def process(*args) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, __file__, "--run", *map(str, args)], stdout=subprocess.PIPE, text=True)


def measured(base: str, method: str, precision: str, steps: int) -> dict:
    "What a run gives, and whether a killed one ends with the same weights."
    with tempfile.TemporaryDirectory() as folder:
        whole = process(base, method, precision, f"{folder}/whole", 0, steps)
        if whole.returncode:
            return {"failed": whole.returncode}
        result = json.loads(whole.stdout.splitlines()[-1])
        killed = process(base, method, precision, f"{folder}/killed", 4, steps)
        again = process(base, method, precision, f"{folder}/killed", 0, steps)
        same = again.returncode == 0 and json.loads(again.stdout.splitlines()[-1])["weights"] == result["weights"]
        return {**result, "continues": killed.returncode == -signal.SIGKILL and same}


def main(bases: list[str], any_device: bool):
    import torch

    if not (torch.cuda.is_available() or any_device):
        sys.exit("There is no GPU here. To try the script out without one: python bench/gpu.py --any-device")
    rows = [["base", "method", "precision", "best loss", "tokens/s", "to step 1, s", "GPU MiB (planned)", "continues"]]
    for base in bases:
        for method, precisions in METHODS.items():
            for precision in precisions if torch.cuda.is_available() else ("fp32",):
                r = measured(base, method, precision, 0 if torch.cuda.is_available() else FEW)
                RESULTS.append({"script": "gpu", "base": base, "method": method, "precision": precision, **r})
                if "failed" in r:
                    rows.append([base, method, precision, f"failed ({r['failed']})", *[""] * 4])
                    continue
                peak = f"{r['gpu_peak_mib']:,.0f}" if r["gpu_peak_mib"] else "-"
                rows.append(
                    [
                        base,
                        method,
                        precision,
                        f"{r['best']:.3f}",
                        f"{r['tokens_per_second']:,.0f}",
                        f"{r['until_first_step']:.1f}",
                        f"{peak} ({r['planned_mib']:,.0f})",
                        "yes" if r["continues"] else "NO",
                    ]
                )
                print(table([rows[0], rows[-1]]), file=sys.stderr)
    say(f"Training, {machine()}:\n\n{table(rows)}")


if __name__ == "__main__":
    if "--run" in sys.argv:
        run(*sys.argv[2:])
    else:
        named = [a for a in sys.argv[1:] if not a.startswith("--")]
        main(named or ["smollm2"], "--any-device" in sys.argv)
