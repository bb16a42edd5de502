"""The page around the form, as `huggingtweets app` serves it: kernels that nobody needs end, a server that is gone is
seen, light and dark follow the system, and a screen reader finds its way.
"""

import functools
import re
import signal
import threading
from contextlib import suppress

import psutil
import pytest
import requests
import runs
from browser import NARROW, PATIENCE, WIDE, Visit, expect, form
from llama_packages import FOLDER, install
from loopback import Answer, Server
from playwright.sync_api import Error as PlaywrightError
from system import Missing

from huggingtweets.model.bot import Bot

until = functools.partial(runs.until, seconds=PATIENCE, pause=0.5)  # to look through all processes takes a while


class Silent(Server):
    "A network that answers when it is allowed to."

    def __init__(self):
        super().__init__()
        self.go_on = threading.Event()

    def answer(self, asked):
        self.go_on.wait(PATIENCE)
        return Answer({}, 404)


def crash(visit):
    "End the page without its goodbye, as a browser does that is killed."
    with visit.page.expect_event("crash"), suppress(PlaywrightError):
        visit.page.goto("chrome://crash", timeout=1000)  # milliseconds; it never comes back


def test_a_kernel_without_page_ends_when_its_work_does(browser, tiny_base, tmp_path):
    with (
        Silent() as network,
        form(
            folder=tmp_path, HUGGINGTWEETS_IDLE="5", HUGGINGTWEETS_ALLOW_PRIVATE="1", BLUESKY_API=network.url
        ) as server,
        Visit(browser, server.url) as stays,
    ):
        stays.page.goto(server.url)
        expect(stays.button("Try the sample")).to_be_visible()
        waits = Visit(browser, server.url)
        waits.page.goto(server.url)
        waits.page.get_by_label("Account or file").fill("@keeper.test")
        waits.click("Get the tweets")
        until(lambda: network.asked)
        crash(waits)
        trains = Visit(browser, server.url)
        trains.page.goto(server.url)
        trains.sample()
        trains.settle(tiny_base, 100)
        trains.click("Train", exact=True)
        expect(trains.page.get_by_role("progressbar", name=re.compile("^Step"))).to_be_visible()
        crash(trains)
        assert server.kernels() == 3 and not (tmp_path / "bots/wrenandtide/run.json").exists()
        requests.get(server.url, timeout=PATIENCE)  # a fourth, with no page at all
        until(lambda: server.kernels() == 2)
        assert Bot.load(tmp_path / "bots/wrenandtide").run.ended == "done"
        network.go_on.set()
        until(lambda: server.kernels() == 1)
        stays.sample()
        for v in (waits, trains):
            v.check()
            v.context.close()


def is_kernel(process):
    return "ipykernel_launcher" in process.cmdline()


def gone(visit, text):
    bar = visit.page.get_by_role("alert").filter(has_text=text)
    expect(bar).to_be_visible()
    form = visit.page.get_by_role("main").bounding_box()
    assert bar.bounding_box()["y"] + bar.bounding_box()["height"] <= form["y"]  # it covers nothing
    assert form["y"] + form["height"] < visit.page.viewport_size["height"] + 1
    return bar


def test_a_page_says_when_what_is_behind_it_is_gone(browser, tmp_path):
    server = form(folder=tmp_path)
    with Visit(browser, server.url) as v:
        with server:
            v.page.goto(server.url)
            expect(v.button("Try the sample")).to_be_visible()
            expect(v.page.locator("#gone")).to_be_hidden()
            v.page.route("**/api/kernels/*", lambda route: route.abort())
            gone(v, "doesn't answer")
            v.picture("gone-light")
            v.page.unroute("**/api/kernels/*")
            expect(v.page.locator("#gone")).to_be_hidden()  # it is back
            v.sample()
        bar = gone(v, "Start huggingtweets app again, then reload this page")
        assert v.faint("#gone") == [] and bar.get_by_role("button").count() == 0  # it would lose the page
        with server:
            bar = gone(v, "Reload the page to go on")
            assert server.kernels() == 0
            v.page.emulate_media(color_scheme="dark")
            v.picture("gone-dark")
            assert v.faint("#gone") == []
            bar.get_by_role("button").click()
            expect(v.button("Try the sample")).to_be_visible()
            expect(v.page.locator("#gone")).to_be_hidden()
            (kernel,) = (p for p in psutil.Process(server.process.pid).children(recursive=True) if is_kernel(p))
            kernel.send_signal(signal.SIGKILL)  # as the system does when memory runs out
            gone(v, "no longer knows what was done on this page")
            assert server.kernels() == 0
            v.complaints = [c for c in v.complaints if "asked for elsewhere" in c]  # and that servers were missed


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    with form(folder=tmp_path_factory.mktemp("app")) as server:
        yield server


def test_light_and_dark_follow_the_system(browser, served):
    with Visit(browser, served.url) as v:
        v.page.emulate_media(color_scheme="dark")
        v.page.goto(served.url, wait_until="commit")
        v.page.get_by_text("Getting the form ready").wait_for()
        assert v.lightness() < 60 and v.faint() == []  # no flash of white
        expect(v.button("Try the sample")).to_be_visible()
        for scheme in ("dark", "light", "dark"):  # it may change while the page is open
            v.page.emulate_media(color_scheme=scheme)
            assert (v.lightness() < 60) is (scheme == "dark") and v.faint() == []
            # Voilà's is set by a script that is told of the change.
            expect(v.page.locator("body")).to_have_attribute("data-jp-theme-light", str(scheme == "light").lower())
            v.picture(f"1-system-{scheme}")


def test_light_can_be_forced(browser, tmp_path):
    with form("--light", folder=tmp_path) as server, Visit(browser, server.url) as v:
        v.page.emulate_media(color_scheme="dark")
        v.page.goto(server.url)
        v.is_forced("light")


RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]


def test_a_screen_reader_finds_its_way_around_the_form(browser, served):
    try:
        install()
    except Missing as e:
        pytest.skip(str(e))
    with Visit(browser, served.url) as v:
        v.page.goto(served.url)
        expect(v.button("Try the sample")).to_be_visible()
        v.page.wait_for_load_state("networkidle")
        assert v.page.title() == "huggingtweets" and v.page.locator("html").get_attribute("lang") == "en"
        assert v.page.locator("link[rel=icon]").get_attribute("href").startswith("data:image/svg+xml,")
        expect(v.page.get_by_role("heading", level=1)).to_have_text(re.compile("^huggingtweets"))
        v.page.evaluate((FOLDER / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
        for width in (WIDE, NARROW):
            v.page.set_viewport_size({"width": width, "height": 900})
            look = "runOnly => axe.run({ exclude: ['.ht'] }, { runOnly }).then(r => r.violations)"
            found = v.page.evaluate(look, RULES)
            assert not found, [(f["id"], [n["html"] for n in f["nodes"]]) for f in found]
