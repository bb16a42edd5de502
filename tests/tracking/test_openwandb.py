"""What is recorded offline arrives, by `wandb sync`, at a real server: openwandb, on loopback."""

import json
import os
import sqlite3
import subprocess
import sys
import time

import pytest
import requests
from loopback import free_port
from test_tracking import home, plain, small, train  # noqa: F401

from huggingtweets.tracking import sync

pytestmark = pytest.mark.usefixtures("quick", "home")
KEY = "local0000000000000000000000000000000000000000"  # the one of its administrator


@pytest.fixture(scope="module")
def openwandb(tmp_path_factory):
    "The server's address and the folder of its data."
    data = tmp_path_factory.mktemp("openwandb")
    port = free_port()
    env = {**os.environ, "HOME": str(data), "OPENWANDB_DATA_DIR": str(data), "OPENWANDB_DB_BACKEND": "sqlite"}
    command = [
        sys.executable,
        "-m",
        "openwandb",
        "serve",
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
        "--data-dir",
        str(data),
    ]
    with open(data / "log.txt", "w") as said, subprocess.Popen(command, env=env, stdout=said, stderr=said) as process:
        try:
            end = time.monotonic() + 300
            while True:
                try:
                    requests.get(f"http://127.0.0.1:{port}", timeout=5)
                    break
                except requests.RequestException:
                    assert process.poll() is None and time.monotonic() < end, (data / "log.txt").read_text()
                    time.sleep(0.1)
            yield f"http://127.0.0.1:{port}", data
        finally:
            process.terminate()


def rows(data, question, *values):
    with sqlite3.connect(data / "openwandb.db") as db:
        db.row_factory = sqlite3.Row
        return [dict(r) for r in db.execute(question, values)]


def test_an_offline_record_arrives_whole(openwandb, small, tiny_base, monkeypatch):  # noqa: F811
    url, data = openwandb
    bot, _ = train(small, tiny_base, track="offline", max_steps=4, evaluate_every=2)
    record = bot.about["wandb"]
    monkeypatch.setenv("WANDB_BASE_URL", url)
    monkeypatch.setenv("WANDB_API_KEY", KEY)
    card = bot.folder / "model" / "README.md"
    card.write_text("The card of the training's end, which knows no links.")
    sent = sync(bot.folder)
    for kind in (
        "preprocess",
        "train",
    ):  # this server says no versions of artifacts: the pages of its runs show them too
        assert f"]({sent['runs'][kind]['url']}/artifacts)" in card.read_text()
    assert sent["mode"] == "online" and all(r["url"].startswith(url) for r in sent["runs"].values())

    found = {r["run_id"]: r for r in rows(data, "select * from runs")}
    assert sorted(found) == sorted(r["id"] for r in record["runs"].values())
    prepared, trained = (found[record["runs"][k]["id"]] for k in ("preprocess", "train"))
    assert (prepared["display_name"], trained["display_name"]) == ("@wrenandtide-preprocess", "@wrenandtide-train")
    assert prepared["state"] == trained["state"] == "finished"
    config = plain_config(prepared)
    assert config["kept"] == small.counts.kept and config["accounts"][0]["handle"] == "wrenandtide"
    config = plain_config(trained)
    assert config["settings"]["max_steps"] == 4 and config["inputs"]["train-dataset"] == record["artifacts"]["train"]

    summary = json.loads(trained["summary_json"])
    assert summary["ended"] == "done" and summary["loss_before"] == bot.about["losses"]["before"]
    assert summary["loss_after"] == bot.about["losses"]["after"] and summary["tokens"] == bot.about["tokens"]
    history = rows(data, "select * from metrics where run_id = ? order by step", trained["run_id"])
    held_out = [r["value"] for r in history if r["key"] == "held_out"]
    assert held_out == pytest.approx([h["held_out"] for h in bot.about["losses"]["history"]])
    assert [r["value"] for r in history if r["key"] == "tokens"][-1] == bot.about["tokens"]
    assert (
        len([r for r in history if r["key"] == "loss"]) == len([r for r in history if r["key"] == "learning_rate"]) == 4
    )

    kinds = {r["name"]: r["artifact_type"] for r in rows(data, "select * from artifacts")}
    names = {k: a["name"] for k, a in record["artifacts"].items()}
    assert (kinds[names["raw"]], kinds[names["train"]], kinds[names["model"]]) == (
        "raw-dataset",
        "train-dataset",
        "finetuned-model",
    )
    table = next(json.loads(f.read_text()) for f in data.rglob(f"{trained['run_id']}/media/table/tweets*.json"))
    assert table["columns"] == ["step", "prompt", "tweet"] and [r[2] for r in table["data"]] == bot.tweet(
        "My dream is", 5, seed=0
    )


def plain_config(run):
    config = json.loads(run["config_json"])
    return plain(config) if all(isinstance(v, dict) and "value" in v for v in config.values()) else config
