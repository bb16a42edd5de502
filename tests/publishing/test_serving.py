"""Bots behind an API: the real client of OpenAI, over real connections, against the real server."""

import asyncio
import contextlib
import json
import logging
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from types import SimpleNamespace

import httpx
import openai
import pytest
import torch
from loopback import free_port
from prometheus_client.parser import text_string_to_metric_families
from runs import environment, until
from transformers import AutoTokenizer, GPT2Config, GPT2LMHeadModel, Qwen3Config
from typer.testing import CliRunner

from huggingtweets import Bot, HuggingTweetsError, finetune
from huggingtweets.cli import app
from huggingtweets.core import writing_folder
from huggingtweets.model.copies import copy_index
from huggingtweets.model.hidden import hidden_by, save_hidden
from huggingtweets.model.int8 import Int8Linear, in_int8
from huggingtweets.model.sampling import Batch, Draw, Guard, Request
from huggingtweets.personal import Private
from huggingtweets.publishing import serving, worker
from huggingtweets.publishing.serving import MAX_N, Server, is_loopback, serve_token, steady, vllm_command
from huggingtweets.publishing.worker import Served, Worker, share

TOKEN = "a-token-that-nobody-else-knows"

# With Colab's versions those run that are marked so: the others say nothing about versions.
pytestmark = pytest.mark.any_version


class Running:
    "A server on a port of its own, in threads of this process."

    def __init__(self, *bots, token=""):
        self.server = Server([str(bot) for bot in bots], token)
        self.sock = serving._bind("127.0.0.1", 0)
        self.sock.listen()  # so that a client that comes before the server waits for it
        self.url = f"http://127.0.0.1:{self.sock.getsockname()[1]}"
        self.uvicorn = serving._uvicorn(self.server)
        self.thread = threading.Thread(target=self.uvicorn.run, kwargs={"sockets": [self.sock]})

    def __enter__(self):
        self.server.worker.start()
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.uvicorn.should_exit = True
        self.thread.join()
        self.server.worker.close()
        self.sock.close()

    def client(self, key=TOKEN, **options) -> openai.OpenAI:
        http = httpx.Client(trust_env=False, timeout=60)
        return openai.OpenAI(base_url=f"{self.url}/v1", api_key=key, max_retries=0, http_client=http, **options)

    def post(self, content, **headers) -> httpx.Response:
        content = content if isinstance(content, bytes) else json.dumps(content).encode()
        headers = {"Content-Type": "application/json", **{k.replace("_", "-"): v for k, v in headers.items()}}
        with httpx.Client(trust_env=False, timeout=60) as client:
            return client.post(f"{self.url}/v1/completions", content=content, headers=headers)

    def figures(self) -> dict:
        "The metrics, by name and labels."
        with httpx.Client(trust_env=False) as client:
            text = client.get(f"{self.url}/metrics", headers={"Authorization": f"Bearer {TOKEN}"}).text
        samples = (s for family in text_string_to_metric_families(text) for s in family.samples)
        return {(s.name.removeprefix("huggingtweets_"), *s.labels.values()): s.value for s in samples}


@pytest.fixture(scope="module")
def folders(wren, tiny_base, tmp_path_factory):
    """Two bots: the first is called wren, and was made from @wrenandtide; the other one has other weights.

    They have learned long enough to be sure of what they say: in 8 bits it is the same.
    """
    place = tmp_path_factory.mktemp("served")
    settings = {"max_steps": 150, "learning_rate": 1e-2, "epochs": 100, "evaluate_every": 50, "track": "off"}
    for seed, name in enumerate(("wren", "other")):
        finetune(wren, str(tiny_base), place / name, on_progress=lambda p: None, seed=seed, **settings)
    return place


@pytest.fixture(scope="module")
def running(folders):
    with Running(folders / "wren", folders / "other") as it:
        yield it


@pytest.fixture
def mine(folders, tmp_path):
    "Copies of the bots, to change."
    return shutil.copytree(folders, tmp_path / "bots")


def ask(client, **more):
    return client.completions.create(**{"model": "wren", "prompt": "Tea"} | more)


def likeliest(folder, prompt, n=1):
    return Bot.load(folder).tweet(prompt, n, temperature=0, top_p=1, exact=True)


@pytest.fixture
def held(monkeypatch):
    "The worker takes a step only for each time that this is released."
    may, step = threading.Semaphore(0), Worker._step
    monkeypatch.setattr(Worker, "_step", lambda self, batch: (may.acquire(), step(self, batch))[1])
    yield may
    may.release(100_000)


@pytest.mark.every_version
def test_bots_are_listed_and_found_by_name_and_handle(running):
    client = running.client()
    assert [m.id for m in client.models.list()] == ["wren", "other"]
    assert client.models.retrieve("wren").owned_by == "huggingtweets"
    for name in ("wren", "Wren", "@wren"):
        assert ask(client, model=name, max_tokens=2).model == "wren"
    with pytest.raises(openai.NotFoundError, match="There are: wren, other"):
        ask(client, model="@wrenandtide", max_tokens=2)  # both are that person's
    with pytest.raises(openai.NotFoundError) as e:
        ask(client, model="gpt-4", prompt="x")
    assert (e.value.code, e.value.param) == ("model_not_found", "model")


