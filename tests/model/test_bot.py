"""Sampling, saving and loading."""

import dataclasses
import json
import math
import shutil
import threading
import unicodedata
import zipfile
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch
import transformers
from hypothesis import given, settings
from hypothesis import strategies as st
from makers import as_zip, encrypted, lying
from packaging.version import Version

from huggingtweets import Account, Bot, HuggingTweetsError
from huggingtweets.core import bot_folder, read_json, slug
from huggingtweets.model.bases import load_base
from huggingtweets.model.bot import unzip
from huggingtweets.model.data import plain_ids
from huggingtweets.model.sampling import choose, cut, sample


@pytest.fixture(scope="module")
def bot(tiny_bot):
    return Bot.load(tiny_bot)


def test_tweets_begin_with_the_prompt_and_fit(bot):
    for max_chars in (20, 80, 280):
        tweets = bot.tweet("My dream is", n=8, seed=3, max_chars=max_chars)
        assert len(tweets) == 8
        assert all(t.startswith("My dream is") and len(t) <= max_chars and t == t.rstrip() for t in tweets)
        assert not any("<|endoftext|>" in t or "\n" in t or "\ufffd" in t for t in tweets)


def test_the_same_seed_gives_the_same_tweets(bot):
    assert bot.tweet(n=5, seed=7) == bot.tweet(n=5, seed=7) != bot.tweet(n=5, seed=8)
    assert bot.tweet(n=5) != bot.tweet(n=5)


def test_a_tweet_has_only_what_can_be_shown(bot):
    "The tokens of GPT-2 are of bytes, and this bot has hardly learned which of them people write."
    ways = {"seed": 1, "top_p": 1, "temperature": 2}
    for text in [*bot.tweet(n=100, **ways), *(text for _, text, _ in bot.stream(n=20, **ways))]:
        assert len(text.splitlines()) <= 1
        assert not any(unicodedata.category(c) == "Cc" and c != "\t" for c in text)


def test_many_tweets_are_sampled_in_batches(bot):
    assert len(set(bot.tweet(n=130, seed=1, max_chars=40))) > 100


@pytest.mark.parametrize("bad", [{"n": 0}, {"temperature": -1}, {"top_p": 0}, {"top_p": 1.5}, {"max_chars": 5}])
def test_values_without_sense_are_explained(bot, bad):
    with pytest.raises(HuggingTweetsError, match=next(iter(bad)).replace("max_chars", "max_chars=5")):
        bot.tweet("My dream is", **bad)


def test_a_prompt_may_be_empty_or_hold_anything(bot):
    assert all(bot.tweet("", n=4, seed=1))
    for prompt in ("<|endoftext|> hello", "🙈 emoji", "שלום עולם", "  two\n lines "):
        for t in bot.tweet(prompt, n=2, seed=1, max_chars=100):
            assert t.startswith(" ".join(prompt.split()))
    with pytest.raises(HuggingTweetsError, match="Shorten"):
        bot.tweet("x y " * 300, n=1, max_chars=5000)


@pytest.mark.any_version
def test_the_tweets_have_the_probabilities_of_the_model(bot):
    "The first token after the prompt, drawn 3,000 times, against the model's own nucleus."
    tokenizer = bot.tokenizer
    logits = bot.model(torch.tensor([tokenizer("Tea")["input_ids"]])).logits[0, -1].float()
    logits += 1e-3 * torch.randn(
        len(logits), generator=torch.Generator().manual_seed(0)
    )  # no ties, so that the order is one
    logits[tokenizer.eos_token_id] = -math.inf
    probs, order = logits.softmax(-1).sort(descending=True)
    kept = int((probs.cumsum(-1) - probs < 0.3).sum())
    expected = probs[:kept] / probs[:kept].sum()
    generator = torch.Generator().manual_seed(0)
    drawn = choose(logits.expand(3000, -1), 1.0, 0.3, generator)
    assert set(drawn.tolist()) <= set(order[:kept].tolist())
    top = order[:5]
    seen = torch.tensor([(drawn == t).float().mean() for t in top])
    assert torch.allclose(seen, expected[:5], atol=4 * math.sqrt(0.25 / 3000))


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 6000), st.floats(0.01, 1), st.floats(0.1, 3), st.integers(0, 99))
def test_choose_draws_only_from_the_nucleus(size, top_p, temperature, seed):
    logits = torch.from_numpy(np.random.default_rng(seed).normal(0, 2, (3, size))).float()
    token = choose(logits, temperature, top_p, torch.Generator().manual_seed(seed))
    probs = (logits / temperature).softmax(-1)
    for row in range(3):
        likelier = probs[row][probs[row] > probs[row, token[row]]].sum()
        assert likelier < top_p + 1e-5


