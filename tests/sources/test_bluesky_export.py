"A Bluesky account's repository in a file, as its settings give it: read whole, in part, or refused; all offline."

import gzip
import hashlib
import zipfile
from datetime import UTC, datetime

import libipld
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from makers import refusal, saved, texts

from huggingtweets import clean, download
from huggingtweets.sources import http

DID = "did:plc:ewvi7nxzyoun6zhxrhs64oiz"
DIGITS = "234567abcdefghijklmnopqrstuvwxyz"


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def asked(self, method, url, **options):
        raise AssertionError(f"{url} was asked for")

    monkeypatch.setattr(http.Session, "request", asked)


def cid(data):
    return b"\x01\x71\x12\x20" + hashlib.sha256(data).digest()


def varint(n):
    out = bytearray()
    while n >= 0x80:
        out.append(n & 0x7F | 0x80)
        n >>= 7
    return bytes([*out, n])


def key(n):
    "The n-th key in time: a TID."
    n = (1_680_000_000_000_000 + n * 60_000_000) << 10
    digits = ""
    for _ in range(13):
        digits, n = DIGITS[n & 31] + digits, n >> 5
    return digits


def post(text, n=0, **more):
    return f"app.bsky.feed.post/{key(n)}", {
        "$type": "app.bsky.feed.post",
        "text": text,
        "createdAt": f"2023-04-28T19:{n % 60:02}:00.000Z",
        **more,
    }


def repost(n):
    return f"app.bsky.feed.repost/{key(n)}", {
        "$type": "app.bsky.feed.repost",
        "createdAt": "2023-04-28T19:15:55.000Z",
        "subject": {"uri": "at://x", "cid": "y"},
    }


class Car:
    "A CAR file that is made of records."

    def __init__(self, records, fan=4):
        self.blocks = []  # (CID, data)
        entries = [(k.encode(), self.add(value)) for k, value in sorted(records)]
        self.root = self.add(
            {"did": DID, "version": 3, "data": self.tree(entries, fan), "rev": key(1), "prev": None, "sig": bytes(64)}
        )

    def add(self, value):
        data = libipld.encode_dag_cbor(value)
        self.blocks.append((cid(data), data))
        return cid(data)

    def tree(self, entries, fan):
        "The node of a search tree: some entries, others in nodes between them, and keys without what they share."
        if len(entries) <= fan:
            chosen, gaps = entries, [None] * (len(entries) + 1)
        else:
            step = len(entries) // fan
            at = list(range(step, len(entries), step))[: fan - 1]
            chosen = [entries[i] for i in at]
            gaps = [
                self.tree(entries[a:b], fan)
                for a, b in zip([0, *(i + 1 for i in at)], [*at, len(entries)], strict=True)
            ]
        made, before = [], b""
        for (k, value), below in zip(chosen, gaps[1:], strict=True):
            shared = next(
                (i for i, (a, b) in enumerate(zip(before, k, strict=False)) if a != b), min(len(before), len(k))
            )
            made.append({"p": shared, "k": k[shared:], "v": value, "t": below})
            before = k
        return self.add({"l": gaps[0], "e": made})

    def bytes(self, roots=None):
        header = libipld.encode_dag_cbor({"roots": [self.root] if roots is None else roots, "version": 1})
        return b"".join(varint(len(s)) + s for s in [header, *(c + data for c, data in self.blocks)])


RECORDS = [
    *(
        post(
            f"the ferry left without me, number {n}",
            n,
            langs=["en"],
            **({"reply": {"root": {}, "parent": {}}} if n % 5 == 1 else {}),
        )
        for n in range(40)
    ),
    *(repost(n) for n in range(100, 107)),
    *(
        (f"app.bsky.feed.like/{key(n)}", {"$type": "app.bsky.feed.like", "subject": {"uri": f"at://{n}"}})
        for n in range(200, 260)
    ),
    (f"chat.bsky.convo.message/{key(5)}", {"$type": "chat.bsky.convo.message", "text": "a secret"}),
    (
        "app.bsky.actor.profile/self",
        {"$type": "app.bsky.actor.profile", "displayName": "Mira K.", "description": "tea"},
    ),
]
CAR = Car(RECORDS)


