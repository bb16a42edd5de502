"""Adapters: trained, saved, shared, merged, published, and refused where their base isn't the one they belong to."""

import hashlib
import json
import shutil
import sys
import threading

import pytest
import torch
from forks import python
from hub_server import WRITE
from makers import weights
from safetensors.torch import load, load_file, save, save_file

from huggingtweets import Bot, HuggingTweetsError, finetune
from huggingtweets.model import adapters
from huggingtweets.model.adapters import base_and_shape, has_adapter, side_by_side, weights_digest
from huggingtweets.model.bases import load_base
from huggingtweets.publishing.repos import plan

OPTIONS = {"max_steps": 8, "evaluate_every": 4, "learning_rate": 3e-2, "precision": "fp32", "track": "off"}


def train(corpus, base, out, method="lora", **options):
    options = {**OPTIONS, "held_out": corpus.texts[:20], "on_progress": lambda p: None, **options}
    return finetune(corpus, str(base), out, method=method, **options)


@pytest.fixture(scope="module")
def base(tiny_base, tmp_path_factory):
    "A base that these tests may change."
    return shutil.copytree(tiny_base, tmp_path_factory.mktemp("base") / "tiny")


@pytest.fixture(scope="module")
def made(wren, base, tmp_path_factory):
    return train(wren, base, tmp_path_factory.mktemp("bots") / "wren")


@pytest.fixture
def folder(made, tmp_path):
    return shutil.copytree(made.folder, tmp_path / "wren")


def logits(model):
    with torch.no_grad():
        return model(torch.arange(2, 12)[None]).logits


# Training and saving


def test_it_learns_and_is_a_folder_of_its_own(made, base):
    run = made.run
    assert run.losses.after < run.losses.before - 0.05
    assert run.settings["method"] == "lora"
    files = {p.name: p.stat().st_size for p in (made.folder / "adapter").iterdir()}
    assert {"adapter_config.json", "adapter_model.safetensors"} <= set(files) and not (made.folder / "model").exists()
    about = json.loads((made.folder / "adapter" / "adapter_config.json").read_text())
    assert about["base_model_name_or_path"] == str(base) and about["r"] == 16 and about["inference_mode"]
    learned = {n for n, p in made.model.named_parameters() if p.requires_grad}
    assert learned and all("lora_" in n for n in learned)


def test_the_base_stays_as_it_is(made, base):
    there = load_base(str(base)).model.state_dict()
    now = {n.replace(".base_layer", ""): p for n, p in made.model.state_dict().items()}
    assert all(torch.equal(now[name], tensor) for name, tensor in there.items())


def test_loaded_it_is_the_same_bot(made, folder, tmp_path):
    tweets = made.tweet("The tide", n=3, seed=1, max_chars=60)
    assert Bot.load(folder).tweet("The tide", n=3, seed=1, max_chars=60) == tweets
    assert Bot.load(folder / "adapter").tweet("The tide", n=3, seed=1, max_chars=60) == tweets
    packed = Bot.load(folder).zip(tmp_path / "wren.zip")
    unpacked = Bot.load(packed, tmp_path / "unpacked")
    assert unpacked.tweet("The tide", n=3, seed=1, max_chars=60) == tweets
    assert weights(unpacked.folder) == weights(folder)


@pytest.mark.any_version
def test_the_same_training_again_is_made_already_and_another_method_is_another_bot(wren, base, tmp_path):
    options = {"max_steps": 2, "evaluate_every": 1}
    first = train(wren, base, tmp_path, **options)
    steps = []
    again = train(wren, base, tmp_path, on_progress=steps.append, **options)
    assert not steps and again.run.key == first.run.key
    whole = train(wren, base, tmp_path, method="full", **options)
    assert not has_adapter(whole.model) and (tmp_path / "model").is_dir() and not (tmp_path / "adapter").exists()
    assert not has_adapter(Bot.load(tmp_path).model)
    train(wren, base, tmp_path, **options)
    assert has_adapter(Bot.load(tmp_path).model) and not (tmp_path / "model").exists()


FOUR_BITS = pytest.param("qlora", marks=pytest.mark.any_version)  # bitsandbytes isn't on Colab


