"The model card in a real browser, which a hostile account would like to use."

from browser import PICTURES
from test_record import HOSTILE, about, rendered

from huggingtweets.report.card import card


def test_a_hostile_card_does_nothing_in_a_browser(browser, tmp_path):
    made = card(about(*HOSTILE[:8], handles=HOSTILE[8:16]), "me/a-bot")
    page = browser.new_page(viewport={"width": 900, "height": 1200})
    asked, dialogs = [], []
    page.on("request", lambda r: asked.append(r.url))
    page.on("dialog", lambda d: (dialogs.append(d.message), d.dismiss()))
    (tmp_path / "card.html").write_text(f"<meta charset=utf-8>{rendered(made)}", encoding="utf-8")
    page.goto((tmp_path / "card.html").as_uri())
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / "card.png", full_page=True)
    assert not dialogs and not [u for u in asked if "evil" in u] and not page.locator("script").count()
    links = page.eval_on_selector_all("a", "found => found.map(a => a.href)")
    assert links and not [u for u in links if "evil" in u or u.startswith("javascript")]
    assert "<script>alert(1)</script>" in page.inner_text("body")
    page.close()
