"The X archive in every form in which people have it."

import builtins
import gzip
import itertools
import os
import zipfile
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from makers import HALVES, MAIL, NOON, archive, as_folder, as_zip, note, refusal, run_python, saved, script, texts, tweet

from huggingtweets import Account, HuggingTweetsError, Timeline, clean, download
from huggingtweets.sources.archive import sample_archive, x_time

SOMEONE = Account("someone", "x", "Some One", "https://pbs.example/me.jpg")
THREE = [tweet("the first of them", id="1"), tweet("the second one", id="2"), tweet("and the third", id="3")]
WORDS = ["the first of them", "the second one", "and the third"]


def nested(files):
    return {f"twitter-2024-01-01/{k}": v for k, v in files.items()}


@pytest.mark.parametrize(
    "make",
    [
        lambda d: as_zip(d / "twitter-archive.zip", archive(THREE)),
        lambda d: as_zip(d / "stored.zip", archive(THREE), zipfile.ZIP_STORED),
        lambda d: as_zip(d / "nested.zip", nested(archive(THREE))),
        lambda d: as_zip(d / "renamed.backup", archive(THREE)),
        lambda d: as_folder(d / "unzipped", archive(THREE)),
        lambda d: as_folder(d / "unzipped", archive(THREE)) / "data",
        lambda d: as_folder(d / "unzipped", archive(THREE)) / "data" / "tweets.js",
    ],
    ids=["zip", "stored zip", "nested zip", "renamed zip", "folder", "data folder", "tweets.js in its folder"],
)
def test_the_archive_is_read_in_every_form(tmp_path, make):
    timeline = download(make(tmp_path))
    assert sorted(texts(timeline)) == sorted(WORDS)
    assert timeline.account == SOMEONE
    assert timeline.newest(1)[0].time == datetime(2016, 6, 8, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "name", ["tweets.js", "tweet.js", "my tweets.js", "renamed.txt", "no-ending", "renamed.json", "renamed.csv"]
)
@pytest.mark.parametrize("kind", ["tweets", "tweet"])
def test_a_lone_script_is_recognised_by_its_content(tmp_path, name, kind):
    timeline = download(saved(tmp_path / name, script(kind, THREE)))
    assert texts(timeline) == WORDS
    assert timeline.account == Account(name.split(".")[0], "x")


def test_a_gzipped_script_is_read(tmp_path):
    assert texts(download(saved(tmp_path / "tweets.js.gz", script("tweets", THREE), gzipped=True))) == WORDS


def test_items_without_the_wrapper_are_read(tmp_path):
    path = saved(tmp_path / "tweet.js", script("tweet", [t["tweet"] for t in THREE]))
    assert texts(download(path)) == WORDS


def test_parts_are_read_in_the_order_of_their_numbers(tmp_path):
    undated = [[tweet(f"part {n} tweet {i}", time="") for i in range(2)] for n in (0, 1, 2, 10)]
    parts = {f"tweets-part{n}": script("tweets", undated[k], n) for k, n in ((3, 10), (1, 1), (2, 2))}
    path = as_zip(tmp_path / "a.zip", archive(undated[0], **parts))
    assert texts(download(path)) == [f"part {n} tweet {i}" for n in (0, 1, 2, 10) for i in range(2)]


def test_a_bom_before_a_script_is_passed_over(tmp_path):
    files = archive(THREE)
    path = as_zip(tmp_path / "a.zip", {k: b"\xef\xbb\xbf" + v if k.endswith(".js") else v for k, v in files.items()})
    timeline = download(path)
    assert timeline.account == SOMEONE and len(timeline) == 3
    assert len(download(saved(tmp_path / "lone.js", files["data/tweets.js"]))) == 3


def test_without_account_and_profile_the_file_lends_its_name(tmp_path):
    files = archive(THREE)
    del files["data/account.js"], files["data/profile.js"]
    assert download(as_zip(tmp_path / "me.2024.zip", files)).account == Account("me", "x")


def test_the_folder_one_stands_in_lends_its_name(tmp_path, monkeypatch):
    as_folder(tmp_path / "wren", {"data/tweets.js": script("tweets", THREE)})
    monkeypatch.chdir(tmp_path / "wren")
    assert download(".").account.handle == "wren"


