"Publishing on the Hub and loading from it: the real client, and a Hub on loopback."

import copy
import dataclasses
import json
import logging
import os
import re
import shutil
from types import SimpleNamespace

import pytest
import runs
import yaml
from forks import command, python
from hub_server import OTHER, READ, USERS, WRITE
from loopback import free_port
from typer.testing import CliRunner

from huggingtweets import Account, Bot, HuggingTweetsError
from huggingtweets.cli import app
from huggingtweets.model.hub import check_name, on_hub
from huggingtweets.model.run import BaseOf
from huggingtweets.publishing import exporting, repos
from huggingtweets.publishing.repos import ATTEMPTS, MARKS, check_consent, plan, public, suggested_name

REPO = "me/wren-bot"
FILES = {
    ".gitattributes",
    "README.md",
    "avatars.png",
    "config.json",
    "copies.json",
    "generation_config.json",
    "how.png",
    "model.safetensors",
    "predictions.png",
    "run.json",
    "tokenizer.json",
    "tokenizer_config.json",
}


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    "Nobody sleeps between attempts."
    monkeypatch.setattr("time.sleep", lambda seconds: None)


@pytest.fixture(scope="module")
def trained(tiny_bot, tmp_path_factory):
    "A bot that has its picture already: writing a tweet for it takes longer than all that is tested here."
    from huggingtweets.report.picture import write_picture

    bot = Bot.load(shutil.copytree(tiny_bot, tmp_path_factory.mktemp("trained") / "wren"))
    write_picture(bot, "My dream is tea.")
    return bot


@pytest.fixture
def folder(trained, tmp_path):
    return shutil.copytree(trained.folder, tmp_path / "bots" / "wren")


@pytest.fixture
def bot(trained, folder):
    return Bot(trained.model, trained.tokenizer, copy.deepcopy(trained.run), folder)


def environment(hub, tmp_path, **more):
    "What makes a fresh process use this Hub."
    return {
        "HF_ENDPOINT": hub.url,
        "HF_HOME": str(tmp_path / "home"),
        "HF_HUB_CACHE": str(tmp_path / "fresh"),
        "HF_HUB_DISABLE_XET": "1",
        "HF_TOKEN": WRITE,
        "NO_PROXY": "*",
        **more,
    }


def tree(folder):
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def refused(bot, repo, words, **options):
    with pytest.raises(HuggingTweetsError, match=words) as e:
        bot.push_to_hub(repo, **{"mine": True, **options})
    assert not any(token in str(e.value) for token in USERS)
    return str(e.value)


# What arrives


def test_a_first_publish_brings_all_in_one_commit(hub, bot, folder):
    (folder / "model" / "predictions.png").unlink()
    told = []
    assert bot.push_to_hub(REPO, mine=False, message="Hello, Hub", on_progress=told.append) == f"{hub.url}/{REPO}"
    repo = hub.repos[REPO]
    assert repo.messages == ["initial commit", "Hello, Hub"] and not repo.private and set(repo.files) == FILES
    for name in FILES - {".gitattributes", "run.json"}:
        assert repo.files[name] == (folder / "model" / name).read_bytes()
    card = repo.files["README.md"].decode()
    assert (
        f"thumbnail: {hub.url}/{REPO}/resolve/main/predictions.png" in card
        and "somebody else" in card
        and f'"{REPO}"' in card
    )
    assert repo.files["predictions.png"].startswith(b"\x89PNG")
    about = json.loads(repo.files["run.json"])
    assert about["published"] == {"repo": REPO, "mine": False} == bot.about["published"]
    assert json.loads((folder / "run.json").read_text(encoding="utf-8")) == bot.about
    assert len(told) == 3 and "Sending 11 files" in told[-1]


def test_nothing_private_is_published(hub, bot, folder, tiny_base):
    assert bot.about["base"]["source"] == str(tiny_base)  # a path of this machine
    trained_on = bot.run.accounts[0]
    trained_on.account = dataclasses.replace(trained_on.account, avatar="/home/wren/me.png")
    bot.run.evaluation = {"seed": 0, "notes": ["The base can't be compared: /home/wren/base is missing."]}
    (folder / "model" / ".env").write_text(f"HF_TOKEN={WRITE}")
    (folder / "model" / "notes").mkdir()
    (folder / "model" / "notes" / "diary.txt").write_text("dear diary")
    bot.push_to_hub(REPO, mine=True)
    files = hub.repos[REPO].files
    assert set(files) == FILES
    texts = (folder / "corpus.jsonl").read_text(encoding="utf-8").splitlines()
    for data in files.values():
        for secret in (
            WRITE,
            str(folder.parent),
            str(tiny_base.parent),
            "/home/wren",
            bot.about["key"],
            "dear diary",
            json.loads(texts[0])["text"],
        ):
            assert secret.encode() not in data
    about = json.loads(files["run.json"])
    assert about["evaluation"] == {"seed": 0}
    assert (
        about["base"]["name"] == tiny_base.name
        and about["accounts"][0]["avatar"] == ""
        and about["losses"] == bot.about["losses"]
    )
    local, hub_base = BaseOf("C:\\Users\\me\\gpt", "a/b/"), BaseOf("gpt2", "openai-community/gpt2", "abc")
    assert public(dataclasses.replace(bot.run, base=local)).base.name == "gpt"
    assert public(dataclasses.replace(bot.run, base=hub_base)).base == hub_base


