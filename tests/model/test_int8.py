"""8-bit weights: when they are used, and that whatever isn't right turns them off."""

import threading

import pytest
import torch
from transformers import GPT2Config, GPT2LMHeadModel, LlamaConfig, LlamaForCausalLM

from huggingtweets import Bot
from huggingtweets.model import int8
from huggingtweets.model.int8 import Int8Linear, in_int8


@pytest.fixture
def bot(gpt2_tokenizer):
    "Of random weights, with layers that are large enough."
    torch.manual_seed(0)
    sizes = {"n_embd": 160, "n_layer": 2, "n_head": 4, "n_positions": 256, "bos_token_id": 0, "eos_token_id": 0}
    return Bot(GPT2LMHeadModel(GPT2Config(vocab_size=len(gpt2_tokenizer), **sizes)), gpt2_tokenizer)


@pytest.fixture
def made(monkeypatch):
    "Has an entry for each time that 8-bit weights were made."
    calls = []
    monkeypatch.setattr("huggingtweets.model.bot.in_int8", lambda *a: calls.append(1) or in_int8(*a))
    return calls


def written(bot, n=5, **options):
    return bot.tweet("Tea", n, seed=1, max_chars=40, **options)


def test_the_number_of_tweets_decides_and_the_same_seed_gives_the_same(bot, made):
    few = written(bot, 4)
    assert not made and few == written(bot, 4)
    many = written(bot)
    assert many == written(bot) and len(made) == 1
    assert few == written(bot, 4)
    exact = written(bot, exact=True)
    assert len(made) == 1 and exact == written(bot, exact=True)


@pytest.mark.parametrize(("ratio", "calls"), [(0.6, 1), (0.9, 0)])
def test_a_model_in_bf16_gets_them_where_they_are_faster(bot, made, monkeypatch, ratio, calls):
    monkeypatch.setattr(int8, "_int8_to_bf16", lambda: ratio)
    bot.model.bfloat16()
    assert len(written(bot)) == 5 and len(made) == calls
    assert len(written(bot, 4)) == 4 and len(written(bot, exact=True)) == 5 and len(made) == calls


def test_how_much_faster_they_are_is_measured_and_not_when_torch_has_none(monkeypatch):
    assert 0 < int8._int8_to_bf16.__wrapped__() < 1000 and int8.is_faster(torch.float32)
    assert not int8.is_faster(torch.float16)
    int8._int8_to_bf16.cache_clear()
    monkeypatch.delattr(torch, "quantize_per_channel")
    assert not int8.is_faster(torch.bfloat16)


def test_exact_is_what_it_says(bot, monkeypatch):
    monkeypatch.setattr("huggingtweets.model.bot.in_int8", lambda *_: None)
    plain = written(bot)
    monkeypatch.undo()
    assert written(bot, exact=True) == plain


def test_weights_that_changed_are_rounded_again(bot, made):
    written(bot)
    with torch.no_grad():
        bot.model.transformer.h[0].mlp.c_fc.weight.mul_(0.5)
    written(bot)
    written(bot)
    assert len(made) == 2


def test_the_bot_is_saved_with_its_own_weights(bot, tmp_path):
    before = {n: t.clone() for n, t in bot.model.state_dict().items()}
    written(bot)
    bot.save(tmp_path / "bot")
    again = Bot.load(tmp_path / "bot").model.state_dict()
    assert all(torch.equal(t, again[n]) for n, t in before.items())


def test_what_would_do_harm_is_not_used(bot, monkeypatch):
    monkeypatch.setattr(int8, "_HARM", 0)
    assert in_int8(bot.model, bot.tokenizer) is None
    assert len(written(bot)) == 5


def test_a_torch_without_these_layers_samples_as_before(bot, monkeypatch):
    exact = written(bot, exact=True)
    monkeypatch.delattr(torch, "quantize_per_channel")
    assert in_int8(bot.model, bot.tokenizer) is None and written(bot) == exact


def test_small_layers_stay(bot):
    changed = [n for n, m in in_int8(bot.model, bot.tokenizer).named_modules() if isinstance(m, Int8Linear)]
    assert "lm_head" in changed and len(changed) == 1 + 2 * 3  # attention's output has 25,600 weights
    tiny = LlamaForCausalLM(
        LlamaConfig(vocab_size=600, hidden_size=16, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2)
    )
    assert in_int8(tiny, bot.tokenizer) is None


def test_what_was_prepared_is_used_and_gives_the_same_tweets(bot, made):
    first = written(bot)
    bot._fast = None
    bot.prepare()
    assert len(made) == 2 and written(bot) == first and len(made) == 2


def test_nothing_is_prepared_that_would_not_be_used(bot, made, monkeypatch):
    monkeypatch.setattr(int8, "_int8_to_bf16", lambda: 1.0)
    bot.model.bfloat16()
    bot.prepare()
    assert not made


def test_whoever_needs_them_waits_for_the_thread_that_makes_them(bot, monkeypatch):
    calls, begun, go_on = [], threading.Event(), threading.Event()

    def slow(*args):
        calls.append(threading.current_thread())
        begun.set()
        assert go_on.wait(60)
        return in_int8(*args)

    monkeypatch.setattr("huggingtweets.model.bot.in_int8", slow)
    maker = threading.Thread(target=bot.prepare)
    maker.start()
    assert begun.wait(60)
    tweets = []
    writers = [threading.Thread(target=lambda: tweets.append(written(bot))) for _ in range(2)]
    for writer in writers:
        writer.start()
    assert len(written(bot, 2)) == 2  # a few don't wait
    assert not tweets
    go_on.set()
    for thread in (maker, *writers):
        thread.join()
    assert calls == [maker] and tweets[0] == tweets[1]


def test_what_another_thread_samples_meanwhile_changes_nothing(bot, monkeypatch):
    layers = {n: m for n, m in bot.model.named_modules() if n.endswith(("c_fc", "c_proj", "lm_head"))}
    alone, _ = int8._input_sizes(bot.model, bot.tokenizer, layers)
    real = int8._logits

    def disturbed(*args):
        logits = real(*args)
        other = threading.Thread(target=lambda: bot.model(input_ids=torch.arange(200)[None]))
        other.start()
        other.join()
        return logits

    monkeypatch.setattr(int8, "_logits", disturbed)
    disturbed_sizes, _ = int8._input_sizes(bot.model, bot.tokenizer, layers)
    assert list(disturbed_sizes) == list(alone)
    assert all(torch.equal(disturbed_sizes[n], size) for n, size in alone.items())