def test_the_mail_address_is_kept_nowhere(tmp_path):
    timeline = download(as_zip(tmp_path / "a.zip", archive([tweet(f"a tweet of several words {i}") for i in range(9)])))
    timeline.save(tmp_path / "t")
    clean(timeline).save(tmp_path / "c")
    kept = [f.read_bytes() for f in [*(tmp_path / "t").iterdir(), *(tmp_path / "c").iterdir()]]
    assert len(kept) == 6
    shown = (
        repr(timeline)
        + timeline._repr_html_()
        + repr(timeline.account)
        + repr(vars(timeline))
        + repr(timeline.table.schema)
    )
    assert not any(MAIL.encode() in k for k in kept) and MAIL not in shown


LONG = "This is a long note that goes on &amp; on, and says <nothing> new " * 8


def test_a_long_tweet_gets_the_text_of_its_note(tmp_path):
    cut = tweet(LONG[:270] + "… https://t.co/abc")
    path = as_zip(
        tmp_path / "a.zip", archive([cut, tweet("a short one")], note_tweet=script("note_tweet", [note(LONG)]))
    )
    assert sorted(texts(download(path))) == sorted([LONG, "a short one"])


@pytest.mark.parametrize(
    "cut, whole",
    [
        ("Salt &amp; tide, " + "and so on " * 26 + "…", "Salt & tide, " + "and so on " * 40),
        (
            "Salt &amp; tide &gt; all, " + "and so on " * 26 + "... https://t.co/x",
            "Salt &amp; tide &gt; all, " + "and so on " * 40,
        ),
        ("Salt\n\n&lt;tide&gt; " + "and so on " * 26 + "https://t.co/x", "Salt <tide> " + "and so on " * 40),
    ],
    ids=["entity in the tweet", "entity in both", "line breaks"],
)
def test_a_note_is_found_whatever_its_entities_and_breaks(tmp_path, cut, whole):
    path = as_zip(tmp_path / "a.zip", archive([tweet(cut)], note_tweet=script("note_tweet", [note(whole)])))
    assert texts(download(path)) == [whole]


@pytest.mark.parametrize(
    "time", ["2016-06-08T12:00:00.000Z", "2016-06-08T12:00:01.999Z", "2016-06-08T11:59:59.000Z", "2016-06-08T12:00:00"]
)
def test_a_note_may_be_a_second_off(tmp_path, time):
    path = as_zip(
        tmp_path / "a.zip", archive([tweet(LONG[:270] + "…")], note_tweet=script("note_tweet", [note(LONG, time)]))
    )
    assert texts(download(path)) == [LONG]


@pytest.mark.parametrize("time", ["2016-06-08T12:01:00.000Z", "2015-06-08T12:00:00.000Z", "no time", None])
def test_a_note_of_another_time_is_not_taken(tmp_path, time):
    cut = LONG[:270] + "…"
    path = as_zip(tmp_path / "a.zip", archive([tweet(cut)], note_tweet=script("note_tweet", [note(LONG, time)])))
    assert texts(download(path)) == [cut]


@pytest.mark.parametrize("order", [1, -1])
def test_two_notes_of_the_same_second_are_told_apart_by_their_beginning(tmp_path, order):
    wholes = [f"{word} begins this one, " + "and so on " * 40 for word in ("Salt", "Tide")]
    cuts = [tweet(w[:270] + "…", id=str(i)) for i, w in enumerate(wholes)]
    path = as_zip(
        tmp_path / "a.zip", archive(cuts, note_tweet=script("note_tweet", [note(w) for w in wholes][::order]))
    )
    assert texts(download(path)) == wholes


def test_a_complete_tweet_is_not_replaced_by_a_note_that_begins_alike(tmp_path):
    path = as_zip(
        tmp_path / "a.zip",
        archive([tweet("Salt")], note_tweet=script("note_tweet", [note("Salty is " + "the sea " * 50)])),
    )
    assert texts(download(path)) == ["Salt"]


def test_damaged_notes_are_passed_over(tmp_path):
    notes = [
        {},
        {"noteTweet": None},
        {"noteTweet": {"createdAt": 5}},
        {"noteTweet": {"createdAt": "2016-06-08T12:00:00Z", "core": []}},
        "text",
        note(LONG, "0001-01-01T00:00:00+14:00"),
        note(LONG, "9999-12-31T23:59:59-14:00"),
        note(None),
    ]
    path = as_zip(tmp_path / "a.zip", archive(THREE, note_tweet=script("note_tweet", notes)))
    assert texts(download(path)) == WORDS


