"The page of a bot in a real browser: it loads, writes, keeps, draws and plays, offline too, and lets nothing out."

import functools
import http.server
import itertools
import json
import random
import re
import shutil
import tarfile
import threading
from pathlib import Path

import pytest
from browser import NARROW, PICTURES, TOO_WIDE, WANTED, WIDE, expect
from converter import fork_converter
from llama_packages import FOLDER, PACKED, WLLAMA, install
from loopback import Answer, Server
from PIL import Image
from system import Missing

from huggingtweets import Account, Bot, HuggingTweetsError
from huggingtweets.core import read_json
from huggingtweets.corpus import Counts
from huggingtweets.model.bases import load_base
from huggingtweets.model.copies import copy_index, folded_words, hash_words, word_spans
from huggingtweets.model.run import BaseOf, Losses, Run, TrainedOn
from huggingtweets.publishing import exporting
from huggingtweets.report.picture import AI_MADE

pytestmark = pytest.mark.slow
HOSTILE = 'Wren </title><script>alert(1)</script> & "Co" <img src=x onerror=alert(2)>'
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]


class Registry(Server):
    "What serves npm's packages, with wllama alone."

    def answer(self, asked):
        with tarfile.open(PACKED / f"wllama-wllama-{WLLAMA}.tgz") as package:
            try:
                return Answer(package.extractfile(f"package{asked.path}").read())
            except KeyError:
                return Answer({}, 404)


@pytest.fixture(scope="module")
def registry():
    try:
        install()
    except Missing as e:
        pytest.skip(str(e))
    with Registry() as server:
        yield server


def bot_in(folder: Path, wren, name: str) -> Bot:
    base = load_base("smollm2")
    account = Account("wrenandtide", "x", name)
    run = Run(
        [TrainedOn(account, Counts(602, 45, 25, 532))],
        BaseOf("smollm2", "HuggingFaceTB/SmolLM2-135M-Instruct", "12fd25f77366fa6b3b4b768ec3050bf629380bac"),
        Losses(4.6, 3.4, 60), "done", {}, 479, 53, 60, 9, 9.0,
    )  # fmt: skip
    bot = Bot(base.model, base.tokenizer, run, copies=copy_index(wren.texts))
    wren.save(folder)
    bot.save(folder)
    return bot


@pytest.fixture(scope="module")
def site(registry, shallow_smollm2, wren, tmp_path_factory):
    "A folder with the pages of two bots, and the address of a server that serves it."
    root = tmp_path_factory.mktemp("site")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HUGGINGTWEETS_CACHE", shallow_smollm2)
        patch.setenv("HUGGINGTWEETS_WLLAMA", registry.url)
        bot = bot_in(root.parent / "bots" / "wren", wren, HOSTILE)
        fork_converter(patch)
        index = bot.export("page", root / "wren", contact="wren@tide.example", game=30)
        assert index == root / "wren" / "index.html"
        assert exporting.wllama() and len(registry.asked) == 4  # it is kept
    shutil.copytree(root / "wren", root / "other")
    handler = functools.partial(Quiet, directory=root)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield root, f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


BREAKS: set[str] = set()  # ends of the paths whose connection breaks in the middle, once


