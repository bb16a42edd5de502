"""What a bot must not say: it isn't said, isn't shown while a tweet grows, and stays so on disk."""

import dataclasses
import json

import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st
from transformers import GPT2Config, GPT2LMHeadModel

from huggingtweets import Bot, HuggingTweetsError, clean, finetune
from huggingtweets.corpus import Corpus
from huggingtweets.model.hidden import HiddenWatch, hidden_by, load_hidden, save_hidden
from huggingtweets.personal import Private


@pytest.fixture
def bot(gpt2_tokenizer):
    torch.manual_seed(0)
    sizes = {"n_embd": 16, "n_layer": 1, "n_head": 2, "n_positions": 256, "bos_token_id": 0, "eos_token_id": 0}
    return Bot(GPT2LMHeadModel(GPT2Config(vocab_size=len(gpt2_tokenizer), **sizes)), gpt2_tokenizer)


def hidden(*words, details=False):
    return hidden_by(Private(words=words, details=details, regions=("US",)))


def grown(text, watch, end=True):
    "What is shown of a text that grows by a character at a time, and the first that is found in it."
    shown = ""
    for n in range(len(text) + 1):
        if found := watch.look(text[:n], growing=True):
            return shown, text[slice(*found)]
        assert watch.safe >= len(shown) and text[: watch.safe].startswith(shown)
        shown = text[: watch.safe]
    found = watch.look(text) if end else None
    return (shown if found else text), (text[slice(*found)] if found else None)


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (["Ada"], "I met ADA at noon", "ADA"),
        (["Ada"], "I met Adam at noon", None),
        (["Ada Lovelace"], "I met Ada, and Lovelace", None),
        (["Ada Lovelace"], "I met Ada Lovelace", "Ada Lovelace"),
        (["@gerald"], "thanks to @Gerald!", "Gerald"),
        (["田中"], "今日は田中さんと", "田中"),
        (["Ada", "Charles Babbage"], "so Charles met nobody", None),
    ],
)
def test_words_are_found_and_never_shown(words, text, found):
    shown, what = grown(text, HiddenWatch(hidden(*words)))
    assert what == found
    if found:
        assert found not in shown and text.startswith(shown)
    else:
        assert shown == text


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("call 212 555-2368 today or tomorrow", "212 555-2368"),
        ("write to ines@example.com soon, please", "ines@example.com"),
        ("pay 4111 1111 1111 1111 now, or never", "4111 1111 1111 1111"),
        ("it is +1 212 555 2368", "+1 212 555 2368"),
        ("3 of 10 people, at 10:42", None),
    ],
)
def test_no_part_of_a_number_is_shown_before_it_is_known_to_be_none(text, detail):
    shown, what = grown(text, HiddenWatch(hidden(details=True)))
    if detail is None:
        assert what is None and shown == text
    else:
        assert what is not None and what in detail and detail[:4] not in shown


def test_the_prompt_is_not_the_bots():
    watch = HiddenWatch(hidden("Ada"), prompt=len("I met Ada"))
    assert watch.look("I met Ada yesterday") is None and watch.safe >= len("I met Ada")
    assert HiddenWatch(hidden("Ada Lovelace"), prompt=len("I met Ada")).look("I met Ada Lovelace") == (6, 18)


@settings(max_examples=200, deadline=None)
@example(".A.@1.AA", 0)
@example("1 Ada b Lane, 12 A", 0)
@given(st.text(alphabet="ab Ada@1(.田", max_size=40), st.integers(0, 10))
def test_a_text_that_grows_is_found_to_say_what_it_says_in_the_end(text, prompt):
    prompt = min(prompt, len(text))
    secret = hidden("Ada", "a b", details=True)
    whole = HiddenWatch(secret, prompt).look(text)
    watch, found = HiddenWatch(secret, prompt), None
    for n in range(prompt, len(text) + 1):
        found = found or watch.look(text[:n], growing=True)
        if not found:
            assert whole is None or watch.safe <= max(whole[0], prompt)
    assert bool(found or watch.look(text)) == bool(whole)


