"""Recording with Weights & Biases: the real client, and a server of our own on loopback."""

import base64
import functools
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import forks
import pytest
import runs
from preloaded import fork_clients
from wandb_server import ENTITY, KEY, WandbServer

from huggingtweets import Bot, HuggingTweetsError, Timeline, clean, evaluate, finetune
from huggingtweets.corpus import Corpus, Part
from huggingtweets.evaluation.report import report_table
from huggingtweets.finetuning import Progress
from huggingtweets.model.run import run_of
from huggingtweets.timeline import Account
from huggingtweets.tracking import (
    Tracker,
    artifact_name,
    log_published,
    log_report,
    log_tweets,
    notes,
    record_location,
    run_name,
    sync,
    tracker,
    tracking_mode,
    upload,
    wait,
)
from huggingtweets.tracking.server import server_address
from huggingtweets.training.settings import RATES

pytestmark = pytest.mark.usefixtures("quick")
WRONG = "9999456789abcdef0123456789abcdef01234567"


@pytest.fixture(autouse=True)
def home(monkeypatch, tmp_path) -> Path:
    "A home in which nobody has logged in, and no variable of the client's."
    for name in list(os.environ):
        if name.startswith("WANDB_"):
            monkeypatch.delenv(name)
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("NETRC", str(folder / ".netrc"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
    for module in (tracker, upload):
        monkeypatch.setattr(module, "SERVER_TIMEOUT", 4.0)
    fork_clients(monkeypatch)
    return folder


@pytest.fixture
def server(monkeypatch):
    with WandbServer() as started:
        monkeypatch.setenv("WANDB_BASE_URL", started.url)
        monkeypatch.setenv("WANDB_API_KEY", KEY)
        yield started
        assert started.unknown == []


@pytest.fixture
def command():
    "Run `huggingtweets ARGS` in the folder `cwd`, in a process that has the library loaded."
    return forks.command


@pytest.fixture(scope="module")
def small(wren):
    "A part of the sample account that trains in a moment."
    return clean(Timeline(wren.accounts[0], wren.timelines[0].table.slice(0, 140), "wren.zip"))


def train(corpus, base, out="bots/wren", **options):
    "A bot after two steps, and what its person was warned of."
    warned = []
    options = {"max_steps": 2, "on_progress": lambda p: None, **options}
    bot = finetune(
        corpus,
        str(base),
        out,
        on_warning=lambda text: None if "characters is not much" in text else warned.append(text),
        **options,
    )
    assert wait(bot.folder, 300)
    until(lambda: bot.about.get("wandb") == json.loads((bot.folder / "run.json").read_text()).get("wandb"))
    return bot, warned


until = functools.partial(runs.until, seconds=300, pause=0.05)


def written(*folders) -> bytes:
    "Every byte of every file."
    return b"\n".join(f.read_bytes() for folder in folders for f in Path(folder).rglob("*") if f.is_file())


def plain(config: dict) -> dict:
    return {k: v["value"] for k, v in config.items() if k != "_wandb"}


def check_files(server, artifact, folder: Path):
    "The artifact has just these files of the folder, as they are and as its manifest says."
    for name, data in artifact["files"].items():
        assert data == (folder / name).read_bytes()
        assert artifact["manifest"]["contents"][name]["digest"] == base64.b64encode(hashlib.md5(data).digest()).decode()


def test_online_all_arrives_and_is_linked(server, small, tiny_base):
    bot, warned = train(small, tiny_base, evaluate_every=1)
    assert warned == []
    prepared, trained = server.run("@wrenandtide-preprocess"), server.run("@wrenandtide-train")
    assert (prepared["job_type"], trained["job_type"]) == ("preprocess", "train")
    assert all(r["complete"] and r["exitcode"] == 0 and r["project"] == "huggingtweets" for r in (prepared, trained))

    counts = small.parts[0].counts
    config = plain(prepared["config"])
    assert config["accounts"] == [
        {
            "handle": "wrenandtide",
            "network": "x",
            "downloaded": counts.downloaded,
            "retweets": counts.retweets,
            "short": counts.short,
            "kept": counts.kept,
            "characters": small.characters,
        }
    ]
    assert config["downloaded"] == counts.downloaded and config["keep_line_breaks"] is False
    config = plain(trained["config"])
    assert (
        config["settings"]["learning_rate"] == RATES["full"]
        and config["base"]["name"] == tiny_base.name
        and config["tweets"] == bot.about["tweets"]
    )
    assert str(tiny_base).encode() not in server.received()  # a path says more than the name of a base

    steps = [row for row in trained["history"] if "loss" in row]
    assert [row["step"] for row in steps] == [1, 2] and steps[-1]["tokens"] == bot.about["tokens"]
    assert all(row["tokens_per_second"] > 0 and row["learning_rate"] > 0 for row in steps)
    held_out = [(row["step"], row["held_out"]) for row in trained["history"] if "held_out" in row]
    assert held_out == [(h["step"], h["held_out"]) for h in bot.about["losses"]["history"]] and len(held_out) == 3
    assert trained["summary"]["loss_after"] == bot.about["losses"]["after"] and trained["summary"]["ended"] == "done"
    tweets = server.table(trained, "tweets")
    assert [r["tweet"] for r in tweets] == bot.tweet("My dream is", 5, seed=0) and {r["prompt"] for r in tweets} == {
        "My dream is"
    }

    raw, data, model = (server.artifact(t) for t in ("raw-dataset", "train-dataset", "finetuned-model"))
    assert sorted(raw["files"]) == ["timeline.json", "timeline.parquet"] and sorted(data["files"]) == [
        "corpus.json",
        "corpus.jsonl",
    ]
    assert (
        sorted(model["files"]) == sorted(f.name for f in (bot.folder / "model").iterdir())
        and "model.safetensors" in model["files"]
    )
    for a, folder in ((raw, bot.folder), (data, bot.folder), (model, bot.folder / "model")):
        check_files(server, a, folder)
        assert a["state"] == "COMMITTED" and "latest" in a["aliases"]
    assert (raw["run"], data["run"], model["run"]) == (prepared["id"], prepared["id"], trained["id"])
    assert data["used_by"] == [trained["id"]]

    record = bot.about["wandb"]
    assert record["mode"] == "online" and record["private"] is False
    assert record["runs"] == {
        k: {"name": r["name"], "id": r["id"], "url": f"{server.url}/{ENTITY}/huggingtweets/runs/{r['id']}"}
        for k, r in (("preprocess", prepared), ("train", trained))
    }
    assert record["artifacts"] == {
        k: {"name": a["name"], "version": "v0", "digest": a["digest"]}
        for k, a in (("raw", raw), ("train", data), ("model", model))
    }
    assert record["runs"]["train"]["url"] in record_location(bot.run, bot.folder)
    assert not list(bot.folder.glob("wandb/files/*"))  # nothing is kept twice
    with pytest.raises(HuggingTweetsError, match="nothing to send"):
        sync(bot.folder)


@pytest.mark.any_version
def test_the_pretrained_model_is_an_input(server, small, tiny_base, monkeypatch):
    from huggingtweets import finetuning
    from huggingtweets.training import plan

    load, load_config = finetuning.load_base, plan.load_config

    def from_hub(name, dtype, **options):
        base = load(str(tiny_base), dtype, **options)
        base.name, base.source, base.revision = (
            name,
            "openai-community/gpt2",
            "607a30d783dfa663caf39e06633721c8d4cfcd7e",
        )
        return base

    monkeypatch.setattr(finetuning, "load_base", from_hub)
    monkeypatch.setattr(plan, "load_config", lambda name: load_config(str(tiny_base)))
    train(small, "gpt2")
    model, run = server.artifact("model"), server.run("@wrenandtide-train")
    assert model["used_by"] == [run["id"]]
    refs = [e["ref"] for e in model["manifest"]["contents"].values()]
    assert refs == ["https://huggingface.co/openai-community/gpt2/tree/607a30d783dfa663caf39e06633721c8d4cfcd7e"]
    assert plain(run["config"])["base"] == {
        "name": "gpt2",
        "source": "openai-community/gpt2",
        "revision": refs[0].rsplit("/", 1)[1],
    }


@pytest.mark.any_version
def test_the_same_data_is_no_new_version_and_a_new_model_is(server, small, tiny_base):
    train(small, tiny_base)
    bot, _ = train(small, tiny_base, again=True, seed=1)
    assert [a["version"] for a in server.artifacts if a["type"] == "finetuned-model"] == [0, 1]
    assert len(server.artifact("train-dataset")["used_by"]) == 2
    assert (
        bot.about["wandb"]["artifacts"]["model"]["version"] == "v1"
        and bot.about["wandb"]["artifacts"]["train"]["version"] == "v0"
    )
    before = len(server.runs)
    same, _ = train(small, tiny_base, seed=1)  # it is there already
    assert len(server.runs) == before and same.about["wandb"] == bot.about["wandb"]


def test_without_a_key_the_record_is_offline_and_can_be_sent_later(server, small, tiny_base, monkeypatch):
    monkeypatch.delenv("WANDB_API_KEY")
    bot, warned = train(small, tiny_base)
    record = bot.about["wandb"]
    assert warned == [] and record["mode"] == "offline" and not server.bodies
    assert {r["url"] for r in record["runs"].values()} == {""} and {
        a["version"] for a in record["artifacts"].values()
    } == {""}
    assert f"huggingtweets track sync {bot.folder}" in record_location(bot.run, bot.folder)
    assert log_tweets(bot, "The tide", ["The tide is out"])
    card = bot.folder / "model" / "README.md"

    monkeypatch.setenv("WANDB_API_KEY", KEY)
    card.write_text("The card of the training's end, which knows no links.")
    sent = sync(bot.folder)
    assert sent["mode"] == "online" and sent == json.loads((bot.folder / "run.json").read_text())["wandb"]
    trained = server.run("@wrenandtide-train")
    assert sent["runs"]["train"]["url"] == f"{server.url}/{ENTITY}/huggingtweets/runs/{trained['id']}"
    assert (trained["job_type"], server.run("@wrenandtide-preprocess")["job_type"]) == ("train", "preprocess")
    assert (
        [row["step"] for row in trained["history"] if "loss" in row] == [1, 2]
        and trained["complete"]
        and trained["exitcode"] == 0
    )
    assert plain(trained["config"])["inputs"]["train-dataset"] == record["artifacts"]["train"]
    for kind, type in (("raw", "raw-dataset"), ("train", "train-dataset"), ("model", "finetuned-model")):
        assert server.artifact(type)["digest"] == record["artifacts"][kind]["digest"]
        check_files(server, server.artifact(type), bot.folder / "model" if kind == "model" else bot.folder)
        assert sent["artifacts"][kind] == {**record["artifacts"][kind], "version": "v0"}
        link = f"{server.url}/{ENTITY}/huggingtweets/artifacts/{type}/{record['artifacts'][kind]['name']}/v0"
        assert f"]({link})" in card.read_text()
    assert [(r["prompt"], r["tweet"]) for r in server.table(trained, "sampled")] == [("The tide", "The tide is out")]
    assert not list(bot.folder.glob("wandb/files/*"))
    with pytest.raises(HuggingTweetsError, match="nothing to send"):
        sync(bot.folder)


@pytest.mark.any_version
def test_trainings_one_after_the_other_are_all_sent(server, small, tiny_base):
    "The first bot is replaced before its record is sent, and yet it is the first bot that is sent with it."
    one, _ = train(small, tiny_base, track="offline")
    weights = (one.folder / "model" / "model.safetensors").read_bytes()
    two, _ = train(small, tiny_base, track="offline", again=True, seed=1, learning_rate=1e-2)
    sync("wren")  # the name in bots/
    models = {a["run"]: a for a in server.artifacts if a["type"] == "finetuned-model"}
    assert models[one.about["wandb"]["runs"]["train"]["id"]]["files"]["model.safetensors"] == weights
    check_files(server, models[two.about["wandb"]["runs"]["train"]["id"]], two.folder / "model")
    assert len(server.runs) == 4 and all(r["complete"] for r in server.runs.values())
    assert not (two.folder / "model" / "README.md").exists()  # who had no card gets none


@pytest.mark.any_version
def test_notes_go_to_the_run_of_the_bot_that_they_are_of(server, small, tiny_base):
    one, _ = train(small, tiny_base, track="offline")
    assert log_tweets(one, "One", ["One of the first bot"])
    two, _ = train(small, tiny_base, track="offline", again=True, seed=1)
    assert log_tweets(two, "Two", ["Two of the second bot"]) and log_published(two, "https://huggingface.co/alice/wren")
    sync("wren")
    for bot, tweet in ((one, "One of the first bot"), (two, "Two of the second bot")):
        run = server.runs[bot.about["wandb"]["runs"]["train"]["id"]]
        assert [r["tweet"] for r in server.table(run, "sampled")] == [tweet]
    published = [a["run"] for a in server.artifacts if any("ref" in e for e in a["manifest"]["contents"].values())]
    assert published == [two.about["wandb"]["runs"]["train"]["id"]]


@pytest.mark.any_version
def test_what_was_recorded_of_a_bot_is_sent_when_the_next_one_is_not_recorded(
    server, small, tiny_base, tmp_path, monkeypatch, command
):
    one, _ = train(small, tiny_base, track="offline")
    assert log_tweets(one, "One", ["One of the first bot"])
    two, _ = train(small, tiny_base, track="off", again=True, seed=1)
    assert "wandb" not in two.about
    with monkeypatch.context() as patch:
        start = upload.start_client
        patch.setattr(
            upload,
            "start_client",
            lambda job, *args, **more: start("nothing" if job == "notes" else job, *args, **more),
        )
        with pytest.raises(HuggingTweetsError, match=r"1 of 1 notes .* could not be added"):
            sync(two.folder)  # the runs arrive, and the note does not
    said = command("track", "sync", two.folder, cwd=tmp_path)
    assert said.returncode == 0, said.stderr
    run = server.run("@wrenandtide-train")
    assert [r["tweet"] for r in server.table(run, "sampled")] == ["One of the first bot"]
    three, _ = train(small, tiny_base, track="offline", again=True, seed=2)
    train(small, tiny_base, track="off", again=True, seed=1)
    said = command("track", "sync", two.folder, cwd=tmp_path)
    url = f"{server.url}/{ENTITY}/huggingtweets/runs/{three.about['wandb']['runs']['train']['id']}"
    assert said.returncode == 0 and f"@wrenandtide-train: {url}" in said.stdout.splitlines(), said.stderr
    assert "wandb" not in json.loads((two.folder / "run.json").read_text())


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        (WRONG, "rejects the key"),
        pytest.param("", "no key", marks=pytest.mark.any_version),
        pytest.param("a b", "can't be right", marks=pytest.mark.any_version),
    ],
)
def test_a_key_that_is_missing_or_wrong_stops_no_training(server, small, tiny_base, monkeypatch, key, reason):
    monkeypatch.setenv("WANDB_API_KEY", key)
    bot, warned = train(small, tiny_base, track="online")
    assert len(warned) == 1 and reason in warned[0] and (not key or key not in warned[0])
    assert bot.about["wandb"]["mode"] == "offline" and not server.runs
    if key:
        with pytest.raises(HuggingTweetsError, match=reason):
            sync(bot.folder)
    monkeypatch.setenv("WANDB_API_KEY", KEY)
    assert sync(bot.folder)["mode"] == "online" and server.run("@wrenandtide-train")["complete"]