@given(st.text(), st.integers(1, 300))
def test_cut_never_gives_more_than_it_may(text, most):
    assert len(cut(text, most)) <= most and text.startswith(cut(text, most))


class Scripted(torch.nn.Module):
    "A model that says given tokens, one list a row, whatever it reads. The first is the same for all: one row reads."

    def __init__(self, bot, rows):
        super().__init__()
        self.inner, self.rows, self.at = bot.model, rows, 0
        self.config, self.device = bot.model.config, torch.device("cpu")
        self.get_output_embeddings = bot.model.get_output_embeddings

    def forward(self, **inputs):
        out = self.inner(**inputs)
        said = [r for r in self.rows if len(r) > self.at] if self.at else self.rows[:1]
        for logits, tokens in zip(out.logits, said, strict=True):
            logits[:] = -100.0
            logits[:, tokens[self.at]] = 100.0
        self.at += 1
        return out


def test_each_tweet_ends_at_its_own_end_token_or_line_break(bot):
    def ids(text):
        return bot.tokenizer(text, add_special_tokens=False)["input_ids"]

    end = [bot.tokenizer.eos_token_id]
    rows = [
        ids(" one first") + end,
        ids(" one second\n"),
        ids(" one third has\r"),
        ids(" one and the fourth 🕰 goes on for longer") + end,
    ]
    said = sample(Scripted(bot, rows), bot.tokenizer, "The", 4, 1.0, 0.95, 280, torch.Generator())
    texts = [text for _, text, complete in sorted(said) if complete]
    assert texts == [
        "The one first",
        "The one second",
        "The one third has",
        "The one and the fourth 🕰 goes on for longer",
    ]
    rows = [ids(" one\ntwo") + end]
    said = list(
        sample(Scripted(bot, rows), bot.tokenizer, "The", 1, 1.0, 0.95, 280, torch.Generator(), line_breaks=True)
    )
    assert said[-1] == (0, "The one\ntwo", True)
    texts = [text for _, text, _ in said]
    assert len(texts) == len(rows[0]) and all(b.startswith(a) for a, b in pairwise(texts))  # it grows


def test_rows_that_leave_the_batch_do_not_change_the_others(bot):
    "Greedy texts are the same whether sampled alone or beside others that end earlier."
    alone = bot.tweet("The tide", n=1, temperature=0)
    assert bot.tweet("The tide", n=3, temperature=0) == alone * 3


def test_saved_and_loaded_it_says_the_same(bot, tmp_path):
    bot.save(tmp_path / "copy")
    again = Bot.load(tmp_path / "copy")
    assert again.tweet(n=3, seed=1) == bot.tweet(n=3, seed=1)
    assert again.about == bot.about
    assert Bot.load(tmp_path / "copy" / "model").tweet(n=3, seed=1) == bot.tweet(n=3, seed=1)


