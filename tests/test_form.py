"""The form, driven from Python as a person drives it with the mouse: fields get values, buttons are clicked, what is shown is read.

Nothing here needs a page, and it all holds for ipywidgets 7 and 8."""

import gc
import json
import math
import os
import random
import re
import shutil
import signal
import threading
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import unquote

import ipywidgets as widgets
import pytest
import traitlets
from hypothesis import given, settings
from hypothesis import strategies as st
from loopback import Answer, MastodonServer, account, boost, made, status
from makers import as_zip
from runs import python
from x_server import HOST, TOKEN, Detour, XAccount, XServer

import huggingtweets.avatars
from huggingtweets import Account, Bot, HuggingTweetsError, Timeline, Tweet, clean, finetuning
from huggingtweets.app import BotMaker
from huggingtweets.cleaning import Corpus, Counts, Part
from huggingtweets.form import account as account_step
from huggingtweets.form import playing, show, training
from huggingtweets.form.account import AccountStep, recognise, remarks, safe_name
from huggingtweets.form.parts import Job
from huggingtweets.form.playing import PlayingStep, Score, deal, like
from huggingtweets.form.training import EFFORTS, TrainingStep
from huggingtweets.sources.archive import sample_archive

SECONDS = 10  # nothing here takes so long: what waits longer is stuck


# What is shown


class Shape(HTMLParser):
    "The tags of a piece of HTML with the names of their attributes; its text; its attributes."

    def __init__(self, text: str):
        super().__init__()
        self.tags, self.text, self.values = [], "", []
        self.feed(text)
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


HOSTILE = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", "</div></div>", "<!--", "-->", "<![CDATA[", "]]>",
           "&lt;script&gt;", "&#x22;", "&quot;", "</style><script>", "<svg/onload=alert(1)>", "javascript:alert(1)", "[a](javascript:alert(1))",
           "**bold** _it_ `code` $x^2$", "<a href='javascript:alert(1)'>", "\0", "\u202e", "{{7*7}}", "${x}", "<?php", "`", "=", "expression(alert(1))"]
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
    "card": lambda a, b, c: show.card(a, writer_of(b, c, [a, b])),
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
    assert all(h.startswith((*show._COMPOSE.values(), "data:application/json;charset=utf-8,")) for h in shown.all("href"))


def test_words_are_shown_as_they_are():
    for text in HOSTILE[:-2]:
        text = text.replace("\0", "")
        assert Shape(show.error(text)).text == text and text in Shape(show.card(text, writer_of("a", "b"))).text
        assert text in Shape(show.card("x", writer_of(text, "b"))).text
    assert Shape(show.card("a 'b' \"c\"", writer_of("a", "b"))).all("data-text") == ["a 'b' \"c\""]


@settings(max_examples=200, deadline=None)
@given(words | st.text(max_size=400), words | st.just("") | st.text(max_size=90), st.sampled_from(["x", "bluesky"]), st.integers(1, 5))
def test_a_shared_text_fits_says_what_it_is_and_calls_nobody(text, name, where, accounts):
    writer = show.Writer(tuple(Account("handle", name=name) for _ in range(accounts)), ())
    link = show.share_link(text, writer, where)
    start = {"x": "https://x.com/intent/post?text=", "bluesky": "https://bsky.app/intent/compose?text="}[where]
    assert link.startswith(start) and re.fullmatch(r"[\w.~%-]*", link.removeprefix(start), re.ASCII)
    said = unquote(link.removeprefix(start))
    body, mark = said.rsplit("\n\n", 1)
    assert mark.startswith(("🤖 AI bot, not ", "🤖 AI cyborg, not ")) and mark.endswith("made with huggingtweets") and "@" not in mark
    assert len(said) <= show.MOST_CHARS[where] and (where == "bluesky" or x_weight(said) <= 280)
    assert body == text or (body.endswith("…") and text.startswith(body[:-1]) and len(body) > 60)


