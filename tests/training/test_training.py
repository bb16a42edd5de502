"""The training loop on a tiny GPT-2 with the real tokenizer."""

import gc
import math
import threading
import warnings
import weakref
from itertools import pairwise

import numpy as np
import pytest
import torch

from huggingtweets import Bot, HuggingTweetsError, clean, finetune, finetuning
from huggingtweets.core import Stopped
from huggingtweets.corpus import REFUSE_UNDER, WARN_UNDER, Corpus, Counts, Part
from huggingtweets.model.data import Epochs, collate, encode, split
from huggingtweets.timeline import Account, Timeline, Tweet
from huggingtweets.training import loop
from huggingtweets.training.checkpoint import unfinished
from huggingtweets.training.loop import evaluate, token_losses
from huggingtweets.training.settings import Settings, rate_at


def quiet(progress):
    pass


def corpus_of(*accounts):
    return Corpus([Part(Account(h), texts, Counts(len(texts), 0, 0, len(texts))) for h, texts in accounts])


def made_up(n, words=12, seed=0):
    rng = np.random.default_rng(seed)
    vocabulary = "tide clock gull bread rope tea fog harbour winding lamp boat stairs early late again never".split()
    return [" ".join(rng.choice(vocabulary, words)) + f" {i}" for i in range(n)]


@pytest.mark.any_version
def test_training_lowers_the_held_out_loss_and_keeps_the_best_weights(wren, tiny_base, tmp_path):
    bot = finetune(
        wren, str(tiny_base), tmp_path, max_steps=30, learning_rate=3e-3, evaluate_every=5, on_progress=quiet
    )
    losses = bot.about["losses"]
    assert losses["after"] < losses["before"] - 0.5
    assert losses["after"] == min(h["held_out"] for h in losses["history"])
    held_out = encode(bot.tokenizer, split(wren, 0).held_out[0], 256)
    assert evaluate(bot.model, held_out) == pytest.approx(losses["after"], abs=1e-3)
    assert evaluate(Bot.load(tmp_path).model, held_out) == pytest.approx(losses["after"], abs=0.02)
    assert not (tmp_path / "checkpoints").exists()


def test_the_folder_has_everything_that_the_design_names(tiny_bot):
    for name in (
        "corpus.jsonl",
        "timeline.parquet",
        "timeline.json",
        "run.json",
        "model/model.safetensors",
        "model/config.json",
        "model/copies.json",
        "model/generation_config.json",
        "model/tokenizer.json",
    ):
        assert (tiny_bot / name).stat().st_size > 0
    assert len(Corpus.load(tiny_bot)) == len((tiny_bot / "corpus.jsonl").read_text(encoding="utf-8").splitlines())
    assert len(Timeline.load(tiny_bot)) == 602
    assert not list(tiny_bot.rglob(".*"))


@pytest.mark.any_version
def test_training_stops_when_the_held_out_loss_no_longer_falls(wren, tiny_base, tmp_path):
    bot = finetune(
        wren, str(tiny_base), tmp_path, learning_rate=0.5, epochs=20, evaluate_every=3, patience=2, on_progress=quiet
    )
    assert bot.about["ended"] == "no better"
    after_best = [h for h in bot.about["losses"]["history"] if h["step"] > bot.about["losses"]["best_step"]]
    assert len(after_best) == 2 and bot.about["steps"] == bot.about["losses"]["best_step"] + 6