def test_a_second_publish_sends_only_what_changed(hub, bot, folder):
    bot.push_to_hub(REPO, mine=True)
    before = hub.uploaded
    assert bot.push_to_hub(REPO, mine=True) == f"{hub.url}/{REPO}"
    assert len(hub.repos[REPO].commits) == 2 and hub.uploaded == before  # no empty commit
    bot.push_to_hub(REPO, mine=False)
    (change,) = [a for a in hub.asked if a.path.endswith("/commit/main")][1:]
    changed = [json.loads(line)["value"]["path"] for line in change.body.splitlines()[1:]]
    assert changed == ["README.md", "run.json"] and hub.uploaded == before and len(hub.repos[REPO].commits) == 3


def test_what_is_not_for_all_audiences_stays_marked_until_it_is_said_otherwise(hub, bot, folder):
    for sensitive, marked in ((True, True), (None, True), (False, False), (None, False)):
        bot.push_to_hub(REPO, mine=True, sensitive=sensitive)
        files = hub.repos[REPO].files
        assert (b"not-for-all-audiences" in files["README.md"]) is marked
        for said in (files["run.json"], (folder / "run.json").read_bytes()):
            assert json.loads(said)["published"].get("sensitive", False) is marked


def test_the_run_of_the_training_is_told_where_the_model_is(hub, bot, folder, monkeypatch):
    monkeypatch.setenv("WANDB_MODE", "offline")
    record = {
        "mode": "offline",
        "private": False,
        "runs": {"train": {"name": "@wrenandtide-train", "id": "abc", "url": ""}},
        "artifacts": {},
    }
    about = {**bot.about, "wandb": record}  # written by the tracking's own process after the bot was loaded
    (folder / "run.json").write_text(json.dumps(about), encoding="utf-8")
    bot.run.wandb = {**record, "mode": "online"}
    bot.push_to_hub(REPO, mine=True)
    assert (
        json.loads(hub.repos[REPO].files["run.json"])["wandb"]
        == record
        == json.loads((folder / "run.json").read_text(encoding="utf-8"))["wandb"]
    )
    bot.push_to_hub(REPO, mine=True)
    (noted,) = (folder / "wandb" / "noted").glob("*.json")
    assert json.loads(noted.read_text())["model"]["link"] == f"{hub.url}/{REPO}/tree/{hub.repos[REPO].sha}"


def test_weights_of_an_earlier_bot_in_other_files_go(hub, bot):
    hub.add(
        REPO,
        {
            "run.json": b"{}",
            "config.json": b"{}",
            "model-00001-of-00002.safetensors": b"1",
            "model-00002-of-00002.safetensors": b"2",
            "model.safetensors.index.json": b"{}",
            "LICENSE": b"mine",
        },
    )
    bot.push_to_hub(REPO, mine=True)
    assert set(hub.repos[REPO].files) == FILES | {"LICENSE"} and len(hub.repos[REPO].commits) == 3


def test_a_private_repo_is_private_and_a_public_one_is_not_taken_for_one(hub, bot):
    bot.push_to_hub("me/secret-bot", mine=True, private=True)
    assert hub.repos["me/secret-bot"].private
    bot.push_to_hub("me/secret-bot", mine=False)
    assert hub.repos["me/secret-bot"].private  # as it was
    hub.add(REPO, {})
    before = len(hub.asked)
    assert "public" in refused(bot, REPO, "private", private=True)
    assert not [a for a in hub.asked[before:] if "preupload" in a.path or "/commit/" in a.path]


def test_a_model_that_is_no_bot_is_not_replaced(hub, bot):
    repo = hub.add("me/bert", {"config.json": b"{}", "model.safetensors": b"years of work"})
    refused(bot, "me/bert", "isn't a huggingtweets bot")
    assert len(repo.commits) == 2


@pytest.mark.parametrize("part", [None, 1 << 17])
def test_large_files_come_in_one_piece_or_in_parts(hub, bot, folder, part):
    hub.part = part
    bot.push_to_hub(REPO, mine=True)
    assert hub.repos[REPO].files["model.safetensors"] == (folder / "model" / "model.safetensors").read_bytes()
    assert any(re.fullmatch("/lfs/[0-9a-f]+/4", p) for p in hub.paths("PUT")) == bool(part)


# When something is in the way


