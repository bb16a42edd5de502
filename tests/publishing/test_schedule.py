"The files with which a bot posts every day: they are what their readers want, and their steps are run."

import configparser
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from forks import shell
from mastodon_server import TOKEN, BotServer
from speaker import Speaker

from huggingtweets import Bot, HuggingTweetsError
from huggingtweets.publishing.accounts import MemoryAccount, open_account
from huggingtweets.publishing.posting import Posting
from huggingtweets.publishing.schedule import next_steps, schedule_files, write_schedule

pytestmark = pytest.mark.any_version
ODD = ("-n", "2", "--prompt", "What's \"100%\" of $HOME\\n: # 'tide'? {0} 猫", "--without", "*")
STAND_IN = """#!{python}
import json, os, sys
name = os.path.basename(sys.argv[0])
with open(os.environ["LOG"], "a") as f:
    secrets = {{k: os.environ.get(k) for k in ("BLUESKY_APP_PASSWORD", "HF_TOKEN")}}
    f.write(json.dumps([name, sys.argv[1:], secrets, os.getcwd()]) + "\\n")
if name == "huggingtweets":
    with open("bots/wrenandtide/posts.jsonl", "a") as f:
        f.write("{{}}\\n" * int(os.environ.get("POSTS", "1")))
    sys.exit(int(os.environ.get("STATUS", "0")))
"""


@pytest.fixture
def posting(tmp_path, monkeypatch):
    "One of a bot that may post by itself, in the folder of its user."
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BLUESKY_APP_PASSWORD", "abcd-efgh-ijkl-mnop")
    account = MemoryAccount("wren-bot", "Wren, a bot")
    account.secret = "BLUESKY_APP_PASSWORD"
    made = Posting(Speaker("bots/wrenandtide", published={"repo": "me/wren-bot"}), account)
    made.declare(True, True, "Mira", "mira@example.org")
    drafts = made.write(1)
    drafts[0].approve()
    made.send(drafts)
    return made


@pytest.fixture
def bin(tmp_path, monkeypatch):
    "Stand-ins for what the steps call, first on the PATH; they write down how."
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("pip", "huggingtweets", "python"):
        (folder / name).write_text(STAND_IN.format(python=sys.executable))
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("LOG", str(tmp_path / "log"))
    return folder


def logged(tmp_path):
    return [json.loads(line) for line in (tmp_path / "log").read_text().splitlines()]