def test_matching_notes_takes_no_longer_for_strange_tweets(tmp_path):
    code = """if True:
        import json, resource, sys
        from huggingtweets import download
        texts = ["http://a" * 40 + " end", " " * 20_000 + "x", "https://t.co/" * 1000 + " x"]
        with open(sys.argv[1], "w") as f:
            f.write("window.YTD.tweets.part0 = ")
            json.dump([{"full_text": t, "created_at": "Wed Jun 08 12:00:00 +0000 2016"} for t in texts], f)
        resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
        print(len(download(sys.argv[1])))"""
    done = run_python(code, tmp_path / "tweets.js")
    assert done.stdout.strip() == "3", done.stderr or "stopped after 60 s"


@pytest.mark.parametrize(
    "fields, retweet, reply",
    [
        ({"full_text": "RT @you: their words here"}, True, False),
        ({"full_text": "I said RT @you: their words"}, False, False),
        ({"full_text": "RTs are not @endorsements"}, False, False),
        ({"full_text": "@you my words", "in_reply_to_status_id_str": "5"}, False, True),
        ({"full_text": "@you my words", "in_reply_to_user_id_str": "5"}, False, True),
        ({"full_text": "my words"}, False, False),
    ],
)
def test_retweets_and_replies_are_marked(tmp_path, fields, retweet, reply):
    [t] = download(saved(tmp_path / "tweets.js", script("tweets", [tweet(**{"text": "", **fields})])))
    assert (t.retweet, t.reply) == (retweet, reply)


@pytest.mark.parametrize("form", [as_zip, as_folder])
def test_private_files_are_never_opened(tmp_path, monkeypatch, form):
    private = [
        "direct-messages",
        "direct-messages-group",
        "deleted-tweets",
        "deleted-note-tweet",
        "deleted-tweet-headers",
        "tweet-headers",
        "tweetdeck",
        "ad-engagements",
        "phone-number",
        "account-suspension",
        "note-tweet-deleted",
    ]
    path = form(tmp_path / "a", archive(THREE, **dict.fromkeys(private, b"\xff not to be read")))
    opened = []
    in_zip, on_disk = zipfile.ZipFile.open, builtins.open

    def zip_open(self, name, *args, **kwargs):
        opened.append(getattr(name, "filename", name))
        return in_zip(self, name, *args, **kwargs)

    def disk_open(file, *args, **kwargs):
        opened.append(str(file))
        return on_disk(file, *args, **kwargs)

    monkeypatch.setattr(zipfile.ZipFile, "open", zip_open)
    monkeypatch.setattr(builtins, "open", disk_open)
    assert len(download(path)) == 3
    scripts = {os.path.basename(n) for n in opened if n.endswith(".js")}
    assert scripts == {"tweets.js", "account.js", "profile.js"}


def test_a_lone_script_with_another_name_takes_no_neighbours(tmp_path):
    as_folder(tmp_path, {k.removeprefix("data/"): v for k, v in archive([tweet("the neighbour's words")]).items()})
    timeline = download(saved(tmp_path / "mine.js", script("tweets", THREE)))
    assert texts(timeline) == WORDS and timeline.account == Account("mine", "x")


@pytest.mark.parametrize(
    "item", [None, 3, "text", [], {}, {"tweet": None}, {"tweet": {"full_text": None}}, {"tweet": {"id": "5"}}]
)
def test_items_that_are_no_tweets_are_passed_over(tmp_path, item):
    assert texts(download(saved(tmp_path / "tweets.js", script("tweets", [item, *THREE, item])))) == WORDS


@pytest.mark.parametrize("kind", ["account", "profile"])
@pytest.mark.parametrize("items", [[], [None], [{}], [{"account": 3, "profile": []}], {}])
def test_an_empty_account_or_profile_costs_no_tweets(tmp_path, kind, items):
    path = as_zip(tmp_path / "a.zip", {**archive(THREE), f"data/{kind}.js": script(kind, items)})
    assert texts(download(path)) == WORDS


