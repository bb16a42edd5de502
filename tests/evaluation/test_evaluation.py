"""`evaluate`: what it counts, on bots whose faults are known, and what it says where it can't tell."""

import json
import math
import random
import shutil

import pytest
import torch
from forks import command

import huggingtweets as ht
from huggingtweets import Bot, HuggingTweetsError, evaluate, finetune
from huggingtweets.evaluation.copying import LENGTHS, copying
from huggingtweets.evaluation.evaluating import seen_and_unseen, variety
from huggingtweets.evaluation.likelihood import text_bits
from huggingtweets.evaluation.report import key_figures, report_table
from huggingtweets.model.copies import folded_words
from huggingtweets.model.run import read_run


@pytest.fixture
def bot(tiny_bot, tmp_path) -> Bot:
    return Bot.load(shutil.copytree(tiny_bot, tmp_path / "wren"))


def test_bits_are_those_of_the_plain_formula(bot, wren):
    texts, model = wren.texts[:20], bot.model.float()
    start, end = bot.tokenizer.bos_token_id, bot.tokenizer.eos_token_id
    found = text_bits(model, bot.tokenizer, texts)
    for text, bits in zip(texts, found, strict=True):
        ids = torch.tensor([[start, *bot.tokenizer(text, add_special_tokens=False)["input_ids"], end]])
        with torch.no_grad():
            loss = model(input_ids=ids, labels=ids).loss.item()
        assert math.isclose(bits, loss * (ids.shape[1] - 1) / math.log(2), rel_tol=1e-4)


def test_examples_are_read_before_each_text(bot, wren):
    texts, model, examples = wren.texts[:5], bot.model.float(), wren.texts[5:7]
    shown = bot.tokenizer("\n".join(examples) + "\n", add_special_tokens=False)["input_ids"]
    newline = bot.tokenizer("\n", add_special_tokens=False)["input_ids"]
    for text, bits in zip(texts, text_bits(model, bot.tokenizer, texts, examples), strict=True):
        said = bot.tokenizer(text, add_special_tokens=False)["input_ids"] + newline
        ids = torch.tensor([[bot.tokenizer.bos_token_id, *shown, *said]])
        with torch.no_grad():
            logits = model(input_ids=ids).logits[0].log_softmax(-1)
        at = range(ids.shape[1] - len(said), ids.shape[1])
        expected = -sum(logits[i - 1, ids[0, i]].item() for i in at) / math.log(2)
        assert math.isclose(bits, expected, rel_tol=1e-3)
    with pytest.raises(HuggingTweetsError, match="more than this model reads"):
        text_bits(model, bot.tokenizer, texts, wren.texts[:100])


def test_copies_are_counted_as_a_plain_search_counts_them(wren):
    rng = random.Random(1)
    training, samples = wren.texts[::2], []
    for i in range(200):
        words = rng.choice(training).split()
        at, n = rng.randrange(max(1, len(words) - 4)), rng.randrange(3, 15)
        samples.append(f"{'Quite ' * (i % 3)}{' '.join(words[at : at + n]).upper()}! and then some more")
    samples += [t.replace("'", "’") for t in training[:7]]
    found = copying(samples, training)

    def runs(text, n):
        words = folded_words(text)
        return {tuple(words[i : i + n]) for i in range(len(words) - n + 1)}

    for n in LENGTHS:
        theirs = set().union(*(runs(t, n) for t in training))
        assert found.runs[n] == sum(bool(runs(s, n) & theirs) for s in samples)
    assert found.whole >= 7 and found.samples == 207
    assert found.longest and len({r.words for r in found.longest}) == len(found.longest)
    for repeat in found.longest:
        assert repeat.words in " ".join(folded_words(repeat.sample))
        assert repeat.words in " ".join(folded_words(repeat.tweet))
    nothing = copying([], training)
    assert nothing.share(6) == 0 and nothing.longest == [] and copying(["", "🌊"], ["", "🌊"]).whole == 0


