"""Sampling, saving and loading."""

import json
import math
import shutil
import subprocess
import sys
from itertools import pairwise

import numpy as np
import pytest
import torch
import transformers
from hypothesis import given, settings
from hypothesis import strategies as st
from packaging.version import Version

from huggingtweets import Bot, HuggingTweetsError
from huggingtweets.bot import choose, cut, sample


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


def test_the_tweets_have_the_probabilities_of_the_model(bot):
    "The first token after the prompt, drawn 3,000 times, against the model's own nucleus."
    tokenizer = bot.tokenizer
    logits = bot.model(torch.tensor([tokenizer("Tea")["input_ids"]])).logits[0, -1].float()
    logits += 1e-3 * torch.randn(len(logits), generator=torch.Generator().manual_seed(0))  # no ties, so that the order is one
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
    "A model that says given tokens, one list a row, whatever it reads."

    def __init__(self, bot, rows):
        super().__init__()
        self.inner, self.rows, self.at = bot.model, rows, 0
        self.config, self.device = bot.model.config, torch.device("cpu")
        self.get_output_embeddings = bot.model.get_output_embeddings

    def forward(self, input_ids, past_key_values, **kwargs):
        out = self.inner(input_ids=input_ids, past_key_values=past_key_values, **kwargs)
        for logits, tokens in zip(out.logits, [r for r in self.rows if len(r) > self.at], strict=True):
            logits[:] = -100.0
            logits[:, tokens[self.at]] = 100.0
        self.at += 1
        return out


def test_each_tweet_ends_at_its_own_end_token_or_line_break(bot):
    def ids(text):
        return bot.tokenizer(text, add_special_tokens=False)["input_ids"]

    end = [bot.tokenizer.eos_token_id]
    rows = [ids(" first") + end, ids(" second\n"), ids(" third has\r"), ids(" and the fourth 🕰 goes on for longer") + end]
    said = sample(Scripted(bot, rows), bot.tokenizer, "The", 4, 1.0, 0.95, 280, torch.Generator())
    texts = [text for _, text, complete in sorted(said) if complete]
    assert texts == ["The first", "The second", "The third has", "The and the fourth 🕰 goes on for longer"]
    rows = [ids(" one\ntwo") + end]
    said = list(sample(Scripted(bot, rows), bot.tokenizer, "The", 1, 1.0, 0.95, 280, torch.Generator(), line_breaks=True))
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


def test_a_plain_pipeline_samples_tweets_in_a_fresh_process(tiny_bot):
    # Older ones put the pipeline's own 256 tokens before the model's generation config; that is more than the tiny model can.
    limit = "" if Version(transformers.__version__) >= Version("5.23") else ", max_new_tokens=100"
    program = f"""
from transformers import pipeline
import json, sys
said = pipeline("text-generation", model={str(tiny_bot / "model")!r}, device="cpu")
out = said("My dream is", num_return_sequences=5{limit})
ids = said.tokenizer("My dream is")["input_ids"]
assert "huggingtweets" not in sys.modules
config = said.model.generation_config
print(json.dumps([[o["generated_text"] for o in out], ids[0] == said.tokenizer.bos_token_id, config.do_sample, config.top_p]))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    texts, starts, do_sample, top_p = json.loads(done.stdout.splitlines()[-1])
    assert len(set(texts)) == 5 and all(t.startswith("My dream is") for t in texts)
    assert starts and do_sample and top_p == 0.95


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


def test_no_bot_is_explained(tmp_path):
    with pytest.raises(HuggingTweetsError, match="no bot"):
        Bot.load(tmp_path / "nothing")
    (tmp_path / "empty").mkdir()
    with pytest.raises(HuggingTweetsError, match="missing"):
        Bot.load(tmp_path / "empty")


def test_a_bot_shows_itself(bot):
    assert "@wrenandtide" in repr(bot) and "Held-out loss" in repr(bot)
    hostile = Bot(bot.model, bot.tokenizer, {**bot.about, "accounts": [{"handle": "<script>alert(1)</script>"}]})
    assert "<script" not in hostile._repr_html_()
