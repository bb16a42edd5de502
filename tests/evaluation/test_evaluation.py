"""`evaluate`: what it counts, on bots whose faults are known, and what it says where it can't tell."""

import itertools
import json
import math
import random
import shutil
from dataclasses import replace

import numpy as np
import pytest
import torch
from forks import command
from transformers import AutoTokenizer, RobertaConfig, RobertaModel

import huggingtweets as ht
from huggingtweets import Account, Bot, HuggingTweetsError, evaluate, finetune
from huggingtweets.corpus import Corpus, Part
from huggingtweets.evaluation import evaluating, style
from huggingtweets.evaluation.copying import LENGTHS, copying
from huggingtweets.evaluation.evaluating import seen_and_unseen
from huggingtweets.evaluation.habits import FAVOURITES, HABITS, habits, lengths, overused, repeating, variety
from huggingtweets.evaluation.judges import verdicts
from huggingtweets.evaluation.likelihood import bits_per_character, text_bits
from huggingtweets.evaluation.report import key_figures, report_table
from huggingtweets.model.copies import CopyIndex, CopyWatch, folded_words, hash_words
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


def says(monkeypatch, texts):
    "Every bot writes these, in turn."
    turns = itertools.cycle(texts)

    def both(bot, answers, n, generator):
        said = list(itertools.islice(turns, n))
        return said, said, 0

    monkeypatch.setattr(evaluating, "_both", both)


@pytest.fixture
def no_reader(monkeypatch):
    monkeypatch.setattr("huggingtweets.evaluation.reader.READERS", ())


def test_the_report_of_a_bot(bot, tiny_reader):
    said = []
    report = evaluate(bot, n=60, seed=3, reader=str(tiny_reader), on_progress=said.append)
    seen, unseen = seen_and_unseen(bot)
    assert report.held_out == len(unseen) == bot.run.held_out
    assert "Writing: 50 of 60 tweets" in said and len(said) == 5
    assert 0 < report.bits["bot"] < report.bits["base"]
    assert report.by_account == {} and report.by_heart == {"seen": 0, "unseen": 0}
    assert report.copying["person"] == replace(copying(unseen, seen), longest=report.copying["person"].longest)
    assert report.samples == report.copying["bot"].samples == 60 and report.copying["bot"].runs[10] == 0
    assert report.variety["bot"] <= 1 and report.variety["person"] <= 1
    own = {k: v for k, v in report.habits["person"].items() if k not in HABITS}
    assert report.habits["person"] == habits(unseen) | own and FAVOURITES in own and report.reader == tiny_reader.name
    assert {"person", "bot", "base"} <= set(report.sense) and "seen" not in report.sense
    assert set(report.told) == {"letters", "reader", "both"} and {"person", "bot", "base"} <= set(report.told["both"])
    assert read_run(bot.folder).evaluation == bot.run.evaluation == report.figures()
    assert json.loads(json.dumps(report.figures())) == report.figures()
    # run.json is published
    assert not any(text in json.dumps(report.figures()) for text in [*seen, str(tiny_reader.parent)])
    again = evaluate(Bot.load(bot.folder), n=60, seed=3, reader=str(tiny_reader))
    assert again.figures() == report.figures() and again.giveaways == report.giveaways
    kinds = [k for k, _, _ in key_figures(report.figures())]
    assert kinds == ["bits_per_character", "copied", "auc_letters", "auc_reader", "auc_both"]
    assert "of 100 cases" in repr(report) and "Tweets with a question" in report._repr_html_()