@pytest.mark.parametrize("part", [None, 1 << 17])
def test_a_connection_that_breaks_in_the_middle_of_the_weights_is_tried_again(hub, bot, folder, part):
    hub.part, hub.cuts = part, [62_500, 15_000, 112_500]
    bot.push_to_hub(REPO, mine=True)
    assert (
        not hub.cuts
        and hub.repos[REPO].files["model.safetensors"] == (folder / "model" / "model.safetensors").read_bytes()
    )
    assert len(hub.repos[REPO].commits) == 2


def test_a_connection_that_stays_broken_ends_and_the_next_call_goes_on(hub, bot, folder):
    bot.push_to_hub(REPO, mine=True)
    before, sent = hub.repos[REPO].sha, hub.uploaded
    weights = folder / "model" / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"\0")
    hub.cuts = [1000] * 1000
    assert "Check the network" in refused(bot, REPO, "can't be reached")
    assert len(hub.cuts) == 1000 - 6 * ATTEMPTS and hub.repos[REPO].sha == before and hub.uploaded == sent
    hub.cuts = []
    hub.refuse = {f"/api/models/{REPO}/commit/main": [503] * ATTEMPTS}
    refused(bot, REPO, "Try again later")
    assert hub.repos[REPO].sha == before and hub.uploaded == sent + weights.stat().st_size
    bot.push_to_hub(REPO, mine=True)
    assert (
        hub.uploaded == sent + weights.stat().st_size
        and hub.repos[REPO].files["model.safetensors"] == weights.read_bytes()
    )


def test_a_commit_whose_answer_gets_lost_is_not_made_twice(hub, bot):
    hub.lost = 1
    bot.push_to_hub(REPO, mine=True)
    assert len(hub.repos[REPO].commits) == 2


def test_servers_that_stumble_are_asked_again(hub, bot):
    hub.refuse = {
        f"/api/models/{REPO}/preupload/main": [503, 0, 429],
        f"/{REPO}.git/info/lfs/objects/batch": [500],
        f"/api/models/{REPO}/commit/main": [502, 0],
    }
    bot.push_to_hub(REPO, mine=True)
    assert len(hub.repos[REPO].commits) == 2


@pytest.mark.parametrize(
    ("token", "repo", "words"),
    [
        ("hf_thisonenobodyknows", REPO, "doesn't know this token.*hf auth login"),
        (READ, REPO, "only read.*write"),
        (WRITE, "other/wren-bot", "repo of your own"),
        (WRITE, "other/theirs", "repo of your own"),
        (WRITE, "other/secret", "repo of your own"),
        ("", REPO, "needs a token.*HF_TOKEN.*hf auth login"),
        ("two words", REPO, "HF_TOKEN can't be right"),
    ],
)
def test_who_may_not_write_is_told_and_nothing_happens(hub, bot, folder, monkeypatch, token, repo, words):
    theirs = hub.add("other/theirs", {"run.json": b"{}"}), hub.add("other/secret", {"run.json": b"{}"}, private=True)
    monkeypatch.setenv("HF_TOKEN", token)
    before = tree(folder)
    message = refused(bot, repo, words)
    assert not token or token not in message
    assert (
        set(hub.repos) == {"other/theirs", "other/secret"}
        and [len(r.commits) for r in theirs] == [2, 2]
        and not hub.uploaded
    )
    assert repo.startswith("other/") or tree(folder) == before


def test_the_token_is_found_where_the_client_keeps_it_and_is_shown_nowhere(
    hub, bot, folder, monkeypatch, tmp_path, caplog, capfd
):
    caplog.set_level(logging.DEBUG)
    monkeypatch.delenv("HF_TOKEN")
    (tmp_path / "no-token").write_text(WRITE)
    hub.cuts = [1000]
    hub.refuse = {f"/api/models/{REPO}/commit/main": [502]}
    bot.push_to_hub(REPO, mine=True)
    refused(bot, "other/wren-bot", "repo of your own")
    (tmp_path / "no-token").unlink()
    (tmp_path / ".env").write_text(f"HF_TOKEN={WRITE}\n")
    bot.push_to_hub(REPO, mine=True)
    (tmp_path / ".env").unlink()
    shown = capfd.readouterr()
    assert "/lfs/" not in shown.err and "%|" not in shown.err  # quiet where there is no terminal
    everywhere = [
        shown.out.encode(),
        shown.err.encode(),
        caplog.text.encode(),
        *tree(tmp_path).values(),
        *hub.repos[REPO].files.values(),
    ]
    assert not any(WRITE.encode() in data for data in everywhere)
    assert all("authorization" not in a.headers for a in hub.asked if a.path.startswith("/lfs/"))


def test_no_network_and_offline_are_told(hub, bot, monkeypatch):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    refused(bot, REPO, "can't be reached.*HF_HUB_OFFLINE")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", f"http://127.0.0.1:{free_port()}")
    refused(bot, REPO, "can't be reached to publish.*network")
    assert not hub.asked


