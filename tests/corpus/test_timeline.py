"Timelines: order, storing, showing, and what importing the package costs."

import json
import os
from dataclasses import asdict
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from makers import texts
from runs import python

from huggingtweets import Account, HuggingTweetsError, Timeline, Tweet, download
from huggingtweets.core import slug
from huggingtweets.timeline import (
    Findings,
    Posts,
    SeveralAuthors,
    is_retweet,
    load_timelines,
    save_timelines,
    well_formed,
)

few = settings(max_examples=50, deadline=None)
DAY = datetime(2020, 5, 17, 12, tzinfo=UTC)
HANDLES = [
    "../../etc/x",
    "a/b",
    "a\\b",
    "..",
    ".",
    "",
    "CON",
    "nul.txt",
    "🦊",
    "🦊fox",
    "jay.bsky.team",
    "@x@mastodon.social",
    "x" * 500,
    "日" * 300,
    "a\0b",
    "-rf",
    "line\nbreak",
]


def test_tweets_come_newest_first_and_those_without_time_keep_their_order_at_the_end():
    tweets = [
        Tweet("first undated"),
        Tweet("old", time=DAY),
        Tweet("second undated"),
        Tweet("new", time=DAY + timedelta(days=1)),
        Tweet("as old", time=DAY),
    ]
    assert texts(Timeline(Account("me"), tweets)) == ["new", "old", "as old", "first undated", "second undated"]


def test_what_is_saved_is_read_back_whole(tmp_path):
    account = Account("me", "x", "Me <b>", "https://pbs.example/a.jpg")
    tweets = [Tweet("one\ntwo 🦊", "123", DAY, retweet=True, reply=True, lang="pt-BR"), Tweet("undated")]
    Timeline(account, tweets, "me.zip").save(tmp_path)
    back = Timeline.load(tmp_path)
    assert (back.account, list(back), back.origin) == (account, tweets, "me.zip")
    assert sorted(f.name for f in tmp_path.iterdir()) == ["timeline.json", "timeline.parquet"]


@pytest.mark.parametrize(
    "text",
    [
        "RT @you: their words",
        "RT @you their words",
        "RT: @you their words",
        "RT@you their words",
        "Rt @you: their words",
        "rt @you their words",
        "rt@you: x",
        "RT  @you: x",
        "RT\n@you x",
        " RT @you: x",
        "RT:@you x",
        "RT : @you x",
        "RT .@you x",
        "RT - @you x",
        "RT > @you x",
        'RT "@you: x"',
        "RT “@you: x”",
        "RT (@you) x",
        '"RT @you: x"',
        "“RT @you: x”",
        "(RT @you) x",
        "[RT] @you x",
        ".RT @you: x",
        "R/T @you: x",
        "RT/@you x",
        "ＲＴ @you: x",
        "【RT】@you x",
        "♻ @you x",
        "♻️ @you: x",
        "🔁 @you x",
        "RT by @you: x",
        "RT from @you x",
        "RT via @you: x",
        "MT @you: x",
        "MT: @you x",
        "PRT @you x",
        "RT ＠you x",
        "RT @",
        "Retweeted The You (@you): x",
        "Retweeted You (@you):\n\nx",
        "“@you: their words”",
        '"@you: their words" https://t.co/x',
        "RT @you@a.example: x",
    ],
)
def test_other_peoples_words_are_recognised(text):
    assert is_retweet(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "RT",
        "RT if you agree",
        "RTs are not @endorsements",
        "RTs @you",
        "RTing @you",
        "art @you",
        "Smart @you",
        "I said RT @you: x",
        "Yes! RT @you: x",
        "@you RT this",
        "RT this, @you",
        "RT! @you",
        "RT, @you",
        "mt @you",
        "MTV @you",
        "HT @you",
        "via @you",
        "“@you: x” is true",
        "“@you” is my name",
        '"Mine," said @you',
        '"@a: b" and "@c: d"',
        "Retweeted by @you",
        "Retweet @you",
        "retweeted (@you): x",
        "RT a@b.c",
        "R T @you",
        "♻ your tins @you",
        "🔁 all day",
    ],
)
def test_a_persons_own_words_are_no_retweet(text):
    assert not is_retweet(text)


@few
@given(st.text(max_size=30))
def test_what_x_writes_is_a_retweet_whatever_follows(text):
    assert is_retweet(f"RT @{text}") and not is_retweet(f"x RT @{text}")


@pytest.mark.any_version
def test_the_retweets_of_real_timelines_are_those_that_x_wrote(shared_data):
    for name in ("BarackObama", "berniesanders"):
        for tweet in download(shared_data / f"{name}.csv"):
            assert is_retweet(tweet.text) == tweet.text.startswith("RT @"), tweet.text