@pytest.mark.every_version
def test_a_completion_goes_on_where_its_prompt_ends(running, folders):
    client = running.client()
    whole = likeliest(folders / "wren", "The tide is")[0]
    rest = whole.removeprefix("The tide is")
    for prompt, text in (("The tide is", rest), ("  The  tide is ", rest.removeprefix(" "))):
        done = ask(client, model="wren", prompt=prompt, temperature=0, top_p=1)
        assert done.choices[0].text == text
        assert done.choices[0].finish_reason in ("stop", "length")
    assert done.object == "text_completion" and done.id.startswith("cmpl-") and done.ai_generated is True
    usage = done.usage
    assert usage.total_tokens == usage.prompt_tokens + usage.completion_tokens and usage.completion_tokens > 5
    echoed = ask(client, model="wren", prompt="The tide is", temperature=0, top_p=1, echo=True)
    assert echoed.choices[0].text == whole


@pytest.mark.every_version
def test_several_prompts_and_several_texts_of_each(running):
    done = ask(
        running.client(), model="wren", prompt=["Tea", "Rain at noon"], n=3, echo=True, max_tokens=5, user="somebody"
    )
    assert [c.index for c in done.choices] == list(range(6))
    assert [c.text[:4] for c in done.choices[3:]] == ["Rain"] * 3
    assert all(c.finish_reason in ("stop", "length") for c in done.choices)
    assert 6 <= done.usage.completion_tokens <= 30


@pytest.mark.every_version
@pytest.mark.parametrize("echo", [False, True])
def test_a_stream_says_the_same_as_the_whole(running, echo):
    asked = {"model": "wren", "prompt": "My dream is", "n": 3, "seed": 5, "echo": echo}
    whole = ask(running.client(), **asked)
    texts, ended, last = ["", "", ""], {}, None
    for last in ask(running.client(), **asked, stream=True, stream_options={"include_usage": True}):
        assert last.ai_generated is True and last.model == "wren"
        for c in last.choices:
            assert c.index not in ended and last.usage is None
            texts[c.index] += c.text
            ended |= {c.index: c.finish_reason} if c.finish_reason else {}
    assert texts == [c.text for c in whole.choices]
    assert [ended[i] for i in range(3)] == [c.finish_reason for c in whole.choices]
    assert last.choices == [] and last.usage == whole.usage


@pytest.mark.every_version
def test_a_stream_without_options_is_one_of_server_sent_events(running):
    sent = running.post({"model": "wren", "stream": True, "max_tokens": 3})
    assert sent.headers["content-type"].startswith("text/event-stream")
    events = sent.text.split("\n\n")
    assert events[-2:] == ["data: [DONE]", ""] and all(e.startswith("data: ") for e in events[:-1])
    assert all("usage" not in json.loads(e[6:]) for e in events[:-2])


@pytest.mark.parametrize("stream", [False, True])
def test_a_text_ends_before_a_stop(running, stream):
    asked = {"model": "wren", "prompt": "My dream is", "seed": 7}
    text = ask(running.client(), **asked).choices[0].text
    words = text.split()
    stop = " ".join(words[4:6])[1:]  # begins and ends inside the text, over a blank
    done = ask(running.client(), **asked, stop=["never said", stop], stream=stream)
    chunks = [c for piece in done for c in piece.choices] if stream else done.choices
    assert "".join(c.text for c in chunks) == text[: text.index(stop)].rstrip()
    assert chunks[-1].finish_reason == "stop"


def test_what_a_stream_holds_back():
    assert steady("") == "" and steady(" to") == " to" and steady(" to be") == " to"
    assert steady("今日は散歩") == "今日は散歩" and steady("a\nb") == "a"
    assert steady("one two three", ("two thr",)) == "one" and steady("aab x", ("aab!",)) == ""


def test_a_seed_gives_the_same_among_others_as_alone(running):
    asked = {"model": "wren", "prompt": "The sea", "n": 4, "seed": 11}
    alone = [c.text for c in ask(running.client(), **asked).choices]

    def answer_to(i):
        more = asked if i % 5 == 0 else {"model": "wren", "prompt": f"Number {i}", "n": 2}
        return [c.text for c in ask(running.client(), **more).choices]

    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(answer_to, range(20)))
    assert all(answer == alone for answer in answers[::5])
    assert len(set(alone)) > 1
    assert ask(running.client(), **{**asked, "seed": 12}).choices[0].text != alone[0]
    huge = ask(running.client(), **{**asked, "seed": -(2**70), "max_tokens": 2})
    assert len(huge.choices) == 4


def twelve_tokens(bot, prompt) -> str:
    "The likeliest text of so many tokens, sampled alone."
    batch, guard = Batch(bot.model, bot.tokenizer), Guard(bot.copies, lambda number, words: None)
    draw = Draw(0, 1, torch.Generator())
    batch.add(Request(bot.model, bot.tokenizer, prompt, 1, draw, max_tokens=12, guard=guard))
    while batch:
        last = batch.step()
    return last[0].text


def test_fifty_clients_at_once_each_get_their_own(running, folders, monkeypatch):
    for its in running.server.bots:  # in fp64, in which no two tokens are as likely up to rounding
        monkeypatch.setattr(its, "fast", None)
        monkeypatch.setattr(its, "bot", Bot.load(its.folder))
        monkeypatch.setattr(its, "batch", Batch(its.bot.model.double(), its.bot.tokenizer, joins=True))
    prompts = [f"{word} {i}" for i in range(25) for word in ("Tide", "Tea and rain at")]
    models = ["wren", "other", "other", "wren"] * 13
    asked = [
        {"model": model, "prompt": p, "stream": i % 3 == 0}
        for i, (model, p) in enumerate(zip(models, prompts, strict=False))
    ]

    async def answer_to(client, more):
        done = await ask(client, **more, temperature=0, top_p=1, max_tokens=12, echo=True)
        return "".join([c.choices[0].text async for c in done]) if more["stream"] else done.choices[0].text

    async def all_of_them():
        http = httpx.AsyncClient(trust_env=False, timeout=60, limits=httpx.Limits(max_connections=None))
        client = openai.AsyncOpenAI(base_url=f"{running.url}/v1", api_key="x", max_retries=0, http_client=http)
        async with client:
            return await asyncio.gather(*(answer_to(client, more) for more in asked))

    answers = asyncio.run(all_of_them())
    bots = {name: Bot.load(folders / name) for name in ("wren", "other")}
    for bot in bots.values():
        bot.model.double()
    assert answers == [twelve_tokens(bots[more["model"]], more["prompt"]) for more in asked]
    until(lambda: not running.server.worker.growing and not running.server.worker._of)