def test_the_loss_is_the_mean_over_text_and_end_but_not_start(gpt2_tokenizer, tiny_base):
    from huggingtweets.model.bases import load_base

    base = load_base(str(tiny_base))
    sequences = encode(base.tokenizer, ["a knot is a decision", "tea"], 256)
    base.model.eval()
    ids, labels = collate(sequences, np.array([0, 1]), 0)
    total, n = 0.0, 0
    for i in range(2):  # one by one, without padding, by the definition
        seq = torch.from_numpy(sequences[i].astype(np.int64))
        assert seq[0] == seq[-1] == base.tokenizer.eos_token_id
        logp = base.model(seq[None]).logits[0].log_softmax(-1)
        total -= sum(logp[t, seq[t + 1]].item() for t in range(len(seq) - 1))
        n += len(seq) - 1
    assert token_losses(base.model, ids, labels).item() == pytest.approx(total, rel=1e-4)
    assert evaluate(base.model, sequences) == pytest.approx(total / n, rel=1e-4)


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_both_precisions_learn(precision, wren, tiny_base, tmp_path):
    bot = finetune(
        wren, str(tiny_base), tmp_path, max_steps=20, learning_rate=3e-3, precision=precision, on_progress=quiet
    )
    assert bot.about["losses"]["after"] < bot.about["losses"]["before"] - 0.3
    assert next(bot.model.parameters()).dtype == {"fp32": torch.float32, "bf16": torch.bfloat16}[precision]


@pytest.mark.any_version
def test_too_small_corpora_are_refused_with_the_counts_and_small_ones_warned_of(tiny_base, tmp_path):
    texts = made_up(20)
    with pytest.raises(HuggingTweetsError, match=r"(?s)6,000.*Tweets kept") as e:
        finetune(corpus_of(("tiny", texts)), str(tiny_base), tmp_path)
    assert f"{sum(map(len, texts)):,}" in str(e.value) and sum(map(len, texts)) < REFUSE_UNDER
    small = corpus_of(("small", made_up(150)))
    assert REFUSE_UNDER < small.characters < WARN_UNDER
    with pytest.warns(UserWarning, match="not much"):
        finetune(small, str(tiny_base), tmp_path, max_steps=1, on_progress=quiet)