def x_weight(text: str) -> int:
    "https://docs.x.com/fundamentals/counting-characters, version 3 of the configuration"
    return sum(1 if c <= 4351 or 8192 <= c <= 8205 or 8208 <= c <= 8223 or 8242 <= c <= 8247 else 2 for c in map(ord, text))


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
    assert set(t for t, _ in shape.tags) <= {"svg", "line", "text", "polyline", "circle", "g"} | {f"/{t}" for t in ("svg", "line", "text", "polyline", "circle", "g")}
    numbers = [float(n) for p in shape.all("points") for xy in p.split() for n in xy.split(",")]
    numbers += [float(n) for name in ("cx", "cy", "x", "y") for n in shape.all(name)]
    assert all(math.isfinite(n) and -1 <= n <= 641 for n in numbers)
    assert len(shape.all("cx")) == sum(math.isfinite(y) and abs(y) < 1e6 for _, y in held_out)


def test_a_curve_of_nothing_is_nothing_and_one_point_is_a_picture():
    assert show.curve([], [], 0) == show.curve([(1, math.nan)], [(0, math.inf)], 5) == ""
    assert "<svg" in show.curve([], [(0, 3.0)], 0) and "<svg" in show.curve([(1, 0.0)], [], 1)


@given(st.none() | st.floats())
def test_progress_and_times_are_said_of_any_number(share):
    values = dict(Shape(show.progress(share, "doing")).values)
    assert 0 <= int(values.get("aria-valuenow", 0)) <= 100 and ("aria-valuenow" in values) == (share is not None and math.isfinite(share))
    if share is not None:
        assert re.fullmatch(r"an unknown time|[\d.e+-]+ (second|minute|hour)s?", show.about_time(share))


@given(words)
def test_nothing_that_is_typed_breaks_the_hint(typed):
    network, about = recognise(typed)
    assert network in ("", "x", "bluesky", "mastodon", "community", "file") and isinstance(about, str)


@given(words, words)
def test_more_like_this_begins_as_the_tweet_does(a, b):
    text = " ".join(f"{a} {b}".split())
    assert text.startswith(like(text)) and len(like(text).split()) <= 6 and (like(text) or not text)


# Work in the background


def test_work_is_done_once_at_a_time_and_errors_are_told():
    said, done, gate = [], [], threading.Event()
    job = Job(said.append)
    assert not job.running
    assert job.start(lambda stop: gate.wait(SECONDS), lambda: done.append("end"))
    assert job.running and not job.start(lambda stop: done.append("twice"))
    gate.set()
    job.wait(SECONDS)
    assert done == ["end"] and not job.running and said == []

    def fails(error):
        def work(stop):
            raise error
        return work

    assert job.start(fails(HuggingTweetsError("<b>told</b>")), lambda: done.append("end"))
    job.wait(SECONDS)
    assert said == ["<b>told</b>"] and done == ["end", "end"]
    job.start(lambda stop: done.append(stop.is_set()))  # it works again, and an old stop doesn't stop it
    job.stop.set()
    job.wait(SECONDS)
    job.start(lambda stop: done.append(stop.is_set()))
    job.wait(SECONDS)
    assert done[-1] is False


def test_what_nobody_foresaw_is_told_too(capfd):
    said = []
    job = Job(said.append)
    job.start(lambda stop: {}["secret\nsecond line"])
    job.wait(SECONDS)
    assert "KeyError" in said[0] and "report" in said[0] and "\n" not in said[0] and not job.running
    assert "Traceback" in capfd.readouterr().err


def test_nothing_begins_while_something_ends():
    "The end of one piece of work, which cleans up, never comes after the beginning of the next."
    log, ending, go_on = [], threading.Event(), threading.Event()
    job = Job(log.append)

    def end():
        ending.set()
        go_on.wait(SECONDS)
        log.append("end of the first")

    job.start(lambda stop: None, end)
    assert ending.wait(SECONDS)
    second = threading.Thread(target=lambda: log.append("free" if not job.running else "busy") or job.start(lambda stop: log.append("second")))
    second.start()
    go_on.set()
    second.join(SECONDS)
    job.wait(SECONDS)
    assert log == ["end of the first", "free", "second"]


