"""Killed in every phase, and started again: the same weights as an unbroken run. Full disks and read-only folders."""

import os
import shutil
import signal
import subprocess
import time

import pytest
from forks import command, python, start
from makers import weights

from huggingtweets import Bot, finetune
from huggingtweets.sources.x_archive import sample_archive

STEPS = 12
PIPES = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
# The command, but with a checkpoint after every step and a function that kills the process at its n-th call.
PROGRAM = """
import sys
where, n, source, base, out, precision, method = sys.argv[1:8]
import huggingtweets.finetuning as finetuning
from huggingtweets import core
from huggingtweets.model import bot, run
from huggingtweets.training import checkpoint, loop, optimizer
from runs import kill_at
checkpoint.CHECKPOINT_PAUSE = 0  # a pause of 20 times what a checkpoint takes would leave these few steps without one

places = {
    "before a step": (loop.Trainer, "forward", True),
    "in a step": (optimizer.Optimizer, "_change", True),
    "after a step": (optimizer.Optimizer, "step", False),
    "in an evaluation": (loop, "evaluate", False),
    "in a checkpoint": (checkpoint, "save_file", False),
    "when folders change places": (core.os, "replace", False),
    "when the model is written": (bot.PreTrainedModel, "save_pretrained", False),
    "when run.json is written": (run, "write_json", True),
}
if where != "nowhere":
    module, name, before = places[where]
    kill_at(module, name, int(n), before)
finetuning.write_card = lambda *_, **__: None  # the model's page comes after all this
from huggingtweets import Timeline, clean, download, finetune
timeline = download(source)
corpus = clean(Timeline(timeline.account, timeline.newest(250)))
finetune(corpus, base, out, max_steps=STEPS, evaluate_every=3, learning_rate=3e-3, checkpoint_seconds=0,
         method=method, precision=precision,  # the fastest may be another one each time on a busy machine
         on_progress=lambda p: print(p.step, flush=True))
""".replace("STEPS", str(STEPS))


@pytest.fixture(scope="module")
def run(tiny_base, tmp_path_factory):
    "Run the program above in a fresh folder; returns the process."
    cwd = tmp_path_factory.mktemp("crashes")
    return lambda where, n, out, precision="fp32", method="full": python(
        PROGRAM, where, n, sample_archive(), tiny_base, out, precision, method, cwd=cwd
    )


@pytest.fixture(scope="module")
def unbroken(run, tmp_path_factory):
    "The weights of a run that nothing disturbs, in a process of its own."
    out = tmp_path_factory.mktemp("unbroken") / "bot"
    done = run("nowhere", 0, out)
    assert done.returncode == 0, done.stderr
    return weights(out)


@pytest.mark.parametrize(
    ("where", "n"),
    [
        ("before a step", 1),
        ("in a step", 100),
        ("after a step", 5),
        ("in an evaluation", 1),
        ("in an evaluation", 3),
        ("in a checkpoint", 1),
        ("in a checkpoint", 6),
        ("in a checkpoint", 7),
        ("when folders change places", 3),
        ("when folders change places", 6),
        ("when folders change places", 7),
        ("when folders change places", 8),
        ("when the model is written", 1),
        ("when run.json is written", 1),
    ],
)
def test_a_killed_run_goes_on_and_ends_with_the_weights_of_an_unbroken_one(where, n, run, unbroken, tmp_path):
    out = tmp_path / "bot"
    killed = run(where, n, out)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    done = run("nowhere", 0, out)
    assert done.returncode == 0, done.stderr
    assert weights(out) == unbroken
    if where == "after a step":
        assert done.stdout.split() == [
            str(s) for s in range(5, STEPS + 1)
        ]  # from the checkpoint, not from the beginning
    assert len(Bot.load(out).tweet(n=1)) == 1
    assert sorted(p.name for p in out.iterdir()) == [
        "corpus.json",
        "corpus.jsonl",
        "model",
        "run.json",
        "timeline.json",
        "timeline.parquet",
    ]