@pytest.mark.any_version
def test_what_would_be_copied_without_the_guard(bot, monkeypatch):
    "The same texts, but where the guard had something to do."
    free = Bot(bot.model, bot.tokenizer, bot.run, bot.folder)
    one, other, none = evaluating._both(free, "", 40, torch.Generator().manual_seed(1))
    assert one == other and none == 0
    word = next(words[0] for words in map(folded_words, one) if words)
    indexed = CopyIndex(1, np.array([hash_words([word])], np.uint64))  # to say so is a copy
    guarded = Bot(bot.model, bot.tokenizer, bot.run, bot.folder, copies=indexed)
    texts, without, copies = evaluating._both(guarded, "", 40, torch.Generator().manual_seed(1))
    same = [a == b for a, b in zip(texts, without, strict=True)]
    watch = [CopyWatch(indexed).look(t) is not None for t in without]
    assert len(texts) == len(without) == 40 and all(texts) and all(without)
    assert not any(CopyWatch(indexed).look(t) for t in texts) and 0 < sum(watch) < 40
    assert [not s for s in same] == watch and copies >= sum(watch)
    for a, b in zip(texts, without, strict=True):  # up to the copy they are one
        if a != b:
            at = CopyWatch(indexed).look(b)[0]
            assert a[:at].rstrip() == b[:at].rstrip()


@pytest.mark.any_version
@pytest.mark.parametrize("part", [1, 2, 5, 8])
def test_an_interrupted_evaluation_goes_on(bot, tiny_reader, whole_report, monkeypatch, part):
    "Interrupted in each of its parts, it ends with the same figures, and does nothing twice that was done."
    done, real = [], evaluating._Kept.get

    def get(self, name, find):
        def counted():
            if len(done) == part and not resumed:
                raise KeyboardInterrupt
            found = find()
            done.append(name)
            return found

        return real(self, name, counted)

    resumed = False
    monkeypatch.setattr(evaluating._Kept, "get", get)
    with pytest.raises(KeyboardInterrupt):
        evaluate(bot, n=12, reader=str(tiny_reader))
    assert (bot.folder / ".evaluation.json").is_file() and len(done) == part
    resumed = True
    assert evaluate(bot, n=12, reader=str(tiny_reader)).figures() == whole_report
    assert sorted(done) == sorted(set(done)) and not (bot.folder / ".evaluation.json").exists()


@pytest.fixture(scope="module")
def whole_report(tiny_bot, tiny_reader, tmp_path_factory):
    "The figures of an evaluation that isn't interrupted."
    folder = shutil.copytree(tiny_bot, tmp_path_factory.mktemp("whole") / "wren")
    return evaluate(Bot.load(folder), n=12, reader=str(tiny_reader)).figures()


@pytest.mark.any_version
@pytest.mark.parametrize("change", ["another number", "another training", "damage"])
def test_what_was_found_for_something_else_is_not_used(bot, no_reader, monkeypatch, change):
    real = evaluating._Kept.forget
    monkeypatch.setattr(evaluating._Kept, "forget", lambda self: None)
    evaluate(bot, n=4)
    written = []
    monkeypatch.setattr(
        evaluating, "_written", lambda *args, made=evaluating._written: written.append(1) or made(*args)
    )
    evaluate(bot, n=4)
    assert not written  # all was there
    if change == "damage":
        (bot.folder / ".evaluation.json").write_text('{"key": 1, "parts": [')
    elif change == "another training":
        bot.run.losses.after += 0.1
    monkeypatch.setattr(evaluating._Kept, "forget", real)
    evaluate(bot, n=5 if change == "another number" else 4)
    assert len(written) == 1 and not (bot.folder / ".evaluation.json").exists()


@pytest.mark.any_version
def test_a_bot_that_repeats_its_tweets_is_reported(bot, monkeypatch, no_reader):
    seen, _ = seen_and_unseen(bot)
    says(monkeypatch, seen)
    report = evaluate(bot, n=60)
    assert report.copying["bot"].whole == 60 and report.copying["bot"].share(6) > 0.9 > report.copying["person"].share(
        6
    )
    text = repr(report)
    assert "100.0%" in text and "copied most" in text and "Of 60 tweets that it wrote, 6" not in text
    low, high = report.told["letters"]["bot"].interval
    assert low < 0.5 < high  # they are the person's own


