"""The guard against copies, on a bot that knows its texts by heart."""

import json
import random
import shutil

import pytest
import torch
from conftest import bpe_of_gpt2
from forks import command
from transformers import GPT2Config, GPT2LMHeadModel

from huggingtweets import Bot, HuggingTweetsError
from huggingtweets.evaluation.likelihood import known_by_heart
from huggingtweets.model.copies import COPIES, CopyIndex, CopyWatch, copy_index, folded_words, load_copies, save_copies
from huggingtweets.model.data import plain_ids

TEXTS = 24
STEPS = 60


@pytest.fixture(scope="module")
def texts(wren):
    return [t for t in wren.texts if 60 < len(t) < 140][:TEXTS]


@pytest.fixture(scope="module")
def parrot(texts) -> Bot:
    "A bot that was trained until it knows all texts by heart."
    tokenizer = bpe_of_gpt2(merges=1000)
    torch.manual_seed(0)
    size = {"n_embd": 64, "n_layer": 1, "n_head": 4, "n_positions": 160, "vocab_size": len(tokenizer)}
    still = dict.fromkeys(("resid_pdrop", "embd_pdrop", "attn_pdrop"), 0.0)
    ends = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    model = GPT2LMHeadModel(GPT2Config(**size, **still, **ends)).train()
    end = tokenizer.eos_token_id
    rows = [[end, *ids, end] for ids in plain_ids(tokenizer, texts)]
    longest = max(map(len, rows))
    ids = torch.tensor([row + [end] * (longest - len(row)) for row in rows])
    labels = torch.tensor([row + [-100] * (longest - len(row)) for row in rows])
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
    warmup = torch.optim.lr_scheduler.LinearLR(optimizer, 0.1, total_iters=10)
    for _ in range(STEPS):
        loss = model(input_ids=ids, labels=labels).loss
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        warmup.step()
    assert loss.item() < 0.3
    return Bot(model, tokenizer, copies=copy_index(texts))


def runs(text: str, n: int) -> set[str]:
    words = folded_words(text)
    return {" ".join(words[i : i + n]) for i in range(len(words) - n + 1)}


def test_a_bot_that_knows_its_texts_by_heart_copies_none(parrot, texts):
    run, noted = parrot.copies.run, []
    theirs = set().union(*(runs(t, run) for t in texts))
    plain = parrot.tweet("", n=40, seed=1, copies="keep")
    assert sum(bool(runs(t, run) & theirs) for t in plain) > 20  # it does copy
    tweets = parrot.tweet("", n=40, seed=1, on_copy=lambda number, words: noted.append((number, words)))
    assert len(tweets) == 40 and all(tweets)
    assert not any(runs(t, run) & theirs for t in tweets) and not set(tweets) & set(texts)
    assert len({number for number, _ in noted}) > 20
    assert all(CopyWatch(parrot.copies).look(words) for _, words in noted)
    assert len(set(tweets)) > 30  # and has still something to say