@pytest.mark.parametrize("method", ["lora", FOUR_BITS])
def test_a_stopped_one_goes_on_to_the_weights_of_an_unbroken_one(method, wren, base, tmp_path):
    stop = threading.Event()
    unbroken = train(wren, base, tmp_path / "unbroken", method)
    train(wren, base, tmp_path / "bot", method, stop=stop, on_progress=lambda p: p.step == 3 and stop.set())
    done = train(wren, base, tmp_path / "bot", method)
    assert done.run.ended == "done" and weights(done.folder) == weights(unbroken.folder)


@pytest.mark.any_version
def test_a_base_in_four_bits_learns_too(wren, base, tmp_path):
    bot = train(wren, base, tmp_path, "qlora")
    assert bot.run.losses.after < bot.run.losses.before - 0.05
    kinds = {type(m).__name__ for m in bot.model.modules()}
    assert "Linear4bit" in kinds
    # Else evaluations on a CPU with fast bf16 would round the weights again, and cut off the gradients.
    assert not any(getattr(m, "support_avx512bf16_for_cpu", False) for m in bot.model.modules())
    loaded = Bot.load(tmp_path)
    assert torch.allclose(logits(loaded.model), logits(bot.model), atol=1e-4)
    assert loaded.tweet("The tide", n=2, seed=1, max_chars=50) == bot.tweet("The tide", n=2, seed=1, max_chars=50)


@pytest.mark.any_version
def test_the_seed_makes_the_adapter(wren, base, tmp_path):
    one, same, other = (
        train(wren, base, tmp_path / name, seed=seed, max_steps=2, evaluate_every=1)
        for name, seed in (("one", 0), ("same", 0), ("other", 1))
    )
    assert weights(one.folder) == weights(same.folder) != weights(other.folder)


# One base for several


def test_two_bots_share_their_base_and_the_second_opens_at_once(made, folder, tmp_path):
    first = Bot.load(folder)
    other = shutil.copytree(folder, tmp_path / "other")
    tensors = load_file(other / "adapter" / "adapter_model.safetensors")
    save_file(
        {n: t + 0.3 for n, t in tensors.items()}, other / "adapter" / "adapter_model.safetensors", {"format": "pt"}
    )
    loads = []
    before, real = logits(first.model), adapters.load_base
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(adapters, "load_base", lambda *a, **k: loads.append(a) or real(*a, **k))
        second = Bot.load(other)
    assert not loads
    assert second.model.get_input_embeddings().weight is first.model.get_input_embeddings().weight
    assert not torch.allclose(logits(second.model), before)
    assert torch.equal(logits(first.model), before) and second.tokenizer is first.tokenizer