def test_what_the_hub_says_of_a_bad_request_is_passed_on(hub, bot):
    hub.refuse = {"/api/repos/create": [(400, "This name is reserved")]}
    refused(bot, REPO, "This name is reserved")


def test_a_full_disk_is_told_and_the_next_call_goes_on(hub, bot, monkeypatch):
    import huggingtweets.core

    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(huggingtweets.core.os, "replace", full)
    refused(bot, REPO, "disk is full")
    monkeypatch.undo()
    assert not hub.repos  # no empty one either


def test_a_bot_whose_tweet_can_not_be_drawn_is_published_without_a_picture(hub, bot, folder, monkeypatch):
    def unknown(*args):
        raise HuggingTweetsError("This tweet can't be drawn: the machine has no font for its script.")

    (folder / "model" / "predictions.png").unlink()
    monkeypatch.setattr("huggingtweets.report.picture.draw_picture", unknown)
    with pytest.warns(UserWarning, match="no font for its script"):
        bot.push_to_hub(REPO, mine=True)
    files = hub.repos[REPO].files
    assert (
        set(files) == FILES - {"predictions.png"}
        and b"predictions.png" not in files["README.md"]
        and b"thumbnail" not in files["README.md"]
    )


def test_what_can_not_be_noted_after_a_publish_is_a_warning(hub, bot, folder, monkeypatch):
    run = {"name": "@wrenandtide-train", "id": "abc", "url": "http://127.0.0.1:9/alice/huggingtweets/runs/abc"}
    bot.run.wandb = {"mode": "online", "private": False, "runs": {"train": run}, "artifacts": {}}
    monkeypatch.setenv("WANDB_MODE", "online")
    monkeypatch.setenv("WANDB_API_KEY", "a key")
    with pytest.warns(UserWarning, match="published at .*WANDB_API_KEY can't be right") as warned:
        assert bot.push_to_hub(REPO, mine=True) == f"{hub.url}/{REPO}"
    assert not any("a key" in str(w.message) for w in warned)

    def full(*args):
        raise HuggingTweetsError("The disk is full.")

    monkeypatch.setattr("huggingtweets.model.run.write_json", full)
    with pytest.warns(UserWarning, match="disk is full"):
        assert bot.push_to_hub(REPO, mine=False) == f"{hub.url}/{REPO}"
    assert json.loads(hub.repos[REPO].files["run.json"])["published"]["mine"] is False


@pytest.fixture
def converter(monkeypatch):
    "A stand-in for llama.cpp's converter, which takes seconds; test_exporting.py runs the real one."
    monkeypatch.setattr(
        exporting, "_convert", lambda folder, out, precision, name: out.write_bytes(b"GGUF" + name.encode())
    )
    monkeypatch.setattr(exporting, "_let_it_begin", lambda path: None)
    monkeypatch.setattr(exporting, "check_converter", lambda: None)
    monkeypatch.setattr(repos, "check_converter", lambda: None)


def test_it_goes_for_ollama_too(hub, bot, folder, converter):
    more = {"wrenandtide-q8_0.gguf", "params", "template"}
    shown = bot.push_to_hub(REPO, gguf=True, dry_run=True)
    assert {line.split()[0] for line in shown.splitlines()[1:]} == FILES - {".gitattributes"} | more
    bot.push_to_hub(REPO, mine=True, gguf=True)
    files = hub.repos[REPO].files
    assert set(files) == FILES | more and files["wrenandtide-q8_0.gguf"].startswith(b"GGUF")
    options = json.loads(files["params"])
    assert files["template"] == b"{{ .Prompt }}" and options["stop"] == ["<|endoftext|>"] and options["top_p"] == 0.95
    assert f"ollama run hf.co/{REPO}" in files["README.md"].decode()
    assert not list(folder.rglob("*.gguf")) and not [p for p in folder.iterdir() if p.name.startswith(".")]
    again = Bot.load(REPO)
    assert again.tweet("Tea", n=1, seed=1) == bot.tweet("Tea", n=1, seed=1)
    bot.push_to_hub(REPO, mine=True)  # one of another training would stay otherwise
    assert "wrenandtide-q8_0.gguf" not in hub.repos[REPO].files
    assert "ollama" not in hub.repos[REPO].files["README.md"].decode()


def test_without_the_converter_nothing_goes_for_ollama(hub, bot, monkeypatch):
    monkeypatch.setattr(exporting.importlib.util, "find_spec", lambda name: None)
    refused(bot, REPO, "huggingtweets\\[gguf\\]", gguf=True)
    assert REPO not in hub.repos


@pytest.fixture
def page(monkeypatch):
    "A stand-in for making the page; test_browser_page.py makes real ones."

    def to_page(bot, folder, contact="", game=0):
        folder.mkdir()
        (folder / "index.html").write_text(f"{bot.name} {contact} {game}")
        (folder / "bot.json").write_text("{}")
        (folder / "bot-00000000-00001-of-00001.gguf").write_bytes(b"GGUF" * 9)
        return folder / "index.html"

    monkeypatch.setattr(repos, "to_page", to_page)
    monkeypatch.setattr(repos, "check_converter", lambda: None)