def test_other_programs_know_the_padding_token_and_nobody_is_warned_of_it(bot, tmp_path):
    bot.save(tmp_path / "copy")
    for one in (bot, Bot.load(tmp_path / "copy"), load_base(str(tmp_path / "copy" / "model"))):
        assert one.model.config.pad_token_id is None  # with which GPT-2 warns of texts that begin with it
    kept = [read_json(tmp_path / "copy" / "model" / f"{name}.json") for name in ("config", "generation_config")]
    assert [about["pad_token_id"] for about in kept] == [bot.tokenizer.eos_token_id] * 2


def test_a_plain_pipeline_samples_tweets(tiny_bot):
    # Older ones put the pipeline's own 256 tokens before the model's generation config: more than the tiny model can.
    limit = {} if Version(transformers.__version__) >= Version("5.23") else {"max_new_tokens": 100}
    said = transformers.pipeline("text-generation", model=str(tiny_bot / "model"), device="cpu")
    texts = [o["generated_text"] for o in said("My dream is", num_return_sequences=5, **limit)]
    assert len(set(texts)) == 5 and all(t.startswith("My dream is") for t in texts)
    ids = said.preprocess("My dream is", **said._preprocess_params)["input_ids"][0].tolist()
    assert ids[0] == said.tokenizer.bos_token_id and said.tokenizer.bos_token_id not in ids[1:]
    config = said.model.generation_config
    assert config.do_sample and config.top_p == 0.95


MODEL_FILES = ["config.json", "model.safetensors", "tokenizer.json"]