@pytest.mark.parametrize("name", ["repo.car", "renamed.txt", "mine", "repo.json", "repo.csv"])
@pytest.mark.parametrize("gzipped", [False, True], ids=["plain", "gzipped"])
def test_a_repository_is_read_whole(tmp_path, name, gzipped):
    timeline = download(saved(tmp_path / name, CAR.bytes(), gzipped))
    posts = [t for t in timeline if not t.retweet]
    assert [t.text for t in posts] == [f"the ferry left without me, number {n}" for n in reversed(range(40))]
    assert (
        sum(t.retweet for t in timeline) == 7 and sum(t.reply for t in posts) == 8 and {t.lang for t in posts} == {"en"}
    )
    assert posts[-1].time == datetime(2023, 4, 28, 19, tzinfo=UTC) and posts[-1].id == key(0)
    assert (timeline.account.handle, timeline.account.network, timeline.account.name) == (DID, "bluesky", "Mira K.")
    assert timeline.findings.taken == "posts: app.bsky.feed.post, 40" and not timeline.findings.doubts
    assert clean(timeline).counts.retweets == 7


def test_a_repository_in_a_zip_is_read(tmp_path):
    with zipfile.ZipFile(tmp_path / "bluesky.zip", "w") as z:
        z.writestr("bluesky/repo.car", CAR.bytes())
    assert len(download(tmp_path / "bluesky.zip")) == 47


def test_what_was_deleted_but_is_in_the_file_still_is_left_out(tmp_path):
    car = Car(RECORDS)
    car.add(post("deleted long ago", 50)[1])
    assert "deleted long ago" not in texts(download(saved(tmp_path / "repo.car", car.bytes())))


def test_a_part_of_a_repository_gives_what_it_holds_and_says_so(tmp_path):
    car = Car(RECORDS)
    gone = {cid(libipld.encode_dag_cbor(value)) for _, value in RECORDS[10:14]}
    car.blocks = [b for b in car.blocks if b[0] not in gone]
    timeline = download(saved(tmp_path / "repo.car", car.bytes()))
    assert (
        len(timeline) == 43
        and len(timeline.findings.doubts) == 1
        and "4 of its blocks are missing" in timeline.findings.doubts[0]
    )


def damaged():
    data, car = CAR.bytes(), Car(RECORDS)
    yield "cut", data[:-20]
    yield "cut early", data[:200]
    yield "header only", data[:60]
    yield "flipped", data[:1000] + bytes([data[1000] ^ 1]) + data[1001:]
    yield "no root", car.bytes(roots=[])
    yield "root is no commit", car.bytes(roots=[car.blocks[0][0]])
    yield "root is missing", car.bytes(roots=[cid(b"x")])
    yield "no tree", Car([]).bytes()[:130]
    car.blocks = [(c[::-1], data) for c, data in car.blocks]
    yield "names of nothing", car.bytes()
    other = Car([])
    other.root = other.add({"did": 5, "data": other.blocks[0][0]})
    yield "of nobody", other.bytes()
    other.root = other.add({"did": DID, "data": other.add({"l": None, "e": [{"p": 9, "k": "x"}]})})
    yield "tree of nonsense", other.bytes()


@pytest.mark.parametrize("data", [d for _, d in damaged()], ids=[name for name, _ in damaged()])
def test_what_is_damaged_is_refused_and_the_handle_asked_for(tmp_path, data):
    message = refusal(saved(tmp_path / "repo.car", data))
    assert "handle" in message and "someone.bsky.social" in message and not list(tmp_path.glob("*.json"))


def test_a_repository_without_posts_holds_no_tweets(tmp_path):
    assert "no tweets" in refusal(saved(tmp_path / "repo.car", Car(RECORDS[47:]).bytes()))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(), max_size=30), st.integers(2, 9))
def test_any_texts_come_through(tmp_path_factory, written, fan):
    written = [t.encode("utf-8", "replace").decode() for t in written]
    car = Car([post(t, n) for n, t in enumerate(["first", *written])], fan)
    found = download(saved(tmp_path_factory.mktemp("any") / "repo.car", car.bytes()))
    assert sorted(texts(found)) == sorted(t.replace("\0", "") for t in ["first", *written])


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(CAR.bytes()) - 1), st.integers(0, 255), st.booleans())
def test_any_damage_is_refused_or_costs_nothing(tmp_path_factory, at, byte, cut):
    data = CAR.bytes()
    data = data[:at] if cut else data[:at] + bytes([byte]) + data[at + 1 :]
    path = saved(tmp_path_factory.mktemp("any") / "repo.car", data or b"\0")
    if data == CAR.bytes():
        assert len(download(path)) == 47
        return
    try:
        found = [t for t in download(path) if not t.retweet]
    except Exception as e:
        assert type(e).__name__ == "HuggingTweetsError" and "repo.car" in str(e)
    else:
        assert {t.text for t in found} <= {r["text"] for _, r in RECORDS if "text" in r}


def test_the_gzip_of_a_cut_repository_is_refused(tmp_path):
    refusal(saved(tmp_path / "repo.car.gz", gzip.compress(CAR.bytes())[:-30]))