def test_a_server_that_is_not_there_stops_no_training(server, small, tiny_base):
    server.die()
    bot, warned = train(small, tiny_base)
    assert len(warned) == 1 and "can't be reached" in warned[0] and f"track sync {bot.folder.absolute()}" in warned[0]
    with pytest.raises(HuggingTweetsError, match="can't be reached"):
        sync(bot.folder)
    server.revive()
    sync(bot.folder)
    assert server.run("@wrenandtide-train")["complete"]


@pytest.mark.any_version
def test_a_server_that_dies_in_the_middle(server, small, tiny_base):
    def die(p):
        until(lambda: any(r["job_type"] == "train" for r in server.runs.values()))
        if p.step == 2:
            server.die()

    bot, warned = train(small, tiny_base, max_steps=4, on_progress=die)
    assert len(warned) == 1 and f"track sync {bot.folder.absolute()}" in warned[0]
    record = bot.about["wandb"]
    assert record["mode"] == "offline" and record["runs"]["train"]["url"] == "" and bot.about["ended"] == "done"
    assert not server.run("@wrenandtide-train")["complete"]
    server.revive()
    sent = sync(bot.folder)
    trained = server.run("@wrenandtide-train")
    assert trained["id"] == record["runs"]["train"]["id"] and sent["runs"]["train"]["url"].endswith(trained["id"])
    assert [row["step"] for row in trained["history"] if "loss" in row] == [1, 2, 3, 4] and trained["complete"]
    check_files(server, server.artifact("finetuned-model"), bot.folder / "model")
    assert trained["summary"]["loss_after"] == bot.about["losses"]["after"]


