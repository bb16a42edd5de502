"""What a training needs is known beforehand: compared with measured peaks, and with what the catalogue says."""

import json
import os
import sys
from dataclasses import replace

import pytest
import torch
from configurations import CONFIGURATIONS
from forks import command
from runs import python
from transformers import AutoConfig

import huggingtweets
from huggingtweets import Account, HuggingTweetsError, finetune
from huggingtweets.core import about_time
from huggingtweets.corpus import Counts
from huggingtweets.model import adapters, catalogue
from huggingtweets.model.bases import device_name, load_base, pick_device
from huggingtweets.model.catalogue import BASES
from huggingtweets.model.run import BaseOf, Losses, Run, TrainedOn, write_run
from huggingtweets.training import plan
from huggingtweets.training.callbacks import Calls
from huggingtweets.training.cpu import fast_layers
from huggingtweets.training.loss import token_losses
from huggingtweets.training.plan import NotKnown, memory_needed, plan_training, sizes_of

# The catalogue


@pytest.mark.any_version
@pytest.mark.parametrize("base", BASES, ids=lambda b: b.name)
def test_the_catalogue_says_what_its_models_have_and_need(base):
    sizes = sizes_of(CONFIGURATIONS[base.repo])
    assert sizes.parameters == pytest.approx(base.parameters, rel=0.005)
    assert base.full_gb == pytest.approx(memory_needed(sizes) / 1e9, abs=0.06)
    assert base.adapter_gb == pytest.approx(memory_needed(sizes, "lora") / 1e9, abs=0.06)


@pytest.mark.parametrize(("gigabytes", "method"), [(1.0, ""), (1.9, "lora"), (4, "full")])
def test_what_fits_is_said(gigabytes, method):
    assert catalogue.best_method(catalogue.known_base("smollm2"), gigabytes * 1e9) == method


def test_a_container_may_have_less_than_its_machine(tmp_path):
    assert catalogue._container_free(tmp_path) == float("inf")
    (tmp_path / "memory.max").write_text("max\n")
    (tmp_path / "memory.current").write_text("1000\n")
    (tmp_path / "memory.stat").write_text("anon 300\ninactive_file 600\nactive_file 100\n")
    assert catalogue._container_free(tmp_path) == float("inf")
    (tmp_path / "memory.max").write_text("5000\n")
    assert catalogue._container_free(tmp_path) == 4600


# Compared with what happens

PEAK = """
import sys
from pathlib import Path
from huggingtweets import clean, download, finetune, finetuning, plan_training
from huggingtweets.sources.x_archive import sample_archive
finetuning.write_card = lambda *_, **__: None  # whose tweets take longer than two steps, and less memory
base, method, out = sys.argv[1:]
corpus = clean(download(sample_archive()))
bot = finetune(corpus, base, out, method=method, max_steps=2, evaluate_every=1, held_out=corpus.texts[:8],
               track="off", on_progress=lambda p: None)
peak = Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]
print(int(peak) << 10, plan_training(base, method, bot.run.settings["precision"]).needed)
"""