SPACE = f"spaces/{REPO}"


def test_the_page_goes_into_a_space(hub, bot, folder, page):
    before = tree(folder)
    assert bot.push_to_space(REPO, mine=False) == f"{hub.url}/{SPACE}"
    repo = hub.repos[SPACE]
    assert set(repo.files) == {
        ".gitattributes",
        "README.md",
        "bot.json",
        "index.html",
        "bot-00000000-00001-of-00001.gguf",
    }
    card = yaml.safe_load(repo.files["README.md"].decode().split("---")[1])
    assert card["sdk"] == "static" and card["title"] == "AI bot: Wren Halloran" and "custom_headers" in card
    assert repo.files["index.html"].decode() == f"@wrenandtide {hub.url}/{SPACE}/discussions 0"
    assert tree(folder) == before and not repo.private and REPO not in hub.repos
    hub.add(SPACE, {**repo.files, "bot-11111111-00001-of-00001.gguf": b"of a bot before"})
    bot.push_to_space(REPO, mine=False, contact="me@example.com", game=9)
    assert "bot-11111111-00001-of-00001.gguf" not in hub.repos[SPACE].files
    assert hub.repos[SPACE].files["index.html"] == b"@wrenandtide me@example.com 9"


def test_a_space_that_is_something_else_is_not_replaced_and_nobody_is_taken_in(hub, bot, page):
    hub.add(SPACE, {"app.py": b"print()", "index.html": b"mine"})
    for repo, words, mine in ((REPO, "isn't a bot's page", True), (REPO, "whose accounts", None),
                              ("me/wrenandtide", "-bot", False)):  # fmt: skip
        with pytest.raises(HuggingTweetsError, match=words):
            bot.push_to_space(repo, mine=mine)
    assert hub.repos[SPACE].files["index.html"] == b"mine" and set(hub.repos) == {SPACE}


def test_a_space_that_everybody_sees_takes_no_private_page(hub, bot, page):
    bot.push_to_space(REPO, mine=True)
    before = hub.repos[SPACE].sha
    with pytest.raises(HuggingTweetsError, match="and public"):
        bot.push_to_space(REPO, mine=True, private=True)
    assert hub.repos[SPACE].sha == before


@pytest.mark.parametrize("option", ["--dry-run", "--gguf", "--adapter", "--sensitive"])
def test_what_means_nothing_for_a_space_is_refused_before_anything_goes(hub, folder, page, option):
    done = CliRunner().invoke(app, ["publish", str(folder), REPO, "--mine", "--space", option])
    assert done.exit_code == 1 and f"{option} means nothing for a Space" in done.stderr and not hub.asked


# What doesn't go


def test_a_dry_run_touches_nothing(hub, bot, folder):
    before = tree(folder)
    shown = bot.push_to_hub(REPO, dry_run=True)
    assert shown.startswith(f"To {REPO} on the Hub (public: everybody sees it):")
    assert {line.split()[0] for line in shown.splitlines()[1:]} == FILES - {".gitattributes"}
    weights = (folder / "model" / "model.safetensors").stat().st_size
    assert plan(bot, REPO).files["model.safetensors"] == weights and f"{weights / 1e6:.1f} MB" in shown
    assert "you alone" in bot.push_to_hub(REPO, private=True, dry_run=True)
    refused(bot, "me/wrenandtide", "-bot", mine=False, dry_run=True)
    assert not hub.asked and tree(folder) == before and "published" not in bot.about


@pytest.mark.parametrize(
    "name", ["pytorch_model.bin", "optimizer.pt", "sub/training.PKL", "tf_model.h5", "modeling_evil.py", "a.joblib"]
)
def test_pickles_and_programs_are_neither_published_nor_published_beside(hub, bot, folder, name):
    hub.add("me/old-bot", {"run.json": b"{}", name: b"evil"})
    refused(bot, "me/old-bot", re.escape(name))
    (folder / "model" / name).parent.mkdir(exist_ok=True)
    (folder / "model" / name).write_bytes(b"evil")
    refused(bot, REPO, re.escape(name))
    assert len(hub.repos["me/old-bot"].commits) == 2 and REPO not in hub.repos


def test_a_model_that_brings_code_is_not_published(hub, bot, folder):
    path = folder / "model" / "config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "auto_map": {"AutoModel": "evil--x.Model"}}))
    refused(bot, REPO, "auto_map")
    assert not hub.asked