@pytest.mark.any_version
def test_a_bot_that_learned_by_heart_is_reported(wren, tiny_base, tmp_path, no_reader):
    "Without its guard it says its tweets, and when one begins it knows the end; under the guard it doesn't."
    few = [t for t in wren.texts if len(folded_words(t)) >= 10][:60]
    corpus = Corpus([Part(Account("wren"), few, wren.parts[0].counts)])
    settings = {"max_steps": 750, "learning_rate": 1e-2, "epochs": 750, "evaluate_every": 10**6, "track": "off"}
    quiet = {"on_progress": lambda p: None, "on_warning": lambda text: None}
    # Held out are tweets as these, so that the last weights are the best.
    bot = finetune(corpus, str(tiny_base), tmp_path, held_out=[f"{t} 🐚" for t in few[::6]], **quiet, **settings)
    report = evaluate(bot, n=60, held_out=[t for t in wren.texts if t not in few][:30])
    print(report)
    assert report.by_heart["seen"] > 0.8 and report.by_heart["unseen"] == 0
    assert report.copying["unguarded"].share(10) > 0.6 and report.copying["unguarded"].once > 36
    assert report.copying["bot"].share(10) == report.copying["bot"].once == 0 and report.taken_back > 48


ODD = {
    "two tweets again and again": ["The tide is right.", "Tea at four, and then the gulls."] * 200,
    "links and emoji": [f"https://tide.example/{i} 🌊🐚{'🐚' * (i % 4)}" for i in range(250)],
    "several languages": [
        t.format(i)
        for i in range(150)
        for t in ("The tide is {}.", "Die Flut ist {}.", "今日の潮は{}です。", "Прилив в {} часов.")
    ],
}


@pytest.mark.any_version
@pytest.mark.parametrize("kind", ODD)
def test_any_account_can_be_evaluated(kind, wren, tiny_base, tmp_path, no_reader):
    corpus = Corpus([Part(Account("odd"), ODD[kind], wren.parts[0].counts)])
    options = {"max_steps": 2, "track": "off", "on_progress": lambda p: None, "on_warning": lambda text: None}
    bot = finetune(corpus, str(tiny_base), tmp_path, **options)
    report = evaluate(bot, n=5)
    assert report.samples == 5 and report.held_out == bot.run.held_out and report.bits["bot"] > 0
    assert json.loads(json.dumps(report.figures())) == report.figures() == read_run(bot.folder).evaluation
    assert repr(report) and report._repr_html_() and ht.write_card(bot)


@pytest.mark.any_version
def test_a_bot_of_the_version_before_can_be_evaluated(bot, no_reader):
    "Its record says less, and it has no hashes of its own."
    about = json.loads((bot.folder / "run.json").read_text(encoding="utf-8"))
    for name in ("languages", "evaluation", "keep_line_breaks", "machine", "versions"):
        about.pop(name, None)
    (bot.folder / "run.json").write_text(json.dumps(about), encoding="utf-8")
    (bot.folder / "model" / "copies.json").unlink()
    report = evaluate(Bot.load(bot.folder), n=5)
    assert report.held_out == bot.run.held_out and report.copying["bot"].runs[10] == 0


@pytest.mark.any_version
def test_each_account_has_its_bits(wren, tiny_base, tmp_path, no_reader):
    half = len(wren.texts) // 2
    accounts = [Account("one"), Account("two")]
    parts = [
        Part(accounts[0], wren.texts[:half], wren.parts[0].counts),
        Part(accounts[1], wren.texts[half:], wren.parts[0].counts),
    ]
    options = {"max_steps": 2, "track": "off", "on_progress": lambda p: None}
    both = finetune(Corpus(parts), str(tiny_base), tmp_path / "both", **options)
    report = evaluate(both, n=3)
    assert set(report.by_account) == {"one", "two"} and set(report.by_account["one"]) >= {"bot", "base"}
    _, unseen = seen_and_unseen(both)
    theirs = [t for t in unseen if t in set(parts[0].texts)]
    assert math.isclose(
        report.by_account["one"]["bot"],
        bits_per_character(both.model, both.tokenizer, theirs),
        rel_tol=1e-3,
    )
    assert "The same, of @two" in repr(report)