@pytest.mark.any_version
def test_a_timeline_of_one_tweet_is_refused_and_one_of_a_hundred_long_ones_is_trained_on(tiny_base, tmp_path):
    one = clean(Timeline(Account("one"), [Tweet("only this one tweet, sorry")]))
    with pytest.raises(HuggingTweetsError, match="Only 26 characters"):
        finetune(one, str(tiny_base), tmp_path)
    same = clean(Timeline(Account("same"), [Tweet("the very same words again and again, all day " * 4)] * 100))
    with pytest.raises(HuggingTweetsError, match="different tweets"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        finetune(same, str(tiny_base), tmp_path)
    hundred = clean(Timeline(Account("hundred"), [Tweet(t) for t in made_up(100, words=20)]))
    with pytest.warns(UserWarning):
        bot = finetune(hundred, str(tiny_base), tmp_path, max_steps=2, on_progress=quiet)
    assert bot.about["tweets"] == {"train": 90, "held_out": 10}


def test_unequal_accounts_are_seen_equally_often_by_characters(gpt2_tokenizer):
    gpt2_tokenizer = _marked(gpt2_tokenizer)
    corpus = corpus_of(
        ("long", made_up(3000)), ("short", made_up(60, words=30, seed=1)), ("middle", made_up(700, seed=2))
    )
    parts = split(corpus)
    sequences = encode(gpt2_tokenizer, [t for texts in parts.train for t in texts])
    characters = [np.array([len(t) for t in texts]) for texts in parts.train]
    epochs = Epochs(sequences, characters)
    owner = np.repeat(range(3), [len(c) for c in characters])
    flat = np.concatenate(characters)
    for epoch in range(2):
        seen = np.concatenate(epochs.plan(epoch))
        shares = [flat[seen[owner[seen] == i]].sum() for i in range(3)]
        assert max(shares) - min(shares) <= 2 * flat.max()
        assert sum(shares) == pytest.approx(int(flat.sum()), abs=3 * int(flat.max()))
    first, second = (set(np.concatenate(epochs.plan(e))[owner[np.concatenate(epochs.plan(e))] == 0]) for e in (0, 1))
    assert len(first | second) > 1.4 * len(first)  # another part of the long timeline each epoch


def _marked(tokenizer):
    from huggingtweets.model.bases import mark_ends

    mark_ends(tokenizer)
    return tokenizer


def test_held_out_texts_are_a_tenth_at_most_200_and_never_trained_on():
    texts = made_up(3000)
    corpus = corpus_of(("a", texts + texts[:500]), ("b", made_up(100, seed=3)))
    parts = split(corpus, seed=5)
    assert [len(h) for h in parts.held_out] == [100, 10]
    assert len(split(corpus_of(("a", texts))).held_out[0]) == 200
    held = {t for h in parts.held_out for t in h}
    assert not held & {t for texts in parts.train for t in texts}


def test_batches_hold_like_lengths_and_keep_to_their_tokens(gpt2_tokenizer, wren):
    sequences = encode(_marked(gpt2_tokenizer), split(wren).train[0])
    epochs = Epochs(sequences, [np.ones(len(sequences), int)], 384, seed=3)
    plan = epochs.plan(0)
    sizes = [collate(sequences, b, 0)[0].numel() for b in plan]
    assert max(sizes) <= 384 and sum(sizes) < 1.05 * len(sequences.tokens)
    assert sorted(np.concatenate(plan)) == list(range(len(sequences)))
    assert [len(b) for b in plan] != [len(b) for b in epochs.plan(1)] or any(
        (a != b).any() for a, b in zip(plan, epochs.plan(1), strict=True)
    )


@pytest.mark.any_version
def test_a_tweet_longer_than_the_context_is_cut_and_trained_on(tiny_base, tmp_path):
    texts = [*made_up(80), "a very long post " * 400]
    with pytest.warns(UserWarning):
        bot = finetune(corpus_of(("long", texts)), str(tiny_base), tmp_path, epochs=1, on_progress=quiet)
    assert math.isfinite(bot.about["losses"]["after"])


@pytest.mark.any_version
def test_the_same_seed_gives_the_same_weights_and_another_one_others(wren, tiny_base, tmp_path):
    weights = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        finetune(wren, str(tiny_base), tmp_path / name, max_steps=6, seed=seed, on_progress=quiet)
        weights.append((tmp_path / name / "model" / "model.safetensors").read_bytes())
    assert weights[0] == weights[1] != weights[2]


@pytest.mark.any_version
def test_what_is_made_already_is_not_trained_again_unless_asked_or_changed(wren, tiny_base, tmp_path):
    steps = []
    options = {"max_steps": 2, "on_progress": lambda p: steps.append(p.step)}
    finetune(wren, str(tiny_base), tmp_path, **options)
    finetune(wren, str(tiny_base), tmp_path, **options)
    assert steps == [1, 2]
    finetune(wren, str(tiny_base), tmp_path, again=True, **options)
    finetune(wren, str(tiny_base), tmp_path, seed=9, **options)
    assert steps == [1, 2] * 3


@pytest.mark.any_version
def test_a_stop_from_another_thread_ends_with_the_best_bot_and_goes_on_later(wren, tiny_base, tmp_path):
    stop, steps = threading.Event(), []

    def watch(p):
        steps.append(p.step)
        if p.step == 4:
            stop.set()

    made = []
    options = {"max_steps": 9, "learning_rate": 3e-3}
    thread = threading.Thread(
        target=lambda: made.append(finetune(wren, str(tiny_base), tmp_path, stop=stop, on_progress=watch, **options))
    )
    thread.start()
    thread.join()
    assert made[0].about["ended"] == "stopped" and steps[-1] == 5
    assert len(Bot.load(tmp_path).tweet("Tea", n=2)) == 2
    steps.clear()
    bot = finetune(wren, str(tiny_base), tmp_path, on_progress=lambda p: steps.append(p.step), **options)
    assert steps == [6, 7, 8, 9] and bot.about["ended"] == "done"


@pytest.mark.any_version
def test_progress_counts_tokens_and_time(wren, tiny_base, tmp_path):
    seen = []
    bot = finetune(wren, str(tiny_base), tmp_path, max_steps=5, evaluate_every=2, on_progress=seen.append)
    assert [p.evaluated for p in seen] == [False, True, False, True, True]
    assert seen[-1].tokens == bot.about["tokens"] > 5 * 300 * 0.9
    assert all(a.seconds < b.seconds for a, b in pairwise(seen))
    assert seen[-1].eta == 0 and seen[0].eta > 0 and seen[0].tokens_per_second > 0


def test_an_unknown_setting_or_precision_says_which_there_are(wren, tiny_base, tmp_path):
    with pytest.raises(HuggingTweetsError, match=r"learning_rat.*learning_rate"):
        finetune(wren, str(tiny_base), tmp_path, learning_rat=1)
    with pytest.raises(HuggingTweetsError, match="fp8"):
        finetune(wren, str(tiny_base), tmp_path, precision="fp8")


@pytest.mark.any_version
def test_a_loss_that_explodes_keeps_the_best_weights_from_before(wren, tiny_base, tmp_path, monkeypatch):
    real, calls = loop.token_losses, []

    def broken(model, ids, labels):
        calls.append(model.training)
        loss = real(model, ids, labels)
        return loss * math.nan if model.training and sum(calls) == 8 else loss

    monkeypatch.setattr(loop, "token_losses", broken)
    with pytest.warns(UserWarning, match="not|stopped being a number"):
        bot = finetune(wren, str(tiny_base), tmp_path, max_steps=20, evaluate_every=3, on_progress=quiet)
    assert bot.about["ended"] == "diverged" and bot.about["losses"]["best_step"] == 6
    assert all(torch.isfinite(p).all() for p in bot.model.parameters())


def test_the_rate_rises_and_falls_in_lines():
    s = Settings(learning_rate=1.0, warmup=4, final_rate=0.1)
    rates = [rate_at(i, 100, s) for i in range(100)]
    assert (
        rates[0] == pytest.approx(0.25)
        and max(rates) == pytest.approx(rates[3])
        and rates[-1] == pytest.approx(0.109, abs=0.001)
    )
    assert all(a > b for a, b in pairwise(rates[3:]))


# Watched, stopped, and one at a time


@pytest.mark.any_version
def test_listening_to_the_bot_while_it_trains_changes_nothing(wren, tiny_base, tmp_path):
    said, modes = [], []

    def listen(p):
        if p.step > 1:
            said.append((p.step, p.tweet("Tea", 2, seed=1, max_chars=30)))
            modes.append(p.tweet.args[0].training)  # as the training had it

    options = {"max_steps": 3, "learning_rate": 3e-3, "evaluate_every": 2}
    finetune(wren, str(tiny_base), tmp_path / "heard", on_progress=listen, **options)
    finetune(wren, str(tiny_base), tmp_path / "alone", on_progress=quiet, **options)
    assert [step for step, _ in said] == [2, 3] and all(t.startswith("Tea") for _, tweets in said for t in tweets)
    assert modes == [True] * 2 and said[0][1] != said[-1][1]  # it had learned in between
    weights = [(tmp_path / name / "model" / "model.safetensors").read_bytes() for name in ("heard", "alone")]
    assert weights[0] == weights[1]


def test_warnings_go_where_they_are_wanted(tiny_base, tmp_path, recwarn):
    told = []
    finetune(
        corpus_of(("small", made_up(150))),
        str(tiny_base),
        tmp_path,
        max_steps=1,
        on_progress=quiet,
        on_warning=told.append,
    )
    assert any("not much" in t for t in told) and not [w for w in recwarn.list if issubclass(w.category, UserWarning)]


@pytest.fixture
def evaluations(monkeypatch):
    real, seen = loop.evaluate, []
    monkeypatch.setattr(loop, "evaluate", lambda *args, **options: seen.append(1) or real(*args, **options))
    return seen


def stopped_at(step, corpus, base, out, max_steps=9, **options):
    stop, told = threading.Event(), []

    def watch(p):
        told.append(p)
        if p.step == step:
            stop.set()

    return finetune(
        corpus, str(base), out, stop=stop, on_progress=watch, learning_rate=3e-3, max_steps=max_steps, **options
    ), told


@pytest.mark.any_version
def test_a_stop_does_not_wait_for_an_evaluation(wren, tiny_base, tmp_path, evaluations):
    bot, told = stopped_at(4, wren, tiny_base, tmp_path, evaluate_every=2)
    assert [p.evaluated for p in told] == [False, True, False, True, False] and len(
        evaluations
    ) == 3  # one before the first step
    assert bot.about["ended"] == "stopped" and bot.about["losses"]["best_step"] == 4 and bot.about["steps"] == 5


@pytest.mark.any_version
def test_a_stop_before_the_first_evaluation_does_so_that_the_bot_is_not_the_base(
    wren, tiny_base, tmp_path, evaluations
):
    bot, told = stopped_at(1, wren, tiny_base, tmp_path, evaluate_every=100)
    assert len(told) == 2 and told[-1].evaluated and len(evaluations) == 2 and bot.about["losses"]["best_step"] == 2
    assert bot.about["losses"]["after"] < bot.about["losses"]["before"]


def stop_at_evaluation(number, monkeypatch):
    "An event that is set when the evaluation of this number has begun."
    real, stop, seen = loop.evaluate, threading.Event(), []

    def watched(*args, **options):
        seen.append(1)
        if len(seen) == number:
            stop.set()
        return real(*args, **options)

    monkeypatch.setattr(loop, "evaluate", watched)
    return stop


@pytest.mark.any_version
def test_a_stop_before_the_first_step_leaves_no_bot_and_can_be_taken_up(wren, tiny_base, tmp_path, monkeypatch):
    with monkeypatch.context() as m, pytest.raises(Stopped, match="before it had learned anything"):
        finetune(wren, str(tiny_base), tmp_path, stop=stop_at_evaluation(1, m), on_progress=quiet, max_steps=3, seed=5)
    assert not (tmp_path / "run.json").exists()
    base, settings = unfinished(tmp_path)
    assert base == str(tiny_base) and (settings["max_steps"], settings["seed"]) == (3, 5)
    steps, told = [], []
    bot = finetune(
        Corpus.load(tmp_path),
        base,
        tmp_path,
        on_progress=lambda p: steps.append(p.step),
        on_warning=told.append,
        **settings,
    )
    assert (
        steps == [1, 2, 3]
        and bot.about["ended"] == "done"
        and not unfinished(tmp_path)
        and not any("damaged" in t for t in told)
    )


@pytest.mark.any_version
def test_a_stop_does_not_wait_for_the_base(wren, tiny_base, tmp_path, monkeypatch):
    stop, loading, ended = threading.Event(), threading.Event(), threading.Event()

    def load(*_, **__):
        loading.set()
        stop.set()
        ended.wait(60)
        raise AssertionError("nobody waits for this")

    monkeypatch.setattr(finetuning, "load_base", load)
    with pytest.raises(Stopped):
        finetune(wren, str(tiny_base), tmp_path, stop=stop, on_progress=quiet, max_steps=9)
    assert loading.is_set() and unfinished(tmp_path)
    ended.set()


@pytest.mark.any_version
def test_a_stop_does_not_wait_for_an_evaluation_that_has_begun(wren, tiny_base, tmp_path, monkeypatch):
    options = {"on_progress": quiet, "learning_rate": 3e-3, "max_steps": 7, "evaluate_every": 2, "precision": "fp32"}
    with monkeypatch.context() as m:
        bot = finetune(
            wren, str(tiny_base), tmp_path / "stopped", stop=stop_at_evaluation(3, m), **options
        )  # the first was the base's
    assert bot.about["ended"] == "stopped" and bot.about["steps"] == 4 and bot.about["losses"]["best_step"] == 2
    with monkeypatch.context() as m:  # and again, while what was missed is evaluated
        bot = finetune(wren, str(tiny_base), tmp_path / "stopped", stop=stop_at_evaluation(1, m), **options)
    assert bot.about["ended"] == "stopped" and bot.about["steps"] == 4 and bot.about["losses"]["best_step"] == 2
    later, whole = (finetune(wren, str(tiny_base), tmp_path / name, **options) for name in ("stopped", "whole"))
    assert later.about["losses"] == whole.about["losses"] and [h["step"] for h in whole.about["losses"]["history"]] == [
        0,
        2,
        4,
        6,
        7,
    ]
    assert all(torch.equal(p, q) for p, q in zip(later.model.parameters(), whole.model.parameters(), strict=True))


@pytest.mark.any_version
def test_a_training_is_known_from_its_beginning_unless_it_fails(wren, tiny_base, tmp_path):
    class Killed(BaseException):
        pass

    def die(p):
        assert not (tmp_path / "checkpoints" / "state.safetensors").exists()
        raise Killed

    with pytest.raises(Killed):
        finetune(wren, str(tiny_base), tmp_path, on_progress=die, max_steps=3)
    assert unfinished(tmp_path)[1]["max_steps"] == 3
    stopped_at(1, wren, tiny_base, tmp_path, max_steps=4)
    with pytest.raises(HuggingTweetsError):
        finetune(wren, str(tmp_path / "no model"), tmp_path, on_progress=quiet)
    assert unfinished(tmp_path)[1]["max_steps"] == 4  # an older training and its checkpoint are worth more
    with pytest.raises(HuggingTweetsError):
        finetune(wren, str(tmp_path / "no model"), tmp_path / "new", on_progress=quiet)
    assert not unfinished(tmp_path / "new") and not (tmp_path / "new" / "checkpoints").exists()


@pytest.mark.any_version
@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_after_a_stop_the_bot_is_there_before_its_checkpoint_which_goes_on_to_the_same_end(
    precision, wren, tiny_base, tmp_path
):
    out, seen = tmp_path / "stopped", []

    def saved(bot):
        checkpoint = (out / "checkpoints" / "state.safetensors").exists()
        seen.append((Bot.load(out).about["ended"], checkpoint, {n: p.clone() for n, p in bot.model.named_parameters()}))

    bot, _ = stopped_at(4, wren, tiny_base, out, evaluate_every=4, precision=precision, on_saved=saved)
    ((ended, checkpoint, weights),) = seen
    assert ended == "stopped" and not checkpoint and unfinished(out)
    # The best weights, which are those of step 4: the checkpoint has those of step 5, where it goes on.
    assert bot.about["losses"]["best_step"] == 4 and all(
        torch.equal(p, weights[n]) for n, p in bot.model.named_parameters()
    )
    options = {"on_progress": quiet, "precision": precision, "learning_rate": 3e-3, "max_steps": 9, "evaluate_every": 4}
    later, whole = (
        finetune(wren, str(tiny_base), out, **options),
        finetune(wren, str(tiny_base), tmp_path / "whole", **options),
    )
    assert later.about["steps"] == 9 and later.about["losses"] == whole.about["losses"] and not unfinished(out)
    assert all(torch.equal(p, q) for p, q in zip(later.model.parameters(), whole.model.parameters(), strict=True))


@pytest.mark.any_version
def test_a_bot_that_cannot_be_saved_after_a_stop_still_has_its_checkpoint(wren, tiny_base, tmp_path, monkeypatch):
    def full(self, folder):
        raise HuggingTweetsError("The disk is full.")

    monkeypatch.setattr(Bot, "save", full)
    with pytest.raises(HuggingTweetsError, match="The disk is full"):
        stopped_at(2, wren, tiny_base, tmp_path)
    assert unfinished(tmp_path)


@pytest.mark.any_version
def test_a_checkpoint_that_cannot_be_written_after_a_stop_is_told(wren, tiny_base, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("huggingtweets.finetuning.save_checkpoint", full)
    told = []
    bot, _ = stopped_at(2, wren, tiny_base, tmp_path, on_warning=told.append)
    assert Bot.load(tmp_path).about["ended"] == bot.about["ended"] == "stopped" and not unfinished(tmp_path)
    assert any("can't go on from here" in text and "No space left" in text for text in told)


@pytest.mark.any_version
def test_what_is_unfinished_is_known_with_its_base_and_settings(wren, tiny_base, tmp_path):
    assert unfinished(tmp_path / "nothing") is None
    stopped_at(1, wren, tiny_base, tmp_path, max_steps=3, seed=7)
    base, settings = unfinished(tmp_path)
    assert base == str(tiny_base) and (settings["seed"], settings["max_steps"], settings["learning_rate"]) == (
        7,
        3,
        3e-3,
    )
    bot = finetune(Corpus.load(tmp_path), base, tmp_path, on_progress=quiet, **settings)
    assert bot.about["ended"] == "done" and bot.about["steps"] == 3 and unfinished(tmp_path) is None


@pytest.mark.parametrize(
    "state",
    ["", "{", "[]", "{}", '{"base": "gpt2"}', '{"base": "gpt2", "settings": null}', '{"base": "a", "settings": [1]}'],
)
def test_what_is_damaged_is_not_unfinished(tmp_path, state):
    (tmp_path / "checkpoints").mkdir()
    (tmp_path / "checkpoints" / "state.json").write_text(state)
    assert unfinished(tmp_path) is None


def test_settings_that_another_version_knew_are_left_out(tmp_path):
    (tmp_path / ".checkpoints.old").mkdir()  # put aside when the process was killed
    (tmp_path / ".checkpoints.old" / "state.json").write_text('{"base": "gpt2", "settings": {"seed": 3, "magic": 1}}')
    assert unfinished(tmp_path) == ("gpt2", {"seed": 3})


@pytest.mark.any_version
def test_a_folder_is_trained_in_by_one_at_a_time(wren, tiny_base, tmp_path):
    refusals = []

    def another(p):
        if p.step == 2:
            for _ in range(2):
                with pytest.raises(HuggingTweetsError, match="being trained just now") as e:
                    finetune(
                        corpus_of(("other", made_up(300))),
                        str(tiny_base),
                        tmp_path / "bot",
                        max_steps=1,
                        on_progress=quiet,
                        on_warning=quiet,
                    )
                refusals.append(str(e.value))

    bot = finetune(wren, str(tiny_base), tmp_path / "bot", max_steps=3, on_progress=another)
    assert len(refusals) == 2 and str(tmp_path / "bot") in refusals[0]
    assert (
        bot.about["ended"] == "done"
        and Corpus.load(tmp_path / "bot").texts == wren.texts
        and not list(tmp_path.rglob(".lock"))
    )


@pytest.mark.any_version
def test_a_lock_that_a_killed_process_left_behind_or_a_training_that_broke_does_not_keep_others_out(
    wren, tiny_base, tmp_path
):
    (tmp_path / ".lock").touch()

    def breaks(p):
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="in the middle"):
        finetune(wren, str(tiny_base), tmp_path, max_steps=1, on_progress=breaks)
    assert finetune(wren, str(tiny_base), tmp_path, max_steps=1, on_progress=quiet).about["ended"] == "done"
    assert not (tmp_path / ".lock").exists()


@pytest.mark.any_version
def test_no_gigabytes_stay_when_a_training_has_ended(wren, tiny_base, tmp_path, monkeypatch):
    fit, alive, seen = loop.Trainer.fit, [], []

    def watched(trainer, stop):
        alive.extend(map(weakref.ref, (trainer, trainer.optimizer)))
        return fit(trainer, stop)

    monkeypatch.setattr(loop.Trainer, "fit", watched)
    gc.disable()  # what only the collector would find stays too long
    try:
        finetune(wren, str(tiny_base), tmp_path, max_steps=1, on_progress=seen.append)
        assert [thing() for thing in alive] == [None, None]
    finally:
        gc.enable()