@pytest.mark.any_version
def test_training_does_not_wait_for_uploads(server, small, tiny_base):
    "The files of artifacts never arrive while the bot is trained and used."
    server.takes.clear()
    bot = finetune(
        small, str(tiny_base), "bots/wren", max_steps=2, on_progress=lambda p: None, on_warning=lambda text: None
    )
    assert bot.tweet(n=1) and not wait(bot.folder, 0) and bot.about["ended"] == "done"
    until(lambda: bot.about.get("wandb", {}).get("runs", {}).get("train", {}).get("url"))  # the losses can be looked at
    assert not any(a["files"] for a in server.artifacts)
    with pytest.raises(HuggingTweetsError, match="being recorded just now"):
        sync(bot.folder)
    server.takes.set()
    assert wait(bot.folder, 300)
    until(lambda: "model" in bot.about["wandb"]["artifacts"])
    check_files(server, server.artifact("finetuned-model"), bot.folder / "model")


def test_private_mode_sends_and_keeps_only_numbers(server, small, tiny_base):
    bot, warned = train(small, tiny_base, private=True, evaluate_every=1)
    record = bot.about["wandb"]
    assert warned == [] and record["private"] and record["artifacts"] == {} and not server.artifacts
    assert sorted(r["name"] for r in server.runs.values()) == sorted(
        f"private-{r['id']}-{r['job_type']}" for r in server.runs.values()
    )
    trained = next(r for r in server.runs.values() if r["job_type"] == "train")
    assert trained["summary"]["loss_after"] == bot.about["losses"]["after"] and len(trained["history"]) == 5
    everything = server.received() + written(bot.folder / "wandb")
    tweets = bot.tweet("My dream is", 5, seed=0)
    for secret in [*small.texts, "My dream", *(t[12:] for t in tweets if len(t) > 20), "wrenandtide", "Wren", KEY]:
        assert secret.encode() not in everything and json.dumps(secret)[1:-1].encode() not in everything
    assert not log_tweets(bot, "x", ["x y"])