def test_a_bot_in_memory_or_without_a_record_is_told_what_to_do(hub, bot, tmp_path):
    refused(Bot(bot.model, bot.tokenizer, bot.run), REPO, r"Save it first: bot\.save")
    bare = Bot(bot.model, bot.tokenizer)
    bare.save(tmp_path / "bare")
    refused(bare, REPO, "no record")
    refused(Bot.load(bot.folder / "model"), REPO, "Save it first|no record")
    assert not hub.asked
    kept = Bot(bot.model, bot.tokenizer, bot.run)
    kept.save(tmp_path / "kept")
    assert kept.push_to_hub(REPO, mine=True).endswith(REPO) and set(hub.repos[REPO].files) == FILES - {"copies.json"}


NAMES = [
    "wren",
    "",
    "/",
    "me/",
    "/wren",
    "a/b/c",
    "me/wren bot",
    "me/wren--bot",
    "me/wren..bot",
    "me/wren.git",
    "me/-wren",
    "me/" + "x" * 97,
    "me/tĩde",
    "me/w\nren",
    "../wren",
    "me/<script>",
]


@pytest.mark.parametrize("name", NAMES)
def test_names_that_the_hub_forbids_are_told_before_anything_is_asked(hub, bot, name):
    message = refused(bot, name, "isn't a valid repo name on the Hub")
    assert len(message) < 400 and "you/wren-bot" in message and not hub.asked


# Whose words


def somebody(*handles):
    accounts = [SimpleNamespace(account=Account(h)) for h in handles]
    return SimpleNamespace(run=SimpleNamespace(accounts=accounts))


def test_nothing_is_published_before_it_is_said_whose_it_is(hub, bot):
    message = refused(bot, REPO, "whose", mine=None)
    assert "mine=True" in message and "--not-mine" in message and not hub.asked


@pytest.mark.parametrize(
    "repo",
    [
        "me/wrenandtide",
        "me/WrenAndTide",
        "me/wren-and-tide",
        "me/wren-halloran",
        "me/tide",
        "me/bottle",
        "me/aide",
        "wrenandtide/wren-bot",
        "Wren-Halloran/wren-bot",
        "wren_and.tide/a-bot",
    ],
)
def test_a_bot_of_somebody_else_cannot_pass_for_them(hub, bot, repo):
    refused(bot, repo, "someone else|would pass", mine=False)
    assert not hub.asked
    check_consent(bot, repo, True)


@pytest.mark.parametrize(
    "repo",
    [
        "me/wrenandtide-bot",
        "me/bot_of.wren",
        "me/WrenBot",
        "me/Wren-AI",
        "me/huggingtweets-wren",
        "me/wren-parody2",
        "me/wren-fan",
    ],
)
def test_a_name_that_says_what_it_is_is_welcome(bot, repo):
    check_consent(bot, repo, False)


@pytest.mark.parametrize(
    ("handle", "bad", "good"),
    [
        ("ai_weiwei", "me/ai-weiwei", "me/ai-weiwei-ai"),
        ("some_bot", "me/some-bot", "me/some-bot-bot"),
        ("émile", "emile/x-bot", "me/emile-bot"),
        ("jay.bsky.team", "jay/a-bot", "me/jay.bsky.team-bot"),
        ("jay@mastodon.example", "Jay/a-bot", "me/jay-bot"),
        ("潮時計", "me/clock", "me/clock-bot"),
    ],
)
def test_the_words_of_a_handle_do_not_count(handle, bad, good):
    bot = somebody(handle)
    with pytest.raises(HuggingTweetsError):
        check_consent(bot, bad, False)
    check_consent(bot, good, False)


@pytest.mark.parametrize(
    "handles",
    [
        ["wrenandtide"],
        ["b", "a"],
        ['"]\n---\n<script>'],
        ["x" * 500],
        ["潮時計"],
        ["--..__"],
        [""],
        ["CON"],
        ["\x1b[31mred"],
        ["a" * 90, "b"],
        ["e\u0301mile"],
        ["some_bot", "ai"],
    ],
)
def test_the_suggested_name_is_one_that_may_be_used(handles):
    bot = somebody(*handles)
    name = f"me/{suggested_name(bot)}"
    check_name(name)
    check_consent(bot, name, False)
    assert {"bot"} <= MARKS and name.endswith("-bot") and len(name) < 100


@pytest.mark.parametrize(
    "handle", ['"]\n---\n<script>alert(1)</script>', "x" * 500, "🦊🦊", "\x1b[31mred\x07", "a|b`c"]
)
def test_hostile_names_are_published_like_others(hub, bot, handle):
    bot.run.accounts[0].account = Account(handle, "x", handle * 2)
    bot.push_to_hub(REPO, mine=False)
    assert json.loads(hub.repos[REPO].files["run.json"])["accounts"][0]["handle"] == handle
    assert "\n" not in hub.repos[REPO].messages[-1]
    assert Bot.load(REPO).about["accounts"][0]["handle"] == handle


# And back


@pytest.fixture
def published(hub, bot):
    bot.run.keep_line_breaks = True
    bot.push_to_hub(REPO, mine=False)
    return hub


