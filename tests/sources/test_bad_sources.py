"Bad input, full disks and forbidden folders: a clear error or a clean recovery, by function and by the real command."

import gzip
import json
import os
import re
import shutil
import struct
import subprocess
import tempfile
import zipfile
import zlib
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from makers import (
    ADVICE,
    HALVES,
    archive,
    as_folder,
    as_zip,
    counts,
    csv_text,
    encrypted,
    lying,
    refusal,
    saved,
    script,
    texts,
    tweet,
)
from runs import command, python

from huggingtweets import Account, Corpus, HuggingTweetsError, Timeline, Tweet, clean, download
from huggingtweets.core import slug

SCRIPT = script("tweets", [tweet(f"tweet number {i} of many") for i in range(50)])
CSV = csv_text([["text", "id"], *([f"tweet number {i} of many", str(i)] for i in range(5000))]).encode()
PNG = b"\x89PNG\r\n\x1a\n" + b"".join(
    struct.pack(">I", len(d)) + k + d + struct.pack(">I", zlib.crc32(k + d))
    for k, d in (
        (b"IHDR", struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(i * j % 251 for i in range(64) for j in range(193)))),
        (b"IEND", b""),
    )
)
BLANKS = b"window.YTD.tweets.part0 = [" + b" " * (64 << 20) + b"]"


def zipped(**files):
    "The bytes of a zip with tweets.js and the like."
    with tempfile.TemporaryDirectory() as d:
        return as_zip(Path(d) / "a.zip", {f"data/{k}.js": v for k, v in files.items()}).read_bytes()


@pytest.mark.parametrize(
    "name", ["none.csv", "folder/none", "none.zip", "x" * 5000, "nul\0inside", "~nobody-of-this-name/x"]
)
def test_a_path_where_nothing_is_is_told(name):
    with pytest.raises(HuggingTweetsError, match="There is no file or folder") as caught:
        download(name)
    assert ADVICE.search(str(caught.value))


@pytest.mark.parametrize(
    "name", ["a.csv", "a.tsv", "a.json", "a.jsonl", "a.txt", "a.zip", "a.parquet", "tweets.js", "a.csv.gz", "a"]
)
@pytest.mark.parametrize("gzipped", [False, True], ids=["plain", "gzipped"])
def test_an_empty_file_is_refused(tmp_path, name, gzipped):
    assert "empty" in refusal(saved(tmp_path / name, b"", gzipped))


@pytest.mark.parametrize(
    "files", [{}, {"notes.txt": b"x"}, {"data/account.js": b""}, {"data/tweets.js/x": b"a folder"}]
)
def test_a_folder_without_tweets_is_refused(tmp_path, files):
    (tmp_path / "me").mkdir()
    refusal(as_folder(tmp_path / "me", files))


def test_what_is_neither_file_nor_folder_is_refused():
    refusal("/dev/null")


