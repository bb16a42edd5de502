import pytest, shutil
from hub_server import WRITE, HubServer
from huggingtweets import Bot

@pytest.fixture
def hub(quick, monkeypatch, tmp_path):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_DISABLE_XET", True)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("huggingface_hub.constants.HF_TOKEN_PATH", str(tmp_path / "token"))
    monkeypatch.setenv("HF_TOKEN", WRITE)
    monkeypatch.setattr("time.sleep", lambda s: None)
    with HubServer() as s:
        monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", s.url)
        monkeypatch.setattr("huggingface_hub.constants.HUGGINGFACE_CO_URL_TEMPLATE", s.url + "/{repo_id}/resolve/{revision}/{filename}")
        yield s

def test_smoke(hub, tiny_bot, tmp_path):
    bot = Bot.load(shutil.copytree(tiny_bot, tmp_path / "bots/wren"))
    print(bot.push_to_hub("me/wren-bot", mine=False, dry_run=True))
    assert not hub.asked
    hub.cuts = [1000]
    print(bot.push_to_hub("me/wren-bot", mine=False, on_progress=print))
    for a in hub.asked: print(a.method, a.path, len(a.body))
    n=len(hub.asked)
    bot.push_to_hub("me/wren-bot", mine=False)
    for a in hub.asked[n:]: print(a.method, a.path, len(a.body))
    n=len(hub.asked)
    b = Bot.load("me/wren-bot")
    for a in hub.asked[n:]: print(a.method, a.path, len(a.body))
    print(b, b.tweet(n=1), hub.repos)
    assert 0