def test_figures_that_cannot_be_kept_are_told_all_the_same(bot, no_reader, monkeypatch):
    def full(*args, **more):
        raise HuggingTweetsError("The disk is full.")

    monkeypatch.setattr("huggingtweets.evaluation.evaluating.update_run", full)
    report = evaluate(bot, n=3)
    assert report.bits["bot"] > 0 and "The figures couldn't be kept: The disk is full." in repr(report)


@pytest.mark.any_version
def test_shuffled_words_are_told_by_a_second_reader(bot, monkeypatch, smollm2):
    # The reader reads slowly.
    seen, unseen = ([" ".join(t.split()[:12]) for t in texts] for texts in seen_and_unseen(bot))
    monkeypatch.setattr("huggingtweets.evaluation.evaluating.seen_and_unseen", lambda bot: (seen, unseen))
    chance = random.Random(0)
    says(monkeypatch, [" ".join(chance.sample(t.split(), len(t.split()))) for t in seen])
    monkeypatch.setattr("huggingtweets.evaluation.evaluating._READ", 30)
    monkeypatch.setattr("huggingtweets.evaluation.evaluating.base_samples", lambda *_, **__: ["the tide is right"] * 30)
    report = evaluate(bot, n=60, reader=smollm2)
    assert report.told["both"]["bot"].auc > 0.95 > 0.65 > report.told["both"]["person"].auc
    assert report.sense["bot"]["bits"] > 1.2 * report.sense["person"]["bits"]
    assert abs(report.habits["bot"]["a hashtag"] - report.habits["person"]["a hashtag"]) < 0.3


@pytest.mark.any_version
def test_words_that_are_used_too_often_are_named(bot, monkeypatch, no_reader):
    seen, _ = seen_and_unseen(bot)
    says(monkeypatch, [f"Zebra, {t}" for t in seen])
    report = evaluate(bot, n=60)
    assert report.giveaways[0].word == "zebra" and "- zebra (" in repr(report)
    assert "zebra" not in json.dumps(report.figures())


def test_who_says_always_the_same_has_little_variety():
    assert variety(["the tide is right"] * 100, 400) < 0.02 and variety([], 9) == 0
    assert (
        repeating(["the tide is right at six tonight"] * 100) == 0.99 and repeating([]) == repeating(["a b"] * 9) == 0
    )


@pytest.mark.any_version
def test_a_report_escapes_what_others_wrote(bot, monkeypatch, no_reader):
    evil = "<script>alert(1)</script> & one two three four five six seven eight"
    seen, _ = seen_and_unseen(bot)
    monkeypatch.setattr("huggingtweets.evaluation.evaluating.seen_and_unseen", lambda bot: ([*seen, evil], seen[:50]))
    says(monkeypatch, [evil])
    report = evaluate(bot, n=5)
    assert "<script>" not in report._repr_html_() and "&lt;script&gt;" in report._repr_html_()


@pytest.mark.any_version
def test_what_cannot_be_told_is_said(bot, wren, tiny_base, tmp_path, no_reader):
    report = evaluate(bot, n=3, held_out=wren.texts[:5])
    assert any("only 5 unseen tweets" in note for note in report.notes)
    assert any("wasn't judged" in note for note in report.notes)
    assert any("no second reader" in note for note in report.notes)
    assert report.told == report.sense == {} and "Told from" not in repr(report)
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
    with pytest.raises(HuggingTweetsError, match="held_out is empty"):
        evaluate(chosen, n=3, held_out=[])
    with pytest.raises(HuggingTweetsError, match="same family"):
        evaluate(chosen, n=3, held_out=wren.texts[:9], reader=str(tiny_base))
    with pytest.raises(HuggingTweetsError, match="doesn't say how it was trained"):
        evaluate(Bot(bot.model, bot.tokenizer), held_out=["one"])