def test_the_key_is_written_nowhere(server, small, tiny_base, tmp_path, home, command):
    source = tmp_path / "tweets.txt"
    source.write_text("\n".join(small.texts))
    said = command(
        "make", source, "--base", tiny_base, "--max-steps", "2", cwd=tmp_path, XDG_CONFIG_HOME=str(home / ".config")
    )
    assert said.returncode == 0, said.stderr
    folder = tmp_path / "bots" / "tweets"
    url = json.loads((folder / "run.json").read_text())["wandb"]["runs"]["train"]["url"]
    assert url.startswith(server.url) and f"The record of the training: {url}\n" in said.stdout
    more = command("tweet", folder, "The tide", "-n", "1", "--track", cwd=tmp_path)
    assert more.returncode == 0 and "Note" not in more.stderr
    until(lambda: any("sampled" in row for row in server.run("@tweets-train")["history"]))
    wait(folder)
    again = command("track", "sync", folder, cwd=tmp_path)
    assert again.returncode == 1 and "nothing to send" in again.stderr
    assert KEY.encode() not in written(tmp_path) + server.received()
    assert KEY not in said.stdout + said.stderr + more.stdout + more.stderr + again.stdout + again.stderr
    assert not (home / ".netrc").exists() and not list(home.rglob("*wandb*"))
    assert not any(r["host"] for r in server.runs.values()) and b"--max-steps" not in server.received()


