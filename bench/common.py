"""What the measurements share: where the data is, the task, and how a part runs in a process of its own."""

import json
import os
import platform
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
KEPT = HERE / "results.json"  # what each script measured last, for programs
RESULTS: list[dict] = []  # of all parts that ran in this process


def data_folder() -> Path:
    "The folder with BarackObama.csv: $HUGGINGTWEETS_DATA, or shared/data beside the clone or in it."
    root = HERE.parent
    for folder in (os.environ.get("HUGGINGTWEETS_DATA"), root.parent / "shared" / "data", root / "shared" / "data"):
        if folder and (Path(folder) / "BarackObama.csv").exists():
            return Path(folder)
    sys.exit(
        "BarackObama.csv is needed (FiveThirtyEight's data repository, folder twitter-ratio): "
        "put it into a folder and name that in HUGGINGTWEETS_DATA."
    )


def task(file: str = "BarackObama.csv"):
    """The corpus of 800 training tweets of a timeline and the 200 that are held out: the same for every measurement.

    `file` is one of `data_folder`, or "sample": the account that comes with the package, which has fewer.
    """
    from huggingtweets import clean, download, sample_archive
    from huggingtweets.corpus import Corpus, Part
    from huggingtweets.model.data import split

    part = clean(download(sample_archive() if file == "sample" else data_folder() / file)).parts[0]
    parts = split(Corpus([part]), seed=0)
    order = np.random.default_rng(0).permutation(len(parts.train[0]))[:800]
    train = [parts.train[0][i] for i in order]
    return Corpus([Part(part.account, train, part.counts)]), parts.held_out[0]


def machine() -> str:
    import torch

    names = [
        line.split(":")[1].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    ]
    gpu = f", {torch.cuda.get_device_name()}" if torch.cuda.is_available() else ""
    features = Path("/proc/cpuinfo").read_text()
    bf16 = "AMX bf16" if "amx_bf16" in features else "AVX-512 bf16" if "avx512_bf16" in features else "no bf16"
    name, threads = names[0] if names else platform.machine(), torch.get_num_threads()
    return f"{name}, {threads} threads ({bf16}){gpu}, torch {torch.__version__}"


def apart(script: Path, *args: str, about: dict | None = None) -> dict:
    """Run a part of a script in its own process: the JSON object of its last line, with its peak memory in MiB.

    `about` tells what was measured, in the results that are kept, where the last argument doesn't; empty: keep none.
    """
    start = time.perf_counter()
    done = subprocess.run([sys.executable, str(script), *args], stdout=subprocess.PIPE, text=True)
    if done.returncode:
        keep()  # what took minutes to measure
        sys.exit(f"{script.name} {' '.join(args)} failed")
    result = json.loads(done.stdout.splitlines()[-1])
    if about != {}:
        RESULTS.append({"script": script.stem, **(about or {"part": args[-1]}), **result})
    print(f"  {script.name} {' '.join(args)}: {time.perf_counter() - start:.0f} s in all", file=sys.stderr)
    return result


def keep():
    """Write what was measured so far in place of what the same scripts measured before: the machine, versions and date.

    What the same machine measured on the same day in other parts of a script stays.
    """
    from importlib.metadata import version

    packages = ("huggingtweets", "torch", "transformers", "peft")
    about = {
        "date": time.strftime("%Y-%m-%d"),
        "machine": machine(),
        "versions": {"python": platform.python_version(), **{name: version(name) for name in packages}},
    }
    kept = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    for script in {r["script"] for r in RESULTS}:
        results = [{k: v for k, v in r.items() if k != "script"} for r in RESULTS if r["script"] == script]
        before, parts = kept.get(script, {}), {r.get("part") for r in results}
        if {k: before.get(k) for k in about} == about:
            results = [r for r in before["results"] if "part" in r and r["part"] not in parts] + results
        kept[script] = {**about, "results": results}
    KEPT.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def say(text: str):
    "Print a table, and keep its results."
    print(text)
    keep()


def finish(result: dict):
    "End a part: print what it measured."
    result["peak_mib"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(result))


def table(rows: list[list[str]]) -> str:
    "Rows, the header first, as a Markdown table."
    lines = [f"| {' | '.join(r)} |" for r in rows]
    return "\n".join([lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]])