PIPELINE = f"""
import sys
from transformers import pipeline
said = pipeline("text-generation", model="{REPO}", device="cpu")
import json, warnings
out = said("My dream is", num_return_sequences=5, max_new_tokens=40)
assert "huggingtweets" not in sys.modules
print(json.dumps([o["generated_text"] for o in out]))
"""
LOAD = f"""
from huggingtweets import Bot
from huggingtweets.model import bases
import json
bases._bf16_to_fp32 = lambda rows, times: 1.0  # as in all tests
bot = Bot.load("{REPO}")
print(json.dumps([bot.name, bot.about["keep_line_breaks"], bot.tweet("My dream is", n=2, seed=5), bot.folder]))
"""


def test_a_fresh_process_samples_with_plain_transformers_and_another_loads_the_bot(published, bot, tmp_path):
    env = environment(published, tmp_path)
    plain = runs.python(PIPELINE, cwd=tmp_path, **env)
    texts = json.loads(plain.stdout.splitlines()[-1])
    assert len(set(texts)) == 5 and all(t.startswith("My dream is") for t in texts), plain.stderr
    loaded = python(LOAD, cwd=tmp_path, **env)
    assert loaded.returncode == 0 and WRITE not in loaded.stderr, loaded.stderr
    assert json.loads(loaded.stdout) == [bot.name, True, bot.tweet("My dream is", n=2, seed=5), None]
    offline = python(LOAD, cwd=tmp_path, **{**env, "HF_HUB_OFFLINE": "1"})
    assert offline.stdout == loaded.stdout


@pytest.mark.any_version
def test_a_bot_from_the_hub_knows_its_accounts_and_has_no_folder_until_it_is_saved(published, bot, tmp_path):
    again = Bot.load(REPO)
    assert (
        again.about == json.loads(published.repos[REPO].files["run.json"])
        and again.name == "@wrenandtide"
        and again.folder is None
    )
    assert (
        again.tweet(n=3, seed=1) == bot.tweet(n=3, seed=1)
        and "Held-out loss" in repr(again)
        and "Folder" not in repr(again)
    )
    for link in (
        f"{published.url}/{REPO}",
        f"{published.url}/{REPO}/tree/main?x=1",
        f"{published.url}/{REPO}/tree/{published.repos[REPO].sha}",
    ):
        assert Bot.load(link).about == again.about
    cached = tree(tmp_path / "hub-cache")
    with pytest.raises(HuggingTweetsError, match="Save it first"):
        again.push_to_hub("me/other-bot", mine=False)
    again.save(tmp_path / "mine")
    again.push_to_hub("me/other-bot", mine=False)
    assert tree(tmp_path / "hub-cache") == cached  # the Hub's cache isn't ours to write to
    assert Bot.load("me/other-bot").about["accounts"] == bot.about["accounts"]


def test_a_folder_comes_before_the_hub_and_places_here_are_not_asked_for_there(published, bot, tmp_path):
    asked = len(published.asked)
    shutil.copytree(bot.folder, tmp_path / "me" / "wren-bot")
    assert Bot.load(REPO).folder.samefile(tmp_path / "me" / "wren-bot")
    for name in (
        "bots/wrne",
        "me/wrne",
        "wren-bot",
        "./x/y",
        "../x",
        "~/x",
        "x\\y",
        "/x/y",
        "a b/c",
        tmp_path / "other" / "wren",
    ):
        with pytest.raises(HuggingTweetsError, match="There is no bot in"):
            Bot.load(name)
    assert len(published.asked) == asked and on_hub("bots/wrne") is None
    with pytest.raises(
        HuggingTweetsError,
        match=r"The Hub has no model no/body that you may read\. There is no folder of that name here",
    ):
        Bot.load("no/body")


@pytest.mark.parametrize("name", ["pytorch_model.bin", "sub/x.pkl", "modeling.py", "tf_model.H5"])
def test_a_repo_with_pickles_or_programs_is_not_loaded(published, name, tmp_path):
    repo = published.repos[REPO]
    repo.commit("evil", {**repo.commits[-1].files, name: (b"evil", False)})
    with pytest.raises(HuggingTweetsError, match=re.escape(name)):
        Bot.load(REPO)
    assert not any(a.path.startswith((f"/{REPO}/resolve", "/lfs")) for a in published.asked if a.method == "GET")


def test_a_repo_that_brings_code_or_no_model_or_a_strange_record_is_refused(published):
    repo = published.repos[REPO]
    good = repo.commits[-1].files

    def with_file(name, value):
        repo.commit(name, {**good, name: (json.dumps(value).encode(), False)})

    with_file("config.json", {**json.loads(good["config.json"][0]), "auto_map": {"AutoModel": "x"}})
    with pytest.raises(HuggingTweetsError, match="auto_map"):
        Bot.load(REPO)
    about = json.loads(good["run.json"][0])
    for strange in (
        {"accounts": 5},
        {"accounts": []},
        {"accounts": [{"handle": "x"}], "base": 3},
        {**about, "base": {"source": ["x"]}},
        [1],
    ):
        with_file("run.json", strange)
        with pytest.raises(HuggingTweetsError, match=r"run\.json"):
            Bot.load(REPO)
    repo.commit("no weights", {k: v for k, v in good.items() if not k.endswith(".safetensors")})
    with pytest.raises(HuggingTweetsError, match="no safetensors weights"):
        Bot.load(REPO)
    repo.commit("no record", {k: v for k, v in good.items() if k != "run.json"})
    assert Bot.load(REPO).about == {}