@pytest.mark.any_version
def test_the_command_says_how_to_send_and_sends(server, small, tiny_base, tmp_path, command):
    source = tmp_path / "tweets.txt"
    source.write_text("\n".join(small.texts))
    made = command(
        "make", source, "--base", tiny_base, "--max-steps", "2", "--track", "offline", "--out", "mine", cwd=tmp_path
    )
    assert made.returncode == 0 and "huggingtweets track sync mine" in made.stdout, made.stderr
    sent = command("track", "sync", "mine", cwd=tmp_path)
    assert sent.returncode == 0, sent.stderr
    run = server.run("@tweets-train")
    assert f"@tweets-train: {server.url}/{ENTITY}/huggingtweets/runs/{run['id']}" in sent.stdout.splitlines()
    off = command(
        "make", source, "--base", tiny_base, "--max-steps", "2", "--track", "off", "--out", "untracked", cwd=tmp_path
    )
    assert off.returncode == 0 and not (tmp_path / "untracked" / "wandb").exists() and "record" not in off.stdout
    bad = command("make", source, "--track", "maybe", cwd=tmp_path)
    assert bad.returncode == 1 and "Choose one of: auto, online, offline, off" in bad.stderr
    none = command("track", "sync", "nowhere", cwd=tmp_path)
    assert none.returncode == 1 and "There is no bot in" in none.stderr