@pytest.mark.parametrize(
    "escape, kept",
    HALVES,
)
@pytest.mark.parametrize("before", [0, 4064, 65_000], ids=["at the start", "at the end of a block", "far in"])
def test_lone_surrogates_are_counted_stored_and_read_back(tmp_path, escape, kept, before):
    blanks = " " * before
    path = saved(
        tmp_path / "tweets.js",
        f'window.YTD.tweets.part0 = [{blanks}{{"tweet": {{"full_text": "one two {escape} three"}}}}]',
    )
    timeline = download(path)
    timeline.save(tmp_path)
    [text] = texts(Timeline.load(tmp_path))
    # One half may become one U+FFFD or a ?, but the words around it, and whole pairs, stay.
    assert text.replace("?", "\ufffd") == f"one two {kept} three"
    assert clean(timeline).counts.kept == 1


@pytest.mark.parametrize(
    "text, time",
    [
        ("Wed Jun 08 17:57:33 +0000 2016", datetime(2016, 6, 8, 17, 57, 33, tzinfo=UTC)),
        ("Wed Jun 08 17:57:33 +0530 2016", datetime(2016, 6, 8, 12, 27, 33, tzinfo=UTC)),
        ("Sat Dec 31 23:59:60 +0000 2016", datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("Wed Xxx 08 17:57:33 +0000 2016", None),
        ("Mon Jan 01 00:00:00 +1400 0001", None),
        ("Tue Feb 30 00:00:00 +0000 2016", None),
        ("2016-06-08", None),
        ("", None),
        (None, None),
        (5, None),
    ],
)
def test_the_time_of_x_is_understood_or_left_out(text, time):
    assert x_time(text) == time


def test_the_sample_account_keeps_its_counts():
    corpus = clean(download(sample_archive()))
    assert corpus.counts.downloaded == corpus.counts.retweets + corpus.counts.short + corpus.counts.kept > 300
    assert corpus.accounts[0].handle == "wrenandtide" and corpus.characters > 6000


# What ijson and the archive make of a NUL and of lone surrogates is tested above.
ANY = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@settings(max_examples=40, deadline=None)
@given(st.lists(ANY, min_size=1, max_size=8), st.booleans())
def test_any_texts_come_through_an_archive_unchanged(tmp_path_factory, written, zipped):
    folder = tmp_path_factory.mktemp("any")
    items = [tweet(t, id=str(i)) for i, t in enumerate(written)]
    path = (as_zip if zipped else as_folder)(folder / "a", archive(items))
    download(path).save(folder / "saved")
    assert texts(Timeline.load(folder / "saved")) == written


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_with_any_byte_changed_is_read_or_refused(tmp_path, compression):
    files = {"data/tweets.js": script("tweets", THREE), "data/é.txt": b"x"}
    whole = as_zip(tmp_path / "whole.zip", files, compression).read_bytes()
    path, escaped = tmp_path / "a.zip", {}
    for i, flip in itertools.product(range(len(whole)), (0xFF, 0x08)):
        path.write_bytes(whole[:i] + bytes([whole[i] ^ flip]) + whole[i + 1 :])
        try:
            assert texts(download(path)) == WORDS, f"other words with byte {i} changed"
        except HuggingTweetsError:
            pass
        except Exception as e:
            escaped.setdefault(type(e).__name__, f"byte {i} ^ {flip:#x}: {e}")
    assert not escaped


def test_a_zip_cut_off_anywhere_is_refused_by_name(tmp_path):
    whole = as_zip(tmp_path / "whole.zip", archive(THREE)).read_bytes()
    for n in range(4, len(whole), 61):
        message = refusal(saved(tmp_path / "cut.zip", whole[:n]))
        assert "zip" in message and "window.YTD" not in message


def test_a_gzipped_zip_is_read(tmp_path):
    data = as_zip(tmp_path / "a.zip", archive(THREE)).read_bytes()
    assert sorted(texts(download(saved(tmp_path / "b.zip.gz", gzip.compress(data))))) == sorted(WORDS)


def test_tweets_of_the_same_second_keep_their_order(tmp_path):
    items = [tweet(f"number {i} of many", time=NOON) for i in range(100)]
    assert texts(download(saved(tmp_path / "tweets.js", script("tweets", items)))) == [
        f"number {i} of many" for i in range(100)
    ]