@pytest.mark.any_version
@pytest.mark.parametrize("given", [False, True])
def test_a_bot_without_its_tweets_is_measured_as_far_as_that_goes(bot, wren, tiny_reader, monkeypatch, given):
    "As one from the Hub: no folder, and no corpus."
    (bot.folder / "corpus.json").unlink()
    there = Bot.load(bot.folder)
    with pytest.raises(HuggingTweetsError, match="doesn't have the tweets"):
        seen_and_unseen(there)
    there.folder = None
    report = evaluate(there, n=30, reader=str(tiny_reader), held_out=wren.texts[:40] if given else None)
    assert report.copying == report.by_heart == {} and "examples" not in report.bits
    assert report.samples == 30 and report.held_out == (40 if given else 0)
    assert set(report.sense) == {"bot", "base", *(["person"] if given else [])}
    assert set(report.habits) == set(report.variety) == set(report.repeats) == {"bot", *(["person"] if given else [])}
    assert bool(report.bits) == bool(report.told) == given
    copied = next(note for note in report.notes if "By the hashes of its guard" in note)
    assert "of 30 tweets without it have a copy" in copied
    assert any("can't be compared with the person" in note for note in report.notes) != given
    assert "words in a row" not in repr(report) and "Variety" in repr(report) and report._repr_html_()
    assert report_table(report.figures()) and key_figures(report.figures()) == []
    ht.write_card(bot)  # with figures of that kind, too
    bot.run.evaluation = report.figures()
    assert "Variety" in ht.write_card(bot).read_text(encoding="utf-8")


def encoder(folder, tokenizer, seed=0):
    "A model as those that know styles, of a tiny size."
    torch.manual_seed(seed)
    tokenizer.pad_token = tokenizer.eos_token
    RobertaModel(
        RobertaConfig(
            vocab_size=len(tokenizer),
            hidden_size=16,
            num_hidden_layers=1,
            num_attention_heads=2,
            intermediate_size=32,
            max_position_embeddings=140,
            pad_token_id=0,
        )
    ).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return {f.name: f.read_bytes() for f in folder.iterdir()}


@pytest.mark.any_version
def test_style_is_compared_where_a_model_knows_it(bot, tiny_base, hub, monkeypatch, tmp_path, no_reader):
    from huggingface_hub import snapshot_download

    hub.add("StyleDistance/mstyledistance", encoder(tmp_path / "encoder", AutoTokenizer.from_pretrained(tiny_base)))
    report = evaluate(bot, n=4)
    assert any("hf download StyleDistance/styledistance" in note for note in report.notes)
    assert not report.style and "style" not in repr(report).split("\n\n")[1] and not hub.paths("GET")
    snapshot_download("StyleDistance/mstyledistance")
    asked = len(hub.asked)
    report = evaluate(bot, n=4)
    assert set(report.style) == {"person", "bot", "base"} and len(hub.asked) == asked
    assert all(-1 <= share <= 1.001 for share in report.style.values()) and not any(
        "hf down" in n for n in report.notes
    )
    assert "Likeness of style, by StyleDistance/mstyledistance" in repr(report)
    assert style.encoder_for(english=False) == "StyleDistance/mstyledistance"
    hub.add("StyleDistance/styledistance", {"model.safetensors": b"no", "config.json": b"{}"})
    snapshot_download("StyleDistance/styledistance")
    assert style.encoder_for(english=False) != style.encoder_for(english=True) == "StyleDistance/styledistance"
    with pytest.raises(HuggingTweetsError, match="hf download StyleDistance/styledistance"):
        evaluate(bot, n=4)


@pytest.mark.any_version
def test_a_point_is_the_mean_of_the_tokens_whatever_stands_beside_it(tiny_base, tmp_path):
    tokenizer = AutoTokenizer.from_pretrained(tiny_base)
    encoder(tmp_path, tokenizer)
    model, texts = (
        RobertaModel.from_pretrained(tmp_path).eval(),
        ["The tide.", "Tea at four, and then the gulls.", "🐚"],
    )
    together = style.embed(model, tokenizer, texts)
    for text, point in zip(texts, together, strict=True):
        with torch.no_grad():
            said = model(**tokenizer(text, return_tensors="pt")).last_hidden_state[0].mean(0)
        assert torch.allclose(point, said / said.norm(), atol=1e-4)
    assert math.isclose(style.likeness(together, together), 1, rel_tol=1e-5)