@pytest.mark.any_version
def test_two_trainings_at_once(server, small, tiny_base):
    other = Corpus([Part(Account("tide"), p.texts, p.counts) for p in small.parts])
    with ThreadPoolExecutor(2) as pool:
        trainings = {
            c.accounts[0].handle: pool.submit(train, c, tiny_base, f"bots/{c.accounts[0].handle}")
            for c in (small, other)
        }
    made = {handle: training.result() for handle, training in trainings.items()}
    assert len(made) == 2
    assert sorted(r["name"] for r in server.runs.values()) == [
        "@tide-preprocess",
        "@tide-train",
        "@wrenandtide-preprocess",
        "@wrenandtide-train",
    ]
    for handle, (bot, warned) in made.items():
        assert warned == []
        run = server.run(f"@{handle}-train")
        assert (
            run["summary"]["loss_after"] == bot.about["losses"]["after"]
            and run["id"] == bot.about["wandb"]["runs"]["train"]["id"]
        )
    assert [a["name"] for a in server.artifacts if a["type"] == "raw-dataset"] == [
        "wrenandtide-raw"
    ]  # the other one has no timeline


@pytest.mark.any_version
def test_a_client_that_starts_slowly_is_waited_for(server, small, tiny_base, tmp_path, monkeypatch):
    slow = tmp_path / "python"
    slow.write_text(f'#!/bin/sh\nsleep 12\nexec "{sys.executable}" "$@"\n')
    slow.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(slow))
    bot, warned = train(small, tiny_base)
    assert warned == [] and bot.about["wandb"]["mode"] == "online" and server.run("@wrenandtide-train")["complete"]


@pytest.mark.any_version
@pytest.mark.parametrize(
    "handles", [["木の葉", '"]\n---\n<script>alert(1)</script>'], ["🙈", "é" * 300, "../../etc/passwd"]]
)
def test_handles_of_all_kinds(server, small, tiny_base, handles):
    parts = [Part(Account(h), small.texts, small.parts[0].counts) for h in handles]
    bot, warned = train(Corpus(parts), tiny_base, "bots/odd")
    assert warned == [] and bot.about["wandb"]["mode"] == "online"
    run = server.runs[bot.about["wandb"]["runs"]["train"]["id"]]
    assert run["name"] == run_name(handles, "train") and len(run["name"]) <= 128 and run["name"].isprintable()
    assert [
        a["handle"] for a in plain(server.runs[bot.about["wandb"]["runs"]["preprocess"]["id"]]["config"])["accounts"]
    ] == handles


@pytest.mark.any_version
def test_a_training_that_is_stopped_and_goes_on(server, small, tiny_base):
    stop = threading.Event()
    bot, _ = train(small, tiny_base, max_steps=6, stop=stop, on_progress=lambda p: stop.set() if p.step == 2 else None)
    first = server.runs[bot.about["wandb"]["runs"]["train"]["id"]]
    assert first["summary"]["ended"] == "stopped" and first["complete"] and first["exitcode"] == 0
    bot, _ = train(small, tiny_base, max_steps=6)
    second = server.runs[bot.about["wandb"]["runs"]["train"]["id"]]
    assert second is not first and second["summary"]["ended"] == "done" and plain(second["config"])["first_step"] == 3
    assert [row["step"] for row in second["history"] if "loss" in row] == [4, 5, 6]
    assert second["history"][0]["step"] == 0 and second["history"][0]["held_out"] == bot.about["losses"]["before"]


