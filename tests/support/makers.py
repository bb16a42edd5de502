"Plain functions that build what the tests read, and check refusals."

import csv
import gzip
import hashlib
import io
import json
import random
import re
import struct
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from huggingtweets import HuggingTweetsError, clean, download

MAIL = "private.mail@example.org"
NOON = "Wed Jun 08 12:00:00 +0000 2016"
# What a refusal may tell a person to do next.
ADVICE = re.compile(
    r"Get |Choose |[Nn]ame (it|one|the)|Mend |Unzip |Make |Free |Check |Is it |can be read: |columns are|[Ss]ave "
)

# Escapes in JSON that are halves of surrogate pairs, or look so, and what becomes of them.
HALVES = [
    ("\\ud83d", "\ufffd"),
    ("\\ude00", "\ufffd"),
    ("\\ud83d\\ude00", "😀"),
    ("\\ude00\\ud83d", "\ufffd\ufffd"),
    ("\\ud83d\\ud83d\\ude00", "\ufffd😀"),
    ("\\ud83d\\u0041", "\ufffdA"),
    ("\\\\ud83d", "\\ud83d"),
    ("\\u0000", ""),
]


def tweet(text, time=NOON, id="1", **more):
    "An item of tweets.js."
    return {"tweet": {"created_at": time, "id_str": id, "full_text": text, "lang": "en", **more}}


def note(text, time="2016-06-08T12:00:00.000Z"):
    "An item of note-tweet.js."
    return {"noteTweet": {"noteTweetId": "9", "createdAt": time, "core": {"text": text, "urls": []}}}


def script(kind, items, part=0, bom=False):
    "The bytes of a .js file of an X archive."
    return (b"\xef\xbb\xbf" if bom else b"") + f"window.YTD.{kind}.part{part} = {json.dumps(items, indent=1)}".encode()


def archive(tweets, handle="someone", name="Some One", avatar="https://pbs.example/me.jpg", **more):
    "The files of an X archive: name -> bytes. Those in `more` are named with _ for - and without .js."
    account = {"email": MAIL, "username": handle, "accountId": "7", "accountDisplayName": name}
    profile = {"description": {"bio": "hello", "location": ""}, "avatarMediaUrl": avatar}
    return {
        "data/account.js": script("account", [{"account": account}]),
        "data/profile.js": script("profile", [{"profile": profile}]),
        "data/tweets.js": script("tweets", tweets),
        "Your archive.html": b"<html></html>",
        **{f"data/{k.replace('_', '-')}.js": v for k, v in more.items()},
    }


def as_zip(path, files, compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", compression) as z:
        for name, data in files.items():
            z.writestr(name, data)
    return path


def as_folder(path, files):
    for name, data in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(data)
    return path


def encrypted(data):
    "The bytes of a zip whose entries say that they are encrypted, which `zipfile` can't write."
    data = bytearray(data)
    for signature, flags in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        for found in re.finditer(re.escape(signature), bytes(data)):
            data[found.start() + flags] |= 1
    return bytes(data)


def lying(data, size):
    "The bytes of a zip whose headers give `size` as the unpacked size of every entry."
    data = bytearray(data)
    for signature, field in ((b"PK\3\4", 22), (b"PK\1\2", 24)):
        for found in re.finditer(re.escape(signature), bytes(data)):
            struct.pack_into("<I", data, found.start() + field, size)
    return bytes(data)


def csv_text(rows, delimiter=","):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue()


def rows_of(folder, most=None):
    "The tweets of Bernie Sanders, newest first: dicts with id, time and text."
    with open(folder / "berniesanders.csv", encoding="utf-8", newline="") as f:
        rows = [
            {
                "id": int(r["id_str"]),
                "time": datetime.strptime(r["created_at"], "%a %b %d %H:%M:%S %z %Y"),
                "text": r["text"],
            }
            for r in csv.DictReader(f)
        ]
    return sorted(rows, key=lambda r: (r["time"], r["id"]), reverse=True)[:most]


def made(n, start=0):
    "Tweets that nobody wrote, newest first, a minute apart."
    times = (datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=i) for i in range(start, start + n))
    return [{"id": 1000 + i, "time": t, "text": f"tweet number {i}"} for i, t in enumerate(times, start)][::-1]


def saved(path, data, gzipped=False):
    "`path`, holding `data` (text as UTF-8)."
    data = data.encode() if isinstance(data, str) else data
    path.write_bytes(gzip.compress(data) if gzipped else data)
    return path


def texts(timeline):
    return [t.text for t in timeline]


def ids(timeline):
    return [int(t.id) for t in timeline]


def counts(corpus):
    c = corpus.counts
    return c.downloaded, c.retweets, c.short, c.kept


def refusal(path, call=download, **options):
    "The message with which `path` is refused: one line that names the file and says what to do."
    with pytest.raises(HuggingTweetsError) as caught:
        call(path, **options)
    message = str(caught.value)
    assert Path(path).name in message
    assert ADVICE.search(message), message
    assert "\n" not in message, message
    return message


def reads(
    path, *expected, ids=None, times=None, retweets=(), replies=(), handle=None, same=str, author=None, **options
):
    """The timeline at `path`, which must hold exactly these texts in this order, with these ids and times.

    `retweets` and `replies` are those texts that are marked so; `handle` is the account's, or one of several. Texts
    are compared after `same`.
    """
    options |= {"author": author} if author else {}
    timeline = download(path, **options)
    tweets = list(timeline)
    assert [same(t.text) for t in tweets] == [same(t) for t in expected]
    assert {same(t.text) for t in tweets if t.retweet} == {same(t) for t in retweets}
    assert {same(t.text) for t in tweets if t.reply} == {same(t) for t in replies}
    if ids is not None:
        assert [t.id for t in tweets] == list(ids)
    if times is not None:
        assert [t.time for t in tweets] == list(times)
    if handle is not None:
        assert timeline.account.handle in ([handle] if isinstance(handle, str) else handle)
    adds_up(timeline)
    return timeline


def reads_or_refuses(path, *expected, says=(), **more):
    "`path` is read as `reads` says, or refused as it should be, with these words."
    try:
        download(
            path,
            **{k: v for k, v in more.items() if k in ("text", "time", "id", "reply", "retweet", "encoding", "author")},
        )
    except HuggingTweetsError:
        message = refusal(path)
        assert all(w in message for w in says), message
        return None
    return reads(path, *expected, **more)


def adds_up(timeline):
    "Every tweet is counted once, with all options of `clean`."
    for options in ({}, {"drop_duplicates": True, "exclude_replies": True, "min_words": 1}):
        corpus = clean(timeline, **options)
        c = corpus.counts
        assert c.downloaded == len(timeline)
        assert c.downloaded == c.retweets + c.short + c.kept + (c.duplicates or 0) + (c.replies or 0)
        assert c.kept == len(corpus.texts) == sum(bool(t) for t in corpus.texts)


def weights(folder: Path) -> str:
    "A digest of a bot's weights, or of its adapter's."
    paths = sorted(p for kind in ("model", "adapter") for p in (folder / kind).glob("*.safetensors"))
    return hashlib.sha256(b"".join(p.read_bytes() for p in paths)).hexdigest()


def large_archive(path, media):
    "An X archive of 300 tweets with `media` bytes that don't shrink."
    tweets = [tweet(f"the tide came in at number {i} and the gulls spoke of bread", id=str(i)) for i in range(300)]
    noise = random.Random(0).randbytes(media)
    return as_zip(path, {**archive(tweets), "data/tweets_media/1.mp4": noise}, zipfile.ZIP_STORED)