@pytest.mark.every_version
def test_too_much_at_once_is_refused_and_the_clients_try_again(running, held, monkeypatch):
    monkeypatch.setattr(worker, "WAITING", 10)
    monkeypatch.setattr(worker, "TOKENS", 1)
    client = running.client()
    with ThreadPoolExecutor(8) as pool:
        asked = {"model": "wren", "n": 5, "max_tokens": 1}
        first = pool.submit(ask, client, **asked)
        until(lambda: running.server.worker.growing)
        waiting = [pool.submit(ask, client, **asked) for _ in range(2)]
        until(lambda: len(running.server.worker.waiting) == 2)
        for stream in (False, True):
            refused = running.post({**asked, "stream": stream})
            assert refused.status_code == 429 and refused.headers["Retry-After"] == "2"
            assert refused.json()["error"]["code"] == "rate_limit_exceeded"
        assert running.figures()["tweets_waiting",] == 10
        patient = pool.submit(ask, client.with_options(max_retries=5), **asked)
        held.release(100_000)
        assert all(len(f.result().choices) == 5 for f in (first, *waiting, patient))


def test_many_short_texts_beside_a_long_one_fill_no_more_memory(running):
    "In a cache each row is as wide as the longest."
    work, none = running.server.worker, lambda events: None
    wren = running.server.bot("wren")
    jobs = [worker.Job(wren, [""], 1, none), *(worker.Job(wren, [""], 32, none, max_tokens=1) for _ in range(100))]
    with work._changed:  # so that the worker itself begins none of them
        work.waiting.extend(jobs)
        begun = work._arrived()
        work.waiting.clear()
    assert 1 < len(begun) < 100
    assert sum(j.texts for j in begun) * max(j.widest for j in begun) <= worker.TOKENS


@pytest.mark.every_version
@pytest.mark.parametrize("stream", [False, True])
def test_a_client_that_hangs_up_makes_room(running, held, stream, caplog):
    caplog.set_level(logging.INFO, "huggingtweets")
    work = running.server.worker
    body = {"model": "wren", "n": 8, "stream": stream, "prompt": "a secret of mine"}
    if stream:
        held.release(30)
    with httpx.Client(trust_env=False) as client:
        with (
            client.stream("POST", f"{running.url}/v1/completions", json=body, timeout=60)
            if stream
            else _Lost(client, f"{running.url}/v1/completions", body) as answer
        ):
            if stream:
                next(answer.iter_lines())
            else:
                until(lambda: work.growing)
        held.release(2)
        ended = re.compile("hung up|broken off")
        until(lambda: (held.release(), not work.growing and not work._of)[1] and ended.search(caplog.text))
    assert not any(bot.batch for bot in running.server.bots)
    assert re.search(r"wren: \d of 8 tweets in .* s, (the client hung up|broken off)", caplog.text)
    assert "secret" not in caplog.text


def test_memory_that_runs_out_while_a_client_hangs_up(running, held, monkeypatch, caplog):
    remove, work = worker.Batch.remove, running.server.worker

    def fail(self, request):
        monkeypatch.setattr(worker.Batch, "remove", remove)
        raise MemoryError("no room to let it go")

    body = {"model": "wren", "n": 2, "prompt": "Sea", "stream": True}
    with ThreadPoolExecutor(2) as pool, httpx.Client(trust_env=False, timeout=60) as client:
        beside = pool.submit(ask, running.client(), model="wren", n=8)
        until(lambda: work.growing)
        pool.submit(lambda: (until(lambda: work.waiting), held.release(17)))  # so many until there is a word
        with client.stream("POST", f"{running.url}/v1/completions", json=body) as answer:
            next(answer.iter_lines())
            monkeypatch.setattr(worker.Batch, "remove", fail)
        until(lambda: (held.release(), "no room to let it go" in caplog.text)[1])
        held.release(100_000)
        with pytest.raises(openai.InternalServerError, match="couldn't be completed"):
            beside.result()  # it was in the same batch
    assert work.alive and ask(running.client(), model="wren", max_tokens=2).choices and not work._of


class _Lost:
    "A request whose client waits for no answer."

    def __init__(self, client, url, body):
        self.client, self.url, self.body = client, url, body

    def __enter__(self):
        with pytest.raises(httpx.ReadTimeout):
            self.client.post(self.url, json=self.body, timeout=httpx.Timeout(10, read=0.3))

    def __exit__(self, *_):
        pass


def test_one_that_waits_and_hangs_up_never_begins(running, held, monkeypatch):
    monkeypatch.setattr(worker, "TOKENS", 1)
    work = running.server.worker
    with ThreadPoolExecutor(1) as pool, httpx.Client(trust_env=False) as client:
        first = pool.submit(ask, running.client(), model="wren", max_tokens=2)
        until(lambda: work.growing)
        with _Lost(client, f"{running.url}/v1/completions", {"model": "other"}):
            pass
        until(lambda: work.cancelled)
        held.release(100_000)
        assert first.result().choices
        until(lambda: not work.waiting and not work.cancelled and not work.growing)