def test_work_may_begin_new_work_at_its_end():
    log = []
    job = Job(log.append)
    job.start(lambda stop: log.append("first"), lambda: job.start(lambda stop: log.append("second")))
    job.wait(SECONDS)
    job.wait(SECONDS)
    assert log == ["first", "second"]


# Step 1


@pytest.fixture
def here(quick, monkeypatch, tmp_path):
    "An empty folder to work in; nobody is asked for pictures, and loopback may be asked for the rest."
    monkeypatch.setenv("HUGGINGTWEETS_ALLOW_PRIVATE", "1")
    monkeypatch.setenv("HUGGINGTWEETS_CACHE", str(tmp_path / "cache"))

    def nobody(url, patience):
        raise HuggingTweetsError("There is no network here.")

    monkeypatch.setattr(huggingtweets.avatars, "_fetch", nobody)
    return tmp_path


def wait(*steps):
    "Until all that goes on in these steps has ended."
    for step in steps:
        for name in ("job", "estimating", "saving", "gaming"):
            if job := getattr(step, name, None):
                job.wait(SECONDS)
                assert not job.running, f"{name} is stuck"


def complaint(step) -> str:
    "The text that is shown in red."
    shape = Shape(step._error.value)
    assert not shape.text or ("role", "alert") in shape.values
    return shape.text


def visible(widget) -> bool:
    return widget.layout.display != "none"


def idle(step) -> bool:
    "Whether everything is as it is when nothing goes on: Stop is gone, no bar is there, the button can be clicked."
    return not visible(step.cancel) and "progressbar" not in step.status.value and not step.go.disabled


def typed(step: AccountStep, *addresses):
    "Write addresses into the fields, one each."
    while len(step.rows.children) < len(addresses):
        step.add.click()
    for row, address in zip(step.rows.children, addresses, strict=False):
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


LONG = [f"the tide came in at number {i} and the gulls spoke of bread, fog and rope" for i in range(200)]


def tweets_file(folder: Path, name="mine.txt", texts=LONG) -> Path:
    path = folder / name
    path.write_text("\n".join(texts), encoding="utf-8")
    return path


def test_an_example_is_one_click(here):
    step = AccountStep()
    step.examples[0].click()
    step.examples[0].click()  # and a second one changes nothing
    wait(step)
    assert idle(step) and not complaint(step) and step.corpus.counts.kept == 532 and len(step.timelines) == 1
    assert [r.text.value for r in step.rows.children] == [account_step.SAMPLE]
    assert "Wren Halloran" in Shape(step.result.value).text and "532" in Shape(step.result.value).text


def test_the_other_examples_are_accounts_of_their_networks():
    assert [recognise(address)[0] for address in account_step.EXAMPLES] == ["file", "bluesky", "mastodon"]


def test_several_accounts_and_files_together(here):
    with MastodonServer([status(r) for r in made(60)]) as server:
        step = AccountStep()
        assert not get(step, tweets_file(here), "", server.address, account_step.SAMPLE)
    assert [a.handle.split("@")[0] for a in step.corpus.accounts] == ["mine", "alice", "wrenandtide"]
    assert [len(t) for t in step.timelines] == [200, 60, 602]
    shown = Shape(step.result.value)
    assert shown.text.count("as the bot will read them") == 3 and len(shown.all("src")) == 3
    assert all(s.startswith("data:image/") for s in shown.all("src"))


