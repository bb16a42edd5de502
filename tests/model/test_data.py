"""The tokens of a large corpus are kept: found again by those they belong to, and never wrong."""

import os
import shutil
import zipfile

import numpy as np
import pytest

from huggingtweets import finetune
from huggingtweets.core import write_text
from huggingtweets.model import data
from huggingtweets.model.bases import load_base
from huggingtweets.model.data import draw, encode, encode_kept

TEXTS = [f"The tide clock is {i} minutes late, says the gull 🐦 at gate {i % 7}." for i in range(60)]


@pytest.fixture
def tokenizer(tiny_base):
    return load_base(str(tiny_base)).tokenizer


@pytest.fixture
def folder(tmp_path, monkeypatch):
    "Where they are kept, from ten texts on."
    monkeypatch.setenv("HUGGINGTWEETS_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(data, "_KEPT_FROM", 10)
    return tmp_path / "cache" / "encoded"


def same(a, b) -> bool:
    return np.array_equal(a.tokens, b.tokens) and np.array_equal(a.starts, b.starts)


def never(*args):
    pytest.fail("encoded")


def test_the_second_time_nothing_is_encoded(folder, tokenizer, monkeypatch):
    first = encode_kept(tokenizer, TEXTS)
    assert same(first, encode(tokenizer, TEXTS))
    monkeypatch.setattr(data, "encode", never)
    again = encode_kept(tokenizer, list(TEXTS))
    assert same(again, first) and again.tokens.dtype == np.int32 and again.starts.dtype == np.int64
    assert len(list(folder.iterdir())) == 1


def test_few_texts_are_not_worth_a_file(folder, tokenizer):
    assert len(encode_kept(tokenizer, TEXTS[:9])) == 9 and not folder.exists()


def test_all_that_the_tokens_depend_on_is_in_the_name(folder, tokenizer, gpt2_tokenizer, monkeypatch):
    encode_kept(tokenizer, TEXTS)
    encode_kept(tokenizer, TEXTS, 5)
    encode_kept(tokenizer, TEXTS[::-1])
    encode_kept(tokenizer, [*TEXTS, ""])
    encode_kept(tokenizer, [TEXTS[0] + TEXTS[1][0], TEXTS[1][1:], *TEXTS[2:]])  # the same letters
    encode_kept(gpt2_tokenizer, TEXTS)
    assert len(list(folder.iterdir())) == 6
    for name, value in (("_RULE", 0), ("tokenizers.__version__", "0")):
        monkeypatch.setattr(f"huggingtweets.model.data.{name}", value)
        encode_kept(tokenizer, TEXTS)
    assert len(list(folder.iterdir())) == 8


def test_another_process_finds_it(folder, tiny_base, tokenizer):
    from forks import python

    encode_kept(tokenizer, TEXTS)
    [file] = folder.iterdir()
    before = file.stat().st_ino
    program = """
import sys
from huggingtweets.model import data
from huggingtweets.model.bases import load_base
data._KEPT_FROM = 10
data.encode = None
print(len(data.encode_kept(load_base(sys.argv[1]).tokenizer, sys.argv[2:])))
"""
    done = python(program, tiny_base, *TEXTS, cwd=folder)
    assert done.stdout.strip() == "60" and file.stat().st_ino == before, done.stderr


def rewritten(file, **changes):
    with np.load(file) as f:
        kept = dict(f)
    with open(file, "wb") as f:
        np.savez(f, **{name: change(kept[name]) for name, change in changes.items()})


def flipped(file):
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(content)


DAMAGE = {
    "cut": lambda file: os.truncate(file, file.stat().st_size // 2),
    "empty": lambda file: file.write_bytes(b""),
    "one byte": flipped,
    "text": lambda file: file.write_text("[1, 2, 3]"),
    "another zip": lambda file: zipfile.ZipFile(file, "w").close(),
    "one array": lambda file: np.save(file.open("wb"), np.arange(60)),
    "objects": lambda file: rewritten(file, tokens=lambda t: t.astype(object), starts=lambda s: s),
    "no starts": lambda file: rewritten(file, tokens=lambda t: t),
    "other numbers": lambda file: rewritten(file, tokens=lambda t: t.astype(float), starts=lambda s: s),
    "a text less": lambda file: rewritten(file, tokens=lambda t: t, starts=lambda s: s[:-1]),
    "tokens less": lambda file: rewritten(file, tokens=lambda t: t[:-1], starts=lambda s: s),
    "backwards": lambda file: rewritten(file, tokens=lambda t: t, starts=lambda s: s[[0, *range(59, 0, -1), 60]]),
    "no such token": lambda file: rewritten(file, tokens=lambda t: t + 10**6, starts=lambda s: s),
    "negative": lambda file: rewritten(file, tokens=lambda t: -t - 1, starts=lambda s: s),
    "a folder": lambda file: (file.unlink(), file.mkdir()),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_is_damaged_or_foreign_is_made_again(folder, tokenizer, monkeypatch, damage):
    good = encode_kept(tokenizer, TEXTS)
    [file] = folder.iterdir()
    DAMAGE[damage](file)
    assert same(encode_kept(tokenizer, TEXTS), good)
    if damage != "a folder":  # it stays in the way
        monkeypatch.setattr(data, "encode", never)
        assert same(encode_kept(tokenizer, TEXTS), good)


def test_where_nothing_can_be_written_nothing_is_kept(folder, tokenizer):
    folder.parent.write_text("a file is in the way")
    assert same(encode_kept(tokenizer, TEXTS), encode(tokenizer, TEXTS))


def test_what_was_not_used_for_the_longest_time_goes(folder, tokenizer, monkeypatch):
    corpora = [[f"{text} {i}" for text in TEXTS] for i in range(3)]
    for age, texts in enumerate(corpora[:2]):
        encode_kept(tokenizer, texts)
        [new] = (f for f in folder.iterdir() if f.stat().st_mtime > 10**9 + 9)
        os.utime(new, (10**9 + age, 10**9 + age))
    torn = folder / ".torn.npz.tmp"  # of a process that was killed
    torn.write_bytes(bytes(100))
    os.utime(torn, (10**9, 10**9))
    encode_kept(tokenizer, corpora[0])  # used again: now the other one is the oldest
    size = max(f.stat().st_size for f in folder.iterdir())
    monkeypatch.setattr(data, "_MOST_KEPT", int(2.5 * size))
    encode_kept(tokenizer, corpora[2])
    assert len(list(folder.iterdir())) == 2 and not torn.exists()
    monkeypatch.setattr(data, "encode", never)
    encode_kept(tokenizer, corpora[0])
    encode_kept(tokenizer, corpora[2])


def test_what_is_too_large_is_not_kept(folder, tokenizer, monkeypatch):
    monkeypatch.setattr(data, "_MOST_KEPT", 1000)
    assert len(encode_kept(tokenizer, TEXTS)) == 60 and not folder.exists()


def test_it_has_the_rights_of_the_other_files(folder, tokenizer, tmp_path):
    encode_kept(tokenizer, TEXTS)
    write_text(tmp_path / "corpus.jsonl", "")
    [file] = folder.iterdir()
    assert file.stat().st_mode == (tmp_path / "corpus.jsonl").stat().st_mode


def test_a_training_on_kept_tokens_ends_with_the_same_weights(folder, wren, tiny_base, tmp_path, monkeypatch):
    def trained():
        shutil.rmtree(tmp_path / "bot", ignore_errors=True)
        bot = finetune(
            wren,
            str(tiny_base),
            tmp_path / "bot",
            max_steps=3,
            track="off",
            precision="fp32",
            on_progress=lambda p: None,
        )
        return bot.model.state_dict()

    first = trained()
    assert len(list(folder.iterdir())) == 2  # to train on, and held out
    monkeypatch.setattr(data, "encode", never)
    assert all(tensor.equal(first[name]) for name, tensor in trained().items())


@pytest.mark.parametrize("lengths", [[[5, 7], [0, 0]], [[5, 7], [0, 0], []], [[0], [0]]])
def test_an_account_without_a_character_takes_no_part(lengths):
    drawn = draw([np.array(c, np.int64) for c in lengths], np.random.default_rng(0))
    assert [len(d) for d in drawn] == [2 if any(c) else 0 for c in lengths]