@pytest.mark.slow
@pytest.mark.any_version
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the peak of a process is read from /proc")
@pytest.mark.parametrize("method", ["full", "lora"])
def test_the_plan_is_at_most_a_tenth_off_the_measured_peak(method, smollm2, tmp_path):
    "In the precision that is the fastest on this machine."
    done = python(PEAK, smollm2, method, tmp_path / "bot", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    measured, planned = map(int, done.stdout.split())
    assert planned == pytest.approx(measured, rel=0.1)


@pytest.mark.parametrize("adapter", [False, True])
def test_what_layers_keep_is_what_they_really_keep(adapter, tiny_base):
    base, kept = load_base(str(tiny_base)), {}
    if adapter:
        adapters.add_adapter(base, rank=2)
    base.model.set_attn_implementation("eager")
    own = {p.untyped_storage().data_ptr() for p in base.model.parameters()}

    def keep(tensor):
        if tensor.untyped_storage().data_ptr() not in own:
            kept[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage()
        return tensor

    ids = torch.zeros(4, plan.LONGEST, dtype=torch.int64)
    with fast_layers(base.model.train()), torch.autograd.graph.saved_tensors_hooks(keep, lambda t: t):
        base.model.base_model(input_ids=ids, use_cache=False)
    real = sum(s.nbytes() for s in kept.values()) / ids.numel()
    assert sizes_of(AutoConfig.from_pretrained(tiny_base)).kept == pytest.approx(real, rel=0.1)


def test_planning_loads_nothing_and_changes_nothing(tiny_base):
    model = load_base(str(tiny_base)).model
    ids = torch.arange(1, 9)[None]
    before = token_losses(model, ids, ids).item()
    state = torch.get_rng_state()
    made = plan_training(str(tiny_base))
    assert torch.equal(torch.get_rng_state(), state) and token_losses(model, ids, ids).item() == before
    assert made.fits and made.method == "full" and "are free" in str(made)


# How long it takes


def trained(folder, name: str, **changes):
    "A bot in a folder that was trained on this machine at 100 tokens a second."
    run = Run(
        [TrainedOn(Account("wren", "x"), Counts())],
        BaseOf(name),
        Losses(3.1, 2.9, 2),
        "done",
        {"method": "full"},
        train=9,
        held_out=1,
        steps=2,
        tokens=6_000,
        seconds=60.0,
        machine={"device": device_name(pick_device())},
    )
    write_run(folder, replace(run, **changes))


def no_trial(monkeypatch):
    monkeypatch.setattr(plan, "seconds_per_token_and_parameter", lambda: pytest.fail("tried"))


@pytest.mark.parametrize(("limits", "tokens"), [({}, 22_500), ({"epochs": 1}, 9_000), ({"max_steps": 10}, 3_840)])
def test_the_last_training_here_says_how_long_the_next_one_takes(tiny_base, tmp_path, monkeypatch, limits, tokens):
    no_trial(monkeypatch)
    trained(tmp_path / "wren", str(tiny_base))
    made = plan_training(str(tiny_base), "full", characters=37_000, bots=tmp_path, **limits)
    assert made.seconds == pytest.approx(plan.LOADING + plan.EVALUATING * tokens / 100)
    assert str(made).endswith(f" are free. Training takes about {about_time(made.seconds)} at most.")


@pytest.mark.parametrize(
    "changes",
    [
        {"machine": {"device": "another"}},
        {"base": BaseOf("gpt2")},
        {"settings": {"method": "lora"}},
        {"seconds": 4.0},
        {"tokens": 0},
    ],
)
def test_other_trainings_say_nothing(tiny_base, tmp_path, monkeypatch, changes):
    no_trial(monkeypatch)
    trained(tmp_path / "wren", str(tiny_base), **changes)
    made = plan_training(str(tiny_base), "full", characters=37_000, bots=tmp_path)
    assert made.seconds is None and str(made).endswith(" are free.")


def test_of_several_trainings_the_latest_that_can_be_read_counts(tiny_base, tmp_path):
    for age, (name, tokens) in enumerate([("latest", 0), ("later", 12_000), ("first", 6_000)]):
        trained(tmp_path / name, str(tiny_base), tokens=tokens)
        os.utime(tmp_path / name / "run.json", (10**9 - age, 10**9 - age))
    (tmp_path / "latest" / "run.json").write_text("{")
    assert plan.trained_speed(str(tiny_base), tmp_path) == 200
    assert plan.trained_speed(str(tiny_base), tmp_path / "nowhere") is None


def test_only_a_long_training_is_worth_a_trial(tiny_base, tmp_path, monkeypatch):
    def seconds(characters):
        return plan_training(str(tiny_base), characters=characters, bots=tmp_path).seconds

    no_trial(monkeypatch)
    assert seconds(0) is None and seconds(100_000) is None
    monkeypatch.setattr(plan, "seconds_per_token_and_parameter", lambda: 1e-9)
    parameters = sizes_of(AutoConfig.from_pretrained(tiny_base)).parameters
    tokens = plan.tokens_needed(10**12)
    assert seconds(10**12) == pytest.approx(plan.LOADING + plan.EVALUATING * tokens * parameters * 1e-9)


def test_a_training_that_does_not_fit_has_no_time(tiny_base, tmp_path, monkeypatch):
    no_trial(monkeypatch)
    with_memory(0.1, monkeypatch)
    trained(tmp_path / "wren", str(tiny_base))
    assert plan_training(str(tiny_base), "full", characters=10**12, bots=tmp_path).seconds is None


def test_a_trial_that_fails_is_no_error(tiny_base, tmp_path, monkeypatch):
    def fails(*_):
        raise RuntimeError("no such kernel")

    monkeypatch.setattr(plan, "_seconds_of_steps", fails)
    plan.seconds_per_token_and_parameter.cache_clear()
    assert plan_training(str(tiny_base), characters=10**12, bots=tmp_path).seconds is None


@pytest.mark.any_version
def test_a_training_says_how_long_it_takes_and_the_trial_changes_nothing_in_it(wren, tiny_base, tmp_path, monkeypatch):
    def weights(name):
        planned = []
        bot = finetune(wren, str(tiny_base), tmp_path / name, callbacks=[Calls(planned=planned.append)], **QUIET)
        return planned[0].seconds, bot.model.state_dict()

    (without, plain), _ = weights("plain"), monkeypatch.setattr(plan, "_LONG", dict.fromkeys(plan._LONG, 0))
    seconds, tried = weights("tried")
    assert without is None and seconds > 0
    assert all(torch.equal(tried[name], tensor) for name, tensor in plain.items())


# What is done about it


def with_memory(gigabytes, monkeypatch):
    monkeypatch.setattr(plan, "free_memory", lambda device: int(gigabytes * 1e9))


QUIET = {"track": "off", "on_progress": lambda p: None, "max_steps": 1, "precision": "fp32"}


def test_what_cannot_fit_is_refused_with_advice_and_nothing_is_loaded(wren, tiny_base, tmp_path, monkeypatch):
    with_memory(0.2, monkeypatch)
    monkeypatch.setattr("huggingtweets.finetuning.load_base", lambda *a, **k: pytest.fail("loaded"))
    with pytest.raises(
        HuggingTweetsError, match=r"needs 0\.\d GB of memory to train all weights.* 0\.2 GB are free.*lora"
    ):
        finetune(wren, str(tiny_base), tmp_path, method="full", **QUIET)
    with pytest.raises(HuggingTweetsError, match=r"to train an adapter in fp32.*Close other programs, or choose"):
        finetune(wren, str(tiny_base), tmp_path, **QUIET)
    assert not (tmp_path / "checkpoints").exists() and (tmp_path / "corpus.jsonl").exists()


@pytest.mark.any_version
def test_where_only_an_adapter_fits_one_is_trained_and_that_is_said(wren, tiny_base, tmp_path, monkeypatch):
    monkeypatch.setattr(plan, "PEFT", 0)  # it takes more than the tiny model
    full, lora = (plan_training(str(tiny_base), m, "fp32").needed for m in ("full", "lora"))
    assert lora < full
    with_memory((full + lora) / 2e9, monkeypatch)
    said = []
    bot = finetune(wren, str(tiny_base), tmp_path, on_warning=said.append, **QUIET)
    assert bot.run.settings["method"] == "lora" and any("so an adapter is trained" in text for text in said)


def test_without_peft_no_adapter_is_planned(tiny_base, monkeypatch):
    with_memory(0.1, monkeypatch)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert plan_training(str(tiny_base)).method == "full"


@pytest.mark.any_version
def test_a_kind_of_model_that_cannot_be_tried_out_is_trained_all_the_same(wren, tiny_base, tmp_path, monkeypatch):
    def fails(config, precision):
        raise RuntimeError("what a kind of model")

    monkeypatch.setattr(plan, "sizes_of", fails)
    with pytest.raises(NotKnown, match=r"gpt2, can't be tried out .what a kind of model"):
        plan_training(str(tiny_base))
    assert finetune(wren, str(tiny_base), tmp_path, **QUIET).run.settings["method"] == "full"


def test_of_a_base_on_the_hub_only_the_configuration_is_asked_for(hub, tiny_base):
    hub.add("someone/tiny", {p.name: p.read_bytes() for p in tiny_base.iterdir()})
    assert plan_training("someone/tiny").needed == plan_training(str(tiny_base)).needed
    asked = [path for path in hub.paths("GET") + hub.paths("HEAD") if "/resolve/" in path]
    assert asked and all(path.endswith("config.json") for path in asked)


@pytest.mark.parametrize("name", ["no such base", ""])
def test_a_base_that_does_not_exist_is_an_error(name):
    with pytest.raises(HuggingTweetsError):
        plan_training(name)


@pytest.mark.any_version
def test_the_command_says_what_it_needs_and_takes_a_method(tiny_base, tmp_path):
    archive = huggingtweets.sample_archive()
    done = command(
        "make", archive, "--base", tiny_base, "--max-steps", 1, "--method", "lora", "--track", "off", cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    assert "to train an adapter in" in done.stderr and "GB are free." in done.stderr
    about = json.loads((tmp_path / "bots/wrenandtide/run.json").read_text())
    assert about["settings"]["method"] == "lora" and (tmp_path / "bots/wrenandtide/adapter").is_dir()