def test_a_bot_that_is_deleted_is_gone_and_others_go_on(mine):
    with Running(mine / "wren", mine / "other") as it:
        client = it.client()
        asked = {"prompt": "Tea", "max_tokens": 3}
        assert ask(client, model="wren", **asked).choices
        shutil.rmtree(mine / "wren")
        with pytest.raises(openai.NotFoundError, match="There are: other"):
            ask(client, model="wren", **asked)
        assert [m.id for m in client.models.list()] == ["other"]
        assert ask(client, model="other", **asked).choices
        shutil.copytree(mine / "other", mine / "wren")
        assert ask(client, model="wren", **asked).model == "wren"


def test_one_that_is_deleted_while_its_request_waits(mine, held, monkeypatch):
    monkeypatch.setattr(worker, "TOKENS", 1)
    with Running(mine / "wren", mine / "other") as it, ThreadPoolExecutor(3) as pool:
        work, client = it.server.worker, it.client()
        first = pool.submit(ask, client, model="wren", prompt="Tea", max_tokens=30)
        until(lambda: work.growing)
        later = [pool.submit(ask, client, model="wren", stream=stream) for stream in (False, True)]
        until(lambda: len(work.waiting) == 2)
        shutil.rmtree(mine / "wren")
        held.release(100_000)
        assert first.result().choices[0].text
        for answer in later:
            with pytest.raises(openai.NotFoundError, match="no longer there"):
                answer.result()
        assert it.server.bots[0].bot is None  # its memory is free


def test_a_bot_that_is_trained_again_is_loaded_again(mine, held):
    old, new = likeliest(mine / "wren", "Tea")[0], likeliest(mine / "other", "Tea")[0]
    assert old != new
    asked = {"model": "wren", "prompt": "Tea", "temperature": 0, "top_p": 1, "echo": True}
    with Running(mine / "wren") as it, ThreadPoolExecutor(1) as pool:
        first = pool.submit(ask, it.client(), **asked)
        until(lambda: it.server.worker.growing)
        held.release(3)
        with writing_folder(mine / "wren" / "model") as tmp:
            shutil.copytree(mine / "other" / "model", tmp, dirs_exist_ok=True)
        held.release(100_000)
        assert ask(it.client(), **asked).choices[0].text == new
        assert first.result().choices[0].text == old


def test_a_bot_that_is_damaged_while_it_is_served(mine, caplog):
    with Running(mine / "wren", mine / "other") as it:
        weights = mine / "wren" / "model" / "model.safetensors"
        whole = weights.read_bytes()
        weights.unlink()
        weights.write_bytes(whole[:1000])
        for _ in range(2):
            with pytest.raises(openai.InternalServerError, match="can't be read now") as e:
                ask(it.client(), model="wren", prompt="Tea")
            assert e.value.status_code == 503 and str(mine) not in e.value.message
        assert caplog.text.count("is damaged (") == 1  # it is tried once, and told
        assert ask(it.client(), model="other", max_tokens=2).choices
        weights.write_bytes(whole)
        assert ask(it.client(), model="wren", max_tokens=2).choices


def test_a_step_that_fails_loses_its_batch_alone(running, monkeypatch, caplog):
    batch, step = running.server.bots[0].batch, worker.Batch.step

    def fail(self):
        if self is batch:
            raise MemoryError("no more of it")
        return step(self)

    monkeypatch.setattr(worker.Batch, "step", fail)
    client = running.client()
    for stream in (False, True):
        with pytest.raises(openai.InternalServerError, match="couldn't be completed"):
            list(ask(client, model="wren", stream=stream))
    assert ask(client, model="other", max_tokens=2).choices
    monkeypatch.undo()
    assert ask(client, model="wren", max_tokens=2).choices
    assert "no more of it" in caplog.text


@pytest.mark.every_version
def test_an_error_in_a_stream_that_has_begun(running, held, monkeypatch):
    with httpx.Client(trust_env=False) as client:
        body = {"model": "wren", "stream": True, "n": 4}
        held.release(30)
        with client.stream("POST", f"{running.url}/v1/completions", json=body, timeout=60) as answer:
            lines = answer.iter_lines()
            next(lines)
            monkeypatch.setattr(worker.Batch, "step", lambda self: 1 / 0)
            held.release(1)
            rest = [json.loads(line[6:]) for line in lines if line.startswith("data: {")]
    assert rest[-1]["error"]["type"] == "server_error"