def test_a_bot_goes_on_in_other_words(bot):
    plain = bot.tweet("The tide", n=6, seed=1, max_chars=60)
    word = max((w for w in plain[0][len("The tide") :].split() if w.isalpha()), key=len)
    careful = Bot(bot.model, bot.tokenizer, hidden=hidden(word))
    tweets, shown = {}, {}
    for number, text, done in careful.stream("The tide", n=6, seed=1, max_chars=60):
        assert text.startswith(shown.get(number, "")) and word.casefold() not in text.casefold().split()
        shown[number] = text
        if done:
            tweets[number] = text
    assert len(tweets) == 6 and word in plain[0] and word not in tweets[0]
    assert word not in careful.tweet("The tide", n=6, seed=1, max_chars=60, copies="keep")[0]


def test_it_is_saved_with_the_bot_and_packed_but_its_words_are_not_there(bot, tmp_path):
    bot.hidden = hidden("Ada Lovelace", details=True)
    bot.save(tmp_path / "wren")
    saved = (tmp_path / "wren" / "hidden.json").read_text()
    assert "ada" not in saved.lower() and not (tmp_path / "wren" / "model" / "hidden.json").exists()
    assert load_hidden(tmp_path / "wren") == bot.hidden
    assert Bot.load(tmp_path / "wren" / "model").hidden == bot.hidden  # named by its model, it is the same bot


@pytest.mark.parametrize("damage", ["{", "[]", '{"version": 2}', '{"version": 1, "longest": "x", "hashes": []}'])
def test_a_damaged_list_is_said_to_be_one(damage, tmp_path):
    save_hidden(hidden("Ada"), tmp_path)
    (tmp_path / "hidden.json").write_text(damage)
    with pytest.raises(HuggingTweetsError, match=r"hidden\.json"):
        load_hidden(tmp_path)


def test_what_hides_nothing_is_nothing():
    assert hidden_by(None) is None and hidden_by(Private()) is None and hidden_by(Private(words=("!?",))) is None
    assert hidden_by(Private(handles=True)) is None


def test_a_trained_bot_keeps_what_was_hidden_from_it(tiny_base, tmp_path):
    from huggingtweets.sources.registry import download
    from huggingtweets.sources.x_archive import sample_archive

    corpus = clean(download(sample_archive()), without=["Gerald"], hide_personal=True)
    options = {"max_steps": 2, "track": "off", "on_progress": lambda p: None}
    bot = finetune(corpus, str(tiny_base), tmp_path / "wren", **options)
    assert bot.hidden.details and bot.hidden.longest == 1
    assert Bot.load(bot.zip(), tmp_path / "elsewhere").hidden == Bot.load(tmp_path / "wren").hidden == bot.hidden
    assert not (tmp_path / "wren" / "timeline.parquet").exists()
    again = finetune(Corpus.load(tmp_path / "wren"), str(tiny_base), tmp_path / "wren", again=True, **options)
    assert again.hidden == bot.hidden
    plain = finetune(clean(download(sample_archive())), str(tiny_base), tmp_path / "wren", again=True, **options)
    assert plain.hidden is None and not (tmp_path / "wren" / "hidden.json").exists()
    assert json.loads((tmp_path / "wren" / "corpus.json").read_text())["accounts"][0]["counts"]["details"] is None


def test_a_bot_that_is_there_already_takes_what_is_hidden_now(wren, tiny_base, tmp_path):
    "No tweet has the word, so the texts are the same, and nothing is trained again."
    options = {"max_steps": 2, "track": "off", "on_progress": lambda p: None}
    first = finetune(wren, str(tiny_base), tmp_path / "wren", **options)
    assert first.hidden is None
    for words in (["Ada Lovelace"], ["Ada"], []):
        other = Corpus(wren.parts, timelines=wren.timelines, private=Private(words=tuple(words)) if words else None)
        bot = finetune(other, str(tiny_base), tmp_path / "wren", **options)
        assert dataclasses.asdict(bot.run) == dataclasses.asdict(first.run)
        assert bot.hidden == Bot.load(tmp_path / "wren").hidden == hidden_by(other.private)