@pytest.mark.parametrize(
    ("method", "precision"), [("full", "bf16"), ("lora", "bf16"), ("lora", "fp32"), ("qlora", "fp32")]
)
def test_a_killed_run_of_every_kind_goes_on(method, precision, run, tmp_path):
    "In bf16 the optimizer's weights are others than the model's; an adapter's are a part of them."
    done = run("nowhere", 0, tmp_path / "unbroken", precision, method)
    assert done.returncode == 0, done.stderr
    for where, n in [("after a step", 5), ("in a step", 20), ("in a checkpoint", 3)]:
        assert run(where, n, tmp_path / "bot", precision, method).returncode == -signal.SIGKILL
    done = run("nowhere", 0, tmp_path / "bot", precision, method)
    assert done.returncode == 0 and int(done.stdout.split()[0]) > 5, done.stderr
    assert weights(tmp_path / "bot") == weights(tmp_path / "unbroken")


def test_a_damaged_checkpoint_is_told_and_training_starts_over(run, unbroken, tmp_path):
    out = tmp_path / "bot"
    assert run("after a step", 5, out).returncode == -signal.SIGKILL
    path = out / "checkpoints" / "state.safetensors"
    path.write_bytes(path.read_bytes()[:5000])
    done = run("nowhere", 0, out)
    assert done.returncode == 0 and "damaged" in done.stderr
    assert weights(out) == unbroken


def test_a_checkpoint_of_another_corpus_is_not_used(run, tiny_base, tmp_path):
    out = tmp_path / "bot"
    assert run("after a step", 5, out).returncode == -signal.SIGKILL
    (tmp_path / "other.txt").write_text(
        "".join(f"a quite different tweet about nothing at all, number {i}\n" for i in range(200))
    )
    done = command("make", "other.txt", "--base", tiny_base, "--out", out, "--max-steps", 2, cwd=tmp_path)
    assert done.returncode == 0 and "step 1/2" in done.stderr


def make(tiny_base, out, cwd, steps=60):
    options = ["--base", tiny_base, "--out", out, "--epochs", 50, "--max-steps", steps]
    return start("-m", "huggingtweets", "make", sample_archive(), *options, cwd=cwd, **PIPES)


def test_ctrl_c_ends_with_the_best_bot_and_the_command_goes_on_later(tiny_base, tmp_path):
    out = tmp_path / "bot"
    process = make(tiny_base, out, tmp_path)
    for line in process.stderr:
        if line.startswith("step "):
            process.send_signal(signal.SIGINT)
            break
    stdout, stderr = process.communicate(timeout=120)
    assert process.returncode == 0, stderr
    assert "Stopped" in stderr and "huggingtweets tweet" in stdout and "Traceback" not in stderr
    stopped_at = Bot.load(out).about
    assert stopped_at["ended"] == "stopped" and stopped_at["steps"] < 60
    # It goes on from there (to 60 steps, or until the loss no longer falls).
    again = make(tiny_base, out, tmp_path)
    stdout, stderr = again.communicate(timeout=300)
    first = next(line for line in stderr.splitlines() if line.startswith("step "))
    assert again.returncode == 0 and int(first.split()[1].split("/")[0]) == stopped_at["steps"] + 1
    assert Bot.load(out).about["ended"] in ("done", "no better")


SLOW = """
import sys, time
import huggingtweets.finetuning as finetuning
import huggingtweets
from huggingtweets import cli
from huggingtweets.training import loop

def wait(*args, **options):
    print("here", file=sys.stderr, flush=True)
    time.sleep(600)

real = loop.evaluate

def evaluate(*args, **options):
    print("here", file=sys.stderr, flush=True)
    while not options["stop"].is_set():
        time.sleep(0.1)
    return real(*args, **options)

what = sys.argv.pop(1)
if what == "reading":
    huggingtweets.download = wait
elif what == "loading":
    finetuning.load_base = wait
else:
    loop.evaluate = evaluate
cli.main()
"""


@pytest.mark.parametrize("what", ["reading", "loading", "the first evaluation"])
def test_ctrl_c_before_training_is_clean_too(tiny_base, tmp_path, what):
    options = ["--base", tiny_base, "--out", "bot"]
    process = start("-c", SLOW, what, "make", sample_archive(), *options, cwd=tmp_path, **PIPES)
    while "here" not in process.stderr.readline():
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=600)
    assert process.returncode == 130 and "Stopped" in stderr and "Traceback" not in stderr


LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
sys.argv = ["huggingtweets", *sys.argv[2:]]
import huggingtweets.finetuning
huggingtweets.finetuning.Settings.__dataclass_fields__  # imported before the limit matters
from huggingtweets.cli import main
main()
"""


@pytest.fixture(scope="module")
def larger_base(tiny_base, tmp_path_factory):
    "A base of 7 MB in fp32: beside it, all other files of a bot are small."
    import torch
    from transformers import AutoTokenizer, GPT2Config, GPT2LMHeadModel

    folder = tmp_path_factory.mktemp("larger-gpt2")
    torch.manual_seed(0)
    GPT2LMHeadModel(GPT2Config.from_pretrained(tiny_base, n_embd=192)).save_pretrained(folder)
    AutoTokenizer.from_pretrained(tiny_base).save_pretrained(folder)
    return folder


def test_a_disk_that_is_full_when_the_model_is_written_is_explained_and_costs_nothing_else(larger_base, tmp_path):
    # Files may have 1 MB here: the timeline and corpus fit, the weights do not.
    done = python(
        LIMITED, 10**6, "make", sample_archive(), "--base", larger_base, "--out", "bot", "--max-steps", 2, cwd=tmp_path
    )
    assert done.returncode == 1 and "Error: Can't write bot/model" in done.stderr and "Traceback" not in done.stderr
    assert sorted(p.name for p in (tmp_path / "bot").iterdir()) == [
        "corpus.json",
        "corpus.jsonl",
        "timeline.json",
        "timeline.parquet",
    ]


def test_a_really_full_disk_is_explained(larger_base, tmp_path):
    mount = tmp_path / "small"
    mount.mkdir()
    if (
        os.geteuid() != 0
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(mount)], capture_output=True
        ).returncode
    ):
        pytest.skip("a small file system can only be mounted by root")
    try:
        done = command(
            "make", sample_archive(), "--base", larger_base, "--out", mount / "bot", "--max-steps", 2, cwd=tmp_path
        )
        assert done.returncode == 0 and "too full for checkpoints" in done.stderr  # the bot fits, checkpoints would not
        (mount / "filler").write_bytes(bytes(shutil.disk_usage(mount).free - (1 << 20)))
        done = command(
            "make", sample_archive(), "--base", larger_base, "--out", mount / "bot2", "--max-steps", 2, cwd=tmp_path
        )
        assert done.returncode == 1 and "GB free" in done.stderr and "Traceback" not in done.stderr
    finally:
        subprocess.run(["umount", "--lazy", str(mount)], check=True)


def test_a_checkpoint_that_cannot_be_written_does_not_stop_the_training(wren, tiny_base, tmp_path, monkeypatch):
    from huggingtweets.training import checkpoint

    def full(*args, **kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(checkpoint, "save_file", full)
    with pytest.warns(UserWarning, match=r"continues without.*disk is full"):
        bot = finetune(
            wren, str(tiny_base), tmp_path, max_steps=4, checkpoint_seconds=0, on_progress=lambda p: time.sleep(0.01)
        )
    assert bot.about["ended"] == "done" and bot.about["steps"] == 4


def test_a_read_only_folder_is_explained(tiny_base, tmp_path):
    program = """
import os, sys
folder, base = sys.argv[1:]
os.chmod(folder, 0o555)
from huggingtweets import HuggingTweetsError, clean, download, finetune
from huggingtweets.sources.x_archive import sample_archive
corpus = clean(download(sample_archive()))
if os.geteuid() == 0:  # root may write anywhere
    os.seteuid(65534)
try:
    finetune(corpus, base, folder + "/bot", max_steps=1)
except HuggingTweetsError as e:
    print(e)
"""
    done = python(program, tmp_path, tiny_base, cwd=tmp_path)
    assert "no permission" in done.stdout and str(tmp_path) in done.stdout, done.stderr
