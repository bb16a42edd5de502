"The X archive in every form in which people have it."

import builtins
import gzip
import io
import itertools
import json
import os
import re
import zipfile
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from makers import HALVES, MAIL, NOON, archive, as_folder, as_zip, note, refusal, saved, script, texts, tweet
from runs import python

from huggingtweets import Account, HuggingTweetsError, Timeline, clean, download
from huggingtweets.sources.x_archive import sample_archive, script_kind, x_time
from huggingtweets.timeline import SeveralAuthors

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
    done = python(code, tmp_path / "tweets.js")
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


# Lone scripts, whatever their header


@pytest.mark.parametrize(
    "head, kind",
    [
        ("window.YTD.tweets.part0 = [", "tweets"),
        ("window.YTD.tweet.part12=[", "tweets"),
        ("YTD.tweets.part0 = [", "tweets"),
        ("window.YTD.community_tweet.part0 = [", "community_tweet"),
        ("window.YTD.direct_messages_group.part0 = [", "direct_messages_group"),
        ("window.YTD.tweets.part0 = ", "tweets"),
        ("// saved by an editor\n/* and\n commented */ window.YTD.tweets.part0 = [", "tweets"),
        ('"use strict";\nmodule.exports = [{"tweet": {"full_text": "x"', "tweets"),
        ("Grailbird.data.tweets_2012_11 = \n [ {", "grailbird"),
        ("var tweet_index =  [ {", "grailbird_index"),
        ("var user_details = {", "grailbird_details"),
        ('module.exports = [{"tweet": {"full_text": "x", "deleted_at": "y"', "deleted_tweets"),
        ('module.exports = [{"dmConversation": {"conversationId": "1"', "direct_messages"),
        ('const t = [{"id_str": "1", "created_at": "x", "full_text": "y"', "tweets"),
        ('const t = [{"id_str": "1", "created_at": "x", "text": "y", "user": {', "api_tweets"),
        ('[{"tweet": {"id": "1", "full_text": "x"', "tweets"),
        ('[{"tweet": {"id": "1", "full_text": "x", "user": {"screen_name"', ""),
        ('[{"tweet": "x", "full_text": "y"', ""),
        ('[{"account": {"acct": "x"}, "content": "y"', ""),
        ('const tweets = [{"name": "x"}', ""),
        ("const fetch = require('node-fetch')", ""),
        ('[{"text": "x", "id_str": "1", "created_at": "y"', ""),
        ("tweets = [", ""),
        ("x = {", ""),
        ("one, two = [three]", ""),
        ("", ""),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_script_is_known_by_its_beginning(head, kind, encoding):
    assert script_kind(head.encode(encoding)) == kind


def test_a_beginning_made_to_be_slow_is_not(tmp_path):
    code = """if True:
        import resource
        from huggingtweets.sources.x_archive import script_kind
        resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
        for head in (b" " * 65_000, b"//\\n" * 20_000, b"/*" * 30_000, b"a." * 30_000, b"a" * 65_000 + b"=",
                     b"var " * 16_000, b'[{"' * 20_000,
                     b'[{"tweet": {' * 5_000, b'{"tweets": [{"' * 4_000, b'{"a": "' + b"\\\\" * 60_000):
            script_kind(head)
        print("done")"""
    assert python(code).stdout.strip() == "done"


@pytest.mark.parametrize(
    "kind",
    [
        "direct_messages",
        "direct_message_headers",
        "deleted_tweets",
        "like",
        "account",
        "ad_engagements",
        "grok_chat_item",
    ],
)
def test_other_scripts_are_refused_before_anything_of_them_is_read(tmp_path, kind):
    message = refusal(saved(tmp_path / "mine.js", script(kind, [{"x": "one two three"}])))
    assert "tweets.js" in message and ("never read" in message or "no posts" in message or "other people" in message)


def test_a_month_brings_its_neighbours_and_the_handle(tmp_path):
    def month(name, *said):
        items = [
            {
                "id_str": str(i),
                "text": t,
                "created_at": f"2012-11-{i:02} 12:00:00 +0000",
                "user": {"screen_name": "wren"},
            }
            for i, t in said
        ]
        return f"Grailbird.data.tweets_{name} = \n{json.dumps(items, indent=1)}".encode()

    files = {
        "2012_11.js": month("2012_11", (1, "the first"), (2, "the second")),
        "2012_12.js": month("2012_12", (3, "a third"), (2, "the second")),
    }
    folder = as_folder(tmp_path / "tweets", {**files, "other.js": b"x"})
    timeline = download(folder / "2012_12.js")
    assert texts(timeline) == ["a third", "the second", "the first"] and timeline.account == Account("wren", "x")
    assert timeline.newest(1)[0].time == datetime(2012, 11, 3, 12, tzinfo=UTC)
    assert texts(download(folder)) == texts(timeline)
    assert texts(download(saved(tmp_path / "renamed.txt", files["2012_11.js"]))) == ["the second", "the first"]


def test_a_retweet_of_an_old_archive_is_marked(tmp_path):
    repeated = {"id_str": "1", "text": "their words", "retweeted_status": {"text": "their words"}}
    items = [repeated, {"id_str": "2", "text": "mine", "in_reply_to_user_id": 5}]
    found = download(saved(tmp_path / "2012_11.js", "Grailbird.data.tweets_2012_11 = " + json.dumps(items)))
    assert [(t.retweet, t.reply) for t in found] == [(True, False), (False, True)]


def test_a_script_of_several_authors_asks_whose_to_take(tmp_path):
    items = [
        {"id_str": who, "created_at": NOON, "text": f"words of {who}", "user": {"screen_name": who}}
        for who in ("wren", "otto")
    ]
    path = saved(tmp_path / "t.js", "const tweets = " + json.dumps(items))
    with pytest.raises(SeveralAuthors):
        download(path)
    assert texts(download(path, author="otto")) == ["words of otto"]


@pytest.mark.parametrize("option", ["text", "encoding", "reply"])
@pytest.mark.parametrize("form", ["zip", "script", "json"])
def test_options_for_tables_mean_nothing_here(tmp_path, option, form):
    path = {
        "zip": lambda: as_zip(tmp_path / "a.zip", archive(THREE)),
        "script": lambda: saved(tmp_path / "tweets.js", script("tweets", THREE)),
        "json": lambda: saved(tmp_path / "archive.json", json.dumps({"tweets": THREE})),
    }[form]()
    with pytest.raises(HuggingTweetsError, match=f"option {option} means nothing"):
        download(path, **{option: "utf-8"})


# Several parts, several zips, several people


def part(n, items, handle=None, kind="tweets"):
    files = {f"data/{kind}{f'-part{n}' if n else ''}.js": script(kind, items, n)}
    return {**files, **({"data/account.js": script("account", [{"account": {"username": handle}}])} if handle else {})}


def zip_bytes(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in files.items():
            z.writestr(name, data)
    return out.getvalue()


def test_an_archive_in_several_zips_is_read_whole(tmp_path):
    zips = {"a-part1.zip": zip_bytes(part(0, THREE[:1], "wren")), "a-part2.zip": zip_bytes(part(1, THREE[1:]))}
    for path in (as_folder(tmp_path / "a", zips), as_zip(tmp_path / "all.zip", zips)):
        timeline = download(path)
        assert (
            sorted(texts(timeline)) == sorted(WORDS)
            and timeline.account == Account("wren", "x")
            and not timeline.findings.doubts
        )
    only_account = {
        "1.zip": zip_bytes({"data/account.js": part(0, [], "wren")["data/account.js"]}),
        "2.zip": zip_bytes(part(0, THREE)),
    }
    assert download(as_folder(tmp_path / "b", only_account)).account.handle == "wren"


@pytest.mark.parametrize(
    "names",
    [("a-1.zip", "a-2.zip", "a-10.zip"), ("a.zip", "a (1).zip", "a (2).zip"), ("a-part0", "a-part1", "a-part2")],
)
def test_an_archive_in_several_zips_is_whole_by_any_of_them_and_read_once(tmp_path, names, monkeypatch):
    parts = [part(0, THREE[:1], "wren"), part(1, THREE[1:2]), part(2, THREE[2:])]
    for name, files in zip(names, parts, strict=True):
        (as_zip if name.endswith("zip") else as_folder)(tmp_path / name, files)
    as_zip(tmp_path / "a-album-3.zip", part(3, THREE, "otto"))
    saved(tmp_path / names[0].replace("a", "b"), b"no zip")
    for name in names:
        timeline = download(tmp_path / name)
        assert (
            sorted(texts(timeline)) == sorted(WORDS)
            and timeline.account == Account("wren", "x")
            and not timeline.findings.doubts
        )
        assert all(n in timeline.findings.taken for n in names)
    [timeline] = download([tmp_path / name for name in names])
    assert sorted(texts(timeline)) == sorted(WORDS)
    monkeypatch.chdir(tmp_path)
    [timeline] = download([f"./{names[1]}", names[0]])
    assert sorted(texts(timeline)) == sorted(WORDS)


@pytest.mark.parametrize(
    "more",
    [
        part(0, THREE[2:], "wren"),
        part(1, THREE[2:], "otto"),
        part(0, THREE[2:], "wren", "tweet"),
        {"data/like.js": b"x"},
    ],
)
def test_what_is_next_to_a_whole_archive_is_no_part_of_it(tmp_path, more):
    as_zip(tmp_path / "a-2.zip", more)
    timeline = download(as_zip(tmp_path / "a-1.zip", part(0, THREE[:2], "wren")))
    assert sorted(texts(timeline)) == sorted(WORDS[:2]) and "a-2" not in timeline.findings.taken


def test_scripts_of_one_archive_are_read_once(tmp_path):
    folder = as_folder(tmp_path / "a", part(0, THREE[:1], "wren") | part(1, THREE[1:]))
    [timeline] = download([folder / "data/tweets.js", folder / "data/tweets-part1.js"])
    assert sorted(texts(timeline)) == sorted(WORDS)


def test_an_older_and_a_newer_archive_of_one_account_are_read_once(tmp_path):
    files = {"2022/data/tweet.js": script("tweet", THREE[:2]), "2024/data/tweets.js": script("tweets", THREE)}
    timeline = download(as_folder(tmp_path / "a", files))
    assert sorted(texts(timeline)) == sorted(WORDS) and timeline.findings.left_out == {"posts that are in two files": 2}


def test_archives_of_several_people_are_refused_with_their_handles(tmp_path):
    files = {f"{who}.zip": zip_bytes(part(0, THREE, who)) for who in ("wren", "otto")}
    message = refusal(as_folder(tmp_path / "a", files))
    assert "@wren" in message and "@otto" in message


def test_posts_of_a_folder_that_names_no_account_are_doubted(tmp_path):
    files = {
        **{f"me/{k}": v for k, v in part(0, THREE[:1], "wren").items()},
        "friend/tweets.js": script("tweets", THREE[1:]),
    }
    timeline = download(as_folder(tmp_path / "a", files))
    assert len(timeline) == 3 and "friend" in timeline.findings.doubts[0]


def test_a_part_that_is_missing_is_told(tmp_path):
    timeline = download(as_zip(tmp_path / "a.zip", {**part(0, THREE[:1]), **part(3, THREE[1:])}))
    assert timeline.findings.doubts == ["A part of the tweets is missing: tweets-part1.js, tweets-part2.js."]
    [doubt] = download(saved(tmp_path / "tweets-part1.js", script("tweets", THREE, 1))).findings.doubts
    assert "tweets.js" in doubt


def test_what_was_taken_and_what_was_not_opened_is_told(tmp_path):
    closed = ("direct_messages", "direct_message_headers", "like", "like_part1", "deleted_tweets", "follower")
    more = dict.fromkeys(closed, b"\xff not to be read")
    community = script("community_tweet", [tweet("words for a community", id="9"), THREE[0]])
    found = download(as_zip(tmp_path / "a.zip", archive(THREE, community_tweet=community, **more))).findings
    assert found.taken == "posts: tweets.js, 3; community-tweet.js, 1"
    assert found.left_out == {
        "posts that are in two files": 1,
        "files that weren't opened (likes, deleted posts, messages)": 5,
    }


def test_notes_that_belong_to_no_tweet_are_told(tmp_path):
    path = as_zip(
        tmp_path / "a.zip", archive(THREE, note_tweet=script("note_tweet", [note(f"{i} {LONG}") for i in range(5)]))
    )
    [doubt] = download(path).findings.doubts
    assert doubt.startswith("5 of 5 long posts")


def test_what_has_a_time_of_deletion_is_never_taken(tmp_path):
    items = [THREE[0], tweet("a deleted one", id="8", deleted_at=NOON), THREE[1]]
    assert "a deleted one" not in texts(download(as_zip(tmp_path / "a.zip", archive(items))))
    assert "a deleted one" not in texts(download(saved(tmp_path / "tweets.json", json.dumps(items))))


# The archive in one JSON file


def whole(order, **more):
    "The bytes of archive.json with its keys in some order."
    parts = {
        "upload-options": {"keepPrivate": False, "startDate": "x"},
        "account": [{"account": {"username": "wren", "accountDisplayName": "Wren"}}],
        "profile": [
            {"profile": {"avatarMediaUrl": "https://pbs.example/w.jpg", "description": {"bio": "words of a profile"}}}
        ],
        "like": [{"like": {"tweetId": str(i), "fullText": "somebody else's words"}} for i in range(3)],
        "follower": [{"follower": {"accountId": "1", "userLink": "https://example.org"}}],
        "tweets": [*THREE, tweet(LONG[:270] + "…", id="4")],
        "note-tweet": [note(LONG)],
        "community-tweet": [tweet("words for a community", id="9"), THREE[0]],
        **more,
    }
    return json.dumps({k: parts[k] for k in order if k in parts}).encode()


KEYS = ["upload-options", "account", "profile", "like", "follower", "tweets", "note-tweet", "community-tweet"]


@settings(max_examples=40, deadline=None)
@given(st.permutations(KEYS), st.sampled_from([0, 40, 3000]))
def test_an_archive_in_one_file_is_read_whatever_the_order_of_its_keys(tmp_path_factory, order, likes):
    more = (
        {"like": [{"like": {"tweetId": str(i), "fullText": f"somebody else's words {i} " * 20}} for i in range(likes)]}
        if likes
        else {}
    )
    path = saved(tmp_path_factory.mktemp("any") / "archive.json", whole(order, **more))
    timeline = download(path)
    assert sorted(texts(timeline)) == sorted([*WORDS, LONG, "words for a community"])
    assert timeline.account == Account("wren", "x", "Wren", "https://pbs.example/w.jpg")
    assert timeline.findings.left_out == {"likes": likes or 3, "posts that are in two files": 1}


@pytest.mark.parametrize("missing", KEYS)
def test_an_archive_in_one_file_may_lack_anything_but_tweets(tmp_path, missing):
    path = saved(tmp_path / "archive.json", whole([k for k in KEYS if k != missing]))
    if missing == "tweets":
        return
    assert set(WORDS) <= set(texts(download(path)))


@pytest.mark.parametrize("n", [1, 200, 1500])
def test_an_archive_in_one_file_that_is_cut_off_is_refused(tmp_path, n):
    data = whole(KEYS)
    assert re.search("cut off|damaged", refusal(saved(tmp_path / "archive.json", data[:-n])))


def test_speed_needs_no_objects(tmp_path, monkeypatch):
    "An archive is read without a `Tweet` for each tweet."
    monkeypatch.setattr("huggingtweets.timeline._table", None)
    assert len(download(as_zip(tmp_path / "a.zip", archive(THREE)))) == 3
