"""The form as a web page, driven as a person does: with Chromium against the real command `huggingtweets app`.

Texts, labels and buttons are found by the names that a screen reader says. `Visit` fails a test whose page has an
error in the console, opens a dialog, or asks for anything elsewhere.
"""

import csv
import json
import re
import time
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from bluesky_server import BlueskyServer, Missing
from browser import CONTROLS, NARROW, PATIENCE, WIDE, WRITE, Visit, expect, form
from llama_packages import install
from makers import archive, as_zip, large_archive, tweet
from mixed import DOUBT, REFUSAL, ipython, write
from PIL import Image

from huggingtweets.model.bot import Bot

OPEN = re.compile("^Open$")
STEPS = 60  # of a training that is looked at
TABS = {
    "Write": ["Options"],
    "Real or bot?": [],
    "How good?": ["A blind test for others"],
    "Save & share": ["Publish on the Hugging Face Hub", "Post on Bluesky or Mastodon", "Open a saved bot"],
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    "Where the servers run, and so where the bots of all tests are."
    return tmp_path_factory.mktemp("voila")


@pytest.fixture(scope="module")
def network():
    "A Bluesky server, or what is missing for one: the page has other uses too."
    try:
        with BlueskyServer() as server:
            yield server
    except Missing as e:
        yield e


@pytest.fixture(scope="module")
def served(folder, network, tmp_path_factory):
    ours = (
        {}
        if isinstance(network, Missing)
        else {"BLUESKY_API": network.pds, "BLUESKY_DIRECTORY": network.plc, "HUGGINGTWEETS_ALLOW_PRIVATE": "1"}
    )
    with form(folder=folder, IPYTHONDIR=ipython(tmp_path_factory.mktemp("ipython")), **ours) as server:
        yield server


@pytest.fixture
def visit(browser, served):
    "A form that nobody has touched."
    with Visit(browser, served.url) as v:
        v.page.goto(served.url)
        yield v


@pytest.fixture(scope="module")
def axe():
    "axe-core, which `Visit.violations` runs."
    try:
        install()
    except Missing as e:
        pytest.skip(str(e))


@pytest.fixture(scope="module")
def played(browser, served, tiny_base, axe):
    """The sample account from click to tweets. Each test that shares it checks what it does itself.

    Flows and the demo on Colab's versions have a real model.
    """
    with Visit(browser, served.url) as v:
        v.page.goto(served.url)
        expect(v.button("Try the sample")).to_be_visible()
        v.picture("1-empty-light")
        v.found = {"begin": v.violations(".ht-step")}
        v.controls = [v.page.locator(CONTROLS).count()]
        v.words = {"begin": v.words_in_sight()}
        v.sample()
        expect(v.button("Train", exact=True)).to_be_visible()
        expect(v.page.get_by_role("radio", name=re.compile("^Good, about"))).to_be_visible()
        v.controls.append(v.page.locator(CONTROLS).count())
        v.words["got"] = v.words_in_sight()
        v.after_get = v.focused()
        v.found["got"] = v.violations(".ht-step")
        v.look()
        v.picture("2-downloaded-light")
        v.click("Close", exact=True)
        v.settle(tiny_base, STEPS)
        v.click("Train", exact=True)
        expect(v.page.get_by_role("img", name="Loss by training step")).to_be_visible()
        expect(v.page.get_by_role("progressbar", name=re.compile(f"^Step .* of {STEPS}"))).to_be_visible()
        v.picture("3-training-light")
        v.found["training"] = v.violations(".ht-step")
        expect(v.heading(2, done=True)).to_contain_text("held-out")
        expect(v.button("Stop and keep the best so far")).to_be_hidden()
        v.after_training = v.focused()
        v.controls.append(v.page.locator(CONTROLS).count())
        v.words["trained"] = v.words_in_sight()
        v.tweets = v.write()
        expect(v.page.locator(".ht-came")).to_have_count(1)
        v.after_write = v.focused()
        v.picture("4-tweets-light")
        yield v


def test_the_sample_account_from_click_to_tweets(played):
    assert len(played.tweets) == 5 and all(t.startswith("My dream is") for t in played.tweets)
    assert played.page.get_by_text("AI bot").count() >= 5
    played.check()


def test_one_thing_at_a_time_and_what_comes_takes_the_focus(played):
    assert played.controls == [6, 7, 14]
    for state, most in {"begin": 60, "got": 60, "trained": 72}.items():
        assert len(played.words[state]) <= most, (state, played.words[state])
    assert (played.after_get, played.after_training) == ("Train the bot", "Play")
    assert played.after_write == "5 tweets by Wren Halloran, an AI bot"
    said = played.page.locator(".ht-live").all_inner_texts()
    assert said[0] == "Wren Halloran · 532 tweets" and said[1].endswith("is ready.")


def test_a_screen_reader_has_a_name_for_everything_and_all_texts_are_legible(played):
    "In all states, with all folds open, in the page of a person who has used all three steps."
    assert not any(played.found.values()), played.found
    played.look()
    for label in ("How do I get my archive?", "Options"):
        played.unfold(label)
    played.click("Details", exact=True)
    played.unfold("Advanced")
    for tab, folds in TABS.items():
        played.click(tab, exact=True)
        for label in folds:
            if label != "Options":
                played.unfold(label)
        if tab == "Write":
            played.button("▸ Options").last.click()
            expect(played.page.get_by_label("How many")).to_be_visible()
        if tab == "Save & share":
            played.click("Publish", exact=True)  # without a name: an error is a text too
            problem = played.page.get_by_role("alert").filter(has_text="Type the name")
            expect(problem).to_be_in_viewport()
        assert played.nameless() == [] and played.faint() == [] and played.violations(".ht-step") == [], tab
        for colors in (("#212121", "#ffffff"), ("#d5d5d5", "#383838")):  # Colab's light and dark theme
            played.recolor(*colors)
            assert played.faint() == [], (tab, colors)
        played.recolor("", "")
        for width in (WIDE, NARROW):
            played.page.set_viewport_size({"width": width, "height": 900})
            assert played.overflowing() <= 0, (tab, width)
        played.page.set_viewport_size({"width": WIDE, "height": 900})
    for label in TABS["Save & share"]:
        played.fold(label)
    for _ in range(2):
        played.button("Close", exact=True).first.click()
        played.page.wait_for_timeout(300)
    expect(played.button("Close", exact=True)).to_have_count(1)
    played.click("Write", exact=True)
    played.check()


def test_a_suggested_beginning_is_written_on_and_more_is_like_it(played):
    played.page.get_by_label("How many").fill("2")
    played.page.get_by_label("How many").press("Tab")
    played.through(WRITE, lambda: played.click("Today I …"))
    texts = played.tweets_shown()
    assert len(texts) == 2 and all(t.startswith("Today I") for t in texts)
    played.through(WRITE, played.button("More like this").last.click)
    begins = played.page.get_by_label("The tweet begins with").input_value()
    assert " ".join(texts[-1].split()).startswith(begins) and all(t.startswith(begins) for t in played.tweets_shown())
    played.check()


def test_a_tweet_is_copied_shared_and_kept(played, tmp_path):
    text = played.tweets_shown()[0]
    played.button("Copy").first.click()
    expect(played.button("Copied").first).to_be_visible()
    expect(played.page.locator(".ht-live").last).to_have_text("Copied")
    played.page.locator("summary").first.click()
    assert played.page.evaluate("navigator.clipboard.readText()") == text
    for name, host, parameter, most in (
        ("Share on X", "x.com", "text", 280),
        ("Share on Bluesky", "bsky.app", "text", 300),
    ):
        link = played.page.get_by_role("link", name=name).first
        address = urlsplit(link.get_attribute("href"))
        shared = parse_qs(address.query)[parameter][0]
        assert address.hostname == host and len(shared) <= most
        body, mark = shared.split("\n\n🤖 AI bot, not Wren Halloran")
        assert text.startswith(body.rstrip("…")) and "huggingtweets" in mark
        assert link.get_attribute("target") == "_blank" and "noopener" in link.get_attribute("rel")
    played.button("Keep").first.click()
    played.button("Kept").first.click()
    expect(played.page.get_by_role("heading", name="Favourites (1)")).to_be_visible()
    with played.page.expect_download() as saved:
        played.page.get_by_role("link", name="Download the favourites").click()
    saved.value.save_as(tmp_path / "favourites.json")
    assert saved.value.suggested_filename == "favourites.json"
    assert json.loads((tmp_path / "favourites.json").read_text(encoding="utf-8")) == [
        {"text": text, "bot": "Wren Halloran", "ai_generated": True}
    ]
    played.check()


def test_a_tweet_becomes_a_picture_and_the_bot_could_be_published(played, folder, tmp_path):
    text = played.tweets_shown()[0]
    played.button("As a picture").first.click()
    drawn = played.page.locator(".ht-tweet").first.get_by_role("img", name=text, exact=True)
    expect(drawn).to_be_visible()  # in its own card
    with played.page.expect_download() as saved:
        played.page.get_by_role("link", name="Save the picture").click()
    saved.value.save_as(tmp_path / "tweet.png")
    assert Image.open(tmp_path / "tweet.png").size == (1200, 630)
    played.click("Put it on the bot's page")
    expect(played.page.get_by_text("predictions.png")).to_be_visible()
    assert (folder / "bots" / "wrenandtide" / "model" / "predictions.png").read_bytes() == (
        tmp_path / "tweet.png"
    ).read_bytes()
    played.click("Save & share")
    played.unfold("Publish on the Hugging Face Hub")
    played.page.get_by_label("Name on the Hub", exact=True).fill("me/wrenandtide-bot")
    played.page.get_by_label("Name on the Hub", exact=True).press("Tab")
    played.click("Preview upload")
    expect(played.page.get_by_text(re.compile("To me/wrenandtide-bot on the Hub"))).to_be_visible()
    played.picture("6-published-light")
    played.click("Publish", exact=True)
    problem = played.page.get_by_role("alert").get_by_text("Say whose accounts these are")
    expect(problem).to_be_visible()
    assert "--" not in problem.inner_text() and "=" not in problem.inner_text()
    played.check()


def test_the_bot_is_downloaded_as_a_zip_that_can_be_loaded(played, tmp_path):
    played.click("Save & share")
    with played.page.expect_download() as saved:
        played.click("Download the bot as a zip")
    saved.value.save_as(tmp_path / "wrenandtide.zip")
    assert len(Bot.load(tmp_path / "wrenandtide.zip", tmp_path).tweet("My dream is", 1)) == 1
    played.check()


def game(visit, picture: str = ""):
    "Play it to its end."
    visit.click("Real or bot?", exact=True)
    visit.click("Play: real or bot?")
    for turn in range(1, 11):
        expect(visit.page.get_by_text(f"Tweet {turn} of 10")).to_be_visible()
        if turn == 4 and picture:
            visit.picture(picture)
        visit.guess("Bot" if turn % 2 else "Real")
    score = visit.page.get_by_text(re.compile(r"You: \d+ of 10 right\. Taken for real: \d of the bot's 5"))
    expect(score).to_be_visible()
    expect(visit.button("Real", exact=True)).to_be_hidden()
    expect(visit.button("Play again")).to_be_visible()
    visit.check()


def test_the_game_is_played_to_its_end(played):
    game(played, "5-game-light")


def test_steps_out_of_order_and_double_clicks_do_no_harm(visit, tiny_base, folder):
    visit.click("Get the tweets")
    expect(visit.page.get_by_role("alert").filter(has_text="Type a handle or a file's path")).to_be_visible()
    visit.unfold("Open a saved bot")
    visit.click("Open", exact=True)
    expect(visit.page.get_by_role("alert").filter(has_text="Choose a bot, or type the path")).to_be_visible()
    visit.button("Try the sample").dblclick()
    visit.look()
    expect(visit.page.get_by_role("rowheader", name="Tweets kept")).to_have_count(1)
    visit.settle(tiny_base, 30)
    visit.page.get_by_label("Name of the bot's folder").fill("clicked twice")
    visit.page.get_by_label("Name of the bot's folder").press("Tab")
    visit.button("Train", exact=True).dblclick()
    expect(visit.heading(2, done=True)).to_contain_text("held-out")
    visit.button(WRITE).dblclick()
    expect(visit.button("Keep", exact=True)).to_have_count(5)
    assert (folder / "bots" / "clicked_twice" / "run.json").exists()


def test_enter_begins_and_takes_what_was_just_typed(visit, folder, played):
    "However fast it is typed."
    field = visit.page.get_by_label("Account or file")
    for typed in ("@no handle!", "@nor this one!"):
        field.fill(typed)
        field.press("Enter")
        expect(visit.page.get_by_role("alert").filter(has_text=typed)).to_be_visible()
    assert visit.focused() == "@nor this one!"
    field.fill("wrenandtide")
    field.press("Tab")
    expect(visit.button("@wrenandtide (X)")).to_be_visible()
    visit.click("wrenandtide.bsky.social (Bluesky)")
    expect(field).to_have_value("wrenandtide.bsky.social")
    visit.unfold("Open a saved bot")
    path = visit.page.get_by_label("Or a bot's folder")
    path.fill(str(folder / "bots" / "wrenandtide"))
    path.press("Enter")
    prompt = visit.page.get_by_label("The tweet begins with")
    for begins in ("The sea", "A boat"):
        prompt.fill(begins)
        visit.through(WRITE, lambda: prompt.press("Enter"))
        assert all(t.startswith(begins) for t in visit.tweets_shown()) and visit.focused() == begins


def test_a_bot_that_is_trained_meanwhile_waits_until_it_is_wanted(visit, tiny_base, folder, played):
    visit.sample()
    visit.settle(tiny_base, 150)
    visit.page.get_by_label("Name of the bot's folder").fill("later")
    visit.page.get_by_label("Name of the bot's folder").press("Tab")
    visit.click("Train", exact=True)
    expect(visit.page.get_by_role("progressbar", name=re.compile("^Step"))).to_be_visible()
    visit.unfold("Open a saved bot")
    visit.page.get_by_label("Or a bot's folder").fill(str(folder / "bots" / "wrenandtide"))
    visit.click("Open", exact=True)
    visit.write()
    tweets = visit.tweets_shown()
    offer = visit.button("Play with @wrenandtide, which is trained now")
    expect(offer).to_be_visible()
    assert visit.tweets_shown() == tweets
    offer.click()
    expect(offer).to_be_hidden()
    expect(visit.page.locator(".ht-card")).to_have_count(0)


def test_an_upload_is_trained_stopped_and_taken_up_after_a_reload(visit, shared_data, tiny_base, folder):
    visit.upload(shared_data / "berniesanders.csv")
    visit.get()
    kept = visit.page.get_by_role("row").filter(has=visit.page.get_by_role("rowheader", name="Tweets kept"))
    expect(kept).to_contain_text("7,333")
    visit.settle(tiny_base, 100_000)
    visit.click("Train", exact=True)
    stop = visit.button("Stop and keep the best so far")
    expect(visit.page.get_by_role("progressbar", name=re.compile("^Step"))).to_be_visible()
    stop.click()
    expect(stop).to_be_hidden()
    expect(visit.heading(2, done=True)).to_contain_text("held-out")
    visit.click("Details", exact=True)
    expect(visit.page.get_by_text(re.compile("^Stopped: this is the best bot so far"))).to_be_visible()
    stopped_at = json.loads((folder / "bots/berniesanders/run.json").read_text(encoding="utf-8"))["steps"]
    visit.page.reload()
    visit.click("Go on with the training of berniesanders")
    bar = visit.page.get_by_role("progressbar", name=re.compile("^Step"))
    expect(bar).to_be_visible()
    assert int(re.search(r"[\d,]+", bar.get_attribute("aria-label"))[0].replace(",", "")) > stopped_at > 0
    expect(visit.heading(2)).to_contain_text("berniesanders: going on")
    stop.click()
    expect(visit.heading(2, done=True)).to_contain_text("held-out")
    assert len(visit.write()) == 5


def wrong_handles(visit, nobody: str | re.Pattern = "nobody.test"):
    "They are told. What is said of an account that isn't there depends on the network."
    for wrong, said in (("nobody.test", nobody), ("@not a handle!", "not a handle")):
        visit.page.get_by_label("Account or file").fill(wrong)
        visit.click("Get the tweets")
        expect(visit.page.get_by_role("alert").filter(has_text=said)).to_be_visible()


def test_an_account_of_a_real_bluesky_server_and_a_wrong_handle(visit, network):
    if isinstance(network, Missing):
        pytest.skip(str(network))
    field = visit.page.get_by_label("Account or file")
    wrong_handles(visit)
    person = network.create_account("keeper.test")
    network.put_profile(person, "Keeper of the light")
    network.write(
        person,
        [
            (
                "app.bsky.feed.post",
                None,
                {
                    "$type": "app.bsky.feed.post",
                    "text": f"Night {i}: the light was on, and {i} ships saw it.",
                    "createdAt": f"2024-01-01T00:{i // 60:02}:{i % 60:02}Z",
                },
            )
            for i in range(300)
        ],
    )
    field.fill("@keeper.test")
    visit.page.get_by_label("Account or file").press("Tab")
    expect(visit.page.get_by_text("Bluesky. Free, no key, all posts.")).to_be_visible()
    visit.get()
    expect(visit.page.get_by_role("alert")).to_have_count(0)
    expect(visit.page.get_by_text("Keeper of the light", exact=True)).to_be_visible()
    expect(visit.page.get_by_role("row").filter(has_text="Tweets kept")).to_contain_text("300")


def test_an_archive_of_any_size_is_uploaded(visit, tmp_path):
    "No websocket takes it whole: both ends of one allow 10 MB a message."
    large = large_archive(tmp_path / "twitter-2024.zip", media=12_000_000)
    visit.upload(large)
    expect(visit.page.get_by_role("progressbar")).to_have_count(0)
    visit.get()
    expect(visit.page.get_by_role("row").filter(has_text="Tweets kept")).to_contain_text("300")
    expect(visit.page.get_by_text("The upload isn't getting through")).to_be_hidden()


# The page waits half a minute for an answer, and the tests don't.
SOON = (
    "const later = window.setTimeout; window.setTimeout = (f, t, ...more) => later(f, t === 30000 ? 1500 : t, ...more)"
)


def test_an_upload_that_does_not_get_through_says_so_and_goes_on_when_it_can(browser, served, tmp_path):
    large, dropped, deaf = tmp_path / "mine.txt", [], True
    large.write_text(
        "\n".join(f"The tide came in at number {i} and the gulls spoke of bread" for i in range(40_000)),
        encoding="utf-8",
    )

    def connect(socket):
        server = socket.connect_to_server()
        socket.on_message(
            lambda m: (
                dropped.append(m)
                if deaf and b"1048576" in (m if isinstance(m, bytes) else m.encode())
                else server.send(m)
            )
        )

    with Visit(browser, served.url) as v:
        v.page.add_init_script(SOON)
        v.page.route_web_socket(re.compile("/channels"), connect)
        v.page.goto(served.url)
        v.upload(large, arrive=False)
        expect(v.page.get_by_role("progressbar", name="Uploading mine.txt: 1.0 of 2.5 MB")).to_be_visible()
        lost = v.page.get_by_role("alert").filter(has_text="The upload isn't getting through")
        expect(lost).to_contain_text("type its path")
        v.click("Get the tweets")
        expect(v.page.get_by_role("alert").filter(has_text="An upload is still on its way")).to_be_visible()
        v.picture("1-lost-light")
        deaf = False
        expect(v.page.get_by_label("Account or file")).to_have_value("mine.txt")
        expect(lost).to_be_hidden()
        assert dropped
        v.get()
        expect(v.page.get_by_role("row").filter(has_text="Tweets downloaded")).to_contain_text("40,000")


def several_authors(visit, folder, picture=lambda name: None, keyboard: bool = True):
    "A file of several people: the form asks whose posts are read, and shows what was found. Then one that is refused."
    p = visit.page
    visit.upload(write(folder / "several.mixed", {"wren": 300, "gull": 500, "<b>tern</b>": 9}))
    visit.click("Get the tweets")
    expect(p.get_by_role("alert").filter(has_text="has posts by 3 people")).to_be_visible()
    authors = p.get_by_label("Whose posts in file 1?")
    expect(authors.get_by_role("option")).to_have_text(
        [re.compile(t) for t in ("^gull.\\(500\\)$", "^wren.\\(300\\)$", "^<b>tern</b>.\\(9\\)$")]
    )
    picture("1-authors")
    if keyboard:
        visit.reach(authors)
        p.keyboard.press("ArrowDown")
        p.keyboard.press("Shift+ArrowDown")
        visit.press("Get the tweets")
    else:
        authors.select_option(["gull\u00a0(500)", "wren\u00a0(300)"])
        visit.click("Get the tweets")
    visit.look()
    expect(p.get_by_role("columnheader", name="@wren")).to_be_visible()
    expect(p.get_by_role("columnheader", name="@gull")).to_be_visible()
    expect(p.get_by_text("Taken: column `text`, 809 posts")).to_have_count(2)
    expect(p.get_by_text(re.compile("^From 2020-01-01 to 20"))).to_have_count(1)
    expect(p.get_by_text("Left out: 40 likes, 2 drafts <b>")).to_have_count(2)
    expect(p.get_by_role("status").filter(has_text=DOUBT)).to_have_count(1)
    assert visit.nameless(".ht-step") == [] and visit.faint(".ht") == [] and p.locator(".ht b").count() == 0
    picture("2-found")
    authors.select_option("wren\u00a0(300)")
    visit.get()
    expect(p.get_by_role("columnheader", name="@gull")).to_have_count(0)
    expect(p.get_by_role("columnheader", name="@wren")).to_be_visible()
    (folder / "private.mixed").write_text("private")
    p.get_by_label("Account or file").fill(str(folder / "private.mixed"))
    p.get_by_label("Account or file").press("Tab")
    expect(authors).to_be_hidden()
    visit.click("Get the tweets")
    expect(p.get_by_role("alert").filter(has_text=REFUSAL.format(folder / "private.mixed"))).to_be_visible()
    assert visit.faint(".ht") == []
    picture("2-refused")
    lines = (
        f"08.06.22, 12:00 - {'Mira' if i % 3 else '<b>Otto</b>'}: the ferry left without me, {i}" for i in range(300)
    )
    (folder / "_chat.txt").write_text("\n".join(lines))
    p.get_by_label("Account or file").fill(str(folder / "_chat.txt"))
    visit.click("Get the tweets")
    expect(
        p.get_by_role("alert").filter(has_text="is a chat of 2 people. Choose which of its people is you")
    ).to_be_visible()
    picture("3-chat")
    p.get_by_label("Which of these is you in file 1?").select_option("Mira\u00a0(200)")
    visit.get()
    expect(p.get_by_role("columnheader", name="@Mira")).to_be_visible()
    expect(p.get_by_text("Left out: 100 messages of other people")).to_have_count(1)
    expect(p.get_by_role("status").filter(has_text="A chat holds private things of other people")).to_have_count(1)
    assert visit.nameless(".ht-step") == [] and visit.faint(".ht") == []
    picture("4-chat")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_authors_doubts_and_refusals_are_shown(visit, tmp_path, theme):
    visit.page.emulate_media(color_scheme=theme)

    def picture(name):
        for width in (WIDE, NARROW):
            visit.page.set_viewport_size({"width": width, "height": 900})
            assert visit.overflowing() <= 0, (name, width)
        visit.picture(f"{name}-{theme}")

    several_authors(visit, tmp_path, picture)


HOSTILE = (
    "<script>window.broken = 1; alert('script')</script> said the sea to the harbour number {}",
    "<img src=x onerror=\"window.broken = 2; alert('image')\"> is a picture of nothing, number {}",
    '"><svg/onload="window.broken = 3"> and the wind came from the west on day {}',
    "</style><style>body {{ display: none; background: url(http://example.com/{}) }}</style>",
    "[click me](javascript:window.broken=4) and ![this](http://example.com/{}.png) are links in Markdown",
    '<iframe src="http://example.com/{}"></iframe><a href="javascript:window.broken=5">click</a>',
    "{{{{ 7 * {} }}}} ${{window.broken = 6}} `<%= window.broken = 7 %>` {{% include x %}}",
    "\u202eright to left\u202c and \u0000 nothing and &lt;b&gt; and &#x3c;b> and ' \" number {}",
)


def hostile_timeline(visit, tiny_base, tmp_path):
    "Upload it, train on it, write, keep, play: all of it shows as text and does nothing."
    table = tmp_path / "<img src=x onerror=window.broken=8>'\";.csv"
    with table.open("w", encoding="utf-8", newline="") as f:
        csv.writer(f).writerows([["text"], *([text.format(i)] for i in range(60) for text in HOSTILE)])
    evil = "</div><script>window.broken=9</script><img src=x onerror=window.broken=10>"
    owner = as_zip(
        tmp_path / "archive.zip",
        archive(
            [tweet(text.format(i), id=str(i)) for i in range(60) for text in HOSTILE],
            name=evil,
            avatar="javascript:window.broken=11",
        ),
    )
    visit.upload(table, owner)
    visit.get()
    visit.settle(tiny_base, 30)
    visit.train()
    visit.write()
    assert visit.page.locator(".ht-card .ht-name").first.inner_text().endswith(evil)
    visit.button("Keep").first.click()
    visit.page.locator("summary").first.click()
    visit.click("Real or bot?", exact=True)
    visit.click("Play: real or bot?")
    for turn in range(1, 11):
        expect(visit.page.get_by_text(f"Tweet {turn} of 10")).to_be_visible()
        visit.guess("Real")
    # In the first step, which is folded by now.
    shown = visit.page.locator("[aria-label*='as the bot will read them']").first.text_content()
    assert "<script>window.broken = 1; alert('script')</script>" in shown
    assert visit.page.evaluate("window.broken") is None
    inside = visit.page.locator(".ht")
    assert (
        inside.locator("script, iframe, img:not([src^='data:']), [onerror], [onload], a[href^='javascript:']").count()
        == 0
    )
    assert inside.locator("style").count() == 3  # one for each step, which are ours


def test_a_hostile_timeline_shows_as_text_and_does_nothing(visit, tiny_base, tmp_path):
    hostile_timeline(visit, tiny_base, tmp_path)


def test_in_the_dark_with_the_keyboard_alone(browser, folder, tiny_base, played):
    """Everything is reached with Tab and done with Enter or Space, and it is legible.

    What is shown at the end is the bot of the sample, which has a better model than the one that is trained here.
    """
    with form("--dark", folder=folder) as server, Visit(browser, server.url) as v:
        v.page.emulate_media(color_scheme="light")
        v.page.goto(server.url)
        v.is_forced("dark")
        keys, page = (
            v.page.keyboard,
            v.page,
        )  # insert_text is one event: of keys in a row ipywidgets sends the last ones only when the kernel is idle
        v.reach(page.get_by_label("Account or file"))
        v.picture("1-empty-dark")
        v.press("Try the sample")
        expect(v.button("Train", exact=True)).to_be_visible()
        v.press("Change", exact=True)
        v.press("▸ Options")
        v.reach(page.get_by_label("Leave out replies"))
        keys.press("Space")
        expect(page.get_by_label("Leave out replies")).to_be_checked()
        v.press("▾ Options", "Space")
        v.press("Get the tweets")
        expect(v.heading(1, done=True)).to_be_visible()
        v.press("Change", exact=True)
        expect(page.get_by_role("rowheader", name="Replies")).to_be_visible()
        v.picture("2-downloaded-dark")
        v.reach(page.get_by_role("region", name="@wrenandtide's tweets"))  # it scrolls with the arrow keys
        v.reach(page.get_by_label("Base model"))
        keys.press("End")
        v.reach(page.get_by_label("Hub id or folder"))
        keys.insert_text(str(tiny_base))
        expect(page.get_by_role("radio", name="A quick taste")).to_have_count(0)  # it would read all of this account
        v.reach(page.get_by_role("radio", name="Good"))
        keys.press("ArrowDown")
        expect(page.get_by_role("radio", name="The best")).to_be_checked()
        v.press("▸ Advanced")
        v.reach(page.get_by_label("Steps at most"))
        keys.insert_text("40")
        v.reach(page.get_by_label("Name of the bot's folder"))
        keys.insert_text("dark")
        v.press("Train", exact=True)
        expect(page.get_by_role("img", name="Loss by training step")).to_be_visible()
        v.picture("3-training-dark")
        assert v.faint() == []
        expect(v.heading(2, done=True)).to_contain_text("held-out")
        v.press("▸ Open a saved bot")
        v.reach(page.get_by_label("Saved bots"))
        keys.type("wrenandtide")  # in a list the keys look for an entry
        v.through(OPEN, lambda: v.press("Open", "Space", exact=True))
        v.reach(page.get_by_label("The tweet begins with"))
        keys.insert_text("The sea")  # what stands in a field is selected when Tab brings one there
        v.through(WRITE, lambda: v.press(WRITE))
        assert len(v.tweets_shown()) == 5 and all(t.startswith("The sea") for t in v.tweets_shown())
        v.press("Copy", "Space")
        expect(v.button("Copied").first).to_be_visible()
        v.press("Keep")
        v.picture("4-tweets-dark")
        v.press("As a picture")
        expect(page.get_by_role("img", name=v.tweets_shown()[0], exact=True)).to_be_visible()
        v.press("Real or bot?", exact=True)
        v.press("Play: real or bot?")
        expect(page.get_by_text("Tweet 1 of 10")).to_be_visible()
        v.press("Real", exact=True)
        expect(page.get_by_text("Tweet 2 of 10")).to_be_visible()
        v.picture("5-game-dark")
        page.wait_for_timeout(500)  # a double click is one guess
        keys.press("Enter")  # the button still has the focus
        expect(page.get_by_text("Tweet 3 of 10")).to_be_visible()
        v.press("Save & share")
        v.press("▸ Publish on the Hugging Face Hub")
        v.reach(page.get_by_label("Name on the Hub", exact=True))
        keys.insert_text("me/wrenandtide-bot")
        v.reach(page.get_by_label("Whose account is it?"))
        expect(page.get_by_label("Whose account is it?")).to_have_value("Say it before you publish")
        keys.press("End")
        v.press("Preview upload")
        expect(page.get_by_text(re.compile("To me/wrenandtide-bot on the Hub"))).to_be_visible()
        expect(page.get_by_label("Whose account is it?")).to_have_value("Someone else's")
        v.picture("6-published-dark")
        assert v.faint() == [] and v.nameless() == []


def test_a_page_that_is_left_ends_its_training(browser, tiny_base, tmp_path):
    with form(folder=tmp_path) as server:
        with Visit(browser, server.url) as v:
            v.page.goto(server.url)
            v.sample()
            v.settle(tiny_base, 100_000)
            v.click("Train", exact=True)
            expect(v.page.get_by_role("progressbar", name=re.compile("^Step"))).to_be_visible()
            assert server.kernels() == 1 and not (tmp_path / "bots/wrenandtide/run.json").exists()
        end = time.monotonic() + PATIENCE
        while server.kernels() and time.monotonic() < end:
            time.sleep(0.2)
        assert server.kernels() == 0
        with Visit(browser, server.url) as v:  # another day: nothing was lost but a minute of training
            v.page.goto(server.url)
            v.click("Go on with the training of wrenandtide")
            expect(v.page.get_by_role("progressbar", name=re.compile("^Step"))).to_be_visible()
            v.click("Stop and keep the best so far")
            expect(v.heading(2, done=True)).to_contain_text("held-out")


def test_ctrl_c_ends_all(tmp_path):
    with form(folder=tmp_path, forked=False) as server:
        requests.get(server.url, timeout=PATIENCE)
        assert server.kernels() == 1 and server.interrupt() == []
        assert server.process.returncode == 0 and "Traceback" not in server.log()
    assert [p.name for p in tmp_path.iterdir()] == ["server.log"]