def test_the_report_of_a_bot(bot):
    said = []
    report = evaluate(bot, n=40, seed=3, on_progress=said.append)
    seen, unseen = seen_and_unseen(bot)
    assert report.held_out == len(unseen) == bot.run.held_out and len(said) == 2
    assert 0 < report.bits["bot"] < report.bits["base"]
    assert report.copying["person"] == copying(unseen, seen)
    assert report.samples == 40 and report.copying["bot"].runs[10] == 0
    assert report.variety["bot"] <= 1 and report.variety["person"] <= 1
    assert read_run(bot.folder).evaluation == bot.run.evaluation == report.figures()
    assert json.loads(json.dumps(report.figures())) == report.figures()
    assert not any(text in json.dumps(report.figures()) for text in seen)  # run.json is published
    again = evaluate(Bot.load(bot.folder), n=40, seed=3)
    assert again.figures() == report.figures()
    assert [k for k, _, _ in key_figures(report.figures())] == ["bits_per_character", "copied"]


def test_a_bot_that_repeats_its_tweets_is_reported(bot, monkeypatch):
    seen, _ = seen_and_unseen(bot)
    monkeypatch.setattr(Bot, "tweet", lambda self, prompt, n, **_: seen[:n])
    report = evaluate(bot, n=60)
    assert report.copying["bot"].whole == 60 and report.copying["bot"].share(6) > 0.9 > report.copying["person"].share(
        6
    )
    text = repr(report)
    assert "100.0%" in text and "copied most" in text and seen[0].split()[0] in text


def test_who_says_always_the_same_has_little_variety():
    assert variety(["the tide is right"] * 100, 400) < 0.02 and variety([], 9) == 0


def test_a_report_escapes_what_others_wrote(bot, monkeypatch):
    evil = "<script>alert(1)</script> & one two three four five six seven eight"
    seen, _ = seen_and_unseen(bot)
    monkeypatch.setattr("huggingtweets.evaluation.evaluating.seen_and_unseen", lambda bot: ([*seen, evil], seen[:50]))
    monkeypatch.setattr(Bot, "tweet", lambda self, prompt, n, **_: [evil] * n)
    report = evaluate(bot, n=5)
    assert "<script>" not in report._repr_html_() and "&lt;script&gt;" in report._repr_html_()


def test_what_cannot_be_told_is_said(bot, wren, tiny_base, tmp_path):
    report = evaluate(bot, n=3, held_out=wren.texts[:5])
    assert any("only 5 unseen tweets" in note for note in report.notes)
    chosen = finetune(
        wren,
        str(tiny_base),
        tmp_path / "chosen",
        held_out=wren.texts[:9],
        max_steps=1,
        track="off",
        on_progress=lambda p: None,
    )
    with pytest.raises(HuggingTweetsError, match="chosen by hand"):
        evaluate(chosen, n=3)
    assert evaluate(chosen, n=3, held_out=wren.texts[:9]).held_out == 9
    (bot.folder / "corpus.json").unlink()
    with pytest.raises(HuggingTweetsError, match="doesn't have the tweets"):
        evaluate(Bot.load(bot.folder))
    with pytest.raises(HuggingTweetsError, match="doesn't have the tweets"):
        evaluate(Bot(bot.model, bot.tokenizer), held_out=["one"])


def test_without_its_base_the_rest_is_measured(bot):
    bot.run.base.name = "nobody/nothing"
    report = evaluate(bot, n=3)
    assert set(report.bits) == {"bot"} and any("base can't be compared" in note for note in report.notes)
    assert "its base" not in repr(report)


@pytest.mark.parametrize(
    "figures", [{}, {"bits": 5}, {"copying": {"bot": {}}}, {"copying": {"bot": {"samples": "x"}}}, {"copying": []}]
)
def test_figures_of_strangers_stop_no_card(figures, bot):
    bot.run.evaluation = figures
    text = ht.write_card(bot).read_text(encoding="utf-8")
    assert "## How well it does" not in text and "bits_per_character" not in text
    if figures:
        with pytest.raises((KeyError, TypeError, ValueError, AttributeError)):
            report_table(figures)


def test_the_command_and_the_card(bot, tmp_path):
    ht.write_card(bot)
    done = command("evaluate", bot.folder, "-n", 20, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Bits per character" in done.stdout and "without its guard" in done.stdout and "..." in done.stderr
    as_json = command("evaluate", bot.folder, "-n", 20, "--json", cwd=tmp_path)
    assert json.loads(as_json.stdout) == read_run(bot.folder).evaluation
    text = (bot.folder / "model" / "README.md").read_text(encoding="utf-8")
    assert "## How well it does" in text and "bits_per_character" in text and "keeps it from repeating" in text
    nobody = command("evaluate", "bots/nobody", cwd=tmp_path)
    assert nobody.returncode == 1 and "There is no bot" in nobody.stderr
