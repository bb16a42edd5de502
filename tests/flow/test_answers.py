"A bot that learns what replies answer: none of the others' words, but what to say to them."

import json

import pytest
import torch
import torch.nn.functional as F
from typer.testing import CliRunner

from huggingtweets import Account, Bot, HuggingTweetsError, Timeline, Tweet, clean, evaluate, finetune
from huggingtweets.cli import app
from huggingtweets.corpus import Corpus
from huggingtweets.evaluation.likelihood import text_bits
from huggingtweets.model.bases import load_base
from huggingtweets.model.data import MAX_CONTEXT, collate, encode, split
from huggingtweets.report.card import write_card
from huggingtweets.training.loop import evaluate as held_out_loss
from huggingtweets.training.loop import token_losses

SAYS = {"gull": "bread rolls", "clock": "eleven hours", "ferry": "grey paint", "kettle": "loud songs"}


def told(n: int) -> list[Tweet]:
    "Replies that can only be known from what they answer, and tweets that answer nothing."
    tweets = []
    for i in range(n):
        thing = list(SAYS)[i * 7 % 4]
        text = f"As keeper no. {i} I say once more: {SAYS[thing]}."
        tweets.append(Tweet(text, reply=True, context=f"What does the {thing} want today, keeper {i}? https://t.co/x"))
        tweets.append(Tweet(f"The harbour was quiet on day {i} of the year."))
    return tweets


@pytest.fixture(scope="module")
def answering(tiny_base, tmp_path_factory):
    "A bot that has learned to answer."
    corpus = clean(Timeline(Account("keeper"), told(200)))
    folder = tmp_path_factory.mktemp("bots") / "keeper"
    settings = {"max_steps": 300, "learning_rate": 1e-2, "epochs": 100, "evaluate_every": 50, "track": "off"}
    return finetune(corpus, str(tiny_base), folder, on_progress=lambda p: None, **settings)


def test_what_a_reply_answers_is_read_and_not_learned(tiny_base):
    base = load_base(str(tiny_base))
    tokenizer, model = base.tokenizer, base.model.eval()
    texts, contexts = ["The tide is right.", "Tea, as always."], ["Who <|endoftext|> is right?", ""]
    sequences = encode(tokenizer, texts, 256, contexts)
    ids, labels = collate(sequences, range(2), 0)
    said = [tokenizer.decode(row[row >= 0]) for row in labels]
    end = tokenizer.eos_token
    assert said == [f"{texts[0]}{end}", f"{tokenizer.bos_token}{texts[1]}{end}"]
    assert (
        tokenizer.decode(sequences[0]) == f"{tokenizer.bos_token}{contexts[0]}{end}{tokenizer.bos_token}{texts[0]}{end}"
    )
    own = [len(tokenizer(t, add_special_tokens=False)["input_ids"]) + 1 for t in texts]
    assert sequences.predicted.tolist() == own
    logits = model(input_ids=ids).logits[:, :-1].float()
    plain = F.cross_entropy(logits.flatten(0, 1), labels[:, 1:].flatten(), reduction="sum")
    assert torch.allclose(token_losses(model, ids, labels), plain, rtol=1e-4)
    assert held_out_loss(model, sequences) == pytest.approx(plain.item() / sum(own), rel=1e-4)
    long = encode(tokenizer, ["The tide is right."], 1024, ["word " * 3000 + "last"])
    assert long.before[0] == MAX_CONTEXT + 2 and "last" in tokenizer.decode(long[0][: long.before[0]])
    assert encode(tokenizer, texts, 256, ["", ""]).tokens.tolist() == encode(tokenizer, texts, 256).tokens.tolist()


def test_a_corpus_keeps_them_on_disk_and_an_older_one_opens(tmp_path):
    corpus = clean(Timeline(Account("keeper"), told(50)), hide_personal=True, without=["ferry"])
    part = corpus.parts[0]
    assert part.counts.answers == sum(bool(c) for c in part.contexts) and not any("ferry" in c for c in part.contexts)
    assert not any("http" in c for c in part.contexts) and len(corpus.alone) == len(corpus) - part.counts.answers
    corpus.save(tmp_path)
    again = Corpus.load(tmp_path).parts[0]
    assert (again.pairs, again.counts) == (part.pairs, part.counts)
    rows = (tmp_path / "corpus.jsonl").read_text(encoding="utf-8").splitlines()
    assert sum("context" in json.loads(row) for row in rows) == part.counts.answers
    (tmp_path / "corpus.jsonl").write_text(rows[0].replace('"context": "', '"context": 1, "x": "') + "\n")
    with pytest.raises(HuggingTweetsError, match="damaged"):
        Corpus.load(tmp_path)