WRONG = [
    ({"n": 0}, "n", "greater than or equal to 1"),
    ({"n": MAX_N + 1}, "n", "less than or equal to 32"),
    ({"n": 2, "prompt": ["a"] * 20}, "n", "40 tweets are too many"),
    ({"n": "2"}, "n", "valid integer"),
    ({"n": 1.5}, "n", "valid integer"),
    ({"n": True}, "n", "valid integer"),
    ({"max_tokens": 0}, "max_tokens", "greater than"),
    ({"max_tokens": 10**9}, "max_tokens", "less than or equal to 1120"),
    ({"temperature": -1}, "temperature", "greater than"),
    ({"temperature": "hot"}, "temperature", "valid number"),
    ({"top_p": 0}, "top_p", "greater than 0"),
    ({"top_p": 1.01}, "top_p", "less than"),
    ({"seed": "x"}, "seed", "valid integer"),
    ({"stop": ["a"] * 5}, "stop", "At most 4"),
    ({"stop": ""}, "stop", "each of 1 to"),
    ({"stop": [1]}, "stop", "valid string"),
    ({"stream": "yes"}, "stream", "valid boolean"),
    ({"stream_options": {"include_usage": True}}, "stream_options", "Set stream"),
    ({"stream": True, "stream_options": {"colour": 1}}, "stream_options.colour", "no parameter"),
    ({"best_of": 2}, "best_of", "drawn once"),
    ({"logprobs": 1}, "logprobs", "without probabilities"),
    ({"suffix": "the end"}, "suffix", "from left to right"),
    ({"logit_bias": {"50": 1}}, "logit_bias", "can't be weighted"),
    ({"presence_penalty": 0.5}, "presence_penalty", "can't be weighted"),
    ({"frequency_penalty": 0.5}, "frequency_penalty", "can't be weighted"),
    ({"prompt": [1, 2, 3]}, "prompt", "token ids"),
    ({"prompt": [[1, 2], [3]]}, "prompt", "token ids"),
    ({"prompt": []}, "prompt", "a text or a list"),
    ({"prompt": {"a": 1}}, "prompt", "a text or a list"),
    ({"prompt": ["a", 1]}, "prompt", "a text or a list"),
    ({"prompt": "word " * 100}, "prompt", "280 characters or more"),
    ({"model": None}, "model", "valid string"),
    ({"messages": []}, "messages", "no parameter"),
    ({"Temperature": 1}, "Temperature", "no parameter"),
    ({"str": 1}, "str", "no parameter"),
    ({"": 1}, "", "no parameter"),
    ({"prompt": "🦜" * 270}, "prompt", "tokens and this bot takes"),
]


@pytest.mark.every_version
@pytest.mark.parametrize(("wrong", "param", "words"), WRONG, ids=lambda v: str(v)[:40])
def test_what_makes_no_sense_is_refused_in_openais_shape(running, wrong, param, words):
    answer = running.post({"model": "wren", "prompt": "Tea", **wrong})
    error = answer.json()["error"]
    assert answer.status_code == 400 and error["type"] == "invalid_request_error"
    assert error["param"] == param and words in error["message"], error


@pytest.mark.every_version
def test_what_asks_for_nothing_is_allowed(running):
    nothing = {"best_of": 2, "n": 2, "logprobs": None, "suffix": "", "logit_bias": {}, "presence_penalty": 0}
    done = running.post({"model": "wren", "prompt": None, "max_tokens": 2, **nothing, "stream_options": None})
    assert done.status_code == 200 and len(done.json()["choices"]) == 2
    odd = b'{"model": "wren", "prompt": "Tea \\ud800\\u0000", "user": "\\ud800", "echo": true, "max_tokens": 2}'
    assert running.post(odd).json()["choices"][0]["text"].startswith("Tea \ufffd")


@pytest.mark.every_version
@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"null", 400),
        (b'"text"', 400),
        (b"[" * 50_000, 400),
        (b'{"model": "wren", "seed": ' + b"9" * 5000 + b"}", 400),
        (b'{"model": "wren", "temperature": NaN}', 400),
        (b'{"model": "wren", "temperature": 1e999}', 400),
        (b"\xff\xfe", 400),
        (json.dumps({"model": "wren", "prompt": "x" * (1 << 18)}).encode(), 413),
    ],
)
def test_bodies_that_are_none(running, content, status):
    answer = running.post(content)
    assert answer.status_code == status and answer.json()["error"]["message"], answer.text


def test_a_body_of_100_megabytes_takes_no_memory(running, monkeypatch):
    import tracemalloc

    def pieces():
        for _ in range(1600):
            yield b"x" * (1 << 16)

    tracemalloc.start()
    try:
        with httpx.Client(trust_env=False, timeout=60) as client:
            for headers in ({}, {"Content-Length": str(1600 << 16)}):
                json_ = {"Content-Type": "application/json"}
                answer = client.post(f"{running.url}/v1/completions", content=pieces(), headers=json_ | headers)
                assert answer.status_code == 413 and "104,857,600 bytes" in answer.json()["error"]["message"]
        assert tracemalloc.get_traced_memory()[1] < 20 << 20
    finally:
        tracemalloc.stop()
    monkeypatch.setattr(serving, "BODY_SECONDS", 0.2)

    def slowly():
        yield b"{"
        threading.Event().wait(1)
        yield b"}"

    with httpx.Client(trust_env=False, timeout=60) as client:
        answer = client.post(f"{running.url}/v1/completions", content=slowly(), headers=json_)
    assert answer.status_code == 408


@pytest.mark.every_version
def test_other_addresses(running):
    with httpx.Client(trust_env=False, base_url=running.url) as client:
        assert client.get("/health").json() == {"alive": True, "ready": True}
        chat = client.post("/v1/chat/completions", json={"model": "wren", "messages": []})
        assert chat.status_code == 404 and "/v1/completions" in chat.json()["error"]["message"]
        for method, path, status in (
            ("GET", "/", 404),
            ("GET", "/docs", 404),
            ("GET", "/openapi.json", 404),
            ("GET", "/v1/completions", 405),
            ("GET", "/v1/models/nobody", 404),
            ("GET", "/v1/models/..%2f..%2fetc", 404),
        ):
            answer = client.request(method, path)
            assert answer.status_code == status and answer.json()["error"]["message"], path


@pytest.mark.every_version
def test_pages_in_browsers_cant_ask(running):
    ask = {"model": "wren", "max_tokens": 2}
    for host in ("evil.example", "127.0.0.1.evil.example", f"evil.example:{running.url[-5:]}", "", "[::2]"):
        refused = running.post(ask, Host=host)
        assert refused.status_code == 403, host
    for host in ("localhost", "LOCALHOST:1", "[::1]:80", "127.0.0.2"):
        assert running.post(ask, Host=host).status_code == 200, host
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=a", ""):
        assert running.post(ask, Content_Type=kind).status_code == 415, kind
    with httpx.Client(trust_env=False) as client:
        asked = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
        preflight = client.options(f"{running.url}/v1/completions", headers=asked)
    assert preflight.status_code == 405 and not [h for h in preflight.headers if h.startswith("access-control")]
    assert not [h for h in running.post(ask, Origin="https://evil.example").headers if h.startswith("access-control")]