@pytest.mark.parametrize(
    "name, data, says",
    [
        ("cut.zip", zipped(tweets=SCRIPT)[:-40], "zip"),
        ("start.zip", zipped(tweets=SCRIPT)[:50], "zip"),
        ("locked.zip", encrypted(zipped(tweets=SCRIPT)), "encrypted"),
        ("photos.zip", zipped(photos=SCRIPT), "no tweets"),
        ("nothing.zip", b"PK\5\6" + bytes(18), "no tweets"),
        ("bomb.zip", zipped(tweets=BLANKS), "expands"),
        ("bomb in account.zip", zipped(tweets=SCRIPT, account=BLANKS), "expands"),
        ("lying.zip", lying(zipped(tweets=BLANKS), 1000), "cut off|damaged|can be read"),
        ("lying small.zip", lying(zipped(tweets=SCRIPT), 1000), "cut off|damaged|can be read"),
        ("lying large.zip", lying(zipped(tweets=SCRIPT), 2**31), "expands|damaged"),
        ("cut inside.zip", zipped(tweets=SCRIPT[:1000]), "cut off"),
        ("bomb.csv.gz", gzip.compress(b"text,id\n" + b" " * (64 << 20)), "expands"),
        ("bomb.txt.gz", gzip.compress(b"one two three\n" * (5 << 20)), "expands"),
        ("cut.csv.gz", gzip.compress(CSV)[:-20], "cut off"),
        ("start.csv.gz", gzip.compress(CSV)[:12], "cut off"),
        ("start.gz", b"\x1f\x8b", "cut off"),
        ("flipped.csv.gz", gzip.compress(CSV)[:500] + b"\xff\0\xff" + gzip.compress(CSV)[503:], "damaged"),
        ("trailing.csv.gz", gzip.compress(CSV) + b"more", "damaged"),
        ("tweets.js", SCRIPT[: len(SCRIPT) // 2], "cut off"),
        ("renamed.js", SCRIPT[: len(SCRIPT) // 2], "cut off"),
        ("tweets.js", b"window.YTD.tweets.part0 = ", "cut off"),
        ("tweets.js", b"window.YTD.tweets.part0 = {}", "no tweets"),
        ("tweets.js", b"window.YTD.tweets.part0 = []", "no tweets"),
        ("tweets.js", SCRIPT + b"]", "damaged"),
        ("object.json", b'{"a": 1}', "no list of posts"),
        ("numbers.json", b"[1, 2, 3]", "no list of posts"),
        ("null.json", b"null", "no list of posts"),
        ("string.json", b'"hello"', "no list of posts"),
        ("others.json", b'{"items": [{"name": "x", "price": 3}]}', "no list of posts"),
        ("empty list.json", b"[]", "no list of posts"),
        ("cut.json", json.dumps([{"text": f"tweet {i}"} for i in range(50)]).encode()[:-30], "cut off"),
        ("cut.jsonl", b'{"text": "one two three"}\n{"text": "fo', "cut off"),
        ("broken.jsonl", b'{"text": "one two three"}\nnot json\n', "isn't JSON"),
        ("words.json", b"these are words", "no JSON"),
        ("no text.csv", b"name,price\nx,3\n", "'price'"),
        ("one column.csv", b"just words\nmore words\n", "just words"),
        ("header.csv", b"text,id\n", "no tweets"),
        ("one cell.csv", b"text,id\n" + b"x" * (10 << 20) + b",1\n", "row 0"),
        ("one line.txt", b"x" * (10 << 20), "longer"),
        ("blank.txt", b"\n \n\t\n", "no tweets"),
        *[(f"picture.{e}", PNG, "") for e in ("png", "csv", "txt", "json", "zip", "parquet", "js")],
        ("bytes.txt", bytes(range(256)) * 10, ""),
        ("cut.parquet", b"PAR1" + b"\0" * 100 + b"PAR1", "damaged"),
        ("start.parquet", b"PAR1", "damaged"),
        ("doc.pdf", b"%PDF-1.7\n1 0 obj\n", ""),
    ],
)
def test_bad_input_is_refused_and_the_file_named(tmp_path, name, data, says):

    message = refusal(saved(tmp_path / name, data))
    assert re.search(says, message), message
    assert [f.name for f in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["data/tweets.js", "data/account.js", "data/profile.js", "data/note-tweet.js"])
@pytest.mark.parametrize("data", [b"", b"not a script", script("account", [{"a": 1}])[:-3], b"\xff\xfe\0"])
@pytest.mark.parametrize("form", [as_zip, as_folder])
def test_a_damaged_script_is_named_with_its_archive(tmp_path, name, data, form):
    message = refusal(form(tmp_path / "me-archive", {**archive([tweet("one two three")]), name: data}))
    assert name.rpartition("/")[2] in message


@pytest.mark.parametrize(
    "evil", ["../data/tweets.js", "data/../../tweets.js", "/data/tweets.js", "a/../data/tweets.js"]
)
def test_names_that_lead_out_of_a_zip_are_passed_over(tmp_path, evil):
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert "no tweets" in refusal(as_zip(inner / "me.zip", {evil: SCRIPT}))
    path = as_zip(
        inner / "me.zip",
        {evil: script("tweets", [tweet("not these words")]), "data/tweets.js": script("tweets", [tweet("mine")])},
    )
    assert texts(download(path)) == ["mine"]
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["a", "b", "me.zip"]


def test_bombs_beside_the_tweets_are_never_unpacked(tmp_path):
    files = {**archive([tweet("one two three")]), "data/tweets_media/x.mp4": bytes(64 << 20)}
    assert len(download(as_zip(tmp_path / "a.zip", files))) == 1


# Depths that cost nothing when the reader stops early, and much memory or time when it doesn't.
@pytest.mark.parametrize(
    "name, data",
    [
        ("deep.json", "b'[' * 100_000"),
        ("closed.json", "b'[' * 100_000 + b']' * 100_000"),
        ("objects.json", "b'{\"a\":' * 100_000"),
        ("digits.json", "b'[{\"text\": \"one two three\", \"n\": ' + b'1' * 5000 + b'}]'"),
        ("exponent.json", 'b\'[{"text": "one two three", "n": 1e999}]\''),
    ],
)
def test_json_made_to_break_readers_is_refused_at_once(tmp_path, name, data):
    done = python(
        f"""if True:
        import resource, sys
        from huggingtweets import HuggingTweetsError, download
        import huggingtweets.sources.registry, huggingtweets.sources.posts, pyarrow.parquet
        open(sys.argv[1], "wb").write({data})
        resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
        resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
        try:
            print("read", len(download(sys.argv[1])))
        except HuggingTweetsError as e:
            print("refused", e)""",
        tmp_path / name,
    )
    assert done.returncode == 0, f"status {done.returncode}: {done.stderr[-300:]}"
    assert done.stdout == "read 1\n" or (done.stdout.startswith("refused") and name in done.stdout)


@pytest.mark.parametrize(
    "name, data",
    [
        ("me.csv", b"text,id\none\0 two three,1\n" + b"four five six,2\n" * 20),
        ("me.txt", b"one\0 two three\n" + b"four five six\n" * 20),
        ("me.json", b'[{"text": "one\\u0000 two three"}, {"text": "four five six"}]'),
    ],
)
def test_stray_nuls_are_dropped(tmp_path, name, data):
    found = texts(download(saved(tmp_path / name, data)))
    assert found[0] == "one two three" and set(found[1:]) == {"four five six"}


@pytest.mark.parametrize(
    "escape, kept",
    HALVES,
)
@pytest.mark.parametrize(
    "form",
    ['[{"text": "one two %s three"}]', '{"text": "one two %s three"}\n', '["one two %s three"]'],
    ids=["list", "lines", "strings"],
)
def test_lone_surrogates_in_json_are_counted_stored_and_read_back(tmp_path, form, escape, kept):
    timeline = download(saved(tmp_path / "me.json", form % escape))
    clean(timeline).save(tmp_path / "bot")
    [text] = texts(Timeline.load(tmp_path / "bot"))
    assert text.replace("?", "\ufffd") == f"one two {kept} three"
    assert Corpus.load(tmp_path / "bot").counts.kept == 1


@pytest.mark.parametrize(
    "written, kept",
    [
        ("😀 🎉 🚀", 1),
        ("😀😀😀", 0),
        ("👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈", 1),
        ("هذا نص طويل بالعربية", 1),
        ("זה טקסט בעברית", 1),
        ("\u202eright to left override here", 1),
        ("ไม่มีช่องว่างเลย", 1),
    ],
)
@pytest.mark.parametrize("ending", ["csv", "json", "txt", "js"])
def test_every_script_and_emoji_is_counted_stored_and_read_back(tmp_path, written, kept, ending):
    data = {
        "csv": csv_text([["text", "id"], [written, "1"]]),
        "json": json.dumps([{"text": written}]),
        "txt": written,
        "js": script("tweets", [tweet(written)]),
    }[ending]
    corpus = clean(download(saved(tmp_path / f"me.{ending}", data)))
    assert counts(corpus) == (1, 0, 1 - kept, kept)
    corpus.save(tmp_path / "bot")
    assert texts(Timeline.load(tmp_path / "bot")) == [written]
    assert Corpus.load(tmp_path / "bot").texts == [written] * kept


HANDLES = ["../../etc/x", "..", "a/b", "C:\\x", "🦊", "@someone", "con", "<script>", "-rf", "a\nb", "e\u0301", " "]


@pytest.mark.parametrize("handle", HANDLES)
@pytest.mark.parametrize("ending", ["json", "zip"])
def test_strange_handles_stay_in_their_folder(tmp_path, handle, ending):
    if ending == "zip":
        path = as_zip(tmp_path / "me.zip", archive([tweet("one two three")], handle=handle))
    else:
        path = saved(tmp_path / "me.json", json.dumps([{"text": "one two three", "username": handle}]))
    corpus = clean(download(path))
    bots = tmp_path / "bots"
    corpus.save(bots / slug(corpus.accounts[0].handle))
    assert [p.parent for p in bots.rglob("corpus.jsonl")] == [bots / slug(corpus.accounts[0].handle)]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bots", path.name]
    [found] = Corpus.load(next(bots.iterdir())).accounts
    assert found.handle == corpus.accounts[0].handle and found.handle


# Disks and rights


def small(word):
    return clean(Timeline(Account("me"), [Tweet(f"the {word} three words")]))


SAVE_LARGE = """if True:
    import random, sys
    from huggingtweets import Account, HuggingTweetsError, Timeline, Tweet, clean
    large = clean(Timeline(Account("me"), [Tweet(f"{random.random()} words of number {i}") for i in range(20_000)]))
    if sys.argv[2] == "limit":
        import resource
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
    try:
        (large if sys.argv[3] == "corpus" else large.timelines[0]).save(sys.argv[1])
    except HuggingTweetsError as e:
        print(e)"""


def check_full(folder, limit, what):
    "A save that finds no room says so and costs nothing of what was there."
    small("old").save(folder)
    before = {f.name: f.read_bytes() for f in folder.iterdir()}
    done = python(SAVE_LARGE, folder, limit, what)
    assert done.stderr == "" and str(folder) in done.stdout and ADVICE.search(done.stdout), (done.stdout, done.stderr)
    assert {f.name: f.read_bytes() for f in folder.iterdir()} == before
    assert Corpus.load(folder).texts == ["the old three words"] and len(Timeline.load(folder)) == 1
    return done.stdout


@pytest.mark.parametrize("what", ["corpus", "timeline"])
def test_a_file_that_may_not_grow_costs_nothing(tmp_path, what):
    check_full(tmp_path / "bot", "limit", what)


@pytest.mark.parametrize("what", ["corpus", "timeline"])
def test_a_full_disk_is_told_and_costs_nothing(tmp_path, what):
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", tmp_path], capture_output=True
    )
    if not mounted or mounted.returncode:
        pytest.skip("no small disk can be mounted here")
    try:
        assert "the disk is full" in check_full(tmp_path / "bot", "disk", what)
    finally:
        subprocess.run(["umount", "--lazy", tmp_path], check=True)


@contextmanager
def as_a_plain_user():
    "Root may write everywhere, so act as nobody meanwhile."
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def open_folder():
    "A folder that every user may enter: pytest's own are closed to others."
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_read_only_folder_is_told_and_stays_as_it_was(open_folder):
    folder = open_folder / "bot"
    small("old").save(folder)
    new = small("new")
    folder.chmod(0o555)
    try:
        with as_a_plain_user():
            for save in (new.save, new.timelines[0].save):
                with pytest.raises(HuggingTweetsError, match="no permission to write") as caught:
                    save(folder)
                assert str(folder) in str(caught.value)
            with pytest.raises(HuggingTweetsError, match="no permission to write"):
                new.save(folder / "deeper")
    finally:
        folder.chmod(0o755)
    assert Corpus.load(folder).texts == ["the old three words"] and len(list(folder.iterdir())) == 4


@pytest.mark.parametrize("name, data", [("me.csv", CSV), ("tweets.js", SCRIPT), ("me.zip", zipped(tweets=SCRIPT))])
def test_a_file_that_may_not_be_read_is_told(open_folder, name, data):
    path = saved(open_folder / name, data)
    path.chmod(0)
    with as_a_plain_user():
        message = refusal(path)
    assert "permission" in message and "write" not in message and "--out" not in message


def test_a_folder_that_may_not_be_read_is_told(open_folder):
    path = as_folder(open_folder / "me", archive([tweet("one two three")]))
    (path / "data").chmod(0)
    with as_a_plain_user():
        message = refusal(path)
    (path / "data").chmod(0o755)
    assert "permission" in message and "write" not in message


def test_saving_where_a_file_is_in_the_way_is_told(tmp_path):
    saved(tmp_path / "bot", b"a file")
    with pytest.raises(HuggingTweetsError, match=r"Can't write .*bot"):
        small("new").save(tmp_path / "bot")
    assert (tmp_path / "bot").read_bytes() == b"a file"


# The real command


@pytest.mark.parametrize(
    "name, data",
    [
        ("none.csv", None),
        ("empty.csv", b""),
        ("cut.zip", zipped(tweets=SCRIPT)[:-40]),
        ("no text.csv", b"name,price\nx,3\n"),
        ("picture.txt", PNG),
        ("tweets.js", SCRIPT[:900]),
    ],
)
def test_the_command_refuses_bad_input_with_status_1_and_no_traceback(tmp_path, name, data):
    if data is not None:
        saved(tmp_path / name, data)
    done = command("inspect", tmp_path / name)
    assert done.returncode == 1 and done.stdout == ""
    assert "Traceback" not in done.stderr and name in done.stderr
    assert done.stderr.splitlines()[-1].startswith("Error: ")


@pytest.mark.parametrize(
    "args",
    [[], ["--nonsense", "x"], ["x", "-n", "-1"], ["x", "-n", "many"], ["x", "--min-words", "-1"], ["x", "--text"]],
)
def test_wrong_usage_ends_with_status_2(args):
    done = command("inspect", *args)
    assert done.returncode == 2 and done.stdout == "" and "Traceback" not in done.stderr and done.stderr


def test_one_bad_source_among_good_ones_is_named(tmp_path):
    good = saved(tmp_path / "good.csv", CSV)
    done = command("inspect", good, tmp_path / "none.csv")
    assert done.returncode == 1 and "none.csv" in done.stderr.splitlines()[-1]


def test_inspect_gives_programs_the_accounts_and_counts(tmp_path):
    zip_ = as_zip(
        tmp_path / "a.zip", archive([tweet("one two three"), tweet("RT @you: words of theirs"), tweet("short")])
    )
    table = saved(
        tmp_path / "fox.csv",
        csv_text([["message", "id"], ["die Füchse &amp; der Hase https://t.co/x", "1"]]).encode("cp1252"),
    )
    done = command("inspect", zip_, "--json")
    assert done.returncode == 0 and "Traceback" not in done.stderr
    assert json.loads(done.stdout) == {
        "accounts": [
            {
                "network": "x",
                "handle": "someone",
                "name": "Some One",
                "downloaded": 3,
                "retweets": 1,
                "short": 1,
                "kept": 1,
                "characters": 13,
                "span": ["2016-06-08T12:00:00Z"] * 2,
                "taken": "posts: tweets.js, 3",
                "left_out": {},
                "doubts": [],
                "private": 0,
            }
        ]
    }
    done = command("inspect", table, "--json", "--text", "message", "--encoding", "cp1252", "--drop-duplicates")
    assert json.loads(done.stdout)["accounts"] == [
        {
            "network": "file",
            "handle": "fox",
            "name": "",
            "downloaded": 1,
            "retweets": 0,
            "short": 0,
            "kept": 1,
            "duplicates": 0,
            "characters": len("die Füchse & der Hase"),
            "span": [],
            "taken": "posts: column `message`, 1",
            "left_out": {},
            "doubts": [],
            "private": 0,
        }
    ]


def test_a_quote_that_is_never_closed_swallows_nothing(tmp_path):
    path = saved(tmp_path / "unclosed.csv", b'text,id\n"one,1\n' + b"more,words\n" * 200_000)
    timeline = download(path)
    assert len(timeline) == 200_001 and set(texts(timeline)) == {'"one', "more"}
    assert any("row 1" in doubt and "quote" in doubt.lower() for doubt in timeline.findings.doubts)


def test_inspect_shows_people_a_few_tweets_and_no_control_characters(tmp_path):
    words = [f"tweet \x1b[31m number {i} 🦊" for i in range(9)]
    path = as_zip(tmp_path / "a.zip", archive([tweet(w) for w in words], name="Evil \x1b[2J\x07"))
    done = command("inspect", path, "-n", "3")
    assert (
        done.returncode == 0 and done.stdout.count("\n- ") == 3 and "🦊" in done.stdout and "Tweets kept" in done.stdout
    )
    assert not {c for c in done.stdout if c < " "} - {"\n"}


@pytest.mark.parametrize("extra", [[], ["--json"]], ids=["for people", "for programs"])
def test_inspect_writes_emoji_even_to_an_old_terminal(tmp_path, extra):
    path = saved(tmp_path / "me.csv", csv_text([["text", "username"], ["a fox 🦊 in words", "🦊"]]))
    done = command("inspect", path, *extra, env={"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"})
    assert done.returncode == 0 and "Traceback" not in done.stderr


def test_inspect_loads_no_heavy_library(tmp_path):
    path = saved(tmp_path / "me.csv", CSV)
    done = python(
        """if True:
        import atexit, sys
        from huggingtweets.cli import main
        heavy = {"torch", "transformers", "datasets", "wandb"}  # not pandas: pyarrow imports it if it is there
        atexit.register(lambda: print(sorted(heavy & set(sys.modules))))
        sys.argv = ["huggingtweets", "inspect", sys.argv[1]]
        main()""",
        path,
    )
    assert done.stdout.splitlines()[-1] == "[]", done.stderr


# Anything at all

STARTS = [
    b"PK\3\4",
    b"PK\5\6",
    b"PAR1",
    b"\x1f\x8b\x08",
    b"\xff\xfe",
    b"\xfe\xff",
    b"\xef\xbb\xbf",
    b"window.YTD.tweets.part0 = ",
    b"text,id\n",
    b'text;id\n"',
    b'[{"text": "',
    b'{"text": "a b c"}\n',
    b'["',
    b"[" * 40,
    SCRIPT[:400],
    zipped(tweets=SCRIPT)[:300],
    b"id_str\ttweet\n",
]
ENDS = [b"", b'"}]', b'"', b"]", b"PAR1", zipped(tweets=SCRIPT)[-120:], b"PK\5\6" + bytes(18), b"\xd8\xd8", b"\0"]
ENDINGS = [".csv", ".json", ".jsonl", ".txt", ".js", ".zip", ".gz", ".parquet", ""]


@settings(max_examples=50, deadline=None)
@given(
    st.one_of(st.just(b""), st.sampled_from(STARTS)),
    st.one_of(st.binary(max_size=200), st.text(max_size=80).map(str.encode)),
    st.one_of(st.just(b""), st.sampled_from(ENDS)),
    st.booleans(),
)
def test_any_bytes_under_any_name_give_a_timeline_or_a_refusal(tmp_path_factory, start, middle, end, gzipped):
    folder = tmp_path_factory.mktemp("any")
    for ending in ENDINGS:
        path = saved(folder / f"me{ending}", start + middle + end, gzipped)
        try:
            timeline = download(path)
        except HuggingTweetsError as e:
            assert path.name in str(e)
            continue
        assert len(timeline) == len(texts(timeline)) > 0
        c = clean(timeline).counts
        assert c.downloaded == len(timeline) == c.retweets + c.short + c.kept


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_damage_to_a_good_file_gives_a_timeline_or_a_refusal(tmp_path_factory, data):
    good = {
        "a.zip": zipped(tweets=SCRIPT, account=script("account", [{"account": {"username": "x"}}])),
        "tweets.js": SCRIPT[:3000] + b"]",
        "a.csv": CSV[:2000],
        "a.csv.gz": gzip.compress(CSV[:2000]),
        "a.json": json.dumps([{"text": "a b c", "id": 5}] * 20).encode(),
    }
    name = data.draw(st.sampled_from(sorted(good)))
    damaged = bytearray(good[name])
    for _ in range(data.draw(st.integers(1, 6))):
        i = data.draw(st.integers(0, len(damaged)))
        damaged[i : i + data.draw(st.integers(0, 5))] = data.draw(st.binary(max_size=5))
    try:
        assert len(download(saved(tmp_path_factory.mktemp("damaged") / name, bytes(damaged))))
    except HuggingTweetsError as e:
        assert "\n" not in str(e)


def test_a_zip_whose_names_are_no_utf8_is_read_or_refused(tmp_path):
    files = {"data/tweets.js": SCRIPT, "data/é.txt": b"x"}
    whole = as_zip(tmp_path / "a.zip", files, zipfile.ZIP_STORED).read_bytes()
    path = saved(tmp_path / "b.zip", whole.replace("é".encode(), b"\xff\xfe"))
    try:
        assert len(download(path)) == 50
    except HuggingTweetsError as e:
        assert path.name in str(e)