@pytest.mark.any_version
def test_a_training_that_fails_or_is_killed_is_not_left_running(server, small, tiny_base, tmp_path):
    def fail(p):
        raise RuntimeError("the callback is broken")

    with pytest.raises(RuntimeError, match="callback"):
        train(small, tiny_base, "bots/failed", on_progress=fail)
    assert wait("bots/failed", 300)
    failed = server.run("@wrenandtide-train")
    assert failed["complete"] and failed["exitcode"] == 1 and failed["summary"]["ended"] == "failed"

    small.save(tmp_path / "data")
    program = (
        "import sys, time; from huggingtweets import finetune; from huggingtweets.corpus import Corpus\n"
        "def wait(p): print(p.step, flush=True); time.sleep(60)\n"
        "finetune(Corpus.load(sys.argv[1]), sys.argv[2], 'bots/killed', on_progress=wait)"
    )
    process = forks.start(
        "-c",
        program,
        tmp_path / "data",
        tiny_base,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        WANDB_PROJECT="killed",
    )
    assert process.stdout.readline() == b"1\n"
    until(lambda: any(r["project"] == "killed" and r["job_type"] == "train" for r in server.runs.values()))
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert wait(tmp_path / "bots" / "killed", 300)
    killed = next(r for r in server.runs.values() if r["project"] == "killed" and r["job_type"] == "train")
    assert killed["complete"] and killed["exitcode"] == 1 and killed["summary"]["ended"] == "failed"


@pytest.mark.any_version
def test_a_server_that_dies_before_a_training_fails(server, small, tiny_base):
    def fail(p):
        until(lambda: any(r["job_type"] == "train" for r in server.runs.values()))
        server.die()
        raise RuntimeError("the callback is broken")

    with pytest.raises(RuntimeError, match="callback"):
        train(small, tiny_base, on_progress=fail)
    assert wait("bots/wren", 300)
    server.revive()
    sent = sync("bots/wren")
    assert {r["name"] for r in sent["runs"].values()} == {"@wrenandtide-preprocess", "@wrenandtide-train"}
    failed = server.run("@wrenandtide-train")
    assert failed["complete"] and failed["exitcode"] == 1 and failed["summary"]["ended"] == "failed"


def test_sampling_takes_a_small_part_of_the_time(monkeypatch):
    "A clock that only the training and its samplings move: 10 seconds between evaluations, 2 seconds a sampling."
    clock = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    recorder, sampled = Tracker("bots/x", "offline"), []
    recorder.client = SimpleNamespace(send=lambda *args, **more: None)

    def tweet(*args, **options):
        clock[0] += 2
        sampled.append(clock[0])
        return ["a tweet"]

    for step in range(1, 101):
        clock[0] += 10
        recorder.step(Progress(step, 100, clock[0], step, 1.0, 1.0, 1.0, step % 2 == 0, tweet), 1e-4, [])
    assert 10 <= len(sampled) <= clock[0] / 2 / 20 and sampled[0] >= 30


def test_tweets_of_later_sessions(server, small, tiny_base, monkeypatch):
    bot, _ = train(small, tiny_base)
    again = Bot.load(bot.folder)
    rows = [("My dream is", "My dream is a tide clock"), ("Tea", "Tea 🫖 and\nrain")]
    for prompt, tweet in rows:
        assert log_tweets(again, prompt, [tweet])
        until(lambda: not list(bot.folder.glob("wandb/noted/*.json")))
        assert wait(bot.folder, 300)
    run = server.run("@wrenandtide-train")
    assert sum("sampled" in row for row in run["history"]) == 2 and run["complete"]
    assert [(r["prompt"], r["tweet"]) for r in server.table(run, "sampled")] == [rows[1]]
    assert [row["step"] for row in run["history"] if "loss" in row] == [1, 2]  # what was there stays
    started, start = [], notes.start_client
    monkeypatch.setattr(
        notes, "start_client", lambda *args, **more: started.append(start(*args, **more)) or started[-1]
    )
    server.die()
    assert log_tweets(again, "Later", ["Later, with a server"])
    assert (
        started[0].wait(300) == 0 and len(list(bot.folder.glob("wandb/noted/*.json"))) == 1
    )  # it was tried, and stays noted
    server.revive()
    sync(bot.folder)
    assert [r["prompt"] for r in server.table(run, "sampled")] == ["Later"]


@pytest.mark.any_version
def test_where_the_bot_is_published(server, small, tiny_base):
    bot, _ = train(small, tiny_base)
    assert log_published(bot, "https://huggingface.co/alice/wren", "607a30d783dfa663caf39e06633721c8d4cfcd7e")
    until(lambda: not list(bot.folder.glob("wandb/noted/*.json")))
    model = next(a for a in server.artifacts if a["type"] == "finetuned-model" and a["version"] == 1)
    assert (
        model["run"] == bot.about["wandb"]["runs"]["train"]["id"]
        and model["name"] == bot.about["wandb"]["artifacts"]["model"]["name"]
    )
    assert [e["ref"] for e in model["manifest"]["contents"].values()] == [
        "https://huggingface.co/alice/wren/tree/607a30d783dfa663caf39e06633721c8d4cfcd7e"
    ]