class Quiet(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def copyfile(self, source, out):
        if (end := next((end for end in BREAKS if self.path.endswith(end)), None)) is not None:
            BREAKS.discard(end)
            out.write(source.read(100_000))
            self.close_connection = True
            return
        super().copyfile(source, out)


class Page:
    "A page in a browser of its own, and what nobody should see."

    def __init__(self, browser, url: str, width: int = WIDE, **options):
        self.context = browser.new_context(
            viewport={"width": width, "height": 900},
            permissions=["clipboard-read", "clipboard-write"],
            reduced_motion="reduce",
            accept_downloads=True,
            **options,
        )
        self.context.set_default_timeout(120_000)
        self.wrong, self.asked = [], []
        self.context.on("console", lambda m: m.type == "error" and self.wrong.append(m.text))
        self.context.on("weberror", lambda e: self.wrong.append(str(e.error)))
        self.context.on("dialog", lambda d: (self.wrong.append(d.message), d.dismiss()))
        self.context.on("request", lambda r: self.asked.append(r.url))
        self.page = self.context.new_page()
        self.page.goto(url)

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind:
            PICTURES.mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=PICTURES / "failed-page.png", full_page=True)
        self.context.close()
        if not kind:
            assert not self.wrong and not [
                u for u in self.asked if not u.startswith(("http://127.0.0.1", "data:", "blob:", "file:"))
            ]

    def load(self):
        self.page.get_by_role("button", name="Load the bot").click()
        expect(self.page.get_by_role("button", name="Write a tweet")).to_be_visible()
        return self

    def write(self, prompt: str) -> str:
        self.page.get_by_label("The tweet begins with").fill(prompt)
        self.page.get_by_label("The tweet begins with").press("Enter")
        expect(self.page.get_by_role("button", name="Write a tweet")).to_be_enabled()
        return self.page.locator("article .ht-text").first.inner_text()

    def look(self, name: str):
        "Look for what a person with a small screen or a screen reader would meet; take a picture if one is wanted."
        if WANTED:
            PICTURES.mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=PICTURES / f"page-{name}.png", full_page=True)
        assert self.page.evaluate(TOO_WIDE) <= 0
        self.page.evaluate((FOLDER / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
        found = self.page.evaluate("runOnly => axe.run(document, { runOnly }).then(r => r.violations)", RULES)
        assert not found, [(v["id"], [n["html"] for n in v["nodes"]]) for v in found]


@pytest.mark.parametrize("width, scheme", [(WIDE, "light"), (NARROW, "dark")])
def test_a_bot_writes_in_the_browser(browser, site, width, scheme):
    with Page(browser, f"{site[1]}/wren/", width, color_scheme=scheme) as p:
        assert p.page.title() == f"AI bot: {HOSTILE}" and not p.page.locator("main img[src=x]").count()
        p.look(f"begin-{scheme}")
        p.load()
        text = p.write("My dream is")
        # At times the bot adds only a full stop.
        assert text.startswith("My dream is") and len("My dream is") < len(text) <= 280
        tweets = {p.write("The tide") for _ in range(2)}
        assert len(tweets) == 2  # never the same again
        article = p.page.locator("article").first
        article.get_by_role("button", name="Keep").click()
        article.get_by_role("button", name="Copy").click()
        assert (
            p.page.evaluate("navigator.clipboard.readText()") == p.page.locator("article .ht-text").first.inner_text()
        )
        article.get_by_role("button", name="Picture").click()
        with p.page.expect_download() as saved:
            article.get_by_role("link", name="Save the picture").click()
        picture = Image.open(saved.value.path())
        assert picture.size == (1200, 630) and AI_MADE in picture.info["XML:com.adobe.xmp"]
        if WANTED:
            shutil.copy(saved.value.path(), PICTURES / f"page-picture-{scheme}.png")
        with p.page.expect_download() as saved:
            p.page.get_by_role("button", name="Save them as a file").click()
        kept = json.loads(Path(saved.value.path()).read_text(encoding="utf-8"))
        assert [(k["bot"], k["ai_generated"]) for k in kept] == [(HOSTILE, True)] and kept[0]["text"] in tweets
        p.look(f"written-{scheme}")


def test_it_opens_again_without_a_network_and_two_bots_do_not_meet(browser, site):
    with Page(browser, f"{site[1]}/wren/") as p:
        p.load().write("My dream is")
        p.page.locator("article").first.get_by_role("button", name="Keep").click()
        p.context.set_offline(True)
        p.page.reload()
        expect(p.page.get_by_role("button", name="Write a tweet")).to_be_visible()  # what is here needs no click
        assert p.write("Tea").startswith("Tea") and p.page.locator("#kept-list li").count() == 1
        p.context.set_offline(False)
        p.page.goto(f"{site[1]}/other/")
        expect(p.page.get_by_role("button", name="Load the bot")).to_be_visible()
        assert not p.page.locator("#kept-list li").count()
        p.wrong.clear()  # a script of the page asked for in vain while it was offline is in the console


def test_the_game(browser, site, wren):
    with Page(browser, f"{site[1]}/wren/") as p:
        p.load()
        p.page.get_by_role("button", name="Play").click()
        for n in range(1, 4):
            expect(p.page.get_by_role("button", name="A real tweet")).to_be_visible()
            shown = p.page.locator("#question").inner_text()
            p.page.get_by_role("button", name="A real tweet").click()
            right = p.page.locator("#score").inner_text()
            assert right.startswith("Right" if shown in wren.texts else "Wrong") and f"of {n} right" in right
            p.page.get_by_role("button", name="Next").click()


def test_a_connection_that_breaks_is_told_and_loading_goes_on(browser, site):
    root, url = site
    weights = [w["name"] for w in read_json(root / "wren" / "bot.json")["weights"]]
    BREAKS.add(weights[-1])
    with Page(browser, f"{url}/wren/") as p:
        p.page.get_by_role("button", name="Load the bot").click()
        p.page.get_by_role("button", name="Try again").click()
        expect(p.page.get_by_role("button", name="Write a tweet")).to_be_visible()
        assert p.write("Tea").startswith("Tea")
        p.wrong.clear()  # the browser tells of the broken connection


def test_what_stops_it_is_told(browser, site):
    with Page(browser, (site[0] / "wren" / "index.html").as_uri()) as p:
        assert "python -m http.server" in p.page.locator("#status").inner_text()
        p.wrong.clear()
    with Page(browser, "about:blank") as p:
        p.context.add_init_script("delete globalThis.WebAssembly")
        p.page.goto(f"{site[1]}/wren/")
        expect(p.page.locator("#status")).to_contain_text("no WebAssembly")
        p.wrong.clear()


SAID = [
    "The tide clock isn't right: it's 11 o'clock, I’d say. It's NEVER right!",
    "Straße, STRASSE und große Füße; ﬁne ½ cups — naïve café",
    "日本語のテキスト です。 カタカナ ภาษาไทย and English, mixed",
    "e\u0301 e\u0301t\u00e9 \u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2 o'o'o 🐦 don''t 'quoted' 3.14 v2",
]


def test_its_guard_is_ours(browser, site, wren):
    chance, index = random.Random(0), copy_index(wren.texts)
    copied = [t for t in wren.texts if len(word_spans(t)) > index.run][:6]
    mixed = [f"I think that {t} {chance.choice(wren.texts)}" for t in copied] + [
        "Nothing of this was ever said by her."
    ]
    with Page(browser, f"{site[1]}/wren/") as p:
        found = p.page.evaluate(
            """async ([said, mixed]) => {
                const { fold, hashWords, spans, Index, Watch } = await import("./guard.js");
                const index = new Index(await (await fetch("copies.json")).json());
                return {
                    words: said.map(t => spans(t).map(([a, b]) => fold(t.slice(a, b)))),
                    hashes: said.map(t => hashWords(spans(t).map(([a, b]) => fold(t.slice(a, b))))),
                    empty: hashWords([""]), long: hashWords(Array(60).fill("knots")),
                    copied: mixed.map(t => new Watch(index, 0).look(t, false)),
                };
            }""",
            [SAID, mixed],
        )
    assert found["words"] == [folded_words(t) for t in SAID]
    assert found["hashes"] == [hash_words(folded_words(t)) for t in SAID]
    assert found["empty"] == hash_words([""]) and found["long"] == hash_words(["knots"] * 60)
    assert found["copied"] == [len("I think that ")] * len(copied) + [-1] or all(at >= 0 for at in found["copied"][:-1])
    assert found["copied"][-1] == -1


def test_a_bot_that_knows_a_tweet_by_heart_does_not_write_it(browser, site, wren):
    "The prompt is most of a training tweet, so that the index has what follows."
    known = next(t for t in wren.texts if 9 < len(word_spans(t)) < 14)
    with Page(browser, f"{site[1]}/wren/") as p:
        p.load()
        shown = p.page.evaluate(
            """async (known) => {
                const page = await import("./page.js"), { Index } = await import("./guard.js");
                const seen = [];
                const text = await page.tweet(known.split(" ").slice(0, 3).join(" "), 1, (t) => seen.push(t));
                return { text, seen };
            }""",
            known,
        )
        for earlier, later in itertools.pairwise([*shown["seen"], shown["text"]]):
            assert later.startswith(earlier.rstrip()) or earlier == later  # nothing that was shown is taken back


def test_what_is_missing_is_told(site, registry, shallow_smollm2, wren, monkeypatch, tmp_path):
    bot = Bot.load(site[0].parent / "bots" / "wren")
    with pytest.raises(HuggingTweetsError, match="no format"):
        bot.export("paper")
    monkeypatch.setenv("HUGGINGTWEETS_CACHE", str(tmp_path / "empty"))
    monkeypatch.setenv("HUGGINGTWEETS_WLLAMA", "http://127.0.0.1:9")
    with pytest.raises(HuggingTweetsError, match="can't be fetched"):
        bot.export("page", tmp_path / "page")
    monkeypatch.setattr(exporting, "_PARTS", {"LICENCE": ("LICENCE", "another")})
    monkeypatch.setenv("HUGGINGTWEETS_WLLAMA", registry.url)
    with pytest.raises(HuggingTweetsError, match="isn't the wllama"):
        bot.export("page", tmp_path / "page")
    assert not list(tmp_path.glob("page*")) and not list(tmp_path.glob(".page*"))
    (tmp_path / "www").mkdir()
    (tmp_path / "www" / "index.html").write_text("somebody's site")
    with pytest.raises(HuggingTweetsError, match="something else"):
        bot.export("page", tmp_path / "www")
    assert (tmp_path / "www" / "index.html").read_text() == "somebody's site"
    (bot.folder / "corpus.json").rename(tmp_path / "corpus.json")
    with pytest.raises(HuggingTweetsError, match="can have no game"):
        bot.export("page", tmp_path / "page", game=5)
    (tmp_path / "corpus.json").rename(bot.folder / "corpus.json")


def test_what_is_on_it(site):
    folder = site[0] / "wren"
    text = (folder / "index.html").read_text(encoding="utf-8")
    assert "<script>alert" not in text and "&lt;script&gt;alert(1)" in text and "mailto:wren@tide.example" in text
    assert re.search(r"https://x.com/wrenandtide", text) and "apache-2.0" in text
    about = read_json(folder / "bot.json")
    assert len(about["real"]) == 30 and about["copies"] == "copies.json"
    assert all((folder / w["name"]).stat().st_size == w["size"] < 100e6 for w in about["weights"])
    assert not (folder / "run.json").exists() and not (folder / "corpus.jsonl").exists()