def test_what_it_knows_by_heart_is_what_it_ends_greedily(parrot, texts, wren):
    model, tokenizer, verbatim = parrot.model, parrot.tokenizer, 0
    end = tokenizer.eos_token_id
    for text in texts:
        ids = [end, *plain_ids(tokenizer, [text])[0], end]
        half = torch.tensor([ids[: (len(ids) - 1) // 2 + 1]])
        more = {"max_new_tokens": len(ids) - half.shape[1], "attention_mask": torch.ones_like(half)}
        said = model.generate(half, **more, do_sample=False, eos_token_id=end, pad_token_id=end)
        verbatim += said[0].tolist() == ids
    assert verbatim > TEXTS / 2 and known_by_heart(model, tokenizer, texts) == verbatim / TEXTS
    others = [t for t in wren.texts if t not in texts][:30]
    assert known_by_heart(model, tokenizer, others) == 0


def test_nothing_that_a_stream_shows_is_taken_back(parrot):
    shown, done = dict.fromkeys(range(20), ""), set()
    for number, text, complete in parrot.stream("I", n=20, seed=2):
        assert text.startswith(shown[number]) and number not in done
        shown[number] = text
        if complete:
            done.add(number)
    assert done == set(range(20))


def test_marked_copies_are_told_and_stay(parrot):
    noted = []
    marked = parrot.tweet("", n=20, seed=1, copies="mark", on_copy=lambda number, words: noted.append((number, words)))
    assert marked == parrot.tweet("", n=20, seed=1, copies="keep")
    assert len(noted) > 10 and all(words in marked[number] for number, words in noted)
    with pytest.raises(HuggingTweetsError, match="copies is 'no'"):
        parrot.tweet(copies="no")


def test_the_guard_changes_nothing_where_nothing_is_copied(tiny_bot):
    bot = Bot.load(tiny_bot)
    assert bot.copies is not None and (tiny_bot / "model" / COPIES).is_file()
    assert bot.tweet(n=9, seed=3) == bot.tweet(n=9, seed=3, copies="keep")


def test_a_bot_of_before_is_guarded_by_its_texts(tiny_bot, tmp_path):
    folder = shutil.copytree(tiny_bot, tmp_path / "bot")
    (folder / "model" / COPIES).unlink()
    bot = Bot.load(folder)
    assert bot.copies is not None and len(bot.copies.hashes) > 1000
    bot.save(tmp_path / "again")
    assert (load_copies(tmp_path / "again" / "model").hashes == bot.copies.hashes).all()
    (folder / "model" / COPIES).write_text('{"version": 1, "run": 6, "hashes": "AAAA"}')
    with pytest.raises(HuggingTweetsError, match="damaged"):
        Bot.load(folder)


def test_the_command_says_what_was_copied(tiny_bot, tmp_path):
    folder = shutil.copytree(tiny_bot, tmp_path / "bot")
    plain = json.loads(command("tweet", folder, "-n", 3, "--seed", 1, "--json", cwd=tmp_path).stdout)
    assert all(t["copied"] == [] and t["ai_generated"] is True for t in plain)
    texts = [t["text"] for t in plain]
    save_copies(copy_index(texts), folder / "model")
    marked = command("tweet", folder, "-n", 3, "--seed", 1, "--copies", "mark", cwd=tmp_path)
    shown = ["- " + "".join(c if c.isprintable() else " " for c in t) for t in texts]  # a tiny bot writes anything
    assert marked.stdout.splitlines() == shown and marked.stderr.count("copied: ") == 3
    dropped = command("tweet", folder, "-n", 3, "--seed", 1, "--json", cwd=tmp_path)
    others = json.loads(dropped.stdout)
    assert any(t["copied"] for t in others) and not set(texts) & {t["text"] for t in others}
    assert "a tweet began to copy" in dropped.stderr
    wrong = command("tweet", folder, "--copies", "eat", cwd=tmp_path)
    assert wrong.returncode == 1 and "must be drop, mark or keep" in wrong.stderr


def test_planted_copies_are_found_and_paraphrases_are_not(wren):
    index = copy_index(wren.texts)
    rng = random.Random(0)
    long = [t for t in wren.texts if len(folded_words(t)) >= 16 and wren.texts.count(t) == 1]
    for text in rng.sample(long, 60):
        words = text.split()
        at = rng.randrange(len(words) - 14)
        copied = " ".join(words[at : at + 14]).upper().replace("'", "’")
        assert CopyWatch(index).look(f"And so, {copied}!! I told you")
        # Every fourth word is another: no run is left.
        other = " ".join("gulls" if i % 4 == 0 else w for i, w in enumerate(words))
        assert not CopyWatch(index).look(other)


def test_what_a_person_repeats_is_their_own():
    slogan = "and that is what the tide clock said to me"
    said = [
        " ".join(f"{word}{i}" for word in "day cold wind gulls rain boats nets rope salt foam tea".split())
        for i in range(50)
    ]
    mine = [f"{text} {slogan}" for text in said]
    index = copy_index(mine)
    assert index.run == 10
    assert not CopyWatch(index).look(f"Nobody listens, {slogan}")
    assert not CopyWatch(copy_index(["Good night, friends of the harbour."] * 3)).look(
        "good night friends of the harbour"
    )
    assert CopyWatch(copy_index(["Good night, friends of the harbour."])).look("good night friends of the harbour")


@pytest.mark.parametrize(
    "text",
    [
        "今日はとても良い天気なので、港まで散歩に行って、潮の時計を見て、かもめにパンをやりました。",
        "วันนี้อากาศดีมากเราเลยไปเดินเล่นที่ท่าเรือและดูนาฬิกาน้ำขึ้นน้ำลง",
    ],
)
def test_scripts_without_blanks(text):
    index = copy_index([text])
    assert index.run == 12  # characters
    assert CopyWatch(index).look(f"。{text[3:30]}。") and not CopyWatch(index).look(text[::-1])


def test_texts_without_words():
    index = copy_index(["🌊🌊🌊", "...", ""])
    assert isinstance(index, CopyIndex) and len(index.hashes) == 0
    assert not CopyWatch(index).look("🌊🌊🌊") and not CopyWatch(index).look("")
