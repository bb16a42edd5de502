"""The form as a web page, driven as a person does: with Chromium against the real command `huggingtweets app`.

Texts, labels and buttons are found by the names that a screen reader says. `Visit` fails a test whose page has an error in the console,
opens a dialog, or asks for anything elsewhere.
"""

import csv
import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from bluesky_server import BlueskyServer, Missing
from browser import Visit, expect, form
from makers import archive, as_zip, tweet

from huggingtweets.bot import Bot

SAMPLE = "Wren Halloran, keeper of a tide clock"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    "Where the servers run, and so where the bots of all tests are."
    return tmp_path_factory.mktemp("voila")


@pytest.fixture(scope="module")
def bluesky():
    try:
        with BlueskyServer() as server:
            yield server
    except Missing as e:
        pytest.skip(str(e))


@pytest.fixture(scope="module")
def served(folder):
    with form(folder=folder) as server:
        yield server


@pytest.fixture
def visit(browser, served):
    "A form that nobody has touched."
    with Visit(browser, served.url) as v:
        v.page.goto(served.url)
        yield v


@pytest.fixture(scope="module")
def played(browser, served, smollm2):
    "The sample account from click to tweets, with a real model. What the tests that share it do is checked in each of them."
    with Visit(browser, served.url) as v:
        v.page.goto(served.url)
        expect(v.button("Train", exact=True)).to_be_visible()
        v.picture("1-empty-light")
        v.click(SAMPLE)
        expect(v.page.get_by_role("rowheader", name="Tweets kept")).to_be_visible()
        v.picture("2-downloaded-light")
        v.settle("SmolLM2 135M (knows more recent text)", 6)
        v.click("Train", exact=True)
        expect(v.page.get_by_role("img", name="Loss by training step")).to_be_visible()
        expect(v.page.get_by_role("progressbar", name=re.compile("^Step [1-6] of 6"))).to_be_visible()
        v.picture("3-training-light")
        expect(v.page.get_by_text(re.compile("^Done.* held-out loss"))).to_be_visible()
        v.tweets = v.write()
        v.picture("4-tweets-light")
        yield v


def test_the_sample_account_from_click_to_tweets(played):
    assert len(played.tweets) == 5 and all(t.startswith("My dream is") for t in played.tweets)
    assert played.page.get_by_text("AI bot").count() >= 5
    played.check()


def test_after_ctrl_c_nothing_is_left_running(tmp_path, browser):
    with form(folder=tmp_path) as server:
        with Visit(browser, server.url) as v:
            v.page.goto(server.url)
            expect(v.button("Train", exact=True)).to_be_visible()
            assert len(server.process.children(recursive=True)) >= 2  # Voilà and a kernel
        assert server.interrupt() == []
    assert server.process.returncode == 0 and "Traceback" not in server.log()
    assert [p.name for p in tmp_path.iterdir()] == ["server.log"]