def test_each_side_of_the_split_has_its_own(tmp_path):
    tweets = [Tweet("The same words again.", context="Asked first?"), Tweet("The same words again.", context="Later?")]
    corpus = clean(Timeline(Account("keeper"), [*told(30), *tweets]))
    asked = dict(reversed(corpus.parts[0].pairs))
    for seed in range(12):
        parts = split(corpus, seed)
        for texts, contexts in ((parts.train, parts.train_contexts), (parts.held_out, parts.held_out_contexts)):
            pairs = list(zip(*texts, *contexts, strict=True)) if len(texts) == 1 else []
            assert pairs and all(asked[t] == c or t.startswith("The same") for t, c in pairs)
        held = dict(zip(parts.held_out[0], parts.held_out_contexts[0], strict=True))
        assert held.get("The same words again.", "Asked first?") == "Asked first?"
    assert split(clean(Timeline(Account("keeper"), [Tweet(t.text) for t in told(30)]))).train_contexts == []


def test_a_bot_answers_as_it_has_learned(answering):
    "So small a model hardly writes a sentence, but it knows what is likely."
    for thing, right in SAYS.items():
        texts = [f"As keeper no. 12 I say once more: {said}." for said in SAYS.values()]
        asked = f"What does the {thing} want today, keeper 12?"
        bits = text_bits(answering.model, answering.tokenizer, texts, contexts=[asked] * len(texts))
        assert texts[bits.index(min(bits))].endswith(f"{right}.")
    asked = "What does the gull want today, keeper 3?"
    replies = answering.reply(asked, n=30, seed=1, copies="keep")
    assert replies == answering.reply(asked, n=30, seed=1, copies="keep") and len(replies) == 30
    alone = answering.tweet("", n=30, seed=1, copies="keep")
    kinds = [sum("As" in t[:3] for t in texts) for texts in (replies, alone)]
    assert kinds[0] > kinds[1] + 8, (replies, alone)
    assert all(t.startswith("As keeper") for t in answering.reply("Which?", n=3, prompt="As keeper", seed=2))
    again = Bot.load(answering.folder)
    assert again.answers == answering.answers == 200 and again.reply("The gull?", n=1, seed=3)
    stream = list(again.stream("", n=2, seed=3, answers="The gull?", exact=True))
    assert {i for i, _, done in stream if done} == {0, 1}


@pytest.mark.parametrize("to", ["", "  \n", "https://t.co/abc"])
def test_nothing_cannot_be_answered(answering, to):
    with pytest.raises(HuggingTweetsError, match="nothing to answer"):
        answering.reply(to)


def test_a_very_long_tweet_is_answered_too(answering):
    assert answering.reply("What does the gull want? " * 400, n=1, seed=1)


def test_a_bot_that_never_saw_what_it_answers_says_so(tiny_bot):
    bot = Bot.load(tiny_bot)
    for ask in (lambda: bot.reply("Who?"), lambda: list(bot.stream("", answers="Who?"))):
        with pytest.raises(HuggingTweetsError, match="context=True"):
            ask()


def test_the_report_compares_replies_with_and_without(answering, monkeypatch):
    monkeypatch.setattr("huggingtweets.evaluation.reader.READERS", ())
    report = evaluate(answering, n=40)
    figures = report.answers
    assert figures["replies"] > 5 and figures["with"] < figures["without"] - 0.1
    assert "After what they answer" in repr(report)
    kinds = [
        sum(t.startswith(first) for t in (r.sample for r in report.copying["bot"].longest)) for first in ("As", "The")
    ]
    assert sum(kinds) and answering.run.evaluation["answers"] == figures


def test_the_card_and_the_command(answering, tiny_bot):
    text = write_card(answering).read_text(encoding="utf-8")
    assert "200 of the tweets answer something" in text and 'bot.reply("What do you dream of?", n=5)' in text
    run = CliRunner().invoke
    made = run(app, ["reply", str(answering.folder), "What does the gull want?", "-n", "2", "--seed", "1", "--json"])
    assert made.exit_code == 0 and [t["ai_generated"] for t in json.loads(made.stdout)] == [True, True]
    made = run(app, ["reply", str(answering.folder), "The gull?", "--prompt", "As keeper", "-n", "3"])
    assert made.exit_code == 0 and made.stdout.count("- As keeper") == 3
    refused = run(app, ["reply", str(tiny_bot), "The gull?"])
    assert refused.exit_code == 1 and "--context" in refused.stderr
    assert "reply" not in write_card(Bot.load(tiny_bot)).read_text(encoding="utf-8")


def test_another_context_is_another_training(tiny_base, tmp_path):
    tweets = told(80)
    settings = {"max_steps": 2, "track": "off", "on_progress": lambda p: None}
    keys = []
    for some in (tweets, [Tweet(t.text) for t in tweets], [Tweet(t.text, context="Why?") for t in tweets]):
        corpus = clean(Timeline(Account("keeper"), some))
        keys.append(finetune(corpus, str(tiny_base), tmp_path, **settings).run.key)
    assert len(set(keys)) == 3