@pytest.mark.parametrize("name", ["run.json", *(f"model/{f}" for f in MODEL_FILES)])
@pytest.mark.parametrize("damage", ["gone", "empty", "cut", "noise"])
def test_a_missing_or_damaged_file_is_explained(name, damage, tiny_bot, tmp_path):
    folder = shutil.copytree(tiny_bot, tmp_path / "bot")
    path = folder / name
    data = path.read_bytes()
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes({"empty": b"", "cut": data[: len(data) // 2], "noise": b"\x00\xff{" * 50}[damage])
    with pytest.raises(HuggingTweetsError, match=r"missing|damaged") as e:
        Bot.load(folder)
    assert "bot" in str(e.value) and "again" in str(e.value)


def test_a_bot_is_found_by_its_handle(bot, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    bot.save(Path("bots") / slug("@Wren.and@Tide.social"))
    for name in ("@Wren.and@Tide.social", "wren.and@tide.social", "wren.and_tide.social", "bots/wren.and_tide.social"):
        assert Bot.load(name).folder.samefile(bot.folder)
    bot.save("bots/bot")
    for name in ("🙈", "..x/", "~nobody-of-this-name", "~\0", "a" * 5000, "w" * 300):
        with pytest.raises(HuggingTweetsError, match="no bot"):
            Bot.load(name)
    assert bot_folder("Wren.and/Tide.social") == Path("Wren.and/Tide.social")  # a repo's name
    assert bot_folder("") == Path()  # not the folder of all bots


def test_every_file_of_a_bot_may_be_read_as_others_are(bot, tmp_path):
    (tmp_path / "usual").write_text("")
    bot.save(tmp_path / "bot")
    assert {f.stat().st_mode for f in (tmp_path / "bot").rglob("*") if f.is_file()} == {
        (tmp_path / "usual").stat().st_mode
    }


def test_no_bot_is_explained(tmp_path):
    with pytest.raises(HuggingTweetsError, match="no bot"):
        Bot.load(tmp_path / "nothing")
    (tmp_path / "empty").mkdir()
    with pytest.raises(HuggingTweetsError, match="missing"):
        Bot.load(tmp_path / "empty")


def test_a_bot_shows_itself(bot):
    assert "@wrenandtide" in repr(bot) and "Held-out loss" in repr(bot)
    of = dataclasses.replace(bot.run.accounts[0], account=Account("<script>alert(1)</script>"))
    hostile = Bot(bot.model, bot.tokenizer, dataclasses.replace(bot.run, accounts=[of]))
    assert "<script" not in hostile._repr_html_()


# As it grows


@pytest.mark.parametrize("n", [1, 5, 66])
def test_a_stream_is_what_tweet_returns_as_it_grows(bot, n):
    latest, complete = {}, {}
    for i, text, done in bot.stream("Tea", n, max_chars=20, seed=4):
        assert i not in complete and text.startswith("Tea") and len(text) <= 20
        before = latest.get(i, "Tea")
        assert text.startswith(before) or (done and before.startswith(text))  # in the end it may be cut at a word
        latest[i] = text
        if done:
            complete[i] = text
    assert [complete[i] for i in range(n)] == bot.tweet("Tea", n, max_chars=20, seed=4)


def test_a_stream_can_be_left_and_begun_again(bot):
    for _ in range(3):
        assert next(iter(bot.stream("Tea", 3, seed=1)))[1].startswith("Tea")
    assert len(bot.tweet("Tea", 3, seed=1, max_chars=20)) == 3


@pytest.mark.parametrize("prompt", ["\ud83d", "a \ude00 b", "\ud83d\ude00", "\0", "a\0b"])
def test_half_characters_in_a_prompt_do_no_harm(bot, prompt):
    (text,) = bot.tweet(prompt, n=1, seed=1, max_chars=20)
    text.encode()


# In one file


@pytest.fixture
def packed(tiny_bot, tmp_path):
    "A bot in a folder with much that doesn't belong to it, and its zip."
    folder = shutil.copytree(tiny_bot, tmp_path / "bots" / "wren")
    for name in (
        "checkpoints/state.json",
        "checkpoints/state.safetensors",
        ".lock",
        ".env",
        "notes.txt",
        "model/pytorch_model.bin",
        "model/.hidden.json",
    ):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("secret")
    return Bot.load(folder).zip()


def contents(path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as z:
        return {name: z.read(name) for name in z.namelist()}


def files(folder) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if not p.is_dir())


def refused(path, bots, words) -> str:
    "The message, and nothing is left of it."
    before = files(bots) if bots.exists() else []
    with pytest.raises(HuggingTweetsError, match=words) as e:
        unzip(path, bots)
    assert (files(bots) if bots.exists() else []) == before and Path(path).name in str(e.value)
    return str(e.value)


def test_a_zip_holds_the_bot_and_nothing_else(packed, bot, tiny_bot, tmp_path):
    assert packed == tmp_path / "bots" / "wren.zip" and sorted(contents(packed)) == files(tiny_bot)
    assert b"secret" not in contents(packed).values()
    again = Bot.load(packed, tmp_path / "others")
    assert again.folder == tmp_path / "others" / "wren" and files(again.folder) == files(tiny_bot)
    assert again.about == bot.about and again.tweet(n=2, seed=1) == bot.tweet(n=2, seed=1)


def test_the_same_bot_is_unpacked_once_and_another_one_beside_it(packed, tmp_path):
    bots = tmp_path / "others"
    first = unzip(packed, bots)
    marker = first / "notes.txt"
    marker.write_text("mine")
    assert unzip(packed, bots) == first and marker.read_text() == "mine"
    members = contents(packed)
    about = json.loads(members["run.json"])
    recorded = as_zip(
        tmp_path / "wren.zip", {**members, "run.json": json.dumps({**about, "wandb": {"mode": "online"}}).encode()}
    )
    assert unzip(recorded, bots) == first  # what is recorded of it elsewhere makes no other bot
    other = as_zip(tmp_path / "wren.zip", {**members, "run.json": json.dumps({**about, "seconds": 1}).encode()})
    assert unzip(other, bots) == bots / "wren-2" == unzip(other, bots) and unzip(packed, bots) == first
    (bots / "wren" / "run.json").unlink()  # what is there isn't that bot any more
    assert unzip(packed, bots) == bots / "wren-3" and marker.read_text() == "mine"


NOT_OURS = [
    "../evil.json",
    "../../evil.json",
    "/tmp/evil.json",
    "model/../../evil.json",
    "model/../evil.json",
    "C:\\evil.json",
    "..\\evil.json",
    "model/evil.pkl",
    "model/pytorch_model.bin",
    "model/evil.py",
    "model/.evil.json",
    "model/sub/evil.json",
    "evil.json",
    "./run.json",
    "model//evil.json",
    "model/evil.json/",
    "checkpoints/state.json",
    "run.json\n",
    ".lock",
    "model/évil.sh",
]


@pytest.mark.parametrize("name", NOT_OURS)
def test_members_of_other_names_are_left_where_they_are(packed, tiny_bot, tmp_path, name):
    hostile = as_zip(tmp_path / "hostile.zip", {name: b"evil", **contents(packed)})
    before = files(tmp_path)
    folder = unzip(hostile, tmp_path / "others" / "deep")
    assert files(folder) == files(tiny_bot)
    assert [f for f in files(tmp_path) if f not in before] == [f"others/deep/hostile/{f}" for f in files(tiny_bot)]
    assert not Path("/tmp/evil.json").exists()


@pytest.mark.parametrize(
    "name", ["../../../wren.zip", "...zip", "CON.zip", "a b<c>.zip", "é" * 60 + ".zip", "no ending"]
)
def test_the_folder_is_named_safely_after_the_zip(packed, tmp_path, name):
    where = tmp_path / Path(name).name
    shutil.copy(packed, where)
    folder = unzip(where, tmp_path / "others")
    assert (
        folder.parent == tmp_path / "others"
        and (folder / "run.json").is_file()
        and not set(folder.name) & set("<>:/\\ ")
    )


def test_links_are_never_made(packed, tmp_path):
    members = contents(packed)
    path = tmp_path / "links.zip"
    with zipfile.ZipFile(path, "w") as z:
        for name, data in members.items():
            info = zipfile.ZipInfo(name)
            if name in ("model/config.json", "corpus.jsonl"):
                info.external_attr, data = 0o120777 << 16, b"/etc/passwd"
            z.writestr(info, data)
    with pytest.raises(HuggingTweetsError, match="damaged"):
        Bot.load(path, tmp_path / "others")
    assert not any(p.is_symlink() for p in (tmp_path / "others").rglob("*"))
    assert (tmp_path / "others" / "links" / "corpus.jsonl").read_bytes() == b"/etc/passwd"


def test_a_zip_bomb_is_refused(packed, tmp_path):
    members = {k: v for k, v in contents(packed).items() if k in ("run.json", "model/config.json")}
    bomb = as_zip(tmp_path / "bomb.zip", {**members, "model/model.safetensors": bytes(64 << 20)})
    assert bomb.stat().st_size < 1 << 20
    refused(bomb, tmp_path / "others", "times its size")
    large = as_zip(tmp_path / "large.zip", {**members, "run.json": b"{" + b" " * (65 << 20) + b"}"})
    refused(large, tmp_path / "others", "no huggingtweets bot")


@pytest.mark.parametrize("size", [3, 0xFFFF_FFF0])
def test_sizes_that_are_lies_are_refused(packed, tmp_path, size):
    path = tmp_path / "lies.zip"
    path.write_bytes(lying(packed.read_bytes(), size))
    refused(path, tmp_path / "others", "times its size|as a zip|no huggingtweets bot|disk|Can't")


def test_a_disk_that_is_too_small_is_told_before_and_a_full_one_leaves_nothing(packed, tmp_path, monkeypatch):
    real = shutil.disk_usage
    monkeypatch.setattr(shutil, "disk_usage", lambda path: real(path)._replace(free=1000))
    assert "Free some space" in refused(packed, tmp_path / "others", "the disk doesn't have")
    monkeypatch.undo()

    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "extract", full)
    with pytest.raises(HuggingTweetsError, match="disk is full"):
        unzip(packed, tmp_path / "others")
    assert files(tmp_path / "others") == [] and not list((tmp_path / "others").iterdir())


@pytest.mark.parametrize("share", [0, 0.01, 0.3, 0.7, 0.99, 0.9999])
def test_a_truncated_zip_is_refused(packed, tmp_path, share):
    path = tmp_path / "cut.zip"
    data = packed.read_bytes()
    path.write_bytes(data[: int(share * len(data))])
    assert "Download it again" in refused(path, tmp_path / "others", "can't be read as a zip")


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_with_damaged_data_is_refused(packed, tmp_path, method):
    good = as_zip(tmp_path / "good.zip", contents(packed), method)
    assert unzip(good, tmp_path / "fine") == tmp_path / "fine" / "good"
    with zipfile.ZipFile(good) as z:
        info = z.getinfo("model/model.safetensors")
        at = info.header_offset + 30 + len(info.filename) + info.compress_size // 2
    data = bytearray(good.read_bytes())
    for i in range(60):
        data[at + i] ^= 0x55
    path = tmp_path / "damaged.zip"
    path.write_bytes(data)
    refused(path, tmp_path / "others", "can't be read as a zip")


def test_what_is_no_bots_zip_is_refused(packed, tmp_path):
    path = tmp_path / "locked.zip"
    path.write_bytes(encrypted(packed.read_bytes()))
    refused(path, tmp_path / "others", "password|encrypted")
    for name, members in {
        "holiday": {"beach.jpg": b"x"},
        "half": {"run.json": b"{}"},
        "other": {"model/config.json": b"{}"},
        "none": {},
    }.items():
        refused(as_zip(tmp_path / f"{name}.zip", members), tmp_path / "others", "no huggingtweets bot")
    (tmp_path / "text.zip").write_text("not a zip")
    refused(tmp_path / "text.zip", tmp_path / "others", "as a zip")
    refused(tmp_path / "gone.zip", tmp_path / "others", "Can't unpack")
    refused(tmp_path, tmp_path / "others", "Can't unpack")


def test_a_bot_without_a_folder_is_told_how_to_be_saved(bot):
    with pytest.raises(HuggingTweetsError, match=r"bot\.save"):
        Bot(bot.model, bot.tokenizer).zip()


def test_a_zip_that_cannot_be_written_leaves_the_one_before(packed, tmp_path, monkeypatch):
    before, bot = packed.read_bytes(), Bot.load(tmp_path / "bots" / "wren")

    def full(*args, **options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "write", full)
    with pytest.raises(HuggingTweetsError, match="disk is full"):
        bot.zip()
    assert packed.read_bytes() == before and sorted(p.name for p in packed.parent.iterdir()) == ["wren", "wren.zip"]


@pytest.mark.parametrize("path", ["x" * 10_000, "a\0b", "~nobody-at-all/bot", ""])
def test_paths_that_cannot_be_are_told(path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(HuggingTweetsError, match=r"no bot|missing"):
        Bot.load(path)


@pytest.mark.parametrize("accounts", [None, 5, "ab", [5], [{}], [{"handle": 1}], {"handle": "a"}])
def test_accounts_that_are_none_are_damage(tiny_bot, tmp_path, accounts):
    folder = shutil.copytree(tiny_bot, tmp_path / "bot")
    about = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    (folder / "run.json").write_text(json.dumps({**about, "accounts": accounts}), encoding="utf-8")
    with pytest.raises(HuggingTweetsError, match="damaged"):
        Bot.load(folder)


def test_several_threads_encode_with_one_tokenizer(gpt2_tokenizer):
    "Bots on one base share it, and tokenizers of some versions refuse to be changed meanwhile."
    texts, told = ["My dream is the tide at noon <|endoftext|>"] * 400, []

    def go():
        told.extend(plain_ids(gpt2_tokenizer, texts) for _ in range(8))

    threads = [threading.Thread(target=go) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(told) == 32 and all(ids == told[0] for ids in told) and gpt2_tokenizer.eos_token_id not in told[0][0]