def test_they_share_while_both_are_used(folder, tmp_path):
    "Two threads sample from bots on one base, each as it does alone."
    bots = [Bot.load(shutil.copytree(folder, tmp_path / name)) for name in ("a", "b")]
    alone = [b.tweet("The tide", n=4, seed=i, max_chars=60) for i, b in enumerate(bots)]
    told = {}
    threads = [
        threading.Thread(target=lambda i=i: told.update({i: bots[i].tweet("The tide", n=4, seed=i, max_chars=60)}))
        for i in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [told[0], told[1]] == alone


def halved(folder, by=0.5):
    "A model that shares the bot's base, with smaller weights in its adapter."
    model = Bot.load(folder).model
    with torch.no_grad():
        for p in model.parameters():
            if p.requires_grad:
                p.mul_(by)
    return model


@pytest.mark.parametrize(("dtype", "near"), [(torch.float32, 1e-5), (torch.bfloat16, 3e-2)])
def test_side_by_side_each_row_has_its_own(dtype, near, folder):
    models = [halved(folder, by).to(dtype) for by in (1, 0.5, -2)]
    learned = [{n: p.clone() for n, p in m.named_parameters() if p.requires_grad} for m in models]
    ids = torch.arange(2, 32).reshape(3, 10)
    for numbers in ([2, 0, 2], [1, 1, 1], [0, 1, 2]):  # rows with others between them, with one, with all
        together, rows = side_by_side(models)
        rows.choose(numbers)
        with torch.no_grad():
            alone = [models[n](row[None]).logits[0] for n, row in zip(numbers, ids, strict=True)]
            assert torch.allclose(together(ids).logits, torch.stack(alone), atol=near)
    assert [base_and_shape(m) for m in models[1:]] == [base_and_shape(models[0])] * 2
    for model, before in zip(models, learned, strict=True):  # those of a bot are part of what all have in common
        assert all(torch.equal(p, before[n]) for n, p in model.named_parameters() if p.requires_grad)
    held = {t.untyped_storage().data_ptr() for m in together.modules() if hasattr(m, "down") for t in (m.down, m.up)}
    theirs = {p.untyped_storage().data_ptr() for m in models for p in m.parameters() if p.requires_grad}
    assert held == theirs


def test_side_by_side_they_are_saved_as_before(made, folder, tmp_path):
    bots = [Bot.load(folder), Bot.load(folder)]
    side_by_side([bot.model for bot in bots])
    bots[1].save(tmp_path / "saved")
    assert weights(tmp_path / "saved") == weights(made.folder)


# Merging


def test_merged_it_is_a_plain_model_that_writes_the_same(made, tmp_path):
    whole = made.merged()
    assert not has_adapter(whole.model) and has_adapter(made.model)
    assert torch.allclose(logits(whole.model), logits(made.model), atol=1e-4)
    whole.save(tmp_path / "whole")
    assert (tmp_path / "whole" / "model" / "model.safetensors").is_file()
    loaded = Bot.load(tmp_path / "whole")
    assert loaded.tweet("The tide", n=2, seed=1, max_chars=60) == made.tweet("The tide", n=2, seed=1, max_chars=60)
    assert loaded.run.settings["method"] == "lora"


@pytest.mark.any_version
def test_the_merged_one_can_be_trained_on(made, wren, tmp_path):
    made.merged().save(tmp_path / "whole")
    assert train(wren, tmp_path / "whole" / "model", tmp_path / "next").run.losses.before < made.run.losses.before


def test_an_adapter_is_no_base(made, wren, tmp_path):
    with pytest.raises(HuggingTweetsError, match=r"holds an adapter.*merged"):
        train(wren, made.folder / "adapter", tmp_path)


# A base that isn't there, or isn't the one


@pytest.mark.any_version
def test_a_base_that_is_gone_is_named(made, wren, tiny_base, tmp_path):
    moved = shutil.copytree(tiny_base, tmp_path / "moved")
    train(wren, moved, tmp_path / "bot", max_steps=1)
    shutil.rmtree(moved)
    forget()
    with pytest.raises(HuggingTweetsError, match=r"is an adapter, and its base .*moved can't be loaded"):
        Bot.load(tmp_path / "bot")


@pytest.mark.any_version
def test_a_base_that_has_changed_is_refused(wren, tiny_base, tmp_path):
    mine = shutil.copytree(tiny_base, tmp_path / "mine")
    train(wren, mine, tmp_path / "bot", max_steps=1)
    weights_of_base = load_file(mine / "model.safetensors")
    save_file({n: t * 1.01 for n, t in weights_of_base.items()}, mine / "model.safetensors", {"format": "pt"})
    forget()
    with pytest.raises(HuggingTweetsError, match=r"for other weights than those of .*mine now"):
        Bot.load(tmp_path / "bot")


def test_split_into_other_files_the_weights_are_the_same_ones(base, tmp_path):
    model = load_base(str(base)).model
    model.save_pretrained(tmp_path, max_shard_size="50KB")
    assert len(list(tmp_path.glob("*.safetensors"))) > 1
    assert weights_digest(tmp_path) == weights_digest(base)


def test_an_adapter_for_a_base_of_another_shape_is_refused(folder):
    path = folder / "adapter" / "adapter_model.safetensors"
    save_file({n: torch.cat([t, t]) for n, t in load_file(path).items()}, path, {"format": "pt"})
    with pytest.raises(HuggingTweetsError, match="doesn't fit its base"):
        Bot.load(folder)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"use_dora": True}, "it uses use_dora"),
        ({"modules_to_save": ["lm_head"]}, "it uses modules_to_save"),
        ({"peft_type": "IA3"}, "no LoRA adapter"),
        ({"r": 10**9}, "configuration is damaged"),
        ({"r": True}, "configuration is damaged"),
        ({"lora_alpha": "1"}, "configuration is damaged"),
        ({"target_modules": ["(a+)+$"]}, "configuration is damaged"),
        ({"target_modules": []}, "configuration is damaged"),
        ({"base_model_name_or_path": None}, "configuration is damaged"),
    ],
)
def test_a_configuration_that_asks_for_more_is_refused(change, says, folder):
    path = folder / "adapter" / "adapter_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(HuggingTweetsError, match=says):
        Bot.load(folder)