def test_several_timelines_share_a_folder_even_with_equal_handles(tmp_path):
    made = [Timeline(Account("me", n), [Tweet(f"on {n}")] * i) for i, n in enumerate(("x", "bluesky", "mastodon"))]
    save_timelines(made, tmp_path)
    assert [(t.account, texts(t)) for t in load_timelines(tmp_path)] == [(t.account, texts(t)) for t in made]
    with pytest.raises(HuggingTweetsError, match="3 timelines"):
        Timeline.load(tmp_path)


@pytest.mark.parametrize("n", [0, 1, 100, 10_001])
def test_timelines_of_every_size_are_stored(tmp_path, n):
    Timeline(Account("me"), (Tweet(f"tweet number {i}", time=DAY - timedelta(hours=i)) for i in range(n))).save(
        tmp_path
    )
    back = Timeline.load(tmp_path)
    assert len(back) == n and texts(back) == [f"tweet number {i}" for i in range(n)]
    assert len(back.newest(3)) == min(n, 3)


@pytest.mark.parametrize("folder", ["plain", "account=3", "with space", "日本"])
def test_the_folder_may_have_any_name(tmp_path, folder):
    Timeline(Account("me"), [Tweet("hello")]).save(tmp_path / folder)
    assert texts(Timeline.load(tmp_path / folder)) == ["hello"]


def test_times_are_kept_in_utc(tmp_path):
    east = DAY.astimezone(timezone(timedelta(hours=9)))
    Timeline(Account("me"), [Tweet("x", time=east)]).save(tmp_path)
    [tweet] = Timeline.load(tmp_path)
    assert tweet.time == DAY and tweet.time.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    "given_, stored",
    [("\ud83d\ude00", "😀"), ("a\ud83db", "a\ufffdb"), ("a\ude00", "a\ufffd"), ("a\0b", "ab"), ("plain", "plain")],
)
def test_lone_surrogates_and_nuls_never_reach_the_disk(tmp_path, given_, stored):
    assert well_formed(given_) == stored
    Timeline(Account("me"), [Tweet(given_, id=given_)]).save(tmp_path)
    assert texts(Timeline.load(tmp_path)) == [stored]


@pytest.mark.parametrize("handle", [*HANDLES, "half \ud83d of a pair"])
def test_any_handle_and_name_can_be_stored_and_shown(tmp_path, handle):
    Timeline(Account(handle, name=handle), [Tweet("hello")], origin=handle).save(tmp_path / "bot")
    back = Timeline.load(tmp_path / "bot")
    assert len(back) == 1 and back.account.handle.isascii() == handle.isascii()
    assert [f.name for f in tmp_path.iterdir()] == ["bot"]
    (repr(back) + back._repr_html_()).encode()


@few
@given(st.lists(st.one_of(st.text(), st.text("./\\~-_ aZ\0\n\u00e9"), st.sampled_from(HANDLES)), max_size=4))
def test_a_slug_never_leaves_its_folder(handles):
    name = slug(handles)
    assert name and len(name) <= 101 and len(os.fsencode(name)) <= 201
    assert not set(name) & set('/\\\0\n:*?"<>|') and name[0] not in "._-~"
    folder = Path.cwd()
    assert (folder / name).resolve().parent == folder
    assert slug(reversed(handles)) == name


@few
@given(st.text(), st.sampled_from(["", "<script>alert(1)</script>", "</td><script src=x>", "<SCRIPT\n>"]))
def test_nothing_in_a_timeline_becomes_markup(text, attack):
    evil = text + attack + text
    shown = Timeline(Account(evil, evil, evil, evil), [Tweet(evil, evil, lang=evil)], evil)._repr_html_()
    assert "<script" not in shown.lower()
    assert shown.count("<tr>") == 2


@pytest.mark.parametrize(
    "file, content",
    [
        *[
            (f, c)
            for f in ("timeline.json", "timeline.parquet")
            for c in (None, b"", b"\xff\xfe\0", b"[]", b"PAR1 and then nothing PAR1")
        ],
        ("timeline.json", b"{}"),
        ("timeline.json", b'{"accounts": 3}'),
        ("timeline.json", b'{"accounts": ["me"]}'),
        ("timeline.json", b'{"accounts": [{"handle": "me"}]}'),
        ("timeline.json", b"[" * 100_000),
        ("timeline.json", b'{"accounts": ['),
        ("timeline.json", b'{"accounts": [{"handle": "me", "network": "x", "name": "", "avatar": "", "tweets": 5}]}'),
    ],
)
def test_a_missing_or_damaged_file_is_told(tmp_path, file, content):
    Timeline(Account("me"), [Tweet("hello")]).save(tmp_path)
    (tmp_path / file).unlink()
    if content is not None:
        (tmp_path / file).write_bytes(content)
    with pytest.raises(HuggingTweetsError) as caught:
        Timeline.load(tmp_path)
    message = str(caught.value)
    assert str(tmp_path / file) in message or ("timeline.json don't match" in message and str(tmp_path) in message)
    assert "Make the bot again" in message