def test_private_gated_and_unreachable_repos_are_told(published, monkeypatch, tmp_path):
    published.repos[REPO].private = True
    assert Bot.load(REPO).name == "@wrenandtide"
    monkeypatch.setenv("HF_TOKEN", OTHER)
    with pytest.raises(HuggingTweetsError, match="no model me/wren-bot that you may read"):
        Bot.load(REPO)
    monkeypatch.setenv("HF_TOKEN", "hf_thisonenobodyknows")
    with pytest.raises(HuggingTweetsError, match="doesn't know this token"):
        Bot.load(REPO)
    published.refuse = {f"/api/models/{REPO}": [(403, "Access to this model is restricted", "GatedRepo")]}
    with pytest.raises(HuggingTweetsError, match="gated"):
        Bot.load(REPO)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    assert Bot.load(REPO).name == "@wrenandtide"  # it is in the cache
    with pytest.raises(HuggingTweetsError, match="can't be reached to load the bot me/other"):
        Bot.load("me/other")


def test_a_plain_model_folder_uses_the_record_beside_it(published, tmp_path):
    (tmp_path / "cloned").mkdir()
    for name, data in published.repos[REPO].files.items():
        (tmp_path / "cloned" / name).write_bytes(data)
    cloned = Bot.load(tmp_path / "cloned")
    assert cloned.name == "@wrenandtide" and cloned.about["keep_line_breaks"] and cloned.folder == tmp_path / "cloned"
    assert (
        cloned.push_to_hub(REPO, mine=False).endswith(REPO) and len(published.repos[REPO].commits) == 2
    )  # nothing has changed


# The command


@pytest.mark.any_version
def test_the_command_publishes_and_reads_back(hub, folder, tmp_path):
    env = environment(hub, tmp_path)
    dry = command("publish", folder, REPO, "--dry-run", cwd=tmp_path, env=env)
    assert dry.returncode == 0 and dry.stdout.startswith(f"To {REPO} on the Hub (public") and not hub.asked, dry.stderr
    silent = command("publish", folder, REPO, cwd=tmp_path, env=env)
    assert silent.returncode == 1 and "--not-mine" in silent.stderr and not hub.asked and not silent.stdout
    done = command(
        "publish", folder, REPO, "--not-mine", "--private", "--message", "From a shell", cwd=tmp_path, env=env
    )
    assert done.returncode == 0 and done.stdout == f"{hub.url}/{REPO}\n" and "model.safetensors" in done.stderr, (
        done.stderr
    )
    assert "%|" not in done.stderr and WRITE not in done.stderr and "Traceback" not in done.stderr
    repo = hub.repos[REPO]
    assert (
        repo.private
        and repo.messages[-1] == "From a shell"
        and json.loads(repo.files["run.json"])["published"]["mine"] is False
    )
    said = command("tweet", REPO, "My dream is", "-n", 2, "--seed", 1, "--json", cwd=tmp_path, env=env)
    program = "import sys; from huggingtweets import Bot; print(Bot.load(sys.argv[1]).tweet('My dream is', 2, seed=1))"
    same = python(program, folder, cwd=tmp_path)  # a process of its own too, in this machine's precision
    assert str([t["text"] for t in json.loads(said.stdout)]) == same.stdout.strip(), said.stderr
    (tmp_path / "newest.txt").write_text("The tide is right.\nTea at four, and then the gulls.\n")
    report = command("evaluate", REPO, "-n", 2, "--unseen", "newest.txt", cwd=tmp_path, env=env)
    assert report.returncode == 0 and "2 of the person" in report.stdout, report.stderr
    assert "By the hashes of its guard" in report.stdout and "Bits per character" in report.stdout


@pytest.mark.any_version
def test_the_command_asks_at_a_terminal(hub, folder, tmp_path):
    ours, theirs = os.openpty()
    os.write(ours, b"n\n")
    with open(theirs, "rb") as terminal:
        done = command("publish", folder, REPO, cwd=tmp_path, env=environment(hub, tmp_path), stdin=terminal)
    os.close(ours)
    assert (
        done.returncode == 0 and "your own: @wrenandtide?" in done.stderr and done.stdout.strip() == f"{hub.url}/{REPO}"
    ), done.stderr
    assert json.loads(hub.repos[REPO].files["run.json"])["published"]["mine"] is False