@pytest.mark.parametrize("name", ["adapter_config.json", "adapter_model.safetensors"])
@pytest.mark.parametrize("left", [None, 40])
def test_a_damaged_or_missing_file_is_named(name, left, folder):
    path = folder / "adapter" / name
    data = path.read_bytes()
    path.unlink()
    if left:
        path.write_bytes(data[:left])
    with pytest.raises(HuggingTweetsError, match="can't be read"):
        Bot.load(folder)


# What isn't installed


def test_without_peft_the_command_is_named(wren, base, folder, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "peft", None)
    with pytest.raises(HuggingTweetsError, match="pip install peft"):
        train(wren, base, tmp_path / "bot", again=True)
    forget()
    with pytest.raises(HuggingTweetsError, match="pip install peft"):
        Bot.load(folder)


def test_without_bitsandbytes_the_command_is_named(wren, base, tmp_path, monkeypatch):
    monkeypatch.setattr("huggingtweets.model.bases.can_quantise", lambda: False)
    with pytest.raises(HuggingTweetsError, match="pip install bitsandbytes"):
        train(wren, base, tmp_path / "bot", "qlora")


def test_an_unknown_method_is_refused(wren, base, tmp_path):
    with pytest.raises(HuggingTweetsError, match=r"no method 'loraa'.*full, lora, qlora"):
        train(wren, base, tmp_path / "bot", "loraa")


# On the Hub

BASE, REPO = "someone/tiny", "me/wren-bot"


@pytest.fixture
def published(hub, wren, tiny_base, tmp_path, monkeypatch):
    "A bot on a base from the Hub; publishes it with options and gives the repo."
    hub.add(BASE, {p.name: p.read_bytes() for p in tiny_base.iterdir()})
    bot = train(wren, BASE, tmp_path / "bots" / "wren", max_steps=3)
    assert bot.run.base.revision == hub.repos[BASE].sha

    def publish(**options):
        bot.push_to_hub(REPO, mine=True, on_warning=pytest.fail, **options)
        return bot, hub.repos[REPO]

    return publish


def plain(hub, tmp_path, program):
    "What plain transformers in a fresh process makes of the Hub."
    env = {
        "HF_ENDPOINT": hub.url,
        "HF_HUB_CACHE": str(tmp_path / "fresh"),
        "HF_TOKEN": WRITE,
        "NO_PROXY": "*",
        "HF_HUB_DISABLE_XET": "1",
    }
    done = python(program, cwd=tmp_path, **env)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


WRITES = f"""
import json, torch
from transformers import pipeline
write = pipeline("text-generation", model="{REPO}")
torch.manual_seed(0)
print(json.dumps([t["generated_text"] for t in write("The tide", num_return_sequences=3, max_new_tokens=12)]))
"""


def test_by_default_it_is_published_merged(published, hub, tmp_path):
    bot, repo = published()
    assert {"config.json", "model.safetensors", "tokenizer.json", "run.json"} <= set(repo.files)
    assert not any(name.startswith("adapter") for name in repo.files)
    card = repo.files["README.md"].decode()
    assert "base_model_relation: finetune" in card and "LoRA, rank 16" in card
    texts = plain(hub, tmp_path, WRITES)
    assert len(texts) == 3 and all(t.startswith("The tide") for t in texts)
    forget()
    again = Bot.load(REPO)
    assert again.tweet("The tide", n=2, seed=1, max_chars=60) == bot.tweet("The tide", n=2, seed=1, max_chars=60)


def test_alone_it_is_a_few_kilobytes_that_transformers_and_peft_read(published, hub, tmp_path):
    bot, repo = published(adapter=True)
    needed = {"adapter_config.json", "adapter_model.safetensors", "tokenizer.json", "generation_config.json"}
    assert needed | {"copies.json"} <= set(repo.files)
    assert not {"config.json", "model.safetensors"} & set(repo.files)
    card = repo.files["README.md"].decode()
    assert f"base_model: {BASE}" in card and "base_model_relation: adapter" in card and "library_name: peft" in card
    texts = plain(hub, tmp_path, WRITES)
    assert len(texts) == 3 and all(t.startswith("The tide") for t in texts)
    forget()
    again = Bot.load(REPO)
    assert has_adapter(again.model)
    assert again.tweet("The tide", n=2, seed=1, max_chars=60) == bot.tweet("The tide", n=2, seed=1, max_chars=60)