def sh(*command, cwd=None, env=None, status=0):
    done = subprocess.run(
        command, cwd=cwd, env={**os.environ, **(env or {})}, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == status, done.stderr
    return done.stdout


def test_only_a_bot_that_may_post_by_itself(tmp_path):
    posting = Posting(Speaker(tmp_path), MemoryAccount("wren-bot"))
    for kind in ("github-action", "cron", "systemd"):
        with pytest.raises(HuggingTweetsError, match="first batch"):
            schedule_files(posting, kind, "wren")
    with pytest.raises(HuggingTweetsError, match="github-action, cron, systemd"):
        schedule_files(posting, "at", "wren")


def test_the_action_is_valid_and_holds_no_secret(posting):
    files = schedule_files(posting, "github-action", "bots/wrenandtide", ODD)
    write_schedule(files)
    [path] = files
    sh(sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(path))
    text = path.read_text()
    about = yaml.safe_load(text)
    job = about["jobs"]["post"]
    assert "abcd-efgh" not in text and job["timeout-minutes"] <= 30 and job["runs-on"] == "ubuntu-latest"
    assert about["permissions"] == {"contents": "write"} and about["concurrency"]["cancel-in-progress"] is False
    seen = [step["name"] for step in job["steps"] if "secrets." in str(step)]
    assert seen == ["Post"] and "env" not in job and "env" not in about
    said = next_steps(posting, "github-action", files)
    assert f"Commit {path} and bots/wrenandtide/posts.jsonl to a private repository" in said
    assert "undone from a clone of that repository" in said
    (posting.bot.folder / "hidden.json").write_text("{}")
    assert "posts.jsonl and bots/wrenandtide/hidden.json to a private" in next_steps(posting, "github-action", files)
    path.write_text(text.replace("runs-on", "runs-in"))  # the check can fail
    sh(sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(path), status=1)


def run_steps(job, clone, env):
    "Runs the steps as a runner does: after one that failed, only those that always run."
    failed = False
    for step in (s for s in job["steps"] if "run" in s):
        if failed and step.get("if") != "always()":
            continue
        own = {
            k: env.get(v[3:-2].strip().removeprefix("secrets."), "") if v.startswith("${{") else v
            for k, v in step.get("env", {}).items()
        }
        done = subprocess.run(
            ["bash", "-e", "-o", "pipefail", "-c", step["run"]],
            cwd=clone,
            env={k: v for k, v in os.environ.items() if k not in env}
            | {k: env[k] for k in ("POSTS", "STATUS") if k in env}
            | own,
            capture_output=True,
            text=True,
            timeout=60,
        )
        print(done.stdout, done.stderr)
        failed = failed or done.returncode != 0
    return failed


def repository(tmp_path, ledger: str) -> tuple[Path, Path]:
    "A repository on a server that has the ledger, and its clone on the runner."
    origin, clone = tmp_path / "origin.git", tmp_path / "clone"
    sh("git", "init", "-q", "--bare", "-b", "main", str(origin))
    sh("git", "clone", "-q", str(origin), str(clone))
    (clone / "bots" / "wrenandtide").mkdir(parents=True)
    (clone / "bots" / "wrenandtide" / "posts.jsonl").write_text(ledger, encoding="utf-8")
    (clone / ".gitignore").write_text("bots/\n")
    who = ("-c", "user.name=Mira", "-c", "user.email=mira@example.org")
    sh("git", "checkout", "-q", "-b", "main", cwd=clone)
    sh("git", "add", "--force", ".", cwd=clone)
    sh("git", *who, "commit", "-qm", "first", cwd=clone)
    sh("git", "push", "-q", "-u", "origin", "main", cwd=clone)
    return origin, clone


def test_the_steps_of_the_action(posting, bin, tmp_path):
    files = schedule_files(posting, "github-action", "bots/wrenandtide", ODD)
    [text] = files.values()
    job = yaml.safe_load(text)["jobs"]["post"]
    origin, clone = repository(tmp_path, "{}\n")

    def kept():
        return sh("git", "show", "main:bots/wrenandtide/posts.jsonl", cwd=origin).count("{}")

    secrets = {"BLUESKY_APP_PASSWORD": "abcd-efgh-ijkl-mnop", "HF_TOKEN": "hf_x"}
    assert not run_steps(job, clone, secrets) and kept() == 2
    pips, [name, args, seen, _] = logged(tmp_path)[:-1], logged(tmp_path)[-1]
    assert name == "huggingtweets" and args == ["post", "me/wren-bot", "--to", "memory:wren-bot", "--auto", *ODD]
    assert seen == secrets and all(p[0] == "pip" and p[2] == dict.fromkeys(secrets) for p in pips) and len(pips) == 2
    assert run_steps(job, clone, {**secrets, "STATUS": "1"}) and kept() == 3  # it posted, and failed afterwards
    before = sh("git", "rev-parse", "main", cwd=origin)
    assert not run_steps(job, clone, {**secrets, "POSTS": "0"}) and before == sh("git", "rev-parse", "main", cwd=origin)


def test_the_action_posts_a_bot_of_the_hub_and_another_clone_undoes_it(tiny_bot, hub, bin, tmp_path, monkeypatch):
    "All of it but the installation: the bot is published, a runner loads and posts it, and its owner deletes the post."
    from hub_server import WRITE

    (bin / "huggingtweets").unlink()
    real = tmp_path / "real"
    real.mkdir()
    secrets = {"MASTODON_ACCESS_TOKEN": TOKEN, "HF_TOKEN": WRITE}
    with BotServer() as server:
        there = {"HF_ENDPOINT": hub.url, "HF_HUB_CACHE": str(tmp_path / "runner"), "HF_HUB_DISABLE_XET": "1"}
        own = {"MASTODON_SERVER": server.host, "HUGGINGTWEETS_ALLOW_PRIVATE": "1", "PATH": f"{bin}:{shell(real)}"}
        for name, value in (there | own | secrets).items():
            monkeypatch.setenv(name, value)
        monkeypatch.chdir(tmp_path)
        bot = Bot.load(shutil.copytree(tiny_bot, Path("bots") / "wrenandtide"))
        bot.push_to_hub("me/wren-bot", mine=True, private=True)
        to = f"mastodon:wren_bot@{server.url}"
        posting = Posting(bot, open_account(to))
        posting.declare(True, True, "Mira", "mira@example.org")
        drafts = posting.write(1, seed=1)
        drafts[0].approve()
        posting.send(drafts)
        [text] = schedule_files(posting, "github-action", "bots/wrenandtide", ("-n", "2", "--seed", "5")).values()
        text = text.replace(f"@{server.host}", f"@{server.url}")  # else it would be asked by https
        origin, clone = repository(tmp_path, posting.ledger.path.read_text(encoding="utf-8"))
        assert not run_steps(yaml.safe_load(text)["jobs"]["post"], clone, secrets)
        assert len(server.statuses) == 3 and (tmp_path / "runner").is_dir()
        mine = tmp_path / "mine"
        sh("git", "clone", "-q", str(origin), str(mine))
        listed = sh("huggingtweets", "post", "me/wren-bot", "--to", to, "--list", cwd=mine)
        assert listed.count("  sent  ") == 3
        sh("huggingtweets", "post", "me/wren-bot", "--to", to, "--undo", "last", cwd=mine)
        assert len(server.statuses) == 2


def test_the_action_takes_the_bot_from_the_hub(posting):
    from_hub = Posting(Speaker(None), posting.account)
    [text] = schedule_files(from_hub, "github-action", "you/other-bot").values()
    assert "post you/other-bot --to" in text
    posting.bot.run.published = {}
    with pytest.raises(HuggingTweetsError, match="Publish it"):
        schedule_files(posting, "github-action", "bots/wrenandtide")


def test_the_line_of_cron(posting, bin, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(bin / "python"))
    home = tmp_path / "it's 100% mine"
    home.mkdir()
    posting.ledger.path = posting.ledger.path.absolute()
    monkeypatch.chdir(home)
    [(path, text)] = schedule_files(posting, "cron", "bots/wrenandtide", ODD).items()
    write_schedule({path: text})
    line = path.read_text().splitlines()[1]
    *times, command = line.split(" ", 5)
    assert times[2:] == ["*", "*", "*"] and 0 <= int(times[0]) < 60 and "%" not in command.replace(r"\%", "")
    sh("sh", "-c", command.replace(r"\%", "%"))  # as cron hands it to sh
    [[_, args, _, where]] = logged(tmp_path)
    assert args == ["-m", "huggingtweets", "post", "bots/wrenandtide", "--to", "memory:wren-bot", "--auto", *ODD]
    assert Path(where) == home and (home / "bots/wrenandtide/posts.log").exists()
    assert str(path) in next_steps(posting, "cron", {path: text})


def test_the_units_of_systemd(posting, tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    files = schedule_files(posting, "systemd", "bots/wrenandtide", ODD)
    write_schedule(files)
    service, timer = (configparser.RawConfigParser() for _ in files)
    for parser, path in zip((service, timer), files, strict=True):
        parser.optionxform = str
        parser.read(path)
        assert "abcd-efgh" not in path.read_text()
    words = shlex.split(service["Service"]["ExecStart"].replace("$$", "$").replace("%%", "%"))
    assert words == [
        sys.executable,
        "-m",
        "huggingtweets",
        "post",
        "bots/wrenandtide",
        "--to",
        "memory:wren-bot",
        "--auto",
        *ODD,
    ]
    assert service["Service"]["WorkingDirectory"] == str(tmp_path) and service["Service"]["Type"] == "oneshot"
    assert timer["Install"]["WantedBy"] == "timers.target" and timer["Timer"]["OnCalendar"].startswith("*-*-* 09:")
    steps = next_steps(posting, "systemd", files)
    assert ".env" in steps and "enable --now huggingtweets-wrenandtide.timer" in steps


@pytest.mark.parametrize("kind", ["github-action", "cron", "systemd"])
@pytest.mark.parametrize("word", ["${{ secrets.HF_TOKEN }}", "two\nlines", "a\x00b"])
def test_what_a_file_would_take_for_something_else_is_refused(posting, kind, word):
    with pytest.raises(HuggingTweetsError, match="can't be written into a schedule"):
        schedule_files(posting, kind, "bots/wrenandtide", ("--prompt", word))


def test_a_file_of_somebody_elses_stays(posting):
    files = schedule_files(posting, "github-action", "bots/wrenandtide")
    [path] = files
    path.parent.mkdir(parents=True)
    path.write_text("on: push\n")
    with pytest.raises(HuggingTweetsError, match="not from us"):
        write_schedule(files)
    assert path.read_text() == "on: push\n"