@pytest.mark.any_version
def test_copies_are_known_by_their_hashes_where_the_tweets_are_gone(bot, monkeypatch, no_reader):
    seen, _ = seen_and_unseen(bot)
    says(monkeypatch, [seen[3], "a gull"])
    (bot.folder / "corpus.json").unlink()
    assert any("10 of 20 tweets without it have a copy" in note for note in evaluate(bot, n=20).notes)
    unguarded = Bot(bot.model, bot.tokenizer, bot.run, bot.folder)
    assert any("no guard against them" in note for note in evaluate(unguarded, n=20).notes)


@pytest.mark.any_version
def test_what_the_person_repeats_is_counted_apart():
    words = "one two three four five six seven eight nine ten eleven"
    found = copying([f"So {words}", f"Then {words} twelve", "A gull."], [f"{words}.", f"{words}!", f"{words} twelve?"])
    assert found.runs[10] == 2 and found.once == 1  # "two ... twelve" is in one tweet alone


@pytest.mark.any_version
def test_scripts_without_blanks_are_counted_in_characters(bot, monkeypatch, no_reader):
    tides = ["潮が満ちると船が出る、そして潮が引くと船は待つ。", "鐘が鳴ったら、みんなで浜まで歩いて行こう。"]
    found = copying([tides[0], tides[1][:14]], tides)
    assert found.runs == {12: 2, 16: 1, 20: 1} and found.once == 1
    monkeypatch.setattr("huggingtweets.evaluation.evaluating.seen_and_unseen", lambda bot: (tides, tides))
    says(monkeypatch, tides)
    report = evaluate(bot, n=4)
    assert "Shares 12 characters in a row" in repr(report) and "have 20 characters in a row" in repr(report)
    assert "words in a row" not in repr(report)


@pytest.mark.any_version
def test_without_its_base_the_rest_is_measured(bot, no_reader):
    bot.run.base.name = "nobody/nothing"
    report = evaluate(bot, n=3)
    assert set(report.bits) == {"bot"} and any("base can't be compared" in note for note in report.notes)
    assert "its base" not in repr(report)


@pytest.mark.parametrize(
    "texts",
    [
        ["the tide"] * 60,  # one text again and again
        ["🌊🌊"] * 30 + ["🐦"] * 30,  # no words at all
        ["潮が満ちる。船が出る。" * (i % 3 + 1) for i in range(60)],  # no blanks between words
        ["a"] * 59 + [""],
    ],
)
def test_any_texts_can_be_judged(texts):
    found = verdicts(texts[::2], texts[1::2])
    assert found == {} or 0 <= found["letters"].auc <= 1
    assert set(habits(texts).values()) <= {0.0, 0.5, 1.0, 59 / 60} and len(lengths(texts)) == 3
    assert overused(texts, texts) == [] and variety(texts, 99) <= 1


@pytest.mark.any_version
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


@pytest.mark.any_version
def test_the_command_and_the_card(bot, tiny_reader, tmp_path):
    ht.write_card(bot)
    done = command("evaluate", bot.folder, "-n", 30, "--reader", tiny_reader, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Bits per character" in done.stdout and "without its guard" in done.stdout and "..." in done.stderr
    as_json = command("evaluate", bot.folder, "-n", 30, "--reader", tiny_reader, "--json", cwd=tmp_path)
    assert json.loads(as_json.stdout) == read_run(bot.folder).evaluation
    text = (bot.folder / "model" / "README.md").read_text(encoding="utf-8")
    assert "## How well it does" in text and "bits_per_character" in text and "keeps it from repeating" in text
    assert "auc_both" in text and "Tweets with a question" in text and "of 100 cases" in text
    nobody = command("evaluate", "bots/nobody", cwd=tmp_path)
    assert nobody.returncode == 1 and "There is no bot" in nobody.stderr