@pytest.mark.any_version
def test_one_form_replaces_the_other(published):
    _, repo = published()
    _, repo = published(adapter=True)
    assert not {"config.json", "model.safetensors"} & set(repo.files)
    bot, repo = published()
    assert not any(name.startswith("adapter") for name in repo.files) and "config.json" in repo.files
    assert "base.json" not in repo.files
    merged, alone = (set(plan(bot, REPO, adapter=adapter).files) for adapter in (False, True))
    assert merged == set(repo.files) - {".gitattributes"}
    _, repo = published(adapter=True)
    assert alone == set(repo.files) - {".gitattributes"}
    assert "adapter_model.safetensors" in bot.push_to_hub(REPO, mine=True, adapter=True, dry_run=True)


@pytest.mark.any_version
def test_it_stays_with_the_revision_that_it_learned_on(published, hub, tmp_path):
    bot, _ = published()
    tensors = load(hub.repos[BASE].files["model.safetensors"])
    change(hub, BASE, "model.safetensors", save({n: t * 1.5 for n, t in tensors.items()}, {"format": "pt"}))
    forget()
    again = Bot.load(bot.folder)
    assert again.tweet("The tide", n=2, seed=1, max_chars=60) == bot.tweet("The tide", n=2, seed=1, max_chars=60)
    path = bot.folder / "adapter" / "adapter_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"revision": hub.repos[BASE].sha}))
    forget()
    with pytest.raises(HuggingTweetsError, match="for other weights"):
        Bot.load(bot.folder)
    path.write_text(json.dumps(json.loads(path.read_text()) | {"revision": "0" * 40}))
    forget()
    with pytest.raises(HuggingTweetsError, match="its base someone/tiny can't be loaded"):
        Bot.load(bot.folder)


@pytest.mark.any_version
def test_one_from_the_hub_cannot_name_a_folder_here(published, hub, tiny_base):
    _, repo = published(adapter=True)
    about = json.loads(repo.files["adapter_config.json"]) | {
        "base_model_name_or_path": str(tiny_base),
        "revision": None,
    }
    change(hub, REPO, "adapter_config.json", json.dumps(about).encode())
    with pytest.raises(HuggingTweetsError, match="a base that isn't on the Hub"):
        Bot.load(REPO)


def test_an_adapter_on_a_base_of_this_machine_is_not_published_alone(made):
    with pytest.raises(HuggingTweetsError, match="didn't come from the Hub"):
        made.push_to_hub(REPO, mine=True, adapter=True, dry_run=True)


# When memory runs out


def failing(at, monkeypatch):
    "Training fails in a step, as torch does where memory ends."
    from huggingtweets.training.loop import Trainer

    real, calls = Trainer.forward, []

    def forward(self, rows):
        calls.append(rows)
        if len(calls) == at:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 123 bytes.")
        return real(self, rows)

    monkeypatch.setattr(Trainer, "forward", forward)


@pytest.mark.any_version
@pytest.mark.parametrize("method", ["full", "lora"])
def test_the_best_bot_so_far_is_kept_when_memory_runs_out(method, wren, base, tmp_path, monkeypatch):
    said = []
    with monkeypatch.context() as patch:
        failing(7, patch)
        bot = train(wren, base, tmp_path, method, on_warning=said.append, learning_rate=3e-3)
    assert bot.run.ended == "out of memory" and bot.run.losses.best_step == 4 and bot.run.steps == 6
    assert any("Memory ran out after step 6" in text and "smaller base" in text for text in said)
    assert Bot.load(tmp_path).tweet(n=1)
    assert train(wren, base, tmp_path, method).run.ended == "done"  # not taken for finished


@pytest.mark.any_version
def test_without_a_better_bot_it_is_an_error(wren, base, tmp_path, monkeypatch):
    failing(2, monkeypatch)
    with pytest.raises(HuggingTweetsError, match=r"memory isn't enough.*method lora"):
        train(wren, base, tmp_path, "full")


def forget():
    "No bot is open: the next is read from the disk."
    adapters._OPEN.clear()


def change(hub, repo, name, data):
    "Another commit on the Hub, with one other file."
    files = hub.repos[repo].commits[-1].files
    hub.keep(hashlib.sha256(data).hexdigest(), data)
    hub.repos[repo].commit("another", {**files, name: (data, files[name][1])})
