"""The blind test: what its page is in a real browser, and what is read back of it."""

import json
import re
import shutil

import pytest
from forks import command

from huggingtweets import Bot, HuggingTweetsError
from huggingtweets.evaluation.people import TESTS, Score, blind_test, keep_score, read_blind_test, score_of
from huggingtweets.model.run import read_run

HOSTILE = "</span><script>document.title='taken'</script><img src=http://127.0.0.1:9/x> & \"quoted\" 'so' مرحبا"


@pytest.fixture
def bot(tiny_bot, tmp_path) -> Bot:
    return Bot.load(shutil.copytree(tiny_bot, tmp_path / "wren"))


def says(bot, texts):
    bot.tweet = lambda prompt, n: texts[:n]


@pytest.mark.any_version
def test_a_reader_does_the_test_and_its_code_is_read_back(bot, browser, tmp_path):
    says(bot, [f"{HOSTILE} number {i}" for i in range(30)])
    page = blind_test(bot, tmp_path / "test.html")
    ((test, known),) = json.loads((bot.folder / TESTS).read_text(encoding="utf-8")).items()
    key = known["key"]
    assert len(key) == 20 and set(key) == {"A", "B"} and key not in page.read_text(encoding="utf-8")
    asked = []
    context = browser.new_context(viewport={"width": 400, "height": 800})
    tab = context.new_page()
    tab.on("request", lambda r: asked.append(r.url))
    tab.goto(page.as_uri())
    assert tab.title().startswith("Real or bot?") and "taken" not in tab.title()
    assert tab.get_by_role("radio").count() == 40 and tab.get_by_role("group").count() == 20
    assert tab.evaluate("document.documentElement.scrollWidth") <= 400
    tab.get_by_role("button", name="Done").click()
    assert tab.locator("code").count() == 0  # something isn't answered yet
    said = [at if i >= 5 else "AB"[at == "A"] for i, at in enumerate(key)]  # the first five wrong
    for i, at in enumerate(said):
        tab.get_by_role("group").nth(i).get_by_role("radio").nth("AB".index(at)).focus()
        tab.keyboard.press("Space")
    tab.get_by_role("button", name="Done").press("Enter")
    code = tab.locator("code").inner_text()
    assert "You found 15 of 20; guessing finds about 10" in tab.locator("output").inner_text()
    assert tab.locator("label.bot").count() == 20 and asked == [page.as_uri()]
    assert tab.evaluate("document.activeElement.tagName") == "OUTPUT"
    context.close()
    assert re.fullmatch(rf"{test}-[AB]{{20}}-\w+", code)
    assert read_blind_test(bot, code) == Score(right=15, asked=20, fooled=5, bots=20)
    assert score_of(read_run(bot.folder).played) == read_blind_test(bot, code)  # read twice, counted once


def test_what_is_no_code_of_this_bot_is_refused(bot, tmp_path):
    with pytest.raises(HuggingTweetsError, match="isn't the code"):
        read_blind_test(bot, "00000000-AB-me")
    says(bot, [f"Number {i} & so on" for i in range(30)])
    blind_test(bot, tmp_path / "test.html", pairs=3)
    ((test, _),) = json.loads((bot.folder / TESTS).read_text(encoding="utf-8")).items()
    for code in ("", test, f"{test}-AB-me", f"{test}-ABBA-me", f"{test}-ABC-me", f"{test}-ABB-../me"):
        with pytest.raises(HuggingTweetsError, match="isn't the code"):
            read_blind_test(bot, code)
    assert read_run(bot.folder).played == {}


def test_a_bot_that_has_nothing_of_its_own_makes_no_test(bot, wren, tmp_path):
    says(bot, wren.texts)
    with pytest.raises(HuggingTweetsError, match="only 0 tweets for 20 pairs"):
        blind_test(bot, tmp_path / "test.html")
    (bot.folder / "corpus.json").unlink()
    with pytest.raises(HuggingTweetsError, match="needs the tweets"):
        blind_test(bot, tmp_path / "test.html")
    assert not (tmp_path / "test.html").exists()


@pytest.mark.parametrize("played", [{"right": 5}, {"right": -1, "asked": 1, "fooled": 0, "bots": 0}, {"right": "x"}])
def test_a_score_of_strangers_is_none(bot, played):
    assert score_of(played) == Score()
    bot.run.played = played
    keep_score(bot, Score(1, 2, 1, 2))
    assert read_run(bot.folder).played == {"right": 1, "asked": 2, "fooled": 1, "bots": 2}


def test_the_command_and_the_card(bot, tmp_path):
    made = command("card", bot.folder, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    done = command("blind", bot.folder, "--pairs", 4, "--out", "test.html", cwd=tmp_path)
    assert done.returncode == 0 and done.stdout.strip() == "test.html", done.stderr
    ((test, known),) = json.loads((bot.folder / TESTS).read_text(encoding="utf-8")).items()
    read = command("blind", bot.folder, "--code", f"{test}-{known['key']}-me", cwd=tmp_path)
    assert "In the test: 4 of 4 right. Taken for real: 0 of the bot's 4 (0%)." in read.stdout, read.stderr
    card = (bot.folder / "model" / "README.md").read_text(encoding="utf-8")
    assert "## How well it does" in card and "took 0 of them for real (0%" in card