@pytest.mark.every_version
def test_a_token_is_needed_where_there_is_one(folders, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    with Running(folders / "wren", token=TOKEN) as it:
        assert ask(it.client(), model="wren", max_tokens=2).choices
        for key in ("wrong", TOKEN[:-1], TOKEN + "x", "token"):
            with pytest.raises(openai.AuthenticationError) as e:
                it.client(key).models.list()
            assert e.value.code == "invalid_api_key"
        with httpx.Client(trust_env=False, base_url=it.url) as client:
            assert client.get("/health").status_code == 200
            for path in ("/metrics", "/v1/models", "/nowhere"):
                assert client.get(path).status_code == 401
                assert client.get(path, headers={"Authorization": f"Basic {TOKEN}"}).status_code == 401
            for query in (f"token={TOKEN}", f"api_key={TOKEN}", TOKEN):
                answer = client.get(f"/v1/models?{query}", headers={"Authorization": f"Bearer {TOKEN}"})
                assert answer.status_code == 400 and "choose a new one" in answer.json()["error"]["message"]
                assert TOKEN not in answer.text
        assert it.figures()["answers_total", "401"] >= 8
    assert TOKEN not in caplog.text.replace("httpx", "") or all(r.name.startswith("http") for r in leaks(caplog))
    assert TOKEN not in "".join(capfd.readouterr())


def leaks(caplog):
    "Records of ours and of the server's that hold the token; the clients' own aren't ours."
    return [r for r in caplog.records if TOKEN in r.getMessage()]


def test_other_machines_need_a_token(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("HUGGINGTWEETS_SERVE_TOKEN", raising=False)
    assert serve_token("127.0.0.1") == serve_token("localhost") == serve_token("::1") == ""
    for host in ("0.0.0.0", "::", "192.168.1.2", "my-host", "127.0.0.1.evil.example"):
        assert not is_loopback(host)
        with pytest.raises(HuggingTweetsError, match="HUGGINGTWEETS_SERVE_TOKEN"):
            serve_token(host)
    (tmp_path / ".env").write_text(f"HUGGINGTWEETS_SERVE_TOKEN={TOKEN}\n")
    assert serve_token("0.0.0.0") == TOKEN
    monkeypatch.setenv("HUGGINGTWEETS_SERVE_TOKEN", "two words")
    with pytest.raises(HuggingTweetsError, match="no token has"):
        serve_token("127.0.0.1")


def test_what_is_hidden_or_copied_isnt_said_whatever_the_prompt(mine):
    asked = {"temperature": 0, "top_p": 1}
    first = "My dream is"
    said = likeliest(mine / "wren", first)[0]
    words = re.findall(r"\w+", said[len(first) :])
    bot = Bot.load(mine / "other")
    copied = likeliest(mine / "other", "Tea")[0]
    bot._copies = copy_index([copied])
    bot.save(mine / "other")
    save_hidden(hidden_by(Private(words=[words[0], "Ada Lovelace"], details=True, regions=("US",))), mine / "wren")
    with Running(mine / "wren", mine / "other") as it:
        client = it.client()
        for prompt in (first, said[: said.index(words[0])], f"Say {words[0]} again. {first}"):
            for stream in (False, True):
                done = ask(client, model="wren", prompt=prompt, **asked, stream=stream)
                text = "".join(c.choices[0].text for c in done) if stream else done.choices[0].text
                assert words[0].lower() not in [w.lower() for w in re.findall(r"\w+", text)], (prompt, text)
        again = ask(client, model="other", prompt="Tea", **asked, echo=True).choices[0].text
        assert again != copied
        assert it.figures()["copies_avoided_total", "other"] > 0


@pytest.mark.every_version
def test_figures(running):
    before = running.figures()
    ask(running.client(), model="wren", prompt="The tide", n=3, max_tokens=4)
    after = running.figures()
    rose = {k: after[k] - before.get(k, 0) for k in after if k[0].endswith(("_total", "_count"))}
    assert rose["requests_total", "wren"] == rose["request_seconds_count", "wren"] == 1
    assert rose["first_token_seconds_count", "wren"] == 1
    assert sum(v for k, v in rose.items() if k[0] == "tweets_total" and "wren" in k) == 3
    assert rose["tokens_total", "completion", "wren"] <= 12 and rose["tokens_total", "prompt", "wren"] > 0
    running.post({"model": "nobody-knows-me"})
    assert "nobody-knows-me" not in str(running.figures()) and after["tweets_growing",] == 0


@pytest.fixture(scope="module")
def adapters(wren, tiny_base, tmp_path_factory):
    "Two adapters of one base."
    place = tmp_path_factory.mktemp("adapters")
    for name, seed in (("first", 0), ("second", 1)):
        options = {"max_steps": 4, "learning_rate": 3e-2, "seed": seed, "track": "off"}
        finetune(wren, str(tiny_base), place / name, method="lora", on_progress=lambda p: None, **options)
    return place


@pytest.mark.every_version
def test_adapters_share_their_base(adapters):
    with Running(adapters / "first", adapters / "second") as it, ThreadPoolExecutor(8) as pool:
        models = [served.bot.model for served in it.server.bots]
        shared = [{p.data_ptr() for n, p in m.named_parameters() if "lora_" not in n} for m in models]
        assert shared[0] == shared[1] and it.server.bots[0].batch is it.server.bots[1].batch
        asked = [{"model": name, "prompt": p} for p in ("Tea", "The tide is") for name in ("first", "second")] * 2
        answers = pool.map(
            lambda more: ask(it.client(), **more, temperature=0, top_p=1, echo=True).choices[0].text,
            asked,
        )
        assert list(answers) == [likeliest(adapters / a["model"], a["prompt"])[0] for a in asked]


def test_an_adapter_that_is_trained_again_and_others_in_its_batch(adapters, tmp_path, held):
    mine = shutil.copytree(adapters, tmp_path / "adapters")
    old, new = (likeliest(mine / name, "Tea")[0] for name in ("first", "second"))
    assert old != new
    asked = {"prompt": "Tea", "temperature": 0, "top_p": 1, "echo": True}
    with Running(mine / "first", mine / "second") as it, ThreadPoolExecutor(2) as pool:
        work = it.server.worker
        growing = [pool.submit(ask, it.client(), model=name, **asked) for name in ("first", "second")]
        until(lambda: (held.release(), len(work.growing) == 2)[1])
        assert len({*work.growing.values()}) == 1
        with writing_folder(mine / "first" / "adapter") as tmp:
            shutil.copytree(mine / "second" / "adapter", tmp, dirs_exist_ok=True)
        held.release(100_000)
        assert ask(it.client(), model="first", **asked).choices[0].text == new
        assert [answer.result().choices[0].text for answer in growing] == [old, new]
        assert it.server.bots[0].batch is it.server.bots[1].batch


def test_adapters_have_one_base_in_eight_bits(wren, gpt2_tokenizer, tmp_path, monkeypatch):
    sizes = {"n_embd": 160, "n_layer": 2, "n_head": 4, "n_positions": 256, "vocab_size": len(gpt2_tokenizer)}
    ends = {"bos_token_id": gpt2_tokenizer.bos_token_id, "eos_token_id": gpt2_tokenizer.eos_token_id}
    GPT2LMHeadModel(GPT2Config(**sizes, **ends)).save_pretrained(tmp_path / "base")
    gpt2_tokenizer.save_pretrained(tmp_path / "base")
    options = {"method": "lora", "max_steps": 1, "track": "off", "precision": "fp32", "on_progress": lambda p: None}
    finetune(wren, str(tmp_path / "base"), tmp_path / "first", **options)
    shutil.copytree(tmp_path / "first", tmp_path / "second")
    made, real = [], in_int8
    monkeypatch.setattr("huggingtweets.model.bot.in_int8", lambda *a: made.append(1) or real(*a))
    served = [Served(str(tmp_path / name)) for name in ("first", "second")]
    share(served)
    batch = served[0].batch
    assert served[1].batch is batch and [its.adapter for its in served] == [0, 1]
    eight = [m.packed for m in batch.fast.modules() if isinstance(m, Int8Linear)]
    (tmp_path / "first" / "adapter" / "base.json").touch()
    assert served[0].renew() and not served[1].renew()
    share(served)
    assert served[0].batch is served[1].batch is not batch and made == [1]
    again = [m.packed for m in served[0].batch.fast.modules() if isinstance(m, Int8Linear)]
    assert len(eight) > 2 and all(a is b for a, b in zip(eight, again, strict=True))


# The command.


def start(*args, **env):
    "The real command, and the address that it says."
    process = subprocess.Popen(
        [sys.executable, "-m", "huggingtweets", "serve", *map(str, args), "--port", "0"],
        stderr=subprocess.PIPE,
        text=True,
        env=environment(**env),
    )
    for line in process.stderr:
        if found := re.search(r"http://\S+/v1", line):
            return process, found[0]
    raise AssertionError("it didn't start")


def test_sigterm_ends_the_command_when_all_is_answered(folders):
    process, url = start(folders / "wren", HUGGINGTWEETS_SERVE_TOKEN=TOKEN)
    try:
        http = httpx.Client(trust_env=False, timeout=60)
        client = openai.OpenAI(base_url=url, api_key=TOKEN, max_retries=0, http_client=http)
        arguments = subprocess.run(["ps", "-o", "args=", "-p", str(process.pid)], capture_output=True, text=True).stdout
        assert "serve" in arguments and TOKEN not in arguments
        stream = ask(client, model="wren", prompt="a secret of mine", n=8, stream=True)
        texts, ended = [""] * 8, set()
        for i, piece in enumerate(stream):
            if i == 0:
                process.send_signal(signal.SIGTERM)
            for c in piece.choices:
                texts[c.index] += c.text
                ended |= {c.index} if c.finish_reason else set()
        assert len(ended) == 8 and all(texts)
        assert process.wait(60) == 0
        told = process.stderr.read()
        assert "wren: 8 of 8 tweets" in told and "complete" in told
        assert "secret" not in told and TOKEN not in told and "Traceback" not in told
        with pytest.raises(openai.APIConnectionError):
            client.models.list()
    finally:
        process.kill()


def test_a_sigterm_that_comes_early_ends_it_too(folders, monkeypatch):
    "Before uvicorn heeds signals."
    server, start = Server([str(folders / "wren")]), Worker.start
    monkeypatch.setattr(Worker, "start", lambda self: (start(self), os.kill(os.getpid(), signal.SIGTERM)))
    before = [(name, signal.getsignal(name)) for name in (signal.SIGINT, signal.SIGTERM)]
    with contextlib.closing(serving._bind("127.0.0.1", 0)) as sock:
        sock.listen()
        try:
            serving._run(server, sock)
        finally:
            for name, handler in before:
                signal.signal(name, handler)
    assert not server.worker.alive


def test_a_large_model_has_fewer_texts_in_its_cache():
    def room(config, dtype=torch.float32):
        return worker.room_for(
            [SimpleNamespace(bot=SimpleNamespace(model=SimpleNamespace(config=config, dtype=dtype)))]
        )

    large = GPT2Config(n_embd=1600, n_layer=48, n_head=25)
    assert room(GPT2Config()) == room(GPT2Config(n_layer=2)) == worker.TOKENS
    assert room(large) * 48 * 1600 <= worker.TOKENS * 12 * 768 < (room(large) + 1) * 48 * 1600
    assert room(large, torch.bfloat16) == 2 * room(large) or room(large, torch.bfloat16) == 2 * room(large) + 1
    shares = Qwen3Config(
        num_hidden_layers=48, hidden_size=1600, num_attention_heads=25, num_key_value_heads=5, head_dim=64
    )
    assert room(shares) // room(large) == 5
    assert worker.room_for([]) == worker.TOKENS  # all are gone


@pytest.fixture
def run(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("HUGGINGTWEETS_SERVE_TOKEN", raising=False)
    return lambda *args: CliRunner().invoke(app, ["serve", *map(str, args)])


def test_what_the_command_refuses(run, folders, mine, tmp_path):
    (tmp_path / "empty").mkdir()
    shutil.copytree(mine / "wren", tmp_path / "again" / "wren")
    port = free_port()
    cases = [
        (["nobody"], "There is no bot in nobody"),
        ([tmp_path / "empty"], "run.json is missing"),
        ([mine / "wren", tmp_path / "again" / "wren"], "Two of these bots are called wren"),
        ([folders / "wren", "--host", "0.0.0.0"], "HUGGINGTWEETS_SERVE_TOKEN"),
        ([folders / "wren", "--host", "203.0.113.7"], "HUGGINGTWEETS_SERVE_TOKEN"),
        ([folders / "wren", "--engine", "magic"], "Choose own or vllm"),
        ([folders / "wren", "--port", port], "choose another one with --port"),
    ]
    with serving._bind("127.0.0.1", port) as sock:
        sock.listen()
        for args, words in cases:
            done = run(*args)
            assert done.exit_code == 1 and words in done.stderr and "Traceback" not in done.output, (args, done.output)
    assert run().exit_code == 2 and run(folders / "wren", "--port", 70_000).exit_code == 2


def test_without_its_packages_the_command_says_what_to_install(run, folders, monkeypatch):
    import huggingtweets

    monkeypatch.delitem(huggingtweets.__dict__, "serving", raising=False)
    monkeypatch.delitem(sys.modules, "huggingtweets.publishing.serving")
    monkeypatch.setitem(sys.modules, "fastapi", None)
    done = run(folders / "wren")
    assert done.exit_code == 1 and "pip install 'huggingtweets[serve]'" in done.stderr


# vLLM.


def test_the_command_for_vllm(mine, adapters):
    folders = mine
    command = vllm_command([str(folders / "wren")], port=81)
    tokenizer = [command[at + 1] for at, option in enumerate(command) if option == "--tokenizer"]
    assert AutoTokenizer.from_pretrained(tokenizer[0])("Tea").input_ids[0] == 4256  # the start token, as in training
    assert command[:2] == ["vllm", "serve"] and command[-4:] == ["--host", "127.0.0.1", "--port", "81"]
    assert command[2:5] == [str(folders / "wren" / "model"), "--served-model-name", "wren"]

    both = vllm_command([str(adapters / "first"), str(adapters / "second")])
    options = dict(pairwise(both))
    assert (both[2], options["--max-lora-rank"]) == (Bot.load(adapters / "first").model.adapter_base.name, "16")
    modules = both[both.index("--lora-modules") + 1 :][:2]
    assert modules == [f"{name}={adapters / name / 'adapter'}" for name in ("first", "second")]
    assert "--enable-lora" in both and options["--max-loras"] == "2"
    tokenizer = AutoTokenizer.from_pretrained(options["--tokenizer"])
    assert tokenizer("Tea").input_ids[0] == tokenizer.bos_token_id

    for bots in ([folders / "wren", folders / "other"], [folders / "wren", adapters / "first"]):
        with pytest.raises(HuggingTweetsError, match="vLLM holds one model"):
            vllm_command([str(bot) for bot in bots])


def test_vllm_is_run_where_it_is(run, folders, monkeypatch, tmp_path):
    done = run(folders / "wren", "--engine", "vllm")
    assert done.exit_code == 1 and done.stdout.startswith("vllm serve ") and "isn't installed here" in done.stderr
    assert "keeps no bot from copying" in done.stderr
    told = tmp_path / "told"
    fake = tmp_path / "bin" / "vllm"
    fake.parent.mkdir()
    fake.write_text(f'#!/bin/sh\nprintf "%s\\n" "$VLLM_API_KEY" "$@" > {told}\nexit 3\n')
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{fake.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("HUGGINGTWEETS_SERVE_TOKEN", TOKEN)
    done = run(folders / "wren", "--engine", "vllm", "--host", "0.0.0.0")
    assert done.exit_code == 3 and TOKEN not in done.output
    assert told.read_text().splitlines()[:3] == [TOKEN, "serve", str(folders / "wren" / "model")]
    ours = signal.getsignal(signal.SIGTERM)
    fake.write_text(f"#!/bin/sh\ntrap 'exit 7' TERM\nkill -TERM {os.getpid()}\nwhile :; do sleep 0.1; done\n")
    done = run(folders / "wren", "--engine", "vllm")
    assert done.exit_code == 7 and signal.getsignal(signal.SIGTERM) == ours  # vLLM was told to end
