"""The demo notebook in JupyterLab, driven as a person does: with Chromium, and the menu Run, Run All Cells."""

import re
import shutil
from contextlib import contextmanager

import pytest
from browser import PICTURES, WANTED, WIDE, Visit, expect, lab
from makers import large_archive
from mixed import ipython
from test_browser_voila import SOON, game, hostile_timeline, several_authors, wrong_handles

from huggingtweets.app import demo_notebook
from huggingtweets.model.bot import Bot


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    notebook = shutil.copy(demo_notebook(), tmp_path_factory.mktemp("lab") / "demo.ipynb")
    with lab(notebook, IPYTHONDIR=ipython(tmp_path_factory.mktemp("ipython"))) as server:
        yield server


def run_all(v: Visit):
    expect(v.button("Python 3 (ipykernel) | Idle")).to_be_visible()  # until then the menu does nothing
    v.page.get_by_role("menuitem", name="Run", exact=True).click()
    v.page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    expect(v.heading(3)).to_be_visible()


def step(bar) -> int:
    "What a progress bar says."
    return int(re.search(r"[\d,]+", bar.get_attribute("aria-label"))[0].replace(",", ""))


@contextmanager
def notebook(browser, served, name: str, prepare=lambda page: None):
    "A notebook of its own, with a form that nobody has touched."
    shutil.copy(demo_notebook(), served.folder / f"{name}.ipynb")
    with Visit(browser, served.url) as v:
        prepare(v.page)
        v.page.goto(f"{served.url}/lab/workspaces/{name}/tree/{name}.ipynb")
        expect(v.page.get_by_role("heading", name="huggingtweets", exact=True)).to_be_visible()
        run_all(v)
        yield v


@pytest.fixture(scope="module")
def visit(browser, served):
    "One person for all tests: a notebook has one kernel, whoever looks at it."
    with Visit(browser, served.url) as v:
        v.page.goto(f"{served.url}/lab/tree/demo.ipynb")
        expect(v.page.get_by_role("heading", name="huggingtweets", exact=True)).to_be_visible()
        run_all(v)
        yield v


@pytest.fixture
def another(visit):
    "The same page with a form that nobody has touched."
    before = visit.heading(3).element_handle()
    visit.page.get_by_role("menuitem", name="Kernel", exact=True).click()
    visit.page.get_by_role("menuitem", name=re.compile("^Restart Kernel and Run All Cells")).click()
    visit.click("Confirm Kernel Restart")
    before.wait_for_element_state("hidden")
    expect(visit.heading(3)).to_be_visible()
    return visit


def test_an_upload_is_trained_and_a_reload_in_the_middle_changes_nothing(visit, shared_data, tiny_base):
    visit.upload(shared_data / "berniesanders.csv")
    visit.get()
    expect(visit.page.get_by_role("row").filter(has_text="Tweets kept")).to_contain_text("7,333")
    visit.settle(tiny_base, 100_000)
    visit.click("Train", exact=True)
    bar = visit.page.get_by_role("progressbar", name=re.compile("^Step"))
    expect(bar).to_be_visible()
    before = step(bar)
    visit.page.reload()
    expect(visit.page.get_by_role("heading", name="huggingtweets", exact=True)).to_be_visible()
    run_all(visit)  # a notebook that wasn't saved has no outputs; its kernel lives on, and with it the form
    expect(visit.page.get_by_label("Account or file")).to_have_value("berniesanders.csv")
    expect(bar).to_be_visible()
    assert step(bar) > before
    visit.click("Stop and keep the best so far")
    expect(visit.heading(2, done=True)).to_contain_text("held-out")
    visit.check()


def test_the_sample_account_from_click_to_tweets_to_a_zip(visit, tiny_base, tmp_path):
    visit.click("Change", exact=True)
    visit.page.get_by_label("Account or file").fill("")
    visit.page.get_by_label("Account or file").press("Tab")
    visit.sample()
    visit.settle(tiny_base, 2)
    visit.train()
    tweets = visit.write()
    assert len(tweets) == 5 and all(t.startswith("My dream is") for t in tweets)
    visit.page.set_viewport_size({"width": WIDE, "height": 1500})
    if WANTED:
        visit.page.screenshot(path=PICTURES / f"6-notebook-light-{WIDE}.png")
    visit.click("Save & share")
    with visit.page.expect_download() as saved:
        visit.click("Download the bot as a zip")
    saved.value.save_as(tmp_path / "wrenandtide.zip")
    assert Bot.load(tmp_path / "wrenandtide.zip", tmp_path).about["accounts"][0]["handle"] == "wrenandtide"
    visit.check()


def test_an_archive_of_any_size_is_uploaded_though_the_connection_breaks(browser, served, tmp_path):
    "The websocket takes 10 MB a message, and is cut with a piece on its way, as JupyterLab's server cuts a larger one."
    large = large_archive(tmp_path / "large.zip", media=11_000_000)
    cut = []

    def connect(socket):
        server = socket.connect_to_server()

        def pass_on(message):
            if not cut and f'\\"at\\":{5 << 20}'.encode() in (
                message if isinstance(message, bytes) else message.encode()
            ):
                cut.append(socket.close(code=1009))
            else:
                server.send(message)

        socket.on_message(pass_on)

    def prepare(page):
        page.add_init_script(SOON)
        page.route_web_socket(re.compile("/channels"), connect)

    with notebook(browser, served, "cut", prepare) as v:
        v.upload(large)
        assert cut
        expect(v.page.get_by_text("The upload isn't getting through")).to_be_hidden()
        v.get()
        expect(v.page.get_by_role("row").filter(has_text="Tweets kept")).to_contain_text("300")


def test_authors_doubts_and_refusals_are_shown(another, tmp_path):
    several_authors(another, tmp_path, keyboard=False)  # JupyterLab takes the arrow keys for itself


def test_a_hostile_timeline_shows_as_text_and_does_nothing(another, tiny_base, tmp_path):
    hostile_timeline(another, tiny_base, tmp_path)


def test_a_wrong_handle_a_game_and_a_legible_form_in_both_themes(another, tiny_base):
    wrong_handles(another, re.compile("There is no server|can't be reached"))
    another.page.get_by_label("Account or file").fill("")
    another.page.get_by_label("Account or file").press("Tab")
    another.sample()
    another.settle(tiny_base, 20)
    another.train()
    assert len(another.write()) == 5
    game(another)
    for theme in ("Light", "Dark"):
        another.page.get_by_role("menuitem", name="Settings", exact=True).click()
        for item in ("Theme", f"JupyterLab {theme}"):  # whose roles differ, or are none
            another.page.locator(".lm-Menu-itemLabel").get_by_text(item, exact=True).click()
        expect(
            another.page.locator(f"body[data-jp-theme-light={'true' if theme == 'Light' else 'false'}]")
        ).to_be_attached()
        assert another.faint(".ht") == [], theme
    if WANTED:
        another.page.screenshot(path=PICTURES / f"6-notebook-dark-{WIDE}.png")