def test_a_parquet_file_cut_off_anywhere_is_told(tmp_path):
    Timeline(Account("me"), [Tweet(f"hello {i}", time=DAY) for i in range(50)]).save(tmp_path)
    path = tmp_path / "timeline.parquet"
    whole = path.read_bytes()
    for n in range(0, len(whole), 37):
        path.write_bytes(whole[:n])
        with pytest.raises(HuggingTweetsError, match=r"timeline\.parquet"):
            Timeline.load(tmp_path)


def test_the_repr_is_one_short_line():
    timeline = Timeline(Account("me", name="Me"), [Tweet("secret words")] * 1234)
    assert repr(timeline) == "Timeline(Me (@me), 1,234 tweets)"
    assert asdict(timeline.account) == {"handle": "me", "network": "file", "name": "Me", "avatar": ""}


@pytest.mark.parametrize(
    "code",
    [
        "import huggingtweets",
        "from huggingtweets import download, clean",
        "import huggingtweets.cli, huggingtweets.app",
        "import huggingtweets as h; [getattr(h, n) for n in ('Timeline', 'Corpus')]",
    ],
)
def test_importing_loads_no_heavy_library(code):
    heavy = {"torch", "transformers", "datasets", "pandas", "wandb"}
    done = python(f"{code}\nimport sys; print(sorted({heavy!r} & set(sys.modules)))")
    assert done.stdout.strip() == "[]", done.stderr


@pytest.mark.any_version
@pytest.mark.parametrize(
    "order", ["newest first", "oldest first", "mixed", "two files one after the other", "without times", "some without"]
)
def test_timelines_of_several_batches_are_sorted_and_lose_nothing(order):
    n, start = 25_000, datetime(2020, 1, 1, tzinfo=UTC)
    at = {
        "newest first": lambda i: -i,
        "oldest first": lambda i: i // 3,  # three of each time, which keep their order
        "mixed": lambda i: i * 7919 % n,
        "two files one after the other": lambda i: i % 13_000,
        "without times": lambda i: None,
        "some without": lambda i: None if i % 5 == 0 else i,
    }[order]
    times = [None if at(i) is None else start + timedelta(seconds=at(i)) for i in range(n)]
    tweets = [Tweet(f"tweet {i}", str(i), t) for i, t in enumerate(times)]
    oldest = datetime(1, 1, 1, tzinfo=UTC)
    wanted = sorted(tweets, key=lambda t: t.time or oldest, reverse=True)
    assert [t.id for t in Timeline(Account("me"), tweets)] == [t.id for t in wanted]
    rows = [(t.text, t.id, t.time, False, False, "", "me") for t in tweets]
    [timeline] = Posts("file", rows).timelines()
    assert [t.id for t in timeline] == [t.id for t in wanted] and timeline.account.handle == "me"


def row(text, author="", id="", retweet=False):
    return (text, id, None, retweet, False, "", author)


def test_the_posts_of_two_files_are_joined_by_their_authors():
    posts = Posts("all", [row("one", "@Wren", "1"), row("two", "gerald", "2")])
    posts.add(Posts("more", [row("one", "wren", "1"), row("three", "WREN", "3"), row("four", "", "1")]), once=True)
    assert posts.authors == {"Wren": 2, "gerald": 1} and len(posts) == 4
    with pytest.raises(SeveralAuthors) as caught:
        posts.timelines()
    assert caught.value.authors == posts.authors
    [wren] = posts.timelines(["wren"])
    assert [t.text for t in wren] == ["one", "three"] and wren.findings.left_out == {"posts of other people": 2}


def test_authors_known_by_a_number_get_their_names():
    posts = Posts("file", [row("one", "7"), row("two", "wren"), row("three", "8")])
    posts.rename({"7": "Wren", "8": "gerald"})
    assert posts.authors == {"Wren": 2, "gerald": 1}
    assert [len(t) for t in posts.timelines("*")] == [2, 1]


def test_the_owner_of_a_file_is_read_and_others_are_left_out():
    posts = Posts(
        "file", [row("one", "wren"), row("two", "gerald"), row("RT @x: three", "x", retweet=True)], owner="@Wren"
    )
    [timeline] = posts.timelines()
    assert [t.text for t in timeline] == ["one", "RT @x: three"] and timeline.findings.left_out == {
        "posts of other people": 1
    }


def test_what_was_found_is_kept_on_disk_and_older_folders_open(tmp_path):
    found = Findings("posts: `text`, 1", {"likes": 2}, ["One row is doubtful."])
    Timeline(Account("me"), [Tweet("one two three")], "me.json", found).save(tmp_path)
    assert Timeline.load(tmp_path).findings == found
    about = json.loads((tmp_path / "timeline.json").read_text(encoding="utf-8"))
    del about["accounts"][0]["findings"]
    (tmp_path / "timeline.json").write_text(json.dumps(about), encoding="utf-8")
    assert Timeline.load(tmp_path).findings == Findings()