def test_fields_are_added_numbered_and_removed(here):
    step = AccountStep()
    first = step.rows.children[0]
    step.add.click()
    step.add.click()
    assert [r.text.description[-1] for r in step.rows.children] == ["1", "2", "3"]
    assert [visible(r.remove) for r in step.rows.children] == [False, True, True]
    step.rows.children[1].remove.click()
    step.add.click()
    assert [r.text.description[-1] for r in step.rows.children] == ["1", "3", "4"]  # no number is there twice
    typed(step, tweets_file(here), "@nobody@", "")
    step.rows.children[1].remove.click()
    assert not get(step) and step.rows.children[0] is first and len(step.corpus.parts) == 1


@pytest.mark.parametrize("bad, words", [
    ("", "Type a handle"), ("   ", "Type a handle"), ("nothing/here.csv", "no file or folder"), ("wrenandtide", "no file or folder"),
    ("@nobody@", "nobody@"), ("@way_too_long_a_handle_for_x", "can't be an account"), ("https://example.org/page", "no link to a profile"),
    ("empty folder", "none of the things"), ("empty.csv", "is empty"), ("no tweets.json", "no tweets"), ("picture.png", "none of the things"), ("x" * 10_000, "no file or folder"),
    ("a\0b", "no file or folder"), ("~nobody-at-all/x", "no file or folder"), ("<img src=x onerror=alert(1)>", "<img src=x"), ("-", "no file or folder"),
])
def test_what_cannot_be_read_is_told_in_red_and_forgotten_by_the_next_try(here, bad, words):
    (here / "empty folder").mkdir()
    (here / "empty.csv").touch()
    (here / "no tweets.json").write_text("[]")
    (here / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    step = AccountStep()
    assert words in get(step, bad) and step.corpus is None and step.timelines == []
    assert "img" not in [t for t, _ in Shape(step._error.value).tags]
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


def test_what_is_typed_is_recognised_at_once(here):
    step = AccountStep()
    row = step.rows.children[0]
    for address, network, words in [("@jack", "x", "costs money"), ("jay.bsky.team", "bluesky", "Free"), (str(tweets_file(here)), "file", "A file"),
                                    ("wre", "", "Not known yet"), ("@a@", "", "can't be"), ("", "", "")]:
        row.text.value = address
        assert row.network == network and words in Shape(row.hint.value).text
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
        assert step.go.disabled and visible(step.cancel) and "progressbar" in step.status.value
        step.examples[0].click()  # nor is anything else begun
        step.go.click()
        gate.set()
        wait(step)
        assert idle(step) and [a.path for a in server.asked].count("/api/v1/accounts/lookup") == 1
    assert len(step.corpus.parts) == 1 and [r.address for r in step.rows.children] == [server.address]


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
        assert not (before - {None}) & {a["max_id"] for a in server.pages[2:]}  # the pages that had arrived weren't asked for again


def test_settings_of_the_tweets_reach_the_download_and_the_cleaning(here):
    rows = made(80)
    statuses = [status(r, in_reply_to_id="9" if i % 4 == 0 else None) for i, r in enumerate(rows)]
    statuses += [status({**rows[0], "id": 5000 + i}, content="<p>the same words here<br />and below</p>") for i in range(3)]
    statuses.append(boost({**rows[0], "id": 6000}, "somebody else said this"))
    with MastodonServer(statuses) as server:
        step = AccountStep()
        assert not get(step, server.address)
        assert step.corpus.counts == Counts(84, 1, 0, 83) and "the same words here and below" in step.corpus.texts
        step.exclude_replies.value = True
        step.drop_duplicates.value = True
        step.keep_line_breaks.value = True
        assert not get(step)
        assert step.corpus.counts == Counts(84, 1, 0, 61, duplicates=2, replies=20)
        assert "the same words here\nand below" in step.corpus.texts and step.corpus.keep_line_breaks
        step.max_posts.value = 10
        assert not get(step) and [len(t) for t in step.timelines] == [10]
        asked = len(server.pages)
        step.max_posts.value = 0
        assert not get(step) and [len(t) for t in step.timelines] == [84]
        assert all(a["max_id"] is None or a["since_id"] or a["min_id"] for a in server.pages[asked:])
        step.refresh.value = True
        before = len(server.pages)
        assert not get(step) and len(server.pages) - before >= 3  # all pages anew
    for value in (-5, 10**12):
        step.max_posts.value = value
        assert step.max_posts.min <= step.max_posts.value <= step.max_posts.max
    with pytest.raises(traitlets.TraitError):
        step.max_posts.value = "many"


def test_hostile_tweets_and_names_from_a_server_stay_words(here):
    def shown(name, text, user):
        rows = [{**r, "text": f"{text} of the tide number {i}"} for i, r in enumerate(made(50))]
        who = account(display_name=name, avatar_static=f"https://pictures.example/{user}", avatar=f"javascript:{user}")
        with MastodonServer([status(r, who) for r in rows], display_name=name, avatar_static=f'https://p.example/"{name}') as server:
            step = AccountStep()
            assert not get(step, server.address)
        return step.result.value

    harmless = Shape(shown("Alice", "words", "a.png"))
    for hostile in HOSTILE:
        value = shown(hostile.replace("\0", "") or "x", hostile, "a.png")
        assert Shape(value).tags == harmless.tags and "pictures.example" not in value
        if "script>" in hostile or "onerror" in hostile:
            assert hostile in Shape(value).text


def test_uploads_of_both_kinds_of_ipywidgets_are_read(here, tmp_path_factory):
    content = "\n".join(LONG).encode()
    names = ["tweets.txt", "../../../etc/passwd.txt", "C:\\Users\\me\\tweets.txt", "<img src=x onerror=alert(1)>.txt", ".hidden.txt", "..", "日" * 300 + ".txt",
             "a\0b\n.txt", "@jack.txt", "con.txt"]
    for value in ({n: {"metadata": {"name": n}, "content": content + b"\n%d" % i} for i, n in enumerate(names)},
                  tuple({"name": n, "type": "", "size": 1, "content": memoryview(content + b"\n%d" % i)} for i, n in enumerate(names))):
        step = AccountStep()
        step.upload = SimpleNamespace(value=value)
        step._uploaded(None)
        paths = [Path(r.text.value) for r in step.rows.children]
        inside = Path(step._files.name).resolve()
        assert len(set(paths)) == len(names) and not complaint(step)  # none took the place of another, though two have one name
        assert all(inside in p.resolve().parents and p.is_file() for p in paths)
        assert sorted(p.read_bytes()[-2:] for p in paths) == sorted((content + b"\n%d" % i)[-2:] for i in range(len(names)))
        assert all(r.network == "file" for r in step.rows.children)
        assert not get(step) and len(step.corpus.parts) == len(names)


def test_the_same_file_uploaded_twice_is_there_once_and_a_damaged_one_is_told(here):
    step = AccountStep()
    for content in (b"PK\3\4 cut", b"PK\3\4 cut", b"PK\3\4 cut too"):
        step.upload = SimpleNamespace(value={"twitter-archive.zip": {"content": content}})
        step._uploaded(None)
    assert len(step.rows.children) == 2
    assert "twitter-archive.zip" in get(step)


def test_an_upload_that_cannot_be_kept_is_told(here, monkeypatch):
    step = AccountStep()
    step.upload = SimpleNamespace(value={"a.txt": {"content": b"x"}})

    def full(self, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    step._uploaded(None)
    assert "disk is full" in complaint(step)


@given(words)
def test_an_uploads_name_is_one_that_any_folder_takes(name):
    safe = safe_name(name)
    assert safe and not set(safe) & set("/\\<>:\"'&\0\n*?|") and not safe.startswith((".", " ")) and len(safe.encode()) <= 200


def test_a_small_corpus_and_mixed_languages_are_told(here):
    def of(languages, text="these are some words of mine, and a few more of them follow here: "):
        timeline = Timeline(Account("a"), [Tweet(f"{text}{i}", lang=lang) for i, lang in enumerate(languages)])
        return remarks([timeline], clean(timeline))

    many = 700
    assert of(["en"] * many) == of(["en-GB", "EN", "en"] * many) == of([""] * many) == []
    (said,) = of(["en", "de"] * many)
    assert "several languages" in said and "50%" in said
    assert of((["en"] * 9 + ["de"]) * many) == [] and of((["en"] * 7 + ["und", "zxx", ""]) * many) == []
    assert "too little" in of(["en"])[0] and "few tweets" in of(["en"] * 150)[0]
    step = AccountStep()
    assert not get(step, tweets_file(here, texts=LONG[:10]))
    assert "too little" in Shape(step.result.value).text and "Add another" in Shape(step.result.value).text


# Step 1, X: keys and costs


def x_posts(n: int) -> list[dict]:
    return [{"id": str(10**18 + i), "text": f"{LONG[i % 200]} {i}", "edit_history_tweet_ids": [str(10**18 + i)], "lang": "en",
             "created_at": f"2020-01-01T{i // 60:02d}:{i % 60:02d}:00.000Z"} for i in range(n, 0, -1)]


@pytest.fixture
def x(here, monkeypatch):
    from huggingtweets.sources import x as source

    with XServer(XAccount("someone", x_posts(250), id="5", name="Some <b>One</b>")) as server:
        real = source.new_client

        def new_client(patience):
            client = real(patience)
            client.session.mount(HOST, Detour(server.url))
            return client

        monkeypatch.setattr(source, "new_client", new_client)
        yield server


def asked(step: AccountStep) -> str:
    "The question of the costs, when it is there."
    for _ in range(10 * SECONDS):
        if visible(step.ask):
            return Shape(step.question.value).text
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
    monkeypatch.setenv("COMMUNITY_ARCHIVE_URL", "https://archive.example")
    typed(step, "@someone", "community:someone")
    assert [f.description.split(":")[0] for f in step.secrets.children] == ["X_BEARER_TOKEN", "COMMUNITY_ARCHIVE_KEY"]
    assert all(isinstance(f, widgets.Password) for f in step.secrets.children)
    monkeypatch.setenv("X_BEARER_TOKEN", TOKEN)
    another = AccountStep()
    typed(another, "@someone")
    assert another.secrets.children == () and TOKEN not in state(another)


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
    step.agree.click()
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
        step.agree.click()
    wait(step)
    assert complaint(step) and bad not in complaint(step) and bad not in state(step) and idle(step) and x.dollars == 0
    step.secrets.children[0].value = TOKEN
    step.go.click()
    asked(step)
    step.agree.click()
    wait(step)
    assert not complaint(step) and len(step.corpus) == 250


def test_nothing_is_spent_before_somebody_agrees(x, monkeypatch):
    monkeypatch.setenv("X_BEARER_TOKEN", TOKEN)
    step = AccountStep()
    step.agree.click()  # before there is a question: that agrees to nothing
    typed(step, "@someone")
    step.go.click()
    assert "$" in asked(step) and "@someone" in asked(step) and not x.requests
    step.refuse.click()
    wait(step)
    assert not x.requests and x.dollars == 0 and "Nothing was spent" in complaint(step) and idle(step) and not visible(step.ask)
    step.max_posts.value = 100
    step.go.click()
    assert "$0.51" in asked(step)
    step.cancel.click()  # Stop is an answer too
    wait(step)
    assert not x.requests and complaint(step) and not visible(step.ask) and step.corpus is None
    step.go.click()
    asked(step)
    step.agree.click()
    step.agree.click()
    wait(step)
    assert not complaint(step) and len(step.corpus) == 100 and x.dollars == pytest.approx(0.51) and not visible(step.ask)
    assert "Some <b>One</b>" in Shape(step.result.value).text