@pytest.mark.any_version
def test_how_well_the_bot_does(server, small, tiny_base, monkeypatch):
    monkeypatch.setattr("huggingtweets.evaluation.reader.READERS", ())
    bot, _ = train(small, tiny_base)
    report = evaluate(bot, n=5)
    assert log_report(bot, report)
    until(lambda: not list(bot.folder.glob("wandb/noted/*.json")))
    run = server.run("@wrenandtide-train")
    assert [list(row.values()) for row in server.table(run, "evaluation")] == report_table(report.figures())[1:]
    assert len(server.table(run, "habits")) > 5
    logged = next(row for row in run["history"] if "evaluation/copied" in row)
    assert logged["evaluation/bits_per_character"] == round(report.bits["bot"], 4)


@pytest.mark.any_version
@pytest.mark.parametrize("shown", [[], ["--json"]])
def test_tweets_that_can_not_be_recorded_are_shown_all_the_same(tiny_bot, tmp_path, shown, command):
    folder = shutil.copytree(tiny_bot, tmp_path / "wren")
    run = {"name": "@wrenandtide-train", "id": "abc", "url": "http://127.0.0.1:9/alice/huggingtweets/runs/abc"}
    about = json.loads((folder / "run.json").read_text())
    (folder / "run.json").write_text(
        json.dumps({**about, "wandb": {"mode": "online", "private": False, "runs": {"train": run}, "artifacts": {}}})
    )
    said = command("tweet", folder, "The tide", "-n", "2", "--track", *shown, cwd=tmp_path, WANDB_API_KEY="a b")
    assert said.returncode == 1 and said.stdout.count("The tide") == 2 and "WANDB_API_KEY can't be right" in said.stderr
    assert (
        "Traceback" not in said.stderr
        and "a b" not in said.stderr
        and len(list(folder.glob("wandb/noted/*.json"))) == 1
    )


@pytest.mark.parametrize(
    "record", ["x", {"runs": 5}, {"runs": {"train": "x"}}, {"runs": {"train": {"url": 5}}, "private": False}, ["x"]]
)
def test_a_strangers_record_is_none(tiny_bot, record):
    bot = Bot.load(tiny_bot)
    bot.run = run_of({**bot.about, "wandb": record})
    assert (
        not log_tweets(bot, "x", ["x y"])
        and record_location(bot.run, bot.folder) == ""
        and not (bot.folder / "wandb").exists()
    )


@pytest.mark.any_version
def test_who_is_not_recorded_can_not_be_added_to(small, tiny_base, monkeypatch):
    monkeypatch.setenv("WANDB_MODE", "disabled")
    bot, _ = train(small, tiny_base)
    assert "wandb" not in bot.about and not (bot.folder / "wandb").exists()
    assert not log_tweets(bot, "x", ["x y"]) and record_location(bot.run, bot.folder) == ""


def test_what_decides(monkeypatch, tmp_path, home):
    assert tracking_mode() == "offline" == tracking_mode("auto")
    (tmp_path / ".env").write_text(f"WANDB_API_KEY={KEY}\n")
    assert tracking_mode() == "online"
    for said, mode in (("offline", "offline"), ("disabled", "off"), ("online", "online"), ("", "online")):
        monkeypatch.setenv("WANDB_MODE", said)
        assert tracking_mode() == mode and tracking_mode("offline") == "offline"
    (tmp_path / ".env").unlink()
    (home / ".config" / "wandb").mkdir(parents=True)
    (home / ".config" / "wandb" / "settings").write_text("[default]\nbase_url = https://wandb.example.org/\n")
    (home / ".netrc").write_text(f"machine wandb.example.org login user password {KEY}\n")
    (home / ".netrc").chmod(0o600)
    assert tracking_mode() == "online" and server_address() == "https://wandb.example.org"
    for wrong in ("maybe", "", None):
        with pytest.raises(HuggingTweetsError, match="Choose one of"):
            tracking_mode(wrong)


def test_names_that_differ_stay_different():
    names = [["木の葉"], ["木の実"], ["a", "b"], ["a-b"], ["x" * 300 + "é"], ["y" * 300 + "é"]]
    made = [artifact_name(n, "model") for n in names]
    assert len(set(made)) == len(made) - 1 and all(len(m) <= 128 for m in made)  # a and b together are a-b
